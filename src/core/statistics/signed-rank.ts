/**
 * The exact null distribution of the signed-rank statistic T⁺ of n differences
 * without zeros or ties: each rank 1 … n is positive with probability ½.
 *
 * @returns cumulative probabilities P(T⁺ ≤ t) for t = 0 … n(n+1)/2
 */
export function signedRankCdf(n: number): Float64Array {
  const most = (n * (n + 1)) / 2;
  const mass = new Float64Array(most + 1);
  mass[0] = 1;
  let reached = 0;
  for (let rank = 1; rank <= n; rank++) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) {
      mass[sum] = (mass[sum]! + (sum >= rank ? mass[sum - rank]! : 0)) / 2;
    }
  }
  for (let sum = 1; sum <= most; sum++) mass[sum] = mass[sum]! + mass[sum - 1]!;
  return mass;
}

/**
 * The same of any ranks, the mean ranks of ties among them: cumulative
 * probabilities of twice the sum of those that are positive.
 *
 * @param ranks halves or wholes; a rank of 0 takes no sign
 * @returns P(2T⁺ ≤ t) for t = 0 … 2·Σ ranks
 */
export function signedRankCdfOf(ranks: Float64Array): Float64Array {
  const doubled = ranks.filter((rank) => rank > 0).map((rank) => Math.round(2 * rank));
  const most = doubled.reduce((sum, rank) => sum + rank, 0);
  const mass = new Float64Array(most + 1);
  mass[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) mass[sum] = (mass[sum]! + (sum >= rank ? mass[sum - rank]! : 0)) / 2;
  }
  for (let sum = 1; sum <= most; sum++) mass[sum] = mass[sum]! + mass[sum - 1]!;
  return mass;
}

/** Up to this many differences the exact distribution is used, above it the normal one. */
export const EXACT_UP_TO = 50;
