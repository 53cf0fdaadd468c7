import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  parseHistory
} from "./chunk-FWH4NMXI.js";
import {
  parseManifest
} from "./chunk-YQRNKRFQ.js";
import {
  jsonOf,
  readRecords,
  writeJson
} from "./chunk-DGFGQH4Q.js";
import {
  errnoOf
} from "./chunk-HPKD4KLI.js";
import {
  HISTORY,
  MANIFEST,
  baselinePairs,
  current,
  hasBaseline,
  isSameArm,
  repeatedInBaseline
} from "./chunk-4M7ZKZBM.js";
import {
  MOST_JSON_BYTES,
  ParityError,
  asParityError,
  openRegular,
  readRegular
} from "./chunk-HH4P5BKI.js";

// src/effects/files/manifest.ts
import { createHash } from "node:crypto";
import path from "node:path";
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

// src/prepare/baseline.ts
function refuseOtherBaseline(arms) {
  if (!hasBaseline(arms)) return;
  const [repeated] = repeatedInBaseline(arms);
  if (repeated !== void 0) {
    throw new ParityError(
      "INVALID_RECORDS",
      `the baseline holds more than one run of ${recorded(repeated)}; name the records of one run.`
    );
  }
  if (baselinePairs(arms).length > 0) return;
  const earlier = arms.filter(({ baseline }) => baseline === true);
  throw new ParityError(
    "INVALID_RECORDS",
    `the baseline is of another plan: it holds ${earlier.map(recorded).join(", ")}, and the run ${current(arms).map(recorded).join(", ")}; name a run of the same provider, model and effort.`
  );
}
function recorded({ arm, recordedName }) {
  return recordedName ?? arm;
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
  digestOf,
  writeManifest,
  readManifest,
  refuseOtherBaseline,
  historyIn,
  isOfPlan,
  latestOf,
  planOf
};
