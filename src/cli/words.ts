import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../core/text/nearest.js';
import { quote } from '../core/text/quote.js';
import { option, ParityError, phrase, propertyOf } from '../errors.js';
import type { RawOptions } from '../options/parse.js';
import type { Command } from './catalog.js';
import { cliOptions } from './usage.js';

/** What was typed after a command's name. */
export interface Words {
  readonly raw: RawOptions;
  readonly operands: readonly string[];
  readonly help: boolean;
}

/**
 * The words that follow a command's name, as options and arguments.
 *
 * @throws ParityError `INVALID_OPTION` for a flag that isn't there, lacks its value, or is a secret
 */
export function readWords(name: string, command: Command, words: readonly string[]): Words {
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
    throw new ParityError('INVALID_OPTION', flagProblem(name, command, String(propertyOf(cause, 'message'))), cause);
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

function flagProblem(name: string, command: Command, message: string): string {
  const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
  const secret = unknown === undefined ? undefined : command.options[unknown.replace(/^--/, '')]?.secret;
  if (secret !== undefined)
    return `${unknown ?? ''} is a secret and no flag; set ${secret} in the environment or in .env.`;
  if (unknown !== undefined) {
    const flags = Object.keys(cliOptions(command.options)).map((known) => `--${known}`);
    return `${name} has no option ${quote(unknown)}; see parity-bench ${name} --help.${didYouMean(unknown, flags)}`;
  }
  const missing = /Option '(?:-\w, )?(--[\w-]+)/.exec(message)?.[1];
  if (missing !== undefined && /argument missing|ambiguous/.test(message))
    return `${missing} needs a value; see parity-bench ${name} --help.`;
  if (missing !== undefined) return `${missing} takes no value; see parity-bench ${name} --help.`;
  const operand = /Unexpected argument '([^']*)'/.exec(message)?.[1];
  return `${name} takes no argument ${quote(operand ?? '')}; see parity-bench ${name} --help.`;
}
