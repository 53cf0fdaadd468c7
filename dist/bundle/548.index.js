export const id = 548;
export const ids = [548];
export const modules = {

/***/ 42289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scoreRun),
/* harmony export */   O: () => (/* binding */ AccuracyTally)
/* harmony export */ });
/* harmony import */ var _compare_correctness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34782);
/* harmony import */ var _record_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13014);
/* harmony import */ var _score_scorer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _text_rounding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15131);




/**
 * Scores records one at a time and keeps counts only, so that a file of any
 * length is scored in one pass. Warm-ups, superseded attempts and retries are no
 * measurement and are passed over.
 */
class AccuracyTally {
    source;
    whole = [];
    arms = new Map();
    wrong = [];
    wrongCount = 0;
    scorer;
    constructor(source) {
        this.source = source;
        this.scorer = new _score_scorer_js__WEBPACK_IMPORTED_MODULE_2__/* .Scorer */ .r(source.scorer);
    }
    /** @returns the record's verdict, null for one that is no measurement */
    add(record) {
        if (!(0,_record_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeasured */ .V)(record))
            return null;
        const row = rowOf(record, this.scorer);
        this.whole[0] ??= countsFrom(record);
        const arm = record.arm ?? `${record.provider}\n${record.model}`;
        const counts = this.arms.get(arm) ?? countsFrom(record);
        this.arms.set(arm, counts);
        const judged = (0,_compare_correctness_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s)(record, row.normalized_reference_answer);
        count(this.whole[0], row, judged);
        count(counts, row, judged);
        if (!row.is_correct)
            this.addWrong(row);
        return row;
    }
    digest() {
        const [whole] = this.whole;
        return {
            summary: whole === undefined ? null : accuracyOf(whole, this.source, this.source.label),
            arms: this.byArm(),
            wrong: this.wrong,
            wrongCount: this.wrongCount,
        };
    }
    byArm() {
        const single = this.arms.size === 1;
        return [...this.arms].map(([arm, counts]) => accuracyOf(counts, this.source, single ? this.source.label : `${this.source.label} ${arm.replace('\n', ' ')}`));
    }
    addWrong(row) {
        this.wrongCount += 1;
        if (this.wrong.length < WRONG_KEPT)
            this.wrong.push(row);
    }
}
/** How many wrong answers a digest shows; the JSON has all. */
const WRONG_KEPT = 20;
/** Scores all records of a file at once. */
function scoreRun(source, records) {
    const tally = new AccuracyTally(source);
    const rows = [];
    for (const record of records) {
        const row = tally.add(record);
        if (row !== null)
            rows.push(row);
    }
    return { ...tally.digest(), records: rows };
}
function rowOf(record, scorer) {
    const { prompt_id, run_index, provider, model, ok, prompt_index } = record;
    const scored = scorer.score(record);
    return {
        prompt_id,
        run_index,
        provider,
        model,
        ok,
        prompt_index,
        reference_answer: scored.reference_answer,
        model_answer: scored.model_answer,
        normalized_reference_answer: scored.normalized_reference_answer,
        normalized_model_answer: scored.normalized_model_answer,
        is_correct: scored.is_correct,
        mismatch_reason: scored.mismatch_reason,
    };
}
function countsFrom(first) {
    return {
        first,
        total: 0,
        successful: 0,
        scored: 0,
        correct: 0,
        missingModel: 0,
        missingReference: 0,
        judged: 0,
    };
}
function count(counts, row, judged) {
    const hasReference = row.normalized_reference_answer !== null;
    counts.total += 1;
    counts.successful += row.ok ? 1 : 0;
    counts.judged += judged ? 1 : 0;
    counts.scored += row.ok && hasReference ? 1 : 0;
    counts.correct += row.is_correct ? 1 : 0;
    counts.missingModel += row.mismatch_reason === 'missing_model_answer' ? 1 : 0;
    counts.missingReference += row.mismatch_reason === 'missing_reference_answer' ? 1 : 0;
}
function accuracyOf(counts, source, label) {
    const { first, total, successful, scored, judged, correct } = counts;
    const rate = (of) => (of === 0 ? null : (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_3__/* .round */ .L)(correct / of, 4));
    return {
        label,
        provider: first.provider,
        model: first.model,
        effort: first.effort ?? effortOf(source.label) ?? effortOf(source.benchmarkJsonl),
        scorer: source.scorer,
        benchmark_jsonl: source.benchmarkJsonl,
        total_records: total,
        successful_records: successful,
        failed_records: total - successful,
        scored_records: scored,
        judged_records: judged,
        correct_records: correct,
        incorrect_records: scored - correct,
        missing_model_answer_records: counts.missingModel,
        missing_reference_answer_records: counts.missingReference,
        accuracy_overall: rate(judged),
        accuracy_success_only: rate(scored),
    };
}
/** The effort that a name ends its description with: `bedrock-medium`, `openai-gsm8k-gpt55-xhigh-merged-clean`. */
function effortOf(name) {
    const efforts = name
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => /^(?:minimal|low|medium|high|xhigh)$/.test(word));
    return efforts.at(-1) ?? null;
}


/***/ }),

/***/ 84527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startEndpoint),
/* harmony export */   j: () => (/* binding */ READY_LINE)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




const MOST_COMPLAINED = 4_000;
/** The line after which the endpoint has said all about itself. */
const READY_LINE = 'ready';
/**
 * Starts the embedded endpoint apart from the process that measures, so that
 * neither disturbs the other's event loop. It ends with this process, however
 * that ends, since it watches the channel between them.
 *
 * @param words the arguments of `parity-bench simulate`
 * @throws ParityError `INVALID_OPTION` where it refuses what it was given,
 *   `SERVICE_FAILED` where it does not start
 */
async function startEndpoint(cliPath, words) {
    // Its own process group: Ctrl-C is for the run, which still has a stream to end.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [cliPath, 'simulate', ...words], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true,
    });
    const env = await announced(child);
    return { env, close: () => end(child) };
}
/** Reads `NAME=value` lines until the endpoint is ready. */
async function announced(child) {
    const env = {};
    let complaint = '';
    let error = null;
    child.on('message', (value) => (error ??= (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFrom */ .JK)(value)));
    child.stderr
        ?.setEncoding('utf8')
        .on('data', (text) => (complaint = `${complaint}${text}`.slice(0, MOST_COMPLAINED)));
    if (child.stdout !== null) {
        for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input: child.stdout })) {
            if (line === READY_LINE)
                return env;
            const match = /^(?:export )?([A-Z_]+)=(.*)$/.exec(line);
            if (match?.[1] !== undefined)
                env[match[1]] = match[2] ?? '';
        }
    }
    if (child.exitCode === null && child.signalCode === null)
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close');
    if (error !== null)
        throw error;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Yw('SERVICE_FAILED', `the embedded endpoint did not start: ${complaint.trim() || 'it said nothing'}`);
}
async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const exited = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit');
    child.kill('SIGKILL');
    await exited;
}


/***/ }),

/***/ 39548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/auth/authorizer.ts + 9 modules
var authorizer = __webpack_require__(2216);
// EXTERNAL MODULE: ./src/effects/dataset/dataset.ts + 10 modules
var dataset_dataset = __webpack_require__(57486);
// EXTERNAL MODULE: ./src/core/record/record.ts
var record_record = __webpack_require__(67696);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/effects/files/errno.ts
var errno = __webpack_require__(79318);
// EXTERNAL MODULE: ./src/effects/files/regular.ts
var regular = __webpack_require__(74746);
;// CONCATENATED MODULE: ./src/effects/files/line-log.ts




/**
 * Linux flushes as part of the write where a file is opened so: one trip through
 * the thread pool a line in place of two. Elsewhere `datasync` does it, which on
 * macOS flushes further than this flag would.
 */
const FLUSH_ON_WRITE = process.platform === 'linux' ? external_node_fs_.constants.O_DSYNC : 0;
/**
 * Opens a file for lines, each flushed to the disk before `append` resolves, so
 * that a kill at any instant loses at most the line that was being written.
 * Concurrent lines are written one at a time.
 *
 * @param assertHeld called before each line; throws where this session may not write any more
 * @throws ParityError `UNWRITABLE_OUTPUT` where it can't be opened
 */
async function openLineLog(path, assertHeld) {
    const file = await openForAppending(path);
    let last = Promise.resolve();
    return {
        append(line) {
            last = last.then(() => {
                assertHeld();
                return appendLine(file, path, line);
            });
            return last;
        },
        async close() {
            await last.catch(() => undefined);
            await file.close();
        },
    };
}
async function openForAppending(path) {
    try {
        return await (0,regular/* openOwn */.$U)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | FLUSH_ON_WRITE);
    }
    catch (cause) {
        throw new errors/* ParityError */.Yw('UNWRITABLE_OUTPUT', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('output-dir')}: ${path} can't be written (${(0,errno/* errnoOf */.U)(cause)}); choose a directory that can be.`, cause);
    }
}
async function appendLine(file, path, line) {
    try {
        await writeWhole(file, Buffer.from(`${line}\n`));
        // A file that was removed or moved takes every write, and nobody will read it: asking on would be paid for in vain.
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.ino !== (0,external_node_fs_.fstatSync)(file.fd).ino)
            throw gone(path);
        if (FLUSH_ON_WRITE === 0)
            await file.datasync();
    }
    catch (cause) {
        if (cause instanceof errors/* ParityError */.Yw)
            throw cause;
        throw new errors/* ParityError */.Yw('DISK_FAILED', `${path} can't be written any more (${(0,errno/* errnoOf */.U)(cause)}); the lines before are safe. Free some space, then continue with resume.`, cause);
    }
}
function gone(path) {
    return new errors/* ParityError */.Yw('DISK_FAILED', `${path} is gone, removed or moved by somebody while the run was going on; begin anew in a directory that stays.`);
}
/** A write may take only part of the bytes where the disk is nearly full. */
async function writeWhole(file, bytes) {
    for (let offset = 0; offset < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, offset);
        offset += bytesWritten;
    }
}

;// CONCATENATED MODULE: ./src/effects/files/journal.ts


/**
 * Opens a journal: one line of JSON an attempt, on the disk before `append`
 * resolves.
 *
 * @param assertHeld called before each line; throws where this session may not write any more
 * @throws ParityError `UNWRITABLE_OUTPUT` where it can't be opened; `append`
 *   rejects with `DISK_FAILED` where it can't be written
 */
async function openJournal(path, assertHeld = () => { }) {
    const log = await openLineLog(path, assertHeld);
    return { path, append: (record) => log.append((0,record_record/* toLine */.S5)(record)), close: () => log.close() };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/core/plan/reservation.ts
/**
 * The reservations whose requests left no record, since their session was
 * killed: they may have been billed. A later line of a request replaces an
 * earlier one, and one of nothing takes it back.
 */
function lostReservations(lines, records) {
    const recorded = new Set(records.map(({ request_id: id }) => id));
    const last = new Map();
    for (const line of lines)
        if ('request_id' in line)
            last.set(line.request_id, line);
    return [...last.values()].filter(({ request_id: id, tokens }) => tokens > 0 && !recorded.has(id));
}
/** How long all sessions of a run took together, without the pauses between them, ms. */
function sessionsMs(lines) {
    const bySession = new Map();
    for (const { session, elapsed_ms: ms } of lines)
        bySession.set(session, Math.max(ms, bySession.get(session) ?? 0));
    return [...bySession.values()].reduce((sum, ms) => sum + ms, 0);
}
/** The number of the session that follows. */
function nextSession(lines) {
    return lines.reduce((most, { session }) => Math.max(most, session), 0) + 1;
}

// EXTERNAL MODULE: ./src/protocol/json.ts
var json = __webpack_require__(40860);
// EXTERNAL MODULE: ./src/effects/files/lines.ts
var files_lines = __webpack_require__(63809);
;// CONCATENATED MODULE: ./src/effects/files/reservations.ts








/**
 * Opens the file of a run's reservations for a new session.
 *
 * @param earlier what its file holds already
 * @param assertHeld called before each line; throws where this session may not write any more
 * @throws ParityError as `openLineLog`
 */
async function openReservations(path, earlier, clock, assertHeld = () => { }) {
    const log = await openLineLog(path, assertHeld);
    const session = nextSession(earlier);
    const began = clock.monotonic();
    const now = () => ({ session, elapsed_ms: Math.round((clock.monotonic() - began) * 10) / 10 });
    return {
        append: (requestId, { tokens, usd }) => log.append(JSON.stringify({ ...now(), request_id: requestId, tokens, usd })),
        async close() {
            await log.append(JSON.stringify(now())).finally(() => log.close());
        },
    };
}
/**
 * Reads what earlier sessions of a run reserved. A last line that a crash tore is
 * cut off: its request was never sent, since the line was not yet on the disk.
 *
 * @param journal of the same run: where it has lines, there must be reservations
 * @throws ParityError `INVALID_RECORDS` naming file, line and remedy
 */
async function readReservations(path, journal) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        if (journal.isEmpty)
            return [];
        throw new errors/* ParityError */.Yw('INVALID_RECORDS', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')}: ${path} is missing, so that the caps could not be kept; put it back, or begin a new run in another directory.`);
    }
    const lines = [];
    let tornAt = null;
    for await (const { number, offset, bytes, ended } of (0,files_lines/* readLines */.S)(path)) {
        if (ended)
            lines.push(parsed(Buffer.from(bytes).toString('utf8'), `${path} line ${number}`));
        else
            tornAt = offset;
    }
    if (tornAt !== null)
        await cutAt(path, tornAt);
    return lines;
}
async function cutAt(path, offset) {
    const file = await (0,promises_.open)(path, 'r+');
    try {
        await file.truncate(offset);
        await file.datasync();
    }
    finally {
        await file.close();
    }
}
const FIGURE = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0));
const SESSION_END = dist/* object */.Ikc({ session: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)), elapsed_ms: FIGURE });
const LINE = dist/* union */.KCZ([
    dist/* object */.Ikc({ ...SESSION_END.entries, request_id: dist/* string */.YjP(), tokens: FIGURE, usd: FIGURE }),
    dist/* strictObject */.rej(SESSION_END.entries),
]);
function parsed(text, where) {
    const line = dist/* safeParse */.xLC(LINE, (0,json/* parseObject */.lj)(text));
    if (line.success)
        return line.output;
    throw new errors/* ParityError */.Yw('INVALID_RECORDS', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')}: ${where} is no reservation, so that the caps could not be kept; restore the file, or begin a new run in another directory.`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/effects/files/paths.ts

/** The files of a run have the walkthrough's prefix, so that its scripts find them. */
const PREFIX = 'openai_responses_latency_';
/** @param stamp e.g. `20260610T083101Z` */
function runPaths(directory, stamp) {
    const file = (ending) => external_node_path_default().join(directory, `${PREFIX}${stamp}${ending}`);
    return {
        directory,
        journal: file('_partial.jsonl'),
        lock: file('.lock'),
        // No records: it must not match where *.jsonl is looked for.
        reservations: file('_reservations.ndjson'),
        settings: file('_settings.json'),
        warmups: file('_warmups.jsonl'),
        records: file('.jsonl'),
        summary: file('_summary.json'),
        markdown: file('.md'),
        comment: external_node_path_default().join(directory, 'comment.md'),
    };
}
/** `20260610T083101Z`, UTC. */
function stampOf(at) {
    return at
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replace(/[-:]/g, '');
}

;// CONCATENATED MODULE: ./src/effects/files/claims.ts








/**
 * Takes a free stamp: two runs that begin within one second in one directory
 * must not share files. The settings file, opened exclusively, is the claim.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
async function claimRun(directory, at, settingsJson) {
    for (let second = 0; second < 60; second += 1) {
        const paths = runPaths(directory, stampOf(new Date(at.getTime() + second * 1000)));
        // A journal that is there already is another run's, or was planted.
        if (await isTaken(paths.journal))
            continue;
        try {
            const file = await (0,promises_.open)(paths.settings, 'wx');
            await file.writeFile(settingsJson);
            await file.datasync();
            await file.close();
            return paths;
        }
        catch (cause) {
            if ((0,errno/* errnoOf */.U)(cause) !== 'EEXIST') {
                throw new errors/* ParityError */.Yw('UNWRITABLE_OUTPUT', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('output-dir')}: ${paths.settings} can't be written (${(0,errno/* errnoOf */.U)(cause)}); choose a directory that can be.`, cause);
            }
        }
    }
    throw new errors/* ParityError */.Yw('UNWRITABLE_OUTPUT', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('output-dir')}: ${directory} holds runs for every second of the coming minute; choose another directory.`);
}
/** A link that leads nowhere takes a name, too. */
async function isTaken(file) {
    return (0,promises_.lstat)(file).then(() => true, () => false);
}
/**
 * The newest run in a directory whose plan was not done: it has settings, and no
 * summary yet, or one that names what stopped it or says that requests are left
 * to ask. Null where there is none.
 * A claim that a crash cut short, with no journal beside it, began nothing.
 */
async function newestUnfinished(directory) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const stamps = names.flatMap((name) => /^openai_responses_latency_(\d{8}T\d{6}Z)_settings\.json$/.exec(name)?.[1] ?? []);
    for (const stamp of stamps.sort().reverse()) {
        const paths = runPaths(directory, stamp);
        if (await isUnfinished(paths))
            return paths;
    }
    return null;
}
/** What a summary tells of the end of its run. */
const ENDING = dist/* object */.Ikc({
    run: dist/* object */.Ikc({ stopped_reason: dist/* nullish */.cl6(dist/* string */.YjP(), null), left_to_ask: dist/* nullish */.cl6(dist/* number */.aig(), 0) }),
});
async function isUnfinished(paths) {
    if (!(0,external_node_fs_.existsSync)(paths.journal) && !(await isWhole(paths.settings)))
        return false;
    const summary = await textOf(paths.summary);
    if (summary === null)
        return true;
    const ending = dist/* safeParse */.xLC(ENDING, (0,json/* parseObject */.lj)(summary));
    // A summary that a crash tore, or that another program wrote in its place, does not tell how the run ended.
    return !ending.success || ending.output.run.stopped_reason !== null || ending.output.run.left_to_ask > 0;
}
async function isWhole(json) {
    return (await textOf(json))?.endsWith('}\n') === true;
}
/** Null where there is no such file, or none that can be read. */
async function textOf(json) {
    return (0,regular/* readRegular */.VX)(json, regular/* MOST_JSON_BYTES */.Vi).then((bytes) => bytes.toString('utf8'), () => null);
}

// EXTERNAL MODULE: ./src/effects/files/records.ts
var files_records = __webpack_require__(98584);
// EXTERNAL MODULE: ./src/effects/files/settings.ts
var files_settings = __webpack_require__(8725);
;// CONCATENATED MODULE: ./src/effects/files/resume.ts








/** Where the newest unfinished run of a directory lies. @throws ParityError `INVALID_OPTION` where there is none */
async function findUnfinished(directory) {
    const paths = await newestUnfinished(directory);
    if (paths !== null)
        return paths;
    throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')} found no unfinished run in ${directory}; leave it out to begin one.`);
}
/**
 * Reopens an unfinished run and repairs its journal. The caller holds the run's
 * lock, so nobody else is writing it.
 *
 * @throws ParityError `INVALID_RECORDS` where its files can't be read
 */
