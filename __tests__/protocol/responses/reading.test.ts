import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../src/protocol/reading.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { encode, sse, whole } from '../../../testkit/exchanges.js';

const readEvents = (...events: unknown[]): Reading => read(whole(sse(...events)));

/** One event a chunk, stamped 0, 1, 2 … */
const readSteps = (...events: unknown[]): Reading => read(events.map((event, at) => ({ at, bytes: sse(event) })));

const delta = (text: unknown, indices: object = {}) => ({
  type: 'response.output_text.delta',
  output_index: 0,
  content_index: 0,
  delta: text,
  ...indices,
});
const done = (text: string, indices: object = {}) => ({
  type: 'response.output_text.done',
  output_index: 0,
  content_index: 0,
  text,
  ...indices,
});
const response = (fields: object = {}) => ({ id: 'resp_1', status: 'completed', output: [], ...fields });
const completed = (fields: object = {}) => ({ type: 'response.completed', response: response(fields) });
const message = (...texts: string[]) => ({
  type: 'message',
  content: texts.map((text) => ({ type: 'output_text', text })),
});

describe('the instants of a stream', () => {
  const reasoning = { type: 'response.output_item.added', item: { type: 'reasoning' } };

  it('are those of the events that mean them', () => {
    const reading = readSteps(
      { type: 'response.created', response: {} },
      { type: 'keepalive' },
      reasoning,
      delta('a'),
      delta('b'),
      completed(),
    );
    expect(reading).toMatchObject({
      firstByteAt: 0,
      createdAt: 0,
      firstReasoningAt: 2,
      firstTextAt: 3,
      lastTextAt: 4,
      terminalAt: 5,
    });
  });

  it('the first text is the first non-empty text delta, whatever other deltas came before', () => {
    const summary = { type: 'response.reasoning_summary_text.delta', delta: 'thinking' };
    const reading = readSteps(
      summary,
      { type: 'response.function_call_arguments.delta', delta: '{' },
      { type: 'response.refusal.delta', delta: 'no' },
      delta(''),
      delta('4'),
    );
    expect(reading).toMatchObject({ firstReasoningAt: 0, firstTextAt: 4, textDeltas: 1 });
  });

  it('are null where it never came to that', () => {
    expect(read([])).toMatchObject({
      firstByteAt: null,
      createdAt: null,
      firstReasoningAt: null,
      firstTextAt: null,
      lastTextAt: null,
      terminalAt: null,
      terminalEvent: null,
      ending: null,
      status: null,
      usage: null,
      error: null,
      sequenceGaps: null,
      finalTextMatches: null,
      burstShare: null,
    });
  });

  it('a first chunk without bytes is no first byte', () => {
    expect(
      read([
        { at: 1, bytes: encode('') },
        { at: 2, bytes: encode(':') },
      ]).firstByteAt,
    ).toBe(2);
  });
});

