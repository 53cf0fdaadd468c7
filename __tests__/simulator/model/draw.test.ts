import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Gpt55Effort } from '../../../src/core/record/effort.js';
import { quantile } from '../../../src/core/statistics/quantile.js';
import { type Draw, drawRequest, type Provider } from '../../../src/simulator/model/draw.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

const N = 6000;

function drawMany(
  provider: Provider,
  effort: Gpt55Effort = 'medium',
  options: { n?: number; accuracy?: number; occurrence?: number; slowdown?: number } = {},
): Draw[] {
  const { n = N, accuracy = 0.975, occurrence = 0, slowdown = 1 } = options;
  return Array.from({ length: n }, (_, index) =>
    drawRequest(
      { seed: 7, provider, model: 'gpt-5.5', effort, prompt: `question ${index}`, occurrence },
      accuracy,
      slowdown,
    ),
  );
}

function quantileOf(draws: readonly Draw[], pick: (draw: Draw) => number, probability: number): number {
  return quantile(Float64Array.from(draws, pick).sort(), probability);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

const outputTokens = (draw: Draw): number => draw.reasoningTokens + draw.visibleTokens + 6;
const windowMs = (draw: Draw): number => draw.totalMs - draw.ttftMs;

// p25, p50, p75, p90, p95 of the published medium summaries.
const PUBLISHED: Record<Provider, { [K in 'ttfb' | 'ttft' | 'total' | 'output' | 'reasoning']: readonly number[] }> = {
  bedrock: {
    ttfb: [204.27, 219.96, 257.83, 306.78, 355.57],
    ttft: [1293.44, 1939.48, 3192.05, 3782.45, 4363.7],
    total: [1722.72, 2880.85, 3753.97, 4368.89, 4976.11],
    output: [87, 114, 144, 187, 234],
    reasoning: [34, 50, 69, 101, 142],
  },
  openai: {
    ttfb: [409.5, 484.1, 608.1, 819.4, 1146.4],
    ttft: [1596, 1956, 2507, 3508, 4435],
    total: [2341, 2859, 3610, 4896, 5884],
    output: [87, 112, 143, 184, 228],
    reasoning: [33, 48, 68, 100, 136],
  },
};
const LEVELS = [0.25, 0.5, 0.75, 0.9, 0.95];
const PICK = {
  ttfb: (d: Draw) => d.ttfbMs,
  ttft: (d: Draw) => d.ttftMs,
  total: (d: Draw) => d.totalMs,
  output: outputTokens,
  reasoning: (d: Draw) => d.reasoningTokens,
};

describe.each(['bedrock', 'openai'] as const)('draws for %s at medium', (provider) => {
  const draws = drawMany(provider);

  it.each(Object.keys(PICK) as (keyof typeof PICK)[])('have the published quantiles of %s within 8 %%', (figure) => {
    LEVELS.forEach((level, index) => {
      const published = PUBLISHED[provider][figure][index] as number;
      expect(Math.abs(quantileOf(draws, PICK[figure], level) / published - 1)).toBeLessThan(0.08);
    });
  });

  it('put the first byte before the first text and that before the end', () => {
    const outOfOrder = draws.filter(
      ({ ttfbMs, ttftMs, totalMs }) => !(ttfbMs > 0 && ttftMs > ttfbMs && totalMs >= ttftMs),
    );
    expect(outOfOrder).toEqual([]);
  });

  it('are right about 97.5 % of the time', () => {
    expect(mean(draws.map((draw) => Number(draw.correct)))).toBeCloseTo(0.975, 2);
  });

  it('are the same again for the same key, and others for another occurrence', () => {
    expect(drawMany(provider, 'medium', { n: 5 })).toEqual(draws.slice(0, 5));
    expect(drawMany(provider, 'medium', { n: 1, occurrence: 1 })[0]?.totalMs).not.toBe(draws[0]?.totalMs);
  });

  it('have all latencies stretched by a slowdown and nothing else', () => {
    const [slow] = drawMany(provider, 'medium', { n: 1, slowdown: 1.15 });
    expect(slow?.totalMs).toBeCloseTo(1.15 * (draws[0]?.totalMs ?? 0), 6);
    expect(slow?.reasoningTokens).toBe(draws[0]?.reasoningTokens);
  });

  it('grow in tokens and time from effort to effort, to the public mean output tokens', () => {
    const efforts = (['none', 'low', 'medium', 'high', 'xhigh'] as const).map((effort) =>
      drawMany(provider, effort, { n: 2500 }),
    );
    const tokens = efforts.map((list) => mean(list.map(outputTokens)));
    const times = efforts.map((list) => mean(list.map((draw) => draw.totalMs)));
    expect(tokens).toEqual([...tokens].sort((a, b) => a - b));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(efforts[0]?.every((draw) => draw.reasoningTokens === 0)).toBe(true);
    const published = provider === 'bedrock' ? [128, 159, 215] : [125, 155, 221];
    published.forEach((value, index) => expect(Math.abs((tokens[index + 2] as number) / value - 1)).toBeLessThan(0.05));
  });
});

describe('two providers', () => {
  const bedrock = drawMany('bedrock');
  const openai = drawMany('openai');
  const logRatios = (pick: (draw: Draw) => number): number[] =>
    bedrock.map((draw, index) => Math.log(pick(draw) / pick(openai[index] as Draw)));

  it('differ by about 0.5 in the logarithm of the total for the same prompt', () => {
    expect(deviation(logRatios((draw) => draw.totalMs))).toBeCloseTo(0.48, 1);
  });

  it('need nearly the same tokens for the same prompt', () => {
    expect(deviation(logRatios(outputTokens))).toBeLessThan(0.25);
  });

  it('get mostly the same questions wrong', () => {
    const both = bedrock.filter((draw, index) => !draw.correct && !openai[index]?.correct).length;
    const one = bedrock.filter((draw, index) => draw.correct !== openai[index]?.correct).length;
    // Published: 30 of 1,319 on both, 6 on one.
    expect(both / N).toBeGreaterThan(0.018);
    expect(one / N).toBeLessThan(0.01);
    expect(one).toBeGreaterThan(0);
  });

  it('bring the text in bursts on Bedrock and in a flow on OpenAI', () => {
    expect(quantileOf(bedrock, windowMs, 0.5)).toBeGreaterThan(300);
    expect(quantileOf(bedrock, windowMs, 0.5)).toBeLessThan(420);
    expect(quantileOf(openai, windowMs, 0.5)).toBeGreaterThan(750);
    expect(quantileOf(openai, windowMs, 0.5)).toBeLessThan(950);
  });
});

describeWithShared('published-runs/bedrock-medium.jsonl', 'the table of figures', (file) => {
  it('is what the script prints from the published runs', () => {
    const printed = execFileSync(process.execPath, ['scripts/figures.mjs', path.dirname(file)], { encoding: 'utf8' });
    expect(readFileSync('src/simulator/model/figures.ts', 'utf8')).toBe(printed);
  });
});
