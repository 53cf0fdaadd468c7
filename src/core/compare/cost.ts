import type { RecordPair } from '../attempt/pairing.js';
import { costUsd, type Price, priceOf, usageOf } from '../price/prices.js';
import type { Arm } from '../record/arms.js';
import type { AttemptRecord } from '../record/record.js';
import { mean } from '../statistics/distribution.js';
import { InflatedT } from '../statistics/inflated-t.js';
import { RatioOfMeans } from '../statistics/ratio-of-means.js';
import { isEquivalent } from '../statistics/tost.js';
import type { CostComparison } from './comparison.js';
import { driftInflation } from './dependence.js';
import { type KnownPairs, knownPairs } from './known-pairs.js';
import { type PromptClusters, sumsByCluster } from './prompt-clusters.js';
import { alwaysValidMeans, ratioMeasure } from './sequential.js';
import type { Measure } from './verdict.js';

/** A cost comparison before a verdict is made. */
export type CostFigures = Omit<CostComparison, 'verdict' | 'holm_p'>;

/**
 * What a request cost at its provider's own price, in USD: as recorded, else (a
 * walkthrough file, which priced everything at OpenAI's list) from its usage and
 * the provider's list; null where either is unknown.
 */
export function ownCostUsd(record: AttemptRecord): number | null {
  if (record.estimated_cost_usd !== null) return record.estimated_cost_usd;
  const usage = usageOf(record);
  const price = priceOf(record.provider, record.model);
  return usage === null || price === null ? null : costUsd(usage, price);
}

/**
 * The paired cost ratio over the pairs of which both costs are known, split into
 * price × tokens: the tokens of both arms at b's price, and what is left.
 *
 * @param b the arm at whose price the tokens are compared
 * @param margin .02 for equivalence inside [0.98, 1/0.98]
 * @param sequential the run could stop upon its figures
 */
export function compareCost(
  pairs: readonly RecordPair[],
  b: Arm,
  clusters: PromptClusters,
  margin: number,
  sequential = false,
): CostFigures {
  const priced = pricedPairs(pairs, priceOfArm(b), clusters);
  const [meanA, meanB] = [mean(priced.a), mean(priced.b)];
  const ratio = ratioOf(priced.a, priced.b, priced.clusters);
  const tokens = priced.atOnePrice === null ? null : ratioOf(...priced.atOnePrice, priced.clusters);
  const influence = ratio.estimate === null ? new Float64Array() : influenceOf(priced, ratio.estimate);
  const drift = driftInflation(influence);
  const inflated = new InflatedT([{ inflation: 1, degrees: Math.max(1, ratio.n - 1) }, ...drift]);
  const t = ratio.tOfOne();
  const tokenRatio = tokens?.estimate ?? null;
  return {
    n: priced.a.length,
    a_usd_per_request: meanA,
    b_usd_per_request: meanB,
    ratio: {
      estimate: ratio.estimate,
      ci95: ratio.interval(0.95),
      long_run_ci95: ratio.logInterval(inflated.reach(0.95)),
      long_run_ci90: ratio.logInterval(inflated.reach(0.9)),
    },
    price_ratio: ratio.estimate === null || !tokenRatio ? null : ratio.estimate / tokenRatio,
    token_ratio: { estimate: tokenRatio, ci95: tokens?.interval(0.95) ?? null },
    always_valid: sequential ? alwaysValidMeans(ratio, Math.max(1, ...drift.map(({ inflation }) => inflation))) : null,
    p: t === null ? null : inflated.p(t),
    margin,
  };
}

interface PricedPairs extends KnownPairs {
  /** Both arms' usage at b's price; null where that is unknown. */
  readonly atOnePrice: readonly [a: readonly number[], b: readonly number[]] | null;
}

function pricedPairs(pairs: readonly RecordPair[], price: Price | null, clusters: PromptClusters): PricedPairs {
  const priced = knownPairs(pairs, clusters, ownCostUsd);
  const a = priced.pairs.map((pair) => repricedAt(price, pair.a));
  const b = priced.pairs.map((pair) => repricedAt(price, pair.b));
  const isWhole = areKnown(a) && areKnown(b);
  return { ...priced, atOnePrice: isWhole ? [a, b] : null };
}

function areKnown(costs: readonly (number | null)[]): costs is readonly number[] {
  return !costs.includes(null);
}

function repricedAt(price: Price | null, record: AttemptRecord): number | null {
  const usage = usageOf(record);
  return price === null || usage === null ? null : costUsd(usage, price);
}

/** As the run recorded it, else the list's. */
function priceOfArm({ arm, provider, model, settings }: Arm): Price | null {
  const recorded = settings.flatMap(({ arms }) => arms).find((each) => each.arm === arm);
  return priceOf(provider, model, {
    inputUsdPerMtok: recorded?.input_usd_per_mtok ?? null,
    outputUsdPerMtok: recorded?.output_usd_per_mtok ?? null,
  });
}

/** The ratio of the mean costs, several pairs of one prompt being one value. */
function ratioOf(a: readonly number[], b: readonly number[], clusters: Int32Array): RatioOfMeans {
  return new RatioOfMeans(sumsByCluster(a, clusters), sumsByCluster(b, clusters));
}

/** What each pair contributes to the ratio, in time order. */
function influenceOf({ a, b }: PricedPairs, ratio: number): Float64Array {
  return Float64Array.from(a.map((cost, pair) => cost - ratio * b[pair]!));
}

/** What decides about cost: less is better. Null where no ratio can be given. */
export function costMeasure({ ratio, p, margin, always_valid }: CostFigures): Measure | null {
  if (ratio.estimate === null) return null;
  if (always_valid !== null) return ratioMeasure(always_valid, margin);
  const [low, high] = ratio.long_run_ci90 ?? [null, null];
  return {
    equivalent: low === null || high === null ? null : isEquivalent([low, high], margin),
    noWorse: high !== null && high < 1 / (1 - margin),
    noBetter: low !== null && low > 1 - margin,
    p,
    direction: Math.log(ratio.estimate),
  };
}
