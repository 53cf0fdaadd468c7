import type { Exchange } from './core/attempt/exchange.js';
import type { Spending } from './core/plan/budget.js';
import type { AttemptRecord } from './core/record/record.js';
import type { Reached } from './core/report/markdown/progress.js';

/** Environment variables as a process has them. An empty one counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The few interfaces that effects implement, so that a fake is an object literal. */

export interface Clock {
  /** Wall clock, for stamps that people read. */
  now(): Date;
  /** Milliseconds on a clock that never goes backwards. */
  monotonic(): number;
  /** Resolves after `ms`, or at once when `signal` is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface HttpRequest {
  readonly method: 'POST' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** UTF-8. */
  readonly body: string;
}

export interface ExchangeLimits {
  readonly totalMs: number;
  /** The longest silence between two reads. */
  readonly idleMs: number;
  readonly maxBytes: number;
  /** How long the body may stay open after its answer is over, ms. */
  readonly holdMs: number;
  /** Looks at the bytes of each read as they come: true from those on that end the answer. Absent: only the end of the body ends it. */
  readonly isOver?: (bytes: Uint8Array) => boolean;
  /** Open a new connection for this request (`fresh-connection`). */
  readonly fresh: boolean;
  readonly signal: AbortSignal;
}

/** Sends one request and records what the wire did. Never throws for what a server or network does, never retries, never follows a redirect. */
export interface Transport {
  exchange(request: HttpRequest, limits: ExchangeLimits): Promise<Exchange>;
  /** TCP connect time to the origin of `url` in ms, null if it can't be reached: a round trip, and a probe of our own network. */
  probe(url: string, timeoutMs: number): Promise<number | null>;
  close(): Promise<void>;
}

/** What a small request was answered with; a null status where no answer came, and why. */
export type TextAnswer =
  | { readonly status: number; readonly text: string }
  | { readonly status: null; readonly text: ''; readonly failure: string };

/** Posts a body and reads the whole answer, bounded in time and size. Never throws for what a server or network does. */
export type PostText = (url: string, contentType: string, body: string) => Promise<TextAnswer>;

/** Puts the authentication on a request, again for each send. */
export interface Authorizer {
  readonly mode: 'bearer' | 'sigv4' | 'api-key';
  /** Where the credentials come from, for people: a variable, a profile, a role; never a value. */
  readonly source: string;
  /** Fetches or renews credentials if that is due, so that `sign` needs no network. @throws ParityError */
  prepare(): Promise<void>;
  /** @returns all headers to send: those given and those of the signature */
  sign(request: HttpRequest, at: Date): Promise<Record<string, string>>;
}

/** One line a finished attempt, on disk when the promise resolves. */
export interface Journal {
  readonly path: string;
  append(record: AttemptRecord): Promise<void>;
  close(): Promise<void>;
}

/** What each request can cost at the most, on disk before it is sent; for caps that hold over kills and sessions. */
export interface ReservationLog {
  /** Resolves once the reservation is on the disk. A later one for the same request replaces it. */
  append(requestId: string, worst: Spending): Promise<void>;
  /** Notes how long the session took, and closes. */
  close(): Promise<void>;
}

/** Counts o200k_base tokens; null where a text can't be counted in bounded time. */
export interface Tokenizer {
  count(text: string): number | null;
}

/** Follows a run from outside; returns at once. */
export type Watch = (reached: Reached) => void;

/** The log that a user sees. It takes finished lines and neither filters nor changes them. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  /** Replaces the line at the bottom of a terminal; nothing elsewhere. */
  status(line: string): void;
  /** Columns of the terminal that `status` redraws; null, or absent, where there is none. */
  readonly columns?: () => number | null;
}

/** An earlier run of a workflow, and what it uploaded. */
export interface EarlierRun {
  readonly id: number;
  readonly url: string;
  /** The commit that it ran at. */
  readonly commit: string;
  /** Why its records are no baseline, whatever they hold; null where nothing is known against them. */
  readonly unfit: 'it failed' | 'it ran at the same commit' | null;
  /** Folders that hold its records. */
  readonly records: readonly string[];
  /** Folders of what the same step of it uploaded. */
  readonly own: readonly string[];
  /** True where nothing is left of what it uploaded. */
  readonly expired: boolean;
}

/** Where earlier runs are asked for. */
export interface EarlierRuns {
  /** The newest first, fetched one by one. @throws ParityError `SERVICE_FAILED` */
  find(): AsyncIterable<EarlierRun>;
}
