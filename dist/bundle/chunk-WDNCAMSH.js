import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

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

export {
  isClientSide,
  isContentFilter,
  isUsedUp,
  isClockSkew,
  exhaustedCode,
  blameOfStreamError,
  blameOfHttpError,
  reachOfRefusal,
  blameOfConnection,
  blameOfUnanswered
};
