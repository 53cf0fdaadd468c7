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
  /** The single pairs, by id. */
  protected readonly singles: Int32Array;

  /** @param singles the pairs that lie in a window of either arm, in the order of their ids */
  constructor(
    a: QuantileWindows,
    b: QuantileWindows,
    protected readonly random: Random,
    singles: readonly number[],
  ) {
    this.idOf = new Int32Array(a.gapOf.length).fill(-1);
    singles.forEach((pair, id) => (this.idOf[pair] = id));
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

/** Pairs that lie in the same gap, or both in a window (0), on either side. */
interface Cell {
  readonly gapA: number;
  readonly gapB: number;
  readonly members: number[];
  drawn: number;
}

/**
 * Pairs drawn one by one, independently: how many fall into each cell by a
 * binomial draw from what is left, then those of a cell with single pairs evenly
 * over its members, whose ids are next to one another.
 */
export class SinglePairs extends Resample {
  private readonly cells: readonly Cell[];

  constructor(a: QuantileWindows, b: QuantileWindows, random: Random) {
    const cells = cellsOf(a, b);
    super(
      a,
      b,
      random,
      cells.filter(isSingle).flatMap(({ members }) => members),
    );
    this.cells = cells;
  }

  protected fill(): void {
    let left = this.idOf.length;
    let pairsLeft = this.idOf.length;
    let firstId = 0;
    for (const cell of this.cells) {
      const size = cell.members.length;
      cell.drawn = drawBinomial(this.random, left, size / pairsLeft);
      this.gapsA[cell.gapA]! += cell.drawn;
      this.gapsB[cell.gapB]! += cell.drawn;
      left -= cell.drawn;
      pairsLeft -= size;
      if (!isSingle(cell)) continue;
      this.random.scatter(cell.drawn, this.counts, firstId, size);
      firstId += size;
    }
  }

  expand(): Int32Array {
    const all = new Int32Array(this.idOf.length);
    this.singles.forEach((pair, id) => (all[pair] = this.counts[id]!));
    for (const cell of this.cells) {
      if (isSingle(cell)) continue;
      for (let made = 0; made < cell.drawn; made++) all[cell.members[this.random.below(cell.members.length)]!]!++;
    }
    return all;
  }
}

function cellsOf(a: QuantileWindows, b: QuantileWindows): Cell[] {
  const cells = new Map<number, Cell>();
  for (let pair = 0; pair < a.gapOf.length; pair++) {
    const [gapA, gapB] = [a.gapOf[pair]!, b.gapOf[pair]!];
    const key = gapA * (b.gaps + 1) + gapB;
    const cell = cells.get(key) ?? { gapA, gapB, members: [], drawn: 0 };
    cells.set(key, cell);
    cell.members.push(pair);
  }
  return [...cells.values()];
}

function isSingle({ gapA, gapB }: Pick<Cell, 'gapA' | 'gapB'>): boolean {
  return gapA === 0 || gapB === 0;
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

  constructor(
    a: QuantileWindows,
    b: QuantileWindows,
    random: Random,
    private readonly length: number,
  ) {
    super(a, b, random, singlesInOrder(a, b));
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

function singlesInOrder(a: QuantileWindows, b: QuantileWindows): number[] {
  const pairs = Array.from(a.gapOf, (_, pair) => pair);
  return pairs.filter((pair) => isSingle({ gapA: a.gapOf[pair]!, gapB: b.gapOf[pair]! }));
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
