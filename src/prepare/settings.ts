import { SCHEMA_VERSION } from '../core/record/record.js';
import type { ArmSettings, RunSettings } from '../core/record/settings.js';
import { type Dataset, promptsSha256 } from '../effects/dataset/dataset.js';
import type { RunOptions } from '../options/tables/run.js';
import { VERSION } from '../version.js';

/** What is recorded of a run before it begins. */
export function settingsOf(
  options: RunOptions,
  arms: readonly ArmSettings[],
  dataset: Dataset,
  runId: string,
  now: Date,
): RunSettings {
  return {
    schema_version: SCHEMA_VERSION,
    run_id: runId,
    client_version: VERSION,
    node_version: process.version,
    created_at: now.toISOString(),
    arms: [...arms],
    dataset: dataset.label,
    prompts_sha256: promptsSha256(dataset.prompts),
    prompts: dataset.prompts.length,
    limit: options.limit,
    offset: options.offset,
    shard: options.shard,
    scorer: dataset.scorer,
    instructions: options.instructions,
    order: options.order,
    seed: options.seed,
    concurrency: options.concurrency,
    warmups: options.warmups,
    max_output_tokens: options.maxOutputTokens,
    timeout_seconds: options.timeoutSeconds,
    idle_timeout_seconds: options.idleTimeoutSeconds,
    fresh_connection: options.freshConnection,
    simulated: options.simulate,
    margin_pp: options.accuracyMarginPp,
    latency_margin: options.latencyMargin,
    max_billable_tokens: options.maxBillableTokens,
    max_cost_usd: options.maxCostUsd,
    max_duration_minutes: options.maxDurationMinutes,
    max_consecutive_failures: noneForZero(options.maxConsecutiveFailures),
    max_consecutive_missing_usage: noneForZero(options.maxConsecutiveMissingUsage),
  };
}

/** These two caps are turned off by 0, as the walkthrough has it. */
function noneForZero(value: number): number | null {
  return value === 0 ? null : value;
}
