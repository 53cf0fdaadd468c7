import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/text/map-strings.ts
function mapStrings(value, replace) {
  return mapped(value, replace);
}
function mapped(value, replace) {
  if (typeof value === "string") return replace(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return mappedItems(value, replace);
  return mappedFields(value, replace);
}
function mappedFields(value, replace) {
  let isSame = true;
  const fields = Object.entries(value).map(([name, item]) => {
    const field = [replace(name), mapped(item, replace)];
    isSame &&= field[0] === name && field[1] === item;
    return field;
  });
  return isSame ? value : Object.fromEntries(fields);
}
function mappedItems(items, replace) {
  const replaced = items.map((item) => mapped(item, replace));
  return replaced.every((item, index) => item === items[index]) ? items : replaced;
}
function stringsOf(value) {
  const strings = [];
  collect(value, strings);
  return strings;
}
function collect(value, strings) {
  if (typeof value === "string") strings.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, strings);
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      strings.push(name);
      collect(item, strings);
    }
  }
}

// src/core/text/lookalikes.ts
var MASK = "***";
var LOOKALIKES = [
  // Authorization: Bearer …, Basic …; the value on the same line, or on a folded one, which begins with a blank.
  [/\b(bearer|basic)((?:\r?\n)?[ \t]{1,4})[^\s"'<>,;\\]{8,}/gi, `$1$2${MASK}`],
  // Named values: headers, query parameters, JSON and XML fields.
  [
    /((?:x-amz-security-token|security-?token|session_?token|secret_?access_?key|web_?identity_?token|x-api-key|api_?key)(?:\\?["'])?\s{0,4}(?:[=:>]|%3D)\s{0,4}(?:\\?["'])?)([^\s"'<>&,;\\]{8,})/gi,
    maskedUnlessFirstWord
  ],
  // X-Amz-Signature=…, Signature=…
  [/(signature(?:\\?["'])?\s{0,4}(?:[=:]|%3D)\s{0,4}(?:\\?["'])?)[0-9a-f]{16,}/gi, `$1${MASK}`],
  // Access key ids of users and of sessions.
  [/(?:AKIA|ASIA)[A-Z0-9]{12,}/g, MASK],
  // The account id of an ARN.
  [/(arn:aws[a-z-]{0,16}:[a-z0-9-]{0,32}:[a-z0-9-]{0,32}:)\d{12}/g, `$1${MASK}`],
  // JSON Web Tokens: base64url of `{"`.
  [/eyJ[A-Za-z0-9_.-]{10,}/g, MASK],
  // Bedrock API keys, short-term and long-term; tokens of GitHub.
  [/bedrock-api-key-[A-Za-z0-9+/=_-]{4,}/g, MASK],
  [/ABSK[A-Za-z0-9+/=]{16,}/g, MASK],
  [/(?:gh[oprsu]_|github_pat_)[A-Za-z0-9_]{16,}/g, MASK],
  // OpenAI keys, also as its errors echo them (`sk-proj-****1234`). Last, since a
  // mask to its left makes a boundary where there was none.
  [/(?<![A-Za-z0-9])sk-[A-Za-z0-9_*-]{8,}/g, MASK]
];
var FIRST_WORD = /^[A-Z][a-z]{1,23}$/;
function maskedUnlessFirstWord(whole, name, value) {
  return FIRST_WORD.test(value) ? whole : `${name}${MASK}`;
}
var HINTS = /bearer|basic|(?:security-?|session_?|identity_?)token|access_?key|api[-_]?key|signature|AKIA|ASIA|arn:aws|eyJ|ABSK|gh[oprsu]_|github_pat_|sk-/i;
function maskLookalikes(text) {
  if (!HINTS.test(text)) return text;
  return LOOKALIKES.reduce((masked2, [pattern, replacement]) => replaceAll(masked2, pattern, replacement), text);
}
function replaceAll(text, pattern, replacement) {
  return typeof replacement === "string" ? text.replace(pattern, replacement) : text.replace(pattern, replacement);
}
function maskLookalikesWithin(value) {
  return mapStrings(value, maskLookalikes);
}

// src/core/text/readings.ts
var DEPTH = 3;
function readingsOf(text) {
  const asItStands = plainReading(text);
  const readings = [asItStands];
  for (let depth = 0, last = asItStands; depth < DEPTH && isDecodable(last.characters); depth += 1) {
    const decoded = decodedReading(last);
    if (decoded.characters.length === last.characters.length) break;
    readings.push(decoded);
    last = decoded;
  }
  return readings;
}
function charactersOf(text) {
  let last = foldedText(text);
  const readings = [last];
  for (let depth = 0; depth < DEPTH && isDecodable(last); depth += 1) {
    const decoded = decodedCharacters(last);
    if (decoded.length === last.length) break;
    readings.push(decoded);
    last = decoded;
  }
  return readings;
}
function decodedCharacters(characters) {
  const parts = [];
  let from = 0;
  for (const { index } of characters.matchAll(/[%&\\=]/g)) {
    if (index < from) continue;
    const decoded = decodedAt(characters, index);
    if (decoded === null) continue;
    const visible = visibleCode(decoded.code);
    parts.push(characters.slice(from, index), visible === null ? "" : String.fromCharCode(visible));
    from = index + decoded.length;
  }
  return parts.join("") + characters.slice(from);
}
function isDecodable(text) {
  return /[%&\\=]/.test(text);
}
function foldedText(text) {
  return text.replace(UNSEEN, "").replace(CAPITALS, (capitals) => capitals.toLowerCase());
}
var CAPITALS = /[A-Z]+/g;
var UNSEEN = /[\0-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g;
var ReadingBuilder = class {
  #codes;
  #starts;
  #ends;
  #length = 0;
  constructor(most) {
    this.#codes = new Uint16Array(most);
    this.#starts = new Uint32Array(most);
    this.#ends = new Uint32Array(most);
  }
  add(code, start, end2) {
    const visible = visibleCode(code);
    if (visible === null) return;
    this.#codes[this.#length] = visible;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end2;
    this.#length += 1;
  }
  reading() {
    const [starts, ends] = [this.#starts.subarray(0, this.#length), this.#ends.subarray(0, this.#length)];
    return { characters: stringOf(this.#codes.subarray(0, this.#length)), starts, ends };
  }
};
function plainReading(text) {
  const builder = new ReadingBuilder(text.length);
  for (let at2 = 0; at2 < text.length; at2 += 1) builder.add(text.charCodeAt(at2), at2, at2 + 1);
  return builder.reading();
}
function decodedReading({ characters, starts, ends }) {
  const builder = new ReadingBuilder(characters.length);
  for (let at2 = 0; at2 < characters.length; ) {
    const { code, length } = decodedAt(characters, at2) ?? { code: characters.charCodeAt(at2), length: 1 };
    builder.add(code, starts[at2], ends[at2 + length - 1]);
    at2 += length;
  }
  return builder.reading();
}
var LONGEST = 14;
function decodedAt(characters, at2) {
  const forms = FORMS[characters[at2]];
  if (forms === void 0) return null;
  if (characters[at2] === "=" && !isHexadecimal(characters.charCodeAt(at2 + 1))) return null;
  const rest = characters.slice(at2, at2 + LONGEST);
  for (const { pattern, read } of forms) {
    const [written, group] = pattern.exec(rest) ?? [];
    if (written === void 0 || group === void 0) continue;
    const code = read(group);
    if (code !== void 0) return { code, length: written.length };
  }
  return null;
}
function isHexadecimal(code) {
  return code >= 48 && code <= 57 || code >= 97 && code <= 102;
}
var hexadecimal = (group) => parseInt(group, 16);
var octal = (group) => parseInt(group, 8);
var decimal = (group) => Number(group);
var literal = (group) => group.charCodeAt(0);
var FORMS = {
  "%": [{ pattern: /^%([\da-f]{2})/, read: hexadecimal }],
  "=": [{ pattern: /^=([\da-f]{2})/, read: hexadecimal }],
  "\\": [
    { pattern: /^\\u([\da-f]{4})/, read: hexadecimal },
    { pattern: /^\\u\{0{0,4}([\da-f]{1,4})\}/, read: hexadecimal },
    { pattern: /^\\x([\da-f]{2})/, read: hexadecimal },
    { pattern: /^\\([0-3][0-7]{2})/, read: octal },
    { pattern: /^\\([nrtbf])/, read: () => 32 },
    { pattern: /^\\([^\da-z])/, read: literal }
  ],
  "&": [
    { pattern: /^&#x0{0,6}([\da-f]{1,4});?/, read: hexadecimal },
    { pattern: /^&#0{0,6}(\d{1,5});?/, read: decimal },
    { pattern: /^&([a-z]{2,8});/, read: (name) => ENTITIES[name]?.charCodeAt(0) }
  ]
};
var ENTITIES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  sol: "/",
  bsol: "\\",
  plus: "+",
  equals: "=",
  lowbar: "_",
  hyphen: "-",
  dash: "-",
  period: ".",
  comma: ",",
  colon: ":",
  semi: ";",
  num: "#",
  ast: "*",
  percnt: "%",
  dollar: "$",
  commat: "@",
  excl: "!",
  quest: "?",
  tilde: "~",
  verbar: "|",
  lpar: "(",
  rpar: ")"
};
function visibleCode(code) {
  if (isUnseen(code)) return null;
  return code >= 65 && code <= 90 ? code + 32 : code;
}
function isUnseen(code) {
  if (code <= 32) return true;
  if (code < 127) return false;
  return code <= 160 || code === 173 || code >= 8192 && code <= 8207 || code >= 8232 && code <= 8239 || code >= 8287 && code <= 8303 || code === 5760 || code === 6158 || code === 12288 || code === 65279;
}
var CHUNK = 8192;
function stringOf(codes) {
  const chunks = [];
  for (let at2 = 0; at2 < codes.length; at2 += CHUNK) chunks.push(String.fromCharCode(...codes.subarray(at2, at2 + CHUNK)));
  return chunks.join("");
}

// src/core/text/redaction.ts
var WINDOW = 8;
var WORDY_WINDOW = 16;
var HEX_WINDOW = 16;
var PUBLIC_PREFIXES = ["bedrock-api-key-", "sk-svcacct-", "sk-admin-", "sk-proj-"];
var SHORTEST_SECRET = WINDOW;
var WORD = "(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)";
var WORDS = new RegExp(`^${WORD}(?:[-_.]${WORD})?$`);
var LONGEST_WORDS = 24;
var NUMBER = /^[\d.,_-]{1,11}$/;
function isGuessable(secret) {
  const text = secret.trim();
  return text.length < SHORTEST_SECRET || NUMBER.test(text) || text.length <= LONGEST_WORDS && WORDS.test(text);
}
var Secrets = class {
  #stretches = new Stretches();
  #mask;
  /** @param mask as for `tell` */
  constructor(known = [], mask = () => {
  }) {
    this.#mask = mask;
    for (const secret of known) this.learn(secret);
  }
  /** @param mask told each secret that is learned from here on, so that a log outside this process can remove it too */
  tell(mask) {
    this.#mask = mask;
  }
  learn(secret) {
    const trimmed2 = secret.trim();
    if (trimmed2.length < SHORTEST_SECRET) return;
    this.#mask(trimmed2);
    this.#stretches.addSecret(trimmed2);
  }
  /** Removes every known secret and everything that looks like one. */
  redact(text) {
    return maskLookalikes(this.redactKnown(text));
  }
  /** Removes known secrets only: for text whose other words must stay as they are, such as a model's answer. */
  redactKnown(text) {
    return this.#stretches.isEmpty ? text : masked(text, this.#stretches.found(text));
  }
  /** A copy of plain data without known secrets in any of its strings. */
  redactKnownWithin(value) {
    if (this.#stretches.isEmpty || !this.#stretches.mayBeIn(stringsOf(value).join(SEPARATOR))) return value;
    return mapStrings(value, (text) => this.redactKnown(text));
  }
};
var SEPARATOR = "*";
function masked(text, ranges) {
  if (ranges.length === 0) return text;
  let shown = "";
  let to = -1;
  for (const [start, end2] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start > to) shown += text.slice(Math.max(0, to), start) + MASK;
    to = Math.max(to, end2);
  }
  return shown + text.slice(Math.max(0, to));
}
var Stretches = class {
  /** By length; true for those of a wordy key, which count only where nothing stands between their characters. */
  #bySize = /* @__PURE__ */ new Map();
  /** The first characters of all stretches, hashed: most places of a text begin none, and that is seen at once. */
  #beginnings = new Uint8Array(65536);
  #windows = new WindowHashes();
  get isEmpty() {
    return this.#bySize.size === 0;
  }
  addSecret(secret) {
    const folded = foldedText(secret);
    const prefix = PUBLIC_PREFIXES.find((candidate) => folded.startsWith(candidate)) ?? "";
    const wordy = isWordy(secret);
    const size = wordy ? WORDY_WINDOW : /^\d{12}$/.test(secret) ? secret.length : WINDOW;
    this.#add(folded, Math.min(size, folded.length), prefix.length, wordy);
    if (/^\d{12}$/.test(secret)) this.#add(secret.replace(/^(....)(....)/, "$1-$2-"), 14, 0, false);
    const bytes = new TextEncoder().encode(secret);
    this.#add(hexOf(bytes), HEX_WINDOW, 2 * prefix.length, false);
    for (const form of base64Forms(bytes)) this.#add(form.toLowerCase(), Math.min(size, form.length), 0, false);
  }
  /** Where stretches stand in a text, in any of its readings. */
  found(text) {
    return this.mayBeIn(text) ? readingsOf(text).flatMap((reading) => this.#foundIn(reading, text)) : [];
  }
  /** Whether a stretch may stand in a text, in any of its readings; false only where none does. */
  mayBeIn(text) {
    return charactersOf(text).some(
      (characters) => this.#windows.areIn(characters, (at2) => this.#longestAt(characters, at2, () => "") > 0)
    );
  }
  #foundIn({ characters, starts, ends }, text) {
    const ranges = [];
    for (let at2 = 0; at2 + WINDOW <= characters.length; at2 += 1) {
      if (this.#beginnings[beginningAt(characters, at2)] === 0) continue;
      const start = starts[at2];
      const size = this.#longestAt(characters, at2, (length) => text.slice(start, ends[at2 + length - 1]));
      if (size === 0) continue;
      const end2 = ends[at2 + size - 1];
      const latest = ranges.at(-1);
      if (latest !== void 0 && start <= latest[1]) latest[1] = Math.max(latest[1], end2);
      else ranges.push([start, end2]);
    }
    return ranges;
  }
  /** The length of the longest stretch that begins here, 0 where none does. */
  #longestAt(characters, at2, written) {
    let longest = 0;
    for (const [size, stretches] of this.#bySize) {
      if (size <= longest || at2 + size > characters.length) continue;
      const wordy = stretches.get(characters.slice(at2, at2 + size));
      if (wordy === false || wordy === true && !/\s/.test(written(size))) longest = size;
    }
    return longest;
  }
  #add(form, size, prefixLength, wordy) {
    const stretches = this.#bySize.get(size) ?? /* @__PURE__ */ new Map();
    for (let at2 = Math.max(0, prefixLength - size + 1); at2 + size <= form.length; at2 += 1) {
      const stretch = form.slice(at2, at2 + size);
      if (stretch.includes("*")) continue;
      stretches.set(stretch, wordy && stretches.get(stretch) !== false);
      this.#beginnings[beginningAt(stretch, 0)] = 1;
      this.#windows.add(stretch);
    }
    if (stretches.size > 0) this.#bySize.set(size, stretches);
  }
};
var BASE = 2654435761;
var { imul } = Math;
var TOP_BITS = 12;
var TOP_SHIFT = 32 - TOP_BITS;
var OLDEST = Array.from({ length: WINDOW - 1 }).reduce((power) => Math.imul(power, BASE), 1);
var WindowHashes = class {
  #hashes = /* @__PURE__ */ new Set();
  /** Which of their upper bits occur: nearly every other hash is told by them. */
  #tops = new Uint8Array(2 ** TOP_BITS);
  /** A secret with white space in it may be shorter once that is left out. */
  #hasShorter = false;
  /** @param stretch folded */
  add(stretch) {
    if (stretch.length < WINDOW) this.#hasShorter = true;
    let hash = 0;
    for (let at2 = 0; at2 < WINDOW; at2 += 1) hash = imul(hash, BASE) + stretch.charCodeAt(at2) | 0;
    this.#hashes.add(hash);
    this.#tops[hash >>> TOP_SHIFT] = 1;
  }
  /**
   * Whether a stretch may stand in a reading's characters; false only where none does.
   *
   * @param begins whether one begins at a place whose first characters are those of one
   */
  areIn(characters, begins) {
    if (this.#hasShorter) return true;
    let hash = 0;
    for (let at2 = 0; at2 < characters.length; at2 += 1) {
      const left = at2 < WINDOW ? 0 : characters.charCodeAt(at2 - WINDOW);
      hash = imul(hash - imul(left, OLDEST), BASE) + characters.charCodeAt(at2) | 0;
      if (this.#tops[hash >>> TOP_SHIFT] !== 1 || at2 + 1 < WINDOW || !this.#hashes.has(hash)) continue;
      if (begins(at2 + 1 - WINDOW)) return true;
    }
    return false;
  }
};
function beginningAt(characters, at2) {
  let hash = 0;
  for (let index = at2; index < at2 + 4; index += 1) hash = hash * 37 + characters.charCodeAt(index) & 65535;
  return hash;
}
function isWordy(secret) {
  return secret.replace(/[^0-9A-Z]/g, "").length * 10 < secret.length;
}
function hexOf(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function base64Forms(bytes) {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = base64Within(bytes, offset);
    return [encoded, encoded.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
function base64Within(bytes, offset) {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const encoded = btoa("\0".repeat(offset) + binary).replaceAll("=", "");
  const shared = (offset + bytes.length) % 3 === 0 ? 0 : 1;
  return encoded.slice(offset === 0 ? 0 : offset + 1, encoded.length - shared);
}

// src/auth/secret-variables.ts
var SECRET_VARIABLES = [
  "AWS_BEARER_TOKEN_BEDROCK",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "GITHUB_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "ACTIONS_RUNTIME_TOKEN"
];
var KEY_VARIABLE = /^[A-Z0-9_]+_API_KEY$/;
function secretsIn(env) {
  return Object.entries(env).flatMap(
    ([name, value = ""]) => SECRET_VARIABLES.includes(name) || KEY_VARIABLE.test(name) && !isGuessable(value) ? [value] : []
  );
}

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

// src/core/statistics/normal.ts
var SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
var TAIL = 3;
var FRACTION_TERMS = 120;
function normalCdf(x) {
  if (Number.isNaN(x)) return NaN;
  if (x > 0) return 1 - normalCdf(-x);
  return x < -TAIL ? tail(-x) : 0.5 + series(x);
}
function twoSidedP(z) {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
function normalQuantile(probability2) {
  if (probability2 <= 0) return -Infinity;
  if (probability2 >= 1) return Infinity;
  if (probability2 > 0.5) return -normalQuantile(1 - probability2);
  const t = Math.sqrt(-2 * Math.log(probability2));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 1308e-6));
  let z = numerator / denominator - t;
  for (let step = 0; step < 4; step++) {
    const error = (normalCdf(z) - probability2) / density(z);
    z -= error / (1 + z * error / 2);
  }
  return z;
}
function twoSidedZ(level) {
  return level === 0.95 ? Z95 : -normalQuantile((1 - level) / 2);
}
var Z95 = -normalQuantile((1 - 0.95) / 2);
function normalOf(one, other) {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}
function density(x) {
  return Math.exp(-x * x / 2) / SQRT_TWO_PI;
}
function series(x) {
  let term = x;
  let sum = x;
  for (let odd = 3; ; odd += 2) {
    term *= x * x / odd;
    const next = sum + term;
    if (next === sum) return density(x) * sum;
    sum = next;
  }
}
function tail(x) {
  let fraction = x;
  for (let term = FRACTION_TERMS; term >= 1; term--) fraction = x + term / fraction;
  return density(x) / fraction;
}

// src/core/statistics/clusters.ts
var EXACT_FLIPS_UP_TO = 20;
function clusteredMean(values, clusters) {
  const n = values.length;
  const count = countOf(clusters);
  if (count < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const sums = new Float64Array(count);
  let squares = 0;
  values.forEach((value, index) => {
    sums[clusters[index]] += value - mean;
    squares += (value - mean) ** 2;
  });
  const between = sums.reduce((sum, value) => sum + value * value, 0);
  return {
    mean,
    standardError: Math.sqrt(count / (count - 1) * between) / n,
    naiveError: Math.sqrt(squares / (n - 1) / n),
    clusters: count
  };
}
function clusterInflation(values, clusters) {
  const clustered = clusteredMean(values, clusters);
  if (clustered === null) return { inflation: Infinity, degrees: 1 };
  const { standardError, naiveError } = clustered;
  return { inflation: naiveError > 0 ? standardError / naiveError : 0, degrees: clustered.clusters - 1 };
}
function clusteredSignTest(differences) {
  const sum = differences.reduce((total, value) => total + value, 0);
  const squares = differences.reduce((total, value) => total + value * value, 0);
  if (squares === 0) return { z: 0, p: 1 };
  const z = sum / Math.sqrt(squares);
  const p = differences.length <= EXACT_FLIPS_UP_TO ? flippedP(differences, Math.abs(sum)) : twoSidedP(z);
  return { z, p };
}
function flippedP(differences, observed) {
  const most = differences.reduce((total, value) => total + Math.abs(value), 0);
  let mass = new Float64Array(2 * most + 1);
  mass[most] = 1;
  for (const value of differences) {
    const size = Math.abs(value);
    if (size === 0) continue;
    const next = new Float64Array(mass.length);
    for (let at2 = size; at2 < mass.length - size; at2++) {
      next[at2 - size] += mass[at2] / 2;
      next[at2 + size] += mass[at2] / 2;
    }
    mass = next;
  }
  return Math.min(
    1,
    mass.reduce((total, share, at2) => total + (Math.abs(at2 - most) >= observed ? share : 0), 0)
  );
}
function countOf(clusters) {
  let most = -1;
  for (const cluster of clusters) most = Math.max(most, cluster);
  return most + 1;
}

// src/core/statistics/student.ts
var STEPS = 300;
var TINY = 1e-300;
function studentTwoSidedP(t, degrees) {
  return studentTail(degrees)(t);
}
function studentTail(degrees) {
  const [a, b] = [degrees / 2, 0.5];
  const logBeta = logBetaOf(a, b);
  return (t) => Number.isFinite(t) ? incompleteBeta(degrees / (degrees + t * t), a, b, logBeta) : 0;
}
function twoSidedT(level, degrees) {
  const tail2 = studentTail(degrees);
  let low = 0;
  let high = 2;
  while (tail2(high) > 1 - level) high *= 2;
  for (; ; ) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (tail2(middle) > 1 - level) low = middle;
    else high = middle;
  }
}
function incompleteBeta(x, a, b, logBeta) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
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
function logBetaOf(a, b) {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function logGamma(x) {
  let shift = 0;
  let at2 = x;
  while (at2 < 15) {
    shift += Math.log(at2);
    at2 += 1;
  }
  const inverse = 1 / (at2 * at2);
  const series2 = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at2;
  return (at2 - 0.5) * Math.log(at2) - at2 + 0.5 * Math.log(2 * Math.PI) + series2 - shift;
}

// src/core/statistics/inflated-t.ts
var InflatedT = class {
  constructor(reasons) {
    this.reasons = reasons;
  }
  reasons;
  /** How many plain standard errors an interval of this level reaches on either side; 0 without a reason. */
  reach(level) {
    return Math.max(0, ...this.reasons.map(({ inflation, degrees }) => inflation * twoSidedT(level, degrees)));
  }
  /** The two-sided p of an estimate so many plain standard errors from what is tested; 0 without a reason. */
  p(t) {
    const reasons = this.reasons.filter(({ inflation }) => inflation > 0);
    const ps = reasons.map(
      ({ inflation, degrees }) => inflation === Infinity ? 1 : studentTwoSidedP(t / inflation, degrees)
    );
    return Math.max(0, ...ps);
  }
};

// src/core/statistics/long-run-variance.ts
function longRunVariance(series2, cosines) {
  const n = series2.length;
  if (n < 3) return null;
  const mean = series2.reduce((sum, value) => sum + value, 0) / n;
  let squares = 0;
  for (let place = 0; place < n; place++) squares += (series2[place] - mean) ** 2;
  if (!(squares > 0)) return null;
  const degrees = Math.min(cosines, n - 1);
  let total = 0;
  for (let j = 1; j <= degrees; j++) total += cosineWeight(series2, mean, j) ** 2;
  return { ratio: total / degrees / (squares / n), degrees };
}
function cosineWeight(series2, mean, j) {
  const n = series2.length;
  const step = Math.PI * j / n;
  const twice = 2 * Math.cos(step);
  let before = Math.cos(-step / 2);
  let current2 = Math.cos(step / 2);
  let sum = 0;
  for (let place = 0; place < n; place++) {
    sum += (series2[place] - mean) * current2;
    const next = twice * current2 - before;
    before = current2;
    current2 = next;
  }
  return Math.sqrt(2 / n) * sum;
}

// src/core/compare/dependence.ts
var COSINES = 8;
var Dependence = class {
  t;
  /**
   * @param values in time order
   * @param clusters the prompt of each value
   */
  constructor(values, clusters) {
    this.t = new InflatedT(inflations(values, clusters));
  }
  /** By how much the half-widths of a 95 % interval are widened, at least 1. It always applies; a test for dependence first would fire at random on short runs and miss a slow drift. */
  get widening() {
    return Math.max(1, this.t.reach(0.95) / twoSidedZ(0.95));
  }
  /** The p of a test that took the values for independent: below 5 % where the widened interval says so, and as wide as t is further out. */
  p(independent) {
    return Math.max(independent, this.t.p(normalQuantile(independent / 2)));
  }
};
function inflationOf(values, clusters) {
  return Math.max(1, ...inflations(values, clusters).map(({ inflation }) => inflation));
}
function inflations(values, clusters) {
  const own = renumbered(clusters);
  return [...driftInflation(values), ...own === null ? [] : [clusterInflation(values, own)]];
}
function driftInflation(values) {
  const drift = longRunVariance(values, COSINES);
  return drift === null ? [] : [{ inflation: Math.sqrt(drift.ratio), degrees: drift.degrees }];
}
function renumbered(clusters) {
  if (clusters.every((cluster, index) => cluster === index)) return null;
  const numbers = /* @__PURE__ */ new Map();
  const renumbered2 = clusters.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return numbers.size === clusters.length ? null : renumbered2;
}

// src/core/statistics/always-valid/difference.ts
function differenceEvidence(b, c) {
  const logBeta = logGamma(b + 1) + logGamma(c + 1) - logGamma(b + c + 2);
  return Math.exp((b + c) * Math.LN2 + logBeta);
}

// src/core/statistics/always-valid/margin.ts
var BETS = [0.05, 0.1, 0.2, 0.4, 0.8];
var EVIDENCE_OF_NO_WORSE = 40;
function noWorseEvidence({ b, c, n }, margin) {
  const wealth = BETS.map((bet) => {
    const gain = (outcome, times) => times * Math.log1p(bet * (outcome + margin));
    return Math.exp(gain(1, b) + gain(-1, c) + gain(0, n - b - c));
  });
  return wealth.reduce((sum, value) => sum + value, 0) / BETS.length;
}

// src/core/statistics/always-valid/mean.ts
var TIGHTEST_AT = 200;
var FEWEST_VALUES = 30;
function mixtureScale(alpha, tightestAt = TIGHTEST_AT) {
  const twice = -2 * Math.log(alpha);
  return Math.sqrt((twice + Math.log(twice + 1)) / tightestAt);
}
var SCALE = mixtureScale(0.05);
function alwaysValidHalfWidth(n, spread, alpha) {
  const growth = n * SCALE * SCALE;
  return spread * Math.sqrt(2 * (growth + 1) / (n * growth) * Math.log(Math.sqrt(growth + 1) / alpha));
}
function alwaysValidZ(n, alpha) {
  return alwaysValidHalfWidth(n, Math.sqrt(n), alpha);
}
function alwaysValidP(n, z) {
  if (n < FEWEST_VALUES) return 1;
  const growth = n * SCALE * SCALE;
  return Math.min(1, Math.sqrt(growth + 1) * Math.exp(-z * z * growth / (2 * (growth + 1))));
}

// src/core/compare/verdict.ts
var ALPHA = 0.05;
function dimensionVerdict(measure, holmP) {
  if (measure.equivalent === true) return "equivalent";
  if (!rejects(holmP) || measure.direction === 0) return "inconclusive";
  return measure.direction < 0 ? "better" : "worse";
}
function rejects(p) {
  return p !== null && p < ALPHA;
}
function excludes(interval2, value) {
  const [low, high] = interval2 ?? [null, null];
  return low !== null && low > value || high !== null && high < value;
}
function overallVerdict(dimensions, isServed = dimensions.latency !== void 0) {
  const judged = Object.values(dimensions);
  const verdicts = judged.map(({ verdict }) => verdict);
  const [better, worse] = [verdicts.includes("better"), verdicts.includes("worse")];
  const othersShown = (side, shown) => judged.every((dimension) => dimension.verdict === side || isComparable(dimension)[shown]);
  if (better && !worse && othersShown("better", "noWorse")) return "better";
  if (worse && !better && othersShown("worse", "noBetter")) return "worse";
  if (better && worse) return "trade-off";
  if (isServed && verdicts.every((verdict) => verdict === "equivalent")) return "equivalent";
  return verdicts.includes("not comparable") || judged.length === 0 ? "not comparable" : "inconclusive";
}
function isComparable(dimension) {
  return dimension.verdict === "not comparable" ? { ...dimension, noWorse: false, noBetter: false } : dimension;
}

// src/core/compare/sequential.ts
var BOUNDARY = "every pair is looked at; latency and cost by normal-mixture confidence sequences, proportions by e-values";
function designOf(arms) {
  const isSequential = arms.some(({ settings }) => settings.some(({ stop_when }) => stop_when === "certain"));
  return isSequential ? { kind: "sequential", alpha: ALPHA, boundary: BOUNDARY } : { kind: "fixed", alpha: ALPHA, boundary: null };
}
function alwaysValidTypical(logRatios, clusters) {
  const n = logRatios.length;
  if (n === 0) return { estimate: null, ci95: null, ci90: null, p: 1 };
  const mean = logRatios.reduce((sum, value) => sum + value, 0) / n;
  const squares = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (n - 1)) * inflationOf(logRatios, clusters);
  const interval2 = (alpha) => {
    if (n < FEWEST_VALUES || !Number.isFinite(spread)) return null;
    const half = alwaysValidHalfWidth(n, spread, alpha);
    return [Math.exp(mean - half), Math.exp(mean + half)];
  };
  const z = mean === 0 ? 0 : mean / (spread / Math.sqrt(n));
  return { estimate: Math.exp(mean), ci95: interval2(0.05), ci90: interval2(0.1), p: alwaysValidP(n, z) };
}
function alwaysValidMeans(ratio2, inflation) {
  const { n, estimate } = ratio2;
  const interval2 = (alpha) => n < FEWEST_VALUES ? null : ratio2.logInterval(inflation * alwaysValidZ(n, alpha));
  const z = ratio2.tOfOne();
  return {
    estimate,
    ci95: interval2(0.05),
    ci90: interval2(0.1),
    p: z === null ? 1 : alwaysValidP(n, z / inflation)
  };
}
function deciding(counts, sequential) {
  return { ...counts, always_valid: sequential ? alwaysValidDifference(counts) : null };
}
function alwaysValidDifference(counts) {
  const { both, a_only, b_only, neither, non_inferior } = counts;
  const n = both + a_only + b_only + neither;
  const evidence = differenceEvidence(a_only, b_only);
  return {
    evidence,
    p: Math.min(1, 1 / evidence),
    no_worse_evidence: {
      a_to_b: noWorseEvidence({ b: a_only, c: b_only, n }, non_inferior.margin),
      b_to_a: noWorseEvidence({ b: b_only, c: a_only, n }, non_inferior.margin)
    }
  };
}
function ratioMeasure({ estimate, ci90, p }, margin) {
  const [low, high] = ci90 ?? [null, null];
  const noWorse = high !== null && high < 1 / (1 - margin);
  const noBetter = low !== null && low > 1 - margin;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p, direction: Math.log(estimate ?? 1) };
}
function differenceMeasure({ p, no_worse_evidence }, difference) {
  const noWorse = no_worse_evidence.a_to_b >= EVIDENCE_OF_NO_WORSE;
  const noBetter = no_worse_evidence.b_to_a >= EVIDENCE_OF_NO_WORSE;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p, direction: -(difference ?? 0) };
}

// src/errors.ts
var EXIT_CODES = {
  INVALID_OPTION: 2,
  MISSING_CREDENTIALS: 2,
  INVALID_DATASET: 2,
  INVALID_RECORDS: 2,
  UNWRITABLE_OUTPUT: 2,
  SETTINGS_DIFFER: 2,
  GATE_FAILED: 1,
  NOT_VERIFIED: 1,
  AUTH_REFUSED: 3,
  QUOTA_EXHAUSTED: 3,
  REQUEST_REFUSED: 3,
  CLIENT_EXHAUSTED: 3,
  NOTHING_MEASURED: 3,
  NETWORK_DOWN: 3,
  DISK_FAILED: 3,
  SERVICE_FAILED: 3,
  INTERRUPTED: 130,
  INTERNAL: 3
};
var OptionName = class {
  constructor(name) {
    this.name = name;
  }
  name;
};
function option(name) {
  return new OptionName(name);
}
var Phrase = class _Phrase {
  constructor(parts) {
    this.parts = parts;
  }
  parts;
  /** The first option that the message names; null where it names none. */
  get option() {
    return this.parts.find((part) => part instanceof OptionName)?.name ?? null;
  }
  spelled(spell) {
    return this.parts.map((part) => part instanceof OptionName ? spell(part.name) : part).join("");
  }
  /** With the bare names of the options. */
  toString() {
    return this.spelled((name) => name);
  }
  /** The same message with every text replaced; the options stay. */
  map(replace) {
    return new _Phrase(this.parts.map((part) => part instanceof OptionName ? part : replace(part)));
  }
};
function phrase(texts, ...values) {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    if (value === void 0) return [text];
    if (value instanceof Phrase) return [text, ...value.parts];
    return [text, value instanceof OptionName ? value : String(value)];
  });
  return new Phrase(parts);
}
var ParityError = class _ParityError extends Error {
  code;
  /** The option that the error is about; null where it is about none. */
  option;
  #phrase;
  constructor(code, message, cause) {
    const said = typeof message === "string" ? new Phrase([message]) : message;
    super(said.toString(), cause === void 0 ? void 0 : { cause });
    this.name = "ParityError";
    this.code = code;
    this.option = said.option;
    this.#phrase = said;
  }
  /** The message, its options not spelled yet: for a message that holds others. */
  get phrase() {
    return this.#phrase;
  }
  /** The process exit code that documents this kind of ending. */
  get exitCode() {
    return EXIT_CODES[this.code];
  }
  messageFor(spell) {
    return this.#phrase.spelled(spell);
  }
  /** The same error with its text replaced, and of its cause the kind and the words alone. */
  restated(replace) {
    const cause = this.cause === void 0 ? void 0 : restatedCause(this.cause, replace);
    return new _ParityError(this.code, this.#phrase.map(replace), cause);
  }
  /** For another process, by way of JSON. */
  toJSON() {
    const parts = this.#phrase.parts.map((part) => part instanceof OptionName ? { option: part.name } : part);
    return { code: this.code, parts };
  }
};
function restatedCause(cause, replace) {
  const { name, message } = cause instanceof Error ? cause : { name: "Error", message: String(cause) };
  const plain = new Error(replace(message));
  plain.name = replace(name);
  return plain;
}
function propertyOf(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
function errorFrom(value) {
  const [code, parts] = [propertyOf(value, "code"), propertyOf(value, "parts")];
  if (!isErrorCode(code) || !Array.isArray(parts)) return null;
  return new ParityError(code, new Phrase(parts.map(partFrom)));
}
function isErrorCode(value) {
  return typeof value === "string" && Object.hasOwn(EXIT_CODES, value);
}
function partFrom(value) {
  const name = propertyOf(value, "option");
  return typeof name === "string" ? new OptionName(name) : String(value);
}
function asParityError(cause) {
  if (cause instanceof ParityError) return cause;
  const code = propertyOf(cause, "code");
  if (code === "EMFILE" || code === "ENFILE") {
    return new ParityError(
      "SERVICE_FAILED",
      `this machine allows too few open files (${code}); raise the limit (ulimit -n 1024) and try again.`,
      cause
    );
  }
  return new ParityError("INTERNAL", `unexpected: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}

// src/core/gate/decision.ts
function decisionOf(gates) {
  const results = gates.map(({ result }) => result);
  if (results.includes("fail")) return "fail";
  if (results.includes("undecided")) return "undecided";
  return results.length === 0 ? null : "pass";
}
function gateFailure(gates) {
  const decision = decisionOf(gates);
  if (decision === null || decision === "pass") return null;
  const stopping = gates.filter(({ result }) => result !== "pass");
  const shown = stopping.slice(0, MOST_NAMED).map(({ condition, result, message }) => {
    return `${result === "fail" ? "failed" : "undecided"}: ${condition} (${message.replace(/\.$/, "")})`;
  });
  const rest = stopping.length - shown.length;
  return new ParityError("GATE_FAILED", `gate ${[...shown, ...rest === 0 ? [] : [`${rest} more`]].join("; ")}.`);
}
var MOST_NAMED = 5;

// src/core/manifest/file-names.ts
var MANIFEST = "manifest.json";
var COMPARISON = "comparison.json";
var COMMENT = "comment.md";
var PAGE = "report.html";
var HISTORY = "history.json";

// src/core/plan/published-usage.ts
var PUBLISHED_USAGE = [
  { provider: "bedrock", effort: "medium", tokens: 128, seconds: 2.97 },
  { provider: "bedrock", effort: "high", tokens: 159, seconds: 3.53 },
  { provider: "bedrock", effort: "xhigh", tokens: 215, seconds: 4.53 },
  { provider: "openai", effort: "medium", tokens: 125, seconds: 3.29 },
  { provider: "openai", effort: "high", tokens: 155, seconds: 3.83 },
  { provider: "openai", effort: "xhigh", tokens: 221, seconds: 5.02 }
];
function publishedUsage(provider, effort) {
  const nearest = effort === "high" ? "high" : effort === "xhigh" || effort === "max" ? "xhigh" : "medium";
  const of = (name) => PUBLISHED_USAGE.find((each) => each.provider === name && each.effort === nearest);
  return of(provider) ?? of("openai");
}

// src/core/plan/reservation.ts
function lostReservations(lines, records) {
  const recorded2 = new Set(records.map(({ request_id: id }) => id));
  const last = /* @__PURE__ */ new Map();
  for (const line of lines) if ("request_id" in line) last.set(line.request_id, line);
  return [...last.values()].filter(({ request_id: id, tokens }) => tokens > 0 && !recorded2.has(id));
}
function sessionsMs(lines) {
  const bySession = /* @__PURE__ */ new Map();
  for (const { session, elapsed_ms: ms } of lines) bySession.set(session, Math.max(ms, bySession.get(session) ?? 0));
  return [...bySession.values()].reduce((sum, ms) => sum + ms, 0);
}
function nextSession(lines) {
  return lines.reduce((most, { session }) => Math.max(most, session), 0) + 1;
}

// src/core/record/model.ts
function canonicalModel(model) {
  return withoutRoute(model.trim().toLowerCase()).replace(/^(?:[a-z]{2,6}\.)?openai[./]/, "").replace(/-\d{4}-\d{2}-\d{2}$/, "");
}
function withoutRoute(name) {
  const last = name.slice(name.lastIndexOf("/") + 1);
  return /^(?:(?:[a-z]{2,6}\.)?openai\.)?gpt-/.test(last) ? last : name;
}

// src/core/text/rounding.ts
function round(value, decimals) {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return value;
  const nearest = value.toFixed(decimals);
  const chosen = isTie(value, decimals) && endsOdd(nearest) ? towardsZero(value, decimals) : nearest;
  return Number(chosen) + 0;
}
function isTie(value, decimals) {
  return Math.abs(value * 2 ** (decimals + 1) % 2) === 1;
}
function endsOdd(fixed) {
  return Number(fixed.at(-1)) % 2 === 1;
}
function towardsZero(value, decimals) {
  return value.toFixed(decimals + 1).slice(0, -1);
}

// src/core/price/table.ts
var PRICE_TABLE = [
  {
    providers: ["openai", "azure"],
    model: "gpt-5.5",
    input: 5,
    cachedInput: 0.5,
    output: 30,
    cacheWrite: null,
    longContext: { aboveInputTokens: 272e3, input: 10, cachedInput: 1, output: 45 },
    batchFactor: 0.5,
    asOf: "2026-11-26",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["bedrock", "bedrock-runtime"],
    model: "gpt-5.5",
    input: 5.5,
    cachedInput: 0.55,
    output: 33,
    cacheWrite: null,
    longContext: null,
    batchFactor: null,
    asOf: "2026-11-26",
    source: "https://aws.amazon.com/bedrock/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5.6-sol",
    input: 2,
    cachedInput: 0.2,
    output: 10,
    cacheWrite: 2.5,
    longContext: null,
    batchFactor: null,
    asOf: "2026-11-26",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-6-astra",
    input: 10,
    cachedInput: 1,
    output: 50,
    cacheWrite: 12.5,
    longContext: { aboveInputTokens: 272e3, input: 20, cachedInput: null, output: 75 },
    batchFactor: null,
    asOf: "2026-11-26",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["bedrock", "bedrock-runtime"],
    model: "gpt-6-sol",
    input: 2.2,
    cachedInput: null,
    output: 11,
    cacheWrite: 2.75,
    longContext: null,
    batchFactor: null,
    asOf: "2026-11-26",
    source: "a third party, for us-east-1; the cache write is 1.25 \xD7 input"
  },
  {
    providers: ["openai"],
    model: "gpt-5.4",
    input: 2.5,
    cachedInput: 0.25,
    output: 15,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["bedrock", "bedrock-runtime"],
    model: "gpt-5.4",
    input: 2.75,
    cachedInput: 0.275,
    output: 16.5,
    cacheWrite: null,
    longContext: null,
    batchFactor: null,
    asOf: "2026-10-01",
    source: "https://aws.amazon.com/bedrock/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5.4-mini",
    input: 0.75,
    cachedInput: 0.075,
    output: 4.5,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5.2",
    input: 1.75,
    cachedInput: 0.175,
    output: 14,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  },
  {
    providers: ["openai"],
    model: "gpt-5",
    input: 1.25,
    cachedInput: 0.125,
    output: 10,
    cacheWrite: null,
    longContext: null,
    batchFactor: 0.5,
    asOf: "2026-10-01",
    source: "https://openai.com/api/pricing/"
  }
];

// src/core/price/prices.ts
var CACHE_WRITE_FACTOR = 1.25;
function ratesOf({ input, cachedInput, output }, cacheWriteFactor) {
  return {
    inputUsdPerMtok: input,
    cachedInputUsdPerMtok: cachedInput ?? input,
    cacheWriteUsdPerMtok: input * cacheWriteFactor,
    outputUsdPerMtok: output
  };
}
function priceOfRow(row) {
  const cacheWriteFactor = row.cacheWrite === null ? 1 : row.cacheWrite / row.input;
  const { longContext, batchFactor, asOf } = row;
  return {
    ...ratesOf(row, cacheWriteFactor),
    longContext: longContext === null ? null : { aboveInputTokens: longContext.aboveInputTokens, rates: ratesOf(longContext, cacheWriteFactor) },
    batchFactor,
    asOf
  };
}
function priceOf(provider, model, overrides = null) {
  const list = listed(provider, model);
  const input = overrides?.inputUsdPerMtok ?? null;
  const output = overrides?.outputUsdPerMtok ?? null;
  if (input === null && output === null) return list;
  const inputUsdPerMtok = input ?? list?.inputUsdPerMtok ?? null;
  const outputUsdPerMtok = output ?? list?.outputUsdPerMtok ?? null;
  if (inputUsdPerMtok === null || outputUsdPerMtok === null) return null;
  const ofInput = (rate, unlisted) => inputUsdPerMtok * (list === null || rate === void 0 ? unlisted : rate / list.inputUsdPerMtok);
  return {
    inputUsdPerMtok,
    cachedInputUsdPerMtok: ofInput(list?.cachedInputUsdPerMtok, 1),
    cacheWriteUsdPerMtok: ofInput(list?.cacheWriteUsdPerMtok, CACHE_WRITE_FACTOR),
    outputUsdPerMtok,
    longContext: null,
    batchFactor: list?.batchFactor ?? null,
    asOf: null
  };
}
function listed(provider, model) {
  const name = canonicalModel(model);
  return LIST.find(({ row }) => row.model === name && row.providers.includes(provider))?.price ?? null;
}
var LIST = PRICE_TABLE.map((row) => ({ row, price: priceOfRow(row) }));
function costUsd(usage, at2) {
  const tier = at2.longContext !== null && usage.input_tokens > at2.longContext.aboveInputTokens ? at2.longContext.rates : at2;
  const cached = Math.min(usage.cached_input_tokens ?? 0, usage.input_tokens);
  const written = Math.min(usage.cache_write_tokens ?? 0, usage.input_tokens - cached);
  const micros = (usage.input_tokens - cached - written) * tier.inputUsdPerMtok + cached * tier.cachedInputUsdPerMtok + written * tier.cacheWriteUsdPerMtok + usage.output_tokens * tier.outputUsdPerMtok;
  return round(micros / 1e6, 6);
}
function openaiListCost(usage, model) {
  const list = listed("openai", model);
  if (list === null) return null;
  return round((usage.input_tokens * list.inputUsdPerMtok + usage.output_tokens * list.outputUsdPerMtok) / 1e6, 6);
}
function withCosts(record, at2) {
  const usage = usageOf(record);
  if (usage?.input_tokens === 0) return { ...record, estimated_openai_cost_usd: null, estimated_cost_usd: null };
  return {
    ...record,
    estimated_openai_cost_usd: usage === null ? null : openaiListCost(usage, record.model),
    estimated_cost_usd: usage === null || at2 === null ? null : costUsd(usage, at2)
  };
}
function usageOf(record) {
  const { input_tokens, output_tokens, cached_input_tokens, cache_write_tokens } = record;
  if (input_tokens === null || output_tokens === null) return null;
  return { input_tokens, output_tokens, cached_input_tokens, cache_write_tokens };
}

// src/core/price/tokens.ts
var LAYOUT_TOKENS = { oneMessage: 6, twoMessages: 10 };
function outputLayoutTokens(model) {
  return OUTPUT_LAYOUT_TOKENS.get(canonicalModel(model)) ?? null;
}
var OUTPUT_LAYOUT_TOKENS = /* @__PURE__ */ new Map([["gpt-5.5", 6]]);
function inputLayoutTokens(model, messages) {
  if (outputLayoutTokens(model) === null) return null;
  return messages === 1 ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages;
}
function inputTokens(count, prompt, instructions) {
  const user = count(prompt);
  const developer = instructions === null ? 0 : count(instructions);
  if (user === null || developer === null) return null;
  return user + developer + (instructions === null ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages);
}
function mode(values) {
  const counts = /* @__PURE__ */ new Map();
  let of = 0;
  for (const value of values) {
    if (value === null) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    of += 1;
  }
  let best = null;
  for (const [value, count] of counts) {
    if (best === null || count > best.count || count === best.count && value < best.value)
      best = { value, count, of };
  }
  return best;
}
function majority(values) {
  const most = mode(values);
  return most !== null && most.of >= 3 && 2 * most.count > most.of ? most : null;
}
function inputExcess(record, count) {
  if (record.input_tokens === null || record.prompt_text === null) return null;
  const prompt = count(record.prompt_text);
  return prompt === null ? null : record.input_tokens - prompt;
}
function tokenResidual(record, count) {
  if (record.token_residual !== null) return record.token_residual;
  if (record.output_tokens === null || record.reasoning_tokens === null || !record.output_text) return null;
  const text = count(record.output_text);
  return text === null ? null : record.output_tokens - record.reasoning_tokens - text;
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

// src/core/record/effort.ts
var SERVER_DEFAULT = "default";
var EFFORTS = [SERVER_DEFAULT, "none", "minimal", "low", "medium", "high", "xhigh", "max"];
var GPT_5_5_EFFORTS = ["none", "low", "medium", "high", "xhigh"];

// src/core/record/scorer-name.ts
var SCORERS = ["gsm8k", "exact", "contains", "regex", "none"];
var SENSITIVITY_SCORERS = ["gsm8k", "gsm8k-first", "last-number", "gsm8k-extended"];

// src/core/record/shard.ts
var WHOLE = { index: 0, of: 1 };
function readShard(text) {
  const [, k, n] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  const [part, of] = [Number(k), Number(n)];
  return part >= 1 && part <= of ? { index: part - 1, of } : null;
}
function shardOf({ shard }) {
  return (shard === null ? WHOLE : readShard(shard)) ?? WHOLE;
}
function rowsBelow(rows, { index, of }) {
  return Math.max(0, Math.ceil((rows - index) / of));
}
function promptsOfShard(shard, offset, planPrompts) {
  return rowsBelow(offset + planPrompts, shard) - rowsBelow(offset, shard);
}
function placeInPlan(settings, promptIndex) {
  const { offset, prompts } = settings;
  const { index, of } = shardOf(settings);
  const [epoch, inEpoch] = [Math.floor(promptIndex / prompts), promptIndex % prompts];
  const row = (rowsBelow(offset, { index, of }) + inEpoch) * of + index;
  return epoch * (settings.plan_prompts ?? prompts) + row - offset;
}

// src/core/report/terminal/wrap.ts
function wrapped(text, width) {
  const lines = [];
  let current2 = "";
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, width))) {
    const longer = current2 === "" ? word : `${current2} ${word}`;
    if (columnsOf(longer) <= width) current2 = longer;
    else {
      lines.push(current2);
      current2 = word;
    }
  }
  return current2 === "" ? lines : [...lines, current2];
}
function bullet(text, width) {
  return wrapped(text, width - 4).map((part, index) => `${index === 0 ? "  - " : "    "}${part}`);
}
function columnsOf(text) {
  return [...text].length;
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}
function pieces(word, width) {
  const characters = [...word];
  return Array.from(
    { length: Math.ceil(characters.length / width) },
    (_, index) => characters.slice(index * width, (index + 1) * width).join("")
  );
}

// src/core/report/terminal/table.ts
var GAP = "  ";
function tableLines({ head, rows, wordColumns }, width) {
  const all = [head, ...rows];
  const widths = fittingWidths(all, width - GAP.length * (head.length - 1));
  if (widths === null) return rows.flatMap((cells) => stacked(head, cells, width));
  const isHeadless = head.every((cell) => cell === "");
  return (isHeadless ? rows : all).flatMap((cells) => rowLines(cells, widths, wordColumns));
}
function fittingWidths(rows, width) {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? ""));
  const widths = columns.map((cells) => Math.max(...cells.map(columnsOf)));
  const least = columns.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(" ").map(columnsOf))));
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - width; excess > 0; excess -= 1) {
    const widest = widths.reduce(
      (best, each, column) => each > least[column] && each > (widths[best] ?? 0) ? column : best,
      -1
    );
    if (widest === -1) return null;
    widths[widest] = widths[widest] - 1;
  }
  return widths;
}
function rowLines(cells, widths, wordColumns) {
  const broken2 = cells.map((cell, column) => wrapped(cell, widths[column]));
  const height = Math.max(1, ...broken2.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = broken2.map((lines, column) => {
      const text = lines[line] ?? "";
      const room = widths[column];
      return wordColumns.includes(column) ? padded(text, room) : " ".repeat(room - columnsOf(text)) + text;
    });
    return parts.join(GAP).trimEnd();
  });
}
function stacked(head, [name = "", ...cells], width) {
  const said = cells.flatMap((cell, index) => {
    const column = head[index + 1] ?? "";
    return cell === "" ? [] : [column === "" ? cell : `${column}: ${cell}`];
  });
  return [name, ...said.flatMap((text) => wrapped(text, width - GAP.length).map((part) => GAP + part))];
}

// src/core/text/escaping.ts
var BREAK = "\u200B";
function escapeMarkdown(text) {
  return broken(foldLines(text)).replace(SPECIAL, (special) => ESCAPES[special] ?? special).replace(/^(?:[=:]|[-+](?!\w))/, (char) => `&#${char.charCodeAt(0)};`).replace(/^(\d{1,9})([.)])(?!\S)/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`).replaceAll(BREAK, "&#8203;");
}
var SPECIAL = /\[(?=[^\]]{0,39}\d)[-−+\d., %–]{1,40}\](?![([:])|[&<>`*[\]|~\\#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "[": "&#91;",
  "]": "&#93;",
  "|": "&#124;",
  "~": "&#126;",
  "\\": "&#92;",
  "#": "&#35;",
  // GitHub finds formulas after entities are decoded; its own advice is a span around the sign.
  $: "<span>$</span>"
};
function broken(text) {
  return text.replace(/@/g, `@${BREAK}`).replace(/#(?=\w)/g, `#${BREAK}`).replace(/GH-(?=\d)/gi, `$&${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/:(?=\/\/|:|(?!\d\d:)[\w+-]+:)/g, `:${BREAK}`);
}
function tableCell(text) {
  return escapeMarkdown(text);
}
function codeCell(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function inlineCode(text) {
  const inner = withoutComments(foldLines(text));
  const fence = "`".repeat(longestRun(inner) + 1);
  const padded2 = inner === "" || /^[` ]|[` ]$/.test(inner) ? ` ${inner} ` : inner;
  return `${fence}${padded2}${fence}`;
}
function fencedBlock(text) {
  const inner = withoutComments(cleanLines(text));
  const fence = "`".repeat(Math.max(3, longestRun(inner) + 1));
  return `${fence}text
${inner}
${fence}`;
}
function workflowSafe(line) {
  return oneLine(line).replace(/^(\s*):(?=:)/, `$1:${BREAK}`).replace(/##(?=\[)/g, `##${BREAK}`);
}
function foldLines(text) {
  return oneLine(text).replace(/ {2,}/g, " ").trim();
}
function oneLine(text) {
  return withoutInvisible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " "));
}
function cleanLines(text) {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
  return lines.map((line) => withoutInvisible(line.replaceAll("	", "    "))).join("\n");
}
function withoutInvisible(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu, "");
}
function withoutComments(text) {
  return text.replace(/<!(?=-)/g, `<!${BREAK}`).replace(/--(?=>)/g, `--${BREAK}`);
}
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

// src/core/text/numbers.ts
var UNKNOWN = "\u2013";
var NOT_ESTIMABLE = "not estimable";
function grouped(value, decimals = 0) {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const first = whole.length % 3;
  const groups = [...first === 0 ? [] : [whole.slice(0, first)], ...whole.slice(first).match(/\d{3}/g) ?? []];
  const digits = groups.join(",");
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? "")) ? "\u2212" : "";
  return sign + digits + (fraction === void 0 ? "" : `.${fraction}`);
}
function milliseconds(value) {
  return value === null ? UNKNOWN : grouped(value);
}
function percent(share, decimals = 2) {
  return share === null ? UNKNOWN : `${grouped(share * 100, decimals)} %`;
}
function points(difference, decimals = 2) {
  if (difference === null) return UNKNOWN;
  const text = grouped(difference * 100, decimals);
  return `${/^[−0.]*$/.test(text) || difference < 0 ? "" : "+"}${text} pp`;
}
function ratio(value) {
  return value === null ? UNKNOWN : value.toFixed(3);
}
function usd(value) {
  return value === null ? UNKNOWN : grouped(value, 4);
}
function interval(bounds, write) {
  if (bounds === null || bounds[0] === null && bounds[1] === null) return NOT_ESTIMABLE;
  return `[${write(bounds[0])}, ${write(bounds[1])}]`;
}
function probability(p) {
  if (p === null) return UNKNOWN;
  return p < 1e-3 ? "< 0.001" : p.toFixed(3);
}
function counted(count, one, many = `${one}s`) {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

// src/core/report/terminal/terminal.ts
var LEAST_WIDTH = 40;
var MOST_WIDTH = 120;
var SHOWN = /* @__PURE__ */ new Set([
  "gates",
  "since",
  "comparison",
  "arms",
  "open",
  "failures_by_cause",
  "findings"
]);
var MOST_PAIRS = 20;
var USUAL_WIDTH = 100;
function renderTerminal(report, columns = USUAL_WIDTH) {
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
  const shown = report.sections.filter(({ id }) => SHOWN.has(id));
  const ofPairs = shown.filter(({ id }) => id === "comparison" || id === "open");
  const left = report.pairs.length - MOST_PAIRS;
  const parts = [
    openingLines(report.opening, width),
    ...(left > 0 ? ofPairs.slice(0, MOST_PAIRS) : ofPairs).map((section) => sectionLines(section, width)),
    ...left > 0 ? [[`and ${grouped(left)} more comparisons in the report`]] : [],
    ...shown.filter((section) => !ofPairs.includes(section)).map((section) => sectionLines(section, width))
  ];
  return parts.map((lines) => safe(lines).join("\n")).join("\n\n");
}
function safe(lines) {
  return lines.map((line) => workflowSafe(line).trimEnd());
}
function openingLines(opening, width) {
  const { title, notices, verdict, gates, answers, qualifiers, more } = opening;
  return apart([
    wrapped(title, width),
    notices.flatMap(({ text }) => wrapped(text, width)),
    [verdict, gates].flatMap((line) => line === null ? [] : wrapped(line, width)),
    answers === null ? [] : tableLines(answers, width),
    [
      ...qualifiers.flatMap(({ severity, text }) => bullet(severity === null ? text : `${severity}: ${text}`, width)),
      ...more === 0 ? [] : [`  - and ${grouped(more)} more below`]
    ]
  ]);
}
function sectionLines({ title, parts }, width) {
  return [...wrapped(title, width), ...apart(parts.map((part) => partLines(part, width)))];
}
function apart(blocks) {
  return blocks.filter(({ length }) => length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function partLines(part, width) {
  if (part.kind === "text") return wrapped(part.text, width);
  if (part.kind === "list") return part.items.flatMap((item) => bullet(item, width));
  if (part.kind === "findings") return part.findings.flatMap((finding) => bullet(findingText(finding), width));
  return tableLines(part.table, width);
}
function findingText({ severity, rule, message }) {
  return `${severity}, ${rule}: ${message}`;
}

// src/core/score/python-text.ts
var SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
var SPACES = new RegExp(`[${SPACE}]+`, "u");
var IS_SPACE = new RegExp(`^[${SPACE}]$`, "u");
var TABLED = 256;
var SPACE_CODES = Uint8Array.from(
  { length: TABLED },
  (_, code) => IS_SPACE.test(String.fromCharCode(code)) ? 1 : 0
);
function isSpace(text, at2) {
  const code = text.charCodeAt(at2);
  return code < TABLED ? SPACE_CODES[code] === 1 : IS_SPACE.test(text[at2]);
}
function isAscii(text) {
  return /^[\0-\x7f]*$/.test(text);
}
function strip(text) {
  return trimmed(text, () => false);
}
function trimmed(text, isEdge) {
  const isOff = (at2) => isSpace(text, at2) || isEdge(text[at2]);
  let start = 0;
  let end2 = text.length;
  while (start < end2 && isOff(start)) start += 1;
  while (end2 > start && isOff(end2 - 1)) end2 -= 1;
  return text.slice(start, end2);
}
var PILED_MARKS = new RegExp("\\p{M}{31}", "u");
function compose(text) {
  return isAscii(text) || PILED_MARKS.test(text) ? text : text.normalize("NFKC");
}
function fold(text) {
  return strip(text.toLowerCase()).split(SPACES).join(" ");
}

// src/core/score/decimal.ts
var DECIMAL = new RegExp("^([-+]?)(\\p{Nd}+)(?:\\.(\\p{Nd}+))?$", "u");
function canonicalDecimal(text) {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const whole = asciiDigits(match[2]).replace(/^0+(?=.)/, "");
  const fraction = trimZeros(asciiDigits(match[3] ?? ""));
  const magnitude = fraction === "" ? whole : `${whole}.${fraction}`;
  return match[1] === "-" && magnitude !== "0" ? `-${magnitude}` : magnitude;
}
function trimZeros(digits) {
  let end2 = digits.length;
  while (end2 > 0 && digits[end2 - 1] === "0") end2 -= 1;
  return digits.slice(0, end2);
}
function asciiDigits(digits) {
  if (isAscii(digits)) return digits;
  return digits.replace(new RegExp("(?![0-9])\\p{Nd}", "gu"), (digit) => String(digitValue(digit)));
}
var ANY_DIGIT = new RegExp("^\\p{Nd}$", "u");
function digitValue(digit) {
  const code = digit.codePointAt(0);
  let first = code;
  while (ANY_DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
var LONGEST_RATIONAL = 200;
function canonicalRational(numerator, denominator = "1") {
  if (denominator === "1" && isWhole(numerator)) return numerator;
  if (numerator.length + denominator.length > LONGEST_RATIONAL) return null;
  const above = scaled(numerator);
  const below = scaled(denominator);
  if (above === null || below === null || below.digits === 0n) return null;
  const top = above.digits * 10n ** below.scale;
  const bottom = below.digits * 10n ** above.scale;
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  const [p, q] = [top / divisor, bottom / divisor];
  return q === 1n ? String(p) : `${p}/${q}`;
}
function isWhole(text) {
  return text.length < LONGEST_RATIONAL && /^(?:0|-?[1-9][0-9]*)$/.test(text);
}
function scaled(text) {
  const canonical = canonicalDecimal(text);
  if (canonical === null) return null;
  const [whole, fraction = ""] = canonical.split(".");
  return { digits: BigInt(whole + fraction), scale: BigInt(fraction.length) };
}
function greatestCommonDivisor(a, b) {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

// src/core/text/trimming.ts
function trimEnd(text, characters) {
  let end2 = text.length;
  while (end2 > 0 && characters.includes(text[end2 - 1])) end2 -= 1;
  return text.slice(0, end2);
}
function trimStart(text, characters) {
  let start = 0;
  while (start < text.length && characters.includes(text[start])) start += 1;
  return text.slice(start);
}

// src/core/score/gsm8k.ts
var FINAL_ANSWER = new RegExp(`####[${SPACE}]*([^\\n\\r]+)`, "gu");
var NUMBER2 = new RegExp("[-+]?\\p{Nd}+(?:\\.\\p{Nd}+)?", "gu");
function finalAnswer(text) {
  let last = null;
  FINAL_ANSWER.lastIndex = 0;
  for (let match = FINAL_ANSWER.exec(text); match !== null; match = FINAL_ANSWER.exec(text)) last = match[1];
  return last === null ? null : strip(last);
}
function normalizeAnswer(answer) {
  const plain = strip(compose(answer)).replaceAll("\u2212", "-").replace(/[$,]/g, "");
  const text = trimEnd(plain, ".");
  const numbers = text.match(NUMBER2) ?? [];
  const only = numbers.length === 1 ? canonicalDecimal(numbers[0]) : null;
  return only ?? fold(text);
}
var FIRST_STRICT = /#### (-?[0-9.,]+)/;
function firstStrictAnswer(text) {
  const match = FIRST_STRICT.exec(text);
  return match === null ? null : match[1].replaceAll(",", "");
}

// src/core/score/quantity.ts
var DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+";
var SIGN = "(?<sign>(?<![\\p{N})] ?)[-+])";
var WHOLE2 = "(?<whole>\\d+) (?=\\d+ ?/ ?\\d)";
var SCALE2 = " ?(?<scale>k|hundred|thousand|million|billion|trillion)(?![\\p{L}\\p{N}])";
var QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}_^.])${SIGN}?(?:${WHOLE2})?(?<top>${DIGITS})(?: ?/ ?(?<bottom>${DIGITS}))?(?:${SCALE2})?`,
  "gu"
);
var ZEROS = { hundred: 2, k: 3, thousand: 3, million: 6, billion: 9, trillion: 12 };
function quantitiesIn(text) {
  return text.matchAll(QUANTITY);
}
function quantityValue(quantity) {
  const { sign, whole, top, bottom, scale } = quantity.groups;
  const minus = sign === "-" ? "-" : "";
  const over = plainDigits(bottom ?? "1");
  const numerator = whole === void 0 ? plainDigits(top) : mixedNumerator(whole, top, over);
  if (numerator === null) return null;
  const scaled2 = scale === void 0 ? numerator : timesPowerOfTen(numerator, ZEROS[scale]);
  return canonicalRational(minus + scaled2, over);
}
function mixedNumerator(whole, top, over) {
  const parts = [whole, top, over];
  if (!parts.every((part) => /^\d{1,30}$/.test(part))) return null;
  return String(BigInt(whole) * BigInt(over) + BigInt(top));
}
function timesPowerOfTen(decimal2, zeros) {
  const [whole = "", fraction = ""] = decimal2.split(".");
  const moved = fraction.slice(0, zeros).padEnd(zeros, "0");
  const rest = fraction.slice(zeros);
  return `${whole}${moved}${rest === "" ? "" : `.${rest}`}`;
}
function plainDigits(digits) {
  const plain = digits.replaceAll(",", "");
  return plain.startsWith(".") ? `0${plain}` : plain;
}

// src/core/score/reference.ts
var BARE = new RegExp("^([-+]?\\p{Nd}+(?:\\.\\p{Nd}+)?)(?: ?\\/ ?\\p{Nd}+|[eE]([-+]?\\d{1,3}))? ?%?$", "u");
var LONGEST_BARE = 400;
function markedReference(reference) {
  if (finalAnswer(reference) !== null) return reference;
  const number = bareNumber(reference) ?? boxedNumber(reference);
  return number === null ? reference : `#### ${number}`;
}
function bareNumber(text) {
  if (text.length > LONGEST_BARE) return null;
  const plain = strip(compose(text)).replaceAll("\u2212", "-").replace(/[$,]/g, "");
  const trimmed2 = trimEnd(plain, ".");
  const match = BARE.exec(trimmed2);
  if (match === null) return null;
  return match[2] === void 0 ? trimmed2 : writtenOut(match[1], Number(match[2]));
}
function writtenOut(decimal2, exponent) {
  if (exponent >= 0) return timesPowerOfTen(decimal2, exponent);
  const sign = /^[-+]/.exec(decimal2)?.[0] ?? "";
  const [whole = "", fraction = ""] = decimal2.slice(sign.length).split(".");
  const digits = whole.padStart(1 - exponent, "0");
  return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}${fraction}`;
}
var BOX = "\\boxed{";
function boxedNumber(text) {
  const start = text.lastIndexOf(BOX);
  if (start === -1) return null;
  const end2 = text.indexOf("}", start);
  return end2 === -1 ? null : bareNumber(text.slice(start + BOX.length, end2).replaceAll("\\", ""));
}
var READERS = {
  gsm8k: (reference) => finalAnswer(markedReference(reference)),
  "gsm8k-extended": (reference) => finalAnswer(markedReference(reference)),
  "last-number": (reference) => finalAnswer(markedReference(reference)),
  "gsm8k-first": (reference) => firstStrictAnswer(markedReference(reference))
};
function canReadReference(scorer, reference) {
  if (scorer === "none") return true;
  if (reference === null || strip(reference) === "") return false;
  const read = READERS[scorer];
  return read === void 0 || (read(reference) ?? "") !== "";
}

// src/core/statistics/binomial.ts
var NEGLIGIBLE = 1e-18;
function binomialPmf(k, n, p) {
  if (k < 0 || k > n) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function binomialCdf(k, n, p) {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (k > n * p) return 1 - binomialCdf(n - k - 1, n, 1 - p);
  const odds = (1 - p) / p;
  let term = binomialPmf(k, n, p);
  let sum = term;
  for (let count = k; count > 0 && term > NEGLIGIBLE * sum; count--) {
    term *= count / (n - count + 1) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}
function binomialQuantile(probability2, n, p) {
  let below = -1;
  let reached = n;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (binomialCdf(middle, n, p) >= probability2) reached = middle;
    else below = middle;
  }
  return reached;
}
function stirlingError(n) {
  if (n < SMALL_ERRORS.length) return SMALL_ERRORS[n];
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}
var SMALL_ERRORS = smallErrors(32);
function smallErrors(count) {
  const errors = [0];
  let logFactorial = 0;
  for (let n = 1; n < count; n++) {
    logFactorial += Math.log(n);
    errors.push(logFactorial - 0.5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n);
  }
  return errors;
}
function deviance(x, m) {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return next;
    sum = next;
  }
}

// src/core/statistics/mcnemar.ts
function mcnemar(b, c) {
  if (b === c) return { p: 1, midP: 1 };
  const { atMost, exactly } = halfBinomial(Math.min(b, c), b + c);
  const p = Math.min(1, 2 * atMost);
  return { p, midP: p - exactly };
}
var MOST_TOSSES = 1022;
function halfBinomial(k, n) {
  if (n > MOST_TOSSES) return { atMost: binomialCdf(k, n, 0.5), exactly: binomialPmf(k, n, 0.5) };
  let exactly = 2 ** -n;
  let atMost = exactly;
  for (let count = 1; count <= k; count++) {
    exactly = exactly * (n - count + 1) / count;
    atMost += exactly;
  }
  return { atMost, exactly };
}

// src/core/statistics/order-statistic.ts
function quantileRanks(n, probability2, level = 0.95) {
  const tail2 = (1 - level) / 2;
  const low = binomialQuantile(tail2, n, probability2);
  const high = binomialQuantile(1 - tail2, n, probability2) + 1;
  return [low < 1 ? null : low, high > n ? null : high];
}
function isEstimable(n, probability2, level = 0.95) {
  const [low, high] = quantileRanks(n, probability2, level);
  return low !== null && high !== null;
}
function quantileInterval(sorted2, probability2, level = 0.95, widening = 1) {
  const widened = widening === 1 ? level : 1 - twoSidedP(twoSidedZ(level) * widening);
  const [low, high] = quantileRanks(sorted2.length, probability2, widened);
  if (low === null || high === null) return null;
  return [finite(sorted2[low - 1]), finite(sorted2[high - 1])];
}
function finite(value) {
  return Number.isFinite(value) ? value : null;
}

// src/core/statistics/quantile.ts
function quantile(sorted2, probability2) {
  const { rank, weight } = quantileRank(sorted2.length, probability2);
  return interpolate(sorted2[rank], sorted2[rank + 1], weight);
}
function quantileRank(n, probability2) {
  const position = (n - 1) * probability2;
  const rank = Math.floor(position);
  const nearest = Math.round(position);
  if (Math.abs(position - nearest) <= 4 * Number.EPSILON * position) return { rank: nearest, weight: 0 };
  return { rank, weight: position - rank };
}
function interpolate(lower, upper, weight) {
  if (weight === 0 || upper === lower) return lower;
  return lower + weight * (upper - lower);
}

// src/core/statistics/tango.ts
var HALVINGS = 60;
function tango(b, c, n, level = 0.95) {
  if (n === 0) return null;
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) {
    const bound = z * z / (n + z * z);
    return [-bound, bound];
  }
  const estimate = (b - c) / n;
  const low = b === 0 && c === n ? -1 : crossing(b, c, n, z, -1, estimate);
  const high = b === n && c === 0 ? 1 : crossing(b, c, n, -z, estimate, 1);
  return [low, high];
}
function isNonInferior(b, c, n, margin, level = 0.95) {
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) return z * z / (n + z * z) < margin;
  return score(b, c, n, -margin) > z;
}
function crossing(b, c, n, target, low, high) {
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (score(b, c, n, middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function score(b, c, n, delta) {
  const variance = n * (2 * restricted(b, c, n, delta) + delta * (1 - delta));
  const excess = b - c - n * delta;
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Infinity;
  return excess / Math.sqrt(variance);
}
function restricted(b, c, n, delta) {
  const A = 2 * n;
  const B = -b - c + (2 * n - b + c) * delta;
  const C = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, B * B - 4 * A * C));
  return B > 0 ? -2 * C / (root + B) : (root - B) / (2 * A);
}

// src/core/text/durations.ts
function timespan(ms) {
  const days = ms / 864e5;
  if (days >= FEWEST_DAYS) return `${grouped(days, days < 10 ? 1 : 0)} days`;
  if (ms >= 36e5) return `${grouped(ms / 36e5, 1)} h`;
  return ms >= 6e4 ? `${grouped(ms / 6e4, 1)} min` : `${grouped(ms / 1e3)} s`;
}
var FEWEST_DAYS = 3;
function duration(ms) {
  const seconds = Math.max(0, Math.round(ms / 1e3));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} m`;
  return minutes > 0 ? `${minutes} m ${String(seconds % 60).padStart(2, "0")} s` : `${seconds} s`;
}

// src/core/text/jwt.ts
function claimsOf(token) {
  try {
    const base64 = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? { ...claims } : {};
  } catch {
    return {};
  }
}

// src/core/text/nearest.ts
function didYouMean(word, known) {
  const ranked = known.map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b) => a.slips - b.slips);
  return ranked[0] === void 0 ? "" : ` Did you mean ${ranked[0].candidate}?`;
}
var LONGEST2 = 64;
function slipsBetween(a, b) {
  if (a.length > LONGEST2) return Infinity;
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current2 = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(before, column - 2) + 1 : Infinity;
      current2.push(Math.min(at(last, column) + 1, at(current2, column - 1) + 1, replaced, swapped));
    }
    [before, last] = [last, current2];
  }
  return at(last, b.length);
}
function at(row, column) {
  return row[column] ?? Infinity;
}

// src/core/text/quote.ts
function quote(text) {
  const folded = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return JSON.stringify(folded.length > 60 ? `${folded.slice(0, 57)}...` : folded);
}
function inWords(values) {
  return phraseOf(values, "or");
}
function allInWords(values) {
  return phraseOf(values, "and");
}
function phraseOf(values, conjunction) {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} ${conjunction} ${values.at(-1) ?? ""}`;
}

// src/core/text/shell.ts
function shellWord(word) {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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

// src/core/tokens/merge.ts
var MOST_BYTES = 2 ** 26;
var FIRST_CAPACITY = 256;
var Merger = class {
  constructor(table) {
    this.table = table;
  }
  table;
  /** Of the part that begins at a byte: where the next begins. */
  next = new Int32Array(FIRST_CAPACITY);
  /** Of the part that begins at a byte: where the one before begins; -1 for the first. */
  previous = new Int32Array(FIRST_CAPACITY);
  /** The rank of a part joined with the next; -1 where that is no token, or no part begins here. */
  ranks = new Int32Array(FIRST_CAPACITY);
  heap = new MinHeap();
  /** How many tokens the first `length` bytes become. */
  count(bytes, length) {
    this.begin(bytes, length);
    let parts = length;
    for (let least = this.heap.pop(); least !== -1; least = this.heap.pop()) {
      const part = least % MOST_BYTES;
      if (this.ranks[part] !== Math.floor(least / MOST_BYTES)) continue;
      this.join(bytes, part, length);
      parts -= 1;
    }
    return parts;
  }
  begin(bytes, length) {
    if (length >= MOST_BYTES) throw new RangeError(`a piece of ${length} bytes is too long to be merged`);
    if (length > this.next.length) this.grow(length);
    this.heap.clear();
    for (let at2 = 0; at2 < length; at2++) {
      this.next[at2] = at2 + 1;
      this.previous[at2] = at2 - 1;
    }
    for (let at2 = 0; at2 < length; at2++) this.rate(bytes, at2, length);
  }
  grow(length) {
    const capacity = 2 ** Math.ceil(Math.log2(length));
    [this.next, this.previous, this.ranks] = [
      new Int32Array(capacity),
      new Int32Array(capacity),
      new Int32Array(capacity)
    ];
  }
  /** Joins a part with the next one, and rates what it can be joined with from now on. */
  join(bytes, part, length) {
    const joined2 = this.next[part];
    const after = this.next[joined2];
    this.ranks[joined2] = -1;
    this.next[part] = after;
    if (after < length) this.previous[after] = part;
    this.rate(bytes, part, length);
    const before = this.previous[part];
    if (before >= 0) this.rate(bytes, before, length);
  }
  rate(bytes, part, length) {
    const next = this.next[part];
    const rank = next < length ? this.table.rankOf(bytes, part, this.next[next]) : -1;
    this.ranks[part] = rank;
    if (rank >= 0) this.heap.push(rank * MOST_BYTES + part);
  }
};
var MinHeap = class {
  values = new Float64Array(FIRST_CAPACITY);
  size = 0;
  clear() {
    this.size = 0;
  }
  push(value) {
    if (this.size === this.values.length) this.grow();
    let at2 = this.size++;
    while (at2 > 0) {
      const parent = at2 - 1 >> 1;
      if (this.values[parent] <= value) break;
      this.values[at2] = this.values[parent];
      at2 = parent;
    }
    this.values[at2] = value;
  }
  /** Takes the least; -1 where there is none. */
  pop() {
    if (this.size === 0) return -1;
    const least = this.values[0];
    const last = this.values[--this.size];
    let at2 = 0;
    for (let child = 1; child < this.size; child = 2 * at2 + 1) {
      if (child + 1 < this.size && this.values[child + 1] < this.values[child]) child += 1;
      if (this.values[child] >= last) break;
      this.values[at2] = this.values[child];
      at2 = child;
    }
    this.values[at2] = last;
    return least;
  }
  grow() {
    const values = new Float64Array(2 * this.values.length);
    values.set(this.values);
    this.values = values;
  }
};

// src/core/tokens/piece.ts
var CONTRACTION = "(?:'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD]))?";
var PIECE = new RegExp(
  [
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+${CONTRACTION}`,
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*${CONTRACTION}`,
    "\\p{N}{1,3}",
    " ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*",
    "\\s*[\\r\\n]+",
    "\\s+(?!\\S)",
    "\\s+"
  ].join("|"),
  "uy"
);
function pieceEnd(text, start) {
  const end2 = asciiEnd(text, start);
  if (end2 !== UNKNOWN2) return end2;
  PIECE.lastIndex = start;
  PIECE.test(text);
  return PIECE.lastIndex;
}
var UNKNOWN2 = -1;
var [SPACE2, SLASH, APOSTROPHE] = [...` /'`].map((sign) => sign.charCodeAt(0));
var LOWER_CASE = 32;
var [D, E, L, M, R, S, T, V] = [..."delmrstv"].map((letter) => letter.charCodeAt(0));
var [END, UPPER, LOWER, DIGIT, LINE_END, BLANK, SIGN2, FOREIGN] = [0, 1, 2, 3, 4, 5, 6, 7];
var KINDS = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(String.fromCharCode(unit)));
function kindOf(character) {
  if (/[A-Z]/.test(character)) return UPPER;
  if (/[a-z]/.test(character)) return LOWER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\r\n]/.test(character)) return LINE_END;
  return /\s/.test(character) ? BLANK : SIGN2;
}
function kindAt(text, at2) {
  if (at2 >= text.length) return END;
  const unit = text.charCodeAt(at2);
  return unit < KINDS.length ? KINDS[unit] : FOREIGN;
}
function asciiEnd(text, start) {
  const first = kindAt(text, start);
  if (first === FOREIGN) return UNKNOWN2;
  if (first === UPPER || first === LOWER) return wordEnd(text, start);
  if (first === DIGIT) return digitsEnd(text, start);
  const second = kindAt(text, start + 1);
  if (second === FOREIGN) return UNKNOWN2;
  if (first !== LINE_END && (second === UPPER || second === LOWER)) return wordEnd(text, start + 1);
  if (first === SIGN2) return signsEnd(text, start);
  return second === SIGN2 && text.charCodeAt(start) === SPACE2 ? signsEnd(text, start + 1) : spaceEnd(text, start);
}
function wordEnd(text, start) {
  let at2 = start;
  while (kindAt(text, at2) === UPPER) at2 += 1;
  while (kindAt(text, at2) === LOWER) at2 += 1;
  const next = kindAt(text, at2);
  if (next === FOREIGN) return UNKNOWN2;
  return text.charCodeAt(at2) === APOSTROPHE ? contractionEnd(text, at2) : at2;
}
function contractionEnd(text, at2) {
  const first = text.charCodeAt(at2 + 1) | LOWER_CASE;
  if (first === S || first === T || first === M || first === D) return at2 + 2;
  const second = text.charCodeAt(at2 + 2) | LOWER_CASE;
  const isLong = second === E ? first === R || first === V : second === L && first === L;
  return isLong ? at2 + 3 : at2;
}
function digitsEnd(text, start) {
  for (let at2 = start + 1; at2 < start + 3; at2++) {
    const kind = kindAt(text, at2);
    if (kind !== DIGIT) return kind === FOREIGN ? UNKNOWN2 : at2;
  }
  return start + 3;
}
function signsEnd(text, start) {
  let at2 = start;
  while (kindAt(text, at2) === SIGN2) at2 += 1;
  while (kindAt(text, at2) === LINE_END || text.charCodeAt(at2) === SLASH) at2 += 1;
  return kindAt(text, at2) === FOREIGN ? UNKNOWN2 : at2;
}
function spaceEnd(text, start) {
  let at2 = start;
  let afterLine = start;
  for (let kind = kindAt(text, at2); kind === BLANK || kind === LINE_END; kind = kindAt(text, at2)) {
    at2 += 1;
    if (kind === LINE_END) afterLine = at2;
  }
  const next = kindAt(text, at2);
  if (next === FOREIGN) return UNKNOWN2;
  if (afterLine > start) return afterLine;
  return next === END || at2 === start + 1 ? at2 : at2 - 1;
}

// src/core/tokens/piece-memo.ts
var SLOTS = 2 ** 14;
var LONGEST3 = 12;
var PieceMemo = class {
  /** @param count the tokens of a piece */
  constructor(count) {
    this.count = count;
  }
  count;
  units = new Uint16Array(SLOTS * LONGEST3);
  /** By slot; 0 where nothing is remembered. */
  lengths = new Uint8Array(SLOTS);
  /** By slot; no piece has more tokens than it has bytes of UTF-8, three to a unit. */
  tokens = new Uint8Array(SLOTS);
  /** How many tokens the piece of the text has, `end` excluded. */
  tokensOf(text, start, end2) {
    if (end2 - start > LONGEST3) return this.count(text.slice(start, end2));
    const slot = slotOf(text, start, end2);
    if (!this.holds(slot, text, start, end2)) this.remember(slot, text.slice(start, end2));
    return this.tokens[slot];
  }
  holds(slot, text, start, end2) {
    if (this.lengths[slot] !== end2 - start) return false;
    const first = slot * LONGEST3;
    for (let at2 = start; at2 < end2; at2++) {
      if (this.units[first + at2 - start] !== text.charCodeAt(at2)) return false;
    }
    return true;
  }
  remember(slot, piece) {
    this.tokens[slot] = this.count(piece);
    this.lengths[slot] = piece.length;
    for (let at2 = 0; at2 < piece.length; at2++) this.units[slot * LONGEST3 + at2] = piece.charCodeAt(at2);
  }
};
function slotOf(text, start, end2) {
  let hash = 2166136261;
  for (let at2 = start; at2 < end2; at2++) hash = Math.imul(hash ^ text.charCodeAt(at2), 16777619);
  return (hash ^ hash >>> 15) & SLOTS - 1;
}

// src/core/tokens/rank-table.ts
var RankTable = class {
  /** Bytes of the longest token. */
  longest;
  /** The place of each bucket's first token, and after the last bucket the number of tokens. */
  firsts;
  /** Where the bytes of each bucket's first token begin. */
  begins;
  /** By place, as are the lengths and, one after the other, the bytes. */
  ranks;
  lengths;
  bytes;
  mask;
  /**
   * @param packed of {@link packRanks}
   * @throws RangeError where it does not begin at a multiple of four in its buffer
   */
  constructor(packed) {
    const header = words(packed, 0, HEADER);
    const [count, buckets] = [header[0], header[1]];
    const begins = HEADER + buckets + 1;
    const ranks = begins + buckets;
    const lengths = (ranks + count) * WORD2;
    this.firsts = words(packed, HEADER, buckets + 1);
    this.begins = words(packed, begins, buckets);
    this.ranks = words(packed, ranks, count);
    this.lengths = packed.subarray(lengths, lengths + count);
    this.bytes = packed.subarray(lengths + count);
    this.longest = header[2];
    this.mask = buckets - 1;
  }
  /** The rank of the token with these bytes, `end` excluded; -1 where there is none. */
  rankOf(text, start, end2) {
    const length = end2 - start;
    if (length > this.longest) return -1;
    const bucket = hashOf(text, start, end2) & this.mask;
    const last = this.firsts[bucket + 1];
    let begin = this.begins[bucket];
    for (let place = this.firsts[bucket]; place < last; place++) {
      const own = this.lengths[place];
      if (own === length && this.isAt(begin, text, start, end2)) return this.ranks[place];
      begin += own;
    }
    return -1;
  }
  isAt(begin, text, start, end2) {
    for (let offset = end2 - start - 1; offset >= 0; offset--) {
      if (this.bytes[begin + offset] !== text[start + offset]) return false;
    }
    return true;
  }
};
var HEADER = 3;
var WORD2 = 4;
var LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
function words(packed, at2, count, inPlace = LITTLE_ENDIAN) {
  if (inPlace) return new Uint32Array(packed.buffer, packed.byteOffset + at2 * WORD2, count);
  const view = new DataView(packed.buffer, packed.byteOffset + at2 * WORD2);
  return Uint32Array.from({ length: count }, (_, word) => view.getUint32(word * WORD2, true));
}
function hashOf(text, start, end2) {
  let hash = 2166136261;
  for (let at2 = start; at2 < end2; at2++) hash = Math.imul(hash ^ text[at2], 16777619);
  return hash ^ hash >>> 15;
}

// src/core/tokens/encoding.ts
var LONGEST_TEXT = 2 ** 20;
var MOST_UTF8 = 3;
var Encoding = class {
  table;
  merger;
  utf8 = new TextEncoder();
  bytes = new Uint8Array(1024);
  memo = new PieceMemo((piece) => this.countPiece(piece));
  /** @param packed as `RankTable` reads it */
  constructor(packed) {
    this.table = new RankTable(packed);
    this.merger = new Merger(this.table);
  }
  /** Null for a text beyond `LONGEST_TEXT`. */
  count(text) {
    if (text.length > LONGEST_TEXT) return null;
    let tokens = 0;
    let start = 0;
    while (start < text.length) {
      const end2 = pieceEnd(text, start);
      tokens += this.memo.tokensOf(text, start, end2);
      start = end2;
    }
    return tokens;
  }
  countPiece(piece) {
    if (piece.length * MOST_UTF8 > this.bytes.length) this.bytes = new Uint8Array(piece.length * MOST_UTF8);
    const length = this.encode(piece);
    return this.table.rankOf(this.bytes, 0, length) >= 0 ? 1 : this.merger.count(this.bytes, length);
  }
  /** Into `bytes`; a call of the encoder costs more than a short ASCII word does. */
  encode(piece) {
    for (let at2 = 0; at2 < piece.length; at2++) {
      const unit = piece.charCodeAt(at2);
      if (unit > 127) return this.utf8.encodeInto(piece, this.bytes).written;
      this.bytes[at2] = unit;
    }
    return piece.length;
  }
};

// src/effects/files/atomic.ts
import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
async function openTemporary(file) {
  const name = path.join(path.dirname(file), `.parity-bench-${randomUUID()}.tmp`);
  return { name, handle: await open(name, "wx+") };
}
async function replaceFile(file, write) {
  const { name, handle } = await openTemporary(file);
  try {
    const result = await write(handle).then(async (written) => handle.datasync().then(() => written)).finally(() => handle.close());
    await rename(name, file);
    return result;
  } catch (cause) {
    await rm(name, { force: true }).catch(() => void 0);
    throw cause;
  }
}

// src/effects/files/errno.ts
function errnoOf(cause) {
  const code = propertyOf(cause, "code");
  return typeof code === "string" ? code : "unknown reason";
}

// src/effects/files/directory.ts
import { access, constants, mkdir, rm as rm2, stat } from "node:fs/promises";
import path2 from "node:path";
async function makeDirectory(directory) {
  try {
    await mkdir(directory);
  } catch (cause) {
    const reason = errnoOf(cause);
    const above = path2.dirname(directory);
    if (reason === "EEXIST" && (await stat(directory)).isDirectory()) return;
    if (reason !== "ENOENT" || above === directory) throw cause;
    await makeDirectory(above);
    await mkdir(directory);
  }
}
async function prepareDirectory(directory) {
  try {
    await makeDirectory(directory);
    await writeProbe(directory);
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}
async function requireWritable(directory) {
  try {
    await writeProbe(await nearestDirectory(path2.resolve(directory)));
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}
async function writeProbe(directory) {
  await access(directory, constants.W_OK);
  const probe = await openTemporary(path2.join(directory, "probe"));
  await probe.handle.close();
  await rm2(probe.name);
}
async function nearestDirectory(directory) {
  const found = await stat(directory).catch((cause) => {
    if (errnoOf(cause) !== "ENOENT") throw cause;
    return null;
  });
  if (found?.isDirectory() === true) return directory;
  if (found !== null) throw Object.assign(new Error(`${directory} is no directory`), { code: "ENOTDIR" });
  return nearestDirectory(path2.dirname(directory));
}
function unwritable(directory, cause) {
  return new ParityError(
    "UNWRITABLE_OUTPUT",
    phrase`${option("output-dir")}: ${directory} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
    cause
  );
}

// src/effects/files/discovery.ts
import { readdir, stat as stat2 } from "node:fs/promises";
import path3 from "node:path";
async function recordFiles(inputs) {
  const files = [];
  for (const input of inputs) files.push(...await isDirectory(input) ? await filesIn(input) : [input]);
  return [...new Map(files.map((file) => [path3.resolve(file), file])).values()];
}
async function finalFilesBelow(directory) {
  return (await runFilesBelow(directory)).filter((file) => FINAL.test(path3.basename(file)));
}
async function holdsRecords(directory) {
  return (await runFilesBelow(directory)).length > 0;
}
async function isDirectory(input) {
  try {
    return (await stat2(input)).isDirectory();
  } catch (cause) {
    throw unreadable(input, cause);
  }
}
async function filesIn(directory) {
  await readdir(directory).catch((cause) => {
    throw unreadable(directory, cause);
  });
  const files = await runFilesBelow(directory);
  if (files.length > 0) return files;
  throw new ParityError(
    "INVALID_RECORDS",
    `${directory} holds no openai_responses_latency_*.jsonl; name a directory of a run, or a records file.`
  );
}
function unreadable(input, cause) {
  return new ParityError(
    "INVALID_RECORDS",
    `${input} can't be read (${errnoOf(cause)}); name a JSONL file of records or a directory of them.`,
    cause
  );
}
var FINAL = /^openai_responses_latency_[^_]+\.jsonl$/;
var JOURNAL = /^openai_responses_latency_[^_]+_partial\.jsonl$/;
var DEEPEST = 6;
async function runFilesBelow(directory, depth = 0) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const named = (pattern) => entries.filter((entry) => entry.isFile() && pattern.test(entry.name)).map(({ name }) => path3.join(directory, name));
  const finals = named(FINAL);
  const found = finals.length > 0 ? finals : named(JOURNAL);
  for (const { name } of depth < DEEPEST ? entries.filter(mayHoldRuns) : []) {
    found.push(...await runFilesBelow(path3.join(directory, name), depth + 1));
  }
  return found.sort();
}
function mayHoldRuns(entry) {
  return entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
}

// src/effects/files/labels.ts
import path4 from "node:path";
function labelsOf(files) {
  const names = files.map((file) => path4.basename(file).replace(/\.jsonl$/i, ""));
  const wanted = files.map((file, index) => {
    const name = names[index] ?? "";
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return isShared ? path4.basename(path4.dirname(path4.resolve(file))) : name;
  });
  const taken = new Set(wanted);
  const given2 = /* @__PURE__ */ new Set();
  return wanted.map((label) => {
    const unique = given2.has(label) ? numbered(label, taken) : label;
    given2.add(unique);
    taken.add(unique);
    return unique;
  });
}
function numbered(label, taken) {
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${label}-${number}`)) return `${label}-${number}`;
  }
}

// src/effects/files/regular.ts
import { constants as constants2 } from "node:fs";
import { open as open2 } from "node:fs/promises";
var { O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants2;
var NO_FOLLOW = O_NOFOLLOW;
var UnfitFileError = class extends Error {
  code;
  constructor(code) {
    super(code);
    this.name = "UnfitFileError";
    this.code = code;
  }
};
async function openRegular(file, flags = constants2.O_RDONLY) {
  return opened(file, flags, (stats) => stats.isFile() ? null : `it is ${kindOf2(stats)} and not a regular file`);
}
async function openOwn(file, flags) {
  return opened(file, flags | NO_FOLLOW, (stats) => {
    if (!stats.isFile()) return `it is ${kindOf2(stats)} and not a regular file`;
    return stats.nlink > 1 ? `it has ${stats.nlink} names (hard links)` : null;
  });
}
async function opened(file, flags, fault) {
  const handle = await open2(file, flags | O_NONBLOCK | O_NOCTTY, 420);
  try {
    const found = fault(await handle.stat());
    if (found !== null) throw new UnfitFileError(found);
    return handle;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}
function kindOf2(stats) {
  if (stats.isDirectory()) return "a directory";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  return "a device";
}
var MOST_JSON_BYTES = 32 * 1024 * 1024;
var BLOCK_BYTES = 64 * 1024;
async function readRegular(file, mostBytes) {
  const handle = await openRegular(file);
  try {
    return await readWhole(handle, mostBytes);
  } finally {
    await handle.close();
  }
}
async function readWhole(handle, mostBytes) {
  const { size } = await handle.stat();
  if (size > mostBytes) throw tooLong(mostBytes);
  const blocks = [];
  for (let length = 0; ; ) {
    const block = Buffer.allocUnsafe(Math.max(size - length, BLOCK_BYTES) + 1);
    const { bytesRead } = await handle.read(block, 0, block.length);
    if (bytesRead === 0) return blocks.length === 1 ? blocks[0] : Buffer.concat(blocks);
    length += bytesRead;
    if (length > mostBytes) throw tooLong(mostBytes);
    blocks.push(block.subarray(0, bytesRead));
  }
}
function tooLong(mostBytes) {
  return new UnfitFileError(`it is larger than ${Math.ceil(mostBytes / 1024)} KiB`);
}

// src/effects/files/line-log.ts
import { constants as constants3, fstatSync, statSync } from "node:fs";
var FLUSH_ON_WRITE = process.platform === "linux" ? constants3.O_DSYNC : 0;
async function openLineLog(path6, assertHeld) {
  const file = await openForAppending(path6);
  let last = Promise.resolve();
  return {
    append(line) {
      last = last.then(() => {
        assertHeld();
        return appendLine(file, path6, line);
      });
      return last;
    },
    async close() {
      await last.catch(() => void 0);
      await file.close();
    }
  };
}
async function openForAppending(path6) {
  try {
    return await openOwn(path6, constants3.O_WRONLY | constants3.O_CREAT | constants3.O_APPEND | FLUSH_ON_WRITE);
  } catch (cause) {
    throw new ParityError(
      "UNWRITABLE_OUTPUT",
      phrase`${option("output-dir")}: ${path6} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
      cause
    );
  }
}
async function appendLine(file, path6, line) {
  try {
    await writeWhole(file, Buffer.from(`${line}
`));
    if (statSync(path6, { throwIfNoEntry: false })?.ino !== fstatSync(file.fd).ino) throw gone(path6);
    if (FLUSH_ON_WRITE === 0) await file.datasync();
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    throw new ParityError(
      "DISK_FAILED",
      `${path6} can't be written any more (${errnoOf(cause)}); the lines before are safe. Free some space, then continue with resume.`,
      cause
    );
  }
}
function gone(path6) {
  return new ParityError(
    "DISK_FAILED",
    `${path6} is gone: it was removed or moved while the run was writing to it. Begin a new run in a directory that nobody cleans up.`
  );
}
async function writeWhole(file, bytes) {
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset);
    offset += bytesWritten;
  }
}

// src/effects/files/lines.ts
var LONGEST_LINE_BYTES = 256 * 1024 * 1024;
async function* readLines(path6, from = 0) {
  let kept = [];
  let keptBytes = 0;
  let number = 1;
  let offset = from;
  const file = await openRegular(path6);
  for await (const chunk of file.createReadStream({ start: from, highWaterMark: 1 << 20 })) {
    let start = 0;
    for (let end2 = chunk.indexOf(10); end2 !== -1; end2 = chunk.indexOf(10, start)) {
      const bytes = joined(kept, chunk.subarray(start, end2));
      yield { number, offset, bytes, ended: true };
      number += 1;
      offset += bytes.length + 1;
      [kept, keptBytes, start] = [[], 0, end2 + 1];
    }
    if (start < chunk.length) kept.push(chunk.subarray(start));
    keptBytes += chunk.length - start;
    if (keptBytes > LONGEST_LINE_BYTES) throw new RangeError("line too long");
  }
  if (keptBytes > 0) yield { number, offset, bytes: joined(kept, Buffer.alloc(0)), ended: false };
}
function joined(kept, rest) {
  return kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
}

// src/effects/files/paths.ts
import path5 from "node:path";
var PREFIX = "openai_responses_latency_";
function runPaths(directory, stamp) {
  const file = (ending) => path5.join(directory, `${PREFIX}${stamp}${ending}`);
  return {
    directory,
    journal: file("_partial.jsonl"),
    lock: file(".lock"),
    // No records: it must not match where *.jsonl is looked for.
    reservations: file("_reservations.ndjson"),
    settings: file("_settings.json"),
    options: file("_options.json"),
    warmups: file("_warmups.jsonl"),
    records: file(".jsonl"),
    summary: file("_summary.json"),
    markdown: file(".md"),
    comment: path5.join(directory, COMMENT),
    page: path5.join(directory, PAGE),
    manifest: path5.join(directory, MANIFEST)
  };
}
function stampsAmong(names) {
  return names.flatMap((name) => SETTINGS_NAME.exec(name)?.[1] ?? []).sort();
}
var SETTINGS_NAME = new RegExp(`^${PREFIX}(\\d{8}T\\d{6}Z)_settings\\.json$`);
function stampOf(at2) {
  return at2.toISOString().replace(/\.\d+Z$/, "Z").replace(/[-:]/g, "");
}

// src/effects/github/provenance.ts
import { createHash } from "node:crypto";
function provenanceOf(workflow, env) {
  const { owner, repository, runId, runAttempt, runUrl, job } = workflow;
  return {
    url: runUrl,
    workflow: {
      repository: `${owner}/${repository}`,
      commit: env["GITHUB_SHA"] ?? "",
      ref: env["GITHUB_REF"] ?? "",
      workflow: env["GITHUB_WORKFLOW_REF"] ?? workflow.workflow,
      job,
      run_id: runId,
      run_attempt: runAttempt
    }
  };
}
var LONGEST_MATRIX = 500;
function workflowJobOf({ matrix, matrixJobs }, { job, runAttempt }) {
  const values = (matrix ?? "null").replace(/\s+/g, " ").trim();
  const told = values.length <= LONGEST_MATRIX ? values : createHash("sha256").update(values).digest("hex");
  return { name: job, matrix: told, jobs: matrixJobs ?? 1, attempt: runAttempt };
}

// src/effects/process/clock.ts
var MAX_TIMER_MS = 2 ** 31 - 1;
var systemClock = {
  now: () => /* @__PURE__ */ new Date(),
  monotonic: () => performance.now(),
  sleep
};
function sleep(ms, signal) {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(ms, MAX_TIMER_MS));
    signal?.addEventListener("abort", wake);
  });
}

