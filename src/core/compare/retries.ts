import type { RecordPair } from '../attempt/pairing.js';
import type { Arm } from '../record/arms.js';
import { type AttemptRecord, isAnswered, promptKey } from '../record/record.js';

/**
 * The pairs as they would be had failures been asked again (`retry-failed`):
 * a failed attempt gives way to the retry that answered. First attempts remain
 * the measurement; this is for accuracy, to tell a service that fails from a
 * model that errs.
 *
 * @returns null where no failed attempt was retried with success
 */
export function withRetries(pairs: readonly RecordPair[], a: Arm, b: Arm): RecordPair[] | null {
  const [ofA, ofB] = [answeredRetries(a), answeredRetries(b)];
  if (ofA.size + ofB.size === 0) return null;
  const instead = (record: AttemptRecord, retries: ReadonlyMap<string, AttemptRecord>): AttemptRecord =>
    isAnswered(record) ? record : (retries.get(promptKey(record)) ?? record);
  return pairs.map((pair) => ({ ...pair, a: instead(pair.a, ofA), b: instead(pair.b, ofB) }));
}

function answeredRetries({ all }: Arm): Map<string, AttemptRecord> {
  return new Map(
    all.filter((record) => record.retry === true && isAnswered(record)).map((record) => [promptKey(record), record]),
  );
}
