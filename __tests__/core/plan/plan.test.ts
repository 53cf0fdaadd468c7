import { describe, expect, it } from '@jest/globals';
import { plan } from '../../../src/core/plan/plan.js';
import { type Prompt } from '../../../src/core/record/planned.js';
import type { ArmSettings } from '../../../src/core/record/settings.js';

const arm = (provider: string, effort = 'medium', suffix = ''): ArmSettings => ({
  arm: `${provider} gpt-5.5 ${effort}${suffix}`,
  provider,
  model: provider === 'bedrock' ? 'openai.gpt-5.5' : 'gpt-5.5',
  effort,
  base_url: 'http://127.0.0.1/v1',
  auth_mode: 'bearer',
  region: null,
  input_usd_per_mtok: 5,
  cached_input_usd_per_mtok: 0.5,
  output_usd_per_mtok: 30,
});
const prompts = (count: number): Prompt[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p-${index}`, text: `prompt ${index}`, expected: null }));
const base = { prompts: prompts(40), warmups: 1, seed: 7 } as const;

describe('plan', () => {
  it('an interleaved run asks each prompt of both arms directly after each other', () => {
    const { units } = plan({ ...base, arms: [arm('bedrock'), arm('openai')], order: 'interleaved' });
    expect(units).toHaveLength(40);
    units.forEach((unit, index) => {
      expect(unit.map(({ prompt }) => prompt.id)).toEqual([`p-${index}`, `p-${index}`]);
      expect(unit.map(({ orderInPair }) => orderInPair)).toEqual([0, 1]);
      expect(new Set(unit.map(({ arm: { provider } }) => provider))).toEqual(new Set(['bedrock', 'openai']));
      expect(new Set(unit.map(({ pairId }) => pairId))).toEqual(new Set([`p-${index}`]));
    });
  });

  it('who goes first is balanced, and the same for the same seed', () => {
    const arms = [arm('bedrock'), arm('openai')];
    const firsts = (seed: number): string[] =>
      plan({ ...base, seed, arms, order: 'interleaved' }).units.map(([first]) => first?.arm.provider ?? '');
    expect(firsts(7).filter((provider) => provider === 'bedrock')).toHaveLength(20);
    expect(firsts(7)).toEqual(firsts(7));
    expect(firsts(7)).not.toEqual(firsts(8));
  });

  it("each arm counts its own requests from 1, warm-ups first, as the walkthrough's run_index does", () => {
    const { warmups, units } = plan({
      ...base,
      warmups: 2,
      arms: [arm('bedrock'), arm('openai')],
      order: 'interleaved',
    });
    const indexes = [...warmups, ...units]
      .flat()
      .filter(({ arm: { provider } }) => provider === 'openai')
      .map(({ runIndex }) => runIndex);
    expect(indexes).toEqual(Array.from({ length: 42 }, (_, index) => index + 1));
    expect(warmups.flat().every(({ warmup, pairId }) => warmup && pairId === null)).toBe(true);
  });

  it('arms of different efforts are run side by side but form no pair', () => {
    const arms = [arm('bedrock'), arm('openai'), arm('bedrock', 'high'), arm('openai', 'high')];
    const { units } = plan({ ...base, arms, order: 'interleaved' });
    expect(units).toHaveLength(80);
    expect(units.every((unit) => unit.length === 2 && unit[0]?.arm.effort === unit[1]?.arm.effort)).toBe(true);
  });

  it('a sequential run ends one arm before the next begins', () => {
    const { units } = plan({ ...base, arms: [arm('bedrock'), arm('openai')], order: 'sequential' });
    const providers = units.flat().map(({ arm: { provider } }) => provider);
    expect(providers).toEqual([...Array<string>(40).fill('bedrock'), ...Array<string>(40).fill('openai')]);
  });

  it('a prompt that is cycled has a pair of its own each time', () => {
    const [prompt] = prompts(1) as [Prompt];
    const { units } = plan({
      ...base,
      prompts: [prompt, prompt, prompt],
      arms: [arm('bedrock'), arm('openai')],
      order: 'interleaved',
    });
    expect(units.map(([first]) => first?.pairId)).toEqual(['p-0', 'p-0#1', 'p-0#2']);
  });

  it('an arm against itself is a pair like any other', () => {
    const { units } = plan({ ...base, arms: [arm('openai'), arm('openai', 'medium', ' #2')], order: 'interleaved' });
    expect(units.every((unit) => unit.length === 2)).toBe(true);
  });
});
