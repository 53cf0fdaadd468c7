export const id = 770;
export const ids = [770];
export const modules = {

/***/ 8971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ safeArtifactName),
/* harmony export */   Dp: () => (/* binding */ comparisonArtifactName),
/* harmony export */   Vb: () => (/* binding */ defaultArtifactName),
/* harmony export */   mz: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_text_trimming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64038);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3366);




/**
 * Uploads files as one zip artifact of the run. Never throws: the results stand
 * without it. The client retries by itself and can't be stopped, so where the
 * limit has passed the caller must end the process.
 */
async function uploadArtifact(workflow, request) {
    const { artifact, files, clock, stop } = request;
    const { name, spareName } = artifact;
    const ms = await longestUploadMs(files);
    try {
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)({ clock, stop, ms }, async () => {
            try {
                return await upload(workflow, name, request);
            }
            catch (error) {
                if (spareName === null || !isTaken(error))
                    throw error;
                return await upload(workflow, spareName, request);
            }
        });
    }
    catch (error) {
        return { status: 'failed', name, message: `The artifact "${name}" was not uploaded: ${explain(error)}` };
    }
}
async function upload({ runUrl }, name, { files, root, retentionDays }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const options = retentionDays === null ? {} : { retentionDays };
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, options);
    if (id === undefined)
        throw new Error('the service returned no id');
    return { status: 'uploaded', id, name, url: `${runUrl}/artifacts/${id}` };
}
/** Milliseconds that any upload may take. */
const BASE_MS = 90_000;
/** The slowest upload that is still waited for, in bytes a millisecond (1 MB/s). */
const SLOWEST = 1_000;
/** An upload that hangs must not hold the job; one of large files may take its time. */
async function longestUploadMs(files) {
    const sizes = await Promise.all(files.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then(({ size }) => size, () => 0)));
    return BASE_MS + sizes.reduce((sum, size) => sum + size, 0) / SLOWEST;
}
function isTaken(error) {
    return error instanceof Error && /\(409\)/.test(error.message);
}
/** The client's errors are text only; some of it is for us to translate. */
function explain(error) {
    const text = error instanceof Error ? error.message : String(error);
    if (isTaken(error)) {
        return 'this run already has an artifact of that name; give each job or matrix leg its own with the input "artifact-name".';
    }
    if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(text)) {
        return 'the artifact service is only there inside a workflow run.';
    }
    if (/GHES/.test(text))
        return 'GitHub Enterprise Server has no artifact service of this version.';
    if (/quota/i.test(text))
        return 'the artifact storage of this account is full.';
    return `${text.replace(/https?:\S+/g, '(address)').slice(0, 300)}; the files stand in the output directory.`;
}
/** A name that tells most legs of a matrix apart, and the attempts of a job; the spare one is unique. */
function defaultArtifactName({ shard, runAttempt, ...parts }) {
    const { providers, models, efforts, regions, dataset } = parts;
    const words = [...distinct(providers), ...distinct(models), ...distinct(efforts), ...distinct(regions), dataset];
    if (shard !== null)
        words.push(`shard-${shard.replace('/', '-of-')}`);
    return namedByAttempt(words, runAttempt);
}
/** The default name of a comparison's artifact. */
function comparisonArtifactName(runAttempt) {
    return namedByAttempt(['comparison'], runAttempt);
}
/** The attempt and what makes a name unique must survive where it is cut. */
function namedByAttempt(words, runAttempt) {
    const stem = safeArtifactName(['parity-bench', ...words].join('-')).slice(0, 170);
    const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
    return { name: `${stem}-attempt-${runAttempt}`, spareName: `${stem}-${unique}-attempt-${runAttempt}` };
}
/** GitHub refuses `" : < > | * ? \ /` and line breaks in names; we keep to letters, digits and `. _ -`. */
function safeArtifactName(name) {
    const allowed = (0,_core_text_trimming_js__WEBPACK_IMPORTED_MODULE_3__/* .trimEnd */ .s)((0,_core_text_trimming_js__WEBPACK_IMPORTED_MODULE_3__/* .trimStart */ .D)(name.replace(/[^A-Za-z0-9._-]+/g, '-'), '-.'), '-');
    return allowed.slice(0, 200) || 'parity-bench';
}
function distinct(values) {
    return [...new Set(values.filter((value) => value !== null))];
}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export TooLate */
/** The limit passed before the work was done. */
class TooLate extends Error {
    constructor() {
        super('there was no time left for it');
        this.name = 'TooLate';
    }
}
/**
 * Waits for work that must end: after the limit its signal is aborted and the
 * promise rejects, even where the work ignores the signal.
 *
 * The timer and the listener hold the controller. `AbortSignal.any` over
 * `AbortSignal.timeout` does not: Node 20 may collect the timeout before it fires
 * (https://github.com/nodejs/node/issues/54614).
 *
 * @throws TooLate, or what the work throws
 */
async function within({ clock, ms, stop }, work) {
    const ending = new AbortController();
    const done = new AbortController();
    const end = () => ending.abort(new TooLate());
    if (stop.aborted)
        end();
    else
        stop.addEventListener('abort', end, { once: true });
    void clock.sleep(ms, done.signal).then(() => {
        if (!done.signal.aborted)
            end();
    });
    try {
        return await Promise.race([abortion(ending.signal), work(ending.signal)]);
    }
    finally {
        done.abort();
        stop.removeEventListener('abort', end);
    }
}
function abortion(signal) {
    return new Promise((_, reject) => {
        const refuse = () => reject(new TooLate());
        if (signal.aborted)
            refuse();
        else
            signal.addEventListener('abort', refuse, { once: true });
    });
}
/** A signal that is aborted `ms` after another one. */
function after(signal, ms, clock) {
    const later = new AbortController();
    const begin = () => void clock.sleep(ms).then(() => later.abort());
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return later.signal;
}


/***/ }),

/***/ 31543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Oq: () => (/* binding */ inputsHash),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _options_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79489);




/** How an action writes an option's name in a message. */
function input(name) {
    return `input "${name}"`;
}
/**
 * The inputs of a step as raw options. The runner fills in the defaults of
 * `action.yml`, so an empty one was not given.
 *
 * @throws ParityError `INVALID_OPTION` for an input that is only reserved yet
 */
