import { constants, fstatSync, statSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { option, ParityError, phrase } from '../../errors.js';
import { errnoOf } from './errno.js';
import { openOwn } from './regular.js';

/**
 * Linux flushes as part of the write where a file is opened so: one trip through
 * the thread pool a line in place of two. Elsewhere `datasync` does it, which on
 * macOS flushes further than this flag would.
 */
const FLUSH_ON_WRITE = process.platform === 'linux' ? constants.O_DSYNC : 0;

/** A file that grows line by line. */
export interface LineLog {
  /** Resolves once the line is on the disk. @throws ParityError `DISK_FAILED` */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a file for lines, each flushed to the disk before `append` resolves, so
 * that a kill at any instant loses at most the line that was being written.
 * Concurrent lines are written one at a time.
 *
 * @param assertHeld called before each line; throws where this session may not write any more
 * @throws ParityError `UNWRITABLE_OUTPUT` where it can't be opened
 */
export async function openLineLog(path: string, assertHeld: () => void): Promise<LineLog> {
  const file = await openForAppending(path);
  let last: Promise<void> = Promise.resolve();
  return {
    append(line) {
      last = last.then(() => {
        assertHeld();
        return appendLine(file, path, line);
      });
      return last;
    },
    async close() {
      await last.catch(() => undefined);
      await file.close();
    },
  };
}

async function openForAppending(path: string): Promise<FileHandle> {
  try {
    return await openOwn(path, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | FLUSH_ON_WRITE);
  } catch (cause) {
    throw new ParityError(
      'UNWRITABLE_OUTPUT',
      phrase`${option('output-dir')}: ${path} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
      cause,
    );
  }
}

async function appendLine(file: FileHandle, path: string, line: string): Promise<void> {
  try {
    await writeWhole(file, Buffer.from(`${line}\n`));
    // Writes to a file that was removed or moved still succeed but are lost: the answers to further requests would be paid for and lost.
    if (statSync(path, { throwIfNoEntry: false })?.ino !== fstatSync(file.fd).ino) throw gone(path);
    if (FLUSH_ON_WRITE === 0) await file.datasync();
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    throw new ParityError(
      'DISK_FAILED',
      `${path} can't be written any more (${errnoOf(cause)}); the lines before are safe. Free some space, then continue with resume.`,
      cause,
    );
  }
}

function gone(path: string): ParityError {
  return new ParityError(
    'DISK_FAILED',
    `${path} is gone: it was removed or moved while the run was writing to it. Begin a new run in a directory that nobody cleans up.`,
  );
}

/** A write may take only part of the bytes where the disk is nearly full. */
async function writeWhole(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset);
    offset += bytesWritten;
  }
}
