import { describe, expect, it } from '@jest/globals';
import { HodgesLehmann } from '../../../src/core/statistics/hodges-lehmann.js';
import { Random } from '../../../src/core/statistics/random.js';
import { signedRankCdf } from '../../../src/core/statistics/signed-rank.js';
import { walshAverage } from '../../../src/core/statistics/walsh.js';
import { rankDifferences, wilcoxon } from '../../../src/core/statistics/wilcoxon.js';

function walshByHand(values: readonly number[]): number[] {
  const averages: number[] = [];
  values.forEach((x, i) => values.slice(i).forEach((y) => averages.push((x + y) / 2 || 0)));
  return averages.sort((x, y) => x - y);
}

const SMALL = [1.1, -0.4, 2.3, 0.7, -0.2, 3.1, 0.9, 1.5];
const TIED = [0, 0, 1, 1, -1, 2, -2, 3, 3, 3, 0, -4, 5, 6, 1, -1, 2, 2, 7, -3, 0, 1, 2, -2, 4, 5, -6, 1, 1, 2];

describe('the Walsh averages', () => {
  it('are selected by rank without being written down: every rank, with and without ties', () => {
    const random = new Random(3, 'values');
    const smooth = Array.from({ length: 41 }, () => random.normal());
    const coarse = Array.from({ length: 40 }, () => Math.round(random.normal() * 2));
    for (const values of [smooth, coarse, [5], [1, 1, 1]]) {
      const sorted = Float64Array.from(values).sort();
      const expected = walshByHand([...sorted]);
      expect(expected.map((_, rank) => walshAverage(sorted, rank) || 0)).toEqual(expected);
    }
  });
});

describe('the Walsh averages of more values than are sorted outright', () => {
  it.each([
    ['smooth', (z: number) => z],
    ['full of ties', (z: number) => Math.round(z * 3)],
    ['of two values', (z: number) => (z > 0 ? 1 : 0)],
    ['with a long tail', (z: number) => Math.exp(3 * z)],
  ])('are selected by rank, %s', (_, shape) => {
    const random = new Random(4, 'more values');
    const sorted = Float64Array.from({ length: 160 }, () => shape(random.normal())).sort();
    const expected = walshByHand([...sorted]);
    for (let rank = 0; rank < expected.length; rank += 53) expect(walshAverage(sorted, rank) || 0).toBe(expected[rank]);
    expect(walshAverage(sorted, expected.length - 1)).toBe(expected.at(-1));
    expect(() => walshAverage(sorted, expected.length)).toThrow(RangeError);
  });
});

describe('the Hodges–Lehmann estimate', () => {
  it('is the median of the Walsh averages, odd and even in number', () => {
    for (const values of [SMALL, TIED, SMALL.slice(1), [2, 5]]) {
      const averages = walshByHand(values);
      const half = averages.length / 2;
      const median = (averages[Math.ceil(half) - 1]! + averages[Math.floor(half)]!) / 2;
      expect(new HodgesLehmann(Float64Array.from(values)).estimate()).toBeCloseTo(median, 12);
    }
  });

  it('has its interval from the exact ranks where n is small', () => {
    // n = 8: P(T ≤ 3) = 5/256 ≤ .025 < P(T ≤ 4) = 7/256, so the fourth average from either end.
    const averages = walshByHand(SMALL);
    expect(new HodgesLehmann(Float64Array.from(SMALL)).interval(0.95)).toEqual([
      averages[3],
      averages[averages.length - 4],
    ]);
  });

  it('has an interval from n = 6 on, at 95 %', () => {
    expect(new HodgesLehmann(Float64Array.from([1, 2, 3, 4, 5])).interval(0.95)).toBeNull();
    expect(new HodgesLehmann(Float64Array.from([1, 2, 3, 4, 5, 6])).interval(0.95)).toEqual([1, 6]);
    expect(new HodgesLehmann(new Float64Array(0)).estimate()).toBeNull();
  });

  it('of 100,000 differences is found without their five billion averages', () => {
    const random = new Random(1, 'many');
    const values = Float64Array.from({ length: 100_000 }, () => 0.02 + random.normal());
    const estimate = new HodgesLehmann(values).estimate();
    expect(Math.abs((estimate ?? NaN) - 0.02)).toBeLessThan(0.015);
  });
});

describe('the signed-rank test', () => {
  it('is exact of ties: six equal differences have p = 2/2⁶', () => {
    expect(wilcoxon(Float64Array.of(0.2, 0.2, 0.2, 0.2, 0.2, 0.2))).toBeCloseTo(0.03125, 12);
  });

  it('is the same from both sides, ties and zeros among the differences', () => {
    const differences = Float64Array.of(0, 1, -1, 2, 2, 3, 0, -4, 5);
    expect(wilcoxon(differences.map((value) => -value))).toBe(wilcoxon(differences));
  });

  it('has the exact distribution of T⁺', () => {
    // Of the 2³ signs for ranks 1, 2, 3: sums 0, 1, 2, 3, 3, 4, 5, 6.
    expect([...signedRankCdf(3)]).toEqual([1, 2, 3, 5, 6, 7, 8].map((count) => count / 8));
  });

  it('is exact for few differences without ties or zeros', () => {
    expect(wilcoxon(Float64Array.from(SMALL))).toBeCloseTo(0.0390625, 10); // scipy 1.17, method="exact"
    const more = Float64Array.from({ length: 30 }, (_, i) => Math.sin((i + 1) ** 2) + 0.3);
    expect(wilcoxon(more)).toBeCloseTo(0.40449450351297855, 10);
  });

  it('ranks zeros and drops them after Pratt, and corrects for ties', () => {
    // By the formula of Pratt's zeros and the tie correction, of the same differences twice over: more than the exact test takes.
    expect(wilcoxon(Float64Array.from([...TIED, ...TIED]))).toBeCloseTo(0.002402557438220267, 10);
  });

  it('of few tied differences counts every way to sign their ranks', () => {
    const few = Float64Array.of(0, 1, 1, -1, 2, 2, -3, 4, 4, 4);
    const { signedRanks } = rankDifferences(few);
    const ranks = [...signedRanks].map(Math.abs).filter((rank) => rank > 0);
    const middle = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
    const observed = Math.abs([...signedRanks].reduce((sum, rank) => sum + Math.max(0, rank), 0) - middle);
    let asFar = 0;
    for (let signs = 0; signs < 2 ** ranks.length; signs++) {
      const positive = ranks.reduce((sum, rank, place) => sum + ((signs >> place) & 1 ? rank : 0), 0);
      if (Math.abs(positive - middle) >= observed - 1e-9) asFar++;
    }
    expect(wilcoxon(few)).toBeCloseTo(asFar / 2 ** ranks.length, 12);
  });

  it('is normal for many', () => {
    const values = Float64Array.from({ length: 80 }, (_, i) => Math.sin((i + 1) ** 2) + 0.15);
    expect(wilcoxon(values)).toBeCloseTo(0.048146813030741635, 10); // scipy, method="approx"
  });

  it('has p = 1 where all differences are zero and none where there are none', () => {
    expect(wilcoxon(new Float64Array(10))).toBe(1);
    expect(wilcoxon(new Float64Array(0))).toBeNull();
  });

  it('rejects where its interval leaves 0 out, and only there', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = new Random(seed, 'agreement');
      const values = Float64Array.from({ length: 60 }, () => random.normal() + 0.27);
      const [low, high] = new HodgesLehmann(values).interval(0.95) as [number, number];
      expect(wilcoxon(values)! < 0.05).toBe(low > 0 || high < 0);
    }
  });
});
