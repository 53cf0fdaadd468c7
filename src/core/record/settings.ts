import * as v from 'valibot';
import { sortedJson } from '../text/sorted-json.js';
import { AMOUNT, COUNT, FLAG, INSTANT, known, listOf, NAME, objectOf, oneOf, TEXT, WHOLE } from './schema.js';
import { SCORERS, SENSITIVITY_SCORERS } from './scorer-name.js';

/** One arm of a plan: provider × model × effort, with what identifies it on the wire. */
const ARM_SETTINGS = objectOf({
  /** Unique in the run, e.g. `bedrock openai.gpt-5.5 medium`; a second identical arm ends in ` #2`. */
  arm: NAME,
  provider: NAME,
  model: NAME,
  effort: known(TEXT),
  base_url: TEXT,
  auth_mode: oneOf(['bearer', 'sigv4', 'api-key']),
  region: known(TEXT),
  /** Of the headers and query parameters that the user added; their values are not kept. */
  header_names: v.exactOptional(listOf(TEXT)),
  query_names: v.exactOptional(listOf(TEXT)),
  /** Host and port of the proxy that the requests went through; absent where they went straight. */
  proxy: v.exactOptional(TEXT),
  input_usd_per_mtok: known(AMOUNT),
  cached_input_usd_per_mtok: known(AMOUNT),
  cache_write_usd_per_mtok: v.exactOptional(known(AMOUNT)),
  output_usd_per_mtok: known(AMOUNT),
  /** The day of the list price, ISO 8601; null where the user gave the price or none is known. */
  price_as_of: v.exactOptional(known(TEXT)),
});

export type ArmSettings = v.InferOutput<typeof ARM_SETTINGS>;

/** Which job of a workflow measured a run. The jobs of a matrix share the name. */
const WORKFLOW_JOB = objectOf({
  name: TEXT,
  /** The job's values in its matrix, as JSON; `null` where it has none. */
  matrix: TEXT,
  /** How many jobs the matrix makes; 1 without a matrix. */
  jobs: COUNT,
  /** Of the workflow run, 1 for the first. */
  attempt: COUNT,
});

export type WorkflowJob = v.InferOutput<typeof WORKFLOW_JOB>;

/**
 * Everything that shaped a run, written beside its journal before the first
 * request and into its summary afterwards. Two runs may be compared, and a
 * journal may be resumed, only where these agree, as far as `SETTING_ROLES` says.
 */
export const SETTINGS_SCHEMA = objectOf({
  schema_version: COUNT,
  run_id: NAME,
  client_version: TEXT,
  node_version: TEXT,
  created_at: INSTANT,
  /** The page of the workflow's run that measured this; null on a laptop. Attempts and jobs of one run share it. */
  workflow_run: known(TEXT),
  /** Absent on a laptop. */
  workflow_job: v.exactOptional(WORKFLOW_JOB),
  /** The attempt of the workflow run whose files were taken over; absent where none were. */
  taken_from_attempt: v.exactOptional(COUNT),
  /** When later sessions took the run up again, ISO 8601; absent where none did. */
  resumed_at: v.exactOptional(listOf(INSTANT)),
  arms: listOf(ARM_SETTINGS),
  dataset: TEXT,
  /** SHA-256 over the ids and texts of the selected prompts, hex. */
  prompts_sha256: TEXT,
  prompts: COUNT,
  /** The same in all shards and all jobs of one plan: hex digits of a SHA-256 over what they were asked, and how. */
  plan_id: known(TEXT),
  /** How many prompts all shards of the plan have together. */
  plan_prompts: known(COUNT),
  limit: known(COUNT),
  offset: COUNT,
  shard: known(TEXT),
  scorer: oneOf([...new Set([...SCORERS, ...SENSITIVITY_SCORERS])]),
  instructions: known(TEXT),
  order: oneOf(['interleaved', 'sequential']),
  seed: WHOLE,
  concurrency: COUNT,
  warmups: COUNT,
  max_output_tokens: COUNT,
  timeout_seconds: AMOUNT,
  idle_timeout_seconds: AMOUNT,
  fresh_connection: FLAG,
  simulated: FLAG,
  margin_pp: AMOUNT,
  latency_margin: AMOUNT,
  cost_margin: known(AMOUNT),
  /** The arm, or the provider, that the others are compared with; null takes the last named. */
  reference: known(TEXT),
  /** How often each prompt is asked; null where a run was made before that could be set: once. */
  epochs: known(COUNT),
  /** Null where a run was made before that could be set: when the plan is done. */
  stop_when: known(oneOf(['done', 'certain'])),
  /** The dimensions whose common verdict ends a run that stops when it is certain. */
  certain_about: v.nullish(
    v.pipe(listOf(oneOf(['answers', 'latency', 'reliability'])), v.minLength(1, 'a list with at least one entry')),
    null,
  ),
  /** Tells machines apart without naming them. */
  machine: known(TEXT),
  max_billable_tokens: known(COUNT),
  max_cost_usd: known(AMOUNT),
  max_duration_minutes: known(AMOUNT),
  max_consecutive_failures: known(COUNT),
  max_consecutive_missing_usage: known(COUNT),
});

