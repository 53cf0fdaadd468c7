import { parse } from 'yaml';
import { select } from '../../src/core/dataset/prompts.js';
import { SAMPLE } from '../../src/core/dataset/sample/sample.js';
import type { Prompt } from '../../src/core/record/planned.js';
import { timespan } from '../../src/core/text/durations.js';
import { counted } from '../../src/core/text/numbers.js';
import type { Dataset } from '../../src/effects/dataset/dataset.js';
import { parseOptions, type RawOptions } from '../../src/options/parse.js';
import { RUN_OPTIONS, type RunOptions } from '../../src/options/tables/run.js';
import { armsOf } from '../../src/prepare/arms.js';
import { comparisonLines } from '../../src/prepare/comparison-lines.js';
import { expectedRun, plannedComparison } from '../../src/prepare/plan-text.js';

/** A GSM8K question with the prompt around it, as in how-many-prompts.md. */
const PROMPT_BYTES = 363;
const GSM8K_TEST = 1319;

interface Workflow {
  readonly on: string | { readonly workflow_dispatch?: { readonly inputs?: Inputs } | null };
  readonly jobs: Readonly<Record<string, Job>>;
}
type Inputs = Readonly<Record<string, { readonly default?: string }>>;
type Values = Readonly<Record<string, string>>;
interface Job {
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

/** What a workflow of the recipes will probably cost, how long it takes and what it can show; null where it measures nothing. */
export function planOf(workflow: string): string | null {
  const { on, jobs } = parse(workflow) as Workflow;
  const defaults = inputDefaults(on);
  const runs = Object.values(jobs).flatMap((job) =>
    jobsOf(job).flatMap((matrix) => runsOf(job, { ...defaults, ...matrix })),
  );
  const [first] = runs;
  if (first === undefined) return null;
  if (first.simulate) return 'Cost: none, since the embedded endpoint answers; its figures mean nothing.';
  const expected = runs.map((options) => expectedRun(options, datasetOf(options), armsOf(options, {})));
  const usd = expected.reduce((sum, each) => sum + each.usd, 0);
  const longest = timespan(Math.max(...expected.map(({ minutes }) => minutes)) * 60_000);
  const time = runs.length === 1 ? longest : `at most ${longest} for each of ${counted(runs.length, 'job')}`;
  return `Expected: about USD ${usd.toFixed(2)}, ${time}. ${shown(first)}`;
}

/** What the whole plan can show, all shards together. */
function shown(options: RunOptions): string {
  const whole = { ...options, shard: null };
  const planned = plannedComparison(whole, datasetOf(whole), armsOf(whole, {}));
  if (planned === null) return 'It compares nothing by itself.';
  const lines = comparisonLines(whole, planned);
  if (options.stopWhen !== 'certain') return lines.at(-1) ?? '';
  const [introduction = '', ...cases] = lines;
  return `${introduction} ${cases.map((line) => line.replace(/\.$/, '')).join('; ')}.`;
}

function inputDefaults(on: Workflow['on']): Values {
  const inputs = typeof on === 'string' ? {} : (on.workflow_dispatch?.inputs ?? {});
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, input.default ?? '']));
}

/** The values of each job of a matrix; one job without values where there is none. */
function jobsOf({ strategy }: Job): Values[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<Values[]>(
    (jobs, [name, values]) => jobs.flatMap((job) => values.map((value) => ({ ...job, [`matrix.${name}`]: value }))),
    [{}],
  );
}

function runsOf({ steps }: Job, values: Values): RunOptions[] {
  return steps
    .filter(({ uses }) => uses?.includes('/parity-bench@') === true)
    .map((step) => parseOptions(RUN_OPTIONS, rawOptions(step.with ?? {}, values)));
}

/** The inputs of a step that a run takes; what comes from a secret or a variable plays no part in a plan. */
function rawOptions(inputs: Readonly<Record<string, unknown>>, values: Values): RawOptions {
  const filled = Object.entries(inputs).map(([name, value]) => {
    const text = String(value).replace(/\$\{\{ ([\w.]+) \}\}/g, (_, expression: string) => values[expression] ?? '');
    return [name, text] as const;
  });
  return new Map(
    filled.filter(([name, text]) => name in RUN_OPTIONS && text !== '').map(([name, text]) => [name, [text]]),
  );
}

/** As many prompts as the dataset has, of the mean length: their words play no part in a plan. */
function datasetOf(options: RunOptions): Dataset {
  const size = options.dataset === 'sample' ? SAMPLE.length : GSM8K_TEST;
  const all = Array.from({ length: size }, (_, index): Prompt => {
    return { id: String(index), text: 'x'.repeat(PROMPT_BYTES), expected: null };
  });
  const prompts = select(all, options, 'the dataset');
  return { label: 'dataset', prompts, selected: prompts, scorer: options.scorer ?? 'gsm8k', sha256: '' };
}

/** Fills each `<!-- generated:plan -->` with the plan of the workflow above it. @throws Error where there is none */
export function withPlans(document: string): string {
  return document.replace(
    /(<!-- generated:plan -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open: string, close: string, at: number) => {
      const above = [...document.slice(0, at).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].at(-1)?.[1];
      const plan = above === undefined ? null : planOf(above);
      if (plan === null) throw new Error('a plan stands below no workflow that measures');
      return `${open}${plan}\n${close}`;
    },
  );
}
