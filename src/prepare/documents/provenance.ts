import { MANIFEST_VERSION, type Manifest, type WorkflowOrigin } from '../../core/manifest/manifest.js';
import { VERSION } from '../../version.js';

/** Where a result comes from. */
export interface Provenance {
  /** The page of the workflow's run, which reports link; null on a laptop. */
  readonly url: string | null;
  /** Null on a laptop. */
  readonly workflow: WorkflowOrigin | null;
}

export const LAPTOP: Provenance = { url: null, workflow: null };

/** What every manifest says of how its result was made. */
export function madeHere(
  { url, workflow }: Provenance,
  command: string | null,
  failOn: readonly string[],
): Pick<
  Manifest,
  'schema_version' | 'created_at' | 'client_version' | 'node_version' | 'workflow' | 'url' | 'command' | 'fail_on'
> {
  return {
    schema_version: MANIFEST_VERSION,
    created_at: new Date().toISOString(),
    client_version: VERSION,
    node_version: process.version,
    workflow,
    url,
    command,
    fail_on: [...failOn],
  };
}
