import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  runAgain
} from "./chunk-SW6UOI4M.js";
import "./chunk-T344S433.js";
import {
  parseQuestion
} from "./chunk-JYP3H7VO.js";
import {
  comparisonDocuments
} from "./chunk-NSVEJSKR.js";
import {
  digestOf,
  readManifest
} from "./chunk-T2C4ZKQW.js";
import "./chunk-7HHSDO7S.js";
import "./chunk-EDVTECYB.js";
import "./chunk-LPNM7XBE.js";
import "./chunk-H5E3B6U5.js";
import "./chunk-SJZEOHBO.js";
import {
  parseConditions
} from "./chunk-P6OXYJ2Y.js";
import "./chunk-MIOIEGTD.js";
import "./chunk-BEJWEYAG.js";
import "./chunk-LKTHVRMQ.js";
import {
  MANIFEST
} from "./chunk-VZOP42A2.js";
import "./chunk-O646L7KA.js";
import "./chunk-GPG2XM7P.js";
import "./chunk-E2XRVFRB.js";
import {
  VERSION
} from "./chunk-Y7ZONJBZ.js";
import "./chunk-ZBJJSWRE.js";
import "./chunk-7UEFJCG7.js";
import "./chunk-OLIBIFZ5.js";
import "./chunk-BDC7PM6M.js";
import "./chunk-AGMXY6XC.js";
import "./chunk-OEFQGSZR.js";
import {
  readRecordFile
} from "./chunk-GFASLPXX.js";
import "./chunk-Q3FCXVZN.js";
import "./chunk-5RMSXEZV.js";
import {
  sortedJson
} from "./chunk-OYFC3G7L.js";
import "./chunk-YODGX2U7.js";
import "./chunk-PHGPCPOY.js";
import "./chunk-FIGDLMOA.js";
import {
  errnoOf,
  readRegular
} from "./chunk-XOSPGNAM.js";
import "./chunk-477SQBMC.js";
import {
  counted,
  grouped
} from "./chunk-LU6X25WC.js";
import "./chunk-NQYBRQ3G.js";
import {
  excerpt,
  isJsonObject
} from "./chunk-CTC26OTG.js";
import "./chunk-YK3BPBQT.js";
import {
  ParityError,
  asParityError
} from "./chunk-KL4PBLXA.js";
import "./chunk-45JK7FS3.js";
import "./chunk-YO7HOLJV.js";

// src/verify/verify.ts
import path2 from "node:path";

// src/core/manifest/difference.ts
var TOLERANCE = 1e-9;
function differences(says, yields, place = "") {
  if (Array.isArray(says) && Array.isArray(yields)) {
    const length = Math.max(says.length, yields.length);
    return Array.from({ length }, (_, index) => index).flatMap(
      (index) => differences(says[index], yields[index], `${place}[${index}]`)
    );
  }
  if (isJsonObject(says) && isJsonObject(yields)) {
    const names = [.../* @__PURE__ */ new Set([...Object.keys(says), ...Object.keys(yields)])].sort();
    return names.flatMap((name) => differences(says[name], yields[name], place === "" ? name : `${place}.${name}`));
  }
  return isSame(says, yields) ? [] : [{ place, says: shown(says), yields: shown(yields) }];
}
function isSame(one, other) {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return one === other || Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}
function textDifferences(says, yields) {
  if (says === yields) return [];
  const [ours, theirs] = [says.split("\n"), yields.split("\n")];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line < 0 ? ours.length : line;
  return [{ place: `line ${at + 1}`, says: shown(ours[at]), yields: shown(theirs[at]) }];
}
function leaves(value) {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + leaves(item), 0);
  return isJsonObject(value) ? Object.values(value).reduce((sum, item) => sum + leaves(item), 0) : 1;
}
var LONGEST = 60;
function shown(value) {
  if (value === void 0) return "nothing";
  return excerpt(JSON.stringify(value), LONGEST);
}

// src/verify/comparison.ts
import { readdir } from "node:fs/promises";
import path from "node:path";
async function comparisonAgain(directory, manifest, elsewhere) {
  const question = parseQuestion(manifest.question, path.join(directory, MANIFEST));
  const files = [];
  const problems = [];
  for (const input of manifest.inputs) {
    const file = await found(input, directory, elsewhere);
    if (file === null) problems.push(missing(input));
    else files.push({ ...await readRecordFile(file, input.label), baseline: input.baseline === true });
  }
  if (problems.length > 0) return { documents: [], problems };
  const conditions = parseConditions(manifest.fail_on);
  return { documents: (await comparisonDocuments(files, question, conditions, manifest)).documents, problems };
}
async function found(input, directory, elsewhere) {
  for (const candidate of [path.join(directory, input.path), ...await recordLike(elsewhere)]) {
    const digest = await digestOf(candidate).catch(() => null);
    if (digest?.sha256 === input.sha256) return candidate;
  }
  return null;
}
async function recordLike(places) {
  const files = [];
  for (const place of places) {
    const names = await readdir(place, { recursive: true }).catch(() => null);
    if (names === null) files.push(place);
    else files.push(...names.filter((name) => name.endsWith(".jsonl")).map((name) => path.join(place, name)));
  }
  return files;
}
function missing({ label, path: where, sha256 }) {
  return `The records ${label} (SHA-256 ${sha256.slice(0, 12)}\u2026) are neither at ${where}, as seen from the result, nor among the files that were named: they were changed, or lie elsewhere; name them after the result.`;
}

