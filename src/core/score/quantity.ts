import { canonicalRational } from './decimal.js';

/**
 * A quantity in straightened text: plain digits or digits with commas in groups
 * of three, a bare fraction (.5), a quotient or mixed number of such, and the
 * word of a power of ten behind it. Not the 2 of m2 or of m^2.
 */
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+';
const SIGN = '(?<sign>(?<![\\p{N})] ?)[-+])';
const WHOLE = '(?<whole>\\d+) (?=\\d+ ?/ ?\\d)';
const SCALE = ' ?(?<scale>k|hundred|thousand|million|billion|trillion)(?![\\p{L}\\p{N}])';
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}_^.])${SIGN}?(?:${WHOLE})?(?<top>${DIGITS})(?: ?/ ?(?<bottom>${DIGITS}))?(?:${SCALE})?`,
  'gu',
);

const ZEROS: Readonly<Record<string, number>> = { hundred: 2, k: 3, thousand: 3, million: 6, billion: 9, trillion: 12 };

/** All quantities of a text, left to right. */
export function quantitiesIn(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(QUANTITY);
}

/**
 * A quantity as a reduced fraction: `36/2` → `18`, `3 1/2` → `7/2`, `70k` → `70000`.
 *
 * @returns null where it has none, as `18/0`, or is too long to be an answer
 */
export function quantityValue(quantity: RegExpExecArray): string | null {
  const { sign, whole, top, bottom, scale } = quantity.groups as Record<string, string | undefined>;
  const minus = sign === '-' ? '-' : '';
  const over = plainDigits(bottom ?? '1');
  const numerator = whole === undefined ? plainDigits(top as string) : mixedNumerator(whole, top as string, over);
  if (numerator === null) return null;
  const scaled = scale === undefined ? numerator : timesPowerOfTen(numerator, ZEROS[scale] as number);
  return canonicalRational(minus + scaled, over);
}

/** 3 1/2 is (3·2 + 1)/2; all three parts must be whole numbers. */
function mixedNumerator(whole: string, top: string, over: string): string | null {
  const parts = [whole, top, over];
  if (!parts.every((part) => /^\d{1,30}$/.test(part))) return null;
  return String(BigInt(whole) * BigInt(over) + BigInt(top));
}

/** Moves the decimal point of a plain decimal to the right. */
export function timesPowerOfTen(decimal: string, zeros: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const moved = fraction.slice(0, zeros).padEnd(zeros, '0');
  const rest = fraction.slice(zeros);
  return `${whole}${moved}${rest === '' ? '' : `.${rest}`}`;
}

function plainDigits(digits: string): string {
  const plain = digits.replaceAll(',', '');
  return plain.startsWith('.') ? `0${plain}` : plain;
}
