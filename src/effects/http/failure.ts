import errors from 'undici/lib/core/errors.js';
import type { Exchange } from '../../core/attempt/exchange.js';
import { propertyOf } from '../../errors.js';

type Failure = NonNullable<Exchange['failure']>;

/**
 * What undici or the socket reports, in codes that stay the same whichever of
 * them noticed first: `CLOSED` (an orderly end in the middle of a message),
 * `NOT_HTTP` (bytes that are no HTTP response), else the system's own
 * (`ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, …).
 */
export function failureOf(error: unknown): Failure {
  const attempts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const first: unknown = attempts[0] ?? error;
  const messages = new Set([...attempts, ...(attempts.length === 0 ? [error] : [])].map(messageOf));
  const message = [...messages].join('; ');
  return {
    code: first instanceof errors.HTTPParserError ? parserCode(message) : socketCode(codeOf(first), message),
    message,
  };
}

/** True for a response header that exceeds what we are ready to hold. */
export function isHeadersOverflow(error: unknown): boolean {
  return codeOf(error) === 'UND_ERR_HEADERS_OVERFLOW';
}

/** True for a request that undici refuses to write, such as a header with a line break in it. */
export function isInvalidRequest(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED';
}

/** undici 7 gives its parser's errors no code; the reason stands in the message. */
function parserCode(message: string): string {
  return /\bEOF\b/.test(message) ? 'CLOSED' : 'NOT_HTTP';
}

function socketCode(code: string, message: string): string {
  // "bad response": bytes that nobody asked for, or a 100 or 101 that can't be.
  if (code === 'UND_ERR_SOCKET') return message.startsWith('bad ') ? 'NOT_HTTP' : 'CLOSED';
  return code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ? 'CLOSED' : code;
}

function codeOf(error: unknown): string {
  const code = propertyOf(error, 'code');
  return typeof code === 'string' ? code : 'UNKNOWN';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
