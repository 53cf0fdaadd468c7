export const id = 814;
export const ids = [814];
export const modules = {

/***/ 37518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   MS: () => (/* binding */ MS),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ZP: () => (/* binding */ flatGuard),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   gx: () => (/* binding */ HTTP_STATUS),
/* harmony export */   ho: () => (/* binding */ AMOUNT),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   lx: () => (/* binding */ FLAG),
/* harmony export */   mN: () => (/* binding */ INSTANT),
/* harmony export */   oV: () => (/* binding */ SHARE),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34081);



function kind(expected, test) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(test, expected);
}
/** Times and amounts end where a double no longer holds every whole number: sums of them stay finite. */
const MOST = Number.MAX_SAFE_INTEGER;
function isAmount(value) {
    return typeof value === 'number' && value >= 0 && value <= MOST;
}
/** RFC 3339's date and time with its zone, as Python's `isoformat` and JavaScript's `toISOString` write them. */
const INSTANT_PATTERN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
function isInstant(value) {
    return typeof value === 'string' && INSTANT_PATTERN.test(value) && !Number.isNaN(Date.parse(value));
}
const TEXT = kind('a text', (value) => typeof value === 'string');
/** A text that says something: a name, an id. */
const NAME = kind('a text that is not empty', (value) => typeof value === 'string' && value !== '');
const FLAG = kind('true or false', (value) => typeof value === 'boolean');
const COUNT = kind('a whole number, 0 or more', (value) => Number.isSafeInteger(value) && isAmount(value));
/** A whole number of either sign. */
const WHOLE = kind('a whole number', (value) => Number.isSafeInteger(value));
/** Milliseconds. */
const MS = kind('a finite number of milliseconds, 0 or more', isAmount);
/** Money, rates, seconds: what can be a fraction and can't be negative. */
const AMOUNT = kind('a finite number, 0 or more', isAmount);
const SHARE = kind('a number from 0 to 1', (value) => isAmount(value) && Number(value) <= 1);
const HTTP_STATUS = kind('an HTTP status from 100 to 599', (value) => Number.isSafeInteger(value) && Number(value) >= 100 && Number(value) <= 599);
/** ISO 8601 with its zone. */
const INSTANT = kind('an instant such as 2026-06-10T07:00:00Z', isInstant);
/** A closed set. */
function oneOf(values) {
    const set = new Set(values);
    return kind(`one of ${values.join(', ')}`, (value) => set.has(value));
}
/** A value that may be unknown: null, or absent in a file of an older version. */
function known(wrapped) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(wrapped, null);
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The library's own objects would take a list. */
const OBJECT = kind('a JSON object', isJsonObject);
/** A JSON object with these fields; others are dropped. */
function objectOf(entries) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(OBJECT, valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(entries, 'a JSON object'));
}
/** A list of one kind of value. */
function listOf(item) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, 'a list');
}
/**
 * A foreign value as its schema has it.
 *
 * @param where what holds the value, e.g. `run_settings.json` or `run.jsonl line 7`
 * @param remedy what the reader can do, as a sentence
 * @throws ParityError `INVALID_RECORDS` naming the place, the field, its value and the remedy
 */
function parse(schema, value, where, remedy) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value, { abortEarly: true });
    if (result.success)
        return result.output;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_RECORDS', `${where}${problem(result.issues[0])}. ${remedy}`);
}
/** The longest part of a foreign value that a message repeats, in characters. */
const SHOWN_CHARS = 40;
function problem(issue) {
    const field = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue);
    if (field === null)
        return ` is ${shown(issue.input)}; it must be ${issue.message}`;
    const name = JSON.stringify((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(field, SHOWN_CHARS));
    if (issue.input === undefined || issue.received === 'undefined')
        return ` has no ${name}`;
    return `: ${name} is ${shown(issue.input)}; it must be ${issue.message}`;
}
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 2 * SHOWN_CHARS)) : String(value);
    return (0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(text, SHOWN_CHARS);
}
/**
 * Tests a flat object that has all its fields, null where unknown. Derived from
 * the schema's own fields, it says what the library says at a twentieth of the
 * cost: files of a million lines pass through here.
 */
function flatGuard(entries) {
    const tests = Object.entries(entries).map(([name, schema]) => schema.type === 'nullish'
        ? { name, mayBeNull: true, holds: schema.wrapped.check }
        : { name, mayBeNull: false, holds: schema.check });
    return (row) => {
        for (const { name, mayBeNull, holds } of tests) {
            const value = row[name];
            if (value === null ? !mayBeNull : !holds(value))
                return false;
        }
        return true;
    };
}


/***/ }),

