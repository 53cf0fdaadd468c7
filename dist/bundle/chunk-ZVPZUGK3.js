import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/protocol/json.ts
var MAX_WORD_CHARS = 200;
function parseObject(text) {
  return asObject(parseJson(text));
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function asObject(value) {
  return isObject(value) ? value : null;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asList(value) {
  return Array.isArray(value) ? value : [];
}
function asText(value) {
  return typeof value === "string" ? value : null;
}
function asWord(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, MAX_WORD_CHARS) : null;
}
function asCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export {
  parseObject,
  parseJson,
  asObject,
  asList,
  asText,
  asWord,
  asCount
};
