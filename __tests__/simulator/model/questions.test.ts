import { describe, expect, it } from '@jest/globals';
import { answerFinder } from '../../../src/simulator/model/questions.js';

const SHORT = 'How many pears are 7 and 3 pears?';
const LONG = `${SHORT} And how many if one is eaten?`;
const questions = new Map([
  [SHORT, '#### 10'],
  [LONG, '#### 9'],
  ['Why?', '#### 0'],
]);

describe('the answer to a prompt', () => {
  const find = answerFinder(new Map([['the whole prompt', '#### 1']]), questions);

  it('is that of the whole prompt, where that is known', () => expect(find('the whole prompt')).toBe('#### 1'));

  it.each([
    ['bare', SHORT, '#### 10'],
    ['in a template', `Answer with a number.\n\nQuestion: ${SHORT}\nAnswer:`, '#### 10'],
    ['with its white space changed', `<user>${SHORT.replaceAll(' ', '\n  ')}</user>`, '#### 10'],
    ['as a part of a longer one', `Please: ${LONG}`, '#### 9'],
  ])('is that of the question it holds, %s', (_, prompt, answer) => expect(find(prompt)).toBe(answer));

  it('is unknown for another question, and a question of a few letters is found nowhere', () => {
    expect(find('How many plums are 7 and 3 plums?')).toBeUndefined();
    expect(find('Why? Because.')).toBeUndefined();
  });

  it('may be a function of the prompt', () => expect(answerFinder((prompt) => prompt, questions)(SHORT)).toBe(SHORT));
});
