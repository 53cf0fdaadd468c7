import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type AttemptRecord, toRecord } from '../src/core/record/record.js';

/** The names of a run's files in a directory, by what they are; null where one is not there. */
export async function resultFiles(
  directory: string,
): Promise<Record<'records' | 'journal' | 'summary' | 'comment' | 'markdown', string | null>> {
  const names = await readdir(directory).catch(() => []);
  const find = (pattern: RegExp): string | null => {
    const name = names.find((each) => pattern.test(each));
    return name === undefined ? null : path.join(directory, name);
  };
  return {
    records: find(/Z\.jsonl$/),
    journal: find(/_partial\.jsonl$/),
    summary: find(/_summary\.json$/),
    comment: find(/^comment\.md$/),
    markdown: find(/Z\.md$/),
  };
}

/** The final records of a run. */
export async function recordsIn(directory: string): Promise<AttemptRecord[]> {
  return linesOf((await resultFiles(directory)).records);
}

/** The whole lines of a journal or records file. */
export async function linesOf(file: string | null): Promise<AttemptRecord[]> {
  const text = file === null ? '' : await readFile(file, 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => toRecord(JSON.parse(line), `line ${index + 1}`));
}
