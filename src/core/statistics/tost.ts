import type { Interval } from './interval.js';

/**
 * Two one-sided tests of equivalence at 5 % each: the 90 % interval of the ratio
 * lies inside [1 − margin, 1/(1 − margin)] (Schuirmann 1987, on the ratio scale).
 *
 * @param margin .10 for [0.90, 1/0.90]
 */
export function isEquivalent(ratioCi90: Interval, margin: number): boolean {
  const [low, high] = ratioCi90;
  return low !== null && high !== null && low > 1 - margin && high < 1 / (1 - margin);
}
