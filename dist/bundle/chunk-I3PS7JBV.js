import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  PRICE_OPTIONS,
  RUN_OPTIONS
} from "./chunk-IS2AEIZ5.js";
import {
  DATASET_OPTIONS
} from "./chunk-ZP3Z3JCE.js";

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

export {
  ESTIMATE_OPTIONS
};
