import { claimsOf } from '../core/text/jwt.js';
import type { Secrets } from '../core/text/redaction.js';
import { option, ParityError, phrase } from '../errors.js';
import type { Clock } from '../ports.js';
import { plainCause } from './cause.js';

/** Asks GitHub for a new OIDC token; a workflow may do so as often as it likes. */
export type GetIdToken = (audience: string) => Promise<string>;

/** What an OIDC token says of itself; null where it does not. */
export interface IdToken {
  /** The token itself: a secret. */
  readonly jwt: string;
  readonly subject: string | null;
  readonly audience: string | null;
  readonly expiresAt: Date | null;
}

/** What a token is for. */
export interface IdTokenUse {
  readonly audience: string;
  /** The option that asks for it, for messages. */
  readonly option: string;
  /** The option that would do without it, for messages. */
  readonly instead: string;
  /** True where this machine's clock has to agree with GitHub's, as it has for signatures. */
  readonly needsClock: boolean;
}

/** AWS refuses signatures that are further off than this. */
const TOLERATED_SKEW_MS = 300_000;

/**
 * A fresh OIDC token of this job.
 *
 * @param secrets learns the token before anything else happens to it
 * @throws ParityError `MISSING_CREDENTIALS` without `id-token: write`,
 *   `SERVICE_FAILED` where GitHub's endpoint fails, `AUTH_REFUSED` where this
 *   machine's clock is too far off for any signature to be accepted
 */
export async function freshIdToken(
  getIdToken: GetIdToken,
  use: IdTokenUse,
  { clock, secrets }: { readonly clock: Clock; readonly secrets: Secrets },
): Promise<IdToken> {
  const jwt = await getIdToken(use.audience).catch((cause: unknown) => {
    throw tokenError(cause, use);
  });
  secrets.learn(jwt);
  const claims = claimsOf(jwt);
  if (use.needsClock) checkClock(claims, clock.now());
  return { jwt, subject: text(claims.sub), audience: text(claims.aud), expiresAt: instant(claims.exp) };
}

function tokenError(cause: unknown, { option: name, instead }: IdTokenUse): ParityError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (message.includes('ACTIONS_ID_TOKEN_REQUEST')) {
    return new ParityError(
      'MISSING_CREDENTIALS',
      phrase`${option(name)} needs an OIDC token and this job may not ask for one: add "id-token: write" to its permissions (pull requests from forks never get one).`,
      plainCause(cause),
    );
  }
  const status = /(?:Error Code|HTTP|status)\W{0,4}(\d{3})/i.exec(message)?.[1];
  if (status === '401' || status === '403') {
    return new ParityError(
      'AUTH_REFUSED',
      `GitHub refused this job an OIDC token (HTTP ${status}): add "id-token: write" to its permissions.`,
      plainCause(cause),
    );
  }
  const how = status === undefined ? 'did not answer' : `answered HTTP ${status}`;
  return new ParityError(
    'SERVICE_FAILED',
    `GitHub's OIDC token endpoint ${how}; run the job again, or use ${instead} meanwhile.`,
    plainCause(cause),
  );
}

/** A claim, shortened so that it fits a one-line message. */
function text(claim: unknown): string | null {
  const value = Array.isArray(claim) ? claim.join(',') : claim;
  return typeof value === 'string' ? value.replace(/[^\x20-\x7e]/g, '?').slice(0, 300) : null;
}

function instant(claim: unknown): Date | null {
  return typeof claim === 'number' && Number.isFinite(claim) ? new Date(claim * 1000) : null;
}

/** The token was issued a moment ago, so `iat` is the time at GitHub. */
function checkClock(claims: Record<string, unknown>, now: Date): void {
  const issuedAt = instant(claims.iat);
  if (issuedAt === null) return;
  const skewMs = now.getTime() - issuedAt.getTime();
  if (Math.abs(skewMs) <= TOLERATED_SKEW_MS) return;
  const minutes = Math.round(Math.abs(skewMs) / 60_000);
  throw new ParityError(
    'AUTH_REFUSED',
    `This machine's clock is ${minutes} minutes ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's, and AWS refuses signatures that are more than 5 off; synchronise it (NTP).`,
  );
}

/** Both forms of `sub`, and what was sent: for a message about a token service that did not accept it. */
export function subjectRemedy({ subject, audience }: IdToken, what: string): string {
  return (
    `The token says sub "${subject ?? 'unknown'}" and aud "${audience ?? 'unknown'}": ${what} must allow exactly these. ` +
    'Repositories created or renamed since 2026-07-15 send repo:ORG@ORG_ID/REPO@REPO_ID:…, older ones repo:ORG/REPO:….'
  );
}
