import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../src/core/attempt/exchange.js';
import { RateLimits } from '../../../src/run/wait/rate-limit.js';
import { attempt } from '../../../testkit/records.js';
import { type ManualClock, manualClock } from '../../../testkit/standins/clock.js';

const refused = (headers: Record<string, string>) => ({
  record: attempt({ provider: 'openai', ok: false, outcome: 'http_error', fault: 'quota' }),
  exchange: { headers } as unknown as Exchange,
});

function made(): { limits: RateLimits; clock: ManualClock; warnings: string[] } {
  const warnings: string[] = [];
  const clock = manualClock();
  return {
    clock,
    warnings,
    limits: new RateLimits({
      clock,
      log: { info: () => {}, status: () => {}, warn: (line) => void warnings.push(line) },
    }),
  };
}

/** By how much time has to move before a provider is asked again, ms. */
async function pauseOf(headers: Record<string, string>, refusals = 1): Promise<number> {
  const { limits, clock } = made();
  for (let refusal = 0; refusal < refusals; refusal += 1) expect(limits.afterAttempt(refused(headers))).toBeNull();
  let asked = false;
  void limits.wait('openai', new AbortController().signal).then(() => (asked = true));
  for (let ms = 0; ; ms += 100) {
    await clock.advance(0);
    if (asked) return ms;
    await clock.advance(100);
  }
}

describe('a wait for a rate limit', () => {
  it('is as long as the server asks', async () => {
    expect(await pauseOf({ 'retry-after': '5' })).toBe(5_000);
    expect(await pauseOf({ 'retry-after-ms': '300' }, 4)).toBe(300);
  });

  it.each([{}, { 'retry-after': '0' }, { 'retry-after': '-3' }, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }])(
    'grows with each refusal where %j names none',
    async (headers) => {
      expect(
        await Promise.all([1, 2, 4].map((refusals) => pauseOf(headers as Record<string, string>, refusals))),
      ).toEqual([1_000, 2_000, 8_000]);
    },
  );

  it('ends the run where it is beyond reason, with the way to go on', () => {
    const { limits } = made();
    expect(limits.afterAttempt(refused({ 'retry-after': '99999999' }))).toMatchObject({
      code: 'quota-exhausted',
      message: expect.stringContaining('continue with resume'),
      error: { code: 'QUOTA_EXHAUSTED', exitCode: 3 },
    });
  });

  it('holds for all requests of that provider, and for no other', async () => {
    const { limits, clock, warnings } = made();
    limits.afterAttempt(refused({ 'retry-after': '5' }));
    const asked: string[] = [];
    const wait = (provider: string, name: string): void =>
      void limits.wait(provider, new AbortController().signal).then(() => asked.push(name));
    for (const name of ['one', 'two']) wait('openai', name);
    wait('bedrock', 'other');
    await clock.advance(4_900);
    expect(asked).toEqual(['other']);
    await clock.advance(100);
    expect(asked).toEqual(['other', 'one', 'two']);
    expect(warnings).toEqual([
      'rate limit: openai asks to wait; its next request follows in 5 s, the refused one stays in the records.',
    ]);
  });

  it('is over when the run is', async () => {
    const { limits } = made();
    limits.afterAttempt(refused({ 'retry-after': '600' }));
    const stop = new AbortController();
    const waited = limits.wait('openai', stop.signal);
    stop.abort();
    await expect(waited).resolves.toBeUndefined();
  });
});
