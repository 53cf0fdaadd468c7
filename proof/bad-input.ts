import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Option, OptionTable } from '../src/options/option.js';
import { COMPARE_OPTIONS } from '../src/options/tables/compare.js';
import { DEMO_OPTIONS } from '../src/options/tables/demo.js';
import { ESTIMATE_OPTIONS } from '../src/options/tables/estimate.js';
import { ACTION_OPTIONS, RUN_OPTIONS } from '../src/options/tables/run.js';
import { SCORE_OPTIONS } from '../src/options/tables/score.js';
import { SIMULATE_OPTIONS } from '../src/options/tables/simulation.js';
import { environmentOf, inDirectory, runCli } from '../testkit/child.js';
import { runStep } from '../testkit/standins/runner.js';
import { startSampleEndpoint } from './endpoint.js';
import { counted, type Proof } from './line.js';

interface BadCase {
  readonly words: readonly string[];
  /** What the message must name: the option, or the file. */
  readonly named: string;
  readonly env?: Readonly<Record<string, string>>;
  /** It shows only once the plan is made and told. */
  readonly afterPlan?: true;
}

/** Values that no option of its kind takes. */
function badValues(option: Option): string[] {
  switch (option.kind) {
    case 'flag':
      return ['perhaps'];
    case 'choice':
      return ['no-such', '; rm -rf', 'sample\n::error::x'];
    case 'list':
      return option.values === undefined ? [] : ['no-such', `${option.values[0]},no-such`];
    case 'text':
      return [];
    default:
      return ['x', '', ' ']
        .slice(0, 1)
        .concat(
          String(option.min - 1),
          'NaN',
          '1e999',
          ...(option.max === undefined ? [] : [String(option.max + 1)]),
          ...(option.kind === 'integer' ? ['1.5'] : []),
        );
  }
}

function fromTable(command: readonly string[], table: OptionTable): BadCase[] {
  return Object.entries(table)
    .filter(([, option]) => option.actionOnly !== true && option.secret === undefined)
    .flatMap(([name, option]) =>
      badValues(option).map((value) => ({ words: [...command, `--${name}=${value}`], named: `--${name}` })),
    );
}

/** What only a person can think of: texts with a form, files that are wrong, secrets in the wrong place. */
const WRITTEN: readonly BadCase[] = [
  { words: ['run', '--provider=Azure!'], named: 'provider' },
  { words: ['run', '--provider=elsewhere', '--model=m'], named: 'base-url' },
  { words: ['run', '--provider=openai', '--model=-x'], named: 'model' },
  { words: ['run', '--model=gpt-0', '--max-cost-usd=5'], named: 'input-price-per-mtok' },
  { words: ['run', '--base-url=openai=ftp://x/v1', '--provider=openai'], named: 'base-url' },
  { words: ['run', '--base-url=openai=http://example.com/v1', '--provider=openai'], named: 'base-url' },
  { words: ['run', '--region=atlantis'], named: 'region' },
  { words: ['run', '--dataset=sample', '--shard=5/4'], named: 'shard' },
  { words: ['run', '--dataset=sample', '--shard=x'], named: 'shard' },
  { words: ['run', '--dataset=sample', '--offset=100000'], named: 'offset' },
  { words: ['run', '--dataset=sample', '--dataset-path=rows.jsonl'], named: 'dataset-path' },
  { words: ['run', '--dataset-path=absent.jsonl'], named: 'absent.jsonl' },
  { words: ['run', '--dataset-path=rows.jsonl'], named: 'rows.jsonl' },
  { words: ['run', '--dataset-path=no-question.jsonl'], named: 'no-question.jsonl' },
  { words: ['run', '--dataset-path=latin1.jsonl'], named: 'latin1.jsonl' },
  { words: ['run', '--dataset-path=empty.jsonl'], named: 'empty.jsonl' },
  { words: ['run', '--dataset=sample', '--prompt-template=no place'], named: 'prompt-template' },
  { words: ['run', '--input-price-per-mtok=openai=cheap'], named: 'input-price-per-mtok' },
  { words: ['run', '--output-price-per-mtok=1,2'], named: 'output-price-per-mtok' },
  { words: ['run', '--dataset=sample', '--output-dir=rows.jsonl'], named: 'output-dir', afterPlan: true },
  { words: ['run', '--dataset=sample', '--output-dir=/proc/nowhere'], named: 'output-dir', afterPlan: true },
  { words: ['run', '--dataset=sample', '--resume', '--output-dir=here'], named: 'resume', afterPlan: true },
  {
    words: ['run', '--dataset=sample', '--provider=openai'],
    named: 'OPENAI_API_KEY',
    env: { OPENAI_API_KEY: '' },
    afterPlan: true,
  },
  { words: ['run', '--dataset=sample', '--simulate', '--simulate-fault=bedrock:no_such'], named: 'no_such' },
  { words: ['run', '--dataset=sample', '--simulate', '--simulate-slowdown=bedrock=fast'], named: 'simulate-slowdown' },
  { words: ['run', '--dataset=sample', '--simulate', '--simulate-accuracy=bedrock=2'], named: 'simulate-accuracy' },
  { words: ['run', '--no-such=1'], named: '--no-such' },
  { words: ['run', '--limit'], named: '--limit' },
  { words: ['run', 'surplus'], named: 'surplus' },
  { words: ['run', '--openai-api-key=x'], named: 'OPENAI_API_KEY' },
  { words: ['no-such-command'], named: 'no-such-command' },
  { words: ['score'], named: 'score needs records' },
  { words: ['score', '--benchmark-jsonl=absent.jsonl'], named: 'absent.jsonl' },
  { words: ['score', '--benchmark-jsonl=rows.jsonl'], named: 'rows.jsonl' },
  { words: ['compare'], named: 'compare' },
  { words: ['compare', 'absent'], named: 'absent' },
  { words: ['compare', 'rows.jsonl'], named: 'rows.jsonl' },
  { words: ['estimate', '--model=gpt-0'], named: 'gpt-0' },
  { words: ['auth', '--provider=openai'], named: 'OPENAI_API_KEY', env: { OPENAI_API_KEY: '' } },
  { words: ['simulate', '--truth-path=/proc/nowhere/x'], named: 'truth-path' },
];

