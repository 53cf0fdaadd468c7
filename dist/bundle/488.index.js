export const id = 488;
export const ids = [488];
export const modules = {

/***/ 74516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
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
/** The secrets that an environment holds. */
function secretsIn(env) {
    return Object.entries(env).flatMap(([name, value = '']) => (value !== '' && (SECRET_VARIABLES.includes(name) || KEY_VARIABLE.test(name)) ? [value] : []));
}


/***/ }),

/***/ 92173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ EFFORTS)
/* harmony export */ });
/** Reasoning efforts that gpt-5.5 takes; `minimal` is refused by both providers. */
const EFFORTS = ['none', 'low', 'medium', 'high', 'xhigh'];


/***/ }),

/***/ 12258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** What stands where a secret stood. */
const MASK = '***';
/**
 * A known secret is masked wherever this many of its characters appear in a
 * row: the whole key, the prefix that an error body echoes, the half that a cut
 * body left over. Secrets shorter than this are no secrets and stay.
 */
const WINDOW = 8;
/** The same for a key made of words (`local-test-key`), whose words alone give nothing away and are wanted elsewhere. */
const WORDY_WINDOW = 16;
/** Beginnings that everybody's keys share; on their own they give nothing away. */
const PUBLIC_PREFIXES = ['bedrock-api-key-', 'sk-svcacct-', 'sk-admin-', 'sk-proj-'];
/**
 * A redactor for these secrets, in plain, URL-encoded, JSON-escaped and base64
 * form (also inside a longer text that was base64-encoded as a whole).
 */
function createRedactor(secrets = []) {
    const windows = new Map();
    const known = (text) => maskWindows(text, windows);
    const learn = (secret) => {
        const trimmed = secret.trim();
        if (trimmed.length < WINDOW)
            return;
        const size = isWordy(trimmed) ? Math.min(WORDY_WINDOW, trimmed.length) : WINDOW;
        for (const form of formsOf(trimmed))
            addWindows(form, size, windows);
    };
    for (const secret of secrets)
        learn(secret);
    return Object.assign((text) => maskLookalikes(known(text)), { known, learn });
}
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
function maskLookalikes(text) {
    return LOOKALIKES.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), text);
}
function maskWindows(text, windows) {
    if (windows.size === 0)
        return text;
    let masked = '';
    // The end of the latest mask in `text`; below 0 before the first.
    let to = -1;
    for (let at = 0; at + WINDOW <= text.length; at += 1) {
        const end = hitEnd(text, at, windows);
        if (end < 0)
            continue;
        if (at > to)
            masked += text.slice(Math.max(0, to), at) + MASK;
        to = Math.max(to, end);
    }
    return masked + text.slice(Math.max(0, to));
}
/** The end of the longest stretch of a secret that begins here, -1 where none does. */
function hitEnd(text, at, windows) {
    let end = -1;
    for (const [size, stretches] of windows) {
        if (at + size > end && at + size <= text.length && stretches.has(text.slice(at, at + size)))
            end = at + size;
    }
    return end;
}
function addWindows(form, size, windows) {
    const stretches = windows.get(size) ?? new Set();
    windows.set(size, stretches);
    const prefix = PUBLIC_PREFIXES.find((candidate) => form.startsWith(candidate)) ?? '';
    for (let at = Math.max(0, prefix.length - size + 1); at + size <= form.length; at += 1) {
        const stretch = form.slice(at, at + size);
        // A mask must never become part of a match, or masking twice would differ from masking once.
        if (!stretch.includes('*'))
            stretches.add(stretch);
    }
}
/** Fewer than one character in ten is a digit or a capital: no generated key looks like that. */
function isWordy(secret) {
    return secret.replace(/[^0-9A-Z]/g, '').length * 10 < secret.length;
}
/** A secret as different writers would put it into a text. */
function formsOf(secret) {
    const bytes = new TextEncoder().encode(secret);
    const escaped = JSON.stringify(secret).slice(1, -1);
    const percent = encodeURIComponent(new TextDecoder().decode(bytes));
    const forms = [secret, escaped, escaped.replaceAll('/', '\\/'), percent, percent.replace(/%../g, (hex) => hex.toLowerCase())];
    for (const offset of [0, 1, 2]) {
        const encoded = base64Within(bytes, offset);
        forms.push(encoded, encoded.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return new Set(forms);
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

/***/ 8547:
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
    return text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        // Two digits between colons are a time of day; no emoji has such a name.
        .replace(/:(?=\/\/|:|(?!\d\d:)[\w+-]+:)/g, `:${BREAK}`);
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
    return oneLine(line).replace(/^(\s*):(?=:)/, `$1:${BREAK}`).replace(/##(?=\[)/g, `##${BREAK}`);
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

/***/ 17674:
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

/***/ 31534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ errnoOf)
/* harmony export */ });
/** The system's name for what went wrong (`ENOSPC`, `EACCES`), for messages. */
function errnoOf(cause) {
    return cause?.code ?? 'unknown reason';
}


/***/ }),

