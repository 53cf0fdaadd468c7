import type { Framing } from '../dialects/dialect.js';
import type { Body, Reply, ResponseEvent, Write } from './reply.js';

const encoder = new TextEncoder();

/** The bytes of a reply, in order and in time, after all changes on the wire. */
export function framesOf(reply: Reply): Iterable<Write> {
  return reply.wire.reduce((writes, transform) => transform(writes), bodyFrames(reply.body));
}

function* bodyFrames(body: Body): Iterable<Write> {
  if (body.kind === 'text') {
    yield { at: body.at, bytes: encoder.encode(body.text) };
    return;
  }
  for (const { at, event } of body.events) {
    yield { at, bytes: encoder.encode(frame(event, body.framing)), event };
  }
}

/** One server-sent event with its blank line. */
export function frame(event: ResponseEvent, framing: Framing): string {
  const json = JSON.stringify(event, null, framing.severalDataLines ? 1 : undefined);
  const data = json.split('\n').map((line) => `data:${framing.space}${line}`);
  const name = `event:${framing.space}${event.type}`;
  const lines = framing.order === 'data-first' ? [...data, name] : [name, ...data];
  return [...framing.linesBefore, ...lines, ...framing.linesAfter, '', ''].join(framing.lineEnd);
}

/** Characters of several bytes that a reply sends in two halves, at most. */
const MOST_SPLITS = 2;
const FIRST_OF_SEVERAL = 0xc0;

/**
 * Sends some characters of several bytes in two writes, as a network may do
 * with any of them. The event counts as sent with the second half.
 */
export function* splitCharacters(writes: Iterable<Write>): Iterable<Write> {
  let splits = 0;
  for (const write of writes) {
    const first =
      splits < MOST_SPLITS && isDelta(write) ? write.bytes.findIndex((byte) => byte >= FIRST_OF_SEVERAL) : -1;
    if (first < 0) {
      yield write;
      continue;
    }
    splits++;
    const { event, ...half } = write;
    yield { ...half, bytes: write.bytes.subarray(0, first + 1) };
    yield { ...half, ...(event === undefined ? {} : { event }), bytes: write.bytes.subarray(first + 1), apart: true };
  }
}

function isDelta(write: Write): boolean {
  return write.event?.type === 'response.output_text.delta';
}
