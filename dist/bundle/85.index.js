export const id = 85;
export const ids = [85];
export const modules = {

/***/ 74516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _core_text_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78827);

/** Variables that hold a secret wherever they come from. */
const SECRET_VARIABLES = [
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'GITHUB_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
];
/** Every provider's key is named so, those of endpoints under names of the user's among them. */
const KEY_VARIABLE = /^[A-Z0-9_]+_API_KEY$/;
/** The secrets that an environment holds. A key that is an ordinary word is none: it would be removed from answers. */
function secretsIn(env) {
    return Object.entries(env).flatMap(([name, value = '']) => SECRET_VARIABLES.includes(name) || (KEY_VARIABLE.test(name) && !(0,_core_text_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuessable */ .kS)(value)) ? [value] : []);
}


/***/ }),

/***/ 70715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ GPT_5_5_EFFORTS),
/* harmony export */   ig: () => (/* binding */ EFFORTS),
/* harmony export */   qq: () => (/* binding */ SERVER_DEFAULT)
/* harmony export */ });
/** No effort is sent: the model's own default holds, and a model that does not reason accepts the request. */
const SERVER_DEFAULT = 'default';
/** What an arm may ask for: every effort that some model knows, or none. */
const EFFORTS = [SERVER_DEFAULT, 'none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'];
/** The efforts that gpt-5.5 knows; both providers refuse any other. */
const GPT_5_5_EFFORTS = ['none', 'low', 'medium', 'high', 'xhigh'];


/***/ }),

/***/ 59737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SENSITIVITY_SCORERS),
/* harmony export */   M: () => (/* binding */ SCORERS)
/* harmony export */ });
/** The scorers that a run can be given. */
const SCORERS = ['gsm8k', 'exact', 'contains', 'regex', 'none'];
/** Other readings of a GSM8K answer, for the table that shows how much the scorer decides. */
const SENSITIVITY_SCORERS = ['gsm8k', 'gsm8k-first', 'last-number', 'gsm8k-extended'];


/***/ }),

/***/ 23139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Jk: () => (/* binding */ workflowSafe),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   r7: () => (/* binding */ foldLines),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xR: () => (/* binding */ tableCell),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/**
 * Foreign text made harmless. Model output, dataset text, error bodies and model
 * names are hostile: whoever wrote them may want to forge our sticky marker,
 * mention a user, break a table or speak to the runner. Everything that did not
 * come from our own templates passes through one of these.
 *
 * Where a character must stay readable but may not work, an invisible zero-width
 * space (U+200B) is put beside it: GitHub resolves mentions, issue numbers, links
 * and emoji *after* Markdown has decoded entities, so an entity alone would not
 * stop them.
 */
const BREAK = '\u200B';
/**
 * Inline text for a paragraph, a list item, a heading, a table cell or a
 * `<summary>`: nothing in it is Markdown, HTML, a mention, a reference, a link,
 * an emoji or a formula. Line breaks become spaces.
 */
function escapeMarkdown(text) {
    return broken(foldLines(text))
        .replace(SPECIAL, (special) => ESCAPES[special] ?? special)
        .replace(/^(?:[=:]|[-+](?!\w))/, (char) => `&#${char.charCodeAt(0)};`)
        .replace(/^(\d{1,9})([.)])(?!\S)/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`)
        .replaceAll(BREAK, '&#8203;');
}
/**
 * Characters that mean something, and intervals such as `[0.865, 0.908]`, which
 * stay readable in the source: brackets around figures are a link only where a
 * definition makes them one, and escaped text can define nothing.
 */
const SPECIAL = /\[(?=[^\]]{0,39}\d)[-−+\d., %–]{1,40}\](?![([:])|[&<>`*[\]|~\\#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** Entities work in paragraphs, table cells and inside HTML tags alike; backslashes would not. */
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '[': '&#91;',
    ']': '&#93;',
    '|': '&#124;',
    '~': '&#126;',
    '\\': '&#92;',
    '#': '&#35;',
    // GitHub finds formulas after entities are decoded; its own advice is a span around the sign.
    $: '<span>$</span>',
};
/** What GitHub would resolve in plain text, each with a break inside. */
function broken(text) {
    return (text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        // Two digits between colons are a time of day; no emoji has such a name.
        .replace(/:(?=\/\/|:|(?!\d\d:)[\w+-]+:)/g, `:${BREAK}`));
}
/** A cell of a Markdown table. A cell has no block structure, so inline text is all it can hold. */
function tableCell(text) {
    return escapeMarkdown(text);
}
/** A code span inside a table or an HTML tag, where backticks would not shield a `|`. */
function codeCell(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/**
 * A code span on one line, its fence longer than any run of backticks inside.
 * Not for tables: GFM splits cells before it looks for code (see `codeCell`).
 */
function inlineCode(text) {
    const inner = withoutComments(foldLines(text));
    const fence = '`'.repeat(longestRun(inner) + 1);
    // CommonMark strips one space from both ends, so padding never shows.
    const padded = inner === '' || /^[` ]|[` ]$/.test(inner) ? ` ${inner} ` : inner;
    return `${fence}${padded}${fence}`;
}
/** A fenced block, closed by itself whatever the text holds; ends without a newline. */
function fencedBlock(text) {
    const inner = withoutComments(cleanLines(text));
    const fence = '`'.repeat(Math.max(3, longestRun(inner) + 1));
    return `${fence}text\n${inner}\n${fence}`;
}
/**
 * One line of a log that the runner can't read as a command: neither
 * `::name::`, which counts at a line's start, nor `##[name]`, which counts
 * anywhere in it.
 */
function workflowSafe(line) {
    return oneLine(line)
        .replace(/^(\s*):(?=:)/, `$1:${BREAK}`)
        .replace(/##(?=\[)/g, `##${BREAK}`);
}
/** Text on one line, runs of space folded, without control, direction or invisible characters. */
function foldLines(text) {
    return oneLine(text).replace(/ {2,}/g, ' ').trim();
}
function oneLine(text) {
    return withoutInvisible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '));
}
function cleanLines(text) {
    const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
    return lines.map((line) => withoutInvisible(line.replaceAll('\t', '    '))).join('\n');
}
/**
 * Drops what can't be seen but works: control characters (escape sequences),
 * format characters (direction, zero width, tags) except the joiners that
 * scripts and emoji need; a lone surrogate becomes U+FFFD.
 */
function withoutInvisible(text) {
    return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu, '');
}
/** Code can't be decoded, so an entity would show: a comment is broken by the invisible break. */
function withoutComments(text) {
    return text.replace(/<!(?=-)/g, `<!${BREAK}`).replace(/--(?=>)/g, `--${BREAK}`);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 72561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/**
 * A question that names the known word nearest to a misspelt one, with a space
 * before it; empty where none is near: at most one slip in three letters, by the
 * optimal string alignment distance (Damerau 1964).
 */
function didYouMean(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)))
        .sort((a, b) => a.slips - b.slips);
    return ranked[0] === undefined ? '' : ` Did you mean ${ranked[0].candidate}?`;
}
/** Longer words are no slip of a known one, and would only cost time. */
const LONGEST = 64;
/** Letters to insert, drop, replace or swap with their neighbour, to turn one word into the other. */
function slipsBetween(a, b) {
    if (a.length > LONGEST)
        return Infinity;
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swapped = isSwap ? at(before, column - 2) + 1 : Infinity;
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped));
        }
        [before, last] = [last, current];
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 78827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ SHORTEST_SECRET),
  Sb: () => (/* binding */ Secrets),
  kS: () => (/* binding */ isGuessable)
});

