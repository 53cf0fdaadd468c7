import { describe, expect, it } from '@jest/globals';
import {
  blockLength,
  blockVarianceRatio,
  blockWidening,
  lag1Autocorrelation,
  varianceInflation,
} from '../../../src/core/statistics/autocorrelation.js';
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
  it('is single pairs where pairs are independent, alternate, or do not vary', () => {
    expect(blockLength(autoregression(1000, 0, 1))).toBe(1);
    expect(blockLength(autoregression(1000, -0.5, 1))).toBe(1);
    expect(blockLength(new Float64Array(50))).toBe(1);
  });

  it('is at least 2·n^⅓ above a lag-1 autocorrelation of .1, and grows with the dependence', () => {
    const length = (rho: number) => blockLength(autoregression(8000, rho, 2));
    expect(length(0.15)).toBeGreaterThanOrEqual(40);
    expect(length(0.9)).toBeGreaterThan(2 * length(0.3));
  });

  it('comes near twice the optimum of Politis and White for an autoregression, (6ρ²/(1 − ρ²)²·n)^⅓', () => {
    const optimum = 2 * Math.cbrt(((6 * 0.7 ** 2) / (1 - 0.7 ** 2) ** 2) * 8000);
    const lengths = [1, 2, 3, 4, 5, 6, 7].map((seed) => blockLength(autoregression(8000, 0.7, seed)));
    lengths.sort((x, y) => x - y);
    expect(Math.abs(lengths[3]! / optimum - 1)).toBeLessThan(0.25);
  });

  it('sees a slow drift that noise hides from lag 1', () => {
    const drift = autoregression(4000, 0.95, 3);
    const random = new Random(3, 'noise');
    const hidden = drift.map((value) => value + 6 * random.normal());
    expect(lag1Autocorrelation(hidden)).toBeLessThan(0.4);
    expect(blockLength(hidden)).toBeGreaterThan(4 * Math.cbrt(4000));
  });

  it('is never over a quarter of the series', () => {
    expect(blockLength(Float64Array.from({ length: 40 }, (_, t) => t))).toBeLessThanOrEqual(10);
  });
});

describe('the variance of block sums over that of independent values', () => {
  it('is about 1 for independent values', () => {
    expect(blockVarianceRatio(autoregression(5000, 0, 2), 17)).toBeLessThan(1.25);
  });

  it('comes near (1 + ρ)/(1 − ρ) for an autoregression', () => {
    expect(Math.abs(blockVarianceRatio(autoregression(50_000, 0.5, 3), 60) - 3)).toBeLessThan(0.35);
  });

  it('is what the sums of all circular blocks give when each is added up', () => {
    const series = autoregression(50, 0.7, 5);
    const mean = series.reduce((sum, value) => sum + value, 0) / 50;
    const deviations = series.map((value) => value - mean);
    const sums = Array.from({ length: 50 }, (_, start) =>
      Array.from({ length: 7 }, (__, step) => deviations[(start + step) % 50]!),
    );
    const squares = sums
      .map((block) => block.reduce((sum, value) => sum + value, 0) ** 2)
      .reduce((sum, value) => sum + value, 0);
    expect(blockVarianceRatio(series, 7)).toBeCloseTo(
      squares / (7 * deviations.reduce((sum, value) => sum + value * value, 0)),
      10,
    );
  });

  it('is never below 1: negative dependence is no gift', () => {
    expect(blockVarianceRatio(autoregression(5000, -0.6, 4), 17)).toBe(1);
  });
});

describe('intervals from blocks', () => {
  it('are not widened for single pairs, and the more the fewer blocks there are', () => {
    expect(blockWidening(1, 200)).toBe(1);
    // Kiefer & Vogelsang's critical value at b = .1: 1.96 + .29694 + .00416 − .00053
    expect(blockWidening(20, 200)).toBeCloseTo(2.26057 / 1.96, 4);
    expect(blockWidening(20, 20_000)).toBeLessThan(1.002);
  });

  it('widen a rank variance by both what the blocks show and what they can not know', () => {
    const series = autoregression(200, 0.4, 6);
    expect(varianceInflation(series, 1)).toBe(1);
    expect(varianceInflation(series, 20)).toBeCloseTo(blockVarianceRatio(series, 20) * blockWidening(20, 200) ** 2, 12);
  });
});
