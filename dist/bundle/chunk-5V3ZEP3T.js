import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  normalOf
} from "./chunk-P5ZF7QHL.js";

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
  3639956645,
  3750757012,
  1261568508,
  386426335
];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = this.s00 + this.s10 | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
        s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
        s10 = a1 << 5 ^ a0 >>> 27;
        s11 = a0 << 5 ^ a1 >>> 27;
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [
      this.s01,
      this.s00,
      this.s11,
      this.s10
    ];
  }
};
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/core/statistics/random.ts
var { imul } = Math;
var TWO_16 = 2 ** 16;
var TWO_32 = 2 ** 32;
var MOST_IN_HALF = 2 ** 13;
var WARM_UP = 32;
var Random = class {
  generator;
  constructor(seed, label) {
    this.generator = xoroshiro128plus(mix(seed, label));
    for (let skipped = 0; skipped < WARM_UP; skipped++) this.generator.next();
  }
  /** Uniform on [0, 1), 53 random bits. */
  uniform() {
    const high = this.generator.next() >>> 5;
    const low = this.generator.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }
  /**
   * A whole number on 0 … `bound` − 1, each exactly as likely: the top of a
   * 64-bit product, with Lemire's rejection of the short remainder (Lemire 2019,
   * "Fast random integer generation in an interval").
   *
   * @param bound 1 … 2^21, so that the product is exact in a double and its top a 32-bit integer
   */
  below(bound) {
    for (; ; ) {
      const product = (this.generator.next() >>> 0) * bound;
      const top = product / TWO_32 | 0;
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
  scatter(draws, counters, from, size) {
    let left = draws;
    if (size > MOST_IN_HALF) for (; left > 0; left--) counters[from + this.below(size)]++;
    const short = TWO_16 % size;
    while (left > 0) {
      const output = this.generator.next();
      const low = imul(output & 65535, size);
      const high = imul(output >>> 16, size);
      if ((low & 65535) >= short) {
        counters[from + (low >>> 16)]++;
        left--;
      }
      if (left > 0 && (high & 65535) >= short) {
        counters[from + (high >>> 16)]++;
        left--;
      }
    }
  }
  /** Standard normal. */
  normal() {
    return normalOf(this.uniform(), this.uniform());
  }
  /** Fills `numbers` with standard normals. */
  normals(numbers) {
    for (let place = 0; place < numbers.length; place++) numbers[place] = this.normal();
  }
  /** Puts `items` into random order, in place (Fisher–Yates), and returns them. */
  shuffle(items) {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = items[last];
      items[last] = items[other];
      items[other] = kept;
    }
    return items;
  }
};
function mix(seed, label) {
  const text = `${seed}/${label}`;
  let hash = 2166136261;
  for (let position = 0; position < text.length; position++) {
    hash = imul(hash ^ text.charCodeAt(position), 16777619);
  }
  hash = imul(hash ^ hash >>> 16, 2246822507);
  hash = imul(hash ^ hash >>> 13, 3266489909);
  return hash ^ hash >>> 16;
}

export {
  Random
};
