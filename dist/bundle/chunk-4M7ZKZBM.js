import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ParityError,
  SCORERS,
  SENSITIVITY_SCORERS
} from "./chunk-HH4P5BKI.js";
import {
  array,
  custom,
  exactOptional,
  excerpt,
  getDotPath,
  keyof,
  minLength,
  nullish,
  object,
  pipe,
  safeParse
} from "./chunk-XM44J67G.js";

// src/core/record/model.ts
function canonicalModel(model) {
  return withoutRoute(model.trim().toLowerCase()).replace(/^(?:[a-z]{2,6}\.)?openai[./]/, "").replace(/-\d{4}-\d{2}-\d{2}$/, "");
}
function withoutRoute(name) {
  const last = name.slice(name.lastIndexOf("/") + 1);
  return /^(?:(?:[a-z]{2,6}\.)?openai\.)?gpt-/.test(last) ? last : name;
}

// src/core/record/same-arm.ts
function isSameArm(a, b) {
  return a.provider === b.provider && canonicalModel(a.model) === canonicalModel(b.model) && a.effort === b.effort;
}

// src/core/record/baseline.ts
function hasBaseline(arms) {
  return arms.some(({ baseline }) => baseline === true);
}
function current(all) {
  return all.filter(({ baseline }) => baseline !== true);
}
function baselinePairs(arms) {
  const earlier = arms.filter(({ baseline }) => baseline === true);
  return current(arms).flatMap((now) => {
    const before = counterpart(now, earlier);
    return before === null ? [] : [[now, before]];
  });
}
function counterpart(now, earlier) {
  const same = earlier.filter((before) => isSameArm(now, before));
  const called = same.find(({ recordedName }) => recordedName === now.recordedName);
  return called ?? (same.length === 1 ? same[0] ?? null : null);
}
function repeatedInBaseline(arms) {
  const earlier = arms.filter(({ baseline }) => baseline === true);
  return earlier.filter((arm, index) => earlier.findIndex((one) => one.recordedName === arm.recordedName) !== index);
}

// src/core/record/schema.ts
function kind(expected, test) {
  return custom(test, expected);
}
var MOST = Number.MAX_SAFE_INTEGER;
function isAmount(value) {
  return typeof value === "number" && value >= 0 && value <= MOST;
}
var INSTANT_PATTERN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
function isInstant(value) {
  return typeof value === "string" && INSTANT_PATTERN.test(value) && !Number.isNaN(Date.parse(value));
}
var TEXT = kind("a text", (value) => typeof value === "string");
var NAME = kind("a text that is not empty", (value) => typeof value === "string" && value !== "");
var FLAG = kind("true or false", (value) => typeof value === "boolean");
var COUNT = kind(
  "a whole number, 0 or more",
  (value) => Number.isSafeInteger(value) && isAmount(value)
);
var WHOLE = kind("a whole number", (value) => Number.isSafeInteger(value));
var NUMBER = kind("a finite number", (value) => Number.isFinite(value));
var MS = kind("a finite number of milliseconds, 0 or more", isAmount);
var AMOUNT = kind("a finite number, 0 or more", isAmount);
var SHARE = kind("a number from 0 to 1", (value) => isAmount(value) && Number(value) <= 1);
var HTTP_STATUS = kind(
  "an HTTP status from 100 to 599",
  (value) => Number.isSafeInteger(value) && Number(value) >= 100 && Number(value) <= 599
);
var INSTANT = kind("an instant such as 2026-06-10T07:00:00Z", isInstant);
function oneOf(values) {
  const set = new Set(values);
  return kind(`one of ${values.join(", ")}`, (value) => set.has(value));
}
function known(wrapped) {
  return nullish(wrapped, null);
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var OBJECT = kind("a JSON object", isJsonObject);
function objectOf(entries) {
  return pipe(OBJECT, object(entries, "a JSON object"));
}
function listOf(item) {
  return array(item, "a list");
}
function parse(schema, value, where, remedy) {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new ParityError("INVALID_RECORDS", `${where}${problem(result.issues[0])}. ${remedy}`);
}
var SHOWN_CHARS = 40;
function problem(issue) {
  const field = getDotPath(issue);
  if (field === null) return ` is ${shown(issue.input)}; it must be ${issue.message}`;
  const name = JSON.stringify(excerpt(field, SHOWN_CHARS));
  if (issue.input === void 0 || issue.received === "undefined") return ` has no ${name}`;
  return `: ${name} is ${shown(issue.input)}; it must be ${issue.message}`;
}
function shown(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, 2 * SHOWN_CHARS)) : String(value);
  return excerpt(text, SHOWN_CHARS);
}
function flatGuard(entries) {
  const tests = Object.entries(entries).map(
    ([name, schema]) => schema.type === "nullish" ? { name, mayBeNull: true, holds: schema.wrapped.check } : { name, mayBeNull: false, holds: schema.check }
  );
  return (row) => {
    for (const { name, mayBeNull, holds } of tests) {
      const value = row[name];
      if (value === null ? !mayBeNull : !holds(value)) return false;
    }
    return true;
  };
}

