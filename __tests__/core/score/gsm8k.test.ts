import { describe, expect, it } from '@jest/globals';
import { finalAnswer, firstStrictAnswer, normalizeAnswer } from '../../../src/core/score/gsm8k.js';

describe('the final answer', () => {
  it.each([
    ['is what follows the last ####', 'a #### 7\nb\n#### 18', '18'],
    ['is stripped', '####   18  ', '18'],
    ['may stand on the next line', '####\n\n18', '18'],
    ['ends with its line', '#### 18\nSo 18 it is, not 19.', '18'],
    ['ends at a carriage return', '#### 18\r19', '18'],
    ['may follow without a space', '####18', '18'],
    ['keeps a fifth mark', '##### 18', '# 18'],
    ['may be empty', '####  \u2003', ''],
    ['keeps a zero-width no-break space, which Python does not call white space', '#### \ufeff18', '\ufeff18'],
    ['loses a unit separator, which Python does', '#### \x1c18\x85', '18'],
  ])('%s', (_, text, answer) => {
    expect(finalAnswer(text)).toBe(answer);
  });

  it('is missing where nothing follows the marks, or there are none', () => {
    expect(finalAnswer('The answer is 18.')).toBeNull();
    expect(finalAnswer('18 ####')).toBeNull();
    expect(finalAnswer('####\n\n')).toBeNull();
    expect(finalAnswer('### 18')).toBeNull();
  });

  it('is found in a text of a million characters, whatever it repeats', () => {
    // Quadratic work would take hours: the runner's own limit ends the test.
    const hostile = [
      '#'.repeat(1_000_000),
      '#### '.repeat(200_000),
      `####${' \n'.repeat(500_000)}`,
      '####\n'.repeat(200_000),
    ];
    expect(hostile.map((text) => finalAnswer(text)?.length ?? null)).toEqual([999_996, 999_994, 0, 4]);
  });
});

describe("the walkthrough's normal form", () => {
  // Each pair as the rule, run in CPython, gives it.
  it.each([
    ['18', '18'],
    ['14.00', '14'],
    ['$14.50', '14.5'],
    ['1,000', '1000'],
    ['1,2,3', '123'],
    ['60%', '60'],
    ['18 dollars', '18'],
    ['18.', '18'],
    ['18...', '18'],
    ['\u221218', '-18'],
    ['-18 degrees', '-18'],
    ['+5', '5'],
    ['007', '7'],
    ['.5', '5'],
    ['**18**', '18'],
    ['\\boxed{18}', '18'],
    ['１８．５', '18.5'],
    ['٣', '3'],
    ['½', '1⁄2'],
    ['36/2', '36/2'],
    ['15-18', '15-18'],
    ['9:30 PM', '9:30 pm'],
    ['18 or  19', '18 or 19'],
    ['Two   Dogs.', 'two dogs'],
    ['12345678901234567890.10', '12345678901234567890.1'],
    ['', ''],
    ['$', ''],
  ])('of %j is %j', (answer, normal) => {
    expect(normalizeAnswer(answer)).toBe(normal);
  });

  it('tells numbers apart that are one double', () => {
    expect(normalizeAnswer('9007199254740993')).not.toBe(normalizeAnswer('9007199254740992'));
    expect(normalizeAnswer('0.1000000000000000055511151231257827')).not.toBe(normalizeAnswer('0.1'));
  });

  it('has one zero', () => {
    expect(['0', '-0', '0.00', '-0.0', '000'].map(normalizeAnswer)).toEqual(['0', '0', '0', '0', '0']);
  });
});

describe("GSM8K's own extraction", () => {
  it('takes the first number that directly follows "#### "', () => {
    expect(firstStrictAnswer('#### 1,018 or #### 19')).toBe('1018');
    expect(firstStrictAnswer('#### $18\n#### 20')).toBe('20');
    expect(firstStrictAnswer('####18')).toBeNull();
    expect(firstStrictAnswer('#### 18.00')).toBe('18.00');
  });
});
