import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packRanks, RankTable } from '../../../src/core/tokens/rank-table.js';

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
});
