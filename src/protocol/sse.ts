import { createParser } from 'eventsource-parser';
import type { Chunk } from './responses/stream.js';

/** Why a stream was not read to its end: a message beyond every bound, or rubbish without end. */
export type Stop = 'message_too_long' | 'too_much_rubbish';

/**
 * Takes one message's data.
 *
 * @param at the stamp of the chunk that completed it
 * @param whole false for a last message whose blank line never came
 * @returns false to stop reading
 */
export type OnMessage = (data: string, at: number, whole: boolean) => boolean;

/** No Responses event comes near: the terminal one repeats the answer, some megabytes at the very most. */
const MAX_MESSAGE_CHARS = 16 * 1024 * 1024;

/** Lines that are no field of SSE are to be ignored, but a parser that is fed nothing else need not go on. */
const MAX_UNKNOWN_LINES = 10_000;

/** How much is decoded between two looks at the bounds. */
const PIECE_BYTES = 64 * 1024;

/**
 * Decodes server-sent events from the chunks of a finished exchange, calling
 * back for each message in order. `event:` lines, ids, comments and retries are
 * dropped: a Responses event names its type in its data.
 *
 * Never throws, and takes time linear in the bytes whatever they are.
 *
 * @returns why reading stopped early, null where it did not
 */
export function decodeMessages(chunks: readonly Chunk[], onMessage: OnMessage): Stop | null {
  const decoder = new MessageDecoder(onMessage);
  for (const { at, bytes } of chunks) {
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
      if (!decoder.push(bytes.length <= PIECE_BYTES ? bytes : bytes.subarray(from, from + PIECE_BYTES), at))
        return decoder.stop;
    }
  }
  decoder.end();
  return decoder.stop;
}

class MessageDecoder {
  stop: Stop | null = null;
  private readonly utf8 = new TextDecoder();
  private readonly parser = createParser({
    maxBufferSize: MAX_MESSAGE_CHARS,
    onEvent: ({ data }) => {
      if (this.open && !this.onMessage(data, this.at, this.whole)) this.open = false;
    },
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') this.close('message_too_long');
      else if ((this.unknownLines += 1) > MAX_UNKNOWN_LINES) this.close('too_much_rubbish');
    },
  });
  private at = 0;
  private whole = true;
  private open = true;
  private unknownLines = 0;
  private afterCarriageReturn = false;

  constructor(private readonly onMessage: OnMessage) {}

  /** @returns false where there is no point in pushing more */
  push(bytes: Uint8Array, at: number): boolean {
    this.at = at;
    this.feed(this.utf8.decode(bytes, { stream: true }));
    return this.open;
  }

  /** A last message without its blank line is completed, and marked as not whole. */
  end(): void {
    this.whole = false;
    this.feed(`${this.utf8.decode()}\n\n`);
  }

  /**
   * A carriage return ends a line whether or not a line feed follows, but the
   * parser waits for what follows, which would stamp the message with the next
   * chunk. So the line feed is supplied at once and dropped when it comes.
   */
  private feed(decoded: string): void {
    if (decoded === '') return;
    const text = this.afterCarriageReturn && decoded.charCodeAt(0) === 10 ? decoded.slice(1) : decoded;
    this.afterCarriageReturn = decoded.charCodeAt(decoded.length - 1) === 13;
    this.parser.feed(this.afterCarriageReturn ? `${text}\n` : text);
  }

  private close(stop: Stop): void {
    this.stop ??= stop;
    this.open = false;
  }
}