describe('the text of an answer', () => {
  it('is its deltas joined', () => {
    expect(readEvents(delta('4'), delta('2')).text).toBe('42');
  });

  it('is put together by output and content index, though parts interleave and item ids change', () => {
    const second = { output_index: 2, content_index: 0 };
    const third = { output_index: 2, content_index: 1 };
    const reading = readEvents(
      delta('c', { ...third, item_id: 'x' }),
      delta('a', { output_index: 1 }),
      delta('b', second),
      delta('a', { output_index: 1, item_id: 'y' }),
      delta('b', second),
    );
    expect(reading.text).toBe('aabbc');
  });

  it('is the final text where no delta came', () => {
    expect(readEvents(completed({ output: [{ type: 'reasoning' }, message('4', '2')] }))).toMatchObject({
      text: '42',
      firstTextAt: null,
      finalTextMatches: null,
    });
    expect(readEvents(done('42'))).toMatchObject({ text: '42', textDeltas: 0 });
  });

  it.each([
    ['equals the done and the terminal text', [delta('42'), done('42'), completed({ output: [message('42')] })], true],
    ['differs from the done text', [delta('42'), done('421'), completed({ output: [message('42')] })], false],
    ['differs from the terminal text', [delta('42'), done('42'), completed({ output: [message('421')] })], false],
    [
      'replays a stretch that its part’s done text has once',
      [delta('84 eggs'), delta('84 eggs'), done('84 eggs')],
      false,
    ],
    ['has only a terminal text to equal', [delta('42'), completed({ output: [message('42')] })], true],
    ['has nothing to be compared with', [delta('42'), completed()], null],
    [
      'differs in one of two parts',
      [delta('a'), done('a'), delta('b', { output_index: 1 }), done('c', { output_index: 1 })],
      false,
    ],
  ])('%s', (_, events, expected) => {
    expect(readEvents(...events).finalTextMatches).toBe(expected);
  });

  it('does not hold a refusal, which is kept apart', () => {
    expect(
      readEvents(
        { type: 'response.refusal.delta', delta: 'I can’t ' },
        { type: 'response.refusal.delta', delta: 'help.' },
        completed(),
      ),
    ).toMatchObject({ text: '', refusal: 'I can’t help.' });
  });

  it('counts reads that brought text and the largest share of one', () => {
    const bytes = [
      sse({ type: 'response.created' }),
      sse(delta('a'), delta('b'), delta('c')),
      sse({ type: 'keepalive' }),
      sse(delta('d')),
    ];
    expect(read(bytes.map((part, at) => ({ at, bytes: part })))).toMatchObject({
      textDeltas: 4,
      textReads: 2,
      burstShare: 0.75,
    });
  });
});

describe('the end of a stream', () => {
  it.each([
    ['completed', 'response.completed', 'completed', 'completed'],
    ['incomplete', 'response.incomplete', 'incomplete', 'incomplete'],
    ['failed', 'response.failed', 'failed', 'failed'],
    ['incomplete by its status though its event says completed', 'response.completed', 'incomplete', 'incomplete'],
    ['failed by its status though its event says completed', 'response.completed', 'failed', 'failed'],
    ['incomplete by its event though its status says completed', 'response.incomplete', 'completed', 'incomplete'],
    ['failed where its status ends nothing', 'response.completed', 'in_progress', 'failed'],
    ['failed where its status is cancelled', 'response.completed', 'cancelled', 'failed'],
    ['what its event says where it has no status', 'response.completed', null, 'completed'],
    ['failed where its status is the name of a prototype’s property', 'response.completed', 'constructor', 'failed'],
  ])('is %s', (_, type, status, ending) => {
    expect(readEvents({ type, response: { status } })).toMatchObject({ terminalEvent: type, status, ending });
  });

  it('is failed where the event brings no response', () => {
    expect(readEvents(delta('4'), { type: 'response.completed' }).ending).toBe('failed');
  });

  it('is incomplete where a completed response gives a reason for incompleteness', () => {
    expect(readEvents(completed({ incomplete_details: { reason: 'max_output_tokens' } }))).toMatchObject({
      ending: 'incomplete',
      incompleteReason: 'max_output_tokens',
    });
  });

  it('is the worse of two, whichever came first', () => {
    const failed = { type: 'response.failed', response: { status: 'failed' } };
    expect(readEvents(completed(), failed)).toMatchObject({ ending: 'failed', terminalEvent: 'response.failed' });
    expect(readEvents(failed, completed())).toMatchObject({ ending: 'failed', terminalEvent: 'response.failed' });
  });

  it('is none where no terminal event came, whatever else did', () => {
    expect(readEvents(delta('4'), done('4'), { type: 'response.done', response: response() })).toMatchObject({
      ending: null,
      terminalEvent: null,
    });
  });

  it('counts without its blank line if its JSON is complete', () => {
    const bytes = encode(`data: ${JSON.stringify(completed())}`);
    expect(read(whole(bytes)).ending).toBe('completed');
    expect(read(whole(bytes.subarray(0, -1)))).toMatchObject({ ending: null, malformed: 0 });
  });

  it('may be followed by [DONE], which says nothing and is never needed', () => {
    const bytes = encode(`data: ${JSON.stringify(completed())}\n\ndata: [DONE]\n\n`);
    expect(read(whole(bytes))).toMatchObject({ ending: 'completed', malformed: 0 });
    expect(read(whole(encode('data: [DONE]\n\n')))).toMatchObject({ ending: null, malformed: 0 });
  });

  it('is told by the type in the JSON, never by the event line', () => {
    expect(read(whole(encode(`event: response.completed\ndata: ${JSON.stringify(delta('4'))}\n\n`)))).toMatchObject({
      ending: null,
      text: '4',
    });
  });
});

