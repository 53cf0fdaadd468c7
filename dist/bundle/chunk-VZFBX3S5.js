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

export {
  refuseUserInfo,
  EVIDENCE_OPTIONS
};
