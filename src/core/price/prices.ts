import { canonicalModel } from '../record/model.js';
import type { AttemptRecord } from '../record/record.js';
import { round } from '../text/rounding.js';

/** USD per million tokens. */
export interface Rates {
  readonly inputUsdPerMtok: number;
  readonly cachedInputUsdPerMtok: number;
  /** Reasoning tokens are output tokens. */
  readonly outputUsdPerMtok: number;
}

export interface Price extends Rates {
  /** Other rates for the whole request where its input is longer; null where none are known. */
  readonly longContext: { readonly aboveInputTokens: number; readonly rates: Rates } | null;
  /** What a batch costs of the standard price; null where there is no batch. */
  readonly batchFactor: number | null;
}

/** What a provider reports to have used. Unknown cached tokens are null and priced as uncached. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cached_input_tokens: number | null;
}

export interface PriceOverrides {
  readonly inputUsdPerMtok: number | null;
  readonly outputUsdPerMtok: number | null;
}

/** List prices as of 2026-10, from both providers' price pages. */
const OPENAI_BATCH = 0.5;
const OPENAI: Readonly<Record<string, Price>> = {
  'gpt-5.5': {
    ...price(5, 0.5, 30, OPENAI_BATCH),
    longContext: { aboveInputTokens: 272_000, rates: rates(10, 1, 45) },
  },
  'gpt-5.4': price(2.5, 0.25, 15, OPENAI_BATCH),
  'gpt-5.4-mini': price(0.75, 0.075, 4.5, OPENAI_BATCH),
  'gpt-5.2': price(1.75, 0.175, 14, OPENAI_BATCH),
  'gpt-5': price(1.25, 0.125, 10, OPENAI_BATCH),
};
/** Mantle has no batch. */
const BEDROCK: Readonly<Record<string, Price>> = {
  'gpt-5.5': price(5.5, 0.55, 33, null),
  'gpt-5.4': price(2.75, 0.275, 16.5, null),
};
const LISTS: Readonly<Record<string, Readonly<Record<string, Price>>>> = { openai: OPENAI, bedrock: BEDROCK };

function rates(inputUsdPerMtok: number, cachedInputUsdPerMtok: number, outputUsdPerMtok: number): Rates {
  return { inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok };
}

function price(input: number, cached: number, output: number, batchFactor: number | null): Price {
  return { ...rates(input, cached, output), longContext: null, batchFactor };
}

/**
 * The price of a model at a provider: its list price, with what the user gives
 * in place of it. A price of the user's holds at any length, and its cached
 * input keeps the list's discount (none where there is no list).
 *
 * @param providerKind `bedrock`, `openai`, or another, which has no list
 * @param model under any provider's name for it
 * @returns null where neither list nor user names both prices
 */
export function priceOf(providerKind: string, model: string, overrides: PriceOverrides | null = null): Price | null {
  const list = listed(providerKind, model);
  const input = overrides?.inputUsdPerMtok ?? null;
  const output = overrides?.outputUsdPerMtok ?? null;
  if (input === null && output === null) return list;
  const inputUsdPerMtok = input ?? list?.inputUsdPerMtok ?? null;
  const outputUsdPerMtok = output ?? list?.outputUsdPerMtok ?? null;
  if (inputUsdPerMtok === null || outputUsdPerMtok === null) return null;
  const discount = list === null ? 1 : list.cachedInputUsdPerMtok / list.inputUsdPerMtok;
  return price(inputUsdPerMtok, inputUsdPerMtok * discount, outputUsdPerMtok, list?.batchFactor ?? null);
}

function listed(providerKind: string, model: string): Price | null {
  const list = Object.hasOwn(LISTS, providerKind) ? LISTS[providerKind] : undefined;
  const name = canonicalModel(model);
  return list !== undefined && Object.hasOwn(list, name) ? (list[name] ?? null) : null;
}

/**
 * What a request cost in USD, rounded to six decimals:
 * (input − cached)·p_in + cached·p_cached + output·p_out.
 */
export function costUsd(usage: Usage, at: Price): number {
  const tier =
    at.longContext !== null && usage.input_tokens > at.longContext.aboveInputTokens ? at.longContext.rates : at;
  const cached = Math.min(usage.cached_input_tokens ?? 0, usage.input_tokens);
  const micros =
    (usage.input_tokens - cached) * tier.inputUsdPerMtok +
    cached * tier.cachedInputUsdPerMtok +
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
  const { input_tokens, output_tokens, cached_input_tokens } = record;
  return input_tokens === null || output_tokens === null ? null : { input_tokens, output_tokens, cached_input_tokens };
}
