import { openRegular } from './regular.js';

/** One line of a file as bytes, without its line feed. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Where the line begins in the file, in bytes. */
  readonly offset: number;
  readonly bytes: Buffer;
  /** False only for a last line that no line feed ends. */
  readonly ended: boolean;
}

/** Longer than any line that a run can write; what is longer is no JSON Lines file. */
const LONGEST_LINE_BYTES = 256 * 1024 * 1024;

/**
 * Reads a regular file line by line in memory of one line, however long the file.
 *
 * @param from where the first line begins, in bytes; lines are counted from there
 * @throws RangeError for a line beyond the bound, `UnfitFileError`, and what the file system throws
 */
export async function* readLines(path: string, from = 0): AsyncGenerator<Line> {
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let number = 1;
  let offset = from;
  const file = await openRegular(path);
  // The stream closes the file, also where the reader of the lines stops early.
  for await (const chunk of file.createReadStream({ start: from, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const bytes = joined(kept, chunk.subarray(start, end));
      yield { number, offset, bytes, ended: true };
      number += 1;
      offset += bytes.length + 1;
      [kept, keptBytes, start] = [[], 0, end + 1];
    }
    if (start < chunk.length) kept.push(chunk.subarray(start));
    keptBytes += chunk.length - start;
    if (keptBytes > LONGEST_LINE_BYTES) throw new RangeError('line too long');
  }
  if (keptBytes > 0) yield { number, offset, bytes: joined(kept, Buffer.alloc(0)), ended: false };
}

function joined(kept: readonly Buffer[], rest: Buffer): Buffer {
  return kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
}
