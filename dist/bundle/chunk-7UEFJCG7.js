import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  normalQuantile,
  twoSidedP,
  twoSidedZ
} from "./chunk-OLIBIFZ5.js";
import {
  canonicalModel
} from "./chunk-BDC7PM6M.js";
import {
  faultOf,
  isClientSide,
  promptKey
} from "./chunk-477SQBMC.js";
import {
  grouped
} from "./chunk-LU6X25WC.js";

// src/core/record/same-arm.ts
function isSameArm(a, b) {
  return a.provider === b.provider && canonicalModel(a.model) === canonicalModel(b.model) && a.effort === b.effort;
}

// src/core/record/baseline.ts
function hasBaseline(arms) {
  return arms.some(({ baseline }) => baseline === true);
}
function current(all) {
  return all.filter(({ baseline }) => baseline !== true);
}
function baselinePairs(arms) {
  const earlier2 = arms.filter(({ baseline }) => baseline === true);
  return current(arms).flatMap((now) => {
    const before = counterpart(now, earlier2);
    return before === null ? [] : [[now, before]];
  });
}
function counterpart(now, earlier2) {
  const same = earlier2.filter((before) => isSameArm(now, before));
  const called = same.find(({ recordedName }) => recordedName === now.recordedName);
  return called ?? (same.length === 1 ? same[0] ?? null : null);
}
function repeatedInBaseline(arms) {
  const earlier2 = arms.filter(({ baseline }) => baseline === true);
  return earlier2.filter((arm, index) => earlier2.findIndex((one) => one.recordedName === arm.recordedName) !== index);
}

// src/core/attempt/pairing.ts
var CLIENT_FAULTS = ["network", "aborted", "auth", "quota", "config"];
function pairRecords(a, b) {
  const excluded = { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 };
  const pairs = [];
  const leftOfA = [];
  const waiting = byPrompt(b.records);
  for (const record of a.records) {
    const other = waiting.get(promptKey(record))?.shift();
    const fault = other === void 0 ? null : clientFault(record, other);
    if (other === void 0) leftOfA.push(record);
    else if (fault !== null) excluded[fault]++;
    else pairs.push({ a: record, b: other, startedAt: earlier(record, other) });
  }
  const leftOfB = [...waiting.values()].flat();
  excluded.half_pairs = leftOfA.length + leftOfB.length;
  return { a, b, pairs: pairs.sort(inTime), excluded, left: { a: leftOfA, b: leftOfB } };
}
function comparedArms(arms, reference = null) {
  if (hasBaseline(arms)) return baselinePairs(arms);
  const groups = /* @__PURE__ */ new Map();
  for (const arm of arms) {
    const key = arms.length <= 2 ? "" : `${canonicalModel(arm.model)} ${arm.effort ?? ""}`;
    groups.set(key, [...groups.get(key) ?? [], arm]);
  }
  return [...groups.values()].flatMap((group) => {
    const named = (arm) => arm.arm === reference || arm.provider === reference;
    const b = group.find(named) ?? group.at(-1);
    return group.filter((arm) => arm !== b).map((a) => [a, b]);
  });
}
function pairedArms(arms, reference = null) {
  return comparedArms(arms, reference).map(([a, b]) => pairRecords(a, b));
}
function inTime(one, other) {
  const gap = one.startedAt - other.startedAt;
  if (gap !== 0 && !Number.isNaN(gap)) return gap;
  const [first, second] = [promptKey(one.a), promptKey(other.a)];
  return first < second ? -1 : first > second ? 1 : 0;
}
function byPrompt(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record of records) {
    const group = groups.get(promptKey(record));
    if (group === void 0) groups.set(promptKey(record), [record]);
    else group.push(record);
  }
  return groups;
}
function clientFault(a, b) {
  const faults = [faultOf(a), faultOf(b)];
  return faults.some(isClientSide) ? CLIENT_FAULTS.find((fault) => faults.includes(fault)) ?? null : null;
}
function earlier(a, b) {
  const stamps = [startOf(a), startOf(b)].filter((stamp) => !Number.isNaN(stamp));
  return stamps.length === 0 ? NaN : Math.min(...stamps);
}
function startOf(record) {
  return Date.parse(record.started_at);
}

