import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { inputExcess, inputTokens, mode, tokenResidual } from '../../../src/core/price/tokens.js';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { LONGEST_TEXT } from '../../../src/core/tokens/encoding.js';
import { loadTokenizer } from '../../../src/effects/tokens/tokenizer.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

const tokenizer = await loadTokenizer();
const { count } = tokenizer;
const oracle = (text: string) => countTokens(text, { allowedSpecial: new Set(), disallowedSpecial: new Set() });

/** Units that repeat without a split, or that split at every character. */
const HOSTILE = [
  'a',
  'A',
  ' ',
  'é',
  '\n',
  '\r',
  '한',
  '中',
  '1',
  '!',
  '/',
  '\u0301',
  '\ud800',
  '👩',
  'ab',
  'aA',
  "'s",
  ' a',
  '\t ',
];

describe('the o200k_base tokenizer', () => {
  it('is loaded once', async () => {
    expect(await loadTokenizer()).toBe(tokenizer);
  });

  it('counts the empty text as no token', () => {
    expect(count('')).toBe(0);
  });

  it('counts texts of any script as an independent implementation does', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, (sample) => expect(count(sample)).toBe(oracle(sample))),
      { seed: 1, numRuns: 400 },
    );
  });

  it('counts words, numbers, white space and punctuation in any mixture as an independent implementation does', () => {
    const piece = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\t',
      "'s",
      "'LL",
      'the',
      'Apple',
      'APPLES',
      '18',
      '2024',
      '÷',
      '×',
      '####',
      '$',
      '…',
      'é',
      '한국어',
      '数学',
      '👩‍🚀',
      '/',
      '.',
      '\u00a0',
      '\u2009',
      '_',
      '**',
    );
    const mixture = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(mixture, (sample) => expect(count(sample)).toBe(oracle(sample))),
      { seed: 2, numRuns: 1500 },
    );
  });

  it('takes special tokens for the text they are', () => {
    expect(count('<|endoftext|>')).toBeGreaterThan(1);
    expect(count('a <|endofprompt|> b')).toBe(oracle('a <|endofprompt|> b'));
  });

  it.each(HOSTILE)('counts a run of %j as an independent implementation does', (unit) => {
    expect(count(unit.repeat(300))).toBe(oracle(unit.repeat(300)));
  });

  it('counts runs of 100,000 characters', () => {
    expect(HOSTILE.map((unit) => count(unit.repeat(100_000 / unit.length)))).toEqual(
      HOSTILE.map(() => expect.any(Number)),
    );
  });

  it('refuses a text that is longer than any answer', () => {
    expect(count(' a'.repeat(LONGEST_TEXT))).toBeNull();
  });

  it('counts an ordinary text of any length that an answer can have', () => {
    const text = 'So she eats 84 eggs in 4 weeks, which is 7 dozen. '.repeat(2000);
    expect(count(text)).toBe(oracle(text));
  });
});

function load(file: string): AttemptRecord[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ token_residual: null, ...JSON.parse(line) }) as AttemptRecord);
}

/** Any text of 23 tokens stands in for the developer message of the published runs. */
const INSTRUCTIONS =
  'one two three four five six seven eight nine ten eleven twelve thirteen one two three four five six seven eight nine ten';

describe.each([['bedrock'], ['openai']])('the published medium run of %s', (provider) => {
  describeWithShared(`published-runs/${provider}-medium.jsonl`, 'tokens', (file) => {
    const records = load(file);
    const billed = records.filter((record) => record.input_tokens !== null);

    it('was billed the input tokens that are predicted, to the token, on every record with usage', () => {
      expect(count(INSTRUCTIONS)).toBe(23);
      const predicted = billed.map((record) => inputTokens(count, record.prompt_text as string, INSTRUCTIONS));
      expect(predicted).toEqual(billed.map((record) => record.input_tokens));
      expect(billed).toHaveLength(provider === 'bedrock' ? 1319 : 1316);
    });

    it('shows its own overhead of 33 tokens a prompt', () => {
      expect(mode(records.map((record) => inputExcess(record, count)))).toEqual({
        value: 33,
        count: billed.length,
        of: billed.length,
      });
    });
  });
});

describeWithShared('published-runs/bedrock-medium.jsonl', 'the tokens that Bedrock billed for its answers', (file) => {
  it('do not reconcile with 313 of the 1,319 texts that arrived', () => {
    const records = load(file);
    const constant = mode(records.map((record) => tokenResidual(record, count)))?.value;
    expect(records.filter((record) => tokenResidual(record, count) !== constant)).toHaveLength(313);
  });
});

describeWithShared('published-runs/openai-medium.jsonl', 'the tokens that OpenAI billed for its answers', (file) => {
  it('reconcile with all 1,316 texts that arrived, 6 tokens apart', () => {
    expect(mode(load(file).map((record) => tokenResidual(record, count)))).toEqual({ value: 6, count: 1316, of: 1316 });
  });
});
