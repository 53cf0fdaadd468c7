import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  SCORERS
} from "./chunk-YK3BPBQT.js";

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
  SCORE_OPTIONS
};
