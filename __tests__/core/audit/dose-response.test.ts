import { describe, expect, it } from '@jest/globals';
import { doseResponse } from '../../../src/core/audit/dose-response.js';
import { compare } from '../../../src/core/compare/analyse.js';
import type { Arm } from '../../../src/core/record/arms.js';
import type { AttemptRecord } from '../../../src/core/record/record.js';
import { arm } from '../../../testkit/arms.js';
import { attempt } from '../../../testkit/records.js';

/** Reasoning tokens of prompt 0, 1, 2 …, at an effort that takes `scale` times as much; `extra` of noise. */
function tokensOf(prompt: number, scale: number, extra: number): number {
  return scale * (40 + ((prompt * 37) % 60)) + ((prompt * 13 + extra) % 7);
}

function reasoning(provider: string, effort: string, scale: number, fields: Partial<AttemptRecord> = {}): Arm {
  const records = Array.from({ length: 30 }, (_, prompt) =>
    attempt({
      ...{
        provider,
        effort,
        model: 'gpt-5.5',
        prompt_id: `p${prompt}`,
        output_text: '#### 1',
        expected_answer: '#### 1',
      },
      reasoning_tokens: tokensOf(prompt, scale, effort.length),
      input_tokens: 100,
      output_tokens: tokensOf(prompt, scale, effort.length) + 20,
      total_ms: 1000 + prompt,
      ...fields,
    }),
  );
  return arm(`${provider} ${effort}`, records, { provider, effort });
}

describe('the dose–response of reasoning', () => {
  const arms = [
    ...[reasoning('openai', 'high', 4), reasoning('openai', 'low', 1), reasoning('openai', 'medium', 2)],
    ...[reasoning('bedrock', 'low', 1), reasoning('bedrock', 'medium', 2), reasoning('bedrock', 'high', 2)],
  ];

  it('goes from each effort to the next higher one of the same provider, in whatever order they were named', () => {
    expect(doseResponse(arms).map(({ lower, higher }) => [lower.arm, higher.arm])).toEqual([
      ['openai low', 'openai medium'],
      ['openai medium', 'openai high'],
      ['bedrock low', 'bedrock medium'],
      ['bedrock medium', 'bedrock high'],
    ]);
  });

  it('is shown where the higher effort takes twice the tokens, and absent where it takes as many', () => {
    const steps = doseResponse(arms);
    expect(steps.map(({ rise, n }) => [rise, n])).toEqual([
      ...[
        ['shown', 30],
        ['shown', 30],
      ],
      ...[
        ['shown', 30],
        ['absent', 30],
      ],
    ]);
    for (const { ratio, ci95, p } of steps.slice(0, 3)) {
      expect(ratio).toBeCloseTo(2, 0);
      expect(ci95![0]! <= ratio! && ratio! <= ci95![1]!).toBe(true);
      expect(p).toBeLessThan(0.001);
    }
  });

  it('compares sums over the same prompts: what one effort did not answer leaves both', () => {
    const low = reasoning('openai', 'low', 1);
    const failing = reasoning('openai', 'high', 3);
    const records = failing.records.map((record, prompt) =>
      prompt < 10
        ? { ...record, ok: false, outcome: 'failed' as const, fault: 'provider' as const, output_text: null }
        : record,
    );
    const [step] = doseResponse([low, arm('openai high', records, { provider: 'openai', effort: 'high' })]);
    const sum = (scale: number, extra: number) =>
      Array.from({ length: 20 }, (_, index) => tokensOf(index + 10, scale, extra)).reduce(
        (total, each) => total + each,
        0,
      );
    expect(step).toMatchObject({ n: 20, rise: 'shown' });
    expect(step!.ratio).toBeCloseTo(sum(3, 4) / sum(1, 3), 12);
  });

  it('says nothing of a server that chooses the effort itself, or of one effort', () => {
    expect(doseResponse([reasoning('openai', 'low', 1), reasoning('openai', 'default', 4)])).toEqual([]);
    expect(doseResponse([reasoning('openai', 'low', 1), reasoning('bedrock', 'low', 1)])).toEqual([]);
  });

  it('stands in a comparison beside the ratio of reasoning between the providers at each effort', () => {
    const { efforts, pairs } = compare({
      ...{ arms, findings: [], seed: 1, marginPp: 1, latencyMargin: 0.1, scorer: 'gsm8k', draws: 9 },
    });
    expect(efforts).toHaveLength(4);
    const ratios = new Map(pairs.map(({ a, b, tokens }) => [`${a} / ${b}`, tokens.reasoning.ratio]));
    expect([...ratios.keys()].sort()).toEqual([
      ...['openai high / bedrock high', 'openai low / bedrock low', 'openai medium / bedrock medium'],
    ]);
    expect(ratios.get('openai high / bedrock high')).toBeCloseTo(2, 0);
    expect(ratios.get('openai low / bedrock low')).toBe(1);
  });
});
