import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../src/protocol/reading.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { cutAt, encode, sse, whole } from '../../../testkit/exchanges.js';
import { ERROR_FRAMES, FAILED_RESPONSE } from '../../../testkit/wire/error-frames.js';

const CREATED = { type: 'response.created', sequence_number: 0, response: { id: 'resp_1', status: 'in_progress' } };
const DELTA = { type: 'response.output_text.delta', sequence_number: 1, delta: 'Half of' };
const COMPLETED = { type: 'response.completed', sequence_number: 2, response: { status: 'completed', output: [] } };

const readText = (text: string): Reading => read(whole(encode(text)));
const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;

/** What each shape says, as the whole of what a server writes of it. */
const SHAPES: readonly (readonly [shape: string, text: string, error: object])[] = [
  ...ERROR_FRAMES.filter(({ shape }) => shape !== FAILED_RESPONSE).map(
    ({ shape, hasCode, write }) =>
      [shape, write('overloaded', 'Busy.'), { code: hasCode ? 'overloaded' : null, message: 'Busy.' }] as const,
  ),
  [
    'typed and nested, with a code and a type',
    data({ type: 'error', error: { type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down.' } }),
    { code: 'rate_limit_exceeded', type: 'requests', message: 'Slow down.' },
  ],
  [
    'named by its event line only, with a code and a type',
    `event: error\n${data({ message: 'Slow down.', type: 'requests', param: null, code: 'rate_limit_exceeded' })}`,
    { code: 'rate_limit_exceeded', type: 'requests', message: 'Slow down.' },
  ],
  ['with a number as its code', data({ error: { code: 502, message: 'Bad.' } }), { code: '502', message: 'Bad.' }],
  [
    'an AWS exception by its key',
    data({ throttlingException: { message: 'Too many requests' } }),
    { code: 'throttlingException', message: 'Too many requests' },
  ],
  ['without words', data({ type: 'error' }), { code: null, message: null }],
];

describe('an error in a stream', () => {
  it.each(SHAPES)('is told: %s, alone', (_, text, error) => {
    expect(readText(text)).toMatchObject({ error, ending: 'failed', terminalEvent: 'error', malformed: 0 });
  });

  it.each(SHAPES)('is told: %s, after the response was created, and before [DONE]', (_, text, error) => {
    expect(readText(`${data(CREATED)}${text}data: [DONE]\n\n`)).toMatchObject({ error, ending: 'failed' });
  });

  it.each(SHAPES)('is told: %s, though the stream then calls itself completed', (_, text, error) => {
    expect(readText(data(CREATED) + data(DELTA) + text + data(COMPLETED))).toMatchObject({
      error,
      ending: 'failed',
      text: 'Half of',
    });
  });

  it.each(SHAPES)('is told: %s, however its bytes are cut', (_, text, error) => {
    const bytes = encode(data(CREATED) + text);
    for (let place = 0; place <= bytes.length; place += 1)
      expect(read(cutAt(bytes, [place])).error).toMatchObject(error);
  });

  it.each([
    ['a null', { type: 'response.created', error: null, response: { error: null } }],
    ['an empty text', { type: 'x', error: '' }],
    ['false', { type: 'x', error: false }],
    ['a message without words', { message: { role: 'assistant' } }],
    ['a business code', { code: 0, data: {} }],
    ['only a usage', { usage: { input_tokens: 1 } }],
  ])('is not told by %s', (_, frame) => {
    expect(read(whole(sse(CREATED, frame, DELTA, COMPLETED)))).toMatchObject({ error: null, ending: 'completed' });
  });

  it('is not told by an empty list of errors', () => {
    const frame = { ...DELTA, errors: [] };
    expect(read(whole(sse(CREATED, frame, COMPLETED)))).toMatchObject({ error: null, ending: 'completed' });
  });

  it('is not told by an event line where the data say what they are', () => {
    expect(readText(`event: error\n${data(DELTA)}`)).toMatchObject({ error: null, text: 'Half of' });
  });

  it('is not told by an answer that speaks of errors', () => {
    const delta = { ...DELTA, delta: '{"error":{"code":"insufficient_quota"}}\n\ndata: {"error":"x"}\n\n' };
    expect(read(whole(sse(CREATED, delta, COMPLETED)))).toMatchObject({ error: null, ending: 'completed' });
  });

  it('written as a bare line is kept apart, since it is no event', () => {
    const bare = '{"error":{"code":"insufficient_quota","message":"Pay."}}';
    for (const text of [bare, `${data(CREATED)}${bare}\n`])
      expect(readText(text)).toMatchObject({
        error: null,
        ending: null,
        bareError: { code: 'insufficient_quota', message: 'Pay.' },
      });
  });
});

describe('events without a type in their data', () => {
  it('are what their event lines say', () => {
    const bare = (name: string, fields: object): string => `event: ${name}\n${data(fields)}`;
    const text = bare('response.output_text.delta', { delta: '42' }) + bare('response.completed', COMPLETED.response);
    const stream = text.replace(JSON.stringify(COMPLETED.response), JSON.stringify({ response: COMPLETED.response }));
    expect(readText(stream)).toMatchObject({ text: '42', ending: 'completed', malformed: 0 });
  });
});
