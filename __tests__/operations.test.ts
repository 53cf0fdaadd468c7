import { expect, it } from '@jest/globals';
import { quote } from '../src/core/text/quote.js';
import { Operations } from '../testkit/operations.js';

it('are not counted of sources that are loaded already', () => {
  expect(quote('loaded')).toContain('loaded');
  expect(() => Operations.start()).toThrow('is loaded already');
});
