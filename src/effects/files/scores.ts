import type { FileHandle } from 'node:fs/promises';
import { sortedJson } from '../../core/text/sorted-json.js';
import {
  type AccuracyDigest,
  type AccuracyRow,
  type AccuracySource,
  AccuracyTally,
} from '../../core/walkthrough/accuracy.js';
import { accuracySummaries } from '../../core/walkthrough/accuracy-report.js';
import { ParityError } from '../../errors.js';
import { outgoingData } from '../process/outgoing.js';
import { replaceFile } from './atomic.js';
import { errnoOf } from './errno.js';
import { type OnTorn, recordsOf } from './records.js';

/** Rows are written in blocks of about this many characters; larger ones leave the processor's cache before they are encoded. */
const BLOCK = 1 << 18;

/**
 * Scores a records file in one pass and writes its `gsm8k_accuracy_summary.json`
 * while reading, in memory that does not grow with the file. A reader of the
 * target sees the old file or the whole new one.
 *
 * @throws ParityError `INVALID_RECORDS` for what can't be read, `DISK_FAILED` for what can't be written
 */
export async function scoreFile(
  source: AccuracySource,
  target: string,
  generatedAt: string,
  onTorn: OnTorn,
): Promise<AccuracyDigest> {
  try {
    return await replaceFile(target, (file) => writeScores(file, source, generatedAt, onTorn));
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    throw new ParityError(
      'DISK_FAILED',
      `${target} can't be written (${errnoOf(cause)}); the records are untouched.`,
      cause,
    );
  }
}

async function writeScores(
  file: FileHandle,
  source: AccuracySource,
  generatedAt: string,
  onTorn: OnTorn,
): Promise<AccuracyDigest> {
  const tally = new AccuracyTally(source);
  let block = `{\n  "generated_at": ${JSON.stringify(generatedAt)},\n  "records": [`;
  let separator = '\n';
  let fields: readonly Field[] | null = null;
  for await (const record of recordsOf(source.benchmarkJsonl, onTorn)) {
    const scored = tally.add(record);
    if (scored === null) continue;
    const row = outgoingData(scored);
    fields ??= fieldsOf(row);
    block += `${separator}${indented(row, fields)}`;
    separator = ',\n';
    if (block.length < BLOCK) continue;
    await file.writeFile(block);
    block = '';
  }
  const digest = tally.digest();
  // An empty list has no line breaks inside, as JSON.stringify has it.
  await file.writeFile(
    `${block}${separator === '\n' ? '' : '\n  '}],\n${sortedJson(outgoingData(accuracySummaries(digest))).slice(2)}`,
  );
  return digest;
}

/** A field of a row, and what stands before its value. */
type Field = readonly [name: keyof AccuracyRow, before: string];

/** In alphabetical order: a row is flat, so its fields are sorted once for all of them. */
function fieldsOf(row: AccuracyRow): Field[] {
  const names = (Object.keys(row) as (keyof AccuracyRow)[]).sort();
  return names.map((name, place) => [name, `${place === 0 ? '' : ','}\n      ${JSON.stringify(name)}: `]);
}

/** As `sortedJson` writes a row inside the list, which takes it three times as long. */
function indented(row: AccuracyRow, fields: readonly Field[]): string {
  let text = '    {';
  for (const [name, before] of fields) text += before + JSON.stringify(row[name]);
  return `${text}\n    }`;
}
