import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

// src/prepare/watch/wanted.ts
function wantedBaseline(given) {
  const words = given.filter((word2) => word2 === "latest" || /^\d{1,15}$/.test(word2));
  const [word] = words;
  if (word === void 0) return given.length === 0 ? null : { kind: "files", paths: given };
  if (given.length > 1) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("baseline")}: ${word} can't stand beside others; name one run, or files.`
    );
  }
  return word === "latest" ? { kind: "latest" } : { kind: "run", id: Number(word) };
}
function namedRun(given) {
  const wanted = wantedBaseline(given);
  return wanted?.kind === "run" ? wanted.id : null;
}
function baselineFiles(given) {
  const wanted = wantedBaseline(given);
  return wanted?.kind === "files" ? wanted.paths : [];
}

export {
  wantedBaseline,
  namedRun,
  baselineFiles
};
