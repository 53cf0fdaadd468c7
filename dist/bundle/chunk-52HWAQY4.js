import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  COMPARE_OPTIONS
} from "./chunk-XBXR2BPC.js";
import {
  PRICE_OPTIONS,
  RUN_OPTIONS
} from "./chunk-BYSUVUEC.js";
import {
  DATASET_OPTIONS
} from "./chunk-MHYMZLD6.js";
import {
  SCORERS
} from "./chunk-YK3BPBQT.js";

// src/options/tables/estimate.ts
var ESTIMATE_OPTIONS = {
  ...DATASET_OPTIONS,
  model: { kind: "list", default: ["gpt-5.5"], help: "Model to price." },
  instructions: { kind: "text", help: "A developer message sent before each prompt." },
  runs: RUN_OPTIONS.runs,
  "visible-output-tokens": { kind: "integer", min: 0, default: 256, help: "Guess of visible output tokens a request." },
  "reasoning-output-tokens": { kind: "integer", min: 0, default: 256, help: "Guess of reasoning tokens a request." },
  ...PRICE_OPTIONS
};

// src/options/tables/report.ts
var REPORT_OPTIONS = {
  ...COMPARE_OPTIONS,
  // Not where the run lies: its own files stay as its manifest has them.
  "output-dir": {
    kind: "text",
    shapes: null,
    default: "report",
    help: "Directory for the report; made if it is not there."
  }
};

// src/options/tables/score.ts
var SCORE_OPTIONS = {
  "benchmark-jsonl": { kind: "list", help: "A records file to score, or a directory that holds some." },
  "output-dir": { kind: "text", help: "Where to write the scores of one file. Default: beside the records." },
  "main-runs": { kind: "flag", help: "Score every run found below `result`, or those given, and compare them." },
  "aggregate-output-dir": {
    needs: ["main runs"],
    kind: "text",
    default: "result",
    help: "Where to write the comparison across runs."
  },
  scorer: { kind: "choice", values: SCORERS, default: "gsm8k", help: "How answers are judged." }
};

export {
  ESTIMATE_OPTIONS,
  REPORT_OPTIONS,
  SCORE_OPTIONS
};
