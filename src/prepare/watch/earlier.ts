import path from 'node:path';
import { groupArms } from '../../core/record/arms.js';
import { readManifest } from '../../effects/files/manifest.js';
import { readRecords } from '../../effects/files/records.js';
import { option, ParityError, phrase } from '../../errors.js';
import type { EarlierRuns } from '../../ports.js';
import { refuseOtherBaseline } from '../baseline.js';
import { latestOf } from './latest.js';
import { type WantedBaseline } from './wanted.js';
import { type Baseline, type Earlier, historyIn, type WatchedPlan } from './watched-plan.js';

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
