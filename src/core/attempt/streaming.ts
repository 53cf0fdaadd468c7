import type { Reading } from '../../protocol/reading.js';
import type { Exchange } from './exchange.js';

/** A text of about four tokens can be sent in one delta. */
const SHORT_TEXT_CHARS = 16;
/** One delta with more of the text than this is no stream. */
const MOST_OF_TEXT = 0.5;
/** No model writes so many deltas in so little time: their bytes were gathered before. Fewer may well come together. */
const AT_ONCE_MS = 10;
const AT_ONCE_DELTAS = 16;
/** So many deltas in a single read were gathered before, whenever the stream began; no provider's own bursts are known to be as long. */
const GATHERED_DELTAS = 32;
/** With an event loop that was late by this many ms, the client does not know when bytes arrived. */
const LATE_CLIENT_MS = 50;

/**
 * Whether an answer's text came as it was written. It did not where no delta
 * brought it, where one delta brought most of it, or where all of it arrived at
 * once, as from a proxy that buffers: then the first text says nothing of the
 * first token.
 *
 * @returns null without text, and where this client was too late to tell
 */
export function isStreamed(reading: Reading, { loopDelayMs }: Pick<Exchange, 'loopDelayMs'>): boolean | null {
  const { text, textDeltas, longestDeltaShare } = reading;
  if (text === '') return null;
  if (textDeltas === 0) return false;
  if (text.length > SHORT_TEXT_CHARS && (longestDeltaShare ?? 0) > MOST_OF_TEXT) return false;
  if (!cameAtOnce(reading)) return true;
  return (loopDelayMs ?? 0) >= LATE_CLIENT_MS ? null : false;
}

/** Every byte from the body's first to the text's last at once, or a long text in one read. */
function cameAtOnce({ firstByteAt, lastTextAt, textReads, textDeltas }: Reading): boolean {
  if (firstByteAt === null || lastTextAt === null || textDeltas < AT_ONCE_DELTAS) return false;
  return lastTextAt - firstByteAt < AT_ONCE_MS || (textReads === 1 && textDeltas >= GATHERED_DELTAS);
}
