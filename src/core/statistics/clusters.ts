import type { Inflation } from './inflated-t.js';
import { twoSidedP } from './normal.js';

/** Up to this many clusters the signs are flipped exactly. */
export const EXACT_FLIPS_UP_TO = 20;

/** The mean of clustered values with its standard error. */
export interface ClusteredMean {
  readonly mean: number;
  /** √(C/(C−1)·Σ_c(Σ_i(d_ci − d̄))²)/N. */
  readonly standardError: number;
  /** As if every value were independent: s/√N. */
  readonly naiveError: number;
  readonly clusters: number;
}

/**
 * The mean of values that share clusters, with the standard error that lets
 * values of one cluster depend on one another in any way (Liang & Zeger 1986).
 *
 * @param clusters the cluster of each value, 0 … C − 1
 * @returns null for fewer than two clusters
 */
export function clusteredMean(values: Float64Array, clusters: Int32Array): ClusteredMean | null {
  const n = values.length;
  const count = countOf(clusters);
  if (count < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const sums = new Float64Array(count);
  let squares = 0;
  values.forEach((value, index) => {
    sums[clusters[index]!]! += value - mean;
    squares += (value - mean) ** 2;
  });
  const between = sums.reduce((sum, value) => sum + value * value, 0);
  return {
    mean,
    standardError: Math.sqrt((count / (count - 1)) * between) / n,
    naiveError: Math.sqrt(squares / (n - 1) / n),
    clusters: count,
  };
}

/**
 * How many times as large clusters make the standard error as it would be of
 * independent values, and with how many degrees of freedom that is known; without
 * end where all values are of one cluster.
 */
export function clusterInflation(values: Float64Array, clusters: Int32Array): Inflation {
  const clustered = clusteredMean(values, clusters);
  if (clustered === null) return { inflation: Infinity, degrees: 1 };
  const { standardError, naiveError } = clustered;
  return { inflation: naiveError > 0 ? standardError / naiveError : 0, degrees: clustered.clusters - 1 };
}

/**
 * The test that clustered differences scatter evenly about 0: z = Σd_k/√Σd_k²,
 * d_k = b_k − c_k of cluster k; exact by flipping the sign of each cluster where
 * there are at most 20, else normal.
 *
 * @param differences whole numbers, one a cluster
 * @returns 1 where no cluster differs
 */
export function clusteredSignTest(differences: readonly number[]): { z: number; p: number } {
  const sum = differences.reduce((total, value) => total + value, 0);
  const squares = differences.reduce((total, value) => total + value * value, 0);
  if (squares === 0) return { z: 0, p: 1 };
  const z = sum / Math.sqrt(squares);
  const p = differences.length <= EXACT_FLIPS_UP_TO ? flippedP(differences, Math.abs(sum)) : twoSidedP(z);
  return { z, p };
}

/** The share of all sign flips whose sum is at least as far from 0, by the distribution of whole sums. */
function flippedP(differences: readonly number[], observed: number): number {
  const most = differences.reduce((total, value) => total + Math.abs(value), 0);
  let mass = new Float64Array(2 * most + 1);
  mass[most] = 1;
  for (const value of differences) {
    const size = Math.abs(value);
    if (size === 0) continue;
    const next = new Float64Array(mass.length);
    for (let at = size; at < mass.length - size; at++) {
      next[at - size]! += mass[at]! / 2;
      next[at + size]! += mass[at]! / 2;
    }
    mass = next;
  }
  return Math.min(
    1,
    mass.reduce((total, share, at) => total + (Math.abs(at - most) >= observed ? share : 0), 0),
  );
}

function countOf(clusters: Int32Array): number {
  let most = -1;
  for (const cluster of clusters) most = Math.max(most, cluster);
  return most + 1;
}
