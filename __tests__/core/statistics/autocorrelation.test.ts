import { describe, expect, it } from '@jest/globals';
import { blockLength, lag1Autocorrelation, varianceInflation } from '../../../src/core/statistics/autocorrelation.js';
import { Random } from '../../../src/core/statistics/random.js';

function autoregression(n: number, rho: number, seed: number): Float64Array {
  const random = new Random(seed, 'autoregression');
  const series = new Float64Array(n);
  for (let t = 0; t < n; t++) series[t] = (t > 0 ? rho * series[t - 1]! : 0) + random.normal();
  return series;
}

describe('the lag-1 autocorrelation', () => {
  it('of a short series is what the hand gives', () => {
    // mean 2.5; deviations −1.5, −.5, .5, 1.5: (.75 − .25 + .75)/5
    expect(lag1Autocorrelation(Float64Array.from([1, 2, 3, 4]))).toBeCloseTo(0.25, 12);
    expect(lag1Autocorrelation(Float64Array.from([1, -1, 1, -1]))).toBeCloseTo(-0.75, 12);
  });

  it('of an autoregression is its coefficient', () => {
    expect(lag1Autocorrelation(autoregression(20_000, 0.4, 1))).toBeCloseTo(0.4, 1);
  });

  it('is unknown for a constant and for fewer than three values', () => {
    expect(lag1Autocorrelation(new Float64Array(9))).toBeNull();
    expect(lag1Autocorrelation(Float64Array.from([1, 2]))).toBeNull();
  });
});

describe('the block length', () => {
  it('is single pairs up to .1, also for negative dependence and where unknown', () => {
    expect([blockLength(1000, 0.1), blockLength(1000, -0.5), blockLength(1000, null)]).toEqual([1, 1, 1]);
  });

  it('is n^⅓ above, more under strong dependence, never over a quarter of the series', () => {
    expect(blockLength(1000, 0.11)).toBe(10);
    expect(blockLength(1000, 0.8)).toBeGreaterThan(25);
    expect(blockLength(40, 0.99)).toBe(10);
  });
});

describe('the variance that dependence adds', () => {
  it('is none for independent values or single pairs', () => {
    expect(varianceInflation(autoregression(5000, 0, 2), 17)).toBeLessThan(1.25);
    expect(varianceInflation(autoregression(5000, 0.5, 2), 1)).toBe(1);
  });

  it('comes near (1 + ρ)/(1 − ρ) for an autoregression', () => {
    expect(Math.abs(varianceInflation(autoregression(50_000, 0.5, 3), 60) - 3)).toBeLessThan(0.35);
  });

  it('is never below 1: negative dependence is no gift', () => {
    expect(varianceInflation(autoregression(5000, -0.6, 4), 17)).toBe(1);
  });
});
