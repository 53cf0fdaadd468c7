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
  auth_mode: oneOf(['bearer', 'sigv4']),
  region: known(TEXT),
  input_usd_per_mtok: known(AMOUNT),
  cached_input_usd_per_mtok: known(AMOUNT),
  output_usd_per_mtok: known(AMOUNT),
});

export type ArmSettings = v.InferOutput<typeof ARM_SETTINGS>;

/**
 * Everything that shaped a run, written beside its journal before the first
 * request and into its summary afterwards. Two runs may be compared, and a
 * journal may be resumed, only where these agree.
 */
export const SETTINGS_SCHEMA = objectOf({
  schema_version: COUNT,
  run_id: NAME,
  client_version: TEXT,
  node_version: TEXT,
  created_at: INSTANT,
  /** When later sessions took the run up again, ISO 8601; absent where none did. */
  resumed_at: v.exactOptional(listOf(INSTANT)),
  arms: listOf(ARM_SETTINGS),
  dataset: TEXT,
  /** SHA-256 over the ids and texts of the selected prompts, hex. */
  prompts_sha256: TEXT,
  prompts: COUNT,
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
  max_billable_tokens: known(COUNT),
  max_cost_usd: known(AMOUNT),
  max_duration_minutes: known(AMOUNT),
  max_consecutive_failures: known(COUNT),
  max_consecutive_missing_usage: known(COUNT),
});

export type RunSettings = v.InferOutput<typeof SETTINGS_SCHEMA>;

/** What may differ between the sessions of one run: its name, its machine, its limits. */
const FREE = new Set<keyof RunSettings>([
  'run_id',
  'created_at',
  'resumed_at',
  'node_version',
  'max_billable_tokens',
  'max_cost_usd',
  'max_duration_minutes',
  'max_consecutive_failures',
  'max_consecutive_missing_usage',
]);

/**
 * The settings in which two sessions differ, as `name: before → now`. Limits may
 * be raised between sessions; whatever shapes a measurement may not.
 */
export function settingsDifferences(before: RunSettings, now: RunSettings): string[] {
  const names = Object.keys(now) as (keyof RunSettings)[];
  return names
    .filter((name) => !FREE.has(name) && comparable(before, name) !== comparable(now, name))
    .map((name) => `${name}: ${shortened(comparable(before, name))} → ${shortened(comparable(now, name))}`);
}

/**
 * An arm may be authenticated otherwise; the embedded endpoint has a new port each
 * time. Keys are sorted: those of a file stand in another order than those in memory.
 */
function comparable(settings: RunSettings, name: keyof RunSettings): string {
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
