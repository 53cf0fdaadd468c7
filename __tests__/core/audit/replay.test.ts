import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findReplay, replayedChars } from '../../../src/core/audit/replay.js';
import { loadTokenizer } from '../../../src/effects/tokens/tokenizer.js';
import { charactersRead } from '../../../testkit/characters-read.js';

const tokenizer = await loadTokenizer();
const count = (text: string) => tokenizer.count(text);
const tokens = (text: string) => count(text) as number;

/** An answer as an endpoint delivers it that sends everything again from the beginning at each of the given places. */
function replaying(text: string, places: readonly number[]): string {
  let delivered = '';
  let sent = 0;
  for (const place of places) {
    delivered += text.slice(sent, place) + text.slice(0, place);
    sent = place;
  }
  return delivered + text.slice(sent);
}

const ANSWER =
  'There are 4 weeks of 7 days, so 28 days.\nShe eats 3 eggs a day, so she eats 84 eggs ÷ 12 = 7 dozen.\n#### 7';

describe('locating a replay', () => {
  it('finds what was sent again from the beginning, and where', () => {
    const place = ANSWER.indexOf(' ÷');
    const delivered = replaying(ANSWER, [place]);
    const replays = findReplay(delivered, tokens(delivered) - tokens(ANSWER), count);
    expect(replays).toEqual([{ at: place, length: place, stretch: ANSWER.slice(0, place) }]);
    expect(replayedChars(replays ?? [])).toBe(place);
  });

  it('finds several replays in one answer', () => {
    const text = 'Half of 16 is 16 ÷ 2 = 8 balls.\nHalf of 8 is 8 ÷ 2 = 4 blue ones.\n#### 4';
    const places = [text.indexOf(' ÷'), text.lastIndexOf(' ÷')];
    const delivered = replaying(text, places);
    const replays = findReplay(delivered, tokens(delivered) - tokens(text), count) ?? [];
    expect(replays).toHaveLength(2);
    expect(replayedChars(replays)).toBe((places[0] ?? 0) + (places[1] ?? 0));
  });

  it('finds a stretch that was sent again later, apart from its first delivery', () => {
    const [first, second] = ['There are 4 weeks of 7 days, so 28 days in all.', ' She eats 3 eggs a day.'];
    const text = `${first}${second}\n#### 84`;
    const delivered = `${first}${second}${first}\n#### 84`;
    expect(findReplay(delivered, tokens(delivered) - tokens(text), count)).toEqual([
      { at: first.length + second.length, length: first.length, stretch: first },
    ]);
  });

  it('finds nothing where no repetition explains the excess exactly', () => {
    expect(findReplay(ANSWER, 9, count)).toBeNull();
    expect(findReplay(`${ANSWER}${ANSWER}`, tokens(ANSWER) + 3, count)).toBeNull();
    expect(findReplay('', 1, count)).toBeNull();
  });

  it('gives up, and finds nothing, where a text can’t be counted', () => {
    expect(findReplay(`${ANSWER}${ANSWER}`, tokens(ANSWER), () => null)).toBeNull();
  });

  it('explains the excess to the token, wherever an answer is interrupted', () => {
    const word = fc.constantFrom(
      'She',
      'eats',
      '84',
      'eggs',
      '÷',
      '12',
      '=',
      '7',
      'days.\n',
      'so',
      'each',
      '$1.50',
      'é',
      '😀',
      '**total**',
    );
    const text = fc.array(word, { minLength: 12, maxLength: 60 }).map((words) => words.join(' '));
    const sample = text.chain((answer) => {
      const place = fc.integer({ min: 5, max: answer.length - 1 });
      return fc.tuple(fc.constant(answer), fc.array(place, { minLength: 1, maxLength: 3 }));
    });
    fc.assert(
      fc.property(sample, ([answer, places]) => {
        const delivered = replaying(
          answer,
          [...places].sort((a, b) => a - b),
        );
        const excess = tokens(delivered) - tokens(answer);
        fc.pre(excess > 0);
        const replays = findReplay(delivered, excess, count) ?? [];
        expect(replays.length).toBeGreaterThan(0);
        let alive = Array.from({ length: delivered.length }, (_, index) => index);
        for (const { at, length, stretch } of replays) {
          const from = alive.indexOf(at);
          const cut = alive.slice(from, from + length);
          expect(cut.map((index) => delivered[index]).join('')).toBe(stretch);
          alive = [...alive.slice(0, from), ...alive.slice(from + length)];
        }
        expect(tokens(alive.map((index) => delivered[index]).join(''))).toBe(tokens(answer));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each([
    ['one character', 'a'.repeat(20_000)],
    ['a period of two', 'ab'.repeat(100_000)],
    ['lines without end', 'x = 1\n'.repeat(30_000)],
  ])('counts and compares no more than it may on a hostile text of %s', (_, text) => {
    let counts = 0;
    const tokensOf = (sample: string): number => {
      counts += 1;
      return Math.ceil(sample.length / 3);
    };
    // Two characters a comparison, and each search may overrun its bound by one match.
    expect(charactersRead(() => findReplay(text, 5000, tokensOf))).toBeLessThan(2 * 20_000_000 + 4 * text.length);
    expect(counts).toBeLessThanOrEqual(200);
  });
});
