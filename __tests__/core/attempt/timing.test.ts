import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../src/core/attempt/exchange.js';
import { timing } from '../../../src/core/attempt/timing.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { encode, sse, streamed } from '../../../testkit/exchanges.js';

/** A stream that begins at 5,000 on the monotonic clock, with 18 deltas, 20 ms apart, from 5,700 on. */
const DELTAS = Array.from({ length: 18 }, (_, index) => ({
  at: 5700 + 20 * index,
  bytes: sse({ type: 'response.output_text.delta', delta: 'x' }),
}));
const CHUNKS = [
  { at: 5300.126, bytes: sse({ type: 'response.created', response: {} }) },
  { at: 5600, bytes: sse({ type: 'response.output_item.added', item: { type: 'reasoning' } }) },
  ...DELTAS,
  {
    at: 6100,
    bytes: sse({
      type: 'response.completed',
      response: { status: 'completed', usage: { output_tokens: 110, output_tokens_details: { reasoning_tokens: 60 } } },
    }),
  },
];
const PHASES: Exchange['phases'] = {
  start: 5000,
  dnsStart: 5000,
  dnsEnd: 5010.5,
  connectEnd: 5030,
  tlsEnd: 5070.25,
  requestWritten: 5070.3,
  headers: 5290,
  end: 6100.5,
};

const timed = (chunks = CHUNKS, changed: Partial<Exchange> = {}) =>
  timing(streamed(chunks, { phases: PHASES, connectionReused: false, ...changed }), read(chunks), 18);

describe('the times of an attempt', () => {
  it('count from its start, in milliseconds with two decimals', () => {
    expect(timed()).toMatchObject({
      ttfb_ms: 300.13,
      ttft_ms: 700,
      total_ms: 1100,
      held_ms: 0.5,
      request_written_ms: 70.3,
      headers_ms: 290,
      created_ms: 300.13,
      first_reasoning_ms: 600,
      last_text_ms: 1040,
      terminal_ms: 1100,
    });
  });

  it('of opening a connection are durations', () => {
    expect(timed()).toMatchObject({ dns_ms: 10.5, connect_ms: 19.5, tls_ms: 40.25 });
  });

  it('of opening a connection to an address begin with connecting, and have no TLS without TLS', () => {
    const phases = { ...PHASES, dnsStart: null, dnsEnd: null, connectEnd: 5002, tlsEnd: null };
    expect(timed(CHUNKS, { phases })).toMatchObject({ dns_ms: null, connect_ms: 2, tls_ms: null });
  });

  it('of opening a connection are unknown on one kept alive', () => {
    const phases = { ...PHASES, dnsStart: null, dnsEnd: null, connectEnd: null, tlsEnd: null };
    expect(timed(CHUNKS, { phases })).toMatchObject({ dns_ms: null, connect_ms: null, tls_ms: null });
  });

  it('that never came are unknown, but the total is the time it took to fail', () => {
    const phases = { ...PHASES, requestWritten: null, headers: null, end: 5120 };
    expect(timed([], { phases, status: null, end: 'connect_failed' })).toMatchObject({
      ttfb_ms: null,
      ttft_ms: null,
      total_ms: 120,
      headers_ms: null,
      created_ms: null,
      terminal_ms: null,
      output_tokens_per_second: null,
    });
  });

  it('of an error answer have no first byte of a stream', () => {
    const chunks = [{ at: 5300, bytes: encode('upstream connect error') }];
    expect(timed(chunks, { status: 503 })).toMatchObject({ ttfb_ms: null, headers_ms: 290, total_ms: 1100.5 });
  });
});

describe('the rates of an attempt', () => {
  it('are per second of the total, as published: 81 tokens and 172 characters in 2,149.15 ms', () => {
    const chunks = [
      { at: 2149.15, bytes: sse({ type: 'response.completed', response: { usage: { output_tokens: 81 } } }) },
    ];
    const exchange = streamed(chunks, { phases: { ...PHASES, start: 0, end: 2149.15 } });
    expect(timing(exchange, read(chunks), 172)).toMatchObject({
      output_tokens_per_second: 37.69,
      output_chars_per_second: 80.03,
    });
  });

  it('of decoding are the visible tokens over the window from first to last text', () => {
    // The first of 18 deltas came before the window: 17/18 of 50 tokens in 340 ms.
    expect(timed().decode_tokens_per_second).toBe(138.89);
  });

  it('of decoding are unknown with fewer than 16 deltas', () => {
    expect(
      timed([...DELTAS.slice(0, 2).map((chunk, index) => ({ ...chunk, at: 5700 + 300 * index })), ...CHUNKS.slice(-1)])
        .decode_tokens_per_second,
    ).toBeNull();
  });

  it('of decoding are unknown in a window under 200 ms', () => {
    expect(
      timed([...DELTAS.map((chunk, index) => ({ ...chunk, at: 5700 + 10 * index })), ...CHUNKS.slice(-1)])
        .decode_tokens_per_second,
    ).toBeNull();
  });

  it('are unknown without usage', () => {
    expect(timed(DELTAS)).toMatchObject({
      output_tokens_per_second: null,
      decode_tokens_per_second: null,
      output_chars_per_second: 16.36,
    });
  });
});
