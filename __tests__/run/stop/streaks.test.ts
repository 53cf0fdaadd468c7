import { describe, expect, it } from '@jest/globals';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { Streaks } from '../../../src/run/stop/streaks.js';
import { attempt } from '../../../testkit/records.js';

const CAPS = { max_consecutive_failures: 3, max_consecutive_missing_usage: 2 };
const failed = (arm: string, fields: Partial<AttemptRecord> = {}): AttemptRecord =>
  attempt({ arm, ok: false, outcome: 'http_error', fault: 'provider', error: 'HTTP 503', ...fields });
const sound = (arm: string, fields: Partial<AttemptRecord> = {}): AttemptRecord =>
  attempt({ arm, ok: true, ...fields });

function said(
  records: readonly AttemptRecord[],
  caps: ConstructorParameters<typeof Streaks>[0] = CAPS,
): (string | null)[] {
  const streaks = new Streaks(caps);
  return records.map((record) => streaks.count(record));
}

describe('streaks', () => {
  it('of failures reach their cap, and an answer of the same arm ends them', () => {
    expect(said([failed('a'), failed('a'), sound('a'), failed('a'), failed('a')])).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(said([failed('a'), failed('a'), failed('a')]).at(-1)).toBe(
      'max-consecutive-failures: 3 attempts of a in a row failed, the last with "HTTP 503"',
    );
  });

  it('of one arm are not ended by the answers of another', () => {
    expect(said([failed('a'), sound('b'), failed('a'), sound('b'), failed('a')]).at(-1)).toContain(
      '3 attempts of a in a row',
    );
  });

  it('leave out what our own stop cut off', () => {
    expect(said([failed('a'), failed('a'), failed('a', { outcome: 'aborted', fault: 'aborted' })]).at(-1)).toBeNull();
  });

  it('of answers without usage have a cap of their own', () => {
    const silent = sound('a', { output_tokens: null });
    expect(said([silent, silent]).at(-1)).toBe(
      'max-consecutive-missing-usage: 2 answers of a in a row came without token usage',
    );
    expect(said([silent, sound('a', { output_tokens: 5 }), silent]).at(-1)).toBeNull();
  });

  it('end nothing where there is no cap', () => {
    const none = { max_consecutive_failures: null, max_consecutive_missing_usage: null };
    expect(
      said(
        Array.from({ length: 50 }, () => failed('a')),
        none,
      ).every((each) => each === null),
    ).toBe(true);
  });
});
