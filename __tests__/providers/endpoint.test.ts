import { describe, expect, it } from '@jest/globals';
import type { Environment } from '../../src/ports.js';
import { endpointOf } from '../../src/providers/endpoint.js';
import { providerOf } from '../../src/providers/lookup.js';

const endpoint = (
  name: string,
  given: { model?: string; region?: string; baseUrl?: string } = {},
  environment: Environment = {},
) => endpointOf(providerOf(name), { model: null, region: null, baseUrl: null, ...given }, environment);

describe('the endpoint of an arm', () => {
  it('without settings is the published one', () => {
    expect(endpoint('bedrock')).toMatchObject({
      model: 'openai.gpt-5.5',
      region: 'us-east-2',
      baseUrl: 'https://bedrock-mantle.us-east-2.api.aws/openai/v1',
      postUrl: 'https://bedrock-mantle.us-east-2.api.aws/openai/v1/responses',
    });
    expect(endpoint('openai')).toMatchObject({
      model: 'gpt-5.5',
      region: null,
      postUrl: 'https://api.openai.com/v1/responses',
    });
  });

  it('gpt-oss lives at /v1 on Mantle', () => {
    expect(endpoint('bedrock', { model: 'gpt-oss-120b' })).toMatchObject({
      model: 'openai.gpt-oss-120b',
      postUrl: 'https://bedrock-mantle.us-east-2.api.aws/v1/responses',
    });
  });

  it('the option beats the environment, and an empty variable counts as absent', () => {
    const environment = {
      BEDROCK_OPENAI_BASE_URL: 'http://127.0.0.1:1/openai/v1/',
      OPENAI_BASE_URL: ' ',
      BEDROCK_REGION: 'us-east-1',
    };
    expect(endpoint('bedrock', {}, environment)).toMatchObject({
      baseUrl: 'http://127.0.0.1:1/openai/v1',
      region: 'us-east-1',
    });
    expect(endpoint('bedrock', { baseUrl: 'http://localhost:2/v1', region: 'eu-west-1' }, environment)).toMatchObject({
      baseUrl: 'http://localhost:2/v1',
      region: 'eu-west-1',
    });
    expect(endpoint('openai', {}, environment).baseUrl).toBe('https://api.openai.com/v1');
  });

  it('the region of a Mantle host is taken from it, and one that contradicts it is refused', () => {
    const environment = { BEDROCK_OPENAI_BASE_URL: 'https://bedrock-mantle.us-east-1.api.aws/openai/v1' };
    expect(endpoint('bedrock', {}, environment).region).toBe('us-east-1');
    expect(() => endpoint('bedrock', { region: 'us-east-2' }, environment)).toThrow(
      /region is us-east-2 but the host of BEDROCK_OPENAI_BASE_URL is in us-east-1/,
    );
  });

  it('a URL that goes on to /responses is the same base URL', () => {
    expect(endpoint('gateway', { model: 'm', baseUrl: 'https://gateway.example/v1/responses/' }).postUrl).toBe(
      'https://gateway.example/v1/responses',
    );
  });

  it.each([
    ['ftp://example.com/v1', /is no URL/],
    ['example.com/v1', /is no URL/],
    ['http://example.com/v1', /plain http to example\.com/],
    ['http://127.0.0.1.example.com/v1', /plain http/],
    ['http://10.0.0.1/v1', /plain http/],
    ['https://user:canary-pass@example.com/v1', /user name or password/],
    [
      'https://example.com/v1?key=canary-pass',
      /query parameter "key" that looks like a secret; give it as query "key=env:/,
    ],
    [
      'https://example.com/v1?api-version=1&subscription-key=canary-pass',
      /"subscription-key" that looks like a secret/,
    ],
    ['https://example.com/v1#canary-pass', /fragment/],
  ])('base-url %s is refused in one line that does not repeat it', (baseUrl, reason) => {
    const attempt = () => endpoint('gateway', { model: 'm', baseUrl });
    expect(attempt).toThrow(reason);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.not.stringMatching(/canary-pass|\n/) }),
    );
  });

  it.each(['http://127.0.0.1:8089/v1', 'http://localhost/v1', 'http://[::1]:9/v1', 'http://api.localhost:1/v1'])(
    'plain http to this machine is allowed: %s',
    (baseUrl) => {
      expect(endpoint('gateway', { model: 'm', baseUrl }).baseUrl).toBe(baseUrl);
    },
  );

  it.each([
    ['bedrock', { region: 'us_east_2' }, /region can't be "us_east_2"/],
    ['bedrock', { region: 'evil.example/#' }, /region can't be/],
    ['openai', { model: 'gpt 5' }, /model can't be "gpt 5"/],
    ['openai', { model: '<img>' }, /model can't be/],
    ['gateway', { baseUrl: 'https://g.example/v1' }, /"gateway" has no default model/],
    ['gateway', { model: 'm' }, /"gateway" needs an address: give base-url "gateway=https/],
  ])('%s with %j is refused', (name, given, reason) => {
    expect(() => endpoint(name, given)).toThrow(reason);
  });
});

describe('plain http within a private network', () => {
  const to = (host: string, allowHttp: boolean) =>
    endpointOf(providerOf('gateway'), { model: 'm', region: null, baseUrl: `http://${host}/v1`, allowHttp }, {})
      .baseUrl;
  const PRIVATE = [
    ...['litellm:4000', 'host.docker.internal:8000', '192.168.1.20:8000', '10.0.0.5', '172.16.0.1', '172.31.255.255'],
    ...[
      '100.64.0.1',
      '169.254.10.1',
      '[fd12:3456::1]:9',
      '[fe80::1]',
      'vllm.ml.svc.cluster.local:8000',
      'nas.home.arpa',
    ],
  ];
  const PUBLIC = [
    ...['example.com', '8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '11.0.0.1', '192.169.0.1'],
    ...['[2001:db8::1]', '10.0.0.1.example.com', 'internal.example.com', 'xlocal.com'],
  ];

  it.each(PRIVATE)('%s is allowed where it is asked for, and says how else', (host) => {
    expect(to(host, true)).toBe(`http://${host}/v1`);
    expect(() => to(host, false)).toThrow(
      /plain http to .*; use https, or give allow-http if that network is private\.$/,
    );
  });

  it.each(PUBLIC)('%s is public, and refused in any case', (host) => {
    expect(() => to(host, true)).toThrow(/plain http to .*; use https\.$/);
  });
});

describe('the endpoint at each cloud', () => {
  it("is the runtime's, in the model's region, under a profile's name", () => {
    expect(endpoint('bedrock-runtime', { model: 'gpt-6-astra' })).toMatchObject({
      model: 'us.openai.gpt-6-astra',
      region: 'us-west-2',
      postUrl: 'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1/responses',
    });
    const moved = { BEDROCK_RUNTIME_BASE_URL: 'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1' };
    expect(endpoint('bedrock-runtime', { model: 'gpt-6-sol' }, moved)).toMatchObject({
      model: 'global.openai.gpt-6-sol',
      region: 'eu-west-1',
    });
  });

  it('at Azure is the resource, with or without its path, and a query stays', () => {
    const wanted = 'https://made-up.openai.azure.com/openai/v1/responses';
    for (const baseUrl of ['https://made-up.openai.azure.com', 'https://made-up.openai.azure.com/openai/v1/responses'])
      expect(endpoint('azure', { baseUrl }).postUrl).toBe(wanted);
    expect(
      endpoint('azure', { baseUrl: 'https://made-up.openai.azure.com/openai/v1?api-version=preview' }),
    ).toMatchObject({
      baseUrl: 'https://made-up.openai.azure.com/openai/v1',
      postUrl: `${wanted}?api-version=preview`,
    });
    expect(() => endpoint('azure')).toThrow(
      /azure=https:\/\/RESOURCE\.openai\.azure\.com\/openai\/v1", or set AZURE_OPENAI_BASE_URL/,
    );
  });

  it("of a name of the user's comes from its own variable as well", () => {
    expect(endpoint('my-gateway', { model: 'm' }, { MY_GATEWAY_BASE_URL: 'https://g.example/v1' }).baseUrl).toBe(
      'https://g.example/v1',
    );
  });
});
