import { describe, expect, it } from '@jest/globals';
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
