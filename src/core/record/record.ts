import * as v from 'valibot';
import {
  AMOUNT,
  COUNT,
  FLAG,
  flatGuard,
  HTTP_STATUS,
  INSTANT,
  isJsonObject,
  type JsonObject,
  known,
  MS,
  NAME,
  objectOf,
  oneOf,
  parse,
  SHARE,
  TEXT,
  WHOLE,
} from './schema.js';

/** The version of the record and comparison layouts that this program writes. */
export const SCHEMA_VERSION = 1;

/** How an attempt ended. */
export const OUTCOMES = [
  'completed',
  'incomplete',
  'refused',
  'empty',
  'failed',
  'truncated',
  'http_error',
  'timeout',
  'network_error',
  'aborted',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The cause of a failure. */
export const FAULTS = ['network', 'provider', 'quota', 'auth', 'config', 'cap', 'timeout', 'aborted'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * One attempt: one HTTP request, flat, snake_case, unknown is null.
 *
 * The first block carries the names and meanings of the walkthrough, so its
 * files and ours read each other. Times are milliseconds from the start of the
 * attempt, money is USD.
 */
const FIELDS = {
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
  service_tier: known(TEXT),
} as const;

export const RECORD_SCHEMA = objectOf(FIELDS);

/** One attempt, parsed. */
export type AttemptRecord = v.InferOutput<typeof RECORD_SCHEMA>;

export const RECORD_FIELDS: readonly (keyof AttemptRecord)[] = v.keyof(v.object(FIELDS)).options;

/**
 * Every field, unknown, to be spread before those that are known. The engine
 * keeps a copy of a parsed object as a struct; one that was put together field
 * by field becomes a hash table or leaves the layouts on its way behind: several
 * times the memory and the time of everything that makes or copies a record.
 */
export const BLANK_RECORD: JsonObject = JSON.parse(
  JSON.stringify(Object.fromEntries(RECORD_FIELDS.map((field) => [field, null]))),
);

const isRecord = flatGuard(FIELDS);

const REMEDY = 'Correct or remove the line, or name a records file of parity-bench or of the walkthrough.';

/**
 * Parses one JSON line as a record. Fields that a walkthrough file lacks become
 * null; unknown fields are dropped.
 *
 * @param where names the line for the message, e.g. `run.jsonl line 7`
 * @throws ParityError `INVALID_RECORDS` naming the line, the field and the remedy
 */
export function toRecord(value: unknown, where: string): AttemptRecord {
  if (isJsonObject(value)) {
    // A line of ours has every field: what JSON.parse made of it is the record, and needs no copy.
    const row = hasOnlyFields(value) ? value : { ...BLANK_RECORD, ...value };
    if (hasOnlyFields(row) && isRecord(row)) return row;
  }
  return parse(RECORD_SCHEMA, value, where, REMEDY);
}

/** With as many keys as there are fields, an object that has all fields has no others. */
function hasOnlyFields(row: object): boolean {
  return Object.keys(row).length === RECORD_FIELDS.length;
}

/** True for a record of the walkthrough's format, which has no outcomes. */
export function isWalkthroughRecord(record: AttemptRecord): boolean {
  return record.schema_version === null;
}

/**
 * The outcome, read from what a walkthrough record shows where it has none of its own:
 * an "ok" that ended without usage and without text was truncated, one that was
 * billed but brought no text was empty, or used up by reasoning where its tokens
 * equal an output cap.
 */
export function outcomeOf(record: AttemptRecord): Outcome {
  if (record.outcome !== null) return record.outcome;
  if (record.ok) return walkthroughOutcome(record);
  const error = record.error ?? '';
  if (/^HTTP \d{3}\b/.test(error)) return 'http_error';
  if (/timed? ?out/i.test(error)) return 'timeout';
  if (/name resolution|nodename|getaddrinfo|connect|dns/i.test(error)) return 'network_error';
  return 'failed';
}

function walkthroughOutcome(record: AttemptRecord): Outcome {
  if ((record.output_text ?? '') !== '') return 'completed';
  if (record.output_tokens === null) return 'truncated';
  return isRoundCap(record.output_tokens) ? 'incomplete' : 'empty';
}

/** Caps are set in round numbers; that a count of tokens is one by chance is rarer than 1 in 70. */
function isRoundCap(tokens: number): boolean {
  return tokens > 0 && (tokens % 256 === 0 || tokens % 100 === 0);
}

/** What a record shares with its counterpart in another arm. */
export function promptKey(record: AttemptRecord): string {
  return record.pair_id ?? record.prompt_id;
}

/** True where the attempt brought a whole answer, whatever a walkthrough file called it. */
export function isAnswered(record: AttemptRecord): boolean {
  return outcomeOf(record) === 'completed';
}

/** One line of JSON, keys sorted as the walkthrough sorts them, no newline at the end. */
export function toLine(record: AttemptRecord): string {
  return JSON.stringify(record, SORTED_FIELDS as string[]);
}

const SORTED_FIELDS = [...RECORD_FIELDS].sort();
