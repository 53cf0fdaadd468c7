import { constants, PerformanceObserver } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import { youngCollector } from '../../src/effects/garbage.js';

async function collectionsDuring(work: () => void): Promise<number[]> {
  const kinds: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kinds.push((entry as unknown as { detail: { kind: number } }).detail.kind);
  });
  observer.observe({ entryTypes: ['gc'] });
  work();
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return kinds;
}

describe('garbage', () => {
  it('a young collection is made when it is asked for, without a flag of the launcher', async () => {
    expect(process.execArgv.join(' ')).not.toContain('expose-gc');
    const collect = youngCollector();
    const kinds = await collectionsDuring(() => {
      for (let time = 0; time < 5; time += 1) collect();
    });
    expect(kinds.filter((kind) => kind === constants.NODE_PERFORMANCE_GC_MINOR).length).toBeGreaterThanOrEqual(5);
  });
});
