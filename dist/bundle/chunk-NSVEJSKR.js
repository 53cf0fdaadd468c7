import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  pageDocument,
  reportOf,
  walkthroughSummary
} from "./chunk-T2C4ZKQW.js";
import {
  renderComment
} from "./chunk-EDVTECYB.js";
import {
  analyse,
  refuseUnknownReference,
  refuseUnknownSubjects,
  withGates
} from "./chunk-P6OXYJ2Y.js";
import {
  loadTokenizer
} from "./chunk-MIOIEGTD.js";
import {
  reconcileCompared
} from "./chunk-VZOP42A2.js";
import {
  placeInPlan,
  readShard
} from "./chunk-E2XRVFRB.js";
import {
  baselinePairs,
  current,
  hasBaseline,
  repeatedInBaseline
} from "./chunk-7UEFJCG7.js";
import {
  groupArms,
  isMeasured
} from "./chunk-5RMSXEZV.js";
import {
  sortedJson
} from "./chunk-OYFC3G7L.js";
import {
  maskLookalikes,
  maskLookalikesWithin
} from "./chunk-FIGDLMOA.js";
import {
  isClientSide,
  promptKey
} from "./chunk-477SQBMC.js";
import {
  ParityError
} from "./chunk-KL4PBLXA.js";

// src/core/compare/parts.ts
function mergeParts(files) {
  const series = /* @__PURE__ */ new Map();
  for (const file of files) {
    const key = seriesKey(file) ?? file;
    series.set(key, [...series.get(key) ?? [], file]);
  }
  return [...series].map(([key, members]) => typeof key === "string" ? merged(members) : key);
}
function seriesKey({ settings }) {
  if (settings === null || settings.plan_id === null) return null;
  const { plan_id, workflow_run, shard, simulated } = settings;
  if (shard === null && workflow_run === null) return null;
  const arms = settings.arms.map(({ arm, provider, model, effort, region, base_url }) => ({
    ...{ arm, provider, model, effort, region },
    // The embedded endpoint has a new port each time.
    base_url: simulated ? null : base_url
  }));
  return sortedJson({ plan_id, workflow_run, arms });
}
function merged(files) {
  const parts = files.flatMap((file) => file.settings === null ? [] : [partOf(file, file.settings)]);
  const { counted, setAside: attempts } = newestComplete(parts);
  const { records, setAside: overlaps } = withoutOverlap(counted);
  const settings = counted.map((part) => part.settings);
  return {
    label: labelOf(counted),
    records: inOrderOfPlan(records, settings[0]?.arms.map(({ arm }) => arm) ?? []),
    settings: settings[0] ?? null,
    parts: { settings, setAside: [...attempts, ...overlaps] }
  };
}
function partOf(file, settings) {
  const measured = new Set(
    file.records.filter((record) => isMeasured(record) && !isClientSide(record.fault)).map((record) => `${record.arm}
${promptKey(record)}`)
  ).size;
  const planned = settings.arms.length * settings.prompts * (settings.epochs ?? 1);
  const startedMs = Date.parse([settings.created_at, ...settings.resumed_at ?? []].at(-1));
  return { file, settings, measured, complete: measured >= planned, startedMs };
}
function newestComplete(parts) {
  const byShard = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const key = shardKey(part.settings);
    byShard.set(key, [...byShard.get(key) ?? [], part]);
  }
  const ranked = [...byShard.values()].map((attempts) => [...attempts].sort(better));
  return {
    counted: ranked.flatMap(([best]) => best ?? []).sort(byShardNumber),
    setAside: ranked.flatMap(([, ...others]) => others.map((part) => setAside(part, "attempt", part.settings.prompts)))
  };
}
function shardKey({ shard }) {
  const read = shard === null ? null : readShard(shard);
  return read === null ? shard ?? "" : `${read.index}/${read.of}`;
}
function better(a, b) {
  return Number(b.complete) - Number(a.complete) || (a.complete ? 0 : b.measured - a.measured) || b.startedMs - a.startedMs || (a.file.label < b.file.label ? -1 : 1);
}
function byShardNumber(a, b) {
  const [x, y] = [readShard(a.settings.shard ?? "1/1"), readShard(b.settings.shard ?? "1/1")];
  return (x?.of ?? 1) - (y?.of ?? 1) || (x?.index ?? 0) - (y?.index ?? 0);
}
function setAside({ file, settings, complete }, reason, prompts) {
  return { label: file.label, shard: settings.shard, reason, complete, prompts };
}
function withoutOverlap(parts) {
  const owners = /* @__PURE__ */ new Map();
  const placed = [...parts].sort(better).map((part) => {
    const records = part.file.records.map((record) => ({
      ...record,
      prompt_index: placeInPlan(part.settings, record.prompt_index)
    }));
    for (const { prompt_index: place } of records) if (!owners.has(place)) owners.set(place, part);
    return { part, records };
  });
  const isCounted = (part) => (record) => owners.get(record.prompt_index) === part;
  return {
    records: withDistinctPairs(placed.flatMap(({ part, records }) => records.filter(isCounted(part)))),
    setAside: placed.flatMap(({ part, records }) => {
      const left = records.filter((record) => isMeasured(record) && !isCounted(part)(record));
      const prompts = new Set(left.map(({ prompt_id }) => prompt_id)).size;
      return prompts === 0 ? [] : [setAside(part, "overlap", prompts)];
    })
  };
}
function withDistinctPairs(records) {
  const places = /* @__PURE__ */ new Map();
  const placesOfPair = /* @__PURE__ */ new Map();
  let isShared = false;
  for (const { pair_id: pair, prompt_id, prompt_index: place } of records) {
    if (pair === null) continue;
    places.set(place, prompt_id);
    isShared ||= (placesOfPair.get(pair) ?? place) !== place;
    placesOfPair.set(pair, place);
  }
  if (!isShared) return records;
  const repetitions = /* @__PURE__ */ new Map();
  const pairIds = /* @__PURE__ */ new Map();
  for (const [place, id] of [...places].sort(([a], [b]) => a - b)) {
    const repetition = repetitions.get(id) ?? 0;
    repetitions.set(id, repetition + 1);
    pairIds.set(place, repetition === 0 ? id : `${id}#${repetition}`);
  }
  return records.map(
    (record) => record.pair_id === null ? record : { ...record, pair_id: pairIds.get(record.prompt_index) ?? record.pair_id }
  );
}
function inOrderOfPlan(records, arms) {
  const rank = new Map(arms.map((arm, index) => [arm, index]));
  const armOf = ({ arm }) => rank.get(arm ?? "") ?? arms.length;
  return [...records].sort(
    (a, b) => armOf(a) - armOf(b) || Number(b.warmup) - Number(a.warmup) || a.prompt_index - b.prompt_index || (a.attempt ?? 0) - (b.attempt ?? 0) || Number(a.retry) - Number(b.retry)
  );
}
function labelOf(parts) {
  const regions = new Set(parts.flatMap(({ settings }) => settings.arms.flatMap(({ region }) => region ?? [])));
  const [first] = parts;
  return regions.size > 0 ? [...regions].join(" ") : first?.file.label ?? "";
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

// src/prepare/evidence.ts
async function evidenceOf(given, options) {
  const files = mergedApart(given);
  const { count } = await loadTokenizer();
  const arms = reconcileCompared(groupArms(files), count);
  refuseNothingMeasured(arms, files);
  refuseOtherBaseline(arms);
  refuseUnknownReference(arms, options.reference);
  const comparison = analyse(arms, count, {
    seed: options.seed,
    marginPp: options.accuracyMarginPp,
    latencyMargin: options.latencyMargin,
    costMargin: options.costMargin,
    reference: options.reference ?? recordedReference(files),
    scorer: options.scorer ?? recordedScorer(files) ?? "gsm8k"
  });
  refuseNothingShared(comparison);
  return { comparison, arms, files };
}
function mergedApart(given) {
  const earlier = mergeParts(given.filter(({ baseline }) => baseline === true));
  return [...mergeParts(current(given)), ...earlier.map((file) => ({ ...file, baseline: true }))];
}
function refuseNothingMeasured(arms, files) {
  if (arms.some(({ records }) => records.length > 0)) return;
  const names = files.map(({ label }) => label).join(", ");
  const what = arms.length === 0 ? "no record" : "no measurement, only warm-ups, superseded attempts or retries";
  throw new ParityError(
    "INVALID_RECORDS",
    `nothing to judge: ${names} ${files.length === 1 ? "holds" : "hold"} ${what}; name the records of a run that has measured something.`
  );
}
function refuseNothingShared({ pairs }) {
  const shared = pairs.filter(
    ({ n, excluded: { half_pairs: _, ...both } }) => n > 0 || Object.values(both).some(Boolean)
  );
  if (pairs.length === 0 || shared.length > 0) return;
  const arms = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].join(", ");
  throw new ParityError(
    "INVALID_RECORDS",
    `nothing to compare: no prompt went through two of the arms ${arms}; name runs over the same prompts.`
  );
}
function recordedReference(files) {
  return files.flatMap(({ settings }) => settings?.reference ?? [])[0] ?? null;
}
function recordedScorer(files) {
  return files.find(({ settings }) => settings !== null)?.settings?.scorer ?? null;
}

