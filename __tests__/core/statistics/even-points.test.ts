import { describe, expect, it } from '@jest/globals';
import { EvenPoints } from '../../../src/core/statistics/even-points.js';

const POINTS = 1000;

describe('even points', () => {
  it('in one dimension advance by the golden ratio', () => {
    const points = new EvenPoints(1);
    expect([0, 1, 2].map((point) => points.at(point, 0))).toEqual([
      expect.closeTo(0.118034, 6),
      expect.closeTo(0.736068, 6),
      expect.closeTo(0.354102, 6),
    ]);
  });

  it('fall into each part of each side as often as it is long, to ten points of a thousand, and so do the first ones', () => {
    const points = new EvenPoints(5);
    for (let dimension = 0; dimension < 5; dimension++) {
      for (const count of [POINTS / 4, POINTS]) {
        for (const part of [0.1, 0.35, 0.5, 0.8]) {
          const within = Array.from({ length: count }, (_, point) => points.at(point, dimension)).filter(
            (x) => x < part,
          );
          expect(Math.abs(within.length - part * count)).toBeLessThan(10);
        }
      }
    }
  });

  it('fill squares as often as they are large', () => {
    const points = new EvenPoints(5);
    for (let one = 0; one < 5; one++) {
      for (let other = 0; other < one; other++) {
        const within = Array.from({ length: POINTS }, (_, point) => point).filter(
          (point) => points.at(point, one) < 0.5 && points.at(point, other) < 0.5,
        );
        expect(Math.abs(within.length - POINTS / 4)).toBeLessThan(20);
      }
    }
  });
});
