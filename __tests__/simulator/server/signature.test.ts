import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  canonicalRequest,
  type SignedRequest,
  sha256,
  verifySignature,
} from '../../../src/simulator/server/signature.js';
import { describeWithShared } from '../../../testkit/shared-data.js';
import { signedHeaders } from '../../../testkit/wire/simulator.js';

const SCOPE = { region: 'us-east-1', service: 'bedrock-mantle' };
const NOW = Date.parse('2025-01-02T03:04:05Z');
const SECRET = { secretAccessKey: 'secret-of-a-test', sessionToken: 'session-of-a-test' };
const secrets = (id: string) => (id === 'AKIDTEST' ? SECRET : undefined);

interface Change {
  readonly at?: number;
  readonly body?: string;
  readonly path?: string;
  readonly token?: string | null;
  readonly region?: string;
  readonly service?: string;
  readonly secret?: string;
}

/** Signs as parity-bench and the AWS SDK do, with the library they use. */
async function signed(change: Change = {}): Promise<SignedRequest> {
  const url = new URL(change.path ?? '/openai/v1/responses', 'http://127.0.0.1:8089');
  const body = change.body ?? '{"input":"é ÷ 2"}';
  const headers = await signedHeaders(url, body, {
    ...SCOPE,
    ...(change.region === undefined ? {} : { region: change.region }),
    ...(change.service === undefined ? {} : { service: change.service }),
    accessKeyId: 'AKIDTEST',
    secretAccessKey: change.secret ?? SECRET.secretAccessKey,
    ...(change.token === null ? {} : { sessionToken: change.token ?? SECRET.sessionToken }),
    at: new Date(change.at ?? NOW),
  });
  return { method: 'POST', target: url.pathname + url.search, headers, body: Buffer.from(body) };
}

describe('a SigV4 signature', () => {
  it.each([
    ['of a plain request', {}],
    ['of an empty body', { body: '' }],
    ['with a query to sort and escape', { path: "/openai/v1/responses?b=x%20y&a=1*'%C3%A9" }],
    ['with a path to escape', { path: '/openai/v1/a%20b/(c)' }],
  ])('made by the AWS library is accepted: %s', async (_name, change) => {
    expect(verifySignature(await signed(change), secrets, SCOPE, NOW)).toEqual({ ok: true, accessKeyId: 'AKIDTEST' });
  });

  it.each([
    ['another secret', { secret: 'another' }, /signature we calculated does not match/],
    ['another region', { region: 'us-west-2' }, /valid region/],
    ['another service', { service: 'bedrock' }, /correct service: 'bedrock-mantle'/],
    ['another session token', { token: 'another' }, /token included in the request is invalid/],
    ['no session token', { token: null }, /token included in the request is invalid/],
    [
      'a clock more than 5 minutes behind',
      { at: NOW - 301_000 },
      /Signature expired: 20250102T025904Z is now earlier than 20250102T025905Z/,
    ],
    [
      'a clock more than 5 minutes ahead',
      { at: NOW + 301_000 },
      /Signature not yet current: 20250102T030906Z is still later than/,
    ],
  ])('made with %s is refused in words of AWS', async (_name, change, message) => {
    expect(verifySignature(await signed(change), secrets, SCOPE, NOW)).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
  });

  it('made 5 minutes ago is still good', async () => {
    expect(verifySignature(await signed({ at: NOW - 300_000 }), secrets, SCOPE, NOW).ok).toBe(true);
  });

  it('no longer holds once the body was changed, declared hash or not', async () => {
    const request = await signed();
    const body = Buffer.from('{"input":"else"}');
    expect(verifySignature({ ...request, body }, secrets, SCOPE, NOW)).toMatchObject({
      message: expect.stringMatching(/x-amz-content-sha256/),
    });
    const declared = { ...request.headers, 'x-amz-content-sha256': sha256(body) };
    expect(verifySignature({ ...request, body, headers: declared }, secrets, SCOPE, NOW)).toMatchObject({
      message: expect.stringMatching(/does not match/),
    });
  });

  it('no longer holds once a signed header was changed', async () => {
    const request = await signed();
    const headers = { ...request.headers, host: '127.0.0.1:9' };
    expect(verifySignature({ ...request, headers }, secrets, SCOPE, NOW).ok).toBe(false);
  });

  it('of a session that has expired is refused as expired', async () => {
    const expired = () => ({ ...SECRET, expiresAt: NOW });
    expect(verifySignature(await signed(), expired, SCOPE, NOW)).toMatchObject({ ok: false, code: 'ExpiredToken' });
  });

  it('by a key nobody knows is refused', async () => {
    expect(verifySignature(await signed(), () => undefined, SCOPE, NOW)).toMatchObject({
      ok: false,
      accessKeyId: 'AKIDTEST',
    });
  });

  it.each([
    '',
    'Bearer x',
    'AWS4-HMAC-SHA256 Credential=a/b',
    'AWS4-HMAC-SHA256 Credential=AKIDTEST/20250102/us-east-1/bedrock-mantle/aws4_request',
  ])('that is none (%p) is incomplete', async (authorization) => {
    const request = await signed();
    const headers = { ...request.headers, authorization };
    expect(verifySignature({ ...request, headers }, secrets, SCOPE, NOW)).toMatchObject({
      ok: false,
      code: 'IncompleteSignature',
    });
  });
});

describeWithShared('sse/openai-python-bedrock-sigv4.json', 'the published SigV4 vector', (file) => {
  interface Vector {
    readonly request: { method: string; url: string; body: string; contentType: string };
    readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
    readonly expected: { date: string; payloadHash: string; canonicalRequestHash: string; authorization: string };
    readonly signingDate: string;
    readonly region: string;
    readonly service: string;
  }

  function load(): { vector: Vector; request: SignedRequest } {
    const vector = JSON.parse(readFileSync(file, 'utf8')) as Vector;
    const url = new URL(vector.request.url);
    const headers = {
      host: url.host,
      'content-type': vector.request.contentType,
      'x-amz-date': vector.expected.date,
      'x-amz-content-sha256': vector.expected.payloadHash,
      'x-amz-security-token': vector.credentials.sessionToken,
      authorization: vector.expected.authorization,
    };
    return {
      vector,
      request: { method: vector.request.method, target: url.pathname, headers, body: Buffer.from(vector.request.body) },
    };
  }

  it('has the canonical request we compute', () => {
    const { vector, request } = load();
    const names = /SignedHeaders=([^,]+)/.exec(vector.expected.authorization)?.[1]?.split(';') ?? [];
    expect(sha256(canonicalRequest(request, names))).toBe(vector.expected.canonicalRequestHash);
  });

  it('is accepted, and refused with one hex digit changed', () => {
    const { vector, request } = load();
    const { secretAccessKey, sessionToken } = vector.credentials;
    const verify = (authorization: string) =>
      verifySignature(
        { ...request, headers: { ...request.headers, authorization } },
        () => ({ secretAccessKey, sessionToken }),
        vector,
        Date.parse(vector.signingDate),
      );
    expect(verify(vector.expected.authorization)).toEqual({ ok: true, accessKeyId: vector.credentials.accessKeyId });
    expect(verify(vector.expected.authorization.replace(/.$/, '0')).ok).toBe(false);
  });
});
