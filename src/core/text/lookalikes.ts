import { mapStrings } from './map-strings.js';

/** What stands where a secret stood. */
export const MASK = '***';

/**
 * What looks like a secret though nobody told us of it. Each pattern is a
 * literal, at most a bounded gap, and a greedy run with nothing required after
 * it, so that no text makes it backtrack over more than one run.
 */
const LOOKALIKES: readonly [RegExp, string | typeof maskedUnlessFirstWord][] = [
  // Authorization: Bearer …, Basic …; the value on the same line, or on a folded one, which begins with a blank.
  [/\b(bearer|basic)((?:\r?\n)?[ \t]{1,4})[^\s"'<>,;\\]{8,}/gi, `$1$2${MASK}`],
  // Named values: headers, query parameters, JSON and XML fields.
  [
    /((?:x-amz-security-token|security-?token|session_?token|secret_?access_?key|web_?identity_?token|x-api-key|api_?key)(?:\\?["'])?\s{0,4}(?:[=:>]|%3D)\s{0,4}(?:\\?["'])?)([^\s"'<>&,;\\]{8,})/gi,
    maskedUnlessFirstWord,
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

/** A word with a capital, as a sentence begins: `invalid_api_key: Incorrect API key provided`. No key is generated so. */
const FIRST_WORD = /^[A-Z][a-z]{1,23}$/;

function maskedUnlessFirstWord(whole: string, name: string, value: string): string {
  return FIRST_WORD.test(value) ? whole : `${name}${MASK}`;
}

/** A part of every text that one of them matches: most texts have none, and one look tells. */
const HINTS =
  /bearer|basic|(?:security-?|session_?|identity_?)token|access_?key|api[-_]?key|signature|AKIA|ASIA|arn:aws|eyJ|ABSK|gh[oprsu]_|github_pat_|sk-/i;

/** Masks what looks like a secret, such as a token of GitHub or the signature of a request. */
export function maskLookalikes(text: string): string {
  if (!HINTS.test(text)) return text;
  return LOOKALIKES.reduce((masked, [pattern, replacement]) => replaceAll(masked, pattern, replacement), text);
}

function replaceAll(text: string, pattern: RegExp, replacement: string | typeof maskedUnlessFirstWord): string {
  // The two signatures of `replace` take the same arguments, but not their union.
  return typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, replacement);
}

/** A copy of plain data without what looks like a secret in any of its strings: for what another party said. */
export function maskLookalikesWithin<T>(value: T): T {
  return mapStrings(value, maskLookalikes);
}
