import { trimEnd } from '../text/trimming.js';
import { asciiDigits } from './decimal.js';
import { compose, trimmed } from './python-text.js';

/**
 * Takes off what dresses an answer without changing it: Markdown, HTML, LaTeX,
 * currency, and the many characters that mean the same digit, sign or space.
 *
 * Nothing that is taken off may join two digits into another number: `10**2` is
 * not 102, and `1<sup>2</sup>` is not 12. Where that would happen there is no
 * reading at all.
 *
 * @returns null where the dress can't be taken off without changing the number
 */
export function undress(answer: string): string | null {
  if (UNREADABLE.test(answer) || CAPITAL_SCALE.test(answer)) return null;
  const plain = straighten(withoutLatex(withoutMarkup(answer.replaceAll(SEAM, '\uFFFD'))));
  const seamed = withoutCurrency(plain).replace(/\*\*|__|`/g, SEAM);
  if (JOINED.test(seamed)) return null;
  return trimmed(trimEnd(trimmed(seamed.replaceAll(SEAM, ''), isEdge), '.'), isEdge);
}

/** Marks where something was taken off, until it is known that no two digits met there. */
const SEAM = '\0';
const JOINED = /\d\0+(?:[.,]\0*)?\d|[.,]\0+\d/;

/** Invisible operators, raised and lowered text, millions of a currency by their initial: no reading keeps their meaning. */
const UNREADABLE = /[\u2061-\u2064]|<\/?su[bp]\b|\p{Sc} ?[\p{Nd}.,]+ ?m(?!\p{L})/iu;

/** 18M is a million times 18m. */
const CAPITAL_SCALE = /\p{Nd} ?[MGT](?!\p{L})/u;

function isEdge(character: string): boolean {
  return character === '*' || character === '_';
}

const TAG = /<\/?(?:b|i|u|s|em|strong|span|p|div|code|mark|big|small|font|tt|kbd|center)(?: [^<>]*)?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: '\u00a0', thinsp: '\u2009', minus: '-', dollar: '$', euro: '€', pound: '£', yen: '¥' },
  ...{ frac12: '½', frac14: '¼', frac34: '¾', lt: '<', gt: '>', ndash: '–', comma: ',', period: '.' },
};

function withoutMarkup(text: string): string {
  return text
    .replace(TAG, SEAM)
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/&([a-z]{2,6}\d{0,2});/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const LATEX_FRACTION = /\\[dt]?frac *\{([^{}]*)\} *\{([^{}]*)\}/g;
const LATEX_WRAPPER = /\\(?:boxed|text|textbf|mathrm|mathbf) *\{([^{}]*)\}/g;

/** LaTeX's wrappers off, innermost first. Deeper than four the backslashes stay, and the answer is refused for them. */
function withoutLatex(answer: string): string {
  let text = answer.replace(/\\[,;:! ]|\{,\}/g, (space) => (space === '{,}' ? ',' : '\u2009'));
  // 3\frac{1}{2} is three and a half, not 31/2.
  text = text.replace(/(\d) *(?=\\[dt]?frac)/g, '$1 ');
  for (let depth = 0; depth < 4 && text.includes('\\'); depth += 1) {
    text = text.replace(LATEX_FRACTION, '$1/$2').replace(LATEX_WRAPPER, `${SEAM}$1${SEAM}`);
  }
  return text.replace(/\\[()[\]]/g, '').replace(/\\([$%])/g, '$1');
}

const CURRENCY_CODE = '(?:USD|EUR|GBP|INR|JPY|CNY|AUD|CAD|CHF|NZD|HKD|SGD|MXN|BRL|Rs\\.?)';
const CODE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${CURRENCY_CODE} ?(?=[-+]?\\p{Sc}?[\\d.])`, 'gu');
/** The country before a dollar sign: US$, A$, HK$. */
const COUNTRY = /(?<![\p{L}\p{N}])(?:US|AU|CA|CAN|NZ|HK|SG|MX|NT|A|C|S|R)(?= ?\$)/gu;

function withoutCurrency(text: string): string {
  return text
    .replace(CODE_BEFORE, SEAM)
    .replace(COUNTRY, SEAM)
    .replace(/\p{Sc}/gu, SEAM);
}

// Spaces that typographers set between groups of three digits: no-break,
// figure, thin and narrow no-break. An ordinary space is two numbers.
const GROUPED = /(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)/gu;
const VULGAR_AFTER_DIGIT = /(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e\u2189])/gu;
const UNIT_POWER = /(?<=\p{L})[\u00b2\u00b3]/gu;
const POWER = /[\u00b2\u00b3\u00b9\u2070-\u209c]/u;
/** Hyphens, en dash and minus signs by whatever name; the em dash is never a sign. */
const MINUS = /[\u02d7\u2010-\u2013\u2212\u2796]/g;

/**
 * One character for each meaning: minus signs, fraction slashes, digits of any
 * script. Done by hand before NFKC where NFKC would change a value: 3½ would
 * become 31⁄2 and 10² become 102.
 */
export function straighten(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const spaced = asciiDigits(text.replace(/\p{Cf}/gu, ''))
    .replace(GROUPED, (digits) => digits.replace(/[^\d]/g, ''))
    .replace(VULGAR_AFTER_DIGIT, ' ')
    .replace(UNIT_POWER, '');
  const composed = POWER.test(spaced) ? spaced : compose(spaced);
  return composed.replace(MINUS, '-').replaceAll('\u2044', '/').replaceAll('\u066b', '.').replaceAll('\u066c', ',');
}
