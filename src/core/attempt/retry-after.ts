import type { Exchange } from './exchange.js';

/**
 * How long a server asks us to wait: `Retry-After` in seconds or as an HTTP date
 * (RFC 9110, section 10.2.3), or OpenAI's finer `retry-after-ms`.
 *
 * @returns milliseconds, 0 where the instant is past, null where nothing was asked
 */
export function retryAfterMs({ headers }: Pick<Exchange, 'headers'>, now: Date): number | null {
  const fine = decimal(headers['retry-after-ms']);
  if (fine !== null) return fine;
  const value = headers['retry-after'];
  const seconds = decimal(value);
  if (seconds !== null) return seconds * 1000;
  // A date of HTTP ends in GMT; `Date.parse` alone would take nearly anything for a date.
  const date = value !== undefined && /\bGMT\s*$/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

function decimal(value: string | undefined): number | null {
  return value !== undefined && /^\s*\d{1,12}(\.\d{1,9})?\s*$/.test(value) ? Number(value) : null;
}
