import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  didYouMean,
  quote
} from "./chunk-WJA2LQ2X.js";
import {
  canonicalModel
} from "./chunk-BDC7PM6M.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

// src/prepare/reference.ts
function refuseUnknownReference(arms, reference) {
  if (reference === null || arms.some(({ arm, provider }) => arm === reference || provider === reference)) return;
  const known = [...new Set(arms.flatMap(({ arm, provider }) => [provider, arm]))];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("reference")} names ${quote(reference)}, which is no arm here; use one of ${known.join(", ")}.${didYouMean(reference, known)}`
  );
}

// src/core/price/tokens.ts
var LAYOUT_TOKENS = { oneMessage: 6, twoMessages: 10 };
function outputLayoutTokens(model) {
  return OUTPUT_LAYOUT_TOKENS.get(canonicalModel(model)) ?? null;
}
var OUTPUT_LAYOUT_TOKENS = /* @__PURE__ */ new Map([["gpt-5.5", 6]]);
function inputLayoutTokens(model, messages) {
  if (outputLayoutTokens(model) === null) return null;
  return messages === 1 ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages;
}
function inputTokens(count, prompt, instructions) {
  const user = count(prompt);
  const developer = instructions === null ? 0 : count(instructions);
  if (user === null || developer === null) return null;
  return user + developer + (instructions === null ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages);
}
function mode(values) {
  const counts = /* @__PURE__ */ new Map();
  let of = 0;
  for (const value of values) {
    if (value === null) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    of += 1;
  }
  let best = null;
  for (const [value, count] of counts) {
    if (best === null || count > best.count || count === best.count && value < best.value)
      best = { value, count, of };
  }
  return best;
}
function majority(values) {
  const most = mode(values);
  return most !== null && most.of >= 3 && 2 * most.count > most.of ? most : null;
}
function inputExcess(record, count) {
  if (record.input_tokens === null || record.prompt_text === null) return null;
  const prompt = count(record.prompt_text);
  return prompt === null ? null : record.input_tokens - prompt;
}
function tokenResidual(record, count) {
  if (record.token_residual !== null) return record.token_residual;
  if (record.output_tokens === null || record.reasoning_tokens === null || !record.output_text) return null;
  const text = count(record.output_text);
  return text === null ? null : record.output_tokens - record.reasoning_tokens - text;
}

export {
  outputLayoutTokens,
  inputLayoutTokens,
  inputTokens,
  mode,
  majority,
  inputExcess,
  tokenResidual,
  refuseUnknownReference
};
