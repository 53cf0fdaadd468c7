import { describe, expect, it } from '@jest/globals';
import type { ArmSettings } from '../../src/core/record/settings.js';
import { createTransport } from '../../src/effects/http/transport.js';
import { roundTrips } from '../../src/run/round-trip.js';
import type { RunPorts } from '../../src/run/run.js';
import { simulatedRun } from '../../testkit/runs/simulated.js';
import { startLoopback } from '../../testkit/standins/loopback.js';

/** Notes every call of a port, and whether a stream was open at that moment. */
function observed(ports: RunPorts): { ports: Partial<RunPorts>; duringStream: string[]; calls: string[] } {
  let open = 0;
  const duringStream: string[] = [];
  const calls: string[] = [];
  const note = (name: string): void => {
    calls.push(name);
    if (open > 0) duringStream.push(name);
  };
  const watched =
    <A extends unknown[], R>(name: string, call: (...given: A) => R) =>
    (...given: A): R => {
      note(name);
      return call(...given);
    };
  return {
    duringStream,
    calls,
    ports: {
      transport: {
        ...ports.transport,
        probe: watched('probe', ports.transport.probe),
        exchange: async (...given) => {
          calls.push('exchange');
          open += 1;
          return ports.transport.exchange(...given).finally(() => (open -= 1));
        },
      },
      journal: { ...ports.journal, append: watched('journal', ports.journal.append) },
      log: {
        info: watched('log', ports.log.info),
        warn: watched('log', ports.log.warn),
        status: watched('log', ports.log.status),
      },
      authorizers: new Map(
        [...ports.authorizers].map(([arm, authorizer]) => [
          arm,
          {
            mode: authorizer.mode,
            source: authorizer.source,
            prepare: watched('prepare', () => authorizer.prepare()),
            sign: watched('sign', (...given: Parameters<typeof authorizer.sign>) => authorizer.sign(...given)),
          },
        ]),
      ),
      collectGarbage: watched('garbage', () => {}),
      tokenizer: watched('tokenizer', ports.tokenizer),
    },
  };
}

async function watchedRun(
  options: Record<string, string>,
): Promise<{ duringStream: string[]; calls: string[]; roundTripMs: Readonly<Record<string, number | null>> }> {
  let seen: ReturnType<typeof observed> | null = null;
  const { report } = await simulatedRun({
    options: { limit: '6', ...options },
    simulator: { timeScale: 1, shape: { ttfbMs: 5, ttftMs: 10, totalMs: 25 } },
    ports: (ports) => (seen = observed(ports)).ports,
  });
  expect(report.stop).toBeNull();
  const { duringStream, calls } = seen as unknown as ReturnType<typeof observed>;
  return { duringStream, calls, roundTripMs: report.roundTripMs };
}

describe('while a stream is open', () => {
  it('nothing else happens: no journal, no log, no credentials, no collection, no tokenizer, no probe', async () => {
    const { duringStream, calls } = await watchedRun({});
    expect(duringStream).toEqual([]);
    // Two warm-ups and six pairs; each of these did happen, at other times.
    expect(calls.filter((name) => name === 'exchange')).toHaveLength(14);
    for (const [name, times] of [
      ['journal', 14],
      ['prepare', 14],
      ['sign', 14],
      ['garbage', 14],
      ['tokenizer', 1],
    ] as const) {
      expect([name, calls.filter((call) => call === name).length]).toEqual([name, times]);
    }
  });

  it('garbage is left to the engine where several streams are open at once', async () => {
    const { calls } = await watchedRun({ concurrency: '3' });
    expect(calls).not.toContain('garbage');
  });
});

describe('round trip', () => {
  it('each endpoint is probed before the first request and never after', async () => {
    const { calls, roundTripMs } = await watchedRun({});
    expect(calls.lastIndexOf('probe')).toBeLessThan(calls.indexOf('exchange'));
    expect(Object.keys(roundTripMs)).toEqual(['bedrock openai.gpt-5.5 medium', 'openai gpt-5.5 medium']);
    for (const ms of Object.values(roundTripMs)) expect(ms).toBeGreaterThan(0);
  });

  it('two arms at one origin share the probes, and the least of them counts', async () => {
    const times = [3, 1.5, 2, 9, 4];
    const arms = ['/a', '/b'].map((path) => ({ arm: path, base_url: `http://127.0.0.1:1${path}` }) as ArmSettings);
    const probe = async (): Promise<number | null> => times.shift() ?? NaN;
    expect(await roundTrips(arms, { probe }, new AbortController().signal)).toEqual({ '/a': 1.5, '/b': 1.5 });
    expect(times).toEqual([]);
  });

  it('an endpoint that nobody serves has no round trip, which is null and not 0', async () => {
    const server = await startLoopback(() => ({}));
    const { origin } = new URL(server.url);
    await server.close();
    const arms = [{ arm: 'gone', base_url: `${origin}/v1` } as ArmSettings];
    const transport = createTransport();
    expect(await roundTrips(arms, transport, new AbortController().signal)).toEqual({ gone: null });
    await transport.close();
  });
});
