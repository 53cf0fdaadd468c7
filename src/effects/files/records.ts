import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RecordFile } from '../../core/record/arms.js';
import { type AttemptRecord, toRecord } from '../../core/record/record.js';
import type { RunSettings } from '../../core/record/settings.js';
import { ParityError } from '../../errors.js';
import { errnoOf } from './errno.js';
import { type Line, readLines } from './lines.js';
import { MOST_JSON_BYTES, readRegular } from './regular.js';

/** A records file with where it came from. */
export interface LoadedFile extends RecordFile {
  readonly path: string;
  /** The bytes up to which its lines are whole, where a torn last line was left out; null where none was. */
  readonly tornAt: number | null;
}

/** Called once where a torn last line is left out. */
export type OnTorn = (torn: { readonly line: number; readonly offset: number }) => void;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The records of one JSONL file, ours or the seed's, one at a time.
 *
 * A last line that no line feed ends and that can't be parsed was torn by a
 * crash: it is left out and reported. Any other broken line is an error.
 *
 * @throws ParityError `INVALID_RECORDS` naming the file and the line
 */
export async function* recordsOf(file: string, onTorn: OnTorn): AsyncGenerator<AttemptRecord> {
  try {
    for await (const line of readLines(file)) {
      const value = valueOf(line, file);
      if (value === TORN) onTorn({ line: line.number, offset: line.offset });
      else if (value !== BLANK) yield toRecord(value, `${file} line ${line.number}`);
    }
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    const reason = cause instanceof RangeError ? 'a line is longer than 256 MB' : errnoOf(cause);
    throw new ParityError('INVALID_RECORDS', `${file} can't be read (${reason}); name a JSONL file of records.`, cause);
  }
}

const TORN = Symbol('torn');
const BLANK = Symbol('blank');

function valueOf(line: Line, file: string): unknown {
  const text = decoded(line, file);
  if (text === TORN || text.trim() === '') return text === TORN ? TORN : BLANK;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (isTorn(line)) return TORN;
    throw new ParityError(
      'INVALID_RECORDS',
      `${file} line ${line.number}: not JSON; every line must be one record. Mend or remove the line.`,
      cause,
    );
  }
}

function decoded(line: Line, file: string): string | typeof TORN {
  try {
    return decoder.decode(line.bytes); // a UTF-8 byte order mark is dropped here
  } catch (cause) {
    if (isTorn(line)) return TORN;
    throw new ParityError('INVALID_RECORDS', `${file} line ${line.number}: not UTF-8; save the file as UTF-8.`, cause);
  }
}

/** A crash leaves the beginning of a record without its line feed, or the zeros of a block that was never filled. */
function isTorn({ ended, bytes }: Line): boolean {
  return !ended && (bytes[0] === 0x7b || bytes[0] === 0);
}

/**
 * Reads records files and directories of them, in the order given.
 *
 * A directory stands for the final records files in it, or for its journals
 * where no run in it was finished, or for the final files below it. The settings come from the summary beside a
 * file. Labels are unique: the file's name, or its folder's where files share a name.
 *
 * @throws ParityError `INVALID_RECORDS`
 */
export async function readRecords(inputs: readonly string[]): Promise<LoadedFile[]> {
  const files = await recordFiles(inputs);
  const labels = labelsOf(files);
  const loaded: LoadedFile[] = [];
  for (const [index, file] of files.entries()) loaded.push(await readRecordFile(file, labels[index] as string));
  return loaded;
}

/** Reads one records file whole. @throws ParityError `INVALID_RECORDS` */
export async function readRecordFile(file: string, label: string): Promise<LoadedFile> {
  const records: AttemptRecord[] = [];
  let tornAt: number | null = null;
  for await (const record of recordsOf(file, ({ offset }) => (tornAt = offset))) records.push(record);
  return { path: file, label, records, settings: await settingsBeside(file), tornAt };
}

/** The files that a list of files and directories stands for. @throws ParityError `INVALID_RECORDS` */
export async function recordFiles(inputs: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const input of inputs) files.push(...((await isDirectory(input)) ? await filesIn(input) : [input]));
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}

