import { describe, expect, it } from '@jest/globals';
import { pairRecords } from '../../../src/core/attempt/pairing.js';
import { compareAccuracy, labelSets, sensitivityRow } from '../../../src/core/compare/accuracy.js';
import { correctness } from '../../../src/core/compare/correctness.js';
import { platinumLabel } from '../../../src/core/dataset/platinum.js';
import { arm } from '../../../testkit/arms.js';
import { attempt } from '../../../testkit/records.js';

const answered = (value: string | null, expected = '#### 18') => ({
  output_text: value === null ? null : `So it is.\n#### ${value}`,
  expected_answer: expected,
});

function pairsOf(fields: [object, object][], id: (index: number) => string = (index) => `p${index}`) {
  const records = (side: 0 | 1) => fields.map((pair, index) => attempt({ prompt_id: id(index), ...pair[side] }));
  return pairRecords(arm('a', records(0)), arm('b', records(1))).pairs;
}

describe('paired accuracy', () => {
  it('counts both, one and neither', () => {
    const pairs = pairsOf([
      [answered('18'), answered('18')],
      [answered('18'), answered('17')],
      [answered('17'), answered('18')],
      [answered('18'), answered('16')],
      [answered('1'), answered('2')],
    ]);
    const evidence = compareAccuracy(pairs, correctness('gsm8k'), 0.01);
    expect(evidence).toMatchObject({ both: 1, a_only: 2, b_only: 1, neither: 1, mcnemar_p: 1 });
    expect(evidence.difference).toBeCloseTo(0.2, 12);
  });

  it('takes a failure for wrong, over all planned pairs, whatever text had come', () => {
    const cut = { ...answered('18'), ok: false, outcome: 'truncated' };
    const { a_only, b_only, both } = compareAccuracy(
      pairsOf([
        [cut, answered('18')],
        [answered(null), answered('18')],
      ]),
      correctness('gsm8k'),
      0.01,
    );
    expect([both, a_only, b_only]).toEqual([0, 0, 2]);
  });

  it('leaves out prompts without a reference answer, failed or not', () => {
    const without = { output_text: 'x', expected_answer: null };
    const evidence = compareAccuracy(
      pairsOf([
        [without, without],
        [{ ...without, ok: false, outcome: 'failed' }, without],
      ]),
      correctness('gsm8k'),
      0.01,
    );
    expect(evidence).toMatchObject({ both: 0, neither: 0, mcnemar_p: null, ci95: null, difference: null });
    expect(evidence.non_inferior).toEqual({ margin: 0.01, a_to_b: null, b_to_a: null });
  });

  it('scores nothing with the scorer "none"', () => {
    expect(compareAccuracy(pairsOf([[answered('18'), answered('18')]]), correctness('none'), 0.01).ci95).toBeNull();
  });
});

describe('the sensitivity table', () => {
  it('reads the same answers by another rule', () => {
    const pairs = pairsOf([[{ ...answered('18'), output_text: 'That makes 18.' }, answered('18')]]);
    expect(sensitivityRow('gsm8k', pairs, correctness('gsm8k'))).toMatchObject({
      n: 1,
      a_correct: 0,
      b_correct: 1,
      b_only: 1,
      a_rate: 0,
    });
    expect(sensitivityRow('last-number', pairs, correctness('last-number'))).toMatchObject({
      a_correct: 1,
      b_correct: 1,
      b_only: 0,
    });
  });
});

describe('the labels', () => {
  const gsm8k = (rows: number[]) => (index: number) => `gsm8k-test-${rows[index]}`;

  it('of Platinum drop a question and correct another, beside the original', () => {
    // Row 4 is dropped by Platinum, row 403 corrected from 81 to 135, row 0 kept.
    const pairs = pairsOf(
      [
        [answered('18'), answered('18')],
        [answered('135', '#### 81'), answered('81', '#### 81')],
        [answered('18'), answered('17')],
      ],
      gsm8k([0, 403, 4]),
    );
    expect(labelSets(pairs, correctness('gsm8k'), platinumLabel)).toEqual([
      { name: 'original', n: 3, a_correct: 2, b_correct: 2 },
      { name: 'platinum', n: 2, a_correct: 2, b_correct: 1 },
    ]);
  });

  it('are the original alone where no prompt was corrected', () => {
    const pairs = pairsOf([[answered('18'), answered('18')]], gsm8k([0]));
    expect(labelSets(pairs, correctness('gsm8k'), platinumLabel)).toEqual([
      { name: 'original', n: 1, a_correct: 1, b_correct: 1 },
    ]);
  });
});
