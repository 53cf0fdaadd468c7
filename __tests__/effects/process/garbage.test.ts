import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

interface Collections {
  readonly minor: number;
  readonly major: number;
}

/** Runs statements that may call `collect` in a process of its own, and counts the collections that were asked for, not the engine's own. */
function collectionsOf(before: string, counted: string): Collections {
  const script = `
    import { constants, PerformanceObserver } from 'node:perf_hooks';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { garbageCollector } from './src/effects/process/garbage.ts';
    const collect = garbageCollector();
    const kinds = [];
    ${before}
    new PerformanceObserver((list) => kinds.push(...list.getEntries().filter(({ detail }) => detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED).map(({ detail }) => detail.kind))).observe({ entryTypes: ['gc'] });
    ${counted}
    await sleep(50);
    const count = (wanted) => kinds.filter((kind) => kind === wanted).length;
    console.log(JSON.stringify({ minor: count(constants.NODE_PERFORMANCE_GC_MINOR), major: count(constants.NODE_PERFORMANCE_GC_MAJOR) }));
  `;
  const env = { PATH: process.env['PATH'] ?? '' };
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env,
    }),
  ) as Collections;
}

const times = (count: number, statement: string): string =>
  `for (let time = 0; time < ${count}; time += 1) { ${statement} }`;

describe('garbage', () => {
  it('is collected without a flag of the launcher where little of the young space is free', () => {
    const dead = times(
      40,
      `for (let made = 0; made < 4_000; made += 1) globalThis.dead = { made, list: [made] }; collect();`,
    );
    expect(collectionsOf('', dead).minor).toBeGreaterThan(0);
  });

  it('is left alone where much of it is free', () => {
    expect(collectionsOf(times(50, 'collect();'), times(40, 'collect();'))).toEqual({ minor: 0, major: 0 });
  });

  it('is collected among the old, too, where memory has grown, and not again before it has grown again', () => {
    const grow = 'globalThis.held = Buffer.alloc(10 * 2 ** 20); collect();';
    expect(collectionsOf('', grow + times(50, 'collect();')).major).toBe(1);
    expect(collectionsOf('', `${grow} globalThis.more = Buffer.alloc(10 * 2 ** 20); collect();`).major).toBe(2);
  });

  it('spares what is old where memory stays as it is, however many requests there are', () => {
    expect(collectionsOf('', times(500, 'collect();')).major).toBe(0);
  });
});
