import { type Arm, isMeasured } from '../src/core/record/arms.js';
import { type AttemptRecord, SCHEMA_VERSION, toRecord } from '../src/core/record/record.js';
import type { ArmSettings, RunSettings } from '../src/core/record/settings.js';

/** Small literal records: one token a character, so that every sum can be done in the head. */
export const count = (text: string): number => [...text].length;

const START = Date.parse('2026-11-01T10:00:00Z');

/** The layout's constant in these records: output − reasoning − characters. */
export const CONSTANT = 6;

/** The `index`-th answer of a sound arm, thirty seconds after the one before. */
export function answer(index: number, fields: Partial<AttemptRecord> = {}): AttemptRecord {
  const text = fields.output_text ?? `The answer is ${index}.\n#### ${index}`;
  const prompt = `How many are ${index}?`;
  return toRecord(
    {
      schema_version: SCHEMA_VERSION,
      run_id: 'run-1',
      provider: 'openai',
      model: 'gpt-5.5',
      effort: 'medium',
      run_index: index + 1,
      prompt_index: index,
      prompt_id: `p-${index}`,
      pair_id: `p-${index}`,
      prompt_text: prompt,
      started_at: new Date(START + index * 30_000).toISOString(),
      ok: true,
      outcome: 'completed',
      attempt: 1,
      total_ms: 2000,
      input_tokens: count(prompt) + 10,
      output_tokens: count(text) + CONSTANT,
      reasoning_tokens: 0,
      output_text: text,
      cached_input_tokens: 0,
      final_text_matches: true,
      sequence_gaps: 0,
      loop_delay_ms: 1,
      echoed_model: 'gpt-5.5-2026-04-23',
      echoed_effort: 'medium',
      echoed_max_output_tokens: 4096,
      service_tier: 'default',
      ...fields,
    },
    'a test record',
  );
}

/** The same as a file of the walkthrough would have it: none of the added fields. */
export function walkthroughAnswer(index: number, fields: Partial<AttemptRecord> = {}): AttemptRecord {
  const whole = answer(index);
  const published = Object.fromEntries(PUBLISHED.map((field) => [field, whole[field]]));
  return toRecord({ ...published, ...fields }, 'a test record');
}

const PUBLISHED = [
  ...(['provider', 'model', 'run_index', 'prompt_index', 'prompt_id', 'prompt_text', 'started_at', 'ok'] as const),
  ...(['total_ms', 'input_tokens', 'output_tokens', 'reasoning_tokens', 'output_text'] as const),
];

/** How an arm on OpenAI is set up. */
export const OPENAI_ARM: ArmSettings = {
  arm: 'openai gpt-5.5 medium',
  provider: 'openai',
  model: 'gpt-5.5',
  effort: 'medium',
  base_url: 'https://api.openai.com/v1',
  auth_mode: 'bearer',
  region: null,
  input_usd_per_mtok: 5,
  cached_input_usd_per_mtok: 0.5,
  output_usd_per_mtok: 30,
};

/** `n` sound answers, those at the given places altered. */
export function answers(n: number, altered: Readonly<Record<number, Partial<AttemptRecord>>> = {}): AttemptRecord[] {
  return Array.from({ length: n }, (_, index) => answer(index, altered[index]));
}

export function settings(fields: Partial<RunSettings> = {}): RunSettings {
  return {
    schema_version: SCHEMA_VERSION,
    run_id: 'run-1',
    client_version: '0.1.0',
    node_version: 'v24.1.0',
    created_at: '2026-11-01T10:00:00Z',
    workflow_run: null,
    arms: [],
    dataset: 'gsm8k test',
    prompts_sha256: 'ab',
    prompts: 20,
    plan_id: null,
    plan_prompts: null,
    limit: null,
    offset: 0,
    shard: null,
    scorer: 'gsm8k',
    instructions: null,
    order: 'interleaved',
    seed: 1,
    concurrency: 1,
    warmups: 1,
    max_output_tokens: 4096,
    timeout_seconds: 240,
    idle_timeout_seconds: 60,
    fresh_connection: false,
    simulated: false,
    margin_pp: 1,
    latency_margin: 0.05,
    cost_margin: 0.02,
    reference: null,
    epochs: 1,
    stop_when: 'done',
    certain_about: null,
    machine: 'a',
    max_billable_tokens: null,
    max_cost_usd: null,
    max_duration_minutes: null,
    max_consecutive_failures: null,
    max_consecutive_missing_usage: null,
    ...fields,
  };
}

export function arm(name: string, all: readonly AttemptRecord[], runs: readonly RunSettings[] = [settings()]): Arm {
  const first = all[0];
  return {
    arm: name,
    provider: first?.provider ?? 'openai',
    model: first?.model ?? 'gpt-5.5',
    effort: first?.effort ?? null,
    labels: [name],
    settings: runs,
    records: all.filter(isMeasured),
    all,
  };
}