;// CONCATENATED MODULE: ./src/core/text/lookalikes.ts
/** What stands where a secret stood. */
const MASK = '***';
/**
 * What looks like a secret though nobody told us of it. Each pattern is a
 * literal, at most a bounded gap, and a greedy run with nothing required after
 * it, so that no text makes it backtrack over more than one run.
 */
const LOOKALIKES = [
    // Authorization: Bearer …, Basic …
    [/\b(bearer|basic)(\s{1,4})[^\s"'<>,;\\]{8,}/gi, `$1$2${MASK}`],
    // Named values: headers, query parameters, JSON and XML fields.
    [
        /((?:x-amz-security-token|security-?token|session_?token|secret_?access_?key|web_?identity_?token|x-api-key|api_?key)(?:\\?["'])?\s{0,4}(?:[=:>]|%3D)\s{0,4}(?:\\?["'])?)[^\s"'<>&,;\\]{8,}/gi,
        `$1${MASK}`,
    ],
    // X-Amz-Signature=…, Signature=…
    [/(signature(?:\\?["'])?\s{0,4}(?:[=:]|%3D)\s{0,4}(?:\\?["'])?)[0-9a-f]{16,}/gi, `$1${MASK}`],
    // Access key ids of users and of sessions.
    [/(?:AKIA|ASIA)[A-Z0-9]{12,}/g, MASK],
    // The account id of an ARN.
    [/(arn:aws[a-z-]{0,16}:[a-z0-9-]{0,32}:[a-z0-9-]{0,32}:)\d{12}/g, `$1${MASK}`],
    // JSON Web Tokens: base64url of `{"`.
    [/eyJ[A-Za-z0-9_.-]{10,}/g, MASK],
    // Bedrock API keys, short-term and long-term; tokens of GitHub.
    [/bedrock-api-key-[A-Za-z0-9+/=_-]{4,}/g, MASK],
    [/ABSK[A-Za-z0-9+/=]{16,}/g, MASK],
    [/(?:gh[oprsu]_|github_pat_)[A-Za-z0-9_]{16,}/g, MASK],
    // OpenAI keys, also as its errors echo them (`sk-proj-****1234`). Last, since a
    // mask to its left makes a boundary where there was none.
    [/(?<![A-Za-z0-9])sk-[A-Za-z0-9_*-]{8,}/g, MASK],
];
/** Masks what looks like a secret, such as a token of GitHub or the signature of a request. */
function maskLookalikes(text) {
    return LOOKALIKES.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text);
}

;// CONCATENATED MODULE: ./src/core/text/readings.ts
/** Encodings within encodings that are looked through: `%2526#45;` is a hyphen in three. */
const DEPTH = 3;
/**
 * The readings of a text: as it stands, and decoded once, twice and three times
 * where there is something to decode. Work and memory are linear in its length.
 */
function readingsOf(text) {
    const asItStands = plainReading(text);
    const readings = [asItStands];
    for (let depth = 0, last = asItStands; depth < DEPTH && /[%&\\=]/.test(last.characters); depth += 1) {
        const decoded = decodedReading(last);
        if (decoded.characters.length === last.characters.length)
            break;
        readings.push(decoded);
        last = decoded;
    }
    return readings;
}
/** A text as `readingsOf` compares it. */
function foldedText(text) {
    return plainReading(text).characters;
}
/** Collects characters; what can't be seen is left out. */
class ReadingBuilder {
    #codes;
    #starts;
    #ends;
    #length = 0;
    constructor(most) {
        this.#codes = new Uint16Array(most);
        this.#starts = new Uint32Array(most);
        this.#ends = new Uint32Array(most);
    }
    add(code, start, end) {
        if (isUnseen(code))
            return;
        this.#codes[this.#length] = code >= 65 && code <= 90 ? code + 32 : code;
        this.#starts[this.#length] = start;
        this.#ends[this.#length] = end;
        this.#length += 1;
    }
    reading() {
        const [starts, ends] = [this.#starts.subarray(0, this.#length), this.#ends.subarray(0, this.#length)];
        return { characters: stringOf(this.#codes.subarray(0, this.#length)), starts, ends };
    }
}
function plainReading(text) {
    const builder = new ReadingBuilder(text.length);
    for (let at = 0; at < text.length; at += 1)
        builder.add(text.charCodeAt(at), at, at + 1);
    return builder.reading();
}
function decodedReading({ characters, starts, ends }) {
    const builder = new ReadingBuilder(characters.length);
    for (let at = 0; at < characters.length;) {
        const { code, length } = decodedAt(characters, at) ?? { code: characters.charCodeAt(at), length: 1 };
        builder.add(code, starts[at], ends[at + length - 1]);
        at += length;
    }
    return builder.reading();
}
/** Longest encoded form of one character: `&#x0000002d;` is no longer. */
const LONGEST = 14;
/** The character that an encoding which begins here stands for; null where none does. */
function decodedAt(characters, at) {
    const forms = FORMS[characters[at]];
    if (forms === undefined)
        return null;
    const rest = characters.slice(at, at + LONGEST);
    for (const { pattern, read } of forms) {
        const [written, group] = pattern.exec(rest) ?? [];
        if (written === undefined || group === undefined)
            continue;
        const code = read(group);
        if (code !== undefined)
            return { code, length: written.length };
    }
    return null;
}
const hexadecimal = (group) => parseInt(group, 16);
const octal = (group) => parseInt(group, 8);
const decimal = (group) => Number(group);
const literal = (group) => group.charCodeAt(0);
/** Encodings by their first character: of URLs, quoted printable, JSON and C, HTML. */
const FORMS = {
    '%': [{ pattern: /^%([\da-f]{2})/, read: hexadecimal }],
    '=': [{ pattern: /^=([\da-f]{2})/, read: hexadecimal }],
    '\\': [
        { pattern: /^\\u([\da-f]{4})/, read: hexadecimal },
        { pattern: /^\\u\{0{0,4}([\da-f]{1,4})\}/, read: hexadecimal },
        { pattern: /^\\x([\da-f]{2})/, read: hexadecimal },
        { pattern: /^\\([0-3][0-7]{2})/, read: octal },
        { pattern: /^\\([nrtbf])/, read: () => 0x20 },
        { pattern: /^\\([^\da-z])/, read: literal },
    ],
    '&': [
        { pattern: /^&#x0{0,6}([\da-f]{1,4});?/, read: hexadecimal },
        { pattern: /^&#0{0,6}(\d{1,5});?/, read: decimal },
        { pattern: /^&([a-z]{2,8});/, read: (name) => ENTITIES[name]?.charCodeAt(0) },
    ],
};
/** The named entities of ASCII characters that keys are made of, or that stand between their parts. */
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    sol: '/',
    bsol: '\\',
    plus: '+',
    equals: '=',
    lowbar: '_',
    hyphen: '-',
    dash: '-',
    period: '.',
    comma: ',',
    colon: ':',
    semi: ';',
    num: '#',
    ast: '*',
    percnt: '%',
    dollar: '$',
    commat: '@',
    excl: '!',
    quest: '?',
    tilde: '~',
    verbar: '|',
    lpar: '(',
    rpar: ')',
};
/** White space, control and format characters: a line wrap or an invisible break hides nothing. */
function isUnseen(code) {
    if (code <= 0x20)
        return true;
    if (code < 0x7f)
        return false;
    return (code <= 0xa0 ||
        code === 0xad ||
        (code >= 0x2000 && code <= 0x200f) ||
        (code >= 0x2028 && code <= 0x202f) ||
        (code >= 0x205f && code <= 0x206f) ||
        code === 0x1680 ||
        code === 0x180e ||
        code === 0x3000 ||
        code === 0xfeff);
}
const CHUNK = 8_192;
function stringOf(codes) {
    const chunks = [];
    for (let at = 0; at < codes.length; at += CHUNK)
        chunks.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
    return chunks.join('');
}

;// CONCATENATED MODULE: ./src/core/text/redaction.ts


/**
 * A known secret is masked wherever this many of its characters appear in a
 * row: the whole key, the prefix that an error body echoes, the half that a cut
 * body left over.
 */
const WINDOW = 8;
/** The same for a key made of words (`my-local-test-key`), whose words alone give nothing away and are wanted elsewhere. */
const WORDY_WINDOW = 16;
/** The same for a secret in hexadecimal, where two characters are one byte. */
const HEX_WINDOW = 16;
/** Beginnings that everybody's keys share; on their own they give nothing away. */
const PUBLIC_PREFIXES = ['bedrock-api-key-', 'sk-svcacct-', 'sk-admin-', 'sk-proj-'];
/** A secret that can be told from ordinary text has at least this many characters. */
const SHORTEST_SECRET = WINDOW;
const WORD = '(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)';
const WORDS = new RegExp(`^${WORD}(?:[-_.]${WORD})?$`);
const LONGEST_WORDS = 24;
/** The account ids of AWS have twelve digits. */
const NUMBER = /^[\d.,_-]{1,11}$/;
/**
 * True for a text that is no key: a few characters, one or two words, a number.
 * To remove it would remove ordinary text from answers.
 */
function isGuessable(secret) {
    const text = secret.trim();
    return text.length < SHORTEST_SECRET || NUMBER.test(text) || (text.length <= LONGEST_WORDS && WORDS.test(text));
}
/**
 * The secrets of a process: learns each as soon as it is known, and removes
 * them from text. Work is linear in the text's length however many there are;
 * removing twice gives what removing once gives; nothing is thrown.
 *
 * Known secrets are found in any letter case, across white space, in plain,
 * percent-encoded, escaped (`\u00xx`, `\xxx`), entity, hexadecimal and base64
 * form, the latter two also inside a longer text that was encoded as a whole.
 */
class Secrets {
    #stretches = new Stretches();
    #mask;
    /** @param mask told each secret once more, so that a log outside this process can remove it too */
    constructor(known = [], mask = () => { }) {
        this.#mask = mask;
        for (const secret of known)
            this.learn(secret);
    }
    learn(secret) {
        const trimmed = secret.trim();
        if (trimmed.length < SHORTEST_SECRET)
            return;
        this.#mask(trimmed);
        this.#stretches.addSecret(trimmed);
    }
    /** Removes every known secret and everything that looks like one. */
    redact(text) {
        return maskLookalikes(this.redactKnown(text));
    }
    /** Removes known secrets only: for text whose other words must stay as they are, such as a model's answer. */
    redactKnown(text) {
        return this.#stretches.isEmpty ? text : masked(text, this.#stretches.found(text));
    }
    /** A copy of plain data with every string in it redacted. */
    redactWithin(value) {
        return mapStrings(value, (text) => this.redact(text));
    }
}
function mapStrings(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapStrings(item, map)]));
}
function masked(text, ranges) {
    if (ranges.length === 0)
        return text;
    let shown = '';
    // The end of the latest mask in `text`; below 0 before the first.
    let to = -1;
    for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
        if (start > to)
            shown += text.slice(Math.max(0, to), start) + MASK;
        to = Math.max(to, end);
    }
    return shown + text.slice(Math.max(0, to));
}
/** Stretches of secrets that must not be shown, folded as readings are. */
class Stretches {
    /** By length; true for those of a wordy key, which count only where nothing stands between their characters. */
    #bySize = new Map();
    /** The first characters of all stretches, hashed: most places of a text begin none, and that is seen at once. */
    #beginnings = new Uint8Array(0x10000);
    get isEmpty() {
        return this.#bySize.size === 0;
    }
    addSecret(secret) {
        const folded = foldedText(secret);
        const prefix = PUBLIC_PREFIXES.find((candidate) => folded.startsWith(candidate)) ?? '';
        const wordy = isWordy(secret);
        const size = wordy ? WORDY_WINDOW : /^\d{12}$/.test(secret) ? secret.length : WINDOW;
        this.#add(folded, Math.min(size, folded.length), prefix.length, wordy);
        if (/^\d{12}$/.test(secret))
            this.#add(secret.replace(/^(....)(....)/, '$1-$2-'), 14, 0, false);
        const bytes = new TextEncoder().encode(secret);
        this.#add(hexOf(bytes), HEX_WINDOW, 2 * prefix.length, false);
        for (const form of base64Forms(bytes))
            this.#add(form.toLowerCase(), Math.min(size, form.length), 0, false);
    }
    /** Where stretches stand in a text, in any of its readings. */
    found(text) {
        return readingsOf(text).flatMap((reading) => this.#foundIn(reading, text));
    }
    #foundIn({ characters, starts, ends }, text) {
        const ranges = [];
        for (let at = 0; at + WINDOW <= characters.length; at += 1) {
            if (this.#beginnings[beginningAt(characters, at)] === 0)
                continue;
            const start = starts[at];
            const size = this.#longestAt(characters, at, (length) => text.slice(start, ends[at + length - 1]));
            if (size === 0)
                continue;
            const end = ends[at + size - 1];
            const latest = ranges.at(-1);
            if (latest !== undefined && start <= latest[1])
                latest[1] = Math.max(latest[1], end);
            else
                ranges.push([start, end]);
        }
        return ranges;
    }
    /** The length of the longest stretch that begins here, 0 where none does. */
    #longestAt(characters, at, written) {
        let longest = 0;
        for (const [size, stretches] of this.#bySize) {
            if (size <= longest || at + size > characters.length)
                continue;
            const wordy = stretches.get(characters.slice(at, at + size));
            if (wordy === false || (wordy === true && !/\s/.test(written(size))))
                longest = size;
        }
        return longest;
    }
    #add(form, size, prefixLength, wordy) {
        const stretches = this.#bySize.get(size) ?? new Map();
        for (let at = Math.max(0, prefixLength - size + 1); at + size <= form.length; at += 1) {
            const stretch = form.slice(at, at + size);
            // A mask must never become part of a match, or masking twice would differ from masking once.
            if (stretch.includes('*'))
                continue;
            stretches.set(stretch, wordy && stretches.get(stretch) !== false);
            this.#beginnings[beginningAt(stretch, 0)] = 1;
        }
        if (stretches.size > 0)
            this.#bySize.set(size, stretches);
    }
}
function beginningAt(characters, at) {
    let hash = 0;
    for (let index = at; index < at + 4; index += 1)
        hash = (hash * 37 + characters.charCodeAt(index)) & 0xffff;
    return hash;
}
/** Fewer than one character in ten is a digit or a capital: no generated key looks like that. */
function isWordy(secret) {
    return secret.replace(/[^0-9A-Z]/g, '').length * 10 < secret.length;
}
function hexOf(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** At each place that a secret can have in a longer text that is encoded as a whole, in both alphabets. */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((offset) => {
        const encoded = base64Within(bytes, offset);
        return [encoded, encoded.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/**
 * The base64 characters that depend on these bytes alone where they start
 * `offset` bytes (modulo 3) into an encoded text: the ones shared with a
 * neighbour, and the padding, are left out.
 */
function base64Within(bytes, offset) {
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const encoded = btoa('\0'.repeat(offset) + binary).replaceAll('=', '');
    const shared = (offset + bytes.length) % 3 === 0 ? 0 : 1;
    return encoded.slice(offset === 0 ? 0 : offset + 1, encoded.length - shared);
}


/***/ }),

/***/ 64038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trimStart),
/* harmony export */   s: () => (/* binding */ trimEnd)
/* harmony export */ });
/**
 * Characters taken off the ends of a text, in time linear in the text. A pattern
 * such as `/ +$/` looks at a run of n spaces n times over where it does not
 * stand at the end.
 */
/** @param characters each of which is taken off, however often it stands there */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text[end - 1]))
        end -= 1;
    return text.slice(0, end);
}
/** @param characters each of which is taken off, however often it stands there */
function trimStart(text, characters) {
    let start = 0;
    while (start < text.length && characters.includes(text[start]))
        start += 1;
    return text.slice(start);
}


/***/ }),

