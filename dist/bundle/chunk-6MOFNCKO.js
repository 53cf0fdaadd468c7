import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isAnswered
} from "./chunk-TZ4YHGB7.js";
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
  nullish,
  tuple
} from "./chunk-3TQE47KB.js";
import {
  canonicalModel,
  current,
  logGamma,
  withoutClientFaults
} from "./chunk-P5ZF7QHL.js";

// src/core/statistics/always-valid/step-test.ts
var LONGEST_SERIES = 60;
function meanOverPlaces(logEvidences) {
  const untried = LONGEST_SERIES - logEvidences.length;
  const top = Math.max(0, ...logEvidences);
  const sum2 = logEvidences.reduce((total, one) => total + Math.exp(one - top), untried * Math.exp(-top));
  return top + Math.log(sum2 / LONGEST_SERIES);
}
function likeliest(places2) {
  const best = places2.reduce(
    (found, one) => found === null || one.logEvidence > found.logEvidence ? one : found,
    null
  );
  return best?.first ?? null;
}

// src/core/statistics/always-valid/step-mean.ts
var STEP_VARIANCE = 9;
var FEWEST_BEFORE = 2;
function meanStep(values) {
  const series = values.slice(-LONGEST_SERIES);
  const places2 = placesOf(series);
  const first = likeliest(places2);
  return {
    logEvidence: meanOverPlaces(places2.map(({ logEvidence }) => logEvidence)),
    first: first === null ? null : first + values.length - series.length
  };
}
function placesOf(values) {
  const n = values.length;
  const mean = values.reduce((sum2, value) => sum2 + value, 0) / n;
  const centred = values.map((value) => value - mean);
  const squares = centred.reduce((sum2, value) => sum2 + value * value, 0);
  const places2 = [];
  let after = 0;
  for (let first = n - 1; first >= FEWEST_BEFORE; first--) {
    after += centred[first];
    const q = first * (n - first) / n;
    const share = squares <= n * (1e-12 * mean) ** 2 ? 0 : Math.min(1, after * after / (q * squares));
    places2.unshift({ first, logEvidence: logFactor(n, q, share) });
  }
  return places2;
}
function logFactor(n, q, share) {
  const weight = STEP_VARIANCE * q;
  return -0.5 * Math.log1p(weight) - (n - 1) / 2 * Math.log1p(-weight / (1 + weight) * share);
}
function meanStepRegion(values, first, alpha) {
  const limit = -Math.log(alpha);
  const left = places(values).filter((place) => {
    const size = stepSize(values, place);
    return place === first || meanStep(without(values, place, size)).logEvidence < limit;
  });
  const evidence = (size) => placesOf(without(values, first, size))[first - FEWEST_BEFORE]?.logEvidence ?? 0;
  const centre = stepSize(values, first);
  const reach = Math.abs(centre) + spreadOf(values);
  return {
    places: [Math.min(...left), Math.max(...left)],
    change: [boundary(evidence, centre, -reach, limit), boundary(evidence, centre, reach, limit)]
  };
}
function places(values) {
  return values.map((_, index) => index).slice(FEWEST_BEFORE);
}
function without(values, first, size) {
  return values.map((value, index) => index < first ? value : value - size);
}
function stepSize(values, first) {
  return meanOf(values.slice(first)) - meanOf(values.slice(0, first));
}
function meanOf(values) {
  return values.reduce((sum2, value) => sum2 + value, 0) / values.length;
}
function spreadOf(values) {
  return Math.max(...values) - Math.min(...values);
}
var DOUBLINGS = 12;
var HALVINGS = 40;
function boundary(evidence, centre, reach, limit) {
  let outer = reach;
  for (let doubling = 0; evidence(centre + outer) < limit; doubling++) {
    if (doubling === DOUBLINGS || outer === 0) return null;
    outer *= 2;
  }
  let inner = 0;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inner + outer) / 2;
    if (evidence(centre + middle) < limit) inner = middle;
    else outer = middle;
  }
  return centre + outer;
}

