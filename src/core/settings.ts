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
  arms: ArmSettings[];
  dataset: string;
  /** SHA-256 over the ids and texts of the selected prompts, hex. */
  prompts_sha256: string;
  prompts: number;
  limit: number | null;
  offset: number;
  shard: string | null;
  scorer: string;
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
  max_billable_tokens: number | null;
  max_cost_usd: number | null;
  max_duration_minutes: number | null;
  max_consecutive_failures: number | null;
  max_consecutive_missing_usage: number | null;
}