// src/effects/process/compiler.ts
import { setFlagsFromString } from "node:v8";
var BUDGET_BYTES = 3e5;
var WASM_BUDGET_BYTES = 2e9;
var ENGINE = /^11\./;
function optimizeLater() {
  if (!ENGINE.test(process.versions.v8)) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET_BYTES}`);
  setFlagsFromString(`--wasm-tiering-budget=${WASM_BUDGET_BYTES}`);
}

// src/effects/process/endpoint.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
var MOST_COMPLAINED = 4e3;
var READY_LINE = "ready";
async function startEndpoint(cliPath, words2) {
  const child = spawn(process.execPath, [cliPath, "simulate", ...words2], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true
  });
  const env = await announced(child);
  return { env, close: () => end(child) };
}
async function announced(child) {
  const env = {};
  let complaint = "";
  let error = null;
  child.on("message", (value) => error ??= errorFrom(value));
  child.stderr?.setEncoding("utf8").on("data", (text) => complaint = `${complaint}${text}`.slice(0, MOST_COMPLAINED));
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === READY_LINE) return env;
      const match = /^(?:export )?([A-Z0-9_]+)=(.*)$/.exec(line);
      if (match?.[1] !== void 0) env[match[1]] = match[2] ?? "";
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  if (error !== null) throw error;
  throw new ParityError(
    "SERVICE_FAILED",
    `the embedded endpoint did not start: ${complaint.trim() || "it said nothing"}`
  );
}
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

// src/effects/process/outgoing.ts
var processSecrets = new Secrets();
function outgoingLine(line) {
  return processSecrets.redact(line);
}
function outgoingText(text) {
  return processSecrets.redactKnown(text);
}
function outgoingData(value) {
  return processSecrets.redactKnownWithin(value);
}

// src/effects/process/signals.ts
var EXIT_CODES2 = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
function interruption() {
  const controller = new AbortController();
  let code = null;
  const stops = ["SIGINT", "SIGTERM", "SIGHUP"].map((name) => {
    const stop = () => {
      code = EXIT_CODES2[name];
      for (const [listened, listener] of stops) process.off(listened, listener);
      if (process.pid === 1) for (const [again] of stops) process.once(again, () => process.exit(EXIT_CODES2[again]));
      controller.abort();
    };
    return [name, stop];
  });
  for (const [name, stop] of stops) process.on(name, stop);
  return { signal: controller.signal, exitCode: () => code };
}

// src/effects/tokens/tokenizer.ts
import { readFile } from "node:fs/promises";
var TABLE = new URL("./o200k_base.bin", import.meta.url);
var loading = null;
function loadTokenizer() {
  loading ??= load();
  return loading;
}
async function load() {
  const encoding = new Encoding(await readFile(TABLE));
  return { count: (text) => encoding.count(text) };
}

// src/options/needs.ts
var without = (wanted) => phrase`without ${wanted}; give that too, or leave it out.`;
var NEEDS = {
  simulate: { holds: ({ simulate }) => simulate !== false, remedy: without(phrase`${option("simulate")}`) },
  gsm8k: { holds: ({ dataset }) => dataset === "gsm8k", remedy: without(phrase`${option("dataset")} gsm8k`) },
  rows: {
    holds: ({ dataset, datasetPath }) => dataset === "gsm8k" || datasetPath !== null,
    remedy: without(phrase`${option("dataset-path")} or ${option("dataset")} gsm8k`)
  },
  "built-in prompts": {
    holds: ({ dataset, datasetPath }) => dataset === null && datasetPath === null,
    remedy: phrase`where a data set is given; use ${option("limit")}, or leave it out.`
  },
  scorer: {
    holds: ({ scorer, dataset }) => scorer !== "none" && (scorer !== null || dataset !== null),
    remedy: phrase`where answers are not scored; give ${option("scorer")}, or leave it out.`
  },
  arms: {
    holds: (values) => ["provider", "model", "effort"].some((name) => lengthOf(values[name]) > 1),
    remedy: phrase`with one arm, since it is about a comparison; name two, or leave it out.`
  },
  "no baseline": {
    holds: ({ baseline }) => lengthOf(baseline ?? []) === 0,
    remedy: phrase`with ${option("baseline")}, where each arm is compared with itself; leave one of them out.`
  },
  "no resume": {
    holds: ({ resume }) => resume !== true,
    remedy: phrase`with ${option("resume")}, which takes the run from the output directory; leave one of them out.`
  },
  bedrock: {
    holds: ({ provider }) => Array.isArray(provider) && provider.some((name) => String(name).startsWith("bedrock")),
    remedy: without(phrase`bedrock among ${option("provider")}`)
  },
  role: { holds: ({ awsRoleArn }) => awsRoleArn !== null, remedy: without(phrase`${option("aws-role-arn")}`) },
  comment: {
    holds: ({ comment }) => comment !== "off",
    remedy: phrase`while ${option("comment")} is off; turn it on, or leave this out.`
  },
  "main runs": { holds: ({ mainRuns }) => mainRuns === true, remedy: without(phrase`${option("main-runs")}`) }
};
function unmetNeed(needs, values) {
  return needs?.map((name) => NEEDS[name]).find(({ holds }) => !holds(values)) ?? null;
}
function lengthOf(value) {
  return Array.isArray(value) ? value.length : 2;
}

// src/options/user-info.ts
var USER_INFO = /:\/\/[^\s/?#@]*@/;
function refuseUserInfo(text, what) {
  if (!USER_INFO.test(text)) return;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${what} holds a user name or password in a URL; keys belong in their own environment variable.`
  );
}

