/**
 * The tokens of a byte-pair encoding by their bytes, in typed arrays: about 5 MB
 * for the 199,998 of o200k_base, where a map of strings takes 70.
 */
export class RankTable {
  /** Bytes of the longest token. */
  readonly longest: number;
  private readonly lengths: Uint8Array;
  private readonly bytes: Uint8Array;
  /** Where each token begins in `bytes`, by its rank. */
  private readonly starts: Uint32Array;
  /** Rank + 1, or 0 where the slot is free: open addressing, linear probing. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /**
   * @param packed the number of tokens as a little-endian 32-bit integer, the
   *   length of each by rank in a byte, then the bytes of all of them
   */
  constructor(packed: Uint8Array) {
    const count = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
    this.lengths = packed.subarray(HEADER, HEADER + count);
    this.bytes = packed.subarray(HEADER + count);
    this.starts = new Uint32Array(count);
    // At most half full, so that a search that finds nothing ends soon.
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count)));
    this.mask = this.slots.length - 1;
    let [start, longest] = [0, 0];
    for (let rank = 0; rank < count; rank++) {
      const length = this.lengths[rank]!;
      this.starts[rank] = start;
      // No two tokens are alike, so none is compared with another.
      let slot = hashOf(this.bytes, start, start + length) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = rank + 1;
      start += length;
      longest = Math.max(longest, length);
    }
    this.longest = longest;
  }

  /** The rank of the token with these bytes, `end` excluded; -1 where there is none. */
  rankOf(text: Uint8Array, start: number, end: number): number {
    return end - start > this.longest ? -1 : this.slots[this.slotOf(text, start, end)]! - 1;
  }

  /** The slot of these bytes, or the free one where they belong. */
  private slotOf(text: Uint8Array, start: number, end: number): number {
    let slot = hashOf(text, start, end) & this.mask;
    for (let taken = this.slots[slot]!; taken !== 0; taken = this.slots[slot]!) {
      if (this.isToken(taken - 1, text, start, end)) return slot;
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private isToken(rank: number, text: Uint8Array, start: number, end: number): boolean {
    if (this.lengths[rank] !== end - start) return false;
    const first = this.starts[rank]!;
    for (let offset = end - start - 1; offset >= 0; offset--) {
      if (this.bytes[first + offset] !== text[start + offset]) return false;
    }
    return true;
  }
}

/** Bytes of the number of tokens. */
const HEADER = 4;

/** Packs the tokens of an encoding, in the order of their ranks, as `RankTable` reads them. */
export function packRanks(tokens: readonly Uint8Array[]): Uint8Array {
  const bytes = tokens.reduce((sum, { length }) => sum + length, 0);
  const packed = new Uint8Array(HEADER + tokens.length + bytes);
  new DataView(packed.buffer).setUint32(0, tokens.length, true);
  let at = HEADER + tokens.length;
  tokens.forEach((token, rank) => {
    packed[HEADER + rank] = token.length;
    packed.set(token, at);
    at += token.length;
  });
  return packed;
}

/** FNV-1a, and a last mix, since the table takes the low bits. */
function hashOf(text: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
