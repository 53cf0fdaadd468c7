import { binomialCdf, binomialPmf } from './binomial.js';

export interface McNemar {
  /** Exact, conditional on the discordant pairs. */
  readonly p: number;
  /** Less conservative: half of the observed outcome's probability counts (Fagerland et al. 2013). */
  readonly midP: number;
}

/**
 * McNemar's exact test of two paired proportions:
 * p = min(1, 2·P(Bin(b+c, ½) ≤ min(b, c))), mid-p that less P(X = min).
 *
 * @param b pairs in which only the first succeeded
 * @param c pairs in which only the second did
 */
export function mcnemar(b: number, c: number): McNemar {
  if (b === c) return { p: 1, midP: 1 };
  const discordant = b + c;
  const fewer = Math.min(b, c);
  const oneSided = binomialCdf(fewer, discordant, 0.5);
  const p = Math.min(1, 2 * oneSided);
  return { p, midP: p - binomialPmf(fewer, discordant, 0.5) };
}
