import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  trimEnd
} from "./chunk-BXKNH4RL.js";

// src/core/record/shard.ts
var WHOLE = { index: 0, of: 1 };
function readShard(text) {
  const [, k, n] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  const [part, of] = [Number(k), Number(n)];
  return part >= 1 && part <= of ? { index: part - 1, of } : null;
}
function shardOf({ shard }) {
  return (shard === null ? WHOLE : readShard(shard)) ?? WHOLE;
}
function rowsBelow(rows, { index, of }) {
  return Math.max(0, Math.ceil((rows - index) / of));
}
function promptsOfShard(shard, offset, planPrompts) {
  return rowsBelow(offset + planPrompts, shard) - rowsBelow(offset, shard);
}
function placeInPlan(settings, promptIndex) {
  const { offset, prompts } = settings;
  const { index, of } = shardOf(settings);
  const [epoch, inEpoch] = [Math.floor(promptIndex / prompts), promptIndex % prompts];
  const row = (rowsBelow(offset, { index, of }) + inEpoch) * of + index;
  return epoch * (settings.plan_prompts ?? prompts) + row - offset;
}

// src/core/score/python-text.ts
var SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var SPACES = new RegExp(`[${SPACE}]+`, "u");
var IS_SPACE = new RegExp(`^[${SPACE}]$`, "u");
var TABLED = 256;
var SPACE_CODES = Uint8Array.from(
  { length: TABLED },
  (_, code) => IS_SPACE.test(String.fromCharCode(code)) ? 1 : 0
);
function isSpace(text, at) {
  const code = text.charCodeAt(at);
  return code < TABLED ? SPACE_CODES[code] === 1 : IS_SPACE.test(text[at]);
}
function isAscii(text) {
  return /^[\0-\x7f]*$/.test(text);
}
function strip(text) {
  return trimmed(text, () => false);
}
function trimmed(text, isEdge) {
  const isOff = (at) => isSpace(text, at) || isEdge(text[at]);
  let start = 0;
  let end = text.length;
  while (start < end && isOff(start)) start += 1;
  while (end > start && isOff(end - 1)) end -= 1;
  return text.slice(start, end);
}
var PILED_MARKS = new RegExp("\\p{M}{31}", "u");
function compose(text) {
  return isAscii(text) || PILED_MARKS.test(text) ? text : text.normalize("NFKC");
}
function fold(text) {
  return strip(text.toLowerCase()).split(SPACES).join(" ");
}

