import type { Exchange } from '../src/core/attempt/exchange.js';
import { type AttemptIdentity, measure } from '../src/core/attempt/measurement.js';
import type { PlannedAttempt } from '../src/core/record/planned.js';
import type { AttemptRecord } from '../src/core/record/record.js';
import type { Chunk } from '../src/protocol/chunk.js';
import { read } from '../src/protocol/responses/reading.js';

/** An exchange as the transport hands it over, of a stream that arrived whole unless told otherwise. */
export function streamed(chunks: readonly Chunk[], changed: Partial<Exchange> = {}): Exchange {
  return {
    startedAt: '2026-11-22T12:00:00.000Z',
    phases: {
      start: 0,
      dnsStart: null,
      dnsEnd: null,
      connectEnd: null,
      tlsEnd: null,
      requestWritten: 0.1,
      headers: 1,
      end: 1000,
    },
    connectionReused: true,
    requestSent: true,
    bytesReceived: chunks.reduce((sum, { bytes }) => sum + bytes.length, 0),
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    chunks,
    end: 'end',
    failure: null,
    loopDelayMs: 0,
    ...changed,
  };
}

/** Cuts bytes into chunks at the given places, in ascending order; chunk i is stamped i. */
export function cutAt(bytes: Uint8Array, places: readonly number[]): Chunk[] {
  const bounds = [0, ...places, bytes.length];
  return bounds.slice(1).map((to, at) => ({ at, bytes: bytes.subarray(bounds[at] as number, to) }));
}

export const whole = (bytes: Uint8Array): Chunk[] => cutAt(bytes, []);

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A whole event stream of these events, as `data:` lines. */
export const sse = (...events: unknown[]): Uint8Array =>
  encode(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));

/** The record of an exchange whose body is read as the Responses API streams it. */
export function recordOf(planned: PlannedAttempt, identity: AttemptIdentity, exchange: Exchange): AttemptRecord {
  return measure(planned, identity, exchange, read(exchange.chunks));
}
