import { type AttemptRecord, toRecord } from '../src/core/record.js';

const STEP = 'Each box holds 12 pencils and there are 7 boxes, so there are 12 × 7 = 84 pencils; of these a quarter is given away, 84 ÷ 4 = 21, and 84 − 21 = 63 stay. ';

/** A record as a run writes it, of about the size that published ones have. */
export const SAMPLE: AttemptRecord = toRecord(
  {
    provider: 'openai', model: 'gpt-5.5', run_index: 1, prompt_index: 0, prompt_id: 'bench-0', started_at: '2026-06-10T08:31:01.250Z', ok: true,
    prompt_text: `Solve this. ${STEP}`, expected_answer: 'Worked.\n#### 63', output_text: `${STEP.repeat(2)}\n\n#### 63`, output_chars: 330,
    ttfb_ms: 412.5, ttft_ms: 1210.25, total_ms: 2050.75, input_tokens: 119, output_tokens: 160, reasoning_tokens: 40,
    output_tokens_per_second: 78.02, output_chars_per_second: 160.9, estimated_openai_cost_usd: 0.005395, estimated_cost_usd: 0.005395, request_id: 'bench-request',
    schema_version: 1, run_id: 'bench', arm: 'openai gpt-5.5 medium', effort: 'medium', pair_id: 'bench-0', order_in_pair: 0, attempt: 1,
    warmup: false, superseded: false, retry: false, outcome: 'completed', http_status: 200, terminal_event: 'response.completed', connection_reused: true,
    request_written_ms: 0.4, headers_ms: 400.1, created_ms: 412.5, last_text_ms: 2040.1, terminal_ms: 2050.7, text_deltas: 96, text_reads: 90, burst_share: 0.05,
    final_text_matches: true, sequence_gaps: 0, token_residual: 6, replayed_chars: 0, loop_delay_ms: 1.2,
    echoed_model: 'gpt-5.5-2026-04-23', echoed_effort: 'medium', echoed_max_output_tokens: 4096, service_tier: 'default',
  },
  'the sample of the bench',
);
