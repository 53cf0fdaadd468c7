import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { charactersOf, readingsOf } from '../../../src/core/text/readings.js';
import { anyText } from '../../../testkit/any-text.js';

/** Pieces that encodings are made of, so that many texts decode, and some twice. */
const piece = fc.oneof(
  fc.constantFrom('%41', '%2526', '=3D', '=2', '=12', '\\u0041', '\\x41', '\\101', '\\n', '\\\\', '&#45;', '&amp;#45;'),
  fc.constantFrom(' ', '\n', '\t', '\u200b', '\u00ad', '\u3000', '\ufeff', 'A', 'Z', 'É', 'K', '=', '%', '&', '\\'),
  anyText(5),
);
const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('the readings of a text', () => {
  it('have the same characters with their places and without', () => {
    let decoded = 0;
    fc.assert(
      fc.property(text, (each) => {
        const readings = readingsOf(each);
        if (readings.length > 1) decoded += 1;
        expect(charactersOf(each)).toEqual(readings.map(({ characters }) => characters));
      }),
      { numRuns: 1000, seed: 11 },
    );
    expect(decoded).toBeGreaterThan(300);
  });

  it('fold each character of the basic plane alike, with its place and without', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const differing = all.filter((character) => charactersOf(character)[0] !== readingsOf(character)[0]?.characters);
    expect(differing).toEqual([]);
  });
});
