import type { Socket } from 'node:net';

const STATUS_LINE = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r]/;
const STATUS_LINE_BYTES = 13;
const BEGINNINGS = ['HTTP/1.1 1', 'HTTP/1.0 1'];
/** A longer interim response is left to the parser, which bounds it. */
const MAX_INTERIM_BYTES = 16 * 1024;
const HEAD_END = '\r\n\r\n';

/**
 * Takes informational responses off a connection before undici's parser sees
 * them. A server may send any number of them before the one that counts, asked
 * for or not (RFC 9110, section 15.2), but undici 7 breaks the connection at a
 * 100 Continue that it did not ask for. 101 is left in: nothing was to be
 * upgraded.
 */
export class InterimResponses {
  private expected = false;
  private held: Buffer = Buffer.alloc(0);

  /** A request is about to be written: what comes next may be informational. */
  expect(): void {
    this.expected = true;
    this.held = Buffer.alloc(0);
  }

  /** Filters what a whole read of the socket returns; reads of a size are the stream's own business. */
  watch(socket: Socket): void {
    const read = socket.read.bind(socket);
    socket.read = (size?: number): unknown => {
      const bytes: unknown = read(size);
      if (size !== undefined || !this.expected || !Buffer.isBuffer(bytes)) return bytes;
      return this.without(bytes);
    };
  }

  /** What is no interim response, null where that can't be told yet. */
  private without(bytes: Buffer): Buffer | null {
    let rest = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
    this.held = Buffer.alloc(0);
    while (isInterim(rest)) {
      const end = rest.indexOf(HEAD_END);
      if (end < 0 && rest.length <= MAX_INTERIM_BYTES) return this.hold(rest);
      if (end < 0) break;
      rest = rest.subarray(end + HEAD_END.length);
      if (rest.length === 0) return null;
    }
    if (mayBecomeInterim(rest)) return this.hold(rest);
    this.expected = false;
    return rest;
  }

  private hold(rest: Buffer): null {
    this.held = Buffer.from(rest);
    return null;
  }
}

function isInterim(bytes: Buffer): boolean {
  return STATUS_LINE.test(bytes.toString('latin1', 0, STATUS_LINE_BYTES));
}

/** True for a beginning that is too short to tell. */
function mayBecomeInterim(bytes: Buffer): boolean {
  const begun = bytes.toString('latin1', 0, STATUS_LINE_BYTES);
  return begun.length < STATUS_LINE_BYTES && BEGINNINGS.some((beginning) => beginning.startsWith(begun.slice(0, 10)));
}
