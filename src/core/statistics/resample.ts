import { drawBinomial } from './binomial-draw.js';
import type { QuantileWindows } from './quantile-window.js';
import type { Random } from './random.js';

/**
 * Draws pairs with replacement and keeps only what two arms' quantile windows
 * need: a count for each pair that lies in a window of either arm, and for the
 * rest how many draws fell into each gap.
 *
 * That is exact, not an approximation: the counts of a multinomial, summed over
 * cells, are multinomial, and given a cell's sum its members are drawn evenly.
 * It turns n steps a draw into about √n, since a quantile's rank moves by √n.
 */
export abstract class Resample {
  /** Draws per single pair, by id: see `idOf`. */
  readonly counts: Int32Array;
  /** Draws per gap of each arm at index 1 + gap; index 0 gathers what lies in a window. */
  readonly gapsA: Int32Array;
  readonly gapsB: Int32Array;
  /** For each pair its id among the single ones, −1 where it lies in gaps of both arms. */
  readonly idOf: Int32Array;
  protected readonly singles: Int32Array;

  constructor(
    protected readonly a: QuantileWindows,
    protected readonly b: QuantileWindows,
    protected readonly random: Random,
  ) {
    const n = a.gapOf.length;
    const singles: number[] = [];
    this.idOf = new Int32Array(n).fill(-1);
    for (let pair = 0; pair < n; pair++) {
      if (a.gapOf[pair] === 0 || b.gapOf[pair] === 0) this.idOf[pair] = singles.push(pair) - 1;
    }
    this.singles = Int32Array.from(singles);
    this.counts = new Int32Array(singles.length);
    this.gapsA = new Int32Array(a.gaps + 1);
    this.gapsB = new Int32Array(b.gaps + 1);
  }

  /** Makes the next draw: fills `counts`, `gapsA` and `gapsB`. */
  draw(): void {
    this.counts.fill(0);
    this.gapsA.fill(0);
    this.gapsB.fill(0);
    this.fill();
  }

  protected abstract fill(): void;

  /** The draw just made, to the count of every pair. */
  abstract expand(): Int32Array;
}

/** Pairs drawn one by one, independently. */
export class SinglePairs extends Resample {
  /** Pairs in gaps of both arms, by the cell that the two gaps make. */
  private readonly cells: { gapA: number; gapB: number; members: number[]; drawn: number }[];
  private readonly gapOfSingleA: Uint8Array;
  private readonly gapOfSingleB: Uint8Array;

  constructor(a: QuantileWindows, b: QuantileWindows, random: Random) {
    super(a, b, random);
    this.gapOfSingleA = Uint8Array.from(this.singles, (pair) => a.gapOf[pair]!);
    this.gapOfSingleB = Uint8Array.from(this.singles, (pair) => b.gapOf[pair]!);
    const cells = new Map<number, SinglePairs['cells'][number]>();
    for (let pair = 0; pair < this.idOf.length; pair++) {
      if (this.idOf[pair]! >= 0) continue;
      const gapA = a.gapOf[pair]!;
      const gapB = b.gapOf[pair]!;
      const key = gapA * (b.gaps + 1) + gapB;
      const cell = cells.get(key) ?? { gapA, gapB, members: [], drawn: 0 };
      cells.set(key, cell);
      cell.members.push(pair);
    }
    this.cells = [...cells.values()];
  }

  protected fill(): void {
    let left = this.idOf.length;
    let pairsLeft = this.idOf.length;
    for (const cell of this.cells) {
      cell.drawn = drawBinomial(this.random, left, cell.members.length / pairsLeft);
      this.gapsA[cell.gapA]! += cell.drawn;
      this.gapsB[cell.gapB]! += cell.drawn;
      left -= cell.drawn;
      pairsLeft -= cell.members.length;
    }
    const { counts, gapsA, gapsB, gapOfSingleA, gapOfSingleB, random } = this;
    for (; left > 0; left--) {
      const id = random.below(counts.length);
      counts[id]!++;
      gapsA[gapOfSingleA[id]!]!++;
      gapsB[gapOfSingleB[id]!]!++;
    }
  }

  expand(): Int32Array {
    const all = new Int32Array(this.idOf.length);
    this.singles.forEach((pair, id) => (all[pair] = this.counts[id]!));
    for (const { members, drawn } of this.cells) {
      for (let made = 0; made < drawn; made++) all[members[this.random.below(members.length)]!]!++;
    }
    return all;
  }
}

/** Blocks of pairs that follow one another in time, the last joined to the first (Politis & Romano 1992). */
export class CircularBlocks extends Resample {
  private readonly starts: Int32Array;
  /** Over the series laid end to end twice: how many single pairs lie before a place, and which. */
  private readonly singlesBefore: Int32Array;
  private readonly singleIds: Int32Array;
  /** Over the same, for each gap: how many of its pairs lie before a place. */
  private readonly gapBeforeA: Int32Array[];
  private readonly gapBeforeB: Int32Array[];

  constructor(a: QuantileWindows, b: QuantileWindows, random: Random, private readonly length: number) {
    super(a, b, random);
    const n = this.idOf.length;
    this.starts = new Int32Array(Math.ceil(n / length));
    this.singlesBefore = countBefore(n, (pair) => this.idOf[pair]! >= 0);
    this.singleIds = new Int32Array(2 * this.singles.length);
    this.singles.forEach((_, id) => (this.singleIds[id] = this.singleIds[id + this.singles.length] = id));
    this.gapBeforeA = Array.from({ length: a.gaps + 1 }, (_, gap) => countBefore(n, (pair) => a.gapOf[pair] === gap));
    this.gapBeforeB = Array.from({ length: b.gaps + 1 }, (_, gap) => countBefore(n, (pair) => b.gapOf[pair] === gap));
  }

  protected fill(): void {
    const n = this.idOf.length;
    for (let block = 0; block < this.starts.length; block++) {
      const start = this.random.below(n);
      this.starts[block] = start;
      const end = start + this.lengthOf(block);
      for (let place = this.singlesBefore[start]!; place < this.singlesBefore[end]!; place++) {
        this.counts[this.singleIds[place]!]!++;
      }
      addBetween(this.gapsA, this.gapBeforeA, start, end);
      addBetween(this.gapsB, this.gapBeforeB, start, end);
    }
  }

  expand(): Int32Array {
    const n = this.idOf.length;
    const all = new Int32Array(n);
    this.starts.forEach((start, block) => {
      for (let place = start; place < start + this.lengthOf(block); place++) all[place % n]!++;
    });
    return all;
  }

  /** The last block is cut, so that a resample has as many pairs as the sample. */
  private lengthOf(block: number): number {
    return Math.min(this.length, this.idOf.length - block * this.length);
  }
}

/** For places 0 … 2n of the doubled series, how many pairs before them satisfy the test. */
function countBefore(n: number, test: (pair: number) => boolean): Int32Array {
  const before = new Int32Array(2 * n + 1);
  for (let place = 0; place < 2 * n; place++) before[place + 1] = before[place]! + (test(place % n) ? 1 : 0);
  return before;
}

function addBetween(totals: Int32Array, before: readonly Int32Array[], start: number, end: number): void {
  for (let gap = 1; gap < before.length; gap++) totals[gap]! += before[gap]![end]! - before[gap]![start]!;
}
