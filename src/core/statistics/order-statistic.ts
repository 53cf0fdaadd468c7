import { binomialQuantile } from './binomial.js';
import type { Interval } from './interval.js';
import { twoSidedP, twoSidedZ } from './normal.js';

/**
 * The ranks between which a quantile of the population lies, whatever the
 * distribution: binomial order statistics, each tail at most (1 − level)/2
 * (Hahn & Meeker 1991, 5.2).
 *
 * @returns 1-based ranks; null on a side where no order statistic reaches that
 *   far: the p95 has no upper bound below n = 72, the p99 below n = 368
 */
export function quantileRanks(n: number, probability: number, level = 0.95): readonly [number | null, number | null] {
  const tail = (1 - level) / 2;
  // With X ~ Bin(n, p) values below the quantile: P(X < low) ≤ tail and P(X ≥ high) ≤ tail.
  const low = binomialQuantile(tail, n, probability);
  const high = binomialQuantile(1 - tail, n, probability) + 1;
  return [low < 1 ? null : low, high > n ? null : high];
}

/** True where both bounds of the quantile's interval are order statistics of the sample. */
export function isEstimable(n: number, probability: number, level = 0.95): boolean {
  const [low, high] = quantileRanks(n, probability, level);
  return low !== null && high !== null;
}

/**
 * The interval of one arm's quantile, null where it is not estimable at this n;
 * a bound is null where it falls on a failure, slower than everything (Infinity).
 *
 * @param sorted ascending
 * @param widening by how much dependence widens the half-widths; 1 for none
 */
export function quantileInterval(
  sorted: ArrayLike<number>,
  probability: number,
  level = 0.95,
  widening = 1,
): Interval | null {
  const widened = widening === 1 ? level : 1 - twoSidedP(twoSidedZ(level) * widening);
  const [low, high] = quantileRanks(sorted.length, probability, widened);
  if (low === null || high === null) return null;
  return [finite(sorted[low - 1] as number), finite(sorted[high - 1] as number)];
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
