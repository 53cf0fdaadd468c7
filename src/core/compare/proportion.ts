import { mcnemar } from '../statistics/mcnemar.js';
import { nonInferiority } from '../statistics/noninferiority.js';
import { tango } from '../statistics/tango.js';
import type { PairedProportion } from './comparison.js';

/** A paired proportion before verdicts are passed. */
export type ProportionEvidence = Omit<PairedProportion, 'verdict' | 'holm_p'>;

/**
 * Compares two paired proportions: how often both, one or neither succeeded.
 *
 * @param successes of a and b, one a pair
 * @param margin of non-inferiority, a proportion
 */
export function compareProportion(
  successes: Iterable<readonly [a: boolean, b: boolean]>,
  margin: number,
): ProportionEvidence {
  const counts = { both: 0, a_only: 0, b_only: 0, neither: 0 };
  for (const [a, b] of successes) counts[a ? (b ? 'both' : 'a_only') : b ? 'b_only' : 'neither']++;
  const n = pairsOf(counts);
  const ci95 = tango(counts.a_only, counts.b_only, n);
  if (ci95 === null) {
    const unknown = { mcnemar_p: null, mcnemar_mid_p: null, difference: null, ci95: null };
    return { ...counts, ...unknown, non_inferior: { margin, a_to_b: null, b_to_a: null } };
  }
  const { p, midP } = mcnemar(counts.a_only, counts.b_only);
  const { aToB, bToA } = nonInferiority(ci95, margin);
  return {
    ...counts,
    mcnemar_p: p,
    mcnemar_mid_p: midP,
    difference: (counts.a_only - counts.b_only) / n,
    ci95,
    non_inferior: { margin, a_to_b: aToB, b_to_a: bToA },
  };
}

/** How many pairs a paired proportion counts. */
export function pairsOf(counts: Pick<PairedProportion, 'both' | 'a_only' | 'b_only' | 'neither'>): number {
  return counts.both + counts.a_only + counts.b_only + counts.neither;
}
