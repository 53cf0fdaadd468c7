import type { Fault } from '../record/record.js';

/** Whose doing a failure was, told by codes, words and status. */
export type Blame = Extract<Fault, 'network' | 'provider' | 'quota' | 'auth' | 'config'>;

/** Codes of both providers' error objects, and AWS's exception names as its gateways send them. */
const CODES: ReadonlyMap<string, Blame> = new Map([
  ...blamed('quota', [
    'insufficient_quota',
    'credit_balance_exhausted',
    'rate_limit_exceeded',
    'rate_limit_error',
    'rate_limit_reached',
    'billing_hard_limit_reached',
    'billing_not_active',
    'quota_exceeded',
    'tokens_exceeded',
    'ThrottlingException',
    'TooManyRequestsException',
    'ServiceQuotaExceededException',
  ]),
  ...blamed('auth', [
    'invalid_api_key',
    'incorrect_api_key',
    'expired_api_key',
    'account_deactivated',
    'authentication_error',
    'permission_error',
    'permission_denied',
    'insufficient_permissions',
    'missing_scope',
    'invalid_organization',
    'access_denied',
    'AccessDeniedException',
    'AccessDenied',
    'UnrecognizedClientException',
    'ExpiredTokenException',
    'ExpiredToken',
    'expired_token',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'IncompleteSignatureException',
    'MissingAuthenticationTokenException',
    'InvalidClientTokenId',
    'NotAuthorized',
    'OptInRequired',
  ]),
  ...blamed('config', [
    'invalid_request_error',
    'invalid_request',
    'invalid_prompt',
    'invalid_value',
    'invalid_type',
    'model_not_found',
    'not_found_error',
    'unsupported_parameter',
    'unsupported_value',
    'unknown_parameter',
    'missing_required_parameter',
    'context_length_exceeded',
    'string_above_max_length',
    'integer_below_min_value',
    'integer_above_max_value',
    'ValidationException',
    'ResourceNotFoundException',
    'RequestTimeTooSkewed',
  ]),
]);

function blamed(blame: Blame, codes: readonly string[]): [string, Blame][] {
  return codes.map((code) => [code.toLowerCase(), blame]);
}

/** Faults of the client's side: they say nothing of the provider, and the request is still to be made. */
const CLIENT_SIDE: ReadonlySet<Fault> = new Set(['config', 'auth', 'quota', 'network', 'aborted']);

/** True for a fault of the client's side of the wire. */
export function isClientSide(fault: Fault | null): boolean {
  return fault !== null && CLIENT_SIDE.has(fault);
}

/** A clock that is off shows as a refused signature, but a new key changes nothing. */
const CLOCK_SKEW =
  /signature expired|signature not yet current|RequestTimeTooSkewed|request time(?:stamp)? (?:is )?too skewed/i;

/** A provider that calls its own failure a bad request (seen on Mantle, June 2026). */
const OWN_FAILURE = /internal (?:server )?error|internal failure/i;

/** Certificates, names and versions that don't fit: no pause will mend them. */
const TLS_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL|^EPROTO$/;

/** Request time-out and failed dependency: what Bedrock sends where the model was too slow or broke. */
const PROVIDER_STATUSES: ReadonlySet<number> = new Set([408, 424]);

/** Credit that is used up does not come back by waiting. */
const USED_UP = /insufficient_quota|credit_balance_exhausted|billing_hard_limit/i;

/** True for an error text that says so of the account's credit. */
export function isUsedUp(said: string): boolean {
  return USED_UP.test(said);
}

/** True for an error text that says so of this machine's clock. */
export function isClockSkew(said: string): boolean {
  return CLOCK_SKEW.test(said);
}

/** What a provider's own error code says; null where it says nothing. */
export function blameOfCode(code: string | null): Blame | null {
  return code === null ? null : (CODES.get(code.toLowerCase()) ?? null);
}

/**
 * Whose doing an HTTP error answer was.
 *
 * @param code the provider's own code in the body, null where there is none
 * @param body what the server wrote, for the few cases in which only words tell
 */
export function blameOfHttpError(status: number, code: string | null, body: string): Blame {
  if (status >= 500) return blameOfCode(code) === 'quota' ? 'quota' : 'provider';
  if (isClockSkew(body)) return 'config';
  const byCode = blameOfCode(code);
  if (byCode === 'quota' || byCode === 'auth') return byCode;
  if (status === 401 || status === 403) return 'auth';
  if (status === 402 || status === 429) return 'quota';
  if (PROVIDER_STATUSES.has(status) || (status >= 400 && OWN_FAILURE.test(body))) return 'provider';
  return 'config';
}

/** Whose doing it was that no connection was had. */
export function blameOfConnection(code: string | null): Blame {
  return code !== null && TLS_CODES.test(code) ? 'config' : 'network';
}
