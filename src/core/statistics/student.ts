/** Student's t distribution, by the regularized incomplete beta function. */

const STEPS = 300;
const TINY = 1e-300;

/** P(|T| ≥ |t|) with `degrees` degrees of freedom, 1 or more. */
export function studentTwoSidedP(t: number, degrees: number): number {
  return studentTail(degrees)(t);
}

/** {@link studentTwoSidedP} as a function of t: what depends on the degrees alone is worked out once. */
export function studentTail(degrees: number): (t: number) => number {
  const [a, b] = [degrees / 2, 0.5];
  const logBeta = logBetaOf(a, b);
  return (t) => (Number.isFinite(t) ? incompleteBeta(degrees / (degrees + t * t), a, b, logBeta) : 0);
}

/**
 * The t of a two-sided interval of this level: 2.306 for .95 and 8 degrees.
 * Bisection on the tail, which falls in t.
 */
export function twoSidedT(level: number, degrees: number): number {
  const tail = studentTail(degrees);
  let low = 0;
  let high = 2;
  while (tail(high) > 1 - level) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    // Nothing lies between two neighbouring doubles.
    if (middle === low || middle === high) return middle;
    if (tail(middle) > 1 - level) low = middle;
    else high = middle;
  }
}

/** I_x(a, b), by its continued fraction (Abramowitz & Stegun 26.5.8) in the form of Lentz. */
function incompleteBeta(x: number, a: number, b: number, logBeta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
  // The fraction converges fast on this side of the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - (front * betaFraction(1 - x, b, a)) / b;
  return (front * betaFraction(x, a, b)) / a;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

function logBetaOf(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln Γ(x) for x > 0: Stirling's series after shifting x above 15. */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 15) {
    shift += Math.log(at);
    at += 1;
  }
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
