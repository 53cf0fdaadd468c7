import type { Truth } from '../src/simulator/server/truth.js';

/** One process of a run, from its start to its end. */
export interface Session {
  readonly from: number;
  readonly to: number;
  /** Request ids of the whole lines when it began and when it had ended. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** `arm prompt_id` of the attempts in whole pairs when it began. */
  readonly finished: ReadonlySet<string>;
  readonly tornBefore: boolean;
  readonly said: string;
  /** The request whose line the proof tore afterwards. */
  readonly torn: string | null;
}

/** A run that was killed and resumed until it was complete. */
export interface KilledRun {
  readonly directory: string;
  readonly concurrency: number;
  readonly sessions: readonly Session[];
  readonly journal: readonly JournalLine[];
  readonly truths: readonly Truth[];
}

/** One attempt as the journal holds it, as far as the proof reads it. */
export interface JournalLine {
  readonly [field: string]: unknown;
  readonly request_id: string;
  readonly arm: string;
  readonly pair_id: string | null;
  readonly prompt_id: string;
  readonly attempt: number;
  readonly warmup: boolean;
  readonly started_at: string;
  readonly total_ms: number | null;
}
