import os from 'node:os';
import path from 'node:path';
import { builtInPrompts, defaultScorer, promptsOf, type Row, select, templateOf } from '../../core/dataset/prompts.js';
import { requireReadableReferences } from '../../core/dataset/references.js';
import { type RowKeys, readRows } from '../../core/dataset/rows.js';
import { SAMPLE } from '../../core/dataset/sample/sample.js';
import type { Prompt } from '../../core/record/planned.js';
import type { ScorerName } from '../../core/record/scorer-name.js';
import { option, ParityError, phrase } from '../../errors.js';
import type { Log } from '../../ports.js';
import { proxyVariable } from '../../providers/proxy.js';
import { errnoOf } from '../files/errno.js';
import { readRegular } from '../files/regular.js';
import { type Gsm8kSource, type Gsm8kSplit, gsm8kBytes, isPublished, sha256 } from './gsm8k.js';

/** The options that choose and shape prompts, named as the options are. */
export interface DatasetOptions {
  readonly dataset: 'gsm8k' | 'sample' | null;
  readonly split: Gsm8kSplit;
  readonly datasetPath: string | null;
  readonly questionKey: string;
  readonly answerKey: string;
  readonly promptTemplate: string | null;
  /** Null takes the dataset's own. */
  readonly scorer: ScorerName | null;
  /** How often the built-in prompts are asked where there is no dataset. */
  readonly runs: number;
  readonly offset: number;
  readonly limit: number | null;
  readonly shard: string | null;
}

/** The label of the built-in prompts, as the walkthrough writes it. */
export const BUILT_IN_LABEL = 'default';

export interface Dataset {
  /** As the walkthrough writes it: `gsm8k/test`, `sample`, a file's name, `default`. */
  readonly label: string;
  readonly prompts: readonly Prompt[];
  readonly scorer: ScorerName;
  /** Of the dataset's file, or of the built-in questions: what was chosen from. Hex. */
  readonly sha256: string;
  /** The prompts of all shards together. */
  readonly selected: readonly Prompt[];
}

/** What surrounds a dataset: where downloads are kept, who is told of oddities. */
export interface DatasetSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Pick<Log, 'warn'>;
  /** In place of GSM8K's public home, for tests: scheme, host and port. */
  readonly origin?: string;
  readonly timeoutMs?: number;
}

/** All prompts of a dataset, before a part of them is selected. */
interface Whole {
  readonly label: string;
  readonly prompts: Prompt[];
  readonly sha256: string;
}

/**
 * Loads the prompts of a run: GSM8K from its public home or a local copy, the
 * bundled sample, any JSON Lines file, or the built-in prompts.
 *
 * @throws ParityError `INVALID_OPTION`, `INVALID_DATASET` or `SERVICE_FAILED`
 */
export async function loadDataset(options: DatasetOptions, surroundings: DatasetSurroundings): Promise<Dataset> {
  const scorer = options.scorer ?? defaultScorer(options.dataset);
  const template = templateOf(options.dataset, options.promptTemplate);
  const whole = await wholeDataset(options, scorer, template, sourceOf(surroundings));
  const prompts = select(whole.prompts, options, whole.label);
  const selected = options.shard === null ? prompts : select(whole.prompts, { ...options, shard: null }, whole.label);
  requireReadableReferences(prompts, scorer, options.datasetPath ?? whole.label);
  return { ...whole, scorer, prompts, selected };
}

function sourceOf({ env, log, ...rest }: DatasetSurroundings): Gsm8kSource {
  return {
    ...rest,
    cacheDirectory: cacheDirectory(env),
    proxyVariable: (url) => (fetchUsesProxies(env) ? null : proxyVariable(url, env)),
    warn: (line) => log.warn(line),
  };
}

/** From Node.js 24 on, `fetch` goes through the proxies of the environment where it is told to. */
function fetchUsesProxies(env: DatasetSurroundings['env']): boolean {
  return env['NODE_USE_ENV_PROXY'] === '1' && Number(process.versions.node.split('.')[0]) >= 24;
}

