import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  SETTINGS_SCHEMA
} from "./chunk-L5V3LYPZ.js";
import {
  toLine,
  toRecord
} from "./chunk-TZ4YHGB7.js";
import {
  objectOf,
  parse
} from "./chunk-X5GNT3W2.js";
import {
  nullish
} from "./chunk-3TQE47KB.js";
import {
  MOST_JSON_BYTES,
  ParityError,
  errnoOf,
  labelsOf,
  option,
  outgoingData,
  outgoingText,
  phrase,
  readLines,
  readRegular,
  recordFiles,
  replaceFile,
  sortedJson
} from "./chunk-P5ZF7QHL.js";

// src/effects/files/settings.ts
var SUMMARY_SCHEMA = objectOf({ settings: nullish(SETTINGS_SCHEMA, null) });
var utf8 = new TextDecoder("utf-8", { fatal: true });
var REMEDY = "Put the file back as the run wrote it, or move it away from the records it describes.";
async function settingsBeside(recordsFile) {
  const stem = recordsFile.replace(/(?:_partial)?\.jsonl$/i, "");
  const summaryFile = `${stem}_summary.json`;
  const summary = await jsonOf(summaryFile);
  if (summary !== void 0) {
    const { settings: settings2 } = parse(SUMMARY_SCHEMA, summary, summaryFile, REMEDY);
    if (settings2 !== null) return settings2;
  }
  const settingsFile = `${stem}_settings.json`;
  const settings = await jsonOf(settingsFile);
  return settings === void 0 ? null : parse(SETTINGS_SCHEMA, settings, settingsFile, REMEDY);
}
async function readSettings(file) {
  const remedy = "Put the file back as the run wrote it, or begin a new run in another directory.";
  const settings = await jsonOf(file);
  if (settings !== void 0) return parse(SETTINGS_SCHEMA, settings, file, remedy);
  throw new ParityError("INVALID_RECORDS", `${file} is missing; it holds the settings of the run. ${remedy}`);
}
async function jsonOf(file) {
  try {
    return JSON.parse(utf8.decode(await readRegular(file, MOST_JSON_BYTES)));
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return void 0;
    throw new ParityError("INVALID_RECORDS", `${file} can't be read (${reasonOf(cause)}). ${REMEDY}`, cause);
  }
}
function reasonOf(cause) {
  if (cause instanceof SyntaxError) return "it is not JSON";
  return cause instanceof TypeError ? "it is not UTF-8" : errnoOf(cause);
}

// src/effects/files/records.ts
import { isAscii } from "node:buffer";
import path from "node:path";
var decoder = new TextDecoder("utf-8", { fatal: true });
async function* recordsOf(file, onTorn, from = 0) {
  const place = from === 0 ? file : `${file} from byte ${from} on,`;
  try {
    for await (const line of readLines(file, from)) {
      const value = valueOf(line, place);
      if (value === TORN) onTorn({ line: line.number, offset: line.offset });
      else if (value !== BLANK) yield toRecord(value, `${place} line ${line.number}`);
    }
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    const reason = cause instanceof RangeError ? "a line is longer than 256 MB" : errnoOf(cause);
    throw new ParityError("INVALID_RECORDS", `${file} can't be read (${reason}); name a JSONL file of records.`, cause);
  }
}
var TORN = /* @__PURE__ */ Symbol("torn");
var BLANK = /* @__PURE__ */ Symbol("blank");
function valueOf(line, place) {
  const text = decoded(line, place);
  if (text === TORN || text.trim() === "") return text === TORN ? TORN : BLANK;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (isTorn(line)) return TORN;
    throw new ParityError(
      "INVALID_RECORDS",
      `${place} line ${line.number}: not JSON; every line must be one record. Correct or remove the line.`,
      cause
    );
  }
}
function decoded(line, place) {
  try {
    if (isAscii(line.bytes)) return line.bytes.toString("latin1");
    return decoder.decode(line.bytes);
  } catch (cause) {
    if (isTorn(line)) return TORN;
    throw new ParityError("INVALID_RECORDS", `${place} line ${line.number}: not UTF-8; save the file as UTF-8.`, cause);
  }
}
function isTorn({ ended, bytes }) {
  return !ended && (bytes[0] === 123 || bytes[0] === 0);
}
async function readRecords(inputs, baseline = []) {
  const now = await recordFiles(inputs);
  const earlier = await recordFiles(baseline);
  refuseBoth(now, earlier);
  const labels = labelsOf([...now, ...earlier]);
  const loaded = [];
  for (const [index, file] of [...now, ...earlier].entries()) {
    const read = await readRecordFile(file, labels[index]);
    loaded.push(index < now.length ? read : { ...read, baseline: true });
  }
  return loaded;
}
function refuseBoth(now, earlier) {
  const named = new Set(now.map((file) => path.resolve(file)));
  const both = earlier.find((file) => named.has(path.resolve(file)));
  if (both === void 0) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("baseline")}: ${both} is also among the files that are compared; name the records of an earlier run.`
  );
}
async function readRecordFile(file, label) {
  const records = [];
  let tornAt = null;
  for await (const record of recordsOf(file, ({ offset }) => tornAt = offset)) records.push(record);
  return { path: file, label, records, settings: await settingsBeside(file), tornAt };
}

// src/effects/files/writing.ts
var BLOCK_CHARS = 1 << 20;
async function writeAtomically(file, text) {
  await replaced(file, [outgoingText(text)]);
}
async function writeJson(file, value) {
  await replaced(file, [sortedJson(outgoingData(value))]);
}
async function writeRecords(file, records) {
  await replaced(file, blocksOf(records));
}
function* blocksOf(records) {
  let block = "";
  for (const record of records) {
    block += `${toLine(outgoingData(record))}
`;
    if (block.length < BLOCK_CHARS) continue;
    yield block;
    block = "";
  }
  yield block;
}
async function replaced(file, blocks) {
  try {
    await replaceFile(file, async (handle) => {
      for (const block of blocks) await handle.writeFile(block);
    });
  } catch (cause) {
    throw new ParityError(
      "DISK_FAILED",
      `${file} can't be written (${errnoOf(cause)}); the journal beside it holds every attempt.`,
      cause
    );
  }
}

export {
  readSettings,
  jsonOf,
  recordsOf,
  readRecords,
  readRecordFile,
  writeAtomically,
  writeJson,
  writeRecords
};
