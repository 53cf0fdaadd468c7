import { shellWord } from '../core/text/shell.js';
import type { Option, OptionTable, OptionValues } from './option.js';
import { camelCase } from './parse.js';

/** Options of one call: they do not belong to the run that it begins, resumes or shows. */
export const OF_ONE_CALL: ReadonlySet<string> = new Set(['resume', 'dry-run', 'output-dir', 'verbose']);

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
  return secret === undefined && actionOnly !== true && !OF_ONE_CALL.has(name);
}

function wordsOf(name: string, option: Option, value: unknown): string[] {
  if (option.kind === 'flag') return value === true ? [`--${name}`] : [];
  if (value === null || value === undefined || JSON.stringify(value) === JSON.stringify(option.default)) return [];
  return [value].flat().map((one) => `--${name}=${String(one)}`);
}
