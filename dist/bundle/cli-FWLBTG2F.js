import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  PROVIDERS
} from "./chunk-ALMOIJY7.js";
import {
  ACTION_OPTIONS,
  AUTH_OPTIONS,
  COMPARE_OPTIONS,
  DEMO_OPTIONS,
  ESTIMATE_OPTIONS,
  ParityError,
  REPORT_OPTIONS,
  RUN_OPTIONS,
  SCORE_OPTIONS,
  SIMULATE_OPTIONS,
  VERSION,
  asParityError,
  didYouMean,
  errnoOf,
  interruption,
  isRegion,
  optimizeLater,
  option,
  outgoingLine,
  phrase,
  processSecrets,
  propertyOf,
  quote,
  readRegular,
  refuseUserInfo,
  secretsIn,
  workflowSafe
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

// src/cli/catalog.ts
var COMMANDS = {
  run: {
    summary: "Measure: the same prompts through every arm, then score, audit and compare.",
    options: RUN_OPTIONS,
    operands: null,
    example: "parity-bench run --provider bedrock --provider openai --dataset gsm8k --limit 20",
    load: async () => (await import("./online-55Y7B5RV.js")).runCommand
  },
  score: {
    summary: "Score saved records again, offline.",
    options: SCORE_OPTIONS,
    operands: "FILE|DIR \u2026",
    example: "parity-bench score result/openai_responses_latency_20260610T083101Z.jsonl",
    load: async () => (await import("./offline-VCHFLCLT.js")).scoreCommand
  },
  compare: {
    summary: "Audit saved runs and compare them pair by pair, offline.",
    options: COMPARE_OPTIONS,
    operands: "FILE|DIR \u2026",
    example: "parity-bench compare bedrock.jsonl openai.jsonl --output-dir comparison",
    load: async () => (await import("./offline-VCHFLCLT.js")).compareCommand
  },
  report: {
    summary: "Make the report of saved records again: comment, summary and page.",
    options: REPORT_OPTIONS,
    operands: "FILE|DIR \u2026",
    example: "parity-bench report result --output-dir report",
    load: async () => (await import("./offline-VCHFLCLT.js")).reportCommand
  },
  verify: {
    summary: "Check a saved result: its files are unchanged and its figures are what its records yield.",
    options: {},
    operands: "DIR [FILE|DIR \u2026]",
    example: "parity-bench verify result",
    load: async () => (await import("./offline-VCHFLCLT.js")).verifyCommand
  },
  estimate: {
    summary: "Say what a run would cost, before anything is spent.",
    options: ESTIMATE_OPTIONS,
    operands: null,
    example: "parity-bench estimate --dataset gsm8k --split test --model gpt-5.5",
    load: async () => (await import("./offline-VCHFLCLT.js")).estimateCommand
  },
  auth: {
    summary: "Show how a provider would be authenticated; calls no model.",
    options: AUTH_OPTIONS,
    operands: null,
    example: "parity-bench auth --provider bedrock",
    load: async () => (await import("./online-55Y7B5RV.js")).authCommand
  },
  simulate: {
    summary: "Serve the embedded endpoint alone, for other clients.",
    options: SIMULATE_OPTIONS,
    operands: null,
    example: "parity-bench simulate --port 8089",
    load: async () => (await import("./simulate-P4IUHZQS.js")).simulateCommand
  },
  demo: {
    summary: "A whole run on the embedded endpoint: no key, no cost, under a minute.",
    options: DEMO_OPTIONS,
    operands: null,
    example: "parity-bench demo",
    load: async () => (await import("./online-55Y7B5RV.js")).demoCommand
  }
};

// src/cli/spelling.ts
var OPTIONS = { ...ACTION_OPTIONS, ...COMPARE_OPTIONS };
function flag(name) {
  const { secret, actionOnly } = OPTIONS[name] ?? {};
  if (secret !== void 0) return secret;
  return actionOnly === true ? `the action's input "${name}"` : `--${name}`;
}

// src/cli/usage.ts
var COLUMN = 34;
var WIDTH = 100;
function overview(version) {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return [
    `parity-bench ${version}: the same model at two providers, compared in accuracy, latency, reliability and cost.`,
    "",
    "Usage: parity-bench COMMAND [options]",
    "",
    ...commands,
    "",
    "parity-bench COMMAND --help lists a command's options.",
    "Secrets come from the environment or from .env, never from flags: OPENAI_API_KEY,",
    "BEDROCK_OPENAI_API_KEY or AWS_BEARER_TOKEN_BEDROCK, or the usual AWS credentials (AWS_PROFILE, \u2026).",
    "Exit codes: 0 done (also when a cap stopped it), 1 a gate failed, 2 bad input,",
    "3 the run could not be completed (what was measured is saved), 129, 130 or 143 interrupted (likewise)."
  ].join("\n");
}
function commandHelp(name, command) {
  const operands = command.operands === null ? "" : ` ${command.operands}`;
  return [
    command.summary,
    "",
    `Usage: parity-bench ${name}${operands} [options]`,
    "",
    ...Object.entries(cliOptions(command.options)).flatMap(([option2, described]) => optionLines(option2, described)),
    "",
    `Example: ${command.example}`
  ].join("\n");
}
function cliOptions(table) {
  return Object.fromEntries(
    Object.entries(table).filter(([, option2]) => option2.actionOnly !== true && option2.secret === void 0)
  );
}
function optionLines(name, option2) {
  const left = `  --${name}${placeholder(option2)}`;
  const right = wrap(`${option2.help.replace(/`/g, "")}${defaultText(option2)}`, WIDTH - COLUMN);
  const first = left.length < COLUMN - 1 ? [`${left.padEnd(COLUMN)}${right[0] ?? ""}`] : [left, `${" ".repeat(COLUMN)}${right[0] ?? ""}`];
  return [...first, ...right.slice(1).map((line) => `${" ".repeat(COLUMN)}${line}`)];
}
function placeholder(option2) {
  switch (option2.kind) {
    case "flag":
      return "";
    case "integer":
    case "number":
      return " N";
    case "choice":
      return ` ${option2.values.join("|")}`;
    case "list":
      return option2.values === void 0 ? " VALUE \u2026" : ` ${option2.values.join("|")} \u2026`;
    default:
      return " TEXT";
  }
}
function defaultText(option2) {
  if (option2.kind === "flag" || option2.default === void 0) return "";
  const value = option2.kind === "list" ? (option2.default ?? []).join(", ") : String(option2.default);
  return ` [${value}]`;
}
function wrap(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// src/cli/words.ts
import { parseArgs } from "node:util";
function readWords(name, command, words) {
  const table = cliOptions(command.options);
  const options = {
    help: { type: "boolean", multiple: true, short: "h" }
  };
  for (const [option2, { kind, alias }] of Object.entries(table)) {
    for (const spelled of alias === void 0 ? [option2] : [option2, alias])
      options[spelled] = { type: kind === "flag" ? "boolean" : "string", multiple: true };
  }
  const { values, positionals } = parsedWords(name, command, {
    args: [...joinNegatives(words)],
    options,
    allowPositionals: command.operands !== null,
    strict: true
  });
  const raw = new Map(
    Object.entries(values).map(([option2, given]) => [option2, given.map(String)])
  );
  const help = raw.has("help");
  if (!help) refuseEmpty(raw);
  return { raw, operands: positionals, help };
}
function parsedWords(name, command, config) {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new ParityError("INVALID_OPTION", flagProblem(name, command, String(propertyOf(cause, "message"))), cause);
  }
}
function refuseEmpty(raw) {
  for (const [name, texts] of raw) {
    if (texts.every((text) => text.trim() !== "")) continue;
    throw new ParityError("INVALID_OPTION", phrase`${option(name)} is empty; give it a value, or leave it out.`);
  }
}
function joinNegatives(words) {
  const joined = [];
  for (const word of words) {
    const previous = joined.at(-1);
    if (previous !== void 0 && /^--[a-z][a-z-]*$/.test(previous) && /^-\d/.test(word))
      joined[joined.length - 1] = `${previous}=${word}`;
    else joined.push(word);
  }
  return joined;
}
function flagProblem(name, command, message) {
  const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
  const secret = unknown === void 0 ? void 0 : command.options[unknown.replace(/^--/, "")]?.secret;
  if (secret !== void 0)
    return `${unknown ?? ""} is a secret and no flag; set ${secret} in the environment or in .env.`;
  if (unknown !== void 0) {
    const flags = Object.keys(cliOptions(command.options)).map((known) => `--${known}`);
    return `${name} has no option ${quote(unknown)}; see parity-bench ${name} --help.${didYouMean(unknown, flags)}`;
  }
  const missing = /Option '(?:-\w, )?(--[\w-]+)/.exec(message)?.[1];
  if (missing !== void 0 && /argument missing|ambiguous/.test(message))
    return `${missing} needs a value; see parity-bench ${name} --help.`;
  if (missing !== void 0) return `${missing} takes no value; see parity-bench ${name} --help.`;
  const operand = /Unexpected argument '([^']*)'/.exec(message)?.[1];
  return `${name} takes no argument ${quote(operand ?? "")}; see parity-bench ${name} --help.`;
}

// src/core/report/terminal/colour.ts
var GREEN = "\x1B[32m";
var RED = "\x1B[31m";
var YELLOW = "\x1B[33m";
var PLAIN = "\x1B[39m";
var COLOURS = {
  "\u25B2": GREEN,
  "\u2714": GREEN,
  "\u25BC": RED,
  "\u2718": RED,
  "\u25C6": YELLOW,
  "?": YELLOW,
  "\xD7": YELLOW
};
var MARK = /(?<=^| {2})([▲▼◆?×✔✘]) (?:better|worse|trade-off|open|not comparable|passed|failed|undecided)(?=:|$| {2})/gu;
function coloured(line) {
  return line.replace(MARK, (mark, symbol) => `${COLOURS[symbol] ?? ""}${mark}${PLAIN}`);
}
function wantsColour(isTerminal, env) {
  return isTerminal && env["TERM"] !== "dumb" && (env["NO_COLOR"] ?? "") === "";
}

// src/effects/process/env-file.ts
function envText(bytes, file) {
  const [first, second] = bytes;
  const encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refused(file, lineOfFault(bytes), "is not UTF-8; save the file as UTF-8", cause);
  }
}
function lineOfFault(bytes) {
  const lines = Buffer.from(bytes).toString("utf8").split("\n");
  const found = lines.findIndex((line) => line.includes("\uFFFD"));
  return found === -1 ? lines.length : found + 1;
}
var START = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/;
var BLANK = /^[ \t]*(?:#.*)?$/;
var SHELL_EXPANSION = /\$[{(]/;
function parseEnvFile(text, file) {
  const lines = text.split(/\r\n|\n|\r/);
  const found = [];
  for (let index = 0; index < lines.length; ) {
    const [assignment, next] = assignmentAt(lines, index, file);
    if (assignment !== null) found.push(assignment);
    index = next;
  }
  return found;
}
function assignmentAt(lines, index, file) {
  const text = lines[index];
  const line = index + 1;
  if (new RegExp("(?!\\t)\\p{Cc}", "u").test(text)) throw refused(file, line, "holds a control character; save it as plain UTF-8");
  if (BLANK.test(text)) return [null, index + 1];
  const [start, name] = START.exec(text) ?? [];
  if (start === void 0 || name === void 0) throw refused(file, line, "is no NAME=value");
  const rest = text.slice(start.length);
  const quote2 = /^["'`]/.exec(rest)?.[0];
  if (quote2 === void 0) {
    const value2 = rest.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
    return [{ name, value: value2, line, expands: SHELL_EXPANSION.test(value2) }, index + 1];
  }
  const [value, next] = quoted(lines, index, start.length + 1, quote2, file);
  return [{ name, value: quote2 === '"' ? unescaped(value) : value, line, expands: expands(value, quote2) }, next];
}
function quoted(lines, index, from, quote2, file) {
  const parts = [];
  for (let at = index; at < lines.length; at += 1) {
    const text = lines[at].slice(at === index ? from : 0);
    const end = endOf(text, quote2);
    if (end === -1) {
      parts.push(text);
      continue;
    }
    if (!/^[ \t]*(?:$|#)/.test(text.slice(end + 1)))
      throw refused(file, at + 1, "has more text after its closing quote");
    return [[...parts, text.slice(0, end)].join("\n"), at + 1];
  }
  throw refused(file, index + 1, `opens a quote (${quote2}) that is never closed`);
}
function endOf(text, quote2) {
  if (quote2 !== '"') return text.indexOf(quote2);
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}
var ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\", $: "$" };
function unescaped(value) {
  return value.replace(/\\(.)/g, (whole, character) => ESCAPES[character] ?? whole);
}
function expands(value, quote2) {
  return quote2 === '"' && SHELL_EXPANSION.test(value.replace(/\\./g, ""));
}
function refused(file, line, what, cause) {
  return new ParityError(
    "INVALID_OPTION",
    `${file} line ${line} ${what}. Use NAME=value lines; correct or remove it.`,
    cause
  );
}

// src/effects/process/dot-env.ts
var AWS_KEYS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
var REGIONS = ["AWS_REGION", "AWS_DEFAULT_REGION", "BEDROCK_REGION"];
var API_KEY = /^[A-Z][A-Z0-9_]*_API_KEY$/;
var EXPECTED = /^(?:AWS|OPENAI|BEDROCK|AZURE|NODE|PARITY_BENCH)_|_(?:PROXY|proxy)$/;
var MOST_BYTES = 1024 * 1024;
var MOST_MISSED = 20;
async function loadDotEnv(env, file = ".env") {
  const all = await assignmentsOf(file);
  const unset = all.filter(({ name }) => env[name] === void 0);
  const taken = takenOf(
    unset.filter(({ name }) => isTaken(name, env)),
    file
  );
  for (const provider of PROVIDERS) refuseDiversion(provider, taken, env, file);
  for (const { name, value } of taken.values()) env[name] = value;
  const missed = unset.filter(({ name }) => !taken.has(name) && EXPECTED.test(name)).slice(0, MOST_MISSED);
  return missed.map(
    ({ name, line }) => `${file} line ${line}: ${name} is not taken from a file; set it in the environment if you need it.`
  );
}
async function assignmentsOf(file) {
  const bytes = await readRegular(file, MOST_BYTES).catch((cause) => {
    if (errnoOf(cause) === "ENOENT") return Buffer.alloc(0);
    throw new ParityError(
      "INVALID_OPTION",
      `${file} can't be read (${errnoOf(cause)}); it should be a file of NAME=value lines. Correct or remove it.`,
      cause
    );
  });
  return parseEnvFile(envText(bytes, file), file);
}
function isTaken(name, env) {
  if (AWS_KEYS.includes(name)) return AWS_KEYS.every((each) => env[each] === void 0);
  return API_KEY.test(name) || REGIONS.includes(name) || PROVIDERS.some(({ baseUrlVariable, keyVariables }) => name === baseUrlVariable || keyVariables.includes(name));
}
function takenOf(assignments, file) {
  const taken = /* @__PURE__ */ new Map();
  for (const assignment of assignments) {
    const { name, line, value, expands: expands2 } = assignment;
    const before = taken.get(name);
    const refuse = (what) => {
      throw new ParityError("INVALID_OPTION", `${file} line ${line}: ${name} ${what}.`);
    };
    if (expands2) refuse("holds ${\u2026} or $(\u2026), which is not replaced here; write the value out");
    if (before !== void 0 && before.value !== value)
      refuse(`has another value in line ${before.line}; give it once`);
    if (REGIONS.includes(name) && value !== "" && !isRegion(value))
      refuse("is no region; one such as us-east-2 was expected");
    taken.set(name, assignment);
  }
  return taken;
}
function refuseDiversion(provider, taken, env, file) {
  const { name: providerName, baseUrlVariable, keyVariables, sigv4Service } = provider;
  const brings = (name) => (taken.get(name)?.value ?? "").trim() !== "";
  const address = brings(baseUrlVariable) ? taken.get(baseUrlVariable) : void 0;
  if (address === void 0) return;
  const refuse = (whose) => {
    throw new ParityError(
      "INVALID_OPTION",
      `${file} line ${address.line}: ${address.name} would send ${whose} to another address; set both in one place.`
    );
  };
  const used = keyVariables.find((name) => (env[name] ?? "").trim() !== "" || brings(name));
  if (used !== void 0) {
    if (!brings(used)) refuse(`the environment's ${used}`);
    return;
  }
  const bringsAws = brings("AWS_ACCESS_KEY_ID") && brings("AWS_SECRET_ACCESS_KEY") && !env["AWS_PROFILE"];
  if (sigv4Service !== null && bringsAws) return;
  refuse(
    sigv4Service === null ? `the key of ${providerName}` : "requests signed with the AWS credentials of this machine"
  );
}

// src/effects/process/log.ts
var DEFAULT_COLUMNS = 80;
var CLEAR_LINE = "\r\x1B[K";
function terminalLog(sink, { dumb = false } = {}) {
  let status = "";
  const isRedrawn = sink.isTTY === true && !dumb;
  const columns = () => sink.columns ?? DEFAULT_COLUMNS;
  const draw = (line) => {
    if (!isRedrawn) return;
    status = outgoingLine(line).slice(0, Math.max(10, columns() - 1));
    sink.write(`${CLEAR_LINE}${status}`);
  };
  const print = (line) => {
    const clean = outgoingLine(workflowSafe(printable(line)));
    sink.write(status === "" ? `${clean}
` : `${CLEAR_LINE}${clean}
${status}`);
  };
  return {
    info: print,
    warn: print,
    status: (line) => draw(printable(line)),
    columns: () => isRedrawn ? columns() : null
  };
}
function printable(line) {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}

// src/cli.ts
async function main() {
  optimizeLater();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {
  });
  const secrets = processSecrets;
  for (const secret of secretsIn(process.env)) secrets.learn(secret);
  const log = terminalLog(process.stderr, { dumb: process.env["TERM"] === "dumb" });
  const complain = (cause) => {
    const error = asParityError(cause);
    log.warn(`error: ${error.messageFor(flag)}`);
    return error.exitCode;
  };
  process.exitCode = await dispatch(process.argv.slice(2), { secrets, log, complain }).catch(complain);
  setTimeout(() => process.exit(), DRAIN_MS).unref();
}
var DRAIN_MS = 250;
async function dispatch(words, { secrets, log, complain }) {
  refuseSecretWords(words);
  const [name, ...rest] = words;
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") return say(overview(VERSION));
  if (name === "--version" || name === "-v") return say(VERSION);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (command === void 0) {
    throw new ParityError(
      "INVALID_OPTION",
      `there is no command ${quote(name)}; use ${Object.keys(COMMANDS).join(", ")}, or --help.${didYouMean(name, Object.keys(COMMANDS))}`
    );
  }
  const { raw, operands, help } = readWords(name, command, rest);
  if (help) return say(commandHelp(name, command));
  for (const line of await loadDotEnv(process.env)) log.warn(`warning: ${line}`);
  for (const secret of secretsIn(process.env)) secrets.learn(secret);
  const stop = interruption();
  const run = await command.load();
  const code = await run({
    raw,
    operands,
    env: process.env,
    secrets,
    log,
    complain,
    print: say,
    signal: stop.signal,
    columns: process.stdout.isTTY ? process.stdout.columns : void 0,
    cliPath: process.argv[1] ?? ""
  });
  return stop.exitCode() ?? code;
}
function refuseSecretWords(words) {
  for (const [index, word] of words.entries()) {
    const flagOf = (text) => /^--[a-z][a-z-]*/.exec(text ?? "")?.[0];
    refuseUserInfo(word, flagOf(word) ?? flagOf(words[index - 1]) ?? "an argument");
  }
}
function say(text) {
  const safe = outgoingLine(text.split("\n").map(workflowSafe).join("\n"));
  const shown = wantsColour(process.stdout.isTTY, process.env) ? safe.split("\n").map(coloured).join("\n") : safe;
  process.stdout.write(`${shown}
`);
  return 0;
}
export {
  main
};
