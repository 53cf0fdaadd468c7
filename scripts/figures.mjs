// Prints src/simulator/model/figures.ts from the published medium runs:
//   node scripts/figures.mjs ../shared/data/published-runs > src/simulator/model/figures.ts
import { readFileSync } from 'node:fs';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('Usage: node scripts/figures.mjs DIRECTORY (with bedrock-medium.jsonl and openai-medium.jsonl)');
  process.exit(2);
}

/** Dense in the upper tail, where a straight line between 95 % and 100 % would be far off. */
const LEVELS = [0, 0.01, 0.025, ...Array.from({ length: 19 }, (_, k) => (k + 1) / 20), 0.975, 0.99, 0.995, 1];
const SHARE_LEVELS = Array.from({ length: 11 }, (_, k) => k / 10);
const BAND_EDGES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0.95, 1];
const FINAL_TOKENS = 6;

const arms = { bedrock: answered('bedrock-medium.jsonl'), openai: answered('openai-medium.jsonl') };

function answered(name) {
  const lines = readFileSync(`${directory}/${name}`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line)).filter((record) => record.ok && record.output_text);
}

function quantiles(values, levels) {
  const sorted = [...values].sort((a, b) => a - b);
  return levels.map((level) => {
    const position = level * (sorted.length - 1);
    const lower = sorted[Math.floor(position)];
    const upper = sorted[Math.ceil(position)];
    return lower + (position % 1) * (upper - lower);
  });
}

function shareBands(records) {
  const ordered = [...records].sort((a, b) => a.total_ms - b.total_ms);
  return BAND_EDGES.slice(1).map((edge, k) => {
    const from = Math.floor(BAND_EDGES[k] * ordered.length);
    const band = ordered.slice(from, Math.floor(edge * ordered.length));
    return quantiles(
      band.map((record) => record.ttft_ms / record.total_ms),
      SHARE_LEVELS,
    );
  });
}

const list = (values, digits) => `[${values.map((value) => Number(value.toFixed(digits))).join(', ')}]`;
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function arm(records) {
  const of = (pick, digits) => list(quantiles(records.map(pick), LEVELS), digits);
  return `{
    ttfbMs: ${of((r) => r.ttfb_ms, 1)},
    totalMs: ${of((r) => r.total_ms, 0)},
    reasoningTokens: ${of((r) => r.reasoning_tokens, 1)},
    visibleTokens: ${of((r) => r.output_tokens - r.reasoning_tokens - FINAL_TOKENS, 1)},
    waitShare: [
${shareBands(records)
  .map((band) => `      ${list(band, 3)},`)
  .join('\n')}
    ],
    meanReasoningTokens: ${mean(records.map((r) => r.reasoning_tokens)).toFixed(2)},
    meanOutputTokens: ${mean(records.map((r) => r.output_tokens)).toFixed(2)},
  }`;
}

console.log(`/**
 * What the embedded endpoint draws from: quantiles of the answered requests in
 * the published medium runs of "Benchmarking GPT-5.5 on Amazon Bedrock vs. the
 * OpenAI API" (${arms.bedrock.length} on Bedrock, ${arms.openai.length} on OpenAI; GSM8K test, medium effort).
 * Printed by \`scripts/figures.mjs\`; not edited by hand.
 */
export interface ArmFigures {
  readonly ttfbMs: readonly number[];
  readonly totalMs: readonly number[];
  readonly reasoningTokens: readonly number[];
  /** Tokens of the text alone: output − reasoning − ${FINAL_TOKENS}. */
  readonly visibleTokens: readonly number[];
  /** TTFT / total, its quantiles at \`SHARE_LEVELS\`, one row for each band of the total between two \`BAND_EDGES\`. */
  readonly waitShare: readonly (readonly number[])[];
  readonly meanReasoningTokens: number;
  readonly meanOutputTokens: number;
}

/** The probabilities of the quantiles of an arm. */
export const LEVELS = ${list(LEVELS, 3)} as const;
export const SHARE_LEVELS = ${list(SHARE_LEVELS, 1)} as const;
export const BAND_EDGES = ${list(BAND_EDGES, 3)} as const;

export const FIGURES: { readonly bedrock: ArmFigures; readonly openai: ArmFigures } = {
  bedrock: ${arm(arms.bedrock)},
  openai: ${arm(arms.openai)},
};`);
