import { twoSidedP } from './normal.js';
import { EXACT_UP_TO, signedRankCdfOf } from './signed-rank.js';

/** Differences with their signed ranks, in the order given; a zero has rank 0 but pushes the others up (Pratt 1959). */
interface RankedDifferences {
  readonly signedRanks: Float64Array;
  readonly zeros: number;
  /** Σ(t³ − t) over groups of t equal absolute values, zeros left out. */
  readonly tieSum: number;
}

/**
 * Wilcoxon's signed-rank test that differences scatter evenly about 0, two-sided:
 * exact for up to 50 differences, ties and zeros included, else normal with
 * Pratt's zeros, the correction for ties, and no continuity correction.
 *
 * @returns null where there is no difference to look at; 1 where all are zero
 */
export function wilcoxon(differences: Float64Array): number | null {
  const n = differences.length;
  if (n === 0) return null;
  const { signedRanks, zeros, tieSum } = rankDifferences(differences);
  if (zeros === n) return 1;
  let positive = 0;
  for (const rank of signedRanks) if (rank > 0) positive += rank;
  if (n <= EXACT_UP_TO) return exactP(positive, signedRanks);
  const mean = (n * (n + 1) - zeros * (zeros + 1)) / 4;
  const cubes = n * (n + 1) * (2 * n + 1) - zeros * (zeros + 1) * (2 * zeros + 1);
  const variance = (cubes - tieSum / 2) / 24;
  return twoSidedP((positive - mean) / Math.sqrt(variance));
}

/** Of all ways to sign these very ranks, the share that lies at least as far from the middle. */
function exactP(positive: number, signedRanks: Float64Array): number {
  const cdf = signedRankCdfOf(signedRanks.map(Math.abs));
  const most = cdf.length - 1;
  // Mean ranks of ties are halves, so that twice a rank is whole.
  const twice = Math.round(2 * positive);
  return Math.min(1, 2 * cdf[Math.min(twice, most - twice)]!);
}

/** Ranks |d| from 1, equal values sharing their mean rank, and gives the ranks the signs of d. */
export function rankDifferences(differences: Float64Array): RankedDifferences {
  const n = differences.length;
  const order = new Uint32Array(n).map((_, index) => index);
  const sizes = differences.map(Math.abs);
  order.sort((i, j) => sizes[i]! - sizes[j]!);
  const signedRanks = new Float64Array(n);
  let tieSum = 0;
  let zeros = 0;
  for (let start = 0, end = 0; start < n; start = end) {
    const size = sizes[order[start]!]!;
    while (end < n && sizes[order[end]!]! === size) end++;
    const tied = end - start;
    if (size === 0) {
      zeros = tied;
      continue;
    }
    tieSum += tied * (tied * tied - 1);
    const rank = (start + 1 + end) / 2;
    for (let place = start; place < end; place++) {
      const index = order[place]!;
      signedRanks[index] = differences[index]! > 0 ? rank : -rank;
    }
  }
  return { signedRanks, zeros, tieSum };
}
