/**
 * The tokens of a byte-pair encoding by their bytes: 3 MB of typed arrays for the 199,998 of o200k_base, where a map of
 * strings takes 70. They lie in the file as they are searched, so nothing is built when a process starts.
 */
export class RankTable {
  /** Bytes of the longest token. */
  readonly longest: number;
  /** The place of each bucket's first token, and after the last bucket the number of tokens. */
  private readonly firsts: Uint32Array;
  /** Where the bytes of each bucket's first token begin. */
  private readonly begins: Uint32Array;
  /** By place, as are the lengths and, one after the other, the bytes. */
  private readonly ranks: Uint32Array;
  private readonly lengths: Uint8Array;
  private readonly bytes: Uint8Array;
  private readonly mask: number;

  /**
   * @param packed of {@link packRanks}
   * @throws RangeError where it does not begin at a multiple of four in its buffer
   */
  constructor(packed: Uint8Array) {
    const header = words(packed, 0, HEADER);
    const [count, buckets] = [header[0]!, header[1]!];
    const begins = HEADER + buckets + 1;
    const ranks = begins + buckets;
    const lengths = (ranks + count) * WORD;
    this.firsts = words(packed, HEADER, buckets + 1);
    this.begins = words(packed, begins, buckets);
    this.ranks = words(packed, ranks, count);
    this.lengths = packed.subarray(lengths, lengths + count);
    this.bytes = packed.subarray(lengths + count);
    this.longest = header[2]!;
    this.mask = buckets - 1;
  }

  /** The rank of the token with these bytes, `end` excluded; -1 where there is none. */
  rankOf(text: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length > this.longest) return -1;
    const bucket = hashOf(text, start, end) & this.mask;
    const last = this.firsts[bucket + 1]!;
    let begin = this.begins[bucket]!;
    for (let place = this.firsts[bucket]!; place < last; place++) {
      const own = this.lengths[place]!;
      if (own === length && this.isAt(begin, text, start, end)) return this.ranks[place]!;
      begin += own;
    }
    return -1;
  }

  private isAt(begin: number, text: Uint8Array, start: number, end: number): boolean {
    for (let offset = end - start - 1; offset >= 0; offset--) {
      if (this.bytes[begin + offset] !== text[start + offset]) return false;
    }
    return true;
  }
}

/** Words of the header: the number of tokens, that of buckets, and the bytes of the longest token. */
const HEADER = 3;
/** Bytes. */
const WORD = 4;
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** So many little-endian words of 32 bits, in place where the machine has them so. */
export function words(packed: Uint8Array, at: number, count: number, inPlace = LITTLE_ENDIAN): Uint32Array {
  if (inPlace) return new Uint32Array(packed.buffer, packed.byteOffset + at * WORD, count);
  const view = new DataView(packed.buffer, packed.byteOffset + at * WORD);
  return Uint32Array.from({ length: count }, (_, word) => view.getUint32(word * WORD, true));
}

/**
 * Packs the tokens of an encoding, given in the order of their ranks, as `RankTable` reads them: sorted into buckets by
 * their hash, two to four in each on average.
 */
export function packRanks(tokens: readonly Uint8Array[]): Uint8Array {
  const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(tokens.length)) - 2);
  const bucketOf = tokens.map((token) => hashOf(token, 0, token.length) & (buckets - 1));
  const sorted = tokens.map((_, rank) => rank).sort((a, b) => bucketOf[a]! - bucketOf[b]! || a - b);
  const firsts = new Uint32Array(buckets + 1);
  const begins = new Uint32Array(buckets + 1);
  for (const [rank, { length }] of tokens.entries()) {
    firsts[bucketOf[rank]! + 1]! += 1;
    begins[bucketOf[rank]! + 1]! += length;
  }
  for (let bucket = 1; bucket <= buckets; bucket++) {
    firsts[bucket]! += firsts[bucket - 1]!;
    begins[bucket]! += begins[bucket - 1]!;
  }
  const longest = tokens.reduce((most, { length }) => Math.max(most, length), 0);
  return joined([
    littleEndian([tokens.length, buckets, longest, ...firsts, ...begins.subarray(0, buckets), ...sorted]),
    Uint8Array.from(sorted, (rank) => tokens[rank]!.length),
    ...sorted.map((rank) => tokens[rank]!),
  ]);
}

function littleEndian(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * WORD));
  for (const [word, number] of numbers.entries()) view.setUint32(word * WORD, number, true);
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** FNV-1a, and a last mix, since the buckets take the low bits. */
function hashOf(text: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
