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
  add(code, start, end) {
    const visible = visibleCode(code);
    if (visible === null) return;
    this.#codes[this.#length] = visible;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }
  reading() {
    const [starts, ends] = [this.#starts.subarray(0, this.#length), this.#ends.subarray(0, this.#length)];
    return { characters: stringOf(this.#codes.subarray(0, this.#length)), starts, ends };
  }
};
function plainReading(text) {
  const builder = new ReadingBuilder(text.length);
  for (let at = 0; at < text.length; at += 1) builder.add(text.charCodeAt(at), at, at + 1);
  return builder.reading();
}
function decodedReading({ characters, starts, ends }) {
  const builder = new ReadingBuilder(characters.length);
  for (let at = 0; at < characters.length; ) {
    const { code, length } = decodedAt(characters, at) ?? { code: characters.charCodeAt(at), length: 1 };
    builder.add(code, starts[at], ends[at + length - 1]);
    at += length;
  }
  return builder.reading();
}
var LONGEST = 14;
function decodedAt(characters, at) {
  const forms = FORMS[characters[at]];
  if (forms === void 0) return null;
  if (characters[at] === "=" && !isHexadecimal(characters.charCodeAt(at + 1))) return null;
  const rest = characters.slice(at, at + LONGEST);
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
  for (let at = 0; at < codes.length; at += CHUNK) chunks.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
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
    const trimmed = secret.trim();
    if (trimmed.length < SHORTEST_SECRET) return;
    this.#mask(trimmed);
    this.#stretches.addSecret(trimmed);
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
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start > to) shown += text.slice(Math.max(0, to), start) + MASK;
    to = Math.max(to, end);
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
      (characters) => this.#windows.areIn(characters, (at) => this.#longestAt(characters, at, () => "") > 0)
    );
  }
  #foundIn({ characters, starts, ends }, text) {
    const ranges = [];
    for (let at = 0; at + WINDOW <= characters.length; at += 1) {
      if (this.#beginnings[beginningAt(characters, at)] === 0) continue;
      const start = starts[at];
      const size = this.#longestAt(characters, at, (length) => text.slice(start, ends[at + length - 1]));
      if (size === 0) continue;
      const end = ends[at + size - 1];
      const latest = ranges.at(-1);
      if (latest !== void 0 && start <= latest[1]) latest[1] = Math.max(latest[1], end);
      else ranges.push([start, end]);
    }
    return ranges;
  }
  /** The length of the longest stretch that begins here, 0 where none does. */
  #longestAt(characters, at, written) {
    let longest = 0;
    for (const [size, stretches] of this.#bySize) {
      if (size <= longest || at + size > characters.length) continue;
      const wordy = stretches.get(characters.slice(at, at + size));
      if (wordy === false || wordy === true && !/\s/.test(written(size))) longest = size;
    }
    return longest;
  }
  #add(form, size, prefixLength, wordy) {
    const stretches = this.#bySize.get(size) ?? /* @__PURE__ */ new Map();
    for (let at = Math.max(0, prefixLength - size + 1); at + size <= form.length; at += 1) {
      const stretch = form.slice(at, at + size);
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
    for (let at = 0; at < WINDOW; at += 1) hash = imul(hash, BASE) + stretch.charCodeAt(at) | 0;
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
    for (let at = 0; at < characters.length; at += 1) {
      const left = at < WINDOW ? 0 : characters.charCodeAt(at - WINDOW);
      hash = imul(hash - imul(left, OLDEST), BASE) + characters.charCodeAt(at) | 0;
      if (this.#tops[hash >>> TOP_SHIFT] !== 1 || at + 1 < WINDOW || !this.#hashes.has(hash)) continue;
      if (begins(at + 1 - WINDOW)) return true;
    }
    return false;
  }
};
function beginningAt(characters, at) {
  let hash = 0;
  for (let index = at; index < at + 4; index += 1) hash = hash * 37 + characters.charCodeAt(index) & 65535;
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

export {
  maskLookalikes,
  maskLookalikesWithin,
  SHORTEST_SECRET,
  isGuessable,
  Secrets
};
