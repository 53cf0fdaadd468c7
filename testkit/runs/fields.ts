import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { AttemptRecord } from '../../src/core/record/record.js';
import { likenessOf } from '../../src/simulator/model/draw.js';
import type { Observed } from './observed.js';

/** What a test knows of an attempt beforehand, from the dataset and from the order of the plan. */
export interface Known {
  readonly runId: string;
  readonly promptIndex: number;
  readonly promptId: string;
  readonly prompt: string;
  readonly answer: string;
  readonly orderInPair: number;
}

/** What each provider is called, what it answers under, and its prices in µUSD a token (input, output). */
const PROVIDERS = {
  bedrock: { model: 'openai.gpt-5.5', echoed: 'openai.gpt-5.5', input: 5.5, output: 33 },
  openai: { model: 'gpt-5.5', echoed: 'gpt-5.5-2026-04-23', input: 5, output: 30 },
} as const;

/** The layout of one user message, and the end of an answer, in tokens. */
const LAYOUT_TOKENS = 6;
const FINAL_TOKENS = 6;

type Fields = Partial<AttemptRecord>;

/** Every field that is certain to the last digit, from the endpoint's log and from the dataset alone. */
export function certainFields({ truth }: Pick<Observed, 'truth'>, known: Known): Fields {
  const provider = likenessOf(truth.provider ?? 'openai');
  const { model, echoed } = PROVIDERS[provider];
  return {
    ...plannedFields(provider, model, known),
    request_id: truth.clientRequestId,
    ok: true,
    outcome: 'completed',
    fault: null,
    error: null,
    http_status: truth.status,
    provider_request_id: truth.responseHeaders['x-request-id'] as string,
    terminal_event: truth.terminalEvent,
    incomplete_reason: null,
    output_text: truth.text,
    output_chars: [...(truth.text ?? '')].length,
    text_deltas: truth.textDeltas,
    final_text_matches: true,
    sequence_gaps: 0,
    input_tokens: countTokens(known.prompt) + LAYOUT_TOKENS,
    cached_input_tokens: 0,
    cache_write_tokens: 0,
    output_tokens: (truth.usage?.reasoningTokens ?? NaN) + countTokens(truth.text ?? '') + FINAL_TOKENS,
    reasoning_tokens: truth.usage?.reasoningTokens as number,
    token_residual: FINAL_TOKENS,
    replayed_chars: 0,
    as_billed: true,
    snapshots: 1,
    answer_text: null,
    refusal_text: null,
    echoed_model: echoed,
    echoed_effort: 'medium',
    echoed_max_output_tokens: 4096,
    service_tier: 'default',
    connection_reused: true,
    dns_ms: null,
    connect_ms: null,
    tls_ms: null,
  };
}

function plannedFields(provider: string, model: string, known: Known): Fields {
  return {
    provider,
    model,
    arm: `${provider} ${model} medium`,
    effort: 'medium',
    run_index: known.promptIndex + 2,
    prompt_index: known.promptIndex,
    prompt_id: known.promptId,
    prompt_text: known.prompt,
    expected_answer: known.answer,
    pair_id: known.promptId,
    order_in_pair: known.orderInPair,
    run_id: known.runId,
    schema_version: 1,
    attempt: 1,
    warmup: false,
    superseded: false,
    retry: false,
  };
}

/** Fields whose value follows from other figures only within a rounding, or only as an order: name by name, what does not hold. */
export function looseFieldFaults(observed: Observed): string[] {
  const checks: Readonly<Record<string, boolean>> = {
    ...costChecks(observed),
    ...rateChecks(observed),
    ...timeChecks(observed.record),
    ...readChecks(observed),
  };
  return Object.entries(checks).flatMap(([field, holds]) =>
    holds ? [] : [`${observed.record.prompt_id} ${observed.record.arm}: ${field}`],
  );
}

/** The instants of a request, in the order in which they come. */
const INSTANTS = [
  'request_written_ms',
  'headers_ms',
  'ttfb_ms',
  'created_ms',
  'first_reasoning_ms',
  'ttft_ms',
  'last_text_ms',
  'terminal_ms',
  'total_ms',
] as const;

/** The fields that `looseFieldFaults` looks at. */
export const LOOSE_FIELDS: readonly (keyof AttemptRecord)[] = [
  'started_at',
  'estimated_cost_usd',
  'estimated_openai_cost_usd',
  'output_tokens_per_second',
  'output_chars_per_second',
  'decode_tokens_per_second',
  ...INSTANTS,
  'held_ms',
  'streamed',
  'text_reads',
  'burst_share',
  'loop_delay_ms',
];

