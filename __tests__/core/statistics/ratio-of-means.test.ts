import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from '../../../src/core/statistics/random.js';
import { RatioOfMeans } from '../../../src/core/statistics/ratio-of-means.js';
import { studentTwoSidedP } from '../../../src/core/statistics/student.js';

const AMOUNTS = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 3,
    maxLength: 60,
  })
  .map((pairs) => ({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }));

/** One bound against the other side's, where 0 has no bound as its reciprocal. */
function expectReciprocal(bound: number, back: number | null): void {
  if (back === null) expect(bound).toBe(0);
  else expect(bound * back).toBeCloseTo(1, 6);
}

describe('the ratio of two paired means', () => {
  it('is reciprocal from the other side, interval and p included', () => {
    fc.assert(
      fc.property(AMOUNTS, ({ x, y }) => {
        const [there, back] = [new RatioOfMeans(x, y), new RatioOfMeans(y, x)];
        expect(there.estimate! * back.estimate!).toBeCloseTo(1, 9);
        const [low, high] = there.interval(0.95)!;
        const [lowBack, highBack] = back.interval(0.95)!;
        expectReciprocal(low!, highBack);
        expectReciprocal(lowBack!, high);
        expect(there.tOfOne()! + back.tOfOne()!).toBeCloseTo(0, 6);
        const [from, to] = there.logInterval(2)!;
        const [fromBack, toBack] = back.logInterval(2)!;
        expect(from! * toBack!).toBeCloseTo(1, 6);
        expect(to! * fromBack!).toBeCloseTo(1, 6);
      }),
    );
  });

  it('ends at 0, and without a bound from the other side, where the weights reach no further', () => {
    const [one, other] = [
      [1, 27, 1],
      [1, 23, 1],
    ] as const;
    expect(new RatioOfMeans(one, other).interval(0.95)![0]).toBe(0);
    expect(new RatioOfMeans(other, one).interval(0.95)![1]).toBeNull();
  });

  it('has the t of the logarithmic interval that just reaches 1', () => {
    const ratio = new RatioOfMeans([10, 12, 9, 14, 20, 11, 13], [9, 11, 9, 12, 15, 10, 14]);
    const [low] = ratio.logInterval(ratio.tOfOne()!)!;
    expect(low).toBeCloseTo(1, 12);
    expect(ratio.tOfOne()).toBeGreaterThan(0);
  });

  it('is certain where every pair has the same ratio', () => {
    const ratio = new RatioOfMeans([11, 22, 33], [10, 20, 30]);
    expect(ratio.estimate).toBeCloseTo(1.1, 12);
    expect(ratio.interval(0.95)!.map((bound) => Number(bound!.toFixed(9)))).toEqual([1.1, 1.1]);
    expect(ratio.logInterval(12)!.map((bound) => Number(bound!.toFixed(9)))).toEqual([1.1, 1.1]);
    expect(ratio.tOfOne()).toBeGreaterThan(1e9);
  });

  it('is certain where one of the two costs nothing', () => {
    const free = new RatioOfMeans([0, 0, 0], [10, 20, 30]);
    expect(free.logInterval(2)).toEqual([0, 0]);
    expect(free.tOfOne()).toBe(-Infinity);
  });

  it('has no value over nothing', () => {
    expect(new RatioOfMeans([1, 2], [0, 0]).interval(0.95)).toBeNull();
    expect(new RatioOfMeans([], []).estimate).toBeNull();
    expect(new RatioOfMeans([1], [2]).interval(0.95)).toBeNull();
  });

  it("lies where the bootstrap's bias-corrected accelerated interval lies, of skewed amounts", () => {
    const random = new Random(7, 'skewed');
    const x = Array.from({ length: 300 }, () => -Math.log(random.uniform()) * 100 + 20);
    const y = x.map((value) => value * 0.9 - Math.log(random.uniform()) * 20);
    const resampled = Float64Array.from({ length: 20_000 }, () => {
      let [sumX, sumY] = [0, 0];
      for (let draw = 0; draw < 300; draw++) {
        const pair = random.below(300);
        sumX += x[pair]!;
        sumY += y[pair]!;
      }
      return sumX / sumY;
    }).sort();
    const [low, high] = new RatioOfMeans(x, y).interval(0.95)!;
    const spread = resampled[19_500]! - resampled[500]!;
    expect(Math.abs(low! - resampled[500]!) / spread).toBeLessThan(0.03);
    expect(Math.abs(high! - resampled[19_500]!) / spread).toBeLessThan(0.03);
  });

  it('tells equal skewed costs of few pairs apart by t in little more than 5 %, where the ABC interval does in more', () => {
    const random = new Random(11, 'few skewed pairs');
    const [runs, n] = [2000, 20];
    const told = { byT: 0, byAbc: 0 };
    for (let run = 0; run < runs; run++) {
      // Some prompts are dear through both arms.
      const shared = Array.from({ length: n }, () => 0.6 * random.normal());
      const amounts = () => shared.map((value) => Math.exp(value + 0.5 * random.normal()));
      const ratio = new RatioOfMeans(amounts(), amounts());
      const [low, high] = ratio.interval(0.95)!;
      told.byT += Number(studentTwoSidedP(ratio.tOfOne()!, n - 1) < 0.05);
      told.byAbc += Number(low! > 1 || (high ?? Infinity) < 1);
    }
    expect(told.byT / runs).toBeLessThan(0.08);
    expect(told.byAbc).toBeGreaterThan(1.2 * told.byT);
  });
});
