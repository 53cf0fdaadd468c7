export const id = 675;
export const ids = [675];
export const modules = {

/***/ 80165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
/** How the command line writes an option's name in a message. */
function flag(name) {
    return `--${name}`;
}


/***/ }),

/***/ 47675:
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
// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/report/number.ts
var number = __webpack_require__(42709);
// EXTERNAL MODULE: ./src/core/distribution.ts
var distribution = __webpack_require__(67845);
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: ./src/core/rounding.ts
var rounding = __webpack_require__(26963);
;// CONCATENATED MODULE: ./src/core/score/accuracy-report.ts




/** What stands in `gsm8k_accuracy_summary.json` after the records; `summaries` is added to the seed's object where one file holds several arms. */
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
        `# Accuracy of ${(0,report_escape/* escapeMarkdown */.FV)(summary.label)}`,
        '',
        `${summary.correct_records} of ${summary.total_records} answers right. Scored from ${(0,report_escape/* inlineCode */.ti)(summary.benchmark_jsonl)} on ${generatedAt} with scorer ${(0,report_escape/* inlineCode */.ti)(summary.scorer)}.`,
        '',
        ...arms.flatMap(figures),
        ...mismatchTable(digest),
    ].join('\n');
}
function figures(accuracy) {
    const rows = [
        ['Records', accuracy.total_records],
        ['Successful requests', accuracy.successful_records],
        ['Failed requests', accuracy.failed_records],
        ['Right', accuracy.correct_records],
        ['Wrong', accuracy.incorrect_records],
        ['No answer found in the text', accuracy.missing_model_answer_records],
        ['No reference answer', accuracy.missing_reference_answer_records],
        ['Accuracy, failed requests counted as wrong', (0,number/* percent */.KN)(accuracy.accuracy_overall)],
        ['Accuracy of successful requests', (0,number/* percent */.KN)(accuracy.accuracy_success_only)],
    ];
    return [
        `| ${(0,report_escape/* tableCell */.xR)([accuracy.provider, accuracy.model, accuracy.effort].filter((part) => part !== null).join(' '))} | |`,
        '| --- | ---: |',
        ...rows.map(([name, value]) => `| ${name} | ${value} |`),
        '',
    ];
}
function mismatchTable({ wrong, wrongCount }) {
    if (wrong.length === 0)
        return [];
    const heading = wrongCount > wrong.length ? `## Not right (the first ${wrong.length} of ${wrongCount})` : '## Not right';
    return [heading, '', '| Prompt | Provider | Why | Expected | Answered |', '| --- | --- | --- | --- | --- |', ...wrong.map(mismatchRow), ''];
}
function mismatchRow(row) {
    const why = (row.mismatch_reason ?? '').replaceAll('_', ' ');
    return `| ${(0,report_escape/* tableCell */.xR)(row.prompt_id)} | ${(0,report_escape/* tableCell */.xR)(row.provider)} | ${why} | ${cell(row.reference_answer)} | ${cell(row.model_answer)} |`;
}
/** `gsm8k_accuracy_main_runs.md`: runs side by side, and per effort what lies between the providers. */
function mainRunsMarkdown(summaries, generatedAt) {
    const rows = summaries.map((run) => `| ${(0,report_escape/* tableCell */.xR)(run.label)} | ${(0,report_escape/* tableCell */.xR)(run.provider)} | ${(0,report_escape/* codeCell */.MZ)(run.model)} | ${(0,report_escape/* tableCell */.xR)(run.effort ?? '')} | ${run.correct_records} | ${run.total_records - run.correct_records} | ${(0,number/* percent */.KN)(run.accuracy_overall)} | ${(0,number/* percent */.KN)(run.accuracy_success_only)} |`);
    return [
        '# Accuracy across runs',
        '',
        `${summaries.length} runs, scored on ${generatedAt}.`,
        '',
        '| Run | Provider | Model | Effort | Right | Not right | Of all requests | Of successful requests |',
        '| --- | --- | --- | --- | ---: | ---: | ---: | ---: |',
        ...rows,
        '',
        '## OpenAI vs Bedrock',
        '',
        ...deltas(summaries),
        '',
    ].join('\n');
}
/** One line an effort that both providers ran exactly once; others can't be paired without choosing. */
function deltas(summaries) {
    const efforts = [...new Set(summaries.map((run) => run.effort))];
    const lines = efforts.map((effort) => delta(effort, summaries.filter((run) => run.effort === effort)));
    return lines.length === 0 ? ['No runs to compare.'] : lines;
}
function delta(effort, runs) {
    const name = effort === null ? 'effort unknown' : (0,report_escape/* escapeMarkdown */.FV)(effort);
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
    return `- ${name}: OpenAI ${(0,number/* percent */.KN)(ours)}, Bedrock ${(0,number/* percent */.KN)(theirs)}: ${points > 0 ? '+' : ''}${points.toFixed(2)} percentage points for OpenAI.`;
}
function cell(text) {
    if (text === null)
        return '';
    const short = [...text.slice(0, 4 * LONGEST_CELL)].slice(0, LONGEST_CELL).join('');
    return (0,report_escape/* codeCell */.MZ)(short.length < text.length ? `${short}…` : short);
}

