/**
 * The type 7 quantile (Hyndman & Fan 1996): linear between the order statistics
 * around (n − 1)·p. An infinite neighbour makes it infinite.
 *
 * @param sorted ascending, not empty; may end in Infinity
 * @param probability 0 … 1
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const { rank, weight } = quantileRank(sorted.length, probability);
  return interpolate(sorted[rank] as number, sorted[rank + 1] as number, weight);
}

/** Which order statistic (0-based) a type 7 quantile starts from, and the next one's weight. */
export function quantileRank(n: number, probability: number): { rank: number; weight: number } {
  const position = (n - 1) * probability;
  const rank = Math.floor(position);
  // (n − 1)·p of an exact rank can miss it by a rounding error: 20·.95 is 19.
  const nearest = Math.round(position);
  if (Math.abs(position - nearest) <= 4 * Number.EPSILON * position) return { rank: nearest, weight: 0 };
  return { rank, weight: position - rank };
}

export function interpolate(lower: number, upper: number, weight: number): number {
  // Spelt as a sum of products, Infinity would meet 0 or itself and give NaN.
  if (weight === 0 || upper === lower) return lower;
  return lower + weight * (upper - lower);
}
