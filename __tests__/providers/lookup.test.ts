import { describe, expect, it } from '@jest/globals';
import { providerOf } from '../../src/providers/lookup.js';

describe('a provider by name', () => {
  it("one model has each provider's own name", () => {
    const names = (asked: string) =>
      ['bedrock', 'openai', 'gateway'].map((name) => providerOf(name).modelName(asked, null));
    expect(names('gpt-5.5')).toEqual(['openai.gpt-5.5', 'gpt-5.5', 'gpt-5.5']);
    expect(names('openai.gpt-5.5')).toEqual(['openai.gpt-5.5', 'gpt-5.5', 'openai.gpt-5.5']);
    expect(names('gpt-5.5-2026-04-23')[0]).toBe('openai.gpt-5.5-2026-04-23');
    expect(names('qwen.qwen3-32b')).toEqual(['qwen.qwen3-32b', 'qwen.qwen3-32b', 'qwen.qwen3-32b']);
  });

  it("Bedrock's runtime endpoint takes inference profiles, those of the US in its regions", () => {
    const { modelName } = providerOf('bedrock-runtime');
    expect(modelName('gpt-6-sol', 'us-east-1')).toBe('us.openai.gpt-6-sol');
    expect(modelName('openai.gpt-6-sol', 'us-west-2')).toBe('us.openai.gpt-6-sol');
    expect(modelName('gpt-6-sol', 'eu-central-1')).toBe('global.openai.gpt-6-sol');
    expect(modelName('global.openai.gpt-6-sol', 'us-east-1')).toBe('global.openai.gpt-6-sol');
    expect(modelName('gpt-oss-120b', 'us-east-1')).toBe('openai.gpt-oss-120b');
    expect(modelName('qwen.qwen3-32b', 'us-east-1')).toBe('qwen.qwen3-32b');
  });

  it.each(['openai', 'azure'])('%s leaves out what AWS puts before a name', (name) => {
    const { modelName } = providerOf(name);
    expect(['gpt-6-sol', 'openai.gpt-6-sol', 'us.openai.gpt-6-sol'].map((asked) => modelName(asked, null))).toEqual(
      Array(3).fill('gpt-6-sol'),
    );
    expect(modelName('my-deployment', null)).toBe('my-deployment');
  });

  it.each([
    ['gpt-5.5', 'us-east-2'],
    ['openai.gpt-5.5-2026-04-23', 'us-east-2'],
    ['gpt-6-sol', 'us-east-1'],
    ['gpt-6-luna', 'us-east-1'],
    ['us.openai.gpt-6-astra', 'us-west-2'],
  ])('%s is asked for in %s, where Bedrock serves it', (model, region) => {
    expect(providerOf('bedrock').defaultRegion(model)).toBe(region);
    expect(providerOf('bedrock-runtime').defaultRegion(model)).toBe(region);
    expect(providerOf('openai').defaultRegion(model)).toBeNull();
  });

  it('an unknown name is an endpoint of the same API with a key of its own', () => {
    const provider = providerOf('my-gateway');
    expect(provider.kind).toBe('compatible');
    expect(provider.keyVariables).toEqual(['MY_GATEWAY_API_KEY']);
  });

  it.each(['', 'OpenAI', 'a b', '../x', '1st', 'a'.repeat(33), 'x-', '::set-output', 'openai\n'])(
    '%j is refused',
    (name) => {
      expect(() => providerOf(name)).toThrow(
        expect.objectContaining({
          code: 'INVALID_OPTION',
          message: expect.stringMatching(/^provider can't be .*; use [^\n]*$/),
        }),
      );
    },
  );

  it("a name whose key would be another provider's is refused", () => {
    expect(() => providerOf('azure-openai')).toThrow(/AZURE_OPENAI_API_KEY, which belongs to azure/);
    expect(() => providerOf('bedrock-openai')).toThrow(/BEDROCK_OPENAI_API_KEY, which belongs to bedrock/);
  });
});
