import type { Interval } from '../statistics/interval.js';
import type { Dimension, DimensionVerdict, Verdict } from './comparison.js';

/**
 * The one place where verdicts are made. All read "a against b": fewer wrong
 * answers, a ratio below 1, fewer faults are better.
 *
 * One dimension, in this order:
 *
 * | what its figures show | verdict |
 * |---|---|
 * | the arms can't be compared in it | not comparable |
 * | a finite interval lies inside the margin, both ways | equivalent |
 * | its test, adjusted in the run's family, rejects "no difference" | better or worse |
 * | neither | inconclusive |
 *
 * A difference that is certain but smaller than the margin is one that was
 * declared beforehand not to matter. "No significant difference" alone is never
 * equivalence.
 *
 * The pair as a whole, over answers, latency and reliability, in this order:
 *
 * | the dimensions that are judged | verdict |
 * |---|---|
 * | some better, none worse, every other one shown no worse | better |
 * | the mirror image | worse |
 * | some better and some worse | trade-off |
 * | all equivalent | equivalent |
 * | one of them not comparable | not comparable |
 * | anything else | inconclusive |
 *
 * Cost is judged and said beside it. Each rule has its mirror image, so that
 * verdict(a, b) mirrors verdict(b, a).
 */

/** Two-sided level of each test, before the adjustment. */
export const ALPHA = 0.05;

/** What decides about one dimension. */
export interface Measure {
  /** Inside the margin both ways; null where there is no finite interval. */
  readonly equivalent: boolean | null;
  /** a is shown to be no worse than b by more than the margin. */
  readonly noWorse: boolean;
  /** The mirror image. */
  readonly noBetter: boolean;
  /** The p of "no difference", not adjusted; null where there is nothing to test. */
  readonly p: number | null;
  /** Below 0 where a is better, above where it is worse. */
  readonly direction: number;
}

/** @param holmP the measure's p, adjusted in the run's family */
export function dimensionVerdict(measure: Measure, holmP: number | null): DimensionVerdict {
  if (measure.equivalent === true) return 'equivalent';
  if (!rejects(holmP) || measure.direction === 0) return 'inconclusive';
  return measure.direction < 0 ? 'better' : 'worse';
}

/** True where a p-value, adjusted if need be, rejects. */
export function rejects(p: number | null): boolean {
  return p !== null && p < ALPHA;
}

/** True where the whole interval lies on one side of `value`. */
export function excludes(interval: Interval | null, value: number): boolean {
  const [low, high] = interval ?? [null, null];
  return (low !== null && low > value) || (high !== null && high < value);
}

/** A dimension as the overall rule sees it. */
export interface JudgedDimension {
  readonly verdict: DimensionVerdict;
  readonly noWorse: boolean;
  readonly noBetter: boolean;
}

/** The dimensions that matter to the overall verdict; one that is left out was not judged (answers that were not scored). */
export type JudgedDimensions = Partial<Record<Exclude<Dimension, 'cost'>, JudgedDimension>>;

/** @param isServed most pairs have an answer through both arms: without that two arms are not equivalent, since nobody was served */
export function overallVerdict(dimensions: JudgedDimensions, isServed = dimensions.latency !== undefined): Verdict {
  const judged = Object.values(dimensions);
  const verdicts = judged.map(({ verdict }) => verdict);
  const [better, worse] = [verdicts.includes('better'), verdicts.includes('worse')];
  const othersShown = (side: 'better' | 'worse', shown: 'noWorse' | 'noBetter') =>
    judged.every((dimension) => dimension.verdict === side || isComparable(dimension)[shown]);
  if (better && !worse && othersShown('better', 'noWorse')) return 'better';
  if (worse && !better && othersShown('worse', 'noBetter')) return 'worse';
  if (better && worse) return 'trade-off';
  if (isServed && verdicts.every((verdict) => verdict === 'equivalent')) return 'equivalent';
  return verdicts.includes('not comparable') || judged.length === 0 ? 'not comparable' : 'inconclusive';
}

/** What can't be compared shows nothing. */
function isComparable(dimension: JudgedDimension): JudgedDimension {
  return dimension.verdict === 'not comparable' ? { ...dimension, noWorse: false, noBetter: false } : dimension;
}
