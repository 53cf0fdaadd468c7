import type { Interval } from './interval.js';
import { normalQuantile, twoSidedP, twoSidedZ } from './normal.js';

/**
 * The ratio of two paired means, R = x̄/ȳ, with three intervals.
 *
 * The linear one is R ± z·SE with SE = sd(x − R·y)/(ȳ·√n). The logarithmic one,
 * exp(ln R ± t·SE/R), is what decides: its error is known even of few skewed
 * pairs. The ABC one (approximate bootstrap confidence, DiCiccio & Efron 1992) is
 * the bootstrap's bias-corrected accelerated interval without resampling. It
 * describes a sample as a bootstrap would, and of few skewed pairs it is too
 * short, since it takes the skewness of the sample for that of the population.
 *
 * The last two are, of y/x, the reciprocal of what they are of x/y, so that a
 * comparison reads the same from both sides.
 */
export class RatioOfMeans {
  readonly n: number;
  /** x̄/ȳ; null where ȳ is not above 0. */
  readonly estimate: number | null;
  /** sd(x − R·y)/(ȳ·√n); null for fewer than two pairs. */
  readonly standardError: number | null;
  private readonly curve: AbcCurve | null;

  /** @param x @param y one a pair, finite and at least 0 */
  constructor(x: ArrayLike<number>, y: ArrayLike<number>) {
    this.n = x.length;
    const [meanX, meanY] = [mean(x), mean(y)];
    this.estimate = this.n > 0 && meanY > 0 ? meanX / meanY : null;
    const influence = this.estimate === null ? null : influenceOf(x, y, this.estimate, meanY);
    this.standardError = influence === null || this.n < 2 ? null : standardErrorOf(influence);
    this.curve =
      influence === null || this.n < 2 || !(meanX > 0) ? null : abcCurve(x, y, influence, { x: meanX, y: meanY });
  }

  /** R ± z·SE. */
  linearInterval(level: number): Interval | null {
    if (this.estimate === null || this.standardError === null) return null;
    const half = twoSidedZ(level) * this.standardError;
    return [this.estimate - half, this.estimate + half];
  }

  /** exp(ln R ± t·SE/R), by the t that the caller's level and dependence call for. */
  logInterval(t: number): Interval | null {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.standardError === 0) return [this.estimate, this.estimate];
    const half = (t * this.standardError) / this.estimate;
    return [this.estimate * Math.exp(-half), this.estimate * Math.exp(half)];
  }

  /** The t of the logarithmic interval that just reaches 1; infinite where the ratio does not vary, null where there is none. */
  tOfOne(): number | null {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.estimate === 1) return 0;
    const distance = Math.log(this.estimate);
    return this.standardError === 0 ? Math.sign(distance) * Infinity : (distance * this.estimate) / this.standardError;
  }

  /** The ABC interval; an upper bound that the sample does not reach is null. */
  interval(level: number): Interval | null {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.curve === null || this.standardError === 0) return [this.estimate, this.estimate];
    const z = twoSidedZ(level);
    const ends = [this.curve(-z), this.curve(z)] as const;
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return [low, Number.isFinite(high) ? high : null];
  }
}

/** The least favourable family of reweighted samples, along which the interval is read: the ratio at this z. */
type AbcCurve = (z: number) => number;

/** The influence of each pair on the ratio: (x − R·y)/ȳ. */
function influenceOf(x: ArrayLike<number>, y: ArrayLike<number>, ratio: number, meanY: number): Float64Array {
  return new Float64Array(x.length).map((_, pair) => (x[pair]! - ratio * y[pair]!) / meanY);
}

function standardErrorOf(influence: Float64Array): number {
  const n = influence.length;
  let squares = 0;
  for (const value of influence) squares += value * value;
  return Math.sqrt(squares / (n - 1) / n);
}

/**
 * Acceleration a = Σt³/(6(Σt²)^{3/2}); bias b and curvature c of the ratio along
 * the direction t/(n²σ) in closed form; z0 from 2Φ(a)Φ(c − b/σ). The end point
 * at z is the ratio with the weights moved by λ = w/(1 − aw)², w = z0 + z.
 */
function abcCurve(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  influence: Float64Array,
  means: { readonly x: number; readonly y: number },
): AbcCurve {
  const n = influence.length;
  let [squares, cubes, alongX, alongY] = [0, 0, 0, 0];
  for (let pair = 0; pair < n; pair++) {
    const t = influence[pair]!;
    squares += t * t;
    cubes += t * t * t;
    alongX += t * (x[pair]! - means.x);
    alongY += t * (y[pair]! - means.y);
  }
  const sigma = Math.sqrt(squares) / n;
  const scale = n * n * sigma;
  const acceleration = squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
  const [stepX, stepY] = [alongX / scale, alongY / scale];
  const bias = -alongY / (means.y * n * n);
  const curvature = -stepY / means.y;
  const z0 = offset(acceleration, curvature - bias / sigma);
  return (z) => {
    const w = z0 + z;
    // Past the pole of λ the family has no member: the bound is at the end of the scale.
    if (acceleration * w >= 1) return z < 0 ? 0 : Infinity;
    const moved = fromNormal(w, acceleration);
    const [top, bottom] = [means.x + moved * stepX, means.y + moved * stepY];
    // Downwards the numerator reaches 0 first, upwards the denominator: no weights lie beyond.
    if (moved < 0) return top <= 0 ? 0 : top / bottom;
    return bottom <= 0 ? Infinity : top / bottom;
  };
}

/** Φ⁻¹(2Φ(a)Φ(c)); both are near 0, where that is a + c. */
function offset(acceleration: number, curvature: number): number {
  return normalQuantile(2 * phi(acceleration) * phi(curvature));
}

function phi(z: number): number {
  const tail = twoSidedP(z) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** λ = w/(1 − aw)². */
function fromNormal(w: number, acceleration: number): number {
  return w / (1 - acceleration * w) ** 2;
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / values.length;
}
