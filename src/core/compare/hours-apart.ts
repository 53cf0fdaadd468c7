import type { RecordPair } from '../attempt/pairing.js';
import { quantile } from '../statistics/quantile.js';
import type { PairComparison } from './comparison.js';

const MS_PER_HOUR = 3_600_000;

/** The median gap in hours between the two requests of a pair; null where no stamp can be read. */
export function hoursApart(pairs: readonly RecordPair[]): number | null {
  const gaps = Float64Array.from(pairs.map(({ afterMs }) => Math.abs(afterMs) / MS_PER_HOUR))
    .filter((gap) => !Number.isNaN(gap))
    .sort();
  return gaps.length === 0 ? null : quantile(gaps, 0.5);
}

/** Requests of a pair further apart than this can't tell provider from time of day. */
const MOST_HOURS_APART = 1;

/** Where the two requests of a pair are hours apart, latency compares two times; of one arm with itself, that is the question. */
export function isConfoundedByTime({
  hours_apart,
  same_arm,
}: Pick<PairComparison, 'hours_apart' | 'same_arm'>): boolean {
  return !same_arm && (hours_apart ?? 0) > MOST_HOURS_APART;
}

/** From here on the gap between the two requests of a pair is told. */
export const MINUTES_APART = 5;

/** Where the same arm was measured at two times, every verdict reads "since then". */
export function isSinceThen({ hours_apart, same_arm }: Pick<PairComparison, 'hours_apart' | 'same_arm'>): boolean {
  return same_arm && (hours_apart ?? 0) * 60 >= MINUTES_APART;
}
