import { existsSync } from 'node:fs';
import { access, constants, lstat, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { option, ParityError, phrase } from '../../errors.js';
import { parseObject } from '../../protocol/json.js';
import { openTemporary, replaceFile } from './atomic.js';
import { makeDirectory } from './directory.js';
import { errnoOf } from './errno.js';
import { MOST_JSON_BYTES, readRegular } from './regular.js';

/** The files of a run carry the seed's prefix, so that its scripts find them. */
const PREFIX = 'openai_responses_latency_';

/** Where the files of one run lie. */
export interface RunPaths {
  readonly directory: string;
  readonly journal: string;
  /** There while a session holds the run. */
  readonly lock: string;
  readonly settings: string;
  readonly warmups: string;
  readonly records: string;
  readonly summary: string;
  readonly markdown: string;
  readonly comment: string;
}

/** @param stamp e.g. `20260610T083101Z` */
export function runPaths(directory: string, stamp: string): RunPaths {
  const file = (ending: string): string => path.join(directory, `${PREFIX}${stamp}${ending}`);
  return {
    directory,
    journal: file('_partial.jsonl'),
    lock: file('.lock'),
    settings: file('_settings.json'),
    warmups: file('_warmups.jsonl'),
    records: file('.jsonl'),
    summary: file('_summary.json'),
    markdown: file('.md'),
    comment: path.join(directory, 'comment.md'),
  };
}

/** `20260610T083101Z`, UTC. */
export function stampOf(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
}

/**
 * Makes the directory and proves that it can be written, before anything is spent.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
export async function prepareDirectory(directory: string): Promise<void> {
  try {
    await makeDirectory(directory);
    await access(directory, constants.W_OK);
    const probe = await openTemporary(path.join(directory, 'probe'));
    await probe.handle.close();
    await rm(probe.name);
  } catch (cause) {
    throw new ParityError(
      'UNWRITABLE_OUTPUT',
      phrase`${option('output-dir')}: ${directory} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
      cause,
    );
  }
}

/**
 * Takes a free stamp: two runs that begin within one second in one directory
 * must not share files. The settings file, opened exclusively, is the claim.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
export async function claimRun(directory: string, at: Date, settingsJson: string): Promise<RunPaths> {
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

/** A link that leads nowhere takes a name, too. */
async function isTaken(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/**
 * The newest run in a directory whose plan was not carried out: it has settings,
 * and no summary yet or one that names what stopped it. Null where there is none.
 * A claim that a crash cut short, with no journal beside it, began nothing.
 */
export async function newestUnfinished(directory: string): Promise<RunPaths | null> {
  const names = await readdir(directory).catch(() => []);
  const stamps = names.flatMap(
    (name) => /^openai_responses_latency_(\d{8}T\d{6}Z)_settings\.json$/.exec(name)?.[1] ?? [],
  );
  for (const stamp of stamps.sort().reverse()) {
    const paths = runPaths(directory, stamp);
    if (await isUnfinished(paths)) return paths;
  }
  return null;
}

async function isUnfinished(paths: RunPaths): Promise<boolean> {
  if (!existsSync(paths.journal) && !(await isWhole(paths.settings))) return false;
  const summary = await textOf(paths.summary);
  if (summary === null) return true;
  // One that a crash tore, or that another program wrote in its place, says nothing of the run's end.
  const run = parseObject(summary)?.['run'] as { stopped_reason?: string | null } | undefined;
  return run === undefined || (run?.stopped_reason ?? null) !== null;
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

/**
 * Writes a file so that a reader sees the old one or the whole new one.
 *
 * @throws ParityError `DISK_FAILED`
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  try {
    await replaceFile(file, (handle) => handle.writeFile(text));
  } catch (cause) {
    throw new ParityError(
      'DISK_FAILED',
      `${file} can't be written (${errnoOf(cause)}); the journal beside it holds every attempt.`,
      cause,
    );
  }
}
