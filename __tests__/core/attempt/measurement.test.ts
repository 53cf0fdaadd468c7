import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../../src/core/attempt/exchange.js';
import type { PlannedAttempt } from '../../../src/core/record/planned.js';
import { RECORD_FIELDS, toLine, toRecord } from '../../../src/core/record/record.js';
import type { ArmSettings } from '../../../src/core/record/settings.js';
import { encode, recordOf, sse, streamed, whole } from '../../../testkit/exchanges.js';

const arm: ArmSettings = {
  arm: 'bedrock openai.gpt-5.5 medium',
  provider: 'bedrock',
  model: 'openai.gpt-5.5',
  effort: 'medium',
  base_url: 'https://example.invalid/v1',
  auth_mode: 'sigv4',
  region: 'us-east-2',
  input_usd_per_mtok: 5.5,
  cached_input_usd_per_mtok: 0.55,
  output_usd_per_mtok: 33,
};
const planned: PlannedAttempt = {
  arm,
  prompt: { id: 'gsm8k-test-7', text: 'How many?', expected: '#### 7' },
  promptIndex: 7,
  runIndex: 9,
  pairId: 'gsm8k-test-7',
  orderInPair: 1,
  warmup: false,
};
const identity = { runId: 'run-1', requestId: 'id-1', attempt: 2 };

const ANSWER = sse(
  { type: 'response.created', sequence_number: 0, response: { id: 'resp_1' } },
  { type: 'response.output_text.delta', sequence_number: 1, delta: '84 ÷ 12 = 7 🦆' },
  {
    type: 'response.completed',
    sequence_number: 2,
    response: {
      status: 'completed',
      model: 'openai.gpt-5.5-2026-04-23',
      service_tier: 'default',
      max_output_tokens: 4096,
      reasoning: { effort: 'medium' },
      output: [{ type: 'message', content: [{ type: 'output_text', text: '84 ÷ 12 = 7 🦆' }] }],
      usage: {
        input_tokens: 119,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens: 30,
        output_tokens_details: { reasoning_tokens: 10 },
      },
    },
  },
);

