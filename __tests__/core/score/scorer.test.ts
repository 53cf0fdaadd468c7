import { describe, expect, it } from '@jest/globals';
import type { ScorerName } from '../../../src/core/record/scorer-name.js';
import { Scorer } from '../../../src/core/score/scorer.js';
import { attempt } from '../../../testkit/records.js';

const verdict = (scorer: ScorerName, expected_answer: string | null, output_text: string | null, ok = true) =>
  new Scorer(scorer).score(attempt({ expected_answer, output_text, ok })).mismatch_reason ?? 'right';

describe('a scorer', () => {
  it.each<[ScorerName, string | null, string | null, string]>([
    ['gsm8k', 'so 18\n#### 18', 'It is\n#### $18.00', 'right'],
    ['gsm8k', '#### 18', '#### 19', 'answer_mismatch'],
    ['gsm8k', '#### 18', 'It is 18.', 'missing_model_answer'],
    ['gsm8k', '#### 18', null, 'missing_model_answer'],
    ['gsm8k', '#### 18', '', 'missing_model_answer'],
    ['gsm8k', '18', '#### 18', 'right'],
    ['gsm8k', '18', '18', 'missing_model_answer'],
    ['gsm8k', 'eighteen', '#### 18', 'missing_reference_answer'],
    ['gsm8k', null, '#### 18', 'missing_reference_answer'],
    ['gsm8k-first', '#### 1,018', '#### 1018\n#### 5', 'right'],
    ['gsm8k-first', '#### 18', '#### 18.00', 'answer_mismatch'],
    ['gsm8k-first', '#### 18', '#### $18', 'missing_model_answer'],
    ['last-number', '#### 18', 'It is 18 dollars.', 'right'],
    ['last-number', '#### 18', '#### 18 of 20', 'answer_mismatch'],
    ['last-number', '#### 18', 'no number', 'missing_model_answer'],
    ['gsm8k-extended', '#### 18', '#### \\boxed{36/2}', 'right'],
    ['gsm8k-extended', '#### 18', '#### 15-18', 'answer_mismatch'],
    ['gsm8k-extended', '#### 9:30', '#### 9:30 ', 'right'],
    ['gsm8k-extended', '#### 18', '18', 'missing_model_answer'],
    ['exact', 'Paris', ' Paris\n', 'right'],
    ['exact', 'Paris', 'paris', 'answer_mismatch'],
    ['exact', 'Paris', '  ', 'missing_model_answer'],
    ['exact', ' ', 'Paris', 'missing_reference_answer'],
    ['contains', 'Paris', 'It is Paris, of course.', 'right'],
    ['contains', 'Paris', 'It is Rome.', 'answer_mismatch'],
    ['regex', '\\bParis\\b', 'It is Paris.', 'right'],
    ['regex', '/paris/i', 'It is PARIS.', 'right'],
    ['regex', '^Paris$', 'It is Paris.', 'answer_mismatch'],
    ['regex', '(?=a)', 'a', 'missing_reference_answer'],
    ['none', 'Paris', 'Paris', 'missing_reference_answer'],
  ])('%s, expecting %j, calls %j %s', (scorer, expected, output, reason) => {
    expect(verdict(scorer, expected, output)).toBe(reason);
  });

  it('calls a failed request failed, whatever text came', () => {
    expect(verdict('gsm8k', '#### 18', '#### 18', false)).toBe('request_failed');
    expect(verdict('none', null, null, false)).toBe('request_failed');
  });

  it('shows both answers as found and as compared', () => {
    expect(new Scorer('gsm8k').score(attempt({ expected_answer: '#### 1,000', output_text: '#### $1000.00' }))).toEqual(
      {
        is_correct: true,
        mismatch_reason: null,
        reference_answer: '1,000',
        model_answer: '$1000.00',
        normalized_reference_answer: '1000',
        normalized_model_answer: '1000',
        rejection: null,
      },
    );
  });

  it('says why the extended rule refused an answer', () => {
    expect(
      new Scorer('gsm8k-extended').score(attempt({ expected_answer: '#### 18', output_text: '#### ~18' })).rejection,
    ).toBe('approximate');
  });

  it('holds each answer against the reference of its own record, whichever it read before', () => {
    const scorer = new Scorer('gsm8k');
    const verdicts = ['#### 18', '#### 19', 'eighteen', null, '18'].map(
      (expected_answer) => scorer.score(attempt({ expected_answer, output_text: '#### 18' })).mismatch_reason,
    );
    expect(verdicts).toEqual([null, 'answer_mismatch', 'missing_reference_answer', 'missing_reference_answer', null]);
  });
});
