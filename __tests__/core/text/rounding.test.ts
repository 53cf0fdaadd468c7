import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { round } from '../../../src/core/text/rounding.js';

describe('rounding', () => {
  // Each line as CPython prints it.
  it.each([
    [2.675, 2, 2.67],
    [1.005, 2, 1],
    [5.015, 2, 5.01],
    [0.125, 2, 0.12],
    [0.375, 2, 0.38],
    [-0.125, 2, -0.12],
    [0.5, 0, 0],
    [1.5, 0, 2],
    [2.5, 0, 2],
    [-2.5, 0, -2],
    [1234567.125, 2, 1234567.12],
    [0.0000005, 6, 0],
    [0.0044475, 6, 0.004448],
    [1e22, 2, 1e22],
  ])('of %d to %d decimals is what Python makes of it', (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  it('writes no negative zero', () => {
    expect(Object.is(round(-0.001, 2), 0)).toBe(true);
  });

  it('leaves what is no finite number as it is', () => {
    expect(round(Infinity, 2)).toBe(Infinity);
    expect(round(NaN, 2)).toBeNaN();
  });

  it('sends every exact tie to the even digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (k) => {
        const tie = (2 * k + 1) / 2;
        expect(Math.abs(round(tie, 0)) % 2).toBe(0);
        expect(Math.abs(round(tie, 0) - tie)).toBe(0.5);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never moves a value by more than half a unit of its last decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          expect(Math.abs(round(value, decimals) - value)).toBeLessThanOrEqual(
            0.5000001 * 10 ** -decimals + Math.abs(value) * 2e-16,
          );
        },
      ),
      { seed: 2, numRuns: 500 },
    );
  });
});
