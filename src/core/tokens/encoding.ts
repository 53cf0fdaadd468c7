import { Merger } from './merge.js';
import { pieceEnd } from './piece.js';
import { PieceMemo } from './piece-memo.js';
import { RankTable } from './rank-table.js';

/** UTF-16 units of the longest text that is counted; the longest answer that a model gives has about half as many. */
export const LONGEST_TEXT = 2 ** 20;

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
  private readonly memo = new PieceMemo((piece) => this.countPiece(piece));

  /** @param packed as `RankTable` reads it */
  constructor(packed: Uint8Array) {
    this.table = new RankTable(packed);
    this.merger = new Merger(this.table);
  }

  /** Null for a text beyond `LONGEST_TEXT`. */
  count(text: string): number | null {
    if (text.length > LONGEST_TEXT) return null;
    let tokens = 0;
    let start = 0;
    while (start < text.length) {
      const end = pieceEnd(text, start);
      tokens += this.memo.tokensOf(text, start, end);
      start = end;
    }
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
