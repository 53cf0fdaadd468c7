import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalOf } from './normal.js';

const { imul } = Math;
const TWO_16 = 2 ** 16;
const TWO_32 = 2 ** 32;
/** Of more than so many, 16 random bits would too often have to be drawn again. */
const MOST_IN_HALF = 2 ** 13;
/** Outputs passed over, so that close seeds, which give close first outputs, have parted ways. */
const WARM_UP = 32;

/**
 * A stream of random numbers that is the same for the same seed and label.
 *
 * Each use takes a label of its own ("latency total_ms bedrock openai"), so that
 * adding or reordering one analysis leaves the numbers of all others alone.
 */
export class Random {
  private readonly generator;

  constructor(seed: number, label: string) {
    this.generator = xoroshiro128plus(mix(seed, label));
    for (let skipped = 0; skipped < WARM_UP; skipped++) this.generator.next();
  }

  /** Uniform on [0, 1), 53 random bits. */
  uniform(): number {
    const high = this.generator.next() >>> 5;
    const low = this.generator.next() >>> 6;
    return (high * 67_108_864 + low) / 9_007_199_254_740_992;
  }

  /**
   * A whole number on 0 … `bound` − 1, each exactly as likely: the top of a
   * 64-bit product, with Lemire's rejection of the short remainder (Lemire 2019,
   * "Fast random integer generation in an interval").
   *
   * @param bound 1 … 2^21, so that the product is exact in a double and its top a 32-bit integer
   */
  below(bound: number): number {
    for (;;) {
      const product = (this.generator.next() >>> 0) * bound;
      const top = (product / TWO_32) | 0;
      const rest = product - top * TWO_32;
      if (rest >= bound || rest >= TWO_32 % bound) return top;
    }
  }

  /**
   * Draws one of `size` counters, each as likely, `draws` times, and adds 1 to
   * each one drawn. As {@link below}, but of few counters two at a time, one from
   * either half of an output: a bootstrap does little else.
   *
   * @param from where the counters begin
   */
  scatter(draws: number, counters: Int32Array, from: number, size: number): void {
    let left = draws;
    if (size > MOST_IN_HALF) for (; left > 0; left--) counters[from + this.below(size)]!++;
    const short = TWO_16 % size;
    while (left > 0) {
      const output = this.generator.next();
      const low = imul(output & 0xffff, size);
      const high = imul(output >>> 16, size);
      if ((low & 0xffff) >= short) {
        counters[from + (low >>> 16)]!++;
        left--;
      }
      if (left > 0 && (high & 0xffff) >= short) {
        counters[from + (high >>> 16)]!++;
        left--;
      }
    }
  }

  /** Standard normal. */
  normal(): number {
    return normalOf(this.uniform(), this.uniform());
  }

  /** Fills `numbers` with standard normals. */
  normals(numbers: Float64Array): void {
    for (let place = 0; place < numbers.length; place++) numbers[place] = this.normal();
  }

  /** Puts `items` into random order, in place (Fisher–Yates), and returns them. */
  shuffle<T>(items: T[]): T[] {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = items[last] as T;
      items[last] = items[other] as T;
      items[other] = kept;
    }
    return items;
  }
}

/** FNV-1a over seed and label, with MurmurHash3's finalizer. */
function mix(seed: number, label: string): number {
  const text = `${seed}/${label}`;
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) {
    hash = imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