// src/core/record/record.ts
var SCHEMA_VERSION = 1;
var OUTCOMES = [
  "completed",
  "incomplete",
  "refused",
  "empty",
  "failed",
  "truncated",
  "http_error",
  "timeout",
  "network_error",
  "aborted"
];
var FAULTS = ["network", "provider", "quota", "auth", "config", "cap", "timeout", "aborted"];
var FIELDS = {
  // --- the walkthrough's fields
  provider: NAME,
  model: NAME,
  /** 1-based position in the arm's own sequence, warm-ups first. */
  run_index: COUNT,
  /** 0-based position of the prompt in the dataset selection. */
  prompt_index: COUNT,
  prompt_id: NAME,
  prompt_text: known(TEXT),
  expected_answer: known(TEXT),
  /** ISO 8601, UTC. */
  started_at: INSTANT,
  /** True only for `outcome: completed` with text (in a walkthrough file: as it was written). */
  ok: FLAG,
  ttfb_ms: known(MS),
  ttft_ms: known(MS),
  total_ms: known(MS),
  input_tokens: known(COUNT),
  output_tokens: known(COUNT),
  reasoning_tokens: known(COUNT),
  output_text: known(TEXT),
  output_chars: known(COUNT),
  output_tokens_per_second: known(AMOUNT),
  output_chars_per_second: known(AMOUNT),
  /** At OpenAI's list price whichever provider served it, as the walkthrough priced it. */
  estimated_openai_cost_usd: known(AMOUNT),
  /** Our own id, sent as X-Client-Request-Id. */
  request_id: known(TEXT),
  error: known(TEXT),
  // --- added
  schema_version: known(COUNT),
  run_id: known(TEXT),
  /** Which arm of the plan: unique in a run, also where one provider runs twice. */
  arm: known(TEXT),
  effort: known(TEXT),
  /** The same in both arms of a pair. */
  pair_id: known(TEXT),
  /** 0 for the arm that went first. */
  order_in_pair: known(COUNT),
  /** 1 for the first; a repetition counts up. */
  attempt: known(COUNT),
  warmup: known(FLAG),
  /** A later attempt stands in for this one (resume, the client's own network). */
  superseded: known(FLAG),
  /** Re-asked for accuracy only (`retry-failed`): never a measurement. */
  retry: known(FLAG),
  outcome: known(oneOf(OUTCOMES)),
  fault: known(oneOf(FAULTS)),
  http_status: known(HTTP_STATUS),
  provider_request_id: known(TEXT),
  terminal_event: known(TEXT),
  incomplete_reason: known(TEXT),
  cached_input_tokens: known(COUNT),
  /** Input tokens that were written to the provider's cache, which some models bill at 1.25 × input. */
  cache_write_tokens: known(COUNT),
  /** At the provider's own price. */
  estimated_cost_usd: known(AMOUNT),
  connection_reused: known(FLAG),
  dns_ms: known(MS),
  connect_ms: known(MS),
  tls_ms: known(MS),
  request_written_ms: known(MS),
  headers_ms: known(MS),
  created_ms: known(MS),
  first_reasoning_ms: known(MS),
  last_text_ms: known(MS),
  terminal_ms: known(MS),
  /** How long the body stayed open after the terminal event, 0 where it closed with it; null without one. */
  held_ms: known(MS),
  /** False where the text came without usable deltas or all at once: it has no TTFT. Null without text. */
  streamed: known(FLAG),
  text_deltas: known(COUNT),
  /** Reads of the socket that brought text; few reads for many deltas is a burst. */
  text_reads: known(COUNT),
  /** The largest share of all text deltas that one read brought, 0 to 1. */
  burst_share: known(SHARE),
  /** Output tokens per second between first and last text; null where the window can't carry it. */
  decode_tokens_per_second: known(AMOUNT),
  final_text_matches: known(FLAG),
  sequence_gaps: known(COUNT),
  /** output − reasoning − o200k(output_text): a constant of a sound run. */
  token_residual: known(WHOLE),
  /** Characters of text that were delivered twice. */
  replayed_chars: known(COUNT),
  /**
   * True where the text that arrived has exactly the tokens billed for it and came
   * once; null where that can't be told.
   */
  as_billed: known(FLAG),
  /**
   * How many snapshots of one answer the text arrived as, each a longer prefix of
   * the next; 1 for a text that came once, null where that is unknown.
   */
  snapshots: known(COUNT),
  /** The true text where it differs from `output_text`, which holds what arrived. */
  answer_text: known(TEXT),
  /** The words with which the model or a content filter declined. */
  refusal_text: known(TEXT),
  /** The longest delay of the client's own event loop during the attempt. */
  loop_delay_ms: known(MS),
  echoed_model: known(TEXT),
  echoed_effort: known(TEXT),
  echoed_max_output_tokens: known(COUNT),
  service_tier: known(TEXT)
};
var RECORD_SCHEMA = objectOf(FIELDS);
var RECORD_FIELDS = keyof(object(FIELDS)).options;
var BLANK_RECORD = JSON.parse(
  JSON.stringify(Object.fromEntries(RECORD_FIELDS.map((field) => [field, null])))
);
var isRecord = flatGuard(FIELDS);
var REMEDY = "Correct or remove the line, or name a records file of parity-bench or of the walkthrough.";
function toRecord(value, where) {
  if (isJsonObject(value)) {
    const row = hasOnlyFields(value) ? value : { ...BLANK_RECORD, ...value };
    if (hasOnlyFields(row) && isRecord(row)) return row;
  }
  return parse(RECORD_SCHEMA, value, where, REMEDY);
}
function hasOnlyFields(row) {
  return Object.keys(row).length === RECORD_FIELDS.length;
}
function isWalkthroughRecord(record) {
  return record.schema_version === null;
}
function outcomeOf(record) {
  if (record.outcome !== null) return record.outcome;
  if (record.ok) return walkthroughOutcome(record);
  const error = record.error ?? "";
  if (/^HTTP \d{3}\b/.test(error)) return "http_error";
  if (/timed? ?out/i.test(error)) return "timeout";
  if (/name resolution|nodename|getaddrinfo|connect|dns/i.test(error)) return "network_error";
  return "failed";
}
function walkthroughOutcome(record) {
  if ((record.output_text ?? "") !== "") return "completed";
  if (record.output_tokens === null) return "truncated";
  return isRoundCap(record.output_tokens) ? "incomplete" : "empty";
}
function isRoundCap(tokens) {
  return tokens > 0 && (tokens % 256 === 0 || tokens % 100 === 0);
}
function promptKey(record) {
  return record.pair_id ?? record.prompt_id;
}
function isAnswered(record) {
  return outcomeOf(record) === "completed";
}
function toLine(record) {
  return JSON.stringify(record, SORTED_FIELDS);
}
var SORTED_FIELDS = [...RECORD_FIELDS].sort();