export type RunSettings = v.InferOutput<typeof SETTINGS_SCHEMA>;

export type SettingName = keyof RunSettings;

/**
 * What a setting says of a run. The schema of the file, the check of a resumed
 * run, the audit of two arms and the hash of an action's inputs all take from here
 * what a difference means; an option names its setting in its table.
 *
 * - `session`: which session of which plan, and on which machine. It may differ freely.
 * - `program`: which program wrote the records.
 * - `arms`: what was compared.
 * - `plan`: which prompts were asked, in which order.
 * - `request`: what was sent. Where it differs, the arms were asked different things.
 * - `conditions`: under what conditions. Where they differ, answers still compare; latencies do so with care.
 * - `judgement`: how the result is judged.
 * - `limit`: how far the run may go.
 */
export type SettingRole = 'session' | 'program' | 'arms' | 'plan' | 'request' | 'conditions' | 'judgement' | 'limit';

/** The role of each setting. A setting without one does not compile. */
export const SETTING_ROLES: Readonly<Record<SettingName, SettingRole>> = {
  schema_version: 'program',
  run_id: 'session',
  client_version: 'program',
  node_version: 'session',
  created_at: 'session',
  workflow_run: 'session',
  workflow_job: 'session',
  taken_from_attempt: 'session',
  resumed_at: 'session',
  arms: 'arms',
  dataset: 'conditions',
  prompts_sha256: 'plan',
  prompts: 'plan',
  plan_id: 'session',
  plan_prompts: 'session',
  limit: 'plan',
  offset: 'plan',
  shard: 'plan',
  scorer: 'judgement',
  instructions: 'request',
  order: 'conditions',
  seed: 'plan',
  concurrency: 'conditions',
  warmups: 'conditions',
  max_output_tokens: 'request',
  timeout_seconds: 'conditions',
  idle_timeout_seconds: 'conditions',
  fresh_connection: 'conditions',
  simulated: 'request',
  margin_pp: 'judgement',
  latency_margin: 'judgement',
  cost_margin: 'judgement',
  reference: 'judgement',
  epochs: 'plan',
  stop_when: 'judgement',
  certain_about: 'judgement',
  machine: 'session',
  max_billable_tokens: 'limit',
  max_cost_usd: 'limit',
  max_duration_minutes: 'limit',
  max_consecutive_failures: 'limit',
  max_consecutive_missing_usage: 'limit',
};

/** Every setting, in the order of the table. Its type says that it has these keys and no others. */
const SETTING_NAMES = Object.keys(SETTING_ROLES) as readonly SettingName[];

/** The settings of one role, in the order of the table. */
export function settingsOfRole(role: SettingRole): SettingName[] {
  return SETTING_NAMES.filter((name) => SETTING_ROLES[name] === role);
}

/** True where a change of the setting can change a figure or a verdict of a run that was carried out to its end. */
export function shapesResult(name: SettingName): boolean {
  const role = SETTING_ROLES[name];
  return role !== 'session' && role !== 'limit';
}

/**
 * The settings in which two sessions differ, as `name: before → now`. Limits may
 * be raised between sessions; whatever shapes a measurement may not.
 */
export function settingsDifferences(before: RunSettings, now: RunSettings): string[] {
  return SETTING_NAMES.filter((name) => shapesResult(name) && comparable(before, name) !== comparable(now, name)).map(
    (name) => `${name}: ${shortened(comparable(before, name))} → ${shortened(comparable(now, name))}`,
  );
}

/**
 * An arm may be authenticated otherwise; the embedded endpoint has a new port each
 * time. Keys are sorted: those of a file stand in another order than those in memory.
 */
function comparable(settings: RunSettings, name: SettingName): string {
  if (name !== 'arms') return canonical(settings[name] ?? null);
  return canonical(
    settings.arms.map(({ auth_mode: _, base_url: address, ...arm }) =>
      settings.simulated ? arm : { ...arm, address },
    ),
  );
}

function canonical(value: unknown): string {
  return sortedJson(value).replace(/\n */g, '');
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
