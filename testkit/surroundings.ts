import { Secrets } from '../src/core/text/redaction.js';
import { LAPTOP } from '../src/prepare/documents/provenance.js';
import type { Surroundings } from '../src/prepare/execute.js';

/** A laptop with nothing in its environment, where nobody watches. */
export function quietSurroundings(given: Partial<Surroundings> = {}): Surroundings {
  return {
    env: {},
    log: { info: () => {}, warn: () => {}, status: () => {} },
    signal: new AbortController().signal,
    cliPath: '',
    provenance: LAPTOP,
    secrets: new Secrets(),
    workload: null,
    withheld: null,
    ...given,
  };
}