// src/core/score/decimal.ts
var DECIMAL = new RegExp("^([-+]?)(\\p{Nd}+)(?:\\.(\\p{Nd}+))?$", "u");
function canonicalDecimal(text) {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const whole = asciiDigits(match[2]).replace(/^0+(?=.)/, "");
  const fraction = trimZeros(asciiDigits(match[3] ?? ""));
  const magnitude = fraction === "" ? whole : `${whole}.${fraction}`;
  return match[1] === "-" && magnitude !== "0" ? `-${magnitude}` : magnitude;
}
function trimZeros(digits) {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
function asciiDigits(digits) {
  if (isAscii(digits)) return digits;
  return digits.replace(new RegExp("(?![0-9])\\p{Nd}", "gu"), (digit) => String(digitValue(digit)));
}
var ANY_DIGIT = new RegExp("^\\p{Nd}$", "u");
function digitValue(digit) {
  const code = digit.codePointAt(0);
  let first = code;
  while (ANY_DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
var LONGEST_RATIONAL = 200;
function canonicalRational(numerator, denominator = "1") {
  if (denominator === "1" && isWhole(numerator)) return numerator;
  if (numerator.length + denominator.length > LONGEST_RATIONAL) return null;
  const above = scaled(numerator);
  const below = scaled(denominator);
  if (above === null || below === null || below.digits === 0n) return null;
  const top = above.digits * 10n ** below.scale;
  const bottom = below.digits * 10n ** above.scale;
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  const [p, q] = [top / divisor, bottom / divisor];
  return q === 1n ? String(p) : `${p}/${q}`;
}
function isWhole(text) {
  return text.length < LONGEST_RATIONAL && /^(?:0|-?[1-9][0-9]*)$/.test(text);
}
function scaled(text) {
  const canonical = canonicalDecimal(text);
  if (canonical === null) return null;
  const [whole, fraction = ""] = canonical.split(".");
  return { digits: BigInt(whole + fraction), scale: BigInt(fraction.length) };
}
function greatestCommonDivisor(a, b) {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

// src/core/score/gsm8k.ts
var FINAL_ANSWER = new RegExp(`####[${SPACE}]*([^\\n\\r]+)`, "gu");
var NUMBER = new RegExp("[-+]?\\p{Nd}+(?:\\.\\p{Nd}+)?", "gu");
function finalAnswer(text) {
  let last = null;
  FINAL_ANSWER.lastIndex = 0;
  for (let match = FINAL_ANSWER.exec(text); match !== null; match = FINAL_ANSWER.exec(text)) last = match[1];
  return last === null ? null : strip(last);
}
function normalizeAnswer(answer) {
  const plain = strip(compose(answer)).replaceAll("\u2212", "-").replace(/[$,]/g, "");
  const text = trimEnd(plain, ".");
  const numbers = text.match(NUMBER) ?? [];
  const only = numbers.length === 1 ? canonicalDecimal(numbers[0]) : null;
  return only ?? fold(text);
}
var FIRST_STRICT = /#### (-?[0-9.,]+)/;
function firstStrictAnswer(text) {
  const match = FIRST_STRICT.exec(text);
  return match === null ? null : match[1].replaceAll(",", "");
}

// src/core/score/quantity.ts
var DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+";
var SIGN = "(?<sign>(?<![\\p{N})] ?)[-+])";
var WHOLE2 = "(?<whole>\\d+) (?=\\d+ ?/ ?\\d)";
var SCALE = " ?(?<scale>k|hundred|thousand|million|billion|trillion)(?![\\p{L}\\p{N}])";
var QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}_^.])${SIGN}?(?:${WHOLE2})?(?<top>${DIGITS})(?: ?/ ?(?<bottom>${DIGITS}))?(?:${SCALE})?`,
  "gu"
);
var ZEROS = { hundred: 2, k: 3, thousand: 3, million: 6, billion: 9, trillion: 12 };
function quantitiesIn(text) {
  return text.matchAll(QUANTITY);
}
function quantityValue(quantity) {
  const { sign, whole, top, bottom, scale } = quantity.groups;
  const minus = sign === "-" ? "-" : "";
  const over = plainDigits(bottom ?? "1");
  const numerator = whole === void 0 ? plainDigits(top) : mixedNumerator(whole, top, over);
  if (numerator === null) return null;
  const scaled2 = scale === void 0 ? numerator : timesPowerOfTen(numerator, ZEROS[scale]);
  return canonicalRational(minus + scaled2, over);
}
function mixedNumerator(whole, top, over) {
  const parts = [whole, top, over];
  if (!parts.every((part) => /^\d{1,30}$/.test(part))) return null;
  return String(BigInt(whole) * BigInt(over) + BigInt(top));
}
function timesPowerOfTen(decimal, zeros) {
  const [whole = "", fraction = ""] = decimal.split(".");
  const moved = fraction.slice(0, zeros).padEnd(zeros, "0");
  const rest = fraction.slice(zeros);
  return `${whole}${moved}${rest === "" ? "" : `.${rest}`}`;
}
function plainDigits(digits) {
  const plain = digits.replaceAll(",", "");
  return plain.startsWith(".") ? `0${plain}` : plain;
}

// src/core/score/reference.ts
var BARE = new RegExp("^([-+]?\\p{Nd}+(?:\\.\\p{Nd}+)?)(?: ?\\/ ?\\p{Nd}+|[eE]([-+]?\\d{1,3}))? ?%?$", "u");
var LONGEST_BARE = 400;
function markedReference(reference) {
  if (finalAnswer(reference) !== null) return reference;
  const number = bareNumber(reference) ?? boxedNumber(reference);
  return number === null ? reference : `#### ${number}`;
}
function bareNumber(text) {
  if (text.length > LONGEST_BARE) return null;
  const plain = strip(compose(text)).replaceAll("\u2212", "-").replace(/[$,]/g, "");
  const trimmed2 = trimEnd(plain, ".");
  const match = BARE.exec(trimmed2);
  if (match === null) return null;
  return match[2] === void 0 ? trimmed2 : writtenOut(match[1], Number(match[2]));
}
function writtenOut(decimal, exponent) {
  if (exponent >= 0) return timesPowerOfTen(decimal, exponent);
  const sign = /^[-+]/.exec(decimal)?.[0] ?? "";
  const [whole = "", fraction = ""] = decimal.slice(sign.length).split(".");
  const digits = whole.padStart(1 - exponent, "0");
  return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}${fraction}`;
}
var BOX = "\\boxed{";
function boxedNumber(text) {
  const start = text.lastIndexOf(BOX);
  if (start === -1) return null;
  const end = text.indexOf("}", start);
  return end === -1 ? null : bareNumber(text.slice(start + BOX.length, end).replaceAll("\\", ""));
}
var READERS = {
  gsm8k: (reference) => finalAnswer(markedReference(reference)),
  "gsm8k-extended": (reference) => finalAnswer(markedReference(reference)),
  "last-number": (reference) => finalAnswer(markedReference(reference)),
  "gsm8k-first": (reference) => firstStrictAnswer(markedReference(reference))
};
function canReadReference(scorer, reference) {
  if (scorer === "none") return true;
  if (reference === null || strip(reference) === "") return false;
  const read = READERS[scorer];
  return read === void 0 || (read(reference) ?? "") !== "";
}

export {
  readShard,
  shardOf,
  promptsOfShard,
  placeInPlan,
  strip,
  trimmed,
  compose,
  fold,
  asciiDigits,
  isWhole,
  finalAnswer,
  normalizeAnswer,
  firstStrictAnswer,
  quantitiesIn,
  quantityValue,
  markedReference,
  canReadReference
};
