import type { Environment } from '../ports.js';

export type ProviderKind = 'bedrock' | 'openai' | 'compatible';

/** A provider is data: where it is, what it calls a model, how it wants to be paid a visit. */
export interface Provider {
  readonly name: string;
  readonly kind: ProviderKind;
  /** In the provider's own words; null where a model has to be named. */
  readonly defaultModel: string | null;
  /** Null where a provider knows no regions. */
  readonly defaultRegion: string | null;
  /** Environment variable that moves the provider elsewhere. */
  readonly baseUrlVariable: string | null;
  /** Environment variables that may hold a bearer key, the first present one wins. */
  readonly keyVariables: readonly string[];
  /** The service name of an AWS signature; null where requests can't be signed. */
  readonly sigv4Service: string | null;
  /** The provider's own name for a model, whichever provider's name was asked for. */
  modelName(asked: string): string;
  /** Without a trailing slash; null where the provider has to be told. */
  defaultBaseUrl(region: string, model: string): string | null;
}

/** The value of a variable, trimmed; null where it is absent or empty. */
export function present(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim() ?? '';
  return value === '' ? null : value;
}
