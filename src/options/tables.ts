import { EFFORTS } from '../core/record/effort.js';
import { SCORERS } from '../core/record/scorer-name.js';
import { didYouMean } from '../core/text/nearest.js';
import { option as optionName, ParityError, phrase } from '../errors.js';
import { refuseUserInfo } from './user-info.js';

/**
 * Every option, once. The types of the options, `action.yml`, the help of the
 * command line and the tables of the README are derived from these tables.
 */

interface Described {
  /** One sentence: what it does; units named. */
  readonly help: string;
  /** Left out of the command line: inputs that only mean something inside a workflow. */
  readonly actionOnly?: true;
  /** Left out of the actions. */
  readonly cliOnly?: true;
  /** Never a flag, never printed; the environment variable that carries it outside a workflow. */
  readonly secret?: string;
  /** An older name that is still understood. */
  readonly alias?: string;
}

interface TextOption extends Described {
  readonly kind: 'text';
  readonly default?: string;
}
interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly values: readonly string[];
  readonly default?: string;
}
interface NumberOption extends Described {
  readonly kind: 'integer' | 'number';
  readonly min: number;
  readonly max?: number;
  readonly default?: number;
}
interface FlagOption extends Described {
  readonly kind: 'flag';
}
/** Comma- or newline-separated in an input, repeatable on the command line. */
interface ListOption extends Described {
  readonly kind: 'list';
  readonly values?: readonly string[];
  readonly default?: readonly string[];
}

export type Option = TextOption | ChoiceOption | NumberOption | FlagOption | ListOption;
export type OptionTable = Readonly<Record<string, Option>>;

const DATASET_OPTIONS = {
  dataset: {
    kind: 'choice',
    values: ['gsm8k', 'sample'],
    help: 'Built-in dataset: `gsm8k` is downloaded and verified, `sample` comes with the program. Without it the built-in prompts are cycled `runs` times.',
  },
  split: { kind: 'choice', values: ['test', 'train'], default: 'test', help: 'Split of gsm8k.' },
  'dataset-path': {
    kind: 'text',
    help: 'A JSONL file of your own, one question a line. With `dataset: gsm8k` it is taken as the local copy and nothing is downloaded.',
  },
  'question-key': { kind: 'text', default: 'question', help: 'Field of a dataset row that holds the question.' },
  'answer-key': { kind: 'text', default: 'answer', help: 'Field of a dataset row that holds the reference answer.' },
  'prompt-template': {
    kind: 'text',
    help: 'What is sent, with `{question}` where the question goes. Default: the GSM8K prompt for gsm8k and sample, else the question alone.',
  },
  limit: { kind: 'integer', min: 1, help: 'Use at most this many prompts. Default: all.' },
  offset: { kind: 'integer', min: 0, default: 0, help: 'Skip this many prompts first.' },
  shard: { kind: 'text', help: 'Take one part of the prompts, e.g. `2/4`: the second of four.' },
} as const satisfies OptionTable;

const PRICE_OPTIONS = {
  'input-price-per-mtok': {
    kind: 'list',
    help: 'Input price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
  },
  'output-price-per-mtok': {
    kind: 'list',
    help: 'Output price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
  },
} as const satisfies OptionTable;

const PROVIDER_OPTIONS = {
  provider: {
    kind: 'list',
    default: ['bedrock', 'openai'],
    help: '`bedrock`, `openai`, or a name of yours for any endpoint of the same API given with `base-url`. Named twice, it is compared with itself (A/A).',
  },
  'base-url': {
    kind: 'list',
    help: 'Endpoint of a provider, `name=https://…/v1`; a bare URL where only one provider needs it.',
  },
  region: { kind: 'text', help: 'AWS region of Bedrock. Default: BEDROCK_REGION, else us-east-2.' },
} as const satisfies OptionTable;

