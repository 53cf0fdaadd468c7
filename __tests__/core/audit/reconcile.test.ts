import { describe, expect, it } from '@jest/globals';
import { reconcile } from '../../../src/core/audit/reconciliation.js';
import { answer, answers, CONSTANT, count } from '../../../testkit/audit-records.js';

const residuals = (records: Parameters<typeof reconcile>[0]) =>
  reconcile(records, count).map(({ token_residual, replayed_chars }) => [token_residual, replayed_chars]);

describe('reconciling records', () => {
  it('fills in the arm’s constant and no replayed character where the tokens fit', () => {
    expect(residuals(answers(3))).toEqual([
      [CONSTANT, 0],
      [CONSTANT, 0],
      [CONSTANT, 0],
    ]);
  });

  it('fills in how much was sent again', () => {
    const sound = answer(2);
    const replayed = { ...sound, output_text: `The answer is ${sound.output_text}` };
    expect(residuals([...answers(5), replayed]).at(-1)).toEqual([CONSTANT - 14, 14]);
  });

  it('says nothing of replays where none explains the excess', () => {
    const longer = { ...answer(2), output_text: `${answer(2).output_text} and some 30 words that nobody billed` };
    expect(residuals([...answers(5), longer]).at(-1)).toEqual([CONSTANT - 37, null]);
  });

  it('leaves failures alone', () => {
    const failed = answer(2, { ok: false, outcome: 'truncated', output_tokens: null });
    expect(residuals([...answers(5), failed]).at(-1)).toEqual([null, null]);
  });

  it('learns the constant of a short arm from all arms together', () => {
    const other = answers(12).map((record) => ({ ...record, arm: 'other' }));
    const replayed = { ...answer(2), arm: 'short', output_text: `The answer is ${answer(2).output_text}` };
    expect(residuals([...other, replayed]).at(-1)).toEqual([CONSTANT - 14, 14]);
  });

  it('takes a record at its word that was reconciled before', () => {
    const once = reconcile(answers(4), count);
    expect(reconcile(once, () => null)).toEqual(once);
  });
});
