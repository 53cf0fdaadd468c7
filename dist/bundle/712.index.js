export const id = 712;
export const ids = [712];
export const modules = {

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _core_report_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70127);
/* harmony import */ var _options_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79489);
/* harmony import */ var _prepare_execute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39548);



/** `run`, on a laptop. */
async function runCommand(context) {
    const options = (0,_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOptions */ .Ac)(_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_OPTIONS */ .p7, context.raw);
    return show(await (0,_prepare_execute_js__WEBPACK_IMPORTED_MODULE_2__/* .execute */ .g)(options, { ...context, url: null, role: null }), context);
}
/** Prints what came of a run and where it lies. */
function show(executed, context) {
    context.log.status('');
    if (executed.kind === 'dry') {
        context.print(executed.plan);
        return 0;
    }
    const { report, published } = executed;
    context.print((0,_core_report_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTerminal */ .b)(published.context));
    context.print(['Files:', ...published.files.map((file) => `  ${file}`)].join('\n'));
    const error = report.error ?? published.error;
    return error === null ? 0 : context.complain(error);
}


/***/ }),

/***/ 70127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _text_escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23139);
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34081);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91489);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39094);
/* harmony import */ var _markdown_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89760);
/* harmony import */ var _model_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33123);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92385);
/* harmony import */ var _model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25997);








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
    const pairs = (0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedPairs */ .XT)(context.comparison);
    const alone = (0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .loneArms */ .mT)(context.comparison);
    const parts = [
        opening(context),
        ...pairs.slice(0, MOST_PAIRS).map((compared) => pairPart(compared, context.comparison.audit)),
        ...(pairs.length > MOST_PAIRS
            ? [[`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(pairs.length - MOST_PAIRS)} more comparisons in the report`]]
            : []),
        ...chunks(alone, ARMS_A_TABLE).map(lonePart),
        faultPart(context.comparison.arms),
        auditPart(context.comparison.audit),
    ];
    const lines = parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
    return lines.map((line) => (0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowSafe */ .Jk)(line).trimEnd()).join('\n');
}
function opening(context) {
    const { arms } = context.comparison;
    const nothing = arms.every(({ ok }) => ok === 0) ? ['No request brought an answer.'] : [];
    const simulated = (0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isSimulated */ .Ht)(context)
        ? ['SIMULATED: every figure is of the embedded endpoint and says nothing of any provider.']
        : [];
    return [...simulated, ...nothing, ...(0,_markdown_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .endingNotes */ .Jr)(context)].flatMap((line) => wrapped(line));
}
function pairPart({ pair, a, b }, findings) {
    const said = new Set(findings.map(({ message }) => message));
    const own = pair.qualifications.filter((text) => !said.has(text));
    return [
        ...legend([a, b]),
        '',
        `Verdict: ${(0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortVerdict */ .k0)(pair, findings)}`,
        ...wrapped(`${(0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictClause */ .rq)(pair)}. ${(0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quotable */ .E7)(pair)}`),
        '',
        line('', pair.verdict === 'not comparable' ? ['a', 'b'] : ['a', 'b', 'a / b, or a − b, 95 %']),
        ...(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .figureRows */ .cJ)([a, b], pair.verdict === 'not comparable' ? null : pair).map(({ label, cells, difference }) => line(label, [...cells, difference])),
        ...listed('To be read with it:', own),
        ...listed('Left open:', (0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .openQuestions */ .qd)(pair)),
    ];
}
function lonePart(arms) {
    return [
        ...legend(arms),
        '',
        ...(arms.length > 1
            ? [
                line('', arms.map((_, index) => letter(index))),
            ]
            : []),
        ...(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .figureRows */ .cJ)(arms, null).map(({ label, cells }) => line(label, cells)),
    ];
}
function legend(arms) {
    return arms.map(({ arm }, index) => `${letter(index)}  ${(0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(arm)}`);
}
function letter(index) {
    return 'abcdefghijklmnopqrstuvwxyz'[index] ?? String(index);
}
/** Failures by cause, and attempts lost on the network: one line an arm that had any. */
function faultPart(arms) {
    const failing = arms.filter(({ failed, network_losses }) => failed + network_losses > 0);
    if (failing.length === 0)
        return [];
    const lines = failing.map(({ arm, failed, faults, network_losses }) => {
        const owners = Object.entries(faults).map(([fault, count]) => `${fault} ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)}`);
        const causes = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
        const losses = network_losses === 0 ? '' : `; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(network_losses, 'attempt')} lost on the network`;
        return `${(0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(arm)}: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(failed)}${causes}${losses}`;
    });
    return ['Whose doing the failures were:', ...lines.flatMap((text) => bullet(text))];
}
const LONGEST_MESSAGE = 500;
function auditPart(findings) {
    const lines = findings.map(({ severity, rule, message }) => `${severity}, ${rule}: ${(0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(message, LONGEST_MESSAGE)}`);
    return [`Audit: ${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(findings)}`, ...lines.flatMap((text) => bullet(text))];
}
function listed(title, texts) {
    return texts.length === 0 ? [] : ['', title, ...texts.flatMap((text) => bullet((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(text, LONGEST_MESSAGE)))];
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


/***/ })

};
