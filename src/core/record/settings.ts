import { sortedJson } from '../text/sorted-json.js';
import type { ScorerName } from './scorer-name.js';

/** One arm of a plan: provider × model × effort, with what identifies it on the wire. */
export interface ArmSettings {
  /** Unique in the run, e.g. `bedrock openai.gpt-5.5 medium`; a second identical arm ends in ` #2`. */
  arm: string;
  provider: string;
  model: string;
  effort: string | null;
  base_url: string;
  auth_mode: 'bearer' | 'sigv4';
  region: string | null;
  input_usd_per_mtok: number | null;
  cached_input_usd_per_mtok: number | null;
  output_usd_per_mtok: number | null;
}

/**
 * Everything that shaped a run, written beside its journal before the first
 * request and into its summary afterwards. Two runs may be compared, and a
 * journal may be resumed, only where these agree.
 */
export interface RunSettings {
  schema_version: number;
  run_id: string;
  client_version: string;
  node_version: string;
  created_at: string;
  /** When later sessions took the run up again, ISO 8601; absent where none did. */
  resumed_at?: string[];
  arms: ArmSettings[];
  dataset: string;
  /** SHA-256 over the ids and texts of the selected prompts, hex. */
  prompts_sha256: string;
  prompts: number;
  limit: number | null;
  offset: number;
  shard: string | null;
  scorer: ScorerName;
  instructions: string | null;
  order: 'interleaved' | 'sequential';
  seed: number;
  concurrency: number;
  warmups: number;
  max_output_tokens: number;
  timeout_seconds: number;
  idle_timeout_seconds: number;
  fresh_connection: boolean;
  simulated: boolean;
  margin_pp: number;
  latency_margin: number;
  max_billable_tokens: number | null;
  max_cost_usd: number | null;
  max_duration_minutes: number | null;
  max_consecutive_failures: number | null;
  max_consecutive_missing_usage: number | null;
}

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
