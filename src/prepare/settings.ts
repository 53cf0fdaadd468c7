import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type { Prompt } from '../core/record/planned.js';
import { SCHEMA_VERSION } from '../core/record/record.js';
import {
  type ArmSettings,
  type RunSettings,
  type SettingName,
  settingsOfRole,
  type WorkflowJob,
} from '../core/record/settings.js';
import { sortedJson } from '../core/text/sorted-json.js';
import { type Dataset, promptsSha256 } from '../effects/dataset/dataset.js';
import { recordedValues } from '../options/recorded.js';
import { RUN_OPTIONS, type RunOptions } from '../options/tables/run.js';
import { VERSION } from '../version.js';
import { costCapOf } from './caps.js';

/** Which session of which workflow a run is made in. */
export interface SessionFacts {
  readonly runId: string;
  readonly now: Date;
  /** The page of the workflow's run; null on a laptop. */
  readonly workflowRun: string | null;
  /** Which of the workflow's jobs makes it; null on a laptop. */
  readonly workflowJob: WorkflowJob | null;
}

/** What is recorded of a run before it begins. Options that the table gives a setting are recorded as they are. */
export function settingsOf(
  options: RunOptions,
  arms: readonly ArmSettings[],
  dataset: Dataset,
  { runId, now, workflowRun, workflowJob }: SessionFacts,
): RunSettings {
  const settings = {
    ...recordedValues(RUN_OPTIONS, options),
    schema_version: SCHEMA_VERSION,
    run_id: runId,
    workflow_run: workflowRun,
    ...(workflowJob === null ? {} : { workflow_job: workflowJob }),
    client_version: VERSION,
    node_version: process.version,
    created_at: now.toISOString(),
    arms: [...arms],
    dataset: dataset.label,
    prompts_sha256: promptsSha256(dataset.prompts),
    prompts: dataset.prompts.length,
    plan_id: null,
    plan_prompts: dataset.selected.length,
    scorer: dataset.scorer,
    certain_about: options.stopWhen === 'certain' ? [...options.certainAbout] : null,
    machine: machineOf(hostname()),
    max_cost_usd: costCapOf(options.maxCostUsd, arms),
    max_consecutive_failures: noneForZero(options.maxConsecutiveFailures),
    max_consecutive_missing_usage: noneForZero(options.maxConsecutiveMissingUsage),
  };
  return { ...settings, plan_id: planIdOf(settings, dataset.selected) };
}

/** What the jobs of one plan share: which prompts, how and under what conditions they were asked. */
const OF_PLAN = (['plan', 'request', 'conditions'] as const).flatMap(settingsOfRole);
/** Of those, what tells one shard from another. */
const OF_SHARD: readonly SettingName[] = ['shard', 'prompts', 'prompts_sha256'];

/**
 * 16 hex digits by which the parts of one plan are recognised. The arms are no part
 * of it: a matrix may give each job other providers, regions or efforts.
 */
function planIdOf(settings: RunSettings, selected: readonly Prompt[]): string {
  const names = OF_PLAN.filter((name) => !OF_SHARD.includes(name));
  const shared = Object.fromEntries(names.map((name) => [name, settings[name] ?? null]));
  const text = sortedJson({ ...shared, selected_sha256: promptsSha256(selected) });
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A name of the machine that tells it from others and says nothing else: 12 hex digits of a SHA-256. */
function machineOf(host: string): string {
  return createHash('sha256').update(`parity-bench machine ${host}`).digest('hex').slice(0, 12);
}

/** These two caps are turned off by 0, as the walkthrough has it. */
function noneForZero(value: number): number | null {
  return value === 0 ? null : value;
}
