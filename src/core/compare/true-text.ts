import type { RecordPair } from '../attempt/pairing.js';
import type { AttemptRecord } from '../record/record.js';

/**
 * The pairs with the text that was billed in place of the text that arrived,
 * where a reply was sent as several snapshots of itself. What arrived remains
 * the measurement; this is for accuracy, to tell a faulty delivery from a model
 * that errs.
 *
 * @returns null where the two are the same in every record
 */
export function withTrueText(pairs: readonly RecordPair[]): RecordPair[] | null {
  if (!pairs.some(({ a, b }) => hasTrueText(a) || hasTrueText(b))) return null;
  return pairs.map((pair) => ({ ...pair, a: asBilled(pair.a), b: asBilled(pair.b) }));
}

function hasTrueText(record: AttemptRecord): boolean {
  return record.answer_text !== null && record.answer_text !== record.output_text;
}

function asBilled(record: AttemptRecord): AttemptRecord {
  return hasTrueText(record) ? { ...record, output_text: record.answer_text } : record;
}
