import { describe, expect, it } from '@jest/globals';
import { additionsOf } from '../../src/providers/additions.js';
import { endpointOf } from '../../src/providers/endpoint.js';
import { providerOf } from '../../src/providers/lookup.js';

const SECRET = 'canary-subscription-91f3';
const env = { GATEWAY_KEY: SECRET, EMPTY: ' ' };
const headers = (entries: string[], providers = ['gw']) => additionsOf('header', entries, providers, env);

describe('headers and query parameters of the user', () => {
  it('are those of the only provider they can be for, or of the one that is named', () => {
    expect(headers(['X-Team=blue']).get('gw')).toEqual([{ name: 'x-team', value: 'blue', secret: false }]);
    expect(headers(['X-Team=blue'], ['openai', 'gw']).get('gw')).toHaveLength(1);
    const both = headers(['openai:openai-project=p1', 'gw:x-team=a=b'], ['openai', 'gw']);
    expect(both.get('openai')).toEqual([{ name: 'openai-project', value: 'p1', secret: false }]);
    expect(both.get('gw')).toEqual([{ name: 'x-team', value: 'a=b', secret: false }]);
  });

  it('take a secret value from the environment, and say that it is one', () => {
    expect(headers(['x-subscription-key=env:GATEWAY_KEY']).get('gw')).toEqual([
      { name: 'x-subscription-key', value: SECRET, secret: true },
    ]);
  });

  it.each([
    [['x-team'], /header can't be read; write \[provider:\]name=value/],
    [['x team=1'], /can't be read/],
    [['x-api-key=canary-literal'], /looks like a secret; .* "x-api-key=env:VARIABLE"/],
    [['cookie=canary-literal'], /looks like a secret/],
    [['x-team=env:MISSING'], /takes its value from MISSING, which is not set/],
    [['x-team=env:EMPTY'], /EMPTY, which is not set/],
    [['x-team=canary-literal\u00e9'], /no header can carry/],
    [['authorization=env:GATEWAY_KEY'], /which this program sets itself/],
    [['Host=canary-literal'], /which this program sets itself/],
    [['x-a=1', 'X-A=2'], /gives x-a twice for gw/],
    [['other:x-a=1'], /header names "other", which is no provider of this run/],
  ])('%j is refused without its value', (entries, reason) => {
    expect(() => headers(entries)).toThrow(reason);
    expect(() => headers(entries)).not.toThrow(/canary-literal/);
  });

  it('need the name of their provider where several could be meant', () => {
    expect(() => headers(['x-team=1'], ['openai', 'bedrock'])).toThrow(/write "provider:x-team=…"/);
  });

  it('a query stands in the address that requests go to, encoded, after that of the base URL', () => {
    const query = additionsOf('query', ['sig=env:GATEWAY_KEY', 'q=a b&c'], ['gw'], env).get('gw') ?? [];
    const endpoint = endpointOf(
      providerOf('gw'),
      { model: 'm', region: null, baseUrl: 'https://g.example/v1?api-version=1', query },
      {},
    );
    expect(endpoint.postUrl).toBe(`https://g.example/v1/responses?api-version=1&sig=${SECRET}&q=a%20b%26c`);
    expect(endpoint.baseUrl).toBe('https://g.example/v1');
  });
});
