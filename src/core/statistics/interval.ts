/** `[low, high]`; null where a bound is unknown or not estimable. */
/**
 * The shape of `comparison.json`: snake_case, ratios and rates as numbers,
 * intervals as `[low, high]`, null where unknown. `a` is the arm named first, a
 * ratio is a / b, a difference a − b.
 */

export type Interval = readonly [low: number | null, high: number | null];

export interface RatioEstimate {
  estimate: number | null;
  ci95: Interval | null;
}
