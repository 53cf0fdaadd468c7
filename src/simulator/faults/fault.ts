import type { Random } from '../../core/statistics/random.js';
import type { Dialect } from '../dialects/dialect.js';
import type { Draft } from '../model/draft.js';
import type { Draw } from '../model/draw.js';
import type { Reply } from '../model/reply.js';
import type { TokenMeter } from '../model/tokens.js';
import type { SimulatedRequest } from '../server/request.js';

/** The sizes of the faults that have one. */
export interface FaultSettings {
  /** `slow`: multiplies all latencies. */
  readonly slowFactor: number;
  /** `http_429`: what Retry-After says. */
  readonly retryAfterSeconds: number;
  /** `huge_body`: how much text is sent. */
  readonly hugeMegabytes: number;
  /** `dribble`: real milliseconds between two characters. */
  readonly dribbleMs: number;
  /** `refused`: real milliseconds for which nobody listens. */
  readonly refuseMs: number;
  /** `redirect`: where to; null sends to this server under the name `localhost`, another host to a client that asked 127.0.0.1. */
  readonly redirectTo: string | null;
}

export const FAULT_SETTINGS: FaultSettings = {
  slowFactor: 1.15,
  retryAfterSeconds: 1,
  hugeMegabytes: 64,
  dribbleMs: 50,
  refuseMs: 1000,
  redirectTo: null,
};

/** What a fault may look at. */
export interface FaultContext {
  readonly request: SimulatedRequest;
  /** Of the HTTP request; lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  readonly settings: FaultSettings;
  readonly meter: TokenMeter;
  readonly random: Random;
  readonly port: number;
  /** Stops listening for so many real milliseconds. */
  refuseConnections(ms: number): void;
}

/**
 * One way to go wrong, at the stage where it is born: in what is drawn, in the
 * answer that is drafted, or in the reply that is played. Faults compose: each
 * takes what the one before it made.
 */
export interface SimulatedFault {
  /** One line, for help and documentation. */
  readonly description: string;
  readonly draw?: (draw: Draw, settings: FaultSettings) => Draw;
  readonly draft?: (draft: Draft, context: FaultContext) => Draft;
  readonly reply?: (reply: Reply, context: FaultContext) => Reply;
}

export type FaultTable = Readonly<Record<string, SimulatedFault>>;
