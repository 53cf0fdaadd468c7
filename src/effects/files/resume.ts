import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import type { AttemptRecord } from '../../core/record/record.js';
import type { RunSettings } from '../../core/record/settings.js';
import { option, ParityError, phrase } from '../../errors.js';
import { newestUnfinished } from './claims.js';
import { errnoOf } from './errno.js';
import type { RunPaths } from './paths.js';
import { recordsOf } from './records.js';
import { openOwn } from './regular.js';
import { readSettings } from './settings.js';

/** A run that an earlier session began. */
export interface UnfinishedRun {
  readonly paths: RunPaths;
  readonly settings: RunSettings;
  readonly records: readonly AttemptRecord[];
  /** Length of the journal once it is repaired, in bytes: what this session writes begins there. */
  readonly journalBytes: number;
  /** True where the last line was torn by a crash and has been cut off. */
  readonly torn: boolean;
}

/** Where the newest unfinished run of a directory lies. @throws ParityError `INVALID_OPTION` where there is none */
export async function findUnfinished(directory: string): Promise<RunPaths> {
  const paths = await newestUnfinished(directory);
  if (paths !== null) return paths;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('resume')} found no unfinished run in ${directory}; leave it out to begin one.`,
  );
}

/**
 * Reopens an unfinished run and repairs its journal. The caller holds the run's
 * lock, so nobody else is writing it.
 *
 * @throws ParityError `INVALID_RECORDS` where its files can't be read
 */
export async function reopenRun(paths: RunPaths): Promise<UnfinishedRun> {
  if (existsSync(paths.records) && !existsSync(paths.journal)) {
    throw new ParityError(
      'INVALID_RECORDS',
      phrase`${option('resume')}: ${paths.journal} is missing, though ${paths.records} is there; put it back, or begin a new run in another directory.`,
    );
  }
  const settings = await readSettings(paths.settings);
  const { records, torn } = await readJournal(paths.journal);
  const journalBytes = await repairJournal(paths.journal, torn);
  return { paths, settings, records, journalBytes, torn: torn !== null };
}

/**
 * The attempts that a journal holds; a journal that was never begun holds none.
 *
 * @param from the byte at which the first of them begins
 */
export async function readJournal(
  journal: string,
  from = 0,
): Promise<{ records: AttemptRecord[]; torn: number | null }> {
  const records: AttemptRecord[] = [];
  let torn: number | null = null;
  if (await isThere(journal)) {
    for await (const record of recordsOf(journal, ({ offset }) => (torn = offset), from)) records.push(record);
  }
  return { records, torn };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    (cause: unknown) => errnoOf(cause) !== 'ENOENT',
  );
}

/**
 * Cuts off a torn last line and ends a whole one that lacks its line feed, so that the next record begins a line.
 *
 * @returns how many bytes the journal then has
 */
async function repairJournal(journal: string, tornAt: number | null): Promise<number> {
  if (!(await isThere(journal))) return 0;
  const file = await openOwn(journal, constants.O_RDWR).catch((cause: unknown) => {
    throw new ParityError(
      'INVALID_RECORDS',
      phrase`${option('resume')}: ${journal} can't be written (${errnoOf(cause)}); put a copy in its place.`,
      cause,
    );
  });
  try {
    if (tornAt !== null) await file.truncate(tornAt);
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    if (size > 0 && last[0] !== 0x0a) await file.write('\n', size);
    await file.datasync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}
