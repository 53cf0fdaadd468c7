import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  openTemporary
} from "./chunk-YODGX2U7.js";
import {
  errnoOf
} from "./chunk-EFVDLU5O.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

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

export {
  makeDirectory,
  prepareDirectory,
  requireWritable
};