// EXTERNAL MODULE: ./src/effects/output.ts
var output = __webpack_require__(93081);
// EXTERNAL MODULE: ./src/effects/records.ts + 1 modules
var records = __webpack_require__(35978);
// EXTERNAL MODULE: ./src/core/score/accuracy.ts
var accuracy = __webpack_require__(8897);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/effects/atomic.ts
var atomic = __webpack_require__(59701);
// EXTERNAL MODULE: ./src/effects/errno.ts
var errno = __webpack_require__(31534);
;// CONCATENATED MODULE: ./src/effects/scores.ts







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
        if (cause instanceof errors/* ParityError */.Y)
            throw cause;
        throw new errors/* ParityError */.Y('DISK_FAILED', `${target} can't be written (${(0,errno/* errnoOf */.U)(cause)}); the records are untouched.`, cause);
    }
}
async function writeScores(file, source, generatedAt, onTorn) {
    const tally = new accuracy/* AccuracyTally */.O(source);
    let block = `{\n  "generated_at": ${JSON.stringify(generatedAt)},\n  "records": [`;
    let separator = '\n';
    for await (const record of (0,records/* recordsOf */.M$)(source.benchmarkJsonl, onTorn)) {
        const row = tally.add(record);
        if (row === null)
            continue;
        block += `${separator}${indented(row)}`;
        separator = ',\n';
        if (block.length < BLOCK)
            continue;
        await file.writeFile(block);
        block = '';
    }
    const digest = tally.digest();
    // An empty list has no line breaks inside, as JSON.stringify has it.
    await file.writeFile(`${block}${separator === '\n' ? '' : '\n  '}],\n${(0,core_json/* sortedJson */.I)(accuracySummaries(digest)).slice(2)}`);
    return digest;
}
function indented(row) {
    return `    ${(0,core_json/* sortedJson */.I)(row).trimEnd().replaceAll('\n', '\n    ')}`;
}

// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/commands/context.ts
var commands_context = __webpack_require__(80165);
;// CONCATENATED MODULE: ./src/commands/score.ts










