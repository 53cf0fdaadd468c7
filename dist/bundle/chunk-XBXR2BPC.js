import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  BASELINE_OPTIONS,
  GATE_OPTIONS,
  PUBLISH_OPTIONS
} from "./chunk-YCBZT2E6.js";
import {
  EVIDENCE_OPTIONS
} from "./chunk-VZFBX3S5.js";
import {
  SCORERS
} from "./chunk-YK3BPBQT.js";

// src/options/tables/compare.ts
var SHARED_OPTIONS = {
  ...EVIDENCE_OPTIONS,
  ...GATE_OPTIONS,
  reference: { ...EVIDENCE_OPTIONS.reference, needs: ["arms", "no baseline"] },
  // Not where runs are written: a summary of the same name lies there.
  "output-dir": {
    kind: "text",
    shapes: null,
    default: "comparison",
    help: "Directory for the comparison; made if it is not there."
  },
  scorer: {
    kind: "choice",
    shapes: "scorer",
    values: SCORERS,
    help: "How answers are judged. Default: what the run used; gsm8k for files that do not say."
  }
};
var COMPARE_OPTIONS = {
  baseline: {
    ...BASELINE_OPTIONS.baseline,
    help: "Records files of an earlier run, or directories that hold them: each arm is compared with itself in it."
  },
  ...SHARED_OPTIONS
};
var COMPARE_ACTION_OPTIONS = {
  paths: {
    kind: "list",
    shapes: null,
    actionOnly: true,
    help: "Records files, or directories that hold them, in the order in which arms are named. Default: the artifacts of `run-id`."
  },
  "run-id": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    help: "The workflow run whose artifacts hold the records, those of earlier attempts included. Default: this run, or the one that a `workflow_run` follows. Needs `permissions: actions: read`."
  },
  "artifact-pattern": {
    kind: "text",
    shapes: null,
    default: "parity-bench-*",
    actionOnly: true,
    help: "Names of the artifacts to fetch; `*` stands for any characters."
  },
  ...SHARED_OPTIONS,
  // Here the baseline stands beside the comparison of the arms.
  reference: EVIDENCE_OPTIONS.reference,
  ...BASELINE_OPTIONS,
  ...PUBLISH_OPTIONS
};

export {
  COMPARE_OPTIONS,
  COMPARE_ACTION_OPTIONS
};
