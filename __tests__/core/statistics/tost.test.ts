import { describe, expect, it } from '@jest/globals';
import { isEquivalent } from '../../../src/core/statistics/tost.js';

describe('two one-sided tests', () => {
  it('find equivalence only where the whole interval lies inside [0.90, 1/0.90]', () => {
    expect(isEquivalent([0.966, 1.014], 0.1)).toBe(true);
    expect(isEquivalent([0.91, 1.11], 0.1)).toBe(true);
    expect(isEquivalent([0.89, 1.0], 0.1)).toBe(false);
    expect(isEquivalent([1.0, 1.112], 0.1)).toBe(false);
    expect(isEquivalent([0.95, null], 0.1)).toBe(false);
  });

  it('take another margin', () => {
    expect(isEquivalent([0.97, 1.02], 0.02)).toBe(false);
    expect(isEquivalent([0.85, 1.15], 0.2)).toBe(true);
  });
});
