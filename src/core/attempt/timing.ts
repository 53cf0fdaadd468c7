import { billed, type Reading } from '../../protocol/reading.js';
import type { AttemptRecord } from '../record/record.js';
import { round } from '../text/rounding.js';
import type { Exchange } from './exchange.js';
import { isAnswerOver } from './outcome.js';
import { isStreamed } from './streaming.js';

/** The fields of a record that say when and how fast. */
export type Timing = Pick<
  AttemptRecord,
  | 'ttfb_ms'
  | 'ttft_ms'
  | 'total_ms'
  | 'dns_ms'
  | 'connect_ms'
  | 'tls_ms'
  | 'request_written_ms'
  | 'headers_ms'
  | 'created_ms'
  | 'first_reasoning_ms'
  | 'last_text_ms'
  | 'terminal_ms'
  | 'held_ms'
  | 'streamed'
  | 'output_tokens_per_second'
  | 'output_chars_per_second'
  | 'decode_tokens_per_second'
>;

/** Below either, a provider that delivers in bursts looks fast without being it. */
const MIN_DECODE_WINDOW_MS = 200;
const MIN_DECODE_DELTAS = 16;

/**
 * Milliseconds from the start of the attempt, two decimals; DNS, connect and TLS
 * are durations, null on a connection kept alive. A rate is per second of the
 * total, as the walkthrough computes it.
 *
 * The total ends with the answer; how long the body was then held open is kept
 * apart. Text that was not streamed has no first token, and no decode rate.
 *
 * @param outputChars Unicode code points of the text
 */
export function timing(exchange: Exchange, reading: Reading, outputChars: number): Timing {
  const { phases } = exchange;
  const since = (instant: number | null): number | null => between(phases.start, instant);
  const isSuccess = exchange.status !== null && exchange.status >= 200 && exchange.status < 300;
  const endedAt = isAnswerOver(exchange, reading) ? reading.endedAt : null;
  const totalMs = (endedAt ?? phases.end) - phases.start;
  const streamed = isStreamed(reading, exchange);
  return {
    // The body of an error answer is no stream: its first byte is no TTFB.
    ttfb_ms: isSuccess ? since(reading.firstByteAt) : null,
    ttft_ms: streamed === false ? null : since(reading.firstTextAt),
    total_ms: round(totalMs, 2),
    ...connecting(exchange),
    request_written_ms: since(phases.requestWritten),
    headers_ms: since(phases.headers),
    created_ms: since(reading.createdAt),
    first_reasoning_ms: since(reading.firstReasoningAt),
    last_text_ms: since(reading.lastTextAt),
    terminal_ms: since(reading.terminalAt),
    held_ms: between(endedAt, phases.end),
    streamed,
    output_tokens_per_second: rate(billed(reading.usage)?.output ?? null, totalMs),
    output_chars_per_second: rate(outputChars === 0 ? null : outputChars, totalMs),
    decode_tokens_per_second: streamed === true ? decodeRate(reading) : null,
  };
}

/** The phases of opening a connection; where the host is an address there is no DNS, and connecting begins at the start. */
function connecting({ phases }: Exchange): Pick<Timing, 'dns_ms' | 'connect_ms' | 'tls_ms'> {
  const { start, dnsStart, dnsEnd, connectEnd, tlsEnd } = phases;
  return {
    dns_ms: between(dnsStart, dnsEnd),
    connect_ms: between(dnsEnd ?? start, connectEnd),
    tls_ms: between(connectEnd, tlsEnd),
  };
}

function between(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : round(to - from, 2);
}

function rate(amount: number | null, ms: number): number | null {
  return amount === null || ms <= 0 ? null : round(amount / (ms / 1000), 2);
}

/**
 * Visible tokens over the window from the first to the last text, where that
 * window can carry a rate. What the first read brought was written before the
 * window began: its share of the text counts for nothing.
 */
function decodeRate({ firstTextAt, lastTextAt, textDeltas, firstReadShare, usage }: Reading): number | null {
  if (firstTextAt === null || lastTextAt === null || usage === null || usage.output === null) return null;
  const windowMs = lastTextAt - firstTextAt;
  if (windowMs < MIN_DECODE_WINDOW_MS || textDeltas < MIN_DECODE_DELTAS) return null;
  const visible = Math.max(0, usage.output - (usage.reasoning ?? 0));
  return rate(visible * (1 - (firstReadShare ?? 0)), windowMs);
}
