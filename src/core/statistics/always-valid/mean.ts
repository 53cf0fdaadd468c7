/**
 * Intervals and tests of a mean that hold at every look, however often the data
 * are looked at and whenever one stops: asymptotic confidence sequences with
 * Robbins' normal mixture (Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas 2024).
 */

/** n*: the boundary is tightest at about this many pairs. */
const TIGHTEST_AT = 200;

/** With fewer values the spread is too uncertain for any claim. */
export const FEWEST_VALUES = 30;

/**
 * The mixture's scale r = √((−2 ln α + ln(−2 ln α + 1))/n*): with it the boundary
 * of level α is tightest near n* values.
 */
export function mixtureScale(alpha: number, tightestAt = TIGHTEST_AT): number {
  const twice = -2 * Math.log(alpha);
  return Math.sqrt((twice + Math.log(twice + 1)) / tightestAt);
}

/** The scale of every interval and test of a run; any scale is valid at any level. */
const SCALE = mixtureScale(0.05);

/**
 * The half-width s·√(2(nr²+1)/(n²r²)·ln(√(nr²+1)/α)) of the interval of a mean.
 *
 * @param n values so far
 * @param spread s, their standard deviation
 * @param alpha the probability that the interval ever misses the mean
 */
export function alwaysValidHalfWidth(n: number, spread: number, alpha: number): number {
  const growth = n * SCALE * SCALE;
  return spread * Math.sqrt(((2 * (growth + 1)) / (n * growth)) * Math.log(Math.sqrt(growth + 1) / alpha));
}

/** What stands in place of z in a plain interval: half-width = this × s/√n. */
export function alwaysValidZ(n: number, alpha: number): number {
  return alwaysValidHalfWidth(n, Math.sqrt(n), alpha);
}

/**
 * The p of "the mean is 0" that holds at every look: the α whose interval just
 * reaches 0.
 *
 * @param z mean/(s/√n)
 * @returns 1 for fewer values than {@link FEWEST_VALUES}
 */
export function alwaysValidP(n: number, z: number): number {
  if (n < FEWEST_VALUES) return 1;
  const growth = n * SCALE * SCALE;
  return Math.min(1, Math.sqrt(growth + 1) * Math.exp((-z * z * growth) / (2 * (growth + 1))));
}