const EVIDENCE_OPTIONS = {
  seed: {
    kind: 'integer',
    min: 0,
    max: 0xffffffff,
    default: 1,
    help: 'Seed of the order within pairs and of the resampling; recorded.',
  },
  'accuracy-margin-pp': {
    kind: 'number',
    min: 0.01,
    max: 50,
    default: 1,
    help: 'How many percentage points of accuracy still count as no loss.',
  },
  'latency-margin': {
    kind: 'number',
    min: 0.001,
    max: 0.9,
    default: 0.1,
    help: 'How far a latency ratio may lie from 1 and still be equivalent: 0.1 means 0.90 to 1/0.90.',
  },
} as const satisfies OptionTable;

const OUTPUT_OPTIONS = {
  'output-dir': {
    kind: 'text',
    default: 'result',
    help: 'Directory for all files of the run; made if it is not there.',
  },
} as const satisfies OptionTable;

/** Options that the embedded endpoint takes where a run uses it. */
const SIMULATION_OPTIONS = {
  'simulate-time-scale': {
    kind: 'number',
    min: 0,
    max: 100,
    default: 1,
    help: 'Multiplies the latencies of the embedded endpoint: 1 is as published, 0 as fast as possible.',
  },
  'simulate-fault': {
    kind: 'list',
    help: 'Faults of the embedded endpoint, `provider:fault=rate`, e.g. `bedrock:replay=0.24`.',
  },
  'simulate-slowdown': {
    kind: 'list',
    help: "Multiplies one provider's latencies at the embedded endpoint, e.g. `bedrock=1.15`.",
  },
  'simulate-accuracy': {
    kind: 'list',
    help: 'Share of right answers of one provider at the embedded endpoint, e.g. `bedrock=0.945`.',
  },
} as const satisfies OptionTable;

export const RUN_OPTIONS = {
  ...PROVIDER_OPTIONS,
  model: {
    kind: 'list',
    default: ['gpt-5.5'],
    help: "Model, under any provider's name for it; several make several arms.",
  },
  effort: {
    kind: 'list',
    values: EFFORTS,
    default: ['medium'],
    help: 'Reasoning effort; several make several arms. `default` sends none.',
  },
  ...DATASET_OPTIONS,
  scorer: {
    kind: 'choice',
    values: SCORERS,
    help: 'How an answer is judged. Default: gsm8k for gsm8k and sample, else none.',
  },
  instructions: { kind: 'text', help: 'A developer message sent before each prompt.' },
  runs: {
    kind: 'integer',
    min: 1,
    default: 10,
    help: 'How many prompts to send where no dataset is given; the built-in ones are cycled.',
  },
  warmups: {
    kind: 'integer',
    min: 0,
    max: 100,
    default: 1,
    help: 'Requests per arm before the measurement; recorded apart.',
  },
  order: {
    kind: 'choice',
    values: ['interleaved', 'sequential'],
    default: 'interleaved',
    help: 'Arms in turn, prompt by prompt, or one arm after the other (confounded by time).',
  },
  concurrency: {
    kind: 'integer',
    min: 1,
    max: 64,
    default: 1,
    help: 'Pairs in flight. More than 1 measures queues of your own making.',
  },
  'max-output-tokens': {
    kind: 'integer',
    min: 16,
    max: 128_000,
    default: 4096,
    help: 'Output token limit of each request, reasoning included.',
  },
  'timeout-seconds': {
    kind: 'number',
    min: 0.1,
    max: 3600,
    default: 240,
    help: 'Deadline of one request, in seconds.',
  },
  'idle-timeout-seconds': {
    kind: 'number',
    min: 0.1,
    max: 3600,
    default: 120,
    help: 'Longest silence within one stream, in seconds.',
  },
  'fresh-connection': {
    kind: 'flag',
    help: 'Open a new connection for every request: the cold path (DNS, TCP, TLS) is measured too.',
  },
  'max-billable-tokens': {
    kind: 'integer',
    min: 1,
    default: 2_000_000,
    help: 'Cap on input plus output tokens of the whole run, worst case reserved before each request.',
  },
  'max-cost-usd': {
    kind: 'number',
    min: 0.000001,
    default: 15,
    alias: 'max-estimated-openai-cost-usd',
    help: 'Cap on the cost of the whole run in USD, worst case reserved before each request.',
  },
  'max-duration-minutes': {
    kind: 'number',
    min: 0.01,
    default: 330,
    help: 'Cap on the duration of the whole run in minutes.',
  },
  'max-consecutive-failures': {
    kind: 'integer',
    min: 0,
    default: 10,
    help: 'Stop after this many failed attempts in a row; 0 never stops.',
  },
  'max-consecutive-missing-usage': {
    kind: 'integer',
    min: 0,
    default: 5,
    help: 'Stop after this many answers in a row without token usage; 0 never stops.',
  },
  'network-wait-minutes': {
    kind: 'number',
    min: 0,
    max: 360,
    default: 10,
    help: "How long to wait, all in all, for the client's own network to come back, in minutes.",
  },
  'retry-failed': {
    kind: 'flag',
    help: 'Ask failed prompts once more at the end, for accuracy only; the first attempts remain the measurement.',
  },
  ...PRICE_OPTIONS,
  ...EVIDENCE_OPTIONS,
  ...OUTPUT_OPTIONS,
  resume: { kind: 'flag', help: 'Continue the newest unfinished run in the output directory.' },
  'dry-run': { kind: 'flag', help: 'Print the plan, its worst cost and what it will be able to show; send nothing.' },
  simulate: {
    kind: 'flag',
    help: 'Run against the embedded endpoint: no secrets, no cost, figures that mean nothing.',
  },
  ...SIMULATION_OPTIONS,
  'aws-role-arn': {
    kind: 'text',
    actionOnly: true,
    help: 'IAM role to assume through GitHub OIDC; needs `permissions: id-token: write`.',
  },
  'aws-session-duration': {
    kind: 'integer',
    min: 900,
    max: 43_200,
    default: 3600,
    actionOnly: true,
    help: 'Lifetime of a role session in seconds; renewed before it ends.',
  },
  'openai-api-key': { kind: 'text', secret: 'OPENAI_API_KEY', help: 'OpenAI API key.' },
  'bedrock-api-key': {
    kind: 'text',
    secret: 'BEDROCK_OPENAI_API_KEY',
    help: 'Amazon Bedrock API key, in place of AWS credentials.',
  },
} as const satisfies OptionTable;

