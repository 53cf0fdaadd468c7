import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distribution, exactSum, mean, nearestRank } from '../../../src/core/statistics/distribution.js';

describe('a distribution', () => {
  it('of nothing has a count and no figure', () => {
    expect(distribution([])).toEqual({
      count: 0,
      p25: null,
      p50: null,
      p75: null,
      p90: null,
      p95: null,
      p99: null,
      mean: null,
      min: null,
      max: null,
      stddev: null,
    });
  });

  it('of one value has no spread', () => {
    expect(distribution([7.125])).toMatchObject({ count: 1, p25: 7.12, p99: 7.12, mean: 7.12, stddev: null });
  });

  it('takes the nearest rank, never a value between two', () => {
    expect(distribution([40, 10, 30, 20])).toMatchObject({
      p25: 10,
      p50: 20,
      p75: 30,
      p90: 40,
      mean: 25,
      min: 10,
      max: 40,
    });
  });

  it('takes rank ceil(p/100·n) where p·n/100 is whole: floats must not push it up', () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(distribution(values)).toMatchObject({ p25: 25, p50: 50, p75: 75, p90: 90, p95: 95, p99: 99 });
    expect(nearestRank([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 70)).toBe(7);
  });

  it('rounds money to as many decimals as it is asked for', () => {
    expect(distribution([0.004447, 0.004449], 6)).toMatchObject({ mean: 0.004448, min: 0.004447, stddev: 0.000001 });
    expect(distribution([0.004447, 0.004449]).mean).toBe(0);
  });

  it('has the sample standard deviation, also far from zero', () => {
    expect(distribution([1e9 + 1, 1e9 + 2, 1e9 + 4]).stddev).toBe(1.53);
  });

  it('does not reorder what it is given', () => {
    const values = [3, 1, 2];
    distribution(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('an exact sum', () => {
  // Each line as CPython's math.fsum prints it.
  it.each([
    [Array<number>(10).fill(0.1), 1],
    [[1e100, 1, -1e100], 1],
    [[1e16, 1, 1e-16], 10000000000000002],
    [[1, 1e-16, 1e-16], 1.0000000000000002],
    [[], 0],
  ])('of %j is correctly rounded', (values, expected) => {
    expect(exactSum(values)).toBe(expected);
  });

  it('does not depend on the order', () => {
    const values = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(values, (some) => {
        const forwards = exactSum(some);
        expect(exactSum([...some].reverse())).toBe(forwards);
        expect(exactSum([...some].sort((a, b) => a - b))).toBe(forwards);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('of integers is what big integers make of it', () => {
    const values = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(values, (some) =>
        expect(exactSum(some)).toBe(Number(some.reduce((sum, value) => sum + BigInt(value), 0n))),
      ),
      { seed: 2, numRuns: 300 },
    );
  });

  it('loses nothing of values from the least double to the largest', () => {
    const apart = Array.from({ length: 38 }, (_, place) => 2 ** (54 * place - 1074));
    const [least, ...others] = apart as [number, ...number[]];
    expect(exactSum(apart)).toBe(apart.at(-1));
    expect(exactSum([...apart, ...others.map((value) => -value)])).toBe(least);
    expect(exactSum([...apart.toReversed(), ...others.map((value) => -value)])).toBe(least);
  });

  it('gives the mean of nothing as unknown', () => {
    expect(mean([])).toBeNull();
    expect(mean([1, 2])).toBe(1.5);
  });
});
