import { existsSync } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import * as v from 'valibot';
import { sortedJson } from '../../core/text/sorted-json.js';
import { option, ParityError, phrase } from '../../errors.js';
import { parseObject } from '../../protocol/json.js';
import { outgoingData } from '../process/outgoing.js';
import { errnoOf } from './errno.js';
import { type RunPaths, runPaths, stampOf, stampsAmong } from './paths.js';
import { MOST_JSON_BYTES, readRegular } from './regular.js';

/**
 * Takes a free stamp: two runs that begin within one second in one directory
 * must not share files. The settings file, opened exclusively, is the claim.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
export async function claimRun(directory: string, at: Date, settings: object): Promise<RunPaths> {
  const settingsJson = sortedJson(outgoingData(settings));
  for (let second = 0; second < 60; second += 1) {
    const paths = runPaths(directory, stampOf(new Date(at.getTime() + second * 1000)));
    // A journal that is there already is another run's, or was planted.
    if (await isTaken(paths.journal)) continue;
    try {
      const file = await open(paths.settings, 'wx');
      await file.writeFile(settingsJson);
      await file.datasync();
      await file.close();
      return paths;
    } catch (cause) {
      if (errnoOf(cause) !== 'EEXIST') {
        throw new ParityError(
          'UNWRITABLE_OUTPUT',
          phrase`${option('output-dir')}: ${paths.settings} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
          cause,
        );
      }
    }
  }
  throw new ParityError(
    'UNWRITABLE_OUTPUT',
    phrase`${option('output-dir')}: ${directory} holds runs for every second of the coming minute; choose another directory.`,
  );
}

/** A broken symbolic link also occupies a name. */
async function isTaken(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * The newest run in a directory whose plan was not done: it has settings, and no
 * summary yet, or one that names what stopped it or says that requests are left
 * to ask. Null where there is none.
 * An incomplete settings file without a journal, as a crash leaves it, does not count as a run.
 */
export async function newestUnfinished(directory: string): Promise<RunPaths | null> {
  const names = await readdir(directory).catch(() => []);
  for (const stamp of stampsAmong(names).reverse()) {
    const paths = runPaths(directory, stamp);
    if (await isUnfinished(paths)) return paths;
  }
  return null;
}

/** What a summary tells of the end of its run. */
const ENDING = v.object({
  run: v.object({ stopped_reason: v.nullish(v.string(), null), left_to_ask: v.nullish(v.number(), 0) }),
});

async function isUnfinished(paths: RunPaths): Promise<boolean> {
  if (!existsSync(paths.journal) && !(await isWhole(paths.settings))) return false;
  const summary = await textOf(paths.summary);
  if (summary === null) return true;
  const ending = v.safeParse(ENDING, parseObject(summary));
  // A summary that a crash tore, or that another program wrote in its place, does not tell how the run ended.
  return !ending.success || ending.output.run.stopped_reason !== null || ending.output.run.left_to_ask > 0;
}

async function isWhole(json: string): Promise<boolean> {
  return (await textOf(json))?.endsWith('}\n') === true;
}

/** Null where there is no such file, or none that can be read. */
async function textOf(json: string): Promise<string | null> {
  return readRegular(json, MOST_JSON_BYTES).then(
    (bytes) => bytes.toString('utf8'),
    () => null,
  );
}