/** Where runs are looked for when none is named, as the seed's scorer has it. */
const RESULTS = 'result';
/** `score`: saved records again, offline; across runs with `--main-runs`. */
async function scoreCommand(context) {
    const options = (0,src_options/* parseOptions */.Ac)(src_options/* SCORE_OPTIONS */.e6, context.raw, commands_context/* flag */.J);
    const files = await filesToScore(options);
    const labels = (0,records/* labelsOf */.PC)(files);
    const generatedAt = new Date().toISOString();
    const summaries = [];
    for (const [index, file] of files.entries()) {
        const source = { label: labels[index], benchmarkJsonl: file, scorer: options.scorer };
        const target = external_node_path_default().join(directoryOf(file, options), nameFor(files, options, source.label));
        const run = await scoredInto(target, source, generatedAt, context);
        context.print(`${lineOf(run)} → ${target}.json`);
        summaries.push(...run.arms);
    }
    if (options.mainRuns)
        context.print(`${summaries.length} arms compared → ${await writeMainRuns(options.aggregateOutputDir, summaries, generatedAt)}`);
    return 0;
}
async function filesToScore(options) {
    if (options.benchmarkJsonl.length > 0)
        return (0,records/* recordFiles */.B5)(options.benchmarkJsonl);
    if (!options.mainRuns) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', '--benchmark-jsonl is missing; name a records file or a directory of them, or use --main-runs to score all below result.');
    }
    const files = await (0,records/* discoverRuns */.cd)(RESULTS);
    if (files.length > 0)
        return files;
    throw new errors/* ParityError */.Y('INVALID_RECORDS', `--main-runs found no openai_responses_latency_*.jsonl below ${RESULTS}; run first, or name files with --benchmark-jsonl.`);
}
function directoryOf(file, { outputDir }) {
    return outputDir ?? external_node_path_default().dirname(file);
}
/** The seed's name for one run in a directory; several that go into one directory carry their labels. */
function nameFor(files, options, label) {
    const directories = files.map((file) => external_node_path_default().resolve(directoryOf(file, options)));
    return new Set(directories).size === files.length ? 'gsm8k_accuracy_summary' : `${label}_gsm8k_accuracy_summary`;
}
/** Scores a file in one pass, however long, and writes both accuracy files. @param target without its ending */
async function scoredInto(target, source, generatedAt, { log }) {
    await (0,output/* prepareDirectory */.v)(external_node_path_default().dirname(target));
    const run = await scoreFile(source, `${target}.json`, generatedAt, ({ line }) => {
        log.warn(`${source.benchmarkJsonl} line ${line} was torn by a crash and is left out.`);
    });
    await (0,output/* writeAtomically */.vK)(`${target}.md`, accuracyMarkdown(run, generatedAt));
    return run;
}
async function writeMainRuns(directory, summaries, generatedAt) {
    await (0,output/* prepareDirectory */.v)(directory);
    const json = external_node_path_default().join(directory, 'gsm8k_accuracy_main_runs.json');
    await (0,output/* writeAtomically */.vK)(json, (0,core_json/* sortedJson */.I)(mainRunsJson(summaries, generatedAt)));
    await (0,output/* writeAtomically */.vK)(external_node_path_default().join(directory, 'gsm8k_accuracy_main_runs.md'), mainRunsMarkdown(summaries, generatedAt));
    return json;
}
function lineOf({ summary }) {
    if (summary === null)
        return 'no records';
    return `${summary.label}: ${summary.correct_records} of ${summary.total_records} right (${(0,number/* percent */.KN)(summary.accuracy_overall)})`;
}


/***/ }),

/***/ 8897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scoreRun),
/* harmony export */   O: () => (/* binding */ AccuracyTally)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26963);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49924);



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
        this.scorer = new _scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .Scorer */ .r(source.scorer);
    }
    /** @returns the record's verdict, null for one that is no measurement */
    add(record) {
        if (!(0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasured */ .V)(record))
            return null;
        const row = rowOf(record, this.scorer);
        this.whole[0] ??= countsFrom(record);
        const arm = record.arm ?? `${record.provider}\n${record.model}`;
        const counts = this.arms.get(arm) ?? countsFrom(record);
        this.arms.set(arm, counts);
        count(this.whole[0], row);
        count(counts, row);
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
        ...{ prompt_id, run_index, provider, model, ok, prompt_index },
        reference_answer: scored.reference_answer,
        model_answer: scored.model_answer,
        normalized_reference_answer: scored.normalized_reference_answer,
        normalized_model_answer: scored.normalized_model_answer,
        is_correct: scored.is_correct,
        mismatch_reason: scored.mismatch_reason,
    };
}
function countsFrom(first) {
    return { first, total: 0, successful: 0, scored: 0, correct: 0, missingModel: 0, missingReference: 0, withReference: 0 };
}
function count(counts, row) {
    const hasReference = row.normalized_reference_answer !== null;
    counts.total += 1;
    counts.successful += row.ok ? 1 : 0;
    counts.withReference += hasReference ? 1 : 0;
    counts.scored += row.ok && hasReference ? 1 : 0;
    counts.correct += row.is_correct ? 1 : 0;
    counts.missingModel += row.mismatch_reason === 'missing_model_answer' ? 1 : 0;
    counts.missingReference += row.mismatch_reason === 'missing_reference_answer' ? 1 : 0;
}
function accuracyOf(counts, source, label) {
    const { first, total, successful, scored, correct } = counts;
    const rate = (of) => (counts.withReference === 0 || of === 0 ? null : (0,_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .L)(correct / of, 4));
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
        correct_records: correct,
        incorrect_records: scored - correct,
        missing_model_answer_records: counts.missingModel,
        missing_reference_answer_records: counts.missingReference,
        accuracy_overall: rate(total),
        accuracy_success_only: rate(successful),
    };
}
/** The effort that a name ends its description with: `bedrock-medium`, `openai-gsm8k-gpt55-xhigh-merged-clean`. */
function effortOf(name) {
    const efforts = name.toLowerCase().split(/[^a-z]+/).filter((word) => /^(?:minimal|low|medium|high|xhigh)$/.test(word));
    return efforts.at(-1) ?? null;
}


/***/ })

};
