import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  COMMENT,
  MANIFEST,
  PAGE
} from "./chunk-E5OM3IZT.js";

// src/effects/files/paths.ts
import path from "node:path";
var PREFIX = "openai_responses_latency_";
function runPaths(directory, stamp) {
  const file = (ending) => path.join(directory, `${PREFIX}${stamp}${ending}`);
  return {
    directory,
    journal: file("_partial.jsonl"),
    lock: file(".lock"),
    // No records: it must not match where *.jsonl is looked for.
    reservations: file("_reservations.ndjson"),
    settings: file("_settings.json"),
    options: file("_options.json"),
    warmups: file("_warmups.jsonl"),
    records: file(".jsonl"),
    summary: file("_summary.json"),
    markdown: file(".md"),
    comment: path.join(directory, COMMENT),
    page: path.join(directory, PAGE),
    manifest: path.join(directory, MANIFEST)
  };
}
function stampsAmong(names) {
  return names.flatMap((name) => SETTINGS_NAME.exec(name)?.[1] ?? []).sort();
}
var SETTINGS_NAME = new RegExp(`^${PREFIX}(\\d{8}T\\d{6}Z)_settings\\.json$`);
function stampOf(at) {
  return at.toISOString().replace(/\.\d+Z$/, "Z").replace(/[-:]/g, "");
}

export {
  runPaths,
  stampsAmong,
  stampOf
};