/** Inputs about how a workflow hears of the result; both actions take them. */
export const PUBLISH_OPTIONS = {
  'github-token': {
    kind: 'text',
    secret: 'GITHUB_TOKEN',
    actionOnly: true,
    help: 'Token for the comment. Default: the token of the job.',
  },
  'artifact-name': {
    kind: 'text',
    actionOnly: true,
    help: 'Name of the artifact. Default: made of arms, shard and run attempt.',
  },
  'retention-days': {
    kind: 'integer',
    min: 1,
    max: 400,
    actionOnly: true,
    help: "Days to keep the artifact. Default: the repository's setting.",
  },
  comment: {
    kind: 'choice',
    values: ['update', 'new', 'off'],
    default: 'update',
    actionOnly: true,
    help: 'Keep one comment on the pull request up to date, post a new one each time, or none.',
  },
  'comment-key': { kind: 'text', actionOnly: true, help: 'Tells several comments of one job apart.' },
  'report-issue': {
    kind: 'integer',
    min: 1,
    actionOnly: true,
    help: 'Reserved: an issue to report to where there is no pull request.',
  },
  baseline: { kind: 'text', actionOnly: true, help: 'Reserved: earlier runs to compare with.' },
  'fail-on': { kind: 'list', actionOnly: true, help: 'Reserved: verdicts that fail the job.' },
} as const satisfies OptionTable;

/** Options that are named here so that nobody else takes the name, and refused until they work. */
export const RESERVED_OPTIONS: readonly string[] = ['report-issue', 'baseline', 'fail-on'];

export const ACTION_OPTIONS = { ...RUN_OPTIONS, ...PUBLISH_OPTIONS } as const satisfies OptionTable;

export const COMPARE_OPTIONS = {
  ...EVIDENCE_OPTIONS,
  // Not where runs are written: a summary of the same name lies there.
  'output-dir': { kind: 'text', default: 'comparison', help: 'Directory for the comparison; made if it is not there.' },
  scorer: {
    kind: 'choice',
    values: SCORERS,
    help: 'How answers are judged. Default: what the run used; gsm8k for files that do not say.',
  },
} as const satisfies OptionTable;

