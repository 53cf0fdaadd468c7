import { canonicalRational, isWhole } from './decimal.js';
import { fold, strip, stripRight } from './python-text.js';

/**
 * The extended reading of a final answer: forgiving of dress, strict about
 * meaning. It takes off Markdown and LaTeX, understands fractions and groups of
 * three digits, and refuses what does not commit to one number.
 */
export type Rejection = 'range' | 'approximate' | 'inequality' | 'several_numbers' | 'unclear';

export type ExtendedAnswer =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'rejected'; readonly value: string; readonly why: Rejection };

/** Reads one final answer; `value` is a reduced fraction (`18`, `15/2`) or the folded text. */
export function readExtended(answer: string): ExtendedAnswer {
  if (isWhole(answer)) return { kind: 'number', value: answer };
  const text = undress(answer);
  const value = fold(text);
  const why = rejection(value);
  if (why !== null) return { kind: 'rejected', value, why };
  const numbers = [...text.matchAll(QUANTITY)];
  if (numbers.length > 1) return { kind: 'rejected', value, why: 'several_numbers' };
  const only = numbers[0];
  if (only === undefined) return { kind: 'text', value };
  const number = quantityValue(only);
  return number === null ? { kind: 'rejected', value, why: 'unclear' } : { kind: 'number', value: number };
}

/** The last quantity that stands anywhere in a text, as a reduced fraction; null where there is none. */
export function lastNumber(text: string): string | null {
  // From the last line up: no quantity goes over a line's end.
  for (const line of text.split('\n').reverse()) {
    const last = lastQuantity(line);
    if (last !== null) return quantityValue(last);
  }
  return null;
}

function lastQuantity(line: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of straighten(line).replaceAll('$', '').matchAll(QUANTITY)) last = match;
  return last;
}

// A number of plain digits or with commas in groups of three, a bare fraction
// (.5), or a quotient or mixed number of such. Not the 2 of m2 or of m^2.
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+';
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}_^.])(?<sign>(?<![\\p{N})] ?)[-+] ?)?(?:(?<whole>\\d+) (?=\\d+ ?/ ?\\d))?(?<top>${DIGITS})(?: ?/ ?(?<bottom>${DIGITS}))?`,
  'gu',
);

function quantityValue(match: RegExpExecArray): string | null {
  const { sign, whole, top, bottom } = match.groups as Record<string, string | undefined>;
  const minus = sign?.startsWith('-') ? '-' : '';
  const over = plainDigits(bottom ?? '1');
  if (whole === undefined) return canonicalRational(minus + plainDigits(top as string), over);
  // 3 1/2 is (3·2 + 1)/2; both parts are whole numbers by the pattern's look-ahead.
  if (!/^\d{1,30}$/.test(`${whole}`) || !/^\d{1,30}$/.test(top as string) || !/^\d{1,30}$/.test(over)) return null;
  return canonicalRational(`${minus}${BigInt(whole) * BigInt(over) + BigInt(top as string)}`, over);
}

function plainDigits(digits: string): string {
  const plain = digits.replaceAll(',', '');
  return plain.startsWith('.') ? `0${plain}` : plain;
}

const RANGE = /\d ?(?:-|–|—|to|through) ?\$?\d|\bbetween\b/u;
const APPROXIMATE = /[~≈≃∼±]|\b(?:about|approx|approximately|around|roughly|nearly|almost)\b/u;
const INEQUALITY = /[<>≤≥]|\b(?:at least|at most|more than|less than|fewer than|up to|or more|or less|or fewer)\b/u;
// 1e3, 10², 5^2, 9:30, 1.200.000: numbers, but not of a kind this reads; better no answer than another one.
const UNCLEAR = /\d(?:e[-+]?\d|\^|[\u00b2\u00b3\u00b9\u2070-\u209c]|:\d|'\d|\.\d+\.\d)/u;

function rejection(folded: string): Rejection | null {
  if (INEQUALITY.test(folded)) return 'inequality';
  if (APPROXIMATE.test(folded)) return 'approximate';
  if (RANGE.test(folded)) return 'range';
  return UNCLEAR.test(folded) ? 'unclear' : null;
}

/** Takes off currency, Markdown and LaTeX that dress an answer without changing it. */
function undress(answer: string): string {
  let text = straighten(latex(answer));
  text = text.replace(/\*\*|__|`/g, '').replace(/[$€£¥]/g, '');
  text = text.replace(/^[\s*_]+|[\s*_]+$/g, '');
  return strip(stripRight(text, '.'));
}

const LATEX_FRACTION = /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const LATEX_WRAPPER = /\\(?:boxed|text|textbf|mathrm|mathbf)\s*\{([^{}]*)\}/g;

/** LaTeX's wrappers off, innermost first; nested deeper than four it is no answer but a puzzle. */
function latex(answer: string): string {
  let text = answer.replace(/\\[,;:!]|\{,\}/g, (space) => (space === '{,}' ? ',' : '\u2009'));
  for (let depth = 0; depth < 4 && text.includes('\\'); depth += 1) {
    text = text.replace(LATEX_FRACTION, '$1/$2').replace(LATEX_WRAPPER, '$1');
  }
  return text.replace(/\\[()[\]]/g, '').replace(/\\([$%])/g, '$1');
}

// Spaces that typographers set between groups of three digits: no-break,
// figure, thin and narrow no-break. An ordinary space is two numbers.
const GROUPED = /(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)/gu;
const VULGAR_AFTER_DIGIT = /(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e\u2189])/gu;
const UNIT_POWER = /(?<=\p{L})[\u00b2\u00b3]/gu;
/** ASCII, and what writers of arithmetic use beside it that has one form only. */
const STRAIGHT = /^[\0-\x7f×÷–—‘’“”]*$/;
const POWER = /[\u00b2\u00b3\u00b9\u2070-\u209c]/u;

/**
 * One character for each meaning: minus signs, fraction slashes, full-width
 * digits. Done by hand before NFKC where NFKC would change a value: 3½ would
 * become 31⁄2 and 10² become 102.
 */
function straighten(text: string): string {
  if (STRAIGHT.test(text)) return text;
  const spaced = text
    .replace(GROUPED, (digits) => digits.replace(/[^\d]/g, ''))
    .replace(VULGAR_AFTER_DIGIT, ' ')
    .replace(UNIT_POWER, '');
  const composed = POWER.test(spaced) ? spaced : spaced.normalize('NFKC');
  return composed.replaceAll('\u2212', '-').replaceAll('\u2044', '/');
}
