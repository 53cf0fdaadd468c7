import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ORIGIN,
  STOP_CODES,
  commonName,
  decidingRatio,
  parseHistory
} from "./chunk-6MOFNCKO.js";
import {
  jsonOf,
  readRecords,
  writeJson
} from "./chunk-FRYBP67J.js";
import {
  AMOUNT,
  COUNT,
  FLAG,
  INSTANT,
  NAME,
  NUMBER,
  TEXT,
  known,
  listOf,
  objectOf,
  oneOf,
  parse
} from "./chunk-X5GNT3W2.js";
import {
  custom,
  exactOptional,
  nullish,
  pipe,
  record,
  regex,
  string,
  tuple,
  unknown
} from "./chunk-3TQE47KB.js";
import {
  HISTORY,
  MANIFEST,
  MOST_JSON_BYTES,
  ParityError,
  asParityError,
  current,
  errnoOf,
  isSameArm,
  openRegular,
  readRegular
} from "./chunk-P5ZF7QHL.js";

// src/effects/files/manifest.ts
import { createHash } from "node:crypto";
import path from "node:path";

// src/core/trend/since.ts
var DIMENSION_VERDICTS = ["better", "worse", "equivalent", "inconclusive", "not comparable"];
var INTERVAL = nullish(tuple([known(NUMBER), known(NUMBER)]), null);
var DIMENSION = objectOf({ verdict: oneOf(DIMENSION_VERDICTS), estimate: known(NUMBER), ci95: INTERVAL });
var ARM_SINCE = objectOf({
  arm: NAME,
  /** Pairs of one prompt, asked now and then. */
  pairs: COUNT,
  /** Median gap of the pairs. */
  hours_apart: known(AMOUNT),
  verdict: oneOf([...DIMENSION_VERDICTS, "trade-off"]),
  answers: DIMENSION,
  latency: DIMENSION,
  reliability: DIMENSION,
  cost: DIMENSION
});
var SINCE = objectOf({
  /** Of the baseline. */
  origin: ORIGIN,
  /** Labels of the files of the baseline. */
  sources: listOf(TEXT),
  arms: listOf(ARM_SINCE),
  /** Arms that the baseline has no measurement of. */
  not_in_baseline: listOf(NAME)
});
function sinceThen(comparison, origin, sources) {
  const arms = comparison.pairs.map(armSince);
  const compared = new Set(comparison.pairs.map(({ a }) => a));
  return {
    origin,
    sources: [...sources],
    arms,
    not_in_baseline: current(comparison.arms).map(({ arm }) => arm).filter((arm) => !compared.has(arm)).map(unmarked)
  };
}
function armSince(pair) {
  const { accuracy, latency, reliability, cost } = pair;
  return {
    arm: commonName(pair.a, pair.b) ?? pair.a,
    pairs: pair.n,
    hours_apart: pair.hours_apart,
    verdict: pair.verdict,
    answers: { verdict: accuracy.verdict, estimate: accuracy.difference, ci95: bounds(accuracy.ci95) },
    latency: ofRatio(latency.verdict, decidingRatio(latency.total_ms.typical_ratio, latency.total_ms.always_valid)),
    reliability: {
      verdict: reliability.verdict,
      estimate: reliability.sound.difference,
      ci95: bounds(reliability.sound.ci95)
    },
    cost: ofRatio(cost.verdict, decidingRatio(cost.ratio, cost.always_valid))
  };
}
function ofRatio(verdict, { estimate, long_run_ci95: ci95 }) {
  return { verdict, estimate, ci95: bounds(ci95) };
}
function bounds(interval) {
  const bound = (value) => Number.isFinite(value) ? value : null;
  return interval === null ? null : [bound(interval[0]), bound(interval[1])];
}
function unmarked(arm) {
  return arm.replace(/ \(now\)$/, "");
}

// src/core/manifest/manifest.ts
var SHA256 = custom(
  (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value),
  "a SHA-256 in hex"
);
var FILE_NAME = pipe(
  string("a file name"),
  regex(/^(?!\.{1,2}$)[^/\\\p{Cc}]{1,255}$/u, "a file name without a folder")
);
var DIGEST = objectOf({ sha256: SHA256, bytes: COUNT });
var SPENDING = objectOf({ tokens: AMOUNT, usd: AMOUNT });
var RUN_FACTS = objectOf({
  records: known(NAME),
  warmups: known(NAME),
  settings: NAME,
  summary: NAME,
  markdown: NAME,
  /** The path of the records as the run called it. */
  records_path: TEXT,
  draws: COUNT,
  planned_attempts: COUNT,
  left_to_ask: COUNT,
  stop: nullish(objectOf({ code: oneOf(STOP_CODES), message: TEXT }), null),
  error: known(TEXT),
  resumed: FLAG,
  charged: objectOf({ billed: SPENDING, unreported: SPENDING }),
  round_trip_ms: record(string(), known(AMOUNT))
});
var WORKFLOW = objectOf({
  repository: TEXT,
  commit: TEXT,
  ref: TEXT,
  workflow: TEXT,
  job: TEXT,
  run_id: COUNT,
  run_attempt: COUNT
});
var WATCH = objectOf({ since: nullish(SINCE, null), note: known(TEXT), key: NAME });
var MANIFEST_SCHEMA = objectOf({
  schema_version: COUNT,
  kind: oneOf(["run", "comparison"]),
  created_at: INSTANT,
  client_version: TEXT,
  node_version: TEXT,
  /** Null on a laptop. */
  workflow: nullish(WORKFLOW, null),
  /** The page of the workflow's run, which the report links. */
  url: known(TEXT),
  /** What does it again; null where that is not known. */
  command: known(TEXT),
  fail_on: listOf(TEXT),
  /** Null for a comparison. */
  run: nullish(RUN_FACTS, null),
  /** What was asked of the records of a comparison, by option; null for a run, whose settings say it. */
  question: nullish(record(string(), unknown()), null),
  /** The records that were compared, which lie elsewhere. */
  inputs: listOf(objectOf({ label: NAME, path: TEXT, sha256: SHA256, bytes: COUNT, baseline: exactOptional(FLAG) })),
  /** What the result shows beside earlier runs; absent where no baseline was asked for. */
  watch: exactOptional(WATCH),
  /** Every other file of the result. */
  files: record(FILE_NAME, DIGEST)
});
var MANIFEST_VERSION = 1;
function parseManifest(value, where) {
  return parse(MANIFEST_SCHEMA, value, where, "Take the file as the run wrote it.");
}

