import { costUsd, priceOf, usageOf } from '../price/prices.js';
import type { AttemptRecord } from '../record/record.js';
import { mean } from '../statistics/distribution.js';
import type { PairComparison } from './comparison.js';
import type { RecordPair } from './pairing.js';

/**
 * What a request cost at its provider's own price, in USD: as recorded, else (a
 * seed file, which priced everything at OpenAI's list) from its usage and the
 * provider's list; null where either is unknown.
 */
export function ownCostUsd(record: AttemptRecord): number | null {
  if (record.estimated_cost_usd !== null) return record.estimated_cost_usd;
  const usage = usageOf(record);
  const price = priceOf(record.provider, record.model);
  return usage === null || price === null ? null : costUsd(usage, price);
}

/** Mean cost of a request over the pairs of which both costs are known. */
export function compareCost(pairs: readonly RecordPair[]): PairComparison['cost'] {
  const a: number[] = [];
  const b: number[] = [];
  for (const pair of pairs) {
    const [ofA, ofB] = [ownCostUsd(pair.a), ownCostUsd(pair.b)];
    if (ofA === null || ofB === null) continue;
    a.push(ofA);
    b.push(ofB);
  }
  const [meanA, meanB] = [mean(a), mean(b)];
  const ratio = meanA !== null && meanB !== null && meanB > 0 ? meanA / meanB : null;
  return { a_usd_per_request: meanA, b_usd_per_request: meanB, ratio };
}
