import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  costUsd,
  priceOf,
  usageOf
} from "./chunk-LKTHVRMQ.js";
import {
  ALPHA,
  COSINES,
  RatioOfMeans,
  driftWidening,
  inflationOf,
  logGamma,
  longRunVariance,
  twoSidedT
} from "./chunk-7UEFJCG7.js";
import {
  twoSidedZ
} from "./chunk-OLIBIFZ5.js";
import {
  mean
} from "./chunk-LU6X25WC.js";

// src/core/statistics/tost.ts
function isEquivalent(ratioCi90, margin) {
  const [low, high] = ratioCi90;
  return low !== null && high !== null && low > 1 - margin && high < 1 / (1 - margin);
}

// src/core/compare/prompt-clusters.ts
function promptClusters(pairs) {
  const numbers = /* @__PURE__ */ new Map();
  const sizes = [];
  const of = new Int32Array(pairs.length);
  pairs.forEach(({ a }, index) => {
    const number = numbers.get(a.prompt_id) ?? numbers.size;
    numbers.set(a.prompt_id, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    of[index] = number;
  });
  return { of, prompts: numbers.size, epochs: sizes.reduce((most, size) => Math.max(most, size), 0) };
}
function sumsByCluster(values, clusters) {
  const sums = /* @__PURE__ */ new Map();
  for (let index = 0; index < values.length; index++) {
    const cluster = clusters[index];
    sums.set(cluster, (sums.get(cluster) ?? 0) + values[index]);
  }
  return [...sums.values()];
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
function alwaysValidWidening(n, level) {
  return alwaysValidZ(n, 1 - level) / twoSidedZ(level);
}
function alwaysValidP(n, z) {
  if (n < FEWEST_VALUES) return 1;
  const growth = n * SCALE * SCALE;
  return Math.min(1, Math.sqrt(growth + 1) * Math.exp(-z * z * growth / (2 * (growth + 1))));
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
  const mean2 = logRatios.reduce((sum, value) => sum + value, 0) / n;
  const squares = logRatios.reduce((sum, value) => sum + (value - mean2) ** 2, 0);
  const spread = Math.sqrt(squares / (n - 1)) * inflationOf(logRatios, clusters);
  const interval = (alpha) => {
    if (n < FEWEST_VALUES || !Number.isFinite(spread)) return null;
    const half = alwaysValidHalfWidth(n, spread, alpha);
    return [Math.exp(mean2 - half), Math.exp(mean2 + half)];
  };
  const z = mean2 === 0 ? 0 : mean2 / (spread / Math.sqrt(n));
  return { estimate: Math.exp(mean2), ci95: interval(0.05), ci90: interval(0.1), p: alwaysValidP(n, z) };
}
function alwaysValidMeans(ratio, inflation) {
  const { n, estimate } = ratio;
  const interval = (level) => n < FEWEST_VALUES ? null : ratio.interval(level, inflation * alwaysValidWidening(n, level));
  const z = ratio.z(1);
  return {
    estimate,
    ci95: interval(0.95),
    ci90: interval(0.9),
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

// src/core/compare/cost.ts
function ownCostUsd(record) {
  if (record.estimated_cost_usd !== null) return record.estimated_cost_usd;
  const usage = usageOf(record);
  const price = priceOf(record.provider, record.model);
  return usage === null || price === null ? null : costUsd(usage, price);
}
function compareCost(pairs, b, clusters, margin, sequential = false) {
  const priced = pricedPairs(pairs, priceOfArm(b), clusters);
  const [meanA, meanB] = [mean(priced.a), mean(priced.b)];
  const ratio = ratioOf(priced.a, priced.b, priced.clusters);
  const tokens = priced.atOnePrice === null ? null : ratioOf(...priced.atOnePrice, priced.clusters);
  const influence = ratio.estimate === null ? new Float64Array() : influenceOf(priced, ratio.estimate);
  const widening = Math.max(driftWidening(influence, COSINES), fewWidening(ratio.n));
  const inflation = Math.max(1, Math.sqrt(longRunVariance(influence, COSINES)?.ratio ?? 1));
  const tokenRatio = tokens?.estimate ?? null;
  return {
    n: priced.a.length,
    a_usd_per_request: meanA,
    b_usd_per_request: meanB,
    ratio: {
      estimate: ratio.estimate,
      ci95: ratio.interval(0.95),
      long_run_ci95: ratio.interval(0.95, widening),
      long_run_ci90: ratio.interval(0.9, widening)
    },
    price_ratio: ratio.estimate === null || !tokenRatio ? null : ratio.estimate / tokenRatio,
    token_ratio: { estimate: tokenRatio, ci95: tokens?.interval(0.95) ?? null },
    always_valid: sequential ? alwaysValidMeans(ratio, inflation) : null,
    p: ratio.p(1, widening),
    margin
  };
}
function pricedPairs(pairs, price, { of }) {
  const known = pairs.flatMap((pair, index) => {
    const [a, b] = [ownCostUsd(pair.a), ownCostUsd(pair.b)];
    return a === null || b === null ? [] : [{ pair, a, b, cluster: of[index] }];
  });
  const repriced = known.map(({ pair }) => [repricedAt(price, pair.a), repricedAt(price, pair.b)]);
  const isWhole = repriced.every(([a, b]) => a !== null && b !== null);
  return {
    a: known.map(({ a }) => a),
    b: known.map(({ b }) => b),
    clusters: Int32Array.from(known, ({ cluster }) => cluster),
    atOnePrice: isWhole ? [repriced.map(([a]) => a), repriced.map(([, b]) => b)] : null
  };
}
function repricedAt(price, record) {
  const usage = usageOf(record);
  return price === null || usage === null ? null : costUsd(usage, price);
}
function priceOfArm({ arm, provider, model, settings }) {
  const recorded = settings.flatMap(({ arms }) => arms).find((each) => each.arm === arm);
  return priceOf(provider, model, {
    inputUsdPerMtok: recorded?.input_usd_per_mtok ?? null,
    outputUsdPerMtok: recorded?.output_usd_per_mtok ?? null
  });
}
function ratioOf(a, b, clusters) {
  return new RatioOfMeans(sumsByCluster(a, clusters), sumsByCluster(b, clusters));
}
function fewWidening(prompts) {
  return prompts < 2 ? 1 : twoSidedT(0.95, prompts - 1) / twoSidedZ(0.95);
}
function influenceOf({ a, b }, ratio) {
  return Float64Array.from(a, (cost, pair) => cost - ratio * b[pair]);
}
function costMeasure({ ratio, p, margin, always_valid }) {
  if (ratio.estimate === null) return null;
  if (always_valid !== null) return ratioMeasure(always_valid, margin);
  const [low, high] = ratio.long_run_ci90 ?? [null, null];
  return {
    equivalent: low === null || high === null ? null : isEquivalent([low, high], margin),
    noWorse: high !== null && high < 1 / (1 - margin),
    noBetter: low !== null && low > 1 - margin,
    p,
    direction: Math.log(ratio.estimate)
  };
}

export {
  isEquivalent,
  differenceEvidence,
  noWorseEvidence,
  FEWEST_VALUES,
  alwaysValidHalfWidth,
  alwaysValidP,
  designOf,
  alwaysValidTypical,
  deciding,
  ratioMeasure,
  differenceMeasure,
  promptClusters,
  sumsByCluster,
  ownCostUsd,
  compareCost,
  costMeasure
};
