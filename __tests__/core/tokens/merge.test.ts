import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Merger } from '../../../src/core/tokens/merge.js';
import { packRanks, RankTable } from '../../../src/core/tokens/rank-table.js';

const LETTERS = 'abc';
const utf8 = new TextEncoder();

/** The letters, then some strings of them: a vocabulary in which joined parts may be a token however they were made. */
const VOCABULARY = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 7 }), { maxLength: 40 })
  .map((longer) => [...LETTERS, ...longer]);

const PIECE = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 60 });

/** As the method is usually told: look at all adjacent pairs, join the first of the lowest rank, and again. */
function mergedPlainly(piece: string, vocabulary: readonly string[]): string[] {
  const parts = [...piece];
  for (;;) {
    const ranks = parts.slice(1).map((part, index) => vocabulary.indexOf(`${parts[index]}${part}`));
    const lowest = Math.min(...ranks.filter((rank) => rank >= 0));
    if (lowest === Infinity) return parts;
    const at = ranks.indexOf(lowest);
    parts.splice(at, 2, `${parts[at]}${parts[at + 1]}`);
  }
}

function tableOf(vocabulary: readonly string[]): RankTable {
  return new RankTable(packRanks(vocabulary.map((token) => utf8.encode(token))));
}

describe('byte-pair merging', () => {
  it('joins as many parts as the plain method does, of any vocabulary', () => {
    fc.assert(
      fc.property(VOCABULARY, fc.array(PIECE, { minLength: 1, maxLength: 5 }), (vocabulary, pieces) => {
        const merger = new Merger(tableOf(vocabulary));
        for (const piece of pieces)
          expect(merger.count(utf8.encode(piece), piece.length)).toBe(mergedPlainly(piece, vocabulary).length);
      }),
      { numRuns: 500 },
    );
  });

  it('looks up at most three pairs a byte, however long the run', () => {
    const table = tableOf([...LETTERS, 'aa', 'aaaa', 'aaaaaaaa', 'ab', 'abab', 'abababab']);
    const looked = { times: 0 };
    const counted = Object.create(table, {
      rankOf: {
        value: (text: Uint8Array, start: number, end: number) => {
          looked.times += 1;
          return table.rankOf(text, start, end);
        },
      },
    }) as RankTable;
    for (const unit of ['a', 'ab', 'abc', 'aab']) {
      const bytes = utf8.encode(unit.repeat(100_000));
      looked.times = 0;
      new Merger(counted).count(bytes, bytes.length);
      expect(looked.times).toBeLessThanOrEqual(3 * bytes.length);
    }
  });
});