/***/ 96995:
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
/* harmony export */   F: () => (/* binding */ asParityError),
/* harmony export */   Y: () => (/* binding */ ParityError)
/* harmony export */ });
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
    NETWORK_DOWN: 3,
    DISK_FAILED: 3,
    SERVICE_FAILED: 3,
    INTERRUPTED: 130,
    INTERNAL: 3,
};
/**
 * An error with a closed code, a one-line message that names the input and the
 * remedy, and no secret in it. `cause` is for debuggers and never printed.
 */
class ParityError extends Error {
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'ParityError';
        this.code = code;
    }
    /** The process exit code that documents this kind of ending. */
    get exitCode() {
        return EXIT_CODES[this.code];
    }
}
/** What was thrown, as an error of ours: what is none of ours is a defect, and says so. */
function asParityError(cause) {
    if (cause instanceof ParityError)
        return cause;
    return new ParityError('INTERNAL', `unexpected: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}


/***/ }),

/***/ 88381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   II: () => (/* binding */ COMPARE_ACTION_OPTIONS),
/* harmony export */   ax: () => (/* binding */ SIMULATE_OPTIONS),
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
/* unused harmony exports PUBLISH_OPTIONS, camelCase */
/* harmony import */ var _core_effort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92173);
/* harmony import */ var _core_score_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17674);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);



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
    seed: { kind: 'integer', min: 0, max: 0xffffffff, default: 1, help: 'Seed of the order within pairs and of the resampling; recorded.' },
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
    'output-dir': { kind: 'text', default: 'result', help: 'Directory for all files of the run; made if it is not there.' },
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
    'simulate-slowdown': { kind: 'list', help: 'Multiplies one provider\'s latencies at the embedded endpoint, e.g. `bedrock=1.15`.' },
    'simulate-accuracy': { kind: 'list', help: 'Share of right answers of one provider at the embedded endpoint, e.g. `bedrock=0.945`.' },
};
const RUN_OPTIONS = {
    ...PROVIDER_OPTIONS,
    model: { kind: 'list', default: ['gpt-5.5'], help: 'Model, under any provider\'s name for it; several make several arms.' },
    effort: { kind: 'list', values: _core_effort_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFORTS */ .i, default: ['medium'], help: 'Reasoning effort; several make several arms.' },
    ...DATASET_OPTIONS,
    scorer: {
        kind: 'choice',
        values: _core_score_names_js__WEBPACK_IMPORTED_MODULE_2__/* .SCORERS */ .M,
        help: 'How an answer is judged. Default: gsm8k for gsm8k and sample, else none.',
    },
    instructions: { kind: 'text', help: 'A developer message sent before each prompt.' },
    runs: { kind: 'integer', min: 1, default: 10, help: 'How many prompts to send where no dataset is given; the built-in ones are cycled.' },
    warmups: { kind: 'integer', min: 0, max: 100, default: 1, help: 'Requests per arm before the measurement; recorded apart.' },
    order: {
        kind: 'choice',
        values: ['interleaved', 'sequential'],
        default: 'interleaved',
        help: 'Arms in turn, prompt by prompt, or one arm after the other (confounded by time).',
    },
    concurrency: { kind: 'integer', min: 1, max: 64, default: 1, help: 'Pairs in flight. More than 1 measures queues of your own making.' },
    'max-output-tokens': { kind: 'integer', min: 16, max: 128_000, default: 4096, help: 'Output token limit of each request, reasoning included.' },
    'timeout-seconds': { kind: 'number', min: 0.1, max: 3600, default: 240, help: 'Deadline of one request, in seconds.' },
    'idle-timeout-seconds': { kind: 'number', min: 0.1, max: 3600, default: 120, help: 'Longest silence within one stream, in seconds.' },
    'fresh-connection': { kind: 'flag', help: 'Open a new connection for every request: the cold path (DNS, TCP, TLS) is measured too.' },
    'max-billable-tokens': { kind: 'integer', min: 1, default: 2_000_000, help: 'Cap on input plus output tokens of the whole run, worst case reserved before each request.' },
    'max-cost-usd': {
        kind: 'number',
        min: 0.000001,
        default: 15,
        alias: 'max-estimated-openai-cost-usd',
        help: 'Cap on the cost of the whole run in USD, worst case reserved before each request.',
    },
    'max-duration-minutes': { kind: 'number', min: 0.01, default: 330, help: 'Cap on the duration of the whole run in minutes.' },
    'max-consecutive-failures': { kind: 'integer', min: 0, default: 10, help: 'Stop after this many failed attempts in a row; 0 never stops.' },
    'max-consecutive-missing-usage': { kind: 'integer', min: 0, default: 5, help: 'Stop after this many answers in a row without token usage; 0 never stops.' },
    'network-wait-minutes': { kind: 'number', min: 0, max: 360, default: 10, help: 'How long to wait, all in all, for the client\'s own network to come back, in minutes.' },
    'retry-failed': { kind: 'flag', help: 'Ask failed prompts once more at the end, for accuracy only; the first attempts remain the measurement.' },
    ...PRICE_OPTIONS,
    ...EVIDENCE_OPTIONS,
    ...OUTPUT_OPTIONS,
    resume: { kind: 'flag', help: 'Continue the newest unfinished run in the output directory.' },
    'dry-run': { kind: 'flag', help: 'Print the plan, its worst cost and what it will be able to show; send nothing.' },
    simulate: { kind: 'flag', help: 'Run against the embedded endpoint: no secrets, no cost, figures that mean nothing.' },
    ...SIMULATION_OPTIONS,
    'aws-role-arn': { kind: 'text', actionOnly: true, help: 'IAM role to assume through GitHub OIDC; needs `permissions: id-token: write`.' },
    'aws-session-duration': { kind: 'integer', min: 900, max: 43_200, default: 3600, actionOnly: true, help: 'Lifetime of a role session in seconds; renewed before it ends.' },
    'openai-api-key': { kind: 'text', secret: 'OPENAI_API_KEY', help: 'OpenAI API key.' },
    'bedrock-api-key': { kind: 'text', secret: 'BEDROCK_OPENAI_API_KEY', help: 'Amazon Bedrock API key, in place of AWS credentials.' },
};
/** Inputs about how a workflow hears of the result; both actions take them. */
const PUBLISH_OPTIONS = {
    'github-token': { kind: 'text', secret: 'GITHUB_TOKEN', actionOnly: true, help: 'Token for the comment. Default: the token of the job.' },
    'artifact-name': { kind: 'text', actionOnly: true, help: 'Name of the artifact. Default: made of arms, shard and run attempt.' },
    'retention-days': { kind: 'integer', min: 1, max: 400, actionOnly: true, help: 'Days to keep the artifact. Default: the repository\'s setting.' },
    comment: { kind: 'choice', values: ['update', 'new', 'off'], default: 'update', actionOnly: true, help: 'Keep one comment on the pull request up to date, post a new one each time, or none.' },
    'comment-key': { kind: 'text', actionOnly: true, help: 'Tells several comments of one job apart.' },
    'report-issue': { kind: 'integer', min: 1, actionOnly: true, help: 'Reserved: an issue to report to where there is no pull request.' },
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
    scorer: { kind: 'choice', values: _core_score_names_js__WEBPACK_IMPORTED_MODULE_2__/* .SCORERS */ .M, help: 'How answers are judged. Default: what the run used; gsm8k for files that do not say.' },
};
const COMPARE_ACTION_OPTIONS = {
    paths: { kind: 'list', actionOnly: true, help: 'Records files, or directories that hold them, in the order in which arms are named.' },
    ...COMPARE_OPTIONS,
    ...PUBLISH_OPTIONS,
};
const SCORE_OPTIONS = {
    'benchmark-jsonl': { kind: 'list', help: 'A records file to score, or a directory that holds some.' },
    'output-dir': { kind: 'text', help: 'Where to write the scores of one file. Default: beside the records.' },
    'main-runs': { kind: 'flag', help: 'Score every run found below `result`, or those given, and compare them.' },
    'aggregate-output-dir': { kind: 'text', default: 'result', help: 'Where to write the comparison across runs.' },
    scorer: { kind: 'choice', values: _core_score_names_js__WEBPACK_IMPORTED_MODULE_2__/* .SCORERS */ .M, default: 'gsm8k', help: 'How answers are judged.' },
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
    'output-dir': { kind: 'text', help: 'Where to write. Default: a new directory under the system\'s temporary one.' },
    limit: { kind: 'integer', min: 1, max: 10_000, default: 100, help: 'How many prompts of the sample set to use.' },
};
/**
 * Turns raw texts into typed values.
 *
 * @param spell how the face writes an option's name in messages: `--limit`, `input "limit"`
 * @throws ParityError `INVALID_OPTION` for the first value that can't be used
 */
function parseOptions(table, raw, spell) {
    const values = {};
    for (const [name, option] of Object.entries(table)) {
        values[camelCase(name)] = valueOf(option, given(raw, name, option), spell(name));
    }
    return values;
}
/** The texts given for an option under its name or its alias, empty ones dropped. */
function given(raw, name, option) {
    const texts = [...(raw.get(name) ?? []), ...(option.alias === undefined ? [] : (raw.get(option.alias) ?? []))];
    return texts.filter((text) => text.trim() !== '');
}
function valueOf(option, texts, spelled) {
    if (option.kind === 'list')
        return listOf(option, texts, spelled);
    const text = texts.at(-1);
    if (text === undefined)
        return option.kind === 'flag' ? false : (option.default ?? null);
    switch (option.kind) {
        case 'flag':
            return flagOf(text, spelled);
        case 'choice':
            return choiceOf(option.values, text.trim(), spelled);
        case 'text':
            return text;
        default:
            return numberOf(option, text.trim(), spelled);
    }
}
function listOf(option, texts, spelled) {
    const items = texts.flatMap((text) => text.split(/[,\n]/)).map((item) => item.trim()).filter((item) => item !== '');
    if (items.length === 0)
        return option.default ?? [];
    const values = option.values;
    return values === undefined ? items : items.map((item) => choiceOf(values, item, spelled));
}
function choiceOf(values, text, spelled) {
    if (values.includes(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${spelled} can't be ${quote(text)}; use ${inWords(values)}.`);
}
function flagOf(text, spelled) {
    const lower = text.trim().toLowerCase();
    if (lower === 'true')
        return true;
    if (lower === 'false')
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${spelled} can't be ${quote(text)}; use true or false.`);
}
function numberOf(option, text, spelled) {
    const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
    const whole = option.kind === 'integer';
    const fits = Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
    if (fits && value >= option.min && value <= (option.max ?? Infinity))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${spelled} can't be ${quote(text)}; use ${rangeInWords(option)}.`);
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
 * @throws ParityError `INVALID_OPTION` for two bare values or one provider named twice
 */
function perProvider(items, spelled) {
    const named = new Map();
    let bare = null;
    for (const item of items) {
        const match = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(item);
        const name = match?.[1];
        if (name === undefined ? bare !== null : named.has(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${spelled} is given twice for ${name ?? 'all providers'}; give it once.`);
        }
        if (name === undefined)
            bare = item;
        else
            named.set(name, match?.[2] ?? '');
    }
    return (provider) => named.get(provider) ?? bare;
}


/***/ })

};
