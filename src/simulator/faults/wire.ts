import { gzipSync } from 'node:zlib';
import type { Framing } from '../dialects/dialect.js';
import { frame } from '../model/frames.js';
import {
  isTextDelta,
  type Reply,
  type ResponseEvent,
  type TimedEvent,
  type WireTransform,
  type Write,
  withEvents,
  withFraming,
  withWire,
} from '../model/reply.js';
import type { FaultTable } from './fault.js';

const BLOCK_BYTES = 64 * 1024;
const BLOCKS_A_MEGABYTE = 16;
const encoder = new TextEncoder();

/** What goes wrong, or merely otherwise, with the bytes. */
export const WIRE_FAULTS = {
  keepalive: {
    description: 'Keepalive events come before response.created and within the text.',
    reply: withKeepalives,
  },
  unknown_events: {
    description: 'Events of an unknown type, and unknown fields in known ones.',
    reply: (reply) => withEvents(reply, (events) => events.flatMap(withUnknown)),
  },
  comments: {
    description: 'An SSE comment precedes each event, and id, retry and an unknown field follow it.',
    reply: (reply) =>
      withFraming(reply, { linesBefore: [': ping'], linesAfter: ['id: 7', 'retry: 1000', 'flavour: plain'] }),
  },
  done_marker: {
    description: 'The stream ends with data: [DONE].',
    reply: (reply) =>
      withWire(reply, (writes) =>
        withLast(writes, (last) => [last, { at: last.at, bytes: encoder.encode('data: [DONE]\n\n') }]),
      ),
  },
  cr_lines: {
    description: 'Lines end in CR.',
    reply: (reply) => withFraming(reply, { lineEnd: '\r' }),
  },
  crlf_lines: {
    description: 'Lines end in CRLF.',
    reply: (reply) => withFraming(reply, { lineEnd: '\r\n' }),
  },
  no_space: {
    description: 'No space after data: and event:.',
    reply: (reply) => withFraming(reply, { space: '' }),
  },
  several_data_lines: {
    description: 'The JSON of each event is spread over several data: lines.',
    reply: (reply) => withFraming(reply, { severalDataLines: true }),
  },
  bom: {
    description: 'The stream begins with a byte order mark.',
    reply: (reply) => withWire(reply, (writes) => withFirst(writes, (bytes) => joined('\ufeff', bytes))),
  },
  no_last_blank_line: {
    description: 'The last event lacks its blank line.',
    reply: (reply) =>
      withWire(reply, (writes) =>
        withLast(writes, (last) => [{ ...last, bytes: last.bytes.subarray(0, last.bytes.length - 1) }]),
      ),
  },
  byte_by_byte: {
    description: 'Each byte is a write of its own.',
    reply: (reply) => withWire(reply, (writes) => byteByByte(writes)),
  },
  gzip: {
    description: 'The body is compressed, though nobody asked for it.',
    // Each write is a gzip member of its own: together they are one gzip stream, and time is kept.
    reply: (reply) =>
      withWire(
        compressed(reply),
        eachBytes((bytes) => gzipSync(bytes)),
      ),
  },
  dribble: {
    description: 'One character of text after the other, for ever.',
    reply: (reply, { settings }) => withWire(reply, (writes) => dribble(writes, framingOf(reply), settings.dribbleMs)),
  },
  endless_line: {
    description: 'A line of text begins and never ends.',
    reply: (reply) => withWire(reply, (writes) => untilText(writes, () => endlessLine())),
  },
  huge_body: {
    description: 'Megabytes of text in large deltas, then the rest of the stream.',
    reply: (reply, { settings }) => withWire(reply, (writes) => huge(writes, framingOf(reply), settings.hugeMegabytes)),
  },
  refused: {
    description: 'The connection is reset unanswered, and for a while nobody listens.',
    reply: (reply, { settings, refuseConnections }) => {
      refuseConnections(settings.refuseMs);
      return { ...withEvents(reply, () => []), headersAt: null, ending: 'reset' };
    },
  },
} as const satisfies FaultTable;

