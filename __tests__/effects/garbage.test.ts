import { constants, PerformanceObserver } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import { garbageCollector } from '../../src/effects/garbage.js';

async function collectionsDuring(work: () => void): Promise<{ minor: number; major: number }> {
  const kinds: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kinds.push((entry as unknown as { detail: { kind: number } }).detail.kind);
  });
  observer.observe({ entryTypes: ['gc'] });
  work();
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  const count = (wanted: number): number => kinds.filter((kind) => kind === wanted).length;
  return { minor: count(constants.NODE_PERFORMANCE_GC_MINOR), major: count(constants.NODE_PERFORMANCE_GC_MAJOR) };
}

describe('garbage', () => {
  it('is collected without a flag of the launcher where little of the young space is free, and left alone where much is', async () => {
    expect(process.execArgv.join(' ')).not.toContain('expose-gc');
    const collect = garbageCollector();
    const dead: unknown[] = [];
    const busy = await collectionsDuring(() => {
      for (let time = 0; time < 200_000; time += 1) {
        dead[time % 100] = { time, text: [time] };
        if (time % 1_000 === 0) collect();
      }
    });
    expect(busy.minor).toBeGreaterThan(0);
    // Calls up to the next whole collection: what else lives in this process may fill some of the young space.
    for (let time = 0; time < 50; time += 1) collect();
    const idle = await collectionsDuring(() => {
      for (let time = 0; time < 20; time += 1) collect();
    });
    expect(idle.minor).toBeLessThan(20);
  });

  it('is collected among the old, too, once in fifty requests', async () => {
    const collect = garbageCollector();
    const collected = await collectionsDuring(() => {
      for (let request = 0; request < 150; request += 1) collect();
    });
    expect(collected.major).toBeGreaterThanOrEqual(3);
  });
});
