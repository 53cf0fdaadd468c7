import { describe, expect, it } from '@jest/globals';
import {
  failureLine,
  type ProgressState,
  progressBar,
  progressNote,
  tenthOf,
} from '../../../../src/core/report/terminal/progress.js';
import { answer } from '../../../../testkit/audit-records.js';

const STATE: ProgressState = {
  done: 142,
  total: 1320,
  doneHere: 142,
  elapsedMs: 284_000,
  failed: 3,
  spent: { tokens: 40_000, usd: 0.421 },
  caps: { maxCostUsd: 5, maxBillableTokens: 2_000_000 },
  priced: true,
};

describe('the bar of a run', () => {
  it.each([
    [60, '142/1320 10 % · ETA 39 m 16 s · $0.42 of $5.00 · 3 failed'],
    [80, '[██░░░░░░░░░░░░░░░░░] 142/1320 10 % · ETA 39 m 16 s · $0.42 of $5.00 · 3 failed'],
    [120, '[███░░░░░░░░░░░░░░░░░░░░░░░░░░░] 142/1320 10 % · ETA 39 m 16 s · $0.42 of $5.00 · 3 failed'],
  ])('fits %i columns', (width, bar) => {
    expect(progressBar(STATE, width)).toBe(bar);
    expect([...bar].length).toBeLessThanOrEqual(width);
  });

  it('takes the rate of this session only: what an earlier one did says nothing of the time that is left', () => {
    expect(progressBar({ ...STATE, done: 1310, doneHere: 10, elapsedMs: 20_000 }, 80)).toContain('ETA 20 s');
    expect(progressBar({ ...STATE, doneHere: 0 }, 80)).toContain('ETA –');
  });

  it('shows tokens where no price is known', () => {
    expect(progressBar({ ...STATE, priced: false, failed: 0 }, 80)).toMatch(/ 40,000 of 2,000,000 tokens$/);
  });

  it('shows no cap where there is none', () => {
    const caps = { maxCostUsd: null, maxBillableTokens: null };
    expect(progressNote({ ...STATE, caps, failed: 0 })).toBe(
      '10 % done: 142 of 1320 requests, 4 m 44 s gone, ETA 39 m 16 s, $0.42',
    );
  });
});

it('a tenth is passed when all of it is done', () => {
  expect([0, 131, 132, 1319, 1320].map((done) => tenthOf({ done, total: 1320 }))).toEqual([0, 0, 1, 9, 10]);
  expect(tenthOf({ done: 0, total: 0 })).toBe(10);
});

describe('a failure as it happens', () => {
  it('names arm, prompt, ending, status, cause and what was said', () => {
    const record = answer(3, {
      arm: 'openai gpt-5.5 medium',
      ok: false,
      outcome: 'http_error',
      fault: 'provider',
      http_status: 503,
      error: 'upstream connect error',
    });
    expect(failureLine(record)).toBe(
      `failed: openai gpt-5.5 medium, ${record.prompt_id}: http error, HTTP 503, provider: upstream connect error`,
    );
  });

  it('does not say a status twice', () => {
    const record = answer(3, { ok: false, outcome: 'http_error', http_status: 503, error: 'HTTP 503: no' });
    expect(failureLine(record).match(/503/g)).toHaveLength(1);
  });
});