describe('an error in a stream', () => {
  const flat = { type: 'error', code: 'server_error', message: 'Oh no', param: null };
  const nested = { type: 'error', error: { type: 'insufficient_quota', code: 'insufficient_quota', message: 'Pay' } };

  it('is read flat and nested', () => {
    expect(readEvents(flat)).toMatchObject({
      error: { code: 'server_error', message: 'Oh no' },
      terminalEvent: 'error',
      ending: 'failed',
    });
    expect(readEvents(nested)).toMatchObject({
      error: { code: 'insufficient_quota', message: 'Pay' },
      terminalEvent: 'error',
    });
  });

  it('is the first of several, and reading goes on to the end', () => {
    const failed = {
      type: 'response.failed',
      response: { status: 'failed', error: { code: 'other', message: 'later' }, usage: null },
    };
    expect(readSteps(nested, flat, delta('late'), failed)).toMatchObject({
      error: { code: 'insufficient_quota' },
      text: 'late',
      terminalEvent: 'response.failed',
      terminalAt: 3,
      ending: 'failed',
    });
  });

  it('makes a failure of a stream that then calls itself completed', () => {
    expect(readEvents(flat, delta('4'), completed())).toMatchObject({
      ending: 'failed',
      terminalEvent: 'response.completed',
    });
    expect(readEvents(delta('4'), completed({ error: { code: 'server_error', message: 'x' } })).ending).toBe('failed');
  });

  it('is an error without words too', () => {
    expect(readEvents({ type: 'error' })).toMatchObject({ error: { code: null, message: null }, ending: 'failed' });
  });
});

describe('what a response reports', () => {
  it('usage comes with the terminal event, also with an incomplete one', () => {
    const usage = {
      input_tokens: 119,
      input_tokens_details: { cached_tokens: 3, cache_write_tokens: 7 },
      output_tokens: 80,
      output_tokens_details: { reasoning_tokens: 20 },
    };
    expect(readEvents({ type: 'response.incomplete', response: { status: 'incomplete', usage } }).usage).toEqual({
      input: 119,
      cached: 3,
      cacheWrite: 7,
      output: 80,
      reasoning: 20,
    });
  });

  it.each([
    ['a string', '12'],
    ['a negative', -1],
    ['a fraction', 1.5],
    ['more than a double holds', 1e300],
    ['an object', {}],
    ['null', null],
  ])('a count that is %s is unknown, not 0', (_, output_tokens) => {
    expect(readEvents(completed({ usage: { input_tokens: 1, output_tokens } })).usage).toEqual({
      input: 1,
      cached: null,
      cacheWrite: null,
      output: null,
      reasoning: null,
    });
  });

  it('the echo is the terminal event’s; of a stream without one, the last response’s but for its tier', () => {
    const early = {
      model: 'gpt-5.5-2026-04-23',
      service_tier: 'auto',
      max_output_tokens: 4096,
      reasoning: { effort: 'high' },
    };
    const created = { type: 'response.created', response: early };
    expect(readEvents(created).echo).toEqual({
      model: 'gpt-5.5-2026-04-23',
      effort: 'high',
      maxOutputTokens: 4096,
      serviceTier: null,
    });
    expect(readEvents(created, completed({ ...early, service_tier: 'default' })).echo.serviceTier).toBe('default');
  });

  it('gaps, jumps back and repetitions of the sequence are counted', () => {
    const numbered = (...numbers: unknown[]) =>
      readEvents(...numbers.map((sequence_number) => ({ type: 'x', sequence_number }))).sequenceGaps;
    expect(numbered(0, 1, 2)).toBe(0);
    expect(numbered(0, 2, 3)).toBe(1);
    expect(numbered(1, 2)).toBe(0);
    expect(numbered(7, 8, 10)).toBe(1);
    expect(numbered(0, 1, 1, 2)).toBe(1);
    expect(numbered('0', null)).toBeNull();
  });
});

