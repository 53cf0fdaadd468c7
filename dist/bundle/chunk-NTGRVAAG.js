import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/options/tables/demo.ts
var DEMO_OPTIONS = {
  "output-dir": { kind: "text", help: "Where to write. Default: a new directory under the system's temporary one." },
  limit: { kind: "integer", min: 1, max: 1e4, default: 100, help: "How many prompts of the sample set to use." }
};

export {
  DEMO_OPTIONS
};
