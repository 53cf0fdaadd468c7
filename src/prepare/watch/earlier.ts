import path from 'node:path';
import { groupArms } from '../../core/record/arms.js';
import type { DatedArm } from '../../core/record/baseline.js';
import { isSameArm } from '../../core/record/same-arm.js';
import { HISTORY, type History, parseHistory } from '../../core/trend/history.js';
import type { Origin } from '../../core/trend/origin.js';
import { readManifest } from '../../effects/files/manifest.js';
import { type LoadedFile, readRecords } from '../../effects/files/records.js';
import { jsonOf } from '../../effects/files/settings.js';
import { option, ParityError, phrase } from '../../errors.js';
import type { EarlierRuns } from '../../ports.js';
import { refuseOtherBaseline } from '../baseline.js';
import { latestOf } from './latest.js';
import { type WantedBaseline } from './wanted.js';

/** The plan of a run as its baseline must have it. */
export interface WatchedPlan {
  /** Ids of the plans of its records. */
  readonly ids: ReadonlySet<string>;
  readonly arms: readonly DatedArm[];
}

/** The records of an earlier run. */
export interface Baseline {
  readonly paths: readonly string[];
  /** True where the records of other plans that lie beside them are left out. */
  readonly isOfPlan: boolean;
  readonly origin: Omit<Origin, 'measured_at'>;
}

/** What there is of earlier runs. */
export interface Earlier {
  readonly baseline: Baseline | null;
  /** Why there is no baseline; null where there is one. */
  readonly note: string | null;
  /** Null where none was found. */
  readonly history: History | null;
}

/**
 * Finds what a run is to be compared with, before anything is asked.
 *
 * @param runs earlier runs of the workflow; null outside one
 * @throws ParityError `INVALID_OPTION` or `INVALID_RECORDS` for files that can't be a baseline; what a service refuses is a note
 */
export async function earlierOf(wanted: WantedBaseline, plan: WatchedPlan, runs: EarlierRuns | null): Promise<Earlier> {
  if (wanted.kind === 'files') return await ofFiles(wanted.paths, plan);
  if (runs === null) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('baseline')}: only a workflow with a token has earlier runs; name records files, or a directory that holds them.`,
    );
  }
  return await latestOf(runs, plan);
}

async function ofFiles(paths: readonly string[], { arms }: WatchedPlan): Promise<Earlier> {
  const files = await readRecords(paths);
  const earlier = groupArms(files.map((file) => ({ ...file, baseline: true })));
  refuseOtherBaseline([...arms, ...earlier]);
  const [directory = '.'] = files.map((file) => path.dirname(file.path));
  return {
    baseline: { paths: files.map((file) => file.path), isOfPlan: false, origin: await originBeside(directory) },
    note: null,
    history: await historyIn(directory),
  };
}

/** As the manifest beside the records tells it. */
async function originBeside(directory: string): Promise<Baseline['origin']> {
  const manifest = await readManifest(directory).catch(() => null);
  return {
    commit: manifest?.workflow?.commit ?? null,
    run_id: manifest?.workflow?.run_id ?? null,
    url: manifest?.url ?? null,
  };
}

/** Null where a folder holds none. @throws ParityError `INVALID_RECORDS` */
export async function historyIn(folder: string): Promise<History | null> {
  const file = path.join(folder, HISTORY);
  const value = await jsonOf(file);
  return value === undefined ? null : parseHistory(value, file);
}

/** True for records of one of the plans, and of one of the arms. */
export function isOfPlan({ settings }: Pick<LoadedFile, 'settings'>, { ids, arms }: WatchedPlan): boolean {
  if (settings === null || settings.plan_id === null || !ids.has(settings.plan_id)) return false;
  return settings.arms.some((arm) => arms.some((own) => isSameArm(own, arm)));
}
