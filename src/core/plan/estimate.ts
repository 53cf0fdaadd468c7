import { costUsd, type Price } from '../price/prices.js';
import { type Count, inputTokens } from '../price/tokens.js';
import type { Prompt } from '../record/planned.js';
import { mean, nearestRank } from '../statistics/distribution.js';
import { tableCell } from '../text/escaping.js';
import { markdownTable } from '../text/markdown-table.js';
import { grouped } from '../text/numbers.js';
import { round } from '../text/rounding.js';
import { PUBLISHED_USAGE } from './published-usage.js';

/** Whom a run could be sent to, and at what price. */
export interface PricedModel {
  readonly provider: string;
  readonly model: string;
  readonly price: Price;
}

export interface EstimateInput {
  readonly dataset: string;
  readonly prompts: readonly Prompt[];
  readonly instructions: string | null;
  readonly models: readonly PricedModel[];
  /** The guess, per request. */
  readonly visibleOutputTokens: number;
  readonly reasoningOutputTokens: number;
}

/** What a run would cost one arm. Tokens per request, USD for all of them. */
export interface EstimateRow {
  provider: string;
  model: string;
  /** Null for the guess, else the effort whose published usage was taken. */
  effort: string | null;
  samples: number;
  avg_input_tokens: number;
  p95_input_tokens: number;
  total_input_tokens: number;
  output_tokens_per_sample: number;
  standard_cost_usd: number;
  /** Null where the provider has no batch. */
  batch_cost_usd: number | null;
}

export interface Estimate {
  dataset: string;
  /** With the output tokens that were guessed. */
  guess: EstimateRow[];
  /** With the output tokens that the published runs really used. */
  published: EstimateRow[];
  /** Prompts whose tokens can't be counted in bounded time: not in any figure. */
  uncounted: number;
}

/**
 * What a run would cost before anything is sent: the input counted on exactly
 * what is sent, layout included; the output once as guessed, once as published.
 */
export function estimate(input: EstimateInput, count: Count): Estimate {
  const counts = input.prompts.map((prompt) => inputTokens(count, prompt.text, input.instructions));
  const known = counts.filter((tokens) => tokens !== null);
  const guessed = input.visibleOutputTokens + input.reasoningOutputTokens;
  return {
    dataset: input.dataset,
    guess: input.models.map((model) => estimateRow(model, null, known, guessed)),
    published: input.models.flatMap((model) =>
      PUBLISHED_USAGE.filter(({ provider }) => provider === model.provider).map(({ effort, tokens }) =>
        estimateRow(model, effort, known, tokens),
      ),
    ),
    uncounted: counts.length - known.length,
  };
}

function estimateRow(
  { provider, model, price }: PricedModel,
  effort: string | null,
  inputs: readonly number[],
  output: number,
): EstimateRow {
  const ordered = [...inputs].sort((a, b) => a - b);
  const cost = ordered.reduce(
    (sum, tokens) => sum + costUsd({ input_tokens: tokens, output_tokens: output, cached_input_tokens: 0 }, price),
    0,
  );
  return {
    provider,
    model,
    effort,
    samples: ordered.length,
    avg_input_tokens: round(mean(ordered) ?? 0, 2),
    p95_input_tokens: nearestRank(ordered, 95) ?? 0,
    total_input_tokens: ordered.reduce((sum, tokens) => sum + tokens, 0),
    output_tokens_per_sample: output,
    standard_cost_usd: round(cost, 4),
    batch_cost_usd: price.batchFactor === null ? null : round(cost * price.batchFactor, 4),
  };
}

/** Both tables in Markdown, its columns aligned so that a terminal shows them as well. */
export function estimateMarkdown(figures: Estimate): string {
  const parts = [
    `# What a run over ${tableCell(figures.dataset)} would cost`,
    '',
    ...paddedTable(GUESS_HEAD, figures.guess.map(guessCells)),
  ];
  if (figures.published.length > 0) {
    parts.push(
      '',
      'With the output tokens that the published GPT-5.5 runs over GSM8K really used, reasoning included:',
      '',
    );
    parts.push(...paddedTable(PUBLISHED_HEAD, figures.published.map(publishedCells)));
  }
  if (figures.uncounted > 0)
    parts.push('', `${figures.uncounted} prompts could not be counted in bounded time and are in no figure.`);
  return `${parts.join('\n')}\n`;
}

const GUESS_HEAD = [
  'Provider',
  'Model',
  'Samples',
  'Avg input tok',
  'P95 input tok',
  'Output tok/sample',
  'Standard cost',
  'Batch cost',
];
const PUBLISHED_HEAD = ['Provider', 'Model', 'Effort', 'Output tok/sample', 'Standard cost', 'Batch cost'];

function guessCells(row: EstimateRow): string[] {
  return [
    tableCell(row.provider),
    tableCell(row.model),
    grouped(row.samples),
    row.avg_input_tokens.toFixed(1),
    grouped(row.p95_input_tokens),
    grouped(row.output_tokens_per_sample),
    ...costCells(row),
  ];
}

function publishedCells(row: EstimateRow): string[] {
  return [
    tableCell(row.provider),
    tableCell(row.model),
    tableCell(row.effort ?? ''),
    grouped(row.output_tokens_per_sample),
    ...costCells(row),
  ];
}

function costCells(row: EstimateRow): string[] {
  return [dollars(row.standard_cost_usd), row.batch_cost_usd === null ? 'no batch' : dollars(row.batch_cost_usd)];
}

/** Cents, or four decimals where cents would show nothing. */
function dollars(usd: number): string {
  return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${usd.toFixed(2)}`;
}

function paddedTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const isText = (title: string | undefined) => title === 'Provider' || title === 'Model' || title === 'Effort';
  const figureColumns = head.map((_, column) => column).filter((column) => !isText(head[column]));
  return markdownTable(head, rows, { figureColumns, padded: true }).split('\n');
}
