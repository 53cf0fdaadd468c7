/** What stands where a secret stood. */
const MASK = '***';

/**
 * A known secret is masked wherever this many of its characters appear in a
 * row: the whole key, the prefix that an error body echoes, the half that a cut
 * body left over. Secrets shorter than this are no secrets and stay.
 */
const WINDOW = 8;

/** The same for a key made of words (`local-test-key`), whose words alone give nothing away and are wanted elsewhere. */
const WORDY_WINDOW = 16;

/** Beginnings that everybody's keys share; on their own they give nothing away. */
const PUBLIC_PREFIXES = ['bedrock-api-key-', 'sk-svcacct-', 'sk-admin-', 'sk-proj-'];

/**
 * The secrets of a process: learns each as soon as it is known, and removes
 * them from text. Work is linear in the text's length however many there are;
 * removing twice gives what removing once gives; nothing is thrown.
 *
 * Known secrets are found in plain, URL-encoded, JSON-escaped and base64 form
 * (also inside a longer text that was base64-encoded as a whole).
 */
export class Secrets {
  readonly #windows: Windows = new Map();
  readonly #mask: (secret: string) => void;

  /** @param mask told each secret once more, so that a log outside this process can remove it too */
  constructor(known: Iterable<string> = [], mask: (secret: string) => void = () => {}) {
    this.#mask = mask;
    for (const secret of known) this.learn(secret);
  }

  learn(secret: string): void {
    this.#mask(secret);
    const trimmed = secret.trim();
    if (trimmed.length < WINDOW) return;
    const size = isWordy(trimmed) ? Math.min(WORDY_WINDOW, trimmed.length) : WINDOW;
    for (const form of formsOf(trimmed)) addWindows(form, size, this.#windows);
  }

  /** Removes every known secret and everything that looks like one. */
  redact(text: string): string {
    return maskLookalikes(this.redactKnown(text));
  }

  /** Removes known secrets only: for text whose other words must stay as they are, such as a model's answer. */
  redactKnown(text: string): string {
    return maskWindows(text, this.#windows);
  }

  /** A copy of plain data with every string in it redacted. */
  redactWithin<T>(value: T): T {
    return mapStrings(value, (text) => this.redact(text)) as T;
  }
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapStrings(item, map)]));
}

/**
 * What looks like a secret though nobody told us of it. Each pattern is a
 * literal, at most a bounded gap, and a greedy run with nothing required after
 * it, so that no text makes it backtrack over more than one run.
 */
const LOOKALIKES: readonly [RegExp, string][] = [
  // Authorization: Bearer …, Basic …
  [/\b(bearer|basic)(\s{1,4})[^\s"'<>,;\\]{8,}/gi, `$1$2${MASK}`],
  // Named values: headers, query parameters, JSON and XML fields.
  [
    /((?:x-amz-security-token|security-?token|session_?token|secret_?access_?key|web_?identity_?token|x-api-key|api_?key)(?:\\?["'])?\s{0,4}(?:[=:>]|%3D)\s{0,4}(?:\\?["'])?)[^\s"'<>&,;\\]{8,}/gi,
    `$1${MASK}`,
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
  [/(?<![A-Za-z0-9])sk-[A-Za-z0-9_*-]{8,}/g, MASK],
];

function maskLookalikes(text: string): string {
  return LOOKALIKES.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text);
}

/** Stretches of secrets that must not be shown, by their length. */
type Windows = Map<number, Set<string>>;

function maskWindows(text: string, windows: Windows): string {
  if (windows.size === 0) return text;
  let masked = '';
  // The end of the latest mask in `text`; below 0 before the first.
  let to = -1;
  for (let at = 0; at + WINDOW <= text.length; at += 1) {
    const end = hitEnd(text, at, windows);
    if (end < 0) continue;
    if (at > to) masked += text.slice(Math.max(0, to), at) + MASK;
    to = Math.max(to, end);
  }
  return masked + text.slice(Math.max(0, to));
}

/** The end of the longest stretch of a secret that begins here, -1 where none does. */
function hitEnd(text: string, at: number, windows: Windows): number {
  let end = -1;
  for (const [size, stretches] of windows) {
    if (at + size > end && at + size <= text.length && stretches.has(text.slice(at, at + size))) end = at + size;
  }
  return end;
}

function addWindows(form: string, size: number, windows: Windows): void {
  const stretches = windows.get(size) ?? new Set();
  windows.set(size, stretches);
  const prefix = PUBLIC_PREFIXES.find((candidate) => form.startsWith(candidate)) ?? '';
  for (let at = Math.max(0, prefix.length - size + 1); at + size <= form.length; at += 1) {
    const stretch = form.slice(at, at + size);
    // A mask must never become part of a match, or masking twice would differ from masking once.
    if (!stretch.includes('*')) stretches.add(stretch);
  }
}

/** Fewer than one character in ten is a digit or a capital: no generated key looks like that. */
function isWordy(secret: string): boolean {
  return secret.replace(/[^0-9A-Z]/g, '').length * 10 < secret.length;
}

/** A secret as different writers would put it into a text. */
function formsOf(secret: string): Set<string> {
  const bytes = new TextEncoder().encode(secret);
  const escaped = JSON.stringify(secret).slice(1, -1);
  const percent = encodeURIComponent(new TextDecoder().decode(bytes));
  const forms = [
    secret,
    escaped,
    escaped.replaceAll('/', '\\/'),
    percent,
    percent.replace(/%../g, (hex) => hex.toLowerCase()),
  ];
  for (const offset of [0, 1, 2]) {
    const encoded = base64Within(bytes, offset);
    forms.push(encoded, encoded.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return new Set(forms);
}

/**
 * The base64 characters that depend on these bytes alone where they start
 * `offset` bytes (modulo 3) into an encoded text: the ones shared with a
 * neighbour, and the padding, are left out.
 */
function base64Within(bytes: Uint8Array, offset: number): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const encoded = btoa('\0'.repeat(offset) + binary).replaceAll('=', '');
  const shared = (offset + bytes.length) % 3 === 0 ? 0 : 1;
  return encoded.slice(offset === 0 ? 0 : offset + 1, encoded.length - shared);
}
