export const id = 367;
export const ids = [367];
export const modules = {

/***/ 84367:
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
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
;// CONCATENATED MODULE: ./src/cli/catalog.ts

/** Every command of the command line, once. */
const COMMANDS = {
    run: {
        summary: 'Measure: the same prompts through every arm, then score, audit and compare.',
        options: tables/* RUN_OPTIONS */.p7,
        operands: null,
        example: 'parity-bench run --provider bedrock --provider openai --dataset gsm8k --limit 20',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(856), __webpack_require__.e(271), __webpack_require__.e(814), __webpack_require__.e(707), __webpack_require__.e(479), __webpack_require__.e(486), __webpack_require__.e(823), __webpack_require__.e(548), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 94331))).runCommand,
    },
    score: {
        summary: 'Score saved records again, offline.',
        options: tables/* SCORE_OPTIONS */.e6,
        operands: 'FILE|DIR …',
        example: 'parity-bench score result/openai_responses_latency_20260610T083101Z.jsonl',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(856), __webpack_require__.e(814), __webpack_require__.e(707), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 52005))).scoreCommand,
    },
    compare: {
        summary: 'Audit saved runs and compare them pair by pair, offline.',
        options: tables/* COMPARE_OPTIONS */.li,
        operands: 'FILE|DIR …',
        example: 'parity-bench compare bedrock.jsonl openai.jsonl --output-dir comparison',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(856), __webpack_require__.e(814), __webpack_require__.e(707), __webpack_require__.e(479), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 95360))).compareCommand,
    },
    estimate: {
        summary: 'Say what a run would cost, before anything is spent.',
        options: tables/* ESTIMATE_OPTIONS */.o_,
        operands: null,
        example: 'parity-bench estimate --dataset gsm8k --split test --model gpt-5.5',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(814), __webpack_require__.e(486), __webpack_require__.e(596)]).then(__webpack_require__.bind(__webpack_require__, 38596))).estimateCommand,
    },
    auth: {
        summary: 'Show how a provider would be authenticated; calls no model.',
        options: tables/* AUTH_OPTIONS */.qp,
        operands: null,
        example: 'parity-bench auth --provider bedrock',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(823), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 99271))).authCommand,
    },
    simulate: {
        summary: 'Serve the embedded endpoint alone, for other clients.',
        options: tables/* SIMULATE_OPTIONS */.ax,
        operands: null,
        example: 'parity-bench simulate --port 8089',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(814), __webpack_require__.e(486), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 53424))).simulateCommand,
    },
    demo: {
        summary: 'A whole run on the embedded endpoint: no key, no cost, under a minute.',
        options: tables/* DEMO_OPTIONS */.j2,
        operands: null,
        example: 'parity-bench demo',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(856), __webpack_require__.e(271), __webpack_require__.e(814), __webpack_require__.e(707), __webpack_require__.e(479), __webpack_require__.e(486), __webpack_require__.e(823), __webpack_require__.e(548), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 18663))).demoCommand,
    },
};

;// CONCATENATED MODULE: ./src/cli/spelling.ts

/** How the command line writes an option in a message: its flag, or where it has none what stands in its place. */
function flag(name) {
    const { secret, actionOnly } = tables/* ACTION_OPTIONS */.wE[name] ?? {};
    if (secret !== undefined)
        return secret;
    return actionOnly === true ? `the action's input "${name}"` : `--${name}`;
}

;// CONCATENATED MODULE: ./src/cli/usage.ts

