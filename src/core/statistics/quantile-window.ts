import { blockVarianceRatio } from './autocorrelation.js';
import { interpolate, quantileRank } from './quantile.js';

/** How far, in standard deviations of the count below it, a resampled quantile is looked for. */
const REACH = 4;

interface Target {
  /** Where its value goes in the output. */
  readonly index: number;
  readonly rank: number;
  readonly weight: number;
}

interface Window {
  /** Positions start … end − 1 of the sorted values. */
  start: number;
  end: number;
  readonly targets: Target[];
}

/**
 * One arm's values in ascending order, with a window around each quantile wide
 * enough that a resampled quantile almost never leaves it, and gaps between.
 *
 * A resample then needs single counts inside the windows only; of a gap it is
 * enough to know how many draws fell in.
 */
export class QuantileWindows {
  readonly sorted: Float64Array;
  /** Pairs in ascending order of the values. */
  readonly order: Uint32Array;
  readonly windows: readonly Window[];
  /** For each pair 0 where it lies in a window, else 1 + the number of its gap. */
  readonly gapOf: Uint8Array;
  readonly gaps: number;

  /**
   * @param values one a pair, in time order; Infinity for a failure
   * @param probabilities ascending
   * @param blockLength of the resampling, which widens the windows
   */
  constructor(values: Float64Array, probabilities: readonly number[], blockLength: number) {
    const n = values.length;
    const inTime = new Uint32Array(n).map((_, pair) => pair);
    this.order = inTime.sort((i, j) => compare(values[i]!, values[j]!));
    this.sorted = values.map((_, position) => values[this.order[position]!]!);
    this.windows = this.place(n, probabilities, blockLength);
    this.gapOf = new Uint8Array(n);
    this.gaps = this.windows.length + 1;
    this.numberGaps();
  }

  private place(n: number, probabilities: readonly number[], blockLength: number): Window[] {
    const windows: Window[] = [];
    probabilities.forEach((probability, index) => {
      const { rank, weight } = quantileRank(n, probability);
      const reach = Math.ceil(REACH * this.spread(rank, probability, blockLength)) + 2;
      const start = Math.max(0, rank - reach);
      const end = Math.min(n, rank + 1 + reach);
      const target = { index, rank, weight };
      const last = windows.at(-1);
      if (last !== undefined && start <= last.end) {
        last.end = Math.max(last.end, end);
        last.targets.push(target);
      } else windows.push({ start, end, targets: [target] });
    });
    return windows;
  }

  /** The standard deviation, over resamples, of how many draws fall at or below the quantile. */
  private spread(rank: number, probability: number, blockLength: number): number {
    const n = this.order.length;
    const independent = n * probability * (1 - probability);
    if (blockLength === 1) return Math.sqrt(independent);
    const below = new Float64Array(n);
    for (let position = 0; position <= rank; position++) below[this.order[position]!] = 1;
    return Math.sqrt(independent * blockVarianceRatio(below, blockLength));
  }

  private numberGaps(): void {
    let from = 0;
    this.windows.forEach((window, gap) => {
      for (let position = from; position < window.start; position++) this.gapOf[this.order[position]!] = gap + 1;
      from = window.end;
    });
    for (let position = from; position < this.order.length; position++) this.gapOf[this.order[position]!] = this.gaps;
  }

  /**
   * The type 7 quantiles of a resample, written to `out`.
   *
   * @param counts how often each single pair was drawn, by id
   * @param ids the id of the pair at each sorted position inside a window
   * @param gapTotals draws per gap at index 1 + gap
   * @returns false where a quantile lies outside its window
   */
  read(counts: Int32Array, ids: Int32Array, gapTotals: Int32Array, out: Float64Array): boolean {
    let below = 0;
    for (let number = 0; number < this.windows.length; number++) {
      const { start, end, targets } = this.windows[number]!;
      below += gapTotals[number + 1]!;
      let position = start;
      for (const { index, rank, weight } of targets) {
        if (position === start && below > rank) return false;
        while (position < end && below <= rank) below += counts[ids[position++]!]!;
        if (below <= rank) return false;
        const lower = this.sorted[position - 1]!;
        if (weight > 0) while (position < end && below <= rank + 1) below += counts[ids[position++]!]!;
        if (weight > 0 && below <= rank + 1) return false;
        out[index] = interpolate(lower, this.sorted[position - 1]!, weight);
      }
      // Nothing is looked for beyond the last window.
      if (number < this.windows.length - 1) while (position < end) below += counts[ids[position++]!]!;
    }
    return true;
  }

  /** The same from the counts of all pairs, for quantiles outside the window too. */
  readAll(counts: Int32Array, out: Float64Array): void {
    const targets = this.windows.flatMap((window) => window.targets);
    let below = 0;
    let position = 0;
    const upTo = (rank: number): number => {
      while (below <= rank) below += counts[this.order[position++]!]!;
      return this.sorted[position - 1]!;
    };
    for (const { index, rank, weight } of targets) {
      const lower = upTo(rank);
      out[index] = interpolate(lower, weight > 0 ? upTo(rank + 1) : lower, weight);
    }
  }
}

/** Infinity − Infinity is NaN: failures compare as equal. */
function compare(x: number, y: number): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
