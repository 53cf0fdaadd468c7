import { describe, expect, it } from '@jest/globals';
import { pairRecords } from '../../../src/core/attempt/pairing.js';
import { periodEffect } from '../../../src/core/compare/period.js';
import { Random } from '../../../src/core/statistics/random.js';
import { arm } from '../../../testkit/arms.js';
import { attempt } from '../../../testkit/records.js';

/** Pairs in which the arms differ by one factor and going second by another. */
function pairs(n: number, arms: number, second: number, aFirst: (pair: number) => boolean, seed = 1) {
  const random = new Random(seed, 'period');
  const records = (ofA: boolean) =>
    Array.from({ length: n }, (_, pair) => {
      const goesSecond = aFirst(pair) !== ofA;
      const total_ms = 1000 * (ofA ? arms : 1) * (goesSecond ? second : 1) * Math.exp(0.2 * random.normal());
      return attempt({ prompt_id: `p${pair}`, order_in_pair: goesSecond ? 1 : 0, total_ms, output_text: 'x' });
    });
  return pairRecords(arm('a', records(true)), arm('b', records(false))).pairs;
}

describe('the period effect', () => {
  it('is what going second costs, whatever the arms differ by', () => {
    const effect = periodEffect(pairs(400, 3, 1.1, (pair) => pair % 2 === 0));
    expect(Math.abs(effect.ratio! - 1.1)).toBeLessThan(0.03);
    expect(effect.ci95![0]!).toBeLessThan(1.1);
    expect(effect.ci95![0]!).toBeGreaterThan(1);
    expect(effect.ci95![1]!).toBeGreaterThan(1.1);
    expect([effect.a_first, effect.b_first]).toEqual([200, 200]);
  });

  it('is not mistaken for the arms where the order is unbalanced', () => {
    const effect = periodEffect(pairs(400, 3, 1.1, (pair) => pair % 8 !== 0));
    expect(Math.abs(effect.ratio! - 1.1)).toBeLessThan(0.05);
  });

  it('is nothing where order does nothing', () => {
    const { ci95 } = periodEffect(pairs(400, 2, 1, (pair) => pair % 2 === 0));
    expect(ci95![0]!).toBeLessThan(1);
    expect(ci95![1]!).toBeGreaterThan(1);
  });

  it.each([2, 5, 20])('is covered by its 95 %% interval where one pair in %i has another order', (rarity) => {
    const runs = 60;
    let covered = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      const [low, high] = periodEffect(pairs(200, 1.3, 1, (pair) => pair % rarity !== 0, seed)).ci95 as [
        number,
        number,
      ];
      if (low <= 1 && high >= 1) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.91);
  });

  it('is unknown where one arm always went first', () => {
    expect(periodEffect(pairs(50, 2, 1.1, () => true))).toEqual({ ratio: null, ci95: null, a_first: 50, b_first: 0 });
  });

  it('reads the order off the clock where no order was recorded', () => {
    const records = (minute: number) => [
      attempt({ started_at: new Date(Date.UTC(2026, 5, 10, 7, minute)).toISOString(), output_text: 'x' }),
    ];
    const { a_first, b_first } = periodEffect(pairRecords(arm('a', records(1)), arm('b', records(0))).pairs);
    expect([a_first, b_first]).toEqual([0, 1]);
  });
});