// src/core/statistics/always-valid/step-share.ts
function shareStep(counts) {
  const series = counts.slice(-LONGEST_SERIES);
  const places2 = placesOf2(series);
  const whole = totalOf(series);
  const noStep = logMarginal(whole) - highest(whole);
  const first = likeliest(places2);
  const tried = places2.map(({ logEvidence }) => logEvidence);
  const untried = Array.from({ length: LONGEST_SERIES - tried.length }, () => noStep);
  return {
    logEvidence: meanOverPlaces([...tried, ...untried]),
    first: first === null ? null : first + counts.length - series.length
  };
}
function placesOf2(series) {
  const whole = totalOf(series);
  const most = highest(whole);
  const places2 = [];
  let before = { k: 0, n: 0 };
  for (let first = 1; first < series.length; first++) {
    before = sum(before, series[first - 1]);
    const after = { k: whole.k - before.k, n: whole.n - before.n };
    places2.push({ first, logEvidence: logMarginal(before) + logMarginal(after) - most });
  }
  return places2;
}
function sum(a, b) {
  return { k: a.k + b.k, n: a.n + b.n };
}
function totalOf(counts) {
  return counts.reduce(sum, { k: 0, n: 0 });
}
function logMarginal({ k, n }) {
  return logBeta(k + 0.5, n - k + 0.5) - logBeta(0.5, 0.5);
}
function logBeta(a, b) {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logLikelihood({ k, n }, share) {
  return times(k, Math.log(share)) + times(n - k, Math.log1p(-share));
}
function highest(count) {
  return count.n === 0 ? 0 : logLikelihood(count, count.k / count.n);
}
function times(count, log) {
  return count === 0 ? 0 : count * log;
}
var GRID = 400;
function shareStepRegion(counts, first, alpha) {
  const [before, after] = [totalOf(counts.slice(0, first)), totalOf(counts.slice(first))];
  const mixture = shareStep(counts).logEvidence + highest(totalOf(counts)) + Math.log(alpha);
  const left = placesOf2(counts).filter((place) => {
    const likelihood = highest(totalOf(counts.slice(0, place.first))) + highest(totalOf(counts.slice(place.first)));
    return place.first === first || likelihood > mixture;
  });
  return {
    places: [Math.min(...left.map((place) => place.first)), Math.max(...left.map((place) => place.first))],
    change: sizesAbove(before, after, logMarginal(before) + logMarginal(after) + Math.log(alpha))
  };
}
function sizesAbove(before, after, limit) {
  let [low, high] = [Infinity, -Infinity];
  for (let step = 0; step <= GRID; step++) {
    const share = step / GRID;
    const range = sharesAbove(after, limit - logLikelihood(before, share));
    if (range === null) continue;
    low = Math.min(low, range[0] - share);
    high = Math.max(high, range[1] - share);
  }
  const centre = after.k / after.n - before.k / before.n;
  return [Math.min(low, centre), Math.max(high, centre)];
}
function sharesAbove(count, limit) {
  if (count.n === 0 || !(highest(count) > limit)) return null;
  const best = count.k / count.n;
  return [edge(count, best, 0, limit), edge(count, best, 1, limit)];
}
var HALVINGS2 = 40;
function edge(count, inside, outside, limit) {
  if (logLikelihood(count, outside) > limit) return outside;
  let [inner, outer] = [inside, outside];
  for (let halving = 0; halving < HALVINGS2; halving++) {
    const middle = (inner + outer) / 2;
    if (logLikelihood(count, middle) > limit) inner = middle;
    else outer = middle;
  }
  return outer;
}

// src/core/trend/series.ts
function seriesOf(points) {
  const found = /* @__PURE__ */ new Map();
  for (const point of points) {
    for (const series of seriesIn(point)) found.set(seriesName(series), series);
  }
  return [...found.values()];
}
function seriesName({ of, dimension }) {
  return `${dimension} of ${of}`;
}
function seriesIn({ arms, pairs }) {
  return [
    ...arms.flatMap(({ arm, answers, sound, log_total_ms, usd }) => [
      ...answers.n > 0 ? [{ of: arm, dimension: "answers" }] : [],
      ...log_total_ms === null ? [] : [{ of: arm, dimension: "latency" }],
      ...sound.n > 0 ? [{ of: arm, dimension: "reliability" }] : [],
      ...usd === null || usd === 0 ? [] : [{ of: arm, dimension: "cost" }]
    ]),
    ...pairs.flatMap(
      (pair) => pair.typical_ratio === null || pair.typical_ratio === 0 ? [] : [{ of: pairName(pair), dimension: "latency" }]
    )
  ];
}
function pairName({ a, b }) {
  return `${a} / ${b}`;
}
function valueOf({ of, dimension }, { arms, pairs }) {
  const pair = pairs.find((one) => pairName(one) === of);
  if (pair !== void 0) return dimension === "latency" ? logValue(pair.typical_ratio) : null;
  const arm = arms.find((one) => one.arm === of);
  if (arm === void 0) return null;
  switch (dimension) {
    case "answers":
      return shareValue(arm.answers);
    case "reliability":
      return shareValue(arm.sound);
    case "latency":
      return arm.log_total_ms === null ? null : { kind: "log", log: arm.log_total_ms.mean };
    case "cost":
      return logValue(arm.usd);
  }
}
function logValue(amount) {
  return amount === null || amount <= 0 ? null : { kind: "log", log: Math.log(amount) };
}
function shareValue(count) {
  return count.n === 0 || count.k > count.n ? null : { kind: "share", ...count };
}

// src/core/trend/drift.ts
var DRIFT = objectOf({
  /** The run that found it, and when that was measured. */
  found_key: NAME,
  found_at: known(INSTANT),
  /** The arm, or `a / b`. */
  of: NAME,
  dimension: oneOf(["answers", "latency", "reliability", "cost"]),
  direction: oneOf(["better", "worse"]),
  /** The first run after the change: the likeliest, and the earliest and latest that the runs do not rule out. */
  since: known(INSTANT),
  since_earliest: known(INSTANT),
  since_latest: known(INSTANT),
  /** Runs that were compared. */
  runs_before: COUNT,
  runs_since: COUNT,
  /** Shares, ms, USD, or a ratio. */
  before: AMOUNT,
  after: AMOUNT,
  /** after − before of shares, else after / before. */
  change: NUMBER,
  /** 95 %, for a change at `since`. */
  ci95: tuple([known(NUMBER), known(NUMBER)])
});
var WATCH_ERROR_RATE = 0.05;
var INTERVAL_ALPHA = 0.05;
var FEWEST_SINCE = 2;
function driftOf(series, points, watched) {
  const entries = entriesOf(series, points).slice(-LONGEST_SERIES);
  const last = entries.at(-1);
  if (last === void 0 || last.point !== points.at(-1)) return null;
  const change = changeOf(entries, Math.log(watched / WATCH_ERROR_RATE));
  return change === null ? null : { ...placed(entries, change), ...series, ...figuresOf(series, change) };
}
function entriesOf(series, points) {
  return points.flatMap((point) => {
    const value = point.complete ? valueOf(series, point) : null;
    return value === null ? [] : [{ point, value }];
  });
}
function changeOf(entries, limit) {
  const values = entries.map(({ value }) => value);
  const logs = values.flatMap((value) => value.kind === "log" ? [value.log] : []);
  return logs.length === values.length ? changeOfLogs(logs, limit) : changeOfShares(sharesOf(values), limit);
}
function sharesOf(values) {
  return values.flatMap((value) => value.kind === "share" ? [{ k: value.k, n: value.n }] : []);
}
function changeOfLogs(logs, limit) {
  const { logEvidence, first } = meanStep(logs);
  if (first === null || logEvidence < limit || !isLasting(logs, first)) return null;
  const { places: places2, change } = meanStepRegion(logs, first, INTERVAL_ALPHA);
  const level = (part) => Math.exp(part.reduce((sum2, log) => sum2 + log, 0) / part.length);
  const factor = (log) => log === null ? null : Math.exp(log);
  return {
    first,
    places: places2,
    before: level(logs.slice(0, first)),
    after: level(logs.slice(first)),
    change: Math.exp(stepSize(logs, first)),
    ci95: [factor(change[0]), factor(change[1])]
  };
}
function changeOfShares(counts, limit) {
  const { logEvidence, first } = shareStep(counts);
  const shares = counts.map(({ k, n }) => k / n);
  if (first === null || logEvidence < limit || !isLasting(shares, first)) return null;
  const { places: places2, change: ci95 } = shareStepRegion(counts, first, INTERVAL_ALPHA);
  const level = (part) => {
    const { k, n } = totalOf(part);
    return k / n;
  };
  const [before, after] = [level(counts.slice(0, first)), level(counts.slice(first))];
  return { first, places: places2, before, after, change: after - before, ci95 };
}
function isLasting(values, first) {
  const since = values.slice(first);
  if (since.length < FEWEST_SINCE) return false;
  const mean = (part) => part.reduce((sum2, value) => sum2 + value, 0) / part.length;
  const newest = since.at(-1) ?? 0;
  return Math.abs(newest - mean(since)) < Math.abs(newest - mean(values.slice(0, first)));
}
function placed(entries, { first, places: [earliest, latest] }) {
  const stamp = (index) => entries[index]?.point.origin.measured_at ?? null;
  const found = entries.at(-1);
  return {
    found_key: found.point.key,
    found_at: found.point.origin.measured_at,
    since: stamp(first),
    since_earliest: stamp(earliest),
    since_latest: stamp(latest),
    runs_before: first,
    runs_since: entries.length - first
  };
}
function figuresOf({ dimension }, { before, after, change, ci95 }) {
  const moreIsBetter = dimension === "answers" || dimension === "reliability";
  return { direction: after > before === moreIsBetter ? "better" : "worse", before, after, change, ci95: [...ci95] };
}

// src/core/compare/deciding-ratio.ts
function decidingRatio(fixed, alwaysValid) {
  if (alwaysValid === null) return fixed;
  const { ci95, ci90 } = alwaysValid;
  return { ...alwaysValid, long_run_ci95: ci95, long_run_ci90: ci90 };
}

// src/core/trend/origin.ts
var ORIGIN = objectOf({
  /** When its first request started. */
  measured_at: known(INSTANT),
  /** The commit that its workflow ran at; null on a laptop. */
  commit: known(TEXT),
  /** The workflow run; null on a laptop. */
  run_id: known(COUNT),
  /** The page of that run. */
  url: known(TEXT)
});

// src/core/trend/point.ts
var SHARE_COUNT = objectOf({ k: COUNT, n: COUNT });
var ARM_POINT = objectOf({
  arm: NAME,
  /** ln of the total latency in ms, over the answered requests; null where none was answered. */
  log_total_ms: nullish(objectOf({ n: COUNT, mean: NUMBER, sd: known(AMOUNT) }), null),
  /** Right answers; of 0 where answers are not scored. */
  answers: SHARE_COUNT,
  /** Sound ones among the requests that were not lost on the client's side. */
  sound: SHARE_COUNT,
  /** Mean cost of a request; null where a price is not known. */
  usd: known(AMOUNT)
});
var DIMENSION_VERDICT = oneOf(["better", "worse", "equivalent", "inconclusive", "not comparable"]);
var PAIR_POINT = objectOf({
  a: NAME,
  b: NAME,
  n: COUNT,
  verdict: oneOf(["better", "worse", "equivalent", "inconclusive", "not comparable", "trade-off"]),
  answers: DIMENSION_VERDICT,
  latency: DIMENSION_VERDICT,
  reliability: DIMENSION_VERDICT,
  cost: DIMENSION_VERDICT,
  /** Of total latency, a / b. */
  typical_ratio: known(AMOUNT),
  cost_ratio: known(AMOUNT)
});
var POINT = objectOf({
  /** The same for every attempt of one workflow run: a later one takes the place of an earlier one. */
  key: NAME,
  origin: ORIGIN,
  /** True where the whole plan was measured; what was cut short is shown and not tested. */
  complete: FLAG,
  arms: listOf(ARM_POINT),
  pairs: listOf(PAIR_POINT)
});
function pointOf(comparison, arms, facts) {
  return {
    ...facts,
    arms: current(comparison.arms).map((summary, place) => armPoint(summary, arms[place])),
    pairs: comparison.pairs.map(pairPoint)
  };
}
function armPoint(summary, arm) {
  const { correct, total } = summary.accuracy;
  return {
    arm: summary.arm,
    log_total_ms: logTotal(arm),
    answers: { k: correct, n: total },
    sound: { k: summary.sound, n: withoutClientFaults(summary).counted },
    usd: summary.cost.mean_usd
  };
}
function logTotal(arm) {
  const logs = (arm?.records ?? []).flatMap(
    (record) => isAnswered(record) && (record.total_ms ?? 0) > 0 ? [Math.log(record.total_ms)] : []
  );
  const n = logs.length;
  if (n === 0) return null;
  const mean = logs.reduce((sum2, value) => sum2 + value, 0) / n;
  const squares = logs.reduce((sum2, value) => sum2 + (value - mean) ** 2, 0);
  return { n, mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
}
function pairPoint({ a, b, n, verdict, accuracy, latency, reliability, cost }) {
  const ratio = (value) => Number.isFinite(value) ? value : null;
  return {
    ...{ a, b, n, verdict },
    answers: accuracy.verdict,
    latency: latency.verdict,
    reliability: reliability.verdict,
    cost: cost.verdict,
    typical_ratio: ratio(decidingRatio(latency.total_ms.typical_ratio, latency.total_ms.always_valid).estimate),
    cost_ratio: ratio(decidingRatio(cost.ratio, cost.always_valid).estimate)
  };
}

// src/core/trend/history.ts
var HISTORY_SCHEMA = objectOf({
  schema_version: COUNT,
  /** What the runs have in common: the id of their plan. */
  plan: NAME,
  /** The oldest first. */
  points: listOf(POINT),
  /** Changes in the order in which they were found. */
  drifts: listOf(DRIFT)
});
var HISTORY_VERSION = 1;
var MOST_DRIFTS = 20;
function parseHistory(value, where) {
  return parse(HISTORY_SCHEMA, value, where, "Take the file as the run wrote it.");
}
function continued(earlier, plan, point) {
  const before = withoutRun(earlier, plan, point.key);
  const points = [...before.points, point].slice(-LONGEST_SERIES);
  const series = seriesOf(points);
  const found = series.flatMap((each) => {
    const drift = driftOf(each, sinceLast(each, points, before.drifts), series.length);
    return drift === null ? [] : [drift];
  });
  return { schema_version: HISTORY_VERSION, plan, points, drifts: [...before.drifts, ...found].slice(-MOST_DRIFTS) };
}
function withoutRun(history, plan, key) {
  if (history === null || history.plan !== plan) return { points: [], drifts: [] };
  return {
    points: history.points.filter((point) => point.key !== key),
    drifts: history.drifts.filter(({ found_key }) => found_key !== key)
  };
}
function sinceLast(series, points, drifts) {
  const last = drifts.filter((drift) => seriesName(drift) === seriesName(series)).at(-1);
  const found = points.findIndex(({ key }) => key === last?.found_key);
  return points.slice(found + 1);
}
function foundBy(history, key) {
  return history.drifts.filter(({ found_key }) => found_key === key);
}

// src/core/record/stop.ts
var STOP_CODES = [
  "certain",
  "max-billable-tokens",
  "max-cost-usd",
  "max-duration-minutes",
  "max-consecutive-failures",
  "max-consecutive-missing-usage",
  "interrupted",
  "auth-refused",
  "quota-exhausted",
  "request-refused",
  "network-down",
  "client-exhausted",
  "disk-failed",
  "service-failed",
  "bad-input",
  "internal-error"
];

// src/core/compare/arm-names.ts
function shortNames(arms) {
  return ofTwins(arms) ?? ofDifferences(arms);
}
function ofTwins(arms) {
  const bare = new Set(arms.map((arm) => arm.replace(TWIN, "")));
  if (arms.length < 2 || bare.size > 1 || new Set(arms).size < arms.length) return null;
  return arms.map((arm) => `${arm.split(" ")[0] ?? ""}${TWIN.exec(arm)?.[0] ?? ""}`);
}
var TWIN = / #\d+$/;
function ofDifferences(arms) {
  const words = arms.map((arm) => arm.split(" "));
  const [first = []] = words;
  if (arms.length < 2 || words.some(({ length }) => length !== first.length)) return [...arms];
  const differs = first.map((word, place) => words.some((other) => plain(other[place]) !== plain(word)));
  const short = words.map((each) => withoutBrackets(each.filter((_, place) => differs[place]).join(" ")));
  return new Set(short).size === arms.length && !short.includes("") ? short : [...arms];
}
function plain(word) {
  return canonicalModel(word ?? "");
}
function withoutBrackets(name) {
  return /^\(([^()]+)\)$/.exec(name)?.[1] ?? name;
}
function commonName(a, b) {
  const bare = (name) => name.replace(/ \([^()]+\)$/, "");
  return bare(a) === bare(b) ? bare(a) : null;
}

export {
  seriesName,
  pairName,
  decidingRatio,
  ORIGIN,
  pointOf,
  pairPoint,
  parseHistory,
  continued,
  withoutRun,
  foundBy,
  STOP_CODES,
  shortNames,
  commonName
};
