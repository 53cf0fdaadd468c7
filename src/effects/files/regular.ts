import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Windows has neither: there, what they guard against can't be opened by a path. */
const { O_NONBLOCK = 0, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants as Partial<typeof constants>;

/** Refuses a symbolic link as the last part of a path. */
export const NO_FOLLOW = O_NOFOLLOW;

/** Why a file is not read: its `code` stands in messages where the system's name of an error would. */
export class UnfitFileError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'UnfitFileError';
    this.code = code;
  }
}

/**
 * Opens a file and makes sure that it is a regular one. A FIFO would block the
 * open for ever and a device such as `/dev/zero` never ends; both are refused at
 * once. What was opened is what is checked, so nobody can exchange it in between.
 *
 * @param flags of `open(2)`, e.g. `constants.O_RDONLY`
 * @throws UnfitFileError, and what the file system throws
 */
export async function openRegular(file: string, flags = constants.O_RDONLY): Promise<FileHandle> {
  return opened(file, flags, (stats) => (stats.isFile() ? null : `it is ${kindOf(stats)} and not a regular file`));
}

/**
 * Opens a file that only a session of its run may write: it is a regular file
 * under one name. A symbolic or hard link would let two sessions, each with a
 * lock of its own, write one file.
 *
 * @throws UnfitFileError, `ELOOP` for a symbolic link, and what else the file system throws
 */
export async function openOwn(file: string, flags: number): Promise<FileHandle> {
  return opened(file, flags | NO_FOLLOW, (stats) => {
    if (!stats.isFile()) return `it is ${kindOf(stats)} and not a regular file`;
    return stats.nlink > 1 ? `it has ${stats.nlink} names (hard links)` : null;
  });
}

async function opened(file: string, flags: number, fault: (stats: Stats) => string | null): Promise<FileHandle> {
  const handle = await open(file, flags | O_NONBLOCK | O_NOCTTY, 0o644);
  try {
    const found = fault(await handle.stat());
    if (found !== null) throw new UnfitFileError(found);
    return handle;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a directory';
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

/** No settings, summary or event payload is longer (GitHub's payloads end at 25 MB). */
export const MOST_JSON_BYTES = 32 * 1024 * 1024;

/** Bytes that are read at a time where a file does not tell its size. */
const BLOCK_BYTES = 64 * 1024;

/**
 * The bytes of a regular file.
 *
 * @param mostBytes a longer file is refused, also where it grows meanwhile or does not tell its size
 * @throws UnfitFileError, and what the file system throws
 */
export async function readRegular(file: string, mostBytes: number): Promise<Buffer> {
  const handle = await openRegular(file);
  try {
    return await readWhole(handle, mostBytes);
  } finally {
    await handle.close();
  }
}

/** The bytes of an open file. @throws UnfitFileError for more than `mostBytes`, and what the file system throws */
export async function readWhole(handle: FileHandle, mostBytes: number): Promise<Buffer> {
  const { size } = await handle.stat();
  if (size > mostBytes) throw tooLong(mostBytes);
  const blocks: Buffer[] = [];
  for (let length = 0; ; ) {
    // One byte more than is left, so that a file that ends there is told from one that goes on.
    const block = Buffer.allocUnsafe(Math.max(size - length, BLOCK_BYTES) + 1);
    const { bytesRead } = await handle.read(block, 0, block.length);
    if (bytesRead === 0) return blocks.length === 1 ? (blocks[0] as Buffer) : Buffer.concat(blocks);
    length += bytesRead;
    if (length > mostBytes) throw tooLong(mostBytes);
    blocks.push(block.subarray(0, bytesRead));
  }
}

function tooLong(mostBytes: number): UnfitFileError {
  return new UnfitFileError(`it is larger than ${Math.ceil(mostBytes / 1024)} KiB`);
}
