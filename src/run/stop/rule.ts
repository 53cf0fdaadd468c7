import type { AttemptRecord } from '../../core/record/record.js';
import type { Stop } from '../../core/record/stop.js';
import type { ParityError } from '../../errors.js';
import type { Asked } from '../attempt.js';

/** Why the run ends, and the error where that is neither a limit nor a decision. */
export interface Ending extends Stop {
  readonly error: ParityError | null;
}

/**
 * One reason to end a run before its plan is done. A rule observes and decides;
 * the loop asks every rule and ends the run at the first answer.
 *
 * A rule that needs what earlier sessions measured is constructed with it.
 */
export interface StopRule {
  /** Called once, before the first request; for what no attempt shows, such as time. `stop` may be called at any instant. */
  watch?(stop: (ending: Ending) => void, signal: AbortSignal): void;
  /** Called before every request. */
  beforeRequest?(): Ending | null;
  /** Called after every attempt that is not repeated, warm-ups and retries included. */
  afterAttempt?(asked: Asked): Ending | null;
  /**
   * Called once all requests of a unit were made, with the last attempt of each:
   * in interleaved order that is one prompt through every arm it is compared in.
   * Never called for warm-ups, for retries, or for a unit that a stop cut off.
   */
  afterUnit?(records: readonly AttemptRecord[]): Ending | null;
}
