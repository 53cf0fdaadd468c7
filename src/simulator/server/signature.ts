import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AwsSecret, AwsSecrets } from './credentials.js';

/**
 * AWS Signature Version 4 as the receiving end computes it, written from AWS's
 * specification with nothing but `node:crypto`, so that it is an independent
 * judge of the signer that parity-bench sends with. The names are those of the
 * specification.
 */

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_SKEW_MS = 5 * 60_000;

export interface SignedRequest {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Scope {
  /** Null: any. */
  readonly region: string | null;
  readonly service: string;
}

export type SignatureVerdict =
  | { readonly ok: true; readonly accessKeyId: string }
  | { readonly ok: false; readonly accessKeyId: string | null; readonly code: string; readonly message: string };

interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/**
 * Recomputes the signature of a request.
 *
 * @param now the server's clock, ms since the epoch
 * @returns the key that signed, or a refusal in AWS's own words
 */
export function verifySignature(
  request: SignedRequest,
  secrets: AwsSecrets,
  scope: Scope,
  now: number,
): SignatureVerdict {
  const authorization = parseAuthorization(request.headers['authorization'] ?? '');
  if (authorization === null) {
    return refused(
      null,
      'IncompleteSignature',
      "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.",
    );
  }
  const { accessKeyId } = authorization;
  const secret = secrets(accessKeyId);
  const complaint =
    scopeComplaint(authorization, scope) ??
    timeComplaint(request, authorization, now) ??
    sessionComplaint(request, authorization, secret, now) ??
    payloadComplaint(request) ??
    signatureComplaint(request, authorization, secret);
  return complaint === null ? { ok: true, accessKeyId } : refused(accessKeyId, ...complaint);
}

type Complaint = readonly [code: string, message: string] | null;

function refused(accessKeyId: string | null, code: string, message: string): SignatureVerdict {
  return { ok: false, accessKeyId, code, message };
}

function parseAuthorization(header: string): Authorization | null {
  if (!header.startsWith(`${ALGORITHM} `)) return null;
  const fields = new Map<string, string>();
  for (const part of header.slice(ALGORITHM.length).split(',')) {
    const [name = '', ...value] = part.trim().split('=');
    fields.set(name, value.join('='));
  }
  const scope = (fields.get('Credential') ?? '').split('/');
  const [accessKeyId, date, region, service, terminator] = scope;
  const signedHeaders = fields.get('SignedHeaders');
  const signature = fields.get('Signature');
  if (!accessKeyId || !date || !region || !service || terminator !== 'aws4_request') return null;
  if (!signedHeaders || !signature) return null;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

function scopeComplaint(authorization: Authorization, scope: Scope): Complaint {
  if (authorization.service !== scope.service) {
    return ['SignatureDoesNotMatch', `Credential should be scoped to correct service: '${scope.service}'.`];
  }
  if (authorization.region !== (scope.region ?? authorization.region)) {
    return ['SignatureDoesNotMatch', `Credential should be scoped to a valid region, not '${authorization.region}'.`];
  }
  return null;
}

function timeComplaint(request: SignedRequest, authorization: Authorization, now: number): Complaint {
  const stamp = request.headers['x-amz-date'] ?? '';
  const signedAt = parseAmzDate(stamp);
  if (signedAt === null) return ['IncompleteSignature', 'Date must be in ISO-8601 basic format.'];
  if (!stamp.startsWith(authorization.date)) {
    return [
      'SignatureDoesNotMatch',
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${authorization.date}' != '${stamp}'.`,
    ];
  }
  if (signedAt < now - MAX_SKEW_MS) {
    return [
      'SignatureDoesNotMatch',
      `Signature expired: ${stamp} is now earlier than ${amzDate(now - MAX_SKEW_MS)} (${amzDate(now)} - 5 min.)`,
    ];
  }
  if (signedAt > now + MAX_SKEW_MS) {
    return [
      'SignatureDoesNotMatch',
      `Signature not yet current: ${stamp} is still later than ${amzDate(now + MAX_SKEW_MS)} (${amzDate(now)} + 5 min.)`,
    ];
  }
  return null;
}

function sessionComplaint(
  request: SignedRequest,
  authorization: Authorization,
  secret: AwsSecret | undefined,
  now: number,
): Complaint {
  if (secret === undefined) return ['UnrecognizedClient', 'The security token included in the request is invalid.'];
  if (secret.expiresAt !== undefined && now >= secret.expiresAt) {
    return ['ExpiredToken', 'The security token included in the request is expired'];
  }
  const token = request.headers['x-amz-security-token'];
  const tokenSigned = token === undefined || authorization.signedHeaders.includes('x-amz-security-token');
  if (token !== secret.sessionToken || !tokenSigned) {
    return ['UnrecognizedClient', 'The security token included in the request is invalid.'];
  }
  return null;
}

/** A body hash that was declared must be that of the body. */
function payloadComplaint(request: SignedRequest): Complaint {
  const declared = request.headers['x-amz-content-sha256'];
  if (declared === undefined || declared === sha256(request.body)) return null;
  return ['SignatureDoesNotMatch', "The provided 'x-amz-content-sha256' header does not match what was computed."];
}

function signatureComplaint(
  request: SignedRequest,
  authorization: Authorization,
  secret: AwsSecret | undefined,
): Complaint {
  const { signedHeaders } = authorization;
  if (!signedHeaders.includes('host'))
    return ['SignatureDoesNotMatch', "'Host' must be a 'SignedHeader' in the AWS Authorization."];
  if (!signedHeaders.includes('x-amz-date'))
    return ['SignatureDoesNotMatch', "'X-Amz-Date' must be a 'SignedHeader' in the AWS Authorization."];
  const expected = Buffer.from(signatureOf(request, authorization, secret?.secretAccessKey ?? ''));
  const given = Buffer.from(authorization.signature);
  if (expected.length === given.length && timingSafeEqual(expected, given)) return null;
  return [
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  ];
}

function signatureOf(request: SignedRequest, authorization: Authorization, secretAccessKey: string): string {
  const { date, region, service, signedHeaders } = authorization;
  const credentialScope = `${date}/${region}/${service}/aws4_request`;
  const canonicalHash = sha256(canonicalRequest(request, signedHeaders));
  const stringToSign = [ALGORITHM, request.headers['x-amz-date'] ?? '', credentialScope, canonicalHash].join('\n');
  const dateKey = hmac(`AWS4${secretAccessKey}`, date);
  const signingKey = hmac(hmac(hmac(dateKey, region), service), 'aws4_request');
  return hmac(signingKey, stringToSign).toString('hex');
}

/** The canonical request of the specification. */
export function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[]): string {
  const [path = '/', query = ''] = request.target.split('?');
  const headers = signedHeaders.map((name) => `${name}:${canonicalValue(request.headers[name] ?? '')}\n`);
  return [
    request.method,
    path.split('/').map(uriEncode).join('/'),
    canonicalQuery(query),
    headers.join(''),
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

function canonicalValue(value: string): string {
  return value.trim().replace(/\s+/g, ' ');
}

function canonicalQuery(query: string): string {
  const pairs = [...new URLSearchParams(query)].map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`);
  return pairs.sort().join('&');
}

function uriEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: Uint8Array | string, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

/** `20250102T030405Z` */
function amzDate(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function parseAmzDate(stamp: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
