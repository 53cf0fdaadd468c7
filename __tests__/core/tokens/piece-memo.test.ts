import { describe, expect, it } from '@jest/globals';
import { PieceMemo } from '../../../src/core/tokens/piece-memo.js';

const letters = (piece: string): number => [...piece].filter((character) => character !== '-').length;

/** More pieces than there is room for, so that many take one another's place. */
const PIECES = Array.from({ length: 40_000 }, (_, number) => number.toString(36).replaceAll('9', '-'));

describe('PieceMemo', () => {
  it('counts each piece as it would be counted, remembered or not', () => {
    const memo = new PieceMemo(letters);
    for (const pass of [1, 2]) {
      for (const piece of PIECES) {
        const text = `${pass}${piece} `;
        expect(memo.tokensOf(text, 1, 1 + piece.length)).toBe(letters(piece));
      }
    }
  });

  it('counts a piece once that it has room for, and a long one each time', () => {
    const counted: string[] = [];
    const memo = new PieceMemo((piece) => counted.push(piece));
    for (let time = 0; time < 3; time++) memo.tokensOf('a word, and extraordinarily', 1, 6);
    for (let time = 0; time < 2; time++) memo.tokensOf('a word, and extraordinarily', 11, 27);
    expect(counted).toEqual([' word', ' extraordinarily', ' extraordinarily']);
  });

  it('tells pieces apart that are equal but for what a byte can not hold', () => {
    const memo = new PieceMemo((piece) => piece.charCodeAt(0) >> 8);
    for (const unit of ['a', 'š', '慡', 'a', '慡', 'š'])
      expect(memo.tokensOf(unit, 0, 1)).toBe(unit.charCodeAt(0) >> 8);
  });
});
