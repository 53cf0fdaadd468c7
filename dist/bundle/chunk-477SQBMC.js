import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  asciiDigits,
  compose,
  finalAnswer,
  firstStrictAnswer,
  fold,
  isWhole,
  markedReference,
  normalizeAnswer,
  quantitiesIn,
  quantityValue,
  strip,
  trimmed
} from "./chunk-NQYBRQ3G.js";
import {
  AMOUNT,
  COUNT,
  FLAG,
  HTTP_STATUS,
  INSTANT,
  MS,
  NAME,
  SHARE,
  TEXT,
  WHOLE,
  flatGuard,
  isJsonObject,
  keyof,
  known,
  object,
  objectOf,
  oneOf,
  parse2 as parse
} from "./chunk-CTC26OTG.js";
import {
  trimEnd
} from "./chunk-KL4PBLXA.js";
import {
  compilePattern
} from "./chunk-45JK7FS3.js";

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
var USED_UP = /insufficient_quota|credit_balance_exhausted|billing_hard_limit/i;
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

// src/core/attempt/fault.ts
var USUAL_FAULT = {
  completed: null,
  incomplete: "cap",
  refused: null,
  empty: "provider",
  failed: "provider",
  truncated: "provider",
  timeout: "timeout",
  network_error: "network",
  aborted: "aborted"
};
function faultOf(record) {
  if (record.outcome !== null) return record.fault;
  const outcome = outcomeOf(record);
  if (outcome !== "http_error") return USUAL_FAULT[outcome];
  const error = record.error ?? "";
  const status = Number(/^HTTP (\d{3})\b/.exec(error)?.[1] ?? 500);
  return blameOfHttpError(status, null, error);
}

// src/core/score/undress.ts
function undress(answer) {
  if (UNREADABLE.test(answer) || CAPITAL_SCALE.test(answer)) return null;
  const plain = straighten(withoutLatex(withoutMarkup(answer.replaceAll(SEAM, "\uFFFD"))));
  const seamed = withoutCurrency(plain).replace(/\*\*|__|`/g, SEAM);
  if (JOINED.test(seamed)) return null;
  return trimmed(trimEnd(trimmed(seamed.replaceAll(SEAM, ""), isEdge), "."), isEdge);
}
var SEAM = "\0";
var JOINED = /\d\0+(?:[.,]\0*)?\d|[.,]\0+\d/;
var UNREADABLE = new RegExp("[\\u2061-\\u2064]|<\\/?su[bp]\\b|\\p{Sc} ?[\\p{Nd}.,]+ ?m(?!\\p{L})", "iu");
var CAPITAL_SCALE = new RegExp("\\p{Nd} ?[MGT](?!\\p{L})", "u");
function isEdge(character) {
  return character === "*" || character === "_";
}
var TAG = /<\/?(?:b|i|u|s|em|strong|span|p|div|code|mark|big|small|font|tt|kbd|center)(?: [^<>]*)?>/gi;
var ENTITIES = {
  ...{ nbsp: "\xA0", thinsp: "\u2009", minus: "-", dollar: "$", euro: "\u20AC", pound: "\xA3", yen: "\xA5" },
  ...{ frac12: "\xBD", frac14: "\xBC", frac34: "\xBE", lt: "<", gt: ">", ndash: "\u2013", comma: ",", period: "." }
};
function withoutMarkup(text) {
  return text.replace(TAG, SEAM).replace(/<br ?\/?>/gi, " ").replace(/&([a-z]{2,6}\d{0,2});/g, (entity, name) => ENTITIES[name] ?? entity);
}
var LATEX_FRACTION = /\\[dt]?frac *\{([^{}]*)\} *\{([^{}]*)\}/g;
var LATEX_WRAPPER = /\\(?:boxed|text|textbf|mathrm|mathbf) *\{([^{}]*)\}/g;
function withoutLatex(answer) {
  let text = answer.replace(/\\[,;:! ]|\{,\}/g, (space) => space === "{,}" ? "," : "\u2009");
  text = text.replace(/(\d) *(?=\\[dt]?frac)/g, "$1 ");
  for (let depth = 0; depth < 4 && text.includes("\\"); depth += 1) {
    text = text.replace(LATEX_FRACTION, "$1/$2").replace(LATEX_WRAPPER, `${SEAM}$1${SEAM}`);
  }
  return text.replace(/\\[()[\]]/g, "").replace(/\\([$%])/g, "$1");
}
var CURRENCY_CODE = "(?:USD|EUR|GBP|INR|JPY|CNY|AUD|CAD|CHF|NZD|HKD|SGD|MXN|BRL|Rs\\.?)";
var CODE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${CURRENCY_CODE} ?(?=[-+]?\\p{Sc}?[\\d.])`, "gu");
var COUNTRY = /(?<![\p{L}\p{N}])(?:US|AU|CA|CAN|NZ|HK|SG|MX|NT|A|C|S|R)(?= ?\$)/gu;
function withoutCurrency(text) {
  return text.replace(CODE_BEFORE, SEAM).replace(COUNTRY, SEAM).replace(new RegExp("\\p{Sc}", "gu"), SEAM);
}
var GROUPED = /(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)/gu;
var VULGAR_AFTER_DIGIT = /(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e\u2189])/gu;
var UNIT_POWER = new RegExp("(?<=\\p{L})[\\u00b2\\u00b3]", "gu");
var POWER = /[\u00b2\u00b3\u00b9\u2070-\u209c]/u;
var MINUS = /[\u02d7\u2010-\u2013\u2212\u2796]/g;
function straighten(text) {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const spaced = asciiDigits(text.replace(new RegExp("\\p{Cf}", "gu"), "")).replace(GROUPED, (digits) => digits.replace(/[^\d]/g, "")).replace(VULGAR_AFTER_DIGIT, " ").replace(UNIT_POWER, "");
  const composed = POWER.test(spaced) ? spaced : compose(spaced);
  return composed.replace(MINUS, "-").replaceAll("\u2044", "/").replaceAll("\u066B", ".").replaceAll("\u066C", ",");
}

