import { describe, expect, it } from '@jest/globals';
import { reconcile, reconcileArms } from '../../../src/core/audit/reconciliation.js';
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

  it('fills in the snapshots that the text shows, and the answer that they end in', () => {
    const sound = answer(2);
    const cumulative = { ...sound, output_text: `The answer${sound.output_text}` };
    expect(reconcile([...answers(5), cumulative], count).at(-1)).toMatchObject({
      output_text: cumulative.output_text,
      snapshots: 2,
      answer_text: sound.output_text,
      replayed_chars: 10,
      as_billed: false,
    });
  });

  it('keeps what the wire saw, also where the text does not show it', () => {
    const seen = { ...answer(2), output_text: '77', snapshots: 2, answer_text: '7', output_tokens: CONSTANT + 1 };
    expect(reconcile([...answers(5), seen], count).at(-1)).toMatchObject({
      snapshots: 2,
      answer_text: '7',
      replayed_chars: 1,
      as_billed: false,
    });
  });

  it('leaves a text that begins twice alone where it was billed so', () => {
    const twice = answer(2, { output_text: 'She eatsShe eats 7' });
    expect(reconcile([...answers(5), twice], count).at(-1)).toMatchObject({ snapshots: null, as_billed: true });
  });

  it('learns no constant of an unknown model from a minority or from two answers', () => {
    const unknown = answers(20).map((record, index) => ({
      ...record,
      model: 'unheard-of',
      output_tokens: (record.output_tokens ?? 0) + (index < 11 ? index : 0),
    }));
    const told = (records: Parameters<typeof reconcile>[0]) =>
      reconcile(records, count).map((record) => record.as_billed);
    expect(new Set(told(unknown))).toEqual(new Set([null]));
    expect(told(unknown.slice(-2))).toEqual([null, null]);
    expect(told(unknown.slice(-3))).toEqual([true, true, true]);
  });

  it('learns the constant of an arm that is snapshots throughout from its last snapshots', () => {
    const throughout = answers(12).map((record) => ({
      ...record,
      model: 'unheard-of',
      output_text: `The answer${record.output_text}`,
    }));
    const [arm] = reconcileArms([{ model: 'unheard-of', records: throughout }], count);
    expect(arm?.constant).toBe(CONSTANT);
    expect([...(arm?.snapshots.values() ?? [])].filter(({ fits }) => fits === true)).toHaveLength(12);
  });

  it('takes an arm whose replays are all alike by the sound arm, not by itself', () => {
    // " is 2 is 2": the same surplus of five characters in each answer, whatever its length.
    const doubled = answers(20).map((record) => ({
      ...record,
      output_text: `${record.output_text} is 2 is 2`,
      arm: 'a',
    }));
    const unknown = [...doubled, ...answers(20).map((record) => ({ ...record, arm: 'b' }))].map((record) => ({
      ...record,
      model: 'unheard-of',
      output_tokens: record.arm === 'a' ? (record.output_tokens ?? 0) + 5 : record.output_tokens,
    }));
    const told = reconcile(unknown, count);
    expect(new Set(told.map(({ arm, as_billed }) => `${arm} ${as_billed}`))).toEqual(new Set(['a false', 'b true']));
  });
});
