import type { Dimension, GateResult, PairComparison, Verdict } from '../compare/comparison.js';
import { costMeasure } from '../compare/cost.js';
import { latencyMeasure } from '../compare/latency.js';
import { pairsOf, proportionMeasure } from '../compare/proportion.js';
import type { Measure } from '../compare/verdict.js';
import type { VerdictCondition } from './condition.js';
import { dimensionVerdictOf } from './figures.js';
import type { FoundPair } from './subjects.js';

const OPEN: readonly Verdict[] = ['inconclusive', 'not comparable'];
const MIRROR: Partial<Record<Verdict, Verdict>> = { better: 'worse', worse: 'better' };

/**
 * Whether a pair has the verdict that fails a gate. An open verdict decides
 * nothing, unless the figures show all the same that a is no worse (or no better)
 * by more than the margin.
 */
export function judgeVerdict(condition: VerdictCondition, { pair, reversed }: FoundPair<PairComparison>): GateResult {
  const [a, b] = reversed ? [pair.b, pair.a] : [pair.a, pair.b];
  // The pair reads a against b; a condition that names b first asks for the mirror image.
  const wanted = reversed ? (MIRROR[condition.wanted] ?? condition.wanted) : condition.wanted;
  const actual = verdictOf(pair, condition.dimension);
  const excluded = isExcluded(pair, condition.dimension, actual, wanted);
  const value = reversed ? (MIRROR[actual] ?? actual) : actual;
  const result = decided(condition, actual, wanted, excluded);
  return {
    condition: condition.text,
    of: `${a} / ${b}`,
    unit: 'verdict',
    result,
    value,
    interval: null,
    message: messageOf(condition, `${a} against ${b}`, value, result, excluded),
  };
}

function verdictOf(pair: PairComparison, dimension: Dimension | null): Verdict {
  return dimension === null ? pair.verdict : dimensionVerdictOf(pair, dimension);
}

function decided({ is }: VerdictCondition, actual: Verdict, wanted: Verdict, excluded: boolean): GateResult['result'] {
  if (actual === wanted) return is ? 'fail' : 'pass';
  const isOpen = OPEN.includes(actual) && !OPEN.includes(wanted) && !excluded;
  if (isOpen) return 'undecided';
  return is ? 'pass' : 'fail';
}

/** True where an inconclusive pair is shown to be no worse, or no better, by more than the margin. */
function isExcluded(pair: PairComparison, dimension: Dimension | null, actual: Verdict, wanted: Verdict): boolean {
  if (actual !== 'inconclusive' || (wanted !== 'worse' && wanted !== 'better')) return false;
  const shown = wanted === 'worse' ? 'noWorse' : 'noBetter';
  if (dimension !== null) return measureOf(pair, dimension)?.[shown] === true;
  // The overall verdict is worse only where a dimension is.
  const judged = (['answers', 'latency', 'reliability'] as const).filter((each) => measureOf(pair, each) !== null);
  return judged.length > 0 && judged.every((each) => isShownNot(pair, each, wanted, shown));
}

function isShownNot(
  pair: PairComparison,
  dimension: Dimension,
  wanted: 'better' | 'worse',
  shown: 'noWorse' | 'noBetter',
): boolean {
  const verdict = dimensionVerdictOf(pair, dimension);
  if (verdict === 'not comparable' || verdict === wanted) return false;
  return verdict !== 'inconclusive' || measureOf(pair, dimension)?.[shown] === true;
}

/** What decides about a dimension; null where it was not judged. */
function measureOf({ accuracy, latency, reliability, cost }: PairComparison, dimension: Dimension): Measure | null {
  switch (dimension) {
    case 'answers':
      return pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy);
    case 'latency':
      return latencyMeasure(latency.total_ms);
    case 'reliability':
      return pairsOf(reliability.sound) === 0 ? null : proportionMeasure(reliability.sound);
    case 'cost':
      return costMeasure(cost);
  }
}

function messageOf(
  { dimension, is, wanted }: VerdictCondition,
  who: string,
  value: Verdict,
  result: GateResult['result'],
  excluded: boolean,
): string {
  const what = dimension === null ? 'the verdict' : `the verdict on ${dimension}`;
  const said = `${who}: ${what} is ${value}`;
  if (result === 'undecided') return `${said}, so it is not known whether it is ${wanted}.`;
  if (excluded) return `${said}, and the figures show that it is not ${wanted} by more than the margin.`;
  return result === 'fail' ? `${said}${is ? '' : `, not ${wanted}`}.` : `${said}.`;
}