// src/prepare/documents/comparison.ts
var COMPARISON = "comparison.json";
var COMMENT = "comment.md";
async function comparisonDocuments(files, options, conditions, { url, command }) {
  const { comparison: compared, arms, files: merged2 } = await evidenceOf(files, options);
  refuseUnknownSubjects(conditions, compared);
  const comparison = maskLookalikesWithin(withGates(compared, conditions));
  const context = {
    comparison,
    // What failed in the baseline was told when that was run.
    records: current(merged2).flatMap(({ records }) => records.map(withoutLookalikes)),
    run: null,
    sources: files.map(({ label }) => maskLookalikes(label)),
    url
  };
  const reportModel = reportOf(context);
  return {
    context,
    reportModel,
    documents: [
      ...files.map((file) => ({ name: `${file.label}_summary.json`, json: summaryOf(file) })),
      { name: COMMENT, text: () => renderComment(reportModel) },
      { name: COMPARISON, json: comparison },
      pageDocument({ report: reportModel, context, arms, command })
    ]
  };
}
function withoutLookalikes(record) {
  return record.error === null ? record : { ...record, error: maskLookalikes(record.error) };
}
function summaryOf({ label, records, settings }) {
  return {
    ...walkthroughSummary(records),
    dataset: settings?.dataset ?? datasetOf(records) ?? label,
    ...settings === null ? {} : { settings }
  };
}
function datasetOf(records) {
  const [first] = records.map(({ prompt_id: id }) => /^gsm8k-(test|train)-\d+$/.exec(id)?.[1]);
  return first === void 0 ? null : `gsm8k/${first}`;
}

export {
  COMPARISON,
  COMMENT,
  comparisonDocuments
};
