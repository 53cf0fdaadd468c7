import { describe, expect, it } from '@jest/globals';
import { type EstimateInput, estimate, estimateMarkdown } from '../../../src/core/plan/estimate.js';
import { type Price, priceOf } from '../../../src/core/price/prices.js';
import { loadDataset } from '../../../src/effects/dataset/dataset.js';
import { loadTokenizer } from '../../../src/effects/tokens/tokenizer.js';
import { datasetOptions } from '../../../testkit/dataset-options.js';
import { recordsIn } from '../../../testkit/records.js';
import { describeWithShared, sharedData } from '../../../testkit/shared-data.js';

const MODELS = [
  { provider: 'openai', model: 'gpt-5.5', price: priceOf('openai', 'gpt-5.5') as Price },
  { provider: 'bedrock', model: 'openai.gpt-5.5', price: priceOf('bedrock', 'openai.gpt-5.5') as Price },
];
const tokenizer = await loadTokenizer();
const count = (text: string) => tokenizer.count(text);

/** Any text of 23 tokens stands in for the developer message of the published runs. */
const INSTRUCTIONS =
  'one two three four five six seven eight nine ten eleven twelve thirteen one two three four five six seven eight nine ten';

function input(fields: Partial<EstimateInput>): EstimateInput {
  return {
    dataset: 'sample',
    prompts: [],
    instructions: null,
    models: MODELS,
    visibleOutputTokens: 256,
    reasoningOutputTokens: 256,
    ...fields,
  };
}

describe('the estimate', () => {
  it('prices each provider by its own list, with a batch only where there is one', () => {
    const prompts = Array.from({ length: 1000 }, (_, index) => ({ id: `p-${index}`, text: 'hello', expected: null }));
    const { guess } = estimate(input({ prompts }), () => 94);
    expect(guess).toEqual([
      expect.objectContaining({
        provider: 'openai',
        avg_input_tokens: 100,
        output_tokens_per_sample: 512,
        standard_cost_usd: 15.86,
        batch_cost_usd: 7.93,
      }),
      expect.objectContaining({ provider: 'bedrock', standard_cost_usd: 17.446, batch_cost_usd: null }),
    ]);
  });

  it('shows what the published runs used for each effort', () => {
    const { published } = estimate(input({ prompts: [{ id: 'p', text: 'x', expected: null }] }), () => 1);
    expect(published.map((row) => [row.provider, row.effort, row.output_tokens_per_sample])).toEqual([
      ['openai', 'medium', 125],
      ['openai', 'high', 155],
      ['openai', 'xhigh', 221],
      ['bedrock', 'medium', 128],
      ['bedrock', 'high', 159],
      ['bedrock', 'xhigh', 215],
    ]);
  });

  it('says how many prompts it could not count', () => {
    const prompts = [
      { id: 'a', text: 'ok', expected: null },
      { id: 'b', text: 'no', expected: null },
    ];
    const figures = estimate(input({ prompts }), (text) => (text === 'no' ? null : 10));
    expect([figures.uncounted, figures.guess[0]?.samples]).toEqual([1, 1]);
    expect(estimateMarkdown(figures)).toContain('1 prompts could not be counted');
  });

  it('is a table that a terminal shows in columns', () => {
    const lines = estimateMarkdown(
      estimate(input({ prompts: [{ id: 'p', text: 'x', expected: null }] }), () => 94),
    ).split('\n');
    const table = lines.filter((line) => line.startsWith('|'));
    expect(new Set(table.slice(0, 4).map((line) => line.length)).size).toBe(1);
    expect(table.slice(0, 3).join('\n')).toMatchInlineSnapshot(`
"| Provider | Model          | Samples | Avg input tok | P95 input tok | Output tok/sample | Standard cost | Batch cost |
| -------- | -------------- | ------: | ------------: | ------------: | ----------------: | ------------: | ---------: |
| openai   | gpt-5.5        |       1 |         100.0 |           100 |               512 |       $0.0159 |    $0.0079 |"
`);
  });
});

describeWithShared('gsm8k/test.jsonl', 'the estimate of GSM8K', (file) => {
  it('costs $20.87 at 512 output tokens a question, half of that in a batch', async () => {
    const { label, prompts } = await loadDataset(datasetOptions({ dataset: 'gsm8k', datasetPath: file }), {
      env: {},
      log: { warn: () => undefined },
    });
    const [openai] = estimate(input({ dataset: label, prompts }), count).guess;
    expect(openai).toMatchObject({
      samples: 1319,
      avg_input_tokens: 92.46,
      p95_input_tokens: 135,
      total_input_tokens: 121_955,
      standard_cost_usd: 20.8696,
      batch_cost_usd: 10.4348,
    });
  });

  it('with the developer message of the published run, predicts its input tokens exactly', async () => {
    const { prompts } = await loadDataset(datasetOptions({ dataset: 'gsm8k', datasetPath: file }), {
      env: {},
      log: { warn: () => undefined },
    });
    const billed = recordsIn(sharedData('published-runs/bedrock-medium.jsonl') as string).reduce(
      (sum, record) => sum + (record.input_tokens ?? 0),
      0,
    );
    expect(estimate(input({ prompts, instructions: INSTRUCTIONS }), count).guess[0]?.total_input_tokens).toBe(billed);
  });
});
