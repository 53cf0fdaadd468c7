import { constants } from 'node:fs';
import { copyFile, lstat, readdir, stat } from 'node:fs/promises';
import { type Extent, extentOf } from '../core/plan/extent.js';
import { chooseTakeover, type SavedRun } from '../core/plan/takeover.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { RunSettings } from '../core/record/settings.js';
import { counted, grouped } from '../core/text/numbers.js';
import { prepareDirectory } from '../effects/files/directory.js';
import { type RunPaths, runPaths, stampsAmong } from '../effects/files/paths.js';
import { recordsOf } from '../effects/files/records.js';
import { readReservations } from '../effects/files/reservations.js';
import { readSettings } from '../effects/files/settings.js';
import { writeRecords } from '../effects/files/writing.js';
import { asParityError } from '../errors.js';
import type { Log } from '../ports.js';

/** Fetches what earlier attempts of this job may have saved; a folder an artifact. */
export type FetchAttempts = (settings: RunSettings) => Promise<readonly string[]>;

/** A run of an earlier attempt, its files now in the output directory. */
export interface TakenOver {
  readonly paths: RunPaths;
  /** Of the workflow run, 1 for the first. */
  readonly attempt: number;
}

interface Found extends SavedRun {
  readonly stamp: string;
  readonly paths: RunPaths;
  /** Without a journal the run was done: these are its records and warm-ups. */
  readonly journal: readonly AttemptRecord[] | null;
}

/** No journal of ours is longer; a longer file is not read. */
const MOST_JOURNAL_BYTES = 1024 ** 3;

/**
 * Puts the files of the run that an earlier attempt of this job began into the
 * output directory, so that it is resumed. Files of another attempt are foreign
 * input: they are parsed and compared with the settings as those of `--resume` are.
 *
 * @param folders downloaded artifacts
 * @returns null where there is none to go on with; the log says why
 */
export async function takeOver(
  folders: readonly string[],
  now: RunSettings,
  directory: string,
  log: Log,
): Promise<TakenOver | null> {
  const found: Found[] = [];
  // Where the workspace outlives the job, a run that was killed lies there, though it could upload nothing.
  for (const folder of [...folders, directory]) found.push(...(await runsIn(folder, log)));
  const chosen = chooseTakeover(found, now);
  if (chosen.kind === 'none') {
    log.info(`re-run: everything is measured again, because ${chosen.reason}.`);
    return null;
  }
  const { run, attempt } = chosen;
  const paths = runPaths(directory, run.stamp);
  await prepareDirectory(directory);
  if (!(await place(run, paths))) {
    log.info(`re-run: everything is measured again, because ${paths.settings} is there already, of another run.`);
    return null;
  }
  log.info(`re-run: continued from attempt ${attempt}: ${extentText(run.extent)}.`);
  return { paths, attempt };
}

function extentText({ requests, plannedRequests, prompts, plannedPrompts }: Extent): string {
  return requests >= plannedRequests
    ? `all ${counted(plannedPrompts, 'prompt')} were there, so nothing is asked again`
    : `${grouped(prompts)} of ${counted(plannedPrompts, 'prompt')} were there`;
}

/** The runs in a folder that can be read; why another can't is said. */
async function runsIn(folder: string, log: Log): Promise<Found[]> {
  const names = await readdir(folder).catch(() => []);
  const found: Found[] = [];
  for (const stamp of stampsAmong(names)) {
    try {
      found.push(await readRun(folder, stamp));
    } catch (cause) {
      log.warn(`re-run: a run of an earlier attempt was left out. ${asParityError(cause).message}`);
    }
  }
  return found;
}

/** @throws ParityError `INVALID_RECORDS` for files that `--resume` would refuse, too */
async function readRun(folder: string, stamp: string): Promise<Found> {
  const paths = runPaths(folder, stamp);
  const settings = await readSettings(paths.settings);
  const hasJournal = await isFile(paths.journal);
  const files = hasJournal ? [paths.journal] : [paths.warmups, paths.records];
  const records: AttemptRecord[] = [];
  for (const file of files) {
    if (!(await isFile(file))) continue;
    for await (const record of recordsOf(file, () => undefined)) records.push(record);
  }
  await readReservations(paths.reservations, { isEmpty: records.length === 0 });
  return { stamp, paths, settings, extent: extentOf(settings, records), journal: hasJournal ? null : records };
}

/** A link or a device that an archive made is no file of a run. */
async function isFile(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  return found?.isFile() === true && found.size <= MOST_JOURNAL_BYTES;
}

/** @returns false where a file of another run has the name; files of the same run are as new, and stay */
async function place({ paths, settings, journal }: Found, target: RunPaths): Promise<boolean> {
  const there = await stat(target.settings).catch(() => null);
  if (there !== null) return (await readSettings(target.settings)).run_id === settings.run_id;
  if (await isFile(paths.reservations))
    await copyFile(paths.reservations, target.reservations, constants.COPYFILE_EXCL);
  if (journal === null) await copyFile(paths.journal, target.journal, constants.COPYFILE_EXCL);
  else await writeRecords(target.journal, journal);
  await copyFile(paths.settings, target.settings, constants.COPYFILE_EXCL);
  return true;
}
