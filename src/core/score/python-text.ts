/**
 * Text as Python sees it. The walkthrough's scorer is Python, and its notion of
 * white space is not JavaScript's: Python counts U+001C–U+001F and U+0085, JavaScript
 * counts U+FEFF.
 */

/** The inside of a character class: what `str.isspace` and `\s` take for white space. */
export const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const IS_SPACE = new RegExp(`^[${SPACE}]$`, 'u');
/** {@link SPACE} below this: looked up, since every answer is stripped. */
const TABLED = 0x100;
const SPACE_CODES = Uint8Array.from({ length: TABLED }, (_, code) =>
  IS_SPACE.test(String.fromCharCode(code)) ? 1 : 0,
);

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < TABLED ? SPACE_CODES[code] === 1 : IS_SPACE.test(text[at] as string);
}

/** Nothing in such a text has another form, and most texts are such. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** `str.strip()`. */
export function strip(text: string): string {
  return trimmed(text, () => false);
}

/** White space and what else `isEdge` names off both ends. */
export function trimmed(text: string, isEdge: (character: string) => boolean): string {
  const isOff = (at: number) => isSpace(text, at) || isEdge(text[at] as string);
  let start = 0;
  let end = text.length;
  while (start < end && isOff(start)) start += 1;
  while (end > start && isOff(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** More marks on one letter than any script sets. */
const PILED_MARKS = /\p{M}{31}/u;

/**
 * `unicodedata.normalize('NFKC', text)`. A text with more than 30 marks on one
 * letter stays as it is: sorting them takes time that grows with the square of
 * their number (UAX #15, section 13, "Stream-Safe Text Format").
 */
export function compose(text: string): string {
  return isAscii(text) || PILED_MARKS.test(text) ? text : text.normalize('NFKC');
}

/** `' '.join(text.lower().split())`: case and white space folded. */
export function fold(text: string): string {
  return strip(text.toLowerCase()).split(SPACES).join(' ');
}
