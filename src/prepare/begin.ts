import type { ReservationLine } from '../core/plan/reservation.js';
import type { AttemptRecord } from '../core/record/record.js';
import { type RunSettings, settingsDifferences } from '../core/record/settings.js';
import { claimRun } from '../effects/files/claims.js';
import { prepareDirectory } from '../effects/files/directory.js';
import { type GivenOptions, writeGivenOptions } from '../effects/files/given-options.js';
import { lockRun, type RunLock } from '../effects/files/lock.js';
import { type RunPaths } from '../effects/files/paths.js';
import { readReservations } from '../effects/files/reservations.js';
import { findUnfinished, reopenRun } from '../effects/files/resume.js';
import { writeJson } from '../effects/files/writing.js';
import { systemClock } from '../effects/process/clock.js';
import { option, ParityError, phrase } from '../errors.js';
import type { Log } from '../ports.js';
import type { TakenOver } from './takeover.js';

/** A new or resumed run whose files this session holds. */
export interface BegunRun {
  readonly paths: RunPaths;
  readonly settings: RunSettings;
  /** What earlier sessions recorded; the journal is not read again for it. */
  readonly earlier: readonly AttemptRecord[];
  /** Where in the journal this session's records begin, in bytes. */
  readonly journalBytes: number;
  /** What earlier sessions reserved. */
  readonly reserved: readonly ReservationLine[];
  /** Holds the files until it is released. */
  readonly lock: RunLock;
}

/** Which run begins: a new one, the newest unfinished one of the directory, or one of an earlier attempt. */
export type Beginning = 'new' | 'newest' | TakenOver;

/**
 * Claims the files of a run, or reopens one, and locks them against every other
 * session.
 *
 * @param given kept beside the settings, so that the run can be resumed without them
 * @throws ParityError `UNWRITABLE_OUTPUT`, `INVALID_OPTION` where the run is
 *   still going on elsewhere, or `SETTINGS_DIFFER` naming what differs
 */
export async function beginRun(
  directory: string,
  beginning: Beginning,
  settings: RunSettings,
  log: Log,
  given: GivenOptions = new Map(),
): Promise<BegunRun> {
  if (beginning === 'new') {
    await prepareDirectory(directory);
    const paths = await claimRun(directory, new Date(settings.created_at), settings);
    if (given.size > 0) await writeGivenOptions(paths.options, given);
    return { paths, settings, earlier: [], journalBytes: 0, reserved: [], lock: await locked(paths, log) };
  }
  if (beginning === 'newest') return takeUp(await findUnfinished(directory), directory, settings, log);
  const { paths, attempt } = beginning;
  return takeUp(paths, directory, { ...settings, taken_from_attempt: attempt }, log);
}

async function takeUp(paths: RunPaths, directory: string, settings: RunSettings, log: Log): Promise<BegunRun> {
  const lock = await locked(paths, log);
  try {
    return { ...(await continued(paths, directory, settings, log)), paths, lock };
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

function locked({ lock, journal }: RunPaths, log: Log): Promise<RunLock> {
  return lockRun(lock, journal, { clock: systemClock, log });
}

async function continued(
  paths: RunPaths,
  directory: string,
  settings: RunSettings,
  log: Log,
): Promise<Pick<BegunRun, 'settings' | 'earlier' | 'journalBytes' | 'reserved'>> {
  const before = await reopenRun(paths);
  const reserved = await readReservations(paths.reservations, { isEmpty: before.records.length === 0 });
  await prepareDirectory(directory);
  const differences = settingsDifferences(before.settings, settings);
  if (differences.length > 0) {
    throw new ParityError(
      'SETTINGS_DIFFER',
      phrase`${option('resume')}: the unfinished run was started with other settings (${differences.join('; ')}); use those, or leave it out.`,
    );
  }
  if (before.torn)
    log.warn(
      'resume: the last line of the journal is incomplete, as after a crash; it is dropped and its request is sent again.',
    );
  log.info(`resume: ${before.records.length} finished attempts are taken over from ${paths.journal}.`);
  const { run_id, created_at, resumed_at = [] } = before.settings;
  const now = { ...settings, run_id, created_at, resumed_at: [...resumed_at, settings.created_at] };
  await writeJson(paths.settings, now);
  return { settings: now, earlier: before.records, journalBytes: before.journalBytes, reserved };
}