async function reopenRun(paths) {
    if ((0,external_node_fs_.existsSync)(paths.records) && !(0,external_node_fs_.existsSync)(paths.journal)) {
        throw new errors/* ParityError */.Yw('INVALID_RECORDS', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')}: ${paths.journal} is missing, though ${paths.records} is there; put it back, or begin a new run in another directory.`);
    }
    const settings = await (0,files_settings/* readSettings */.s)(paths.settings);
    const { records, torn } = await readJournal(paths.journal);
    await repairJournal(paths.journal, torn);
    return { paths, settings, records, torn: torn !== null };
}
/** Every attempt that a journal holds; a journal that was never begun holds none. */
async function readJournal(journal) {
    const records = [];
    let torn = null;
    if (await isThere(journal)) {
        for await (const record of (0,files_records/* recordsOf */.M$)(journal, ({ offset }) => (torn = offset)))
            records.push(record);
    }
    return { records, torn };
}
async function isThere(file) {
    return (0,promises_.access)(file).then(() => true, (cause) => (0,errno/* errnoOf */.U)(cause) !== 'ENOENT');
}
/** Cuts off a torn last line and ends a whole one that lacks its line feed, so that the next record begins a line. */
async function repairJournal(journal, tornAt) {
    if (!(await isThere(journal)))
        return;
    const file = await (0,regular/* openOwn */.$U)(journal, external_node_fs_.constants.O_RDWR).catch((cause) => {
        throw new errors/* ParityError */.Yw('INVALID_RECORDS', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')}: ${journal} can't be written (${(0,errno/* errnoOf */.U)(cause)}); put a copy in its place.`, cause);
    });
    try {
        if (tornAt !== null)
            await file.truncate(tornAt);
        const { size } = await file.stat();
        const last = Buffer.alloc(1);
        if (size > 0)
            await file.read(last, 0, 1, size - 1);
        if (size > 0 && last[0] !== 0x0a)
            await file.write('\n', size);
        await file.datasync();
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/errors.js
var core_errors = __webpack_require__(68707);
var errors_default = /*#__PURE__*/__webpack_require__.n(core_errors);
;// CONCATENATED MODULE: ./src/effects/http/failure.ts

/**
 * What undici or the socket reports, in codes that stay the same whichever of
 * them noticed first: `CLOSED` (an orderly end in the middle of a message),
 * `NOT_HTTP` (bytes that are no HTTP response), else the system's own
 * (`ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, …).
 */
function failureOf(error) {
    const attempts = error instanceof AggregateError ? error.errors : [];
    const first = attempts[0] ?? error;
    const messages = new Set([...attempts, ...(attempts.length === 0 ? [error] : [])].map(messageOf));
    const message = [...messages].join('; ');
    return {
        code: first instanceof (errors_default()).HTTPParserError ? parserCode(message) : socketCode(codeOf(first), message),
        message,
    };
}
/** True for a response header that exceeds what we are ready to hold. */
function isHeadersOverflow(error) {
    return codeOf(error) === 'UND_ERR_HEADERS_OVERFLOW';
}
/** True for a request that undici refuses to write, such as a header with a line break in it. */
function isInvalidRequest(error) {
    const code = codeOf(error);
    return code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED';
}
/** undici 7 gives its parser's errors no code; the reason stands in the message. */
function parserCode(message) {
    return /\bEOF\b/.test(message) ? 'CLOSED' : 'NOT_HTTP';
}
function socketCode(code, message) {
    // "bad response": bytes that nobody asked for, or a 100 or 101 that can't be.
    if (code === 'UND_ERR_SOCKET')
        return message.startsWith('bad ') ? 'NOT_HTTP' : 'CLOSED';
    return code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ? 'CLOSED' : code;
}
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : 'UNKNOWN';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/effects/http/loop-delay.ts
/** How often the loop is looked at. Each look costs a few microseconds, so 50 a second are 0.02 % of a core. */
const PERIOD_MS = 20;
/**
 * The longest delay of this process's event loop between `start` and `stop`: by
 * how much a regular tick came late. A block shorter than the period may pass
 * unseen, a longer one shows with all but at most a period of its length.
 *
 * Not `monitorEventLoopDelay`: that loses its first interval and the one that is
 * open when it is read (so an exchange under 40 ms shows nothing) and carries a
 * histogram of 250 KB.
 */
class LoopDelay {
    due = 0;
    worst = 0;
    timer;
    start() {
        this.worst = 0;
        this.due = performance.now() + PERIOD_MS;
        this.timer = setInterval(() => this.look(), PERIOD_MS);
    }
    /** @returns ms, two decimals */
    stop() {
        clearInterval(this.timer);
        this.look();
        return Math.round(this.worst * 100) / 100;
    }
    look() {
        const now = performance.now();
        this.worst = Math.max(this.worst, now - this.due);
        this.due = now + PERIOD_MS;
    }
}

;// CONCATENATED MODULE: ./src/effects/http/attempt.ts




/** What holding a chunk costs beside its bytes, so that a body in single bytes is bounded too. */
const CHUNK_OVERHEAD_BYTES = 256;
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Turns of the event loop that bring bytes, before a deadline is enforced all the same: each reads up to 2 MB. */
const MAX_READING_TURNS = 16;
/** Whom to tell that the request is written: undici announces, writes and publishes within one call. */
let onWritten = null;
(0,external_node_diagnostics_channel_.subscribe)('undici:request:bodySent', () => {
    onWritten?.();
    onWritten = null;
});
/**
 * One request over one lane. While it runs nothing is decoded and nothing
 * logged: a stamp, a push, and three timers for the whole stream.
 */
class HttpAttempt {
    lane;
    request;
    limits;
    chunks = [];
    openingBefore;
    loopDelay = new LoopDelay();
    wallClock = Date.now();
    made = performance.now();
    start = this.made;
    bytesBefore = 0;
    requestSent = false;
    requestWritten = null;
    headersAt = null;
    status = null;
    headers = {};
    totalTimer;
    idleTimer;
    holdTimer;
    settle = null;
    constructor(lane, request, limits) {
        this.lane = lane;
        this.request = request;
        this.limits = limits;
        this.openingBefore = lane.opening;
    }
    /** @returns what the wire did, once it has done. @throws ParityError `INVALID_OPTION` for a request that HTTP can't carry */
    run() {
        return new Promise((resolve, reject) => {
            this.settle = { resolve, reject };
            if (this.limits.signal.aborted)
                return this.finish('aborted');
            this.arm();
            const { pathname, search } = new URL(this.request.url);
            this.lane.client.dispatch({
                method: this.request.method,
                path: `${pathname}${search}`,
                headers: this.wireHeaders(),
                body: this.request.body,
            }, this);
        });
    }
    /** undici's way of saying: the connection is there, and the next thing is the write. */
    onRequestStart() {
        if (this.settle === null)
            return;
        const now = performance.now();
        // On a connection kept alive this is the start; a new one is part of the attempt.
        this.start = this.opened()?.start ?? now;
        this.lane.eventAt = now;
        this.bytesBefore = this.lane.bytesRead;
        this.requestSent = true;
        this.lane.expectResponse();
        onWritten = () => (this.requestWritten = performance.now());
    }
    onResponseStart(_, status, headers) {
        // Informational responses (1xx) come before the one that counts.
        if (status < 200 || this.settle === null)
            return;
        this.status = status;
        this.headersAt = this.lane.eventAt;
        this.headers = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    }
    onResponseData(_, bytes) {
        if (this.settle === null)
            return;
        this.chunks.push({ at: this.lane.eventAt, bytes });
        if (this.holdTimer === undefined && this.limits.isOver?.(bytes) === true)
            this.hold();
    }
    onResponseEnd() {
        this.finish('end', this.lane.eventAt);
    }
    onResponseError(_, error) {
        if (this.settle === null)
            return;
        if (isInvalidRequest(error))
            return this.refuse(error);
        const failure = failureOf(error);
        if (isHeadersOverflow(error))
            return this.finish('too_large', this.lane.eventAt, failure);
        this.finish(this.requestSent ? 'cut' : 'connect_failed', performance.now(), failure);
    }
    /** Bounds what is held: everything read of the connection, framing included, and what each chunk costs. */
    bound(bytesRead) {
        const held = bytesRead - this.bytesBefore + this.chunks.length * CHUNK_OVERHEAD_BYTES;
        if (held > this.limits.maxBytes) {
            this.finish('too_large', this.lane.eventAt, {
                code: 'TOO_LARGE',
                message: `more than ${this.limits.maxBytes} bytes to hold`,
            });
        }
    }
    /** The answer is over, and no deadline can take it away any more: the end of the body is waited for, but not for long. */
    hold() {
        clearTimeout(this.totalTimer);
        clearTimeout(this.idleTimer);
        this.holdTimer = setTimeout(() => this.finish('held'), this.limits.holdMs);
    }
    arm() {
        const { totalMs, idleMs, signal } = this.limits;
        const late = () => this.overdue('total_deadline');
        this.totalTimer = setTimeout(() => this.afterReading(late), Math.min(totalMs, MAX_TIMER_MS));
        this.watchSilence(idleMs);
        signal.addEventListener('abort', this.abort);
        this.lane.onRead = (bytesRead) => this.bound(bytesRead);
        this.loopDelay.start();
    }
    disarm() {
        clearTimeout(this.totalTimer);
        clearTimeout(this.idleTimer);
        clearTimeout(this.holdTimer);
        this.limits.signal.removeEventListener('abort', this.abort);
        this.lane.onRead = null;
    }
    /** One timer for all silences: a read moves no timer, it only lets this one be set anew when it fires. */
    watchSilence(ms) {
        const look = () => {
            const silentMs = performance.now() - Math.max(this.start, this.lane.eventAt);
            if (silentMs >= this.limits.idleMs)
                this.overdue('idle_deadline');
            else
                this.watchSilence(this.limits.idleMs - silentMs);
        };
        this.idleTimer = setTimeout(() => this.afterReading(look), Math.min(Math.ceil(ms), MAX_TIMER_MS));
    }
    /**
     * Judges after what lies in the socket has been read. Timers come before reads:
     * after this process was stopped for a while, an answer may lie there whole.
     */
    afterReading(look, turns = MAX_READING_TURNS) {
        const { bytesRead } = this.lane;
        setImmediate(() => {
            if (this.settle === null || this.holdTimer !== undefined)
                return;
            if (turns > 0 && this.lane.bytesRead > bytesRead)
                this.afterReading(look, turns - 1);
            else
                look();
        });
    }
    /** A deadline that passes before there is a connection found nobody to be late. */
    overdue(deadline) {
        if (this.requestSent)
            return this.finish(deadline);
        const waitedMs = Math.round(performance.now() - this.start);
        this.finish('connect_failed', performance.now(), {
            code: 'ETIMEDOUT',
            message: `no connection within ${waitedMs} ms`,
        });
    }
    abort = () => this.finish('aborted');
    finish(end, at = performance.now(), failure = null) {
        const { settle } = this;
        if (settle === null)
            return;
        this.settle = null;
        const loopDelayMs = this.loopDelay.stop();
        this.disarm();
        settle.resolve({ ...this.observed(end, at), failure, loopDelayMs });
    }
    refuse(error) {
        const { settle } = this;
        this.settle = null;
        this.loopDelay.stop();
        this.disarm();
        const { origin } = new URL(this.request.url);
        settle?.reject(new errors/* ParityError */.Yw('INVALID_OPTION', `a request to ${origin} can't be sent (${error.message}); is there a line break in a key or a model name?`));
    }
    observed(end, at) {
        const opening = this.opened();
        const start = opening?.start ?? this.start;
        return {
            startedAt: new Date(this.wallClock + (start - this.made)).toISOString(),
            phases: {
                start,
                dnsStart: opening === null || opening.dnsEnd === null ? null : opening.start,
                dnsEnd: opening?.dnsEnd ?? null,
                connectEnd: opening?.connectEnd ?? null,
                tlsEnd: opening?.tlsEnd ?? null,
                requestWritten: this.requestWritten,
                headers: this.headersAt,
                end: at,
            },
            connectionReused: this.requestSent ? opening === null : null,
            requestSent: this.requestSent,
            bytesReceived: this.requestSent ? this.lane.bytesRead - this.bytesBefore : 0,
            status: this.status,
            headers: this.headers,
            chunks: this.chunks,
            end,
        };
    }
    /** The opening of a connection for this very request; null on one kept alive. */
    opened() {
        return this.lane.opening === this.openingBefore ? null : this.lane.opening;
    }
    wireHeaders() {
        return { accept: 'text/event-stream', 'accept-encoding': 'identity', ...this.request.headers };
    }
}

// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var core_connect = __webpack_require__(59136);
var connect_default = /*#__PURE__*/__webpack_require__.n(core_connect);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/client.js
var client = __webpack_require__(23701);
var client_default = /*#__PURE__*/__webpack_require__.n(client);
;// CONCATENATED MODULE: ./src/effects/http/interim.ts
const STATUS_LINE = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r]/;
const STATUS_LINE_BYTES = 13;
const BEGINNINGS = ['HTTP/1.1 1', 'HTTP/1.0 1'];
/** A longer interim response is left to the parser, which bounds it. */
const MAX_INTERIM_BYTES = 16 * 1024;
const HEAD_END = '\r\n\r\n';
/**
 * Takes informational responses off a connection before undici's parser sees
 * them. A server may send any number of them before the one that counts, asked
 * for or not (RFC 9110, section 15.2), but undici 7 breaks the connection at a
 * 100 Continue that it did not ask for. 101 is left in: nothing was to be
 * upgraded.
 */
class InterimResponses {
    expected = false;
    held = Buffer.alloc(0);
    /** A request is about to be written: what comes next may be informational. */
    expect() {
        this.expected = true;
        this.held = Buffer.alloc(0);
    }
    /** Filters what a whole read of the socket returns; reads of a size are the stream's own business. */
    watch(socket) {
        const read = socket.read.bind(socket);
        socket.read = (size) => {
            const bytes = read(size);
            if (size !== undefined || !this.expected || !Buffer.isBuffer(bytes))
                return bytes;
            return this.without(bytes);
        };
    }
    /** What is no interim response, null where that can't be told yet. */
    without(bytes) {
        let rest = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
        this.held = Buffer.alloc(0);
        while (isInterim(rest)) {
            const end = rest.indexOf(HEAD_END);
            if (end < 0 && rest.length <= MAX_INTERIM_BYTES)
                return this.hold(rest);
            if (end < 0)
                break;
            rest = rest.subarray(end + HEAD_END.length);
            if (rest.length === 0)
                return null;
        }
        if (mayBecomeInterim(rest))
            return this.hold(rest);
        this.expected = false;
        return rest;
    }
    hold(rest) {
        this.held = Buffer.from(rest);
        return null;
    }
}
function isInterim(bytes) {
    return STATUS_LINE.test(bytes.toString('latin1', 0, STATUS_LINE_BYTES));
}
/** True for a beginning that is too short to tell. */
function mayBecomeInterim(bytes) {
    const begun = bytes.toString('latin1', 0, STATUS_LINE_BYTES);
    return begun.length < STATUS_LINE_BYTES && BEGINNINGS.some((beginning) => beginning.startsWith(begun.slice(0, 10)));
}

;// CONCATENATED MODULE: ./src/effects/http/lane.ts



/** Ten minutes between two requests; a server that wants less says so, or closes. */
const KEEP_ALIVE_MS = 600_000;
/** How much before a server's own announced time-out the connection is given up. */
const KEEP_ALIVE_MARGIN_MS = 1_000;
/**
 * One connection to one origin, kept alive from request to request, and the
 * stamps of its socket.
 *
 * `eventAt` is set by listeners that come before undici's own, so that it holds
 * the instant of the socket event itself whatever is then parsed: all bytes of
 * one read share it.
 */
class Lane {
    /** The instant of the latest event of the socket. */
    eventAt = 0;
    /** The opening of the present connection; set anew whenever one is opened. */
    opening = null;
    /** Called after each read with the bytes this connection has brought so far. */
    onRead = null;
    client;
    socket = null;
    interim = new InterimResponses();
    constructor(origin, options) {
        // No session is kept: TLS times are always those of a full handshake. Our own deadlines stand in for undici's.
        const connect = connect_default()({ ...options, allowH2: false, maxCachedSessions: 0, timeout: 0 });
        this.client = new (client_default())(origin, {
            allowH2: false,
            connect: (target, callback) => this.open(connect, target, callback),
            keepAliveTimeout: KEEP_ALIVE_MS,
            keepAliveMaxTimeout: KEEP_ALIVE_MS,
            keepAliveTimeoutThreshold: KEEP_ALIVE_MARGIN_MS,
            headersTimeout: 0,
            bodyTimeout: 0,
            pipelining: 1,
        });
        // A failed connection is told to its request; the event would be a second telling.
        this.client.on('connectionError', () => { });
    }
    /** Bytes that the present connection has brought since it was opened. */
    get bytesRead() {
        return this.socket?.bytesRead ?? 0;
    }
    /** A request is about to be written. */
    expectResponse() {
        this.interim.expect();
    }
    /** Ends the connection at once, also one that is being opened. */
    async destroy() {
        this.onRead = null;
        const closed = this.client.destroy();
        this.socket?.destroy();
        await closed;
    }
    open(connect, target, callback) {
        const opening = { start: performance.now(), dnsEnd: null, connectEnd: null, tlsEnd: null };
        this.opening = opening;
        // undici declares no result, but documents and returns the socket, synchronously.
        const socket = connect(target, (...result) => {
            callback(...result);
            if (result[0] === null)
                this.watch(result[1]);
        });
        this.socket = socket;
        this.interim = new InterimResponses();
        // A host with several addresses is announced once for each.
        socket.prependListener('lookup', () => (opening.dnsEnd ??= performance.now()));
        socket.prependOnceListener('connect', () => (opening.connectEnd = performance.now()));
        socket.prependOnceListener('secureConnect', () => (opening.tlsEnd = performance.now()));
    }
    watch(socket) {
        this.interim.watch(socket);
        const stamp = () => {
            this.eventAt = performance.now();
        };
        for (const event of ['end', 'close', 'error'])
            socket.prependListener(event, stamp);
        socket.prependListener('readable', () => {
            this.eventAt = performance.now();
            this.onRead?.(socket.bytesRead);
        });
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/effects/http/probe.ts

/**
 * TCP connect time to the host and port of a URL: one round trip, nothing sent.
 *
 * @returns ms, null where it can't be reached within `timeoutMs`
 */
function probe(url, timeoutMs) {
    const { hostname, port, protocol } = new URL(url);
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({
            host: hostname.replace(/^\[|\]$/g, ''),
            port: Number(port || (protocol === 'https:' ? 443 : 80)),
        });
        let began = performance.now();
        const settle = (ms) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(ms);
        };
        const timer = setTimeout(() => settle(null), timeoutMs);
        // Once for each address tried: names are looked up before, dead addresses don't count.
        socket.on('connectionAttempt', () => (began = performance.now()));
        socket.once('connect', () => settle(performance.now() - began));
        socket.once('error', () => settle(null));
    });
}

;// CONCATENATED MODULE: ./src/effects/http/transport.ts



/**
 * A transport over undici's dispatcher: HTTP/1.1, no redirects, no retries, no
 * decompression, time stamps at the socket.
 *
 * Each origin has one connection kept alive; requests made at the same time get
 * one each. A connection that the server closed meanwhile is noticed before the
 * next request is written, and a new one is opened.
 */
function createTransport(options = {}) {
    const idle = new Map();
    let closed = false;
    return {
        exchange: async (request, limits) => {
            const { origin } = new URL(request.url);
            const free = idle.get(origin) ?? [];
            idle.set(origin, free);
            const lane = (limits.fresh ? undefined : free.pop()) ?? new Lane(origin, options);
            const exchange = await attempt(lane, request, limits);
            if (closed || limits.fresh || exchange.end !== 'end')
                await lane.destroy();
            else
                free.push(lane);
            return exchange;
        },
        probe: probe,
        close: async () => {
            closed = true;
            await Promise.all([...idle.values()].flat().map((lane) => lane.destroy()));
            idle.clear();
        },
    };
}
async function attempt(lane, request, limits) {
    try {
        return await new HttpAttempt(lane, request, limits).run();
    }
    catch (error) {
        await lane.destroy();
        throw error;
    }
}

// EXTERNAL MODULE: ./src/effects/process/clock.ts
var clock = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/effects/process/endpoint.ts
var process_endpoint = __webpack_require__(84527);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./src/effects/process/garbage.ts


/** Free share of the young space below which it is emptied before the next stream; a stream of some hundred deltas fills a tenth. */
const LEAST_FREE = 0.5;
/**
 * By how much memory may grow, the heap and what it holds outside it together,
 * before all garbage is collected, the old too: a matter of some hundred
 * requests. A whole collection takes CPU time even after it is done, since code
 * and caches that went with it have to be made again.
 */
const MOST_GROWN_BYTES = 8 * 1024 * 1024;
/**
 * Keeps collections out of the streams to come: called between two requests, it
 * collects there what the engine would soon have collected anywhere. A young
 * collection takes a fraction of a millisecond, since nearly all is dead by
 * then, a whole one some milliseconds; memory stays flat however long the run.
 *
 * A launcher can't pass flags to Node, hence the flags at run time: one exposes
 * the collector, the other keeps the young space as large as it is, since the
 * engine would have it grow where collections are rare.
 */
function garbageCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const collect = (0,external_node_vm_.runInNewContext)('gc');
    let least = heldBytes();
    return () => {
        const held = heldBytes();
        least = Math.min(least, held);
        if (held - least > MOST_GROWN_BYTES) {
            collect();
            least = heldBytes();
        }
        else if (youngFree() < LEAST_FREE)
            collect({ type: 'minor' });
    };
}
/** What the heap holds, and what its objects hold outside it: the bytes of buffers. */
function heldBytes() {
    const { used_heap_size: inside, external_memory: outside } = (0,external_node_v8_.getHeapStatistics)();
    return inside + outside;
}
/** Free share of the young space, 0 to 1. */
function youngFree() {
    const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    const [filled, free] = [young?.space_used_size ?? 0, young?.space_available_size ?? 0];
    return free / (filled + free || 1);
}

// EXTERNAL MODULE: ./src/effects/tokens/tokenizer.ts
var tokenizer = __webpack_require__(98996);
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
// EXTERNAL MODULE: ./src/providers/proxy.ts
var proxy = __webpack_require__(55646);
;// CONCATENATED MODULE: ./src/run/interruptible.ts

/**
 * Waits for work that can't be stopped no longer than the run goes on.
 *
 * @throws ParityError `INTERRUPTED` once the signal is aborted, else what the work throws
 */
async function interruptible(work, signal) {
    let stop;
    const stopped = new Promise((_, reject) => {
        stop = () => reject(new errors/* ParityError */.Yw('INTERRUPTED', 'stopped while it waited for a service.'));
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    return Promise.race([work, stopped]).finally(() => signal.removeEventListener('abort', stop));
}

;// CONCATENATED MODULE: ./src/core/attempt/supersede.ts

/**
 * Marks every attempt that a later one stands in for: a pair that was redone
 * after a crash, a request that our own network had lost. Retries for accuracy
 * stand in for nothing.
 */
function markSuperseded(records) {
    const last = new Map();
    for (const record of records) {
        if (record.warmup === true || record.retry === true)
            continue;
        const known = last.get(keyOf(record));
        if (known === undefined || (record.attempt ?? 0) >= (known.attempt ?? 0))
            last.set(keyOf(record), record);
    }
    return records.map((record) => {
        const counts = record.warmup !== true && record.retry !== true;
        return { ...record, superseded: counts && last.get(keyOf(record)) !== record };
    });
}
function keyOf(record) {
    return `${record.arm ?? ''}\n${(0,record_record/* promptKey */.uZ)(record)}`;
}
/** The records as they are written: arm by arm in the order of the plan, each in its own sequence, as the walkthrough writes them. */
function inFileOrder(records, arms) {
    const rank = new Map(arms.map((arm, index) => [arm, index]));
    const armOf = (record) => rank.get(record.arm ?? '') ?? arms.length;
    return [...records].sort((a, b) => armOf(a) - armOf(b) ||
        a.run_index - b.run_index ||
        (a.attempt ?? 0) - (b.attempt ?? 0) ||
        Number(a.retry) - Number(b.retry));
}

// EXTERNAL MODULE: ./src/core/audit/reconciliation.ts + 3 modules
var reconciliation = __webpack_require__(36012);
// EXTERNAL MODULE: ./src/core/compare/analyse.ts + 79 modules
var analyse = __webpack_require__(71705);
// EXTERNAL MODULE: ./src/core/price/prices.ts
var prices = __webpack_require__(78435);
// EXTERNAL MODULE: ./src/core/text/numbers.ts
var numbers = __webpack_require__(91489);
;// CONCATENATED MODULE: ./src/core/plan/budget.ts


const NOTHING = { tokens: 0, usd: 0 };
/** Tokens that the message layout may add to the texts; 4 a message and 2 would fit what was published, this is generous. */
const LAYOUT_TOKENS = 64;
/** USD; sums of decimal prices are not exact in binary. A millionth of a cent. */
const ROUNDING_USD = 1e-8;
/**
 * The most that an attempt can cost, in tokens and USD.
 *
 * A token of o200k is at least one byte of UTF-8, so the byte count bounds the
 * input without a tokenizer; the output is bounded by what the request asks for.
 */
function worstCase(promptText, instructions, maxOutputTokens, price) {
    const encoder = new TextEncoder();
    const input = encoder.encode(promptText).length + encoder.encode(instructions ?? '').length + LAYOUT_TOKENS;
    const usage = { input_tokens: input, output_tokens: maxOutputTokens, cached_input_tokens: null };
    return { tokens: input + maxOutputTokens, usd: price === null ? 0 : (0,prices/* costUsd */.O4)(usage, price) };
}
/**
 * What an attempt must be taken to have cost: its usage where the provider
 * reported it, nothing where it was refused or never sent, and all that was
 * reserved where a stream broke before it could report, or where the usage
 * can't be true (no request has no input).
 */
function chargeOf(record, reserved) {
    if (record.input_tokens !== null && record.input_tokens > 0 && record.output_tokens !== null) {
        return {
            tokens: record.input_tokens + record.output_tokens,
            usd: record.estimated_cost_usd ?? 0,
            reported: true,
        };
    }
    const { outcome, http_status: status } = record;
    const isUnsent = (outcome === 'network_error' || outcome === 'aborted') && (record.request_written_ms ?? null) === null;
    const isRefused = status !== null && status >= 300;
    return isUnsent || isRefused
        ? { ...NOTHING, reported: true }
        : { tokens: reserved.tokens, usd: reserved.usd, reported: false };
}
/**
 * Keeps the promise of the caps: worst cases are reserved before anything is
 * sent, and replaced by the charge when the attempt has ended.
 *
 * A provider that bills more than a request's worst case makes every later
 * worst case larger by the same factor.
 */
class Budget {
    caps;
    billed = NOTHING;
    unreported = NOTHING;
    reserved = NOTHING;
    /** The largest charge as a multiple of its worst case, at least 1. */
    overrun = 1;
    constructor(caps) {
        this.caps = caps;
    }
    /** All that was charged: at least what was billed. */
    get total() {
        return add(this.billed, this.unreported);
    }
    get charged() {
        return { billed: this.billed, unreported: this.unreported };
    }
    /** A worst case, enlarged by what this run's providers have billed beyond theirs. */
    enlarged({ tokens, usd }) {
        return { tokens: Math.ceil(tokens * this.overrun), usd: usd * this.overrun };
    }
    /**
     * Counts a charge that was not reserved in this session, such as one of an earlier session.
     *
     * @param worst the worst case of what is charged; null where it is unknown
     */
    charge(charge, worst) {
        if (!charge.reported) {
            this.unreported = add(this.unreported, charge);
            return;
        }
        this.billed = add(this.billed, charge);
        if (worst === null)
            return;
        const [tokens, usd] = [multiple(charge.tokens, worst.tokens), multiple(charge.usd, worst.usd)];
        this.overrun = Math.max(this.overrun, tokens, usd);
    }
    /** Reserves a worst case. @returns null, or the cap that leaves no room for it */
    reserve(worst) {
        const refusal = this.refusalOf(worst);
        if (refusal === null)
            this.reserved = add(this.reserved, worst);
        return refusal;
    }
    /** The cap that leaves no room for `worst` beside what is charged and reserved; null where there is room. */
    refusalOf(worst) {
        const { maxBillableTokens, maxCostUsd } = this.caps;
        const after = add(add(this.total, this.reserved), worst);
        const isPassed = worst.tokens === 0;
        if (maxBillableTokens !== null && after.tokens > maxBillableTokens) {
            const used = this.usedSo((spending) => `${(0,numbers/* grouped */.zD)(spending.tokens)} tokens`);
            const next = isPassed ? 'that is' : `the next pair can bring it to ${(0,numbers/* grouped */.zD)(after.tokens)},`;
            return { cap: 'max-billable-tokens', message: `${used}; ${next} more than ${(0,numbers/* grouped */.zD)(maxBillableTokens)}` };
        }
        if (maxCostUsd !== null && after.usd > maxCostUsd + ROUNDING_USD) {
            const used = this.usedSo((spending) => `$${spending.usd.toFixed(4)}`);
            const next = isPassed ? 'that is' : `the next pair can bring it to $${after.usd.toFixed(4)},`;
            return { cap: 'max-cost-usd', message: `${used}; ${next} more than $${String(maxCostUsd)}` };
        }
        return null;
    }
    /**
     * Replaces a reservation by what is charged for it.
     *
     * @param worst the worst case that the reservation was made for, before it was enlarged
     */
    settle(reservation, charge, worst = reservation) {
        this.reserved = add(this.reserved, { tokens: -reservation.tokens, usd: -reservation.usd });
        this.charge(charge, worst);
    }
    usedSo(spell) {
        const { billed, unreported } = this;
        const unknown = unreported.tokens > 0 ? `, up to ${spell(unreported)} more for requests that reported no usage` : '';
        return `${spell(billed)} billed${unknown}`;
    }
}
function multiple(charged, reserved) {
    return reserved > 0 ? charged / reserved : 1;
}
function add(a, b) {
    return { tokens: a.tokens + b.tokens, usd: a.usd + b.usd };
}

// EXTERNAL MODULE: ./src/core/record/model.ts
var model = __webpack_require__(6400);
// EXTERNAL MODULE: ./src/core/statistics/random.ts
var statistics_random = __webpack_require__(42452);
;// CONCATENATED MODULE: ./src/core/plan/order.ts

/**
 * Who goes first in each pair: permuted blocks from a recorded seed.
 *
 * A block is one, two or three Latin squares, rows shuffled: with two arms that
 * is blocks of 2, 4 or 6 pairs in which AB and BA are equally frequent; with
 * more arms every arm stands at every position equally often. Varying the block's
 * size keeps the order from being predictable, ending each block balanced keeps
 * a run that stops early balanced to within half a block.
 *
 * @returns for each pair the arms' indexes in the order of their requests
 */
function orderOf(pairs, arms, seed) {
    const random = new statistics_random/* Random */.o(seed, `order of ${arms} arms`);
    const order = [];
    while (order.length < pairs)
        order.push(...block(arms, random));
    return order.slice(0, pairs);
}
function block(arms, random) {
    const squares = 1 + random.below(3);
    const rows = [];
    for (let square = 0; square < squares; square++)
        rows.push(...latinSquare(arms, random));
    return random.shuffle(rows);
}
/** A cyclic square under a random relabelling: each arm once in each row and each position. */
function latinSquare(arms, random) {
    const labels = random.shuffle(Array.from({ length: arms }, (_, arm) => arm));
    return labels.map((_, shift) => labels.map((_, position) => labels[(position + shift) % arms]));
}

;// CONCATENATED MODULE: ./src/core/plan/plan.ts


/**
 * Lays out every request of a run.
 *
 * Interleaved: prompt by prompt, the arms that are to be compared directly
 * after each other, who goes first drawn in permuted blocks. Sequential: arm by
 * arm, as the walkthrough ran; a unit is then one request, since no pair is ever whole
 * before the second arm begins.
 */
function plan(input) {
    return { warmups: warmupUnits(input), units: input.order === 'interleaved' ? interleaved(input) : sequential(input) };
}
function warmupUnits({ arms, prompts, warmups }) {
    if (prompts.length === 0)
        return [];
    return arms.flatMap((arm) => Array.from({ length: warmups }, (_, index) => {
        const promptIndex = index % prompts.length;
        const prompt = prompts[promptIndex];
        return [{ arm, prompt, promptIndex, runIndex: index + 1, pairId: null, orderInPair: null, warmup: true }];
    }));
}
function interleaved(input) {
    const groups = comparableGroups(input.arms);
    const ids = pairIds(input.prompts);
    const orders = groups.map((group, index) => orderOf(input.prompts.length, group.length, input.seed + index));
    return input.prompts.flatMap((_, promptIndex) => groups.map((group, groupIndex) => {
        const order = orders[groupIndex]?.[promptIndex] ?? [];
        return order.map((position, orderInPair) => plan_attempt(input, group[position], promptIndex, orderInPair, ids));
    }));
}
function sequential(input) {
    const ids = pairIds(input.prompts);
    return comparableGroups(input.arms).flatMap((group) => group.flatMap((arm, orderInPair) => input.prompts.map((_, promptIndex) => [plan_attempt(input, arm, promptIndex, orderInPair, ids)])));
}
function plan_attempt(input, arm, promptIndex, orderInPair, ids) {
    return {
        arm,
        prompt: input.prompts[promptIndex],
        promptIndex,
        runIndex: input.warmups + promptIndex + 1,
        pairId: ids[promptIndex],
        orderInPair,
        warmup: false,
    };
}
/** The least that has to be reserved for one pair to be measured: all warm-ups and the first unit. */
function leastUnit({ warmups, units }) {
    return [...warmups, ...units.slice(0, 1)].flat();
}
/** Arms of one model at one effort belong together; others are only run side by side. */
function comparableGroups(arms) {
    const groups = new Map();
    for (const arm of arms) {
        const key = `${(0,model/* canonicalModel */.a)(arm.model)}\n${arm.effort ?? ''}`;
        groups.set(key, [...(groups.get(key) ?? []), arm]);
    }
    return [...groups.values()];
}
/** A prompt's own id names its pair; where prompts are cycled, the repetitions are numbered. */
function pairIds(prompts) {
    const seen = new Map();
    return prompts.map(({ id }) => {
        const repetition = seen.get(id) ?? 0;
        seen.set(id, repetition + 1);
        return repetition === 0 ? id : `${id}#${repetition}`;
    });
}

// EXTERNAL MODULE: ./src/core/record/arms.ts
var record_arms = __webpack_require__(13014);
// EXTERNAL MODULE: ./src/core/statistics/bootstrap.ts + 3 modules
var bootstrap = __webpack_require__(41495);
;// CONCATENATED MODULE: ./src/run/judged.ts

/**
 * The error of a run that measured nothing that can be judged, however it ended:
 * no request was answered, or no two arms can be compared.
 */
function nothingJudged({ arms, pairs }) {
    const answered = arms.some(({ ok }) => ok > 0);
    const judged = pairs.length === 0 || pairs.some(({ verdict }) => verdict !== 'not comparable');
    if (answered && judged)
        return null;
    const what = answered ? 'no two arms can be compared' : 'no request brought an answer';
    return new errors/* ParityError */.Yw('NOTHING_MEASURED', `${what}, so that there is nothing to judge; the report names the cause. Correct it, then continue with resume or begin a new run.`);
}

// EXTERNAL MODULE: ./src/core/attempt/blame.ts
var blame = __webpack_require__(3538);
;// CONCATENATED MODULE: ./src/core/plan/ledger.ts

/**
 * What has been asked so far, by arm and pair: counts only, so that a long run
 * holds no answer in memory that its journal already has.
 */
class Ledger {
    arms = new Map();
    /** @param earlier what earlier sessions recorded */
    constructor(earlier) {
        for (const record of earlier)
            this.add(record);
    }
    add(record) {
        if (record.pair_id === null)
            return;
        const arm = this.arms.get(record.arm ?? '') ?? new Map();
        this.arms.set(record.arm ?? '', arm);
        const before = arm.get(record.pair_id) ?? 0;
        const attempts = Math.max(attemptsOf(before), record.attempt ?? attemptsOf(before) + 1);
        const finished = finishedOf(before) || (record.retry !== true && !(0,blame/* isClientSide */.Bk)(record.fault));
        const failed = !record.ok && attempts === record.attempt;
        arm.set(record.pair_id, attempts * 4 + (finished ? 2 : 0) + (failed ? 1 : 0));
    }
    /** How often this has been asked. */
    attempts(planned) {
        return attemptsOf(this.of(planned));
    }
    /** True where an attempt measured the provider: it answered, failed, or passed a deadline. */
    isFinished(planned) {
        return finishedOf(this.of(planned));
    }
    /** True where the last attempt brought no answer. */
    isFailed(planned) {
        return this.of(planned) % 2 === 1;
    }
    of(planned) {
        return this.arms.get(planned.arm.arm)?.get(planned.pairId ?? '') ?? 0;
    }
}
function attemptsOf(state) {
    return Math.floor(state / 4);
}
function finishedOf(state) {
    return state % 4 >= 2;
}

// EXTERNAL MODULE: ./src/core/text/durations.ts
var durations = __webpack_require__(4434);
;// CONCATENATED MODULE: ./src/core/report/terminal/progress.ts


/**
 * The walkthrough’s line for a finished request, so that logs of both read alike:
 * `bedrock openai.gpt-5.5 run 142/1320: ok; in=87 out=44 reasoning=31; cost=$0.001755; …`
 */
function progressLine(record, total, tokens, openaiListUsd) {
    const usage = record.input_tokens === null || record.output_tokens === null
        ? 'tokens unavailable'
        : `in=${(0,numbers/* grouped */.zD)(record.input_tokens)} out=${(0,numbers/* grouped */.zD)(record.output_tokens)} reasoning=${record.reasoning_tokens === null ? 'n/a' : (0,numbers/* grouped */.zD)(record.reasoning_tokens)}`;
    const cost = record.estimated_openai_cost_usd === null ? 'n/a' : usd(record.estimated_openai_cost_usd);
    return (`${record.provider} ${record.model} run ${record.run_index}/${total}: ${statusOf(record)}; ${usage}; cost=${cost}; ` +
        `cumulative_tokens=${(0,numbers/* grouped */.zD)(tokens)}; cumulative_est_openai_cost=${usd(openaiListUsd)}`);
}
function statusOf(record) {
    if (record.ok)
        return 'ok';
    const blame = record.fault === null ? '' : `, ${record.fault}`;
    return `failed (${record.outcome ?? 'unknown'}${blame})`;
}
/** The bar at the bottom of a terminal: share done, rate, time left by the rate so far, money. */
function progressBar(done, total, elapsedMs, spent, width = 24) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const filled = Math.round(share * width);
    const eta = done === 0 ? 'ETA –' : `ETA ${(0,durations/* duration */.p)((elapsedMs / done) * (total - done))}`;
    return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done}/${total} ${(share * 100).toFixed(0)} %  ${(0,durations/* duration */.p)(elapsedMs)} gone  ${eta}  $${spent.usd.toFixed(4)}`;
}
function usd(amount) {
    return `$${amount.toFixed(6)}`;
}

;// CONCATENATED MODULE: ./src/protocol/responses/bounds.ts
/** The longest token of o200k_base: 128 blanks. */
const LONGEST_TOKEN_CHARS = 128;
/** The largest event repeats the whole answer and, encrypted, its reasoning. */
const EVENT_CHARS_A_TOKEN = 1024;
/** What an event holds beside that: the instructions, the settings. */
const EVENT_CHARS_BESIDE = 1024 * 1024;
/** What an answer of so many tokens can hold at the very most: more can't have been asked for. */
function boundsFor(maxOutputTokens) {
    return {
        messageChars: EVENT_CHARS_BESIDE + EVENT_CHARS_A_TOKEN * maxOutputTokens,
        textChars: LONGEST_TOKEN_CHARS * maxOutputTokens,
    };
}
/** For a stream of which the cap is not known: as much as the largest models can answer. */
const WIDEST_BOUNDS = boundsFor(128_000);

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/index.js
var eventsource_parser_dist = __webpack_require__(2309);
;// CONCATENATED MODULE: ./src/protocol/sse.ts

/** No Responses event of the largest models comes near: the terminal one repeats the answer, some megabytes at the very most. */
const MAX_MESSAGE_CHARS = 16 * 1024 * 1024;
/** Lines that are no field of SSE are to be ignored, but a parser that is fed nothing else need not go on. */
const MAX_UNKNOWN_LINES = 10_000;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** How much is decoded between two looks at the bounds. */
const PIECE_BYTES = 64 * 1024;
/**
 * Decodes server-sent events from the chunks of a finished exchange, calling
 * back for each message in order. Ids, comments and retries are dropped.
 *
 * Never throws, and takes time linear in the bytes whatever they are.
 *
 * @param maxMessageChars a longer message stops the reading
 * @returns why reading stopped early, null where it did not
 */
function decodeMessages(chunks, onMessage, maxMessageChars = MAX_MESSAGE_CHARS) {
    const decoder = new MessageDecoder(onMessage, maxMessageChars);
    for (const { at, bytes } of chunks)
        if (!decoder.push(bytes, at))
            return decoder.stop;
    decoder.end();
    return decoder.stop;
}
/** The same, for chunks as they come. */
class MessageDecoder {
    onMessage;
    stop = null;
    utf8 = new TextDecoder();
    parser;
    at = 0;
    whole = true;
    open = true;
    unknownLines = 0;
    afterCarriageReturn = false;
    constructor(onMessage, maxMessageChars = MAX_MESSAGE_CHARS) {
        this.onMessage = onMessage;
        this.parser = (0,eventsource_parser_dist/* createParser */.C)({
            maxBufferSize: maxMessageChars,
            onEvent: ({ data, event }) => this.tell(data, event ?? null, true),
            onError: ({ type, line }) => {
                if (type === 'max-buffer-size-exceeded')
                    this.close('message_too_long');
                else
                    this.unknownLine(line ?? '');
            },
        });
    }
    /** @returns false where there is no point in pushing more */
    push(bytes, at) {
        this.at = at;
        for (let from = 0; from < bytes.length && this.open; from += PIECE_BYTES) {
            const piece = bytes.length <= PIECE_BYTES ? bytes : bytes.subarray(from, from + PIECE_BYTES);
            this.feed(this.utf8.decode(this.withLineFeeds(piece), { stream: true }));
        }
        return this.open;
    }
    /** A last message without its blank line is completed, and marked as not whole. */
    end() {
        this.whole = false;
        this.feed(`${this.utf8.decode()}\n\n`);
    }
    /**
     * Makes every line end a line feed before the parser sees it: among carriage
     * returns the parser searches the rest of its input anew for each line, and it
     * would wait for what follows a last one, which would stamp the message with
     * the next chunk.
     */
    withLineFeeds(piece) {
        if (!this.afterCarriageReturn && !piece.includes(CARRIAGE_RETURN))
            return piece;
        const out = new Uint8Array(piece.length);
        let length = 0;
        for (const byte of piece) {
            const isSecondOfPair = this.afterCarriageReturn && byte === LINE_FEED;
            this.afterCarriageReturn = byte === CARRIAGE_RETURN;
            if (!isSecondOfPair)
                out[length++] = this.afterCarriageReturn ? LINE_FEED : byte;
        }
        return out.subarray(0, length);
    }
    feed(decoded) {
        if (decoded !== '')
            this.parser.feed(withoutIdleLines(decoded));
    }
    tell(data, name, framed) {
        if (this.open && !this.onMessage({ data, name, at: this.at, whole: this.whole, framed }))
            this.open = false;
    }
    unknownLine(line) {
        this.unknownLines += 1;
        if (this.unknownLines > MAX_UNKNOWN_LINES)
            this.close('too_much_rubbish');
        else if (line.startsWith('{'))
            this.tell(line, null, false);
    }
    close(stop) {
        this.stop ??= stop;
        this.open = false;
    }
}
/** Blank lines beyond the one that ends an event say nothing, and cost the parser as much as any other. */
function withoutIdleLines(text) {
    return text.includes('\n\n\n') ? text.replace(/\n{3,}/g, '\n\n') : text;
}

;// CONCATENATED MODULE: ./src/protocol/responses/answer.ts

/**
 * What an answer says, or with which words it declines, as its events bring it.
 *
 * Parts are keyed by output and content index, since several message items may
 * come and item ids may change within one item. Where the indices are absent or
 * stay the same, a delta that follows the end of a part begins another.
 */
class Answer {
    maxChars;
    firstAt = null;
    lastAt = null;
    /** Deltas with at least one character. */
    deltas = 0;
    /** Reads of the socket that brought at least one of them. */
    reads = 0;
    /** More came than such an answer can hold; what is beyond is not kept. */
    overflowed = false;
    chars = 0;
    firstReadChars = 0;
    longestDelta = 0;
    inThisRead = 0;
    mostInOneRead = 0;
    latest = new Map();
    parts = [];
    constructor(maxChars) {
        this.maxChars = maxChars;
    }
    delta(event, at) {
        const text = (0,json/* asText */.e1)(event['delta']) ?? (0,json/* asText */.e1)((0,json/* asObject */.eB)(event['delta'])?.['text']) ?? '';
        if (text === '')
            return;
        this.count(text.length, at);
        if (this.overflowed)
            return;
        const known = this.part(event);
        const part = known.closed ? this.begin(known.output, known.content, known.turn + 1) : known;
        part.joined += text;
    }
    /** The final text of a part. The same place may be used for another part that comes without deltas. */
    done(event, text) {
        if (text === null || !this.hasRoom(text))
            return;
        const known = this.part(event);
        const isAnother = known.closed && known.final !== null && known.final !== text;
        const part = isAnother ? this.begin(known.output, known.content, known.turn + 1) : known;
        part.final = text;
        part.closed = true;
    }
    /** The content of a finished part or item, for servers that send no other end of it. */
    partDone(output, content, text) {
        const place = { output_index: output, content_index: content };
        if (text !== null && this.part(place).final === null)
            this.done(place, text);
    }
    /** A new message item at a place ends what stood there. */
    itemAdded(event) {
        const output = (0,json/* asCount */.Wg)(event['output_index']) ?? 0;
        for (const part of this.latest.values())
            if (part.output === output && part.joined !== '')
                part.closed = true;
    }
    /** The texts of the items in the order of the output, each as its deltas brought it, or as its end did where it has none. */
    get items() {
        const items = new Map();
        for (const { output, turn, joined, final } of this.sorted()) {
            const item = `${output}/${turn}`;
            items.set(item, (items.get(item) ?? '') + (joined === '' ? (final ?? '') : joined));
        }
        return [...items.values()];
    }
    /** The largest share of all deltas that one read brought, 0 to 1; null without deltas. */
    get burstShare() {
        return this.deltas === 0 ? null : this.mostInOneRead / this.deltas;
    }
    /** The share of the text that the first read brought, 0 to 1; null without deltas. */
    get firstReadShare() {
        return this.chars === 0 ? null : this.firstReadChars / this.chars;
    }
    /** The share of the text that the longest delta brought, 0 to 1; null without deltas. */
    get longestDeltaShare() {
        return this.chars === 0 ? null : this.longestDelta / this.chars;
    }
    /** Whether the deltas of each part equal its final text; null where no part has both. */
    get partsMatch() {
        const comparable = this.parts.filter(({ joined, final }) => joined !== '' && final !== null);
        return comparable.length === 0 ? null : comparable.every(({ joined, final }) => joined === final);
    }
    count(chars, at) {
        this.deltas += 1;
        this.inThisRead = at === this.lastAt ? this.inThisRead + 1 : 1;
        if (this.inThisRead === 1)
            this.reads += 1;
        this.mostInOneRead = Math.max(this.mostInOneRead, this.inThisRead);
        this.firstAt ??= at;
        this.lastAt = at;
        this.chars += chars;
        if (this.reads === 1)
            this.firstReadChars += chars;
        this.longestDelta = Math.max(this.longestDelta, chars);
        if (this.chars > this.maxChars)
            this.overflowed = true;
    }
    hasRoom(text) {
        if (text.length > this.maxChars)
            this.overflowed = true;
        return text.length <= this.maxChars;
    }
    part(event) {
        const output = (0,json/* asCount */.Wg)(event['output_index']) ?? 0;
        const content = (0,json/* asCount */.Wg)(event['content_index']) ?? 0;
        return this.latest.get(`${output}/${content}`) ?? this.begin(output, content, 0);
    }
    begin(output, content, turn) {
        const part = { output, content, turn, joined: '', final: null, closed: false };
        this.latest.set(`${output}/${content}`, part);
        this.parts.push(part);
        return part;
    }
    sorted() {
        return [...this.parts].sort((a, b) => a.output - b.output || a.turn - b.turn || a.content - b.content);
    }
}
/** The text of each content part of an item of that kind, null for parts of another. */
function contentTexts(item, kind) {
    return (0,json/* asList */.DD)((0,json/* asObject */.eB)(item)?.['content']).map((part) => contentText(part, kind));
}
/** The text of a content part of that kind; null for any other. */
function contentText(value, kind) {
    const part = (0,json/* asObject */.eB)(value);
    if (part?.['type'] !== kind)
        return null;
    return (0,json/* asText */.e1)(part[kind === 'refusal' ? 'refusal' : 'text']) ?? '';
}
/** The text of each item of a response's `output` that has a part of that kind. */
function outputItems(response, kind) {
    return (0,json/* asList */.DD)(response['output'])
        .map((item) => contentTexts(item, kind).filter((text) => text !== null))
        .filter((texts) => texts.length > 0)
        .map((texts) => texts.join(''));
}

;// CONCATENATED MODULE: ./src/protocol/responses/echo.ts

const NO_ECHO = { model: null, effort: null, maxOutputTokens: null, serviceTier: null };
function echoOf(response) {
    return {
        model: (0,json/* asWord */.xS)(response['model']),
        effort: (0,json/* asWord */.xS)((0,json/* asObject */.eB)(response['reasoning'])?.['effort']),
        maxOutputTokens: (0,json/* asCount */.Wg)(response['max_output_tokens']),
        serviceTier: (0,json/* asWord */.xS)(response['service_tier']),
    };
}

;// CONCATENATED MODULE: ./src/protocol/responses/event-type.ts

/** True for the types of this API's own events. */
function isOwnType(type) {
    return type !== null && (type === 'error' || type === 'keepalive' || type.startsWith('response.'));
}
/**
 * What an event is: by the `type` inside its JSON, and only where that has none
 * by its `event:` line, which may come before the data, after them or not at all.
 */
function typeOf(event, name) {
    return (0,json/* asText */.e1)(event['type']) ?? (isOwnType(name) ? name : null);
}

;// CONCATENATED MODULE: ./src/protocol/responses/error.ts


const WORDLESS = { code: null, message: null };
/** How deep an error may be wrapped in others. */
const MAX_NESTING = 3;
/**
 * The error that a message of a stream tells; null where it tells none.
 *
 * Errors come in many shapes, each seen of some gateway: typed `error`, flat or
 * nested; named so by the `event:` line only; an `error` object in a frame of
 * another kind or without a type (the official client throws on any of them); an
 * AWS exception; plain text; a list of one.
 */
function errorInMessage({ data, name, framed }, event) {
    if (event !== null)
        return errorInFrame(event, framed ? name : null);
    if (name === 'error' && data.trim() !== '')
        return errorInText(data) ?? { ...WORDLESS, message: data };
    return data.startsWith('[') ? errorInText(data) : null;
}
/** The error in a body or frame that is a JSON object, or a list that begins with one; null for anything else. */
function errorInText(text) {
    const value = (0,json/* parseJson */.qF)(text);
    const frame = (0,json/* asObject */.eB)(value) ?? (0,json/* asObject */.eB)((0,json/* asList */.DD)(value)[0]);
    return frame === null ? null : toldBy(frame);
}
function errorInFrame(frame, name) {
    const type = (0,json/* asText */.e1)(frame['type']);
    if (type === 'error' || (name === 'error' && !isOwnType(type)))
        return toldBy(frame) ?? WORDLESS;
    if (frame['error'])
        return errorIn(frame['error']) ?? WORDLESS;
    return type === null && !isOwnType(name) ? toldBy(frame) : null;
}
/** What a frame that may be an error says: nested, as AWS's gateways write it, or flat; null where it says nothing of one. */
function toldBy(frame) {
    return errorIn(frame['error']) ?? awsException(frame) ?? flat(frame);
}
/** `{"__type": "com.amazon#SomeException", …}` or `{"someException": {…}}`. */
function awsException(frame) {
    const typed = (0,json/* asWord */.xS)(frame['__type'])?.split('#').at(-1);
    if (typed !== undefined)
        return { code: typed, message: messageIn(frame) };
    const name = Object.keys(frame).find((key) => key.endsWith('Exception') && (0,json/* asObject */.eB)(frame[key]) !== null);
    return name === undefined ? null : { code: name, message: messageIn((0,json/* asObject */.eB)(frame[name]) ?? {}) };
}
function flat(frame) {
    const message = messageIn(frame);
    if (message === null && (0,json/* asText */.e1)(frame['code']) === null)
        return null;
    const type = frame['type'] === 'error' ? null : (0,json/* asWord */.xS)(frame['type']);
    return named((0,json/* asWord */.xS)(frame['code']), type, message);
}
/** An error object, however deep in others; null where the value is none. */
function errorIn(value, depth = 0) {
    if (typeof value === 'string')
        return value === '' ? null : { ...WORDLESS, message: value };
    const error = (0,json/* asObject */.eB)(value) ?? (0,json/* asObject */.eB)((0,json/* asList */.DD)(value)[0]);
    if (error === null)
        return null;
    const inner = depth < MAX_NESTING ? errorIn(error['error'], depth + 1) : null;
    if (inner !== null)
        return inner;
    return named((0,json/* asWord */.xS)(error['code']) ?? (0,json/* asWord */.xS)(error['status']), (0,json/* asWord */.xS)(error['type']), messageIn(error));
}
function named(code, type, message) {
    return code === null || type === null || code === type ? { code: code ?? type, message } : { code, type, message };
}
function messageIn(error) {
    return (0,json/* asText */.e1)(error['message']) ?? (0,json/* asText */.e1)(error['Message']) ?? (0,json/* asText */.e1)(error['detail']);
}

;// CONCATENATED MODULE: ./src/protocol/responses/terminal.ts


/** How a response ended by its own account, best first. */
const ENDINGS = ['completed', 'incomplete', 'failed'];
const NAMED_ENDINGS = new Map([
    ['response.completed', 'completed'],
    ['response.incomplete', 'incomplete'],
    ['response.failed', 'failed'],
    ['response.cancelled', 'failed'],
]);
function isTerminalType(type) {
    return type !== null && NAMED_ENDINGS.has(type);
}
/** The terminal event in this event of that type; null where it is none. */
function terminalOf(name, event, at) {
    const named = NAMED_ENDINGS.get(name);
    if (named === undefined)
        return null;
    const response = (0,json/* asObject */.eB)(event['response']);
    const statusSent = response?.['status'] ?? null;
    const incompleteReason = (0,json/* asWord */.xS)((0,json/* asObject */.eB)(response?.['incomplete_details'])?.['reason']);
    return {
        event: name,
        at,
        // Without a response there is nothing to say so, and a name alone proves no answer.
        ending: response === null ? 'failed' : worstOf(named, endingOf(statusSent, incompleteReason)),
        status: (0,json/* asWord */.xS)(statusSent),
        incompleteReason,
        error: errorIn(response?.['error']),
        response: response ?? {},
    };
}
/**
 * What the response itself says: some servers send `response.completed` with
 * `status: "incomplete"`. A response without a status leaves it to the event's
 * name; a status that ends nothing ("in_progress", "cancelled", 5) is a failure.
 */
function endingOf(status, incompleteReason) {
    const stated = status === null ? 'completed' : (ENDINGS.find((ending) => ending === status) ?? 'failed');
    return incompleteReason === null ? stated : worstOf(stated, 'incomplete');
}
function worstOf(a, b) {
    return ENDINGS.indexOf(a) >= ENDINGS.indexOf(b) ? a : b;
}
/** Of two terminal events in one stream the worse one counts, of equals the first: a doubt is never an "ok". */
function worseTerminal(first, second) {
    if (first === null)
        return second;
    return ENDINGS.indexOf(second.ending) > ENDINGS.indexOf(first.ending) ? second : first;
}

;// CONCATENATED MODULE: ./src/protocol/responses/end.ts





/** The words without which no event ends an answer; within a text JSON escapes their quotation marks. */
const END_WORDS = /"response\.(?:completed|incomplete|failed|cancelled)"|"error"|Exception"/;
/** `data: [DONE]`, which is no event of this API but ends a stream where it comes. */
function isDoneMark({ data }) {
    return data.trim() === '[DONE]';
}
/**
 * Watches a stream while it comes for the event that ends its answer: some
 * servers keep the body open for seconds or for ever after it. Hardly an event
 * is parsed before that.
 */
class EndWatch {
    over = false;
    decoder = new MessageDecoder((message) => {
        this.over ||= endsAnswer(message);
        return !this.over;
    });
    /** @returns true from the chunk on that ends the answer */
    sees = (bytes) => {
        if (!this.over)
            this.decoder.push(bytes, 0);
        return this.over;
    };
}
function endsAnswer(message) {
    if (isDoneMark(message))
        return true;
    if (!mayEnd(message))
        return false;
    const event = (0,json/* parseObject */.lj)(message.data);
    const type = event === null ? null : typeOf(event, message.name);
    if (event !== null && type !== null && terminalOf(type, event, 0) !== null)
        return true;
    return errorInMessage(message, event) !== null;
}
/** Told without parsing: an error may lack the words, but then it lacks a type as well. */
function mayEnd({ data, name }) {
    return name === 'error' || isTerminalType(name) || END_WORDS.test(data) || !data.includes('"type"');
}

;// CONCATENATED MODULE: ./src/protocol/responses/snapshots.ts
/**
 * Tells snapshots from parts. Mantle has sent one reply as several message items,
 * each the whole text so far, deltas and all; usage bills the last one only
 * (`protocol.md`, "What really went wrong", 1). An item that the next one repeats
 * from its beginning, white space at its end aside, is a snapshot of it; items
 * that continue each other are parts of one text.
 *
 * @param items the texts of the message items, in the order of the output
 */
function assemble(items) {
    const texts = items.filter((item) => item.trim() !== '');
    const kept = texts.filter((text, index) => !isSnapshotOf(text, texts[index + 1]));
    if (texts.length === 0)
        return { text: items.join(''), snapshots: null };
    return kept.length === texts.length
        ? { text: items.join(''), snapshots: 1 }
        : { text: kept.join(''), snapshots: 1 + texts.length - kept.length };
}
function isSnapshotOf(text, next) {
    return next?.startsWith(text.trimEnd()) ?? false;
}

;// CONCATENATED MODULE: ./src/protocol/responses/usage.ts

/** The usage of a response object as it was sent; null where it has none. */
function usageOf(response) {
    const usage = (0,json/* asObject */.eB)(response['usage']);
    if (usage === null)
        return null;
    return {
        input: (0,json/* asCount */.Wg)(usage['input_tokens']),
        cached: (0,json/* asCount */.Wg)((0,json/* asObject */.eB)(usage['input_tokens_details'])?.['cached_tokens']),
        output: (0,json/* asCount */.Wg)(usage['output_tokens']),
        reasoning: (0,json/* asCount */.Wg)((0,json/* asObject */.eB)(usage['output_tokens_details'])?.['reasoning_tokens']),
    };
}
/** What was billed; null where that is not told. No request is without input, so counts that are all zero tell nothing. */
function billed(usage) {
    if (usage === null)
        return null;
    return Object.values(usage).some((count) => count !== null && count > 0) ? usage : null;
}
/** Of two usages of one response the larger one: what was counted once is not taken back by a second ending. */
function largerUsage(first, second) {
    if (first === null || second === null)
        return first ?? second;
    return tokensOf(second) > tokensOf(first) ? second : first;
}
function tokensOf({ input, output }) {
    return (input ?? 0) + (output ?? 0);
}

;// CONCATENATED MODULE: ./src/protocol/responses/reading.ts











/** A stream that sends more than this is not worth parsing on. */
const MAX_MALFORMED = 10_000;
/**
 * Reads a Responses stream from the chunks of a finished exchange. The `type`
 * inside an event's JSON decides what it is; unknown types, keepalives and
 * `[DONE]` are passed over. A last event whose blank line is missing counts if
 * its JSON is complete.
 *
 * Never throws, whatever the bytes.
 *
 * @param bounds how much an answer can hold, told by the cap of its request
 */
function read(chunks, bounds = WIDEST_BOUNDS) {
    const reader = new Reader(bounds);
    const stopped = decodeMessages(chunks, (message) => reader.message(message), bounds.messageChars);
    return reader.reading(chunks.find(({ bytes }) => bytes.length > 0)?.at ?? null, stopped);
}
class Reader {
    bounds;
    answer;
    declined;
    createdAt = null;
    firstReasoningAt = null;
    doneAt = null;
    terminal = null;
    errorAt = null;
    error = null;
    bareErrorAt = null;
    bareError = null;
    usage = null;
    earlyEcho = NO_ECHO;
    responseId = null;
    events = 0;
    malformed = 0;
    nextSequence = null;
    sequenceGaps = 0;
    constructor(bounds) {
        this.bounds = bounds;
        this.answer = new Answer(bounds.textChars);
        this.declined = new Answer(bounds.textChars);
    }
    /** @returns false where reading on is pointless */
    message(message) {
        const { at } = message;
        if (isDoneMark(message)) {
            this.doneAt ??= at;
            return true;
        }
        const event = (0,json/* parseObject */.lj)(message.data);
        const error = errorInMessage(message, event);
        if (!message.framed)
            this.tellBare(error, at);
        else
            this.takeMessage(message, event, error);
        return this.malformed <= MAX_MALFORMED;
    }
    reading(firstByteAt, stopped) {
        const { answer, terminal } = this;
        const terminalAt = terminal?.at ?? this.errorAt;
        return {
            firstByteAt,
            createdAt: this.createdAt,
            firstReasoningAt: this.firstReasoningAt,
            firstTextAt: answer.firstAt,
            lastTextAt: answer.lastAt,
            terminalAt,
            endedAt: terminalAt ?? this.doneAt ?? this.bareErrorAt,
            terminalEvent: terminal?.event ?? (this.errorAt === null ? null : 'error'),
            ending: this.error !== null ? 'failed' : (terminal?.ending ?? null),
            status: terminal?.status ?? null,
            incompleteReason: terminal?.incompleteReason ?? null,
            error: this.error,
            bareError: this.bareError,
            ...this.texts(stopped),
            textDeltas: answer.deltas,
            textReads: answer.reads,
            burstShare: answer.burstShare,
            firstReadShare: answer.firstReadShare,
            longestDeltaShare: answer.longestDeltaShare,
            usage: this.usage,
            echo: this.echo(),
            responseId: this.responseId,
            sequenceGaps: this.nextSequence === null ? null : this.sequenceGaps,
            events: this.events,
            malformed: this.malformed,
        };
    }
    /** The text as it arrived, as it was meant, and as the terminal event repeats it. */
    texts(stopped) {
        const { answer, terminal } = this;
        const closing = terminal === null ? [] : outputItems(terminal.response, 'output_text');
        const items = answer.deltas > 0 || closing.length === 0 ? answer.items : closing;
        const arrived = items.join('');
        const { text: meant, snapshots } = assemble(items);
        const terminalText = closing.length === 0 ? null : closing.join('');
        const tooLong = answer.overflowed || this.declined.overflowed || arrived.length > this.bounds.textChars;
        const rubbish = this.malformed > MAX_MALFORMED ? 'too_much_rubbish' : null;
        return {
            text: arrived.slice(0, this.bounds.textChars),
            answerText: meant.slice(0, this.bounds.textChars),
            snapshots,
            terminalText,
            finalTextMatches: this.matches(terminalText, arrived, meant),
            refusal: this.refusal(),
            stopped: stopped ?? rubbish ?? (tooLong ? 'text_too_long' : null),
        };
    }
    /**
     * Whether what was delivered is what the server says it delivered: every final
     * text that was sent must equal its deltas. A terminal event may repeat all
     * snapshots or the last one only.
     */
    matches(terminalText, arrived, meant) {
        if (this.answer.deltas === 0)
            return null;
        const parts = this.answer.partsMatch;
        if (terminalText === null)
            return parts;
        return parts !== false && (terminalText === arrived || terminalText === meant);
    }
    refusal() {
        const streamed = this.declined.items.join('');
        const closing = this.terminal === null ? [] : outputItems(this.terminal.response, 'refusal');
        return (streamed === '' ? closing.join('') : streamed).slice(0, this.bounds.textChars);
    }
    takeMessage({ name, at, whole }, event, error) {
        const type = event === null ? null : typeOf(event, name);
        if (error !== null || type !== null)
            this.events += 1;
        else if (whole)
            this.malformed += 1;
        if (event !== null)
            this.follow(event);
        if (error !== null)
            this.fail(error, at);
        if (event !== null && type !== null)
            this.take(type, event, at);
    }
    take(type, event, at) {
        // By far the most frequent first.
        if (type === 'response.output_text.delta')
            this.answer.delta(event, at);
        else if (type === 'response.output_text.done')
            this.answer.done(event, (0,json/* asText */.e1)(event['text']));
        else if (isReasoning(type, event))
            this.firstReasoningAt ??= at;
        else if (type === 'response.refusal.delta')
            this.declined.delta(event, at);
        else if (type === 'response.refusal.done')
            this.declined.done(event, (0,json/* asText */.e1)(event['refusal']));
        else if (type === 'response.output_item.added')
            this.answer.itemAdded(event);
        else if (type === 'response.content_part.done')
            this.takePart(event);
        else if (type === 'response.output_item.done')
            this.takeItem(event);
        else
            this.takeResponse(type, event, at);
    }
    /** The ends of parts and items repeat their content, for servers that send nothing else of it. */
    takePart({ output_index: output, content_index: content, part }) {
        this.answer.partDone(output, content, contentText(part, 'output_text'));
        this.declined.partDone(output, content, contentText(part, 'refusal'));
    }
    takeItem({ output_index: output, item }) {
        contentTexts(item, 'output_text').forEach((text, content) => this.answer.partDone(output, content, text));
        contentTexts(item, 'refusal').forEach((text, content) => this.declined.partDone(output, content, text));
    }
    /** Events that carry the response object: its progress and its end. */
    takeResponse(type, event, at) {
        if (type === 'response.created')
            this.createdAt ??= at;
        const response = (0,json/* asObject */.eB)(event['response']);
        const terminal = terminalOf(type, event, at);
        if (terminal !== null)
            this.end(terminal);
        else if (response !== null)
            this.earlyEcho = echoOf(response);
        this.responseId = (0,json/* asWord */.xS)(response?.['id']) ?? this.responseId;
    }
    end(terminal) {
        if (terminal.error !== null)
            this.error ??= terminal.error;
        this.usage = largerUsage(this.usage, usageOf(terminal.response));
        this.terminal = worseTerminal(this.terminal, terminal);
    }
    fail(error, at) {
        this.error ??= error;
        this.errorAt ??= at;
    }
    tellBare(error, at) {
        if (error === null)
            return;
        this.bareError ??= error;
        this.bareErrorAt ??= at;
    }
    /** The service tier is only true at the end, and an `error` event echoes nothing. */
    echo() {
        if (this.terminal !== null)
            return echoOf(this.terminal.response);
        return this.errorAt === null ? { ...this.earlyEcho, serviceTier: null } : NO_ECHO;
    }
    /** The first number that is seen sets the count: some servers begin at 1. What follows the answer is no part of it. */
    follow(event) {
        const sequence = (0,json/* asCount */.Wg)(event['sequence_number']);
        if (sequence === null || this.terminal !== null)
            return;
        if (this.nextSequence !== null && sequence !== this.nextSequence)
            this.sequenceGaps += 1;
        this.nextSequence = sequence + 1;
    }
}
/** A reasoning item, its summary or its text; not the answer. */
function isReasoning(type, event) {
    if (type.startsWith('response.reasoning'))
        return true;
    return type === 'response.output_item.added' && (0,json/* asObject */.eB)(event['item'])?.['type'] === 'reasoning';
}

// EXTERNAL MODULE: ./src/core/text/escaping.ts
var escaping = __webpack_require__(23139);
// EXTERNAL MODULE: ./src/core/text/rounding.ts
var rounding = __webpack_require__(15131);
;// CONCATENATED MODULE: ./src/core/text/blank.ts
/**
 * Anything that shows: neither white space, nor a control or format character,
 * nor one that Unicode lets a renderer ignore (`Default_Ignorable_Code_Point`:
 * zero-width joiners, Hangul fillers, variation selectors), nor the blank Braille
 * pattern.
 */
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** True for a text that shows nothing: it answers nothing. */
function isBlank(text) {
    return !VISIBLE.test(text);
}

;// CONCATENATED MODULE: ./src/core/attempt/body.ts
/** More of an error page than this tells nobody anything. */
const MAX_TEXT_BYTES = 64 * 1024;
/** The beginning of a body as text; a note in its stead where it is encoded, '' where nothing came. */
function bodyText({ chunks, headers }) {
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && !isIdentity(encoding))
        return `(${bytesIn(chunks)} bytes, ${encoding})`;
    const decoder = new TextDecoder();
    let text = '';
    let left = MAX_TEXT_BYTES;
    for (const { bytes } of chunks) {
        if (left <= 0)
            break;
        text += decoder.decode(bytes.subarray(0, left), { stream: true });
        left -= bytes.length;
    }
    return text;
}
function bytesIn(chunks) {
    return chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
/** Why a body can't be an event stream, told by its headers; null where it can. */
function notAStream({ headers }) {
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && !isIdentity(encoding))
        return `a body in ${encoding} encoding though identity was asked for`;
    const type = headers['content-type'];
    if (type !== undefined && !/^\s*text\/event-stream\s*(?:;|$)/i.test(type))
        return `${type} instead of text/event-stream`;
    return null;
}
function isIdentity(encoding) {
    return ['', 'identity'].includes(encoding.trim().toLowerCase());
}

;// CONCATENATED MODULE: ./src/core/attempt/outcome.ts





const COMPLETED = { outcome: 'completed', fault: null, error: null };
const MAX_ERROR_CHARS = 1_500;
/**
 * Judges one exchange by what the wire did and what the stream said.
 *
 * "completed" takes all of it: a 2xx with an event stream, a terminal event
 * whose JSON is complete and whose status is `completed`, no error anywhere in
 * the stream, and text. The answer ends there: whatever then becomes of the
 * connection took nothing away, be it a cut, a deadline of ours or our own stop.
 */
function judge(exchange, reading) {
    const settled = isAnswerOver(exchange, reading) ? WELL_ENDED : {};
    const judged = { ...exchange, ...settled };
    return (judgeConnection(judged) ??
        judgeStatus(judged) ??
        judgeToldFailure(judged, reading) ??
        judgeOwnStop(judged) ??
        judgeContent(judged, reading) ??
        judgeEnding(judged, reading));
}
const WELL_ENDED = { end: 'end', failure: null };
/** True where a stream came to the end of its answer, well or not: its body has nothing more to say. */
function isAnswerOver(exchange, { endedAt }) {
    return isStream(exchange) && endedAt !== null;
}
function isStream(exchange) {
    const { status } = exchange;
    return status !== null && status >= 200 && status < 300 && notAStream(exchange) === null;
}
/** Our own abort, and exchanges that brought no answer at all. */
function judgeConnection(exchange) {
    const { end, failure, status } = exchange;
    if (end === 'aborted')
        return failed('aborted', 'aborted', 'stopped by this program before the stream ended');
    if (end === 'connect_failed') {
        return failed('network_error', (0,blame/* blameOfConnection */.TL)(failure?.code ?? null), failureText(exchange));
    }
    if (end !== 'cut' || status !== null)
        return null;
    if (failure?.code === 'NOT_HTTP')
        return failed('failed', 'provider', failureText(exchange));
    return judgeUnanswered(exchange);
}
/** The request was written and the connection ended before a status came. */
function judgeUnanswered(exchange) {
    const { connectionReused, failure, phases, bytesReceived } = exchange;
    const silentMs = phases.end - (phases.requestWritten ?? phases.start);
    const fault = (0,blame/* blameOfUnanswered */.z9)({ code: failure?.code ?? null, bytesReceived, connectionReused, silentMs });
    const when = bytesReceived > 0 ? 'in the middle of the response header' : 'before a byte was answered';
    const text = `${failureText(exchange)}, ${when}`;
    return failed(fault === 'provider' ? 'truncated' : 'network_error', fault, text);
}
function judgeStatus(exchange) {
    const { status, headers } = exchange;
    if (status === null || (status >= 200 && status < 300))
        return null;
    if (status < 400) {
        const target = hostOf(headers['location']);
        return failed('http_error', 'config', `HTTP ${status}: redirect to ${target}, not followed; set the base URL to where the API really is`);
    }
    const body = bodyText(exchange);
    const error = errorInText(body);
    if (error !== null && (0,blame/* isContentFilter */._G)(error))
        return failed('refused', null, `HTTP ${status}: ${body}`);
    return failed('http_error', (0,blame/* blameOfHttpError */.BS)(status, error, body), `HTTP ${status}: ${body}`);
}
/** Only the host: a redirect's query may carry anything. */
function hostOf(location) {
    if (location === undefined)
        return 'nowhere';
    try {
        return new URL(location).host;
    }
    catch {
        return 'another path of the same host';
    }
}
/** The stream itself told of a failure; how the connection then ended adds nothing. */
function judgeToldFailure(exchange, { error, ending, terminalEvent, status }) {
    if (ending !== 'failed' || notAStream(exchange) !== null)
        return null;
    if (error !== null)
        return toldError(error);
    const account = status === null ? 'without a reason' : `with status "${status}" and no reason`;
    return failed('failed', 'provider', `the stream ended in ${terminalEvent ?? 'nothing'} ${account}`);
}
function toldError(error) {
    if ((0,blame/* isContentFilter */._G)(error))
        return failed('refused', null, describe(error));
    return failed('failed', (0,blame/* blameOfStreamError */.lK)(error), describe(error));
}
function judgeOwnStop({ end, phases, chunks, status, failure }) {
    const seconds = ((phases.end - phases.start) / 1000).toFixed(1);
    const brought = `${status === null ? 'no answer' : `${bytesIn(chunks)} bytes`} by then`;
    if (end === 'total_deadline')
        return failed('timeout', 'timeout', `timeout: not ended after ${seconds} s, ${brought}`);
    if (end === 'idle_deadline')
        return failed('timeout', 'timeout', `idle timeout: silence until ${seconds} s, ${brought}`);
    if (end !== 'too_large')
        return null;
    return failed('failed', 'provider', `too large: ${failure?.message ?? 'more came than an answer can be'}, ${brought}`);
}
/** A 2xx whose body is no event stream, or holds more than an answer can: an HTML page, plain JSON, something compressed, rubbish. */
function judgeContent(exchange, reading) {
    const problem = notAStream(exchange);
    if (problem !== null)
        return judgeOtherContent(exchange, problem);
    if (reading.stopped === 'text_too_long')
        return failed('failed', 'provider', 'too large: more text than max_output_tokens can hold');
    if (reading.stopped === 'message_too_long')
        return failed('failed', 'provider', 'an event without end: reading was stopped');
    if (reading.stopped === 'too_much_rubbish')
        return failed('failed', 'provider', `no Responses stream: ${bodyText(exchange)}`);
    const undeclared = exchange.headers['content-type'] === undefined && reading.firstByteAt !== null;
    if (!undeclared || reading.events > 0)
        return null;
    const text = `HTTP ${exchange.status} without a content type and without an event: ${bodyText(exchange)}`;
    return judgeBareError(exchange, reading) ?? failed('failed', 'provider', text);
}
function judgeOtherContent(exchange, problem) {
    const body = bodyText(exchange);
    const error = errorInText(body);
    const fault = error === null ? 'provider' : (0,blame/* blameOfStreamError */.lK)(error);
    return failed('failed', fault, `HTTP ${exchange.status} with ${problem}: ${body}`);
}
function judgeEnding(exchange, reading) {
    if (reading.ending === null)
        return judgeBareError(exchange, reading) ?? truncated(exchange, reading);
    const refusal = judgeRefusal(reading);
    if (refusal !== null)
        return refusal;
    if (reading.ending === 'incomplete')
        return incomplete(reading);
    // White space and characters that nobody sees answer nothing.
    return isBlank(reading.text) ? failed('empty', 'provider', 'completed without text') : COMPLETED;
}
/** An error that stands in the body as it is, with no event around it. */
function judgeBareError(exchange, { bareError, events }) {
    const error = bareError ?? (events === 0 ? errorInText(bodyText(exchange)) : null);
    return error === null ? null : toldError(error);
}
/** Declined, by the model in its own words or by a content filter. */
function judgeRefusal({ refusal, incompleteReason }) {
    if (!isBlank(refusal))
        return failed('refused', null, `refused: ${refusal}`);
    if (incompleteReason !== 'content_filter')
        return null;
    return failed('refused', null, 'refused: content_filter ended the answer');
}
function truncated(exchange, { events }) {
    const { failure, chunks } = exchange;
    const how = failure === null ? 'the stream ended' : failureText(exchange);
    return failed('truncated', 'provider', `${how} after ${events} events and ${bytesIn(chunks)} bytes, without a terminal event`);
}
function incomplete({ incompleteReason }) {
    const fault = incompleteReason === 'max_output_tokens' ? 'cap' : 'provider';
    return failed('incomplete', fault, `incomplete: ${incompleteReason ?? 'no reason given'}`);
}
function failureText({ failure }) {
    return failure === null ? 'the connection was lost' : describe(failure);
}
function describe({ code, message }) {
    if (message === null || message === '')
        return code ?? 'an error without code or message';
    return code === null || message.startsWith(code) ? message : `${code}: ${message}`;
}
/** The one place where an error's text is made: folded to one line and cut. */
function failed(outcome, fault, text) {
    const line = (0,escaping/* foldLines */.r7)(text.slice(0, 4 * MAX_ERROR_CHARS));
    // A cut may leave half a surrogate pair.
    const cut = line.length > MAX_ERROR_CHARS ? `${line.slice(0, MAX_ERROR_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
    return { outcome, fault, error: cut };
}

;// CONCATENATED MODULE: ./src/core/attempt/streaming.ts
/** A text of about four tokens may well come in one delta. */
const SHORT_TEXT_CHARS = 16;
/** One delta with more of the text than this is no stream. */
const MOST_OF_TEXT = 0.5;
/** No model writes so many deltas in so little time: their bytes were gathered before. Fewer may well come together. */
const AT_ONCE_MS = 10;
const AT_ONCE_DELTAS = 16;
/** So many deltas in a single read were gathered before, whenever the stream began; no provider's own bursts are known to be as long. */
const GATHERED_DELTAS = 32;
/** A client that was itself this late can't tell when bytes arrived. */
const LATE_CLIENT_MS = 50;
/**
 * Whether an answer's text came as it was written. It did not where no delta
 * brought it, where one delta brought most of it, or where all of it arrived at
 * once, as from a proxy that buffers: then the first text says nothing of the
 * first token.
 *
 * @returns null without text, and where this client was too late to tell
 */
function isStreamed(reading, { loopDelayMs }) {
    const { text, textDeltas, longestDeltaShare } = reading;
    if (text === '')
        return null;
    if (textDeltas === 0)
        return false;
    if (text.length > SHORT_TEXT_CHARS && (longestDeltaShare ?? 0) > MOST_OF_TEXT)
        return false;
    if (!cameAtOnce(reading))
        return true;
    return (loopDelayMs ?? 0) >= LATE_CLIENT_MS ? null : false;
}
/** Every byte from the body's first to the text's last at once, or a long text in one read. */
function cameAtOnce({ firstByteAt, lastTextAt, textReads, textDeltas }) {
    if (firstByteAt === null || lastTextAt === null || textDeltas < AT_ONCE_DELTAS)
        return false;
    return lastTextAt - firstByteAt < AT_ONCE_MS || (textReads === 1 && textDeltas >= GATHERED_DELTAS);
}

;// CONCATENATED MODULE: ./src/core/attempt/timing.ts




/** Below either, a provider that delivers in bursts looks fast without being it. */
const MIN_DECODE_WINDOW_MS = 200;
const MIN_DECODE_DELTAS = 16;
/**
 * Milliseconds from the start of the attempt, two decimals; DNS, connect and TLS
 * are durations, null on a connection kept alive. A rate is per second of the
 * total, as the walkthrough computes it.
 *
 * The total ends with the answer; how long the body was then held open is kept
 * apart. Text that was not streamed has no first token, and no decode rate.
 *
 * @param outputChars Unicode code points of the text
 */
function timing(exchange, reading, outputChars) {
    const { phases } = exchange;
    const since = (instant) => between(phases.start, instant);
    const isSuccess = exchange.status !== null && exchange.status >= 200 && exchange.status < 300;
    const endedAt = isAnswerOver(exchange, reading) ? reading.endedAt : null;
    const totalMs = (endedAt ?? phases.end) - phases.start;
    const streamed = isStreamed(reading, exchange);
    return {
        // The body of an error answer is no stream: its first byte is no TTFB.
        ttfb_ms: isSuccess ? since(reading.firstByteAt) : null,
        ttft_ms: streamed === false ? null : since(reading.firstTextAt),
        total_ms: (0,rounding/* round */.L)(totalMs, 2),
        ...connecting(exchange),
        request_written_ms: since(phases.requestWritten),
        headers_ms: since(phases.headers),
        created_ms: since(reading.createdAt),
        first_reasoning_ms: since(reading.firstReasoningAt),
        last_text_ms: since(reading.lastTextAt),
        terminal_ms: since(reading.terminalAt),
        held_ms: between(endedAt, phases.end),
        streamed,
        output_tokens_per_second: rate(billed(reading.usage)?.output ?? null, totalMs),
        output_chars_per_second: rate(outputChars === 0 ? null : outputChars, totalMs),
        decode_tokens_per_second: streamed === true ? decodeRate(reading) : null,
    };
}
/** The phases of opening a connection; where the host is an address there is no DNS, and connecting begins at the start. */
function connecting({ phases }) {
    const { start, dnsStart, dnsEnd, connectEnd, tlsEnd } = phases;
    return {
        dns_ms: between(dnsStart, dnsEnd),
        connect_ms: between(dnsEnd ?? start, connectEnd),
        tls_ms: between(connectEnd, tlsEnd),
    };
}
function between(from, to) {
    return from === null || to === null ? null : (0,rounding/* round */.L)(to - from, 2);
}
function rate(amount, ms) {
    return amount === null || ms <= 0 ? null : (0,rounding/* round */.L)(amount / (ms / 1000), 2);
}
/**
 * Visible tokens over the window from the first to the last text, where that
 * window can carry a rate. What the first read brought was written before the
 * window began: its share of the text counts for nothing.
 */
function decodeRate({ firstTextAt, lastTextAt, textDeltas, firstReadShare, usage }) {
    if (firstTextAt === null || lastTextAt === null || usage === null || usage.output === null)
        return null;
    const windowMs = lastTextAt - firstTextAt;
    if (windowMs < MIN_DECODE_WINDOW_MS || textDeltas < MIN_DECODE_DELTAS)
        return null;
    const visible = Math.max(0, usage.output - (usage.reasoning ?? 0));
    return rate(visible * (1 - (firstReadShare ?? 0)), windowMs);
}

;// CONCATENATED MODULE: ./src/core/attempt/measurement.ts








/** Longer is no request id. */
const MAX_ID_CHARS = 200;
/**
 * Turns a finished exchange into the record of its attempt. What a tokenizer, a
 * price or another attempt must tell is null for now: costs, `token_residual`,
 * `replayed_chars`, `as_billed`.
 *
 * @param bounds how much an answer to this request can hold
 */
function measure(planned, identity, exchange, bounds = WIDEST_BOUNDS) {
    const reading = read(exchange.chunks, bounds);
    const judgement = judge(exchange, reading);
    return {
        ...record_record/* BLANK_RECORD */.dV,
        ...planFields(planned, identity),
        ...outcomeFields(exchange, reading, judgement),
        ...timing(exchange, reading, codePoints(reading.text)),
        ...textFields(reading, judgement),
        ...usageFields(reading),
        ...echoFields(reading),
        started_at: exchange.startedAt,
        connection_reused: exchange.connectionReused,
        loop_delay_ms: exchange.loopDelayMs,
        estimated_openai_cost_usd: null,
        estimated_cost_usd: null,
        token_residual: null,
        replayed_chars: null,
        as_billed: null,
    };
}
function planFields({ arm, prompt, promptIndex, runIndex, pairId, orderInPair, warmup }, identity) {
    return {
        provider: arm.provider,
        model: arm.model,
        run_index: runIndex,
        prompt_index: promptIndex,
        prompt_id: prompt.id,
        prompt_text: prompt.text,
        expected_answer: prompt.expected,
        schema_version: record_record/* SCHEMA_VERSION */.f$,
        run_id: identity.runId,
        request_id: identity.requestId,
        attempt: identity.attempt,
        arm: arm.arm,
        effort: arm.effort,
        pair_id: pairId,
        order_in_pair: orderInPair,
        warmup,
        superseded: false,
        retry: false,
    };
}
function outcomeFields({ status, headers }, reading, judgement) {
    const providerId = headers['x-request-id'] ?? headers['x-amzn-requestid'];
    return {
        ok: judgement.outcome === 'completed',
        outcome: judgement.outcome,
        fault: judgement.fault,
        error: judgement.error,
        http_status: status,
        provider_request_id: providerId === undefined ? null : (0,escaping/* foldLines */.r7)(providerId.slice(0, MAX_ID_CHARS)),
        terminal_event: reading.terminalEvent,
        incomplete_reason: reading.incompleteReason,
    };
}
/** The text is kept whatever the outcome: it may have been billed. */
function textFields(reading, judgement) {
    return {
        output_text: reading.text === '' ? null : reading.text,
        output_chars: codePoints(reading.text),
        text_deltas: reading.textDeltas,
        text_reads: reading.textReads,
        burst_share: reading.burstShare === null ? null : (0,rounding/* round */.L)(reading.burstShare, 4),
        final_text_matches: reading.finalTextMatches,
        snapshots: reading.snapshots,
        answer_text: reading.answerText === reading.text ? null : reading.answerText,
        refusal_text: refusalText(reading, judgement),
        sequence_gaps: reading.sequenceGaps,
    };
}
/** A filter that answers with an HTTP error or an error event has its words in the error only. */
function refusalText({ refusal }, { outcome, error }) {
    if (refusal !== '')
        return refusal;
    return outcome === 'refused' ? error : null;
}
function usageFields(reading) {
    const usage = billed(reading.usage);
    return {
        input_tokens: usage?.input ?? null,
        cached_input_tokens: usage?.cached ?? null,
        output_tokens: usage?.output ?? null,
        reasoning_tokens: usage?.reasoning ?? null,
    };
}
function echoFields({ echo }) {
    return {
        echoed_model: echo.model,
        echoed_effort: echo.effort,
        echoed_max_output_tokens: echo.maxOutputTokens,
        service_tier: echo.serviceTier,
    };
}
/** Characters as Python's len() counts them: a surrogate pair is one. */
function codePoints(text) {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

// EXTERNAL MODULE: ./src/core/record/effort.ts
var effort = __webpack_require__(70715);
// EXTERNAL MODULE: ./src/core/text/redaction.ts + 2 modules
var redaction = __webpack_require__(78827);
;// CONCATENATED MODULE: ./src/protocol/responses/request.ts
/**
 * The JSON body of a streamed Responses request, laid out as the walkthrough lays it
 * out, so that both bill the same input tokens.
 *
 * Not stored, no sampling parameters (gpt-5.x refuses them), and nothing that
 * only one provider understands: both must read the same bytes but for the
 * model's name.
 */
function requestBody({ model, prompt, instructions, effort, maxOutputTokens }) {
    const user = { role: 'user', content: prompt };
    return JSON.stringify({
        model,
        input: instructions === null ? [user] : [{ role: 'developer', content: instructions }, user],
        ...(effort === null ? {} : { reasoning: { effort } }),
        max_output_tokens: maxOutputTokens,
        store: false,
        stream: true,
    });
}

;// CONCATENATED MODULE: ./src/run/attempt.ts









/** On the wire a token is an event of its own, some 300 bytes with its envelope and padding; the whole text comes a few times more at the end. */
const BYTES_A_TOKEN = 512;
/** Room for keepalives, comments, error pages and whatever else comes beside the answer. */
const BYTES_BESIDE = 16 * 1024 * 1024;
/** A body that is held open after its answer is waited for this long: some of the longest are closed within a second or two. */
const HOLD_MS = 2_000;
/**
 * Makes one request and turns what the wire did into a record.
 *
 * Credentials are renewed and the signature is made before the stopwatch
 * starts; decoding, pricing and redaction happen after it has stopped.
 *
 * @throws ParityError where credentials can't be had, the reservation can't be
 *   written, or the run ended before the request was sent (`INTERRUPTED`)
 */
async function ask(planned, { attempt, worst }, settings, ports, signal) {
    const requestId = ports.newId();
    const request = await signedRequest(planned, requestId, settings, ports, signal);
    await ports.reservations.append(requestId, worst);
    const exchange = await sent(request, requestId, settings, ports, signal);
    const bounds = boundsFor(settings.max_output_tokens);
    const record = measure(planned, { runId: settings.run_id, requestId, attempt }, exchange, bounds);
    const told = redacted((0,prices/* withCosts */.TN)(record, ports.prices.get(planned.arm.arm) ?? null), ports.secrets);
    return { record: redacted(told, new redaction/* Secrets */.Sb(signatureIn(request))), exchange };
}
async function sent(request, requestId, settings, { transport, reservations }, signal) {
    try {
        if (signal.aborted)
            throw new errors/* ParityError */.Yw('INTERRUPTED', 'stopped before a request was sent.');
        return await transport.exchange(request, {
            totalMs: settings.timeout_seconds * 1000,
            idleMs: settings.idle_timeout_seconds * 1000,
            maxBytes: BYTES_BESIDE + BYTES_A_TOKEN * settings.max_output_tokens,
            holdMs: HOLD_MS,
            isOver: new EndWatch().sees,
            fresh: settings.fresh_connection,
            signal,
        });
    }
    catch (cause) {
        // Nothing was sent: the run ended, or HTTP can't carry the request.
        await reservations.append(requestId, { tokens: 0, usd: 0 });
        throw cause;
    }
}
async function signedRequest(planned, requestId, settings, ports, signal) {
    const authorizer = ports.authorizers.get(planned.arm.arm);
    await interruptible(authorizer.prepare(), signal);
    const request = {
        method: 'POST',
        url: `${planned.arm.base_url}/responses`,
        headers: {
            'content-type': 'application/json',
            accept: 'text/event-stream',
            'user-agent': `parity-bench/${settings.client_version}`,
            'x-client-request-id': requestId,
        },
        body: requestBody({
            model: planned.arm.model,
            prompt: planned.prompt.text,
            instructions: settings.instructions,
            effort: planned.arm.effort === effort/* SERVER_DEFAULT */.qq ? null : planned.arm.effort,
            maxOutputTokens: settings.max_output_tokens,
        }),
    };
    return { ...request, headers: await authorizer.sign(request, ports.clock.now()) };
}
/** A signature is a secret of one request only: a server that echoes it must not have it stored either. */
function signatureIn({ headers }) {
    return /Signature=([0-9a-f]+)/.exec(headers['authorization'] ?? '')?.slice(1) ?? [];
}
/** Texts that are scored, counted and compared: only known secrets are removed from them. */
const WORDS_STAY = ['prompt_text', 'output_text', 'answer_text'];
/** A record without our secrets in any of its texts: a server may have written into most of them. */
function redacted(record, secrets) {
    const clean = Object.entries(record).map(([name, value]) => {
        if (typeof value === 'string' && WORDS_STAY.includes(name))
            return [name, secrets.redactKnown(value)];
        return [name, secrets.redactWithin(value)];
    });
    return { ...record, ...Object.fromEntries(clean) };
}

;// CONCATENATED MODULE: ./src/run/stop/ending.ts
const CODES = {
    INVALID_OPTION: 'bad-input',
    MISSING_CREDENTIALS: 'auth-refused',
    INVALID_DATASET: 'bad-input',
    INVALID_RECORDS: 'bad-input',
    UNWRITABLE_OUTPUT: 'disk-failed',
    SETTINGS_DIFFER: 'bad-input',
    GATE_FAILED: 'internal-error',
    NOTHING_MEASURED: 'internal-error',
    AUTH_REFUSED: 'auth-refused',
    QUOTA_EXHAUSTED: 'quota-exhausted',
    REQUEST_REFUSED: 'request-refused',
    NETWORK_DOWN: 'network-down',
    CLIENT_EXHAUSTED: 'client-exhausted',
    DISK_FAILED: 'disk-failed',
    SERVICE_FAILED: 'service-failed',
    INTERRUPTED: 'interrupted',
    INTERNAL: 'internal-error',
};
/** The ending of a run by an error. */
function endingBy(error) {
    return { code: CODES[error.code], message: error.message, error };
}
/** The ending of a run by one of its limits. */
function limitReached(code, message) {
    return { code, message: `${code}: ${message}`, error: null };
}

;// CONCATENATED MODULE: ./src/run/stop/consecutive-failures.ts

/** Ends the run once an arm has failed so often in a row; the answers of one arm don't hide the failures of another. */
class ConsecutiveFailures {
    most;
    byArm = new Map();
    /** @param most null for no limit */
    constructor(most) {
        this.most = most;
    }
    afterAttempt({ record: { arm, ok, outcome, fault, error } }) {
        // What our own stop cut off is nobody's failure.
        if (fault === 'aborted')
            return null;
        // A model that declines has answered the request: nothing failed.
        const failures = ok || outcome === 'refused' ? 0 : (this.byArm.get(arm ?? '') ?? 0) + 1;
        this.byArm.set(arm ?? '', failures);
        if (this.most === null || failures < this.most)
            return null;
        const last = `the last with "${error ?? 'no message'}"`;
        return limitReached('max-consecutive-failures', `${failures} attempts of ${arm} in a row failed, ${last}`);
    }
}

;// CONCATENATED MODULE: ./src/run/stop/duration-limit.ts

/** Ends the run, and what it has in flight, when all its sessions together have taken so long. */
class DurationLimit {
    minutes;
    earlierMs;
    clock;
    /**
     * @param minutes of the whole run; null for no limit
     * @param earlierMs that earlier sessions took
     */
    constructor(minutes, earlierMs, clock) {
        this.minutes = minutes;
        this.earlierMs = earlierMs;
        this.clock = clock;
    }
    watch(stop, signal) {
        const { minutes } = this;
        if (minutes === null)
            return;
        const leftMs = minutes * 60_000 - this.earlierMs;
        const ending = limitReached('max-duration-minutes', `the run's ${minutes} minutes are over`);
        if (leftMs <= 0)
            return stop(ending);
        void this.clock.sleep(leftMs, signal).then(() => {
            if (!signal.aborted)
                stop(ending);
        });
    }
}

;// CONCATENATED MODULE: ./src/run/stop/missing-usage.ts

/** Ends the run once so many answers of an arm in a row came without token usage: caps can't be kept by them. */
class MissingUsage {
    most;
    byArm = new Map();
    /** @param most null for no limit */
    constructor(most) {
        this.most = most;
    }
    afterAttempt({ record: { arm, ok, fault, output_tokens: tokens } }) {
        if (fault === 'aborted')
            return null;
        const answers = ok && tokens === null ? (this.byArm.get(arm ?? '') ?? 0) + 1 : 0;
        this.byArm.set(arm ?? '', answers);
        if (this.most === null || answers < this.most)
            return null;
        return limitReached('max-consecutive-missing-usage', `${answers} answers of ${arm} in a row came without token usage`);
    }
}

;// CONCATENATED MODULE: ./src/auth/remedy.ts

/**
 * What to do about a 401 or 403, in one line. The body is read for what it hints
 * at and not repeated: it may echo a key.
 *
 * @param bodyText the error body; empty where there was none
 */
function authRemedy(provider, status, bodyText) {
    const said = `${provider.name} refused the credentials (HTTP ${status})`;
    return (0,errors/* phrase */.MZ) `${said}: ${provider.kind === 'bedrock' ? bedrockRemedy(bodyText) : keyRemedy(provider, status, bodyText)}`;
}
/** Mantle answers 401 to a wrong scope, a bad signature and a missing subscription alike, so say all three where the body does not. */
function bedrockRemedy(body) {
    if (/signature (?:has )?expired|not yet current|RequestTimeTooSkewed|RequestExpired|clock/i.test(body)) {
        return "the signature's time is off by more than 5 minutes; synchronise this machine's clock (NTP).";
    }
    if (/(?:security )?token.{0,40}(?:is|has) expired|ExpiredToken/i.test(body)) {
        return 'the session has expired; sign in again, make a new API key, or use aws-role-arn, which is renewed in mid-run.';
    }
    if (/marketplace|subscri/i.test(body)) {
        return 'the account is not subscribed to the model; call it once as an administrator who may subscribe through AWS Marketplace.';
    }
    const action = /(bedrock-mantle:[A-Za-z]{1,64})/.exec(body)?.[1];
    if (action !== undefined)
        return `allow ${action} on arn:aws:bedrock-mantle:REGION:ACCOUNT:project/* to this role or user.`;
    return ('check that region and endpoint agree (service bedrock-mantle), that the identity may bedrock-mantle:CreateInference' +
        ' (with an API key also bedrock-mantle:CallWithBearerToken), that the account has subscribed to the model through AWS Marketplace,' +
        " and this machine's clock.");
}
function keyRemedy(provider, status, body) {
    const variable = provider.keyVariables[0] ?? 'its key';
    if (/scope|permission/i.test(body))
        return `the key in ${variable} lacks a permission; it needs to write responses (scope api.responses.write).`;
    if (/unsupported_country|country, region/i.test(body))
        return 'the API is not offered where this machine is; run elsewhere.';
    return status === 403
        ? `the project of the key in ${variable} may not use this model; ask its administrator.`
        : `check ${variable}: it is wrong, revoked or of another endpoint.`;
}
/** What to do about a quota that is used up, in one line. */
function quotaRemedy(provider, bodyText) {
    if (/insufficient_quota|credit_balance_exhausted|billing/i.test(bodyText)) {
        return (0,errors/* phrase */.MZ) `${provider.name} has no credit left for this account (insufficient quota): add credit or raise the budget, then continue with ${(0,errors/* option */.uK)('resume')}.`;
    }
    if (provider.kind === 'bedrock') {
        return (0,errors/* phrase */.MZ) `bedrock is out of token quota: raise the tokens-per-minute quota of the model in Service Quotas, or lower ${(0,errors/* option */.uK)('max-output-tokens')}, which each request reserves in full.`;
    }
    return (0,errors/* phrase */.MZ) `${provider.name} limits the rate: raise the account's limits, lower ${(0,errors/* option */.uK)('concurrency')}, or continue later with ${(0,errors/* option */.uK)('resume')}.`;
}

// EXTERNAL MODULE: ./src/providers/lookup.ts + 3 modules
var lookup = __webpack_require__(21123);
// EXTERNAL MODULE: ./src/core/text/excerpts.ts
var excerpts = __webpack_require__(34081);
;// CONCATENATED MODULE: ./src/run/stop/request-remedy.ts


const LONGEST_SAID = 240;
/**
 * What to do where a provider refuses every request as it is put, in one line:
 * the remedy, then what the provider said.
 *
 * @param record whose error is redacted and folded to one line
 */
function requestRemedy(record) {
    const said = (0,excerpts/* excerpt */.K)(record.error ?? 'no reason given', LONGEST_SAID);
    return (0,errors/* phrase */.MZ) `${record.provider} refuses every request of this run: ${remedy(record)} It said: ${said}`;
}
function remedy({ provider, model, effort, http_status: status, error }) {
    const said = error ?? '';
    if (status !== null && status >= 300 && status < 400)
        return (0,errors/* phrase */.MZ) `its address redirects; set ${(0,errors/* option */.uK)('base-url')} for ${provider} to where the API really is.`;
    if (/UnknownOperationException/i.test(said) || status === 405)
        return (0,errors/* phrase */.MZ) `its address is no Responses API; check ${(0,errors/* option */.uK)('base-url')} for ${provider} (it should end in /v1).`;
    if (/reasoning|effort/i.test(said))
        return (0,errors/* phrase */.MZ) `"${model}" does not take effort "${effort ?? 'none'}"; give ${(0,errors/* option */.uK)('effort')} the value default, which sends none, or an effort that it knows.`;
    if (/max_(?:output_)?tokens/i.test(said))
        return (0,errors/* phrase */.MZ) `"${model}" does not take this ${(0,errors/* option */.uK)('max-output-tokens')}; change it.`;
    if (/instructions|developer|system/i.test(said))
        return (0,errors/* phrase */.MZ) `"${model}" takes no developer message; leave ${(0,errors/* option */.uK)('instructions')} out.`;
    if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/.test(said) && status === null)
        return (0,errors/* phrase */.MZ) `its certificate or TLS version is not accepted; check ${(0,errors/* option */.uK)('base-url')} for ${provider}, or set NODE_EXTRA_CA_CERTS.`;
    if (/model|deployment/i.test(said) || status === 404)
        return (0,errors/* phrase */.MZ) `check that ${(0,errors/* option */.uK)('model')} "${model}" exists there under this name (region or deployment included) and that ${(0,errors/* option */.uK)('base-url')} for ${provider} is right.`;
    return (0,errors/* phrase */.MZ) `check ${(0,errors/* option */.uK)('model')} "${model}", ${(0,errors/* option */.uK)('effort')} "${effort ?? 'none'}" and ${(0,errors/* option */.uK)('base-url')} for ${provider}.`;
}

;// CONCATENATED MODULE: ./src/run/stop/refusal.ts






/** So many refusals of an arm in a row, for reasons that could be each prompt's own, are a refusal of every request. */
const REFUSALS_OF_ALL = 3;
/**
 * Ends the run at once where an attempt shows that every later one would fail
 * alike: refused credentials, a clock that is off, a quota that is used up, a
 * model, effort, deployment or address that the provider does not know, a
 * machine that has run out of something.
 */
class Refusal {
    arms = new Map();
    afterAttempt({ record }) {
        const error = ownLimit(record) ?? credentials(record) ?? quota(record) ?? this.request(record);
        return error === null ? null : endingBy(error);
    }
    request(record) {
        const arm = this.arms.get(record.arm ?? '') ?? { answered: false, refusedInRow: 0 };
        this.arms.set(record.arm ?? '', arm);
        arm.answered ||= record.ok;
        arm.refusedInRow = record.fault === 'config' ? arm.refusedInRow + 1 : 0;
        if (record.fault !== 'config')
            return null;
        const reach = (0,blame/* reachOfRefusal */.t1)(record.http_status, record.error ?? '');
        const isOfEvery = reach === 'every request' || (reach === 'this address' && !arm.answered);
        if (!isOfEvery && arm.refusedInRow < REFUSALS_OF_ALL)
            return null;
        return new errors/* ParityError */.Yw('REQUEST_REFUSED', requestRemedy(record));
    }
}
function ownLimit({ fault, error }) {
    const code = fault === 'config' ? (0,blame/* exhaustedCode */.bh)(error ?? '') : null;
    if (code === null)
        return null;
    return new errors/* ParityError */.Yw('CLIENT_EXHAUSTED', `this machine has run out of ${EXHAUSTED_WORDS[code] ?? 'memory'} (${code}): free some, or lower concurrency, then continue with resume.`);
}
const EXHAUSTED_WORDS = {
    EMFILE: 'file descriptors for this process (ulimit -n)',
    ENFILE: 'file descriptors',
    ENOBUFS: 'network buffers',
    EADDRNOTAVAIL: 'local ports',
};
function credentials({ fault, provider, http_status: status, error }) {
    const said = error ?? '';
    if (fault !== 'auth' && !(fault === 'config' && (0,blame/* isClockSkew */.FD)(said)))
        return null;
    return new errors/* ParityError */.Yw('AUTH_REFUSED', authRemedy((0,lookup/* providerOf */.l)(provider), status ?? 401, said));
}
function quota({ fault, provider, error }) {
    const said = error ?? '';
    if (fault !== 'quota' || !(0,blame/* isUsedUp */.l6)(said))
        return null;
    return new errors/* ParityError */.Yw('QUOTA_EXHAUSTED', quotaRemedy((0,lookup/* providerOf */.l)(provider), said));
}

;// CONCATENATED MODULE: ./src/run/stop/spending-cap.ts

/**
 * Ends the run where its caps are passed already: by a provider that billed more
 * than the worst case that was reserved.
 */
class SpendingCap {
    budget;
    constructor(budget) {
        this.budget = budget;
    }
    beforeRequest() {
        const refusal = this.budget.refusalOf({ tokens: 0, usd: 0 });
        return refusal === null ? null : capReached(refusal);
    }
}
/** The ending of a run whose cap leaves no room for the next unit. */
function capReached({ cap, message }) {
    return limitReached(cap, message);
}

;// CONCATENATED MODULE: ./src/run/stop/rules.ts





/** Every rule that may end a run, in the order in which they are asked. */
function stopRules({ settings, budget, earlierMs }, clock) {
    return [
        new DurationLimit(settings.max_duration_minutes, earlierMs, clock),
        new SpendingCap(budget),
        new Refusal(),
        new ConsecutiveFailures(settings.max_consecutive_failures),
        new MissingUsage(settings.max_consecutive_missing_usage),
    ];
}

;// CONCATENATED MODULE: ./src/run/wait/network.ts


/** Pauses between probes, ms: soon at first, then every half minute. */
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 15_000, 30_000];
const PROBE_TIMEOUT_MS = 5_000;
/** A fault of the client's own network that comes back this often for one attempt is left as it is. */
const MAX_NETWORK_REPEATS = 5;
/**
 * Waits for the client's own network to come back: the run's only repetition,
 * and one that counts against no provider.
 *
 * The limit is of the whole session: what earlier waits took is not had again.
 */
class NetworkWait {
    ports;
    leftMs;
    constructor(waitMinutes, ports) {
        this.ports = ports;
        this.leftMs = waitMinutes * 60_000;
    }
    /**
     * Pauses, with a countdown, and probes the endpoint until it can be reached.
     *
     * @throws ParityError `NETWORK_DOWN` when the limit is reached
     */
    async wait(url, signal) {
        const host = new URL(url).host;
        for (let probe = 0; !signal.aborted; probe += 1) {
            const pause = Math.min(PAUSES_MS[Math.min(probe, PAUSES_MS.length - 1)], this.leftMs);
            if (pause <= 0)
                throw this.givenUp(host);
            await this.countDown(pause, host, signal);
            if (signal.aborted)
                return;
            if ((await this.ports.transport.probe(url, PROBE_TIMEOUT_MS)) !== null) {
                this.ports.log.info(`network: ${host} can be reached again; the attempt is repeated as a new record.`);
                return;
            }
        }
    }
    async countDown(pauseMs, host, signal) {
        this.ports.log.warn(`network: ${host} can't be reached from here; trying again in ${(0,durations/* duration */.p)(pauseMs)} (${(0,durations/* duration */.p)(this.leftMs)} of waiting left).`);
        const began = this.ports.clock.monotonic();
        for (let gone = 0; gone < pauseMs && !signal.aborted; gone = this.ports.clock.monotonic() - began) {
            this.ports.log.status(`network: probing ${host} in ${(0,durations/* duration */.p)(pauseMs - gone)}`);
            await this.ports.clock.sleep(Math.min(1_000, pauseMs - gone), signal);
        }
        this.leftMs -= pauseMs;
    }
    givenUp(host) {
        return new errors/* ParityError */.Yw('NETWORK_DOWN', `${host} could not be reached from this machine; what was measured is saved. Check DNS and the connection, then continue with resume (network-wait-minutes sets how long to wait).`);
    }
}

;// CONCATENATED MODULE: ./src/core/attempt/retry-after.ts
/**
 * How long a server asks us to wait: `Retry-After` in seconds or as an HTTP date
 * (RFC 9110, section 10.2.3), or OpenAI's finer `retry-after-ms`.
 *
 * @returns milliseconds, 0 where the instant is past, null where nothing was asked
 */
function retryAfterMs({ headers }, now) {
    const fine = decimal(headers['retry-after-ms']);
    if (fine !== null)
        return fine;
    const value = headers['retry-after'];
    const seconds = decimal(value);
    if (seconds !== null)
        return seconds * 1000;
    // A date of HTTP ends in GMT; `Date.parse` alone would take nearly anything for a date.
    const date = value !== undefined && /\bGMT\s*$/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
function decimal(value) {
    return value !== undefined && /^\s*\d{1,12}(\.\d{1,9})?\s*$/.test(value) ? Number(value) : null;
}

;// CONCATENATED MODULE: ./src/run/wait/rate-limit.ts




/** A server that asks for more than this is not waited for, ms. */
const LONGEST_WAIT_MS = 15 * 60_000;
const FIRST_BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 60_000;
/** Pauses that providers ask for. One holds for all requests to that provider, whichever was refused. */
class RateLimits {
    ports;
    byProvider = new Map();
    constructor(ports) {
        this.ports = ports;
    }
    /**
     * Notes how long a provider that refused for its rate limit is not to be asked.
     * One that names no time is asked at growing intervals: from 1 s on, twice as
     * long with each refusal.
     *
     * @returns the run's ending where the wait is too long, else null
     */
    afterAttempt({ record: { provider, ok, fault }, exchange }) {
        if (ok)
            this.byProvider.delete(provider);
        if (fault !== 'quota')
            return null;
        const refusals = (this.byProvider.get(provider)?.refusals ?? 0) + 1;
        const asked = retryAfterMs(exchange, this.ports.clock.now()) ?? 0;
        const pauseMs = asked > 0 ? asked : Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (refusals - 1));
        if (pauseMs > LONGEST_WAIT_MS) {
            return endingBy(new errors/* ParityError */.Yw('QUOTA_EXHAUSTED', `rate limit: ${provider} asks to wait ${(0,durations/* duration */.p)(pauseMs)}; continue with resume when that is over.`));
        }
        this.ports.log.warn(`rate limit: ${provider} asks to wait; its next request follows in ${(0,durations/* duration */.p)(pauseMs)}, the refused one stays in the records.`);
        this.byProvider.set(provider, { refusals, notBefore: this.ports.clock.monotonic() + pauseMs });
        return null;
    }
    /** Waits until a provider may be asked, or the signal is aborted. */
    async wait(provider, signal) {
        const pauseMs = (this.byProvider.get(provider)?.notBefore ?? 0) - this.ports.clock.monotonic();
        if (pauseMs > 0)
            await this.ports.clock.sleep(pauseMs, signal);
    }
}

;// CONCATENATED MODULE: ./src/run/loop.ts











/**
 * Executes a plan: warm-ups, then unit by unit, each reserved in the budget
 * before its first request and journalled before the next begins.
 */
async function executePlan(input, ports) {
    const loop = new Loop(input, ports);
    await loop.until(() => loop.warmUp());
    await loop.until(() => loop.measure());
    if (input.retryFailed)
        await loop.until(() => loop.retryFailed());
    return loop.result();
}
/** The queue, the reservations and the repetitions; when to stop is the rules' affair. */
class Loop {
    input;
    ports;
    ledger;
    stop = new AbortController();
    signal;
    network;
    rateLimits;
    rules;
    startedAt;
    total;
    ending = null;
    inFlight = 0;
    waiting = [];
    tokens = 0;
    openaiListUsd = 0;
    done = 0;
    constructor(input, ports) {
        this.input = input;
        this.ports = ports;
        this.signal = AbortSignal.any([ports.signal, this.stop.signal]);
        this.ledger = new Ledger(input.earlier);
        this.network = new NetworkWait(input.networkWaitMinutes, ports);
        this.rateLimits = new RateLimits(ports);
        this.rules = [...stopRules(input, ports.clock), this.rateLimits];
        this.startedAt = ports.clock.monotonic();
        this.total = input.plan.warmups.length + input.plan.units.reduce((sum, unit) => sum + unit.length, 0);
        for (const rule of this.rules)
            rule.watch?.((ending) => this.end(ending), this.signal);
    }
    result() {
        this.stop.abort();
        if (this.ports.signal.aborted)
            this.ending ??= { code: 'interrupted', message: 'interrupted', error: null };
        const planned = this.input.plan.units.flat();
        return {
            ending: this.ending,
            leftToAsk: planned.filter((each) => !this.ledger.isFinished(each)).length,
            charged: this.input.budget.charged,
        };
    }
    /** Runs a stage unless something has ended the run; what a stage throws ends it. */
    async until(stage) {
        if (this.signal.aborted)
            return;
        try {
            await stage();
        }
        catch (cause) {
            const error = (0,errors/* asParityError */.Y6)(cause);
            // Who stopped it is known already.
            if (error.code !== 'INTERRUPTED')
                this.end(endingBy(error));
        }
    }
    /** Nothing is warmed up where nothing is left to measure, or where no pair could be paid for afterwards. */
    async warmUp() {
        const { warmups, units } = this.input.plan;
        const left = units.filter((unit) => this.nextAttempt(unit) !== null);
        if (left.length === 0)
            return;
        const least = leastUnit({ warmups, units: left }).map((planned) => this.worst(planned));
        const refusal = this.input.budget.refusalOf(least.reduce(add));
        if (refusal !== null)
            return this.end(capReached(refusal));
        for (const unit of warmups)
            await this.runUnit(unit, 1);
    }
    /** `concurrency` workers take units from one queue; with one it is a plain sequence. */
    async measure() {
        const queue = this.input.plan.units.map((unit) => ({ unit, attempt: this.nextAttempt(unit) }));
        const next = queue.values();
        const worker = async () => {
            for (const { unit, attempt } of next) {
                if (attempt === null)
                    this.done += unit.length;
                else
                    await this.observeUnit(await this.runUnit(unit, attempt), unit);
                if (this.signal.aborted)
                    return;
            }
        };
        // One that fails ends the run, but what the others have in flight is still kept.
        await Promise.all(Array.from({ length: this.input.settings.concurrency }, () => this.until(worker)));
    }
    /** Failed prompts once more, marked: they count for accuracy beside the measurement, never in it. */
    async retryFailed() {
        for (const unit of this.input.plan.units) {
            for (const planned of unit) {
                if (this.signal.aborted)
                    return;
                if (!this.ledger.isFailed(planned))
                    continue;
                this.total += 1;
                await this.runUnit([planned], this.ledger.attempts(planned) + 1, true);
            }
        }
    }
    /** One unit: reserved whole, or not begun. @returns the last attempt of each of its requests */
    async runUnit(unit, attempt, retry = false) {
        const records = [];
        const worst = unit.map((planned) => this.worst(planned));
        const held = worst.map((each) => this.input.budget.enlarged(each));
        if (!(await this.reserve(held.reduce(add))))
            return records;
        try {
            for (const [index, planned] of unit.entries()) {
                const amounts = { worst: worst[index], held: held[index] };
                const record = await this.runAttempt(planned, amounts, attempt, retry);
                if (record === null)
                    return records;
                records.push(record);
            }
            return records;
        }
        finally {
            this.inFlight -= 1;
            for (const wake of this.waiting.splice(0))
                wake();
        }
    }
    /**
     * Reserves a unit, which is then in flight. Others in flight may give back much
     * of what they reserved: a refusal is final only where there are none.
     *
     * @returns false where the run has ended
     */
    async reserve(held) {
        while (!this.signal.aborted) {
            const refusal = this.input.budget.reserve(held);
            if (refusal === null) {
                this.inFlight += 1;
                return true;
            }
            if (this.inFlight === 0)
                this.end(capReached(refusal));
            else
                await new Promise((resolve) => this.waiting.push(resolve));
        }
        return false;
    }
    /** One request, repeated where the client's own network lost it. @returns null where the run has ended before */
    async runAttempt(planned, { worst, held }, firstAttempt, retry) {
        for (let repeat = 0;; repeat += 1) {
            if (!(await this.mayAsk(planned)))
                return null;
            const options = { attempt: firstAttempt + repeat, worst: held };
            const asked = await ask(planned, options, this.input.settings, this.ports, this.signal);
            const record = retry ? { ...asked.record, retry: true } : asked.record;
            const again = record.fault === 'network' && repeat < MAX_NETWORK_REPEATS && !this.signal.aborted;
            await this.keep(record, worst, held, again);
            if (!again) {
                this.consult((rule) => rule.afterAttempt?.({ ...asked, record }) ?? null);
                return record;
            }
            await this.network.wait(planned.arm.base_url, this.signal);
            if (this.signal.aborted)
                return null;
            // What was lost may have been billed all the same: its repetition is paid for anew, or not made.
            const refusal = this.input.budget.reserve(held);
            if (refusal !== null) {
                this.end(capReached(refusal));
                return null;
            }
        }
    }
    /** Waits for the provider's rate limit, then lets every rule look at the run. @returns false where the run has ended */
    async mayAsk(planned) {
        await this.rateLimits.wait(planned.arm.provider, this.signal);
        if (!this.signal.aborted)
            this.consult((rule) => rule.beforeRequest?.() ?? null);
        if (this.signal.aborted)
            return false;
        // Not while another stream is open, which the pause would delay.
        if (this.input.settings.concurrency === 1)
            this.ports.collectGarbage?.();
        return true;
    }
    /** On disk first, then counted and shown. */
    async keep(record, worst, held, again) {
        await this.ports.journal.append(record);
        this.ledger.add(record);
        this.input.budget.settle(held, chargeOf(record, held), worst);
        this.tokens += (record.input_tokens ?? 0) + (record.output_tokens ?? 0);
        this.openaiListUsd += record.estimated_openai_cost_usd ?? 0;
        if (!again)
            this.done += 1;
        this.ports.log.info(progressLine(record, this.totalOf(record), this.tokens, this.openaiListUsd));
        const elapsed = this.ports.clock.monotonic() - this.startedAt;
        this.ports.log.status(progressBar(this.done, this.total, elapsed, this.input.budget.charged.billed));
    }
    observeUnit(records, unit) {
        if (records.length === unit.length)
            this.consult((rule) => rule.afterUnit?.(records) ?? null);
    }
    /** Ends the run at the first rule that says so. */
    consult(question) {
        for (const rule of this.rules) {
            const ending = question(rule);
            if (ending !== null)
                return this.end(ending);
        }
    }
    end(ending) {
        if (this.ending !== null)
            return;
        this.ending = ending;
        if (ending.error === null)
            this.ports.log.warn(`stopping: ${ending.message}. What was measured is kept and reported.`);
        this.stop.abort();
    }
    /** 1 for a unit never asked, one more than before for a broken one, null for a whole one. */
    nextAttempt(unit) {
        if (unit.every((planned) => this.ledger.isFinished(planned)))
            return null;
        return Math.max(...unit.map((planned) => this.ledger.attempts(planned))) + 1;
    }
    worst(planned) {
        const { instructions, max_output_tokens: maxOutputTokens } = this.input.settings;
        return worstCase(planned.prompt.text, instructions, maxOutputTokens, this.ports.prices.get(planned.arm.arm) ?? null);
    }
    /** The walkthrough counts each arm's own sequence. */
    totalOf(record) {
        const arms = this.input.settings.arms.length;
        return arms === 0 ? this.total : Math.max(record.run_index, Math.round(this.total / arms));
    }
}

;// CONCATENATED MODULE: ./src/run/round-trip.ts
const CONNECTS = 5;
const TIMEOUT_MS = 2_000;
/**
 * Estimates a round trip to each arm's endpoint, before the first request: the
 * least TCP connect time of a few, since whatever comes on top of the least is
 * not network latency. With it a reader can tell network latency from service time.
 *
 * @returns ms by arm; null where the endpoint could not be reached in time
 */
async function roundTrips(arms, { probe }, signal) {
    const byOrigin = new Map();
    for (const { base_url: url } of arms) {
        const { origin } = new URL(url);
        if (!byOrigin.has(origin))
            byOrigin.set(origin, await leastConnect(url, probe, signal));
    }
    return Object.fromEntries(arms.map(({ arm, base_url: url }) => [arm, byOrigin.get(new URL(url).origin) ?? null]));
}
async function leastConnect(url, probe, signal) {
    let least = null;
    for (let connect = 0; connect < CONNECTS && !signal.aborted; connect += 1) {
        const ms = await probe(url, TIMEOUT_MS);
        // Where nobody answers, another try would only delay the run.
        if (ms === null)
            break;
        least = Math.min(least ?? ms, ms);
    }
    return least;
}

;// CONCATENATED MODULE: ./src/run/run.ts













/** Resamples of a run that was told to stop, which has seconds to finish; the comparison says how many it used. */
const HURRIED_DRAWS = 1_999;
/** A run: plan → preflight → measure → reconcile → audit → compare. Publishing is the caller's. */
async function run(input, ports) {
    const { settings } = input;
    const layout = plan({ ...settings, prompts: input.prompts });
    const budget = budgetOf(input, ports);
    const roundTripMs = await roundTrips(settings.arms, ports.transport, ports.signal);
    const measured = await executePlan({ ...input, plan: layout, budget, earlierMs: sessionsMs(input.reserved) }, ports);
    await ports.journal.close();
    const unwritable = await ports.reservations.close().then(() => null, errors/* asParityError */.Y6);
    const { count } = await ports.tokenizer();
    const { records, warmups } = settled(await ports.readJournal(), settings, count);
    const comparison = analysed(records, settings, count, ports.signal.aborted ? HURRIED_DRAWS : bootstrap/* BOOTSTRAP_DRAWS */.F);
    const { ending } = measured;
    return {
        settings,
        records,
        warmups,
        comparison,
        stop: ending === null ? null : { code: ending.code, message: ending.message },
        error: ending?.error ?? unwritable ?? (ending?.code === 'interrupted' ? null : nothingJudged(comparison)),
        resumed: input.earlier.length > 0,
        plannedAttempts: layout.units.reduce((sum, unit) => sum + unit.length, 0),
        leftToAsk: measured.leftToAsk,
        roundTripMs,
        charged: measured.charged,
    };
}
/** The caps, less what earlier sessions of this run used or may have used. */
function budgetOf({ settings, earlier, reserved }, { prices }) {
    const budget = new Budget({ maxBillableTokens: settings.max_billable_tokens, maxCostUsd: settings.max_cost_usd });
    const worstOf = (record) => worstCase(record.prompt_text ?? '', settings.instructions, settings.max_output_tokens, prices.get(record.arm ?? '') ?? null);
    for (const record of earlier)
        budget.charge(chargeOf(record, worstOf(record)), worstOf(record));
    // A request that was in flight when its session was killed left no record, but perhaps a bill.
    for (const { tokens, usd } of lostReservations(reserved, earlier)) {
        budget.charge({ tokens, usd, reported: false }, null);
    }
    return budget;
}
/** The journal's attempts as they are written: told apart, reconciled with what was billed, in order. */
function settled(journalled, settings, count) {
    const arms = settings.arms.map(({ arm }) => arm);
    const marked = inFileOrder(markSuperseded(journalled), arms);
    return {
        records: (0,reconciliation/* reconcile */.Lq)(marked.filter(({ warmup }) => warmup !== true), count),
        warmups: marked.filter(({ warmup }) => warmup === true),
    };
}
function analysed(records, settings, count, draws) {
    const arms = withUnasked((0,record_arms/* groupArms */.n)([{ label: settings.run_id, records, settings }]), settings);
    return (0,analyse/* analyse */.KH)(arms, count, {
        seed: settings.seed,
        marginPp: settings.margin_pp,
        latencyMargin: settings.latency_margin,
        scorer: settings.scorer,
        draws,
    });
}
/** The arms of the plan that no record is of stand in the report too: they have no answers. */
function withUnasked(arms, settings) {
    const asked = new Map(arms.map((arm) => [arm.arm, arm]));
    const { run_id: label } = settings;
    return settings.arms.map(({ arm, provider, model, effort }) => asked.get(arm) ?? { arm, provider, model, effort, labels: [label], settings: [settings], records: [], all: [] });
}

// EXTERNAL MODULE: ./src/providers/endpoint.ts
var providers_endpoint = __webpack_require__(79833);
// EXTERNAL MODULE: ./src/providers/url.ts
var url = __webpack_require__(68619);
// EXTERNAL MODULE: ./src/prepare/prices.ts
var prepare_prices = __webpack_require__(18113);
;// CONCATENATED MODULE: ./src/prepare/arms.ts






/**
 * The arms of a run: every provider × model × effort, in the order in which
 * they are named. The same arm twice is an A/A comparison.
 *
 * @throws ParityError `INVALID_OPTION`
 */
function armsOf(options, env) {
    const urls = (0,url/* baseUrlsOf */.Di)(options.baseUrl, options.provider);
    const priceFor = pricing(options);
    const seen = new Map();
    return options.effort.flatMap((effort) => options.model.flatMap((model) => options.provider.map((name) => {
        const asked = { model, region: options.region, baseUrl: urls.get(name) ?? null };
        const endpoint = (0,providers_endpoint/* endpointOf */.X)((0,lookup/* providerOf */.l)(name), asked, env);
        const price = priceFor(endpoint);
        return { endpoint, price, settings: armSettings(endpoint, effort, price, seen) };
    })));
}
function armSettings(endpoint, effort, price, seen) {
    const { provider, model, region, baseUrl } = endpoint;
    const name = `${provider.name} ${model} ${effort}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
        arm: count === 1 ? name : `${name} #${count}`,
        provider: provider.name,
        model,
        effort,
        base_url: baseUrl,
        region,
        input_usd_per_mtok: price?.inputUsdPerMtok ?? null,
        cached_input_usd_per_mtok: price?.cachedInputUsdPerMtok ?? null,
        output_usd_per_mtok: price?.outputUsdPerMtok ?? null,
    };
}
/** The price of an endpoint's model; without one a cost cap could not be kept, so none is an error. */
function pricing(options) {
    const overrides = (0,prepare_prices/* priceOverrides */.b)(options, options.provider);
    return ({ provider, model }) => {
        const price = (0,prices/* priceOf */.xx)(provider.kind, model, overrides(provider.name));
        if (price !== null)
            return price;
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `no price is known for ${model} at ${provider.name}, so ${(0,errors/* option */.uK)('max-cost-usd')} could not be kept; give ${(0,errors/* option */.uK)('input-price-per-mtok')} and ${(0,errors/* option */.uK)('output-price-per-mtok')} (0 where it is free).`);
    };
}

