import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  array,
  custom,
  excerpt,
  getDotPath,
  nullish,
  object,
  pipe,
  safeParse
} from "./chunk-3TQE47KB.js";
import {
  ParityError
} from "./chunk-P5ZF7QHL.js";

// src/core/record/schema.ts
function kind(expected, test) {
  return custom(test, expected);
}
var MOST = Number.MAX_SAFE_INTEGER;
function isAmount(value) {
  return typeof value === "number" && value >= 0 && value <= MOST;
}
var INSTANT_PATTERN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
function isInstant(value) {
  return typeof value === "string" && INSTANT_PATTERN.test(value) && !Number.isNaN(Date.parse(value));
}
var TEXT = kind("a text", (value) => typeof value === "string");
var NAME = kind("a text that is not empty", (value) => typeof value === "string" && value !== "");
var FLAG = kind("true or false", (value) => typeof value === "boolean");
var COUNT = kind(
  "a whole number, 0 or more",
  (value) => Number.isSafeInteger(value) && isAmount(value)
);
var WHOLE = kind("a whole number", (value) => Number.isSafeInteger(value));
var NUMBER = kind("a finite number", (value) => Number.isFinite(value));
var MS = kind("a finite number of milliseconds, 0 or more", isAmount);
var AMOUNT = kind("a finite number, 0 or more", isAmount);
var SHARE = kind("a number from 0 to 1", (value) => isAmount(value) && Number(value) <= 1);
var HTTP_STATUS = kind(
  "an HTTP status from 100 to 599",
  (value) => Number.isSafeInteger(value) && Number(value) >= 100 && Number(value) <= 599
);
var INSTANT = kind("an instant such as 2026-06-10T07:00:00Z", isInstant);
function oneOf(values) {
  const set = new Set(values);
  return kind(`one of ${values.join(", ")}`, (value) => set.has(value));
}
function known(wrapped) {
  return nullish(wrapped, null);
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var OBJECT = kind("a JSON object", isJsonObject);
function objectOf(entries) {
  return pipe(OBJECT, object(entries, "a JSON object"));
}
function listOf(item) {
  return array(item, "a list");
}
function parse(schema, value, where, remedy) {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new ParityError("INVALID_RECORDS", `${where}${problem(result.issues[0])}. ${remedy}`);
}
var SHOWN_CHARS = 40;
function problem(issue) {
  const field = getDotPath(issue);
  if (field === null) return ` is ${shown(issue.input)}; it must be ${issue.message}`;
  const name = JSON.stringify(excerpt(field, SHOWN_CHARS));
  if (issue.input === void 0 || issue.received === "undefined") return ` has no ${name}`;
  return `: ${name} is ${shown(issue.input)}; it must be ${issue.message}`;
}
function shown(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, 2 * SHOWN_CHARS)) : String(value);
  return excerpt(text, SHOWN_CHARS);
}
function flatGuard(entries) {
  const tests = Object.entries(entries).map(
    ([name, schema]) => schema.type === "nullish" ? { name, mayBeNull: true, holds: schema.wrapped.check } : { name, mayBeNull: false, holds: schema.check }
  );
  return (row) => {
    for (const { name, mayBeNull, holds } of tests) {
      const value = row[name];
      if (value === null ? !mayBeNull : !holds(value)) return false;
    }
    return true;
  };
}

export {
  TEXT,
  NAME,
  FLAG,
  COUNT,
  WHOLE,
  NUMBER,
  MS,
  AMOUNT,
  SHARE,
  HTTP_STATUS,
  INSTANT,
  oneOf,
  known,
  isJsonObject,
  objectOf,
  listOf,
  parse,
  flatGuard
};
