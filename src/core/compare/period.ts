import type { PeriodEffect } from '../comparison.js';
import { isAnswered } from '../record.js';
import { HodgesLehmann } from '../statistics/hodges-lehmann.js';
import { startOf, type RecordPair } from './pairing.js';

/** Fewer pairs in one of the two orders than this can't tell order from arm. */
const FEWEST = 6;

/**
 * Whether going second in a pair is slower, on total latency.
 *
 * The log ratio second/first of a pair holds the period effect and, with one
 * sign or the other, the difference of the arms. That difference, the mean of
 * what both orders show, is taken off; the centre of what is left is the effect.
 */
export function periodEffect(pairs: readonly RecordPair[]): PeriodEffect {
  const aFirst: number[] = [];
  const bFirst: number[] = [];
  let counts = { a_first: 0, b_first: 0 };
  for (const pair of pairs) {
    const first = isAFirst(pair);
    if (first === null) continue;
    counts = { a_first: counts.a_first + (first ? 1 : 0), b_first: counts.b_first + (first ? 0 : 1) };
    const logRatio = logRatioOf(pair);
    if (logRatio !== null) (first ? aFirst : bFirst).push(logRatio);
  }
  if (Math.min(aFirst.length, bFirst.length) < FEWEST) return { ratio: null, ci95: null, ...counts };
  const arms = (centreOf(aFirst) + centreOf(bFirst)) / 2;
  const secondToFirst = [...aFirst.map((ratio) => arms - ratio), ...bFirst.map((ratio) => ratio - arms)];
  const centre = new HodgesLehmann(Float64Array.from(secondToFirst));
  const [low, high] = centre.interval(0.95) as readonly [number, number];
  return { ratio: Math.exp(centre.estimate() as number), ci95: [Math.exp(low), Math.exp(high)], ...counts };
}

function centreOf(logRatios: readonly number[]): number {
  return new HodgesLehmann(Float64Array.from(logRatios)).estimate() as number;
}

/** ln(a/b) of total latency; null unless both were answered. */
function logRatioOf({ a, b }: RecordPair): number | null {
  if (!isAnswered(a) || !isAnswered(b) || !a.total_ms || !b.total_ms) return null;
  return Math.log(a.total_ms / b.total_ms);
}

/** By the recorded order, else by the clock; null where neither tells. */
function isAFirst({ a, b }: RecordPair): boolean | null {
  if (a.order_in_pair !== null && b.order_in_pair !== null) return a.order_in_pair < b.order_in_pair;
  const [ofA, ofB] = [startOf(a), startOf(b)];
  return ofA === ofB || Number.isNaN(ofA + ofB) ? null : ofA < ofB;
}
