import type * as v from 'valibot';
import { COUNT, INSTANT, known, objectOf, TEXT } from '../record/schema.js';

/** Where and when something was measured. */
export const ORIGIN = objectOf({
  /** When its first request started. */
  measured_at: known(INSTANT),
  /** The commit that its workflow ran at; null on a laptop. */
  commit: known(TEXT),
  /** The workflow run; null on a laptop. */
  run_id: known(COUNT),
  /** The page of that run. */
  url: known(TEXT),
});

export type Origin = v.InferOutput<typeof ORIGIN>;
