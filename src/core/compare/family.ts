import { holm } from '../statistics/holm.js';

/**
 * Holm's adjustment over everything that a run tests together: every arm against
 * the reference, every dimension that is judged. The claims "no worse" and
 * "equivalent" are not adjusted: each keeps its own 5 %.
 *
 * @param p one a test; null where there is nothing to test
 */
export function adjustedTogether(p: readonly (number | null)[]): { adjusted: (number | null)[]; comparisons: number } {
  const known = holm(p.filter((value) => value !== null));
  let next = 0;
  return { adjusted: p.map((value) => (value === null ? null : (known[next++] as number))), comparisons: known.length };
}