/** Six decimals are kept of a sum of half µUSD: half of the last digit may be rounded away. */
function costChecks({ record, truth }: Observed): Record<string, boolean> {
  const { inputTokens, outputTokens } = truth.usage ?? { inputTokens: NaN, outputTokens: NaN };
  const at = ({ input, output }: { input: number; output: number }): number =>
    input * inputTokens + output * outputTokens;
  const near = (usd: number | null, microUsd: number): boolean =>
    usd !== null && Math.abs(usd * 1e6 - microUsd) <= 0.5 + 1e-6;
  return {
    estimated_cost_usd: near(record.estimated_cost_usd, at(PROVIDERS[likenessOf(truth.provider ?? 'openai')])),
    estimated_openai_cost_usd: near(record.estimated_openai_cost_usd, at(PROVIDERS.openai)),
  };
}

function rateChecks({ record, phases, lastReadAt }: Observed): Record<string, boolean> {
  const seconds = (lastReadAt - phases.start) / 1000;
  const near = (rate: number | null, amount: number | null): boolean =>
    rate !== null && Math.abs(rate - (amount ?? NaN) / seconds) <= 0.0051;
  return {
    output_tokens_per_second: near(record.output_tokens_per_second, record.output_tokens),
    output_chars_per_second: near(record.output_chars_per_second, record.output_chars),
    // At time scale 0 a window from first to last text carries a rate only where the machine stretched it.
    decode_tokens_per_second: record.decode_tokens_per_second === null || record.streamed === true,
    total_ms: Math.abs((record.total_ms ?? NaN) - seconds * 1000) <= 0.0051,
    held_ms: Math.abs((record.held_ms ?? NaN) - (phases.end - lastReadAt)) <= 0.0051,
  };
}

/** No event before the one that it follows from. */
function timeChecks(record: AttemptRecord): Record<string, boolean> {
  const reasoned = (record.reasoning_tokens ?? 0) > 0;
  // Without waits a whole answer is one write: mostly it arrives at once, and has no first token.
  const hasFirstToken = record.streamed !== false;
  const present = INSTANTS.filter(
    (field) => (reasoned || field !== 'first_reasoning_ms') && (hasFirstToken || field !== 'ttft_ms'),
  );
  const inOrder = present.map((field, index) => {
    const before = index === 0 ? 0 : record[present[index - 1] as (typeof INSTANTS)[number]];
    const value = record[field];
    return [`${field} in its order`, value !== null && before !== null && value >= before] as const;
  });
  return {
    ...Object.fromEntries(inOrder),
    first_reasoning_ms: reasoned || record.first_reasoning_ms === null,
    ttft_ms: hasFirstToken || record.ttft_ms === null,
  };
}

function readChecks({ record, truth }: Observed): Record<string, boolean> {
  const { text_reads: reads, burst_share: share, loop_delay_ms: delay } = record;
  return {
    text_reads: reads !== null && reads >= 1 && reads <= truth.textDeltas,
    burst_share: share !== null && reads !== null && share <= 1 && share * reads >= 1 - 1e-3,
    loop_delay_ms: delay !== null && delay >= 0,
  };
}

/** A record's times are rounded to a hundredth of a millisecond. */
const ROUNDING_MS = 0.011;

/**
 * Instants that the client says lie before what the endpoint did at that moment:
 * none may, since a byte can't be read before it is written.
 */
export function tooEarly({ record, truth, phases }: Observed, clockOffsetMs: number): string[] {
  const { stamps } = truth;
  const start = phases.start + clockOffsetMs;
  const seen: readonly (readonly [name: string, clientMs: number | null, serverAt: number | null])[] = [
    ['headers_ms', record.headers_ms, stamps.headers],
    ['ttfb_ms', record.ttfb_ms, stamps.firstByte],
    ['created_ms', record.created_ms, stamps.created],
    ['first_reasoning_ms', record.first_reasoning_ms, stamps.firstReasoning],
    ['ttft_ms', record.ttft_ms, record.streamed === false ? null : stamps.firstText],
    ['last_text_ms', record.last_text_ms, stamps.lastText],
    ['terminal_ms', record.terminal_ms, stamps.terminal],
    ['total_ms', record.total_ms, stamps.terminal],
  ];
  const early = seen.filter(
    ([, ms, at]) => (ms === null) !== (at === null) || (ms !== null && at !== null && start + ms < at - ROUNDING_MS),
  );
  const asked = start <= stamps.received + ROUNDING_MS ? [] : ['the start'];
  return [...asked, ...early.map(([name]) => name)].map((name) => `${record.prompt_id} ${record.arm}: ${name}`);
}
