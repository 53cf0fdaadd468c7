import { Merger } from './merge.js';
import { RankTable } from './rank-table.js';

/**
 * How o200k_base splits a text before it merges, as OpenAI publishes it
 * (openai_public.py in https://github.com/openai/tiktoken): words with what ends
 * an English contraction, up to three digits, punctuation, line ends, spaces.
 */
const CONTRACTION = "(?:'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD]))?";
// Linear all the same: whatever a character is, a match begins with it, so none is looked at from many starts.
/* eslint-disable regexp/no-super-linear-move */
const SPLIT = new RegExp(
  [
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+${CONTRACTION}`,
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*${CONTRACTION}`,
    '\\p{N}{1,3}',
    ' ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*',
    '\\s*[\\r\\n]+',
    '\\s+(?!\\S)',
    '\\s+',
  ].join('|'),
  'gu',
);
/* eslint-enable regexp/no-super-linear-move */

/** UTF-16 units of the longest text that is counted; the longest answer that a model gives has about half as many. */
export const LONGEST_TEXT = 2 ** 20;

/** Pieces whose tokens are remembered: some MB. */
const MOST_REMEMBERED = 2 ** 15;
/** UTF-16 units of the longest of them: the engine keeps the whole text for a longer one that was cut from it. */
const LONGEST_REMEMBERED = 12;

/** Bytes that a UTF-16 unit takes in UTF-8, at most. */
const MOST_UTF8 = 3;

/**
 * A byte-pair encoding that counts tokens. Special tokens are text like any
 * other: <|endoftext|> in a text means its characters.
 */
export class Encoding {
  private readonly table: RankTable;
  private readonly merger: Merger;
  private readonly utf8 = new TextEncoder();
  private bytes = new Uint8Array(1024);
  /** Tokens of pieces that were counted before: nearly all words of a text stand in others too. */
  private readonly known = new Map<string, number>();

  /** @param packed as `RankTable` reads it */
  constructor(packed: Uint8Array) {
    this.table = new RankTable(packed);
    this.merger = new Merger(this.table);
  }

  /** Null for a text beyond `LONGEST_TEXT`. */
  count(text: string): number | null {
    if (text.length > LONGEST_TEXT) return null;
    let tokens = 0;
    for (const piece of text.match(SPLIT) ?? []) tokens += this.known.get(piece) ?? this.remembered(piece);
    return tokens;
  }

  private remembered(piece: string): number {
    const tokens = this.countPiece(piece);
    if (piece.length > LONGEST_REMEMBERED) return tokens;
    if (this.known.size === MOST_REMEMBERED) this.known.clear();
    this.known.set(piece, tokens);
    return tokens;
  }

  private countPiece(piece: string): number {
    if (piece.length * MOST_UTF8 > this.bytes.length) this.bytes = new Uint8Array(piece.length * MOST_UTF8);
    const length = this.encode(piece);
    // Most words are tokens as they are.
    return this.table.rankOf(this.bytes, 0, length) >= 0 ? 1 : this.merger.count(this.bytes, length);
  }

  /** Into `bytes`; a call of the encoder costs more than a short ASCII word does. */
  private encode(piece: string): number {
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (unit > 0x7f) return this.utf8.encodeInto(piece, this.bytes).written;
      this.bytes[at] = unit;
    }
    return piece.length;
  }
}
