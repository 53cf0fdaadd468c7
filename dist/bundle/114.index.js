export const id = 114;
export const ids = [114];
export const modules = {

/***/ 41730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _commands_execute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78550);
/* harmony import */ var _core_report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47091);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8547);
/* harmony import */ var _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33646);
/* harmony import */ var _effects_announcement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47086);
/* harmony import */ var _effects_artifacts_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(70653);
/* harmony import */ var _effects_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66200);
/* harmony import */ var _effects_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5181);
/* harmony import */ var _effects_job_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69968);
/* harmony import */ var _effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9480);
/* harmony import */ var _effects_step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72930);
/* harmony import */ var _effects_workflow_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21173);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88381);















/** The action: inputs to typed options, one call, outputs and what GitHub shows. */
async function main() {
    await (0,_effects_step_js__WEBPACK_IMPORTED_MODULE_11__/* .runStep */ .e)(_options_js__WEBPACK_IMPORTED_MODULE_13__/* .ACTION_OPTIONS */ .wE, measure);
}
async function measure(step) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .parseOptions */ .Ac)(_options_js__WEBPACK_IMPORTED_MODULE_13__/* .ACTION_OPTIONS */ .wE, (0,_effects_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .Ko)(_options_js__WEBPACK_IMPORTED_MODULE_13__/* .ACTION_OPTIONS */ .wE), _effects_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF);
    const workflow = await (0,_effects_workflow_js__WEBPACK_IMPORTED_MODULE_12__/* .readWorkflow */ .S)(step.env);
    const { restriction } = workflow;
    if (restriction !== null && !options.simulate && !options.dryRun)
        return await skip(restriction);
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n0)({ skipped: 'false' });
    const announcer = await (0,_effects_announcement_js__WEBPACK_IMPORTED_MODULE_6__/* .createAnnouncer */ .S)({ workflow, options, log: _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._D, clock: _effects_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .systemClock */ .m, stop: step.signal });
    const executed = await (0,_commands_execute_js__WEBPACK_IMPORTED_MODULE_2__/* .execute */ .g)(options, surroundings(options, workflow, step));
    return executed.kind === 'dry' ? await showPlan(executed.plan) : await report(executed, options, workflow, announcer);
}
function surroundings(options, workflow, { env, signal }) {
    const { awsRoleArn: arn, awsSessionDuration: sessionSeconds } = options;
    return {
        env,
        signal,
        log: _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._D,
        spell: _effects_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF,
        cliPath: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(process.argv[1] ?? ''), 'cli.js'),
        url: workflow.runUrl,
        learnSecret: _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecret */ .$l,
        role: arn === null ? null : { arn, sessionSeconds, getIdToken: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9 },
    };
}
const WHOSE = { fork: 'a fork', dependabot: 'Dependabot' };
/** Where there are no secrets nothing can be measured, and that is nobody's failure. */
async function skip(restriction) {
    const reason = `This run was set off by ${WHOSE[restriction]}, and GitHub gives such a run no secrets. With the input "simulate" it would run here, too.`;
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n0)({ skipped: 'true' });
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)(reason, { title: 'parity-bench skipped' });
    await (0,_effects_job_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .appendJobSummary */ .I)((0,_core_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSkipped */ .bs)(reason));
    return 0;
}
async function showPlan(plan) {
    for (const line of plan.split('\n'))
        _effects_actions_log_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLog */ ._D.info(line);
    await (0,_effects_job_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .appendJobSummary */ .I)(`### parity-bench: plan\n\n${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .fencedBlock */ .zW)(plan)}\n`);
    return 0;
}
/** Outputs first, then what is published, the exit code last: a failing end takes no result along. */
async function report({ report, published }, options, workflow, announcer) {
    const { paths, context } = published;
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n0)({ ...(0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .comparisonOutputs */ ._5)(report.comparison), ...pathOutputs(paths), 'stopped-reason': report.stoppedReason });
    const announced = await announcer.announce({
        summary: (0,_core_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .Br)(context),
        comment: (0,_core_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(context),
        files: published.files.filter((file) => file !== paths.journal || report.stoppedReason !== null || published.error !== null).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file)),
        root: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(paths.directory),
        artifactName: nameOf(report, options, workflow),
    });
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n0)((0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .announcedOutputs */ .eo)(announced));
    (0,_effects_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .annotateVerdicts */ .$E)(report.comparison);
    const error = report.error ?? published.error;
    if (error === null)
        return 0;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(error.message, { title: 'parity-bench' });
    return error.exitCode;
}
function pathOutputs(paths) {
    return {
        'records-path': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(paths.records),
        'summary-path': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(paths.summary),
        'markdown-path': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(paths.markdown),
        'comment-path': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(paths.comment),
        'output-dir': node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(paths.directory),
    };
}
function nameOf({ settings: { arms, shard } }, { artifactName: wished, model }, { runAttempt }) {
    if (wished !== null)
        return (0,_effects_artifacts_js__WEBPACK_IMPORTED_MODULE_14__/* .safeArtifactName */ .$v)(wished);
    // Models as they were asked for: each provider has its own name for the same one.
    return (0,_effects_artifacts_js__WEBPACK_IMPORTED_MODULE_14__/* .artifactName */ .Cs)({ providers: arms.map(({ provider }) => provider), models: model, efforts: arms.map(({ effort }) => effort), shard, runAttempt });
}