function readInputs(table) {
    const raw = new Map();
    for (const [name, option] of Object.entries(table)) {
        if (option.cliOnly === true)
            continue;
        for (const spelled of option.alias === undefined ? [name] : [name, option.alias]) {
            const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(spelled);
            if (text !== '')
                raw.set(spelled, [available(name, text)]);
        }
    }
    return raw;
}
function available(name, text) {
    if (!_options_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .RESERVED_OPTIONS */ .e2.includes(name))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(name)} is reserved for a later version; leave it out.`);
}
/** Values of the inputs that are secrets, by the environment variable that carries each outside a workflow. */
function secretInputs(table) {
    const secrets = new Map();
    for (const [name, { secret }] of Object.entries(table)) {
        const value = secret === undefined ? '' : (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
        if (secret !== undefined && value !== '')
            secrets.set(secret, value);
    }
    return secrets;
}
/** Inputs that say how far a run may go, or where its result goes, and not what it measures. */
const NOT_OF_THE_PLAN = /^(?:max-(?:billable|cost|duration|consecutive).*|simulate-.*|network-wait.*|output-dir|resume|retry-failed)$/;
/**
 * Hash of the inputs that shape what is measured, as 16 hex digits: the legs of a
 * matrix differ in it, and a leg that is run again does not.
 */
function inputsHash(table) {
    const names = Object.entries(table).flatMap(([name, { secret, actionOnly }]) => secret !== undefined || actionOnly === true || NOT_OF_THE_PLAN.test(name) ? [] : [name]);
    const given = names.sort().map((name) => [name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name)]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 52719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ annotateVerdicts),
  _5: () => (/* binding */ comparisonOutputs),
  h_: () => (/* binding */ publishedOutputs),
  CL: () => (/* binding */ refuseUnsafeDirectory),
  n0: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/core/record/stop.ts
/**
 * Why a run ended before its plan was done: a closed set, safe to print, to
 * compare and to pass to a shell. The message beside a code may hold words of
 * a server; the code never does.
 */
const STOP_CODES = [
    'max-billable-tokens',
    'max-cost-usd',
    'max-duration-minutes',
    'max-consecutive-failures',
    'max-consecutive-missing-usage',
    'interrupted',
    'auth-refused',
    'quota-exhausted',
    'request-refused',
    'network-down',
    'client-exhausted',
    'disk-failed',
    'service-failed',
    'bad-input',
    'internal-error',
];

;// CONCATENATED MODULE: ./src/options/outputs.ts

/**
 * Every output of the actions, once: both `action.yml` files and the README are
 * derived from these tables. Values per arm are JSON objects keyed by the arm's
 * name.
 */
const OF_BOTH = {
    verdict: {
        kind: 'word',
        help: 'better, worse, equivalent, trade-off, inconclusive or not comparable: the first compared arm against the reference arm; empty where there is nothing to compare.',
    },
    verdicts: { kind: 'json', help: 'All pairs of arms with their verdicts, as JSON.' },
    accuracy: { kind: 'json', help: 'Share of right answers by arm, as JSON.' },
    'total-ms-p50': { kind: 'json', help: 'Median total latency in ms by arm, as JSON.' },
    'ttft-ms-p50': { kind: 'json', help: 'Median time to first token in ms by arm, as JSON.' },
    'ttfb-ms-p50': { kind: 'json', help: 'Median time to first byte in ms by arm, as JSON.' },
    'typical-ratio': {
        kind: 'number',
        help: 'Typical paired ratio of total latency, the first compared arm over the reference arm.',
    },
    'cost-usd': {
        kind: 'number',
        help: "Cost of the run in USD at the providers' own prices, as far as it was billed.",
    },
    findings: { kind: 'number', help: 'Number of audit findings that touch the verdict.' },
    'summary-path': { kind: 'path', help: 'The summary, JSON.' },
    'comment-path': { kind: 'path', help: 'What was posted, Markdown.' },
    'output-dir': { kind: 'path', help: 'The directory that holds all files.' },
    'artifact-id': { kind: 'number', help: 'Id of the uploaded artifact.' },
    'artifact-name': { kind: 'name', help: 'Name of the uploaded artifact; empty where none was uploaded.' },
    'artifact-url': { kind: 'url', help: 'Address of the uploaded artifact.' },
    'comment-url': { kind: 'url', help: 'Address of the comment.' },
    simulated: {
        kind: 'word',
        help: 'true where the embedded endpoint answered at least one run, so that its figures mean nothing, else false.',
    },
    skipped: {
        kind: 'word',
        help: 'true where nothing was run because this event has no secrets (a pull request from a fork), else false.',
    },
};
/** Of the run. */
const OUTPUTS = {
    ...OF_BOTH,
    'records-path': { kind: 'path', help: 'The records, JSONL.' },
    'markdown-path': { kind: 'path', help: 'The summary, Markdown.' },
    'stopped-reason': {
        kind: 'word',
        help: `Why the run ended before its plan was done, one of ${STOP_CODES.join(', ')}; empty where it was done. The summary has the whole reason.`,
    },
};
/** Of the comparison of saved runs. */
const COMPARE_OUTPUTS = {
    ...OF_BOTH,
    'summary-path': { kind: 'path', help: 'The comparison, JSON.' },
};

;// CONCATENATED MODULE: ./src/effects/github/outputs.ts




/**
 * Hands values to later steps; unknown is empty. What is not of its output's
 * kind is empty, too: users put outputs into shell commands, where another
 * party's words would be run.
 */
function setOutputs(values) {
    for (const [name, value] of Object.entries(values)) {
        const text = String(value ?? '');
        (0,core/* setOutput */.uH)(name, SAFE[OUTPUTS[name].kind].test(text) ? text : '');
    }
}
/** The texts that each kind of output may hold; none of them ends a quotation or begins a command. */
const SAFE = {
    number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
    word: /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/,
    json: /^[\w ./:@+#=,"{}[\]\\-]*$/,
    path: /^[^\p{Cc}\u2028\u2029`$"';|&<>!]*$/u,
    url: /^https?:\/\/[\w./:#@%-]+$/,
    name: /^[\w.-]*$/,
};
/** @throws ParityError `INVALID_OPTION` for a directory that no output could name safely */
function refuseUnsafeDirectory(directory) {
    if (SAFE.path.test(external_node_path_default().resolve(directory)))
        return;
    throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('output-dir')} leads to a path with a quote, "$", a backtick or another character that a shell reads, and outputs name it; choose another directory.`);
}
/** JSON whose strings hold only characters that no shell reads; the others are escaped, so that it parses to the same. */
function shellSafeJson(value) {
    return JSON.stringify(value).replace(/\\u[\da-f]{4}|\\.|[^\w ./:@+#=,"{}[\]-]/g, (text) => {
        if (text.startsWith('\\u'))
            return text;
        const character = text.startsWith('\\') ? JSON.parse(`"${text}"`) : text;
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/** What a comparison says, as outputs: of the first pair, and of each arm. */
function comparisonOutputs({ arms, pairs, audit }) {
    const first = pairs[0];
    return {
        verdict: first?.verdict ?? null,
        verdicts: shellSafeJson(pairs.map(({ a, b, verdict }) => ({ a, b, verdict }))),
        accuracy: byArm(arms, ({ accuracy }) => accuracy.rate),
        'total-ms-p50': byArm(arms, (arm) => median(arm, 'total_ms')),
        'ttft-ms-p50': byArm(arms, (arm) => median(arm, 'ttft_ms')),
        'ttfb-ms-p50': byArm(arms, (arm) => median(arm, 'ttfb_ms')),
        'typical-ratio': first?.latency.total_ms.typical_ratio.estimate ?? null,
        'cost-usd': totalUsd(arms),
        findings: audit.filter(({ effect }) => effect !== 'none').length,
    };
}
/** What came of publishing, as outputs. */
function publishedOutputs({ artifact, comment }) {
    const uploaded = artifact.status === 'uploaded' ? artifact : null;
    return {
        'artifact-id': uploaded?.id ?? null,
        'artifact-name': uploaded?.name ?? null,
        'artifact-url': uploaded?.url ?? null,
        'comment-url': comment !== null && 'url' in comment ? comment.url : null,
    };
}
/** Each pair's verdict, and what of the audit forbids trusting it, where a workflow run shows them at a glance. */
function annotateVerdicts({ pairs, audit }, log) {
    for (const { a, b, verdict } of pairs.slice(0, MOST_ANNOTATIONS))
        log.annotate('notice', `${a} against ${b}: ${verdict}`, 'parity-bench');
    const critical = audit.filter(({ severity }) => severity === 'critical');
    for (const { rule, message } of critical.slice(0, MOST_ANNOTATIONS))
        log.annotate('warning', message, `parity-bench: ${rule}`);
}
/** GitHub shows ten of a kind a step. */
const MOST_ANNOTATIONS = 10;
function byArm(arms, value) {
    return shellSafeJson(Object.fromEntries(arms.map((arm) => [arm.arm, value(arm)])));
}
function median(arm, metric) {
    return arm.metrics[metric]?.p50 ?? null;
}
/** Null where no arm's cost is known; rounded to the millionth, as money is in a summary. */
function totalUsd(arms) {
    const known = arms.flatMap(({ cost }) => (cost.total_usd === null ? [] : [cost.total_usd]));
    return known.length === 0 ? null : Math.round(known.reduce((sum, usd) => sum + usd, 0) * 1e6) / 1e6;
}


/***/ }),

/***/ 69770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ complain),
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./src/auth/secret-variables.ts
var secret_variables = __webpack_require__(74516);
// EXTERNAL MODULE: ./src/core/text/redaction.ts + 2 modules
var redaction = __webpack_require__(78827);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
// EXTERNAL MODULE: ./src/effects/process/clock.ts
var clock = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/effects/process/signals.ts
var signals = __webpack_require__(75969);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/core/text/escaping.ts
var escaping = __webpack_require__(23139);
;// CONCATENATED MODULE: ./src/effects/github/actions-log.ts


const ANNOTATORS = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/**
 * The log of a step. Whatever a model or a server said, no line of it can pass
 * for a workflow command, and no secret that is known by then is in it: each
 * line passes `secrets` last.
 */
function createActionsLog(secrets) {
    return {
        info(line) {
            for (const part of line.split(/\r\n|[\n\r]/))
                (0,core/* info */.pq)((0,escaping/* workflowSafe */.Jk)(secrets.redact(part)));
        },
        warn(line) {
            (0,core/* warning */.$e)(secrets.redact(line));
        },
        status() {
            // A step's log is no terminal: nothing there can be replaced.
        },
        annotate(level, message, title) {
            ANNOTATORS[level]((0,escaping/* foldLines */.r7)(secrets.redact(message)), { title: (0,escaping/* foldLines */.r7)(secrets.redact(title)) });
        },
    };
}
/** Shorter values are no secrets; masking them would remove ordinary words from the log. */
const SHORTEST_SECRET = 6;
/** Has the runner mask one secret from here on: as a whole and line by line, as it compares. */
function maskSecret(secret) {
    const whole = secret.trim();
    const forms = new Set([whole, ...whole.split(/\r?\n/)].filter((text) => text.length >= SHORTEST_SECRET));
    for (const form of forms)
        (0,core/* setSecret */.Pq)(form);
}

// EXTERNAL MODULE: ./src/effects/github/inputs.ts
var inputs = __webpack_require__(31543);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/report/markdown/comment.ts
var markdown_comment = __webpack_require__(68903);
// EXTERNAL MODULE: ./src/effects/github/artifacts.ts
var artifacts = __webpack_require__(8971);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/effects/github/pull-request.ts

/**
 * The pull request that a workflow runs for, asked of the API where the event
 * leaves it open; null where there is none. Ask before measuring: later the head
 * may have moved on.
 *
 * @param connect called only where the API must be asked
 * @throws what the client throws for a refused or failed request
 */
async function findPull(workflow, connect) {
    const { pull } = workflow;
    switch (pull.kind) {
        case 'none':
            return null;
        case 'known':
            return { number: pull.number, headSha: pull.headSha };
        case 'number':
            return { number: pull.number, headSha: await headOf(await connect(), workflow, pull.number) };
        case 'branch': {
            const number = await numberOfBranch(await connect(), workflow, pull.owner, pull.branch, pull.headSha);
            return number === null ? null : { number, headSha: pull.headSha };
        }
    }
}
const Pull = dist/* object */.Ikc({
    number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()),
    head: dist/* object */.Ikc({
        sha: dist/* string */.YjP(),
        ref: dist/* string */.YjP(),
        repo: dist/* nullish */.cl6(dist/* object */.Ikc({ owner: dist/* object */.Ikc({ login: dist/* string */.YjP() }) })),
    }),
    base: dist/* optional */.lqM(dist/* object */.Ikc({ repo: dist/* optional */.lqM(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) })),
});
const Pulls = dist/* array */.YOg(Pull);
const Head = dist/* object */.Ikc({ head: dist/* object */.Ikc({ sha: dist/* string */.YjP() }) });
/** The commit at the head of a pull request now. */
async function headOf(github, workflow, number) {
    const { data } = await github.rest.pulls.get({
        owner: workflow.owner,
        repo: workflow.repository,
        pull_number: number,
    });
    return dist/* parse */.qgA(Head, data).head.sha;
}
/**
 * The open pull request from `owner:branch` into this repository; of several (to
 * several bases) the one at this commit, else the oldest. GitHub ignores a `head`
 * it can't read and lists everything, so each hit is checked.
 */
async function numberOfBranch(github, { owner: base, repository: repo }, owner, branch, headSha) {
    const { data } = await github.rest.pulls.list({
        owner: base,
        repo,
        head: `${owner}:${branch}`,
        state: 'open',
        per_page: 100,
    });
    const hits = dist/* parse */.qgA(Pulls, data)
        .filter((pull) => pull.head.ref === branch && pull.head.repo?.owner.login === owner)
        .filter((pull) => (pull.base?.repo?.full_name ?? `${base}/${repo}`) === `${base}/${repo}`)
        .sort((a, b) => a.number - b.number);
    return (hits.find((pull) => pull.head.sha === headSha) ?? hits[0])?.number ?? null;
}

;// CONCATENATED MODULE: ./src/effects/github/refusal.ts


const Headers = dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J());
const Failure = dist/* object */.Ikc({
    status: dist/* number */.aig(),
    response: dist/* object */.Ikc({
        headers: dist/* optional */.lqM(Headers, {}),
        data: dist/* optional */.lqM(dist/* unknown */.L5J()),
    }),
});
const Data = dist/* object */.Ikc({ message: dist/* string */.YjP() });
/**
 * What a failed request means. The client reports a network failure as a 500
 * without a response.
 *
 * @param now for `Retry-After` and `X-RateLimit-Reset` that name a time of day
 */
function refusalOf(error, now = new Date()) {
    const failure = dist/* safeParse */.xLC(Failure, error);
    if (!failure.success)
        return { kind: 'unanswered', status: null, said: '', retryAfterMs: null };
    const { status, response } = failure.output;
    const said = saidIn(response.data);
    const kind = kindOf(status, said, response.headers);
    return { kind, status, said, retryAfterMs: waitAsked(response.headers, kind, now) };
}
function kindOf(status, said, headers) {
    if (status >= 500)
        return 'unavailable';
    if (status === 401)
        return 'bad token';
    const isLimited = /rate limit|abuse detection/i.test(said) || headers['x-ratelimit-remaining'] === '0';
    if (status === 429 || (status === 403 && (isLimited || headers['retry-after'] !== undefined)))
        return 'rate limited';
    if (/\blocked\b/i.test(said))
        return 'locked';
    if (status === 403 && /resource not accessible|must have (?:push|admin|write)|permission/i.test(said))
        return 'not permitted';
    return status === 404 || status === 410 ? 'absent' : 'other';
}
/** `Retry-After` in seconds or as a date; for a primary limit the moment at which it is renewed. */
function waitAsked(headers, kind, now) {
    const asked = headers['retry-after'];
    if (typeof asked === 'string' && /^\d{1,9}$/.test(asked))
        return Number(asked) * 1000;
    if (typeof asked === 'string' && !Number.isNaN(Date.parse(asked)))
        return Math.max(0, Date.parse(asked) - now.getTime());
    const reset = headers['x-ratelimit-reset'];
    if (kind !== 'rate limited' || headers['x-ratelimit-remaining'] !== '0')
        return null;
    return typeof reset === 'string' && /^\d{1,12}$/.test(reset)
        ? Math.max(0, Number(reset) * 1000 - now.getTime())
        : null;
}
/**
 * Why GitHub refused, in one sentence, with the permission to add where that is the reason.
 *
 * @param permission the scope of GITHUB_TOKEN that the call needs, e.g. `pull-requests: write`
 */
function explainRefusal(error, permission) {
    const { kind, status, said, retryAfterMs } = refusalOf(error);
    const quoted = said === '' ? '' : `: ${said}`;
    switch (kind) {
        case 'unanswered':
            return 'GitHub did not answer.';
        case 'rate limited':
            return `GitHub's rate limit is used up (HTTP ${status})${retryAfterMs === null ? '' : `; it asks to wait ${Math.ceil(retryAfterMs / 1000)} s`}.`;
        case 'locked':
            return `the conversation is locked (HTTP ${status}).`;
        case 'bad token':
            return 'the token was refused (HTTP 401); check the input "github-token".';
        case 'not permitted':
            return `the token may not do that (HTTP ${status}). Add to the job:\n\n    permissions:\n      contents: read\n      ${permission}\n`;
        case 'absent':
            return `GitHub finds no such thing, or the token may not see it (HTTP ${status}${quoted}).`;
        case 'unavailable':
        case 'other':
            return `GitHub answered HTTP ${status}${quoted}.`;
    }
}
/** Removes what looks like a secret; the log removes the known ones. */
const secrets = new redaction/* Secrets */.Sb();
function saidIn(data) {
    const parsed = dist/* safeParse */.xLC(Data, data);
    return parsed.success ? secrets.redact(parsed.output.message.slice(0, 200)) : '';
}