export const COMPARE_ACTION_OPTIONS = {
  paths: {
    kind: 'list',
    actionOnly: true,
    help: 'Records files, or directories that hold them, in the order in which arms are named.',
  },
  ...COMPARE_OPTIONS,
  ...PUBLISH_OPTIONS,
} as const satisfies OptionTable;

export const SCORE_OPTIONS = {
  'benchmark-jsonl': { kind: 'list', help: 'A records file to score, or a directory that holds some.' },
  'output-dir': { kind: 'text', help: 'Where to write the scores of one file. Default: beside the records.' },
  'main-runs': { kind: 'flag', help: 'Score every run found below `result`, or those given, and compare them.' },
  'aggregate-output-dir': { kind: 'text', default: 'result', help: 'Where to write the comparison across runs.' },
  scorer: { kind: 'choice', values: SCORERS, default: 'gsm8k', help: 'How answers are judged.' },
} as const satisfies OptionTable;

export const ESTIMATE_OPTIONS = {
  ...DATASET_OPTIONS,
  model: { kind: 'list', default: ['gpt-5.5'], help: 'Model to price.' },
  instructions: { kind: 'text', help: 'A developer message sent before each prompt.' },
  runs: RUN_OPTIONS.runs,
  'visible-output-tokens': { kind: 'integer', min: 0, default: 256, help: 'Guess of visible output tokens a request.' },
  'reasoning-output-tokens': { kind: 'integer', min: 0, default: 256, help: 'Guess of reasoning tokens a request.' },
  ...PRICE_OPTIONS,
} as const satisfies OptionTable;

export const AUTH_OPTIONS = {
  ...PROVIDER_OPTIONS,
  provider: { ...PROVIDER_OPTIONS.provider, default: ['bedrock'] },
} as const satisfies OptionTable;

export const SIMULATE_OPTIONS = {
  port: { kind: 'integer', min: 0, max: 65_535, default: 8089, help: 'Port on 127.0.0.1; 0 takes a free one.' },
  seed: EVIDENCE_OPTIONS.seed,
  ...DATASET_OPTIONS,
  ...SIMULATION_OPTIONS,
  'truth-path': { kind: 'text', help: 'Write what truly happened, and when, to this JSONL file.' },
} as const satisfies OptionTable;

export const DEMO_OPTIONS = {
  'output-dir': { kind: 'text', help: "Where to write. Default: a new directory under the system's temporary one." },
  limit: { kind: 'integer', min: 1, max: 10_000, default: 100, help: 'How many prompts of the sample set to use.' },
} as const satisfies OptionTable;

// --- types derived from the tables

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

type Valued<O, V> = O extends { default: unknown } ? V : V | null;
type ValueOf<O> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'integer' | 'number' }
    ? Valued<O, number>
    : O extends { kind: 'list'; values: readonly (infer V)[] }
      ? readonly V[]
      : O extends { kind: 'list' }
        ? readonly string[]
        : O extends { kind: 'choice'; values: readonly (infer V)[] }
          ? Valued<O, V>
          : Valued<O, string>;

/** The typed values of a table of options, names in camelCase. */
export type OptionValues<T extends OptionTable> = { readonly [K in keyof T & string as CamelCase<K>]: ValueOf<T[K]> };

export type RunOptions = OptionValues<typeof RUN_OPTIONS>;
export type ActionOptions = OptionValues<typeof ACTION_OPTIONS>;
export type CompareOptions = OptionValues<typeof COMPARE_OPTIONS>;
export type ScoreOptions = OptionValues<typeof SCORE_OPTIONS>;
export type EstimateOptions = OptionValues<typeof ESTIMATE_OPTIONS>;
export type SimulateOptions = OptionValues<typeof SIMULATE_OPTIONS>;

// --- raw text to typed values

/** What a face found: raw texts by option name, several where an option was repeated. Absent and empty are the same. */
export type RawOptions = ReadonlyMap<string, readonly string[]>;

/**
 * Turns raw texts into typed values.
 *
 * @throws ParityError `INVALID_OPTION` for the first value that can't be used
 */
