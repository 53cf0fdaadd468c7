import type { WorkflowOrigin } from '../../core/manifest/manifest.js';

/** Where a result comes from. */
export interface Provenance {
  /** The page of the workflow's run, which reports link; null on a laptop. */
  readonly url: string | null;
  /** Null on a laptop. */
  readonly workflow: WorkflowOrigin | null;
}

export const LAPTOP: Provenance = { url: null, workflow: null };
