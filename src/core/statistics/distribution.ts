import { round } from '../text/rounding.js';

// Looked up once: see `statistics/random.ts`.
const { abs } = Math;

/** The walkthrough’s distribution: nearest rank, successes only, two decimals (six for money). */
export interface Distribution {
  count: number;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
  p95: number | null;
  p99: number | null;
  mean: number | null;
  min: number | null;
  max: number | null;
  stddev: number | null;
}

/**
 * Describes values as the published walkthrough does: percentiles by nearest rank, the
 * mean of an exact sum, the sample standard deviation (null for fewer than two
 * values), everything rounded as Python rounds. All null but `count` where there
 * is no value.
 *
 * @param decimals two as in the walkthrough; six for money, which two would round away
 */
export function distribution(values: readonly number[], decimals = 2): Distribution {
  const ordered = Float64Array.from(values).sort();
  const at = (percent: number) => rounded(nearestRank(ordered, percent), decimals);
  const mean = values.length === 0 ? null : exactSum(ordered) / ordered.length;
  return {
    count: ordered.length,
    p25: at(25),
    p50: at(50),
    p75: at(75),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    mean: rounded(mean, decimals),
    min: rounded(ordered[0] ?? null, decimals),
    max: rounded(ordered.at(-1) ?? null, decimals),
    stddev: rounded(mean === null ? null : sampleDeviation(ordered, mean), decimals),
  };
}

/**
 * The nearest-rank percentile: the value of rank ceil(percent/100 · n).
 *
 * @param ordered ascending
 * @param percent 0 to 100
 */
export function nearestRank(ordered: ArrayLike<number>, percent: number): number | null {
  if (ordered.length === 0) return null;
  const rank = Math.max(1, Math.ceil((percent * ordered.length) / 100));
  return ordered[rank - 1] as number;
}

/** The exactly summed mean, null of nothing. */
export function mean(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : exactSum(values) / values.length;
}

/**
 * The sum, correctly rounded, whatever the order: Shewchuk's growing expansion,
 * as Python's `math.fsum` (J. R. Shewchuk, "Adaptive Precision Floating-Point
 * Arithmetic", 1997). Values must be finite and their sum must not overflow.
 */
export function exactSum(values: ArrayLike<number>): number {
  let partials: Float64Array = new Float64Array(FIRST_PARTIALS);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if (count === partials.length) partials = withRoom(partials);
    count = grow(partials, count, values[index]!);
  }
  return collapse(partials, count);
}

/** Values of like size leave two or three partials. */
const FIRST_PARTIALS = 32;

function withRoom(partials: Float64Array): Float64Array {
  const more = new Float64Array(2 * partials.length);
  more.set(partials);
  return more;
}

/**
 * Adds `value` to the first `count` non-overlapping `partials` (ascending magnitude) without loss.
 *
 * @returns how many there are then
 */
function grow(partials: Float64Array, count: number, value: number): number {
  let carried = value;
  let kept = 0;
  for (let place = 0; place < count; place++) {
    const partial = partials[place]!;
    const outweighed = abs(carried) < abs(partial);
    const large = outweighed ? partial : carried;
    const small = outweighed ? carried : partial;
    const high = large + small;
    const low = small - (high - large);
    if (low !== 0) partials[kept++] = low;
    carried = high;
  }
  partials[kept++] = carried;
  return kept;
}

/** Rounds the expansion once, half to even across the partials that remain. */
function collapse(partials: Float64Array, count: number): number {
  let index = count - 1;
  let high = partials[index] ?? 0;
  let low = 0;
  while (index > 0 && low === 0) {
    const before = high;
    const partial = partials[--index]!;
    high = before + partial;
    low = partial - (high - before);
  }
  const next = partials[index - 1] ?? 0;
  // A half-way `low` must follow the sign of what lies below it.
  if (index > 0 && ((low < 0 && next < 0) || (low > 0 && next > 0))) {
    const doubled = low * 2;
    const candidate = high + doubled;
    if (candidate - high === doubled) return candidate;
  }
  return high;
}

function sampleDeviation(values: Float64Array, centre: number): number | null {
  if (values.length < 2) return null;
  const squares = values.map((value) => (value - centre) ** 2);
  return Math.sqrt(exactSum(squares) / (values.length - 1));
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : round(value, decimals);
}
