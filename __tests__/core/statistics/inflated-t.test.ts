import { describe, expect, it } from '@jest/globals';
import { InflatedT } from '../../../src/core/statistics/inflated-t.js';

const plain = (degrees: number) => ({ inflation: 1, degrees });

describe('the t of an inflated standard error', () => {
  it('reaches as far as a plain t where nothing inflates', () => {
    expect(new InflatedT([plain(8)]).reach(0.95)).toBeCloseTo(2.306, 3);
    expect(new InflatedT([plain(1318), { inflation: 0.7, degrees: 8 }]).reach(0.95)).toBeCloseTo(1.962, 3);
  });

  it('reaches as far as the worst reason does', () => {
    expect(new InflatedT([plain(1318), { inflation: 2, degrees: 8 }]).reach(0.95)).toBeCloseTo(2 * 2.306, 3);
  });

  it('has the p of the interval that reaches just as far, at every level', () => {
    for (const inflation of [0, 0.5, 1, 1.6]) {
      const t = new InflatedT([plain(19), { inflation, degrees: 8 }]);
      for (const level of [0.9, 0.95, 0.9875]) expect(t.p(t.reach(level))).toBeCloseTo(1 - level, 9);
      expect(t.p(-3)).toBe(t.p(3));
    }
    expect(new InflatedT([plain(19)]).p(Infinity)).toBe(0);
    expect(new InflatedT([{ inflation: Infinity, degrees: 1 }]).p(Infinity)).toBe(1);
  });
});
