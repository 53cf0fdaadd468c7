import { RESPONSES } from '../protocol/responses/responses.js';
import type { Provider } from './provider.js';

/**
 * Any other endpoint of the same API, under a name of the user's.
 *
 * It has a key of its own (`NAME_API_KEY`), so that no key of another provider
 * is ever sent to it.
 */
export function compatible(name: string): Provider {
  const prefix = name.toUpperCase().replaceAll('-', '_');
  return {
    name,
    protocol: RESPONSES,
    kind: 'compatible',
    defaultModel: null,
    baseUrlVariable: `${prefix}_BASE_URL`,
    basePath: '',
    keyVariables: [`${prefix}_API_KEY`],
    keyHeader: 'authorization',
    sigv4Service: null,
    keyless: null,
    regionalHost: null,
    defaultRegion: () => null,
    modelName: (asked) => asked,
    defaultBaseUrl: () => null,
  };
}
