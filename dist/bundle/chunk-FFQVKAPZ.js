import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError
} from "./chunk-QJ2U53FE.js";
import {
  array,
  custom,
  excerpt,
  getDotPath,
  keyof,
  nullish,
  object,
  pipe,
  safeParse
} from "./chunk-ZKNGCMRH.js";

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

// src/core/record/record.ts
var SCHEMA_VERSION = 1;
var OUTCOMES = [
  "completed",
  "incomplete",
  "refused",
  "empty",
  "failed",
  "truncated",
  "http_error",
  "timeout",
  "network_error",
  "aborted"
];
var FAULTS = ["network", "provider", "quota", "auth", "config", "cap", "timeout", "aborted"];
var FIELDS = {
  // --- the walkthrough's fields
  provider: NAME,
  model: NAME,
  /** 1-based position in the arm's own sequence, warm-ups first. */
  run_index: COUNT,
  /** 0-based position of the prompt in the dataset selection. */
  prompt_index: COUNT,
  prompt_id: NAME,
  prompt_text: known(TEXT),
  expected_answer: known(TEXT),
  /** ISO 8601, UTC. */
  started_at: INSTANT,
  /** True only for `outcome: completed` with text (in a walkthrough file: as it was written). */
  ok: FLAG,
  ttfb_ms: known(MS),
  ttft_ms: known(MS),
  total_ms: known(MS),
  input_tokens: known(COUNT),
  output_tokens: known(COUNT),
  reasoning_tokens: known(COUNT),
  output_text: known(TEXT),
  output_chars: known(COUNT),
  output_tokens_per_second: known(AMOUNT),
  output_chars_per_second: known(AMOUNT),
  /** At OpenAI's list price whichever provider served it, as the walkthrough priced it. */
  estimated_openai_cost_usd: known(AMOUNT),
  /** Our own id, sent as X-Client-Request-Id. */
  request_id: known(TEXT),
  error: known(TEXT),
  // --- added
  schema_version: known(COUNT),
  run_id: known(TEXT),
  /** Which arm of the plan: unique in a run, also where one provider runs twice. */
  arm: known(TEXT),
  effort: known(TEXT),
  /** The same in both arms of a pair. */
  pair_id: known(TEXT),
  /** 0 for the arm that went first. */
  order_in_pair: known(COUNT),
  /** 1 for the first; a repetition counts up. */
  attempt: known(COUNT),
  warmup: known(FLAG),
  /** A later attempt stands in for this one (resume, the client's own network). */
  superseded: known(FLAG),
  /** Re-asked for accuracy only (`retry-failed`): never a measurement. */
  retry: known(FLAG),
  outcome: known(oneOf(OUTCOMES)),
  fault: known(oneOf(FAULTS)),
  http_status: known(HTTP_STATUS),
  provider_request_id: known(TEXT),
  terminal_event: known(TEXT),
  incomplete_reason: known(TEXT),
  cached_input_tokens: known(COUNT),
  /** Input tokens that were written to the provider's cache, which some models bill at 1.25 × input. */
  cache_write_tokens: known(COUNT),
  /** At the provider's own price. */
  estimated_cost_usd: known(AMOUNT),
  connection_reused: known(FLAG),
  dns_ms: known(MS),
  connect_ms: known(MS),
  tls_ms: known(MS),
  request_written_ms: known(MS),
  headers_ms: known(MS),
  created_ms: known(MS),
  first_reasoning_ms: known(MS),
  last_text_ms: known(MS),
  terminal_ms: known(MS),
  /** How long the body stayed open after the terminal event, 0 where it closed with it; null without one. */
  held_ms: known(MS),
  /** False where the text came without usable deltas or all at once: it has no TTFT. Null without text. */
  streamed: known(FLAG),
  text_deltas: known(COUNT),
  /** Reads of the socket that brought text; few reads for many deltas is a burst. */
  text_reads: known(COUNT),
  /** The largest share of all text deltas that one read brought, 0 to 1. */
  burst_share: known(SHARE),
  /** Output tokens per second between first and last text; null where the window can't carry it. */
  decode_tokens_per_second: known(AMOUNT),
  final_text_matches: known(FLAG),
  sequence_gaps: known(COUNT),
  /** output − reasoning − o200k(output_text): a constant of a sound run. */
  token_residual: known(WHOLE),
  /** Characters of text that were delivered twice. */
  replayed_chars: known(COUNT),
  /**
   * True where the text that arrived has exactly the tokens billed for it and came
   * once; null where that can't be told.
   */
  as_billed: known(FLAG),
  /**
   * How many snapshots of one answer the text arrived as, each a longer prefix of
   * the next; 1 for a text that came once, null where that is unknown.
   */
  snapshots: known(COUNT),
  /** The true text where it differs from `output_text`, which holds what arrived. */
  answer_text: known(TEXT),
  /** The words with which the model or a content filter declined. */
  refusal_text: known(TEXT),
  /** The longest delay of the client's own event loop during the attempt. */
  loop_delay_ms: known(MS),
  echoed_model: known(TEXT),
  echoed_effort: known(TEXT),
  echoed_max_output_tokens: known(COUNT),
  service_tier: known(TEXT)
};
var RECORD_SCHEMA = objectOf(FIELDS);
var RECORD_FIELDS = keyof(object(FIELDS)).options;
var BLANK_RECORD = JSON.parse(
  JSON.stringify(Object.fromEntries(RECORD_FIELDS.map((field) => [field, null])))
);
var isRecord = flatGuard(FIELDS);
var REMEDY = "Correct or remove the line, or name a records file of parity-bench or of the walkthrough.";
function toRecord(value, where) {
  if (isJsonObject(value)) {
    const row = hasOnlyFields(value) ? value : { ...BLANK_RECORD, ...value };
    if (hasOnlyFields(row) && isRecord(row)) return row;
  }
  return parse(RECORD_SCHEMA, value, where, REMEDY);
}
function hasOnlyFields(row) {
  return Object.keys(row).length === RECORD_FIELDS.length;
}
function isWalkthroughRecord(record) {
  return record.schema_version === null;
}
function outcomeOf(record) {
  if (record.outcome !== null) return record.outcome;
  if (record.ok) return walkthroughOutcome(record);
  const error = record.error ?? "";
  if (/^HTTP \d{3}\b/.test(error)) return "http_error";
  if (/timed? ?out/i.test(error)) return "timeout";
  if (/name resolution|nodename|getaddrinfo|connect|dns/i.test(error)) return "network_error";
  return "failed";
}
function walkthroughOutcome(record) {
  if ((record.output_text ?? "") !== "") return "completed";
  if (record.output_tokens === null) return "truncated";
  return isRoundCap(record.output_tokens) ? "incomplete" : "empty";
}
function isRoundCap(tokens) {
  return tokens > 0 && (tokens % 256 === 0 || tokens % 100 === 0);
}
function promptKey(record) {
  return record.pair_id ?? record.prompt_id;
}
function isAnswered(record) {
  return outcomeOf(record) === "completed";
}
function toLine(record) {
  return JSON.stringify(record, SORTED_FIELDS);
}
var SORTED_FIELDS = [...RECORD_FIELDS].sort();

export {
  TEXT,
  NAME,
  FLAG,
  COUNT,
  WHOLE,
  NUMBER,
  AMOUNT,
  INSTANT,
  oneOf,
  known,
  isJsonObject,
  objectOf,
  listOf,
  parse,
  SCHEMA_VERSION,
  OUTCOMES,
  FAULTS,
  BLANK_RECORD,
  toRecord,
  isWalkthroughRecord,
  outcomeOf,
  promptKey,
  isAnswered,
  toLine
};
