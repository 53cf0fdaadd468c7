import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  AMOUNT,
  COUNT,
  FLAG,
  INSTANT,
  NAME,
  TEXT,
  WHOLE,
  known,
  listOf,
  objectOf,
  oneOf
} from "./chunk-X5GNT3W2.js";
import {
  exactOptional,
  minLength,
  nullish,
  pipe
} from "./chunk-3TQE47KB.js";
import {
  SCORERS,
  SENSITIVITY_SCORERS,
  sortedJson
} from "./chunk-P5ZF7QHL.js";

// src/core/record/settings.ts
var ARM_SETTINGS = objectOf({
  /** Unique in the run, e.g. `bedrock openai.gpt-5.5 medium`; a second identical arm ends in ` #2`. */
  arm: NAME,
  provider: NAME,
  model: NAME,
  effort: known(TEXT),
  base_url: TEXT,
  auth_mode: oneOf(["bearer", "sigv4", "api-key"]),
  region: known(TEXT),
  /** Of the headers and query parameters that the user added; their values are not kept. */
  header_names: exactOptional(listOf(TEXT)),
  query_names: exactOptional(listOf(TEXT)),
  /** Host and port of the proxy that the requests went through; absent where they went straight. */
  proxy: exactOptional(TEXT),
  input_usd_per_mtok: known(AMOUNT),
  cached_input_usd_per_mtok: known(AMOUNT),
  cache_write_usd_per_mtok: exactOptional(known(AMOUNT)),
  output_usd_per_mtok: known(AMOUNT),
  /** The day of the list price, ISO 8601; null where the user gave the price or none is known. */
  price_as_of: exactOptional(known(TEXT))
});
var WORKFLOW_JOB = objectOf({
  name: TEXT,
  /** The job's values in its matrix, as JSON; `null` where it has none. */
  matrix: TEXT,
  /** How many jobs the matrix makes; 1 without a matrix. */
  jobs: COUNT,
  /** Of the workflow run, 1 for the first. */
  attempt: COUNT
});
var SETTINGS_SCHEMA = objectOf({
  schema_version: COUNT,
  run_id: NAME,
  client_version: TEXT,
  node_version: TEXT,
  created_at: INSTANT,
  /** The page of the workflow's run that measured this; null on a laptop. Attempts and jobs of one run share it. */
  workflow_run: known(TEXT),
  /** Absent on a laptop. */
  workflow_job: exactOptional(WORKFLOW_JOB),
  /** The attempt of the workflow run whose files were taken over; absent where none were. */
  taken_from_attempt: exactOptional(COUNT),
  /** When later sessions took the run up again, ISO 8601; absent where none did. */
  resumed_at: exactOptional(listOf(INSTANT)),
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
  scorer: oneOf([.../* @__PURE__ */ new Set([...SCORERS, ...SENSITIVITY_SCORERS])]),
  instructions: known(TEXT),
  order: oneOf(["interleaved", "sequential"]),
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
  stop_when: known(oneOf(["done", "certain"])),
  /** The dimensions whose common verdict ends a run that stops when it is certain. */
  certain_about: nullish(
    pipe(listOf(oneOf(["answers", "latency", "reliability"])), minLength(1, "a list with at least one entry")),
    null
  ),
  /** Tells machines apart without naming them. */
  machine: known(TEXT),
  max_billable_tokens: known(COUNT),
  max_cost_usd: known(AMOUNT),
  max_duration_minutes: known(AMOUNT),
  max_consecutive_failures: known(COUNT),
  max_consecutive_missing_usage: known(COUNT)
});
var SETTING_ROLES = {
  schema_version: "program",
  run_id: "session",
  client_version: "program",
  node_version: "session",
  created_at: "session",
  workflow_run: "session",
  workflow_job: "session",
  taken_from_attempt: "session",
  resumed_at: "session",
  arms: "arms",
  dataset: "conditions",
  prompts_sha256: "plan",
  prompts: "plan",
  plan_id: "session",
  plan_prompts: "session",
  limit: "plan",
  offset: "plan",
  shard: "plan",
  scorer: "judgement",
  instructions: "request",
  order: "conditions",
  seed: "plan",
  concurrency: "conditions",
  warmups: "conditions",
  max_output_tokens: "request",
  timeout_seconds: "conditions",
  idle_timeout_seconds: "conditions",
  fresh_connection: "conditions",
  simulated: "request",
  margin_pp: "judgement",
  latency_margin: "judgement",
  cost_margin: "judgement",
  reference: "judgement",
  epochs: "plan",
  stop_when: "judgement",
  certain_about: "judgement",
  machine: "session",
  max_billable_tokens: "limit",
  max_cost_usd: "limit",
  max_duration_minutes: "limit",
  max_consecutive_failures: "limit",
  max_consecutive_missing_usage: "limit"
};
var SETTING_NAMES = Object.keys(SETTING_ROLES);
function settingsOfRole(role) {
  return SETTING_NAMES.filter((name) => SETTING_ROLES[name] === role);
}
function shapesResult(name) {
  const role = SETTING_ROLES[name];
  return role !== "session" && role !== "limit";
}
function settingsDifferences(before, now) {
  return SETTING_NAMES.filter((name) => shapesResult(name) && comparable(before, name) !== comparable(now, name)).map(
    (name) => `${name}: ${shortened(comparable(before, name))} \u2192 ${shortened(comparable(now, name))}`
  );
}
function comparable(settings, name) {
  if (name !== "arms") return canonical(settings[name] ?? null);
  return canonical(
    settings.arms.map(
      ({ auth_mode: _, base_url: address, ...arm }) => settings.simulated ? arm : { ...arm, address }
    )
  );
}
function canonical(value) {
  return sortedJson(value).replace(/\n */g, "");
}
function shortened(text) {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

export {
  SETTINGS_SCHEMA,
  settingsOfRole,
  shapesResult,
  settingsDifferences
};
