import { ParityError } from '../../errors.js';

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

/** Whose doing it was. */
export const FAULTS = ['network', 'provider', 'quota', 'auth', 'config', 'cap', 'timeout', 'aborted'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * One attempt: one HTTP request, flat, snake_case, unknown is null.
 *
 * The first block carries the names and meanings of the published seed, so its
 * files and ours read each other. Times are milliseconds from the start of the
 * attempt, money is USD.
 */
export interface AttemptRecord {
  // --- the seed's fields
  provider: string;
  model: string;
  /** 1-based position in the arm's own sequence, warm-ups first. */
  run_index: number;
  /** 0-based position of the prompt in the dataset selection. */
  prompt_index: number;
  prompt_id: string;
  prompt_text: string | null;
  expected_answer: string | null;
  /** ISO 8601, UTC. */
  started_at: string;
  /** True only for `outcome: completed` with text (in a seed file: as the seed wrote it). */
  ok: boolean;
  ttfb_ms: number | null;
  ttft_ms: number | null;
  total_ms: number | null;
  input_tokens: number | null;
  output_tokens: number | null;
  reasoning_tokens: number | null;
  output_text: string | null;
  output_chars: number | null;
  output_tokens_per_second: number | null;
  output_chars_per_second: number | null;
  /** At OpenAI's list price whichever provider served it, as the seed priced it. */
  estimated_openai_cost_usd: number | null;
  /** Our own id, sent as X-Client-Request-Id. */
  request_id: string | null;
  error: string | null;

  // --- added
  schema_version: number | null;
  run_id: string | null;
  /** Which arm of the plan: unique in a run, also where one provider runs twice. */
  arm: string | null;
  effort: string | null;
  /** The same in both arms of a pair. */
  pair_id: string | null;
  /** 0 for the arm that went first. */
  order_in_pair: number | null;
  /** 1 for the first; a repetition counts up. */
  attempt: number | null;
  warmup: boolean | null;
  /** A later attempt stands in for this one (resume, the client's own network). */
  superseded: boolean | null;
  /** Re-asked for accuracy only (`retry-failed`): never a measurement. */
  retry: boolean | null;
  outcome: Outcome | null;
  fault: Fault | null;
  http_status: number | null;
  provider_request_id: string | null;
  terminal_event: string | null;
  incomplete_reason: string | null;
  cached_input_tokens: number | null;
  /** At the provider's own price. */
  estimated_cost_usd: number | null;
  connection_reused: boolean | null;
  dns_ms: number | null;
  connect_ms: number | null;
  tls_ms: number | null;
  request_written_ms: number | null;
  headers_ms: number | null;
  created_ms: number | null;
  first_reasoning_ms: number | null;
  last_text_ms: number | null;
  terminal_ms: number | null;
  /** How long the body stayed open after the terminal event, 0 where it closed with it; null without one. */
  held_ms: number | null;
  /** False where the text came without usable deltas or all at once: it has no TTFT. Null without text. */
  streamed: boolean | null;
  text_deltas: number | null;
  /** Reads of the socket that brought text; few reads for many deltas is a burst. */
  text_reads: number | null;
  /** The largest share of all text deltas that one read brought, 0 to 1. */
  burst_share: number | null;
  /** Output tokens per second between first and last text; null where the window can't carry it. */
  decode_tokens_per_second: number | null;
  final_text_matches: boolean | null;
  sequence_gaps: number | null;
  /** output − reasoning − o200k(output_text): a constant of a sound run. */
  token_residual: number | null;
  /** Characters of text that were delivered twice. */
  replayed_chars: number | null;
  /**
   * True where the text that arrived has exactly the tokens billed for it and came
   * once; null where that can't be told.
   */
  as_billed: boolean | null;
  /**
   * How many snapshots of one answer the text arrived as, each a longer prefix of
   * the next; 1 for a text that came once, null where that is unknown.
   */
  snapshots: number | null;
  /** The true text where it differs from `output_text`, which holds what arrived. */
  answer_text: string | null;
  /** The words with which the model or a content filter declined. */
  refusal_text: string | null;
  /** The longest delay of the client's own event loop during the attempt. */
  loop_delay_ms: number | null;
  echoed_model: string | null;
  echoed_effort: string | null;
  echoed_max_output_tokens: number | null;
  service_tier: string | null;
}

type Kind = 'string' | 'number' | 'boolean';

/** Every field once, with its JSON type; the order is the order of the interface. */
const FIELDS: { readonly [K in keyof AttemptRecord]-?: Kind } = {
  provider: 'string',
  model: 'string',
  run_index: 'number',
  prompt_index: 'number',
  prompt_id: 'string',
  prompt_text: 'string',
  expected_answer: 'string',
  started_at: 'string',
  ok: 'boolean',
  ttfb_ms: 'number',
  ttft_ms: 'number',
  total_ms: 'number',
  input_tokens: 'number',
  output_tokens: 'number',
  reasoning_tokens: 'number',
  output_text: 'string',
  output_chars: 'number',
  output_tokens_per_second: 'number',
  output_chars_per_second: 'number',
  estimated_openai_cost_usd: 'number',
  request_id: 'string',
  error: 'string',
  schema_version: 'number',
  run_id: 'string',
  arm: 'string',
  effort: 'string',
  pair_id: 'string',
  order_in_pair: 'number',
  attempt: 'number',
  warmup: 'boolean',
  superseded: 'boolean',
  retry: 'boolean',
  outcome: 'string',
  fault: 'string',
  http_status: 'number',
  provider_request_id: 'string',
  terminal_event: 'string',
  incomplete_reason: 'string',
  cached_input_tokens: 'number',
  estimated_cost_usd: 'number',
  connection_reused: 'boolean',
  dns_ms: 'number',
  connect_ms: 'number',
  tls_ms: 'number',
  request_written_ms: 'number',
  headers_ms: 'number',
  created_ms: 'number',
  first_reasoning_ms: 'number',
  last_text_ms: 'number',
  terminal_ms: 'number',
  held_ms: 'number',
  streamed: 'boolean',
  text_deltas: 'number',
  text_reads: 'number',
  burst_share: 'number',
  decode_tokens_per_second: 'number',
  final_text_matches: 'boolean',
  sequence_gaps: 'number',
  token_residual: 'number',
  replayed_chars: 'number',
  as_billed: 'boolean',
  snapshots: 'number',
  answer_text: 'string',
  refusal_text: 'string',
  loop_delay_ms: 'number',
  echoed_model: 'string',
  echoed_effort: 'string',
  echoed_max_output_tokens: 'number',
  service_tier: 'string',
};

const KINDS = Object.entries(FIELDS) as readonly [keyof AttemptRecord, Kind][];
export const RECORD_FIELDS = KINDS.map(([field]) => field);

const REQUIRED: readonly (keyof AttemptRecord)[] = [
  'provider',
  'model',
  'run_index',
  'prompt_index',
  'prompt_id',
  'started_at',
  'ok',
];

/**
 * Every field, unknown, to be spread before those that are known. The engine
 * keeps a copy of a parsed object as a struct; one that was put together field
 * by field becomes a hash table or leaves the layouts on its way behind: several
 * times the memory and the time of everything that makes or copies a record.
 */
export const BLANK_RECORD = JSON.parse(
  JSON.stringify(Object.fromEntries(RECORD_FIELDS.map((field) => [field, null]))),
) as object;

/**
 * Reads one parsed JSON line as a record. Fields that a seed file lacks become
 * null; fields we don't know are dropped.
 *
 * @param where names the line for the message, e.g. `run.jsonl line 7`
 * @throws ParityError `INVALID_RECORDS` naming the field and the line
 */
export function toRecord(value: unknown, where: string): AttemptRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ParityError('INVALID_RECORDS', `${where} is not a JSON object; a record was expected.`);
  }
  const source = value as Record<string, unknown>;
  const record = { ...BLANK_RECORD } as Record<string, unknown>;
  for (const [field, kind] of KINDS) record[field] = checkedField(source[field] ?? null, field, kind, where);
  return record as unknown as AttemptRecord;
}

