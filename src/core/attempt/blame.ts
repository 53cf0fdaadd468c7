import type { StreamError } from '../../protocol/error.js';
import type { Fault } from '../record/record.js';

/** Who caused a failure, judged by error codes, words and HTTP status. */
export type Blame = Extract<Fault, 'network' | 'provider' | 'quota' | 'auth' | 'config'>;

/** Codes of both providers' error objects, and AWS's exception names as its gateways send them. */
const CODES: ReadonlyMap<string, Blame> = new Map([
  ...blamed('quota', [
    'insufficient_quota',
    'credit_balance_exhausted',
    'rate_limit_exceeded',
    'rate_limit_error',
    'rate_limit_reached',
    'rate_limited',
    'too_many_requests',
    'resource_exhausted',
    'insufficient_credits',
    'payment_required',
    'billing_error',
    'quota_exhausted',
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
    'unsupported_model',
    'invalid_model',
    'DeploymentNotFound',
    'deployment_not_found',
    'UnknownOperationException',
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

/** What this machine has run out of: file descriptors, memory, buffers, local ports. */
const EXHAUSTED = /\b(?:EMFILE|ENFILE|ENOMEM|ENOBUFS|EADDRNOTAVAIL|EAI_MEMORY|ERR_WORKER_OUT_OF_MEMORY)\b/;

/** Certificates, names and versions that don't fit: waiting changes nothing. */
const TLS_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL|^EPROTO$/;

/** Request time-out and failed dependency: what Bedrock sends where the model was too slow or broke. */
const PROVIDER_STATUSES: ReadonlySet<number> = new Set([408, 424]);

/** Credit that is used up does not come back by waiting. */
const USED_UP =
  /insufficient_(?:quota|credits)|credit_balance_exhausted|payment_required|billing[_ ](?:error|not[_ ]active|hard[_ ]limit)|check your plan and billing/i;

/** Words for a limit, for errors without a code. */
const LIMIT_WORDS =
  /rate.?limit|too many requests|(?:exceeded|exhausted|out of|insufficient)[^.]{0,40}\b(?:quota|credits?)\b|\bquota\b[^.]{0,40}exceeded/i;

/** Codes with which a content filter declines a prompt or an answer. */
const FILTER_CODES: ReadonlySet<string> = new Set([
  'content_filter',
  'content_filtered',
  'content_policy_violation',
  'responsible_ai_policy_violation',
  'responsibleaipolicyviolation',
]);

/** True for an error of a content filter: it is a refusal, which counts as nobody's fault. */
export function isContentFilter({ code, type }: StreamError): boolean {
  return [code, type].some((word) => word != null && FILTER_CODES.has(word.toLowerCase()));
}

/** True for an error text that says so of the account's credit. */
export function isUsedUp(said: string): boolean {
  return USED_UP.test(said);
}

/** True for an error text that says so of this machine's clock. */
export function isClockSkew(said: string): boolean {
  return CLOCK_SKEW.test(said);
}

/** The code of what this machine has run out of, in a failure's code or text; null where it is something else. */
export function exhaustedCode(said: string): string | null {
  return EXHAUSTED.exec(said)?.[0] ?? null;
}

/** What a provider's own error code says; null where it says nothing. */
export function blameOfCode(code: string | null | undefined): Blame | null {
  // AWS may name the service before the exception and an address behind it.
  const name = code?.split('#').at(-1)?.split(':')[0]?.toLowerCase() ?? '';
  return CODES.get(name) ?? null;
}

/**
 * Who caused an error that came inside a stream: judged by its code, by its
 * type, by a code that is an HTTP status, or by words of a limit. Any other is
 * the provider's.
 */
export function blameOfStreamError(error: StreamError): Blame {
  const named = blameOfCode(error.code) ?? blameOfCode(error.type);
  if (named !== null) return named;
  const status = /^[1-5]\d\d$/.test(error.code ?? '') ? Number(error.code) : null;
  if (status !== null && status >= 400) return blameOfHttpError(status, error, error.message ?? '');
  return LIMIT_WORDS.test(error.message ?? '') ? 'quota' : 'provider';
}

/**
 * Who caused an HTTP error answer.
 *
 * @param error the provider's own words in the body, null where there are none
 * @param body what the server wrote, for the few cases in which only words tell
 */
export function blameOfHttpError(status: number, error: StreamError | null, body: string): Blame {
  const byCode = blameOfCode(error?.code) ?? blameOfCode(error?.type);
  if (status >= 500) return byCode === 'quota' ? 'quota' : 'provider';
  if (isClockSkew(body)) return 'config';
  if (byCode === 'quota' || byCode === 'auth') return byCode;
  if (status === 401 || status === 403) return 'auth';
  if (status === 402 || status === 429) return 'quota';
  if (PROVIDER_STATUSES.has(status) || (status >= 400 && OWN_FAILURE.test(body))) return 'provider';
  return 'config';
}

/** What is wrong with one prompt, not with the request's other parts. */
const OF_ONE_PROMPT =
  /context_length|context window|maximum context|string_above_max_length|too long|invalid_prompt|content_filter|content management|content policy/i;

/** A model, effort, deployment, parameter or operation that the server does not know. */
const OF_EVERY_REQUEST =
  /model_not_found|invalid_model|(?:unsupported|unknown|unrecognized|missing)[ _](?:required[ _])?(?:model|parameter|value|request argument)|max_(?:output_)?tokens|deployment|UnknownOperationException|ResourceNotFoundException|reasoning|\beffort\b|\bmodel\b[^{}]{0,120}\b(?:not|no access|unknown|unsupported|invalid)\b|\b(?:unknown|unsupported|invalid|no such)\b[^{}]{0,60}\bmodel\b/i;

/** Which later requests a refusal with fault `config` concerns too. */
export type Reach = 'every request' | 'this address' | 'this prompt' | 'unknown';

/** @param said at most a few thousand characters: what the server wrote */
export function reachOfRefusal(status: number | null, said: string): Reach {
  if (OF_ONE_PROMPT.test(said)) return 'this prompt';
  if (OF_EVERY_REQUEST.test(said)) return 'every request';
  // No status: a certificate or TLS version. The others say that nothing of the kind is served there.
  const isOfAddress = status === null || (status >= 300 && status < 400) || [404, 405, 410, 501].includes(status);
  return isOfAddress ? 'this address' : 'unknown';
}

/** Who caused that no connection was made. */
export function blameOfConnection(code: string | null): Blame {
  return code !== null && (TLS_CODES.test(code) || exhaustedCode(code) !== null) ? 'config' : 'network';
}

/** A written request whose connection ended before an HTTP status came. */
export interface UnansweredRequest {
  /** `CLOSED` for an orderly end, else the system's own code, e.g. `ECONNRESET`. */
  readonly code: string | null;
  /** Bytes that the connection brought since the request was written. */
  readonly bytesReceived: number;
  readonly connectionReused: boolean | null;
  /** From the written request to the end of the connection. */
  readonly silentMs: number;
}

/**
 * On a connection kept alive, the server may close while our request is on its
 * way (RFC 9112, section 9.3.1). That close reaches us within a round trip; a
 * second is more than any takes.
 */
const CLOSING_RACE_MS = 1_000;

/**
 * Who caused that a written request got no answer. The provider's once
 * it had begun to answer or had held the request for longer than a round trip.
 * Before that a reset, or a close that may have crossed the request on a
 * connection kept alive, can be the network's; an orderly close of a fresh
 * connection is the provider's at any time.
 */
export function blameOfUnanswered({ code, bytesReceived, connectionReused, silentMs }: UnansweredRequest): Blame {
  if (code !== null && exhaustedCode(code) !== null) return 'config';
  if (bytesReceived > 0 || silentMs > CLOSING_RACE_MS) return 'provider';
  return code === 'CLOSED' && connectionReused !== true ? 'provider' : 'network';
}