// src/options/parse.ts
function parseOptions(table, raw) {
  const values = {};
  for (const [name, option2] of Object.entries(table)) {
    values[camelCase(name)] = valueOf(option2, given(raw, name, option2), name);
  }
  for (const [name, option2] of Object.entries(table)) {
    if (given(raw, name, option2).length > 0) refuseWithoutEffect(name, option2, values);
  }
  return values;
}
function refuseWithoutEffect(name, { needs }, values) {
  const unmet = unmetNeed(needs, values);
  if (unmet === null) return;
  throw new ParityError("INVALID_OPTION", phrase`${option(name)} has no effect ${unmet.remedy}`);
}
function given(raw, name, option2) {
  const texts = [...raw.get(name) ?? [], ...option2.alias === void 0 ? [] : raw.get(option2.alias) ?? []];
  for (const text of texts) refuseUserInfo(text, phrase`${option(name)}`);
  return texts.filter((text) => text.trim() !== "");
}
function valueOf(option2, texts, name) {
  if (option2.kind === "list") return listOf(option2, texts, name);
  const text = texts.at(-1);
  if (text === void 0) return option2.kind === "flag" ? false : option2.default ?? null;
  switch (option2.kind) {
    case "flag":
      return flagOf(text, name);
    case "choice":
      return choiceOf(option2.values, text.trim(), name);
    case "text":
      return text;
    default:
      return numberOf(option2, text.trim(), name);
  }
}
function listOf(option2, texts, name) {
  const items = texts.flatMap((text) => text.split(/[,\n]/)).map((item) => item.trim()).filter((item) => item !== "");
  if (items.length === 0) return option2.default ?? [];
  const values = option2.values;
  return values === void 0 ? items : items.map((item) => choiceOf(values, item, name));
}
function choiceOf(values, text, name) {
  if (values.includes(text)) return text;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${quote(text)}; use ${inWords(values)}.${didYouMean(text, values)}`
  );
}
function flagOf(text, name) {
  const lower = text.trim().toLowerCase();
  if (lower === "true") return true;
  if (lower === "false") return false;
  throw new ParityError("INVALID_OPTION", phrase`${option(name)} can't be ${quote(text)}; use true or false.`);
}
function numberOf(option2, text, name) {
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  const whole = option2.kind === "integer";
  const fits = Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
  if (fits && value >= option2.min && value <= (option2.max ?? Infinity)) return value;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${quote(text)}; use ${rangeInWords(option2)}.`
  );
}
function rangeInWords(option2) {
  const noun = option2.kind === "integer" ? "a whole number" : "a number";
  return option2.max === void 0 ? `${noun} of at least ${option2.min}` : `${noun} from ${option2.min} to ${option2.max}`;
}
function camelCase(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

// src/options/command.ts
var OF_ONE_CALL = /* @__PURE__ */ new Set(["resume", "dry-run", "output-dir", "verbose"]);
function commandLine(command, table, values, operands = []) {
  const byName = values;
  const words2 = Object.entries(table).flatMap(
    ([name, option2]) => isSaid(name, option2) ? wordsOf(name, option2, byName[camelCase(name)]) : []
  );
  return ["parity-bench", command, ...words2, ...operands].map(shellWord).join(" ");
}
function isSaid(name, { secret, actionOnly }) {
  return secret === void 0 && actionOnly !== true && !OF_ONE_CALL.has(name);
}
function wordsOf(name, option2, value) {
  if (option2.kind === "flag") return value === true ? [`--${name}`] : [];
  if (value === null || value === void 0 || JSON.stringify(value) === JSON.stringify(option2.default)) return [];
  return [value].flat().map((one) => `--${name}=${String(one)}`);
}

// src/options/per-provider.ts
function perProvider(items, option2, providers) {
  const named = /* @__PURE__ */ new Map();
  let bare = null;
  for (const item of items) {
    const match = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(item);
    const name = match?.[1];
    if (name !== void 0) refuseUnknownProvider(name, option2, providers);
    if (name === void 0 ? bare !== null : named.has(name)) {
      throw new ParityError(
        "INVALID_OPTION",
        phrase`${option(option2)} is given twice for ${name ?? "all providers"}; give it once.`
      );
    }
    if (name === void 0) bare = item;
    else named.set(name, match?.[2] ?? "");
  }
  return (provider) => named.get(provider) ?? bare;
}
function refuseUnknownProvider(name, option2, providers) {
  if (providers.includes(name)) return;
  const known = [...new Set(providers)];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(option2)} names the provider ${quote(name)}; the providers here are ${known.join(", ")}.${didYouMean(name, known)}`
  );
}

