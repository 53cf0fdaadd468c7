import { createParser } from 'eventsource-parser';
import type { Chunk } from './chunk.js';

/** Why a stream was not read to its end: a message beyond every bound, or rubbish without end. */
export type Stop = 'message_too_long' | 'too_much_rubbish';

/** One server-sent event, or one line that is none. */
export interface Message {
  readonly data: string;
  /** The `event:` line, at any place in the event; null where there is none. */
  readonly name: string | null;
  /** The stamp of the chunk that completed it. */
  readonly at: number;
  /** False for a last message whose blank line never came. */
  readonly whole: boolean;
  /** False for a bare line that looks like JSON: some gateways write their errors into a stream as they are. */
  readonly framed: boolean;
}

/** Takes one message. @returns false to stop reading */
export type OnMessage = (message: Message) => boolean;

/** No Responses event of the largest models comes near: the terminal one repeats the answer, some megabytes at the very most. */
export const MAX_MESSAGE_CHARS = 16 * 1024 * 1024;

/** Lines that are no field of SSE are to be ignored, but a parser that is fed nothing else need not go on. */
const MAX_UNKNOWN_LINES = 10_000;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** How much is decoded between two looks at the bounds. */
const PIECE_BYTES = 64 * 1024;

/**
 * Decodes server-sent events from the chunks of a finished exchange, calling
 * back for each message in order. Ids, comments and retries are dropped.
 *
 * Never throws, and takes time linear in the bytes whatever they are.
 *
 * @param maxMessageChars a longer message stops the reading
 * @returns why reading stopped early, null where it did not
 */
export function decodeMessages(
  chunks: readonly Chunk[],
  onMessage: OnMessage,
  maxMessageChars = MAX_MESSAGE_CHARS,
): Stop | null {
  const decoder = new MessageDecoder(onMessage, maxMessageChars);
  for (const { at, bytes } of chunks) if (!decoder.push(bytes, at)) return decoder.stop;
  decoder.end();
  return decoder.stop;
}

/** The same, for chunks as they come. */
export class MessageDecoder {
  stop: Stop | null = null;
  private readonly utf8 = new TextDecoder();
  private readonly parser;
  private at = 0;
  private whole = true;
  private open = true;
  private unknownLines = 0;
  private afterCarriageReturn = false;

  constructor(
    private readonly onMessage: OnMessage,
    maxMessageChars = MAX_MESSAGE_CHARS,
  ) {
    this.parser = createParser({
      maxBufferSize: maxMessageChars,
      onEvent: ({ data, event }) => this.tell(data, event ?? null, true),
      onError: ({ type, line }) => {
        if (type === 'max-buffer-size-exceeded') this.close('message_too_long');
        else this.unknownLine(line ?? '');
      },
    });
  }

  /** @returns false where there is no point in pushing more */
  push(bytes: Uint8Array, at: number): boolean {
    this.at = at;
    for (let from = 0; from < bytes.length && this.open; from += PIECE_BYTES) {
      const piece = bytes.length <= PIECE_BYTES ? bytes : bytes.subarray(from, from + PIECE_BYTES);
      this.feed(this.utf8.decode(this.withLineFeeds(piece), { stream: true }));
    }
    return this.open;
  }

  /** A last message without its blank line is completed, and marked as not whole. */
  end(): void {
    this.whole = false;
    this.feed(`${this.utf8.decode()}\n\n`);
  }

  /**
   * Makes every line end a line feed before the parser sees it: among carriage
   * returns the parser searches the rest of its input again for each line, and it
   * would wait for what follows a last one, which would stamp the message with
   * the next chunk.
   */
  private withLineFeeds(piece: Uint8Array): Uint8Array {
    if (!this.afterCarriageReturn && !piece.includes(CARRIAGE_RETURN)) return piece;
    const out = new Uint8Array(piece.length);
    let length = 0;
    for (const byte of piece) {
      const isSecondOfPair = this.afterCarriageReturn && byte === LINE_FEED;
      this.afterCarriageReturn = byte === CARRIAGE_RETURN;
      if (!isSecondOfPair) out[length++] = this.afterCarriageReturn ? LINE_FEED : byte;
    }
    return out.subarray(0, length);
  }

  private feed(decoded: string): void {
    if (decoded !== '') this.parser.feed(withoutIdleLines(decoded));
  }

  private tell(data: string, name: string | null, framed: boolean): void {
    if (this.open && !this.onMessage({ data, name, at: this.at, whole: this.whole, framed })) this.open = false;
  }

  private unknownLine(line: string): void {
    this.unknownLines += 1;
    if (this.unknownLines > MAX_UNKNOWN_LINES) this.close('too_much_rubbish');
    else if (line.startsWith('{')) this.tell(line, null, false);
  }

  private close(stop: Stop): void {
    this.stop ??= stop;
    this.open = false;
  }
}

/** Blank lines beyond the one that ends an event say nothing, and cost the parser as much as any other. */
function withoutIdleLines(text: string): string {
  return text.includes('\n\n\n') ? text.replace(/\n{3,}/g, '\n\n') : text;
}
