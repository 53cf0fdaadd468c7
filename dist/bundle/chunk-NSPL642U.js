import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  perProvider
} from "./chunk-4DE4IURB.js";
import {
  quote
} from "./chunk-WJA2LQ2X.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

// src/prepare/prices.ts
function priceOverrides(options, providers) {
  const input = perProvider(options.inputPricePerMtok, "input-price-per-mtok", providers);
  const output = perProvider(options.outputPricePerMtok, "output-price-per-mtok", providers);
  return (provider) => ({
    inputUsdPerMtok: usd(input(provider), "input-price-per-mtok"),
    outputUsdPerMtok: usd(output(provider), "output-price-per-mtok")
  });
}
function usd(text, name) {
  if (text === null) return null;
  const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${quote(text)}; use USD per million tokens, e.g. 5.5.`
  );
}

// src/core/plan/published-usage.ts
var PUBLISHED_USAGE = [
  { provider: "bedrock", effort: "medium", tokens: 128, seconds: 2.97 },
  { provider: "bedrock", effort: "high", tokens: 159, seconds: 3.53 },
  { provider: "bedrock", effort: "xhigh", tokens: 215, seconds: 4.53 },
  { provider: "openai", effort: "medium", tokens: 125, seconds: 3.29 },
  { provider: "openai", effort: "high", tokens: 155, seconds: 3.83 },
  { provider: "openai", effort: "xhigh", tokens: 221, seconds: 5.02 }
];
function publishedUsage(provider, effort) {
  const nearest = effort === "high" ? "high" : effort === "xhigh" || effort === "max" ? "xhigh" : "medium";
  const of = (name) => PUBLISHED_USAGE.find((each) => each.provider === name && each.effort === nearest);
  return of(provider) ?? of("openai");
}

export {
  priceOverrides,
  PUBLISHED_USAGE,
  publishedUsage
};