// src/options/tables/access.ts
var ACCESS_OPTIONS = {
  "aws-role-arn": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "IAM role to assume through GitHub OIDC; needs `permissions: id-token: write`."
  },
  "aws-session-duration": {
    needs: ["role"],
    kind: "integer",
    shapes: null,
    min: 900,
    max: 43200,
    default: 3600,
    actionOnly: true,
    help: "Lifetime of a role session in seconds; renewed before it ends."
  },
  "openai-api-key": { kind: "text", shapes: null, secret: "OPENAI_API_KEY", help: "OpenAI API key." },
  "bedrock-api-key": {
    kind: "text",
    shapes: null,
    secret: "BEDROCK_OPENAI_API_KEY",
    help: "Amazon Bedrock API key, in place of AWS credentials."
  },
  "azure-api-key": { kind: "text", shapes: null, secret: "AZURE_OPENAI_API_KEY", help: "Azure OpenAI API key." },
  "openai-identity-provider-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Identity provider at OpenAI that trusts GitHub OIDC, in place of a key; with the next two. Needs `permissions: id-token: write`."
  },
  "openai-service-account-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Service account at OpenAI that the identity provider maps this workflow to."
  },
  "openai-audience": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Audience of the OIDC token, as it is set up at OpenAI."
  },
  "azure-tenant-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Entra tenant of `azure-client-id`."
  },
  "azure-client-id": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "App registration with a federated credential for this workflow, in place of a key. Needs `permissions: id-token: write`."
  }
};

