import type { StopCode } from '../../core/record/stop.js';
import type { ErrorCode, ParityError } from '../../errors.js';
import type { Ending } from './rule.js';

const CODES: Readonly<Record<ErrorCode, StopCode>> = {
  INVALID_OPTION: 'bad-input',
  MISSING_CREDENTIALS: 'auth-refused',
  INVALID_DATASET: 'bad-input',
  INVALID_RECORDS: 'bad-input',
  UNWRITABLE_OUTPUT: 'disk-failed',
  SETTINGS_DIFFER: 'bad-input',
  GATE_FAILED: 'internal-error',
  NOT_VERIFIED: 'internal-error',
  NOTHING_MEASURED: 'internal-error',
  AUTH_REFUSED: 'auth-refused',
  QUOTA_EXHAUSTED: 'quota-exhausted',
  REQUEST_REFUSED: 'request-refused',
  NETWORK_DOWN: 'network-down',
  CLIENT_EXHAUSTED: 'client-exhausted',
  DISK_FAILED: 'disk-failed',
  SERVICE_FAILED: 'service-failed',
  INTERRUPTED: 'interrupted',
  INTERNAL: 'internal-error',
};

/** The ending of a run by an error. */
export function endingBy(error: ParityError): Ending {
  return { code: CODES[error.code], message: error.message, error };
}

/** The ending of a run by one of its limits. */
export function limitReached(code: StopCode, message: string): Ending {
  return { code, message: `${code}: ${message}`, error: null };
}