function framingOf(reply: Reply): Framing | null {
  return reply.body.kind === 'events' ? reply.body.framing : null;
}

function joined(text: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([encoder.encode(text), bytes]);
}

function eachBytes(change: (bytes: Uint8Array) => Uint8Array): WireTransform {
  return function* (writes) {
    for (const write of writes) yield { ...write, bytes: change(write.bytes) };
  };
}

function* withFirst(writes: Iterable<Write>, change: (bytes: Uint8Array) => Uint8Array): Iterable<Write> {
  let first = true;
  for (const write of writes) {
    yield first ? { ...write, bytes: change(write.bytes) } : write;
    first = false;
  }
}

function* withLast(writes: Iterable<Write>, change: (last: Write) => readonly Write[]): Iterable<Write> {
  let held: Write | null = null;
  for (const write of writes) {
    if (held !== null) yield held;
    held = write;
  }
  if (held !== null) yield* change(held);
}

/** The event counts as sent with its last byte. */
function* byteByByte(writes: Iterable<Write>): Iterable<Write> {
  for (const { at, bytes, event } of writes) {
    for (let position = 0; position < bytes.length; position++) {
      const byte = { at, bytes: bytes.subarray(position, position + 1), apart: true };
      yield event !== undefined && position === bytes.length - 1 ? { ...byte, event } : byte;
    }
  }
}

/** What comes before the first text, then something else. */
function* untilText(
  writes: Iterable<Write>,
  then: (first: Write, event: ResponseEvent) => Iterable<Write>,
): Iterable<Write> {
  for (const write of writes) {
    if (write.event !== undefined && isTextDelta(write.event)) {
      yield* then(write, write.event);
      return;
    }
    yield write;
  }
}

function dribble(writes: Iterable<Write>, framing: Framing | null, restMs: number): Iterable<Write> {
  return untilText(writes, function* (first, model) {
    for (let number = Number(model['sequence_number']); framing !== null; number++) {
      const event: ResponseEvent = { ...model, delta: 'a', sequence_number: number };
      yield { at: first.at, bytes: encoder.encode(frame(event, framing)), event, restMs };
    }
  });
}

function* endlessLine(): Iterable<Write> {
  yield { at: 0, bytes: encoder.encode('data: {"type":"response.output_text.delta","delta":"') };
  const block = new Uint8Array(BLOCK_BYTES).fill(0x61);
  for (;;) yield { at: 0, bytes: block };
}

function* huge(writes: Iterable<Write>, framing: Framing | null, megabytes: number): Iterable<Write> {
  for (const write of writes) {
    if (framing !== null && write.event !== undefined && isTextDelta(write.event)) {
      const bytes = encoder.encode(frame({ ...write.event, delta: 'a '.repeat(BLOCK_BYTES / 2) }, framing));
      for (let block = 0; block < megabytes * BLOCKS_A_MEGABYTE; block++) yield { at: write.at, bytes };
      framing = null;
    }
    yield write;
  }
}

function compressed(reply: Reply): Reply {
  const headers = new Map(Object.entries({ ...reply.headers, 'content-encoding': 'gzip' }));
  headers.delete('content-length');
  return { ...reply, headers: Object.fromEntries(headers) };
}

const KEEPALIVE: ResponseEvent = { type: 'keepalive' };

function withKeepalives(reply: Reply): Reply {
  const early = (reply.headersAt ?? 0) / 2;
  const withMiddle = withEvents(reply, (events) => {
    const middle = events[events.length >> 1];
    const rest = events.flatMap((timed) => (timed === middle ? [{ at: timed.at, event: KEEPALIVE }, timed] : [timed]));
    return [{ at: early, event: KEEPALIVE }, ...rest];
  });
  return reply.headersAt === null ? withMiddle : { ...withMiddle, headersAt: early };
}

function withUnknown({ at, event }: TimedEvent, position: number): TimedEvent[] {
  const known = { at, event: { ...event, unheard_of: { nested: [position] } } };
  if (position % 5 !== 1) return [known];
  return [known, { at, event: { type: 'response.unheard_of', delta: 'not text', text: 'not text', response: null } }];
}
