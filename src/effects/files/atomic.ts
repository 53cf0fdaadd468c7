import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * A new file under an unpredictable name, opened for reading and
 * writing. It is created and never opened where something has that name, so a symbolic
 * link that was planted in the directory is not followed.
 *
 * @param file what the new one lies beside
 * @throws what the file system throws
 */
export async function openTemporary(file: string): Promise<{ readonly name: string; readonly handle: FileHandle }> {
  const name = path.join(path.dirname(file), `.parity-bench-${randomUUID()}.tmp`);
  return { name, handle: await open(name, 'wx+') };
}

/**
 * Writes a file so that a reader, also one after a crash, sees the old
 * one or the whole new one: into a temporary file beside it, flushed, then
 * renamed. Where that fails nothing is left behind, and the error is thrown on.
 *
 * @param write fills the new file, and tells what is to be returned
 */
export async function replaceFile<T>(file: string, write: (handle: FileHandle) => Promise<T>): Promise<T> {
  const { name, handle } = await openTemporary(file);
  try {
    const result = await write(handle)
      .then(async (written) => handle.datasync().then(() => written))
      .finally(() => handle.close());
    await rename(name, file);
    return result;
  } catch (cause) {
    await rm(name, { force: true }).catch(() => undefined);
    throw cause;
  }
}