describe('the record of an attempt', () => {
  const exchange = streamed(whole(ANSWER), {
    headers: { 'content-type': 'text/event-stream', 'x-amzn-requestid': 'amz-1' },
    loopDelayMs: 1.5,
  });
  const record = recordOf(planned, identity, exchange);

  it('joins plan, outcome, times, text, usage and echo', () => {
    expect(record).toMatchObject({
      provider: 'bedrock',
      model: 'openai.gpt-5.5',
      effort: 'medium',
      arm: arm.arm,
      run_index: 9,
      prompt_index: 7,
      prompt_id: 'gsm8k-test-7',
      prompt_text: 'How many?',
      expected_answer: '#### 7',
      started_at: '2026-11-22T12:00:00.000Z',
      run_id: 'run-1',
      request_id: 'id-1',
      attempt: 2,
      pair_id: 'gsm8k-test-7',
      order_in_pair: 1,
      warmup: false,
      superseded: false,
      retry: false,
      schema_version: 1,
      ok: true,
      outcome: 'completed',
      fault: null,
      error: null,
      http_status: 200,
      provider_request_id: 'amz-1',
      terminal_event: 'response.completed',
      incomplete_reason: null,
      total_ms: 0,
      held_ms: 1000,
      ttfb_ms: 0,
      connection_reused: true,
      loop_delay_ms: 1.5,
      output_text: '84 ÷ 12 = 7 🦆',
      text_deltas: 1,
      text_reads: 1,
      burst_share: 1,
      final_text_matches: true,
      sequence_gaps: 0,
      input_tokens: 119,
      cached_input_tokens: 0,
      output_tokens: 30,
      reasoning_tokens: 10,
      echoed_model: 'openai.gpt-5.5-2026-04-23',
      echoed_effort: 'medium',
      echoed_max_output_tokens: 4096,
      service_tier: 'default',
    });
  });

  it('counts characters as code points, as Python does', () => {
    expect(record.output_chars).toBe(13);
  });

  it('has every field of a record and no other', () => {
    expect(Object.keys(record).sort()).toEqual([...RECORD_FIELDS].sort());
    expect(toRecord(JSON.parse(toLine(record)), 'a line')).toEqual(record);
  });

  it('leaves to others what it can’t know', () => {
    expect(record).toMatchObject({
      estimated_cost_usd: null,
      estimated_openai_cost_usd: null,
      token_residual: null,
      replayed_chars: null,
    });
  });

  it('prefers x-request-id, and takes no more of it than an id can be', () => {
    const headers = {
      'content-type': 'text/event-stream',
      'x-request-id': `req\u001b[0m ${'x'.repeat(5000)}`,
      'x-amzn-requestid': 'amz-1',
    };
    const { provider_request_id: id } = recordOf(planned, identity, streamed(whole(ANSWER), { headers }));
    expect(id).toMatch(/^req\[0m x+$/);
    expect(id?.length).toBeLessThanOrEqual(200);
  });
});

describe('the tokens of a record', () => {
  const delta = { type: 'response.output_text.delta', delta: 'seven' };
  const ending = (usage: object) => ({ type: 'response.completed', response: { status: 'completed', usage } });
  const tokensOf = (...usages: object[]) => {
    const record = recordOf(planned, identity, streamed(whole(sse(delta, ...usages.map(ending)))));
    return [record.input_tokens, record.output_tokens, record.outcome];
  };

  it('are missing where all counts are zero', () => {
    const details = { input_tokens_details: { cached_tokens: 0 }, output_tokens_details: { reasoning_tokens: 0 } };
    expect(tokensOf({ input_tokens: 0, output_tokens: 0, ...details })).toEqual([null, null, 'completed']);
    expect(tokensOf({ input_tokens: 0, output_tokens: 0 })).toEqual([null, null, 'completed']);
    expect(tokensOf({})).toEqual([null, null, 'completed']);
    expect(tokensOf({ input_tokens: 9, output_tokens: 0 })).toEqual([9, 0, 'completed']);
  });

  it('are the larger of two endings, whichever came first', () => {
    const [large, small] = [
      { input_tokens: 100, output_tokens: 400 },
      { input_tokens: 1, output_tokens: 1 },
    ];
    expect(tokensOf(large, small)).toEqual([100, 400, 'completed']);
    expect(tokensOf(small, large)).toEqual([100, 400, 'completed']);
  });
});

describe('the text of a record', () => {
  const delta = (text: string, output_index: number) => ({
    type: 'response.output_text.delta',
    delta: text,
    output_index,
  });
  const completed = { type: 'response.completed', response: { status: 'completed', output: [] } };
  const record = (...events: object[]) => recordOf(planned, identity, streamed(whole(sse(...events))));

  it('is what arrived, and the true one beside it where snapshots came', () => {
    expect(record(delta('7 + 3', 0), delta('7 + 3 = 10', 1), completed)).toMatchObject({
      ok: true,
      output_text: '7 + 37 + 3 = 10',
      answer_text: '7 + 3 = 10',
      snapshots: 2,
    });
  });

  it('has no other true one where it came once', () => {
    expect(record(delta('10', 0), completed)).toMatchObject({ output_text: '10', answer_text: null, snapshots: 1 });
    expect(record(completed)).toMatchObject({ output_text: null, answer_text: null, snapshots: null, streamed: null });
  });

  it('is none where the model declined, whose words are kept apart', () => {
    const words = { type: 'response.refusal.delta', delta: 'No.' };
    expect(record(words, completed)).toMatchObject({ outcome: 'refused', output_text: null, refusal_text: 'No.' });
    expect(record(delta('10', 0), words, completed)).toMatchObject({ output_text: '10', refusal_text: 'No.' });
  });
});

describe('the end of a record', () => {
  const chunks = [
    { at: 10, bytes: sse({ type: 'response.output_text.delta', delta: '10' }) },
    { at: 40, bytes: sse({ type: 'response.completed', response: { status: 'completed' } }) },
  ];

  it.each<[string, Partial<Exchange>, number]>([
    ['closed', { end: 'end' }, 960],
    ['was cut', { end: 'cut', failure: { code: 'ECONNRESET', message: 'x' } }, 960],
    ['was held open', { end: 'held' }, 960],
    ['was open at a deadline', { end: 'total_deadline' }, 960],
  ])('is that of its answer, though the body %s later', (_, changed, heldMs) => {
    const { outcome, total_ms, terminal_ms, held_ms } = recordOf(planned, identity, streamed(chunks, changed));
    expect({ outcome, total_ms, terminal_ms, held_ms }).toEqual({
      outcome: 'completed',
      total_ms: 40,
      terminal_ms: 40,
      held_ms: heldMs,
    });
  });

  it('is that of the connection where no answer ended', () => {
    expect(recordOf(planned, identity, streamed(chunks.slice(0, 1)))).toMatchObject({ total_ms: 1000, held_ms: null });
  });
});

describe('the record of an attempt that failed', () => {
  it('keeps the text that came, since it may have been billed', () => {
    const record = recordOf(
      planned,
      identity,
      streamed(whole(ANSWER.subarray(0, -30)), {
        end: 'cut',
        failure: { code: 'ECONNRESET', message: 'read ECONNRESET' },
      }),
    );
    expect(record).toMatchObject({
      ok: false,
      outcome: 'truncated',
      fault: 'provider',
      output_text: '84 ÷ 12 = 7 🦆',
      output_tokens: null,
      terminal_event: null,
    });
  });

  it('has no text, 0 characters and no rate where nothing came, as the walkthrough writes it', () => {
    const record = recordOf(
      planned,
      identity,
      streamed(whole(encode('upstream connect error')), { status: 503, headers: {} }),
    );
    expect(record).toMatchObject({
      ok: false,
      outcome: 'http_error',
      fault: 'provider',
      http_status: 503,
      error: 'HTTP 503: upstream connect error',
      output_text: null,
      output_chars: 0,
      output_chars_per_second: null,
      ttfb_ms: null,
      total_ms: 1000,
      input_tokens: null,
    });
  });

  it('is one that can be written and read again', () => {
    const record = recordOf(
      planned,
      identity,
      streamed([], {
        status: null,
        end: 'connect_failed',
        connectionReused: null,
        requestSent: false,
        failure: { code: 'ENOTFOUND', message: 'getaddrinfo' },
      }),
    );
    expect(toRecord(JSON.parse(toLine(record)), 'a line')).toEqual(record);
    expect(record).toMatchObject({
      outcome: 'network_error',
      fault: 'network',
      http_status: null,
      connection_reused: null,
    });
  });
});
