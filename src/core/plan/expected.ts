import { costUsd, type Price } from '../price/prices.js';
import type { Spending } from './budget.js';
import { publishedUsage } from './published-usage.js';

/** What one request of an arm will probably take. */
export interface ExpectedRequest extends Spending {
  readonly seconds: number;
}

export interface ExpectedArm {
  readonly provider: string;
  readonly effort: string | null;
  readonly price: Price | null;
  /** In place of the published usage; null takes that. */
  readonly outputTokens: number | null;
  readonly seconds: number | null;
}

/** English text of the o200k encoding, as in GSM8K. */
const BYTES_A_TOKEN = 4.4;
const LAYOUT_TOKENS = 10;

/**
 * A request of the mean prompt: input by its length, output and duration as in
 * the published runs of GPT-5.5 over GSM8K unless they are given.
 *
 * @param meanBytes of prompt and developer message, UTF-8
 */
export function expectedRequest(arm: ExpectedArm, meanBytes: number): ExpectedRequest {
  const published = publishedUsage(arm.provider, arm.effort);
  const input = meanBytes / BYTES_A_TOKEN + LAYOUT_TOKENS;
  const output = arm.outputTokens ?? published.tokens;
  const usage = { input_tokens: input, output_tokens: output, cached_input_tokens: null };
  return {
    tokens: input + output,
    usd: arm.price === null ? 0 : costUsd(usage, arm.price),
    seconds: arm.seconds ?? published.seconds,
  };
}