// src/core/manifest/file-names.ts
var MANIFEST = "manifest.json";
var COMPARISON = "comparison.json";
var COMMENT = "comment.md";
var PAGE = "report.html";
var HISTORY = "history.json";

// src/core/attempt/blame.ts
var CODES = new Map([
  ...blamed("quota", [
    "insufficient_quota",
    "credit_balance_exhausted",
    "rate_limit_exceeded",
    "rate_limit_error",
    "rate_limit_reached",
    "rate_limited",
    "too_many_requests",
    "resource_exhausted",
    "insufficient_credits",
    "payment_required",
    "billing_error",
    "quota_exhausted",
    "billing_hard_limit_reached",
    "billing_not_active",
    "quota_exceeded",
    "tokens_exceeded",
    "ThrottlingException",
    "TooManyRequestsException",
    "ServiceQuotaExceededException"
  ]),
  ...blamed("auth", [
    "invalid_api_key",
    "incorrect_api_key",
    "expired_api_key",
    "account_deactivated",
    "authentication_error",
    "permission_error",
    "permission_denied",
    "insufficient_permissions",
    "missing_scope",
    "invalid_organization",
    "access_denied",
    "AccessDeniedException",
    "AccessDenied",
    "UnrecognizedClientException",
    "ExpiredTokenException",
    "ExpiredToken",
    "expired_token",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "IncompleteSignatureException",
    "MissingAuthenticationTokenException",
    "InvalidClientTokenId",
    "NotAuthorized",
    "OptInRequired"
  ]),
  ...blamed("config", [
    "invalid_request_error",
    "invalid_request",
    "invalid_prompt",
    "invalid_value",
    "invalid_type",
    "model_not_found",
    "not_found_error",
    "unsupported_parameter",
    "unsupported_value",
    "unknown_parameter",
    "unsupported_model",
    "invalid_model",
    "DeploymentNotFound",
    "deployment_not_found",
    "UnknownOperationException",
    "missing_required_parameter",
    "context_length_exceeded",
    "string_above_max_length",
    "integer_below_min_value",
    "integer_above_max_value",
    "ValidationException",
    "ResourceNotFoundException",
    "RequestTimeTooSkewed"
  ])
]);
function blamed(blame, codes) {
  return codes.map((code) => [code.toLowerCase(), blame]);
}
var CLIENT_SIDE = /* @__PURE__ */ new Set(["config", "auth", "quota", "network", "aborted"]);
function isClientSide(fault) {
  return fault !== null && CLIENT_SIDE.has(fault);
}
var CLOCK_SKEW = /signature expired|signature not yet current|RequestTimeTooSkewed|request time(?:stamp)? (?:is )?too skewed/i;
var OWN_FAILURE = /internal (?:server )?error|internal failure/i;
var EXHAUSTED = /\b(?:EMFILE|ENFILE|ENOMEM|ENOBUFS|EADDRNOTAVAIL|EAI_MEMORY|ERR_WORKER_OUT_OF_MEMORY)\b/;
var TLS_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL|^EPROTO$/;
var PROVIDER_STATUSES = /* @__PURE__ */ new Set([408, 424]);
var USED_UP = /insufficient_(?:quota|credits)|credit_balance_exhausted|payment_required|billing[_ ](?:error|not[_ ]active|hard[_ ]limit)|check your plan and billing/i;
var LIMIT_WORDS = /rate.?limit|too many requests|(?:exceeded|exhausted|out of|insufficient)[^.]{0,40}\b(?:quota|credits?)\b|\bquota\b[^.]{0,40}exceeded/i;
var FILTER_CODES = /* @__PURE__ */ new Set([
  "content_filter",
  "content_filtered",
  "content_policy_violation",
  "responsible_ai_policy_violation",
  "responsibleaipolicyviolation"
]);
function isContentFilter({ code, type }) {
  return [code, type].some((word) => word != null && FILTER_CODES.has(word.toLowerCase()));
}
function isUsedUp(said) {
  return USED_UP.test(said);
}
function isClockSkew(said) {
  return CLOCK_SKEW.test(said);
}
function exhaustedCode(said) {
  return EXHAUSTED.exec(said)?.[0] ?? null;
}
function blameOfCode(code) {
  const name = code?.split("#").at(-1)?.split(":")[0]?.toLowerCase() ?? "";
  return CODES.get(name) ?? null;
}
function blameOfStreamError(error) {
  const named = blameOfCode(error.code) ?? blameOfCode(error.type);
  if (named !== null) return named;
  const status = /^[1-5]\d\d$/.test(error.code ?? "") ? Number(error.code) : null;
  if (status !== null && status >= 400) return blameOfHttpError(status, error, error.message ?? "");
  return LIMIT_WORDS.test(error.message ?? "") ? "quota" : "provider";
}
function blameOfHttpError(status, error, body) {
  const byCode = blameOfCode(error?.code) ?? blameOfCode(error?.type);
  if (status >= 500) return byCode === "quota" ? "quota" : "provider";
  if (isClockSkew(body)) return "config";
  if (byCode === "quota" || byCode === "auth") return byCode;
  if (status === 401 || status === 403) return "auth";
  if (status === 402 || status === 429) return "quota";
  if (PROVIDER_STATUSES.has(status) || status >= 400 && OWN_FAILURE.test(body)) return "provider";
  return "config";
}
var OF_ONE_PROMPT = /context_length|context window|maximum context|string_above_max_length|too long|invalid_prompt|content_filter|content management|content policy/i;
var OF_EVERY_REQUEST = /model_not_found|invalid_model|(?:unsupported|unknown|unrecognized|missing)[ _](?:required[ _])?(?:model|parameter|value|request argument)|max_(?:output_)?tokens|deployment|UnknownOperationException|ResourceNotFoundException|reasoning|\beffort\b|\bmodel\b[^{}]{0,120}\b(?:not|no access|unknown|unsupported|invalid)\b|\b(?:unknown|unsupported|invalid|no such)\b[^{}]{0,60}\bmodel\b/i;
function reachOfRefusal(status, said) {
  if (OF_ONE_PROMPT.test(said)) return "this prompt";
  if (OF_EVERY_REQUEST.test(said)) return "every request";
  const isOfAddress = status === null || status >= 300 && status < 400 || [404, 405, 410, 501].includes(status);
  return isOfAddress ? "this address" : "unknown";
}
function blameOfConnection(code) {
  return code !== null && (TLS_CODES.test(code) || exhaustedCode(code) !== null) ? "config" : "network";
}
var CLOSING_RACE_MS = 1e3;
function blameOfUnanswered({ code, bytesReceived, connectionReused, silentMs }) {
  if (code !== null && exhaustedCode(code) !== null) return "config";
  if (bytesReceived > 0 || silentMs > CLOSING_RACE_MS) return "provider";
  return code === "CLOSED" && connectionReused !== true ? "provider" : "network";
}

