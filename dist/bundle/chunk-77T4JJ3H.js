import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  canonicalModel
} from "./chunk-BDC7PM6M.js";

// src/core/text/rounding.ts
function round(value, decimals) {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return value;
  const nearest = value.toFixed(decimals);
  const chosen = isTie(value, decimals) && endsOdd(nearest) ? towardsZero(value, decimals) : nearest;
  return Number(chosen) + 0;
}
function isTie(value, decimals) {
  return Math.abs(value * 2 ** (decimals + 1) % 2) === 1;
}
function endsOdd(fixed) {
  return Number(fixed.at(-1)) % 2 === 1;
}
function towardsZero(value, decimals) {
  return value.toFixed(decimals + 1).slice(0, -1);
}

// src/core/price/table.ts
var PRICE_TABLE = [
  {
    providers: ["openai", "azure"],
    model: "gpt-5.5",
    input: 5,
    cachedInput: 0.5,
    output: 30,
    cacheWrite: null,
    longContext: { aboveInputTokens: 272e3, input: 10, cachedInput: 1, output: 45 },
    batchFactor: 0.5,
    asOf: "2026-11-26",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["bedrock", "bedrock-runtime"],
    model: "gpt-5.5",
    input: 5.5,
    cachedInput: 0.55,
    output: 33,
    cacheWrite: null,
    longContext: null,
    batchFactor: null,
    asOf: "2026-11-26",
    source: "https://aws.amazon.com/bedrock/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5.6-sol",
    input: 2,
    cachedInput: 0.2,
    output: 10,
    cacheWrite: 2.5,
    longContext: null,
    batchFactor: null,
    asOf: "2026-11-26",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-6-astra",
    input: 10,
    cachedInput: 1,
    output: 50,
    cacheWrite: 12.5,
    longContext: { aboveInputTokens: 272e3, input: 20, cachedInput: null, output: 75 },
    batchFactor: null,
    asOf: "2026-11-26",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["bedrock", "bedrock-runtime"],
    model: "gpt-6-sol",
    input: 2.2,
    cachedInput: null,
    output: 11,
    cacheWrite: 2.75,
    longContext: null,
    batchFactor: null,
    asOf: "2026-11-26",
    source: "a third party, for us-east-1; the cache write is 1.25 \xD7 input"
  },
  {
    providers: ["openai"],
    model: "gpt-5.4",
    input: 2.5,
    cachedInput: 0.25,
    output: 15,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["bedrock", "bedrock-runtime"],
    model: "gpt-5.4",
    input: 2.75,
    cachedInput: 0.275,
    output: 16.5,
    cacheWrite: null,
    longContext: null,
    batchFactor: null,
    asOf: "2026-10-01",
    source: "https://aws.amazon.com/bedrock/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5.4-mini",
    input: 0.75,
    cachedInput: 0.075,
    output: 4.5,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5.2",
    input: 1.75,
    cachedInput: 0.175,
    output: 14,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5",
    input: 1.25,
    cachedInput: 0.125,
    output: 10,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  }
];

// src/core/price/prices.ts
var CACHE_WRITE_FACTOR = 1.25;
function ratesOf({ input, cachedInput, output }, cacheWriteFactor) {
  return {
    inputUsdPerMtok: input,
    cachedInputUsdPerMtok: cachedInput ?? input,
    cacheWriteUsdPerMtok: input * cacheWriteFactor,
    outputUsdPerMtok: output
  };
}
function priceOfRow(row) {
  const cacheWriteFactor = row.cacheWrite === null ? 1 : row.cacheWrite / row.input;
  const { longContext, batchFactor, asOf } = row;
  return {
    ...ratesOf(row, cacheWriteFactor),
    longContext: longContext === null ? null : { aboveInputTokens: longContext.aboveInputTokens, rates: ratesOf(longContext, cacheWriteFactor) },
    batchFactor,
    asOf
  };
}
function priceOf(provider, model, overrides = null) {
  const list = listed(provider, model);
  const input = overrides?.inputUsdPerMtok ?? null;
  const output = overrides?.outputUsdPerMtok ?? null;
  if (input === null && output === null) return list;
  const inputUsdPerMtok = input ?? list?.inputUsdPerMtok ?? null;
  const outputUsdPerMtok = output ?? list?.outputUsdPerMtok ?? null;
  if (inputUsdPerMtok === null || outputUsdPerMtok === null) return null;
  const ofInput = (rate, unlisted) => inputUsdPerMtok * (list === null || rate === void 0 ? unlisted : rate / list.inputUsdPerMtok);
  return {
    inputUsdPerMtok,
    cachedInputUsdPerMtok: ofInput(list?.cachedInputUsdPerMtok, 1),
    cacheWriteUsdPerMtok: ofInput(list?.cacheWriteUsdPerMtok, CACHE_WRITE_FACTOR),
    outputUsdPerMtok,
    longContext: null,
    batchFactor: list?.batchFactor ?? null,
    asOf: null
  };
}
function listed(provider, model) {
  const name = canonicalModel(model);
  return LIST.find(({ row }) => row.model === name && row.providers.includes(provider))?.price ?? null;
}
var LIST = PRICE_TABLE.map((row) => ({ row, price: priceOfRow(row) }));
function costUsd(usage, at) {
  const tier = at.longContext !== null && usage.input_tokens > at.longContext.aboveInputTokens ? at.longContext.rates : at;
  const cached = Math.min(usage.cached_input_tokens ?? 0, usage.input_tokens);
  const written = Math.min(usage.cache_write_tokens ?? 0, usage.input_tokens - cached);
  const micros = (usage.input_tokens - cached - written) * tier.inputUsdPerMtok + cached * tier.cachedInputUsdPerMtok + written * tier.cacheWriteUsdPerMtok + usage.output_tokens * tier.outputUsdPerMtok;
  return round(micros / 1e6, 6);
}
function openaiListCost(usage, model) {
  const list = listed("openai", model);
  if (list === null) return null;
  return round((usage.input_tokens * list.inputUsdPerMtok + usage.output_tokens * list.outputUsdPerMtok) / 1e6, 6);
}
function withCosts(record, at) {
  const usage = usageOf(record);
  if (usage?.input_tokens === 0) return { ...record, estimated_openai_cost_usd: null, estimated_cost_usd: null };
  return {
    ...record,
    estimated_openai_cost_usd: usage === null ? null : openaiListCost(usage, record.model),
    estimated_cost_usd: usage === null || at === null ? null : costUsd(usage, at)
  };
}
function usageOf(record) {
  const { input_tokens, output_tokens, cached_input_tokens, cache_write_tokens } = record;
  if (input_tokens === null || output_tokens === null) return null;
  return { input_tokens, output_tokens, cached_input_tokens, cache_write_tokens };
}

export {
  round,
  priceOf,
  costUsd,
  withCosts,
  usageOf
};
