/**
 * The binomial distribution without cancellation, for any n a run can have.
 *
 * Probabilities follow Loader 2000, "Fast and accurate computation of binomial
 * probabilities": Stirling's error and deviance instead of differences of
 * log-gammas, which lose their digits at large n.
 */

/** Terms below this share of the sum can't change it. */
const NEGLIGIBLE = 1e-18;

/** P(X = k) for X ~ Binomial(n, p). */
export function binomialPmf(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** P(X ≤ k) for X ~ Binomial(n, p): the terms from k away from the mode, by their ratio. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (k > n * p) return 1 - binomialCdf(n - k - 1, n, 1 - p);
  const odds = (1 - p) / p;
  let term = binomialPmf(k, n, p);
  let sum = term;
  for (let count = k; count > 0 && term > NEGLIGIBLE * sum; count--) {
    term *= (count / (n - count + 1)) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}

/** The smallest k with P(X ≤ k) ≥ `probability`, for X ~ Binomial(n, p). */
export function binomialQuantile(probability: number, n: number, p: number): number {
  let below = -1;
  let reached = n;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (binomialCdf(middle, n, p) >= probability) reached = middle;
    else below = middle;
  }
  return reached;
}

/** ln(n!) − ln(√(2πn)·(n/e)ⁿ): exact by summation while small, else Stirling's series. */
export function stirlingError(n: number): number {
  if (n < SMALL_ERRORS.length) return SMALL_ERRORS[n] as number;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}

const SMALL_ERRORS: readonly number[] = smallErrors(32);

function smallErrors(count: number): number[] {
  const errors = [0];
  let logFactorial = 0;
  for (let n = 1; n < count; n++) {
    logFactorial += Math.log(n);
    errors.push(logFactorial - 0.5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n);
  }
  return errors;
}

/** x·ln(x/m) − x + m, by its series where x is close to m. */
function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return next;
    sum = next;
  }
}
