import { describe, expect, it } from '@jest/globals';
import type { Chunk } from '../../src/protocol/chunk.js';
import { decodeMessages } from '../../src/protocol/sse.js';
import { cutAt, encode, whole } from '../../testkit/exchanges.js';

interface Message {
  readonly data: string;
  readonly at: number;
  readonly whole: boolean;
}

function decode(chunks: readonly Chunk[]): { messages: Message[]; stop: string | null } {
  const messages: Message[] = [];
  const stop = decodeMessages(
    chunks,
    ({ data, at, whole: isWhole }) => messages.push({ data, at, whole: isWhole }) > 0,
  );
  return { messages, stop };
}

const dataOf = (text: string): string[] => decode(whole(encode(text))).messages.map(({ data }) => data);

/** One chunk a string, stamped 0, 1, 2 … */
const inChunks = (...texts: string[]): Chunk[] => texts.map((text, at) => ({ at, bytes: encode(text) }));

describe('the lines of an event stream', () => {
  it.each([
    ['end in LF', 'data: a\n\ndata: b\n\n'],
    ['end in CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n'],
    ['end in CR', 'data: a\r\rdata: b\r\r'],
    ['need no space after the colon', 'data:a\n\ndata:b\n\n'],
    ['may begin with a byte order mark', '\uFEFFdata: a\n\ndata: b\n\n'],
    ['may be comments', ': ping\n\ndata: a\n: still there\n\n:\ndata: b\n\n'],
    ['may name the event before the data', 'event: x\ndata: a\n\nevent: y\ndata: b\n\n'],
    ['may name the event after the data, as Mantle does', 'data: a\nevent: x\n\ndata: b\nevent: y\n\n'],
    ['may be fields that nobody knows', 'color: red\ndata: a\nid: 1\nretry: 10\n\ndata: b\nnonsense\n\n'],
  ])('%s', (_, text) => {
    expect(dataOf(text)).toEqual(['a', 'b']);
  });

  it('of several data fields are joined by line feeds', () => {
    expect(dataOf('data: a\ndata\ndata: b\n\n')).toEqual(['a\n\nb']);
  });

  it('without data make no message', () => {
    expect(dataOf('event: x\n\nid: 7\n\n\n\n')).toEqual([]);
  });
});

describe('a message', () => {
  it('has the stamp of the chunk with its blank line', () => {
    expect(decode(inChunks('data: a\n', '\ndata: b\n\ndata: ', 'c\n\n')).messages).toEqual([
      { data: 'a', at: 1, whole: true },
      { data: 'b', at: 1, whole: true },
      { data: 'c', at: 2, whole: true },
    ]);
  });

  it.each([
    ['between CR and LF', ['data: a\r\n\r', '\ndata: b\r\n\r', '\n']],
    ['after a lone CR', ['data: a\r\r', 'data: b\r\r']],
  ])('that is cut %s has the stamp of the chunk that ended its line, not of the next', (_, texts) => {
    expect(decode(inChunks(...texts)).messages).toEqual([
      { data: 'a', at: 0, whole: true },
      { data: 'b', at: 1, whole: true },
    ]);
  });

  it('whose blank line never came is told, and marked', () => {
    expect(decode(inChunks('data: a\n\ndata: b')).messages).toEqual([
      { data: 'a', at: 0, whole: true },
      { data: 'b', at: 0, whole: false },
    ]);
  });

  it('keeps characters of several bytes that straddle chunks', () => {
    const bytes = encode('data: 84 ÷ 12 = 7 🦆\n\n');
    for (let place = 0; place <= bytes.length; place += 1) {
      expect(decode(cutAt(bytes, [place])).messages.map(({ data }) => data)).toEqual(['84 ÷ 12 = 7 🦆']);
    }
  });

  it('with bytes that are no UTF-8 gets replacement characters', () => {
    const bytes = Uint8Array.from([...encode('data: a'), 0xff, 0xc3, ...encode('\n\n')]);
    expect(decode(whole(bytes)).messages.map(({ data }) => data)).toEqual(['a\uFFFD\uFFFD']);
  });
});

describe('a stream that is meant to hurt', () => {
  const piece = encode('y'.repeat(64 * 1024));
  const repeated = (times: number, bytes = piece): Chunk[] => Array.from({ length: times }, (_, at) => ({ at, bytes }));

  it('an endless line is given up at a bound', () => {
    expect(decode([{ at: 0, bytes: encode('data: ') }, ...repeated(600)])).toEqual({
      messages: [],
      stop: 'message_too_long',
    });
  });

  it.each([
    ['carriage returns', '\r'],
    ['line feeds', '\n'],
    ['pairs of both', '\r\n'],
    ['comments', ':\r'],
  ])('megabytes of %s are read to the end', (_, filling) => {
    const filled = repeated(128, encode(filling.repeat(Math.floor((64 * 1024) / filling.length))));
    expect(decode([...filled, { at: 128, bytes: encode('data: a\n\n') }])).toEqual({
      messages: [{ data: 'a', at: 128, whole: true }],
      stop: null,
    });
  });

  it('an event of endlessly many lines is given up at a bound', () => {
    expect(
      decode(repeated(600, encode('data: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n'.repeat(1000))))
        .stop,
    ).toBe('message_too_long');
  });

  it('lines that are no fields are given up after ten thousand', () => {
    expect(decode(repeated(100, encode('<p>\n'.repeat(16_000))))).toEqual({ messages: [], stop: 'too_much_rubbish' });
  });

  it('a long line in single bytes is read whole', () => {
    // Quadratic work would take minutes: the runner's own limit ends the test.
    const line = encode(`data: ${'z'.repeat(200_000)}\n\n`);
    const { messages } = decode(Array.from(line, (byte, at) => ({ at, bytes: Uint8Array.of(byte) })));
    expect(messages[0]?.data).toHaveLength(200_000);
  });

  it('a reader that has had enough is called no more', () => {
    let calls = 0;
    decodeMessages(whole(encode('data: a\n\n'.repeat(100))), () => (calls += 1) < 3);
    expect(calls).toBe(3);
  });
});
