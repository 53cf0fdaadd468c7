import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/statistics/quantile.ts
function quantile(sorted, probability) {
  const { rank, weight } = quantileRank(sorted.length, probability);
  return interpolate(sorted[rank], sorted[rank + 1], weight);
}
function quantileRank(n, probability) {
  const position = (n - 1) * probability;
  const rank = Math.floor(position);
  const nearest = Math.round(position);
  if (Math.abs(position - nearest) <= 4 * Number.EPSILON * position) return { rank: nearest, weight: 0 };
  return { rank, weight: position - rank };
}
function interpolate(lower, upper, weight) {
  if (weight === 0 || upper === lower) return lower;
  return lower + weight * (upper - lower);
}

export {
  quantile,
  quantileRank,
  interpolate
};
