import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/manifest/file-names.ts
var MANIFEST = "manifest.json";
var COMPARISON = "comparison.json";
var COMMENT = "comment.md";
var PAGE = "report.html";
var HISTORY = "history.json";

export {
  MANIFEST,
  COMPARISON,
  COMMENT,
  PAGE,
  HISTORY
};
