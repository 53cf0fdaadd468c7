import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  normalQuantile,
  twoSidedP,
  twoSidedZ
} from "./chunk-XZ5PXTCI.js";
import {
  logGamma,
  studentTwoSidedP,
  twoSidedT
} from "./chunk-QCU5NNK7.js";

// src/core/statistics/binomial.ts
var NEGLIGIBLE = 1e-18;
function binomialPmf(k, n, p) {
  if (k < 0 || k > n) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function binomialCdf(k, n, p) {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (k > n * p) return 1 - binomialCdf(n - k - 1, n, 1 - p);
  const odds = (1 - p) / p;
  let term = binomialPmf(k, n, p);
  let sum = term;
  for (let count = k; count > 0 && term > NEGLIGIBLE * sum; count--) {
    term *= count / (n - count + 1) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}
function binomialQuantile(probability, n, p) {
  let below = -1;
  let reached = n;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (binomialCdf(middle, n, p) >= probability) reached = middle;
    else below = middle;
  }
  return reached;
}
function stirlingError(n) {
  if (n < SMALL_ERRORS.length) return SMALL_ERRORS[n];
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}
var SMALL_ERRORS = smallErrors(32);
function smallErrors(count) {
  const errors = [0];
  let logFactorial = 0;
  for (let n = 1; n < count; n++) {
    logFactorial += Math.log(n);
    errors.push(logFactorial - 0.5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n);
  }
  return errors;
}
function deviance(x, m) {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return next;
    sum = next;
  }
}

// src/core/statistics/order-statistic.ts
function quantileRanks(n, probability, level = 0.95) {
  const tail = (1 - level) / 2;
  const low = binomialQuantile(tail, n, probability);
  const high = binomialQuantile(1 - tail, n, probability) + 1;
  return [low < 1 ? null : low, high > n ? null : high];
}
function isEstimable(n, probability, level = 0.95) {
  const [low, high] = quantileRanks(n, probability, level);
  return low !== null && high !== null;
}
function quantileInterval(sorted, probability, level = 0.95, widening = 1) {
  const widened = widening === 1 ? level : 1 - twoSidedP(twoSidedZ(level) * widening);
  const [low, high] = quantileRanks(sorted.length, probability, widened);
  if (low === null || high === null) return null;
  return [finite(sorted[low - 1]), finite(sorted[high - 1])];
}
function finite(value) {
  return Number.isFinite(value) ? value : null;
}

