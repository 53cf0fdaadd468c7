import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/record/scorer-name.ts
var SCORERS = ["gsm8k", "exact", "contains", "regex", "none"];
var SENSITIVITY_SCORERS = ["gsm8k", "gsm8k-first", "last-number", "gsm8k-extended"];

export {
  SCORERS,
  SENSITIVITY_SCORERS
};
