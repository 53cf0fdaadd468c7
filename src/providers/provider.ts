import type { Environment } from '../ports.js';
import type { Protocol } from '../protocol/protocol.js';

/** Whose API a provider is, as far as refusals and remedies differ. */
export type ProviderKind = 'bedrock' | 'openai' | 'azure' | 'compatible';

/** Whose token service a GitHub OIDC token can be exchanged at. */
export type KeylessWay = 'aws' | 'openai' | 'azure';

/** A provider is data: where it is, what it calls a model, how it is authenticated. */
export interface Provider {
  readonly name: string;
  readonly kind: ProviderKind;
  /** What it speaks. */
  readonly protocol: Protocol;
  /** In the provider's own words; null where a model has to be named. */
  readonly defaultModel: string | null;
  /** Environment variable that moves the provider elsewhere. */
  readonly baseUrlVariable: string;
  /** What an address without a path goes on with, e.g. `/openai/v1`; empty where nothing is known. */
  readonly basePath: string;
  /** Environment variables that may hold an API key, the first present one wins. */
  readonly keyVariables: readonly string[];
  /** The header that carries a key: `Authorization: Bearer KEY`, or `api-key: KEY`. */
  readonly keyHeader: 'authorization' | 'api-key';
  /** The service name of an AWS signature; null where requests can't be signed. */
  readonly sigv4Service: string | null;
  /** Null where there is no access without a stored secret. */
  readonly keyless: KeylessWay | null;
  /** Of an address of this provider: its one group is the region. Null where a provider has no regions. */
  readonly regionalHost: RegExp | null;
  /** Where a model is served unless a region is named; null where a provider has no regions. */
  defaultRegion(asked: string): string | null;
  /** The provider's own name for a model, whichever provider's name was asked for. */
  modelName(asked: string, region: string | null): string;
  /** Without a trailing slash; null where the provider has to be told. */
  defaultBaseUrl(region: string, model: string): string | null;
}

/** The value of a variable, trimmed; null where it is absent or empty. */
export function present(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim() ?? '';
  return value === '' ? null : value;
}
