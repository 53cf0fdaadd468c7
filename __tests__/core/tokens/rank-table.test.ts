import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packRanks, RankTable, words } from '../../../src/core/tokens/rank-table.js';

const TOKENS = fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 200,
  selector: (bytes) => bytes.join(),
});

describe('a packed table of ranks', () => {
  it('knows each token by its bytes, inside a longer text too, and nothing else', () => {
    fc.assert(
      fc.property(TOKENS, fc.array(fc.uint8Array({ minLength: 1, maxLength: 12 })), (tokens, others) => {
        const table = new RankTable(packRanks(tokens));
        tokens.forEach((token, rank) => {
          const text = Uint8Array.of(7, ...token, 9);
          expect(table.rankOf(text, 1, 1 + token.length)).toBe(rank);
        });
        for (const bytes of others) {
          const rank = tokens.findIndex((token) => token.join() === bytes.join());
          expect(table.rankOf(bytes, 0, bytes.length)).toBe(rank);
        }
      }),
    );
  });

  it('says how long its longest token is', () => {
    expect(new RankTable(packRanks([Uint8Array.of(1), Uint8Array.of(1, 2, 3)])).longest).toBe(3);
  });

  it('reads the same on a machine that has its words the other way round', () => {
    const packed = packRanks([Uint8Array.of(1), Uint8Array.of(1, 2, 3)]);
    const inPlace = words(packed, 0, 3, true);
    expect([...inPlace]).toEqual([2, 1, 3]);
    expect(words(packed, 0, 3, false)).toEqual(inPlace);
  });

  it('is refused where its words are not aligned', () => {
    const whole = Uint8Array.of(0, ...packRanks([Uint8Array.of(1)]));
    expect(() => new RankTable(whole.subarray(1))).toThrow(RangeError);
  });
});
