import { describe, expect, it } from '@jest/globals';
import { DriftingMean } from '../../../src/core/statistics/drifting-mean.js';

describe('a mean of values that may drift', () => {
  it('reaches as far as t with n − 1 degrees where nothing drifts', () => {
    expect(new DriftingMean(9, null).reach(0.95)).toBeCloseTo(2.306, 3);
    expect(new DriftingMean(1319, { ratio: 0.5, degrees: 8 }).reach(0.95)).toBeCloseTo(1.962, 3);
  });

  it('reaches √(LRV/variance) times t with 8 degrees where that is more', () => {
    expect(new DriftingMean(1319, { ratio: 4, degrees: 8 }).reach(0.95)).toBeCloseTo(2 * 2.306, 3);
  });

  it('has the p of the interval that reaches just as far, at every level', () => {
    for (const ratio of [0, 0.3, 1, 2.5]) {
      const mean = new DriftingMean(20, { ratio, degrees: 8 });
      for (const level of [0.9, 0.95, 0.9875]) expect(mean.p(mean.reach(level))).toBeCloseTo(1 - level, 9);
      expect(mean.p(-3)).toBe(mean.p(3));
    }
    expect(new DriftingMean(20, null).p(Infinity)).toBe(0);
  });
});