// EXTERNAL MODULE: ./src/core/record/settings.ts
var record_settings = __webpack_require__(2984);
// EXTERNAL MODULE: ./src/core/text/sorted-json.ts
var sorted_json = __webpack_require__(86361);
// EXTERNAL MODULE: ./src/effects/files/directory.ts
var files_directory = __webpack_require__(53605);
// EXTERNAL MODULE: ./src/effects/files/atomic.ts
var atomic = __webpack_require__(74749);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/effects/files/kernel-lock.ts

/** The program answers at once; one that hangs is not waited for. */
const LONGEST_MS = 5_000;
/**
 * Asks for the system's exclusive lock on an open file, by the program `flock`
 * (util-linux, BusyBox), since Node has no call for it. The lock belongs to the
 * open file, which the program inherits: it stays after the program has ended,
 * until this process closes the file or dies. All processes of one system see
 * it, in whatever container they are.
 */
function lockInKernel(file) {
    const { status, stderr } = (0,external_node_child_process_.spawnSync)('flock', ['-n', '3'], {
        stdio: ['ignore', 'ignore', 'pipe', file.fd],
        timeout: LONGEST_MS,
    });
    if (status === 0)
        return 'taken';
    // Status 1 without a word is "somebody has it"; whatever else went wrong is complained of.
    return status === 1 && stderr.length === 0 ? 'held' : 'unavailable';
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/effects/files/owner.ts




/** This process as an owner. */
function thisOwner(kernelLock, at) {
    return {
        host: (0,external_node_os_.hostname)(),
        pid: process.pid,
        since: at.toISOString(),
        boot: bootId(),
        pidNamespace: pidNamespace(),
        startTicks: startTicks(process.pid),
        kernelLock,
        token: (0,external_node_crypto_.randomUUID)(),
    };
}
/** The owner that a lock file names; null for any other text. */
function ownerOf(text) {
    const given = (0,json/* parseObject */.lj)(text);
    const [host, since, token] = [(0,json/* asText */.e1)(given?.['host']), (0,json/* asText */.e1)(given?.['since']), (0,json/* asText */.e1)(given?.['token'])];
    const pid = (0,json/* asCount */.Wg)(given?.['pid']);
    if (given === null || host === null || since === null || token === null || pid === null)
        return null;
    return {
        host: host.slice(0, 100),
        pid,
        since: since.slice(0, 30),
        boot: (0,json/* asText */.e1)(given['boot']),
        pidNamespace: (0,json/* asText */.e1)(given['pidNamespace']),
        startTicks: (0,json/* asText */.e1)(given['startTicks']),
        kernelLock: given['kernelLock'] === true,
        token,
    };
}
/** True where the owner's session was on this system since it last started. */
function isOfThisBoot({ boot }) {
    return boot !== null && boot === bootId();
}
/** Whether an owner's process is there, by its number and its start; null where this can't be seen from here. */
function isRunning(owner) {
    if (!isOfThisBoot(owner) || owner.pidNamespace === null || owner.pidNamespace !== pidNamespace())
        return null;
    return owner.startTicks !== null && startTicks(owner.pid) === owner.startTicks;
}
function bootId() {
    return owner_textOf('/proc/sys/kernel/random/boot_id');
}
function pidNamespace() {
    try {
        return (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return null;
    }
}
/**
 * Field 22 of `proc_pid_stat(5)`; the second field, the program's name, may hold
 * spaces and brackets. Null also for a process that has ended and that its parent
 * has not asked for yet (state Z).
 */
function startTicks(pid) {
    const stat = owner_textOf(`/proc/${pid}/stat`);
    const [state, ...later] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    return state === 'Z' || state === 'X' ? null : (later[18] ?? null);
}
/** Null where the system has no such file. */
function owner_textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/effects/files/lock.ts








const BEAT_MS = 5_000;
const SILENCE_MS = 30_000;
/** Where two sessions could both believe that they took a lock, the loser sees it after this. */
const SETTLE_MS = 250;
/** A lock that changes hands more often while it is asked for is somebody's. */
const MOST_TRIES = 10;
const MOST_OWNER_BYTES = 4_096;
/**
 * Holds a run's files for this session, so that no second one repairs or
 * continues a journal that is still being written. It is a file beside the
 * run's others: whatever name leads to their directory, from whatever container
 * or host, leads to it too.
 *
 * A lock that a killed session left behind is taken over where that session is
 * surely dead: the system's lock on the file is free again, or its process is
 * gone, or, where neither can be seen from here (another host), the file's time
 * has not changed for `silenceMs`. A session that was only suspended finds its
 * lock taken before its next write, and stops.
 *
 * @param file the lock
 * @param journal names the run in messages
 * @throws ParityError `INVALID_OPTION` naming the session that holds it, `UNWRITABLE_OUTPUT`
 */
async function lockRun(file, journal, parts) {
    const { name, handle } = await (0,atomic/* openTemporary */.g)(file).catch((cause) => {
        throw unwritable(file, cause);
    });
    try {
        const owner = thisOwner(lockInKernel(handle) === 'taken', parts.clock.now());
        await handle.writeFile(`${JSON.stringify(owner)}\n`);
        await acquire(name, file, journal, parts);
        const lock = held(handle, file, await handle.stat(), parts.beatMs ?? BEAT_MS);
        if (!owner.kernelLock)
            await lock_settled(lock, journal, parts.clock);
        return lock;
    }
    catch (cause) {
        await handle.close();
        throw cause instanceof errors/* ParityError */.Yw ? cause : unwritable(file, cause);
    }
    finally {
        await (0,promises_.rm)(name, { force: true }).catch(() => undefined);
    }
}
async function acquire(name, file, journal, parts) {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        if (await published(name, file))
            return;
        if (await takenOver(name, file, journal, parts))
            return;
    }
    throw refusal(journal, null);
}
/** Gives a prepared lock its name, unless something has that name. */
async function published(name, file) {
    try {
        await (0,promises_.link)(name, file);
        return true;
    }
    catch (cause) {
        if ((0,errno/* errnoOf */.U)(cause) === 'EEXIST')
            return false;
        // A file system without hard links (exFAT, some shares of virtual machines).
        if ((await identityOf(file)) !== null)
            return false;
        await (0,promises_.rename)(name, file);
        return true;
    }
}
/** Replaces the lock of a dead session. False where it has changed meanwhile: then ask again. */
async function takenOver(name, file, journal, parts) {
    const theirs = await existing(file, journal);
    if (theirs === null)
        return false;
    try {
        const text = await (0,regular/* readWhole */.oD)(theirs, MOST_OWNER_BYTES).catch(() => null);
        const owner = text === null ? null : ownerOf(text.toString('utf8'));
        // As long as this process has the system's lock on their file, no other takes it over at the same time.
        const kernel = lockInKernel(theirs);
        if (kernel === 'held')
            throw refusal(journal, owner);
        const isDead = (kernel === 'taken' && isFreedByDeath(owner)) || (await isGone(owner, file, parts));
        if (!isDead)
            throw refusal(journal, owner);
        if ((await identityOf(file)) !== identity(await theirs.stat()))
            return false;
        await (0,promises_.rename)(name, file);
        return true;
    }
    finally {
        await theirs.close();
    }
}
/** Null where there is none any more. */
async function existing(file, journal) {
    try {
        return await (0,regular/* openRegular */.lf)(file, external_node_fs_.constants.O_RDWR | regular/* NO_FOLLOW */.qP);
    }
    catch (cause) {
        if ((0,errno/* errnoOf */.U)(cause) === 'ENOENT')
            return null;
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')}: ${file}, the lock of ${journal}, can't be read (${(0,errno/* errnoOf */.U)(cause)}); remove it if no session is writing this run.`, cause);
    }
}
/** The system takes its lock from a process of its own that ends, and from no other. */
function isFreedByDeath(owner) {
    return owner?.kernelLock === true && isOfThisBoot(owner);
}
async function isGone(owner, file, parts) {
    const running = owner === null ? null : isRunning(owner);
    return running === null ? isSilent(owner, file, parts) : !running;
}
/** Watches whether the file's time changes: that needs no agreement of two clocks. */
async function isSilent(owner, file, parts) {
    const { clock, beatMs = BEAT_MS, silenceMs = SILENCE_MS } = parts;
    const who = owner === null ? 'an unknown session' : `process ${owner.pid} on ${owner.host}`;
    parts.log.info(`${who} holds this run; watching for ${silenceMs / 1000} s whether it still lives.`);
    const before = await timeOf(file);
    for (const started = clock.monotonic(); clock.monotonic() - started < silenceMs;) {
        await clock.sleep(beatMs);
        if ((await timeOf(file)) !== before)
            return false;
    }
    return true;
}
/** Opened anew each time: a network file system asks its server then, and not for a bare `stat`. Null where it is gone. */
async function timeOf(file) {
    const handle = await (0,regular/* openRegular */.lf)(file, external_node_fs_.constants.O_RDONLY | regular/* NO_FOLLOW */.qP).catch(() => null);
    if (handle === null)
        return null;
    const stats = await handle.stat().finally(() => handle.close());
    return `${identity(stats)}:${stats.mtimeMs}`;
}
function held(handle, file, mine, beatMs) {
    const isMine = () => {
        const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return stats !== undefined && identity(stats) === identity(mine);
    };
    const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => undefined), beatMs);
    beat.unref();
    return {
        assertHeld() {
            if (!isMine())
                throw lost(file);
        },
        async release() {
            clearInterval(beat);
            if (isMine())
                await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
            await handle.close();
        },
    };
}
/** Where no kernel lock orders those that take over, the last one has it, and each of the others sees so here. */
async function lock_settled(lock, journal, clock) {
    await clock.sleep(SETTLE_MS);
    try {
        lock.assertHeld();
    }
    catch {
        throw refusal(journal, null);
    }
}
function identity({ dev, ino }) {
    return `${dev}:${ino}`;
}
async function identityOf(file) {
    return (0,promises_.lstat)(file).then(identity, () => null);
}
function refusal(journal, owner) {
    const who = owner === null ? '' : ` (process ${owner.pid} on ${owner.host}, since ${owner.since})`;
    return new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')}: the run of ${journal} is still going on in another process${who}; wait for its end, or stop it.`);
}
function lost(file) {
    return new errors/* ParityError */.Yw('DISK_FAILED', `${file}, this session's lock, is gone, removed or taken over by another session; the attempts before are in the journal. Continue with resume once no other session does.`);
}
function unwritable(file, cause) {
    return new errors/* ParityError */.Yw('UNWRITABLE_OUTPUT', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('output-dir')}: ${file} can't be written (${(0,errno/* errnoOf */.U)(cause)}); choose a directory that can be.`, cause);
}

// EXTERNAL MODULE: ./src/effects/files/writing.ts
var writing = __webpack_require__(2018);
;// CONCATENATED MODULE: ./src/prepare/begin.ts











/**
 * Claims the files of a run, or reopens the newest unfinished one, and locks
 * them against every other session.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`, `INVALID_OPTION` where the run is
 *   still going on elsewhere, or `SETTINGS_DIFFER` naming what differs
 */
async function beginRun(directory, resume, settings, log) {
    if (!resume) {
        await (0,files_directory/* prepareDirectory */.v)(directory);
        const paths = await claimRun(directory, new Date(settings.created_at), (0,sorted_json/* sortedJson */.I)(settings));
        return { paths, settings, earlier: [], reserved: [], lock: await locked(paths, log) };
    }
    return takeUp(directory, settings, log);
}
async function takeUp(directory, settings, log) {
    const paths = await findUnfinished(directory);
    const lock = await locked(paths, log);
    try {
        return { ...(await continued(paths, directory, settings, log)), paths, lock };
    }
    catch (cause) {
        await lock.release();
        throw cause;
    }
}
function locked({ lock, journal }, log) {
    return lockRun(lock, journal, { clock: clock/* systemClock */.m, log });
}
async function continued(paths, directory, settings, log) {
    const before = await reopenRun(paths);
    const reserved = await readReservations(paths.reservations, { isEmpty: before.records.length === 0 });
    await (0,files_directory/* prepareDirectory */.v)(directory);
    const differences = (0,record_settings/* settingsDifferences */.C)(before.settings, settings);
    if (differences.length > 0) {
        throw new errors/* ParityError */.Yw('SETTINGS_DIFFER', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('resume')}: the unfinished run was begun with other settings (${differences.join('; ')}); use those, or leave it out.`);
    }
    if (before.torn)
        log.warn("resume: the journal's last line was torn by a crash; it is dropped and that request asked again.");
    log.info(`resume: ${before.records.length} finished attempts are taken over from ${paths.journal}.`);
    const { run_id, created_at, resumed_at = [] } = before.settings;
    const now = { ...settings, run_id, created_at, resumed_at: [...resumed_at, settings.created_at] };
    await (0,writing/* writeAtomically */.v)(paths.settings, (0,sorted_json/* sortedJson */.I)(now));
    return { settings: now, earlier: before.records, reserved };
}

;// CONCATENATED MODULE: ./src/prepare/caps.ts




/**
 * Refuses caps under which not one pair could be measured, before anything is
 * spent: the warm-ups and the first pair, every answer at its token limit.
 *
 * @param prices by arm; null where none is known
 * @throws ParityError `INVALID_OPTION` that names the least cap that works
 */
function refuseSmallCaps(settings, prompts, prices) {
    const { instructions, max_output_tokens, max_billable_tokens, max_cost_usd } = settings;
    const least = leastUnit(plan({ ...settings, prompts }))
        .map(({ prompt, arm }) => worstCase(prompt.text, instructions, max_output_tokens, prices.get(arm.arm) ?? null))
        .reduce(add, { tokens: 0, usd: 0 });
    const refusal = new Budget({ maxBillableTokens: max_billable_tokens, maxCostUsd: max_cost_usd }).refusalOf(least);
    if (refusal === null)
        return;
    const { cap } = refusal;
    const [given, needed] = cap === 'max-cost-usd'
        ? [String(max_cost_usd), roundedUp(least.usd)]
        : [(0,numbers/* grouped */.zD)(max_billable_tokens ?? 0), (0,numbers/* grouped */.zD)(least.tokens)];
    throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)(cap)} ${given} is too small for one pair: warm-ups and one pair, every answer at its limit of ${(0,numbers/* grouped */.zD)(max_output_tokens)} tokens, can take up to ${needed}. Give at least ${needed.replaceAll(',', '')}, or lower ${(0,errors/* option */.uK)('max-output-tokens')} or ${(0,errors/* option */.uK)('warmups')}.`);
}
/** USD, four decimals, never below the amount. */
function roundedUp(usd) {
    return (Math.ceil(usd * 10_000 - 1e-6) / 10_000).toFixed(4);
}

// EXTERNAL MODULE: ./src/core/plan/power.ts
var power = __webpack_require__(58598);
;// CONCATENATED MODULE: ./src/prepare/plan-text.ts



/** What a run is about to do, what it can cost at the very most, and what it will be able to show. */
function planText(options, dataset, arms) {
    const requests = (dataset.prompts.length + options.warmups) * arms.length;
    return [
        `plan: ${(0,numbers/* grouped */.zD)(dataset.prompts.length)} prompts of ${dataset.label} × ${(0,numbers/* counted */.hS)(arms.length, 'arm')} + warm-ups = ${(0,numbers/* grouped */.zD)(requests)} requests, ${options.order}, seed ${options.seed}`,
        ...arms.map(({ settings, endpoint }) => `  arm ${settings.arm} at ${endpoint.baseUrl}`),
        worstLine(options, dataset, arms),
        ...(arms.length > 1 ? [PRIMARY] : []),
        ...(arms.length > 1
            ? (0,power/* powerLines */.l6)((0,power/* planPower */.B1)({
                n: dataset.prompts.length,
                marginPp: options.accuracyMarginPp,
                latencyMargin: options.latencyMargin,
            })).map((line) => `  ${line}`)
            : []),
    ].join('\n');
}
/** Named before there is anything to choose from. */
const PRIMARY = '  primary: the typical paired ratio of total latency, and the difference in right answers; TTFT, TTFB and completion are adjusted together (Holm), quantile ratios are descriptive';
/** The cap bounds the bill, the worst case says whether it will ever be felt. */
function worstLine(options, dataset, arms) {
    const worst = arms
        .flatMap(({ price }) => dataset.prompts.map((prompt) => worstCase(prompt.text, options.instructions, options.maxOutputTokens, price)))
        .reduce(add, { tokens: 0, usd: 0 });
    const cap = `caps: ${(0,numbers/* grouped */.zD)(options.maxBillableTokens)} tokens, USD ${(0,numbers/* usd */.dR)(options.maxCostUsd)}`;
    return `  worst case, every answer at its token limit: ${(0,numbers/* grouped */.zD)(worst.tokens)} tokens, USD ${(0,numbers/* usd */.dR)(worst.usd)}; ${cap}`;
}

// EXTERNAL MODULE: ./src/core/report/markdown/comment.ts
var comment = __webpack_require__(68903);
// EXTERNAL MODULE: ./src/core/report/markdown/document.ts + 3 modules
var markdown_document = __webpack_require__(4756);
// EXTERNAL MODULE: ./src/core/report/markdown/fit.ts
var fit = __webpack_require__(55901);
;// CONCATENATED MODULE: ./src/core/report/markdown/run.ts


/** A file to be opened in an editor: long, but not without end. */
const RUN_BUDGET_BYTES = 5_000_000;
const MOST_FAILURES = 5_000;
/** `<run>.md`: the readable summary of a run, every failure listed. */
function renderRun(context) {
    return (0,fit/* fit */.U)((0,markdown_document/* document */.A)(context, MOST_FAILURES), RUN_BUDGET_BYTES, 'The records hold everything.');
}

// EXTERNAL MODULE: ./src/core/walkthrough/accuracy.ts
var accuracy = __webpack_require__(42289);
// EXTERNAL MODULE: ./src/core/walkthrough/elapsed.ts
var elapsed = __webpack_require__(53902);
// EXTERNAL MODULE: ./src/core/walkthrough/summary.ts
var summary = __webpack_require__(59438);
;// CONCATENATED MODULE: ./src/core/walkthrough/run-summary.ts




/** @param recordsFile as the scorer's files would name it */
function runSummary({ settings, records, warmups, comparison, ...run }, recordsFile) {
    const { audit, ...compared } = comparison;
    const took = (0,elapsed/* elapsed */.v)(records, settings.resumed_at);
    return {
        ...(0,summary/* walkthroughSummary */.F)(records),
        dataset: settings.dataset,
        settings,
        run: {
            planned_attempts: run.plannedAttempts,
            attempts: records.length,
            warmups: warmups.length,
            superseded: records.filter(({ superseded }) => superseded).length,
            retried: records.filter(({ retry }) => retry).length,
            left_to_ask: run.leftToAsk,
            stopped_code: run.stop?.code ?? null,
            stopped_reason: run.stop?.message ?? null,
            charged: run.charged,
            resumed: run.resumed,
            elapsed_seconds: took?.seconds ?? null,
            interrupted_seconds: took?.interruptedSeconds ?? 0,
            round_trip_ms: rounded(run.roundTripMs),
        },
        accuracy: (0,accuracy/* scoreRun */.I)({ label: settings.run_id, benchmarkJsonl: recordsFile, scorer: settings.scorer }, records).arms,
        comparison: compared,
        audit,
    };
}
function rounded(byArm) {
    return Object.fromEntries(Object.entries(byArm).map(([arm, ms]) => [arm, ms === null ? null : (0,rounding/* round */.L)(ms, 2)]));
}

;// CONCATENATED MODULE: ./src/prepare/publish.ts








/**
 * Writes the files of a run: records, warm-ups apart, the readable summary, the
 * comment, and the summary last, since it is what makes a run a finished one.
 *
 * Where the disk is full the journal has everything, and the report is shown all the same.
 *
 * @param assertHeld throws where another session has the run: its files are then left alone
 * @param url the page of the workflow's run; null on a laptop
 */
async function publish(report, paths, assertHeld, url) {
    const context = {
        comparison: report.comparison,
        records: report.records,
        run: report,
        sources: [],
        url,
    };
    const error = await write(report, paths, assertHeld, context).then(() => null, errors/* asParityError */.Y6);
    return { paths, files: filesOf(paths), context, error };
}
/** @throws ParityError `DISK_FAILED` */
async function write(report, paths, assertHeld, context) {
    assertHeld();
    if (report.records.length > 0)
        await (0,writing/* writeRecords */.W)(paths.records, report.records);
    if (report.warmups.length > 0)
        await (0,writing/* writeRecords */.W)(paths.warmups, report.warmups);
    await (0,writing/* writeAtomically */.v)(paths.markdown, renderRun(context));
    await (0,writing/* writeAtomically */.v)(paths.comment, (0,comment/* renderComment */.wQ)(context));
    await (0,writing/* writeAtomically */.v)(paths.summary, (0,sorted_json/* sortedJson */.I)(runSummary(report, paths.records)));
}
function filesOf({ records, warmups, summary, markdown, comment, journal, reservations, settings, }) {
    return [records, warmups, summary, markdown, comment, journal, reservations, settings].filter((file) => (0,external_node_fs_.existsSync)(file));
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/prepare/settings.ts



/** What is recorded of a run before it begins. */
function settingsOf(options, arms, dataset, runId, now) {
    return {
        schema_version: record_record/* SCHEMA_VERSION */.f$,
        run_id: runId,
        client_version: version/* VERSION */.x,
        node_version: process.version,
        created_at: now.toISOString(),
        arms: [...arms],
        dataset: dataset.label,
        prompts_sha256: (0,dataset_dataset/* promptsSha256 */.NX)(dataset.prompts),
        prompts: dataset.prompts.length,
        limit: options.limit,
        offset: options.offset,
        shard: options.shard,
        scorer: dataset.scorer,
        instructions: options.instructions,
        order: options.order,
        seed: options.seed,
        concurrency: options.concurrency,
        warmups: options.warmups,
        max_output_tokens: options.maxOutputTokens,
        timeout_seconds: options.timeoutSeconds,
        idle_timeout_seconds: options.idleTimeoutSeconds,
        fresh_connection: options.freshConnection,
        simulated: options.simulate,
        margin_pp: options.accuracyMarginPp,
        latency_margin: options.latencyMargin,
        max_billable_tokens: options.maxBillableTokens,
        max_cost_usd: options.maxCostUsd,
        max_duration_minutes: options.maxDurationMinutes,
        max_consecutive_failures: noneForZero(options.maxConsecutiveFailures),
        max_consecutive_missing_usage: noneForZero(options.maxConsecutiveMissingUsage),
    };
}
/** These two caps are turned off by 0, as the walkthrough has it. */
function noneForZero(value) {
    return value === 0 ? null : value;
}

;// CONCATENATED MODULE: ./src/prepare/execute.ts






















/**
 * Carries out `run` for either face: options and surroundings in, files and a
 * report out. Whatever can be refused is refused before the first request.
 *
 * @throws ParityError for bad input; what ends a run after its first request is in the report
 */
async function execute(options, surroundings) {
    refuseHalfSimulation(options);
    const { log, secrets, signal, url } = surroundings;
    const cleanup = new Cleanup();
    try {
        const dataset = await interruptible((0,dataset_dataset/* loadDataset */.Zh)(options, surroundings), signal);
        const caller = await callerOf(options, surroundings, cleanup);
        const arms = armsOf(options, caller.env);
        if (!options.simulate)
            for (const { endpoint } of arms)
                (0,proxy/* refuseProxy */.p)(endpoint.baseUrl, caller.env);
        const plan = planText(options, dataset, arms);
        if (options.dryRun)
            return { kind: 'dry', plan };
        for (const line of plan.split('\n'))
            log.info(line);
        const authorizers = await authorizersOf(arms, caller);
        const settings = settingsOf(options, execute_armSettings(arms, authorizers), dataset, (0,external_node_crypto_.randomUUID)(), clock/* systemClock */.m.now());
        // What is left of the caps of a run that is resumed shows once its files are read.
        if (!options.resume)
            refuseSmallCaps(settings, dataset.prompts, pricesOf(arms));
        const begun = await beginRun(options.outputDir, options.resume, settings, log);
        cleanup.later(() => begun.lock.release());
        const transport = createTransport();
        cleanup.later(() => transport.close());
        const { networkWaitMinutes, retryFailed } = options;
        const measured = await run({ ...begun, prompts: dataset.prompts, networkWaitMinutes, retryFailed }, {
            clock: clock/* systemClock */.m,
            transport,
            authorizers,
            prices: pricesOf(arms),
            secrets,
            newId: external_node_crypto_.randomUUID,
            journal: await openJournal(begun.paths.journal, begun.lock.assertHeld),
            reservations: await openReservations(begun.paths.reservations, begun.reserved, clock/* systemClock */.m, begun.lock.assertHeld),
            log,
            signal,
            collectGarbage: garbageCollector(),
            tokenizer: tokenizer/* loadTokenizer */.Y,
            readJournal: async () => (await readJournal(begun.paths.journal)).records,
        });
        const report = withoutSecrets(measured, secrets);
        return { kind: 'run', report, published: await publish(report, begun.paths, begun.lock.assertHeld, url) };
    }
    finally {
        await cleanup.done();
    }
}
/** What is to be closed at the end, the latest first. */
class Cleanup {
    #steps = [];
    later(step) {
        this.#steps.push(step);
    }
    async done() {
        for (const step of this.#steps.reverse())
            await step();
    }
}
/** Who makes the requests: a simulated run has the embedded endpoint's credentials only, and no real one reaches it. */
async function callerOf(options, surroundings, cleanup) {
    if (!options.simulate || options.dryRun)
        return surroundings;
    const endpoint = await (0,process_endpoint/* startEndpoint */.I)(surroundings.cliPath, endpointWords(options));
    cleanup.later(endpoint.close);
    return { ...surroundings, env: endpoint.env, role: null };
}
function execute_armSettings(arms, authorizers) {
    return arms.map(({ settings }) => ({
        ...settings,
        auth_mode: authorizers.get(settings.arm).mode,
    }));
}
/**
 * The report as everything is made of it: files, comment, summary, outputs. Its
 * records lost their secrets as they were made; here the rest does, whoever said it.
 */
function withoutSecrets(report, secrets) {
    return {
        ...report,
        comparison: secrets.redactWithin(report.comparison),
        stop: secrets.redactWithin(report.stop),
        error: report.error?.restated((text) => secrets.redact(text)) ?? null,
    };
}
function pricesOf(arms) {
    return new Map(arms.map(({ settings, price }) => [settings.arm, price]));
}
/** One authorizer a provider, its credentials fetched now: a missing or refused one costs nothing yet. */
async function authorizersOf(arms, caller) {
    const byProvider = new Map();
    const byArm = new Map();
    for (const { endpoint, settings } of arms) {
        const authorizer = byProvider.get(endpoint.provider.name) ?? (await authorizerOf(endpoint, caller));
        byProvider.set(endpoint.provider.name, authorizer);
        byArm.set(settings.arm, authorizer);
    }
    for (const authorizer of byProvider.values())
        await interruptible(authorizer.prepare(), caller.signal);
    return byArm;
}
function authorizerOf({ provider, region }, { env, log, role, secrets }) {
    return (0,authorizer/* authorizerFor */.B)(provider, env, {
        region,
        roleArn: role?.arn ?? null,
        sessionSeconds: role?.sessionSeconds ?? 3600,
        sessionName: 'parity-bench',
        getIdToken: role?.getIdToken ?? null,
        clock: clock/* systemClock */.m,
        warn: log.warn,
        secrets,
    });
}
/** Who asks for the endpoint's faults and forgets `simulate`, or names a real endpoint beside it, would start a run that costs money. */
function refuseHalfSimulation(options) {
    if (options.simulate && options.baseUrl.length > 0) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('base-url')} names a real endpoint; leave it out, or leave ${(0,errors/* option */.uK)('simulate')} out.`);
    }
    if (options.simulate)
        return refuseUnsimulated(options);
    const given = {
        'simulate-fault': options.simulateFault.length > 0,
        'simulate-slowdown': options.simulateSlowdown.length > 0,
        'simulate-accuracy': options.simulateAccuracy.length > 0,
        'simulate-time-scale': options.simulateTimeScale !== tables/* RUN_OPTIONS */.p7['simulate-time-scale'].default,
    };
    const [name] = Object.entries(given).flatMap(([given, isGiven]) => (isGiven ? [given] : []));
    if (name === undefined)
        return;
    throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)(name)} shapes the embedded endpoint only; give ${(0,errors/* option */.uK)('simulate')} with it, or leave it out.`);
}
/** The endpoint refuses these too, but a dry run does not start it. */
function refuseUnsimulated({ simulateSlowdown, simulateAccuracy }) {
    const simulated = ['bedrock', 'openai'];
    (0,tables/* perProvider */.nz)(simulateSlowdown, 'simulate-slowdown', simulated);
    (0,tables/* perProvider */.nz)(simulateAccuracy, 'simulate-accuracy', simulated);
}
/** What the embedded endpoint needs to answer this run's prompts. */
function endpointWords(options) {
    const given = [
        ['port', 0],
        ['seed', options.seed],
        ['dataset', options.dataset],
        ['split', options.split],
        ['dataset-path', options.datasetPath],
        ['question-key', options.questionKey],
        ['answer-key', options.answerKey],
        ['prompt-template', options.promptTemplate],
        ['simulate-time-scale', options.simulateTimeScale],
        ['simulate-fault', options.simulateFault.join(',')],
        ['simulate-slowdown', options.simulateSlowdown.join(',')],
        ['simulate-accuracy', options.simulateAccuracy.join(',')],
    ];
    return given.flatMap(([name, value]) => (value === null || value === '' ? [] : [`--${name}=${value}`]));
}


/***/ }),

