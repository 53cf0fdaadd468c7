import type { ReadingBounds } from './bounds.js';
import type { Chunk } from './chunk.js';
import type { Reading } from './reading.js';

/** What one request asks for. */
export interface Question {
  /** As the provider names it. */
  readonly model: string;
  /** The user message. */
  readonly prompt: string;
  /** The developer message; null for none. */
  readonly instructions: string | null;
  /** e.g. `medium`; null leaves it to the server. */
  readonly effort: string | null;
  /** Covers reasoning and answer. Always sent: Bedrock's admission reserves it. */
  readonly maxOutputTokens: number;
}

/**
 * How a question becomes a request and a streamed body becomes a reading. A
 * provider names the protocol that it speaks; who sends the request and who judges
 * the reading knows this interface only.
 */
export interface Protocol {
  /** Behind the provider's base URL, e.g. `/responses`. */
  readonly path: string;
  /** The JSON body of a streamed request. */
  body(question: Question): string;
  /** A watch over one stream: given each read's bytes in turn, it returns true from the read on that ends the answer. */
  watchEnd(): (bytes: Uint8Array) => boolean;
  /** What the chunks of a finished exchange say. Never throws, whatever the bytes. */
  read(chunks: readonly Chunk[], bounds: ReadingBounds): Reading;
}
