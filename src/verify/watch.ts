import type { Comparison } from '../core/compare/comparison.js';
import { differences } from '../core/manifest/difference.js';
import { HISTORY } from '../core/manifest/file-names.js';
import type { Manifest } from '../core/manifest/manifest.js';
import type { Arm, RecordFile } from '../core/record/arms.js';
import { maskLookalikesWithin } from '../core/text/lookalikes.js';
import { sortedJson } from '../core/text/sorted-json.js';
import { continued, type History, withoutRun } from '../core/trend/history.js';
import { pointOf } from '../core/trend/point.js';
import type { SinceThen } from '../core/trend/since.js';
import type { Watch } from '../core/trend/watch.js';
import { readRecordFile } from '../effects/files/records.js';
import type { EvidenceOptions } from '../prepare/evidence.js';
import { sinceBaseline } from '../prepare/watch/watch.js';
import { historyIn } from '../prepare/watch/watched-plan.js';
import { found, type Input } from './inputs.js';

/** A result that shows something beside earlier runs, and where those may lie. */
export interface WatchedResult {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly elsewhere: readonly string[];
  readonly files: readonly RecordFile[];
  readonly comparison: Comparison;
  readonly arms: readonly Arm[];
  readonly options: EvidenceOptions;
}

/** What a result shows beside earlier runs, made again as far as these are there. */
export interface WatchAgain {
  /** Null where no baseline was asked for. */
  readonly watch: Watch | null;
  readonly problems: readonly string[];
  /** What could not be made again. */
  readonly notes: readonly string[];
}

/**
 * The point that a run adds to its history is made of its records, and every
 * change that it found of the points. The figures since the baseline are made again
 * where its records are found, and otherwise taken as the manifest has them.
 *
 * @throws ParityError `INVALID_RECORDS`
 */
export async function watchAgain(result: WatchedResult): Promise<WatchAgain> {
  const { watch: onFile } = result.manifest;
  if (onFile === undefined) return { watch: null, problems: [], notes: [] };
  const baseline = await baselineFiles(result);
  const made = onFile.since === null || baseline === null ? null : await sinceOf(result, onFile.since, baseline);
  const watch = { ...onFile, history: await historyAgain(result, onFile.key) };
  return {
    watch: maskLookalikesWithin(made === null ? watch : { ...watch, since: made }),
    problems: made === null || onFile.since === null ? [] : sinceProblems(onFile.since, made),
    notes: onFile.since !== null && baseline === null ? [NOT_FOUND] : [],
  };
}

const NOT_FOUND =
  'What is said of the time since the baseline was not made again: the records of the baseline are not here; name them after the result.';

/** Null where one of them is not found. */
async function baselineFiles({ directory, manifest, elsewhere }: WatchedResult): Promise<RecordFile[] | null> {
  const files: RecordFile[] = [];
  for (const input of manifest.inputs.filter(isOfBaseline)) {
    const file = await found(input, directory, elsewhere);
    if (file === null) return null;
    files.push({ ...(await readRecordFile(file, input.label)), baseline: true });
  }
  return files;
}

function isOfBaseline({ baseline }: Input): boolean {
  return baseline === true;
}

async function sinceOf(
  { files, options }: WatchedResult,
  { origin }: SinceThen,
  baseline: readonly RecordFile[],
): Promise<SinceThen> {
  return await sinceBaseline(files, baseline, origin, options);
}

function sinceProblems(says: SinceThen, yields: SinceThen): string[] {
  const found = differences(JSON.parse(sortedJson(says)), JSON.parse(sortedJson(yields)));
  return found.map(
    (one) => `manifest.json, watch.since.${one.place}: says ${one.says}; the records yield ${one.yields}.`,
  );
}

/** The history before this run, as it is on file, continued with what the records yield. */
async function historyAgain(
  { directory, manifest, comparison, arms }: WatchedResult,
  key: string,
): Promise<History | null> {
  if (!Object.hasOwn(manifest.files, HISTORY)) return null;
  const history = await historyIn(directory);
  const own = history?.points.find((point) => point.key === key);
  if (history === null || own === undefined) return history;
  const { plan } = history;
  const before = { ...history, ...withoutRun(history, plan, key) };
  const { origin, complete } = own;
  return continued(before, plan, pointOf(comparison, arms, { key, origin, complete }));
}
