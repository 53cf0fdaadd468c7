import { describe, expect, it } from '@jest/globals';
import { isStreamed } from '../../../src/core/attempt/streaming.js';
import { timing } from '../../../src/core/attempt/timing.js';
import type { Chunk } from '../../../src/protocol/chunk.js';
import { read } from '../../../src/protocol/responses/reading.js';
import { sse, streamed } from '../../../testkit/exchanges.js';

const delta = (text: string): object => ({ type: 'response.output_text.delta', delta: text });
const usage = { output_tokens: 110, output_tokens_details: { reasoning_tokens: 10 } };
const completed = (text: string): object => ({
  type: 'response.completed',
  response: { status: 'completed', output: [{ content: [{ type: 'output_text', text }] }], usage },
});
const created: Chunk = { at: 0, bytes: sse({ type: 'response.created', response: {} }) };
const PIECES = Array.from({ length: 40 }, (_, index) => `part ${index} `);
const WHOLE = PIECES.join('');

/** The pieces at their instants, between the creation at 0 and the end at 1,000. */
const stream = (
  pieces: readonly (readonly [at: number, text: string])[],
  first: readonly Chunk[] = [created],
): Chunk[] => [
  ...first,
  ...pieces.map(([at, text]) => ({ at, bytes: sse(delta(text)) })),
  { at: 1000, bytes: sse(completed(pieces.map(([, text]) => text).join(''))) },
];
const spread = PIECES.map((text, index) => [300 + 15 * index, text] as const);

const judged = (chunks: readonly Chunk[], loopDelayMs = 0) => {
  const exchange = streamed(chunks, { loopDelayMs });
  const { ttft_ms, decode_tokens_per_second, total_ms, streamed: said } = timing(exchange, read(chunks), 1);
  return { streamed: said, ttft_ms, decode_tokens_per_second, total_ms };
};
const NOT_STREAMED = { streamed: false, ttft_ms: null, decode_tokens_per_second: null, total_ms: 1000 };

describe('text that was streamed', () => {
  it('has a first token and a decode rate', () => {
    // 39 of the 40 parts came within the window of 585 ms; parts 0 to 9 are 7 characters long, the others 8.
    expect(judged(stream(spread))).toEqual({
      streamed: true,
      ttft_ms: 300,
      decode_tokens_per_second: Math.round((100 * (1 - 7 / 310) * 1e5) / 585) / 100,
      total_ms: 1000,
    });
  });

  it('may come in bursts', () => {
    const bursts = PIECES.map((text, index) => [300 + 200 * Math.floor(index / 20), text] as const);
    expect(judged(stream(bursts)).streamed).toBe(true);
  });

  it.each(['42', '#### 18', 'Half of it.\n'])('may be so short that it comes at once: %j', (text) => {
    const bytes = sse({ type: 'response.created' }, delta(text), completed(text));
    expect(judged([{ at: 1000, bytes }])).toMatchObject({ streamed: true, ttft_ms: 1000 });
  });

  it('has a decode rate that a large first delta does not inflate', () => {
    const first = WHOLE.slice(0, 100);
    const rest = PIECES.map((text, index) => [400 + 15 * index, text] as const);
    const { decode_tokens_per_second: rate } = judged(stream([[300, first], ...rest]));
    const share = WHOLE.length / (WHOLE.length + 100);
    expect(rate).toBeCloseTo((100 * share) / 0.685, 1);
  });
});

describe('text that was not streamed', () => {
  const terminal = { at: 1000, bytes: sse(completed(WHOLE)) };
  it.each<[string, Chunk[]]>([
    ['only its terminal event has it', [created, terminal]],
    [
      'only its done event has it',
      [
        created,
        { at: 900, bytes: sse({ type: 'response.output_text.done', text: WHOLE }) },
        { at: 1000, bytes: sse({ type: 'response.completed', response: { status: 'completed', output: [], usage } }) },
      ],
    ],
    [
      'only its item has it',
      [
        created,
        {
          at: 900,
          bytes: sse({
            type: 'response.output_item.done',
            item: { type: 'message', content: [{ type: 'output_text', text: WHOLE }] },
          }),
        },
        { at: 1000, bytes: sse({ type: 'response.completed', response: { status: 'completed', output: [], usage } }) },
      ],
    ],
    ['one delta brings it', stream([[500, WHOLE]])],
    [
      'one delta brings most of it',
      stream([[500, WHOLE], ...spread.slice(0, 20).map(([, text]) => [600, text] as const)]),
    ],
    [
      'every byte comes at once',
      [{ at: 1000, bytes: sse({ type: 'response.created' }, ...PIECES.map(delta), completed(WHOLE)) }],
    ],
    [
      'every byte comes within a few reads that follow each other',
      stream(
        PIECES.map((text, index) => [991 + index / 10, text] as const),
        [{ ...created, at: 991 }],
      ),
    ],
    [
      'one read brings all of a long text, though the stream had begun before',
      [created, { at: 990, bytes: sse(...PIECES.map(delta)) }, terminal],
    ],
  ])('where %s', (_, chunks) => {
    expect(read(chunks).text.length).toBeGreaterThanOrEqual(WHOLE.length);
    expect(judged(chunks)).toEqual(NOT_STREAMED);
  });

  it('can’t be told where this client was late itself', () => {
    const chunks = [{ at: 1000, bytes: sse({ type: 'response.created' }, ...PIECES.map(delta), completed(WHOLE)) }];
    expect(judged(chunks, 400)).toMatchObject({ streamed: null, ttft_ms: 1000, decode_tokens_per_second: null });
  });
});

it('without text nothing is said of streaming', () => {
  expect(isStreamed(read([created]), { loopDelayMs: 0 })).toBeNull();
});