// EXTERNAL MODULE: ./src/core/text/excerpts.ts
var excerpts = __webpack_require__(34081);
// EXTERNAL MODULE: ./src/core/text/numbers.ts
var numbers = __webpack_require__(91489);
// EXTERNAL MODULE: ./src/core/text/trimming.ts
var trimming = __webpack_require__(64038);
;// CONCATENATED MODULE: ./src/effects/github/links.ts
/** `abc1234` as a link to the commit. */
function commitLink(place, sha) {
    return links_link(`\`${sha.slice(0, 7)}\``, `${repositoryUrl(place)}/commit/${sha}`);
}
/** `run 100, attempt 2` as a link to that attempt's page. */
function runLink(place, run, attempt) {
    return links_link(`run ${run}, attempt ${attempt}`, `${repositoryUrl(place)}/actions/runs/${run}/attempts/${attempt}`);
}
/** Text without a link where the address could break out of one. */
function links_link(text, url) {
    return /^https?:\/\/[\w.:/?=&%+#~-]+$/.test(url) ? `[${text}](${url})` : text;
}
function repositoryUrl({ serverUrl, owner, repository }) {
    return `${serverUrl}/${owner}/${repository}`;
}

;// CONCATENATED MODULE: ./src/effects/github/comment/marker.ts



const Sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{7,64}$/));
const Token = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{8,64}$/));
const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
/** Which run a result is of, and how much it measured. */
const ResultSchema = dist/* object */.Ikc({
    /** The commit that it is about. */
    sha: Sha,
    run: Count,
    attempt: Count,
    /** The process that wrote it: two with one run and attempt are two legs of a matrix, or two steps. */
    writer: Token,
    /** Hash of the step's inputs: tells the legs of a matrix apart, also when one is run again. */
    inputs: Token,
    /** Requests that count: made, and not failed on the client's side. */
    measured: Count,
    /** Null where it is not known. */
    planned: dist/* nullable */.mee(Count),
    /** The plan was carried out whole. */
    complete: dist/* boolean */.zMY(),
    /** Why it ended early, not escaped; null where it did not. */
    reason: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(200))),
});
/** More results beside the one that is shown than this are not listed. */
const MOST_OTHERS = 3;
const StateSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    /** The result whose report the comment shows. */
    shown: ResultSchema,
    /** Results that came later or measured less; each is a line beside the report. */
    others: dist/* pipe */.FsL(dist/* array */.YOg(ResultSchema), dist/* maxLength */.Ru6(MOST_OTHERS)),
});
/**
 * One comment per workflow, job and `comment-key`. Hashed, so that no name can
 * break out of the marker; a readable part stays in front.
 */