const FILES: Readonly<Record<string, string | Buffer>> = {
  'rows.jsonl': '{"question":"q","answer":"a"}\n{broken\n',
  'no-question.jsonl': '{"answer":"a"}\n',
  'latin1.jsonl': Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d, 0x0a]),
  'empty.jsonl': '',
};

const TABLES: readonly (readonly [readonly string[], OptionTable])[] = [
  [['run', '--dataset=sample'], RUN_OPTIONS],
  [['score', '--benchmark-jsonl=rows.jsonl'], SCORE_OPTIONS],
  [['compare', 'rows.jsonl'], COMPARE_OPTIONS],
  [['estimate', '--dataset=sample'], ESTIMATE_OPTIONS],
  [['simulate'], SIMULATE_OPTIONS],
  [['demo'], DEMO_OPTIONS],
];

/** Each bad value: one clear line that names the option, exit code 2, nothing sent, nothing written. */
export const proveBadInput: Proof = async ({ size, built }) => {
  const all = [...TABLES.flatMap(([command, table]) => fromTable(command, table)), ...WRITTEN];
  const cases = size === 'full' ? all : all.filter((_, index) => index % 25 === 0);
  const endpoint = await startSampleEndpoint();
  const failures: string[] = [];
  try {
    await inDirectory(async (cwd) => {
      await mkdir(cwd, { recursive: true });
      for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(cwd, name), text);
      const before = (await readdir(cwd)).sort().join();
      const tried = async ({ words, named, env, afterPlan }: BadCase): Promise<void> => {
        const { exitCode, stdout, stderr } = await runCli(built.cli, words, {
          cwd,
          env: { ...environmentOf(endpoint), ...env },
        });
        const said = problems(stderr.replace(afterPlan === true ? /^plan: .*^error: /ms : /^error: /, ''), named);
        if (exitCode !== 2) said.push(`exit code ${exitCode}`);
        if (stdout !== '') said.push('something on standard output');
        failures.push(...said.map((what) => `${words.join(' ').slice(0, 100)}: ${what}: ${stderr.slice(0, 200)}`));
      };
      for (let at = 0; at < cases.length; at += 2) await Promise.all(cases.slice(at, at + 2).map(tried));
      const after = (await readdir(cwd)).sort().join();
      if (after !== before) failures.push(`written: ${after}`);
    });
  } finally {
    await endpoint.close();
  }
  if (endpoint.truths.length > 0) failures.push(`${endpoint.truths.length} requests were sent`);
  const inputs = badInputs().filter((_, index) => size === 'full' || index % 40 === 0);
  for (let at = 0; at < inputs.length; at += 2) {
    const found = await Promise.all(
      inputs.slice(at, at + 2).map(([name, value]) => throughAction(built.directory, name, value)),
    );
    failures.push(...found.flat());
  }
  return {
    claim: 'each bad value gets one clear line that names it, exit code 2, nothing sent, nothing written',
    tried: `${counted(cases.length, 'value')} through the command line, ${counted(inputs.length, 'value')} through the action`,
    failures,
  };
};

/** One line that names the option and is no stack. */
function problems(message: string, named: string): string[] {
  const lines = message.trimEnd().split('\n');
  return [
    ...(lines.length === 1 && lines[0] !== '' ? [] : [`${lines.length} lines`]),
    ...(message.includes(named) ? [] : [`"${named}" is not named`]),
    ...(/\bat .*:\d+:\d+|unexpected:|undefined|\[object/.test(message) ? ['no message for people'] : []),
  ];
}

function badInputs(): [string, string][] {
  // A flag is text in a workflow, so it can be wrong there.
  return Object.entries(ACTION_OPTIONS as OptionTable)
    .filter(([, option]) => option.cliOnly !== true)
    .flatMap(([name, option]) =>
      badValues(option)
        .filter((value) => value.trim() !== '')
        .map((value): [string, string] => [name, value]),
    );
}

async function throughAction(actionDirectory: string, name: string, value: string): Promise<string[]> {
  const result = await runStep({
    actionDirectory,
    eventName: 'schedule',
    event: {},
    inputs: { dataset: 'sample', simulate: 'true', [name]: value },
  });
  await result.clean();
  const errors = result.annotations.filter(({ level }) => level === 'error');
  const said = problems(errors.map(({ message }) => message).join('\n'), name);
  if (result.exitCode !== 2) said.push(`exit code ${result.exitCode}`);
  if (errors.length !== 1) said.push(`${errors.length} error lines`);
  return said.map((what) => `input ${name}=${JSON.stringify(value)}: ${what}: ${result.stdout.slice(-200)}`);
}
