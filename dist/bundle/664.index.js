export const id = 664;
export const ids = [664];
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
/* harmony import */ var _core_text_escaping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23139);
/* harmony import */ var _effects_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8971);
/* harmony import */ var _effects_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31543);
/* harmony import */ var _effects_github_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52719);
/* harmony import */ var _effects_github_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69770);
/* harmony import */ var _options_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79489);
/* harmony import */ var _prepare_execute_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39548);









/** The action: inputs to typed options, one call, outputs and what GitHub shows. */
async function main() {
    await (0,_effects_github_step_js__WEBPACK_IMPORTED_MODULE_6__/* .runStep */ .e)(_options_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .ACTION_OPTIONS */ .wE, measure);
}
async function measure(step) {
    const options = (0,_options_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOptions */ .Ac)(_options_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .ACTION_OPTIONS */ .wE, (0,_effects_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_options_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .ACTION_OPTIONS */ .wE));
    (0,_effects_github_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseUnsafeDirectory */ .CL)(options.outputDir);
    const { restriction } = step.workflow;
    if (restriction !== null && !options.simulate && !options.dryRun)
        return await skip(restriction, step);
    if (!options.dryRun)
        await step.publisher.prepare();
    const executed = await (0,_prepare_execute_js__WEBPACK_IMPORTED_MODULE_8__/* .execute */ .g)(options, surroundings(options, step));
    return executed.kind === 'dry' ? await showPlan(executed.plan, step) : await report(executed, options, step);
}
function surroundings(options, { workflow, env, secrets, log, signal }) {
    const { awsRoleArn: arn, awsSessionDuration: sessionSeconds } = options;
    return {
        env,
        signal,
        log,
        secrets,
        cliPath: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(process.argv[1] ?? ''), 'cli.js'),
        url: workflow.runUrl,
        role: arn === null ? null : { arn, sessionSeconds, getIdToken: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9 },
    };
}
const WHOSE = { fork: 'a fork', dependabot: 'Dependabot' };
/** Where there are no secrets nothing can be measured, and that is nobody's failure. */
async function skip(restriction, { publisher }) {
    await publisher.skip(`This run was set off by ${WHOSE[restriction]}, and GitHub gives such a run no secrets. With the input "simulate" it would run here, too.`);
    return 0;
}
async function showPlan(plan, { log, publisher }) {
    for (const line of plan.split('\n'))
        log.info(line);
    await publisher.showPlan(`### parity-bench: plan\n\n${(0,_core_text_escaping_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedBlock */ .zW)(plan)}\n`);
    return 0;
}
/** Published first, the exit code last: an error at the end costs no result. */
async function report(measured, options, { workflow, publisher, log }) {
    const { report, published } = measured;
    const { paths, context } = published;
    await publisher.publish({
        context,
        outputs: {
            ...pathOutputs(paths),
            'stopped-reason': report.stop?.code ?? null,
            simulated: String(report.settings.simulated),
        },
        files: filesToKeep(measured).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file)),
        root: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(paths.directory),
        artifact: nameOf(report, options, workflow),
    });
    const error = report.error ?? published.error;
    return error === null ? 0 : (0,_effects_github_step_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .c)(log, error);
}
/** All files of a run that may be resumed; of one that is done, not the journal, whose records are in another file. */
function filesToKeep({ report, published: { files, paths, error } }) {
    const isDone = report.stop === null && report.leftToAsk === 0 && error === null;
    return isDone ? files.filter((file) => file !== paths.journal && file !== paths.reservations) : files;
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
function nameOf({ settings: { arms, dataset, shard } }, { artifactName: wished, model }, { runAttempt }) {
    if (wished !== null)
        return { name: (0,_effects_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .safeArtifactName */ .$v)(wished), spareName: null };
    return (0,_effects_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultArtifactName */ .Vb)({
        providers: arms.map(({ provider }) => provider),
        // As they were asked for: each provider has its own name for the same model.
        models: model,
        efforts: arms.map(({ effort }) => effort),
        regions: arms.map(({ region }) => region),
        dataset,
        shard,
        runAttempt,
    });
}


/***/ }),

/***/ 79833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isRegion),
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49545);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68619);



const MODEL = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}$/;
const REGION = /^[a-z]{2,8}(?:-[a-z0-9]{1,16}){1,4}-\d{1,2}$/;
/** True for what looks like the name of an AWS region, e.g. `us-east-2`. */
function isRegion(text) {
    return REGION.test(text);
}
/**
 * Resolves one arm's endpoint from options and environment.
 *
 * @throws ParityError `INVALID_OPTION` naming the option or the variable
 */
