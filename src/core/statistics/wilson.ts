import type { Interval } from './interval.js';
import { twoSidedZ } from './normal.js';

/**
 * Wilson's score interval of one proportion (Wilson 1927).
 *
 * @param level two-sided confidence, .95 unless given
 * @returns null where nothing was counted
 */
export function wilson(successes: number, total: number, level = 0.95): Interval | null {
  if (total === 0) return null;
  const z = twoSidedZ(level);
  const rate = successes / total;
  const shrink = 1 + (z * z) / total;
  const centre = (rate + (z * z) / (2 * total)) / shrink;
  const half = (z / shrink) * Math.sqrt((rate * (1 - rate)) / total + (z * z) / (4 * total * total));
  return [successes === 0 ? 0 : centre - half, successes === total ? 1 : centre + half];
}
