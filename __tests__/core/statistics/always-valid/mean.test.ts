import { describe, expect, it } from '@jest/globals';
import {
  alwaysValidHalfWidth,
  alwaysValidP,
  alwaysValidZ,
  mixtureScale,
} from '../../../../src/core/statistics/always-valid/mean.js';
import { Random } from '../../../../src/core/statistics/random.js';

describe('the interval of a mean that holds at every look', () => {
  it('has the published scale and half-widths', () => {
    expect(mixtureScale(0.05)).toBeCloseTo(0.1992003, 7);
    expect(alwaysValidHalfWidth(100, 0.5, 0.05)).toBeCloseTo(0.1541784, 7);
    expect(alwaysValidHalfWidth(1319, 0.5, 0.05)).toBeCloseTo(0.0438798, 7);
  });

  it('is the set of means that the p does not reject', () => {
    for (const n of [30, 200, 1319]) {
      const half = alwaysValidHalfWidth(n, 0.5, 0.05);
      expect(alwaysValidP(n, half / (0.5 / Math.sqrt(n)))).toBeCloseTo(0.05, 12);
    }
  });

  it('is wider than a plain one, and claims nothing of fewer than 30 values', () => {
    for (const n of [30, 100, 1000, 100_000]) expect(alwaysValidZ(n, 0.05) / 1.96).toBeGreaterThan(1.4);
    expect(alwaysValidP(29, 50)).toBe(1);
    expect(alwaysValidP(30, 50)).toBeLessThan(1e-6);
  });

  it('rejects a true mean of 0 at any of a thousand looks in 5 % of series at most, where plain peeking does so in a third', () => {
    let [alwaysValid, peeking] = [0, 0];
    const series = 400;
    for (let seed = 0; seed < series; seed++) {
      const random = new Random(seed, 'looks');
      let [sum, squares, valid, plain] = [0, 0, false, false];
      for (let n = 1; n <= 1000; n++) {
        const value = random.normal();
        sum += value;
        squares += value * value;
        if (n < 30) continue;
        const z = sum / Math.sqrt(squares - (sum * sum) / n) / Math.sqrt(n / (n - 1));
        valid ||= alwaysValidP(n, z) < 0.05;
        plain ||= Math.abs(z) > 1.96;
      }
      alwaysValid += Number(valid);
      peeking += Number(plain);
    }
    expect(alwaysValid / series).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / series));
    expect(peeking / series).toBeGreaterThan(0.3);
  });
});
