import type { RankTable } from './rank-table.js';

/** Positions in a piece, below this; the heap orders by rank, then position, in one number. */
const MOST_BYTES = 2 ** 26;

const FIRST_CAPACITY = 256;

/**
 * Byte-pair merging (Sennrich, Haddow & Birch 2016) as tiktoken does it: of all
 * adjacent parts whose joined bytes are a token, those of the lowest rank are
 * joined first, the leftmost of equals. A heap finds them, so that a piece of n
 * bytes takes O(n log n), whatever it holds.
 *
 * Its arrays are kept and grow with the longest piece.
 */
export class Merger {
  /** Of the part that begins at a byte: where the next begins. */
  private next = new Int32Array(FIRST_CAPACITY);
  /** Of the part that begins at a byte: where the one before begins; -1 for the first. */
  private previous = new Int32Array(FIRST_CAPACITY);
  /** The rank of a part joined with the next; -1 where that is no token, or no part begins here. */
  private ranks = new Int32Array(FIRST_CAPACITY);
  private readonly heap = new MinHeap();

  constructor(private readonly table: RankTable) {}

  /** How many tokens the first `length` bytes become. */
  count(bytes: Uint8Array, length: number): number {
    this.begin(bytes, length);
    let parts = length;
    for (let least = this.heap.pop(); least !== -1; least = this.heap.pop()) {
      const part = least % MOST_BYTES;
      // What was queued before a neighbour was joined is out of date.
      if (this.ranks[part] !== Math.floor(least / MOST_BYTES)) continue;
      this.join(bytes, part, length);
      parts -= 1;
    }
    return parts;
  }

  private begin(bytes: Uint8Array, length: number): void {
    if (length >= MOST_BYTES) throw new RangeError(`a piece of ${length} bytes is too long to be merged`);
    if (length > this.next.length) this.grow(length);
    this.heap.clear();
    for (let at = 0; at < length; at++) {
      this.next[at] = at + 1;
      this.previous[at] = at - 1;
    }
    for (let at = 0; at < length; at++) this.rate(bytes, at, length);
  }

  private grow(length: number): void {
    const capacity = 2 ** Math.ceil(Math.log2(length));
    [this.next, this.previous, this.ranks] = [
      new Int32Array(capacity),
      new Int32Array(capacity),
      new Int32Array(capacity),
    ];
  }

  /** Joins a part with the next one, and rates what it can be joined with from now on. */
  private join(bytes: Uint8Array, part: number, length: number): void {
    const joined = this.next[part]!;
    const after = this.next[joined]!;
    this.ranks[joined] = -1;
    this.next[part] = after;
    if (after < length) this.previous[after] = part;
    this.rate(bytes, part, length);
    const before = this.previous[part]!;
    if (before >= 0) this.rate(bytes, before, length);
  }

  private rate(bytes: Uint8Array, part: number, length: number): void {
    const next = this.next[part]!;
    const rank = next < length ? this.table.rankOf(bytes, part, this.next[next]!) : -1;
    this.ranks[part] = rank;
    if (rank >= 0) this.heap.push(rank * MOST_BYTES + part);
  }
}

/** A binary heap of numbers of at least 0. */
class MinHeap {
  private values = new Float64Array(FIRST_CAPACITY);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  push(value: number): void {
    if (this.size === this.values.length) this.grow();
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.values[parent]! <= value) break;
      this.values[at] = this.values[parent]!;
      at = parent;
    }
    this.values[at] = value;
  }

  /** Takes the least; -1 where there is none. */
  pop(): number {
    if (this.size === 0) return -1;
    const least = this.values[0]!;
    const last = this.values[--this.size]!;
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.values[child + 1]! < this.values[child]!) child += 1;
      if (this.values[child]! >= last) break;
      this.values[at] = this.values[child]!;
      at = child;
    }
    this.values[at] = last;
    return least;
  }

  private grow(): void {
    const values = new Float64Array(2 * this.values.length);
    values.set(this.values);
    this.values = values;
  }
}
