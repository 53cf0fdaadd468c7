import { isGuessable, type Secrets } from '../core/text/redaction.js';
import { option, ParityError, type Phrase, phrase } from '../errors.js';
import type { Authorizer, Clock, Environment, PostText } from '../ports.js';
import { type Provider, present } from '../providers/provider.js';
import { type AzureIdentity, azureTokenService } from './azure-token.js';
import { chainCredentials } from './chain.js';
import { type FetchCredentials, RenewedCredentials } from './credentials.js';
import { keyAuthorizer, tokenAuthorizer } from './key.js';
import type { GetIdToken } from './oidc.js';
import { type OpenAiIdentity, openAiTokenService } from './openai-token.js';
import { Renewed } from './renewal.js';
import { roleCredentials } from './role.js';
import { sigV4Authorizer } from './sigv4.js';
import { type AccessToken, exchangedToken, type TokenService } from './token-exchange.js';

export interface AuthorizerOptions {
  /** Of the endpoint; null for a provider without regions. */
  readonly region: string | null;
  /** An IAM role to assume; null or empty for none. */
  readonly roleArn: string | null;
  readonly sessionSeconds: number;
  /** Names the role session in CloudTrail. */
  readonly sessionName: string;
  /** Access to OpenAI and to Azure without a stored key; null or absent for none. */
  readonly openAiIdentity?: OpenAiIdentity | null;
  readonly azureIdentity?: AzureIdentity | null;
  /** Null outside a workflow. */
  readonly getIdToken: GetIdToken | null;
  /** Speaks to token endpoints; absent where there are none. */
  readonly post?: PostText;
  readonly clock: Clock;
  /** Takes one line, e.g. about a renewal that failed. */
  readonly warn: (line: string) => void;
  /** Learns each key, token and secret as soon as it is known. */
  readonly secrets: Secrets;
  /** AWS credentials that the endpoints of one run share; absent for one endpoint alone. */
  readonly awsCredentials?: SharedCredentials;
}

/** One set of AWS credentials for all endpoints of a run: they hold in every region and for every service. */
export class SharedCredentials {
  #held: RenewedCredentials | null = null;

  /** The credentials made before, or new ones from `make`. */
  of(make: () => RenewedCredentials): RenewedCredentials {
    this.#held ??= make();
    return this.#held;
  }
}

/**
 * How requests to this provider are authenticated: by a key where one is there,
 * else by a token that GitHub's OIDC token is exchanged for, else (AWS) by the
 * ordinary chain. No network request is made before `prepare`.
 *
 * @throws ParityError `MISSING_CREDENTIALS` or `INVALID_OPTION`
 */
export async function authorizerFor(
  provider: Provider,
  environment: Environment,
  options: AuthorizerOptions,
): Promise<Authorizer> {
  const service = tokenServiceOf(provider, environment, options);
  for (const variable of provider.keyVariables) {
    const key = present(environment, variable);
    if (key === null) continue;
    if (service !== null) throw twoWays(variable, service.use.option);
    // An endpoint that needs no key is given a placeholder, which is not a secret.
    if (!isGuessable(key)) options.secrets.learn(key);
    return keyAuthorizer(key, variable, provider.keyHeader);
  }
  if (service !== null) return keyless(service, options);
  const { sigv4Service } = provider;
  const { region } = options;
  if (sigv4Service === null || region === null) throw noKey(provider);
  const { awsCredentials = new SharedCredentials() } = options;
  const credentials = awsCredentials.of(() => new RenewedCredentials(awsSource(environment, options, region), options));
  return sigV4Authorizer({ service: sigv4Service, region }, credentials);
}

/** The token service that the options name for a provider; null where they name none. */
function tokenServiceOf(
  { keyless: way }: Provider,
  environment: Environment,
  { openAiIdentity = null, azureIdentity = null }: AuthorizerOptions,
): TokenService | null {
  if (way === 'openai' && openAiIdentity !== null) return openAiTokenService(openAiIdentity, environment);
  if (way === 'azure' && azureIdentity !== null) return azureTokenService(azureIdentity, environment);
  return null;
}

function keyless(service: TokenService, options: AuthorizerOptions): Authorizer {
  const { getIdToken, post } = options;
  if (getIdToken === null || post === undefined) throw onlyInWorkflow(service.use.option, service.use.instead);
  const words = {
    what: `${service.name} access tokens`,
    services: `GitHub's OIDC endpoint and ${new URL(service.url).host}`,
    remedy: 'run the job again',
  };
  const fetch = exchangedToken(service, { ...options, getIdToken, post });
  const tokens = new Renewed<AccessToken>(fetch, ({ token }) => [token], words, options);
  return tokenAuthorizer(tokens, `GitHub's OIDC token, exchanged at ${new URL(service.url).host}`);
}

function twoWays(variable: string, keylessOption: string): ParityError {
  return new ParityError(
    'INVALID_OPTION',
    phrase`${variable} is set and ${option(keylessOption)} is given: two ways to authenticate; leave one of them out.`,
  );
}

function noKey(provider: Provider): ParityError {
  return new ParityError(
    'MISSING_CREDENTIALS',
    phrase`No key for provider "${provider.name}": set ${provider.keyVariables.join(' or ')}${KEY_HINTS[provider.kind]}.`,
  );
}

const KEY_HINTS: Readonly<Record<Provider['kind'], string>> = {
  openai: ', or in a workflow give openai-api-key, or openai-identity-provider-id with its companions',
  azure: ', or in a workflow give azure-api-key, or azure-client-id with azure-tenant-id',
  bedrock: '',
  compatible: ' (any value where the endpoint asks for none)',
};

function onlyInWorkflow(name: string, instead: string | Phrase): ParityError {
  return new ParityError(
    'MISSING_CREDENTIALS',
    phrase`${option(name)} works in a GitHub workflow only, where an OIDC token can be had; use ${instead} here.`,
  );
}

function awsSource(environment: Environment, options: AuthorizerOptions, region: string): FetchCredentials {
  const arn = options.roleArn?.trim() ?? '';
  if (arn === '') return chainCredentials(environment, region);
  const { getIdToken, sessionSeconds, sessionName, clock, secrets } = options;
  if (getIdToken === null) throw onlyInWorkflow('aws-role-arn', 'AWS_PROFILE');
  return roleCredentials({ arn, sessionSeconds, sessionName, getIdToken }, { region, environment, clock, secrets });
}