async function isDirectory(input: string): Promise<boolean> {
  try {
    return (await stat(input)).isDirectory();
  } catch (cause) {
    throw new ParityError(
      'INVALID_RECORDS',
      `${input} can't be read (${errnoOf(cause)}); name a JSONL file of records or a directory of them.`,
      cause,
    );
  }
}

async function filesIn(directory: string): Promise<string[]> {
  const { finished, journals } = recordNames(await readdir(directory));
  const names = finished.length > 0 ? finished : journals;
  if (names.length > 0) return names.map((name) => path.join(directory, name));
  // Downloaded artifacts of several jobs lie in a folder each.
  const below = await discoverRuns(directory);
  if (below.length > 0) return below;
  throw new ParityError(
    'INVALID_RECORDS',
    `${directory} holds no openai_responses_latency_*.jsonl; name a directory of a run, or a records file.`,
  );
}

/** Final records files and journals among the names of a directory, each sorted; warm-ups are neither. */
function recordNames(names: readonly string[]): { finished: string[]; journals: string[] } {
  const matching = (pattern: RegExp) => names.filter((name) => pattern.test(name)).sort();
  return {
    finished: matching(/^openai_responses_latency_[^_]+\.jsonl$/),
    journals: matching(/^openai_responses_latency_[^_]+_partial\.jsonl$/),
  };
}

/** How deep below `result/` runs are looked for. */
const DEEPEST = 6;

/** Every final records file below a directory, sorted; links and dot folders are not followed. Empty where there is no such directory. */
export async function discoverRuns(directory: string, depth = 0): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const { finished } = recordNames(entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && depth < DEEPEST);
  const deeper: string[] = [];
  for (const { name } of below) deeper.push(...(await discoverRuns(path.join(directory, name), depth + 1)));
  return [...finished.map((name) => path.join(directory, name)), ...deeper].sort();
}

/** A unique label for each file: its name, else its folder's, else a number beside that. */
export function labelsOf(files: readonly string[]): string[] {
  const names = files.map((file) => path.basename(file).replace(/\.jsonl$/i, ''));
  const folders = files.map((file) => path.basename(path.dirname(path.resolve(file))));
  const chosen = names.map((name, index) => (occurrences(names, name) > 1 ? (folders[index] as string) : name));
  return chosen.map((label, index) => {
    const before = occurrences(chosen.slice(0, index), label);
    return before === 0 ? label : `${label}-${before + 1}`;
  });
}

function occurrences(names: readonly string[], name: string): number {
  return names.filter((each) => each === name).length;
}

/** The settings that the summary beside a records file carries, or the settings file of an unfinished run; null for the seed's. */
async function settingsBeside(file: string): Promise<RunSettings | null> {
  const stem = file.replace(/(?:_partial)?\.jsonl$/i, '');
  const summary = await jsonFile(`${stem}_summary.json`);
  return asSettings(summary?.['settings']) ?? asSettings(await jsonFile(`${stem}_settings.json`));
}

async function jsonFile(file: string): Promise<Record<string, unknown> | null> {
  const bytes = await readRegular(file, MOST_JSON_BYTES).catch((cause: unknown) => {
    if (errnoOf(cause) === 'ENOENT') return null;
    throw new ParityError(
      'INVALID_RECORDS',
      `${file} can't be read (${errnoOf(cause)}); mend it or move it away from the records it describes.`,
      cause,
    );
  });
  if (bytes === null) return null;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch (cause) {
    throw new ParityError(
      'INVALID_RECORDS',
      `${file} is not JSON; mend it or move it away from the records it describes.`,
      cause,
    );
  }
}

/** Settings as a run wrote them; null for anything else. */
export function asSettings(value: unknown): RunSettings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { arms, run_id: runId } = value as Partial<RunSettings>;
  return Array.isArray(arms) && typeof runId === 'string' ? (value as RunSettings) : null;
}
