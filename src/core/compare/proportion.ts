import { clusteredMean, clusteredSignTest } from '../statistics/clusters.js';
import type { Interval } from '../statistics/interval.js';
import { mcnemar } from '../statistics/mcnemar.js';
import { nonInferiority } from '../statistics/noninferiority.js';
import { twoSidedT } from '../statistics/student.js';
import { tango } from '../statistics/tango.js';
import type { DecidingProportion, ProportionFigures } from './comparison.js';
import { sumsByCluster } from './prompt-clusters.js';
import { differenceMeasure } from './sequential.js';
import type { Measure } from './verdict.js';

/** Whether a and b succeeded in one pair, and which prompt it was of. */
export interface PairedOutcome {
  readonly a: boolean;
  readonly b: boolean;
  readonly cluster: number;
}

/** How often both, one or neither succeeded. */
export type OutcomeCounts = Pick<ProportionFigures, 'both' | 'a_only' | 'b_only' | 'neither'>;

/** @param seen is told of each outcome as it is counted */
export function countOutcomes(
  outcomes: Iterable<PairedOutcome>,
  seen: (outcome: PairedOutcome) => void = () => {},
): OutcomeCounts {
  const counts = { both: 0, a_only: 0, b_only: 0, neither: 0 };
  for (const outcome of outcomes) {
    const { a, b } = outcome;
    counts[a ? (b ? 'both' : 'a_only') : b ? 'b_only' : 'neither']++;
    seen(outcome);
  }
  return counts;
}

/**
 * Compares two paired proportions: how often both, one or neither succeeded.
 * Where prompts repeat, the pairs of one prompt are one cluster.
 *
 * @param margin of non-inferiority, a proportion
 */
export function compareProportion(outcomes: Iterable<PairedOutcome>, margin: number): ProportionFigures {
  const differences: number[] = [];
  const clusters: number[] = [];
  const counts = countOutcomes(outcomes, ({ a, b, cluster }) => {
    differences.push(Number(a) - Number(b));
    clusters.push(cluster);
  });
  const n = differences.length;
  if (n === 0) {
    const unknown = { mcnemar_p: null, mcnemar_mid_p: null, difference: null, ci95: null };
    return { ...counts, ...unknown, non_inferior: { margin, a_to_b: null, b_to_a: null } };
  }
  const { p, midP, ci95 } = new Set(clusters).size === n ? ofPairs(counts, n) : ofClusters(differences, clusters);
  const shown = ci95 === null ? null : nonInferiority(ci95, margin);
  return {
    ...counts,
    mcnemar_p: p,
    mcnemar_mid_p: midP,
    difference: (counts.a_only - counts.b_only) / n,
    ci95,
    non_inferior: { margin, a_to_b: shown?.aToB ?? null, b_to_a: shown?.bToA ?? null },
  };
}

interface Shown {
  readonly p: number;
  readonly midP: number;
  readonly ci95: Interval | null;
}

function ofPairs({ a_only, b_only }: Pick<ProportionFigures, 'a_only' | 'b_only'>, n: number): Shown {
  return { ...mcnemar(a_only, b_only), ci95: tango(a_only, b_only, n) };
}

function ofClusters(differences: readonly number[], clusters: readonly number[]): Shown {
  const { p } = clusteredSignTest(sumsByCluster(differences, clusters));
  const numbers = new Map<number, number>();
  const own = Int32Array.from(clusters, (cluster) => {
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
    return numbers.get(cluster) as number;
  });
  const clustered = clusteredMean(Float64Array.from(differences), own);
  if (clustered === null) return { p, midP: p, ci95: null };
  const half = twoSidedT(0.95, clustered.clusters - 1) * clustered.standardError;
  // Where no cluster differs there is no spread to go by: as if each cluster were one pair.
  const ci95 = half > 0 ? ([clustered.mean - half, clustered.mean + half] as const) : tango(0, 0, clustered.clusters);
  return { p, midP: p, ci95 };
}

/** What decides about a paired proportion: more is better. */
export function proportionMeasure(figures: DecidingProportion): Measure {
  const { difference, mcnemar_mid_p, non_inferior, always_valid } = figures;
  if (always_valid !== null) return differenceMeasure(always_valid, difference);
  const { a_to_b, b_to_a } = non_inferior;
  return {
    equivalent: a_to_b === null || b_to_a === null ? null : a_to_b && b_to_a,
    noWorse: a_to_b === true,
    noBetter: b_to_a === true,
    p: mcnemar_mid_p,
    direction: -(difference ?? 0),
  };
}

/** How many pairs a paired proportion counts. */
export function pairsOf(counts: OutcomeCounts): number {
  return counts.both + counts.a_only + counts.b_only + counts.neither;
}