function commentKey(workflow, key) {
    const parts = [workflow.workflow, workflow.job, key ?? ''];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    const readable = (key ?? workflow.job).replace(/[^A-Za-z0-9]+/g, '-');
    return [(0,trimming/* trimEnd */.s)((0,trimming/* trimStart */.D)(readable, '-'), '-').slice(0, 40), hash].filter((part) => part !== '').join('.');
}
/** One line. Nothing in the JSON can end the HTML comment that holds it, or mention anybody. */
function renderMarker({ key, ...state }) {
    const json = JSON.stringify(state).replace(/[<>&@#-]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<!-- parity-bench:${key} ${json} -->`;
}
/** Null where a text does not begin with a marker: nothing further down can pass for one. */
function parseMarker(body) {
    const [first = ''] = body.split(/\r?\n/, 1);
    const match = /^<!-- parity-bench:([A-Za-z0-9.-]{1,80}) (\{.*\}) -->$/.exec(first);
    const state = dist/* safeParse */.xLC(StateSchema, parsed(match?.[2] ?? ''));
    return match === null || !state.success ? null : { key: match[1] ?? '', ...state.output };
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/effects/github/comment/body.ts






const REPORT = '<!-- report -->';
const OTHERS = '<!-- other results -->';
/**
 * A comment: its marker; that the report is of an older commit, where that is so;
 * the report; other results of the commit, a line each.
 *
 * @param report Markdown, everything foreign in it escaped
 */
function renderBody(marker, report, place) {
    const later = marker.others.filter(({ sha }) => sha !== marker.shown.sha).at(-1);
    const beside = marker.others.filter(({ sha }) => sha === marker.shown.sha);
    const parts = [
        renderMarker(marker),
        ...(later === undefined ? [] : [olderNote(marker.shown, later, place), '']),
        REPORT,
        report.trim(),
        OTHERS,
        ...(beside.length === 0 ? [] : ['', othersNote(beside, place)]),
    ];
    return `${parts.join('\n')}\n`;
}
/**
 * The report in a comment's body. What stands before it and after it is ours and
 * holds neither separator, so the first and the last one are the true ones.
 */
function reportOf(body) {
    const lines = body.split(/\r?\n/);
    const from = lines.indexOf(REPORT);
    const to = lines.lastIndexOf(OTHERS);
    return lines.slice(from < 0 ? 1 : from + 1, to < 0 ? lines.length : to).join('\n');
}
function olderNote(shown, later, place) {
    return [
        `> **This is the result of an older commit,** ${commitLink(place, shown.sha)}.`,
        `> For ${commitLink(place, later.sha)} nothing was measured: ${runLink(place, later.run, later.attempt)} ${ending(later)}`,
    ].join('\n');
}
function othersNote(others, place) {
    return ['Further results of this commit, which do not replace the one above:', '', ...others.map(otherLine)].join('\n');
    function otherLine(other) {
        return `- ${runLink(place, other.run, other.attempt)} measured ${amount(other)}${other.complete ? '.' : ` and ${ending(other)}`}`;
    }
}
function amount({ measured, planned }) {
    if (measured === 0)
        return 'nothing';
    return planned === null ? (0,numbers/* counted */.hS)(measured, 'request') : `${(0,numbers/* grouped */.zD)(measured)} of ${(0,numbers/* counted */.hS)(planned, 'request')}`;
}
const LONGEST_REASON = 160;
function ending({ reason }) {
    if (reason === null)
        return 'ended early.';
    return `ended early: ${(0,escaping/* escapeMarkdown */.FV)((0,trimming/* trimEnd */.s)((0,excerpts/* excerpt */.K)(reason, LONGEST_REASON), '. '))}.`;
}

;// CONCATENATED MODULE: ./src/effects/github/comment/search.ts



/** A comment as GitHub sends it, as far as it concerns us. */
const CommentSchema = dist/* object */.Ikc({
    id: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()),
    html_url: dist/* string */.YjP(),
    body: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
    user: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP(), type: dist/* optional */.lqM(dist/* string */.YjP(), 'User') }), null),
});
const Page = dist/* array */.YOg(CommentSchema);
const Viewer = dist/* object */.Ikc({ viewer: dist/* object */.Ikc({ login: dist/* string */.YjP() }) });
const User = dist/* object */.Ikc({ login: dist/* string */.YjP() });
/**
 * Under which name this token writes. GraphQL's `viewer` answers nearly every kind
 * of token (`github-actions[bot]` for the job's own); `GET /user` answers
 * personal ones only.
 *
 * @throws what the client throws where the token is refused or GitHub stays away
 */
async function authorOf(github) {
    try {
        const { viewer } = dist/* parse */.qgA(Viewer, await github.graphql('query { viewer { login } }'));
        return { kind: 'login', login: viewer.login };
    }
    catch {
        return await personalAuthor(github);
    }
}
async function personalAuthor(github) {
    try {
        const { data } = await github.rest.users.getAuthenticated();
        return { kind: 'login', login: dist/* parse */.qgA(User, data).login };
    }
    catch (error) {
        const { kind, status } = refusalOf(error);
        if (kind === 'not permitted' || status === 403 || status === 404)
            return { kind: 'app' };
        throw error;
    }
}
/** Our comments for a key, lowest id first; every page is read. */
async function ownComments(github, { owner, repository: repo }, pullNumber, key, author) {
    const found = [];
    const pages = github.paginate.iterator(github.rest.issues.listComments, {
        owner,
        repo,
        issue_number: pullNumber,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { id, html_url: url, body: text, user } of dist/* parse */.qgA(Page, data)) {
            const body = text ?? '';
            const marker = isBy(author, user) ? parseMarker(body) : null;
            if (marker?.key === key)
                found.push({ id, url, body, marker });
        }
    }
    return found.sort((a, b) => a.id - b.id);
}
function isBy(author, user) {
    if (user === null || user === undefined)
        return false;
    return author.kind === 'login' ? user.login === author.login : user.type === 'Bot';
}

;// CONCATENATED MODULE: ./src/effects/github/comment/standing.ts

/**
 * Chooses between our result and the one that is shown.
 *
 * Of one commit, the later run's stands; but one that measured nothing never
 * replaces one that did, one that was stopped never replaces a complete one, and
 * one that measured less of the same plan never replaces one that measured more.
 * Of two commits, the pull request's head stands, or where neither is the head
 * the later run's (GitHub numbers runs upwards); an empty result only marks the
 * other as older.
 *
 * @param head the pull request's head now; asked only where the commits differ
 */
