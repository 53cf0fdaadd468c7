import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/text/nearest.ts
function didYouMean(word, known) {
  const ranked = known.map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b) => a.slips - b.slips);
  return ranked[0] === void 0 ? "" : ` Did you mean ${ranked[0].candidate}?`;
}
var LONGEST = 64;
function slipsBetween(a, b) {
  if (a.length > LONGEST) return Infinity;
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(before, column - 2) + 1 : Infinity;
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped));
    }
    [before, last] = [last, current];
  }
  return at(last, b.length);
}
function at(row, column) {
  return row[column] ?? Infinity;
}

// src/core/text/quote.ts
function quote(text) {
  const folded = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return JSON.stringify(folded.length > 60 ? `${folded.slice(0, 57)}...` : folded);
}
function inWords(values) {
  return phraseOf(values, "or");
}
function allInWords(values) {
  return phraseOf(values, "and");
}
function phraseOf(values, conjunction) {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} ${conjunction} ${values.at(-1) ?? ""}`;
}

// src/core/record/effort.ts
var SERVER_DEFAULT = "default";
var EFFORTS = [SERVER_DEFAULT, "none", "minimal", "low", "medium", "high", "xhigh", "max"];
var GPT_5_5_EFFORTS = ["none", "low", "medium", "high", "xhigh"];

export {
  didYouMean,
  quote,
  inWords,
  allInWords,
  SERVER_DEFAULT,
  EFFORTS,
  GPT_5_5_EFFORTS
};