// src/core/statistics/tango.ts
var HALVINGS = 60;
function tango(b, c, n, level = 0.95) {
  if (n === 0) return null;
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) {
    const bound = z * z / (n + z * z);
    return [-bound, bound];
  }
  const estimate = (b - c) / n;
  const low = b === 0 && c === n ? -1 : crossing(b, c, n, z, -1, estimate);
  const high = b === n && c === 0 ? 1 : crossing(b, c, n, -z, estimate, 1);
  return [low, high];
}
function isNonInferior(b, c, n, margin, level = 0.95) {
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) return z * z / (n + z * z) < margin;
  return score(b, c, n, -margin) > z;
}
function crossing(b, c, n, target, low, high) {
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (score(b, c, n, middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function score(b, c, n, delta) {
  const variance = n * (2 * restricted(b, c, n, delta) + delta * (1 - delta));
  const excess = b - c - n * delta;
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Infinity;
  return excess / Math.sqrt(variance);
}
function restricted(b, c, n, delta) {
  const A = 2 * n;
  const B = -b - c + (2 * n - b + c) * delta;
  const C = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, B * B - 4 * A * C));
  return B > 0 ? -2 * C / (root + B) : (root - B) / (2 * A);
}

// src/core/statistics/always-valid/difference.ts
function differenceEvidence(b, c) {
  const logBeta = logGamma(b + 1) + logGamma(c + 1) - logGamma(b + c + 2);
  return Math.exp((b + c) * Math.LN2 + logBeta);
}

// src/core/statistics/always-valid/margin.ts
var BETS = [0.05, 0.1, 0.2, 0.4, 0.8];
var EVIDENCE_OF_NO_WORSE = 40;
function noWorseEvidence({ b, c, n }, margin) {
  const wealth = BETS.map((bet) => {
    const gain = (outcome, times) => times * Math.log1p(bet * (outcome + margin));
    return Math.exp(gain(1, b) + gain(-1, c) + gain(0, n - b - c));
  });
  return wealth.reduce((sum, value) => sum + value, 0) / BETS.length;
}

// src/core/statistics/always-valid/mean.ts
var TIGHTEST_AT = 200;
var FEWEST_VALUES = 30;
function mixtureScale(alpha, tightestAt = TIGHTEST_AT) {
  const twice = -2 * Math.log(alpha);
  return Math.sqrt((twice + Math.log(twice + 1)) / tightestAt);
}
var SCALE = mixtureScale(0.05);
function alwaysValidHalfWidth(n, spread, alpha) {
  const growth = n * SCALE * SCALE;
  return spread * Math.sqrt(2 * (growth + 1) / (n * growth) * Math.log(Math.sqrt(growth + 1) / alpha));
}
function alwaysValidZ(n, alpha) {
  return alwaysValidHalfWidth(n, Math.sqrt(n), alpha);
}
function alwaysValidP(n, z) {
  if (n < FEWEST_VALUES) return 1;
  const growth = n * SCALE * SCALE;
  return Math.min(1, Math.sqrt(growth + 1) * Math.exp(-z * z * growth / (2 * (growth + 1))));
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

// src/core/statistics/clusters.ts
var EXACT_FLIPS_UP_TO = 20;
function clusteredMean(values, clusters) {
  const n = values.length;
  const count = countOf(clusters);
  if (count < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const sums = new Float64Array(count);
  let squares = 0;
  values.forEach((value, index) => {
    sums[clusters[index]] += value - mean;
    squares += (value - mean) ** 2;
  });
  const between = sums.reduce((sum, value) => sum + value * value, 0);
  return {
    mean,
    standardError: Math.sqrt(count / (count - 1) * between) / n,
    naiveError: Math.sqrt(squares / (n - 1) / n),
    clusters: count
  };
}
function clusterInflation(values, clusters) {
  const clustered = clusteredMean(values, clusters);
  if (clustered === null) return { inflation: Infinity, degrees: 1 };
  const { standardError, naiveError } = clustered;
  return { inflation: naiveError > 0 ? standardError / naiveError : 0, degrees: clustered.clusters - 1 };
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

// src/core/statistics/inflated-t.ts
var InflatedT = class {
  constructor(reasons) {
    this.reasons = reasons;
  }
  reasons;
  /** How many plain standard errors an interval of this level reaches on either side; 0 without a reason. */
  reach(level) {
    return Math.max(0, ...this.reasons.map(({ inflation, degrees }) => inflation * twoSidedT(level, degrees)));
  }
  /** The two-sided p of an estimate so many plain standard errors from what is tested; 0 without a reason. */
  p(t) {
    const reasons = this.reasons.filter(({ inflation }) => inflation > 0);
    const ps = reasons.map(
      ({ inflation, degrees }) => inflation === Infinity ? 1 : studentTwoSidedP(t / inflation, degrees)
    );
    return Math.max(0, ...ps);
  }
};

// src/core/statistics/long-run-variance.ts
function longRunVariance(series, cosines) {
  const n = series.length;
  if (n < 3) return null;
  const mean = series.reduce((sum, value) => sum + value, 0) / n;
  let squares = 0;
  for (const value of series) squares += (value - mean) ** 2;
  if (!(squares > 0)) return null;
  const degrees = Math.min(cosines, n - 1);
  let total = 0;
  for (let j = 1; j <= degrees; j++) total += cosineWeight(series, mean, j) ** 2;
  return { ratio: total / degrees / (squares / n), degrees };
}
function cosineWeight(series, mean, j) {
  const n = series.length;
  const step = Math.PI * j / n;
  const twice = 2 * Math.cos(step);
  let before = Math.cos(-step / 2);
  let current = Math.cos(step / 2);
  let sum = 0;
  for (let place = 0; place < n; place++) {
    sum += (series[place] - mean) * current;
    const next = twice * current - before;
    before = current;
    current = next;
  }
  return Math.sqrt(2 / n) * sum;
}

// src/core/compare/dependence.ts
var COSINES = 8;
var Dependence = class {
  t;
  /**
   * @param values in time order
   * @param clusters the prompt of each value
   */
  constructor(values, clusters) {
    this.t = new InflatedT(inflations(values, clusters));
  }
  /** By how much the half-widths of a 95 % interval are widened, at least 1. It always applies; a test for dependence first would fire at random on short runs and miss a slow drift. */
  get widening() {
    return Math.max(1, this.t.reach(0.95) / twoSidedZ(0.95));
  }
  /** The p of a test that took the values for independent: below 5 % where the widened interval says so, and as wide as t is further out. */
  p(independent) {
    return Math.max(independent, this.t.p(normalQuantile(independent / 2)));
  }
};
function inflationOf(values, clusters) {
  return Math.max(1, ...inflations(values, clusters).map(({ inflation }) => inflation));
}
function inflations(values, clusters) {
  const own = renumbered(clusters);
  return [...driftInflation(values), ...own === null ? [] : [clusterInflation(values, own)]];
}
function driftInflation(values) {
  const drift = longRunVariance(values, COSINES);
  return drift === null ? [] : [{ inflation: Math.sqrt(drift.ratio), degrees: drift.degrees }];
}
function renumbered(clusters) {
  if (clusters.every((cluster, index) => cluster === index)) return null;
  const numbers = /* @__PURE__ */ new Map();
  const renumbered2 = clusters.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return numbers.size === clusters.length ? null : renumbered2;
}

// src/core/compare/sequential.ts
var BOUNDARY = "every pair is looked at; latency and cost by normal-mixture confidence sequences, proportions by e-values";
function designOf(arms) {
  const isSequential = arms.some(({ settings }) => settings.some(({ stop_when }) => stop_when === "certain"));
  return isSequential ? { kind: "sequential", alpha: ALPHA, boundary: BOUNDARY } : { kind: "fixed", alpha: ALPHA, boundary: null };
}
function alwaysValidTypical(logRatios, clusters) {
  const n = logRatios.length;
  if (n === 0) return { estimate: null, ci95: null, ci90: null, p: 1 };
  const mean = logRatios.reduce((sum, value) => sum + value, 0) / n;
  const squares = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (n - 1)) * inflationOf(logRatios, clusters);
  const interval = (alpha) => {
    if (n < FEWEST_VALUES || !Number.isFinite(spread)) return null;
    const half = alwaysValidHalfWidth(n, spread, alpha);
    return [Math.exp(mean - half), Math.exp(mean + half)];
  };
  const z = mean === 0 ? 0 : mean / (spread / Math.sqrt(n));
  return { estimate: Math.exp(mean), ci95: interval(0.05), ci90: interval(0.1), p: alwaysValidP(n, z) };
}
function alwaysValidMeans(ratio, inflation) {
  const { n, estimate } = ratio;
  const interval = (alpha) => n < FEWEST_VALUES ? null : ratio.logInterval(inflation * alwaysValidZ(n, alpha));
  const z = ratio.tOfOne();
  return {
    estimate,
    ci95: interval(0.05),
    ci90: interval(0.1),
    p: z === null ? 1 : alwaysValidP(n, z / inflation)
  };
}
function deciding(counts, sequential) {
  return { ...counts, always_valid: sequential ? alwaysValidDifference(counts) : null };
}
function alwaysValidDifference(counts) {
  const { both, a_only, b_only, neither, non_inferior } = counts;
  const n = both + a_only + b_only + neither;
  const evidence = differenceEvidence(a_only, b_only);
  return {
    evidence,
    p: Math.min(1, 1 / evidence),
    no_worse_evidence: {
      a_to_b: noWorseEvidence({ b: a_only, c: b_only, n }, non_inferior.margin),
      b_to_a: noWorseEvidence({ b: b_only, c: a_only, n }, non_inferior.margin)
    }
  };
}
function ratioMeasure({ estimate, ci90, p }, margin) {
  const [low, high] = ci90 ?? [null, null];
  const noWorse = high !== null && high < 1 / (1 - margin);
  const noBetter = low !== null && low > 1 - margin;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p, direction: Math.log(estimate ?? 1) };
}
function differenceMeasure({ p, no_worse_evidence }, difference) {
  const noWorse = no_worse_evidence.a_to_b >= EVIDENCE_OF_NO_WORSE;
  const noBetter = no_worse_evidence.b_to_a >= EVIDENCE_OF_NO_WORSE;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p, direction: -(difference ?? 0) };
}

// src/core/statistics/mcnemar.ts
function mcnemar(b, c) {
  if (b === c) return { p: 1, midP: 1 };
  const { atMost, exactly } = halfBinomial(Math.min(b, c), b + c);
  const p = Math.min(1, 2 * atMost);
  return { p, midP: p - exactly };
}
var MOST_TOSSES = 1022;
function halfBinomial(k, n) {
  if (n > MOST_TOSSES) return { atMost: binomialCdf(k, n, 0.5), exactly: binomialPmf(k, n, 0.5) };
  let exactly = 2 ** -n;
  let atMost = exactly;
  for (let count = 1; count <= k; count++) {
    exactly = exactly * (n - count + 1) / count;
    atMost += exactly;
  }
  return { atMost, exactly };
}

// src/core/statistics/binomial-draw.ts
var INVERSION_BELOW = 10;
function drawBinomial(random, n, p) {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < INVERSION_BELOW ? invert(random, n, p) : reject(random, n, p);
}
function invert(random, n, p) {
  const odds = p / (1 - p);
  let left = random.uniform();
  let mass = Math.exp(n * Math.log1p(-p));
  for (let k = 0; k < n; k++) {
    if (left < mass) return k;
    left -= mass;
    mass *= (n - k) / (k + 1) * odds;
  }
  return n;
}
function reject(random, n, p) {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * spread;
  let atMode = null;
  for (; ; ) {
    const v = random.uniform();
    const u = random.uniform() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    atMode ??= binomialPmf(Math.floor((n + 1) * p), n, p);
    if (v * alpha / (a / (us * us) + b) <= binomialPmf(k, n, p) / atMode) return k;
  }
}

export {
  binomialPmf,
  binomialCdf,
  binomialQuantile,
  isEstimable,
  quantileInterval,
  drawBinomial,
  clusteredMean,
  clusteredSignTest,
  mcnemar,
  tango,
  isNonInferior,
  differenceEvidence,
  noWorseEvidence,
  FEWEST_VALUES,
  alwaysValidHalfWidth,
  alwaysValidP,
  InflatedT,
  COSINES,
  Dependence,
  driftInflation,
  ALPHA,
  dimensionVerdict,
  rejects,
  excludes,
  overallVerdict,
  designOf,
  alwaysValidTypical,
  alwaysValidMeans,
  deciding,
  ratioMeasure,
  differenceMeasure
};
