import { clusterWidening } from '../statistics/clusters.js';
import { driftWidening } from '../statistics/long-run-variance.js';

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

/** Clusters by consecutive numbers; null where each value has its own. */
function renumbered(clusters: Int32Array): Int32Array | null {
  const numbers = new Map<number, number>();
  const renumbered = clusters.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return numbers.size === clusters.length ? null : renumbered;
}
