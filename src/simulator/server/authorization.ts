import type { Manner } from '../dialects/manner.js';
import { OPENAI } from '../dialects/openai.js';
import type { AwsSecrets } from './credentials.js';
import { awsRefusal, invalidRequest, type Refusal, wrongOpenAiKey } from './refusal.js';
import { type SignedRequest, verifySignature } from './signature.js';

/** What opens the doors. */
export interface Locks {
  readonly openaiApiKeys: readonly string[];
  readonly bedrockApiKeys: readonly string[];
  readonly awsSecrets: AwsSecrets;
  /** Null: any. */
  readonly region: string | null;
}

export interface Admission {
  readonly mode: 'bearer' | 'sigv4' | null;
  readonly accessKeyId: string | null;
  /** Null for a caller who may come in. */
  readonly refusal: Refusal | null;
}

const SERVICE = 'bedrock-mantle';
const BEARER = /^Bearer (.*)$/;

/**
 * Decides who may ask, as each provider does: a key at OpenAI; at Mantle a
 * signature or a Bedrock key.
 *
 * @param now the server's clock, ms since the epoch
 */
export function admit(request: SignedRequest, manner: Manner, locks: Locks, now: number): Admission {
  const authorization = request.headers['authorization'] ?? '';
  const key = BEARER.exec(authorization)?.[1];
  if (manner === OPENAI) return admitToOpenAi(key, locks);
  if (key !== undefined) return admitByBedrockKey(key, locks);
  if (authorization === '')
    return {
      mode: null,
      accessKeyId: null,
      refusal: awsRefusal('invalid_api_key', "Missing 'authorization' or 'x-api-key' header"),
    };
  const verdict = verifySignature(request, locks.awsSecrets, { region: locks.region, service: SERVICE }, now);
  const refusal = verdict.ok ? null : awsRefusal(verdict.code, verdict.message);
  return { mode: 'sigv4', accessKeyId: verdict.accessKeyId, refusal };
}

function admitToOpenAi(key: string | undefined, locks: Locks): Admission {
  if (key === undefined) {
    const message =
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.";
    return { mode: null, accessKeyId: null, refusal: invalidRequest(message, null, null, 401) };
  }
  const refusal = locks.openaiApiKeys.includes(key) ? null : wrongOpenAiKey(masked(key));
  return { mode: 'bearer', accessKeyId: null, refusal };
}

function admitByBedrockKey(key: string, locks: Locks): Admission {
  const known = locks.bedrockApiKeys.includes(key);
  const refusal = known
    ? null
    : awsRefusal('invalid_api_key', 'Authentication failed: please make sure your API Key is valid.');
  return { mode: 'bearer', accessKeyId: null, refusal };
}

/** As the API shows a wrong key: its beginning and its end. */
function masked(key: string): string {
  return key.length < 12 ? '*'.repeat(key.length) : `${key.slice(0, 4)}${'*'.repeat(key.length - 8)}${key.slice(-4)}`;
}
