import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  camelCase
} from "./chunk-5NBOK6PX.js";

// src/core/text/shell.ts
function shellWord(word) {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/options/command.ts
var OF_ONE_CALL = /* @__PURE__ */ new Set(["resume", "dry-run", "output-dir", "verbose"]);
function commandLine(command, table, values, operands = []) {
  const byName = values;
  const words = Object.entries(table).flatMap(
    ([name, option]) => isSaid(name, option) ? wordsOf(name, option, byName[camelCase(name)]) : []
  );
  return ["parity-bench", command, ...words, ...operands].map(shellWord).join(" ");
}
function isSaid(name, { secret, actionOnly }) {
  return secret === void 0 && actionOnly !== true && !OF_ONE_CALL.has(name);
}
function wordsOf(name, option, value) {
  if (option.kind === "flag") return value === true ? [`--${name}`] : [];
  if (value === null || value === void 0 || JSON.stringify(value) === JSON.stringify(option.default)) return [];
  return [value].flat().map((one) => `--${name}=${String(one)}`);
}

export {
  shellWord,
  OF_ONE_CALL,
  commandLine
};
