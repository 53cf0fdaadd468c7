import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../src/core/statistics/random.js';
import { loadTokenizer } from '../src/effects/tokens/tokenizer.js';
import { recordsIn } from '../testkit/records.js';
import { counted, type Proof } from './line.js';

const PUBLISHED = '../shared/data/published-runs';

const CLAIM = 'a text has as many o200k_base tokens as two other implementations count';

const RANDOM_TEXTS = { full: 1_000_000, reduced: 400 };
/** js-tiktoken counts one random text in so many: it is the slower of the two by far. */
const SECOND_ORACLE_EVERY = { full: 50, reduced: 20 };
/** Characters of an unbroken run; gpt-tokenizer takes time quadratic in it. */
const RUN_LENGTH = { full: 100_000, reduced: 300 };
/** One block of code points in so many. */
const BLOCK_EVERY = { full: 1, reduced: 29 };
const BLOCK = 64;
/** gpt-tokenizer loses this character where it reads a token as text. */
const BYTE_ORDER_MARK = '\ufeff';

/** What random texts are made of: words, contractions, numbers, spaces, marks, and every script by code point. */
const PIECES = [
  ...['the', ' answer', ' Apple', 'APPLES', 'eggs', "'s", "'LL", "'Re", ' don', "'t", '#### ', '**', '\\boxed{', '}'],
  ...[' ', '  ', '   ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2009', '1', '18', '2024', '3.14', '$', '%', '÷', '…'],
  ...['é', 'ß', 'ǅ', '한국어', '数学', 'مرحبا', 'שלום', 'नमस्ते', 'ไทย', '👩‍🚀', '🇪🇺', '\u0301', '\ud800', '/', '_', '-'],
];

const HOSTILE_UNITS = ['a', 'A', ' ', '\n', 'é', '中', '!', '/', '1', '\u0301', 'ab'];

/** Random, recorded and hostile texts, counted by three implementations. */
export const proveTokens: Proof = async ({ size, seed }) => {
  const tokenizer = await loadTokenizer();
  // Both hold tens of megabytes, which the other proofs need not load.
  const [{ countTokens }, { Tiktoken }, { default: ranks }] = await Promise.all([
    import('gpt-tokenizer/encoding/o200k_base'),
    import('js-tiktoken/lite'),
    import('js-tiktoken/ranks/o200k_base'),
  ]);
  const tiktoken = new Tiktoken(ranks);
  const failures: string[] = [];
  const compare = (text: string, oracle: string, expected: number): void => {
    const ours = tokenizer.count(text);
    if (ours !== expected) failures.push(`${JSON.stringify(text.slice(0, 80))}: ${ours}, ${oracle} ${expected}`);
  };
  const first = (text: string): void => {
    if (!text.includes(BYTE_ORDER_MARK)) compare(text, 'gpt-tokenizer', countTokens(text, AS_TEXT));
  };
  const second = (text: string): void => compare(text, 'js-tiktoken', tiktoken.encode(text, [], []).length);
  const random = new Random(seed, 'tokens');
  for (let index = 0; index < RANDOM_TEXTS[size]; index++) {
    const text = randomText(random);
    first(text);
    if (index % SECOND_ORACLE_EVERY[size] === 0) second(text);
  }
  const recorded = recordedTexts().filter((_, index) => size === 'full' || index % 10 === 0);
  recorded.forEach(first);
  const blocks = unicodeBlocks(BLOCK_EVERY[size]);
  blocks.forEach(second);
  for (const unit of HOSTILE_UNITS) first(unit.repeat(RUN_LENGTH[size]));
  return {
    claim: CLAIM,
    tried: [
      counted(RANDOM_TEXTS[size], 'random text'),
      counted(recorded.length, 'recorded prompt or answer', 'recorded prompts and answers'),
      `${counted(blocks.length, 'block')} of Unicode`,
      `${counted(HOSTILE_UNITS.length, 'run')} of ${counted(RUN_LENGTH[size], 'equal character')}`,
    ].join(', '),
    failures,
  };
};

const AS_TEXT = { allowedSpecial: new Set<string>(), disallowedSpecial: new Set<string>() };

function randomText(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(24) }, () =>
    random.below(4) === 0
      ? String.fromCodePoint(random.below(0x110000))
      : (PIECES[random.below(PIECES.length)] as string),
  );
  return pieces.join('');
}

function recordedTexts(): string[] {
  if (!existsSync(PUBLISHED)) return [];
  return readdirSync(PUBLISHED)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => recordsIn(path.join(PUBLISHED, name)))
    .flatMap(({ prompt_text, output_text }) => [prompt_text ?? '', output_text ?? '']);
}

/** The assigned characters of each block; lone surrogates are none. */
function unicodeBlocks(every: number): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < 0x110000; start += BLOCK * every) {
    const characters = Array.from({ length: BLOCK }, (_, offset) => String.fromCodePoint(start + offset));
    const text = characters.filter((one) => /\p{Assigned}/u.test(one) && !/\p{Cs}/u.test(one)).join('');
    if (text !== '') blocks.push(text);
  }
  return blocks;
}