/***/ 96489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ asciiDigits),
/* harmony export */   st: () => (/* binding */ canonicalDecimal),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   zW: () => (/* binding */ canonicalRational)
/* harmony export */ });
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
function canonicalDecimal(text) {
    const match = DECIMAL.exec(text);
    if (match === null)
        return null;
    const whole = asciiDigits(match[2]).replace(/^0+(?=.)/, '');
    const fraction = trimZeros(asciiDigits(match[3] ?? ''));
    const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
    return match[1] === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
/** Trailing zeros off, without a regex that looks at each zero many times. */
function trimZeros(digits) {
    let end = digits.length;
    while (end > 0 && digits[end - 1] === '0')
        end -= 1;
    return digits.slice(0, end);
}
/** Digits of any script as ASCII digits; all else as it is. */
function asciiDigits(digits) {
    return digits.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}
const ANY_DIGIT = /^\p{Nd}$/u;
/** Unicode keeps each script's ten digits together and in order, so the count from the first tells the value. */
function digitValue(digit) {
    const code = digit.codePointAt(0);
    let first = code;
    while (ANY_DIGIT.test(String.fromCodePoint(first - 1)))
        first -= 1;
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
function canonicalRational(numerator, denominator = '1') {
    if (denominator === '1' && isWhole(numerator))
        return numerator;
    if (numerator.length + denominator.length > LONGEST_RATIONAL)
        return null;
    const above = scaled(numerator);
    const below = scaled(denominator);
    if (above === null || below === null || below.digits === 0n)
        return null;
    const top = above.digits * 10n ** below.scale;
    const bottom = below.digits * 10n ** above.scale;
    const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
    const [p, q] = [top / divisor, bottom / divisor];
    return q === 1n ? String(p) : `${p}/${q}`;
}
/** True for a whole number in the one way of writing it: no sign but a minus, no zero in front, ASCII digits, not endlessly long. */
function isWhole(text) {
    return text.length < LONGEST_RATIONAL && /^(?:0|-?[1-9][0-9]*)$/.test(text);
}
/** A decimal as an integer and the power of ten it was multiplied by. */
function scaled(text) {
    const canonical = canonicalDecimal(text);
    if (canonical === null)
        return null;
    const [whole, fraction = ''] = canonical.split('.');
    return { digits: BigInt(whole + fraction), scale: BigInt(fraction.length) };
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x;
}


/***/ }),

/***/ 97254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ normalizeAnswer),
/* harmony export */   KN: () => (/* binding */ firstStrictAnswer),
/* harmony export */   zN: () => (/* binding */ finalAnswer)
/* harmony export */ });
/* harmony import */ var _text_trimming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64038);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96489);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59768);



/** The walkthrough's rule for GSM8K answers, reproduced to the verdict (Python's semantics included). */
const FINAL_ANSWER = new RegExp(`####[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6}]*([^\\n\\r]+)`, 'gu');
const NUMBER = /[-+]?\p{Nd}+(?:\.\p{Nd}+)?/gu;
/**
 * What follows the last `####`, stripped; null where there is none. White space
 * after the marks may hold line breaks: an answer on the next line counts.
 */
function finalAnswer(text) {
    let last = null;
    for (const match of text.matchAll(FINAL_ANSWER))
        last = match[1];
    return last === null ? null : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(last);
}
/**
 * The form in which two answers are compared: NFKC, U+2212 as a minus sign,
 * without `$`, `,` and trailing full stops; then the exact decimal if it is one
 * number or holds exactly one (`14.00` → `14`, `60%` → `60`, `18 dollars` →
 * `18`), else the text with case and white space folded.
 */
function normalizeAnswer(answer) {
    const plain = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(answer)).replaceAll('\u2212', '-').replace(/[$,]/g, '');
    const text = (0,_text_trimming_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEnd */ .s)(plain, '.');
    const numbers = text.match(NUMBER) ?? [];
    // A text that is one number is also a text with exactly one number in it.
    const only = numbers.length === 1 ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalDecimal */ .st)(numbers[0]) : null;
    return only ?? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(text);
}
// GSM8K's own extraction (openai/grade-school-math, dataset.py): the first
// match, one space, ASCII digits, and then a comparison of texts.
const FIRST_STRICT = /#### (-?[0-9.,]+)/;
/**
 * The answer as GSM8K's own code reads it: the first `#### ` directly followed
 * by a number, commas dropped; `$18` is no answer to it and `18.00` is not 18.
 */
function firstStrictAnswer(text) {
    const match = FIRST_STRICT.exec(text);
    return match === null ? null : match[1].replaceAll(',', '');
}


/***/ }),

/***/ 59768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/**
 * Text as Python sees it. The walkthrough's scorer is Python, and its notion of
 * white space is not JavaScript's: Python counts U+001C–U+001F and U+0085, JavaScript
 * counts U+FEFF.
 */