async function choose(ours, shown, head) {
    if (ours.sha === shown.sha)
        return chooseOfOneCommit(ours, shown);
    const headSha = await head();
    const isNewer = ours.sha === headSha || (shown.sha !== headSha && ours.run >= shown.run);
    if (!isNewer)
        return 'leave';
    return ours.measured === 0 && shown.measured > 0 ? 'beside' : 'replace';
}
function chooseOfOneCommit(ours, shown) {
    if (ours.measured === 0)
        return shown.measured > 0 || isLater(shown, ours) ? 'beside' : 'replace';
    if (shown.measured === 0)
        return 'replace';
    if (isLater(shown, ours))
        return 'beside';
    if (shown.complete && !ours.complete)
        return 'beside';
    if (ours.inputs === shown.inputs && ours.measured < shown.measured)
        return 'beside';
    return 'replace';
}
function isLater(a, b) {
    return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}
/**
 * True for a result that another leg of a matrix or another step of the same run
 * wrote: both are wanted, so neither replaces the other. When one leg is run
 * again, its own inputs tell it from the others.
 */
function isAnotherLeg(theirs, ours) {
    if (theirs.run !== ours.run || theirs.writer === ours.writer)
        return false;
    return theirs.attempt === ours.attempt || theirs.inputs !== ours.inputs;
}
/** The marker after our result took the place of the one shown. What came later stays listed. */
function replaced({ key, shown, others }, ours) {
    if (shown.writer === ours.writer)
        return { key, version: 1, shown: ours, others };
    const later = [...others, shown].filter((other) => other.sha === ours.sha && isLater(other, ours));
    return { key, version: 1, shown: ours, others: later.slice(-MOST_OTHERS) };
}
/** The marker with our result listed beside the one shown. */
function listed(marker, ours) {
    if (isSame(marker.shown, ours))
        return marker;
    const isListed = marker.others.some((other) => isSame(other, ours));
    const others = isListed
        ? marker.others.map((other) => (isSame(other, ours) ? ours : other))
        : [...marker.others, ours].slice(-MOST_OTHERS);
    return { ...marker, others };
}
function isSame(a, b) {
    return a.writer === b.writer && a.run === b.run && a.attempt === b.attempt;
}

;// CONCATENATED MODULE: ./src/effects/github/comment/write.ts



