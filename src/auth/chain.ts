import os from 'node:os';
import type { Environment } from '../ports.js';
import { present } from '../providers/provider.js';
import { plainLine } from './cause.js';
import type { AwsCredentials, FetchCredentials } from './credentials.js';
import { chainRefusal } from './refusal.js';

type Provider = (options?: { forceRefresh?: boolean }) => Promise<{
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
  accountId?: string;
  /** Which link of the chain gave them, by features that the SDK counts. */
  $source?: Readonly<Record<string, unknown>>;
}>;

/**
 * The ordinary AWS chain: environment, profile (AWS_PROFILE), SSO, process, web
 * identity, container and instance metadata.
 *
 * Keys in `environment` are taken as they are, as the chain's first link would;
 * the other links are the AWS SDK's, which reads the process's own environment.
 * Asked again, it asks the source again, in the foreground: left to itself the
 * SDK would refresh in the background, in the middle of a stream.
 */
export function chainCredentials(environment: Environment, region: string): FetchCredentials {
  const given = fixedCredentials(environment);
  if (given !== null) return async () => given;
  let provider: Provider | null = null;
  const said: string[] = [];
  return async (): Promise<AwsCredentials> => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
    const again = provider !== null;
    ensureHome();
    provider ??= fromNodeProviderChain({ clientConfig: { region }, logger: listener(said) }) as Provider;
    said.length = 0;
    const identity = await provider({ forceRefresh: again }).catch((cause: unknown) => {
      throw chainRefusal(cause, said, environment);
    });
    const { accessKeyId, secretAccessKey, sessionToken = null, expiration = null, accountId = null } = identity;
    const source = linkOf(identity.$source ?? {}, environment);
    return { accessKeyId, secretAccessKey, sessionToken, expiration, accountId, source };
  };
}

/** What gave the credentials, the first that fits: the SDK names every link that took part. */
const LINKS: readonly (readonly [feature: RegExp, words: string])[] = [
  [/^CREDENTIALS_PROFILE_SSO|^CREDENTIALS_SSO/, 'IAM Identity Center (SSO)'],
  [/^CREDENTIALS_PROFILE_PROCESS|^CREDENTIALS_PROCESS/, 'credential_process'],
  [/WEB_ID/, 'a web identity token (AWS_WEB_IDENTITY_TOKEN_FILE)'],
  [/^CREDENTIALS_PROFILE/, 'a profile'],
  [/^CREDENTIALS_HTTP/, 'the container credentials endpoint'],
  [/^CREDENTIALS_IMDS/, 'instance metadata'],
  [/^CREDENTIALS_ENV_VARS/, 'AWS_ACCESS_KEY_ID'],
];

function linkOf(features: Readonly<Record<string, unknown>>, environment: Environment): string {
  const names = Object.keys(features);
  const link = LINKS.find(([feature]) => names.some((name) => feature.test(name)))?.[1] ?? 'the AWS chain';
  if (!names.some((name) => name.startsWith('CREDENTIALS_PROFILE'))) return link;
  const profile = present(environment, 'AWS_PROFILE');
  const files = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'].flatMap((name) => present(environment, name) ?? []);
  const where = files.length === 0 ? '~/.aws/config or ~/.aws/credentials' : files.join(' or ');
  const named = profile === null ? 'profile "default"' : `AWS_PROFILE "${plainLine(profile)}"`;
  return `${named} of ${plainLine(where)}${link === 'a profile' ? '' : `, ${link}`}`;
}

/**
 * Collects why each link of the chain gave nothing. The error that the SDK throws
 * in the end is the last link's only ("Could not load credentials from any
 * providers"); the useful reasons came earlier, and only the SDK's logger receives them.
 */
function listener(said: string[]): Logger {
  return {
    debug: (line) => {
      const reason = /^@smithy\/property-provider (?:->|\(!\)) (.+)$/s.exec(String(line))?.[1];
      if (reason !== undefined) said.push(reason);
    },
    info: () => {},
    warn: () => {},
    error: () => {},
  };
}

interface Logger {
  debug(line: unknown): void;
  info(line: unknown): void;
  warn(line: unknown): void;
  error(line: unknown): void;
}

/**
 * A container may run under a user id that no list of users has, without HOME.
 * The SDK then fails at its first look for a profile and never comes to the links
 * that such a container has, web identity and container credentials. The root
 * directory is what container systems give in that case; a directory that
 * others can write to must not become the home of profiles.
 */
function ensureHome(): void {
  try {
    os.homedir();
  } catch {
    process.env['HOME'] = '/';
  }
}

/** The keys that the environment holds, unless a profile is named: then the profile's keys are used. */
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
    source: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  };
}

/** Tools that put a role session into the environment say when it ends. */
function expirationOf(environment: Environment): Date | null {
  const text = present(environment, 'AWS_CREDENTIAL_EXPIRATION');
  const at = text === null ? NaN : Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at);
}
