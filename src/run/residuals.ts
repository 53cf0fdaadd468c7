import { tokenResidual } from '../core/price/tokens.js';
import { type AttemptRecord, isAnswered } from '../core/record/record.js';
import type { Tokenizer } from '../ports.js';

/** Answers that are counted in one go: some milliseconds, then signals and timers have their turn. */
const SLICE = 50;

/** Holds each answer against the tokens billed for it, and lets whatever waits in the process go first in between. */
export async function withResiduals(
  records: readonly AttemptRecord[],
  count: Tokenizer['count'],
): Promise<AttemptRecord[]> {
  const filled: AttemptRecord[] = [];
  for (const record of records) {
    filled.push(isAnswered(record) ? { ...record, token_residual: tokenResidual(record, count) } : record);
    if (filled.length % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return filled;
}
