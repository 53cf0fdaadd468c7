import { isWhole } from './decimal.js';
import { fold } from './python-text.js';
import { quantitiesIn, quantityValue } from './quantity.js';
import { straighten, undress } from './undress.js';

/**
 * The extended reading of a final answer: it looks through formatting, and is
 * strict about meaning. It takes off Markdown, HTML and LaTeX, understands
 * fractions, groups of three digits and powers of ten by name, and refuses what
 * does not commit to one number.
 *
 * One principle keeps it from reading half a number: every digit of the answer
 * must belong to the one quantity that was read, and no word or sign beside that
 * quantity may change its value.
 */
export type Rejection = 'range' | 'approximate' | 'inequality' | 'several_numbers' | 'unclear';

export type ExtendedAnswer =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'rejected'; readonly value: string; readonly why: Rejection };

/** Longer final answers are prose; characters. */
const LONGEST_ANSWER = 1000;

/** Reads one final answer; `value` is a reduced fraction (`18`, `15/2`), the folded text, or of a rejected answer the text as it came, folded. */
export function readExtended(answer: string): ExtendedAnswer {
  if (isWhole(answer)) return { kind: 'number', value: answer };
  const rejected = (why: Rejection): ExtendedAnswer => ({ kind: 'rejected', value: fold(answer), why });
  if (answer.length > LONGEST_ANSWER) return rejected('unclear');
  const text = undress(answer);
  if (text === null) return rejected('unclear');
  const signed = withSignWord(fold(text));
  const why = rejection(signed);
  if (why !== null) return rejected(why);
  const [only, ...more] = quantitiesIn(signed);
  if (more.length > 0) return rejected('several_numbers');
  if (only === undefined) return /\p{N}/u.test(signed) ? rejected('unclear') : { kind: 'text', value: signed };
  const value = quantityValue(only);
  return value === null || !standsAlone(signed, only) ? rejected('unclear') : { kind: 'number', value };
}

/** The last quantity that stands anywhere in a text, as a reduced fraction; null where there is none. */
export function lastNumber(text: string): string | null {
  // From the last line up: no quantity goes over a line's end.
  for (let end = text.length; end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const last = lastQuantity(text.slice(start, end));
    if (last !== null) return quantityValue(last);
    end = start - 1;
  }
  return null;
}

function lastQuantity(line: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const quantity of quantitiesIn(straighten(line).replaceAll('$', ''))) last = quantity;
  return last;
}

/** `minus 18` and `negative 18` at the beginning or after `=` are signs. */
function withSignWord(folded: string): string {
  return folded.replace(/(^|= ?)(?:minus|negative) (?=[\d.])/g, '$1-');
}

const words = (list: string): string => `(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`;
const BOUND_WORDS =
  'at least|at most|more than|less than|fewer than|greater than|no more|no less|up to|or more|or less|or fewer|or greater|minimum|maximum|exceeds|exceeding';
const DOUBT_WORDS =
  'about|approx|approximately|around|roughly|nearly|almost|circa|ca|maybe|perhaps|probably|possibly|estimated|or so|give or take';

/** What keeps an answer from being one number, by the first that applies; on folded, undressed text. */
const REJECTIONS: readonly (readonly [Rejection, RegExp])[] = [
  ['inequality', /[<>≤≥≦≧≠≮≯≰≱⩽⩾]|\d ?\+(?![\p{L}\p{N}/])/u],
  ['inequality', new RegExp(`${words(BOUND_WORDS)}|${words('over|under|above|below|beyond|past')} \\d`, 'u')],
  ['approximate', new RegExp(`[~≈≃≅≒≐∼±?]|\\+/-|\\d-?ish(?!\\p{L})|${words(DOUBT_WORDS)}`, 'u')],
  ['range', new RegExp(`\\d ?(?:[-—―]|to|through) ?\\.?\\d|${words('between')}`, 'u')],
  // 1e3, 10², 5^2, 9:30, 1'234, 1.200.000, 18!: numbers, but of no kind that this reads.
  [
    'unclear',
    /\d(?:e[-+]?\d|\^|[\u00b2\u00b3\u00b9\u2070-\u209c]|:\d|['’]\d|\.\d+\.\d|!)|[\\√∛∜‰‱∞]|&#?[a-z0-9]{1,9};/u,
  ],
  // An initial for a power of ten, a Chinese or Korean one, or the letter O for a zero.
  [
    'unclear',
    /\d ?(?:bn|mn|mln|mil|mio|mrd|tn|trn|b|lakhs?|lacs?|crores?)(?![\p{L}\p{N}])|\d ?[十百千万萬亿億兆만억]|\do(?!\p{L})/u,
  ],
  // Two signs, a dash that may be a sign or punctuation, a sign behind the number, a hyphen after a word.
  ['unclear', /[-+] ?[-+] ?\.?\d|[-+—―] \.?\d|[—―]\.?\d|\d-(?![\p{L}\p{N}])|\p{L}-\.?\d/u],
  // ($3) is minus three to an accountant and three to everybody else.
  ['unclear', /\((?![-+])[^()]{0,200}\d/u],
];

function rejection(folded: string): Rejection | null {
  return REJECTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Words that make another number of the one beside them. */
const NUMBER_WORDS = new RegExp(
  words(
    [
      'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
      'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|gross',
      'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?|millionths?',
      "twice|thrice|double|triple|squared|cubed|factorial|minus|plus|negative|not|isn't|root|below zero|in debt",
    ].join('|'),
  ),
  'u',
);
/** The 2 of m2 and of m^2. */
const UNIT_POWER = /(?<=\p{L})\^?[23](?![\p{N}.,])/gu;

/** True where nothing beside the quantity holds another digit or changes its value. */
function standsAlone(text: string, quantity: RegExpExecArray): boolean {
  const before = text.slice(0, quantity.index);
  const after = text.slice(quantity.index + quantity[0].length);
  if (/[-+]$|[/×÷*·⋅^√] ?$/u.test(before) || /^ ?[×÷*·⋅^]/u.test(after)) return false;
  const rest = `${before} ${after}`.replace(UNIT_POWER, '');
  return !/\p{N}/u.test(rest) && !NUMBER_WORDS.test(rest);
}
