import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  AMOUNT,
  COUNT,
  FLAG,
  HTTP_STATUS,
  INSTANT,
  MS,
  NAME,
  SHARE,
  TEXT,
  WHOLE,
  flatGuard,
  isJsonObject,
  known,
  objectOf,
  oneOf,
  parse
} from "./chunk-X5GNT3W2.js";
import {
  keyof,
  object
} from "./chunk-3TQE47KB.js";

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
