import type { Interval } from './interval.js';
import { twoSidedZ } from './normal.js';

/** Halvings after which a bracket of width 2 is below a double's resolution. */
const HALVINGS = 60;

/**
 * Tango's score interval of the difference of two paired proportions, first −
 * second (Tango 1998): all δ that the score test does not reject.
 *
 * @param b pairs in which only the first succeeded
 * @param c pairs in which only the second did
 * @param n all pairs
 * @returns null where there are no pairs
 */
export function tango(b: number, c: number, n: number, level = 0.95): Interval | null {
  if (n === 0) return null;
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) {
    const bound = (z * z) / (n + z * z);
    return [-bound, bound];
  }
  const estimate = (b - c) / n;
  const low = b === 0 && c === n ? -1 : crossing(b, c, n, z, -1, estimate);
  const high = b === n && c === 0 ? 1 : crossing(b, c, n, -z, estimate, 1);
  return [low, high];
}

/**
 * Whether the interval's lower bound lies above −`margin`, without searching for
 * the bound: the score falls in δ, so one look at −margin tells.
 */
export function isNonInferior(b: number, c: number, n: number, margin: number, level = 0.95): boolean {
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) return (z * z) / (n + z * z) < margin;
  return score(b, c, n, -margin) > z;
}

/** The δ between `low` and `high` at which the score, which falls in δ, passes `target`. */
function crossing(b: number, c: number, n: number, target: number, low: number, high: number): number {
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (score(b, c, n, middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** (b − c − nδ)/√(n(2q̃ + δ(1−δ))), q̃ being the probability of c restricted to δ. */
function score(b: number, c: number, n: number, delta: number): number {
  const variance = n * (2 * restricted(b, c, n, delta) + delta * (1 - delta));
  const excess = b - c - n * delta;
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Infinity;
  return excess / Math.sqrt(variance);
}

/** q̃ = (√(B²−4AC) − B)/2A, in the form without cancellation where B > 0. */
function restricted(b: number, c: number, n: number, delta: number): number {
  const A = 2 * n;
  const B = -b - c + (2 * n - b + c) * delta;
  const C = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, B * B - 4 * A * C));
  return B > 0 ? (-2 * C) / (root + B) : (root - B) / (2 * A);
}
