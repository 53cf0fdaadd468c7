import type { Interval } from './interval.js';
import { normalQuantile, twoSidedP, twoSidedZ } from './normal.js';

/**
 * The ratio of two paired means, R = x̄/ȳ, with two intervals.
 *
 * The linear one is R ± z·SE with SE = sd(x − R·y)/(ȳ·√n). The ABC one
 * (approximate bootstrap confidence, DiCiccio & Efron 1992) is the bootstrap's
 * bias-corrected accelerated interval without resampling: it follows the
 * skewness of costs, needs no seed, and of y/x it is the reciprocal of that of
 * x/y, so that a comparison reads the same from both sides.
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

  /**
   * The ABC interval; an upper bound that the sample does not reach is null.
   *
   * @param widening of the half-widths, for dependence or few values; 1 for none
   */
  interval(level: number, widening = 1): Interval | null {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.curve === null || this.standardError === 0) return [this.estimate, this.estimate];
    const z = twoSidedZ(level) * widening;
    const ends = [this.curve.at(-z), this.curve.at(z)] as const;
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return [low, Number.isFinite(high) ? high : null];
  }

  /** The two-sided p of "the ratio is `value`", by the interval that just reaches it; null where there is none. */
  p(value: number, widening = 1): number | null {
    const z = this.z(value);
    return z === null ? null : twoSidedP(z / widening);
  }

  /** The z of the interval that just reaches `value`; infinite where the ratio does not vary, null where there is none. */
  z(value: number): number | null {
    if (this.estimate === null || this.standardError === null) return null;
    if (this.curve === null || this.standardError === 0) return this.estimate === value ? 0 : Infinity;
    return this.curve.zOf(value);
  }
}

/** The least favourable family of reweighted samples, along which the interval is read. */
interface AbcCurve {
  /** The ratio at this z. */
  readonly at: (z: number) => number;
  readonly zOf: (ratio: number) => number;
}

/** The influence of each pair on the ratio: (x − R·y)/ȳ. */
function influenceOf(x: ArrayLike<number>, y: ArrayLike<number>, ratio: number, meanY: number): Float64Array {
  return Float64Array.from({ length: x.length }, (_, pair) => (x[pair]! - ratio * y[pair]!) / meanY);
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
  return {
    at: (z) => {
      const w = z0 + z;
      // Past the pole of λ the family has no member: the bound is at the end of the scale.
      if (acceleration * w >= 1) return z < 0 ? 0 : Infinity;
      const moved = fromNormal(w, acceleration);
      const [top, bottom] = [means.x + moved * stepX, means.y + moved * stepY];
      // Downwards the numerator reaches 0 first, upwards the denominator: no weights lie beyond.
      if (moved < 0) return top <= 0 ? 0 : top / bottom;
      return bottom <= 0 ? Infinity : top / bottom;
    },
    zOf: (ratio) => {
      const slope = stepX - ratio * stepY;
      const gap = ratio * means.y - means.x;
      if (slope <= 0) return gap === 0 ? 0 : Math.sign(gap) * Infinity;
      return toNormal(gap / slope, acceleration) - z0;
    },
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

/** The inverse of λ = w/(1 − aw)²: the root that is λ itself where a is 0. */
function toNormal(lambda: number, acceleration: number): number {
  if (!Number.isFinite(lambda)) return lambda;
  const slope = 1 + 2 * acceleration * lambda;
  return (2 * lambda) / (slope + Math.sqrt(Math.max(0, slope * slope - 4 * (acceleration * lambda) ** 2)));
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / values.length;
}
