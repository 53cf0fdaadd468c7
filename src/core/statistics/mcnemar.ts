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
  const { atMost, exactly } = halfBinomial(Math.min(b, c), b + c);
  const p = Math.min(1, 2 * atMost);
  return { p, midP: p - exactly };
}

/** The most tosses whose 2⁻ⁿ is a normal double. */
const MOST_TOSSES = 1022;

/** P(X ≤ k) and P(X = k) for X ~ Bin(n, ½): by whole multiples of 2⁻ⁿ, free of rounding while they fit a double. */
function halfBinomial(k: number, n: number): { atMost: number; exactly: number } {
  if (n > MOST_TOSSES) return { atMost: binomialCdf(k, n, 0.5), exactly: binomialPmf(k, n, 0.5) };
  let exactly = 2 ** -n;
  let atMost = exactly;
  for (let count = 1; count <= k; count++) {
    exactly = (exactly * (n - count + 1)) / count;
    atMost += exactly;
  }
  return { atMost, exactly };
}