/** Where downloads are kept: `$XDG_CACHE_HOME/parity-bench`, or `~/.cache/parity-bench`; null for a user without a home. */
export function cacheDirectory(env: DatasetSurroundings['env']): string | null {
  const base = env['XDG_CACHE_HOME'] || homeCache();
  return base === null ? null : path.join(base, 'parity-bench');
}

/** A container may run under a user id that no list of users has, without HOME. */
function homeCache(): string | null {
  try {
    return path.join(os.homedir(), '.cache');
  } catch {
    return null;
  }
}

/** SHA-256 over the ids and texts of prompts, hex: what two runs must share to be comparable. */
export function promptsSha256(prompts: readonly Prompt[]): string {
  return sha256(JSON.stringify(prompts.map(({ id, text }) => [id, text])));
}

async function wholeDataset(
  options: DatasetOptions,
  scorer: ScorerName,
  template: string,
  source: Gsm8kSource,
): Promise<Whole> {
  const { dataset, datasetPath } = options;
  if (dataset === 'sample' && datasetPath !== null) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('dataset')} sample comes with the program and takes no ${option('dataset-path')}; leave one of them out.`,
    );
  }
  if (dataset === 'gsm8k') return gsm8k(options, scorer, template, source);
  if (dataset === 'sample') return fromRows(SAMPLE, 'sample', 'sample', template, sha256(JSON.stringify(SAMPLE)));
  if (datasetPath !== null) return ownFile(datasetPath, options, scorer, template);
  const prompts = builtInPrompts(options.runs, template);
  return { label: BUILT_IN_LABEL, prompts, sha256: sha256(JSON.stringify(prompts)) };
}

async function gsm8k(
  options: DatasetOptions,
  scorer: ScorerName,
  template: string,
  source: Gsm8kSource,
): Promise<Whole> {
  const { split, datasetPath } = options;
  const bytes = datasetPath === null ? await gsm8kBytes(split, source) : await localBytes(datasetPath);
  const published = isPublished(bytes, split);
  if (!published) {
    source.warn(
      `${datasetPath} is not the published gsm8k/${split} (SHA-256 ${sha256(bytes).slice(0, 12)}…); its results can't be compared with published ones.`,
    );
  }
  const rows = readRows(
    decoded(bytes, datasetPath ?? `gsm8k/${split}`),
    datasetPath ?? `gsm8k/${split}`,
    await keysOf(options, scorer),
  );
  return fromRows(
    rows,
    published ? `gsm8k/${split}` : `gsm8k/${split} (altered)`,
    `gsm8k-${split}`,
    template,
    sha256(bytes),
  );
}

async function ownFile(file: string, options: DatasetOptions, scorer: ScorerName, template: string): Promise<Whole> {
  const bytes = await localBytes(file);
  const rows = readRows(decoded(bytes, file), file, await keysOf(options, scorer));
  const { name, base } = path.parse(file);
  return fromRows(rows, base, name, template, sha256(bytes));
}

/** The engine of patterns is loaded only where answers are patterns. */
async function keysOf({ questionKey, answerKey }: DatasetOptions, scorer: ScorerName): Promise<RowKeys> {
  if (scorer !== 'regex') return { questionKey, answerKey, scorer };
  const { patternFault } = await import('../../core/score/pattern.js');
  return { questionKey, answerKey, scorer, patternFault };
}

function fromRows(rows: readonly Row[], label: string, idPrefix: string, template: string, hash: string): Whole {
  return { label, prompts: promptsOf(rows, { idPrefix, template }), sha256: hash };
}

/** A data set is held whole in memory, so a longer file is refused. */
const MOST_DATASET_BYTES = 256 * 1024 * 1024;

async function localBytes(file: string): Promise<Uint8Array> {
  try {
    return await readRegular(file, MOST_DATASET_BYTES);
  } catch (cause) {
    throw new ParityError(
      'INVALID_DATASET',
      phrase`${option('dataset-path')}: ${file} can't be read (${errnoOf(cause)}); name a JSON Lines file.`,
      cause,
    );
  }
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ParityError('INVALID_DATASET', `${name} is not UTF-8; save it as UTF-8.`, cause);
  }
}
