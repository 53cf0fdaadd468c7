import { describe, expect, it } from '@jest/globals';
import { binomialCdf } from '../../../src/core/statistics/binomial.js';
import { isEstimable, quantileInterval, quantileRanks } from '../../../src/core/statistics/order-statistic.js';

const first = (probability: number) => {
  let n = 1;
  while (!isEstimable(n, probability)) n++;
  return n;
};

describe("the interval of one arm's quantile", () => {
  it('needs n ≥ 72 for the p95 and n ≥ 368 for the p99', () => {
    expect(first(0.95)).toBe(72);
    expect(first(0.99)).toBe(368);
  });

  it('is null below that', () => {
    const sorted = Float64Array.from({ length: 71 }, (_, index) => index);
    expect(quantileInterval(sorted, 0.95)).toBeNull();
    expect(
      quantileInterval(
        Float64Array.from({ length: 72 }, (_, index) => index),
        0.95,
      ),
    ).toEqual([63, 71]);
  });

  it.each([
    [6, 0.5],
    [100, 0.5],
    [100, 0.9],
    [1319, 0.95],
    [1319, 0.99],
    [100_000, 0.95],
  ])(
    'covers at least 95 %%, neither tail above 2.5 %%, at n = %d, p = %d, and no narrower one would',
    (n, probability) => {
      const [low, high] = quantileRanks(n, probability) as [number, number];
      expect(binomialCdf(low - 1, n, probability)).toBeLessThanOrEqual(0.025);
      expect(1 - binomialCdf(high - 1, n, probability)).toBeLessThanOrEqual(0.025);
      expect(binomialCdf(low, n, probability)).toBeGreaterThan(0.025);
      expect(1 - binomialCdf(high - 2, n, probability)).toBeGreaterThan(0.025);
    },
  );

  it('has no upper bound where that falls on a failure', () => {
    const sorted = Float64Array.from({ length: 200 }, (_, index) => (index < 192 ? index : Infinity));
    const interval = quantileInterval(sorted, 0.95);
    expect(interval?.[0]).toBeGreaterThan(180);
    expect(interval?.[1]).toBeNull();
  });
});