// src/effects/files/manifest.ts
async function digestOf(file) {
  const handle = await openRegular(file);
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of handle.createReadStream()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
async function writeManifest(directory, files, facts) {
  const digests = {};
  for (const file of files) digests[path.basename(file)] = await digestOf(file);
  const manifest = { ...facts, files: digests };
  const target = path.join(directory, MANIFEST);
  await writeJson(target, manifest);
  return target;
}
async function readManifest(directory) {
  const file = path.join(directory, MANIFEST);
  try {
    return parseManifest(JSON.parse((await readRegular(file, MOST_JSON_BYTES)).toString("utf8")), file);
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    const reason = cause instanceof SyntaxError ? "it is not JSON" : errnoOf(cause);
    throw new ParityError(
      "INVALID_RECORDS",
      `nothing to verify: ${file} can't be read (${reason}); name the directory that run or compare wrote, or an artifact of it.`,
      cause
    );
  }
}

// src/prepare/watch/watched-plan.ts
import path2 from "node:path";
async function historyIn(folder) {
  const file = path2.join(folder, HISTORY);
  const value = await jsonOf(file);
  return value === void 0 ? null : parseHistory(value, file);
}
function isOfPlan({ settings }, { ids, arms }) {
  if (settings === null || settings.plan_id === null || !ids.has(settings.plan_id)) return false;
  return settings.arms.some((arm) => arms.some((own) => isSameArm(own, arm)));
}

// src/prepare/watch/latest.ts
async function latestOf(runs, plan) {
  const found = { baseline: null, history: null };
  const unfit = [];
  try {
    for await (const run of runs.find()) {
      found.history ??= await ownHistory(run, plan);
      const seen = await baselineIn(run, plan);
      if (typeof seen !== "string") {
        found.baseline = seen;
        break;
      }
      unfit.push({ id: run.id, why: seen });
    }
  } catch (cause) {
    return { ...found, note: `No baseline: ${onOneLine(asParityError(cause).message)}` };
  }
  return { ...found, note: found.baseline === null ? missing(unfit) : null };
}
function onOneLine(message) {
  return message.replace(/\s+/g, " ").trim();
}
async function baselineIn(run, plan) {
  if (run.unfit !== null) return run.unfit;
  if (run.expired) return "its artifacts have expired";
  if (run.records.length === 0) return "it has no records under this artifact name";
  const files = (await readRecords(run.records)).filter((file) => isOfPlan(file, plan));
  if (files.length === 0) return "it has another plan";
  const { id, url, commit } = run;
  return { paths: files.map((file) => file.path), isOfPlan: true, origin: { run_id: id, url, commit } };
}
async function ownHistory({ own }, { ids }) {
  for (const folder of own) {
    const history = await historyIn(folder).catch(() => null);
    if (history !== null && history.plan === planOf(ids)) return history;
  }
  return null;
}
function planOf(ids) {
  return [...ids].sort().join("+") || "unknown";
}
function missing(unfit) {
  const [newest] = unfit;
  if (newest === void 0)
    return "Nothing to compare with yet: this workflow has no earlier run on the default branch; the next one has.";
  const reasons = unfit.map(({ id, why }) => `run ${id}: ${why}`).join("; ");
  return `Nothing to compare with: ${reasons}. ${REMEDIES[newest.why]}`;
}
var REMEDIES = {
  "it failed": "The run after the next success has a baseline.",
  "it ran at the same commit": "A run at another commit has a baseline.",
  "its artifacts have expired": 'Keep artifacts longer with the input "retention-days", or run more often.',
  "it has no records under this artifact name": "The next run has a baseline if this one uploads its artifact.",
  "it has another plan": "The next run with this plan has a baseline."
};

export {
  sinceThen,
  MANIFEST_VERSION,
  digestOf,
  writeManifest,
  readManifest,
  historyIn,
  isOfPlan,
  latestOf,
  planOf
};
