import * as v from 'valibot';
import { parse } from '../../core/record/schema.js';
import { jsonOf } from './settings.js';
import { writeJson } from './writing.js';

/** Options of a run as they were given, by name; several texts where one was repeated. */
export type GivenOptions = ReadonlyMap<string, readonly string[]>;

const SCHEMA = v.record(v.string(), v.array(v.string()));
const REMEDY = 'Remove it and give all options again.';

/** Keeps how a run was called, so that it can be resumed without repeating any option. @throws ParityError `DISK_FAILED` */
export async function writeGivenOptions(file: string, given: GivenOptions): Promise<void> {
  await writeJson(file, Object.fromEntries(given));
}

/**
 * How a run was called; empty where that was not kept.
 *
 * @throws ParityError `INVALID_RECORDS` where the file holds something else
 */
export async function readGivenOptions(file: string): Promise<GivenOptions> {
  const given = await jsonOf(file);
  return new Map(given === undefined ? [] : Object.entries(parse(SCHEMA, given, file, REMEDY)));
}
