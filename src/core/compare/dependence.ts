import { clusterInflation } from '../statistics/clusters.js';
import { InflatedT, type Inflation } from '../statistics/inflated-t.js';
import { longRunVariance } from '../statistics/long-run-variance.js';
import { normalQuantile, twoSidedZ } from '../statistics/normal.js';

/**
 * How many cosines the long-run variance is the mean of. With few cosines a slow drift
 * is seen and the t quantile is large; with many it is the other way round. `proof/false-alarms.ts` decides.
 */
export const COSINES = 8;

/**
 * What values share, drift in time and several values of one prompt, and what it
 * does to an interval and a p that were made as if they shared nothing.
 */
export class Dependence {
  private readonly t: InflatedT;

  /**
   * @param values in time order
   * @param clusters the prompt of each value
   */
  constructor(values: Float64Array, clusters: Int32Array) {
    this.t = new InflatedT(inflations(values, clusters));
  }

  /** By how much the half-widths of a 95 % interval are widened, at least 1. It always applies; a test for dependence first would fire at random on short runs and miss a slow drift. */
  get widening(): number {
    return Math.max(1, this.t.reach(0.95) / twoSidedZ(0.95));
  }

  /** The p of a test that took the values for independent: below 5 % where the widened interval says so, and as wide as t is further out. */
  p(independent: number): number {
    return Math.max(independent, this.t.p(normalQuantile(independent / 2)));
  }
}

/**
 * By how much the spread of these values must be inflated for the same reasons,
 * where a boundary takes the place of t: at least 1.
 *
 * @param values in time order
 * @param clusters the prompt of each value
 */
export function inflationOf(values: Float64Array, clusters: Int32Array): number {
  return Math.max(1, ...inflations(values, clusters).map(({ inflation }) => inflation));
}

function inflations(values: Float64Array, clusters: Int32Array): Inflation[] {
  const own = renumbered(clusters);
  return [...driftInflation(values), ...(own === null ? [] : [clusterInflation(values, own)])];
}

/** √(LRV/variance); nothing of values that are too few to tell, or that don't vary. */
export function driftInflation(values: Float64Array): Inflation[] {
  const drift = longRunVariance(values, COSINES);
  return drift === null ? [] : [{ inflation: Math.sqrt(drift.ratio), degrees: drift.degrees }];
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
