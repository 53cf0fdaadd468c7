import { expect, it } from '@jest/globals';
import { didYouMean } from '../../../src/core/text/nearest.js';

const COMMANDS = ['run', 'score', 'compare', 'estimate'];

it.each([
  ['rnu', ' Did you mean run?'],
  ['comapre', ' Did you mean compare?'],
  ['SCORE', ' Did you mean score?'],
  ['estimat', ' Did you mean estimate?'],
  ['banana', ''],
  ['', ''],
  ['x'.repeat(100_000), ''],
])('for %.20j the hint is %j', (word, hint) => {
  expect(didYouMean(word, COMMANDS)).toBe(hint);
});

it('names the nearest of several that are near', () => {
  expect(didYouMean('max-cost-us', ['max-cost-usd', 'max-cost-eur'])).toBe(' Did you mean max-cost-usd?');
});
