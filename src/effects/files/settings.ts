import * as v from 'valibot';
import { objectOf, parse } from '../../core/record/schema.js';
import { type RunSettings, SETTINGS_SCHEMA } from '../../core/record/settings.js';
import { ParityError } from '../../errors.js';
import { errnoOf } from './errno.js';
import { MOST_JSON_BYTES, readRegular } from './regular.js';

/** A summary of ours holds the settings of its run; the walkthrough's has none. */
const SUMMARY_SCHEMA = objectOf({ settings: v.nullish(SETTINGS_SCHEMA, null) });

const utf8 = new TextDecoder('utf-8', { fatal: true });

const REMEDY = 'Put the file back as the run wrote it, or move it away from the records it describes.';

/**
 * The settings that the summary beside a records file holds, or the settings file
 * of an unfinished run; null for the walkthrough's files.
 *
 * @throws ParityError `INVALID_RECORDS` for a file that is there and holds something else
 */
export async function settingsBeside(recordsFile: string): Promise<RunSettings | null> {
  const stem = recordsFile.replace(/(?:_partial)?\.jsonl$/i, '');
  const summaryFile = `${stem}_summary.json`;
  const summary = await jsonOf(summaryFile);
  if (summary !== undefined) {
    const { settings } = parse(SUMMARY_SCHEMA, summary, summaryFile, REMEDY);
    if (settings !== null) return settings;
  }
  const settingsFile = `${stem}_settings.json`;
  const settings = await jsonOf(settingsFile);
  return settings === undefined ? null : parse(SETTINGS_SCHEMA, settings, settingsFile, REMEDY);
}

/** The settings of a run that is to be resumed. @throws ParityError `INVALID_RECORDS` */
export async function readSettings(file: string): Promise<RunSettings> {
  const remedy = 'Put the file back as the run wrote it, or begin a new run in another directory.';
  const settings = await jsonOf(file);
  if (settings !== undefined) return parse(SETTINGS_SCHEMA, settings, file, remedy);
  throw new ParityError('INVALID_RECORDS', `${file} is missing; it holds the settings of the run. ${remedy}`);
}

/** What a JSON file holds; undefined where there is no such file. */
export async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(utf8.decode(await readRegular(file, MOST_JSON_BYTES)));
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return undefined;
    throw new ParityError('INVALID_RECORDS', `${file} can't be read (${reasonOf(cause)}). ${REMEDY}`, cause);
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof SyntaxError) return 'it is not JSON';
  return cause instanceof TypeError ? 'it is not UTF-8' : errnoOf(cause);
}