/***/ }),

/***/ 21123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PROVIDERS),
  l: () => (/* binding */ providerOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/providers/bedrock.ts
/** Amazon Bedrock's Mantle endpoint: the Responses API under `openai.` model names. */
const bedrock = {
    name: 'bedrock',
    kind: 'bedrock',
    defaultModel: 'openai.gpt-5.5',
    defaultRegion: 'us-east-2',
    baseUrlVariable: 'BEDROCK_OPENAI_BASE_URL',
    keyVariables: ['BEDROCK_OPENAI_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK'],
    sigv4Service: 'bedrock-mantle',
    modelName: (asked) => (asked.startsWith('gpt-') ? `openai.${asked}` : asked),
    // The open-weight models live beside the others, not below them.
    defaultBaseUrl: (region, model) => `https://bedrock-mantle.${region}.api.aws${model.startsWith('openai.gpt-oss') ? '/v1' : '/openai/v1'}`,
};

;// CONCATENATED MODULE: ./src/providers/compatible.ts
/**
 * Any other endpoint of the same API, under a name of the user's.
 *
 * It has a key of its own (`NAME_API_KEY`), so that no key of another provider
 * ever travels to it.
 */
function compatible(name) {
    return {
        name,
        kind: 'compatible',
        defaultModel: null,
        defaultRegion: null,
        baseUrlVariable: null,
        keyVariables: [`${name.toUpperCase().replaceAll('-', '_')}_API_KEY`],
        sigv4Service: null,
        modelName: (asked) => asked,
        defaultBaseUrl: () => null,
    };
}

;// CONCATENATED MODULE: ./src/providers/openai.ts
const openai = {
    name: 'openai',
    kind: 'openai',
    defaultModel: 'gpt-5.5',
    defaultRegion: null,
    baseUrlVariable: 'OPENAI_BASE_URL',
    keyVariables: ['OPENAI_API_KEY'],
    sigv4Service: null,
    modelName: (asked) => asked.replace(/^openai\./, ''),
    defaultBaseUrl: () => 'https://api.openai.com/v1',
};

;// CONCATENATED MODULE: ./src/providers/lookup.ts




/** Those that are known by name. */
const PROVIDERS = [bedrock, openai];
const NAME = /^[a-z][a-z0-9-]{0,31}$/;
/**
 * The provider of this name: `bedrock`, `openai`, or any other name for an
 * endpoint of the same API.
 *
 * @throws ParityError `INVALID_OPTION` where the name can't be one
 */
function providerOf(name) {
    const known = PROVIDERS.find((provider) => provider.name === name);
    if (known !== undefined)
        return known;
    if (!NAME.test(name) || name.endsWith('-')) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', `provider can't be ${JSON.stringify(name.slice(0, 40))}; use bedrock, openai, or a name of lower-case letters, digits and hyphens for an endpoint given with base-url.`);
    }
    return unambiguous(compatible(name));
}
/** `bedrock-openai` would be sent the key of Bedrock. */
function unambiguous(provider) {
    const owner = PROVIDERS.find((known) => known.keyVariables.some((variable) => provider.keyVariables.includes(variable)));
    if (owner === undefined)
        return provider;
    throw new errors/* ParityError */.Y('INVALID_OPTION', `provider can't be "${provider.name}": its key would be ${provider.keyVariables[0]}, which belongs to ${owner.name}; use another name.`);
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json; a test holds the two together. */
const VERSION = '0.1.0';


/***/ })

};
