import { describe, expect, it } from '@jest/globals';
import { longRunVariance } from '../../../src/core/statistics/long-run-variance.js';
import { Random } from '../../../src/core/statistics/random.js';

function autoregressive(n: number, rho: number, seed: number): Float64Array {
  const random = new Random(seed, 'series');
  let value = random.normal() / Math.sqrt(1 - rho * rho);
  return Float64Array.from({ length: n }, () => (value = rho * value + random.normal()));
}

describe('the long-run variance', () => {
  it('is near the plain one of independent values', () => {
    const ratios = Array.from({ length: 200 }, (_, seed) => longRunVariance(autoregressive(400, 0, seed), 16)!.ratio);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / 200).toBeCloseTo(1, 1);
  });

  it('sees a drift that is slower than any lag', () => {
    const drift = autoregressive(1319, 0.98, 3);
    expect(longRunVariance(drift, 16)!.ratio).toBeGreaterThan(20);
  });

  it('is unknown of too few values, or of equal ones', () => {
    expect(longRunVariance(Float64Array.of(1, 2), 8)).toBeNull();
    expect(longRunVariance(new Float64Array(10), 8)).toBeNull();
  });
});