// src/options/tables/baseline.ts
var BASELINE_OPTIONS = {
  baseline: {
    kind: "list",
    shapes: null,
    help: "An earlier run in which each arm is compared with itself: records files or directories that hold them; in a workflow also `latest`, the newest successful run of this workflow with the same plan on the default branch, or the id of a run. Needs `permissions: actions: read` there."
  }
};

// src/options/tables/evidence.ts
var EVIDENCE_OPTIONS = {
  seed: {
    kind: "integer",
    setting: "seed",
    min: 0,
    max: 4294967295,
    default: 1,
    help: "Seed of the order within pairs and of the resampling; recorded."
  },
  "accuracy-margin-pp": {
    needs: ["arms", "scorer"],
    kind: "number",
    setting: "margin_pp",
    min: 0.01,
    max: 50,
    default: 1,
    help: "How many percentage points of accuracy still count as no loss."
  },
  "latency-margin": {
    needs: ["arms"],
    kind: "number",
    setting: "latency_margin",
    min: 1e-3,
    max: 0.9,
    default: 0.1,
    help: "How far a latency ratio may lie from 1 and still be equivalent: 0.1 means 0.90 to 1/0.90."
  },
  "cost-margin": {
    needs: ["arms"],
    kind: "number",
    setting: "cost_margin",
    min: 1e-3,
    max: 0.9,
    default: 0.02,
    help: "How far a cost ratio may lie from 1 and still be equivalent: 0.02 means 0.98 to 1/0.98."
  },
  reference: {
    needs: ["arms"],
    kind: "text",
    setting: "reference",
    help: "The arm that the others are compared with: its name, or its provider where that names one arm of each effort. Default: the last named."
  }
};