function endpointOf(provider, asked, environment) {
    const model = modelOf(provider, asked.model);
    const given = givenBaseUrl(provider, asked.baseUrl, environment);
    const region = regionOf(provider, asked.region, environment, given);
    const baseUrl = given?.url ?? provider.defaultBaseUrl(region ?? '', model);
    if (baseUrl === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('provider')} "${provider.name}" needs an address: give ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('base-url')} "${provider.name}=https://…/v1".`);
    }
    return { provider, model, region, baseUrl, responsesUrl: `${baseUrl}/responses` };
}
function modelOf(provider, asked) {
    const name = asked?.trim() || provider.defaultModel;
    if (name === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('provider')} "${provider.name}" has no default model: name one with ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('model')}.`);
    if (!MODEL.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('model')} can't be ${JSON.stringify(name.slice(0, 60))}; a name such as gpt-5.5 was expected.`);
    }
    return provider.modelName(name);
}
function givenBaseUrl(provider, option, environment) {
    if (option !== null && option.trim() !== '') {
        const source = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('base-url')} of ${provider.name}`;
        return { url: (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedUrl */ .lx)(option, source), source };
    }
    const source = provider.baseUrlVariable;
    const value = source === null ? null : (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)(environment, source);
    return source === null || value === null ? null : { url: (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedUrl */ .lx)(value, source), source };
}
/**
 * The region of the option, of BEDROCK_REGION, of the address, or the default:
 * a signature for one region is refused in another, so two that differ are an
 * error now and not a 401 later.
 */
function regionOf(provider, option, environment, given) {
    if (provider.defaultRegion === null)
        return null;
    const asked = option?.trim() || (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)(environment, 'BEDROCK_REGION');
    if (asked !== null && !isRegion(asked)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('region')} can't be ${JSON.stringify(asked.slice(0, 40))}; one such as us-east-2 was expected.`);
    }
    const ofHost = given === null ? null : mantleRegion(given.url);
    if (asked !== null && ofHost !== null && asked !== ofHost) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('region')} is ${asked} but the host of ${given?.source ?? ''} is in ${ofHost}; make them the same.`);
    }
    return asked ?? ofHost ?? provider.defaultRegion;
}
function mantleRegion(url) {
    return /^bedrock-mantle\.([a-z0-9-]+)\.api\.aws$/.exec(new URL(url).hostname)?.[1] ?? null;
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
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('provider')} can't be ${JSON.stringify(name.slice(0, 40))}; use bedrock, openai, or a name of lower-case letters, digits and hyphens for an endpoint given with ${(0,errors/* option */.uK)('base-url')}.`);
    }
    return unambiguous(compatible(name));
}
/** `bedrock-openai` would be sent the key of Bedrock. */
function unambiguous(provider) {
    const owner = PROVIDERS.find((known) => known.keyVariables.some((variable) => provider.keyVariables.includes(variable)));
    if (owner === undefined)
        return provider;
    throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('provider')} can't be "${provider.name}": its key would be ${provider.keyVariables[0] ?? ''}, which belongs to ${owner.name}; use another name.`);
}


/***/ }),

/***/ 49545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** The value of a variable, trimmed; null where it is absent or empty. */
function present(environment, name) {
    const value = environment[name]?.trim() ?? '';
    return value === '' ? null : value;
}


/***/ }),

/***/ 68619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ baseUrlsOf),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   lx: () => (/* binding */ checkedUrl)
/* harmony export */ });
/* harmony import */ var _core_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72561);
/* harmony import */ var _core_text_trimming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64038);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);



/**
 * A base URL that keys may be sent to: https, or http on this machine; no
 * credentials, query or fragment in it. A trailing slash or `/responses` is
 * dropped, as the official client does.
 *
 * @param source names the option or variable for the message; the value itself
 *   is not repeated, since it may hold a secret
 * @throws ParityError `INVALID_OPTION`
 */
function checkedUrl(text, source) {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${source} is no URL; one such as https://example.com/v1 was expected.`);
    }
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${source} holds a user name or password; keys belong into their own environment variable.`);
    }
    if (url.search !== '' || url.hash !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${source} has a query or a fragment; give the address alone, up to /v1.`);
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${source} is plain http to ${url.hostname}, which would show keys and prompts to the network; use https.`);
    }
    return (0,_core_text_trimming_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEnd */ .s)(url.origin + url.pathname, '/').replace(/\/responses$/, '');
}
/** True for a host name that can only be this machine. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(?:\.\d{1,3}){3}$/.test(hostname));
}
/**
 * Reads the `base-url` list: `name=https://…` for a provider, or a bare URL for
 * the only provider that is neither `bedrock` nor `openai`.
 *
 * @param providers the names of the providers of this run
 * @returns the given address by provider name
 * @throws ParityError `INVALID_OPTION`
 */
function baseUrlsOf(entries, providers) {
    const urls = new Map();
    for (const entry of entries) {
        const [name, url] = named(entry, providers);
        if (urls.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('base-url')} is given twice for ${name}; give it once.`);
        urls.set(name, url);
    }
    return urls;
}
function named(entry, providers) {
    const [, name, url] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(entry.trim()) ?? [];
    if (name !== undefined && url !== undefined) {
        if (!providers.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('base-url')} names "${name}", which is no provider of this run (${[...new Set(providers)].join(', ')}); add it to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('provider')}.${(0,_core_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, providers)}`);
        return [name, url];
    }
    const others = [...new Set(providers)].filter((provider) => provider !== 'bedrock' && provider !== 'openai');
    const only = others.length === 1 ? others[0] : undefined;
    if (only === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)('base-url')} needs the name of its provider here: write "name=https://…/v1".`);
    return [only, entry.trim()];
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
