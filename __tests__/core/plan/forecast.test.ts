import { describe, expect, it } from '@jest/globals';
import { expectedRequest } from '../../../src/core/plan/expected.js';
import { forecast } from '../../../src/core/plan/forecast.js';
import { priceOf } from '../../../src/core/price/prices.js';

const plan = {
  arms: [
    { usd: 0.004, tokens: 200, seconds: 3 },
    { usd: 0.006, tokens: 200, seconds: 3 },
  ],
  rounds: 100,
  warmups: 1,
  concurrency: 1,
  worstRound: { usd: 0.2, tokens: 8000 },
  maxCostUsd: 15,
  maxBillableTokens: 2_000_000,
  maxDurationMinutes: 330,
};

describe('what a run will probably take', () => {
  it('is the sum over its requests, warm-ups among them', () => {
    const { usd, tokens, minutes, limit } = forecast(plan);
    expect([usd, tokens, minutes]).toEqual([expect.closeTo(1.01, 9), 40_400, expect.closeTo(10.1, 9)]);
    expect(limit).toBeNull();
  });

  it('is less time with several pairs in flight', () => {
    expect(forecast({ ...plan, concurrency: 4 }).minutes).toBeCloseTo(0.1 + 2.5, 9);
  });

  it('names the cap that ends the run first, after how many rounds, and what would do', () => {
    // 0.01 for the warm-ups, then a round is begun while 0.2 fit beside 0.01 each.
    expect(forecast({ ...plan, maxCostUsd: 0.715 }).limit).toEqual({
      name: 'max-cost-usd',
      rounds: 51,
      needed: expect.closeTo(1.2, 9),
    });
    expect(forecast({ ...plan, maxBillableTokens: 12_400 }).limit).toMatchObject({
      name: 'max-billable-tokens',
      rounds: 11,
    });
    expect(forecast({ ...plan, maxCostUsd: 0.715, maxDurationMinutes: 2 }).limit).toMatchObject({
      name: 'max-duration-minutes',
    });
  });
});

describe('what a request will probably take', () => {
  const arm = {
    provider: 'openai',
    effort: 'medium',
    price: priceOf('openai', 'gpt-5.5'),
    outputTokens: null,
    seconds: null,
  };

  it('is as in the published runs: 92 tokens in, 125 out, 0.42 cents', () => {
    const { usd, tokens, seconds } = expectedRequest(arm, 363);
    expect([usd, tokens, seconds]).toEqual([expect.closeTo(0.00421, 4), expect.closeTo(217.5, 0), 3.29]);
  });

  it('is what is given in their place', () => {
    expect(expectedRequest({ ...arm, outputTokens: 1000, seconds: 9 }, 363)).toMatchObject({
      tokens: expect.closeTo(1092.5, 0),
      seconds: 9,
    });
  });

  it('is taken from the nearest effort, and from OpenAI for a provider without published runs', () => {
    expect(expectedRequest({ ...arm, provider: 'mine', effort: 'max' }, 363).seconds).toBe(5.02);
    expect(expectedRequest({ ...arm, effort: 'low' }, 363).seconds).toBe(3.29);
  });
});
