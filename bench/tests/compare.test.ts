import { describe, expect, it } from '@jest/globals';
import { benchCompare } from '../compare-100k.js';

describe('the comparison of many pairs', () => {
  it('times the audit and the comparison of every pair that it was given', async () => {
    const { auditSeconds, compareSeconds, comparison } = await benchCompare({ pairs: 5_000 });
    expect(Math.min(auditSeconds, compareSeconds)).toBeGreaterThan(0);
    expect(comparison.pairs[0]).toMatchObject({ n: 5_000, latency: { total_ms: { n: 5_000, verdict: 'better' } } });
  }, 120_000);
});
