import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  camelCase
} from "./chunk-7SEH56OT.js";
import {
  openTemporary
} from "./chunk-DGFGQH4Q.js";
import {
  errnoOf
} from "./chunk-HPKD4KLI.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-HH4P5BKI.js";

// src/effects/files/directory.ts
import { access, constants, mkdir, rm, stat } from "node:fs/promises";
import path from "node:path";
async function makeDirectory(directory) {
  try {
    await mkdir(directory);
  } catch (cause) {
    const reason = errnoOf(cause);
    const above = path.dirname(directory);
    if (reason === "EEXIST" && (await stat(directory)).isDirectory()) return;
    if (reason !== "ENOENT" || above === directory) throw cause;
    await makeDirectory(above);
    await mkdir(directory);
  }
}
async function prepareDirectory(directory) {
  try {
    await makeDirectory(directory);
    await writeProbe(directory);
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}
async function requireWritable(directory) {
  try {
    await writeProbe(await nearestDirectory(path.resolve(directory)));
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}
async function writeProbe(directory) {
  await access(directory, constants.W_OK);
  const probe = await openTemporary(path.join(directory, "probe"));
  await probe.handle.close();
  await rm(probe.name);
}
async function nearestDirectory(directory) {
  const found = await stat(directory).catch((cause) => {
    if (errnoOf(cause) !== "ENOENT") throw cause;
    return null;
  });
  if (found?.isDirectory() === true) return directory;
  if (found !== null) throw Object.assign(new Error(`${directory} is no directory`), { code: "ENOTDIR" });
  return nearestDirectory(path.dirname(directory));
}
function unwritable(directory, cause) {
  return new ParityError(
    "UNWRITABLE_OUTPUT",
    phrase`${option("output-dir")}: ${directory} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
    cause
  );
}

// src/core/text/shell.ts
function shellWord(word) {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/options/command.ts
var OF_ONE_CALL = /* @__PURE__ */ new Set(["resume", "dry-run", "output-dir", "verbose"]);
function commandLine(command, table, values, operands = []) {
  const byName = values;
  const words = Object.entries(table).flatMap(
    ([name, option2]) => isSaid(name, option2) ? wordsOf(name, option2, byName[camelCase(name)]) : []
  );
  return ["parity-bench", command, ...words, ...operands].map(shellWord).join(" ");
}
function isSaid(name, { secret, actionOnly }) {
  return secret === void 0 && actionOnly !== true && !OF_ONE_CALL.has(name);
}
function wordsOf(name, option2, value) {
  if (option2.kind === "flag") return value === true ? [`--${name}`] : [];
  if (value === null || value === void 0 || JSON.stringify(value) === JSON.stringify(option2.default)) return [];
  return [value].flat().map((one) => `--${name}=${String(one)}`);
}

export {
  makeDirectory,
  prepareDirectory,
  requireWritable,
  shellWord,
  OF_ONE_CALL,
  commandLine
};
