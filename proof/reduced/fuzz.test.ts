import { describe, expect, it } from '@jest/globals';
import { encode, sse } from '../../testkit/exchanges.js';
import { fuzzStreams } from '../fuzz-streams.js';
import { provesAnAnswer } from '../plain-reading.js';

describe('fuzzed streams', () => {
  const result = fuzzStreams({ count: 3000, seed: 20_261_122 });

  it('never crash, never hang, are never taken for an answer that they do not prove, and sound ones always are', () => {
    expect(result).toMatchObject({ cases: 3000, crashes: 0, hangs: 0, wrongOk: 0, missedOk: 0, example: null });
  });

  it('come to every outcome that a stream can have', () => {
    const seen = Object.entries(result.outcomes)
      .filter(([, count]) => count >= 5)
      .map(([outcome]) => outcome);
    expect(seen.sort()).toEqual([
      'aborted',
      'completed',
      'empty',
      'failed',
      'http_error',
      'incomplete',
      'network_error',
      'refused',
      'timeout',
      'truncated',
    ]);
  });

  it('are the same for the same seed', () => {
    expect(fuzzStreams({ count: 200, seed: 7 }).outcomes).toEqual(fuzzStreams({ count: 200, seed: 7 }).outcomes);
  });
});

describe('the plain reading that they are held against', () => {
  const delta = { type: 'response.output_text.delta', delta: 'x' };
  const completed = { type: 'response.completed', response: { status: 'completed' } };

  it('sees an answer only where one is proven', () => {
    expect(provesAnAnswer(sse(delta, completed))).toBe(true);
    expect(provesAnAnswer(sse(completed))).toBe(false);
    expect(provesAnAnswer(sse(delta))).toBe(false);
    expect(provesAnAnswer(sse(delta, { type: 'error' }, completed))).toBe(false);
    expect(provesAnAnswer(sse({ error: { code: 'x' } }, delta, completed))).toBe(false);
    expect(provesAnAnswer(sse(delta, { type: 'response.refusal.delta', delta: 'No.' }, completed))).toBe(false);
    expect(provesAnAnswer(sse({ ...delta, delta: '\u200b' }, completed))).toBe(false);
    expect(provesAnAnswer(encode('event: error\ndata: Bad gateway.\n\n'))).toBe(false);
    expect(provesAnAnswer(sse(delta, { ...completed, response: { status: 'incomplete' } }))).toBe(false);
    expect(
      provesAnAnswer(encode(`data: ${JSON.stringify(delta)}\r\rdata: ${JSON.stringify(completed).slice(0, -1)}`)),
    ).toBe(false);
  });
});
