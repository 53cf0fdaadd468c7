import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AwsCredentials } from '../../src/auth/credentials.js';
import { sigV4Authorizer } from '../../src/auth/sigv4.js';
import type { Authorizer, HttpRequest } from '../../src/ports.js';
import { verifySignature } from '../../src/simulator/server/signature.js';
import { independentlySigned } from '../../testkit/independent-signer.js';
import { describeWithShared } from '../../testkit/shared-data.js';
import { type Received, type StandIn, startLoopback } from '../../testkit/standins/loopback.js';

const EXAMPLE: AwsCredentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'fixture-session-token',
  expiration: null,
  accountId: null,
};

async function prepared(credentials: AwsCredentials = EXAMPLE, region = 'us-east-1'): Promise<Authorizer> {
  const authorizer = sigV4Authorizer(
    { service: 'bedrock-mantle', region },
    { prepare: async () => {}, current: () => credentials },
  );
  await authorizer.prepare();
  return authorizer;
}

const request = (extra: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  url: 'https://bedrock-mantle.us-east-1.api.aws/openai/v1/responses',
  headers: { 'content-type': 'application/json' },
  body: '{"model":"gpt-4o","input":"hello"}',
  ...extra,
});

describeWithShared('sse/openai-python-bedrock-sigv4.json', 'the published vector', (file) => {
  interface Vector {
    signingDate: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
    request: { url: string; body: string; contentType: string };
    expected: { date: string; payloadHash: string; authorization: string };
  }
  let vector: Vector;
  beforeAll(() => void (vector = JSON.parse(readFileSync(file, 'utf8')) as Vector));

  it('gives its date, payload hash and authorization', async () => {
    const authorizer = await prepared({ ...vector.credentials, expiration: null, accountId: null }, vector.region);
    const { url, body, contentType } = vector.request;
    const headers = await authorizer.sign(
      { method: 'POST', url, body, headers: { 'Content-Type': contentType } },
      new Date(vector.signingDate),
    );
    expect(headers).toEqual({
      host: 'bedrock-mantle.us-east-1.api.aws',
      'content-type': contentType,
      'x-amz-date': vector.expected.date,
      'x-amz-content-sha256': vector.expected.payloadHash,
      'x-amz-security-token': vector.credentials.sessionToken,
      authorization: vector.expected.authorization,
    });
  });

  it('holds though our own request id and the user agent go along', async () => {
    const headers = await (await prepared()).sign(
      request({
        headers: {
          'Content-Type': 'application/json',
          'X-Client-Request-Id': 'r-1',
          'User-Agent': 'parity-bench',
          Accept: 'text/event-stream',
        },
      }),
      new Date(vector.signingDate),
    );
    expect(headers['authorization']).toBe(vector.expected.authorization);
    expect(headers).toMatchObject({
      'x-client-request-id': 'r-1',
      'user-agent': 'parity-bench',
      accept: 'text/event-stream',
    });
  });
});

describe('a signed request on the wire', () => {
  let server: StandIn;
  beforeAll(
    async () => void (server = await startLoopback(() => ({ body: { id: 'resp_1', object: 'response', output: [] } }))),
  );
  afterAll(() => server.close());

  /** What the embedded endpoint, which computes signatures from the specification, says to a received request. */
  const verdict = ({ method, path, headers, body }: Received) =>
    verifySignature(
      { method, target: path, headers: headers as Record<string, string>, body: Buffer.from(body) },
      (id) =>
        id === EXAMPLE.accessKeyId
          ? { secretAccessKey: EXAMPLE.secretAccessKey, sessionToken: EXAMPLE.sessionToken! }
          : undefined,
      { service: 'bedrock-mantle', region: 'us-east-1' },
      Date.now(),
    );
  const SIGNED = 'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token,';
  const send = async (body: string, at = new Date()): Promise<void> => {
    const sent = request({ url: `${server.url}/openai/v1/responses`, body });
    const headers = await (await prepared()).sign(sent, at);
    await fetch(sent.url, { method: 'POST', headers, body });
  };

  it('is valid by the specification, with the port in the signed host', async () => {
    await send('{"input":"84 eggs ÷ 12 — 🥚"}');
    const received = server.log.at(-1)!;
    expect(received.headers.host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(received.headers.authorization).toContain(SIGNED);
    expect(verdict(received)).toEqual({ ok: true, accessKeyId: 'AKIDEXAMPLE' });
  });

  it('is not valid once a byte of the body changed, nor ten minutes later', async () => {
    await send('{"input":"a"}');
    expect(verdict({ ...server.log.at(-1)!, body: '{"input":"b"}' }).ok).toBe(false);
    await send('{"input":"a"}', new Date(Date.now() - 600_000));
    expect(verdict(server.log.at(-1)!)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Signature expired'),
    });
  });

  it('carries the signature that an independent signer gives the same bytes at the same second', async () => {
    const url = new URL(`${server.url}/openai/v1/responses`);
    const body = JSON.stringify({ model: 'openai.gpt-5.5', input: '84 eggs ÷ 12 — 🥚' });
    const at = new Date('2026-06-10T08:31:01Z');
    const ours = await (await prepared()).sign(request({ url: url.href, body }), at);
    const keys = { ...EXAMPLE, sessionToken: EXAMPLE.sessionToken as string };
    const theirs = independentlySigned(url, body, keys, { region: 'us-east-1', at });
    expect(ours['authorization']).toBe(theirs['Authorization']);
  });
});

describe('the signer', () => {
  it('leaves out the token header for the keys of a user', async () => {
    const headers = await (await prepared({ ...EXAMPLE, sessionToken: null })).sign(request(), new Date());
    expect(Object.keys(headers)).not.toContain('x-amz-security-token');
  });

  it('refuses to sign before it was prepared', async () => {
    const authorizer = sigV4Authorizer(
      { service: 'bedrock-mantle', region: 'us-east-1' },
      { prepare: async () => {}, current: () => EXAMPLE },
    );
    await expect(authorizer.sign(request(), new Date())).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