// src/options/tables/gate.ts
var GATE_OPTIONS = {
  "fail-on": {
    kind: "list",
    shapes: null,
    help: "Conditions that end the job with exit code 1 after everything was reported, one a line: `verdict = worse`, `bedrock.accuracy < 95%`, `bedrock/openai.total_typical > 1.10`. A figure fails only where its whole 95 % interval lies beyond the limit; where part of it does, the gate is undecided and does not pass. `estimate` in front compares the figure alone, without its interval."
  }
};

// src/options/tables/publish.ts
var PUBLISH_OPTIONS = {
  "github-token": {
    kind: "text",
    shapes: null,
    secret: "GITHUB_TOKEN",
    actionOnly: true,
    expression: "${{ github.token }}",
    help: "Token for the comment. Default: the token of the job."
  },
  "artifact-name": {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Name of the artifact. Default: made of arms, shard and run attempt."
  },
  "retention-days": {
    kind: "integer",
    shapes: null,
    min: 1,
    max: 400,
    actionOnly: true,
    help: "Days to keep the artifact. Default: the repository's setting."
  },
  comment: {
    kind: "choice",
    shapes: null,
    values: ["update", "new", "off"],
    default: "update",
    actionOnly: true,
    help: "Keep one comment on the pull request up to date, post a new one each time, or none."
  },
  "comment-key": {
    needs: ["comment"],
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Tells several comments of one job apart."
  },
  "comment-on": {
    needs: ["comment"],
    kind: "choice",
    shapes: null,
    values: ["always", "change", "alert"],
    default: "always",
    actionOnly: true,
    help: "When a new comment is made: always; where a verdict differs from that of the last comment, or there is none; or only where a verdict is worse or not comparable, a gate did not pass or the audit has a critical finding. A comment that is there is kept up to date in any case."
  },
  "pr-number": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    help: "Pull request to comment on. Default: that of the event, where it has one."
  },
  sha: {
    kind: "text",
    shapes: null,
    actionOnly: true,
    help: "Commit of the pull request that the result is about, all 40 digits. Default: that of the event, else the head."
  },
  "commit-status": {
    kind: "flag",
    shapes: null,
    actionOnly: true,
    help: "Put a status on the commit: failure where a gate did not pass, error where nothing was measured or the run failed, else success. Needs `permissions: statuses: write`."
  },
  "fail-on-upload-error": {
    kind: "flag",
    shapes: null,
    actionOnly: true,
    help: "End with exit code 3 where the artifact was not uploaded; everything else is still published."
  },
  "report-issue": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    help: "Number of an issue that keeps one comment with the newest result, and gets a new comment when a verdict changed for the worse or a lasting change was found. Needs `permissions: issues: write`."
  }
};

