import { type Framing, type KeyOrder, ordered } from '../dialects/dialect.js';
import type { Refusal } from '../server/refusal.js';

/** One event of a stream; `type` says which. Keys are in the provider's order. */
export type ResponseEvent = Readonly<Record<string, unknown>> & { readonly type: string };

export interface TimedEvent {
  /** Milliseconds after the request's arrival, at time scale 1. */
  readonly at: number;
  readonly event: ResponseEvent;
}

/** Bytes that are to be written at one time. */
export interface Write {
  /** Milliseconds after the request's arrival, at time scale 1. */
  readonly at: number;
  readonly bytes: Uint8Array;
  /** The event that is complete with these bytes. */
  readonly event?: ResponseEvent;
  /** Never in one write with what came before. */
  readonly apart?: boolean;
  /** Real milliseconds to rest before this write, whatever the time scale. */
  readonly restMs?: number;
}

/**
 * How the server leaves the exchange: the message complete; the connection
 * closed, or reset, in its middle; or left open in silence.
 */
export type Ending = 'end' | 'close' | 'reset' | 'hang';

export type Body =
  | { readonly kind: 'events'; readonly events: readonly TimedEvent[]; readonly framing: Framing }
  | { readonly kind: 'text'; readonly text: string; readonly at: number };

/** Changes the bytes on their way to the socket. May be endless. */
export type WireTransform = (writes: Iterable<Write>) => Iterable<Write>;

/** Everything the server will do in answer to one request: a script that the player plays. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: the exchange ends before any header. */
  readonly headersAt: number | null;
  /** An informational response comes first. */
  readonly interim?: boolean;
  readonly body: Body;
  readonly wire: readonly WireTransform[];
  readonly ending: Ending;
}

/** An answer without a stream, headers and body at once, its error in the provider's order of keys. */
export function refusalReply(
  refusal: Refusal,
  keys: KeyOrder,
  headers: Readonly<Record<string, string>>,
  at: number,
): Reply {
  const { content } = refusal;
  const text = content.kind === 'text' ? content.text : JSON.stringify({ error: ordered({ ...content.error }, keys) });
  return {
    status: refusal.status,
    headers: { ...headers, ...refusal.headers, 'content-length': String(Buffer.byteLength(text)) },
    headersAt: at,
    body: { kind: 'text', text, at },
    wire: [],
    ending: 'end',
  };
}

/** The same reply with another list of events; a reply without a stream is left alone. */
export function withEvents(reply: Reply, change: (events: readonly TimedEvent[]) => readonly TimedEvent[]): Reply {
  if (reply.body.kind !== 'events') return reply;
  return { ...reply, body: { ...reply.body, events: change(reply.body.events) } };
}

export function withFraming(reply: Reply, framing: Partial<Framing>): Reply {
  if (reply.body.kind !== 'events') return reply;
  return { ...reply, body: { ...reply.body, framing: { ...reply.body.framing, ...framing } } };
}

/** The same reply with one more change to its bytes, after those it has. */
export function withWire(reply: Reply, ...transforms: readonly WireTransform[]): Reply {
  return { ...reply, wire: [...reply.wire, ...transforms] };
}

export function isTextDelta(event: ResponseEvent): boolean {
  return event.type === 'response.output_text.delta';
}

const TERMINAL = new Set(['response.completed', 'response.incomplete', 'response.failed', 'error']);

export function isTerminal(event: ResponseEvent): boolean {
  return TERMINAL.has(event.type);
}
