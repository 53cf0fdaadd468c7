export const id = 235;
export const ids = [235];
export const modules = {

/***/ 52005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreCommand: () => (/* binding */ scoreCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/text/numbers.ts
var numbers = __webpack_require__(91489);
// EXTERNAL MODULE: ./src/core/text/sorted-json.ts
var sorted_json = __webpack_require__(86361);
// EXTERNAL MODULE: ./src/core/statistics/distribution.ts
var distribution = __webpack_require__(14185);
// EXTERNAL MODULE: ./src/core/text/escaping.ts
var escaping = __webpack_require__(23139);
// EXTERNAL MODULE: ./src/core/text/markdown-table.ts
var markdown_table = __webpack_require__(40583);
// EXTERNAL MODULE: ./src/core/text/rounding.ts
var rounding = __webpack_require__(15131);
;// CONCATENATED MODULE: ./src/core/walkthrough/accuracy-report.ts





/** What stands in `gsm8k_accuracy_summary.json` after the records; `summaries` is added to the walkthrough's object where one file holds several arms. */
function accuracySummaries({ arms, summary }) {
    return { ...(arms.length > 1 ? { summaries: arms } : {}), summary };
}
/** `gsm8k_accuracy_main_runs.json`. */
function mainRunsJson(summaries, generatedAt) {
    const rates = summaries.flatMap(({ accuracy_overall: rate }) => (rate === null ? [] : [rate]));
    const average = (0,distribution/* mean */.i2)(rates);
    return {
        generated_at: generatedAt,
        summaries,
        mean_accuracy_overall: average === null ? null : (0,rounding/* round */.L)(average, 4),
    };
}
const LONGEST_CELL = 60;
/** `gsm8k_accuracy_summary.md`: the figures of one run and its first wrong answers. */
function accuracyMarkdown(digest, generatedAt) {
    const { summary, arms } = digest;
    if (summary === null)
        return `# Accuracy\n\nNo records to score (${generatedAt}).\n`;
    return [
        `# Accuracy of ${(0,escaping/* escapeMarkdown */.FV)(summary.label)}`,
        '',
        `${summary.correct_records} of ${summary.judged_records} answers right. Scored from ${(0,escaping/* inlineCode */.ti)(summary.benchmark_jsonl)} on ${generatedAt} with scorer ${(0,escaping/* inlineCode */.ti)(summary.scorer)}.`,
        '',
        ...arms.flatMap(figures),
        ...mismatchTable(digest),
    ].join('\n');
}
function figures(accuracy) {
    const rows = [
        ['Records', accuracy.total_records],
        ['Judged: with a reference answer, and not ended by the client’s own side', accuracy.judged_records],
        ['Successful requests', accuracy.successful_records],
        ['Failed requests', accuracy.failed_records],
        ['Right', accuracy.correct_records],
        ['Wrong', accuracy.incorrect_records],
        ['No answer found in the text', accuracy.missing_model_answer_records],
        ['No reference answer', accuracy.missing_reference_answer_records],
        ['Accuracy of judged records, failed requests counted as wrong', (0,numbers/* percent */.KN)(accuracy.accuracy_overall)],
        ['Accuracy of successful requests', (0,numbers/* percent */.KN)(accuracy.accuracy_success_only)],
    ];
    const arm = [accuracy.provider, accuracy.model, accuracy.effort].filter((part) => part !== null).join(' ');
    const cells = rows.map(([name, value]) => [name, String(value)]);
    return [(0,markdown_table/* markdownTable */.Q)([(0,escaping/* tableCell */.xR)(arm), ''], cells, { figureColumns: [1] }), ''];
}
function mismatchTable({ wrong, wrongCount }) {
    if (wrong.length === 0)
        return [];
    const heading = wrongCount > wrong.length ? `## Not right (the first ${wrong.length} of ${wrongCount})` : '## Not right';
    const head = ['Prompt', 'Provider', 'Why', 'Expected', 'Answered'];
    return [heading, '', (0,markdown_table/* markdownTable */.Q)(head, wrong.map(mismatchCells)), ''];
}
function mismatchCells(row) {
    const why = (row.mismatch_reason ?? '').replaceAll('_', ' ');
    return [
        ...[(0,escaping/* tableCell */.xR)(row.prompt_id), (0,escaping/* tableCell */.xR)(row.provider), why],
        ...[cell(row.reference_answer), cell(row.model_answer)],
    ];
}
/** `gsm8k_accuracy_main_runs.md`: runs side by side, and per effort what lies between the providers. */
function mainRunsMarkdown(summaries, generatedAt) {
    return [
        '# Accuracy across runs',
        '',
        `${summaries.length} runs, scored on ${generatedAt}.`,
        '',
        (0,markdown_table/* markdownTable */.Q)(RUN_COLUMNS, summaries.map(runCells), { figureColumns: [4, 5, 6, 7] }),
        '',
        '## OpenAI vs Bedrock',
        '',
        ...deltas(summaries),
        '',
    ].join('\n');
}
const RUN_COLUMNS = [
    ...['Run', 'Provider', 'Model', 'Effort'],
    ...['Right', 'Not right', 'Of judged records', 'Of successful requests'],
];
function runCells(run) {
    return [
        ...[(0,escaping/* tableCell */.xR)(run.label), (0,escaping/* tableCell */.xR)(run.provider), (0,escaping/* codeCell */.MZ)(run.model), (0,escaping/* tableCell */.xR)(run.effort ?? '')],
        ...[String(run.correct_records), String(run.judged_records - run.correct_records)],
        ...[(0,numbers/* percent */.KN)(run.accuracy_overall), (0,numbers/* percent */.KN)(run.accuracy_success_only)],
    ];
}
/** One line an effort that both providers ran exactly once; others can't be paired without choosing. */
function deltas(summaries) {
    const efforts = [...new Set(summaries.map((run) => run.effort))];
    const lines = efforts.map((effort) => delta(effort, summaries.filter((run) => run.effort === effort)));
    return lines.length === 0 ? ['No runs to compare.'] : lines;
}
function delta(effort, runs) {
    const name = effort === null ? 'effort unknown' : (0,escaping/* escapeMarkdown */.FV)(effort);
    const [openai, ...moreOpenai] = runs.filter((run) => run.provider === 'openai');
    const [bedrock, ...moreBedrock] = runs.filter((run) => run.provider === 'bedrock');
    if (openai === undefined || bedrock === undefined)
        return `- ${name}: only one of the two providers was run.`;
    if (moreOpenai.length + moreBedrock.length > 0)
        return `- ${name}: a provider was run more than once; compare two runs with \`parity-bench compare\`.`;
    const [ours, theirs] = [openai.accuracy_overall, bedrock.accuracy_overall];
    if (ours === null || theirs === null)
        return `- ${name}: no reference answers.`;
    const points = (0,rounding/* round */.L)((ours - theirs) * 100, 2);
    return `- ${name}: OpenAI ${(0,numbers/* percent */.KN)(ours)}, Bedrock ${(0,numbers/* percent */.KN)(theirs)}: ${points > 0 ? '+' : ''}${points.toFixed(2)} percentage points for OpenAI.`;
}
function cell(text) {
    if (text === null)
        return '';
    const short = [...text.slice(0, 4 * LONGEST_CELL)].slice(0, LONGEST_CELL).join('');
    return (0,escaping/* codeCell */.MZ)(short.length < text.length ? `${short}…` : short);
}

// EXTERNAL MODULE: ./src/effects/files/directory.ts
var files_directory = __webpack_require__(53605);
// EXTERNAL MODULE: ./src/effects/files/discovery.ts
var discovery = __webpack_require__(51320);
// EXTERNAL MODULE: ./src/effects/files/labels.ts
var files_labels = __webpack_require__(92847);
// EXTERNAL MODULE: ./src/core/walkthrough/accuracy.ts
var accuracy = __webpack_require__(42289);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/effects/files/atomic.ts
var atomic = __webpack_require__(74749);
// EXTERNAL MODULE: ./src/effects/files/errno.ts
var errno = __webpack_require__(79318);
// EXTERNAL MODULE: ./src/effects/files/records.ts
var records = __webpack_require__(98584);
;// CONCATENATED MODULE: ./src/effects/files/scores.ts







/** Rows are written in blocks of about this many characters. */
const BLOCK = 1 << 20;
/**
 * Scores a records file in one pass and writes its `gsm8k_accuracy_summary.json`
 * while reading, in memory that does not grow with the file. A reader of the
 * target sees the old file or the whole new one.
 *
 * @throws ParityError `INVALID_RECORDS` for what can't be read, `DISK_FAILED` for what can't be written
 */
async function scoreFile(source, target, generatedAt, onTorn) {
    try {
        return await (0,atomic/* replaceFile */.f)(target, (file) => writeScores(file, source, generatedAt, onTorn));
    }
    catch (cause) {
        if (cause instanceof errors/* ParityError */.Yw)
            throw cause;
        throw new errors/* ParityError */.Yw('DISK_FAILED', `${target} can't be written (${(0,errno/* errnoOf */.U)(cause)}); the records are untouched.`, cause);
    }
}
async function writeScores(file, source, generatedAt, onTorn) {
    const tally = new accuracy/* AccuracyTally */.O(source);
    let block = `{\n  "generated_at": ${JSON.stringify(generatedAt)},\n  "records": [`;
    let separator = '\n';
    let keys = null;
    for await (const record of (0,records/* recordsOf */.M$)(source.benchmarkJsonl, onTorn)) {
        const row = tally.add(record);
        if (row === null)
            continue;
        keys ??= Object.keys(row).sort();
        block += `${separator}${indented(row, keys)}`;
        separator = ',\n';
        if (block.length < BLOCK)
            continue;
        await file.writeFile(block);
        block = '';
    }
    const digest = tally.digest();
    // An empty list has no line breaks inside, as JSON.stringify has it.
    await file.writeFile(`${block}${separator === '\n' ? '' : '\n  '}],\n${(0,sorted_json/* sortedJson */.I)(accuracySummaries(digest)).slice(2)}`);
    return digest;
}
/** As `sortedJson` writes a row inside the list; a row is flat, so its keys are sorted once for all of them. */
function indented(row, sortedKeys) {
    return `    ${JSON.stringify(row, sortedKeys, 2).replaceAll('\n', '\n    ')}`;
}

// EXTERNAL MODULE: ./src/effects/files/writing.ts
var writing = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
;// CONCATENATED MODULE: ./src/commands/score.ts











/** Where runs are looked for when none is named, as the walkthrough's scorer has it. */
const RESULTS = 'result';
/** `score`: saved records again, offline; across runs with `--main-runs`. */
async function scoreCommand(context) {
    const options = (0,tables/* parseOptions */.Ac)(tables/* SCORE_OPTIONS */.e6, context.raw);
    const files = await filesToScore([...context.operands, ...options.benchmarkJsonl], options);
    const labels = (0,files_labels/* labelsOf */.P)(files);
    const generatedAt = new Date().toISOString();
    const summaries = [];
    for (const [index, file] of files.entries()) {
        const source = { label: labels[index], benchmarkJsonl: file, scorer: options.scorer };
        const target = external_node_path_default().join(directoryOf(file, options), nameFor(files, options, source.label));
        const run = await scoredInto(target, source, generatedAt, context);
        context.print(`${lineOf(run)} → ${target}.json`);
        summaries.push(...run.arms);
    }
    if (summaries.length === 0) {
        throw new errors/* ParityError */.Yw('INVALID_RECORDS', `nothing to score: ${files.join(', ')} ${files.length === 1 ? 'holds' : 'hold'} no record that is a measurement; name the records of a run.`);
    }
    if (options.mainRuns)
        context.print(`${summaries.length} arms compared → ${await writeMainRuns(options.aggregateOutputDir, summaries, generatedAt)}`);
    return 0;
}
async function filesToScore(named, options) {
    if (named.length > 0)
        return (0,discovery/* recordFiles */.B)(named);
    if (!options.mainRuns) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `score needs records: name files or directories, e.g. parity-bench score bedrock.jsonl, or use ${(0,errors/* option */.uK)('main-runs')} to score all below result.`);
    }
    const files = await (0,discovery/* finalFilesBelow */.D)(RESULTS);
    if (files.length > 0)
        return files;
    throw new errors/* ParityError */.Yw('INVALID_RECORDS', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('main-runs')} found no openai_responses_latency_*.jsonl below ${RESULTS}; run first, or name files.`);
}
function directoryOf(file, { outputDir }) {
    return outputDir ?? external_node_path_default().dirname(file);
}
/** The walkthrough’s name for one run in a directory; several that go into one directory carry their labels. */
function nameFor(files, options, label) {
    const directories = files.map((file) => external_node_path_default().resolve(directoryOf(file, options)));
    return new Set(directories).size === files.length ? 'gsm8k_accuracy_summary' : `${label}_gsm8k_accuracy_summary`;
}
/** Scores a file in one pass, however long, and writes both accuracy files. @param target without its ending */
async function scoredInto(target, source, generatedAt, { log }) {
    await (0,files_directory/* prepareDirectory */.v)(external_node_path_default().dirname(target));
    const run = await scoreFile(source, `${target}.json`, generatedAt, ({ line }) => {
        log.warn(`${source.benchmarkJsonl} line ${line} was torn by a crash and is left out.`);
    });
    await (0,writing/* writeAtomically */.v)(`${target}.md`, accuracyMarkdown(run, generatedAt));
    return run;
}
async function writeMainRuns(directory, summaries, generatedAt) {
    await (0,files_directory/* prepareDirectory */.v)(directory);
    const json = external_node_path_default().join(directory, 'gsm8k_accuracy_main_runs.json');
    await (0,writing/* writeAtomically */.v)(json, (0,sorted_json/* sortedJson */.I)(mainRunsJson(summaries, generatedAt)));
    await (0,writing/* writeAtomically */.v)(external_node_path_default().join(directory, 'gsm8k_accuracy_main_runs.md'), mainRunsMarkdown(summaries, generatedAt));
    return json;
}
function lineOf({ summary }) {
    if (summary === null)
        return 'no records';
    return `${summary.label}: ${summary.correct_records} of ${summary.judged_records} right (${(0,numbers/* percent */.KN)(summary.accuracy_overall)})`;
}


/***/ }),

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

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < mostCellsPerRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          if (size % 2) {
            before = ' '.repeat(size / 2 + 0.5)
            after = ' '.repeat(size / 2 - 0.5)
          } else {
            before = ' '.repeat(size / 2)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (
        settings.delimiterEnd !== false ||
        columnIndex !== mostCellsPerRow - 1
      ) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