describe('a stream that is meant to hurt', () => {
  it.each([
    ['no JSON', 'data: {oops}\n\n'],
    ['JSON that is no object', 'data: 7\n\n'],
    ['a list', 'data: ["response.completed"]\n\n'],
    ['an object without a type', 'data: {"status":"completed"}\n\n'],
    ['a type that is no text', 'data: {"type":{"toString":1}}\n\n'],
  ])('%s is malformed and passed over', (_, text) => {
    const reading = read(whole(Uint8Array.from([...encode(text), ...sse(delta('4'), completed())])));
    expect(reading).toMatchObject({ malformed: 1, text: '4', ending: 'completed' });
  });

  it.each([null, 1, 'x', [], {}, true, { constructor: 1 }].map((value) => [JSON.stringify(value), value]))(
    '%s in place of any value does no harm',
    (_, value) => {
      const types = [
        'response.created',
        'response.output_text.delta',
        'response.output_text.done',
        'response.output_item.added',
        'response.completed',
        'response.incomplete',
        'response.failed',
        'error',
        'response.refusal.delta',
      ];
      const fields = {
        response: value,
        delta: value,
        text: value,
        item: value,
        output_index: value,
        content_index: value,
        sequence_number: value,
        error: value,
        code: value,
        message: value,
      };
      const inside = {
        id: value,
        status: value,
        output: value,
        usage: value,
        error: value,
        model: value,
        reasoning: value,
        incomplete_details: value,
        service_tier: value,
        max_output_tokens: value,
      };
      const deeper = {
        ...inside,
        output: [value, { content: value }, { content: [value, { type: 'output_text', text: value }] }],
        usage: { input_tokens: value, input_tokens_details: value },
      };
      for (const type of types) {
        expect(() =>
          readEvents({ type, ...fields }, { type, response: inside }, { type, response: deeper }),
        ).not.toThrow();
        expect(readEvents({ type, response: { status: value ?? 5 } }).ending).not.toBe('completed');
      }
    },
  );

  it('names of prototypes as keys and values do no harm', () => {
    const text = '{"type":"response.output_text.delta","__proto__":{"delta":"evil"},"constructor":1}';
    expect(
      read(whole(encode(`data: ${text}\n\ndata: {"type":"__proto__"}\n\ndata: {"type":"toString"}\n\n`))),
    ).toMatchObject({ text: '', textDeltas: 0, malformed: 0, events: 3 });
  });

  it('nesting a million levels deep does no harm', () => {
    const deep = `{"type":"x","a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    expect(read(whole(encode(`data: ${deep}\n\n`)))).toMatchObject({ stopped: null });
  });

  it('rubbish without end is given up', () => {
    expect(read(whole(encode('data: {\n\n'.repeat(500_000))))).toMatchObject({
      stopped: 'too_much_rubbish',
      ending: null,
    });
  });

  it('words of absurd length are cut', () => {
    const reading = readEvents(
      completed({ model: 'm'.repeat(1e6), id: 'i'.repeat(1e6), error: { code: 'c'.repeat(1e6) } }),
    );
    expect([reading.echo.model?.length, reading.responseId?.length, reading.error?.code?.length]).toEqual([
      200, 200, 200,
    ]);
  });
});

describe('text after the terminal event', () => {
  it('is no part of the answer, costs it no time, and makes the delivery doubtful', () => {
    const end = completed({ output: [message('One.')] });
    expect(readSteps(delta('One.'), end, delta('Two.'), done('Two.'), completed())).toMatchObject({
      text: 'One.',
      answerText: 'One.',
      lastTextAt: 0,
      endedAt: 1,
      ending: 'completed',
      finalTextMatches: false,
    });
  });

  it('that is empty changes nothing', () => {
    const end = completed({ output: [message('One.')] });
    expect(readSteps(delta('One.'), end, delta(''), done(''))).toMatchObject({ text: 'One.', finalTextMatches: true });
  });

  it('is a refusal where it refuses: what is in doubt is no answer', () => {
    const refusal = { type: 'response.refusal.delta', output_index: 1, content_index: 0, delta: 'I can’t.' };
    expect(readSteps(delta('One.'), completed(), refusal)).toMatchObject({ text: 'One.', refusal: 'I can’t.' });
  });
});
