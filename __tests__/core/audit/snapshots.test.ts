import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apparentSnapshots, billedSnapshots } from '../../../src/core/audit/snapshots.js';
import { charactersRead } from '../../../testkit/characters-read.js';

const ANSWER = '4 weeks is 28 days.\nShe eats 3 × 28 = 84 eggs, 84 ÷ 12 = 7 dozen.\n#### 7';

/** The text as it arrives where the stream sends all so far again at each of the given places. */
const sent = (text: string, ends: readonly number[]): string => ends.map((end) => text.slice(0, end)).join('') + text;

describe('snapshots that a text shows by itself', () => {
  it.each([
    ['two', [41]],
    ['three', [18, 47]],
    ['four', [12, 18, 47]],
    ['six', [12, 18, 27, 41, 47]],
    ['identical ones', [ANSWER.length, ANSWER.length]],
    ['one that ends at a line’s end', [20 + 24]],
  ])('are %s, of which the last is the answer', (_, ends) => {
    const starts = ends.map((_end, index) => ends.slice(0, index + 1).reduce((sum, end) => sum + end, 0));
    expect(apparentSnapshots(sent(ANSWER, ends))).toEqual({ starts: [0, ...starts], answer: ANSWER });
  });

  it('may be as short as five characters, and end behind a letter beyond the basic plane', () => {
    expect(apparentSnapshots('She h'.concat('She has 7.'))?.answer).toBe('She has 7.');
    expect(apparentSnapshots('😀 eggs😀 eggs ÷ 5')?.starts).toEqual([0, 7]);
  });

  it.each([
    '',
    'a',
    '#### 7',
    ANSWER,
    `${ANSWER}\n\n${ANSWER}`,
    '55 ÷ 11 = 5',
    '100+100+100=300',
    '1,500 + 1,500 + 20 = 3,020',
    'haha, hahaha',
    'couscous is 5',
    'Bora Bora is far.',
    '- 5 miles\n- 5 miles\n- 3 miles',
    '------------\nTotal: 5',
    '0.50.5',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'x = 1\n'.repeat(200),
  ])('are none in %j', (text) => {
    expect(apparentSnapshots(text)).toBeNull();
  });

  it('need no bill and no tokenizer, wherever in a word or number they end', () => {
    const ends = fc.array(fc.integer({ min: 24, max: ANSWER.length }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(ends, (places) => {
        const rising = [...places].sort((a, b) => a - b);
        expect(apparentSnapshots(sent(ANSWER, rising))?.answer).toBe(ANSWER);
      }),
      { seed: 3 },
    );
  });
});

describe('snapshots of which the bill tells', () => {
  it('are found however short the first one is', () => {
    expect(billedSnapshots('6565 ÷ 13 = 5', (answer) => answer === '65 ÷ 13 = 5')?.starts).toEqual([0, 2]);
    expect(billedSnapshots('#### 7#### 7', (answer) => answer.length === 6)?.starts).toEqual([0, 6]);
  });

  it('are none where no answer fits it', () => {
    expect(billedSnapshots(sent(ANSWER, [41]), () => false)).toBeNull();
  });
});

describe('looking for snapshots', () => {
  const fibonacci = (length: number): string => {
    let [before, word] = ['a', 'ab'];
    while (word.length < length) [before, word] = [word, word + before];
    return word.slice(0, length);
  };
  const hostile: readonly (readonly [string, (length: number) => string])[] = [
    ['one character', (length) => 'a'.repeat(length)],
    ['a period of seven', (length) => 'abcdefg'.repeat(length / 7)],
    ['a Fibonacci word', fibonacci],
    ['its own beginning sixty times', (length) => `${'b'.repeat(length / 62)}c`.repeat(60)],
    ['growing prefixes', (length) => Array.from({ length: 50 }, (_, k) => 'q'.repeat(k * (length / 1275))).join('z')],
  ];

  it.each(hostile)('reads a text of %s in proportion to its length', (_, of) => {
    const reads = [7_000, 28_000].map((length) => {
      const text = of(length);
      return (
        charactersRead(() => apparentSnapshots(text)) / text.length +
        charactersRead(() => billedSnapshots(text, () => false)) / text.length
      );
    }) as [number, number];
    expect(reads[1]).toBeLessThan(1.2 * reads[0] + 1);
  });
});
