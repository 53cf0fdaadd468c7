import { describe, expect, it } from '@jest/globals';
import { binomialCdf, binomialPmf, binomialQuantile } from '../../../src/core/statistics/binomial.js';

/** Reference values computed with scipy.stats.binom 1.17. */
const REFERENCE: readonly [k: number, n: number, p: number, pmf: number, cdf: number][] = [
  [3, 10, 0.3, 0.266827932, 0.6496107184],
  [500, 1000, 0.5, 0.025225018178360804, 0.5126125090891802],
  [49_900, 100_000, 0.5, 0.0020657648815312043, 0.26457864704009904],
  [10, 1_000_000, 1e-5, 0.12511066127589932, 0.5830397501940283],
  [0, 20, 0.3, 0.0007979226629761171, 0.0007979226629761204],
  [95, 100, 0.95, 0.180017827270429, 0.5640186993142888],
  [990, 100_000, 0.01, 0.012111824631581225, 0.38315507521859465],
];

describe('the binomial distribution', () => {
  it.each(REFERENCE)('has P(X = %d) and P(X ≤ …) right at n = %d, p = %d', (k, n, p, pmf, cdf) => {
    expect(Math.abs(binomialPmf(k, n, p) / pmf - 1)).toBeLessThan(1e-9);
    expect(Math.abs(binomialCdf(k, n, p) / cdf - 1)).toBeLessThan(1e-9);
  });

  it('sums to one', () => {
    let sum = 0;
    for (let k = 0; k <= 137; k++) sum += binomialPmf(k, 137, 0.07);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('has no mass outside 0 … n and all of it at the ends where p is 0 or 1', () => {
    expect([binomialPmf(-1, 5, 0.5), binomialPmf(6, 5, 0.5)]).toEqual([0, 0]);
    expect([binomialPmf(0, 5, 0), binomialPmf(5, 5, 1)]).toEqual([1, 1]);
    expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5)]).toEqual([0, 1]);
  });

  it('has the quantile as the first k that reaches the probability', () => {
    for (const probability of [0.001, 0.025, 0.5, 0.975, 0.999]) {
      const k = binomialQuantile(probability, 368, 0.99);
      expect(binomialCdf(k, 368, 0.99)).toBeGreaterThanOrEqual(probability);
      expect(binomialCdf(k - 1, 368, 0.99)).toBeLessThan(probability);
    }
  });
});
