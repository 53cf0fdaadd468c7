import { expect, it } from '@jest/globals';
import { isBlank } from '../../../src/core/text/blank.js';

it.each([
  ['nothing', ''],
  ['white space', ' \t\r\n\u00a0\u2003\u3000'],
  ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
  ['directions', '\u202a\u202e\u2066\u2069'],
  ['soft hyphens and joiners', '\u00ad\u034f'],
  ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
  ['variation selectors', '\ufe00\ufe0f\u{e0100}'],
  ['tags', '\u{e0041}\u{e007f}'],
  ['blank Braille', '\u2800'],
  ['control characters', '\0\u0007\u001b\u0085'],
])('a text of %s shows nothing', (_, text) => {
  expect(isBlank(text)).toBe(true);
});

it.each(['0', '\u200b4', 'é', '🦆', '.', '\ufffd', '\u0301'])('%j shows something', (text) => {
  expect(isBlank(text)).toBe(false);
});
