/**
 * Writes what is derived from the tables in `src`: both action.yml files,
 * docs/audit.md, docs/outcomes.md, docs/how-many-prompts.md and the marked parts of docs/reference.md
 * and docs/recipes.md. `--check` writes nothing and fails on drift.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { outcomesGuide } from '../proof/outcomes-guide.js';
import { COMMANDS } from '../src/cli/catalog.js';
import { cliOptions } from '../src/cli/usage.js';
import { auditGuide } from '../src/core/report/markdown/audit-guide.js';
import { howManyPrompts } from '../src/core/report/markdown/how-many-prompts.js';
import { markdownTable } from '../src/core/text/markdown-table.js';
import type { Option, OptionTable } from '../src/options/option.js';
import { COMPARE_OUTPUTS, OUTPUTS } from '../src/options/outputs.js';
import { statedDefault } from '../src/options/stated-default.js';
import { COMPARE_ACTION_OPTIONS } from '../src/options/tables/compare.js';
import { ACTION_OPTIONS } from '../src/options/tables/run.js';
import { fillIn } from './fill-in.js';
import { withPlans } from './recipes/plans.js';

const HEADER = '# Generated from src/options/tables and src/options/outputs.ts by `npm run generate`; edit those.\n';

const ACTIONS = {
  'action.yml': {
    name: 'parity-bench',
    description:
      'Does serving the same model through another provider cost you answers, latency, reliability or money?',
    options: ACTION_OPTIONS as OptionTable,
    outputs: OUTPUTS,
    // Called when the job ends, also where the step was killed.
    runs: { main: 'dist/index.js', post: 'dist/post.js', 'post-if': 'always()' },
  },
  'compare/action.yml': {
    name: 'parity-bench compare',
    description: 'Merges the records of several jobs, audits them and reports one comparison.',
    options: COMPARE_ACTION_OPTIONS as OptionTable,
    outputs: COMPARE_OUTPUTS,
    runs: { main: '../dist/compare.js' },
  },
};

type ActionFile = (typeof ACTIONS)[keyof typeof ACTIONS];

function actionYaml({ name, description, options, outputs: handed, runs }: ActionFile): string {
  const inputs = Object.fromEntries(inputEntries(options).map(([input, option]) => [input, inputYaml(option)]));
  const outputs = Object.fromEntries(
    Object.entries(handed).map(([output, { help }]) => [output, { description: help }]),
  );
  const document = {
    name,
    description,
    author: 'The parity-bench authors',
    branding: { icon: 'activity', color: 'blue' },
    inputs,
    outputs,
    runs: { using: 'node24', ...runs },
  };
  return HEADER + stringify(document, { lineWidth: 0 });
}

function inputEntries(options: OptionTable): [string, Option][] {
  return Object.entries(options).filter(([, option]) => option.cliOnly !== true);
}

function inputYaml(option: Option): Record<string, unknown> {
  const given = option.expression ?? statedDefault(option);
  return { description: describe(option), required: false, ...(given === null ? {} : { default: given }) };
}

function describe(option: Option): string {
  return option.kind === 'choice' || (option.kind === 'list' && option.values !== undefined)
    ? `${option.help} One of: ${(option.values ?? []).join(', ')}.`
    : option.help;
}

function inputsTable(options: OptionTable): string {
  const rows = inputEntries(options).map(([name, option]) => [code(name), cell(describe(option)), defaultCell(option)]);
  return markdownTable(['input', 'what it does', 'default'], rows);
}

function defaultCell(option: Option): string {
  if (option.expression !== undefined) return code(option.expression);
  const value = statedDefault(option);
  return value === null ? '' : code(value);
}

function outputsTable(): string {
  const rows = Object.entries(OUTPUTS).map(([name, { help }]) => [code(name), cell(help)]);
  return markdownTable(['output', 'what it holds'], rows);
}

function commandsTable(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary, example, options }]) => {
    const count = Object.keys(cliOptions(options)).length;
    return [code(name), cell(summary), code(example), String(count)];
  });
  return markdownTable(['command', 'what it does', 'example', 'options'], rows, { figureColumns: [3] });
}

/** Flags that no input of an action is called after, with the commands that take them. */
function flagsTable(): string {
  const inputs = new Set(
    [...inputEntries(ACTION_OPTIONS), ...inputEntries(COMPARE_ACTION_OPTIONS)].map(([name]) => name),
  );
  const flags = Object.entries(COMMANDS).flatMap(([command, { options }]) =>
    Object.entries(cliOptions(options))
      .filter(([name, { cliOnly }]) => cliOnly === true || !inputs.has(name))
      .map(([name, option]) => [code(`--${name}`), code(command), cell(describe(option)), defaultCell(option)]),
  );
  return markdownTable(['option', 'command', 'what it does', 'default'], flags);
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

const parts = {
  inputs: inputsTable(ACTION_OPTIONS),
  'compare-inputs': inputsTable(COMPARE_ACTION_OPTIONS),
  outputs: outputsTable(),
  'compare-outputs': Object.keys(COMPARE_OUTPUTS).map(code).join(', '),
  commands: commandsTable(),
  flags: flagsTable(),
};
const files = new Map(Object.entries(ACTIONS).map(([file, action]) => [file, actionYaml(action)]));
files.set('docs/audit.md', auditGuide());
files.set('docs/how-many-prompts.md', howManyPrompts());
files.set('docs/outcomes.md', outcomesGuide());
files.set('docs/recipes.md', withPlans(readFileSync('docs/recipes.md', 'utf8')));
files.set('docs/reference.md', fillIn(readFileSync('docs/reference.md', 'utf8'), parts));

const check = process.argv.includes('--check');
const drifted = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (!check) for (const [file, text] of drifted) writeFileSync(file, text);
for (const [file] of drifted)
  console.log(check ? `${file} differs from the tables; run npm run generate` : `wrote ${file}`);
if (check && drifted.length > 0) process.exitCode = 1;
