import { type AttemptRecord, type Fault, type Outcome, outcomeOf } from '../record/record.js';
import { blameOfHttpError } from './blame.js';

/** What an outcome says of its cause where a walkthrough file recorded none. */
const USUAL_FAULT: Readonly<Record<Exclude<Outcome, 'http_error'>, Fault | null>> = {
  completed: null,
  incomplete: 'cap',
  refused: null,
  empty: 'provider',
  failed: 'provider',
  truncated: 'provider',
  timeout: 'timeout',
  network_error: 'network',
  aborted: 'aborted',
};

/** Who caused the end of an attempt, read from the error text of a walkthrough record; null where it brought an answer. */
export function faultOf(record: AttemptRecord): Fault | null {
  if (record.outcome !== null) return record.fault;
  const outcome = outcomeOf(record);
  if (outcome !== 'http_error') return USUAL_FAULT[outcome];
  const error = record.error ?? '';
  const status = Number(/^HTTP (\d{3})\b/.exec(error)?.[1] ?? 500);
  return blameOfHttpError(status, null, error);
}