export function parseOptions<T extends OptionTable>(table: T, raw: RawOptions): OptionValues<T> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table)) {
    values[camelCase(name)] = valueOf(option, given(raw, name, option), name);
  }
  return values as OptionValues<T>;
}

/** The texts given for an option under its name or its alias, empty ones dropped. */
function given(raw: RawOptions, name: string, option: Option): readonly string[] {
  const texts = [...(raw.get(name) ?? []), ...(option.alias === undefined ? [] : (raw.get(option.alias) ?? []))];
  for (const text of texts) refuseUserInfo(text, phrase`${optionName(name)}`);
  return texts.filter((text) => text.trim() !== '');
}

function valueOf(option: Option, texts: readonly string[], name: string): unknown {
  if (option.kind === 'list') return listOf(option, texts, name);
  const text = texts.at(-1);
  if (text === undefined) return option.kind === 'flag' ? false : (option.default ?? null);
  switch (option.kind) {
    case 'flag':
      return flagOf(text, name);
    case 'choice':
      return choiceOf(option.values, text.trim(), name);
    case 'text':
      return text;
    default:
      return numberOf(option, text.trim(), name);
  }
}

function listOf(option: ListOption, texts: readonly string[], name: string): readonly string[] {
  const items = texts
    .flatMap((text) => text.split(/[,\n]/))
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) return option.default ?? [];
  const values = option.values;
  return values === undefined ? items : items.map((item) => choiceOf(values, item, name));
}

function choiceOf(values: readonly string[], text: string, name: string): string {
  if (values.includes(text)) return text;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${optionName(name)} can't be ${quote(text)}; use ${inWords(values)}.${didYouMean(text, values)}`,
  );
}

function flagOf(text: string, name: string): boolean {
  const lower = text.trim().toLowerCase();
  if (lower === 'true') return true;
  if (lower === 'false') return false;
  throw new ParityError('INVALID_OPTION', phrase`${optionName(name)} can't be ${quote(text)}; use true or false.`);
}

function numberOf(option: NumberOption, text: string, name: string): number {
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  const whole = option.kind === 'integer';
  const fits = Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
  if (fits && value >= option.min && value <= (option.max ?? Infinity)) return value;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${optionName(name)} can't be ${quote(text)}; use ${rangeInWords(option)}.`,
  );
}

function rangeInWords(option: NumberOption): string {
  const noun = option.kind === 'integer' ? 'a whole number' : 'a number';
  return option.max === undefined ? `${noun} of at least ${option.min}` : `${noun} from ${option.min} to ${option.max}`;
}

/** A value as a message may show it: short, on one line. */
export function quote(text: string): string {
  const folded = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return JSON.stringify(folded.length > 60 ? `${folded.slice(0, 57)}...` : folded);
}

function inWords(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Values that may be given per provider: `provider=value` items and at most one
 * bare value that holds for all others.
 *
 * @param providers those that a value can be for
 * @throws ParityError `INVALID_OPTION` for two bare values, one provider named twice, or one that is not there
 */
export function perProvider(
  items: readonly string[],
  option: string,
  providers: readonly string[],
): (provider: string) => string | null {
  const named = new Map<string, string>();
  let bare: string | null = null;
  for (const item of items) {
    const match = /^([A-Za-z][\w.-]*)=(.*)$/s.exec(item);
    const name = match?.[1];
    if (name !== undefined) refuseUnknownProvider(name, option, providers);
    if (name === undefined ? bare !== null : named.has(name)) {
      throw new ParityError(
        'INVALID_OPTION',
        phrase`${optionName(option)} is given twice for ${name ?? 'all providers'}; give it once.`,
      );
    }
    if (name === undefined) bare = item;
    else named.set(name, match?.[2] ?? '');
  }
  return (provider) => named.get(provider) ?? bare;
}

function refuseUnknownProvider(name: string, option: string, providers: readonly string[]): void {
  if (providers.includes(name)) return;
  const known = [...new Set(providers)];
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${optionName(option)} names the provider ${quote(name)}; the providers here are ${known.join(', ')}.${didYouMean(name, known)}`,
  );
}
