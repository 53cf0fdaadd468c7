import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  COMPARE_OPTIONS
} from "./chunk-REVSD7YV.js";

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

export {
  REPORT_OPTIONS
};
