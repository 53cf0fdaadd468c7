import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  didYouMean,
  quote
} from "./chunk-WJA2LQ2X.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

// src/options/per-provider.ts
function perProvider(items, option2, providers) {
  const named = /* @__PURE__ */ new Map();
  let bare = null;
  for (const item of items) {
    const match = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(item);
    const name = match?.[1];
    if (name !== void 0) refuseUnknownProvider(name, option2, providers);
    if (name === void 0 ? bare !== null : named.has(name)) {
      throw new ParityError(
        "INVALID_OPTION",
        phrase`${option(option2)} is given twice for ${name ?? "all providers"}; give it once.`
      );
    }
    if (name === void 0) bare = item;
    else named.set(name, match?.[2] ?? "");
  }
  return (provider) => named.get(provider) ?? bare;
}
function refuseUnknownProvider(name, option2, providers) {
  if (providers.includes(name)) return;
  const known = [...new Set(providers)];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(option2)} names the provider ${quote(name)}; the providers here are ${known.join(", ")}.${didYouMean(name, known)}`
  );
}

export {
  perProvider
};
