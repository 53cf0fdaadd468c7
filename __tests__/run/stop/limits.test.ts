import { describe, expect, it } from '@jest/globals';
import { Budget } from '../../../src/core/plan/budget.js';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { ConsecutiveFailures } from '../../../src/run/stop/consecutive-failures.js';
import { DurationLimit } from '../../../src/run/stop/duration-limit.js';
import { MissingUsage } from '../../../src/run/stop/missing-usage.js';
import type { Ending, StopRule } from '../../../src/run/stop/rule.js';
import { SpendingCap } from '../../../src/run/stop/spending-cap.js';
import { streamed } from '../../../testkit/exchanges.js';
import { attempt } from '../../../testkit/records.js';
import { manualClock } from '../../../testkit/standins/clock.js';

const failed = (arm: string, fields: Partial<AttemptRecord> = {}): AttemptRecord =>
  attempt({ arm, ok: false, outcome: 'http_error', fault: 'provider', error: 'HTTP 503', ...fields });
const sound = (arm: string, fields: Partial<AttemptRecord> = {}): AttemptRecord =>
  attempt({ arm, ok: true, ...fields });

function endings(rule: StopRule, records: readonly AttemptRecord[]): (Ending | null)[] {
  return records.map((record) => rule.afterAttempt?.({ record, exchange: streamed([]) }) ?? null);
}

describe('failures in a row', () => {
  it('end the run at their limit, and an answer of the same arm sets them back', () => {
    const records = [failed('a'), failed('a'), sound('a'), failed('a'), failed('a'), failed('a')];
    const found = endings(new ConsecutiveFailures(3), records);
    expect(found.slice(0, -1)).toEqual([null, null, null, null, null]);
    expect(found.at(-1)).toEqual({
      code: 'max-consecutive-failures',
      message: 'max-consecutive-failures: 3 attempts of a in a row failed, the last with "HTTP 503"',
      error: null,
    });
  });

  it('of one arm are not set back by the answers of another', () => {
    const records = [failed('a'), sound('b'), failed('a'), sound('b'), failed('a')];
    expect(endings(new ConsecutiveFailures(3), records).at(-1)?.message).toContain('3 attempts of a in a row');
  });

  it('leave out what our own stop cut off', () => {
    const records = [failed('a'), failed('a'), failed('a', { outcome: 'aborted', fault: 'aborted' })];
    expect(endings(new ConsecutiveFailures(3), records).at(-1)).toBeNull();
  });

  it('end nothing without a limit', () => {
    const records = Array.from({ length: 50 }, () => failed('a'));
    expect(endings(new ConsecutiveFailures(null), records).every((ending) => ending === null)).toBe(true);
  });
});

describe('answers without usage', () => {
  const silent = sound('a', { output_tokens: null });

  it('end the run at their limit', () => {
    expect(endings(new MissingUsage(2), [silent, silent]).at(-1)).toEqual({
      code: 'max-consecutive-missing-usage',
      message: 'max-consecutive-missing-usage: 2 answers of a in a row came without token usage',
      error: null,
    });
  });

  it('are set back by an answer with usage, and are no matter without a limit', () => {
    expect(endings(new MissingUsage(2), [silent, sound('a', { output_tokens: 5 }), silent]).at(-1)).toBeNull();
    expect(endings(new MissingUsage(null), [silent, silent, silent]).at(-1)).toBeNull();
  });
});

describe('the duration limit', () => {
  async function endedAfter(minutes: number | null, earlierMs: number): Promise<number | null> {
    const clock = manualClock();
    const found: Ending[] = [];
    new DurationLimit(minutes, earlierMs, clock).watch((ending) => found.push(ending), new AbortController().signal);
    for (let ms = 0; ms <= 240_000; ms += 1_000) {
      if (found.length > 0) return ms;
      await clock.advance(1_000);
    }
    return null;
  }

  it('is of all sessions together', async () => {
    expect(await endedAfter(2, 0)).toBe(120_000);
    expect(await endedAfter(2, 90_000)).toBe(30_000);
  });

  it('that earlier sessions used up ends this one before its first request', async () => {
    expect(await endedAfter(2, 120_000)).toBe(0);
    expect(await endedAfter(2, 500_000)).toBe(0);
  });

  it('that is not set ends nothing', async () => {
    expect(await endedAfter(null, 500_000)).toBeNull();
  });
});

describe('a spending cap', () => {
  it('is looked at before each request, and ends the run once it is passed', () => {
    const budget = new Budget({ maxBillableTokens: 100, maxCostUsd: null });
    const cap = new SpendingCap(budget);
    budget.charge({ tokens: 100, usd: 0, reported: true }, null);
    expect(cap.beforeRequest()).toBeNull();
    budget.charge({ tokens: 50, usd: 0, reported: false }, null);
    expect(cap.beforeRequest()).toMatchObject({ code: 'max-billable-tokens', error: null });
  });
});
