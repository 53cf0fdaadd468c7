import { describe, expect, it } from '@jest/globals';
import { progressReason, type Reached, renderProgress } from '../../../../src/core/report/markdown/progress.js';

const NOW = new Date('2026-11-27T14:05:31Z');
const REACHED: Reached = {
  prompts: 120,
  plannedPrompts: 1_320,
  elapsedMs: 600_000,
  leftMs: 6_000_000,
  failed: 2,
  spent: { tokens: 50_000, usd: 1.234 },
  caps: { maxCostUsd: 15, maxBillableTokens: 2_000_000 },
  priced: true,
};

describe('what a comment says of a run that goes on', () => {
  it('is how far it is, until when, what it cost and what failed', () => {
    expect(renderProgress(REACHED, NOW)).toBe(`## parity-bench: 120 of 1,320 prompts measured

The run is going on, for 10 m 00 s so far and until about 2026-11-27 15:45 UTC, $1.23 of at most $15.00, 2 failures. There is no verdict before it ends.

As of 2026-11-27 14:05 UTC.
`);
  });

  it('is the same in one line beside an earlier result', () => {
    expect(progressReason(REACHED, NOW)).toBe(
      '120 of 1,320 prompts measured by 2026-11-27 14:05 UTC, for 10 m 00 s so far and until about 2026-11-27 15:45 UTC, $1.23 of at most $15.00, 2 failures',
    );
  });

  it('is in tokens where no price is known, and without an end before the first request', () => {
    const reached = { ...REACHED, priced: false, leftMs: null, failed: 0 };
    expect(progressReason(reached, NOW)).toBe(
      '120 of 1,320 prompts measured by 2026-11-27 14:05 UTC, for 10 m 00 s so far, 50,000 of at most 2,000,000 tokens, no failure',
    );
    const uncapped = { ...REACHED, caps: { maxCostUsd: null, maxBillableTokens: null } };
    expect(progressReason(uncapped, NOW)).toContain('UTC, $1.23, 2 failures');
  });

  it('fits into a marker whatever its figures', () => {
    const most = { ...REACHED, prompts: 10 ** 9, plannedPrompts: 10 ** 9, elapsedMs: 10 ** 10, failed: 10 ** 9 };
    const costly = {
      ...most,
      spent: { tokens: 0, usd: 10 ** 9 },
      caps: { maxCostUsd: 10 ** 9, maxBillableTokens: null },
    };
    expect(progressReason(costly, NOW).length).toBeLessThanOrEqual(200);
  });
});
