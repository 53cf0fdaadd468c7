import { describe, expect, it } from '@jest/globals';
import { requireReadableReferences } from '../../../src/core/dataset/references.js';
import type { ScorerName } from '../../../src/core/record/scorer-name.js';

const check = (references: readonly (string | null)[], scorer: ScorerName) => () =>
  requireReadableReferences(
    references.map((expected, index) => ({ id: `own-${index}`, text: 'q', expected })),
    scorer,
    'own.jsonl',
  );

describe('references that the scorer can not read', () => {
  it('are refused with their number, the first of them and what would work', () => {
    expect(check(['#### 18', 'It is 18.', '18', 'eighteen'], 'gsm8k')).toThrow(
      expect.objectContaining({
        code: 'INVALID_DATASET',
        message:
          'own.jsonl: scorer gsm8k can\'t read 2 of 4 reference answers (the first is own-1: "It is 18."); write each as "#### 18", "18" or "\\boxed{18}", or choose scorer exact or contains, which can read them all, or score nothing with scorer none.',
      }),
    );
  });

  it('lead to the rule that reads them, where one does', () => {
    expect(check(['#### $18', '#### 19'], 'gsm8k-first')).toThrow("can't read 1 of 2 reference answers");
    expect(check(['#### $18', '#### 19'], 'gsm8k-first')).toThrow('choose scorer gsm8k or exact or contains');
  });

  it('may be missing', () => {
    expect(check(['Paris', null], 'exact')).toThrow(
      'can\'t read 1 of 2 reference answers (the first is own-1: ""); give every row an answer, or score nothing with scorer none.',
    );
  });

  it('are shown in part, on one line', () => {
    expect(check([`a\n${'b'.repeat(1000)}`], 'gsm8k')).toThrow(
      /^own\.jsonl: scorer gsm8k can't read 1 of 1 reference answer \(the first is own-0: "a b{57}…"\); [^\n]+$/,
    );
  });

  it('are no trouble where nothing is scored, and mixed forms are all read', () => {
    expect(check([null, 'x'], 'none')).not.toThrow();
    expect(check(['18', '#### 18', '\\boxed{18}'], 'gsm8k')).not.toThrow();
  });
});
