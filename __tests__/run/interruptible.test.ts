import { describe, expect, it } from '@jest/globals';
import { interruptible } from '../../src/run/interruptible.js';
import { simulatedRun } from '../../testkit/runs/simulated.js';

const never = new Promise<void>(() => {});

describe('waiting for a service', () => {
  it('gives what the service gives, or throws what it throws', async () => {
    const { signal } = new AbortController();
    expect(await interruptible(Promise.resolve(7), signal)).toBe(7);
    await expect(interruptible(Promise.reject(new Error('down')), signal)).rejects.toThrow('down');
  });

  it('ends with the run', async () => {
    const stop = new AbortController();
    const waiting = interruptible(never, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await expect(interruptible(never, stop.signal)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });

  it('leaves what was measured, and names the stop and no error, where credentials never come', async () => {
    const stop = new AbortController();
    let renewals = 0;
    const { report } = await simulatedRun({
      options: { provider: 'openai', warmups: '0' },
      signal: stop.signal,
      ports: ({ authorizers }) => ({
        authorizers: new Map(
          [...authorizers].map(([arm, authorizer]) => [
            arm,
            {
              ...authorizer,
              sign: authorizer.sign.bind(authorizer),
              prepare: async () => {
                renewals += 1;
                if (renewals < 4) return;
                stop.abort();
                await never;
              },
            },
          ]),
        ),
      }),
    });
    expect(report.records).toHaveLength(3);
    expect(report).toMatchObject({ stop: { code: 'interrupted' }, error: null });
  });
});
