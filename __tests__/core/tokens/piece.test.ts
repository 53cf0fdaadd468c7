import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PIECE, pieceEnd } from '../../../src/core/tokens/piece.js';
import { anyText } from '../../../testkit/any-text.js';

const whole = new RegExp(PIECE.source, 'gu');

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += (pieces.at(-1) as string).length) {
    pieces.push(text.slice(start, pieceEnd(text, start)));
  }
  return pieces;
}

/** Of what the rules tell apart: letters, what ends contractions, digits, line ends, spaces, signs, and beyond ASCII. */
const PARTS = [
  ...['a', 'B', 'Zz', 'don', "'s", "'S", "'t", "'re", "'VE", "'ll", "'lL", "'m", "'d", "'x", "'l", "'r", "'", '’s'],
  ...['1', '22', '333', '٣', '\n', '\r', '\r\n', ' ', '  ', '\t', '\v', '\f', '\u00a0', '\u2028', '\x1c', '\0', '\x7f'],
  ...['.', '/', '//', '(', '$', '=', '-', 'é', 'É', 'ſ', '\u0301', 'ж', '日', '×', '😀', '\ud800', '\udc00', 'ǅ', '²'],
];

describe('pieceEnd', () => {
  it.each([
    [
      "He's sure they'll've done 1234 of it.",
      ["He's", ' sure', " they'll", "'ve", ' done', ' ', '123', '4', ' of', ' it', '.'],
    ],
    ['a  b \n\n c', ['a', ' ', ' b', ' \n\n', ' c']],
    ['x = 3 - 4;\n//ok\n', ['x', ' =', ' ', '3', ' -', ' ', '4', ';\n//', 'ok', '\n']],
    ['(HTTPServer)', ['(HTTPServer', ')']],
    ['end \t ', ['end', ' \t ']],
    ['\tx\rY', ['\tx', '\r', 'Y']],
  ])('splits %j as o200k_base does', (text, pieces) => {
    expect(text.match(whole)).toEqual(pieces);
    expect(piecesOf(text)).toEqual(pieces);
  });

  it('ends where the pattern ends, whatever stands side by side', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(piecesOf(text)).toEqual(text.match(whole) ?? []);
      }),
      { numRuns: 20_000 },
    );
  });

  it('ends where the pattern ends in any text', () => {
    fc.assert(
      fc.property(anyText(40), (text) => expect(piecesOf(text)).toEqual(text.match(whole) ?? [])),
      { numRuns: 2_000 },
    );
  });
});
