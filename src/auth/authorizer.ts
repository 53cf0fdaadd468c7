import { isGuessable, type Secrets } from '../core/text/redaction.js';
import { option, ParityError, phrase } from '../errors.js';
import type { Authorizer, Clock, Environment } from '../ports.js';
import { type Provider, present } from '../providers/provider.js';
import { bearerAuthorizer } from './bearer.js';
import { chainCredentials } from './chain.js';
import { type FetchCredentials, type RenewalParts, RenewedCredentials } from './credentials.js';
import type { GetIdToken } from './oidc.js';
import { roleCredentials } from './role.js';
import { sigV4Authorizer } from './sigv4.js';

export interface AuthorizerOptions {
  /** Of the endpoint; null for a provider without regions. */
  readonly region: string | null;
  /** An IAM role to assume; null or empty for none. */
  readonly roleArn: string | null;
  readonly sessionSeconds: number;
  /** Names the role session in CloudTrail. */
  readonly sessionName: string;
  /** Null outside a workflow. */
  readonly getIdToken: GetIdToken | null;
  readonly clock: Clock;
  /** Takes one line, e.g. about a renewal that failed. */
  readonly warn: (line: string) => void;
  /** Learns each key, token and secret as soon as it is known. */
  readonly secrets: Secrets;
}

/**
 * How requests to this provider are authenticated: by a bearer key where one is
 * there, else (AWS) by the role, else by the ordinary AWS chain. One authorizer
 * serves all arms of a provider. Nothing is asked over the network before
 * `prepare`.
 *
 * @throws ParityError `MISSING_CREDENTIALS` or `INVALID_OPTION`
 */
export async function authorizerFor(
  provider: Provider,
  environment: Environment,
  options: AuthorizerOptions,
): Promise<Authorizer> {
  for (const variable of provider.keyVariables) {
    const key = present(environment, variable);
    if (key === null) continue;
    // A placeholder for an endpoint that asks for no key is no secret.
    if (!isGuessable(key)) options.secrets.learn(key);
    return bearerAuthorizer(key, variable);
  }
  const { sigv4Service: service } = provider;
  const { region } = options;
  if (service === null || region === null) {
    const hint =
      provider.kind === 'openai'
        ? ', or in a workflow give openai-api-key'
        : ' (any value where the endpoint asks for none)';
    throw new ParityError(
      'MISSING_CREDENTIALS',
      `No key for provider "${provider.name}": set ${provider.keyVariables.join(' or ')}${hint}.`,
    );
  }
  const parts: RenewalParts = { clock: options.clock, warn: options.warn, secrets: options.secrets };
  return sigV4Authorizer({ service, region }, new RenewedCredentials(awsSource(environment, options, region), parts));
}

function awsSource(environment: Environment, options: AuthorizerOptions, region: string): FetchCredentials {
  const arn = options.roleArn?.trim() ?? '';
  if (arn === '') return chainCredentials(environment, region);
  const { getIdToken, sessionSeconds, sessionName, clock, secrets } = options;
  if (getIdToken === null) {
    throw new ParityError(
      'MISSING_CREDENTIALS',
      phrase`${option('aws-role-arn')} works in a GitHub workflow only, where an OIDC token can be had; use AWS_PROFILE here.`,
    );
  }
  return roleCredentials({ arn, sessionSeconds, sessionName, getIdToken }, { region, environment, clock, secrets });
}
