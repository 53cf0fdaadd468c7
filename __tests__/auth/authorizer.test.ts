import { describe, expect, it } from '@jest/globals';
import { authReport } from '../../src/auth/auth-report.js';
import { authorizerFor } from '../../src/auth/authorizer.js';
import { sigV4Authorizer } from '../../src/auth/sigv4.js';
import { Secrets } from '../../src/core/text/redaction.js';
import type { Environment } from '../../src/ports.js';
import { endpointOf } from '../../src/providers/endpoint.js';
import { providerOf } from '../../src/providers/lookup.js';
import { authorizerOptions } from '../../testkit/authorizer-options.js';

async function signed(
  name: string,
  environment: Environment,
  secrets: Secrets = new Secrets(),
): Promise<Record<string, string>> {
  const authorizer = await authorizerFor(
    providerOf(name),
    environment,
    authorizerOptions({
      region: name === 'bedrock' ? 'us-east-2' : null,
      roleArn: 'arn:aws:iam::123456789012:role/bench',
      getIdToken: async () => Promise.reject(new Error('a bearer key was to be used')),
      secrets,
    }),
  );
  await authorizer.prepare();
  expect(authorizer.mode).toBe('bearer');
  return authorizer.sign(
    {
      method: 'POST',
      url: 'https://example.com/v1/responses',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    },
    new Date(),
  );
}

describe('bearer keys', () => {
  it.each(['short-1', '1234567', 'answer', 'Remaining', 'THEREFORE', 'twenty-five', '18.50', 'abc'])(
    '%j is refused: to remove it would remove words and numbers from answers',
    async (key) => {
      await expect(signed('openai', { OPENAI_API_KEY: key })).rejects.toMatchObject({
        code: 'INVALID_OPTION',
        exitCode: 2,
        message: expect.stringMatching(/^OPENAI_API_KEY is shorter than 8 characters, a number or a common word/),
      });
    },
  );

  it.each(['x', 'none', 'EMPTY', 'ollama'])('%j is a placeholder: it is sent, and is no secret', async (key) => {
    const learned: string[] = [];
    const secrets = new Secrets([], (secret) => void learned.push(secret));
    expect(await signed('openai', { OPENAI_API_KEY: key }, secrets)).toMatchObject({ authorization: `Bearer ${key}` });
    expect(learned).toEqual([]);
    expect(secrets.redact(`${key} is left, none of them`)).toBe(`${key} is left, none of them`);
  });

  it('BEDROCK_OPENAI_API_KEY comes before AWS_BEARER_TOKEN_BEDROCK, and both before a role', async () => {
    const both = { BEDROCK_OPENAI_API_KEY: 'first-key-1', AWS_BEARER_TOKEN_BEDROCK: 'second-key-2' };
    expect((await signed('bedrock', both))['authorization']).toBe('Bearer first-key-1');
    expect((await signed('bedrock', { ...both, BEDROCK_OPENAI_API_KEY: '' }))['authorization']).toBe(
      'Bearer second-key-2',
    );
    expect((await signed('bedrock', { ...both, BEDROCK_OPENAI_API_KEY: '  ' }))['authorization']).toBe(
      'Bearer second-key-2',
    );
  });

  it('are trimmed, made known as secrets, and stand beside the headers given, in lower case', async () => {
    const secrets: string[] = [];
    const headers = await signed(
      'openai',
      { OPENAI_API_KEY: 'canary-key-1\n' },
      new Secrets([], (secret) => void secrets.push(secret)),
    );
    expect(headers).toEqual({ 'content-type': 'application/json', authorization: 'Bearer canary-key-1' });
    expect(secrets).toEqual(['canary-key-1']);
  });

  it('of OpenAI and Bedrock never go to another endpoint', async () => {
    const environment = {
      OPENAI_API_KEY: 'canary-openai-1',
      BEDROCK_OPENAI_API_KEY: 'canary-bedrock-1',
      AWS_BEARER_TOKEN_BEDROCK: 'canary-aws-1',
    };
    await expect(signed('gateway', environment)).rejects.toMatchObject({
      code: 'MISSING_CREDENTIALS',
      message: 'No key for provider "gateway": set GATEWAY_API_KEY (any value where the endpoint asks for none).',
    });
    expect((await signed('gateway', { ...environment, GATEWAY_API_KEY: 'own-gateway-key-3' }))['authorization']).toBe(
      'Bearer own-gateway-key-3',
    );
  });

  it('a missing OpenAI key is named', async () => {
    await expect(signed('openai', { OPENAI_API_KEY: '' })).rejects.toMatchObject({
      code: 'MISSING_CREDENTIALS',
      message: expect.stringContaining('set OPENAI_API_KEY'),
    });
  });

  it.each(['two words', 'line\nbreak', 'typographic“', 'tab\tkey'])(
    '%j can be no key, and the message does not repeat it',
    async (key) => {
      await expect(signed('openai', { OPENAI_API_KEY: key })).rejects.toMatchObject({
        code: 'INVALID_OPTION',
        message: 'OPENAI_API_KEY holds a space, a line break or another character that no key has; copy the key again.',
      });
    },
  );
});

describe('the auth check', () => {
  it('prints names and no value for a signature', async () => {
    const credentials = {
      accessKeyId: 'AKIACANARY',
      secretAccessKey: 'canary-secret',
      sessionToken: 'canary-token',
      expiration: null,
      accountId: null,
    };
    const endpoint = endpointOf(providerOf('bedrock'), { model: null, region: null, baseUrl: null }, {});
    const authorizer = sigV4Authorizer(
      { service: 'bedrock-mantle', region: 'us-east-2' },
      { prepare: async () => {}, current: () => credentials },
    );
    expect(await authReport(endpoint, authorizer, new Date())).toEqual([
      'auth_mode=sigv4',
      'base_url=https://bedrock-mantle.us-east-2.api.aws/openai/v1',
      'region=us-east-2',
      'sigv4_service=bedrock-mantle',
      'signed_header_names=content-type, host, x-amz-content-sha256, x-amz-date, x-amz-security-token',
      'auth_source=AWS credentials',
    ]);
  });

  it('prints names and no value for a key', async () => {
    const endpoint = endpointOf(providerOf('openai'), { model: null, region: null, baseUrl: null }, {});
    const authorizer = await authorizerFor(
      providerOf('openai'),
      { OPENAI_API_KEY: 'canary-key-0' },
      authorizerOptions(),
    );
    expect(await authReport(endpoint, authorizer, new Date())).toEqual([
      'auth_mode=bearer',
      'base_url=https://api.openai.com/v1',
      'region=n/a',
      'sigv4_service=n/a',
      'signed_header_names=n/a',
      'auth_source=OPENAI_API_KEY',
    ]);
  });
});
