import { type AuthorizerOptions, authorizerFor, SharedCredentials } from '../auth/authorizer.js';
import type { AzureIdentity } from '../auth/azure-token.js';
import type { GetIdToken } from '../auth/oidc.js';
import type { OpenAiIdentity } from '../auth/openai-token.js';
import type { Secrets } from '../core/text/redaction.js';
import { postOver } from '../effects/http/token-request.js';
import { createTransport } from '../effects/http/transport.js';
import { systemClock } from '../effects/process/clock.js';
import { asParityError, type ParityError } from '../errors.js';
import type { Authorizer, Environment, Log } from '../ports.js';
import type { Endpoint } from '../providers/endpoint.js';
import { interruptible } from '../run/interruptible.js';
import type { ArmParts } from './arms.js';
import { combined } from './faults.js';

/** Who a workflow is to each provider, by GitHub's OIDC token. */
export interface Workload {
  readonly getIdToken: GetIdToken;
  /** An IAM role to assume; null for none. */
  readonly role: { readonly arn: string; readonly sessionSeconds: number } | null;
  readonly openAi: OpenAiIdentity | null;
  readonly azure: AzureIdentity | null;
}

/** Where keys, roles and credentials come from. */
export interface SignInContext {
  readonly env: Environment;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Access without a stored secret; null outside a workflow. */
  readonly workload: Workload | null;
}

/** A provider of a run, in one region: how its requests are authenticated, or why they can't be. */
export interface SignedIn {
  /** The provider's name, with its region where the run has several of it. */
  readonly provider: string;
  readonly endpoint: Endpoint;
  readonly result: Authorizer | ParityError;
}

/**
 * Looks for the credentials of every provider, once each, and fetches those that
 * come from elsewhere: nothing has been spent when one is missing or refused.
 *
 * @throws ParityError `INTERRUPTED`; what is missing is in the result
 */
export async function signIn(arms: readonly ArmParts[], context: SignInContext): Promise<SignedIn[]> {
  const endpoints = new Map(arms.map(({ endpoint }) => [placeOf(endpoint), endpoint]));
  const options = accessOf(context);
  const signedIn: SignedIn[] = [];
  for (const endpoint of endpoints.values()) {
    const result = await prepared(endpoint, context, options).catch(asParityError);
    if (result instanceof Error && result.code === 'INTERRUPTED') throw result;
    signedIn.push({ provider: labelOf(endpoint, [...endpoints.values()]), endpoint, result });
  }
  return signedIn;
}

/** A signature holds in one region. */
function placeOf({ provider, region }: Endpoint): string {
  return `${provider.name} ${region ?? ''}`;
}

function labelOf(endpoint: Endpoint, all: readonly Endpoint[]): string {
  const ofProvider = all.filter(({ provider }) => provider.name === endpoint.provider.name);
  return ofProvider.length === 1 ? endpoint.provider.name : placeOf(endpoint);
}

/**
 * One authorizer an arm.
 *
 * @throws ParityError that names everything that is missing, of all providers
 */
export async function authorizersOf(
  arms: readonly ArmParts[],
  context: SignInContext,
): Promise<ReadonlyMap<string, Authorizer>> {
  const byPlace = new Map<string, Authorizer>();
  const faults: ParityError[] = [];
  for (const { endpoint, result } of await signIn(arms, context)) {
    if (result instanceof Error) faults.push(result);
    else byPlace.set(placeOf(endpoint), result);
  }
  const fault = combined(faults);
  if (fault !== null) throw fault;
  return new Map(arms.map(({ endpoint, settings }) => [settings.arm, byPlace.get(placeOf(endpoint)) as Authorizer]));
}

async function prepared(
  { provider, region }: Endpoint,
  { env, signal }: SignInContext,
  options: Omit<AuthorizerOptions, 'region'>,
): Promise<Authorizer> {
  const authorizer = await authorizerFor(provider, env, { ...options, region });
  await interruptible(authorizer.prepare(), signal);
  return authorizer;
}

/** What all providers of a call share: one identity a cloud, one set of AWS credentials. */
function accessOf({ log, workload, secrets, signal }: SignInContext): Omit<AuthorizerOptions, 'region'> {
  return {
    roleArn: workload?.role?.arn ?? null,
    sessionSeconds: workload?.role?.sessionSeconds ?? 3600,
    sessionName: 'parity-bench',
    openAiIdentity: workload?.openAi ?? null,
    azureIdentity: workload?.azure ?? null,
    getIdToken: workload?.getIdToken ?? null,
    // It keeps no connection between two calls, so there is nothing to close.
    post: postOver(createTransport(), signal),
    awsCredentials: new SharedCredentials(),
    clock: systemClock,
    warn: log.warn,
    secrets,
  };
}
