import { billed, type Reading } from '../../protocol/reading.js';
import type { PlannedAttempt } from '../record/planned.js';
import { type AttemptRecord, BLANK_RECORD, SCHEMA_VERSION } from '../record/record.js';
import { foldLines } from '../text/escaping.js';
import { round } from '../text/rounding.js';
import type { Exchange } from './exchange.js';
import { type Judgement, judge } from './outcome.js';
import { timing } from './timing.js';

/** What names an attempt beyond its plan. */
export interface AttemptIdentity {
  readonly runId: string;
  /** Sent as X-Client-Request-Id. */
  readonly requestId: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/** Longer is no request id. */
const MAX_ID_CHARS = 200;

/**
 * Turns a finished exchange into the record of its attempt. What a tokenizer, a
 * price or another attempt must tell is null for now: costs, `token_residual`,
 * `replayed_chars`, `as_billed`.
 *
 * @param reading what the exchange's bytes say in the protocol of the request
 */
export function measure(
  planned: PlannedAttempt,
  identity: AttemptIdentity,
  exchange: Exchange,
  reading: Reading,
): AttemptRecord {
  const judgement = judge(exchange, reading);
  return {
    ...BLANK_RECORD,
    ...planFields(planned, identity),
    ...outcomeFields(exchange, reading, judgement),
    ...timing(exchange, reading, codePoints(reading.text)),
    ...textFields(reading, judgement),
    ...usageFields(reading),
    ...echoFields(reading),
    started_at: exchange.startedAt,
    connection_reused: exchange.connectionReused,
    loop_delay_ms: exchange.loopDelayMs,
    estimated_openai_cost_usd: null,
    estimated_cost_usd: null,
    token_residual: null,
    replayed_chars: null,
    as_billed: null,
  };
}

function planFields(
  { arm, prompt, promptIndex, runIndex, pairId, orderInPair, warmup }: PlannedAttempt,
  identity: AttemptIdentity,
) {
  return {
    provider: arm.provider,
    model: arm.model,
    run_index: runIndex,
    prompt_index: promptIndex,
    prompt_id: prompt.id,
    prompt_text: prompt.text,
    expected_answer: prompt.expected,
    schema_version: SCHEMA_VERSION,
    run_id: identity.runId,
    request_id: identity.requestId,
    attempt: identity.attempt,
    arm: arm.arm,
    effort: arm.effort,
    pair_id: pairId,
    order_in_pair: orderInPair,
    warmup,
    superseded: false,
    retry: false,
  };
}

function outcomeFields({ status, headers }: Exchange, reading: Reading, judgement: Judgement) {
  const providerId = headers['x-request-id'] ?? headers['x-amzn-requestid'];
  return {
    ok: judgement.outcome === 'completed',
    outcome: judgement.outcome,
    fault: judgement.fault,
    error: judgement.error,
    http_status: status,
    provider_request_id: providerId === undefined ? null : foldLines(providerId.slice(0, MAX_ID_CHARS)),
    terminal_event: reading.terminalEvent,
    incomplete_reason: reading.incompleteReason,
  };
}

/** The text is kept whatever the outcome: it may have been billed. */
function textFields(reading: Reading, judgement: Judgement) {
  return {
    output_text: reading.text === '' ? null : reading.text,
    output_chars: codePoints(reading.text),
    text_deltas: reading.textDeltas,
    text_reads: reading.textReads,
    burst_share: reading.burstShare === null ? null : round(reading.burstShare, 4),
    final_text_matches: reading.finalTextMatches,
    snapshots: reading.snapshots,
    answer_text: reading.answerText === reading.text ? null : reading.answerText,
    refusal_text: refusalText(reading, judgement),
    sequence_gaps: reading.sequenceGaps,
  };
}

/** A filter that answers with an HTTP error or an error event has its words in the error only. */
function refusalText({ refusal }: Reading, { outcome, error }: Judgement): string | null {
  if (refusal !== '') return refusal;
  return outcome === 'refused' ? error : null;
}

function usageFields(reading: Reading) {
  const usage = billed(reading.usage);
  return {
    input_tokens: usage?.input ?? null,
    cached_input_tokens: usage?.cached ?? null,
    cache_write_tokens: usage?.cacheWrite ?? null,
    output_tokens: usage?.output ?? null,
    reasoning_tokens: usage?.reasoning ?? null,
  };
}

function echoFields({ echo }: Reading) {
  return {
    echoed_model: echo.model,
    echoed_effort: echo.effort,
    echoed_max_output_tokens: echo.maxOutputTokens,
    service_tier: echo.serviceTier,
  };
}

/** Characters as Python's len() counts them: a surrogate pair is one. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
