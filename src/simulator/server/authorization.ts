import type { Dialect } from '../dialects/dialect.js';
import type { AccessTokens, AwsSecrets } from './credentials.js';
import { awsRefusal, errorRefusal, invalidRequest, type Refusal, wrongOpenAiKey } from './refusal.js';
import { type SignedRequest, verifySignature } from './signature.js';

/** What opens the doors. */
export interface Locks {
  readonly openaiApiKeys: readonly string[];
  readonly bedrockApiKeys: readonly string[];
  readonly azureApiKeys: readonly string[];
  readonly accessTokens: AccessTokens;
  readonly awsSecrets: AwsSecrets;
  /** Null: any. */
  readonly region: string | null;
}

export interface Admission {
  readonly mode: 'bearer' | 'sigv4' | 'api-key' | null;
  readonly accessKeyId: string | null;
  /** Null for a caller who may come in. */
  readonly refusal: Refusal | null;
}

const BEARER = /^Bearer (.*)$/;

/**
 * Decides who may ask, as each provider does: a key or a token at OpenAI; at
 * either endpoint of Bedrock a signature for its service or a Bedrock key; at
 * Azure a key in its own header or a token.
 *
 * @param now the server's clock, ms since the epoch
 */
export function admit(request: SignedRequest, { admission }: Dialect, locks: Locks, now: number): Admission {
  const authorization = request.headers['authorization'] ?? '';
  const key = BEARER.exec(authorization)?.[1];
  switch (admission.kind) {
    case 'openai':
      return admitToOpenAi(key, locks, now);
    case 'azure':
      return admitToAzure(request.headers['api-key'], key, locks, now);
    case 'any':
      return admitAnyKey(key);
    case 'aws':
      return key === undefined
        ? admitBySignature(request, admission.service, locks, now)
        : admitByBedrockKey(key, locks);
  }
}

function admitBySignature(request: SignedRequest, service: string, locks: Locks, now: number): Admission {
  if ((request.headers['authorization'] ?? '') === '')
    return decided(null, awsRefusal('invalid_api_key', "Missing 'authorization' or 'x-api-key' header"));
  const verdict = verifySignature(request, locks.awsSecrets, { region: locks.region, service }, now);
  const refusal = verdict.ok ? null : awsRefusal(verdict.code, verdict.message);
  return { mode: 'sigv4', accessKeyId: verdict.accessKeyId, refusal };
}

function admitToOpenAi(key: string | undefined, locks: Locks, now: number): Admission {
  if (key === undefined) return decided(null, missingKey());
  if (locks.openaiApiKeys.includes(key)) return decided('bearer', null);
  const end = locks.accessTokens(key);
  if (end === undefined) return decided('bearer', wrongOpenAiKey(masked(key)));
  return decided(
    'bearer',
    now < end ? null : invalidRequest('Your access token has expired.', null, 'token_expired', 401),
  );
}

function admitToAzure(apiKey: string | undefined, token: string | undefined, locks: Locks, now: number): Admission {
  if (apiKey !== undefined) return decided('api-key', locks.azureApiKeys.includes(apiKey) ? null : azureRefusal());
  const end = token === undefined ? undefined : locks.accessTokens(token);
  return decided(token === undefined ? null : 'bearer', end !== undefined && now < end ? null : azureRefusal());
}

function admitAnyKey(key: string | undefined): Admission {
  return decided(key === undefined ? null : 'bearer', key === undefined || key === '' ? missingKey() : null);
}

function admitByBedrockKey(key: string, locks: Locks): Admission {
  const known = locks.bedrockApiKeys.includes(key);
  return decided(
    'bearer',
    known ? null : awsRefusal('invalid_api_key', 'Authentication failed: please make sure your API Key is valid.'),
  );
}

function decided(mode: Admission['mode'], refusal: Refusal | null): Admission {
  return { mode, accessKeyId: null, refusal };
}

function missingKey(): Refusal {
  const message =
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.";
  return invalidRequest(message, null, null, 401);
}

/** As the gateway in front of Azure OpenAI words it; its code is a text of digits. */
function azureRefusal(): Refusal {
  const message =
    'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.';
  return errorRefusal(401, { message, type: 'authentication_error', param: null, code: '401' });
}

/** As the API shows a wrong key: its beginning and its end. */
function masked(key: string): string {
  return key.length < 12 ? '*'.repeat(key.length) : `${key.slice(0, 4)}${'*'.repeat(key.length - 8)}${key.slice(-4)}`;
}
