import { describe, expect, it } from '@jest/globals';
import { holm } from '../../../src/core/statistics/holm.js';

describe("Holm's adjustment", () => {
  it('multiplies the smallest by the number of tests, the next by one less, and keeps the order given', () => {
    // R: p.adjust(c(.01, .04, .03), "holm")
    const [first, second, third] = holm([0.01, 0.04, 0.03]) as [number, number, number];
    expect(first).toBeCloseTo(0.03, 12);
    expect(second).toBeCloseTo(0.06, 12);
    expect(third).toBeCloseTo(0.06, 12);
  });

  it('never falls, and never passes 1', () => {
    expect(holm([0.5, 0.9, 0.6])).toEqual([1, 1, 1]);
    expect(holm([])).toEqual([]);
  });
});
