import { type RecordPair, startOf } from '../attempt/pairing.js';
import { quantile } from '../statistics/quantile.js';

const MS_PER_HOUR = 3_600_000;

/** The median gap in hours between the two requests of a pair; null where no stamp can be read. */
export function hoursApart(pairs: readonly RecordPair[]): number | null {
  const gaps = Float64Array.from(pairs, ({ a, b }) => Math.abs(startOf(a) - startOf(b)) / MS_PER_HOUR)
    .filter((gap) => !Number.isNaN(gap))
    .sort();
  return gaps.length === 0 ? null : quantile(gaps, 0.5);
}
