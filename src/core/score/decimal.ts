import { isAscii } from './python-text.js';

/**
 * Exact decimals and rationals as text: no float ever touches an answer, so
 * 0.1 + 0.2 can't make a right answer wrong, nor 2^53 a wrong one right.
 */

const DECIMAL = /^([-+]?)(\p{Nd}+)(?:\.(\p{Nd}+))?$/u;

/**
 * One way of writing each decimal number: `+007.50` → `7.5`, `14.00` → `14`,
 * `-0` → `0`. Digits of any script count, as they do in Python's `\d` and `Decimal`.
 *
 * (Python's default context would round beyond 28 digits; this stays exact.)
 *
 * @returns null where the text is no plain decimal
 */
export function canonicalDecimal(text: string): string | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const whole = asciiDigits(match[2] as string).replace(/^0+(?=.)/, '');
  const fraction = trimZeros(asciiDigits(match[3] ?? ''));
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  return match[1] === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Trailing zeros off, without a regex that looks at each zero many times. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** Digits of any script as ASCII digits; all else as it is. */
export function asciiDigits(digits: string): string {
  if (isAscii(digits)) return digits;
  return digits.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

const ANY_DIGIT = /^\p{Nd}$/u;

/** Unicode keeps each script's ten digits together and in order, so the count from the first tells the value. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let first = code;
  while (ANY_DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** Longer numbers are nobody's answer, and dividing them takes time that grows with the square. */
const LONGEST_RATIONAL = 200;

/**
 * The reduced fraction of two plain decimals: `36`, `2` → `18`; `1`, `3` → `1/3`;
 * `7.5`, `1` → `15/2`.
 *
 * @returns null where either is no decimal, too long to be an answer, or the denominator is 0
 */
export function canonicalRational(numerator: string, denominator = '1'): string | null {
  if (denominator === '1' && isWhole(numerator)) return numerator;
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

/** True for a whole number in the one way of writing it: no sign but a minus, no zero in front, ASCII digits, not endlessly long. */
export function isWhole(text: string): boolean {
  return text.length < LONGEST_RATIONAL && /^(?:0|-?[1-9][0-9]*)$/.test(text);
}

/** A decimal as an integer and the power of ten it was multiplied by. */
function scaled(text: string): { digits: bigint; scale: bigint } | null {
  const canonical = canonicalDecimal(text);
  if (canonical === null) return null;
  const [whole, fraction = ''] = canonical.split('.') as [string, string?];
  return { digits: BigInt(whole + fraction), scale: BigInt(fraction.length) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
