import type { AttemptRecord } from '../record/record.js';
import { startOf } from './pairing.js';

/** Records in the order in which they started; those whose stamp can't be read stay where they are. */
export function inTime(records: readonly AttemptRecord[]): AttemptRecord[] {
  // A stamp is read once, not at each comparison.
  const starts = records.map(startOf);
  const order = [...records.keys()];
  return order.sort((one, other) => starts[one]! - starts[other]! || 0).map((index) => records[index]!);
}
