import type { AttemptRecord } from '../core/record.js';
import { sortedJson } from '../core/json.js';
import { type RunSettings, settingsDifferences } from '../core/settings.js';
import { claimRun, prepareDirectory, type RunPaths } from '../effects/output.js';
import { reopenRun } from '../effects/resume.js';
import { ParityError } from '../errors.js';
import type { Log } from '../ports.js';

/** A run whose files are claimed, new or taken up again. */
export interface BegunRun {
  readonly paths: RunPaths;
  readonly settings: RunSettings;
  readonly carried: readonly AttemptRecord[];
}

/**
 * Claims the files of a run, or takes up the newest unfinished one.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`, or `SETTINGS_DIFFER` naming what differs
 */
export async function beginRun(directory: string, resume: boolean, settings: RunSettings, log: Log): Promise<BegunRun> {
  await prepareDirectory(directory);
  if (!resume) {
    const paths = await claimRun(directory, new Date(settings.created_at), sortedJson(settings));
    return { paths, settings, carried: [] };
  }
  const before = await reopenRun(directory);
  const differences = settingsDifferences(before.settings, settings);
  if (differences.length > 0) {
    throw new ParityError('SETTINGS_DIFFER', `resume: the unfinished run was begun with other settings (${differences.join('; ')}); use those, or leave resume out.`);
  }
  if (before.torn) log.warn('resume: the journal\'s last line was torn by a crash; it is dropped and that request asked again.');
  log.info(`resume: ${before.records.length} finished attempts are taken over from ${before.paths.journal}.`);
  return { paths: before.paths, settings: { ...settings, run_id: before.settings.run_id, created_at: before.settings.created_at }, carried: before.records };
}
