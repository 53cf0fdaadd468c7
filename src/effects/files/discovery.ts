import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ParityError } from '../../errors.js';
import { errnoOf } from './errno.js';

/**
 * The records files that a list of files and directories stands for, each once.
 *
 * A file stands for itself. A directory stands for the final records files in it
 * and in each folder below it, or for the journals of a folder where no run was
 * finished (downloaded artifacts of several jobs lie in a folder each, and one job
 * may have been killed). Warm-ups are neither.
 *
 * @throws ParityError `INVALID_RECORDS` for what can't be read or holds no records
 */
export async function recordFiles(inputs: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const input of inputs) files.push(...((await isDirectory(input)) ? await filesIn(input) : [input]));
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}

/** Every final records file in a directory and below it, sorted. Empty where there is no such directory. */
export async function finalFilesBelow(directory: string): Promise<string[]> {
  return (await runFilesBelow(directory)).filter((file) => FINAL.test(path.basename(file)));
}

/** True where a directory holds the records of a run, finished or not. */
export async function holdsRecords(directory: string): Promise<boolean> {
  return (await runFilesBelow(directory)).length > 0;
}

async function isDirectory(input: string): Promise<boolean> {
  try {
    return (await stat(input)).isDirectory();
  } catch (cause) {
    throw unreadable(input, cause);
  }
}

async function filesIn(directory: string): Promise<string[]> {
  await readdir(directory).catch((cause: unknown) => {
    throw unreadable(directory, cause);
  });
  const files = await runFilesBelow(directory);
  if (files.length > 0) return files;
  throw new ParityError(
    'INVALID_RECORDS',
    `${directory} holds no openai_responses_latency_*.jsonl; name a directory of a run, or a records file.`,
  );
}

function unreadable(input: string, cause: unknown): ParityError {
  return new ParityError(
    'INVALID_RECORDS',
    `${input} can't be read (${errnoOf(cause)}); name a JSONL file of records or a directory of them.`,
    cause,
  );
}

const FINAL = /^openai_responses_latency_[^_]+\.jsonl$/;
const JOURNAL = /^openai_responses_latency_[^_]+_partial\.jsonl$/;

/** How many folders deep runs are looked for. */
const DEEPEST = 6;

/** Links and dot folders are not followed; a folder below that can't be read is passed over. */
async function runFilesBelow(directory: string, depth = 0): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const named = (pattern: RegExp) =>
    entries.filter((entry) => entry.isFile() && pattern.test(entry.name)).map(({ name }) => path.join(directory, name));
  const finals = named(FINAL);
  const found = finals.length > 0 ? finals : named(JOURNAL);
  for (const { name } of depth < DEEPEST ? entries.filter(mayHoldRuns) : []) {
    found.push(...(await runFilesBelow(path.join(directory, name), depth + 1)));
  }
  return found.sort();
}

function mayHoldRuns(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}
