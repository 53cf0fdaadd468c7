import { describe, expect, it } from '@jest/globals';
import { binomialPmf } from '../../../src/core/statistics/binomial.js';
import { drawBinomial } from '../../../src/core/statistics/binomial-draw.js';
import { Random } from '../../../src/core/statistics/random.js';

/** Pearson's statistic over its degrees of freedom, in standard deviations from 1. */
function misfit(observed: readonly number[], expected: readonly number[]): number {
  const freedom = observed.length - 1;
  const statistic = observed.reduce((sum, count, index) => sum + (count - expected[index]!) ** 2 / expected[index]!, 0);
  return (statistic - freedom) / Math.sqrt(2 * freedom);
}

describe('seeded random numbers', () => {
  it('are the same for the same seed and label, others for another of either', () => {
    const first = (seed: number, label: string) => new Random(seed, label).uniform();
    expect(first(1, 'order')).toBe(first(1, 'order'));
    expect(
      new Set([first(1, 'order'), first(2, 'order'), first(1, 'bootstrap'), first(1 + 2 ** 32, 'order')]).size,
    ).toBe(4);
  });

  it('below a bound are whole, in range and evenly spread', () => {
    const random = new Random(9, 'even');
    const counts = new Array<number>(37).fill(0);
    for (let draw = 0; draw < 370_000; draw++) counts[random.below(37)]!++;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(370_000);
    expect(
      Math.abs(
        misfit(
          counts,
          counts.map(() => 10_000),
        ),
      ),
    ).toBeLessThan(4);
  });

  it.each([
    [37, 370_000],
    // Too many for half an output each.
    [20_000, 2_000_000],
  ])('scatter over %d counters evenly, each draw counted once, neighbours untouched', (size, draws) => {
    const random = new Random(9, 'scatter');
    const counters = new Int32Array(size + 2);
    for (let round = 0; round < 10; round++) random.scatter(draws / 10, counters, 1, size);
    expect([counters[0], counters[size + 1]]).toEqual([0, 0]);
    const counts = [...counters.subarray(1, size + 1)];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(draws);
    expect(
      Math.abs(
        misfit(
          counts,
          counts.map(() => draws / size),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('scatter from both halves of an output without one foretelling the other', () => {
    const random = new Random(5, 'pairs');
    const cells = new Array<number>(64).fill(0);
    const counters = new Int32Array(8);
    for (let round = 0; round < 128_000; round++) {
      counters.fill(0);
      // Two draws of eight, from one output: 8 cells of a pair twice the same, 28 of two that differ.
      random.scatter(2, counters, 0, 8);
      const drawn = [...counters.keys()].flatMap((place) => Array<number>(counters[place]!).fill(place));
      cells[drawn[0]! * 8 + drawn[1]!]!++;
    }
    const expected = cells
      .map((_, cell) => ({ first: Math.floor(cell / 8), second: cell % 8 }))
      .map(({ first, second }) => (first === second ? 2000 : first < second ? 4000 : 0));
    const possible = [...expected.keys()].filter((cell) => expected[cell]! > 0);
    expect(
      Math.abs(
        misfit(
          possible.map((cell) => cells[cell]!),
          possible.map((cell) => expected[cell]!),
        ),
      ),
    ).toBeLessThan(4);
  });

  it('fill [0, 1) evenly and scatter normally', () => {
    const random = new Random(4, 'moments');
    let sum = 0;
    let squares = 0;
    let uniform = 0;
    for (let draw = 0; draw < 200_000; draw++) {
      const z = random.normal();
      sum += z;
      squares += z * z;
      uniform += random.uniform();
    }
    expect(Math.abs(sum / 200_000)).toBeLessThan(0.01);
    expect(Math.abs(squares / 200_000 - 1)).toBeLessThan(0.015);
    expect(Math.abs(uniform / 200_000 - 0.5)).toBeLessThan(0.003);
  });

  it('shuffle every item to every place equally often', () => {
    const random = new Random(2, 'shuffle');
    const places = new Array<number>(5).fill(0);
    for (let round = 0; round < 50_000; round++) places[random.shuffle([0, 1, 2, 3, 4]).indexOf(0)]!++;
    expect(
      Math.abs(
        misfit(
          places,
          places.map(() => 10_000),
        ),
      ),
    ).toBeLessThan(4);
  });
});

describe('binomial draws', () => {
  it.each([
    [40, 0.1],
    [40, 0.97],
    [400, 0.05],
    [400, 0.4],
    [100_000, 0.0004],
  ])('follow the distribution at n = %d, p = %d', (n, p) => {
    const random = new Random(11, `draws ${n} ${p}`);
    const draws = 100_000;
    const observed = new Map<number, number>();
    for (let draw = 0; draw < draws; draw++) {
      const k = drawBinomial(random, n, p);
      observed.set(k, (observed.get(k) ?? 0) + 1);
    }
    const common = [...Array(n + 1).keys()].filter((k) => binomialPmf(k, n, p) * draws > 20);
    const counts = common.map((k) => observed.get(k) ?? 0);
    const expected = common.map((k) => binomialPmf(k, n, p) * draws);
    const rest = draws - counts.reduce((sum, count) => sum + count, 0);
    const restExpected = draws - expected.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(misfit([...counts, rest], [...expected, restExpected]))).toBeLessThan(4);
  });

  it('are certain where p is 0 or 1', () => {
    const random = new Random(1, 'ends');
    expect([drawBinomial(random, 9, 0), drawBinomial(random, 9, 1), drawBinomial(random, 0, 0.3)]).toEqual([0, 9, 0]);
  });
});
