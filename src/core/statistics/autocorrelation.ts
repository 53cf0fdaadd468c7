/** Lag-1 autocorrelation above which pairs are not treated as independent. */
export const DEPENDENCE = 0.1;

/**
 * The lag-1 autocorrelation of a series in time order.
 *
 * @returns null for fewer than three values or where they don't vary
 */
export function lag1Autocorrelation(series: Float64Array): number | null {
  const n = series.length;
  if (n < 3) return null;
  let mean = 0;
  for (const value of series) mean += value / n;
  let products = 0;
  let squares = 0;
  for (let index = 0; index < n; index++) {
    const deviation = series[index]! - mean;
    squares += deviation * deviation;
    if (index > 0) products += deviation * (series[index - 1]! - mean);
  }
  return squares > 0 ? products / squares : null;
}

/**
 * How long the blocks of a circular block bootstrap should be: 1 up to a lag-1
 * autocorrelation ρ of .1; above, n^⅓ · max(1, (3/2)^⅓ · (2ρ/(1−ρ²))^⅔), rounded
 * up. The second factor is the optimum of Politis & White (2004) for a series
 * with the autocorrelation of a first-order autoregression; the floor of n^⅓
 * guards against dependence that reaches further than lag 1 shows. Never more
 * than a quarter of the series.
 */
export function blockLength(n: number, autocorrelation: number | null): number {
  if (autocorrelation === null || autocorrelation <= DEPENDENCE) return 1;
  const rho = Math.min(autocorrelation, 0.99);
  const optimum = Math.cbrt(1.5) * Math.cbrt((2 * rho) / (1 - rho * rho)) ** 2;
  const length = Math.ceil(Math.cbrt(n) * Math.max(1, optimum));
  return Math.max(1, Math.min(length, Math.floor(n / 4)));
}

/**
 * By how much dependence widens the variance of a sum over the series: the
 * variance of the sums of all circular blocks over what independent values
 * would give. At least 1: negative dependence is not taken as a gift.
 */
export function varianceInflation(series: Float64Array, length: number): number {
  if (length <= 1) return 1;
  const n = series.length;
  let mean = 0;
  for (const value of series) mean += value / n;
  let block = 0;
  for (let index = 0; index < length; index++) block += series[index]! - mean;
  let blockSquares = 0;
  let squares = 0;
  for (let start = 0; start < n; start++) {
    blockSquares += block * block;
    const leaving = series[start]! - mean;
    squares += leaving * leaving;
    block += series[(start + length) % n]! - mean - leaving;
  }
  return squares > 0 ? Math.max(1, blockSquares / (length * squares)) : 1;
}
