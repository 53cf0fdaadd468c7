import type { Provider } from './provider.js';

/**
 * Any other endpoint of the same API, under a name of the user's.
 *
 * It has a key of its own (`NAME_API_KEY`), so that no key of another provider
 * ever travels to it.
 */
export function compatible(name: string): Provider {
  return {
    name,
    kind: 'compatible',
    defaultModel: null,
    defaultRegion: null,
    baseUrlVariable: null,
    keyVariables: [`${name.toUpperCase().replaceAll('-', '_')}_API_KEY`],
    sigv4Service: null,
    modelName: (asked) => asked,
    defaultBaseUrl: () => null,
  };
}
