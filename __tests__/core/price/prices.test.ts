import { describe, expect, it } from '@jest/globals';
import { costUsd, openaiListCost, type Price, priceOf, usageOf, withCosts } from '../../../src/core/price/prices.js';
import { canonicalModel } from '../../../src/core/record/model.js';
import { attempt, recordsIn } from '../../../testkit/records.js';
import { describeWithShared } from '../../../testkit/shared-data.js';

const usage = (input: number, output: number, cached: number | null = null) => ({
  input_tokens: input,
  output_tokens: output,
  cached_input_tokens: cached,
});
const list = (provider: string, model: string) => priceOf(provider, model) as Price;

describe('a model', () => {
  it('has one name, whoever serves it and whichever snapshot of it', () => {
    const names = [
      'gpt-5.5',
      'openai.gpt-5.5',
      'openai/gpt-5.5',
      'gpt-5.5-2026-04-23',
      'openai.gpt-5.5-2026-04-23',
      ' OpenAI.GPT-5.5 ',
      'us.openai.gpt-5.5',
      'global.openai.gpt-5.5-2026-04-23',
      'my-route/gpt-5.5',
      'gateway/openai/gpt-5.5-2026-04-23',
    ];
    expect(new Set(names.map(canonicalModel))).toEqual(new Set(['gpt-5.5']));
    expect(canonicalModel('gpt-5.4-mini')).toBe('gpt-5.4-mini');
    expect(canonicalModel('my.gpt-5.5')).toBe('my.gpt-5.5');
    expect(canonicalModel('one/llama')).not.toBe(canonicalModel('other/llama'));
  });
});

describe('a price', () => {
  it.each([
    ['openai', 'gpt-5.5', [5, 0.5, 30], 0.5],
    ['bedrock', 'openai.gpt-5.5', [5.5, 0.55, 33], null],
    ['openai', 'gpt-5.4', [2.5, 0.25, 15], 0.5],
    ['bedrock', 'openai.gpt-5.4-2026-03-05', [2.75, 0.275, 16.5], null],
    ['openai', 'gpt-5.4-mini', [0.75, 0.075, 4.5], 0.5],
    ['openai', 'gpt-5.2', [1.75, 0.175, 14], 0.5],
    ['openai', 'gpt-5', [1.25, 0.125, 10], 0.5],
    ['azure', 'gpt-5.5', [5, 0.5, 30], 0.5],
    ['bedrock-runtime', 'us.openai.gpt-5.5', [5.5, 0.55, 33], null],
    ['openai', 'gpt-5.6-sol', [2, 0.2, 10], null],
    ['openai', 'gpt-6-astra', [10, 1, 50], null],
    ['bedrock', 'openai.gpt-6-sol', [2.2, 2.2, 11], null],
  ])('at %s of %s is its list price', (provider, model, [input, cached, output], batchFactor) => {
    expect(list(provider, model)).toMatchObject({
      inputUsdPerMtok: input,
      cachedInputUsdPerMtok: cached,
      outputUsdPerMtok: output,
      batchFactor,
    });
  });

  it('is unknown where no list has it', () => {
    expect(priceOf('openai', 'gpt-9')).toBeNull();
    expect(priceOf('compatible', 'gpt-5.5')).toBeNull();
    expect(priceOf('openai', 'constructor')).toBeNull();
    expect(priceOf('toString', 'gpt-5.5')).toBeNull();
  });

  it("is the user's where it is given, and keeps the list's discount on cached input", () => {
    expect(priceOf('bedrock', 'gpt-5.5', { inputUsdPerMtok: 4, outputUsdPerMtok: null })).toMatchObject({
      inputUsdPerMtok: 4,
      outputUsdPerMtok: 33,
      longContext: null,
    });
    expect(
      priceOf('bedrock', 'gpt-5.5', { inputUsdPerMtok: 4, outputUsdPerMtok: null })?.cachedInputUsdPerMtok,
    ).toBeCloseTo(0.4, 12);
    expect(priceOf('compatible', 'mine', { inputUsdPerMtok: 1, outputUsdPerMtok: 2 })).toMatchObject({
      inputUsdPerMtok: 1,
      cachedInputUsdPerMtok: 1,
      outputUsdPerMtok: 2,
    });
    expect(priceOf('compatible', 'mine', { inputUsdPerMtok: 1, outputUsdPerMtok: null })).toBeNull();
    expect(priceOf('compatible', 'free', { inputUsdPerMtok: 0, outputUsdPerMtok: 0 })).toMatchObject({
      inputUsdPerMtok: 0,
      outputUsdPerMtok: 0,
    });
  });
});

