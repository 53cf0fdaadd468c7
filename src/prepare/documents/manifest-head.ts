import { MANIFEST_VERSION, type Manifest } from '../../core/manifest/manifest.js';
import { VERSION } from '../../version.js';
import type { Provenance } from './provenance.js';

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
