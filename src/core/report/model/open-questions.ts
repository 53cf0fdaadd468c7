import type { PairComparison, PairedProportion, RobustRatio } from '../../compare/comparison.js';
import { decidingRatio } from '../../compare/deciding-ratio.js';
import type { Interval } from '../../statistics/interval.js';
import { counted, interval, percent, points, probability, ratio } from '../../text/numbers.js';
import { accuracyDifference } from './figures.js';

/** What a pair's figures leave open, each with the interval, or the test, that leaves it open. */
export function openQuestions({ n, accuracy, reliability: { sound }, latency, cost }: PairComparison): string[] {
  if (n === 0) return [];
  const { total_ms } = latency;
  return [
    ...question('Latency', total_ms, () =>
      ratioLeftOpen('typical', decidingRatio(total_ms.typical_ratio, total_ms.always_valid), total_ms),
    ),
    ...question('Accuracy', accuracy, () => differenceLeftOpen(accuracy)),
    ...question('Reliability', sound, () => differenceLeftOpen(sound)),
    ...question('Cost', cost, () => ratioLeftOpen('cost', decidingRatio(cost.ratio, cost.always_valid), cost)),
  ];
}

function question(name: string, { verdict }: { readonly verdict: string }, why: () => string | null): string[] {
  const reason = verdict === 'inconclusive' ? why() : null;
  return reason === null ? [] : [`${name}: ${reason}`];
}

interface Judged {
  readonly n: number;
  readonly margin: number;
  readonly holm_p: number | null;
}

function ratioLeftOpen(
  name: 'typical' | 'cost',
  { estimate, long_run_ci95: bounds }: RobustRatio,
  { n, margin, holm_p: p }: Judged,
): string | null {
  if (estimate === null) return name === 'typical' ? 'no pair was answered in both arms.' : null;
  if (bounds === null) return `there is no interval of the ${name} ratio from ${counted(n, 'pair')}.`;
  const lies = `the ${name} ratio lies in ${interval(bounds, ratio)}`;
  if (isClearOf(1, bounds)) return `${lies}; that is clear of 1 by itself, ${notTogether(p)}`;
  return `${lies}; that is neither clear of 1 nor within ${percent(margin, 0)} of it.`;
}

function differenceLeftOpen({ difference, ci95, non_inferior, holm_p: p }: PairedProportion): string | null {
  if (difference === null) return null;
  const is = `the difference ${accuracyDifference({ difference, ci95 })} is`;
  if (ci95 !== null && isClearOf(0, ci95)) return `${is} clear of 0 by itself, ${notTogether(p)}`;
  return `${is} neither clear of 0 nor within ${points(non_inferior.margin, 1).replace('+', '')} of it.`;
}

function isClearOf(value: number, [low, high]: Interval): boolean {
  return (low !== null && low > value) || (high !== null && high < value);
}

/** An interval is of one figure; the verdict keeps its error rate over all of them. */
function notTogether(p: number | null): string {
  return `but not among all comparisons of the run${p === null ? '' : `: p after Holm is ${probability(p)}`}.`;
}
