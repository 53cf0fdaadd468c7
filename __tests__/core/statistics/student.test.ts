import { describe, expect, it } from '@jest/globals';
import { logGamma, studentTwoSidedP, twoSidedT } from '../../../src/core/statistics/student.js';

describe("Student's t", () => {
  it.each([
    // R: qt(.975, df)
    [1, 12.7062047364],
    [2, 4.30265272975],
    [5, 2.57058183661],
    [8, 2.30600413503],
    [48, 2.01063475762],
    [1000, 1.96233908083],
  ])('with %d degrees of freedom has the two-sided 95 %% point %d', (degrees, t) => {
    expect(twoSidedT(0.95, degrees)).toBeCloseTo(t, 8);
    expect(studentTwoSidedP(t, degrees)).toBeCloseTo(0.05, 9);
  });

  it('has the whole probability at 0 and none at infinity', () => {
    expect(studentTwoSidedP(0, 3)).toBe(1);
    expect(studentTwoSidedP(Infinity, 3)).toBe(0);
  });

  it('rests on ln Γ', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(logGamma(10)).toBeCloseTo(Math.log(362_880), 12);
  });
});