// src/core/audit/snapshots.ts
var SHORTEST = 5;
var SHORTEST_SEPARATED = 24;
var MOST_STARTS = 64;
var MOST_FIRST = 4;
function apparentSnapshots(text) {
  if (!text.includes(text.slice(0, SHORTEST), SHORTEST)) return null;
  for (const found of readings(text, (length) => length >= shortestFirst(text, length))) return found;
  return null;
}
function billedSnapshots(text, fits) {
  for (const found of readings(text, () => true)) if (fits(found.answer)) return found;
  return null;
}
var INSIDE_SENTENCE = /^[\p{L}\p{N})\]}%]\S$/u;
function shortestFirst(text, length) {
  return INSIDE_SENTENCE.test(text.slice(length - 1, length + 1)) ? SHORTEST : SHORTEST_SEPARATED;
}
function* readings(text, isEvidence) {
  const agreeing = agreementWithBeginning(text);
  for (const length of firstLengths(agreeing, isEvidence)) {
    const starts = [0];
    for (let at = length; at < text.length && starts.length <= MOST_STARTS; at++)
      if (agreeing[at] >= length) starts.push(at);
    if (starts.length > MOST_STARTS) continue;
    for (let last = starts.length - 1; last > 0; last--) {
      const chain = chainTo(text, starts.slice(0, last + 1));
      if (chain !== null) yield { starts: chain, answer: text.slice(chain.at(-1)) };
    }
    return;
  }
}
function firstLengths(agreeing, isEvidence) {
  const found = [];
  const periods = [];
  for (let length = 1; 2 * length <= agreeing.length && found.length < MOST_FIRST; length++) {
    if (agreeing[length] < length) continue;
    const isRepetition = periods.some(
      (period) => length % period === 0 && agreeing[period] >= length - period
    );
    if (isRepetition) continue;
    periods.push(length);
    if (isEvidence(length)) found.push(length);
  }
  return found;
}
function chainTo(text, starts) {
  const last = starts.at(-1);
  const agreeing = agreementWithBeginning(text.slice(last) + text.slice(0, last));
  const offset2 = text.length - last;
  const fits = (from, to) => to - from <= Math.min(offset2, agreeing[offset2 + from]);
  const longest = starts.map(() => 0);
  longest[starts.length - 1] = Infinity;
  for (let from = starts.length - 2; from >= 0; from--) {
    for (let to = from + 1; to < starts.length; to++) {
      const [begin, end] = [starts[from], starts[to]];
      if (fits(begin, end) && longest[to] >= end - begin) longest[from] = end - begin;
    }
  }
  return longest[0] === 0 ? null : shortestSteps(starts, fits, longest);
}
function shortestSteps(starts, fits, longest) {
  const chain = [0];
  let [at, before] = [0, 0];
  while (at < starts.length - 1) {
    const begin = starts[at];
    const next = starts.findIndex((end, to) => {
      const length = end - begin;
      return to > at && length >= before && fits(begin, end) && longest[to] >= length;
    });
    before = starts[next] - begin;
    chain.push(starts[next]);
    at = next;
  }
  return chain;
}
function agreementWithBeginning(text) {
  const agreeing = new Int32Array(text.length);
  let [from, to] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    let length = at < to ? Math.min(to - at, agreeing[at - from]) : 0;
    while (at + length < text.length && text.charCodeAt(length) === text.charCodeAt(at + length)) length += 1;
    agreeing[at] = length;
    if (at + length > to) [from, to] = [at, at + length];
  }
  return agreeing;
}