/***/ 79318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ errnoOf)
/* harmony export */ });
/** The system's name for what went wrong (`ENOSPC`, `EACCES`), or what is wrong with the file itself (`it is a FIFO`), for messages. */
function errnoOf(cause) {
    const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string';
    return hasCode ? String(cause.code) : 'unknown reason';
}


/***/ }),

/***/ 74746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   Vi: () => (/* binding */ MOST_JSON_BYTES),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   qP: () => (/* binding */ NO_FOLLOW)
/* harmony export */ });
/* unused harmony export UnfitFileError */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/** Windows has neither: there, what they guard against can't be opened by a path. */
const { O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Refuses a symbolic link as the last part of a path. */
const NO_FOLLOW = O_NOFOLLOW;
/** Why a file is not read: its `code` stands in messages where the system's name of an error would. */
class UnfitFileError extends Error {
    code;
    constructor(code) {
        super(code);
        this.name = 'UnfitFileError';
        this.code = code;
    }
}
/**
 * Opens a file and makes sure that it is a regular one. A FIFO would block the
 * open for ever and a device such as `/dev/zero` never ends; both are refused at
 * once. What was opened is what is checked, so nobody can exchange it in between.
 *
 * @param flags of `open(2)`, e.g. `constants.O_RDONLY`
 * @throws UnfitFileError, and what the file system throws
 */
async function openRegular(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY) {
    return opened(file, flags, (stats) => (stats.isFile() ? null : `it is ${kindOf(stats)} and not a regular file`));
}
/**
 * Opens a file that only a session of its run may write: it is a regular file
 * under one name. A symbolic or hard link would let two sessions, each with a
 * lock of its own, write one file.
 *
 * @throws UnfitFileError, `ELOOP` for a symbolic link, and what else the file system throws
 */
async function openOwn(file, flags) {
    return opened(file, flags | NO_FOLLOW, (stats) => {
        if (!stats.isFile())
            return `it is ${kindOf(stats)} and not a regular file`;
        return stats.nlink > 1 ? `it has ${stats.nlink} names (hard links)` : null;
    });
}
async function opened(file, flags, fault) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags | O_NONBLOCK | O_NOCTTY, 0o644);
    try {
        const found = fault(await handle.stat());
        if (found !== null)
            throw new UnfitFileError(found);
        return handle;
    }
    catch (cause) {
        await handle.close();
        throw cause;
    }
}
function kindOf(stats) {
    if (stats.isDirectory())
        return 'a directory';
    if (stats.isFIFO())
        return 'a FIFO';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}
