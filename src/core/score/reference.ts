import type { ScorerName } from '../record/scorer-name.js';
import { trimEnd } from '../text/trimming.js';
import { finalAnswer, firstStrictAnswer } from './gsm8k.js';
import { compose, strip } from './python-text.js';
import { timesPowerOfTen } from './quantity.js';

/**
 * Reference answers as people export them. The GSM8K scorers read `#### 18`;
 * a reference may also be the bare number (`18`, `$1,018.50`, `1e6`) or hold it
 * in `\boxed{18}`. Only references are read so: what a model wrote is held to
 * the scorer's own rule.
 */

/** A number that stands alone, after `$` and `,` are gone. A bare fraction (`.5`) is not read: the walkthrough's rule would take it for 5. */
const BARE = /^([-+]?\p{Nd}+(?:\.\p{Nd}+)?)(?: ?\/ ?\p{Nd}+|[eE]([-+]?\d{1,3}))? ?%?$/u;
/** Longer texts are no bare number; characters. */
const LONGEST_BARE = 400;

/** The reference with its final answer behind `####`, where it is a bare or boxed number; otherwise as it is. */
export function markedReference(reference: string): string {
  if (finalAnswer(reference) !== null) return reference;
  const number = bareNumber(reference) ?? boxedNumber(reference);
  return number === null ? reference : `#### ${number}`;
}

/** A bare number, an exponent written out: `1e3` → `1000`. */
function bareNumber(text: string): string | null {
  if (text.length > LONGEST_BARE) return null;
  const plain = strip(compose(text)).replaceAll('\u2212', '-').replace(/[$,]/g, '');
  const trimmed = trimEnd(plain, '.');
  const match = BARE.exec(trimmed);
  if (match === null) return null;
  return match[2] === undefined ? trimmed : writtenOut(match[1] as string, Number(match[2]));
}

function writtenOut(decimal: string, exponent: number): string {
  if (exponent >= 0) return timesPowerOfTen(decimal, exponent);
  const sign = /^[-+]/.exec(decimal)?.[0] ?? '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const digits = whole.padStart(1 - exponent, '0');
  return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}${fraction}`;
}

const BOX = '\\boxed{';

/** The number in the last `\boxed{…}`. */
function boxedNumber(text: string): string | null {
  const start = text.lastIndexOf(BOX);
  if (start === -1) return null;
  const end = text.indexOf('}', start);
  return end === -1 ? null : bareNumber(text.slice(start + BOX.length, end).replaceAll('\\', ''));
}

/** What a scorer needs of a reference, for those that can't read every text. */
const READERS: Readonly<Partial<Record<ScorerName, (reference: string) => string | null>>> = {
  gsm8k: (reference) => finalAnswer(markedReference(reference)),
  'gsm8k-extended': (reference) => finalAnswer(markedReference(reference)),
  'last-number': (reference) => finalAnswer(markedReference(reference)),
  'gsm8k-first': (reference) => firstStrictAnswer(markedReference(reference)),
};

/** True where a scorer finds an answer in the reference. Patterns are checked apart, where their engine is loaded. */
export function canReadReference(scorer: ScorerName, reference: string | null): boolean {
  if (scorer === 'none') return true;
  if (reference === null || strip(reference) === '') return false;
  const read = READERS[scorer];
  return read === undefined || (read(reference) ?? '') !== '';
}
