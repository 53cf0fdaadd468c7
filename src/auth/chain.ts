import { present } from '../providers/provider.js';
import type { Environment } from '../providers/provider.js';
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
 * The AWS SDK reads the process's own environment; `environment` serves the
 * messages. Asked again, it asks the source again, in the foreground: left to
 * itself the SDK would refresh in the background, in the middle of a stream.
 */
export function chainCredentials(environment: Environment, region: string): FetchCredentials {
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
