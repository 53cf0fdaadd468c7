export const id = 262;
export const ids = [262,80];
export const modules = {

/***/ 27494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand),
  compareFiles: () => (/* binding */ compareFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/report/comment.ts
var comment = __webpack_require__(47091);
// EXTERNAL MODULE: ./src/core/report/terminal.ts
var terminal = __webpack_require__(38116);
// EXTERNAL MODULE: ./src/core/summary.ts
var summary = __webpack_require__(71363);
// EXTERNAL MODULE: ./src/effects/output.ts
var output = __webpack_require__(93081);
// EXTERNAL MODULE: ./src/effects/records.ts + 1 modules
var records = __webpack_require__(35978);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/commands/context.ts
var commands_context = __webpack_require__(80165);
// EXTERNAL MODULE: ./src/core/arms.ts
var core_arms = __webpack_require__(3280);
// EXTERNAL MODULE: ./src/core/audit.ts + 14 modules
var audit = __webpack_require__(27516);
// EXTERNAL MODULE: ./src/core/audit/reconciliation.ts + 1 modules
var reconciliation = __webpack_require__(99298);
// EXTERNAL MODULE: ./src/core/compare.ts + 22 modules
var compare = __webpack_require__(12204);
// EXTERNAL MODULE: ./src/effects/tokenizer.ts
var tokenizer = __webpack_require__(45759);
;// CONCATENATED MODULE: ./src/commands/evidence.ts





/** Audits and compares what saved files hold. */
async function evidenceOf(files, options) {
    const { count } = await (0,tokenizer/* loadTokenizer */.Y)();
    const arms = (0,core_arms/* groupArms */.n)(files.map((file) => ({ ...file, records: (0,reconciliation/* reconcile */.L)(file.records, count) })));
    return (0,compare/* compare */.U)({
        arms,
        findings: (0,audit/* audit */.s)(arms, { count }),
        seed: options.seed,
        marginPp: options.accuracyMarginPp,
        latencyMargin: options.latencyMargin,
        scorer: options.scorer ?? recordedScorer(files) ?? 'gsm8k',
    });
}
function recordedScorer(files) {
    return files.find(({ settings }) => settings !== null)?.settings?.scorer ?? null;
}

;// CONCATENATED MODULE: ./src/commands/compare.ts











/** `compare`, on a laptop: saved runs, audited and compared pair by pair. */
async function compareCommand(context) {
    const options = (0,src_options/* parseOptions */.Ac)(src_options/* COMPARE_OPTIONS */.li, context.raw, commands_context/* flag */.J);
    if (context.operands.length === 0) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', 'compare needs records: name files or directories, e.g. parity-bench compare bedrock.jsonl openai.jsonl.');
    }
    const compared = await compareFiles(context.operands, options, context.log, null);
    context.print((0,terminal/* renderTerminal */.b)(compared.context));
    context.print(['Files:', ...compared.files.map((file) => `  ${file}`)].join('\n'));
    return 0;
}
/**
 * Compares saved files for either face and writes what came of it.
 *
 * @param url the page of the workflow's run; null on a laptop
 * @throws ParityError `INVALID_RECORDS`, `UNWRITABLE_OUTPUT` or `DISK_FAILED`
 */
async function compareFiles(inputs, options, log, url) {
    const files = await (0,records/* readRecords */.T3)(inputs);
    for (const file of files.filter(({ tornAt }) => tornAt !== null))
        log.warn(`${file.path}: the last line was torn by a crash and is left out.`);
    await (0,output/* prepareDirectory */.v)(options.outputDir);
    const comparison = await evidenceOf(files, options);
    const context = { comparison, records: files.flatMap(({ records }) => records), run: null, sources: files.map(({ label }) => label), url };
    const comparisonPath = external_node_path_default().join(options.outputDir, 'comparison.json');
    const commentPath = external_node_path_default().join(options.outputDir, 'comment.md');
    const summaries = files.map((file) => [external_node_path_default().join(options.outputDir, `${file.label}_summary.json`), (0,json/* sortedJson */.I)(summaryOf(file))]);
    refuseOverwriting(files, options.outputDir);
    for (const [file, text] of summaries)
        await (0,output/* writeAtomically */.vK)(file, text);
    await (0,output/* writeAtomically */.vK)(commentPath, (0,comment/* renderComment */.wQ)(context));
    await (0,output/* writeAtomically */.vK)(comparisonPath, (0,json/* sortedJson */.I)(comparison));
    return { comparison, context, files: [comparisonPath, commentPath, ...summaries.map(([file]) => file)], comparisonPath, commentPath };
}
/** A run's own summary has the name that ours would have beside it. */
function refuseOverwriting(files, outputDir) {
    const beside = files.find((file) => file.settings !== null && external_node_path_default().resolve(external_node_path_default().dirname(file.path)) === external_node_path_default().resolve(outputDir));
    if (beside === undefined)
        return;
    throw new errors/* ParityError */.Y('INVALID_OPTION', `output-dir: ${outputDir} holds ${external_node_path_default().basename(beside.path)}, whose summary would be overwritten; choose another directory.`);
}
function summaryOf({ label, records, settings }) {
    return { ...(0,summary/* seedSummary */.K)(records), dataset: settings?.dataset ?? datasetOf(records) ?? label, ...(settings === null ? {} : { settings }) };
}
/** `gsm8k/test` of a file whose prompts are `gsm8k-test-0`, …; null where the ids do not tell. */
function datasetOf(records) {
    const [first] = records.map(({ prompt_id: id }) => /^gsm8k-(test|train)-\d+$/.exec(id)?.[1]);
    return first === undefined ? null : `gsm8k/${first}`;
}


