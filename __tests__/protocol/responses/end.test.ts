import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EndWatch } from '../../../src/protocol/responses/end.js';
import { encode } from '../../../testkit/exchanges.js';

const created = 'data: {"type":"response.created","response":{"error":null,"status":"in_progress"}}\n\n';
const text = (delta: string): string => `data: ${JSON.stringify({ type: 'response.output_text.delta', delta })}\n\n`;
const completed = 'data: {"type":"response.completed","response":{"status":"completed"}}\n\n';

/** The place, in bytes, after which the watch says that the answer is over; null where it never does. */
function endOf(stream: string): number | null {
  const watch = new EndWatch();
  const place = [...encode(stream)].findIndex((byte) => watch.sees(Uint8Array.of(byte)));
  return place < 0 ? null : place + 1;
}

describe('the end of an answer, watched while it comes', () => {
  it.each([
    ['a terminal event', completed],
    ['a terminal event named by its event line only', 'event: response.completed\ndata: {"response":{}}\n\n'],
    ['an incomplete answer', 'data: {"type":"response.incomplete","response":{"status":"incomplete"}}\n\n'],
    ['a failure', 'event: response.failed\ndata: {"type":"response.failed","response":{"status":"failed"}}\n\n'],
    ['[DONE]', 'data: [DONE]\n\n'],
    ['an error', 'data: {"type":"error","message":"x"}\n\n'],
    ['an error without a type', 'data: {"error":{"code":"insufficient_quota"}}\n\n'],
    ['an error named by its event line only', 'event: error\ndata: {"message":"x","type":"requests"}\n\n'],
    ['a message without a type', 'data: {"message":"Internal server error"}\n\n'],
    ['an AWS exception', 'data: {"throttlingException":{"message":"x"}}\n\n'],
  ])('is %s', (_, end) => {
    const stream = created + text('Half of it.') + end;
    expect(endOf(`${stream}${': keepalive\n\n'.repeat(3)}`)).toBe(stream.length);
  });

  it('is not the words of an end within a text', () => {
    const words = 'data: {"type":"response.completed","response":{}}\n\ndata: [DONE]\n\n{"error":"x"}';
    expect(endOf(created + text(words) + text('"response.completed"'))).toBeNull();
  });

  it('is not an event that only mentions one', () => {
    expect(endOf(`${created}data: {"type":"x","of":"response.completed","error":null}\n\n`)).toBeNull();
  });

  it('is not a part of one', () => {
    expect(endOf(created + completed.slice(0, -3))).toBeNull();
  });
});

describe('the end of an answer, in reads of any size', () => {
  const parts = [
    text('Half.'),
    text('An error is "response.completed" [DONE].'),
    text('Überfluß\n\n{"error":1}'),
    `event: response.output_text.delta\n${text('x'.repeat(300))}`,
    ': keepalive\n\n',
    '\n\n',
    created,
    'data: {"type":"response.output_text.delta",\ndata: "delta":"two lines"}\n\n',
    'data: {"message":"no type"}\n\n',
    '{"message":"bare"}\n',
    '{"error":{"code":"x"}}\n',
    'event: error\ndata: {"message":"x","type":"requests"}\n\n',
    'data: [DONE]\n\n',
    completed,
    completed.replaceAll('\n', '\r\n'),
    text('y').replaceAll('\n', '\r\n'),
    text('z').replaceAll('\n', '\r'),
  ];

  it('is where it is in single bytes, or in the first read that holds it', () => {
    let ended = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 }),
        (chosen, sizes) => {
          const stream = encode(chosen.join(''));
          const end = endOf(chosen.join(''));
          const watch = new EndWatch();
          let [read, seen] = [0, null as number | null];
          for (let turn = 0; read < stream.length && seen === null; turn += 1) {
            const size = sizes[turn % sizes.length] as number;
            if (watch.sees(stream.subarray(read, read + size))) seen = Math.min(read + size, stream.length);
            read += size;
          }
          if (end === null) return expect(seen).toBeNull();
          ended += 1;
          expect(seen).not.toBeNull();
          expect(seen as number).toBeGreaterThanOrEqual(end);
          expect((seen as number) - end).toBeLessThan(Math.max(...sizes));
        },
      ),
      { numRuns: 1500, seed: 3 },
    );
    expect(ended).toBeGreaterThan(500);
  });

  it('is not looked for in a read of whole messages that can’t hold it', () => {
    const watch = new EndWatch();
    expect(watch.sees(encode(text('a') + text('b')))).toBe(false);
    expect(watch.sees(encode(completed))).toBe(true);
    expect(watch.sees(encode(text('after')))).toBe(true);
  });
});
