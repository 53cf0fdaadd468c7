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
      responsesUrl: 'https://bedrock-mantle.us-east-2.api.aws/openai/v1/responses',
    });
    expect(endpoint('openai')).toMatchObject({
      model: 'gpt-5.5',
      region: null,
      responsesUrl: 'https://api.openai.com/v1/responses',
    });
  });

  it('gpt-oss lives at /v1 on Mantle', () => {
    expect(endpoint('bedrock', { model: 'gpt-oss-120b' })).toMatchObject({
      model: 'openai.gpt-oss-120b',
      responsesUrl: 'https://bedrock-mantle.us-east-2.api.aws/v1/responses',
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
    expect(endpoint('gateway', { model: 'm', baseUrl: 'https://gateway.example/v1/responses/' }).responsesUrl).toBe(
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
    ['https://example.com/v1?key=canary-pass', /query or a fragment/],
    ['https://example.com/v1#canary-pass', /query or a fragment/],
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