// src/core/text/durations.ts
function timespan(ms) {
  const days = ms / 864e5;
  if (days >= FEWEST_DAYS) return `${grouped(days, days < 10 ? 1 : 0)} days`;
  if (ms >= 36e5) return `${grouped(ms / 36e5, 1)} h`;
  return ms >= 6e4 ? `${grouped(ms / 6e4, 1)} min` : `${grouped(ms / 1e3)} s`;
}
var FEWEST_DAYS = 3;
function duration(ms) {
  const seconds = Math.max(0, Math.round(ms / 1e3));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} m`;
  return minutes > 0 ? `${minutes} m ${String(seconds % 60).padStart(2, "0")} s` : `${seconds} s`;
}

// src/core/compare/arm-names.ts
function shortNames(arms) {
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

// src/core/statistics/student.ts
var STEPS = 300;
var TINY = 1e-300;
function studentTwoSidedP(t, degrees) {
  const x = degrees / (degrees + t * t);
  return Number.isFinite(t) ? incompleteBeta(x, degrees / 2, 0.5) : 0;
}
function twoSidedT(level, degrees) {
  let low = 0;
  let high = 2;
  while (studentTwoSidedP(high, degrees) > 1 - level) high *= 2;
  for (let halving = 0; halving < 100; halving++) {
    const middle = (low + high) / 2;
    if (studentTwoSidedP(middle, degrees) > 1 - level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function incompleteBeta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  if (x > (a + 1) / (a + b + 2)) return 1 - front * betaFraction(1 - x, b, a) / b;
  return front * betaFraction(x, a, b) / a;
}
function betaFraction(x, a, b) {
  let c = 1;
  let d = 1 / notZero(1 - (a + b) * x / (a + 1));
  let fraction = d;
  for (let m = 1; m <= STEPS; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}
function notZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}
function logBeta(a, b) {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logGamma(x) {
  let shift = 0;
  let at = x;
  while (at < 15) {
    shift += Math.log(at);
    at += 1;
  }
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

// src/core/statistics/clusters.ts
var EXACT_FLIPS_UP_TO = 20;
function clusteredMean(values, clusters) {
  const n = values.length;
  const count = countOf(clusters);
  if (count < 2) return null;
  const mean2 = values.reduce((sum, value) => sum + value, 0) / n;
  const sums = new Float64Array(count);
  let squares = 0;
  values.forEach((value, index) => {
    sums[clusters[index]] += value - mean2;
    squares += (value - mean2) ** 2;
  });
  const between = sums.reduce((sum, value) => sum + value * value, 0);
  return {
    mean: mean2,
    standardError: Math.sqrt(count / (count - 1) * between) / n,
    naiveError: Math.sqrt(squares / (n - 1) / n),
    clusters: count
  };
}
function clusterWidening(values, clusters, level = 0.95) {
  const clustered = clusteredMean(values, clusters);
  if (clustered === null) return Infinity;
  if (!(clustered.naiveError > 0)) return 1;
  const t = twoSidedT(level, clustered.clusters - 1);
  return Math.max(1, t * clustered.standardError / (twoSidedZ(level) * clustered.naiveError));
}
function clusteredSignTest(differences) {
  const sum = differences.reduce((total, value) => total + value, 0);
  const squares = differences.reduce((total, value) => total + value * value, 0);
  if (squares === 0) return { z: 0, p: 1 };
  const z = sum / Math.sqrt(squares);
  const p = differences.length <= EXACT_FLIPS_UP_TO ? flippedP(differences, Math.abs(sum)) : twoSidedP(z);
  return { z, p };
}
function flippedP(differences, observed) {
  const most = differences.reduce((total, value) => total + Math.abs(value), 0);
  let mass = new Float64Array(2 * most + 1);
  mass[most] = 1;
  for (const value of differences) {
    const size = Math.abs(value);
    if (size === 0) continue;
    const next = new Float64Array(mass.length);
    for (let at = size; at < mass.length - size; at++) {
      next[at - size] += mass[at] / 2;
      next[at + size] += mass[at] / 2;
    }
    mass = next;
  }
  return Math.min(
    1,
    mass.reduce((total, share, at) => total + (Math.abs(at - most) >= observed ? share : 0), 0)
  );
}
function countOf(clusters) {
  let most = -1;
  for (const cluster of clusters) most = Math.max(most, cluster);
  return most + 1;
}

// src/core/statistics/long-run-variance.ts
function longRunVariance(series, cosines) {
  const n = series.length;
  if (n < 3) return null;
  const mean2 = series.reduce((sum, value) => sum + value, 0) / n;
  let squares = 0;
  for (const value of series) squares += (value - mean2) ** 2;
  if (!(squares > 0)) return null;
  const degrees = Math.min(cosines, n - 1);
  let total = 0;
  for (let j = 1; j <= degrees; j++) total += cosineWeight(series, mean2, j) ** 2;
  return { ratio: total / degrees / (squares / n), degrees };
}
function cosineWeight(series, mean2, j) {
  const n = series.length;
  const step = Math.PI * j / n;
  const twice = 2 * Math.cos(step);
  let before = Math.cos(-step / 2);
  let current2 = Math.cos(step / 2);
  let sum = 0;
  for (let place = 0; place < n; place++) {
    sum += (series[place] - mean2) * current2;
    const next = twice * current2 - before;
    before = current2;
    current2 = next;
  }
  return Math.sqrt(2 / n) * sum;
}
function driftWidening(series, cosines, level = 0.95) {
  const estimate = longRunVariance(series, cosines);
  if (estimate === null) return 1;
  return Math.max(1, twoSidedT(level, estimate.degrees) * Math.sqrt(estimate.ratio) / twoSidedZ(level));
}

// src/core/compare/dependence.ts
var COSINES = 8;
function wideningOf(values, clusters) {
  const drift = driftWidening(values, COSINES);
  const own = renumbered(clusters);
  return own === null ? drift : Math.max(drift, clusterWidening(values, own));
}
function inflationOf(values, clusters) {
  const drift = Math.sqrt(longRunVariance(values, COSINES)?.ratio ?? 1);
  const own = renumbered(clusters);
  if (own === null) return Math.max(1, drift);
  const clustered = clusteredMean(values, own);
  if (clustered === null) return Infinity;
  return Math.max(1, drift, clustered.naiveError > 0 ? clustered.standardError / clustered.naiveError : 1);
}
function renumbered(clusters) {
  const numbers = /* @__PURE__ */ new Map();
  const renumbered2 = clusters.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return numbers.size === clusters.length ? null : renumbered2;
}

// src/core/compare/verdict.ts
var ALPHA = 0.05;
function dimensionVerdict(measure, holmP) {
  if (measure.equivalent === true) return "equivalent";
  if (!rejects(holmP) || measure.direction === 0) return "inconclusive";
  return measure.direction < 0 ? "better" : "worse";
}
function rejects(p) {
  return p !== null && p < ALPHA;
}
function excludes(interval, value) {
  const [low, high] = interval ?? [null, null];
  return low !== null && low > value || high !== null && high < value;
}
function overallVerdict(dimensions, isServed = dimensions.latency !== void 0) {
  const judged = Object.values(dimensions);
  const verdicts = judged.map(({ verdict }) => verdict);
  const [better, worse] = [verdicts.includes("better"), verdicts.includes("worse")];
  const othersShown = (side, shown) => judged.every((dimension) => dimension.verdict === side || isComparable(dimension)[shown]);
  if (better && !worse && othersShown("better", "noWorse")) return "better";
  if (worse && !better && othersShown("worse", "noBetter")) return "worse";
  if (better && worse) return "trade-off";
  if (isServed && verdicts.every((verdict) => verdict === "equivalent")) return "equivalent";
  return verdicts.includes("not comparable") || judged.length === 0 ? "not comparable" : "inconclusive";
}
function isComparable(dimension) {
  return dimension.verdict === "not comparable" ? { ...dimension, noWorse: false, noBetter: false } : dimension;
}

// src/core/statistics/ratio-of-means.ts
var RatioOfMeans = class {
  n;
  /** x̄/ȳ; null where ȳ is not above 0. */
  estimate;
  /** sd(x − R·y)/(ȳ·√n); null for fewer than two pairs. */
  standardError;
  curve;
  /** @param x @param y one a pair, finite and at least 0 */
  constructor(x, y) {
    this.n = x.length;
    const [meanX, meanY] = [mean(x), mean(y)];
    this.estimate = this.n > 0 && meanY > 0 ? meanX / meanY : null;
    const influence = this.estimate === null ? null : influenceOf(x, y, this.estimate, meanY);
    this.standardError = influence === null || this.n < 2 ? null : standardErrorOf(influence);
    this.curve = influence === null || this.n < 2 || !(meanX > 0) ? null : abcCurve(x, y, influence, { x: meanX, y: meanY });
  }
  /** R ± z·SE. */
  linearInterval(level) {
    if (this.estimate === null || this.standardError === null) return null;
    const half = twoSidedZ(level) * this.standardError;
    return [this.estimate - half, this.estimate + half];
  }
  /**
   * The ABC interval; an upper bound that the sample does not reach is null.
   *
   * @param widening of the half-widths, for dependence or few values; 1 for none
   */
  interval(level, widening = 1) {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.curve === null || this.standardError === 0) return [this.estimate, this.estimate];
    const z = twoSidedZ(level) * widening;
    const ends = [this.curve.at(-z), this.curve.at(z)];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return [low, Number.isFinite(high) ? high : null];
  }
  /** The two-sided p of "the ratio is `value`", by the interval that just reaches it; null where there is none. */
  p(value, widening = 1) {
    const z = this.z(value);
    return z === null ? null : twoSidedP(z / widening);
  }
  /** The z of the interval that just reaches `value`; infinite where the ratio does not vary, null where there is none. */
  z(value) {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.curve === null || this.standardError === 0) return this.estimate === value ? 0 : Infinity;
    return this.curve.zOf(value);
  }
};
function influenceOf(x, y, ratio, meanY) {
  return Float64Array.from({ length: x.length }, (_, pair) => (x[pair] - ratio * y[pair]) / meanY);
}
function standardErrorOf(influence) {
  const n = influence.length;
  let squares = 0;
  for (const value of influence) squares += value * value;
  return Math.sqrt(squares / (n - 1) / n);
}
function abcCurve(x, y, influence, means) {
  const n = influence.length;
  let [squares, cubes, alongX, alongY] = [0, 0, 0, 0];
  for (let pair = 0; pair < n; pair++) {
    const t = influence[pair];
    squares += t * t;
    cubes += t * t * t;
    alongX += t * (x[pair] - means.x);
    alongY += t * (y[pair] - means.y);
  }
  const sigma = Math.sqrt(squares) / n;
  const scale = n * n * sigma;
  const acceleration = squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
  const [stepX, stepY] = [alongX / scale, alongY / scale];
  const bias = -alongY / (means.y * n * n);
  const curvature = -stepY / means.y;
  const z0 = offset(acceleration, curvature - bias / sigma);
  return {
    at: (z) => {
      const w = z0 + z;
      if (acceleration * w >= 1) return z < 0 ? 0 : Infinity;
      const moved = fromNormal(w, acceleration);
      const [top, bottom] = [means.x + moved * stepX, means.y + moved * stepY];
      if (moved < 0) return top <= 0 ? 0 : top / bottom;
      return bottom <= 0 ? Infinity : top / bottom;
    },
    zOf: (ratio) => {
      const slope = stepX - ratio * stepY;
      const gap = ratio * means.y - means.x;
      if (slope <= 0) return gap === 0 ? 0 : Math.sign(gap) * Infinity;
      return toNormal(gap / slope, acceleration) - z0;
    }
  };
}
function offset(acceleration, curvature) {
  return normalQuantile(2 * phi(acceleration) * phi(curvature));
}
function phi(z) {
  const tail = twoSidedP(z) / 2;
  return z < 0 ? tail : 1 - tail;
}
function fromNormal(w, acceleration) {
  return w / (1 - acceleration * w) ** 2;
}
function toNormal(lambda, acceleration) {
  if (!Number.isFinite(lambda)) return lambda;
  const slope = 1 + 2 * acceleration * lambda;
  return 2 * lambda / (slope + Math.sqrt(Math.max(0, slope * slope - 4 * (acceleration * lambda) ** 2)));
}
function mean(values) {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum / values.length;
}

export {
  isSameArm,
  hasBaseline,
  current,
  baselinePairs,
  repeatedInBaseline,
  twoSidedT,
  logGamma,
  clusteredMean,
  clusteredSignTest,
  longRunVariance,
  driftWidening,
  COSINES,
  wideningOf,
  inflationOf,
  ALPHA,
  dimensionVerdict,
  rejects,
  excludes,
  overallVerdict,
  RatioOfMeans,
  apparentSnapshots,
  billedSnapshots,
  pairRecords,
  comparedArms,
  pairedArms,
  startOf,
  timespan,
  duration,
  shortNames,
  commonName
};
