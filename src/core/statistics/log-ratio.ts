/**
 * ln(a/b), with two properties that ln of a quotient lacks: ln(a/b) is exactly
 * −ln(b/a), and equal ratios give equal values (the quotient of the larger by
 * the smaller is correctly rounded, so that equal quotients are equal doubles).
 * Ties and signs are then the same from both sides of a comparison.
 *
 * @param a @param b above 0
 */
export function logRatio(a: number, b: number): number {
  return a >= b ? Math.log(a / b) : -Math.log(b / a);
}
