import { describe, expect, it } from '@jest/globals';
import { normalCdf, normalQuantile, twoSidedP, twoSidedZ } from '../../../src/core/statistics/normal.js';

/** Reference values computed with scipy.stats.norm 1.17. */
const CDF: readonly [x: number, probability: number][] = [
  [-10, 7.61985302416047e-24],
  [-5, 2.866515718791933e-7],
  [-3.1, 0.0009676032132183563],
  [-2.9, 0.0018658133003840375],
  [-1, 0.15865525393145707],
  [-0.1, 0.460172162722971],
  [0.5, 0.6914624612740131],
  [2, 0.9772498680518208],
];
const QUANTILES: readonly [probability: number, z: number][] = [
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.9, 1.2815515655446004],
  [0.99, 2.3263478740408408],
];

describe('the normal distribution', () => {
  it.each(CDF)('has P(Z ≤ %d) = %d to twelve digits, in the tails too', (x, probability) => {
    expect(Math.abs(normalCdf(x) / probability - 1)).toBeLessThan(1e-12);
  });

  it.each(QUANTILES)('has its quantile %d at %d', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 10);
  });

  it('has infinite quantiles at 0 and 1 and a median of 0', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  });

  it('gives the z of the usual two-sided levels, and back', () => {
    expect(twoSidedZ(0.95)).toBeCloseTo(1.959964, 6);
    expect(twoSidedZ(0.9)).toBeCloseTo(1.644854, 6);
    expect(twoSidedP(twoSidedZ(0.95))).toBeCloseTo(0.05, 12);
  });
});
