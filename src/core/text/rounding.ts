/**
 * Rounds as Python's `round(value, decimals)` does, so that figures published by
 * the walkthrough reproduce to the digit: the double's exact binary value decides, and
 * only an exact tie goes to the even digit (2.675 → 2.67, 0.125 → 0.12).
 *
 * @param decimals digits after the point, 0 to 20
 */
export function round(value: number, decimals: number): number {
  // From here on doubles are integers, and toFixed would write an exponent.
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return value;
  const nearest = value.toFixed(decimals);
  const chosen = isTie(value, decimals) && endsOdd(nearest) ? towardsZero(value, decimals) : nearest;
  return Number(chosen) + 0; // + 0 turns -0 into 0
}

/**
 * A double lies exactly between two decimals of `decimals` digits if and only if
 * it is an odd multiple of 2^-(decimals + 1): x·10^d = k + ½ makes x an odd
 * number over 2^(d+1)·5^d, and a double has no factor of 5 below the line.
 * Scaling by a power of two is exact.
 */
function isTie(value: number, decimals: number): boolean {
  return Math.abs((value * 2 ** (decimals + 1)) % 2) === 1;
}

/** ECMAScript's toFixed is exact too, but sends ties away from zero. */
function endsOdd(fixed: string): boolean {
  return Number(fixed.at(-1)) % 2 === 1;
}

/** A tie has exactly one digit more than asked for, a final 5: leave it off. */
function towardsZero(value: number, decimals: number): string {
  return value.toFixed(decimals + 1).slice(0, -1);
}