/** No settings, summary or event payload is longer (GitHub's payloads end at 25 MB). */
const MOST_JSON_BYTES = 32 * 1024 * 1024;
/** Bytes that are read at a time where a file does not tell its size. */
const BLOCK_BYTES = 64 * 1024;
/**
 * The bytes of a regular file.
 *
 * @param mostBytes a longer file is refused, also where it grows meanwhile or does not tell its size
 * @throws UnfitFileError, and what the file system throws
 */
async function readRegular(file, mostBytes) {
    const handle = await openRegular(file);
    try {
        return await readWhole(handle, mostBytes);
    }
    finally {
        await handle.close();
    }
}
/** The bytes of an open file. @throws UnfitFileError for more than `mostBytes`, and what the file system throws */
async function readWhole(handle, mostBytes) {
    const { size } = await handle.stat();
    if (size > mostBytes)
        throw tooLong(mostBytes);
    const blocks = [];
    for (let length = 0;;) {
        // One byte more than is left, so that a file that ends there is told from one that goes on.
        const block = Buffer.allocUnsafe(Math.max(size - length, BLOCK_BYTES) + 1);
        const { bytesRead } = await handle.read(block, 0, block.length);
        if (bytesRead === 0)
            return blocks.length === 1 ? blocks[0] : Buffer.concat(blocks);
        length += bytesRead;
        if (length > mostBytes)
            throw tooLong(mostBytes);
        blocks.push(block.subarray(0, bytesRead));
    }
}
function tooLong(mostBytes) {
    return new UnfitFileError(`it is larger than ${Math.ceil(mostBytes / 1024)} KiB`);
}


