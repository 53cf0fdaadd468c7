import { clusteredMean, clusterWidening } from '../statistics/clusters.js';
import { driftWidening, longRunVariance } from '../statistics/long-run-variance.js';

/**
 * How many cosines the long-run variance is the mean of. Few see a slow drift
 * and widen by a large t; many do the opposite. `proof/false-alarms.ts` decides.
 */
export const COSINES = 8;

/**
 * By how much the half-widths of an interval of these values must be widened
 * for what they share: drift in time, and several values of one prompt.
 *
 * @param values in time order
 * @param clusters the prompt of each value
 */
export function wideningOf(values: Float64Array, clusters: Int32Array): number {
  const drift = driftWidening(values, COSINES);
  const own = renumbered(clusters);
  return own === null ? drift : Math.max(drift, clusterWidening(values, own));
}

/**
 * By how much the spread of these values must be inflated for the same reasons,
 * where a boundary takes the place of t: at least 1.
 *
 * @param values in time order
 */
export function inflationOf(values: Float64Array, clusters: Int32Array): number {
  const drift = Math.sqrt(longRunVariance(values, COSINES)?.ratio ?? 1);
  const own = renumbered(clusters);
  if (own === null) return Math.max(1, drift);
  const clustered = clusteredMean(values, own);
  if (clustered === null) return Infinity;
  return Math.max(1, drift, clustered.naiveError > 0 ? clustered.standardError / clustered.naiveError : 1);
}

/** Clusters by consecutive numbers; null where each value has its own. */
function renumbered(clusters: Int32Array): Int32Array | null {
  if (clusters.every((cluster, index) => cluster === index)) return null;
  const numbers = new Map<number, number>();
  const renumbered = clusters.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return numbers.size === clusters.length ? null : renumbered;
}
