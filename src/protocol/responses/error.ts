import { errorIn, errorInText, type StreamError, toldBy, WORDLESS, wrapped } from '../error.js';
import { asText, type JsonObject } from '../json.js';
import type { Message } from '../sse.js';
import { isOwnType } from './event-type.js';

/**
 * The error that a message of a stream tells; null where it tells none.
 *
 * Errors come in many shapes, each seen of some gateway: typed `error`, flat or
 * nested; named so by the `event:` line only; an `error` object in a frame of
 * another kind or without a type (the official client throws on any of them); an
 * AWS exception; plain text; a list of one.
 */
export function errorInMessage({ data, name, framed }: Message, event: JsonObject | null): StreamError | null {
  if (event !== null) return errorInFrame(event, framed ? name : null);
  if (name?.toLowerCase() === 'error' && data.trim() !== '') return errorInText(data) ?? { ...WORDLESS, message: data };
  return data.startsWith('[') ? errorInText(data) : null;
}

function errorInFrame(frame: JsonObject, name: string | null): StreamError | null {
  const type = asText(frame['type']);
  if (type === 'error' || (name?.toLowerCase() === 'error' && !isOwnType(type))) return toldBy(frame) ?? WORDLESS;
  if (wrapped(frame)) return errorIn(wrapped(frame)) ?? WORDLESS;
  return type === null && !isOwnType(name) ? toldBy(frame) : null;
}
