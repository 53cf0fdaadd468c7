import { logGamma } from '../student.js';

/**
 * The e-value of "where exactly one of the two succeeds, each is as likely to be
 * the one": 2^m·B(b + 1, c + 1), m = b + c, the likelihood averaged over every
 * other probability against that of ½ (Robbins 1970; Ramdas et al. 2023). Under
 * the hypothesis it exceeds 1/α at any time with probability α at most.
 *
 * @param b pairs in which only the first succeeded
 * @param c pairs in which only the second did
 */
export function differenceEvidence(b: number, c: number): number {
  const logBeta = logGamma(b + 1) + logGamma(c + 1) - logGamma(b + c + 2);
  return Math.exp((b + c) * Math.LN2 + logBeta);
}