// src/options/tables/compare.ts
var SHARED_OPTIONS = {
  ...EVIDENCE_OPTIONS,
  ...GATE_OPTIONS,
  reference: { ...EVIDENCE_OPTIONS.reference, needs: ["arms", "no baseline"] },
  // Not where runs are written: a summary of the same name lies there.
  "output-dir": {
    kind: "text",
    shapes: null,
    default: "comparison",
    help: "Directory for the comparison; made if it is not there."
  },
  scorer: {
    kind: "choice",
    shapes: "scorer",
    values: SCORERS,
    help: "How answers are judged. Default: what the run used; gsm8k for files that do not say."
  }
};
var COMPARE_OPTIONS = {
  baseline: {
    ...BASELINE_OPTIONS.baseline,
    help: "Records files of an earlier run, or directories that hold them: each arm is compared with itself in it."
  },
  ...SHARED_OPTIONS
};
var COMPARE_ACTION_OPTIONS = {
  paths: {
    kind: "list",
    shapes: null,
    actionOnly: true,
    help: "Records files, or directories that hold them, in the order in which arms are named. Default: the artifacts of `run-id`."
  },
  "run-id": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    help: "The workflow run whose artifacts hold the records, those of earlier attempts included. Default: this run, or the one that a `workflow_run` follows. Needs `permissions: actions: read`."
  },
  "artifact-pattern": {
    kind: "text",
    shapes: null,
    default: "parity-bench-*",
    actionOnly: true,
    help: "Names of the artifacts to fetch; `*` stands for any characters."
  },
  ...SHARED_OPTIONS,
  // Here the baseline stands beside the comparison of the arms.
  reference: EVIDENCE_OPTIONS.reference,
  ...BASELINE_OPTIONS,
  ...PUBLISH_OPTIONS
};

// src/options/tables/dataset.ts
var DATASET_OPTIONS = {
  dataset: {
    kind: "choice",
    shapes: "dataset",
    values: ["gsm8k", "sample"],
    help: "Built-in dataset: `gsm8k` is downloaded and verified, `sample` comes with the program. Without it the built-in prompts are cycled `runs` times."
  },
  split: {
    needs: ["gsm8k"],
    kind: "choice",
    shapes: "dataset",
    values: ["test", "train"],
    default: "test",
    help: "Split of gsm8k."
  },
  "dataset-path": {
    kind: "text",
    shapes: "dataset",
    help: "A JSONL file of your own, one question a line. With `dataset: gsm8k` it is taken as the local copy and nothing is downloaded."
  },
  "question-key": {
    needs: ["rows"],
    kind: "text",
    shapes: "prompts_sha256",
    default: "question",
    help: "Field of a dataset row that holds the question."
  },
  "answer-key": {
    needs: ["rows"],
    kind: "text",
    shapes: "prompts_sha256",
    default: "answer",
    help: "Field of a dataset row that holds the reference answer."
  },
  "prompt-template": {
    kind: "text",
    shapes: "prompts_sha256",
    help: "What is sent, with `{question}` where the question goes. Default: the GSM8K prompt for gsm8k and sample, else the question alone."
  },
  limit: { kind: "integer", setting: "limit", min: 1, help: "Use at most this many prompts. Default: all." },
  offset: { kind: "integer", setting: "offset", min: 0, default: 0, help: "Skip this many prompts first." },
  shard: { kind: "text", setting: "shard", help: "Take one part of the prompts, e.g. `2/4`: the second of four." }
};

// src/options/tables/demo.ts
var DEMO_OPTIONS = {
  "output-dir": { kind: "text", help: "Where to write. Default: a new directory under the system's temporary one." },
  limit: { kind: "integer", min: 1, max: 1e4, default: 100, help: "How many prompts of the sample set to use." }
};

// src/options/tables/price.ts
var PRICE_OPTIONS = {
  "input-price-per-mtok": {
    kind: "list",
    shapes: "arms",
    help: "Input price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`."
  },
  "output-price-per-mtok": {
    kind: "list",
    shapes: "arms",
    help: "Output price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`."
  }
};

// src/options/tables/provider.ts
var PROVIDER_OPTIONS = {
  provider: {
    kind: "list",
    shapes: "arms",
    default: ["bedrock", "openai"],
    help: "`bedrock`, `bedrock-runtime`, `openai`, `azure`, or a name of yours for any endpoint of the same API given with `base-url`. Named twice, it is compared with itself (A/A)."
  },
  "base-url": {
    kind: "list",
    shapes: "arms",
    help: "Endpoint of a provider, `name=https://\u2026/v1`; a bare URL where only one provider needs it."
  },
  region: {
    needs: ["bedrock"],
    kind: "text",
    shapes: "arms",
    help: "AWS region of Bedrock. Default: BEDROCK_REGION, else the first region that serves the model."
  },
  header: {
    kind: "list",
    shapes: "arms",
    help: "A header to add to each request, `[provider:]name=value`; a secret value comes from the environment: `name=env:VARIABLE`."
  },
  query: {
    kind: "list",
    shapes: "arms",
    help: "A query parameter to add to each request, `[provider:]name=value`, e.g. `azure:api-version=preview`; a secret value as for `header`."
  },
  "allow-http": {
    kind: "flag",
    shapes: "arms",
    help: "Allow plain http to hosts of a private network (private addresses, names without a dot, `.local`, `.internal` and the like); the report says so."
  }
};
var AUTH_OPTIONS = {
  ...PROVIDER_OPTIONS,
  provider: { ...PROVIDER_OPTIONS.provider, default: ["bedrock"] }
};

// src/options/tables/rerun.ts
var RERUN_OPTIONS = {
  "on-rerun": {
    needs: ["no resume"],
    kind: "choice",
    shapes: null,
    values: ["resume", "restart"],
    default: "resume",
    actionOnly: true,
    help: 'When a job is run again ("Re-run jobs"): take over what its earlier attempts measured from the artifacts of this workflow run and ask only what is left, or measure everything again. Needs `permissions: actions: read`.'
  },
  matrix: {
    kind: "text",
    shapes: null,
    actionOnly: true,
    expression: "${{ toJSON(matrix) }}",
    help: "Which job of its matrix this is, as the runner fills it in; leave it out."
  },
  "matrix-jobs": {
    kind: "integer",
    shapes: null,
    min: 1,
    actionOnly: true,
    expression: "${{ strategy.job-total }}",
    help: "How many jobs the matrix makes, as the runner fills it in; leave it out."
  }
};

// src/options/tables/simulation.ts
var SIMULATION_OPTIONS = {
  "simulate-time-scale": {
    needs: ["simulate"],
    kind: "number",
    shapes: "simulated",
    min: 0,
    max: 100,
    default: 1,
    help: "Multiplies the latencies of the embedded endpoint: 1 is as published, 0 as fast as possible."
  },
  "simulate-fault": {
    needs: ["simulate"],
    kind: "list",
    shapes: "simulated",
    help: "Faults of the embedded endpoint, `provider:fault=rate`, e.g. `bedrock:replay=0.24`."
  },
  "simulate-slowdown": {
    needs: ["simulate"],
    kind: "list",
    shapes: "simulated",
    help: "Multiplies one provider's latencies at the embedded endpoint, e.g. `bedrock=1.15`."
  },
  "simulate-accuracy": {
    needs: ["simulate"],
    kind: "list",
    shapes: "simulated",
    help: "Share of right answers of one provider at the embedded endpoint, e.g. `bedrock=0.945`."
  }
};
var SIMULATE_OPTIONS = {
  provider: {
    kind: "list",
    default: ["bedrock", "bedrock-runtime", "openai", "azure"],
    help: "Providers to announce; any further name is an endpoint of its own at `/NAME/v1`."
  },
  port: { kind: "integer", min: 0, max: 65535, default: 8089, help: "Port on 127.0.0.1; 0 takes a free one." },
  seed: EVIDENCE_OPTIONS.seed,
  ...DATASET_OPTIONS,
  ...SIMULATION_OPTIONS,
  "truth-path": { kind: "text", help: "Write what really happened, and when, to this JSONL file." }
};

