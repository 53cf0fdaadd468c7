import { expect, it } from '@jest/globals';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';
import type { Answer } from '../../../testkit/standins/loopback.js';

const job = sharedJob();

const bodies = (): string[] => job.github.comments.map(({ body }) => body);

/** Holds the first look at the comments until so many jobs look: each sees what was there before any of them wrote. */
function heldUntil(jobs: number): void {
  let waiting: (() => void)[] | null = [];
  job.github.intercept = async ({ method }, url): Promise<Answer | undefined> => {
    if (method !== 'GET' || !/\/issues\/7\/comments$/.test(url.pathname) || waiting === null) return undefined;
    const held = waiting;
    await new Promise<void>((go) => {
      held.push(go);
      if (held.length < jobs) return;
      waiting = null;
      for (const each of held) each();
    });
    return undefined;
  };
}

const both = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) =>
  Promise.all([first, second].map((inputs) => job.act({ inputs: { ...SIMULATED, ...inputs } })));

describeBuilt('two jobs that post at once', () => {
  it('keep a comment each where each has a key', async () => {
    heldUntil(2);
    const results = await both({ 'comment-key': 'low', effort: 'low' }, { 'comment-key': 'high', effort: 'high' });
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(bodies()).toHaveLength(2);
    for (const effort of ['low', 'high'])
      expect(bodies().filter((body) => body.includes(` ${effort}`))).toHaveLength(1);
    expect(new Set(results.map(({ outputs }) => outputs['comment-url'])).size).toBe(2);
  });

  it('lose neither result where they share a key, and the log names the input', async () => {
    heldUntil(2);
    const results = await both({ effort: 'low' }, { effort: 'high' });
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    for (const effort of ['low', 'high'])
      expect(bodies().filter((body) => body.includes(` ${effort}`))).toHaveLength(1);
    const warned = results.flatMap(({ annotations }) => annotations.filter(({ level }) => level === 'warning'));
    expect(warned).toContainEqual({ level: 'warning', message: expect.stringContaining('"comment-key"') });
  });

  it('of two runs of one workflow end in one comment, which shows the newer run', async () => {
    heldUntil(2);
    const results = await Promise.all([100, 101].map((runId) => job.act({ inputs: SIMULATED, runId })));
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(bodies()).toEqual([expect.stringContaining('"run":101,')]);
  });
});
