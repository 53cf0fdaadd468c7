import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { SCHEMA_VERSION } from '../core/record/record.js';
import type { ArmSettings, RunSettings } from '../core/record/settings.js';
import { type Dataset, promptsSha256 } from '../effects/dataset/dataset.js';
import { recordedValues } from '../options/recorded.js';
import { RUN_OPTIONS, type RunOptions } from '../options/tables/run.js';
import { VERSION } from '../version.js';
import { costCapOf } from './caps.js';

/** What is recorded of a run before it begins. Options that the table gives a setting are recorded as they are. */
export function settingsOf(
  options: RunOptions,
  arms: readonly ArmSettings[],
  dataset: Dataset,
  runId: string,
  now: Date,
): RunSettings {
  return {
    ...recordedValues(RUN_OPTIONS, options),
    schema_version: SCHEMA_VERSION,
    run_id: runId,
    client_version: VERSION,
    node_version: process.version,
    created_at: now.toISOString(),
    arms: [...arms],
    dataset: dataset.label,
    prompts_sha256: promptsSha256(dataset.prompts),
    prompts: dataset.prompts.length,
    scorer: dataset.scorer,
    certain_about: options.stopWhen === 'certain' ? [...options.certainAbout] : null,
    machine: machineOf(hostname()),
    max_cost_usd: costCapOf(options.maxCostUsd, arms),
    max_consecutive_failures: noneForZero(options.maxConsecutiveFailures),
    max_consecutive_missing_usage: noneForZero(options.maxConsecutiveMissingUsage),
  };
}

/** A name of the machine that tells it from others and says nothing else: 12 hex digits of a SHA-256. */
function machineOf(host: string): string {
  return createHash('sha256').update(`parity-bench machine ${host}`).digest('hex').slice(0, 12);
}

/** These two caps are turned off by 0, as the walkthrough has it. */
function noneForZero(value: number): number | null {
  return value === 0 ? null : value;
}