/** The inside of a character class: what `str.isspace` and `\s` take for white space. */
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const IS_SPACE = new RegExp(`^[${SPACE}]$`, 'u');
/** `str.strip()`. */
function strip(text) {
    return trimmed(text, () => false);
}
/** White space and what else `isEdge` names off both ends. */
function trimmed(text, isEdge) {
    const isOff = (character) => IS_SPACE.test(character) || isEdge(character);
    let start = 0;
    let end = text.length;
    while (start < end && isOff(text[start]))
        start += 1;
    while (end > start && isOff(text[end - 1]))
        end -= 1;
    return text.slice(start, end);
}
/** More marks on one letter than any script sets. */
const PILED_MARKS = /\p{M}{31}/u;
/**
 * `unicodedata.normalize('NFKC', text)`. A text with more than 30 marks on one
 * letter stays as it is: sorting them takes time that grows with the square of
 * their number (UAX #15, section 13, "Stream-Safe Text Format").
 */
function compose(text) {
    return PILED_MARKS.test(text) ? text : text.normalize('NFKC');
}
/** `' '.join(text.lower().split())`: case and white space folded. */
function fold(text) {
    return strip(text.toLowerCase()).split(SPACES).join(' ');
}


/***/ }),

/***/ 27309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ quantityValue),
/* harmony export */   hZ: () => (/* binding */ quantitiesIn),
/* harmony export */   su: () => (/* binding */ timesPowerOfTen)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96489);

/**
 * A quantity in straightened text: plain digits or digits with commas in groups
 * of three, a bare fraction (.5), a quotient or mixed number of such, and the
 * word of a power of ten behind it. Not the 2 of m2 or of m^2.
 */
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+';
const SIGN = '(?<sign>(?<![\\p{N})] ?)[-+])';
const WHOLE = '(?<whole>\\d+) (?=\\d+ ?/ ?\\d)';
const SCALE = ' ?(?<scale>k|hundred|thousand|million|billion|trillion)(?![\\p{L}\\p{N}])';
const QUANTITY = new RegExp(`(?<![\\p{L}\\p{N}_^.])${SIGN}?(?:${WHOLE})?(?<top>${DIGITS})(?: ?/ ?(?<bottom>${DIGITS}))?(?:${SCALE})?`, 'gu');
const ZEROS = { hundred: 2, k: 3, thousand: 3, million: 6, billion: 9, trillion: 12 };
/** All quantities of a text, left to right. */
function quantitiesIn(text) {
    return text.matchAll(QUANTITY);
}
/**
 * A quantity as a reduced fraction: `36/2` → `18`, `3 1/2` → `7/2`, `70k` → `70000`.
 *
 * @returns null where it has none, as `18/0`, or is too long to be an answer
 */
function quantityValue(quantity) {
    const { sign, whole, top, bottom, scale } = quantity.groups;
    const minus = sign === '-' ? '-' : '';
    const over = plainDigits(bottom ?? '1');
    const numerator = whole === undefined ? plainDigits(top) : mixedNumerator(whole, top, over);
    if (numerator === null)
        return null;
    const scaled = scale === undefined ? numerator : timesPowerOfTen(numerator, ZEROS[scale]);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalRational */ .zW)(minus + scaled, over);
}
/** 3 1/2 is (3·2 + 1)/2; all three parts must be whole numbers. */
function mixedNumerator(whole, top, over) {
    const parts = [whole, top, over];
    if (!parts.every((part) => /^\d{1,30}$/.test(part)))
        return null;
    return String(BigInt(whole) * BigInt(over) + BigInt(top));
}
/** Moves the decimal point of a plain decimal to the right. */
function timesPowerOfTen(decimal, zeros) {
    const [whole = '', fraction = ''] = decimal.split('.');
    const moved = fraction.slice(0, zeros).padEnd(zeros, '0');
    const rest = fraction.slice(zeros);
    return `${whole}${moved}${rest === '' ? '' : `.${rest}`}`;
}
function plainDigits(digits) {
    const plain = digits.replaceAll(',', '');
    return plain.startsWith('.') ? `0${plain}` : plain;
}


/***/ }),

