import { isAscii } from 'node:buffer';
import path from 'node:path';
import type { RecordFile } from '../../core/record/arms.js';
import { type AttemptRecord, toRecord } from '../../core/record/record.js';
import { option, ParityError, phrase } from '../../errors.js';
import { recordFiles } from './discovery.js';
import { errnoOf } from './errno.js';
import { labelsOf } from './labels.js';
import { type Line, readLines } from './lines.js';
import { settingsBeside } from './settings.js';

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
 * The records of one JSONL file, ours or the walkthrough's, one at a time.
 *
 * A last line that no line feed ends and that can't be parsed was torn by a
 * crash: it is left out and reported. Any other broken line is an error.
 *
 * @param from the byte at which the first record to be read begins
 * @throws ParityError `INVALID_RECORDS` naming the file and the line
 */
export async function* recordsOf(file: string, onTorn: OnTorn, from = 0): AsyncGenerator<AttemptRecord> {
  const place = from === 0 ? file : `${file} from byte ${from} on,`;
  try {
    for await (const line of readLines(file, from)) {
      const value = valueOf(line, place);
      if (value === TORN) onTorn({ line: line.number, offset: line.offset });
      else if (value !== BLANK) yield toRecord(value, `${place} line ${line.number}`);
    }
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    const reason = cause instanceof RangeError ? 'a line is longer than 256 MB' : errnoOf(cause);
    throw new ParityError('INVALID_RECORDS', `${file} can't be read (${reason}); name a JSONL file of records.`, cause);
  }
}

const TORN = Symbol('torn');
const BLANK = Symbol('blank');

function valueOf(line: Line, place: string): unknown {
  const text = decoded(line, place);
  if (text === TORN || text.trim() === '') return text === TORN ? TORN : BLANK;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (isTorn(line)) return TORN;
    throw new ParityError(
      'INVALID_RECORDS',
      `${place} line ${line.number}: not JSON; every line must be one record. Correct or remove the line.`,
      cause,
    );
  }
}

function decoded(line: Line, place: string): string | typeof TORN {
  try {
    // Most lines are ASCII, which is read far faster.
    if (isAscii(line.bytes)) return line.bytes.toString('latin1');
    return decoder.decode(line.bytes); // a UTF-8 byte order mark is dropped here
  } catch (cause) {
    if (isTorn(line)) return TORN;
    throw new ParityError('INVALID_RECORDS', `${place} line ${line.number}: not UTF-8; save the file as UTF-8.`, cause);
  }
}

/** A crash leaves the beginning of a record without its line feed, or the zeros of a block that was never filled. */
function isTorn({ ended, bytes }: Line): boolean {
  return !ended && (bytes[0] === 0x7b || bytes[0] === 0);
}

/**
 * Reads records files and directories of them, in the order given.
 *
 * `recordFiles` says which files a directory stands for, `labelsOf` what they are
 * called. The settings come from the summary beside a file.
 *
 * @param baseline files and directories of the earlier run that the others are compared with
 * @throws ParityError `INVALID_RECORDS`
 */
export async function readRecords(inputs: readonly string[], baseline: readonly string[] = []): Promise<LoadedFile[]> {
  const now = await recordFiles(inputs);
  const earlier = await recordFiles(baseline);
  refuseBoth(now, earlier);
  const labels = labelsOf([...now, ...earlier]);
  const loaded: LoadedFile[] = [];
  for (const [index, file] of [...now, ...earlier].entries()) {
    const read = await readRecordFile(file, labels[index] as string);
    loaded.push(index < now.length ? read : { ...read, baseline: true });
  }
  return loaded;
}

/** Comparing a run with itself shows no difference and so says nothing. */
function refuseBoth(now: readonly string[], earlier: readonly string[]): void {
  const named = new Set(now.map((file) => path.resolve(file)));
  const both = earlier.find((file) => named.has(path.resolve(file)));
  if (both === undefined) return;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('baseline')}: ${both} is also among the files that are compared; name the records of an earlier run.`,
  );
}

/** Reads one records file whole. @throws ParityError `INVALID_RECORDS` */
export async function readRecordFile(file: string, label: string): Promise<LoadedFile> {
  const records: AttemptRecord[] = [];
  let tornAt: number | null = null;
  for await (const record of recordsOf(file, ({ offset }) => (tornAt = offset))) records.push(record);
  return { path: file, label, records, settings: await settingsBeside(file), tornAt };
}
