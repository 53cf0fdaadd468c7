import { authRemedy, quotaRemedy } from '../../auth/remedy.js';
import { isClockSkew, isUsedUp } from '../../core/attempt/blame.js';
import type { AttemptRecord } from '../../core/record/record.js';
import { ParityError } from '../../errors.js';
import { providerOf } from '../../providers/lookup.js';

/**
 * The error that ends a run at once, where an attempt shows that every later
 * one would fail alike: refused credentials, a clock that is off, a quota that
 * is used up.
 */
export function refusalOf(record: AttemptRecord): ParityError | null {
  const said = record.error ?? '';
  if (record.fault === 'auth' || (record.fault === 'config' && isClockSkew(said))) {
    return new ParityError('AUTH_REFUSED', authRemedy(providerOf(record.provider), record.http_status ?? 401, said));
  }
  if (record.fault === 'quota' && isUsedUp(said)) {
    return new ParityError('QUOTA_EXHAUSTED', quotaRemedy(providerOf(record.provider), said));
  }
  return null;
}
