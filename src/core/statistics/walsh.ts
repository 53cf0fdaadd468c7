import { Random } from './random.js';

/**
 * The k-th smallest of the n(n+1)/2 Walsh averages (x_i + x_j)/2, i ≤ j, without
 * writing them down: selection in the implicit matrix whose rows and columns
 * ascend (Johnson & Mizoguchi 1978; pivots from a sample of what is left, in the
 * spirit of Monahan 1984, ACM algorithm 616). O(n) memory, about n·log n steps:
 * 100,000 values have five thousand million averages.
 *
 * @param sorted ascending and finite
 * @param rank 0-based, below n(n+1)/2
 */
export function walshAverage(sorted: Float64Array, rank: number): number {
  const n = sorted.length;
  if (!(rank >= 0 && rank < (n * (n + 1)) / 2))
    throw new RangeError(`There is no Walsh average of rank ${rank} among ${n} values.`);
  // Row i still holds the columns from[i] … upTo[i] − 1 as candidates.
  const from = Int32Array.from({ length: n }, (_, row) => row);
  const upTo = new Int32Array(n).fill(n);
  const firsts = new Int32Array(n);
  const random = new Random(n, 'walsh pivots');
  for (;;) {
    const { left, passed } = census(from, upTo);
    if (left <= Math.max(LEAST_SORTED, n)) return gather(sorted, from, upTo, left).sort()[rank - passed]! / 2;
    const pivot = pivotFor((rank - passed) / left, left, { sorted, from, upTo }, random);
    const below = splitRows(sorted, pivot, false, firsts);
    if (rank < below) {
      upTo.set(firsts);
      continue;
    }
    const notAbove = splitRows(sorted, pivot, true, firsts);
    if (rank < notAbove) return pivot / 2;
    from.set(firsts);
  }
}

/** No more candidates than this are sorted outright, however few the rows. */
const LEAST_SORTED = 1024;
/** Candidates looked at to place a pivot near the rank that is sought. */
const SAMPLE = 32;

interface Matrix {
  readonly sorted: Float64Array;
  readonly from: Int32Array;
  readonly upTo: Int32Array;
}

/** How many candidates are left, and how many sums are known to lie below them all. */
function census(from: Int32Array, upTo: Int32Array): { left: number; passed: number } {
  let left = 0;
  let passed = 0;
  for (let row = 0; row < from.length; row++) {
    left += upTo[row]! - from[row]!;
    passed += from[row]! - row;
  }
  return { left, passed };
}

function gather(sorted: Float64Array, from: Int32Array, upTo: Int32Array, left: number): Float64Array {
  const sums = new Float64Array(left);
  let next = 0;
  for (let row = 0; row < from.length; row++) {
    for (let column = from[row]!; column < upTo[row]!; column++) sums[next++] = sorted[row]! + sorted[column]!;
  }
  return sums;
}

/** A sum x_i + x_j from the candidates, at about this share of their order: the quantile of an even sample of them. */
function pivotFor(share: number, left: number, { sorted, from, upTo }: Matrix, random: Random): number {
  const places = Float64Array.from({ length: SAMPLE }, () => Math.floor(random.uniform() * left)).sort();
  const sums = new Float64Array(SAMPLE);
  let drawn = 0;
  let before = 0;
  for (let row = 0; drawn < SAMPLE; row++) {
    const end = before + upTo[row]! - from[row]!;
    for (; drawn < SAMPLE && places[drawn]! < end; drawn++)
      sums[drawn] = sorted[row]! + sorted[from[row]! + places[drawn]! - before]!;
    before = end;
  }
  return sums.sort()[Math.floor(share * SAMPLE)]!;
}

/**
 * Notes for every row the first column whose sum is not below the pivot (or, with
 * `orEqual`, is above it) and returns how many sums lie before those columns.
 * The column falls as the row rises, so one sweep does it.
 */
function splitRows(sorted: Float64Array, pivot: number, orEqual: boolean, firsts: Int32Array): number {
  const n = sorted.length;
  let column = n;
  let count = 0;
  for (let row = 0; row < n; row++) {
    const value = sorted[row]!;
    while (column > row) {
      const sum = value + sorted[column - 1]!;
      if (orEqual ? sum <= pivot : sum < pivot) break;
      column--;
    }
    const first = column > row ? column : row;
    firsts[row] = first;
    count += first - row;
  }
  return count;
}
