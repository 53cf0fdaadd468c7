import type { Interval } from '../statistics/interval.js';
import { isEquivalent } from '../statistics/tost.js';
import type { LatencyComparison, PairedProportion, Verdict } from './comparison.js';

/**
 * The one place where verdicts are passed. All read "a against b": fewer wrong
 * answers, a ratio below 1, fewer failures are better.
 *
 * One measure, in this order:
 *
 * | what its intervals show | verdict |
 * |---|---|
 * | the difference lies inside the margin, both ways | equivalent |
 * | its test rejects "no difference" at 5 % | better or worse |
 * | neither | inconclusive |
 *
 * Equivalence comes first: a difference that is certain but smaller than the
 * margin is one that was declared beforehand not to matter. "No significant
 * difference" alone is never equivalence; it is inconclusive.
 *
 * The pair as a whole, from the primary accuracy test, the primary latency test
 * (typical ratio of total_ms) and completion, in this order:
 *
 * | the three measures | verdict |
 * |---|---|
 * | the audit found that the arms can't be compared | not comparable |
 * | any is worse | worse |
 * | accuracy or latency is better, the other better or shown to be no worse | better |
 * | accuracy and latency equivalent | equivalent |
 * | anything else | inconclusive |
 *
 * Worse wins over better: the question is whether the other road costs anything.
 * Completion can make a pair worse, but need not be shown equivalent: each
 * failure is a wrong answer in accuracy already. Answers that were not scored
 * leave accuracy out of it, and where most pairs lack an answer there is no
 * typical request: latency is left out, and the failures decide.
 */

/** Two-sided level of each test. */
export const ALPHA = 0.05;

/** What decides about one measure. */
export interface Measure {
  /** The difference lies inside the margin both ways; null where there is nothing to tell by. */
  readonly equivalent: boolean | null;
  /** `a` is no worse than `b` by more than the margin. */
  readonly noWorse: boolean | null;
  /** "No difference" is rejected: by the interval of a primary, by the adjusted p of a secondary test. */
  readonly differs: boolean;
  /** Below 0 where a is better, above where it is worse. */
  readonly direction: number;
}

export function measureVerdict({ equivalent, differs, direction }: Measure): Verdict {
  if (equivalent === true) return 'equivalent';
  if (!differs || direction === 0) return 'inconclusive';
  return direction < 0 ? 'better' : 'worse';
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

/** What decides about a paired proportion (accuracy, completion): more is better. */
export function proportionMeasure(
  { difference, non_inferior: { a_to_b, b_to_a } }: Pick<PairedProportion, 'difference' | 'non_inferior'>,
  differs: boolean,
): Measure {
  const equivalent = a_to_b === null || b_to_a === null ? null : a_to_b && b_to_a;
  return { equivalent, noWorse: a_to_b, differs, direction: -(difference ?? 0) };
}

/** What decides about a typical latency ratio: less is better. */
export function ratioMeasure(
  {
    typical_ratio,
    typical_ratio_ci90,
    margin,
  }: Pick<LatencyComparison, 'typical_ratio' | 'typical_ratio_ci90' | 'margin'>,
  differs: boolean,
): Measure {
  const high = typical_ratio_ci90?.[1] ?? null;
  return {
    equivalent: typical_ratio_ci90 === null ? null : isEquivalent(typical_ratio_ci90, margin),
    noWorse: high === null ? null : high < 1 / (1 - margin),
    differs,
    direction: Math.log(typical_ratio.estimate ?? 1),
  };
}

/** Where most of the pairs that were timed lack an answer, none is typical. */
export function hasTypical({ n, quantile_n }: Pick<LatencyComparison, 'n' | 'quantile_n'>): boolean {
  return 2 * n >= quantile_n;
}

export interface PairMeasures {
  /** Null where the answers were not scored. */
  readonly accuracy: Measure | null;
  /** Null where there is no typical request to time. */
  readonly latency: Measure | null;
  readonly completion: Measure;
}

export function overallVerdict({ accuracy, latency, completion }: PairMeasures, comparable: boolean): Verdict {
  if (!comparable) return 'not comparable';
  const primaries = [accuracy, latency].filter((measure) => measure !== null);
  const verdicts = primaries.map(measureVerdict);
  if (verdicts.includes('worse') || measureVerdict(completion) === 'worse') return 'worse';
  // Two arms that both fail are not equivalent: nobody was served.
  if (latency === null) return measureVerdict(accuracy ?? completion) === 'better' ? 'better' : 'inconclusive';
  const nothingLost = primaries.every((measure, index) => verdicts[index] === 'better' || measure.noWorse === true);
  if (verdicts.includes('better')) return nothingLost ? 'better' : 'inconclusive';
  return verdicts.every((verdict) => verdict === 'equivalent') ? 'equivalent' : 'inconclusive';
}
