/** The long-run variance of a series in time order, and what it does to an interval. */
export interface LongRunVariance {
  /** Its variance over that of independent values of the same spread; 1 for independent values. */
  readonly ratio: number;
  /** How many cosines it is the mean of: the degrees of freedom of a t interval. */
  readonly degrees: number;
}

/**
 * The long-run variance by the mean of squared cosine weights (Müller 2014;
 * equal-weighted cosine estimator of Lazarus, Lewis, Stock & Watson 2018):
 * L_j = √(2/n)·Σ(d_t − d̄)·cos(πj(t − ½)/n), j = 1 … B, LRV = mean L_j².
 * A slow drift shows in the first cosines, however little of it lag 1 shows.
 *
 * @param series in time order
 * @param cosines B, at least 1
 * @returns null for fewer than three values or where they don't vary
 */
export function longRunVariance(series: Float64Array, cosines: number): LongRunVariance | null {
  const n = series.length;
  if (n < 3) return null;
  const mean = series.reduce((sum, value) => sum + value, 0) / n;
  let squares = 0;
  for (let place = 0; place < n; place++) squares += (series[place]! - mean) ** 2;
  if (!(squares > 0)) return null;
  const degrees = Math.min(cosines, n - 1);
  let total = 0;
  for (let j = 1; j <= degrees; j++) total += cosineWeight(series, mean, j) ** 2;
  return { ratio: total / degrees / (squares / n), degrees };
}

/**
 * Σ of the cosine transform at frequency j, times √(2/n). The cosines of one
 * frequency follow from the first two by Chebyshev's recurrence.
 */
function cosineWeight(series: Float64Array, mean: number, j: number): number {
  const n = series.length;
  const step = (Math.PI * j) / n;
  const twice = 2 * Math.cos(step);
  let before = Math.cos(-step / 2);
  let current = Math.cos(step / 2);
  let sum = 0;
  for (let place = 0; place < n; place++) {
    sum += (series[place]! - mean) * current;
    const next = twice * current - before;
    before = current;
    current = next;
  }
  return Math.sqrt(2 / n) * sum;
}
