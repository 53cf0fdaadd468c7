import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from '../../../src/core/statistics/random.js';
import { composeAnswer } from '../../../src/simulator/model/answer.js';
import { cutIntoDeltas } from '../../../src/simulator/model/deltas.js';
import { TokenMeter } from '../../../src/simulator/model/tokens.js';
import { anyText } from '../../../testkit/any-text.js';
import { count } from '../../../testkit/wire/simulator.js';

const REFERENCE =
  'Tom eats 4*2=<<4*2=8>>8 eggs a day.\nIn a week he eats 8 * 7 = <<8*7=56>>56 eggs.\nThat is 56/12 dozen, or 56 - 48 = 8 more than 4 dozen.\n#### 1,056';
const meter = new TokenMeter(count);

function compose(change: Partial<Parameters<typeof composeAnswer>[0]> = {}, seed = 1): string {
  const plan = { prompt: 'How many? Use ####.', reference: REFERENCE, correct: true, tokens: 60, ...change };
  return composeAnswer(plan, meter, new Random(seed, 'test'));
}

describe('an answer', () => {
  it('is the worked reference without its annotations, ending in its last line', () => {
    const answer = compose();
    expect(answer).not.toMatch(/<<|\*/);
    expect(answer).toContain('8 × 7 = 56 eggs');
    expect(answer).toContain('56 ÷ 12');
    expect(answer).toContain('56 − 48');
    expect(answer.split('\n').at(-1)).toBe('#### 1,056');
  });

  it('that is to be wrong differs in its number, whatever the draw', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [last] = compose({ correct: false }, seed).split('\n').slice(-1);
      expect(last).toMatch(/^#### \d+$/);
      expect(last).not.toBe('#### 1056');
    }
  });

  it.each([30, 45, 60, 90, 150])('comes within 6 tokens of the length asked for: %i', (tokens) => {
    for (let seed = 0; seed < 10; seed++)
      expect(Math.abs(count(compose({ tokens }, seed)) - tokens)).toBeLessThanOrEqual(6);
  });

  it('to a question nobody knows is prose, with a number only where one is wanted', () => {
    expect(compose({ reference: undefined }).split('\n').at(-1)).toMatch(/^#### \d+$/);
    expect(compose({ reference: undefined, prompt: 'Say something.' })).not.toContain('####');
  });

  it('whose reference is no worked answer is the reference itself', () => {
    expect(compose({ reference: 'Paris' })).toBe('Paris');
    expect(compose({ reference: 'Paris', correct: false })).not.toContain('Paris');
  });
});

describe('the cut into deltas', () => {
  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(anyText(200), (text) => cutIntoDeltas(text).join('') === text),
      { seed: 5 },
    );
  });

  it('cuts about where tokens begin', () => {
    expect(cutIntoDeltas('She eats 1234 eggs ÷ 12.\n\n#### 5')).toEqual([
      'She',
      ' eats',
      ' 123',
      '4',
      ' eggs',
      ' ÷',
      ' 12',
      '.',
      '\n\n',
      '####',
      ' 5',
    ]);
  });
});

describe('the meter', () => {
  it('bills a text that can not be counted by its length', () => {
    expect(new TokenMeter(() => null).text('x'.repeat(4000))).toBe(1000);
  });

  it('counts a text once', () => {
    let counted = 0;
    const counting = new TokenMeter((text) => {
      counted++;
      return text.length;
    });
    expect([counting.text('abc'), counting.text('abc')]).toEqual([3, 3]);
    expect(counted).toBe(1);
  });
});
