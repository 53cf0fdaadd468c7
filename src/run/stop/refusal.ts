import { authRemedy, quotaRemedy } from '../../auth/remedy.js';
import { exhaustedCode, isClockSkew, isUsedUp, reachOfRefusal } from '../../core/attempt/blame.js';
import type { AttemptRecord } from '../../core/record/record.js';
import { ParityError } from '../../errors.js';
import { providerOf } from '../../providers/lookup.js';
import type { Asked } from '../attempt.js';
import { endingBy } from './ending.js';
import { requestRemedy } from './request-remedy.js';
import type { Ending, StopRule } from './rule.js';

/** So many refusals of an arm in a row, for reasons that could be each prompt's own, are a refusal of every request. */
const REFUSALS_OF_ALL = 3;

/**
 * Ends the run at once where an attempt shows that every later one would fail
 * alike: refused credentials, a clock that is off, a quota that is used up, a
 * model, effort, deployment or address that the provider does not know, a
 * machine that has run out of something.
 */
export class Refusal implements StopRule {
  private readonly arms = new Map<string, { answered: boolean; refusedInRow: number }>();

  afterAttempt({ record }: Asked): Ending | null {
    const error = ownLimit(record) ?? credentials(record) ?? quota(record) ?? this.request(record);
    return error === null ? null : endingBy(error);
  }

  private request(record: AttemptRecord): ParityError | null {
    const arm = this.arms.get(record.arm ?? '') ?? { answered: false, refusedInRow: 0 };
    this.arms.set(record.arm ?? '', arm);
    arm.answered ||= record.ok;
    arm.refusedInRow = record.fault === 'config' ? arm.refusedInRow + 1 : 0;
    if (record.fault !== 'config') return null;
    const reach = reachOfRefusal(record.http_status, record.error ?? '');
    const isOfEvery = reach === 'every request' || (reach === 'this address' && !arm.answered);
    if (!isOfEvery && arm.refusedInRow < REFUSALS_OF_ALL) return null;
    return new ParityError('REQUEST_REFUSED', requestRemedy(record));
  }
}

function ownLimit({ fault, error }: AttemptRecord): ParityError | null {
  const code = fault === 'config' ? exhaustedCode(error ?? '') : null;
  if (code === null) return null;
  return new ParityError(
    'CLIENT_EXHAUSTED',
    `this machine has run out of ${EXHAUSTED_WORDS[code] ?? 'memory'} (${code}): free some, or lower concurrency, then continue with resume.`,
  );
}

const EXHAUSTED_WORDS: Readonly<Record<string, string>> = {
  EMFILE: 'file descriptors for this process (ulimit -n)',
  ENFILE: 'file descriptors',
  ENOBUFS: 'network buffers',
  EADDRNOTAVAIL: 'local ports',
};

function credentials({ fault, provider, http_status: status, error }: AttemptRecord): ParityError | null {
  const said = error ?? '';
  if (fault !== 'auth' && !(fault === 'config' && isClockSkew(said))) return null;
  return new ParityError('AUTH_REFUSED', authRemedy(providerOf(provider), status ?? 401, said));
}

function quota({ fault, provider, error }: AttemptRecord): ParityError | null {
  const said = error ?? '';
  if (fault !== 'quota' || !isUsedUp(said)) return null;
  return new ParityError('QUOTA_EXHAUSTED', quotaRemedy(providerOf(provider), said));
}
