import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

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

// src/options/tables/gate.ts
var GATE_OPTIONS = {
  "fail-on": {
    kind: "list",
    shapes: null,
    help: "Conditions that end the job with exit code 1 after everything was reported, one a line: `verdict = worse`, `bedrock.accuracy < 95%`, `bedrock/openai.total_typical > 1.10`. A figure fails only where its whole 95 % interval lies beyond the limit; where part of it does, the gate is undecided and does not pass. `estimate` in front compares the figure alone, without its interval."
  }
};

export {
  PUBLISH_OPTIONS,
  BASELINE_OPTIONS,
  GATE_OPTIONS
};