/***/ }),

/***/ 75969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/**
 * Listens for SIGINT, SIGTERM and SIGHUP: the first asks for an orderly end, a second
 * leaves at once (the journal is whole at any instant). The system does that by
 * itself once nobody listens any more, also while this process is too busy to;
 * but not for the first process of a container, which gets no signal that it does
 * not listen for.
 *
 * A runner that cancels sends SIGINT and then, 7.5 s later, SIGTERM: that is no
 * person's impatience, but by then an orderly end is over or will never be.
 */
function interruption() {
    const controller = new AbortController();
    let code = null;
    const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => {
        const stop = () => {
            code = EXIT_CODES[name];
            for (const [listened, listener] of stops)
                process.off(listened, listener);
            if (process.pid === 1)
                for (const [again] of stops)
                    process.once(again, () => process.exit(EXIT_CODES[again]));
            controller.abort();
        };
        return [name, stop];
    });
    for (const [name, stop] of stops)
        process.on(name, stop);
    return { signal: controller.signal, exitCode: () => code };
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ errorFrom),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Y6: () => (/* binding */ asParityError),
/* harmony export */   Yw: () => (/* binding */ ParityError),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* unused harmony exports OptionName, Phrase */
/** Exit codes as documented: 0 done, 1 gate, 2 bad input, 3 not completed. */
const EXIT_CODES = {
    INVALID_OPTION: 2,
    MISSING_CREDENTIALS: 2,
    INVALID_DATASET: 2,
    INVALID_RECORDS: 2,
    UNWRITABLE_OUTPUT: 2,
    SETTINGS_DIFFER: 2,
    GATE_FAILED: 1,
    AUTH_REFUSED: 3,
    QUOTA_EXHAUSTED: 3,
    REQUEST_REFUSED: 3,
    CLIENT_EXHAUSTED: 3,
    NOTHING_MEASURED: 3,
    NETWORK_DOWN: 3,
    DISK_FAILED: 3,
    SERVICE_FAILED: 3,
    INTERRUPTED: 130,
    INTERNAL: 3,
};
/** An option that a message names. Each face writes it in its own way. */
class OptionName {
    name;
    constructor(name) {
        this.name = name;
    }
}
/** Names an option in a `phrase`, by its name in the option table. */
function option(name) {
    return new OptionName(name);
}
/** A message whose options are not spelled yet. */
class Phrase {
    parts;
    constructor(parts) {
        this.parts = parts;
    }
    /** The first option that the message names; null where it names none. */
    get option() {
        return this.parts.find((part) => part instanceof OptionName)?.name ?? null;
    }
    spelled(spell) {
        return this.parts.map((part) => (part instanceof OptionName ? spell(part.name) : part)).join('');
    }
    /** With the bare names of the options. */
    toString() {
        return this.spelled((name) => name);
    }
    /** The same message with every text replaced; the options stay. */
    map(replace) {
        return new Phrase(this.parts.map((part) => (part instanceof OptionName ? part : replace(part))));
    }
}
/** A message that names options: ``phrase`${option('limit')} can't be ${value}.` ``. */
function phrase(texts, ...values) {
    const parts = texts.flatMap((text, index) => {
        const value = values[index];
        if (value === undefined)
            return [text];
        if (value instanceof Phrase)
            return [text, ...value.parts];
        return [text, value instanceof OptionName ? value : String(value)];
    });
    return new Phrase(parts);
}
/**
 * An error with a closed code and a one-line message that names the input and
 * the remedy. `message` has the bare names of options; a face shows
 * `messageFor` its own spelling. `cause` is for debuggers and never printed.
 */
