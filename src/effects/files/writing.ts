import { type AttemptRecord, toLine } from '../../core/record/record.js';
import { sortedJson } from '../../core/text/sorted-json.js';
import { ParityError } from '../../errors.js';
import { outgoingData, outgoingText } from '../process/outgoing.js';
import { replaceFile } from './atomic.js';
import { errnoOf } from './errno.js';

/** Lines are written in blocks of about this many characters. */
const BLOCK_CHARS = 1 << 20;

/**
 * Writes a file so that a reader sees the old one or the whole new one.
 *
 * @throws ParityError `DISK_FAILED`
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  await replaced(file, [outgoingText(text)]);
}

/** Writes plain data as JSON with its keys in order, as `writeAtomically` does. @throws ParityError `DISK_FAILED` */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await replaced(file, [sortedJson(outgoingData(value))]);
}

/**
 * Writes records one line each, as `writeAtomically` does, in memory that does not
 * grow with the file: answers may be so long that no string holds them all.
 *
 * @throws ParityError `DISK_FAILED`
 */
export async function writeRecords(file: string, records: Iterable<AttemptRecord>): Promise<void> {
  await replaced(file, blocksOf(records));
}

function* blocksOf(records: Iterable<AttemptRecord>): Generator<string> {
  let block = '';
  for (const record of records) {
    block += `${toLine(outgoingData(record))}\n`;
    if (block.length < BLOCK_CHARS) continue;
    yield block;
    block = '';
  }
  yield block;
}

async function replaced(file: string, blocks: Iterable<string>): Promise<void> {
  try {
    await replaceFile(file, async (handle) => {
      for (const block of blocks) await handle.writeFile(block);
    });
  } catch (cause) {
    throw new ParityError(
      'DISK_FAILED',
      `${file} can't be written (${errnoOf(cause)}); the journal beside it holds every attempt.`,
      cause,
    );
  }
}
