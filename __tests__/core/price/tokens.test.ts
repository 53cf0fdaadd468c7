import { describe, expect, it } from '@jest/globals';
import { inputExcess, inputTokens, mode, tokenResidual } from '../../../src/core/price/tokens.js';
import { attempt } from '../../../testkit/records.js';

/** One token a word. */
const count = (text: string) =>
  text.includes('uncountable') ? null : text.split(' ').filter((word) => word !== '').length;

describe('input tokens', () => {
  it('are those of the texts and of the layout: 6 for one message, 10 for two', () => {
    expect(inputTokens(count, 'one two three', null)).toBe(9);
    expect(inputTokens(count, 'one two three', 'be brief')).toBe(15);
  });

  it('are unknown where a text can not be counted', () => {
    expect(inputTokens(count, 'uncountable', null)).toBeNull();
    expect(inputTokens(count, 'one', 'uncountable')).toBeNull();
  });

  it('show what a run itself adds to each prompt, one odd prompt notwithstanding', () => {
    const records = [
      attempt({ prompt_text: 'a b c', input_tokens: 36 }),
      attempt({ prompt_text: 'a', input_tokens: 34 }),
      attempt({ prompt_text: 'a b', input_tokens: 356 }),
      attempt({ prompt_text: 'a b', input_tokens: null }),
      attempt({ prompt_text: null, input_tokens: 9 }),
    ];
    expect(mode(records.map((record) => inputExcess(record, count)))).toEqual({ value: 33, count: 2, of: 3 });
  });
});

describe('the token residual', () => {
  it('is what was billed and is neither reasoning nor text', () => {
    expect(tokenResidual(attempt({ output_tokens: 20, reasoning_tokens: 11, output_text: 'a b c' }), count)).toBe(6);
  });

  it('of a record that carries it is taken from there', () => {
    expect(
      tokenResidual(
        attempt({ token_residual: -4, output_tokens: 20, reasoning_tokens: 11, output_text: 'a b c' }),
        count,
      ),
    ).toBe(-4);
  });

  it('is unknown without usage, without text, or with a text that can not be counted', () => {
    expect(tokenResidual(attempt({ output_text: 'a' }), count)).toBeNull();
    expect(tokenResidual(attempt({ output_tokens: 20, reasoning_tokens: 11, output_text: '' }), count)).toBeNull();
    expect(
      tokenResidual(attempt({ output_tokens: 20, reasoning_tokens: 11, output_text: 'uncountable' }), count),
    ).toBeNull();
  });
});

describe('the most frequent value', () => {
  it('is the smallest of several, and unknown of none', () => {
    expect(mode([3, 1, 3, 1, 2])).toEqual({ value: 1, count: 2, of: 5 });
    expect(mode([null, null])).toBeNull();
  });
});
