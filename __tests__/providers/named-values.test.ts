import { describe, expect, it } from '@jest/globals';
import { baseUrlsOf, modelsOf } from '../../src/providers/named-values.js';

describe('the base-url list', () => {
  it('gives each named provider its address', () => {
    const urls = baseUrlsOf(['a=https://a.example/v1', 'openai=http://127.0.0.1:1/v1'], ['openai', 'a']);
    expect([...urls]).toEqual([
      ['a', 'https://a.example/v1'],
      ['openai', 'http://127.0.0.1:1/v1'],
    ]);
  });

  it('a bare URL goes to the only provider that needs one, also where it runs twice', () => {
    expect(baseUrlsOf(['https://g.example/v1'], ['openai', 'gateway', 'gateway']).get('gateway')).toBe(
      'https://g.example/v1',
    );
  });

  it.each([
    [['https://g.example/v1'], ['openai', 'bedrock'], /write "name=/],
    [['https://g.example/v1'], ['a', 'b'], /write "name=/],
    [['c=https://g.example/v1'], ['a', 'b'], /names "c", which is no provider of this run/],
    [['a=https://1.example', 'a=https://2.example'], ['a'], /given twice for a/],
  ])('%j for %j is refused', (entries, providers, reason) => {
    expect(() => baseUrlsOf(entries, providers)).toThrow(reason);
  });
});

describe('the model list', () => {
  it('names a model for all providers, and one in place of it for a provider', () => {
    const models = modelsOf(['gpt-6-sol', 'azure=my-deployment'], ['openai', 'azure', 'bedrock']);
    expect(Object.fromEntries(models)).toEqual({
      openai: ['gpt-6-sol'],
      azure: ['my-deployment'],
      bedrock: ['gpt-6-sol'],
    });
  });

  it('leaves the default to providers for which none is named', () => {
    const models = modelsOf(['azure=one', 'azure=two'], ['openai', 'azure']);
    expect(Object.fromEntries(models)).toEqual({ openai: [null], azure: ['one', 'two'] });
  });

  it('refuses one for a provider that is not of this run', () => {
    expect(() => modelsOf(['azur=x'], ['openai', 'azure'])).toThrow(/model names "azur", .*azure/);
  });
});