// src/verify/verify.ts
async function verifyResult(directory, elsewhere) {
  const manifest = await readManifest(directory);
  const problems = await fileProblems(directory, manifest);
  const notes = versionNote(manifest);
  const again = await madeAgain(directory, manifest, elsewhere);
  problems.push(...again.problems);
  let values = 0;
  for (const document of again.documents) {
    const yields = await contentOf(document);
    values += typeof yields === "string" ? yields.split("\n").length : leaves(yields);
    problems.push(...await documentProblems(directory, document.name, yields));
  }
  return { manifest, problems, notes, checked: { files: Object.keys(manifest.files).length, values } };
}
async function madeAgain(directory, manifest, elsewhere) {
  try {
    return manifest.run === null ? await comparisonAgain(directory, manifest, elsewhere) : await runAgain(directory, manifest, manifest.run);
  } catch (cause) {
    return { documents: [], problems: [`The records can't be analysed again: ${asParityError(cause).message}`] };
  }
}
async function fileProblems(directory, { files }) {
  const problems = [];
  for (const [name, digest] of Object.entries(files)) {
    const found2 = await digestOf(path2.join(directory, name)).catch((cause) => errnoOf(cause));
    const problem = typeof found2 === "string" ? unreadable(name, found2) : digestProblem(name, found2, digest);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}
function unreadable(name, reason) {
  return reason === "ENOENT" ? `${name} is missing.` : `${name} can't be read (${reason}).`;
}
function digestProblem(name, found2, { sha256, bytes }) {
  if (found2.sha256 === sha256 && found2.bytes === bytes) return null;
  return `${name} was changed after it was written: SHA-256 ${found2.sha256.slice(0, 12)}\u2026, ${found2.bytes} bytes; ${MANIFEST} has ${sha256.slice(0, 12)}\u2026, ${bytes} bytes.`;
}
function versionNote({ client_version: made }) {
  return made === VERSION ? [] : [
    `The result was made by parity-bench ${made}, and this is ${VERSION}: figures can differ where the method changed.`
  ];
}
async function contentOf(document) {
  return "json" in document ? document.json : await document.text();
}
async function documentProblems(directory, name, yields) {
  const text = await readRegular(path2.join(directory, name), MOST_BYTES).then(
    (bytes) => bytes.toString("utf8"),
    () => null
  );
  if (text === null) return [];
  const found2 = typeof yields === "string" ? textDifferences(text, yields) : jsonDifferences(text, yields);
  const shown2 = found2.slice(0, MOST_SHOWN).map(({ place, says, yields: right }) => {
    return `${name}, ${place}: says ${says}; the records yield ${right}.`;
  });
  const rest = found2.length - shown2.length;
  return rest === 0 ? shown2 : [...shown2, `${name}: ${rest} more values are not what the records yield.`];
}
var MOST_BYTES = 256 * 1024 * 1024;
var MOST_SHOWN = 5;
function jsonDifferences(text, yields) {
  try {
    return differences(JSON.parse(text), JSON.parse(sortedJson(yields)));
  } catch {
    return [{ place: "the whole", says: "no JSON", yields: "JSON" }];
  }
}

// src/commands/verify.ts
async function verifyCommand(context) {
  const [directory, ...elsewhere] = context.operands;
  if (directory === void 0) {
    throw new ParityError(
      "INVALID_OPTION",
      "verify needs a result: name the directory that run or compare wrote, e.g. parity-bench verify result."
    );
  }
  const verification = await verifyResult(directory, elsewhere);
  context.print(told(verification).join("\n"));
  const { length } = verification.problems;
  if (length === 0) return 0;
  return context.complain(
    new ParityError(
      "NOT_VERIFIED",
      `${directory} is not what its records yield (${counted(length, "problem")}); take the result from where it was published.`
    )
  );
}
function told({ manifest, problems, notes, checked }) {
  const { kind, created_at, client_version, workflow } = manifest;
  const where = workflow === null ? "" : `, by ${workflow.workflow} in ${workflow.repository} at ${workflow.commit}, run ${workflow.run_id}, attempt ${workflow.run_attempt}`;
  return [
    `A ${kind} of ${created_at}, made by parity-bench ${client_version}${where}.`,
    ...notes,
    ...problems,
    problems.length === 0 ? `Verified: ${counted(checked.files, "file")} unchanged, ${grouped(checked.values)} values and lines are what the records yield.` : `Not verified: ${counted(problems.length, "problem")}.`
  ];
}
export {
  verifyCommand
};