/***/ 17727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ canReadReference),
/* harmony export */   Q: () => (/* binding */ markedReference)
/* harmony export */ });
/* harmony import */ var _text_trimming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64038);
/* harmony import */ var _gsm8k_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97254);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59768);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27309);




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
function markedReference(reference) {
    if ((0,_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__/* .finalAnswer */ .zN)(reference) !== null)
        return reference;
    const number = bareNumber(reference) ?? boxedNumber(reference);
    return number === null ? reference : `#### ${number}`;
}
/** A bare number, an exponent written out: `1e3` → `1000`. */
function bareNumber(text) {
    if (text.length > LONGEST_BARE)
        return null;
    const plain = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compose */ .Zz)(text)).replaceAll('\u2212', '-').replace(/[$,]/g, '');
    const trimmed = (0,_text_trimming_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEnd */ .s)(plain, '.');
    const match = BARE.exec(trimmed);
    if (match === null)
        return null;
    return match[2] === undefined ? trimmed : writtenOut(match[1], Number(match[2]));
}
function writtenOut(decimal, exponent) {
    if (exponent >= 0)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .timesPowerOfTen */ .su)(decimal, exponent);
    const sign = /^[-+]/.exec(decimal)?.[0] ?? '';
    const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
    const digits = whole.padStart(1 - exponent, '0');
    return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}${fraction}`;
}
const BOX = '\\boxed{';
/** The number in the last `\boxed{…}`. */
function boxedNumber(text) {
    const start = text.lastIndexOf(BOX);
    if (start === -1)
        return null;
    const end = text.indexOf('}', start);
    return end === -1 ? null : bareNumber(text.slice(start + BOX.length, end).replaceAll('\\', ''));
}
/** What a scorer needs of a reference, for those that can't read every text. */
const READERS = {
    gsm8k: (reference) => (0,_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__/* .finalAnswer */ .zN)(markedReference(reference)),
    'gsm8k-extended': (reference) => (0,_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__/* .finalAnswer */ .zN)(markedReference(reference)),
    'last-number': (reference) => (0,_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__/* .finalAnswer */ .zN)(markedReference(reference)),
    'gsm8k-first': (reference) => (0,_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__/* .firstStrictAnswer */ .KN)(markedReference(reference)),
};
/** True where a scorer finds an answer in the reference. Patterns are checked apart, where their engine is loaded. */
function canReadReference(scorer, reference) {
    if (scorer === 'none')
        return true;
    if (reference === null || (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(reference) === '')
        return false;
    const read = READERS[scorer];
    return read === undefined || (read(reference) ?? '') !== '';
}


/***/ }),

/***/ 34081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23139);

/** At most `longest` characters of a foreign text on one line, an ellipsis for the rest. Not escaped. */
function excerpt(text, longest) {
    // Folding shortens; four times as much is enough to fold, however long the text is.
    const line = (0,_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLines */ .r7)(text.slice(0, 4 * longest));
    const chars = [...line];
    const isWhole = chars.length <= longest && text.length <= 4 * longest;
    return isWhole ? line : `${chars.slice(0, longest - 1).join('')}…`;
}


/***/ }),

/***/ 74749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   g: () => (/* binding */ openTemporary)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * A new file under a name that nobody can foresee, opened for reading and
 * writing. It is created and never opened where something has that name, so a
 * symbolic link that somebody left in the directory is not followed.
 *
 * @param file what the new one lies beside
 * @throws what the file system throws
 */
async function openTemporary(file) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), `.parity-bench-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    return { name, handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(name, 'wx+') };
}
/**
 * Writes a file so that a reader, and whoever looks after a crash, sees the old
 * one or the whole new one: into a temporary file beside it, flushed, then
 * renamed. Where that fails nothing is left behind, and the error is thrown on.
 *
 * @param write fills the new file, and tells what is to be returned
 */
async function replaceFile(file, write) {
    const { name, handle } = await openTemporary(file);
    try {
        const result = await write(handle)
            .then(async (written) => handle.datasync().then(() => written))
            .finally(() => handle.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(name, file);
        return result;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(name, { force: true }).catch(() => undefined);
        throw cause;
    }
}


/***/ }),

/***/ 53605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   v: () => (/* binding */ prepareDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74749);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79318);





/**
 * Makes a directory and those above it. Not by `recursive`: in a place where
 * nothing can be made (`/proc/x`) that asks the system again and again, for ever.
 */
async function makeDirectory(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
    }
    catch (cause) {
        const reason = (0,_errno_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .U)(cause);
        const above = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(directory);
        if (reason === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory())
            return;
        if (reason !== 'ENOENT' || above === directory)
            throw cause;
        await makeDirectory(above);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
    }
}
/**
 * Makes the directory and proves that it can be written, before anything is spent.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
async function prepareDirectory(directory) {
    try {
        await makeDirectory(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(directory, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        const probe = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_3__/* .openTemporary */ .g)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, 'probe'));
        await probe.handle.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(probe.name);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParityError */ .Yw('UNWRITABLE_OUTPUT', (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('output-dir')}: ${directory} can't be written (${(0,_errno_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .U)(cause)}); choose a directory that can be.`, cause);
    }
}


/***/ })

};
