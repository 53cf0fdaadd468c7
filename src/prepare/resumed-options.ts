import { type GivenOptions, readGivenOptions } from '../effects/files/given-options.js';
import { findUnfinished } from '../effects/files/resume.js';
import { OF_ONE_CALL } from '../options/command.js';
import type { Option } from '../options/option.js';
import type { RawOptions } from '../options/parse.js';
import { RUN_OPTIONS } from '../options/tables/run.js';

const TABLE: Readonly<Record<string, Option>> = RUN_OPTIONS;

/** The options of a call that make its run, secrets left out, each under its own name. */
export function optionsToKeep(raw: RawOptions): GivenOptions {
  return new Map(
    Object.entries(TABLE).flatMap(([name, { alias, secret }]) => {
      const texts = [...(raw.get(name) ?? []), ...(alias === undefined ? [] : (raw.get(alias) ?? []))];
      const isKept = secret === undefined && !OF_ONE_CALL.has(name) && texts.length > 0;
      return isKept ? [[name, texts] as const] : [];
    }),
  );
}

/**
 * `--resume` alone is enough: every other option is as the unfinished run was
 * given it. An option that is given again is used, and refused later if the run can't
 * be continued with it.
 *
 * @throws ParityError `INVALID_OPTION` where there is no unfinished run, `INVALID_RECORDS`
 */
export async function resumedOptions(raw: RawOptions): Promise<RawOptions> {
  if (!raw.has('resume')) return raw;
  const directory = raw.get('output-dir')?.at(-1) ?? RUN_OPTIONS['output-dir'].default;
  const { options } = await findUnfinished(directory);
  const now = [...optionsToKeep(raw), ...[...raw].filter(([name]) => OF_ONE_CALL.has(name))];
  return new Map([...[...(await readGivenOptions(options))].filter(([name]) => Object.hasOwn(TABLE, name)), ...now]);
}