/** @returns where the new comment is */
async function create(github, { owner, repository: repo }, pullNumber, body) {
    const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: pullNumber, body });
    const { id, html_url: url } = dist/* parse */.qgA(CommentSchema, data);
    return { id, url };
}
/** @returns false where the comment is gone */
async function update(github, { owner, repository: repo }, id, body) {
    return await unlessAbsent(() => github.rest.issues.updateComment({ owner, repo, comment_id: id, body }));
}
/** Another job may have removed it first. */
async function remove(github, { owner, repository: repo }, id) {
    await unlessAbsent(() => github.rest.issues.deleteComment({ owner, repo, comment_id: id }));
}
async function unlessAbsent(request) {
    try {
        await request();
        return true;
    }
    catch (error) {
        if (refusalOf(error).kind === 'absent')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/effects/github/comment/post.ts







const PERMISSION = 'pull-requests: write';
/** How often the comments are read and written until what stands there is right. */
const MOST_ROUNDS = 6;
/** GitHub's list may lag behind a write whose answer was lost. */
const LOOK_AGAIN_MS = 500;
/**
 * Posts a result on a pull request, once or several times. Never throws: the
 * results stand without it.
 *
 * Only comments with our marker *and* our author are touched. The lowest id wins,
 * also between two jobs that both found none; which result is shown is for
 * `choose`. After a write the comments are read again, since another job may have
 * written at the same time.
 */
class CommentPoster {
    #parts;
    #author = null;
    constructor(parts) {
        this.#parts = parts;
    }
    async post(content) {
        const posting = new Posting(this.#parts, content);
        try {
            this.#author ??= await authorOf(this.#parts.github);
            return await posting.settle(this.#author);
        }
        catch (error) {
            return posting.failure(error);
        }
    }
}
/** One result on its way to one comment. */
class Posting {
    #parts;
    #content;
    #key;
    /** Comments that GitHub may still list although they were deleted. */
    #gone = new Set();
    /** What we made, as GitHub confirmed it; its list may lag behind. */
    #made = null;
    /** What we wrote last, as GitHub confirmed it. */
    #written = null;
    /** A write had no answer: it may have worked. */
    #isUncertain = false;
    #hasOtherLegs = false;
    constructor(parts, content) {
        this.#parts = parts;
        this.#content = content;
        const key = commentKey(parts.workflow, parts.key);
        this.#key = parts.mode === 'new' ? `${key}.${content.result.writer}` : key;
    }
    /** Reads and writes until what stands there is right. @throws what the client throws */
    async settle(author) {
        for (let round = 1; round <= MOST_ROUNDS; round += 1) {
            try {
                const result = await this.#round(author);
                if (result !== null)
                    return result;
            }
            catch (error) {
                if (this.#written !== null)
                    break;
                const isOver = round === MOST_ROUNDS || this.#parts.stop.aborted;
                if (!this.#isUncertain || isOver)
                    throw error;
                await this.#parts.clock.sleep(LOOK_AGAIN_MS * round, this.#parts.stop);
            }
        }
        if (this.#written === null)
            throw new Error('each comment was gone before it could be written');
        // What was posted was posted, also where the second look failed.
        return this.#posted(this.#written);
    }
    /** "Not posted" is never said of what may have been posted. */
    failure(error) {
        const what = this.#isUncertain ? 'It is not known whether the comment was posted' : 'The comment was not posted';
        return { status: 'failed', message: `${what}: ${explainRefusal(error, PERMISSION)}` };
    }
    /** Null where the comments must be read again. */
    async #round(author) {
        const seen = await this.#look(author);
        const place = this.#placeIn(seen);
        if (place === null)
            return await this.#make();
        const choice = await this.#choiceAt(place);
        if (choice !== 'leave') {
            const body = this.#bodyAt(place, choice);
            if (!this.#stands(place, body))
                return await this.#rewrite(place, body);
        }
        await this.#removeDoubles(place, seen, choice);
        return choice === 'replace' ? this.#posted(place) : this.#kept(place, choice);
    }
    async #look(author) {
        const { github, workflow, pull } = this.#parts;
        const comments = await ownComments(github, workflow, pull.number, this.#key, author);
        const seen = comments.filter(({ id }) => !this.#gone.has(id));
        this.#hasOtherLegs = seen.some(({ marker }) => isAnotherLeg(marker.shown, this.#content.result));
        return seen;
    }
    /**
     * The comment that is ours to write: before others one of the same inputs, then
     * the oldest; another leg's only for a line beside its result.
     */
    #placeIn(seen) {
        const { result, report } = this.#content;
        const free = seen.filter(({ marker }) => !isAnotherLeg(marker.shown, result));
        return (free.find(({ marker }) => marker.shown.inputs === result.inputs) ??
            free[0] ??
            (report === null ? seen[0] : null) ??
            null);
    }
    async #choiceAt({ marker }) {
        const { github, workflow, pull } = this.#parts;
        const { result, report } = this.#content;
        if (marker.shown.writer === result.writer)
            return report === null ? 'leave' : 'replace';
        const choice = await choose(result, marker.shown, () => headOf(github, workflow, pull.number));
        return choice === 'replace' && report === null ? 'beside' : choice;
    }
    #bodyAt({ marker, body }, choice) {
        const { result, report } = this.#content;
        return choice === 'replace' && report !== null
            ? renderBody(replaced(marker, result), report, this.#parts.workflow)
            : renderBody(listed(marker, result), reportOf(body), this.#parts.workflow);
    }
    /** True where a comment holds a text already, or ours as GitHub confirmed it and then changed some blanks. */
    #stands(place, body) {
        const isConfirmed = this.#written?.id === place.id && this.#written.body === body;
        const isOurs = JSON.stringify(place.marker) === JSON.stringify(parseMarker(body));
        return normalized(place.body) === normalized(body) || (isConfirmed && isOurs);
    }
    async #make() {
        const { github, workflow, pull } = this.#parts;
        const { result, report } = this.#content;
        if (this.#made !== null)
            return this.#posted(this.#made);
        if (report === null)
            return { status: 'none' };
        const body = renderBody({ key: this.#key, version: 1, shown: result, others: [] }, report, workflow);
        this.#made = await this.#asked(() => create(github, workflow, pull.number, body));
        this.#written = { ...this.#made, body };
        return null;
    }
    async #rewrite({ id, url }, body) {
        const isThere = await this.#asked(() => update(this.#parts.github, this.#parts.workflow, id, body));
        if (isThere)
            this.#written = { id, url, body };
        else
            this.#forget(id);
        return null;
    }
    #forget(id) {
        this.#gone.add(id);
        if (this.#made?.id === id)
            this.#made = null;
        if (this.#written?.id === id)
            this.#written = null;
    }
    /** Remembers where a write may have worked although no answer came. */
    async #asked(write) {
        try {
            return await write();
        }
        catch (error) {
            const { kind } = refusalOf(error);
            if (kind === 'unanswered' || kind === 'unavailable')
                this.#isUncertain = true;
            throw error;
        }
    }
    /** Ours beside the one that stays; and, once ours is shown, what earlier runs of the same step left. */
    async #removeDoubles(place, seen, choice) {
        const { result } = this.#content;
        const doubles = seen.filter(({ marker: { shown } }) => {
            const isEarlier = choice === 'replace' && shown.inputs === result.inputs && shown.run !== result.run;
            return shown.writer === result.writer || isEarlier;
        });
        const ids = new Set([...doubles.map(({ id }) => id), ...(this.#made === null ? [] : [this.#made.id])]);
        ids.delete(place.id);
        for (const id of ids)
            await remove(this.#parts.github, this.#parts.workflow, id);
    }
    #posted({ id, url }) {
        return {
            status: id === this.#made?.id ? 'created' : 'updated',
            url,
            message: this.#hasOtherLegs ? OTHER_LEGS : null,
        };
    }
    #kept({ url, marker: { shown } }, choice) {
        const { result } = this.#content;
        const theirs = `run ${shown.run} for ${shown.sha.slice(0, 7)}`;
        const message = choice === 'beside'
            ? `The comment still shows the result of ${theirs}, which is ${shown.sha === result.sha ? 'later or measured more' : 'the last that measured anything'}; this run is a line beside it.`
            : `The comment was left as it is: it shows the result of ${theirs}, which is newer than this run's ${result.sha.slice(0, 7)}.`;
        return { status: 'kept', url, message };
    }
}
const OTHER_LEGS = 'Another job or step of this run has a comment under the same key, so this result has a comment of its own. Give each a key with the input "comment-key".';
/** As GitHub may return a text: line ends and blanks at the end are no difference. */
function normalized(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}

// EXTERNAL MODULE: ./src/effects/github/deadline.ts
var deadline = __webpack_require__(3366);
;// CONCATENATED MODULE: ./src/effects/github/retry.ts

const MOST_TRIES = 4;
/** The longest that one request waits in all, in milliseconds: GitHub's secondary limits ask for a minute. */
const MOST_WAITING_MS = 150_000;
/** Waits where GitHub names none, in milliseconds. */
const AFTER_OUTAGE_MS = [1_000, 3_000, 9_000];
const AFTER_LIMIT_MS = [15_000, 45_000, 60_000];
/**
 * Makes a request, again where its failure may pass: GitHub limits the rate, is
 * unavailable or does not answer. A rate limit is a definite refusal, so any
 * request may follow it; the others are repeated only where that can't do a thing twice.
 *
 * @throws the last failure
 */
async function repeated({ clock, stop, isRepeatable }, request) {
    let waitedMs = 0;
    for (let tries = 1;; tries += 1) {
        try {
            return await request();
        }
        catch (error) {
            const waitMs = waitBefore(error, tries, isRepeatable, clock.now());
            if (waitMs === null || tries === MOST_TRIES || waitedMs + waitMs > MOST_WAITING_MS || stop.aborted)
                throw error;
            waitedMs += waitMs;
            await clock.sleep(waitMs, stop);
            if (stop.aborted)
                throw error;
        }
    }
}
/** Milliseconds until the next try; null where there is none. */
function waitBefore(error, tries, isRepeatable, now) {
    const { kind, retryAfterMs } = refusalOf(error, now);
    if (kind === 'rate limited')
        return retryAfterMs ?? AFTER_LIMIT_MS[tries - 1] ?? null;
    const passes = kind === 'unavailable' || kind === 'unanswered';
    return passes && isRepeatable ? (retryAfterMs ?? AFTER_OUTAGE_MS[tries - 1] ?? null) : null;
}

;// CONCATENATED MODULE: ./src/effects/github/github.ts


/** Longest wait for one answer of GitHub's API, in milliseconds. */
const ANSWER_MS = 20_000;
/**
 * The REST and GraphQL client of the job's token. Loaded only here and only when
 * asked for: it is heavy, and most commands never speak to GitHub. Every request
 * has a limit, and is repeated within bounds, here and nowhere else.
 *
 * @param stop ends every request under way and every wait (the job was cancelled)
 */
async function connectGitHub(token, apiUrl, stop, clock) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const github = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
    github.hook.wrap('request', (request, options) => repeated({ clock, stop, isRepeatable: isRepeatable(options.method, options.url) }, () => (0,deadline/* within */.ux)({ clock, stop, ms: ANSWER_MS }, async (signal) => {
        // A copy, since the client writes on what it is given.
        return readable(await request({ ...options, request: { ...options.request, signal } }));
    })));
    return github;
}
/** The client passes a body that was cut off as a text, and a list without a body as an empty list. */
function readable(answer) {
    if (answer.status !== 204 && typeof answer.data === 'string')
        throw new Error('GitHub sent no JSON');
    return answer;
}
/** Only what makes a thing anew can make it twice; a GraphQL query is sent by POST and makes nothing. */
function isRepeatable(method, url) {
    return method !== 'POST' || url.endsWith('/graphql');
}
/** The client prints requests and tokens' scopes of deprecated calls; what matters comes back as an error. */
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/effects/github/job-summary.ts


/** GitHub drops a summary above 1 MiB whole. */
const SUMMARY_LIMIT_BYTES = 1_048_576;
/** The summary of the step: what this process shows in it, replaced as a whole each time. */
class JobSummary {
    /** What the step wrote before us; null until we write. */
    #before = null;
    /**
     * Shows Markdown after what the step has written before. Text above the budget
     * is replaced by a note, because GitHub would show nothing at all; fitting a
     * report into the budget is the report's own business.
     *
     * @returns null, or why there is no summary
     */
    async show(markdown) {
        try {
            this.#before ??= await (0,promises_.readFile)(process.env['GITHUB_STEP_SUMMARY'] ?? '', 'utf8');
            const bytes = Buffer.byteLength(`${this.#before}${markdown}\n`);
            const text = bytes <= SUMMARY_LIMIT_BYTES ? markdown : tooLong(bytes);
            await core/* summary */.z.emptyBuffer().addRaw(`${this.#before}${text}`, true).write({ overwrite: true });
            return null;
        }
        catch {
            return 'The job summary could not be written: GITHUB_STEP_SUMMARY names no writable file.';
        }
    }
}
function tooLong(bytes) {
    return `The report has ${bytes} bytes, more than GitHub shows here. The files of the run hold everything.\n`;
}

// EXTERNAL MODULE: ./src/core/attempt/blame.ts
var blame = __webpack_require__(3538);
;// CONCATENATED MODULE: ./src/effects/github/measured.ts

/** Of a report: each planned request counts once, and those that failed on the client's side not at all. */
function measuredIn({ records, run, comparison }) {
    const counted = records.filter(({ superseded, retry, fault }) => superseded !== true && retry !== true && !(0,blame/* isClientSide */.Bk)(fault));
    const reason = run === null ? null : (run.stop?.message ?? run.error?.message ?? null);
    return {
        measured: counted.length,
        planned: run?.plannedAttempts ?? null,
        complete: run === null ? comparison.pairs.length > 0 : reason === null,
        reason: reason === null ? null : shortened(reason),
    };
}
/** Of a run that ended before its first request. */
function nothingMeasured(reason) {
    return { measured: 0, planned: null, complete: false, reason: shortened(reason) };
}
/** On one line, within what a comment's marker holds. */
function shortened(text) {
    return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
const LONGEST = 160;

// EXTERNAL MODULE: ./src/effects/github/outputs.ts + 2 modules
var outputs = __webpack_require__(52719);
;// CONCATENATED MODULE: ./src/effects/github/publisher.ts












/** After a cancelled job's SIGINT the runner waits 7.5 s; this much of it is for finishing, the rest for exiting. */
const GRACE_MS = 6_000;
/** How long the comment waits for the artifact's link before it is posted without. */
const PATIENCE_MS = 10_000;
/** The same in a job that was cancelled. */
const HURRIED_PATIENCE_MS = 1_000;
/**
 * Shows results in a workflow, for both actions: outputs, job summary, artifact,
 * comment. What fails is a warning; the results stand without it.
 */
class Publisher {
    #parts;
    /** Tells this process from the others of one run. */
    #writer = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    #summary = new JobSummary();
    /** Aborted soon after a cancellation, when nobody may wait for GitHub any longer. */
    #ending;
    /** Undefined until it was looked up; null where there is none to comment on. */
    #pull = undefined;
    #poster = null;
    constructor(parts) {
        this.#parts = parts;
        this.#ending = (0,deadline/* after */.Pl)(parts.stop, GRACE_MS, parts.clock);
    }
    /** Finds the pull request, if there is one to comment on. Ask before measuring: later its head may have moved on. */
    async prepare() {
        if (this.#pull === undefined)
            this.#pull = await this.#pullToCommentOn();
    }
    /**
     * Outputs and summary first, since they need no service. The comment waits a
     * little for the artifact's link; where the upload takes longer, the comment is
     * posted without it and the link is added later.
     */
    async publish(publication) {
        const { context } = publication;
        (0,outputs/* setOutputs */.n0)({ skipped: 'false', ...(0,outputs/* comparisonOutputs */._5)(context.comparison), ...publication.outputs });
        await this.#show((0,markdown_comment/* renderSummary */.Br)(context, ELSEWHERE.uploading));
        const uploading = this.#upload(publication);
        const early = await this.#waitedFor(uploading);
        const first = await this.#comment(context, early);
        (0,outputs/* setOutputs */.n0)({ 'comment-url': first !== null && 'url' in first ? first.url : null });
        const artifact = early ?? (await uploading);
        if (artifact.status === 'failed')
            this.#parts.log.warn(artifact.message);
        else
            this.#parts.log.info(`artifact: ${artifact.url}`);
        await this.#show(`${(0,markdown_comment/* renderSummary */.Br)(context, ELSEWHERE[artifact.status])}\n${this.#origin(artifact)}\n`);
        const second = early === null && first !== null ? await this.#comment(context, artifact) : first;
        // What was posted stays posted, also where the link could not be added.
        const comment = second?.status === 'failed' ? first : second;
        if (comment !== null)
            this.#say(comment);
        (0,outputs/* setOutputs */.n0)((0,outputs/* publishedOutputs */.h_)({ artifact, comment }));
        (0,outputs/* annotateVerdicts */.$E)(context.comparison, this.#parts.log);
        return { artifact, comment };
    }
    /**
     * Says that the run ended before it measured anything, and why: in the summary,
     * and in the comment of an earlier result where there is one.
     */
    async end(reason) {
        await this.#show(`${(0,markdown_comment/* renderEnded */.NZ)(reason)}\n${this.#origin(null)}\n`);
        await this.prepare();
        const comment = await this.#post({ result: this.#result(nothingMeasured(reason)), report: null });
        if (comment !== null)
            this.#say(comment);
    }
    /** Says that nothing was to be run here, which is nobody's failure. */
    async skip(reason) {
        (0,outputs/* setOutputs */.n0)({ skipped: 'true' });
        this.#parts.log.annotate('notice', reason, 'parity-bench skipped');
        await this.#show((0,markdown_comment/* renderSkipped */.bs)(reason));
    }
    /** Shows the plan of a run that is not carried out. */
    async showPlan(markdown) {
        (0,outputs/* setOutputs */.n0)({ skipped: 'false' });
        await this.#show(markdown);
    }
    async #show(markdown) {
        const failure = await this.#summary.show(markdown);
        if (failure !== null)
            this.#parts.log.warn(failure);
    }
    #upload({ artifact, files, root }) {
        const { workflow, options, clock } = this.#parts;
        const { retentionDays } = options;
        return (0,artifacts/* uploadArtifact */.mz)(workflow, { artifact, files, root, retentionDays, clock, stop: this.#ending });
    }
    /** Null where the upload is not over yet. */
    async #waitedFor(uploading) {
        const { clock, stop } = this.#parts;
        const [ms, end] = stop.aborted ? [HURRIED_PATIENCE_MS, this.#ending] : [PATIENCE_MS, stop];
        const over = new AbortController();
        const giveUp = () => over.abort();
        end.addEventListener('abort', giveUp, { once: true });
        const early = await Promise.race([uploading, clock.sleep(ms, over.signal).then(() => null)]);
        over.abort();
        return early;
    }
    async #comment(context, artifact) {
        const report = (0,markdown_comment/* renderComment */.wQ)(context, ELSEWHERE[artifact?.status ?? 'uploading']);
        return await this.#post({
            result: this.#result(measuredIn(context)),
            report: `${report}\n${this.#origin(artifact)}`,
        });
    }
    /** Null where none is to be posted. */
    async #post(content) {
        const { workflow, options, clock } = this.#parts;
        const { result, report } = content;
        const pull = this.#pull ?? null;
        if (pull === null || result === null || options.comment === 'off' || options.githubToken === null)
            return null;
        this.#poster ??= new CommentPoster({
            github: await connectGitHub(options.githubToken, workflow.apiUrl, this.#ending, clock),
            workflow,
            pull,
            mode: options.comment,
            key: options.commentKey,
            clock,
            stop: this.#ending,
        });
        return await this.#poster.post({ result, report });
    }
    /** Null without a pull request: a comment is about one of its commits. */
    #result(measured) {
        const { workflow, inputsHash } = this.#parts;
        if (this.#pull === undefined || this.#pull === null)
            return null;
        const { runId: run, runAttempt: attempt } = workflow;
        return { sha: this.#pull.headSha, run, attempt, writer: this.#writer, inputs: inputsHash, ...measured };
    }
    /** Which commit and run a result is of, and where its files are. */
    #origin(artifact) {
        const { workflow } = this.#parts;
        const parts = [
            ...(this.#pull === undefined || this.#pull === null
                ? []
                : [`Commit ${commitLink(workflow, this.#pull.headSha)}`]),
            runLink(workflow, workflow.runId, workflow.runAttempt),
            ...(artifact === null ? [] : [artifact.status === 'uploaded' ? links_link('artifact', artifact.url) : NOT_UPLOADED]),
        ];
        return parts.join(' · ');
    }
    #say(comment) {
        const { log } = this.#parts;
        if (comment.status === 'none')
            return;
        if (comment.status === 'failed')
            return log.warn(comment.message);
        if (comment.status === 'kept')
            return log.info(`${comment.message} ${comment.url}`);
        log.info(`comment: ${comment.url}`);
        if (comment.message !== null)
            log.warn(comment.message);
    }
    /** Null without a pull request, without a wish for a comment, or without a token that may write one. */
    async #pullToCommentOn() {
        const { workflow, options, log, clock } = this.#parts;
        if (options.comment === 'off' || workflow.pull.kind === 'none')
            return null;
        if (workflow.restriction !== null) {
            log.info('No comment: the token of this job may only read. The report is in the job summary.');
            return null;
        }
        const token = options.githubToken;
        if (token === null) {
            log.warn('No comment: the input "github-token" is empty.');
            return null;
        }
        try {
            return await findPull(workflow, () => connectGitHub(token, workflow.apiUrl, this.#ending, clock));
        }
        catch (error) {
            log.warn(`No comment, the pull request was not found: ${explainRefusal(error, 'pull-requests: write')}`);
            return null;
        }
    }
}
const NOT_UPLOADED = 'the artifact was not uploaded';
/** Where a report says that the rest is, by what came of the upload. */
const ELSEWHERE = {
    uploaded: 'The artifact of this run holds everything.',
    uploading: 'The files of this run hold everything.',
    failed: 'The files of this run hold everything; they could not be uploaded as an artifact.',
};

// EXTERNAL MODULE: ./src/effects/files/regular.ts
var regular = __webpack_require__(74746);
;// CONCATENATED MODULE: ./src/effects/github/event.ts

/** The parts of GitHub's event payloads that concern us. What is not of its shape counts as absent, never as an error. */
const Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const PullNumber = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const NamedRepository = dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* optional */.lqM(Text) }));
/** `pull_request`, `pull_request_target`, `pull_request_review`. */
const PullEvent = dist/* object */.Ikc({ pull_request: dist/* object */.Ikc({ number: PullNumber, head: dist/* object */.Ikc({ sha: Text }) }) });
/** Whose repositories a pull request joins; a head repository that was deleted is null. */
const PullRepositories = dist/* object */.Ikc({
    pull_request: dist/* object */.Ikc({
        head: dist/* optional */.lqM(dist/* object */.Ikc({ repo: NamedRepository })),
        base: dist/* optional */.lqM(dist/* object */.Ikc({ repo: NamedRepository })),
    }),
});
/** `issue_comment` on a pull request: it names the number and not the commit. */
const PullCommentEvent = dist/* object */.Ikc({
    issue: dist/* object */.Ikc({ number: PullNumber, pull_request: dist/* looseObject */._H3({}) }),
});
/** A pull request that a workflow run lists: any with its commit at the head, also in other repositories. */
const ListedPull = dist/* object */.Ikc({
    number: PullNumber,
    head: dist/* object */.Ikc({ ref: Text, sha: Text }),
    base: dist/* object */.Ikc({ repo: dist/* object */.Ikc({ id: dist/* optional */.lqM(dist/* number */.aig()), url: dist/* optional */.lqM(Text) }) }),
});
const WorkflowRunEvent = dist/* object */.Ikc({
    repository: dist/* optional */.lqM(dist/* object */.Ikc({ id: dist/* optional */.lqM(dist/* number */.aig()) })),
    workflow_run: dist/* object */.Ikc({
        event: Text,
        head_sha: Text,
        head_branch: dist/* nullish */.cl6(Text),
        head_repository: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* optional */.lqM(Text), owner: dist/* object */.Ikc({ login: Text }) })),
        actor: dist/* nullish */.cl6(dist/* object */.Ikc({ login: Text })),
        pull_requests: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J()), []),
    }),
});
/** The pull requests listed whose base is this repository, by its id or its address. */
function pullsInto({ repository, workflow_run: run }, slug) {
    return run.pull_requests.flatMap((listed) => {
        const pull = dist/* safeParse */.xLC(ListedPull, listed);
        if (!pull.success)
            return [];
        const { id, url } = pull.output.base.repo;
        const isOurs = id !== undefined && repository?.id !== undefined
            ? id === repository.id
            : url?.toLowerCase().endsWith(`/repos/${slug.toLowerCase()}`) === true;
        return isOurs ? [pull.output] : [];
    });
}

