import type { Environment } from '../ports.js';
import { present } from '../providers/provider.js';
import type { AwsCredentials, FetchCredentials } from './credentials.js';
import { chainRefusal } from './refusal.js';

type Provider = (options?: { forceRefresh?: boolean }) => Promise<{
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
  accountId?: string;
}>;

/**
 * The ordinary AWS chain: environment, profile (AWS_PROFILE), SSO, process, web
 * identity, container and instance metadata.
 *
 * Keys in `environment` are taken as they are, as the chain's first link would;
 * the other links are the AWS SDK's, which reads the process's own environment. Asked again, it asks the source again, in the foreground: left to
 * itself the SDK would refresh in the background, in the middle of a stream.
 */
export function chainCredentials(environment: Environment, region: string): FetchCredentials {
  const given = fixedCredentials(environment);
  if (given !== null) return async () => given;
  let provider: Provider | null = null;
  return async (): Promise<AwsCredentials> => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
    const again = provider !== null;
    provider ??= fromNodeProviderChain({ clientConfig: { region } }) as Provider;
    const identity = await provider({ forceRefresh: again }).catch((cause: unknown) => {
      throw chainRefusal(cause, present(environment, 'AWS_PROFILE'));
    });
    const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = identity;
    return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId };
  };
}

/** The keys that the environment holds, unless a profile is named, which then speaks for itself. */
function fixedCredentials(environment: Environment): AwsCredentials | null {
  const accessKeyId = present(environment, 'AWS_ACCESS_KEY_ID');
  const secretAccessKey = present(environment, 'AWS_SECRET_ACCESS_KEY');
  if (accessKeyId === null || secretAccessKey === null || present(environment, 'AWS_PROFILE') !== null) return null;
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken: present(environment, 'AWS_SESSION_TOKEN'),
    expiration: expirationOf(environment),
    accountId: present(environment, 'AWS_ACCOUNT_ID'),
  };
}

/** Tools that put a role session into the environment say when it ends. */
function expirationOf(environment: Environment): Date | null {
  const text = present(environment, 'AWS_CREDENTIAL_EXPIRATION');
  const at = text === null ? NaN : Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at);
}
