/**
 * Text as Python sees it. The walkthrough's scorer is Python, and its notion of
 * white space is not JavaScript's: Python counts U+001C–U+001F and U+0085, JavaScript
 * counts U+FEFF.
 */

/** The inside of a character class: what `str.isspace` and `\s` take for white space. */
export const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const IS_SPACE = new RegExp(`^[${SPACE}]$`, 'u');

/** `str.strip()`. */
export function strip(text: string): string {
  return trimmed(text, () => false);
}

/** White space and what else `isEdge` names off both ends. */
export function trimmed(text: string, isEdge: (character: string) => boolean): string {
  const isOff = (character: string) => IS_SPACE.test(character) || isEdge(character);
  let start = 0;
  let end = text.length;
  while (start < end && isOff(text[start] as string)) start += 1;
  while (end > start && isOff(text[end - 1] as string)) end -= 1;
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
  return PILED_MARKS.test(text) ? text : text.normalize('NFKC');
}

/** `' '.join(text.lower().split())`: case and white space folded. */
export function fold(text: string): string {
  return strip(text.toLowerCase()).split(SPACES).join(' ');
}
