import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/effects/tokens/tokenizer.ts
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

// src/core/tokens/merge.ts
var MOST_BYTES = 2 ** 26;
var FIRST_CAPACITY = 256;
var Merger = class {
  constructor(table) {
    this.table = table;
  }
  table;
  /** Of the part that begins at a byte: where the next begins. */
  next = new Int32Array(FIRST_CAPACITY);
  /** Of the part that begins at a byte: where the one before begins; -1 for the first. */
  previous = new Int32Array(FIRST_CAPACITY);
  /** The rank of a part joined with the next; -1 where that is no token, or no part begins here. */
  ranks = new Int32Array(FIRST_CAPACITY);
  heap = new MinHeap();
  /** How many tokens the first `length` bytes become. */
  count(bytes, length) {
    this.begin(bytes, length);
    let parts = length;
    for (let least = this.heap.pop(); least !== -1; least = this.heap.pop()) {
      const part = least % MOST_BYTES;
      if (this.ranks[part] !== Math.floor(least / MOST_BYTES)) continue;
      this.join(bytes, part, length);
      parts -= 1;
    }
    return parts;
  }
  begin(bytes, length) {
    if (length >= MOST_BYTES) throw new RangeError(`a piece of ${length} bytes is too long to be merged`);
    if (length > this.next.length) this.grow(length);
    this.heap.clear();
    for (let at = 0; at < length; at++) {
      this.next[at] = at + 1;
      this.previous[at] = at - 1;
    }
    for (let at = 0; at < length; at++) this.rate(bytes, at, length);
  }
  grow(length) {
    const capacity = 2 ** Math.ceil(Math.log2(length));
    [this.next, this.previous, this.ranks] = [
      new Int32Array(capacity),
      new Int32Array(capacity),
      new Int32Array(capacity)
    ];
  }
  /** Joins a part with the next one, and rates what it can be joined with from now on. */
  join(bytes, part, length) {
    const joined = this.next[part];
    const after = this.next[joined];
    this.ranks[joined] = -1;
    this.next[part] = after;
    if (after < length) this.previous[after] = part;
    this.rate(bytes, part, length);
    const before = this.previous[part];
    if (before >= 0) this.rate(bytes, before, length);
  }
  rate(bytes, part, length) {
    const next = this.next[part];
    const rank = next < length ? this.table.rankOf(bytes, part, this.next[next]) : -1;
    this.ranks[part] = rank;
    if (rank >= 0) this.heap.push(rank * MOST_BYTES + part);
  }
};
var MinHeap = class {
  values = new Float64Array(FIRST_CAPACITY);
  size = 0;
  clear() {
    this.size = 0;
  }
  push(value) {
    if (this.size === this.values.length) this.grow();
    let at = this.size++;
    while (at > 0) {
      const parent = at - 1 >> 1;
      if (this.values[parent] <= value) break;
      this.values[at] = this.values[parent];
      at = parent;
    }
    this.values[at] = value;
  }
  /** Takes the least; -1 where there is none. */
  pop() {
    if (this.size === 0) return -1;
    const least = this.values[0];
    const last = this.values[--this.size];
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.values[child + 1] < this.values[child]) child += 1;
      if (this.values[child] >= last) break;
      this.values[at] = this.values[child];
      at = child;
    }
    this.values[at] = last;
    return least;
  }
  grow() {
    const values = new Float64Array(2 * this.values.length);
    values.set(this.values);
    this.values = values;
  }
};

