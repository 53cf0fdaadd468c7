export const id = 500;
export const ids = [500];
export const modules = {

/***/ 3500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/auth/secret-variables.ts
var secret_variables = __webpack_require__(74516);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
;// CONCATENATED MODULE: ./src/commands/catalog.ts

/** Every command of the command line, once. */
const COMMANDS = {
    run: {
        summary: 'Measure: the same prompts through every arm, then score, audit and compare.',
        options: options/* RUN_OPTIONS */.p7,
        operands: null,
        example: 'parity-bench run --provider bedrock --provider openai --dataset gsm8k --limit 20',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(693), __webpack_require__.e(978), __webpack_require__.e(719), __webpack_require__.e(249), __webpack_require__.e(837), __webpack_require__.e(550), __webpack_require__.e(331)]).then(__webpack_require__.bind(__webpack_require__, 94331))).runCommand,
    },
    score: {
        summary: 'Score saved records again, offline.',
        options: options/* SCORE_OPTIONS */.e6,
        operands: null,
        example: 'parity-bench score --benchmark-jsonl result/openai_responses_latency_20260610T083101Z.jsonl',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(978), __webpack_require__.e(675)]).then(__webpack_require__.bind(__webpack_require__, 47675))).scoreCommand,
    },
    compare: {
        summary: 'Audit saved runs and compare them pair by pair, offline.',
        options: options/* COMPARE_OPTIONS */.li,
        operands: 'FILE|DIR …',
        example: 'parity-bench compare bedrock.jsonl openai.jsonl --output-dir comparison',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(978), __webpack_require__.e(719), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 27494))).compareCommand,
    },
    estimate: {
        summary: 'Say what a run would cost, before anything is spent.',
        options: options/* ESTIMATE_OPTIONS */.o_,
        operands: null,
        example: 'parity-bench estimate --dataset gsm8k --split test --model gpt-5.5',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(93)]).then(__webpack_require__.bind(__webpack_require__, 95357))).estimateCommand,
    },
    auth: {
        summary: 'Show how a provider would be authenticated; calls no model.',
        options: options/* AUTH_OPTIONS */.qp,
        operands: null,
        example: 'parity-bench auth --provider bedrock',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(837), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 99271))).authCommand,
    },
    simulate: {
        summary: 'Serve the embedded endpoint alone, for other clients.',
        options: options/* SIMULATE_OPTIONS */.ax,
        operands: null,
        example: 'parity-bench simulate --port 8089',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(188), __webpack_require__.e(249), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 21921))).simulateCommand,
    },
    demo: {
        summary: 'The whole road on the embedded endpoint: no key, no cost, under a minute.',
        options: options/* DEMO_OPTIONS */.j2,
        operands: null,
        example: 'parity-bench demo',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(693), __webpack_require__.e(978), __webpack_require__.e(719), __webpack_require__.e(249), __webpack_require__.e(837), __webpack_require__.e(550), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 18663))).demoCommand,
    },
};

;// CONCATENATED MODULE: ./src/commands/help.ts