// src/core/compare/counted.ts
function withoutClientFaults({ records, failed, faults }) {
  const counts = Object.entries(faults);
  const lost = counts.filter(([fault]) => isClientSide(fault)).reduce((sum, [, count]) => sum + count, 0);
  return { failed: failed - lost, counted: records - lost };
}

// src/core/text/sorted-json.ts
function sortedJson(value) {
  return `${JSON.stringify(sorted(value), null, 2)}
`;
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

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

// src/core/record/stop.ts
var STOP_CODES = [
  "certain",
  "max-billable-tokens",
  "max-cost-usd",
  "max-duration-minutes",
  "max-consecutive-failures",
  "max-consecutive-missing-usage",
  "interrupted",
  "auth-refused",
  "quota-exhausted",
  "request-refused",
  "network-down",
  "client-exhausted",
  "disk-failed",
  "service-failed",
  "bad-input",
  "internal-error"
];

// src/core/statistics/student.ts
var STEPS = 300;
var TINY = 1e-300;
function studentTwoSidedP(t, degrees) {
  const x = degrees / (degrees + t * t);
  return Number.isFinite(t) ? incompleteBeta(x, degrees / 2, 0.5) : 0;
}
var knownT = /* @__PURE__ */ new Map();
function twoSidedT(level, degrees) {
  const key = `${level} ${degrees}`;
  const t = knownT.get(key) ?? bisectedT(level, degrees);
  knownT.set(key, t);
  return t;
}
function bisectedT(level, degrees) {
  let low = 0;
  let high = 2;
  while (studentTwoSidedP(high, degrees) > 1 - level) high *= 2;
  for (let halving = 0; halving < 100; halving++) {
    const middle = (low + high) / 2;
    if (studentTwoSidedP(middle, degrees) > 1 - level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function incompleteBeta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  if (x > (a + 1) / (a + b + 2)) return 1 - front * betaFraction(1 - x, b, a) / b;
  return front * betaFraction(x, a, b) / a;
}
function betaFraction(x, a, b) {
  let c = 1;
  let d = 1 / notZero(1 - (a + b) * x / (a + 1));
  let fraction = d;
  for (let m = 1; m <= STEPS; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}
function notZero(value) {
  return Math.abs(value) < TINY ? TINY : value;
}
function logBeta(a, b) {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logGamma(x) {
  let shift = 0;
  let at = x;
  while (at < 15) {
    shift += Math.log(at);
    at += 1;
  }
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

// src/core/compare/deciding-ratio.ts
function decidingRatio(fixed, alwaysValid) {
  if (alwaysValid === null) return fixed;
  const { ci95, ci90 } = alwaysValid;
  return { ...alwaysValid, long_run_ci95: ci95, long_run_ci90: ci90 };
}

// src/core/trend/origin.ts
var ORIGIN = objectOf({
  /** When its first request started. */
  measured_at: known(INSTANT),
  /** The commit that its workflow ran at; null on a laptop. */
  commit: known(TEXT),
  /** The workflow run; null on a laptop. */
  run_id: known(COUNT),
  /** The page of that run. */
  url: known(TEXT)
});

// src/core/compare/arm-names.ts
function shortNames(arms) {
  return ofTwins(arms) ?? ofDifferences(arms);
}
function ofTwins(arms) {
  const bare = new Set(arms.map((arm) => arm.replace(TWIN, "")));
  if (arms.length < 2 || bare.size > 1 || new Set(arms).size < arms.length) return null;
  return arms.map((arm) => `${arm.split(" ")[0] ?? ""}${TWIN.exec(arm)?.[0] ?? ""}`);
}
var TWIN = / #\d+$/;
function ofDifferences(arms) {
  const words = arms.map((arm) => arm.split(" "));
  const [first = []] = words;
  if (arms.length < 2 || words.some(({ length }) => length !== first.length)) return [...arms];
  const differs = first.map((word, place) => words.some((other) => plain(other[place]) !== plain(word)));
  const short = words.map((each) => withoutBrackets(each.filter((_, place) => differs[place]).join(" ")));
  return new Set(short).size === arms.length && !short.includes("") ? short : [...arms];
}
function plain(word) {
  return canonicalModel(word ?? "");
}
function withoutBrackets(name) {
  return /^\(([^()]+)\)$/.exec(name)?.[1] ?? name;
}
function commonName(a, b) {
  const bare = (name) => name.replace(/ \([^()]+\)$/, "");
  return bare(a) === bare(b) ? bare(a) : null;
}

export {
  canonicalModel,
  isSameArm,
  hasBaseline,
  current,
  baselinePairs,
  repeatedInBaseline,
  isClientSide,
  isContentFilter,
  isUsedUp,
  isClockSkew,
  exhaustedCode,
  blameOfStreamError,
  blameOfHttpError,
  reachOfRefusal,
  blameOfConnection,
  blameOfUnanswered,
  withoutClientFaults,
  TEXT,
  NAME,
  FLAG,
  COUNT,
  WHOLE,
  NUMBER,
  AMOUNT,
  INSTANT,
  oneOf,
  known,
  isJsonObject,
  objectOf,
  listOf,
  parse,
  SCHEMA_VERSION,
  OUTCOMES,
  FAULTS,
  BLANK_RECORD,
  toRecord,
  isWalkthroughRecord,
  outcomeOf,
  promptKey,
  isAnswered,
  toLine,
  studentTwoSidedP,
  twoSidedT,
  logGamma,
  sortedJson,
  SETTINGS_SCHEMA,
  settingsOfRole,
  shapesResult,
  settingsDifferences,
  decidingRatio,
  ORIGIN,
  STOP_CODES,
  MANIFEST,
  COMPARISON,
  COMMENT,
  PAGE,
  HISTORY,
  shortNames,
  commonName
};
