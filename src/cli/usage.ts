import type { Option, OptionTable } from '../options/option.js';
import { COMMANDS, type Command } from './catalog.js';

const COLUMN = 34;
const WIDTH = 100;

/** The overview: commands, where secrets come from, exit codes. */
export function overview(version: string): string {
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
export function commandHelp(name: string, command: Command): string {
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
export function cliOptions(table: OptionTable): OptionTable {
  return Object.fromEntries(
    Object.entries(table).filter(([, option]) => option.actionOnly !== true && option.secret === undefined),
  );
}

function optionLines(name: string, option: Option): string[] {
  const left = `  --${name}${placeholder(option)}`;
  const right = wrap(`${option.help.replace(/`/g, '')}${defaultText(option)}`, WIDTH - COLUMN);
  const first =
    left.length < COLUMN - 1
      ? [`${left.padEnd(COLUMN)}${right[0] ?? ''}`]
      : [left, `${' '.repeat(COLUMN)}${right[0] ?? ''}`];
  return [...first, ...right.slice(1).map((line) => `${' '.repeat(COLUMN)}${line}`)];
}

function placeholder(option: Option): string {
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

function defaultText(option: Option): string {
  if (option.kind === 'flag' || option.default === undefined) return '';
  const value = option.kind === 'list' ? (option.default ?? []).join(', ') : String(option.default);
  return ` [${value}]`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
