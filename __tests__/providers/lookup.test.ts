import { describe, expect, it } from '@jest/globals';
import { providerOf } from '../../src/providers/lookup.js';

describe('a provider by name', () => {
  it("one model has each provider's own name", () => {
    const names = (asked: string) => ['bedrock', 'openai', 'gateway'].map((name) => providerOf(name).modelName(asked));
    expect(names('gpt-5.5')).toEqual(['openai.gpt-5.5', 'gpt-5.5', 'gpt-5.5']);
    expect(names('openai.gpt-5.5')).toEqual(['openai.gpt-5.5', 'gpt-5.5', 'openai.gpt-5.5']);
    expect(names('gpt-5.5-2026-04-23')[0]).toBe('openai.gpt-5.5-2026-04-23');
    expect(names('qwen.qwen3-32b')).toEqual(['qwen.qwen3-32b', 'qwen.qwen3-32b', 'qwen.qwen3-32b']);
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

  it("a name whose key would be Bedrock's is refused", () => {
    expect(() => providerOf('bedrock-openai')).toThrow(/BEDROCK_OPENAI_API_KEY, which belongs to bedrock/);
  });
});
