import { describe, expect, it } from '@jest/globals';
import { duration, timespan } from '../../../src/core/text/durations.js';

describe('durations', () => {
  it.each([
    [96_336_000, '26.8 h'],
    [3_600_000, '1.0 h'],
    [192_000, '3.2 min'],
    [12_300, '12 s'],
    [0, '0 s'],
  ])('%d ms are reported as %s', (ms, text) => {
    expect(timespan(ms)).toBe(text);
  });

  it.each([
    [3_900_000, '1 h 05 m'],
    [200_000, '3 m 20 s'],
    [61_000, '1 m 01 s'],
    [59_499, '59 s'],
    [-5, '0 s'],
  ])('%d ms are waited for as %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