/***/ 18113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ priceOverrides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _options_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79489);


/**
 * The prices that a user gives in place of the list, by provider.
 *
 * @param providers those of this call
 * @throws ParityError `INVALID_OPTION`
 */
function priceOverrides(options, providers) {
    const input = (0,_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .perProvider */ .nz)(options.inputPricePerMtok, 'input-price-per-mtok', providers);
    const output = (0,_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .perProvider */ .nz)(options.outputPricePerMtok, 'output-price-per-mtok', providers);
    return (provider) => ({
        inputUsdPerMtok: usd(input(provider), 'input-price-per-mtok'),
        outputUsdPerMtok: usd(output(provider), 'output-price-per-mtok'),
    });
}
function usd(text, name) {
    if (text === null)
        return null;
    const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
    if (Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)(name)} can't be ${(0,_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}; use USD per million tokens, e.g. 5.5.`);
}


/***/ }),

/***/ 40860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   xS: () => (/* binding */ asWord)
/* harmony export */ });
/** The longest identifier or enumerated word that is kept of what a server sends. */
const MAX_WORD_CHARS = 200;
/** The object that a text says it is; null for anything else, JSON or not. */
function parseObject(text) {
    return asObject(parseJson(text));
}
/** What a text says as JSON; undefined where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return isObject(value) ? value : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' ? value : null;
}
/** A short text such as a model's name or an error code, cut where it is absurdly long. Numbers count as their digits. */
function asWord(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, MAX_WORD_CHARS) : null;
}
/** A count: a whole number that is not negative and that a double holds exactly. */
function asCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}


/***/ })

};
