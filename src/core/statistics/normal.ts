/** The standard normal distribution: its probabilities and quantiles. */

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Where the series gives way to the continued fraction of the tail. */
const TAIL = 3;
const FRACTION_TERMS = 120;

/** P(Z ≤ x), accurate in relative terms far into the lower tail. */
export function normalCdf(x: number): number {
  // Its series would never come to an end.
  if (Number.isNaN(x)) return NaN;
  if (x > 0) return 1 - normalCdf(-x);
  return x < -TAIL ? tail(-x) : 0.5 + series(x);
}

/** P(|Z| ≥ |z|): the two-sided p of a normal statistic. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/**
 * The z with P(Z ≤ z) = `probability`: the start of Abramowitz & Stegun 26.2.23,
 * then Halley's steps on `normalCdf` until they no longer move.
 *
 * @param probability between 0 and 1; at the ends the answer is infinite
 */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return -Infinity;
  if (probability >= 1) return Infinity;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  const t = Math.sqrt(-2 * Math.log(probability));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = numerator / denominator - t;
  for (let step = 0; step < 4; step++) {
    const error = (normalCdf(z) - probability) / density(z);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}

/** The z of a two-sided interval of this level: 1.96 for .95. */
export function twoSidedZ(level: number): number {
  return level === 0.95 ? Z95 : -normalQuantile((1 - level) / 2);
}

// Nearly every interval asks for it.
const Z95 = -normalQuantile((1 - 0.95) / 2);

/** Of two independent uniform numbers on [0, 1), a standard normal one (Box–Muller, the cosine branch). */
export function normalOf(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / SQRT_TWO_PI;
}

/** Φ(x) − ½ = φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia 2004). */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; ; odd += 2) {
    term *= (x * x) / odd;
    const next = sum + term;
    if (next === sum) return density(x) * sum;
    sum = next;
  }
}

/** 1 − Φ(x) = φ(x)/(x + 1/(x + 2/(x + 3/(x + …)))) (Laplace), for x > 0. */
function tail(x: number): number {
  let fraction = x;
  for (let term = FRACTION_TERMS; term >= 1; term--) fraction = x + term / fraction;
  return density(x) / fraction;
}
