import type { StandIn } from '../testkit/standins/loopback.js';
import { startTokenService } from '../testkit/standins/token-service.js';
import type { CanarySearch } from './canary.js';
import { encodingsOf } from './encodings.js';
import type { Size } from './line.js';

/** Runs one step of the action and searches all that it leaves. */
export type Step = (
  name: string,
  inputs: Readonly<Record<string, string>>,
  exit: readonly (number | null)[],
  env?: Readonly<Record<string, string>>,
) => Promise<void>;

export interface KeylessParts {
  readonly step: Step;
  readonly search: CanarySearch;
  /** An endpoint that takes any token and answers slowly enough for a renewal in mid-run. */
  readonly endpoint: string;
  /** An endpoint that sends back what it was given. */
  readonly mirror: StandIn;
  readonly size: Size;
}

const KEYLESS = {
  'openai-api-key': '',
  'aws-role-arn': '',
  provider: 'openai,azure',
  'openai-identity-provider-id': 'idp_1',
  'openai-service-account-id': 'sa_1',
  'openai-audience': 'https://audience.example',
  'azure-tenant-id': 'tenant-1',
  'azure-client-id': 'client-1',
};

/**
 * OpenAI and Azure without a stored key: the OIDC tokens and the access tokens
 * are secrets that nobody gave the action, and the token services and endpoints
 * echo them in every encoding, at the start and when a token is renewed.
 *
 * @returns what was wrong with the proof itself
 */
export async function keylessSteps({ step, search, endpoint, mirror, size }: KeylessParts): Promise<string[]> {
  const service = await startTokenService((name, secret) => search.learn(name, secret));
  const found: string[] = [];
  const env = { OPENAI_TOKEN_URL: `${service.url}/oauth/token`, AZURE_AUTHORITY_HOST: service.url };
  const both = (url: string): string => `openai=${url},azure=${url}`;
  const keyless: Step = (name, inputs, exit) =>
    step(name, { ...KEYLESS, 'base-url': both(endpoint), warmups: '0', ...inputs }, exit, env);
  try {
    await keyless('keyless-sound', { limit: '2' }, [0]);
    await keyless('keyless-mirror', { 'base-url': both(`${mirror.url}/v1`), 'max-consecutive-failures': '0' }, [0, 3]);
    for (const [index, { write }] of encodingsOf(size).entries()) {
      // Tokens of earlier steps are nothing that this process could know.
      const before = service.issued.length;
      const echo = (idToken: string) => {
        const present = service.issued.slice(before).at(-1) ?? '';
        return {
          status: 401,
          body: { error: 'invalid_grant', error_description: write(`${present.slice(-40)} ${idToken}`) },
        };
      };
      service.refusal = echo;
      await keyless(`keyless-echo-${index}`, { limit: '2' }, [2, 3]);
      service.lifetimeSeconds = 3;
      service.refusal = (idToken) => (service.issued.length > before + 1 ? echo(idToken) : null);
      await keyless(`keyless-renewal-${index}`, { limit: '100' }, [3]);
      if (service.issued.length === before) found.push('no access token was renewed');
      service.lifetimeSeconds = 3600;
    }
  } finally {
    await service.close();
  }
  return found;
}
