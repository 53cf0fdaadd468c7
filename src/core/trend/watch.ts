import type { History } from './history.js';
import type { SinceThen } from './since.js';

/** What a run shows beside earlier ones. */
export interface Watch {
  /** Each arm against itself in the baseline; null where there is none. */
  readonly since: SinceThen | null;
  /** Why there is no baseline, and what to do about it; null where there is one. */
  readonly note: string | null;
  /** The earlier runs and this one; null where this one measured nothing. */
  readonly history: History | null;
  /** Which run of the history this is. */
  readonly key: string;
}
