import type { StreamError } from './error.js';
import type { Stop } from './sse.js';

/** Tokens as billed; null where the server gave no such count. */
export interface Usage {
  /** Cached tokens included. */
  readonly input: number | null;
  readonly cached: number | null;
  /** Part of the input that was written to the provider's cache. */
  readonly cacheWrite: number | null;
  /** Reasoning tokens included. */
  readonly output: number | null;
  readonly reasoning: number | null;
}

/** What the server says it was asked, and with what it answered. */
export interface Echo {
  readonly model: string | null;
  readonly effort: string | null;
  readonly maxOutputTokens: number | null;
  readonly serviceTier: string | null;
}

export const NO_ECHO: Echo = { model: null, effort: null, maxOutputTokens: null, serviceTier: null };

/** How a response ended by its own account, best first. */
export const ENDINGS = ['completed', 'incomplete', 'failed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What a stream said, and when. Instants are those of its chunks; null where it never came to that. */
export interface Reading {
  /** The first byte of the body. */
  readonly firstByteAt: number | null;
  /** The `response.created` event. */
  readonly createdAt: number | null;
  readonly firstReasoningAt: number | null;
  /** The first and the last non-empty `response.output_text.delta`: what TTFT and the decode window mean. */
  readonly firstTextAt: number | null;
  readonly lastTextAt: number | null;
  readonly terminalAt: number | null;
  /** Where the answer was over: its terminal event, else its error, else `[DONE]`. What follows belongs to the body only. */
  readonly endedAt: number | null;
  /** The event that ended the stream, `error` where only that came; null where the stream just stopped. */
  readonly terminalEvent: string | null;
  /** By its own account; null without a terminal event. */
  readonly ending: Ending | null;
  readonly status: string | null;
  readonly incompleteReason: string | null;
  /** The first error that the stream told. */
  readonly error: StreamError | null;
  /** An error written into the stream as a bare line, which is no event. */
  readonly bareError: StreamError | null;
  /** All that arrived: the deltas joined; the final text where no delta came. */
  readonly text: string;
  /** The true text: without the snapshots that a later item repeats and continues. */
  readonly answerText: string;
  /** How many snapshots of one text arrived; 1 for a text that came once, null without text. */
  readonly snapshots: number | null;
  /** The text of the terminal event's `output`; null where it has none. */
  readonly terminalText: string | null;
  /** False where a final text differs from its deltas, null where none was sent. */
  readonly finalTextMatches: boolean | null;
  /** A refusal is no text: it answers nothing. */
  readonly refusal: string;
  readonly textDeltas: number;
  /** Reads of the socket that brought text. */
  readonly textReads: number;
  /** The largest share of the text deltas that one read brought, 0 to 1. */
  readonly burstShare: number | null;
  /** The share of the text's characters that came with its first read, and with its longest delta, 0 to 1. */
  readonly firstReadShare: number | null;
  readonly longestDeltaShare: number | null;
  readonly usage: Usage | null;
  readonly echo: Echo;
  readonly responseId: string | null;
  /** Jumps in `sequence_number`; null where the server does not number. */
  readonly sequenceGaps: number | null;
  /** Messages that are an event or an error, known or not. */
  readonly events: number;
  /** Messages that are neither. */
  readonly malformed: number;
  /** Why reading stopped before the bytes were used up, or the text was not kept whole. */
  readonly stopped: Stop | 'text_too_long' | null;
}

/** What was billed; null where that is not told. No request is without input, so counts that are all zero tell nothing. */
export function billed(usage: Usage | null): Usage | null {
  if (usage === null) return null;
  return Object.values(usage).some((count: number | null) => count !== null && count > 0) ? usage : null;
}
