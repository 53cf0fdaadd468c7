import { describe, expect, it } from '@jest/globals';
import { benchCompare } from '../compare-100k.js';

describe('the comparison of many pairs', () => {
  it('ends within 20 s for a fifth of the 100,000 pairs of which that is promised', async () => {
    const { auditSeconds, compareSeconds, comparison } = await benchCompare({ pairs: 20_000 });
    expect(auditSeconds + compareSeconds).toBeLessThan(20);
    expect(comparison.pairs[0]).toMatchObject({ n: 20_000, latency: { total_ms: { n: 20_000, verdict: 'better' } } });
  }, 120_000);
});
