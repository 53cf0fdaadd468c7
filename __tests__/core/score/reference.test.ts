import { describe, expect, it } from '@jest/globals';
import type { ScorerName } from '../../../src/core/record/scorer-name.js';
import { canReadReference, markedReference } from '../../../src/core/score/reference.js';

describe('a reference of the GSM8K scorers', () => {
  it.each([
    ['a bare number', '18', '#### 18'],
    ['a bare number with white space', ' 18\n', '#### 18'],
    ['a sum of money', '$1,018.50', '#### 1018.50'],
    ['a negative number', '\u221218', '#### -18'],
    ['a percentage', '60%', '#### 60%'],
    ['a fraction', '1/2', '#### 1/2'],
    ['an exponent, written out', '1e3', '#### 1000'],
    ['a decimal with an exponent', '1.25E+1', '#### 12.5'],
    ['a small number', '1.2e-7', '#### 0.00000012'],
    ['a small negative number', '-12e-1', '#### -1.2'],
    ['a huge number', '1e24', '#### 1000000000000000000000000'],
    ['a boxed number', 'Double it: \\boxed{18}', '#### 18'],
    ['the last of two boxed numbers', '\\boxed{9}, twice: $\\boxed{\\$1,018}$.', '#### 1018'],
    ['its own form', 'So.\n#### 18', 'So.\n#### 18'],
  ])('may be %s: %j', (_, reference, marked) => {
    expect(markedReference(reference)).toBe(marked);
    expect(canReadReference('gsm8k', reference)).toBe(true);
  });

  it.each([
    ['prose with a number', 'It is 18.'],
    ['two numbers', '18 19'],
    ['a unit', '18 apples'],
    ['a bare fraction, which the walkthrough reads as 5', '.5'],
    ['a word', 'eighteen'],
    ['a box without an end', '\\boxed{18'],
    ['a formula in a box', '\\boxed{\\frac{1}{2}}'],
    ['marks without an answer', '####'],
    ['marks before white space only', '####  \n '],
    ['an exponent of four digits', '1e9999'],
    ['digits without end', '9'.repeat(1000)],
    ['nothing', ' '],
  ])('is not read where it is %s', (_, reference) => {
    expect(canReadReference('gsm8k', reference)).toBe(false);
  });

  it.each<[ScorerName, string | null, boolean]>([
    ['gsm8k-first', '$18', true],
    ['gsm8k-first', '#### $18', false],
    ['gsm8k-extended', '18', true],
    ['last-number', '#### 18', true],
    ['last-number', 'It is 18.', false],
    ['exact', 'It is 18.', true],
    ['contains', ' ', false],
    ['none', null, true],
    ['gsm8k', null, false],
  ])('%s reads %j: %s', (scorer, reference, can) => {
    expect(canReadReference(scorer, reference)).toBe(can);
  });
});