function checkedField(value: unknown, field: keyof AttemptRecord, kind: Kind, where: string): unknown {
  if (value === null) {
    if (!REQUIRED.includes(field)) return null;
    throw new ParityError(
      'INVALID_RECORDS',
      `${where} has no "${field}"; is this a records file of parity-bench or of the seed?`,
    );
  }
  if (typeof value !== kind || (kind === 'number' && !Number.isFinite(value))) {
    throw new ParityError('INVALID_RECORDS', `${where}: "${field}" should be a ${kind}.`);
  }
  return value;
}

/** True for a record of the seed's format, which says nothing of outcomes. */
export function isSeedRecord(record: AttemptRecord): boolean {
  return record.schema_version === null;
}

/**
 * The outcome, read from what a seed record shows where it has none of its own:
 * an "ok" that ended without usage and without text was truncated, one that was
 * billed but brought no text was empty, or used up by reasoning where its tokens
 * equal an output cap.
 */
export function outcomeOf(record: AttemptRecord): Outcome {
  if (record.outcome !== null) return record.outcome;
  if (record.ok) return seedOutcome(record);
  const error = record.error ?? '';
  if (/^HTTP \d{3}\b/.test(error)) return 'http_error';
  if (/timed? ?out/i.test(error)) return 'timeout';
  if (/name resolution|nodename|getaddrinfo|connect|dns/i.test(error)) return 'network_error';
  return 'failed';
}

function seedOutcome(record: AttemptRecord): Outcome {
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

/** True where the attempt brought a whole answer, whatever a seed file called it. */
export function isAnswered(record: AttemptRecord): boolean {
  return outcomeOf(record) === 'completed';
}

/** One line of JSON, keys sorted as the seed sorts them, no newline at the end. */
export function toLine(record: AttemptRecord): string {
  return JSON.stringify(record, SORTED_FIELDS as string[]);
}

const SORTED_FIELDS = [...RECORD_FIELDS].sort();
