import type { FaultName } from '../faults/faults.js';
import type { Usage } from '../model/draft.js';
import type { Draw } from '../model/draw.js';

/** Instants on the server's monotonic clock, each taken just before the bytes were handed to the socket. */
export interface Stamps {
  /** The request's headers were read. */
  received: number;
  bodyComplete: number | null;
  headers: number | null;
  firstByte: number | null;
  created: number | null;
  firstReasoning: number | null;
  firstText: number | null;
  lastText: number | null;
  terminal: number | null;
  /** The message was complete, or the connection was given up. */
  end: number | null;
}

export type TrueEnding = 'end' | 'close' | 'reset' | 'client_closed' | 'server_closed';

/** What truly happened to one request. Plain data, one line of JSON each. */
export interface Truth {
  /** In order of arrival, from 0. */
  readonly index: number;
  readonly provider: string | null;
  readonly method: string;
  readonly path: string;
  readonly clientRequestId: string | null;
  /** The request body as it came. */
  readonly body: string;
  readonly prompt: string | null;
  readonly authMode: 'bearer' | 'sigv4' | 'api-key' | null;
  readonly accessKeyId: string | null;
  readonly faults: readonly FaultName[];
  /** As drawn, at time scale 1; null where no model was asked. */
  readonly draw: Draw | null;
  /** What the model wrote, whatever of it was delivered. */
  readonly text: string | null;
  /** All deltas that were written, joined. */
  readonly deliveredText: string;
  readonly textDeltas: number;
  /** As the terminal event was to report it, sent or not; null where it reports none. */
  readonly usage: Usage | null;
  readonly usageSent: boolean;
  readonly terminalEvent: string | null;
  readonly status: number | null;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly ending: TrueEnding;
  /** Milliseconds since the epoch at `stamps.received`, on the wall clock. */
  readonly receivedWallMs: number;
  readonly stamps: Readonly<Stamps>;
  /** When, and how many bytes. */
  readonly writes: readonly (readonly [at: number, bytes: number])[];
}
