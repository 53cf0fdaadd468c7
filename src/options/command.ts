import type { Option, OptionTable, OptionValues } from './option.js';
import { camelCase } from './parse.js';

/** Options of one session that no one wants when they do the same again. */
const OF_ONE_SESSION = new Set(['resume', 'dry-run', 'output-dir']);

/**
 * The command that gives a table's options these values, for a POSIX shell. What
 * is at its default is left out, and so are secrets and what only a workflow has.
 *
 * @param operands files and directories, behind the options
 */
export function commandLine<T extends OptionTable>(
  command: string,
  table: T,
  values: OptionValues<T>,
  operands: readonly string[] = [],
): string {
  const byName: Readonly<Record<string, unknown>> = values;
  const words = Object.entries(table).flatMap(([name, option]) =>
    isSaid(name, option) ? wordsOf(name, option, byName[camelCase(name)]) : [],
  );
  return ['parity-bench', command, ...words, ...operands].map(shellWord).join(' ');
}

function isSaid(name: string, { secret, actionOnly }: Option): boolean {
  return secret === undefined && actionOnly !== true && !OF_ONE_SESSION.has(name);
}

function wordsOf(name: string, option: Option, value: unknown): string[] {
  if (option.kind === 'flag') return value === true ? [`--${name}`] : [];
  if (value === null || value === undefined || JSON.stringify(value) === JSON.stringify(option.default)) return [];
  return [value].flat().map((one) => `--${name}=${String(one)}`);
}

/** As it is where no shell reads anything into it, else in single quotes. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