/***/ }),

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

/***/ 75344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _commands_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27494);
/* harmony import */ var _core_report_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47091);
/* harmony import */ var _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33646);
/* harmony import */ var _effects_announcement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47086);
/* harmony import */ var _effects_artifacts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70653);
/* harmony import */ var _effects_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66200);
/* harmony import */ var _effects_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5181);
/* harmony import */ var _effects_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9480);
/* harmony import */ var _effects_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72930);
/* harmony import */ var _effects_workflow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21173);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88381);













/** The second action: the records of several jobs to one report. It asks no model, so it runs for forks, too. */
async function main() {
    await (0,_effects_step_js__WEBPACK_IMPORTED_MODULE_8__/* .runStep */ .e)(_options_js__WEBPACK_IMPORTED_MODULE_11__/* .COMPARE_ACTION_OPTIONS */ .II, compare);
}
async function compare({ env, signal }) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .parseOptions */ .Ac)(_options_js__WEBPACK_IMPORTED_MODULE_11__/* .COMPARE_ACTION_OPTIONS */ .II, (0,_effects_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko)(_options_js__WEBPACK_IMPORTED_MODULE_11__/* .COMPARE_ACTION_OPTIONS */ .II), _effects_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF);
    if (options.paths.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ParityError */ .Y('INVALID_OPTION', `${(0,_effects_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)('paths')} is empty; name records files, or directories that hold them.`);
    }
    const workflow = await (0,_effects_workflow_js__WEBPACK_IMPORTED_MODULE_9__/* .readWorkflow */ .S)(env);
    const announcer = await (0,_effects_announcement_js__WEBPACK_IMPORTED_MODULE_4__/* .createAnnouncer */ .S)({ workflow, options, log: _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsLog */ ._D, clock: _effects_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m, stop: signal });
    const compared = await (0,_commands_compare_js__WEBPACK_IMPORTED_MODULE_1__.compareFiles)(options.paths, options, _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsLog */ ._D, workflow.runUrl);
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)({ skipped: 'false', ...(0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .comparisonOutputs */ ._5)(compared.comparison), ...pathOutputs(compared, options.outputDir) });
    const announced = await announcer.announce({
        summary: (0,_core_report_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .Br)(compared.context),
        comment: (0,_core_report_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComment */ .wQ)(compared.context),
        files: compared.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file)),
        root: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(options.outputDir),
        artifactName: (0,_effects_artifacts_js__WEBPACK_IMPORTED_MODULE_12__/* .safeArtifactName */ .$v)(options.artifactName ?? `parity-bench-comparison-attempt-${workflow.runAttempt}`),
    });
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)((0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .announcedOutputs */ .eo)(announced));
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .annotateVerdicts */ .$E)(compared.comparison);
    return 0;
}
function pathOutputs({ comparisonPath, commentPath }, outputDir) {
    return {
        'summary-path': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(comparisonPath),
        'comment-path': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(commentPath),
        'output-dir': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(outputDir),
    };
}


/***/ }),

/***/ 38116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61969);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8547);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88587);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89731);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4642);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56268);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42709);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24655);








const WIDTH = 100;
const LABEL_WIDTH = 28;
const CELL_WIDTH = 24;
/** So many arms fit beside their labels. */
const ARMS_A_TABLE = 3;
const MOST_PAIRS = 20;
/**
 * The comparison for somebody at a terminal: plain text of 100 columns, no
 * Markdown, no control characters, no line that a runner reads as a command.
 */