// src/core/tokens/rank-table.ts
var RankTable = class {
  /** Bytes of the longest token. */
  longest;
  lengths;
  bytes;
  /** Where each token begins in `bytes`, by its rank. */
  starts;
  /** Rank + 1, or 0 where the slot is free: open addressing, linear probing. */
  slots;
  mask;
  /**
   * @param packed the number of tokens as a little-endian 32-bit integer, the
   *   length of each by rank in a byte, then the bytes of all of them
   */
  constructor(packed) {
    const count = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
    this.lengths = packed.subarray(HEADER, HEADER + count);
    this.bytes = packed.subarray(HEADER + count);
    this.starts = new Uint32Array(count);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count)));
    this.mask = this.slots.length - 1;
    let [start, longest] = [0, 0];
    for (let rank = 0; rank < count; rank++) {
      const length = this.lengths[rank];
      this.starts[rank] = start;
      let slot = hashOf(this.bytes, start, start + length) & this.mask;
      while (this.slots[slot] !== 0) slot = slot + 1 & this.mask;
      this.slots[slot] = rank + 1;
      start += length;
      longest = Math.max(longest, length);
    }
    this.longest = longest;
  }
  /** The rank of the token with these bytes, `end` excluded; -1 where there is none. */
  rankOf(text, start, end) {
    return end - start > this.longest ? -1 : this.slots[this.slotOf(text, start, end)] - 1;
  }
  /** The slot of these bytes, or the free one where they belong. */
  slotOf(text, start, end) {
    let slot = hashOf(text, start, end) & this.mask;
    for (let taken = this.slots[slot]; taken !== 0; taken = this.slots[slot]) {
      if (this.isToken(taken - 1, text, start, end)) return slot;
      slot = slot + 1 & this.mask;
    }
    return slot;
  }
  isToken(rank, text, start, end) {
    if (this.lengths[rank] !== end - start) return false;
    const first = this.starts[rank];
    for (let offset = end - start - 1; offset >= 0; offset--) {
      if (this.bytes[first + offset] !== text[start + offset]) return false;
    }
    return true;
  }
};
var HEADER = 4;
function hashOf(text, start, end) {
  let hash = 2166136261;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text[at], 16777619);
  return hash ^ hash >>> 15;
}

// src/core/tokens/encoding.ts
var CONTRACTION = "(?:'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD]))?";
var SPLIT = new RegExp(
  [
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+${CONTRACTION}`,
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*${CONTRACTION}`,
    "\\p{N}{1,3}",
    " ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*",
    "\\s*[\\r\\n]+",
    "\\s+(?!\\S)",
    "\\s+"
  ].join("|"),
  "gu"
);
var LONGEST_TEXT = 2 ** 20;
var MOST_REMEMBERED = 2 ** 15;
var LONGEST_REMEMBERED = 12;
var MOST_UTF8 = 3;
var Encoding = class {
  table;
  merger;
  utf8 = new TextEncoder();
  bytes = new Uint8Array(1024);
  /** Tokens of pieces that were counted before: nearly all words of a text stand in others too. */
  known = /* @__PURE__ */ new Map();
  /** @param packed as `RankTable` reads it */
  constructor(packed) {
    this.table = new RankTable(packed);
    this.merger = new Merger(this.table);
  }
  /** Null for a text beyond `LONGEST_TEXT`. */
  count(text) {
    if (text.length > LONGEST_TEXT) return null;
    let tokens = 0;
    for (const piece of text.match(SPLIT) ?? []) tokens += this.known.get(piece) ?? this.remembered(piece);
    return tokens;
  }
  remembered(piece) {
    const tokens = this.countPiece(piece);
    if (piece.length > LONGEST_REMEMBERED) return tokens;
    if (this.known.size === MOST_REMEMBERED) this.known.clear();
    this.known.set(piece, tokens);
    return tokens;
  }
  countPiece(piece) {
    if (piece.length * MOST_UTF8 > this.bytes.length) this.bytes = new Uint8Array(piece.length * MOST_UTF8);
    const length = this.encode(piece);
    return this.table.rankOf(this.bytes, 0, length) >= 0 ? 1 : this.merger.count(this.bytes, length);
  }
  /** Into `bytes`; a call of the encoder costs more than a short ASCII word does. */
  encode(piece) {
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      if (unit > 127) return this.utf8.encodeInto(piece, this.bytes).written;
      this.bytes[at] = unit;
    }
    return piece.length;
  }
};

// src/effects/tokens/tokenizer.ts
var TABLE = new URL("./o200k_base.br", import.meta.url);
var loading = null;
function loadTokenizer() {
  loading ??= load();
  return loading;
}
async function load() {
  const encoding = new Encoding(await promisify(brotliDecompress)(await readFile(TABLE)));
  return { count: (text) => encoding.count(text) };
}

export {
  loadTokenizer
};