;// CONCATENATED MODULE: ./src/effects/github/workflow.ts



/**
 * Reads the environment and the event file. An event without a pull request
 * (`schedule`, `workflow_dispatch`, `push`), or one that can't be read, is no error.
 */
async function readWorkflow(env) {
    const event = await readEvent(env['GITHUB_EVENT_PATH']);
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const slug = env['GITHUB_REPOSITORY'] ?? '';
    const [owner = '', repository = ''] = slug.split('/');
    const runId = wholeNumber(env['GITHUB_RUN_ID']) ?? 0;
    const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const restriction = restrictionOf(eventName, event, env['GITHUB_ACTOR'] ?? '', slug);
    return {
        eventName,
        owner,
        repository,
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        runId,
        runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        serverUrl,
        runUrl: `${serverUrl}/${slug}/actions/runs/${runId}`,
        pull: pullReference(eventName, event, slug),
        restriction,
        origin: restriction ?? originOf(eventName, event, slug),
    };
}
async function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse((await (0,regular/* readRegular */.VX)(path, regular/* MOST_JSON_BYTES */.Vi)).toString('utf8'));
    }
    catch {
        return {};
    }
}
function pullReference(eventName, event, slug) {
    if (eventName === 'workflow_run') {
        const run = workflow_parsed(WorkflowRunEvent, event);
        return run === null ? { kind: 'none' } : pullOfWorkflowRun(run, slug);
    }
    const pull = workflow_parsed(PullEvent, event)?.pull_request;
    if (pull !== undefined)
        return { kind: 'known', number: pull.number, headSha: pull.head.sha };
    const issue = workflow_parsed(PullCommentEvent, event)?.issue;
    return issue === undefined ? { kind: 'none' } : { kind: 'number', number: issue.number };
}
/**
 * A run of a push or a schedule lists pull requests that merely have its commit;
 * only a pull request's own run is about one.
 */
