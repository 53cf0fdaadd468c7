import type { RecordPair } from '../attempt/pairing.js';
import { isAnswered } from '../record/record.js';
import { HodgesLehmann } from '../statistics/hodges-lehmann.js';
import { twoSidedZ } from '../statistics/normal.js';
import type { PeriodEffect } from './comparison.js';

/** Fewer pairs in one of the two orders than this can't tell order from arm. */
const FEWEST = 6;

/**
 * Whether going second in a pair is slower, on total latency.
 *
 * ln(a/b) of a pair holds the difference of the arms and, with one sign or the
 * other, the period effect: it is half of what lies between the centres of the
 * two orders. Either centre is uncertain, however few pairs it rests on.
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
  const [ofAFirst, ofBFirst] = [centreOf(aFirst), centreOf(bFirst)];
  const effect = (ofBFirst.at - ofAFirst.at) / 2;
  const error = (twoSidedZ(0.95) * Math.hypot(ofAFirst.standardError, ofBFirst.standardError)) / 2;
  return { ratio: Math.exp(effect), ci95: [Math.exp(effect - error), Math.exp(effect + error)], ...counts };
}

/** Hodges–Lehmann, its standard error read off its interval. */
function centreOf(logRatios: readonly number[]): { at: number; standardError: number } {
  const centre = new HodgesLehmann(Float64Array.from(logRatios));
  const [low, high] = centre.interval(0.95) as readonly [number, number];
  return { at: centre.estimate() as number, standardError: (high - low) / (2 * twoSidedZ(0.95)) };
}

/** ln(a/b) of total latency; null unless both were answered. */
function logRatioOf({ a, b }: RecordPair): number | null {
  if (!isAnswered(a) || !isAnswered(b) || !a.total_ms || !b.total_ms) return null;
  return Math.log(a.total_ms / b.total_ms);
}

/** By the recorded order, else by the clock; null where neither tells. */
function isAFirst({ a, b, afterMs }: RecordPair): boolean | null {
  if (a.order_in_pair !== null && b.order_in_pair !== null) return a.order_in_pair < b.order_in_pair;
  return afterMs === 0 || Number.isNaN(afterMs) ? null : afterMs < 0;
}
