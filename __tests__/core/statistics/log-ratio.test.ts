import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { logRatio } from '../../../src/core/statistics/log-ratio.js';

const MS = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 100);

describe('the log ratio', () => {
  it('is exactly the negative of that of the other side', () => {
    fc.assert(fc.property(MS, MS, (a, b) => logRatio(a, b) === -logRatio(b, a) || a === b));
  });

  it('is equal for equal ratios', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (a, b, times) => Object.is(logRatio(a, b), logRatio(a * times, b * times)),
      ),
    );
  });
});