class ParityError extends Error {
    code;
    /** The option that the error is about; null where it is about none. */
    option;
    #phrase;
    constructor(code, message, cause) {
        const said = typeof message === 'string' ? new Phrase([message]) : message;
        super(said.toString(), cause === undefined ? undefined : { cause });
        this.name = 'ParityError';
        this.code = code;
        this.option = said.option;
        this.#phrase = said;
    }
    /** The process exit code that documents this kind of ending. */
    get exitCode() {
        return EXIT_CODES[this.code];
    }
    messageFor(spell) {
        return this.#phrase.spelled(spell);
    }
    /** The same error with its text replaced, and of its cause the kind and the words alone. */
    restated(replace) {
        const cause = this.cause === undefined ? undefined : restatedCause(this.cause, replace);
        return new ParityError(this.code, this.#phrase.map(replace), cause);
    }
    /** For another process, by way of JSON. */
    toJSON() {
        const parts = this.#phrase.parts.map((part) => (part instanceof OptionName ? { option: part.name } : part));
        return { code: this.code, parts };
    }
}
/** Other properties of a foreign error may hold a request with its headers, so they are left out. */
function restatedCause(cause, replace) {
    const { name, message } = cause instanceof Error ? cause : { name: 'Error', message: String(cause) };
    const plain = new Error(replace(message));
    plain.name = replace(name);
    return plain;
}
/** An error that another process of this program sent; null where the value is none. */
function errorFrom(value) {
    const { code, parts } = (typeof value === 'object' && value !== null ? value : {});
    if (!isErrorCode(code) || !Array.isArray(parts))
        return null;
    return new ParityError(code, new Phrase(parts.map(partFrom)));
}
function isErrorCode(value) {
    return typeof value === 'string' && Object.hasOwn(EXIT_CODES, value);
}
function partFrom(value) {
    const { option: name } = (typeof value === 'object' && value !== null ? value : {});
    return typeof name === 'string' ? new OptionName(name) : String(value);
}
/** What was thrown, as an error of ours: what is none of ours is a defect, and says so. */
function asParityError(cause) {
    if (cause instanceof ParityError)
        return cause;
    const { code } = (cause ?? {});
    if (code === 'EMFILE' || code === 'ENFILE') {
        return new ParityError('SERVICE_FAILED', `this machine lets too few files be open (${code}); raise the limit (ulimit -n 1024) and try again.`, cause);
    }
    return new ParityError('INTERNAL', `unexpected: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}


/***/ }),

/***/ 79489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   II: () => (/* binding */ COMPARE_ACTION_OPTIONS),
/* harmony export */   ax: () => (/* binding */ SIMULATE_OPTIONS),
/* harmony export */   dA: () => (/* binding */ PUBLISH_OPTIONS),
/* harmony export */   e2: () => (/* binding */ RESERVED_OPTIONS),
/* harmony export */   e6: () => (/* binding */ SCORE_OPTIONS),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   j2: () => (/* binding */ DEMO_OPTIONS),
/* harmony export */   li: () => (/* binding */ COMPARE_OPTIONS),
/* harmony export */   nz: () => (/* binding */ perProvider),
/* harmony export */   o_: () => (/* binding */ ESTIMATE_OPTIONS),
/* harmony export */   p7: () => (/* binding */ RUN_OPTIONS),
/* harmony export */   qp: () => (/* binding */ AUTH_OPTIONS),
/* harmony export */   wE: () => (/* binding */ ACTION_OPTIONS)
/* harmony export */ });
/* unused harmony export camelCase */
/* harmony import */ var _core_record_effort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70715);
/* harmony import */ var _core_record_scorer_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59737);
/* harmony import */ var _core_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72561);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _user_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39200);





const DATASET_OPTIONS = {
    dataset: {
        kind: 'choice',
        values: ['gsm8k', 'sample'],
        help: 'Built-in dataset: `gsm8k` is downloaded and verified, `sample` comes with the program. Without it the built-in prompts are cycled `runs` times.',
    },
    split: { kind: 'choice', values: ['test', 'train'], default: 'test', help: 'Split of gsm8k.' },
    'dataset-path': {
        kind: 'text',
        help: 'A JSONL file of your own, one question a line. With `dataset: gsm8k` it is taken as the local copy and nothing is downloaded.',
    },
    'question-key': { kind: 'text', default: 'question', help: 'Field of a dataset row that holds the question.' },
    'answer-key': { kind: 'text', default: 'answer', help: 'Field of a dataset row that holds the reference answer.' },
    'prompt-template': {
        kind: 'text',
        help: 'What is sent, with `{question}` where the question goes. Default: the GSM8K prompt for gsm8k and sample, else the question alone.',
    },
    limit: { kind: 'integer', min: 1, help: 'Use at most this many prompts. Default: all.' },
    offset: { kind: 'integer', min: 0, default: 0, help: 'Skip this many prompts first.' },
    shard: { kind: 'text', help: 'Take one part of the prompts, e.g. `2/4`: the second of four.' },
};
const PRICE_OPTIONS = {
    'input-price-per-mtok': {
        kind: 'list',
        help: 'Input price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
    },
    'output-price-per-mtok': {
        kind: 'list',
        help: 'Output price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
    },
};
const PROVIDER_OPTIONS = {
    provider: {
        kind: 'list',
        default: ['bedrock', 'openai'],
        help: '`bedrock`, `openai`, or a name of yours for any endpoint of the same API given with `base-url`. Named twice, it is compared with itself (A/A).',
    },
    'base-url': {
        kind: 'list',
        help: 'Endpoint of a provider, `name=https://…/v1`; a bare URL where only one provider needs it.',
    },
    region: { kind: 'text', help: 'AWS region of Bedrock. Default: BEDROCK_REGION, else us-east-2.' },
};
const EVIDENCE_OPTIONS = {
    seed: {
        kind: 'integer',
        min: 0,
        max: 0xffffffff,
        default: 1,
        help: 'Seed of the order within pairs and of the resampling; recorded.',
    },
    'accuracy-margin-pp': {
        kind: 'number',
        min: 0.01,
        max: 50,
        default: 1,
        help: 'How many percentage points of accuracy still count as no loss.',
    },
    'latency-margin': {
        kind: 'number',
        min: 0.001,
        max: 0.9,
        default: 0.1,
        help: 'How far a latency ratio may lie from 1 and still be equivalent: 0.1 means 0.90 to 1/0.90.',
    },
};
const OUTPUT_OPTIONS = {
    'output-dir': {
        kind: 'text',
        default: 'result',
        help: 'Directory for all files of the run; made if it is not there.',
    },
};
/** Options that the embedded endpoint takes where a run uses it. */
const SIMULATION_OPTIONS = {
    'simulate-time-scale': {
        kind: 'number',
        min: 0,
        max: 100,
        default: 1,
        help: 'Multiplies the latencies of the embedded endpoint: 1 is as published, 0 as fast as possible.',
    },
    'simulate-fault': {
        kind: 'list',
        help: 'Faults of the embedded endpoint, `provider:fault=rate`, e.g. `bedrock:replay=0.24`.',
    },
    'simulate-slowdown': {
        kind: 'list',
        help: "Multiplies one provider's latencies at the embedded endpoint, e.g. `bedrock=1.15`.",
    },
    'simulate-accuracy': {
        kind: 'list',
        help: 'Share of right answers of one provider at the embedded endpoint, e.g. `bedrock=0.945`.',
    },
};
const RUN_OPTIONS = {
    ...PROVIDER_OPTIONS,
    model: {
        kind: 'list',
        default: ['gpt-5.5'],
        help: "Model, under any provider's name for it; several make several arms.",
    },
    effort: {
        kind: 'list',
        values: _core_record_effort_js__WEBPACK_IMPORTED_MODULE_0__/* .EFFORTS */ .ig,
        default: ['medium'],
        help: 'Reasoning effort; several make several arms. `default` sends none.',
    },
    ...DATASET_OPTIONS,
    scorer: {
        kind: 'choice',
        values: _core_record_scorer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .SCORERS */ .M,
        help: 'How an answer is judged. Default: gsm8k for gsm8k and sample, else none.',
    },
    instructions: { kind: 'text', help: 'A developer message sent before each prompt.' },
    runs: {
        kind: 'integer',
        min: 1,
        default: 10,
        help: 'How many prompts to send where no dataset is given; the built-in ones are cycled.',
    },
    warmups: {
        kind: 'integer',
        min: 0,
        max: 100,
        default: 1,
        help: 'Requests per arm before the measurement; recorded apart.',
    },
    order: {
        kind: 'choice',
        values: ['interleaved', 'sequential'],
        default: 'interleaved',
        help: 'Arms in turn, prompt by prompt, or one arm after the other (confounded by time).',
    },
    concurrency: {
        kind: 'integer',
        min: 1,
        max: 64,
        default: 1,
        help: 'Pairs in flight. More than 1 measures queues of your own making.',
    },
    'max-output-tokens': {
        kind: 'integer',
        min: 16,
        max: 128_000,
        default: 4096,
        help: 'Output token limit of each request, reasoning included.',
    },
    'timeout-seconds': {
        kind: 'number',
        min: 0.1,
        max: 3600,
        default: 240,
        help: 'Deadline of one request, in seconds.',
    },
    'idle-timeout-seconds': {
        kind: 'number',
        min: 0.1,
        max: 3600,
        default: 120,
        help: 'Longest silence within one stream, in seconds.',
    },
    'fresh-connection': {
        kind: 'flag',
        help: 'Open a new connection for every request: the cold path (DNS, TCP, TLS) is measured too.',
    },
    'max-billable-tokens': {
        kind: 'integer',
        min: 1,
        default: 2_000_000,
        help: 'Cap on input plus output tokens of the whole run, worst case reserved before each request.',
    },
    'max-cost-usd': {
        kind: 'number',
        min: 0.000001,
        default: 15,
        alias: 'max-estimated-openai-cost-usd',
        help: 'Cap on the cost of the whole run in USD, worst case reserved before each request.',
    },
    'max-duration-minutes': {
        kind: 'number',
        min: 0.01,
        default: 330,
        help: 'Cap on the duration of the whole run in minutes.',
    },
    'max-consecutive-failures': {
        kind: 'integer',
        min: 0,
        default: 10,
        help: 'Stop after this many failed attempts in a row; 0 never stops.',
    },
    'max-consecutive-missing-usage': {
        kind: 'integer',
        min: 0,
        default: 5,
        help: 'Stop after this many answers in a row without token usage; 0 never stops.',
    },
    'network-wait-minutes': {
        kind: 'number',
        min: 0,
        max: 360,
        default: 10,
        help: "How long to wait, all in all, for the client's own network to come back, in minutes.",
    },
    'retry-failed': {
        kind: 'flag',
        help: 'Ask failed prompts once more at the end, for accuracy only; the first attempts remain the measurement.',
    },
    ...PRICE_OPTIONS,
    ...EVIDENCE_OPTIONS,
    ...OUTPUT_OPTIONS,
    resume: { kind: 'flag', help: 'Continue the newest unfinished run in the output directory.' },
    'dry-run': { kind: 'flag', help: 'Print the plan, its worst cost and what it will be able to show; send nothing.' },
    simulate: {
        kind: 'flag',
        help: 'Run against the embedded endpoint: no secrets, no cost, figures that mean nothing.',
    },
    ...SIMULATION_OPTIONS,
    'aws-role-arn': {
        kind: 'text',
        actionOnly: true,
        help: 'IAM role to assume through GitHub OIDC; needs `permissions: id-token: write`.',
    },
    'aws-session-duration': {
        kind: 'integer',
        min: 900,
        max: 43_200,
        default: 3600,
        actionOnly: true,
        help: 'Lifetime of a role session in seconds; renewed before it ends.',
    },
    'openai-api-key': { kind: 'text', secret: 'OPENAI_API_KEY', help: 'OpenAI API key.' },
    'bedrock-api-key': {
        kind: 'text',
        secret: 'BEDROCK_OPENAI_API_KEY',
        help: 'Amazon Bedrock API key, in place of AWS credentials.',
    },
};
/** Inputs about how a workflow hears of the result; both actions take them. */
const PUBLISH_OPTIONS = {
    'github-token': {
        kind: 'text',
        secret: 'GITHUB_TOKEN',
        actionOnly: true,
        help: 'Token for the comment. Default: the token of the job.',
    },
    'artifact-name': {
        kind: 'text',
        actionOnly: true,
        help: 'Name of the artifact. Default: made of arms, shard and run attempt.',
    },
    'retention-days': {
        kind: 'integer',
        min: 1,
        max: 400,
        actionOnly: true,
        help: "Days to keep the artifact. Default: the repository's setting.",
    },
    comment: {
        kind: 'choice',
        values: ['update', 'new', 'off'],
        default: 'update',
        actionOnly: true,
        help: 'Keep one comment on the pull request up to date, post a new one each time, or none.',
    },
    'comment-key': { kind: 'text', actionOnly: true, help: 'Tells several comments of one job apart.' },
    'report-issue': {
        kind: 'integer',
        min: 1,
        actionOnly: true,
        help: 'Reserved: an issue to report to where there is no pull request.',
    },
    baseline: { kind: 'text', actionOnly: true, help: 'Reserved: earlier runs to compare with.' },
    'fail-on': { kind: 'list', actionOnly: true, help: 'Reserved: verdicts that fail the job.' },
};
/** Options that are named here so that nobody else takes the name, and refused until they work. */
const RESERVED_OPTIONS = ['report-issue', 'baseline', 'fail-on'];
const ACTION_OPTIONS = { ...RUN_OPTIONS, ...PUBLISH_OPTIONS };
const COMPARE_OPTIONS = {
    ...EVIDENCE_OPTIONS,
    // Not where runs are written: a summary of the same name lies there.
    'output-dir': { kind: 'text', default: 'comparison', help: 'Directory for the comparison; made if it is not there.' },
    scorer: {
        kind: 'choice',
        values: _core_record_scorer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .SCORERS */ .M,
        help: 'How answers are judged. Default: what the run used; gsm8k for files that do not say.',
    },
};
const COMPARE_ACTION_OPTIONS = {
    paths: {
        kind: 'list',
        actionOnly: true,
        help: 'Records files, or directories that hold them, in the order in which arms are named.',
    },
    ...COMPARE_OPTIONS,
    ...PUBLISH_OPTIONS,
};
const SCORE_OPTIONS = {
    'benchmark-jsonl': { kind: 'list', help: 'A records file to score, or a directory that holds some.' },
    'output-dir': { kind: 'text', help: 'Where to write the scores of one file. Default: beside the records.' },
    'main-runs': { kind: 'flag', help: 'Score every run found below `result`, or those given, and compare them.' },
    'aggregate-output-dir': { kind: 'text', default: 'result', help: 'Where to write the comparison across runs.' },
    scorer: { kind: 'choice', values: _core_record_scorer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .SCORERS */ .M, default: 'gsm8k', help: 'How answers are judged.' },
};
const ESTIMATE_OPTIONS = {
    ...DATASET_OPTIONS,
    model: { kind: 'list', default: ['gpt-5.5'], help: 'Model to price.' },
    instructions: { kind: 'text', help: 'A developer message sent before each prompt.' },
    runs: RUN_OPTIONS.runs,
    'visible-output-tokens': { kind: 'integer', min: 0, default: 256, help: 'Guess of visible output tokens a request.' },
    'reasoning-output-tokens': { kind: 'integer', min: 0, default: 256, help: 'Guess of reasoning tokens a request.' },
    ...PRICE_OPTIONS,
};
const AUTH_OPTIONS = {
    ...PROVIDER_OPTIONS,
    provider: { ...PROVIDER_OPTIONS.provider, default: ['bedrock'] },
};
const SIMULATE_OPTIONS = {
    port: { kind: 'integer', min: 0, max: 65_535, default: 8089, help: 'Port on 127.0.0.1; 0 takes a free one.' },
    seed: EVIDENCE_OPTIONS.seed,
    ...DATASET_OPTIONS,
    ...SIMULATION_OPTIONS,
    'truth-path': { kind: 'text', help: 'Write what truly happened, and when, to this JSONL file.' },
};
const DEMO_OPTIONS = {
    'output-dir': { kind: 'text', help: "Where to write. Default: a new directory under the system's temporary one." },
    limit: { kind: 'integer', min: 1, max: 10_000, default: 100, help: 'How many prompts of the sample set to use.' },
};
/**
 * Turns raw texts into typed values.
 *
 * @throws ParityError `INVALID_OPTION` for the first value that can't be used
 */
function parseOptions(table, raw) {
    const values = {};
    for (const [name, option] of Object.entries(table)) {
        values[camelCase(name)] = valueOf(option, given(raw, name, option), name);
    }
    return values;
}
/** The texts given for an option under its name or its alias, empty ones dropped. */
function given(raw, name, option) {
    const texts = [...(raw.get(name) ?? []), ...(option.alias === undefined ? [] : (raw.get(option.alias) ?? []))];
    for (const text of texts)
        (0,_user_info_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUserInfo */ .i)(text, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(name)}`);
    return texts.filter((text) => text.trim() !== '');
}
function valueOf(option, texts, name) {
    if (option.kind === 'list')
        return listOf(option, texts, name);
    const text = texts.at(-1);
    if (text === undefined)
        return option.kind === 'flag' ? false : (option.default ?? null);
    switch (option.kind) {
        case 'flag':
            return flagOf(text, name);
        case 'choice':
            return choiceOf(option.values, text.trim(), name);
        case 'text':
            return text;
        default:
            return numberOf(option, text.trim(), name);
    }
}
function listOf(option, texts, name) {
    const items = texts
        .flatMap((text) => text.split(/[,\n]/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
    if (items.length === 0)
        return option.default ?? [];
    const values = option.values;
    return values === undefined ? items : items.map((item) => choiceOf(values, item, name));
}
function choiceOf(values, text, name) {
    if (values.includes(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(name)} can't be ${quote(text)}; use ${inWords(values)}.${(0,_core_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(text, values)}`);
}
function flagOf(text, name) {
    const lower = text.trim().toLowerCase();
    if (lower === 'true')
        return true;
    if (lower === 'false')
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(name)} can't be ${quote(text)}; use true or false.`);
}
function numberOf(option, text, name) {
    const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
    const whole = option.kind === 'integer';
    const fits = Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
    if (fits && value >= option.min && value <= (option.max ?? Infinity))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(name)} can't be ${quote(text)}; use ${rangeInWords(option)}.`);
}
function rangeInWords(option) {
    const noun = option.kind === 'integer' ? 'a whole number' : 'a number';
    return option.max === undefined ? `${noun} of at least ${option.min}` : `${noun} from ${option.min} to ${option.max}`;
}
/** A value as a message may show it: short, on one line. */
function quote(text) {
    const folded = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return JSON.stringify(folded.length > 60 ? `${folded.slice(0, 57)}...` : folded);
}
function inWords(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
/**
 * Values that may be given per provider: `provider=value` items and at most one
 * bare value that holds for all others.
 *
 * @param providers those that a value can be for
 * @throws ParityError `INVALID_OPTION` for two bare values, one provider named twice, or one that is not there
 */
function perProvider(items, option, providers) {
    const named = new Map();
    let bare = null;
    for (const item of items) {
        const match = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(item);
        const name = match?.[1];
        if (name !== undefined)
            refuseUnknownProvider(name, option, providers);
        if (name === undefined ? bare !== null : named.has(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(option)} is given twice for ${name ?? 'all providers'}; give it once.`);
        }
        if (name === undefined)
            bare = item;
        else
            named.set(name, match?.[2] ?? '');
    }
    return (provider) => named.get(provider) ?? bare;
}
function refuseUnknownProvider(name, option, providers) {
    if (providers.includes(name))
        return;
    const known = [...new Set(providers)];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)(option)} names the provider ${quote(name)}; the providers here are ${known.join(', ')}.${(0,_core_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, known)}`);
}


/***/ }),

/***/ 39200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ refuseUserInfo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A URL with a user name or a password in it: what stands there is a secret, and would be stored and shown with the option. */
const USER_INFO = /:\/\/[^\s/?#@]*@/;
/**
 * Refuses a text with `https://user:password@…` in it, without repeating it.
 *
 * @param what holds the text, for the message
 * @throws ParityError `INVALID_OPTION`
 */
function refuseUserInfo(text, what) {
    if (!USER_INFO.test(text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${what} holds a user name or password in a URL; keys belong into their own environment variable.`);
}


/***/ })

};
