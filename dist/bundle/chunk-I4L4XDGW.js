import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError,
  phrase
} from "./chunk-QJ2U53FE.js";

// src/options/user-info.ts
var USER_INFO = /:\/\/[^\s/?#@]*@/;
function refuseUserInfo(text, what) {
  if (!USER_INFO.test(text)) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${what} holds a user name or password in a URL; keys belong in their own environment variable.`
  );
}

// src/options/tables/publish.ts
var PUBLISH_OPTIONS = {
  "github-token": {
    kind: "text",
    shapes: null,
    secret: "GITHUB_TOKEN",
    actionOnly: true,
    expression: "${{ github.token }}",
    help: "Token for the comment. Default: the token of the job."
  },
  "artifact-name": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Name of the artifact. Default: made of arms, shard and run attempt."
  },
  "retention-days": {
    kind: "integer",
    shapes: null,
    min: 1,
    max: 400,
    actionOnly: true,
    help: "Days to keep the artifact. Default: the repository's setting."
  },
  comment: {
    kind: "choice",
    shapes: null,
    values: ["update", "new", "off"],
    default: "update",
    actionOnly: true,
    help: "Keep one comment on the pull request up to date, post a new one each time, or none."
  },
  "comment-key": {
    needs: ["comment"],
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Tells several comments of one job apart."
  },
  "comment-on": {
    needs: ["comment"],
    kind: "choice",
    shapes: null,
    values: ["always", "change", "alert"],
    default: "always",
    actionOnly: true,
    help: "When a new comment is made: always; where a verdict differs from that of the last comment, or there is none; or only where a verdict is worse or not comparable, a gate did not pass or the audit has a critical finding. A comment that is there is kept up to date in any case."
  },
  "pr-number": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    help: "Pull request to comment on. Default: that of the event, where it has one."
  },
  sha: {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Commit of the pull request that the result is about, all 40 digits. Default: that of the event, else the head."
  },
  "commit-status": {
    kind: "flag",
    shapes: null,
    actionOnly: true,
    help: "Put a status on the commit: failure where a gate did not pass, error where nothing was measured or the run failed, else success. Needs `permissions: statuses: write`."
  },
  "fail-on-upload-error": {
    kind: "flag",
    shapes: null,
    actionOnly: true,
    help: "End with exit code 3 where the artifact was not uploaded; everything else is still published."
  },
  "report-issue": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    help: "Number of an issue that keeps one comment with the newest result, and gets a new comment when a verdict changed for the worse or a lasting change was found. Needs `permissions: issues: write`."
  }
};

// src/options/tables/baseline.ts
var BASELINE_OPTIONS = {
  baseline: {
    kind: "list",
    shapes: null,
    help: "An earlier run in which each arm is compared with itself: records files or directories that hold them; in a workflow also `latest`, the newest successful run of this workflow with the same plan on the default branch, or the id of a run. Needs `permissions: actions: read` there."
  }
};

// src/options/tables/evidence.ts
var EVIDENCE_OPTIONS = {
  seed: {
    kind: "integer",
    setting: "seed",
    min: 0,
    max: 4294967295,
    default: 1,
    help: "Seed of the order within pairs and of the resampling; recorded."
  },
  "accuracy-margin-pp": {
    needs: ["arms", "scorer"],
    kind: "number",
    setting: "margin_pp",
    min: 0.01,
    max: 50,
    default: 1,
    help: "How many percentage points of accuracy still count as no loss."
  },
  "latency-margin": {
    needs: ["arms"],
    kind: "number",
    setting: "latency_margin",
    min: 1e-3,
    max: 0.9,
    default: 0.1,
    help: "How far a latency ratio may lie from 1 and still be equivalent: 0.1 means 0.90 to 1/0.90."
  },
  "cost-margin": {
    needs: ["arms"],
    kind: "number",
    setting: "cost_margin",
    min: 1e-3,
    max: 0.9,
    default: 0.02,
    help: "How far a cost ratio may lie from 1 and still be equivalent: 0.02 means 0.98 to 1/0.98."
  },
  reference: {
    needs: ["arms"],
    kind: "text",
    setting: "reference",
    help: "The arm that the others are compared with: its name, or its provider where that names one arm of each effort. Default: the last named."
  }
};

// src/options/tables/gate.ts
var GATE_OPTIONS = {
  "fail-on": {
    kind: "list",
    shapes: null,
    help: "Conditions that end the job with exit code 1 after everything was reported, one a line: `verdict = worse`, `bedrock.accuracy < 95%`, `bedrock/openai.total_typical > 1.10`. A figure fails only where its whole 95 % interval lies beyond the limit; where part of it does, the gate is undecided and does not pass. `estimate` in front compares the figure alone, without its interval."
  }
};

export {
  refuseUserInfo,
  PUBLISH_OPTIONS,
  BASELINE_OPTIONS,
  EVIDENCE_OPTIONS,
  GATE_OPTIONS
};
