import { describe, expect, it } from '@jest/globals';
import { quantile } from '../../../src/core/statistics/quantile.js';

describe('the type 7 quantile', () => {
  it('is linear between the neighbours of (n − 1)·p', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 40], 0.75)).toBe(30);
    expect(quantile([5], 0.95)).toBe(5);
  });

  it('is the order statistic itself where (n − 1)·p is whole, in spite of rounding', () => {
    const sorted = Array.from({ length: 21 }, (_, index) => (index < 20 ? index : Infinity));
    expect(quantile(sorted, 0.95)).toBe(19);
    expect(quantile([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.3)).toBe(3);
  });

  it('is infinite as soon as an infinite neighbour has weight', () => {
    expect(quantile([1, 2, 3, Infinity], 0.9)).toBe(Infinity);
    expect(quantile([1, Infinity, Infinity], 0.75)).toBe(Infinity);
  });
});