function renderTerminal(context) {
    const pairs = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedPairs */ .XT)(context.comparison);
    const alone = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .loneArms */ .mT)(context.comparison);
    const parts = [
        opening(context),
        ...pairs.slice(0, MOST_PAIRS).map((compared) => pairPart(compared, context.comparison.audit)),
        ...(pairs.length > MOST_PAIRS ? [[`and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(pairs.length - MOST_PAIRS)} more comparisons in the report`]] : []),
        ...chunks(alone, ARMS_A_TABLE).map(lonePart),
        faultPart(context.comparison.arms),
        auditPart(context.comparison.audit),
    ];
    const lines = parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
    return lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowSafe */ .Jk)(line).trimEnd()).join('\n');
}
function opening(context) {
    const { arms } = context.comparison;
    const nothing = arms.every(({ ok }) => ok === 0) ? ['No request brought an answer.'] : [];
    const simulated = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isSimulated */ .Ht)(context) ? ['SIMULATED: every figure is of the embedded endpoint and says nothing of any provider.'] : [];
    return [...simulated, ...nothing, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .endingNotes */ .Jr)(context)].flatMap((line) => wrapped(line));
}
function pairPart({ pair, a, b }, findings) {
    const said = new Set(findings.map(({ message }) => message));
    const own = pair.qualifications.filter((text) => !said.has(text));
    return [
        ...legend([a, b]),
        '',
        `Verdict: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortVerdict */ .k0)(pair, findings)}`,
        ...wrapped(`${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictClause */ .rq)(pair)}. ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quotable */ .E7)(pair)}`),
        '',
        line('', pair.verdict === 'not comparable' ? ['a', 'b'] : ['a', 'b', 'a / b, or a − b, 95 %']),
        ...(0,_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .figureRows */ .cJ)([a, b], pair.verdict === 'not comparable' ? null : pair).map(({ label, cells, difference }) => line(label, [...cells, difference])),
        ...listed('To be read with it:', own),
        ...listed('Left open:', (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .openQuestions */ .qd)(pair)),
    ];
}
function lonePart(arms) {
    return [
        ...legend(arms),
        '',
        ...(arms.length > 1 ? [line('', arms.map((_, index) => letter(index)))] : []),
        ...(0,_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .figureRows */ .cJ)(arms, null).map(({ label, cells }) => line(label, cells)),
    ];
}
function legend(arms) {
    return arms.map(({ arm }, index) => `${letter(index)}  ${(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(arm)}`);
}
function letter(index) {
    return 'abcdefghijklmnopqrstuvwxyz'[index] ?? String(index);
}
/** Whose doing failures were: one line an arm that had any. */
function faultPart(arms) {
    const failing = arms.filter(({ failed }) => failed > 0);
    if (failing.length === 0)
        return [];
    const lines = failing.map(({ arm, failed, faults }) => {
        const owners = Object.entries(faults).map(([fault, count]) => `${fault} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)}`);
        return `${(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(arm)}: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(failed)} (${owners.join(', ')})`;
    });
    return ['Whose doing the failures were:', ...lines.flatMap((text) => bullet(text))];
}
const LONGEST_MESSAGE = 500;
function auditPart(findings) {
    const lines = findings.map(({ severity, rule, message }) => `${severity}, ${rule}: ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(message, LONGEST_MESSAGE)}`);
    return [`Audit: ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .counts */ .tQ)(findings)}`, ...lines.flatMap((text) => bullet(text))];
}
function listed(title, texts) {
    return texts.length === 0 ? [] : ['', title, ...texts.flatMap((text) => bullet((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(text, LONGEST_MESSAGE)))];
}
function bullet(text) {
    return wrapped(text, WIDTH - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`);
}
/** A cell that fills its column still ends in a space. */
function line(label, cells) {
    return `${label} `.padEnd(LABEL_WIDTH) + cells.map((cell) => `${cell} `.padEnd(CELL_WIDTH)).join('');
}
/** Breaks at spaces; a word longer than a line is broken where the line ends. */
function wrapped(text, width = WIDTH) {
    const lines = [];
    let current = '';
    for (const word of text.split(/\s+/).flatMap((part) => chunks([...part], width).map((chars) => chars.join('')))) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length <= width)
            current = longer;
        else {
            lines.push(current);
            current = word;
        }
    }
    return current === '' ? lines : [...lines, current];
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 66200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Timers of Node fire at once where they are asked for more (about 24.8 days). */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The clocks of this machine. */
const systemClock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep,
};
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(ms, MAX_TIMER_MS));
        signal?.addEventListener('abort', wake);
    });
}


/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
