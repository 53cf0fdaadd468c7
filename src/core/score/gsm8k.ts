import { trimEnd } from '../text/trimming.js';
import { canonicalDecimal } from './decimal.js';
import { compose, fold, SPACE, strip } from './python-text.js';

/** The walkthrough's rule for GSM8K answers, reproduced to the verdict (Python's semantics included). */

const FINAL_ANSWER = new RegExp(`####[${SPACE}]*([^\\n\\r]+)`, 'gu');
const NUMBER = /[-+]?\p{Nd}+(?:\.\p{Nd}+)?/gu;

/**
 * What follows the last `####`, stripped; null where there is none. White space
 * after the marks may hold line breaks: an answer on the next line counts.
 */
export function finalAnswer(text: string): string | null {
  let last: string | null = null;
  // Every record is read so: no copy of the pattern is made, as `matchAll` would.
  FINAL_ANSWER.lastIndex = 0;
  for (let match = FINAL_ANSWER.exec(text); match !== null; match = FINAL_ANSWER.exec(text)) last = match[1] as string;
  return last === null ? null : strip(last);
}

/**
 * The form in which two answers are compared: NFKC, U+2212 as a minus sign,
 * without `$`, `,` and trailing full stops; then the exact decimal if it is one
 * number or holds exactly one (`14.00` → `14`, `60%` → `60`, `18 dollars` →
 * `18`), else the text with case and white space folded.
 */
export function normalizeAnswer(answer: string): string {
  const plain = strip(compose(answer)).replaceAll('\u2212', '-').replace(/[$,]/g, '');
  const text = trimEnd(plain, '.');
  const numbers = text.match(NUMBER) ?? [];
  // A text that is one number is also a text with exactly one number in it.
  const only = numbers.length === 1 ? canonicalDecimal(numbers[0] as string) : null;
  return only ?? fold(text);
}

// GSM8K's own extraction (openai/grade-school-math, dataset.py): the first
// match, one space, ASCII digits, and then a comparison of texts.
const FIRST_STRICT = /#### (-?[0-9.,]+)/;

/**
 * The answer as GSM8K's own code reads it: the first `#### ` directly followed
 * by a number, commas dropped; `$18` is no answer to it and `18.00` is not 18.
 */
export function firstStrictAnswer(text: string): string | null {
  const match = FIRST_STRICT.exec(text);
  return match === null ? null : (match[1] as string).replaceAll(',', '');
}