// src/options/tables/run.ts
var RUN_OPTIONS = {
  ...PROVIDER_OPTIONS,
  model: {
    kind: "list",
    shapes: "arms",
    default: ["gpt-5.5"],
    help: "Model, under any provider's name for it; several make several arms. `provider=name` names one for that provider alone, such as a deployment at Azure."
  },
  effort: {
    kind: "list",
    shapes: "arms",
    values: EFFORTS,
    default: ["medium"],
    help: "Reasoning effort; several make several arms. `default` sends none."
  },
  ...DATASET_OPTIONS,
  scorer: {
    kind: "choice",
    shapes: "scorer",
    values: SCORERS,
    help: "How an answer is judged. Default: gsm8k for gsm8k and sample, else none."
  },
  instructions: { kind: "text", setting: "instructions", help: "A developer message sent before each prompt." },
  runs: {
    needs: ["built-in prompts"],
    kind: "integer",
    shapes: "prompts",
    min: 1,
    default: 10,
    help: "How many prompts to send where no dataset is given; the built-in ones are cycled."
  },
  epochs: {
    kind: "integer",
    setting: "epochs",
    min: 1,
    max: 100,
    default: 1,
    help: "Ask every prompt this many times; the pairs of one prompt count as one cluster."
  },
  "stop-when": {
    kind: "choice",
    setting: "stop_when",
    values: ["done", "certain"],
    default: "done",
    help: "Stop when the plan is done, or as soon as the verdict is certain: every pair is then looked at, with intervals that allow it."
  },
  "certain-about": {
    kind: "list",
    shapes: "certain_about",
    values: ["answers", "latency", "reliability"],
    default: ["answers", "latency", "reliability"],
    help: "With `stop-when: certain`, the dimensions whose common verdict must be certain."
  },
  "expected-output-tokens": {
    kind: "list",
    shapes: null,
    help: "Output tokens a request, reasoning included, for the expected cost in the plan: one number for all arms, or `provider=number`. Default: as in the published runs."
  },
  "expected-seconds": {
    kind: "list",
    shapes: null,
    help: "Seconds a request, for the expected duration in the plan: one number for all arms, or `provider=number`. Default: as in the published runs."
  },
  warmups: {
    kind: "integer",
    setting: "warmups",
    min: 0,
    max: 100,
    default: 1,
    help: "Requests per arm before the measurement; recorded apart."
  },
  order: {
    needs: ["arms"],
    kind: "choice",
    setting: "order",
    values: ["interleaved", "sequential"],
    default: "interleaved",
    help: "Arms in turn, prompt by prompt, or one arm after the other (confounded by time)."
  },
  concurrency: {
    kind: "integer",
    setting: "concurrency",
    min: 1,
    max: 64,
    default: 1,
    help: "Pairs in flight. More than 1 measures queues of your own making."
  },
  "max-output-tokens": {
    kind: "integer",
    setting: "max_output_tokens",
    min: 16,
    max: 128e3,
    default: 4096,
    help: "Output token limit of each request, reasoning included."
  },
  "timeout-seconds": {
    kind: "number",
    setting: "timeout_seconds",
    min: 0.1,
    max: 3600,
    default: 240,
    help: "Deadline of one request, in seconds."
  },
  "idle-timeout-seconds": {
    kind: "number",
    setting: "idle_timeout_seconds",
    min: 0.1,
    max: 3600,
    default: 120,
    help: "Longest silence within one stream, in seconds."
  },
  "fresh-connection": {
    kind: "flag",
    setting: "fresh_connection",
    help: "Open a new connection for every request: the cold path (DNS, TCP, TLS) is measured too."
  },
  "max-billable-tokens": {
    kind: "integer",
    setting: "max_billable_tokens",
    min: 1,
    default: 2e6,
    help: "Cap on input plus output tokens of the whole run, worst case reserved before each request."
  },
  "max-cost-usd": {
    kind: "number",
    shapes: "max_cost_usd",
    min: 1e-6,
    alias: "max-estimated-openai-cost-usd",
    help: "Cap on the cost of the whole run in USD, worst case reserved before each request; needs a price for every arm. Default: 15, over the arms whose price is known."
  },
  "max-duration-minutes": {
    kind: "number",
    setting: "max_duration_minutes",
    min: 0.01,
    default: 330,
    help: "Cap on the duration of the whole run in minutes."
  },
  "max-consecutive-failures": {
    kind: "integer",
    shapes: "max_consecutive_failures",
    min: 0,
    default: 10,
    help: "Stop after this many failed attempts in a row; 0 never stops."
  },
  "max-consecutive-missing-usage": {
    kind: "integer",
    shapes: "max_consecutive_missing_usage",
    min: 0,
    default: 5,
    help: "Stop after this many answers in a row without token usage; 0 never stops."
  },
  "network-wait-minutes": {
    kind: "number",
    shapes: null,
    min: 0,
    max: 360,
    default: 10,
    help: "How long to wait in total, in minutes, until the client's own network works again."
  },
  "retry-failed": {
    needs: ["scorer"],
    kind: "flag",
    shapes: null,
    help: "Ask failed prompts once more at the end, for accuracy only; the first attempts remain the measurement."
  },
  ...PRICE_OPTIONS,
  ...EVIDENCE_OPTIONS,
  ...GATE_OPTIONS,
  ...BASELINE_OPTIONS,
  "output-dir": {
    kind: "text",
    shapes: null,
    default: "result",
    help: "Directory for all files of the run; made if it is not there."
  },
  verbose: {
    kind: "flag",
    shapes: null,
    help: "Log a line for every request, as the walkthrough does."
  },
  resume: { kind: "flag", shapes: null, help: "Continue the newest unfinished run in the output directory." },
  "dry-run": {
    kind: "flag",
    shapes: null,
    help: "Print the plan, its worst cost and what it will be able to show; check keys, directory, caps and endpoints; send no request."
  },
  simulate: {
    kind: "flag",
    setting: "simulated",
    help: "Run against the embedded endpoint: no secrets, no cost, figures that mean nothing."
  },
  ...SIMULATION_OPTIONS,
  ...ACCESS_OPTIONS
};
var ACTION_OPTIONS = {
  ...RUN_OPTIONS,
  ...RERUN_OPTIONS,
  ...PUBLISH_OPTIONS
};

// src/options/tables/estimate.ts
var ESTIMATE_OPTIONS = {
  ...DATASET_OPTIONS,
  model: { kind: "list", default: ["gpt-5.5"], help: "Model to price." },
  instructions: { kind: "text", help: "A developer message sent before each prompt." },
  runs: RUN_OPTIONS.runs,
  "visible-output-tokens": { kind: "integer", min: 0, default: 256, help: "Guess of visible output tokens a request." },
  "reasoning-output-tokens": { kind: "integer", min: 0, default: 256, help: "Guess of reasoning tokens a request." },
  ...PRICE_OPTIONS
};

// src/options/tables/report.ts
var REPORT_OPTIONS = {
  ...COMPARE_OPTIONS,
  // Not where the run lies: its own files stay as its manifest has them.
  "output-dir": {
    kind: "text",
    shapes: null,
    default: "report",
    help: "Directory for the report; made if it is not there."
  }
};

// src/options/tables/score.ts
var SCORE_OPTIONS = {
  "benchmark-jsonl": { kind: "list", help: "A records file to score, or a directory that holds some." },
  "output-dir": { kind: "text", help: "Where to write the scores of one file. Default: beside the records." },
  "main-runs": { kind: "flag", help: "Score every run found below `result`, or those given, and compare them." },
  "aggregate-output-dir": {
    needs: ["main runs"],
    kind: "text",
    default: "result",
    help: "Where to write the comparison across runs."
  },
  scorer: { kind: "choice", values: SCORERS, default: "gsm8k", help: "How answers are judged." }
};

// src/prepare/baseline.ts
function refuseOtherBaseline(arms) {
  if (!hasBaseline(arms)) return;
  const [repeated] = repeatedInBaseline(arms);
  if (repeated !== void 0) {
    throw new ParityError(
      "INVALID_RECORDS",
      `the baseline holds more than one run of ${recorded(repeated)}; name the records of one run.`
    );
  }
  if (baselinePairs(arms).length > 0) return;
  const earlier = arms.filter(({ baseline }) => baseline === true);
  throw new ParityError(
    "INVALID_RECORDS",
    `the baseline is of another plan: it holds ${earlier.map(recorded).join(", ")}, and the run ${current(arms).map(recorded).join(", ")}; name a run of the same provider, model and effort.`
  );
}
function recorded({ arm, recordedName }) {
  return recordedName ?? arm;
}

// src/prepare/documents/provenance.ts
var LAPTOP = { url: null, workflow: null };

// src/prepare/prices.ts
function priceOverrides(options, providers) {
  const input = perProvider(options.inputPricePerMtok, "input-price-per-mtok", providers);
  const output = perProvider(options.outputPricePerMtok, "output-price-per-mtok", providers);
  return (provider) => ({
    inputUsdPerMtok: usd2(input(provider), "input-price-per-mtok"),
    outputUsdPerMtok: usd2(output(provider), "output-price-per-mtok")
  });
}
function usd2(text, name) {
  if (text === null) return null;
  const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${quote(text)}; use USD per million tokens, e.g. 5.5.`
  );
}

// src/prepare/reference.ts
function refuseUnknownReference(arms, reference) {
  if (reference === null || arms.some(({ arm, provider }) => arm === reference || provider === reference)) return;
  const known = [...new Set(arms.flatMap(({ arm, provider }) => [provider, arm]))];
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("reference")} names ${quote(reference)}, which is no arm here; use one of ${known.join(", ")}.${didYouMean(reference, known)}`
  );
}

// src/prepare/watch/wanted.ts
function wantedBaseline(given2) {
  const words2 = given2.filter((word2) => word2 === "latest" || /^\d{1,15}$/.test(word2));
  const [word] = words2;
  if (word === void 0) return given2.length === 0 ? null : { kind: "files", paths: given2 };
  if (given2.length > 1) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("baseline")}: ${word} can't stand beside others; name one run, or files.`
    );
  }
  return word === "latest" ? { kind: "latest" } : { kind: "run", id: Number(word) };
}
function namedRun(given2) {
  const wanted = wantedBaseline(given2);
  return wanted?.kind === "run" ? wanted.id : null;
}
function baselineFiles(given2) {
  const wanted = wantedBaseline(given2);
  return wanted?.kind === "files" ? wanted.paths : [];
}

// src/protocol/json.ts
var MAX_WORD_CHARS = 200;
function parseObject(text) {
  return asObject(parseJson(text));
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function asObject(value) {
  return isObject(value) ? value : null;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asList(value) {
  return Array.isArray(value) ? value : [];
}
function asText(value) {
  return typeof value === "string" ? value : null;
}
function asWord(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, MAX_WORD_CHARS) : null;
}
function asCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

// src/providers/host.ts
function isLoopback(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
var PRIVATE_ZONES = ["local", "internal", "home.arpa", "svc", "lan", "intranet", "private", "corp", "home"];
var PRIVATE_IPV4 = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
var PRIVATE_IPV6 = /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/;
function isPrivateHost(hostname) {
  if (hostname.startsWith("[")) return PRIVATE_IPV6.test(hostname);
  if (/^\d+(?:\.\d+){3}$/.test(hostname)) return PRIVATE_IPV4.test(hostname);
  const name = hostname.replace(/\.$/, "");
  return !name.includes(".") || PRIVATE_ZONES.some((zone) => name.endsWith(`.${zone}`));
}

// src/providers/base-url.ts
var SECRET_NAME = /key|token|secret|sig|passw|credential|auth|code/i;
function checkedUrl(text, source, allowHttp = false, basePath = "") {
  const refuse = (reason) => {
    throw new ParityError("INVALID_OPTION", phrase`${source} ${reason}`);
  };
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || url.protocol !== "https:" && url.protocol !== "http:")
    return refuse("is no URL; one such as https://example.com/v1 was expected.");
  if (url.username !== "" || url.password !== "")
    return refuse("holds a user name or password; keys belong in their own environment variable.");
  if (url.hash !== "") return refuse("has a fragment; give the address alone, up to /v1.");
  const query = [...url.searchParams];
  const secret = query.find(([name]) => SECRET_NAME.test(name))?.[0];
  if (secret !== void 0)
    return refuse(
      phrase`has a query parameter "${secret.slice(0, 40)}" that looks like a secret; give it as ${option("query")} "${secret.slice(0, 40)}=env:VARIABLE".`
    );
  if (url.protocol === "http:" && !isLoopback(url.hostname)) refusePlainHttp(url.hostname, allowHttp, refuse);
  const path6 = trimEnd(url.pathname, "/").replace(/\/responses$/, "");
  return { url: url.origin + (path6 === "" ? basePath : path6), query };
}
function refusePlainHttp(hostname, allowHttp, refuse) {
  const what = `is plain http to ${hostname}, which would show keys and prompts to the network`;
  if (!isPrivateHost(hostname)) refuse(`${what}; use https.`);
  if (!allowHttp) refuse(phrase`${what}; use https, or give ${option("allow-http")} if that network is private.`);
}

// src/providers/provider.ts
function present(environment, name) {
  const value = environment[name]?.trim() ?? "";
  return value === "" ? null : value;
}

// src/providers/endpoint.ts
var MODEL = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}$/;
var REGION = /^[a-z]{2,8}(?:-[a-z0-9]{1,16}){1,4}-\d{1,2}$/;
function isRegion(text) {
  return REGION.test(text);
}
function endpointOf(provider, asked, environment) {
  const given2 = givenBaseUrl(provider, asked, environment);
  const askedModel = checkedModel(provider, asked.model);
  const region = regionOf(provider, askedModel, asked.region, environment, given2);
  const model = provider.modelName(askedModel, region);
  const baseUrl = given2?.url ?? provider.defaultBaseUrl(region ?? "", model);
  if (baseUrl === null) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("provider")} "${provider.name}" needs an address: give ${option("base-url")} "${provider.name}=${exampleAddress(provider)}", or set ${provider.baseUrlVariable}.`
    );
  }
  const query = [
    ...(given2?.query ?? []).map(([name, value]) => ({ name, value, secret: false })),
    ...asked.query ?? []
  ];
  return {
    provider,
    model,
    region,
    baseUrl,
    query,
    headers: asked.headers ?? [],
    postUrl: withQuery(`${baseUrl}${provider.protocol.path}`, query)
  };
}
function exampleAddress(provider) {
  return provider.kind === "azure" ? "https://RESOURCE.openai.azure.com/openai/v1" : "https://\u2026/v1";
}
function withQuery(url, query) {
  const parameters = query.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return query.length === 0 ? url : `${url}?${parameters.join("&")}`;
}
function checkedModel(provider, asked) {
  const name = asked?.trim() || provider.defaultModel;
  if (name === null)
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("provider")} "${provider.name}" has no default model: name one with ${option("model")}.`
    );
  if (MODEL.test(name)) return name;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("model")} can't be ${JSON.stringify(name.slice(0, 60))}; a name such as gpt-5.5 was expected.`
  );
}
function givenBaseUrl(provider, { baseUrl: option2, allowHttp }, environment) {
  const isOption = option2 !== null && option2.trim() !== "";
  const text = isOption ? option2 : present(environment, provider.baseUrlVariable);
  if (text === null) return null;
  const source = isOption ? phrase`${option("base-url")} of ${provider.name}` : provider.baseUrlVariable;
  return { ...checkedUrl(text, source, allowHttp, provider.basePath), source };
}
function regionOf(provider, model, option2, environment, given2) {
  const first = provider.defaultRegion(model);
  if (first === null) return null;
  const asked = option2?.trim() || present(environment, "BEDROCK_REGION");
  if (asked !== null && !isRegion(asked)) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("region")} can't be ${JSON.stringify(asked.slice(0, 40))}; one such as us-east-2 was expected.`
    );
  }
  const ofHost = given2 === null ? null : regionOfHost(provider, given2.url);
  if (asked !== null && ofHost !== null && asked !== ofHost) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("region")} is ${asked} but the host of ${given2?.source ?? ""} is in ${ofHost}; make them the same.`
    );
  }
  return asked ?? ofHost ?? first;
}
function regionOfHost({ regionalHost }, url) {
  return regionalHost?.exec(new URL(url).hostname)?.[1] ?? null;
}

// src/version.ts
var VERSION = "0.1.0";

export {
  maskLookalikes,
  maskLookalikesWithin,
  SHORTEST_SECRET,
  isGuessable,
  Secrets,
  secretsIn,
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
  normalCdf,
  twoSidedP,
  normalQuantile,
  twoSidedZ,
  normalOf,
  clusteredMean,
  clusteredSignTest,
  studentTail,
  twoSidedT,
  logGamma,
  InflatedT,
  COSINES,
  Dependence,
  driftInflation,
  differenceEvidence,
  noWorseEvidence,
  FEWEST_VALUES,
  alwaysValidHalfWidth,
  alwaysValidP,
  ALPHA,
  dimensionVerdict,
  rejects,
  excludes,
  overallVerdict,
  designOf,
  alwaysValidTypical,
  alwaysValidMeans,
  deciding,
  ratioMeasure,
  differenceMeasure,
  option,
  phrase,
  ParityError,
  propertyOf,
  asParityError,
  decisionOf,
  gateFailure,
  MANIFEST,
  COMPARISON,
  COMMENT,
  PAGE,
  HISTORY,
  PUBLISHED_USAGE,
  publishedUsage,
  lostReservations,
  sessionsMs,
  nextSession,
  canonicalModel,
  round,
  priceOf,
  costUsd,
  withCosts,
  usageOf,
  outputLayoutTokens,
  inputLayoutTokens,
  inputTokens,
  mode,
  majority,
  inputExcess,
  tokenResidual,
  isSameArm,
  hasBaseline,
  current,
  baselinePairs,
  SERVER_DEFAULT,
  EFFORTS,
  GPT_5_5_EFFORTS,
  SCORERS,
  SENSITIVITY_SCORERS,
  readShard,
  shardOf,
  promptsOfShard,
  placeInPlan,
  escapeMarkdown,
  tableCell,
  codeCell,
  inlineCode,
  fencedBlock,
  workflowSafe,
  foldLines,
  cleanLines,
  UNKNOWN,
  NOT_ESTIMABLE,
  grouped,
  milliseconds,
  percent,
  points,
  ratio,
  usd,
  interval,
  probability,
  counted,
  renderTerminal,
  strip,
  trimmed,
  compose,
  fold,
  asciiDigits,
  isWhole,
  trimEnd,
  trimStart,
  finalAnswer,
  normalizeAnswer,
  firstStrictAnswer,
  quantitiesIn,
  quantityValue,
  markedReference,
  canReadReference,
  binomialPmf,
  binomialCdf,
  binomialQuantile,
  mcnemar,
  isEstimable,
  quantileInterval,
  quantile,
  quantileRank,
  interpolate,
  tango,
  isNonInferior,
  timespan,
  duration,
  claimsOf,
  didYouMean,
  quote,
  inWords,
  allInWords,
  shellWord,
  sortedJson,
  openTemporary,
  replaceFile,
  errnoOf,
  makeDirectory,
  prepareDirectory,
  requireWritable,
  recordFiles,
  finalFilesBelow,
  holdsRecords,
  labelsOf,
  NO_FOLLOW,
  openRegular,
  openOwn,
  MOST_JSON_BYTES,
  readRegular,
  readWhole,
  openLineLog,
  readLines,
  runPaths,
  stampsAmong,
  stampOf,
  provenanceOf,
  workflowJobOf,
  systemClock,
  optimizeLater,
  READY_LINE,
  startEndpoint,
  processSecrets,
  outgoingLine,
  outgoingText,
  outgoingData,
  interruption,
  loadTokenizer,
  unmetNeed,
  refuseUserInfo,
  parseOptions,
  camelCase,
  OF_ONE_CALL,
  commandLine,
  perProvider,
  PUBLISH_OPTIONS,
  COMPARE_OPTIONS,
  COMPARE_ACTION_OPTIONS,
  DEMO_OPTIONS,
  AUTH_OPTIONS,
  SIMULATE_OPTIONS,
  RUN_OPTIONS,
  ACTION_OPTIONS,
  ESTIMATE_OPTIONS,
  REPORT_OPTIONS,
  SCORE_OPTIONS,
  refuseOtherBaseline,
  LAPTOP,
  priceOverrides,
  refuseUnknownReference,
  wantedBaseline,
  namedRun,
  baselineFiles,
  parseObject,
  parseJson,
  asObject,
  asList,
  asText,
  asWord,
  asCount,
  isLoopback,
  checkedUrl,
  present,
  isRegion,
  endpointOf,
  VERSION
};