const COLUMN = 34;
const WIDTH = 100;
/** The overview: commands, where secrets come from, exit codes. */
function overview(version) {
    const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
    return [
        `parity-bench ${version}: same model, two roads. What does the other provider cost you?`,
        '',
        'Usage: parity-bench COMMAND [options]',
        '',
        ...commands,
        '',
        'parity-bench COMMAND --help lists a command\'s options.',
        'Secrets come from the environment or from .env, never from flags: OPENAI_API_KEY,',
        'BEDROCK_OPENAI_API_KEY or AWS_BEARER_TOKEN_BEDROCK, or the usual AWS credentials (AWS_PROFILE, …).',
        'Exit codes: 0 done (also when a cap stopped it), 1 a gate failed, 2 bad input,',
        '3 the run could not be completed (what was measured is saved), 129, 130 or 143 interrupted (likewise).',
    ].join('\n');
}
/** One command: usage, options with their defaults, an example. */
function commandHelp(name, command) {
    const operands = command.operands === null ? '' : ` ${command.operands}`;
    return [
        command.summary,
        '',
        `Usage: parity-bench ${name}${operands} [options]`,
        '',
        ...Object.entries(cliOptions(command.options)).flatMap(([option, described]) => optionLines(option, described)),
        '',
        `Example: ${command.example}`,
    ].join('\n');
}
/** The options that are flags: neither inputs of the action only nor secrets. */
function cliOptions(table) {
    return Object.fromEntries(Object.entries(table).filter(([, option]) => option.actionOnly !== true && option.secret === undefined));
}
function optionLines(name, option) {
    const left = `  --${name}${placeholder(option)}`;
    const right = wrap(`${option.help.replace(/`/g, '')}${defaultText(option)}`, WIDTH - COLUMN);
    const first = left.length < COLUMN - 1 ? [`${left.padEnd(COLUMN)}${right[0] ?? ''}`] : [left, `${' '.repeat(COLUMN)}${right[0] ?? ''}`];
    return [...first, ...right.slice(1).map((line) => `${' '.repeat(COLUMN)}${line}`)];
}
function placeholder(option) {
    switch (option.kind) {
        case 'flag':
            return '';
        case 'integer':
        case 'number':
            return ' N';
        case 'choice':
            return ` ${option.values.join('|')}`;
        case 'list':
            return option.values === undefined ? ' VALUE …' : ` ${option.values.join('|')} …`;
        default:
            return ' TEXT';
    }
}
function defaultText(option) {
    if (option.kind === 'flag' || option.default === undefined)
        return '';
    const value = option.kind === 'list' ? (option.default ?? []).join(', ') : String(option.default);
    return ` [${value}]`;
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __webpack_require__(12258);
// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/providers/lookup.ts + 3 modules
var lookup = __webpack_require__(21123);
// EXTERNAL MODULE: ./src/effects/errno.ts
var errno = __webpack_require__(31534);
;// CONCATENATED MODULE: ./src/effects/dot-env.ts





/** Keys of any provider, and who the caller is to AWS. */
const IDENTITY = /^(?:[A-Z][A-Z0-9_]*_API_KEY|AWS_(?:PROFILE|REGION|DEFAULT_REGION|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)|BEDROCK_REGION)$/;
/** Switches of Node.js, and files that AWS's tools read programs from, are passed over. */
function isOurs(name) {
    return IDENTITY.test(name) || lookup/* PROVIDERS */.x.some(({ baseUrlVariable, keyVariables }) => name === baseUrlVariable || keyVariables.includes(name));
}
/**
 * Reads a `.env` of the working directory into `env`; what is set already stays.
 * The directory may be a checkout of somebody else's branch: such a file must
 * not run anything, nor send a key of the environment's to an address of its own.
 *
 * @throws ParityError `INVALID_OPTION`
 */
function loadDotEnv(env, file = '.env') {
    const given = Object.entries(contents(file)).filter(([name]) => isOurs(name) && env[name] === undefined);
    refuseDiversion(given.map(([name]) => name), env, file);
    for (const [name, value] of given)
        env[name] = value;
}
function refuseDiversion(given, env, file) {
    for (const { baseUrlVariable, keyVariables } of lookup/* PROVIDERS */.x) {
        const key = keyVariables.find((name) => env[name]);
        if (baseUrlVariable === null || !given.includes(baseUrlVariable) || key === undefined)
            continue;
        throw new errors/* ParityError */.Y('INVALID_OPTION', `${file}: ${baseUrlVariable} would send the environment's ${key} to another address; set both in one place.`);
    }
}
function contents(file) {
    try {
        return (0,external_node_util_.parseEnv)((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        if ((0,errno/* errnoOf */.U)(cause) === 'ENOENT')
            return {};
        throw new errors/* ParityError */.Y('INVALID_OPTION', `${file} can't be read; it should hold NAME=value lines.`, cause);
    }
}

;// CONCATENATED MODULE: ./src/effects/log.ts

const CLEAR_LINE = '\r\u001b[K';
/**
 * A log for people: finished lines, and on a terminal one status line below them
 * that is redrawn. Control characters in a line (model names, error bodies) are
 * taken out, so that nothing a server said can drive the terminal, nor the runner
 * where the command line is a step of a workflow.
 */
function terminalLog(sink) {
    let status = '';
    const draw = (line) => {
        if (sink.isTTY !== true)
            return;
        status = line.slice(0, Math.max(10, (sink.columns ?? 80) - 1));
        sink.write(`${CLEAR_LINE}${status}`);
    };
    const print = (line) => {
        const clean = (0,report_escape/* workflowSafe */.Jk)(printable(line));
        sink.write(status === '' ? `${clean}\n` : `${CLEAR_LINE}${clean}\n${status}`);
    };
    return { info: print, warn: print, status: (line) => draw(printable(line)) };
}
/** One line without control and formatting characters. */
function printable(line) {
    return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

// EXTERNAL MODULE: ./src/effects/signals.ts
var signals = __webpack_require__(96995);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts












/** The command line: words to typed options, one call, an exit code. */
async function main() {
    // Whoever reads the output may stop doing so: what is written to files goes on.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    const log = terminalLog(process.stderr);
    try {
        process.exitCode = await dispatch(process.argv.slice(2), log);
    }
    catch (cause) {
        const error = (0,errors/* asParityError */.F)(cause);
        // A message may quote what was typed, and that may be a key in the wrong place.
        log.warn(`error: ${(0,redact/* createRedactor */.l)((0,secret_variables/* secretsIn */.V)(process.env))(error.message)}`);
        process.exitCode = error.exitCode;
    }
    // A service that never answered must not keep us.
    setTimeout(() => process.exit(), DRAIN_MS).unref();
}
/** How long output may still drain once all is said. */
const DRAIN_MS = 250;
async function dispatch(words, log) {
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
        return say(overview(version/* VERSION */.x));
    if (name === '--version' || name === '-v')
        return say(version/* VERSION */.x);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', `there is no command ${(0,options/* quote */.hD)(name)}; use ${Object.keys(COMMANDS).join(', ')}, or --help.`);
    }
    const { raw, operands, help } = readWords(name, command, rest);
    if (help)
        return say(commandHelp(name, command));
    loadDotEnv(process.env);
    const stop = (0,signals/* interruption */.Y)();
    const run = await command.load();
    const code = await run({
        raw,
        operands,
        env: process.env,
        log,
        print: say,
        signal: stop.signal,
        cliPath: process.argv[1] ?? '',
    });
    return stop.exitCode() ?? code;
}
/** @throws ParityError `INVALID_OPTION` for a flag that isn't there, lacks its value, or is a secret */
function readWords(name, command, words) {
    const table = cliOptions(command.options);
    const options = { help: { type: 'boolean', multiple: true, short: 'h' } };
    for (const [option, { kind, alias }] of Object.entries(table)) {
        for (const spelled of alias === undefined ? [option] : [option, alias])
            options[spelled] = { type: kind === 'flag' ? 'boolean' : 'string', multiple: true };
    }
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...joinNegatives(words)], options, allowPositionals: command.operands !== null, strict: true });
        const raw = new Map(Object.entries(values).map(([option, given]) => [option, given.map(String)]));
        return { raw, operands: positionals, help: raw.has('help') };
    }
    catch (cause) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', flagProblem(name, command, cause), cause);
    }
}
/** `--limit -1` is a value out of range, not a missing one: the range check should say so. */
function joinNegatives(words) {
    const joined = [];
    for (const word of words) {
        const previous = joined.at(-1);
        if (previous !== undefined && /^--[a-z][a-z-]*$/.test(previous) && /^-\d/.test(word))
            joined[joined.length - 1] = `${previous}=${word}`;
        else
            joined.push(word);
    }
    return joined;
}
function flagProblem(name, command, cause) {
    const unknown = /Unknown option '(-[^']*)'/.exec(cause.message)?.[1];
    const secret = unknown === undefined ? undefined : command.options[unknown.replace(/^--/, '')]?.secret;
    if (secret !== undefined)
        return `${unknown ?? ''} is a secret and no flag; set ${secret} in the environment or in .env.`;
    if (unknown !== undefined)
        return `${name} has no option ${(0,options/* quote */.hD)(unknown)}; see parity-bench ${name} --help.`;
    const missing = /Option '(?:-\w, )?(--[\w-]+)/.exec(cause.message)?.[1];
    if (missing !== undefined && /argument missing|ambiguous/.test(cause.message))
        return `${missing} needs a value; see parity-bench ${name} --help.`;
    if (missing !== undefined)
        return `${missing} takes no value; see parity-bench ${name} --help.`;
    const operand = /Unexpected argument '([^']*)'/.exec(cause.message)?.[1];
    return `${name} takes no argument ${(0,options/* quote */.hD)(operand ?? '')}; see parity-bench ${name} --help.`;
}
function say(text) {
    process.stdout.write(`${text.split('\n').map(report_escape/* workflowSafe */.Jk).join('\n')}\n`);
    return 0;
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
