import { blockWidening } from './autocorrelation.js';
import type { RatioEstimate } from './interval.js';
import { isEstimable } from './order-statistic.js';
import { quantile } from './quantile.js';
import { QuantileWindows } from './quantile-window.js';
import type { Random } from './random.js';
import { CircularBlocks, type Resample, SinglePairs } from './resample.js';

/** With B draws the bounds are the draws of rank (B + 1)·α/2 and its mirror: 250 and 9,750. */
export const BOOTSTRAP_DRAWS = 9_999;

export interface QuantileRatioPlan {
  /** Ascending. */
  readonly probabilities: readonly number[];
  /** 1 resamples single pairs, more resamples circular blocks of so many. */
  readonly blockLength: number;
  readonly random: Random;
  readonly draws?: number;
  readonly level?: number;
}

/**
 * The ratios of two arms' quantiles (type 7), with percentile intervals of a
 * bootstrap that resamples pairs: both quantiles again in each draw, on log scale;
 * blocks of pairs, and wider intervals, where pairs depend on their neighbours.
 * Percentile and not BCa, whose acceleration is inconsistent for quantiles.
 *
 * @param a first arm's values, one a pair in time order; Infinity for a failure
 * @param b the second arm's, of the same pairs
 * @returns one estimate per probability; null where a quantile is a failure. No
 *   interval where the order statistics of one arm could not give one either; a
 *   bound is null where so many draws end in failures that it has no finite value
 */
export function quantileRatios(a: Float64Array, b: Float64Array, plan: QuantileRatioPlan): RatioEstimate[] {
  const { probabilities, level = 0.95 } = plan;
  const n = a.length;
  if (n === 0) return probabilities.map(() => ({ estimate: null, ci95: null }));
  const sides = [a, b].map((values) => new QuantileWindows(values, probabilities, plan.blockLength)) as [
    QuantileWindows,
    QuantileWindows,
  ];
  const estimable = probabilities.map((probability) => isEstimable(n, probability, level));
  const logs = estimable.includes(true) ? drawLogRatios(sides, plan) : [];
  return probabilities.map((probability, index) => {
    const ratio = quantile(sides[0].sorted, probability) / quantile(sides[1].sorted, probability);
    if (!Number.isFinite(ratio) || ratio <= 0) return { estimate: null, ci95: null };
    if (estimable[index] !== true) return { estimate: ratio, ci95: null };
    const logBounds = percentiles(logs[index] as Float64Array, level);
    const widening = blockWidening(plan.blockLength, n);
    return {
      estimate: ratio,
      ci95: logBounds.map((bound) => widened(bound, Math.log(ratio), widening)) as [number | null, number | null],
    };
  });
}

/** For each probability the draws of ln(quantile of a / quantile of b). */
function drawLogRatios([a, b]: readonly [QuantileWindows, QuantileWindows], plan: QuantileRatioPlan): Float64Array[] {
  const { probabilities, blockLength, random, draws = BOOTSTRAP_DRAWS } = plan;
  const resample: Resample =
    blockLength === 1 ? new SinglePairs(a, b, random) : new CircularBlocks(a, b, random, blockLength);
  const idsA = resample.idOf.map((_, position) => resample.idOf[a.order[position]!]!);
  const idsB = resample.idOf.map((_, position) => resample.idOf[b.order[position]!]!);
  const quantilesA = new Float64Array(probabilities.length);
  const quantilesB = new Float64Array(probabilities.length);
  const logs = probabilities.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    resample.draw();
    const found =
      a.read(resample.counts, idsA, resample.gapsA, quantilesA) &&
      b.read(resample.counts, idsB, resample.gapsB, quantilesB);
    if (!found) {
      const all = resample.expand();
      a.readAll(all, quantilesA);
      b.readAll(all, quantilesB);
    }
    for (let index = 0; index < logs.length; index++)
      logs[index]![draw] = Math.log(quantilesA[index]! / quantilesB[index]!);
  }
  return logs;
}

/** Where both quantiles of a draw are failures the ratio could be anything: the draw counts against both bounds. */
function percentiles(logs: Float64Array, level: number): readonly [low: number, high: number] {
  const rank = Math.max(1, Math.round((logs.length + 1) * ((1 - level) / 2)));
  // NaN is sorted to the end.
  const sorted = logs.toSorted();
  const unknown = logs.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  const low = rank <= unknown ? -Infinity : sorted[rank - 1 - unknown]!;
  const high = rank <= unknown ? Infinity : sorted[logs.length - rank]!;
  return [low, high];
}

/** A bound on the ratio's own scale, further from the estimate by a factor on the log scale; null where it is infinite. */
function widened(logBound: number, centre: number, widening: number): number | null {
  const bound = widening === 1 ? logBound : centre + (logBound - centre) * widening;
  return Number.isFinite(bound) ? Math.exp(bound) : null;
}
