import { authorizerFor } from '../auth/authorizer.js';
import type { GetIdToken } from '../auth/oidc.js';
import type { Secrets } from '../core/text/redaction.js';
import { systemClock } from '../effects/process/clock.js';
import { asParityError, type ParityError } from '../errors.js';
import type { Authorizer, Environment, Log } from '../ports.js';
import { interruptible } from '../run/interruptible.js';
import type { ArmParts } from './arms.js';
import { combined } from './faults.js';

/** Where keys, roles and credentials come from. */
export interface SignInContext {
  readonly env: Environment;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** An IAM role to assume; null outside a workflow. */
  readonly role: { readonly arn: string; readonly sessionSeconds: number; readonly getIdToken: GetIdToken } | null;
}

/** A provider of a run: how its requests are authenticated, or why they can't be. */
export interface SignedIn {
  readonly provider: string;
  readonly result: Authorizer | ParityError;
}

/**
 * Looks for the credentials of every provider, once each, and fetches those that
 * come from elsewhere: a missing or refused one costs nothing yet.
 *
 * @throws ParityError `INTERRUPTED`; what is missing is in the result
 */
export async function signIn(arms: readonly ArmParts[], context: SignInContext): Promise<SignedIn[]> {
  const endpoints = new Map(arms.map(({ endpoint }) => [endpoint.provider.name, endpoint]));
  const signedIn: SignedIn[] = [];
  for (const [provider, endpoint] of endpoints) {
    const result = await prepared(endpoint, context).catch(asParityError);
    if (result instanceof Error && result.code === 'INTERRUPTED') throw result;
    signedIn.push({ provider, result });
  }
  return signedIn;
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
  const byProvider = new Map<string, Authorizer>();
  const faults: ParityError[] = [];
  for (const { provider, result } of await signIn(arms, context)) {
    if (result instanceof Error) faults.push(result);
    else byProvider.set(provider, result);
  }
  const fault = combined(faults);
  if (fault !== null) throw fault;
  return new Map(
    arms.map(({ endpoint, settings }) => [settings.arm, byProvider.get(endpoint.provider.name) as Authorizer]),
  );
}

async function prepared(
  { provider, region }: ArmParts['endpoint'],
  { env, log, role, secrets, signal }: SignInContext,
): Promise<Authorizer> {
  const authorizer = await authorizerFor(provider, env, {
    region,
    roleArn: role?.arn ?? null,
    sessionSeconds: role?.sessionSeconds ?? 3600,
    sessionName: 'parity-bench',
    getIdToken: role?.getIdToken ?? null,
    clock: systemClock,
    warn: log.warn,
    secrets,
  });
  await interruptible(authorizer.prepare(), signal);
  return authorizer;
}