// src/core/score/extended.ts
var LONGEST_ANSWER = 1e3;
function readExtended(answer) {
  if (isWhole(answer)) return { kind: "number", value: answer };
  const rejected = (why2) => ({ kind: "rejected", value: fold(answer), why: why2 });
  if (answer.length > LONGEST_ANSWER) return rejected("unclear");
  const text = undress(answer);
  if (text === null) return rejected("unclear");
  const signed = withSignWord(fold(text));
  const why = rejection(signed);
  if (why !== null) return rejected(why);
  const [only, ...more] = quantitiesIn(signed);
  if (more.length > 0) return rejected("several_numbers");
  if (only === void 0) return new RegExp("\\p{N}", "u").test(signed) ? rejected("unclear") : { kind: "text", value: signed };
  const value = quantityValue(only);
  return value === null || !standsAlone(signed, only) ? rejected("unclear") : { kind: "number", value };
}
function lastNumber(text) {
  for (const line of text.split("\n").reverse()) {
    const last = lastQuantity(line);
    if (last !== null) return quantityValue(last);
  }
  return null;
}
function lastQuantity(line) {
  let last = null;
  for (const quantity of quantitiesIn(straighten(line).replaceAll("$", ""))) last = quantity;
  return last;
}
function withSignWord(folded) {
  return folded.replace(/(^|= ?)(?:minus|negative) (?=[\d.])/g, "$1-");
}
var words = (list) => `(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`;
var BOUND_WORDS = "at least|at most|more than|less than|fewer than|greater than|no more|no less|up to|or more|or less|or fewer|or greater|minimum|maximum|exceeds|exceeding";
var DOUBT_WORDS = "about|approx|approximately|around|roughly|nearly|almost|circa|ca|maybe|perhaps|probably|possibly|estimated|or so|give or take";
var REJECTIONS = [
  ["inequality", /[<>≤≥≦≧≠≮≯≰≱⩽⩾]|\d ?\+(?![\p{L}\p{N}/])/u],
  ["inequality", new RegExp(`${words(BOUND_WORDS)}|${words("over|under|above|below|beyond|past")} \\d`, "u")],
  ["approximate", new RegExp(`[~\u2248\u2243\u2245\u2252\u2250\u223C\xB1?]|\\+/-|\\d-?ish(?!\\p{L})|${words(DOUBT_WORDS)}`, "u")],
  ["range", new RegExp(`\\d ?(?:[-\u2014\u2015]|to|through) ?\\.?\\d|${words("between")}`, "u")],
  // 1e3, 10², 5^2, 9:30, 1'234, 1.200.000, 18!: numbers, but of no kind that this reads.
  [
    "unclear",
    /\d(?:e[-+]?\d|\^|[\u00b2\u00b3\u00b9\u2070-\u209c]|:\d|['’]\d|\.\d+\.\d|!)|[\\√∛∜‰‱∞]|&#?[a-z0-9]{1,9};/u
  ],
  // An initial for a power of ten, a Chinese or Korean one, or the letter O for a zero.
  [
    "unclear",
    new RegExp("\\d ?(?:bn|mn|mln|mil|mio|mrd|tn|trn|b|lakhs?|lacs?|crores?)(?![\\p{L}\\p{N}])|\\d ?[\u5341\u767E\u5343\u4E07\u842C\u4EBF\u5104\u5146\uB9CC\uC5B5]|\\do(?!\\p{L})", "u")
  ],
  // Two signs, a dash that may be a sign or punctuation, a sign behind the number, a hyphen after a word.
  ["unclear", new RegExp("[-+] ?[-+] ?\\.?\\d|[-+\u2014\u2015] \\.?\\d|[\u2014\u2015]\\.?\\d|\\d-(?![\\p{L}\\p{N}])|\\p{L}-\\.?\\d", "u")],
  // ($3) is minus three to an accountant and three to everybody else.
  ["unclear", /\((?![-+])[^()]{0,200}\d/u]
];
function rejection(folded) {
  return REJECTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
var NUMBER_WORDS = new RegExp(
  words(
    [
      "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
      "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|gross",
      "half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?|millionths?",
      "twice|thrice|double|triple|squared|cubed|factorial|minus|plus|negative|not|isn't|root|below zero|in debt"
    ].join("|")
  ),
  "u"
);
var UNIT_POWER2 = new RegExp("(?<=\\p{L})\\^?[23](?![\\p{N}.,])", "gu");
function standsAlone(text, quantity) {
  const before = text.slice(0, quantity.index);
  const after = text.slice(quantity.index + quantity[0].length);
  if (/[-+]$|[/×÷*·⋅^√] ?$/u.test(before) || /^ ?[×÷*·⋅^]/u.test(after)) return false;
  const rest = `${before} ${after}`.replace(UNIT_POWER2, "");
  return !new RegExp("\\p{N}", "u").test(rest) && !NUMBER_WORDS.test(rest);
}

// src/core/score/scorer.ts
var sameText = (reference, model) => reference.normalized === model.normalized;
var RULES = {
  gsm8k: { reference: marked(readFinal), model: readFinal, agrees: sameText },
  "gsm8k-first": { reference: marked(readFirstStrict), model: readFirstStrict, agrees: sameText },
  "gsm8k-extended": { reference: marked(readExtendedFinal), model: readExtendedFinal, agrees: sameText },
  "last-number": { reference: marked(readExtendedFinal), model: readLastNumber, agrees: sameText },
  exact: { reference: readWhole, model: readWhole, agrees: sameText },
  contains: {
    reference: readWhole,
    model: readWhole,
    agrees: (reference, model) => model.normalized.includes(reference.normalized)
  },
  regex: { reference: readPattern, model: readWhole, agrees: matchesPattern },
  none: { reference: () => null, model: () => null, agrees: () => false }
};
function marked(read) {
  return (reference) => read(markedReference(reference));
}
var LONGEST_OUTPUT = 1e6;
var Scorer = class {
  rule;
  /** The reference read last: the arms of a pair share theirs, and it is as long to read as an answer. */
  last = {
    expected: null,
    reference: null
  };
  constructor(name) {
    this.rule = RULES[name];
  }
  score(record) {
    const reference = this.reference(record.expected_answer);
    const model = present(record.output_text?.slice(-LONGEST_OUTPUT) ?? null, this.rule.model);
    const reason = mismatch(record.ok, reference, model, this.rule);
    return {
      is_correct: reason === null,
      mismatch_reason: reason,
      reference_answer: reference?.answer ?? null,
      model_answer: model?.answer ?? null,
      normalized_reference_answer: reference?.normalized ?? null,
      normalized_model_answer: model?.normalized ?? null,
      rejection: model?.rejection ?? null
    };
  }
  reference(expected) {
    if (expected !== this.last.expected) this.last = { expected, reference: present(expected, this.rule.reference) };
    return this.last.reference;
  }
};
function mismatch(ok, reference, model, rule) {
  if (!ok) return "request_failed";
  if (reference === null) return "missing_reference_answer";
  if (model === null) return "missing_model_answer";
  return rule.agrees(reference, model) ? null : "answer_mismatch";
}
function present(text, read) {
  return text === null || text === "" ? null : read(text);
}
function readFinal(text) {
  const answer = finalAnswer(text);
  return answer === null ? null : { answer, normalized: normalizeAnswer(answer) };
}
function readFirstStrict(text) {
  const answer = firstStrictAnswer(text);
  return answer === null ? null : { answer, normalized: answer };
}
function readExtendedFinal(text) {
  const answer = finalAnswer(text);
  if (answer === null) return null;
  const read = readExtended(answer);
  return { answer, normalized: read.value, ...read.kind === "rejected" ? { rejection: read.why } : {} };
}
function readLastNumber(text) {
  const answer = lastNumber(text);
  return answer === null ? null : { answer, normalized: answer };
}
function readWhole(text) {
  const answer = strip(text);
  return answer === "" ? null : { answer, normalized: answer };
}
function readPattern(text) {
  const pattern = compilePattern(text);
  return pattern === null ? null : { answer: text, normalized: text, pattern };
}
function matchesPattern(reference, model) {
  return reference.pattern?.test(model.normalized) ?? false;
}

// src/core/compare/correctness.ts
function isJudged(record, reference) {
  return reference !== null && !isClientSide(faultOf(record));
}
function correctness(name) {
  const scorer = new Scorer(name);
  const known2 = /* @__PURE__ */ new Map();
  return (record) => {
    const before = known2.get(record);
    if (before !== void 0) return before;
    const scored = scorer.score(record);
    const judged = isJudged(record, scored.normalized_reference_answer);
    const correct = judged ? isAnswered(record) && scored.is_correct : null;
    known2.set(record, correct);
    return correct;
  };
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
  blameOfUnanswered,
  SCHEMA_VERSION,
  FAULTS,
  BLANK_RECORD,
  toRecord,
  isWalkthroughRecord,
  outcomeOf,
  promptKey,
  isAnswered,
  toLine,
  faultOf,
  Scorer,
  isJudged,
  correctness
};
