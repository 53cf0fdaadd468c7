import { type ParseArgsConfig, parseArgs } from 'node:util';
import { secretsIn } from './auth/secret-variables.js';
import { COMMANDS, type Command } from './cli/catalog.js';
import { flag } from './cli/spelling.js';
import { cliOptions, commandHelp, overview } from './cli/usage.js';
import { coloured, wantsColour } from './core/report/terminal/colour.js';
import { workflowSafe } from './core/text/escaping.js';
import { didYouMean } from './core/text/nearest.js';
import { quote } from './core/text/quote.js';
import { loadDotEnv } from './effects/process/dot-env.js';
import { terminalLog } from './effects/process/log.js';
import { outgoingLine, processSecrets } from './effects/process/outgoing.js';
import { interruption } from './effects/process/signals.js';
import { asParityError, option, ParityError, phrase } from './errors.js';
import type { RawOptions } from './options/parse.js';
import { refuseUserInfo } from './options/user-info.js';
import type { CommandContext } from './prepare/context.js';
import { VERSION } from './version.js';

/** The command line: words to typed options, one call, an exit code. */
export async function main(): Promise<void> {
  // Whoever reads the output may stop doing so: what is written to files goes on.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // Messages quote what was typed, and that may be a key in the wrong place.
  const secrets = processSecrets;
  for (const secret of secretsIn(process.env)) secrets.learn(secret);
  const log = terminalLog(process.stderr, { dumb: process.env['TERM'] === 'dumb' });
  const complain = (cause: unknown): number => {
    const error = asParityError(cause);
    log.warn(`error: ${error.messageFor(flag)}`);
    return error.exitCode;
  };
  process.exitCode = await dispatch(process.argv.slice(2), { secrets, log, complain }).catch(complain);
  // A service that never answered must not keep us.
  setTimeout(() => process.exit(), DRAIN_MS).unref();
}

/** How long output may still drain once all is said. */
const DRAIN_MS = 250;

async function dispatch(
  words: readonly string[],
  { secrets, log, complain }: Pick<CommandContext, 'secrets' | 'log' | 'complain'>,
): Promise<number> {
  refuseSecretWords(words);
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(overview(VERSION));
  if (name === '--version' || name === '-v') return say(VERSION);
  const command: Command | undefined = Object.hasOwn(COMMANDS, name)
    ? COMMANDS[name as keyof typeof COMMANDS]
    : undefined;
  if (command === undefined) {
    throw new ParityError(
      'INVALID_OPTION',
      `there is no command ${quote(name)}; use ${Object.keys(COMMANDS).join(', ')}, or --help.${didYouMean(name, Object.keys(COMMANDS))}`,
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
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    cliPath: process.argv[1] ?? '',
  });
  return stop.exitCode() ?? code;
}

/** Later messages quote what was typed, so a password in it is refused before there are any. */
function refuseSecretWords(words: readonly string[]): void {
  for (const [index, word] of words.entries()) {
    const flagOf = (text: string | undefined): string | undefined => /^--[a-z][a-z-]*/.exec(text ?? '')?.[0];
    refuseUserInfo(word, flagOf(word) ?? flagOf(words[index - 1]) ?? 'an argument');
  }
}

/** @throws ParityError `INVALID_OPTION` for a flag that isn't there, lacks its value, or is a secret */
function readWords(
  name: string,
  command: Command,
  words: readonly string[],
): { raw: RawOptions; operands: readonly string[]; help: boolean } {
  const table = cliOptions(command.options);
  const options: Record<string, { type: 'string' | 'boolean'; multiple: true; short?: string }> = {
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
  const raw = new Map(
    Object.entries(values).map(([option, given]) => [option, (given as (string | boolean)[]).map(String)]),
  );
  const help = raw.has('help');
  if (!help) refuseEmpty(raw);
  return { raw, operands: positionals, help };
}

function parsedWords<T extends ParseArgsConfig>(
  name: string,
  command: Command,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new ParityError('INVALID_OPTION', flagProblem(name, command, cause as Error), cause);
  }
}

/** `--limit=$N` where N is not set would silently mean all; an input of the action may be empty. */
function refuseEmpty(raw: RawOptions): void {
  for (const [name, texts] of raw) {
    if (texts.every((text) => text.trim() !== '')) continue;
    throw new ParityError('INVALID_OPTION', phrase`${option(name)} is empty; give it a value, or leave it out.`);
  }
}

/** `--limit -1` is a value out of range, not a missing one: the range check should say so. */
function joinNegatives(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const previous = joined.at(-1);
    if (previous !== undefined && /^--[a-z][a-z-]*$/.test(previous) && /^-\d/.test(word))
      joined[joined.length - 1] = `${previous}=${word}`;
    else joined.push(word);
  }
  return joined;
}

function flagProblem(name: string, command: Command, cause: Error): string {
  const unknown = /Unknown option '(-[^']*)'/.exec(cause.message)?.[1];
  const secret = unknown === undefined ? undefined : command.options[unknown.replace(/^--/, '')]?.secret;
  if (secret !== undefined)
    return `${unknown ?? ''} is a secret and no flag; set ${secret} in the environment or in .env.`;
  if (unknown !== undefined) {
    const flags = Object.keys(cliOptions(command.options)).map((known) => `--${known}`);
    return `${name} has no option ${quote(unknown)}; see parity-bench ${name} --help.${didYouMean(unknown, flags)}`;
  }
  const missing = /Option '(?:-\w, )?(--[\w-]+)/.exec(cause.message)?.[1];
  if (missing !== undefined && /argument missing|ambiguous/.test(cause.message))
    return `${missing} needs a value; see parity-bench ${name} --help.`;
  if (missing !== undefined) return `${missing} takes no value; see parity-bench ${name} --help.`;
  const operand = /Unexpected argument '([^']*)'/.exec(cause.message)?.[1];
  return `${name} takes no argument ${quote(operand ?? '')}; see parity-bench ${name} --help.`;
}

function say(text: string): number {
  const safe = outgoingLine(text.split('\n').map(workflowSafe).join('\n'));
  const shown = wantsColour(process.stdout.isTTY, process.env) ? safe.split('\n').map(coloured).join('\n') : safe;
  process.stdout.write(`${shown}\n`);
  return 0;
}
