import { canonicalModel } from '../record/model.js';
import type { AttemptRecord } from '../record/record.js';
import { round } from '../text/rounding.js';
import { PRICE_TABLE, type PriceRow } from './table.js';

/** USD per million tokens. */
export interface Rates {
  readonly inputUsdPerMtok: number;
  readonly cachedInputUsdPerMtok: number;
  /** Of input that the provider writes to its cache. */
  readonly cacheWriteUsdPerMtok: number;
  /** Reasoning tokens are output tokens. */
  readonly outputUsdPerMtok: number;
}

export interface Price extends Rates {
  /** Other rates for the whole request where its input is longer; null where none are known. */
  readonly longContext: { readonly aboveInputTokens: number; readonly rates: Rates } | null;
  /** What a batch costs of the standard price; null where there is no batch. */
  readonly batchFactor: number | null;
  /** The day of the list price, ISO 8601; null for a price that the user gives. */
  readonly asOf: string | null;
}

/** What a provider reports to have used. Unknown cached tokens are null and priced as uncached. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cached_input_tokens: number | null;
  /** Input that was written to the cache; absent or null where the provider reports none. */
  readonly cache_write_tokens?: number | null;
}

export interface PriceOverrides {
  readonly inputUsdPerMtok: number | null;
  readonly outputUsdPerMtok: number | null;
}

/** What a cache write costs of the input price from GPT-5.6 on; taken for a model that no list has. */
const CACHE_WRITE_FACTOR = 1.25;

/** Of a row, or of its tier for long input. */
function ratesOf(
  { input, cachedInput, output }: Pick<PriceRow, 'input' | 'cachedInput' | 'output'>,
  cacheWriteFactor: number,
): Rates {
  return {
    inputUsdPerMtok: input,
    cachedInputUsdPerMtok: cachedInput ?? input,
    cacheWriteUsdPerMtok: input * cacheWriteFactor,
    outputUsdPerMtok: output,
  };
}

function priceOfRow(row: PriceRow): Price {
  const cacheWriteFactor = row.cacheWrite === null ? 1 : row.cacheWrite / row.input;
  const { longContext, batchFactor, asOf } = row;
  return {
    ...ratesOf(row, cacheWriteFactor),
    longContext:
      longContext === null
        ? null
        : { aboveInputTokens: longContext.aboveInputTokens, rates: ratesOf(longContext, cacheWriteFactor) },
    batchFactor,
    asOf,
  };
}

/**
 * The price of a model at a provider: its list price, with what the user gives
 * in place of it. A price of the user's holds at any length; cached input and
 * cache writes keep the list's proportion to input (without a list: no discount,
 * and 1.25 × input).
 *
 * @param provider by name; one that the table does not know has no list
 * @param model under any provider's name for it
 * @returns null where neither list nor user names both prices
 */
export function priceOf(provider: string, model: string, overrides: PriceOverrides | null = null): Price | null {
  const list = listed(provider, model);
  const input = overrides?.inputUsdPerMtok ?? null;
  const output = overrides?.outputUsdPerMtok ?? null;
  if (input === null && output === null) return list;
  const inputUsdPerMtok = input ?? list?.inputUsdPerMtok ?? null;
  const outputUsdPerMtok = output ?? list?.outputUsdPerMtok ?? null;
  if (inputUsdPerMtok === null || outputUsdPerMtok === null) return null;
  const ofInput = (rate: number | undefined, unlisted: number): number =>
    inputUsdPerMtok * (list === null || rate === undefined ? unlisted : rate / list.inputUsdPerMtok);
  return {
    inputUsdPerMtok,
    cachedInputUsdPerMtok: ofInput(list?.cachedInputUsdPerMtok, 1),
    cacheWriteUsdPerMtok: ofInput(list?.cacheWriteUsdPerMtok, CACHE_WRITE_FACTOR),
    outputUsdPerMtok,
    longContext: null,
    batchFactor: list?.batchFactor ?? null,
    asOf: null,
  };
}

function listed(provider: string, model: string): Price | null {
  const name = canonicalModel(model);
  return LIST.find(({ row }) => row.model === name && row.providers.includes(provider))?.price ?? null;
}

const LIST = PRICE_TABLE.map((row) => ({ row, price: priceOfRow(row) }));

/**
 * What a request cost in USD, rounded to six decimals:
 * (input − cached − written)·p_in + cached·p_cached + written·p_write + output·p_out.
 */
export function costUsd(usage: Usage, at: Price): number {
  const tier =
    at.longContext !== null && usage.input_tokens > at.longContext.aboveInputTokens ? at.longContext.rates : at;
  const cached = Math.min(usage.cached_input_tokens ?? 0, usage.input_tokens);
  const written = Math.min(usage.cache_write_tokens ?? 0, usage.input_tokens - cached);
  const micros =
    (usage.input_tokens - cached - written) * tier.inputUsdPerMtok +
    cached * tier.cachedInputUsdPerMtok +
    written * tier.cacheWriteUsdPerMtok +
    usage.output_tokens * tier.outputUsdPerMtok;
  return round(micros / 1e6, 6);
}

/**
 * The walkthrough’s figure: OpenAI's list price whichever provider served the request,
 * cached tokens at the full price, rounded to six decimals.
 *
 * @returns null for a model without an OpenAI list price
 */
export function openaiListCost(usage: Usage, model: string): number | null {
  const list = listed('openai', model);
  if (list === null) return null;
  return round((usage.input_tokens * list.inputUsdPerMtok + usage.output_tokens * list.outputUsdPerMtok) / 1e6, 6);
}

/** The record with both costs filled in; null where its usage or the price is unknown. */
export function withCosts(record: AttemptRecord, at: Price | null): AttemptRecord {
  const usage = usageOf(record);
  // No request is without input: such a usage is unknown, whatever it counts.
  if (usage?.input_tokens === 0) return { ...record, estimated_openai_cost_usd: null, estimated_cost_usd: null };
  return {
    ...record,
    estimated_openai_cost_usd: usage === null ? null : openaiListCost(usage, record.model),
    estimated_cost_usd: usage === null || at === null ? null : costUsd(usage, at),
  };
}

/** The usage that a record reports; null where the provider reported none. */
export function usageOf(record: AttemptRecord): Usage | null {
  const { input_tokens, output_tokens, cached_input_tokens, cache_write_tokens } = record;
  if (input_tokens === null || output_tokens === null) return null;
  return { input_tokens, output_tokens, cached_input_tokens, cache_write_tokens };
}
