import type { Exchange } from './exchange.js';

/** How much of a body is read as text: the beginning of an error page tells enough. */
const MAX_TEXT_BYTES = 64 * 1024;

/** The beginning of a body as text; a note in its place where it is encoded, '' where nothing came. */
export function bodyText({ chunks, headers }: Exchange): string {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && !isIdentity(encoding)) return `(${bytesIn(chunks)} bytes, ${encoding})`;
  const decoder = new TextDecoder();
  let text = '';
  let left = MAX_TEXT_BYTES;
  for (const { bytes } of chunks) {
    if (left <= 0) break;
    text += decoder.decode(bytes.subarray(0, left), { stream: true });
    left -= bytes.length;
  }
  return text;
}

export function bytesIn(chunks: Exchange['chunks']): number {
  return chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** Why a body can't be an event stream, told by its headers; null where it can. */
export function notAStream({ headers }: Exchange): string | null {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && !isIdentity(encoding))
    return `a body in ${encoding} encoding though identity was asked for`;
  const type = headers['content-type'];
  if (type !== undefined && !/^\s*text\/event-stream\s*(?:;|$)/i.test(type))
    return `${type} instead of text/event-stream`;
  return null;
}

function isIdentity(encoding: string): boolean {
  return ['', 'identity'].includes(encoding.trim().toLowerCase());
}
