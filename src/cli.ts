import { secretsIn } from './auth/secret-variables.js';
import { COMMANDS, type Command } from './cli/catalog.js';
import { flag } from './cli/spelling.js';
import { commandHelp, overview } from './cli/usage.js';
import { readWords } from './cli/words.js';
import { coloured, wantsColour } from './core/report/terminal/colour.js';
import { workflowSafe } from './core/text/escaping.js';
import { didYouMean } from './core/text/nearest.js';
import { quote } from './core/text/quote.js';
import { optimizeLater } from './effects/process/compiler.js';
import { loadDotEnv } from './effects/process/dot-env.js';
import { terminalLog } from './effects/process/log.js';
import { outgoingLine, processSecrets } from './effects/process/outgoing.js';
import { interruption } from './effects/process/signals.js';
import { asParityError, ParityError } from './errors.js';
import { refuseUserInfo } from './options/user-info.js';
import type { CommandContext } from './prepare/context.js';
import { VERSION } from './version.js';

/** The command line: words to typed options, one call, an exit code. */
export async function main(): Promise<void> {
  optimizeLater();
  // The reader of the output may go away (a closed pipe); the run still writes its files.
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
  // A request that was never answered must not keep the process alive.
  setTimeout(() => process.exit(), DRAIN_MS).unref();
}

/** How long the last output may take to be written, ms. */
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

function say(text: string): number {
  const safe = outgoingLine(text.split('\n').map(workflowSafe).join('\n'));
  const shown = wantsColour(process.stdout.isTTY, process.env) ? safe.split('\n').map(coloured).join('\n') : safe;
  process.stdout.write(`${shown}\n`);
  return 0;
}