const COLUMN = 34;
const WIDTH = 100;
/** The overview: commands, where secrets come from, exit codes. */
function overview(version) {
    const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
    return [
        `parity-bench ${version}: the same model at two providers, compared in accuracy, latency, reliability and cost.`,
        '',
        'Usage: parity-bench COMMAND [options]',
        '',
        ...commands,
        '',
        "parity-bench COMMAND --help lists a command's options.",
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
    const first = left.length < COLUMN - 1
        ? [`${left.padEnd(COLUMN)}${right[0] ?? ''}`]
        : [left, `${' '.repeat(COLUMN)}${right[0] ?? ''}`];
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

// EXTERNAL MODULE: ./src/core/text/escaping.ts
var escaping = __webpack_require__(23139);
// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __webpack_require__(72561);
// EXTERNAL MODULE: ./src/core/text/redaction.ts + 2 modules
var redaction = __webpack_require__(78827);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/providers/endpoint.ts
var endpoint = __webpack_require__(79833);
// EXTERNAL MODULE: ./src/providers/lookup.ts + 3 modules
var lookup = __webpack_require__(21123);
// EXTERNAL MODULE: ./src/effects/files/errno.ts
var errno = __webpack_require__(79318);
// EXTERNAL MODULE: ./src/effects/files/regular.ts
var regular = __webpack_require__(74746);
;// CONCATENATED MODULE: ./src/effects/process/env-file.ts

/**
 * The text of a file as editors and shells save it: UTF-8 or UTF-16, with or
 * without a byte order mark.
 *
 * @throws ParityError `INVALID_OPTION` naming the file and the line
 */
function envText(bytes, file) {
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw refused(file, lineOfFault(bytes), 'is not UTF-8; save the file as UTF-8', cause);
    }
}
/** The first line that is no UTF-8; a file in UTF-16 is cut off in its last. */
function lineOfFault(bytes) {
    const lines = Buffer.from(bytes).toString('utf8').split('\n');
    const found = lines.findIndex((line) => line.includes('\ufffd'));
    return found === -1 ? lines.length : found + 1;
}
/** `export` is passed over, as a shell does; spaces may stand around the sign. */
const START = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/;
const BLANK = /^[ \t]*(?:#.*)?$/;
const SHELL_EXPANSION = /\$[{(]/;
/**
 * Reads `NAME=value` lines: blank lines and comments (`#` first, or after a
 * space) are passed over, a value may stand in single, double or back quotes and
 * then hold several lines; in double quotes `\n`, `\r`, `\t`, `\"`, `\\` and `\$`
 * stand for what they do in a shell. Whatever is none of this is refused, so
 * that no line is lost without a word. Values are not repeated in messages.
 *
 * @throws ParityError `INVALID_OPTION` naming the file and the line
 */
function parseEnvFile(text, file) {
    const lines = text.split(/\r\n|\n|\r/);
    const found = [];
    for (let index = 0; index < lines.length;) {
        const [assignment, next] = assignmentAt(lines, index, file);
        if (assignment !== null)
            found.push(assignment);
        index = next;
    }
    return found;
}
/** What begins at a line, null for a blank one, and the index of the line after it. */
function assignmentAt(lines, index, file) {
    const text = lines[index];
    const line = index + 1;
    if (/(?!\t)\p{Cc}/u.test(text))
        throw refused(file, line, 'holds a control character; save it as plain UTF-8');
    if (BLANK.test(text))
        return [null, index + 1];
    const [start, name] = START.exec(text) ?? [];
    if (start === undefined || name === undefined)
        throw refused(file, line, 'is no NAME=value');
    const rest = text.slice(start.length);
    const quote = /^["'`]/.exec(rest)?.[0];
    if (quote === undefined) {
        const value = rest.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
        return [{ name, value, line, expands: SHELL_EXPANSION.test(value) }, index + 1];
    }
    const [value, next] = quoted(lines, index, start.length + 1, quote, file);
    return [{ name, value: quote === '"' ? unescaped(value) : value, line, expands: expands(value, quote) }, next];
}
/** The text up to the closing quote, and the index of the line after it. */
function quoted(lines, index, from, quote, file) {
    const parts = [];
    for (let at = index; at < lines.length; at += 1) {
        const text = lines[at].slice(at === index ? from : 0);
        const end = endOf(text, quote);
        if (end === -1) {
            parts.push(text);
            continue;
        }
        if (!/^[ \t]*(?:$|#)/.test(text.slice(end + 1)))
            throw refused(file, at + 1, 'goes on after its closing quote');
        return [[...parts, text.slice(0, end)].join('\n'), at + 1];
    }
    throw refused(file, index + 1, `opens a quote (${quote}) that nothing closes`);
}
/** Where the closing quote stands, one behind a backslash in double quotes not counted; -1 where it does not. */
function endOf(text, quote) {
    if (quote !== '"')
        return text.indexOf(quote);
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return -1;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$' };
function unescaped(value) {
    return value.replace(/\\(.)/g, (whole, character) => ESCAPES[character] ?? whole);
}
/** Single and back quotes keep everything as it is; a dollar sign behind a backslash is one. */
function expands(value, quote) {
    return quote === '"' && SHELL_EXPANSION.test(value.replace(/\\./g, ''));
}
/** @param what goes on from "line 3" */
function refused(file, line, what, cause) {
    return new errors/* ParityError */.Yw('INVALID_OPTION', `${file} line ${line} ${what}. Use NAME=value lines; correct or remove it.`, cause);
}

;// CONCATENATED MODULE: ./src/effects/process/dot-env.ts






/** Keys of an AWS identity: taken together or not at all, so that halves of two do not mix. */
const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const REGIONS = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'BEDROCK_REGION'];
/** The key of any provider, named by the user or known. */
const API_KEY = /^[A-Z][A-Z0-9_]*_API_KEY$/;
/** Names of others that somebody may expect to have an effect here. */
const EXPECTED = /^(?:AWS|OPENAI|BEDROCK|AZURE|NODE|PARITY_BENCH)_|_(?:PROXY|proxy)$/;
const MOST_BYTES = 1024 * 1024;
/** So many names that are passed over are named. */
const MOST_MISSED = 20;
/**
 * Reads a `.env` of the working directory into `env`; what is set already stays.
 *
 * The directory may be a checkout of somebody else's branch, so only the names
 * of a list are taken: keys, regions, and the address of a provider whose key
 * the file brings itself. Nothing of it runs a program (`AWS_PROFILE` may name a
 * profile with a `credential_process`, `NODE_OPTIONS` loads modules), opens
 * another file, or sends elsewhere what the environment holds.
 *
 * @returns a line for each name that somebody may miss
 * @throws ParityError `INVALID_OPTION` naming the file and the line
 */
async function loadDotEnv(env, file = '.env') {
    const all = await assignmentsOf(file);
    const unset = all.filter(({ name }) => env[name] === undefined);
    const taken = takenOf(unset.filter(({ name }) => isTaken(name, env)), file);
    for (const provider of lookup/* PROVIDERS */.x)
        refuseDiversion(provider, taken, env, file);
    for (const { name, value } of taken.values())
        env[name] = value;
    const missed = unset.filter(({ name }) => !taken.has(name) && EXPECTED.test(name)).slice(0, MOST_MISSED);
    return missed.map(({ name, line }) => `${file} line ${line}: ${name} is not taken from a file; set it in the environment if it is meant.`);
}
/** Empty where there is no such file. */
async function assignmentsOf(file) {
    const bytes = await (0,regular/* readRegular */.VX)(file, MOST_BYTES).catch((cause) => {
        if ((0,errno/* errnoOf */.U)(cause) === 'ENOENT')
            return Buffer.alloc(0);
        throw new errors/* ParityError */.Yw('INVALID_OPTION', `${file} can't be read (${(0,errno/* errnoOf */.U)(cause)}); it should be a file of NAME=value lines. Correct or remove it.`, cause);
    });
    return parseEnvFile(envText(bytes, file), file);
}
function isTaken(name, env) {
    if (AWS_KEYS.includes(name))
        return AWS_KEYS.every((each) => env[each] === undefined);
    return (API_KEY.test(name) ||
        REGIONS.includes(name) ||
        lookup/* PROVIDERS */.x.some(({ baseUrlVariable, keyVariables }) => name === baseUrlVariable || keyVariables.includes(name)));
}
/** By name. @throws ParityError `INVALID_OPTION` for a value that can't be meant as it stands */
function takenOf(assignments, file) {
    const taken = new Map();
    for (const assignment of assignments) {
        const { name, line, value, expands } = assignment;
        const before = taken.get(name);
        const refuse = (what) => {
            throw new errors/* ParityError */.Yw('INVALID_OPTION', `${file} line ${line}: ${name} ${what}.`);
        };
        if (expands)
            refuse('holds ${…} or $(…), which is not replaced here; write the value out');
        if (before !== undefined && before.value !== value)
            refuse(`has another value in line ${before.line}; give it once`);
        if (REGIONS.includes(name) && value !== '' && !(0,endpoint/* isRegion */.D)(value))
            refuse('is no region; one such as us-east-2 was expected');
        taken.set(name, assignment);
    }
    return taken;
}
/** The key that would go to a provider's address of the file has to be of the file, too. */
function refuseDiversion(provider, taken, env, file) {
    const { name: providerName, baseUrlVariable, keyVariables, sigv4Service } = provider;
    const brings = (name) => (taken.get(name)?.value ?? '').trim() !== '';
    const address = baseUrlVariable !== null && brings(baseUrlVariable) ? taken.get(baseUrlVariable) : undefined;
    if (address === undefined)
        return;
    const refuse = (whose) => {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', `${file} line ${address.line}: ${address.name} would send ${whose} to another address; set both in one place.`);
    };
    const used = keyVariables.find((name) => (env[name] ?? '').trim() !== '' || brings(name));
    if (used !== undefined) {
        if (!brings(used))
            refuse(`the environment's ${used}`);
        return;
    }
    const bringsAws = brings('AWS_ACCESS_KEY_ID') && brings('AWS_SECRET_ACCESS_KEY') && !env['AWS_PROFILE'];
    if (sigv4Service !== null && bringsAws)
        return;
    refuse(sigv4Service === null ? `the key of ${providerName}` : 'requests signed with the AWS credentials of this machine');
}

;// CONCATENATED MODULE: ./src/effects/process/log.ts

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
        const clean = (0,escaping/* workflowSafe */.Jk)(printable(line));
        sink.write(status === '' ? `${clean}\n` : `${CLEAR_LINE}${clean}\n${status}`);
    };
    return { info: print, warn: print, status: (line) => draw(printable(line)) };
}
/** The same log without secrets: each line passes here last. */
function withoutSecrets(log, secrets) {
    return {
        info: (line) => log.info(secrets.redact(line)),
        warn: (line) => log.warn(secrets.redact(line)),
        status: (line) => log.status(secrets.redact(line)),
    };
}
/** One line without control and formatting characters. */
function printable(line) {
    return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

// EXTERNAL MODULE: ./src/effects/process/signals.ts
var signals = __webpack_require__(75969);
// EXTERNAL MODULE: ./src/options/user-info.ts
var user_info = __webpack_require__(39200);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts















/** The command line: words to typed options, one call, an exit code. */
async function main() {
    // Whoever reads the output may stop doing so: what is written to files goes on.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    // Messages quote what was typed, and that may be a key in the wrong place.
    const secrets = new redaction/* Secrets */.Sb((0,secret_variables/* secretsIn */.V)(process.env));
    const log = withoutSecrets(terminalLog(process.stderr), secrets);
    const complain = (cause) => {
        const error = (0,errors/* asParityError */.Y6)(cause);
        log.warn(`error: ${error.messageFor(flag)}`);
        return error.exitCode;
    };
    process.exitCode = await dispatch(process.argv.slice(2), { secrets, log, complain }).catch(complain);
    // A service that never answered must not keep us.
    setTimeout(() => process.exit(), DRAIN_MS).unref();
}
/** How long output may still drain once all is said. */
const DRAIN_MS = 250;
async function dispatch(words, { secrets, log, complain }) {
    refuseSecretWords(words);
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
        return say(overview(version/* VERSION */.x));
    if (name === '--version' || name === '-v')
        return say(version/* VERSION */.x);
    const command = Object.hasOwn(COMMANDS, name)
        ? COMMANDS[name]
        : undefined;
    if (command === undefined) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', `there is no command ${(0,tables/* quote */.hD)(name)}; use ${Object.keys(COMMANDS).join(', ')}, or --help.${(0,nearest/* didYouMean */.a)(name, Object.keys(COMMANDS))}`);
    }
    const { raw, operands, help } = readWords(name, command, rest);
    if (help)
        return say(commandHelp(name, command));
    for (const line of await loadDotEnv(process.env))
        log.warn(`warning: ${line}`);
    for (const secret of (0,secret_variables/* secretsIn */.V)(process.env))
        secrets.learn(secret);
    const stop = (0,signals/* interruption */.Y)();
    const run = await command.load();
    const code = await run({
        raw,
        operands,
        env: process.env,
        secrets,
        log,
        complain,
        print: (text) => say(secrets.redact(text)),
        signal: stop.signal,
        cliPath: process.argv[1] ?? '',
    });
    return stop.exitCode() ?? code;
}
/** Later messages quote what was typed, so a password in it is refused before there are any. */
function refuseSecretWords(words) {
    for (const [index, word] of words.entries()) {
        const flagOf = (text) => /^--[a-z][a-z-]*/.exec(text ?? '')?.[0];
        (0,user_info/* refuseUserInfo */.i)(word, flagOf(word) ?? flagOf(words[index - 1]) ?? 'an argument');
    }
}
/** @throws ParityError `INVALID_OPTION` for a flag that isn't there, lacks its value, or is a secret */
function readWords(name, command, words) {
    const table = cliOptions(command.options);
    const options = {
        help: { type: 'boolean', multiple: true, short: 'h' },
    };
    for (const [option, { kind, alias }] of Object.entries(table)) {
        for (const spelled of alias === undefined ? [option] : [option, alias])
            options[spelled] = { type: kind === 'flag' ? 'boolean' : 'string', multiple: true };
    }
    const { values, positionals } = parsedWords(name, command, {
        args: [...joinNegatives(words)],
        options,
        allowPositionals: command.operands !== null,
        strict: true,
    });
    const raw = new Map(Object.entries(values).map(([option, given]) => [option, given.map(String)]));
    const help = raw.has('help');
    if (!help)
        refuseEmpty(raw);
    return { raw, operands: positionals, help };
}
function parsedWords(name, command, config) {
    try {
        return (0,external_node_util_.parseArgs)(config);
    }
    catch (cause) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', flagProblem(name, command, cause), cause);
    }
}
/** `--limit=$N` where N is not set would silently mean all; an input of the action may be empty. */
function refuseEmpty(raw) {
    for (const [name, texts] of raw) {
        if (texts.every((text) => text.trim() !== ''))
            continue;
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)(name)} is empty; give it a value, or leave it out.`);
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
    if (unknown !== undefined) {
        const flags = Object.keys(cliOptions(command.options)).map((known) => `--${known}`);
        return `${name} has no option ${(0,tables/* quote */.hD)(unknown)}; see parity-bench ${name} --help.${(0,nearest/* didYouMean */.a)(unknown, flags)}`;
    }
    const missing = /Option '(?:-\w, )?(--[\w-]+)/.exec(cause.message)?.[1];
    if (missing !== undefined && /argument missing|ambiguous/.test(cause.message))
        return `${missing} needs a value; see parity-bench ${name} --help.`;
    if (missing !== undefined)
        return `${missing} takes no value; see parity-bench ${name} --help.`;
    const operand = /Unexpected argument '([^']*)'/.exec(cause.message)?.[1];
    return `${name} takes no argument ${(0,tables/* quote */.hD)(operand ?? '')}; see parity-bench ${name} --help.`;
}
function say(text) {
    process.stdout.write(`${text.split('\n').map(escaping/* workflowSafe */.Jk).join('\n')}\n`);
    return 0;
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
