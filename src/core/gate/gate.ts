import type { Comparison, GateResult, PairComparison } from '../compare/comparison.js';
import { current } from '../record/baseline.js';
import { exactSum } from '../statistics/distribution.js';
import type { Condition, FigureCondition, Limit } from './condition.js';
import { ARM_FIGURES, dimensionVerdictOf, exact, type GateFigure, type Measured, PAIR_FIGURES } from './figures.js';
import { figureMessage } from './message.js';
import { armsNamed, type FoundPair, pairsNamed } from './subjects.js';
import { judgeVerdict } from './verdicts.js';

/**
 * Evaluates the conditions over a comparison. A condition about several arms or
 * pairs has a result for each of them.
 */
export function judgeGates(conditions: readonly Condition[], comparison: Comparison): GateResult[] {
  return conditions.flatMap((condition) => {
    if (condition.kind === 'figure')
      return measuredBy(condition, comparison).map((figure) => judgeFigure(condition, figure));
    return pairsNamed(condition.pair, comparison).map((found) => judgeVerdict(condition, found));
  });
}

/** The comparison with what the gates say of it. */
export function withGates(comparison: Comparison, conditions: readonly Condition[]): Comparison {
  return { ...comparison, gates: judgeGates(conditions, comparison) };
}

/** The figures that a condition asks for, one an arm or pair. */
function measuredBy({ subject, unit }: FigureCondition, comparison: Comparison): GateFigure[] {
  switch (subject.kind) {
    case 'arm':
      return armsNamed(subject.named, current(comparison.arms)).map((arm) => {
        const figure = ARM_FIGURES[subject.figure]?.read(arm) ?? { value: null, interval: null };
        return { ...figure, of: arm.arm, unit, missing: null };
      });
    case 'pair':
      return pairsNamed(subject, comparison).map((found) => ofPair(found, subject.figure));
    case 'audit':
      return [{ ...exact(countOf(comparison, subject.of)), of: null, unit, missing: null }];
    case 'cost':
      return [{ ...totalCost(comparison), of: null, unit, missing: null }];
  }
}

function ofPair({ pair, reversed }: FoundPair<PairComparison>, name: string): GateFigure {
  const figure = PAIR_FIGURES[name]!;
  const [a, b] = reversed ? [pair.b, pair.a] : [pair.a, pair.b];
  const of = `${a} / ${b}`;
  if (pair.n === 0 || dimensionVerdictOf(pair, figure.dimension) === 'not comparable')
    return { value: null, interval: null, of, unit: figure.unit, missing: 'the two can’t be compared in it' };
  const measured = figure.read(pair);
  return { ...(reversed ? mirrored(measured, figure.unit) : measured), of, unit: figure.unit, missing: null };
}

/** b / a of a / b, and b − a of a − b. */
function mirrored({ value, interval }: Measured, unit: 'ratio' | 'points'): Measured {
  const turned = (bound: number | null): number | null => {
    if (bound === null) return null;
    // A ratio that may be 0 has a mirror image without end.
    return unit === 'points' ? 0 - bound : bound === 0 ? null : 1 / bound;
  };
  return {
    value: turned(value),
    interval: interval === null ? null : [turned(interval[1]), turned(interval[0])],
  };
}

/** Findings of a severity; of a rule how often what it looks for was found. */
function countOf({ audit }: Comparison, of: string): number {
  const rule = audit.filter((finding) => finding.rule === of);
  if (rule.length > 0) return rule.reduce((sum, { count }) => sum + count, 0);
  return audit.filter(({ severity }) => severity === of).length;
}

/** What is not known of an arm could be any amount above what is known of the others. A baseline was paid for before. */
function totalCost(comparison: Comparison): Measured {
  const arms = current(comparison.arms);
  const known = arms.flatMap(({ cost }) => (cost.total_usd === null ? [] : [cost.total_usd]));
  const total = exactSum(known);
  if (known.length === arms.length) return exact(total);
  return { value: known.length === 0 ? null : total, interval: [total, null] };
}

/** A condition holds only where the whole interval lies beyond the limit; where part of it does, that is undecided. */
function judgeFigure(condition: FigureCondition, figure: GateFigure): GateResult {
  const { text, limit, bare } = condition;
  const { value, interval } = figure;
  const bounds = bare ? exact(value).interval : interval;
  const result = decided(bounds, limit);
  return {
    condition: text,
    of: figure.of,
    unit: figure.unit,
    result,
    value,
    // A count has no interval to show.
    interval: interval !== null && interval[0] === interval[1] ? null : interval,
    message: figureMessage(condition, figure, result),
  };
}

function decided(bounds: Measured['interval'], limit: Limit): GateResult['result'] {
  const [low, high] = bounds ?? [null, null];
  const [nearest, farthest] = limit.side === 'above' ? [low, high] : [high, low];
  if (nearest !== null && isBeyond(nearest, limit)) return 'fail';
  return farthest !== null && !isBeyond(farthest, limit) ? 'pass' : 'undecided';
}

function isBeyond(value: number, { side, inclusive, value: limit }: Limit): boolean {
  if (value === limit) return inclusive;
  return side === 'above' ? value > limit : value < limit;
}
