import { describe, expect, it } from '@jest/globals';
import { type AwsCredentials, RenewedCredentials } from '../../src/auth/credentials.js';
import { Secrets } from '../../src/core/text/redaction.js';
import { ParityError } from '../../src/errors.js';
import { type ManualClock, manualClock } from '../../testkit/standins/clock.js';

const MINUTE = 60_000;

/** A source whose sessions live as long as told, and that can be made to fail. */
function source(clock: ManualClock, lifetimeMs: number | null) {
  const state = {
    calls: 0,
    failure: null as Error | null,
    wait: Promise.resolve() as Promise<unknown>,
    fixed: null as Date | null,
  };
  const fetch = async (): Promise<AwsCredentials> => {
    state.calls += 1;
    const number = state.calls;
    await state.wait;
    if (state.failure !== null) throw state.failure;
    const expiration = state.fixed ?? (lifetimeMs === null ? null : new Date(clock.now().getTime() + lifetimeMs));
    return {
      accessKeyId: `ASIAEXAMPLE${number}`,
      secretAccessKey: `secret-${number}`,
      sessionToken: `session-token-${number}`,
      expiration,
      accountId: '123456789012',
    };
  };
  return { state, fetch };
}

function setUp(lifetimeMs: number | null) {
  const clock = manualClock();
  const { state, fetch } = source(clock, lifetimeMs);
  const warnings: string[] = [];
  const secrets: string[] = [];
  const held = new RenewedCredentials(fetch, {
    clock,
    warn: (line) => void warnings.push(line),
    secrets: new Secrets([], (secret) => void secrets.push(secret)),
  });
  return { clock, state, warnings, secrets, held };
}

describe('renewal', () => {
  it('credentials of an hour are renewed five minutes before their end and not sooner', async () => {
    const { clock, state, held } = setUp(60 * MINUTE);
    await held.prepare();
    await clock.advance(54 * MINUTE + 59_000);
    await held.prepare();
    expect(state.calls).toBe(1);
    await clock.advance(1_000);
    await held.prepare();
    expect(state.calls).toBe(2);
    expect(held.current().accessKeyId).toBe('ASIAEXAMPLE2');
  });

  it('credentials of 30 seconds are renewed at a third of their life before the end', async () => {
    const { clock, state, held } = setUp(30_000);
    await held.prepare();
    await clock.advance(19_999);
    await held.prepare();
    expect(state.calls).toBe(1);
    await clock.advance(1);
    await held.prepare();
    expect(state.calls).toBe(2);
  });

  it('30-second credentials serve a run of ten minutes at any rhythm of requests', async () => {
    for (const stepMs of [700, 5_000, 29_000, 240_000]) {
      const { clock, held } = setUp(30_000);
      for (let at = 0; at < 10 * MINUTE; at += stepMs) {
        await held.prepare();
        expect(held.current().expiration!.getTime()).toBeGreaterThan(clock.now().getTime());
        await clock.advance(stepMs);
      }
    }
  });

  it('a hundred requests at once ask for one session', async () => {
    const { state, held } = setUp(60 * MINUTE);
    await Promise.all(Array.from({ length: 100 }, () => held.prepare()));
    expect(state.calls).toBe(1);
  });

  it('keys that never expire are fetched once', async () => {
    const { clock, state, held } = setUp(null);
    await held.prepare();
    await clock.advance(1000 * 60 * MINUTE);
    await held.prepare();
    expect(state.calls).toBe(1);
  });

  it('every secret is made known at once, also those of a renewal', async () => {
    const { clock, secrets, held } = setUp(30_000);
    await held.prepare();
    expect(secrets).toEqual(['ASIAEXAMPLE1', 'secret-1', 'session-token-1', '123456789012']);
    await clock.advance(25_000);
    await held.prepare();
    expect(secrets).toContain('session-token-2');
  });
});

describe('a renewal that fails', () => {
  const down = new ParityError('SERVICE_FAILED', 'STS is down.');

  it('leaves the present credentials in use, says so, and pauses before the next try', async () => {
    const { clock, state, warnings, held } = setUp(60 * MINUTE);
    await held.prepare();
    state.failure = down;
    await clock.advance(56 * MINUTE);
    await held.prepare();
    await held.prepare();
    expect(held.current().accessKeyId).toBe('ASIAEXAMPLE1');
    expect(state.calls).toBe(2);
    expect(warnings).toEqual([
      'AWS credentials could not be renewed: STS is down. The present ones hold until 2026-10-01T01:00:00.000Z; next try in 30 s.',
    ]);
    await clock.advance(30_000);
    state.failure = null;
    await held.prepare();
    expect(held.current().accessKeyId).toBe('ASIAEXAMPLE3');
  });

  it('ends the run with its own reason once the present credentials are over', async () => {
    const { clock, state, held } = setUp(30_000);
    await held.prepare();
    state.failure = down;
    await clock.advance(28_000);
    await expect(held.prepare()).rejects.toMatchObject({ code: down.code, message: down.message });
  });

  it('at the start ends the run with its own reason', async () => {
    const { state, held } = setUp(30_000);
    state.failure = down;
    await expect(held.prepare()).rejects.toMatchObject({ code: down.code, message: down.message });
  });

  it('does not hold up a run by hanging; the next try starts over', async () => {
    const { clock, state, warnings, held } = setUp(60 * MINUTE);
    await held.prepare();
    state.wait = new Promise(() => {});
    await clock.advance(56 * MINUTE);
    const prepared = held.prepare();
    await clock.advance(30_000);
    await prepared;
    expect(warnings[0]).toMatch(/did not come within 30 s/);
    state.wait = Promise.resolve();
    await clock.advance(30_000);
    await held.prepare();
    expect(held.current().accessKeyId).toBe('ASIAEXAMPLE3');
  });

  it('hanging at the start is an error after 30 seconds', async () => {
    const { clock, state, held } = setUp(60 * MINUTE);
    state.wait = new Promise(() => {});
    const prepared = expect(held.prepare()).rejects.toMatchObject({ code: 'SERVICE_FAILED' });
    await clock.advance(30_000);
    await prepared;
  });
});

describe('a source that gives the same session again', () => {
  it('is asked sparingly, and its end is an error that names the remedy', async () => {
    const { clock, state, held } = setUp(null);
    state.fixed = new Date(clock.now().getTime() + 60 * MINUTE);
    await held.prepare();
    await clock.advance(56 * MINUTE);
    for (let request = 0; request < 50; request += 1) await held.prepare();
    expect(state.calls).toBe(2);
    await clock.advance(4 * MINUTE);
    await expect(held.prepare()).rejects.toMatchObject({
      code: 'AUTH_REFUSED',
      message: expect.stringMatching(/expired at 2026-10-01T01:00:00.000Z.*aws-role-arn/),
    });
  });

  it('that hands out an expired one is an error at once', async () => {
    const { clock, state, held } = setUp(null);
    state.fixed = new Date(clock.now().getTime() - 1000);
    await expect(held.prepare()).rejects.toMatchObject({ code: 'AUTH_REFUSED' });
  });
});

describe('before the first prepare', () => {
  it('there is nothing to sign with', () => {
    const { held } = setUp(null);
    expect(() => held.current()).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  });
});
