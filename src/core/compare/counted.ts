import { isClientSide } from '../attempt/blame.js';
import type { Fault } from '../record/record.js';
import type { ArmSummary } from './comparison.js';

/** How many of an arm's requests failed and how many there were, without those that were lost on the client's side. */
export function withoutClientFaults({ records, failed, faults }: ArmSummary): { failed: number; counted: number } {
  const counts = Object.entries(faults) as [Fault, number][];
  const lost = counts.filter(([fault]) => isClientSide(fault)).reduce((sum, [, count]) => sum + count, 0);
  return { failed: failed - lost, counted: records - lost };
}