function pullOfWorkflowRun(event, slug) {
    const { event: cause, head_sha: headSha, head_branch: branch, head_repository: head } = event.workflow_run;
    if (!/^pull_request/.test(cause))
        return { kind: 'none' };
    const listed = pullsInto(event, slug).filter((pull) => branch == null || pull.head.ref === branch);
    const pull = listed.find(({ head: { sha } }) => sha === headSha) ?? listed[0];
    if (pull !== undefined)
        return { kind: 'known', number: pull.number, headSha };
    return head == null || branch == null
        ? { kind: 'none' }
        : { kind: 'branch', owner: head.owner.login, branch, headSha };
}
/** Of a `workflow_run` that follows the run of a fork's or Dependabot's pull request. */
function originOf(eventName, event, slug) {
    const run = eventName === 'workflow_run' ? workflow_parsed(WorkflowRunEvent, event)?.workflow_run : undefined;
    if (run === undefined || !/^pull_request/.test(run.event))
        return null;
    if (run.actor?.login === 'dependabot[bot]')
        return 'dependabot';
    return run.head_repository?.full_name === slug ? null : 'fork';
}
/** Events of a pull request that run with the rights of its head; `pull_request_target` has those of the base. */
const HEAD_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Further events that Dependabot sets off without secrets. */
const DEPENDABOT_EVENTS = [...HEAD_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
function restrictionOf(eventName, event, actor, slug) {
    if (actor === 'dependabot[bot]' && DEPENDABOT_EVENTS.includes(eventName))
        return 'dependabot';
    const pull = HEAD_EVENTS.includes(eventName) ? workflow_parsed(PullRepositories, event)?.pull_request : undefined;
    if (pull === undefined)
        return null;
    const base = pull.base?.repo?.full_name ?? slug;
    // A head repository that was deleted is null: it was a fork.
    return pull.head?.repo?.full_name === base ? null : 'fork';
}
function workflow_parsed(schema, event) {
    const result = dist/* safeParse */.xLC(schema, event);
    return result.success ? result.output : null;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./src/effects/github/step.ts










/** How long output may still drain once all is said. The artifact client can't be stopped, so the process is. */
const DRAIN_MS = 250;
/**
 * Runs an action's work. Secrets are masked before it begins; what it throws
 * becomes one annotation and an exit code, never a stack.
 *
 * @param work resolves to the exit code
 */
async function runStep(table, work) {
    const given = (0,inputs/* secretInputs */._y)(table);
    const env = { ...process.env, ...Object.fromEntries(given) };
    const secrets = new redaction/* Secrets */.Sb([...given.values(), ...(0,secret_variables/* secretsIn */.V)(env), ...accountsIn(env)], maskSecret);
    const log = createActionsLog(secrets);
    const stop = (0,signals/* interruption */.Y)();
    const workflow = await readWorkflow(env);
    const publisher = new Publisher({
        workflow,
        options: publishOptions(),
        inputsHash: (0,inputs/* inputsHash */.Oq)(table),
        log,
        clock: clock/* systemClock */.m,
        stop: stop.signal,
    });
    const step = { workflow, publisher, env, secrets, log, signal: stop.signal };
    const code = await work(step).catch((cause) => endedEarly(step, cause));
    process.exitCode = stop.exitCode() ?? code;
    setTimeout(() => process.exit(), DRAIN_MS).unref();
}
/** Shows an error as an annotation, its options spelled as inputs. @returns the exit code */
function complain(log, cause) {
    const error = (0,errors/* asParityError */.Y6)(cause);
    log.annotate('error', error.messageFor(inputs/* input */.hF), 'parity-bench');
    return error.exitCode;
}
/** Nothing was published yet: says so where a result would have been. @returns the exit code */
async function endedEarly({ publisher, secrets, log }, cause) {
    const exitCode = complain(log, cause);
    await publisher.end(secrets.redact((0,errors/* asParityError */.Y6)(cause).messageFor(inputs/* input */.hF)));
    return exitCode;
}
/** The inputs about publishing; where one of them is refused, the work says so, and nothing is posted. */
function publishOptions() {
    try {
        return (0,tables/* parseOptions */.Ac)(tables/* PUBLISH_OPTIONS */.dA, (0,inputs/* readInputs */.Ko)(tables/* PUBLISH_OPTIONS */.dA));
    }
    catch {
        return { githubToken: null, comment: 'off', commentKey: null, retentionDays: null };
    }
}
/** An account id stands in every role's ARN and in the errors of AWS. */
function accountsIn(env) {
    const account = /^arn:aws[\w-]*:iam::(\d{12}):/.exec(env['INPUT_AWS-ROLE-ARN']?.trim() ?? '')?.[1];
    return account === undefined ? [] : [account];
}


/***/ })

};