describe('a cost', () => {
  it('is (input − cached)·p_in + cached·p_cached + output·p_out, six decimals', () => {
    expect(costUsd(usage(1_000_000, 0), { ...list('openai', 'gpt-5.5'), longContext: null })).toBe(5);
    expect(costUsd(usage(2000, 500, 1024), list('openai', 'gpt-5.5'))).toBe(0.020392);
    expect(costUsd(usage(2000, 500, 1024), list('bedrock', 'gpt-5.5'))).toBe(0.022431);
    expect(costUsd(usage(124, 81), list('bedrock', 'gpt-5.5'))).toBe(0.003355);
  });

  it('counts no more cached tokens than there is input', () => {
    expect(costUsd(usage(100, 0, 10_000), list('openai', 'gpt-5.5'))).toBe(0.00005);
  });

  it('is that of the long tier for the whole request above 272,000 input tokens, at OpenAI', () => {
    expect(costUsd(usage(272_000, 1000), list('openai', 'gpt-5.5'))).toBe(1.39);
    expect(costUsd(usage(272_001, 1000), list('openai', 'gpt-5.5'))).toBe(2.76501);
    expect(costUsd(usage(300_000, 1000, 100_000), list('openai', 'gpt-5.5'))).toBe(2.145);
    expect(costUsd(usage(300_000, 0), list('bedrock', 'gpt-5.5'))).toBe(1.65);
  });

  it('of input that was written to the cache is 1.25 × input at the models that bill it', () => {
    const written = (tokens: number) => ({ ...usage(2000, 100, 500), cache_write_tokens: tokens });
    expect(costUsd(written(1000), list('openai', 'gpt-5.6-sol'))).toBe(0.0046);
    expect(costUsd(written(1000), list('openai', 'gpt-5.5'))).toBe(
      costUsd(usage(2000, 100, 500), list('openai', 'gpt-5.5')),
    );
    // No more than what is left of the input.
    expect(costUsd(written(9999), list('openai', 'gpt-5.6-sol'))).toBe(
      costUsd(written(1500), list('openai', 'gpt-5.6-sol')),
    );
    const given = priceOf('gateway', 'm', { inputUsdPerMtok: 4, outputUsdPerMtok: 0 });
    expect(costUsd({ ...usage(1_000_000, 0), cache_write_tokens: 1_000_000 }, given as Price)).toBe(5);
  });

  it("stands in a record twice: at the provider's price and as the walkthrough priced it", () => {
    const record = attempt({
      provider: 'bedrock',
      model: 'openai.gpt-5.5',
      input_tokens: 2000,
      output_tokens: 500,
      cached_input_tokens: 1024,
    });
    expect(withCosts(record, list('bedrock', 'gpt-5.5'))).toMatchObject({
      estimated_cost_usd: 0.022431,
      estimated_openai_cost_usd: 0.025,
    });
  });

  it('is unknown, not nothing, without usage or without a price', () => {
    expect(withCosts(attempt({ input_tokens: 10 }), list('openai', 'gpt-5.5'))).toMatchObject({
      estimated_cost_usd: null,
      estimated_openai_cost_usd: null,
    });
    expect(withCosts(attempt({ model: 'mine', input_tokens: 10, output_tokens: 1 }), null)).toMatchObject({
      estimated_cost_usd: null,
      estimated_openai_cost_usd: null,
    });
  });
});

describe.each([['bedrock'], ['openai']])('the published medium run of %s', (provider) => {
  describeWithShared(`published-runs/${provider}-medium.jsonl`, 'its costs', (file) => {
    it("are OpenAI's list price on every record", () => {
      for (const record of recordsIn(file)) {
        const used = usageOf(record);
        expect(used === null ? null : openaiListCost(used, record.model)).toBe(record.estimated_openai_cost_usd);
      }
    });
  });
});
