import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  getState,
  saveState
} from "./chunk-KE6UWD55.js";
import {
  listOf,
  objectOf
} from "./chunk-X5GNT3W2.js";
import {
  nullable,
  parse,
  string
} from "./chunk-3TQE47KB.js";

// src/effects/github/unpublished-run.ts
import { stat } from "node:fs/promises";
import path from "node:path";
var STATE = "run-that-is-not-published";
var UNPUBLISHED_RUN = objectOf({
  artifact: objectOf({ name: string(), spareName: nullable(string()) }),
  directory: string(),
  files: listOf(string())
});
function rememberRun(paths, artifact) {
  const files = [paths.settings, paths.journal, paths.reservations].map((file) => path.resolve(file));
  saveState(STATE, { artifact, directory: path.resolve(paths.directory), files });
}
function forgetRun() {
  saveState(STATE, "");
}
function unpublishedRun() {
  const state = getState(STATE);
  return state === "" ? null : parse(UNPUBLISHED_RUN, JSON.parse(state));
}
async function filesOf({ files }) {
  const there = await Promise.all(
    files.map(
      (file) => stat(file).then(
        (found) => found.isFile(),
        () => false
      )
    )
  );
  return files.filter((_, index) => there[index]);
}

export {
  rememberRun,
  forgetRun,
  unpublishedRun,
  filesOf
};
