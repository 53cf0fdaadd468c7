import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  outgoingData,
  outgoingText
} from "./chunk-EDANQXD5.js";
import {
  SETTINGS_SCHEMA,
  sortedJson
} from "./chunk-COEB26LH.js";
import {
  replaceFile
} from "./chunk-YODGX2U7.js";
import {
  errnoOf
} from "./chunk-EFVDLU5O.js";
import {
  MOST_JSON_BYTES,
  openRegular,
  readRegular
} from "./chunk-E3CIWWDT.js";
import {
  toLine,
  toRecord
} from "./chunk-ERMEKAEY.js";
import {
  objectOf,
  parse
} from "./chunk-NVUFV3KW.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";
import {
  nullish
} from "./chunk-ZKNGCMRH.js";

// src/effects/files/discovery.ts
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
async function recordFiles(inputs) {
  const files = [];
  for (const input of inputs) files.push(...await isDirectory(input) ? await filesIn(input) : [input]);
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}
async function finalFilesBelow(directory) {
  return (await runFilesBelow(directory)).filter((file) => FINAL.test(path.basename(file)));
}
async function holdsRecords(directory) {
  return (await runFilesBelow(directory)).length > 0;
}
async function isDirectory(input) {
  try {
    return (await stat(input)).isDirectory();
  } catch (cause) {
    throw unreadable(input, cause);
  }
}
async function filesIn(directory) {
  await readdir(directory).catch((cause) => {
    throw unreadable(directory, cause);
  });
  const files = await runFilesBelow(directory);
  if (files.length > 0) return files;
  throw new ParityError(
    "INVALID_RECORDS",
    `${directory} holds no openai_responses_latency_*.jsonl; name a directory of a run, or a records file.`
  );
}
function unreadable(input, cause) {
  return new ParityError(
    "INVALID_RECORDS",
    `${input} can't be read (${errnoOf(cause)}); name a JSONL file of records or a directory of them.`,
    cause
  );
}
var FINAL = /^openai_responses_latency_[^_]+\.jsonl$/;
var JOURNAL = /^openai_responses_latency_[^_]+_partial\.jsonl$/;
var DEEPEST = 6;
async function runFilesBelow(directory, depth = 0) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const named = (pattern) => entries.filter((entry) => entry.isFile() && pattern.test(entry.name)).map(({ name }) => path.join(directory, name));
  const finals = named(FINAL);
  const found = finals.length > 0 ? finals : named(JOURNAL);
  for (const { name } of depth < DEEPEST ? entries.filter(mayHoldRuns) : []) {
    found.push(...await runFilesBelow(path.join(directory, name), depth + 1));
  }
  return found.sort();
}
function mayHoldRuns(entry) {
  return entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
}

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
import path3 from "node:path";

// src/effects/files/labels.ts
import path2 from "node:path";
function labelsOf(files) {
  const names = files.map((file) => path2.basename(file).replace(/\.jsonl$/i, ""));
  const wanted = files.map((file, index) => {
    const name = names[index] ?? "";
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return isShared ? path2.basename(path2.dirname(path2.resolve(file))) : name;
  });
  const taken = new Set(wanted);
  const given = /* @__PURE__ */ new Set();
  return wanted.map((label) => {
    const unique = given.has(label) ? numbered(label, taken) : label;
    given.add(unique);
    taken.add(unique);
    return unique;
  });
}
function numbered(label, taken) {
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${label}-${number}`)) return `${label}-${number}`;
  }
}

// src/effects/files/lines.ts
var LONGEST_LINE_BYTES = 256 * 1024 * 1024;
async function* readLines(path4, from = 0) {
  let kept = [];
  let keptBytes = 0;
  let number = 1;
  let offset = from;
  const file = await openRegular(path4);
  for await (const chunk of file.createReadStream({ start: from, highWaterMark: 1 << 20 })) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const bytes = joined(kept, chunk.subarray(start, end));
      yield { number, offset, bytes, ended: true };
      number += 1;
      offset += bytes.length + 1;
      [kept, keptBytes, start] = [[], 0, end + 1];
    }
    if (start < chunk.length) kept.push(chunk.subarray(start));
    keptBytes += chunk.length - start;
    if (keptBytes > LONGEST_LINE_BYTES) throw new RangeError("line too long");
  }
  if (keptBytes > 0) yield { number, offset, bytes: joined(kept, Buffer.alloc(0)), ended: false };
}
function joined(kept, rest) {
  return kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
}

// src/effects/files/records.ts
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
  const named = new Set(now.map((file) => path3.resolve(file)));
  const both = earlier.find((file) => named.has(path3.resolve(file)));
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
  recordFiles,
  finalFilesBelow,
  holdsRecords,
  readLines,
  labelsOf,
  readSettings,
  jsonOf,
  recordsOf,
  readRecords,
  readRecordFile,
  writeAtomically,
  writeJson,
  writeRecords
};
