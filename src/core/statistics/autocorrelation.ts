/** Lag-1 autocorrelation above which pairs are not treated as independent. */
export const DEPENDENCE = 0.1;

/**
 * The lag-1 autocorrelation of a series in time order.
 *
 * @returns null for fewer than three values or where they don't vary
 */
export function lag1Autocorrelation(series: Float64Array): number | null {
  if (series.length < 3) return null;
  const covariances = autocovariances(series, 1);
  return covariances[0]! > 0 ? covariances[1]! / covariances[0]! : null;
}

/**
 * How long the blocks of a circular block bootstrap should be: 1 up to a lag-1
 * autocorrelation of .1; above, twice the automatic choice of Politis & White
 * (2004, corrected by Patton, Politis & White 2009) or twice n^⅓, whichever is
 * more, and at most a quarter of the series.
 *
 * The automatic choice looks as far back as the dependence reaches, which a
 * formula in lag 1 alone would miss where a slow drift hides under noise. It
 * minimises the error of the variance; twice as long halves its bias, which is
 * what costs coverage (`proof/false-alarms.ts`).
 */
export function blockLength(series: Float64Array): number {
  const n = series.length;
  const lag1 = lag1Autocorrelation(series);
  if (lag1 === null || lag1 <= DEPENDENCE) return 1;
  const length = Math.ceil(2 * Math.max(Math.cbrt(n), automaticLength(series)));
  return Math.max(1, Math.min(length, Math.floor(n / 4)));
}

/**
 * By how much blocks of this length widen an interval, since few blocks know
 * their own variance badly: Kiefer & Vogelsang (2005) for Bartlett's kernel at
 * 97.5 %, 1 + (2.9694·b + .4160·b² − .5324·b³)/1.96 with b = length/n.
 */
export function blockWidening(length: number, n: number): number {
  if (length <= 1) return 1;
  const b = length / n;
  return 1 + (b * (2.9694 + b * (0.416 - b * 0.5324))) / 1.96;
}

/** (2G²/D)^⅓·n^⅓ with G = Σ λ(k/M)·|k|·R(k), D = 4/3·(Σ λ(k/M)·R(k))², k = −M … M. */
function automaticLength(series: Float64Array): number {
  const n = series.length;
  const run = Math.max(5, Math.ceil(Math.sqrt(Math.log10(n))));
  const furthest = Math.min(n - 1, Math.ceil(Math.sqrt(n)) + run);
  const covariances = autocovariances(series, furthest);
  const bandwidth = Math.min(furthest, 2 * Math.max(1, lastNotableLag(covariances, n, run)));
  let weighted = 0;
  let spectrum = covariances[0]!;
  for (let lag = 1; lag <= bandwidth; lag++) {
    const term = 2 * flatTop(lag / bandwidth) * covariances[lag]!;
    weighted += lag * term;
    spectrum += term;
  }
  if (spectrum <= 0) return 1;
  return Math.cbrt(((2 * weighted * weighted) / ((4 / 3) * spectrum * spectrum)) * n);
}

/** The lag after which `run` autocorrelations in a row are no more than noise. */
function lastNotableLag(covariances: Float64Array, n: number, run: number): number {
  const noise = 2 * Math.sqrt(Math.log10(n) / n) * covariances[0]!;
  let last = 0;
  for (let lag = 1; lag < covariances.length && lag <= last + run; lag++)
    if (Math.abs(covariances[lag]!) >= noise) last = lag;
  return last;
}

/** The trapezoid of Politis & Romano (1995). */
function flatTop(share: number): number {
  return share <= 0.5 ? 1 : Math.max(0, 2 * (1 - share));
}

/** Σ (x_t − x̄)(x_{t+k} − x̄)/n for k = 0 … `lags`. */
function autocovariances(series: Float64Array, lags: number): Float64Array {
  const n = series.length;
  let mean = 0;
  for (const value of series) mean += value / n;
  const covariances = new Float64Array(lags + 1);
  for (let lag = 0; lag <= lags; lag++) {
    let products = 0;
    for (let place = 0; place + lag < n; place++) products += (series[place]! - mean) * (series[place + lag]! - mean);
    covariances[lag] = products / n;
  }
  return covariances;
}

/** By how much dependence widens the variance of a rank statistic, as the blocks of the resampling show it. */
export function varianceInflation(series: Float64Array, length: number): number {
  return length <= 1 ? 1 : blockVarianceRatio(series, length) * blockWidening(length, series.length) ** 2;
}

/**
 * The variance of the sums of all circular blocks of this length over what
 * independent values would give. At least 1: negative dependence is no gift.
 */
export function blockVarianceRatio(series: Float64Array, length: number): number {
  const n = series.length;
  let mean = 0;
  for (const value of series) mean += value / n;
  let block = 0;
  for (let index = 0; index < length; index++) block += series[index % n]! - mean;
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
