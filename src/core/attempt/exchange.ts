import type { Chunk } from '../../protocol/chunk.js';

/**
 * Why an exchange has no more bytes.
 *
 * `end`: the HTTP message was complete. `cut`: the connection went away in the
 * middle of it. `held`: the answer was over, and the body was still open when
 * the wait for its end was. Deadlines and the byte bound are our own doing.
 */
export type ExchangeEnd =
  | 'end'
  | 'cut'
  | 'held'
  | 'connect_failed'
  | 'total_deadline'
  | 'idle_deadline'
  | 'too_large'
  | 'aborted';

/** Instants of one exchange in milliseconds on the monotonic clock; null where this point was not reached. */
export interface Phases {
  /** The instant before the request is written, credentials and signature in hand. */
  readonly start: number;
  readonly dnsStart: number | null;
  readonly dnsEnd: number | null;
  readonly connectEnd: number | null;
  readonly tlsEnd: number | null;
  readonly requestWritten: number | null;
  readonly headers: number | null;
  readonly end: number;
}

/**
 * One HTTP request and everything that came back, undecoded: what the wire did
 * and when. All judgement about it is a pure function of this value.
 */
export interface Exchange {
  readonly startedAt: string;
  readonly phases: Phases;
  /** False where this request opened the connection; null where none was had. */
  readonly connectionReused: boolean | null;
  /** True once any byte of the request may have reached the server (it may then be billed). */
  readonly requestSent: boolean;
  /** What the connection brought for this request, header and framing included. */
  readonly bytesReceived: number;
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly chunks: readonly Chunk[];
  readonly end: ExchangeEnd;
  /**
   * What went wrong, for `cut`, `connect_failed` and `too_large`: the system's own
   * code (`ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, …), `CLOSED` for an
   * orderly end in the middle of a message, `NOT_HTTP` for bytes that are no
   * HTTP response, `ETIMEDOUT` where a deadline passed before there was a
   * connection; and its text.
   */
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** The longest delay of this process's event loop during the exchange, ms; null where unmeasured. */
  readonly loopDelayMs: number | null;
}
