import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file so that a reader, and whoever looks after a crash, sees the old
 * one or the whole new one: into a temporary file beside it, flushed, then
 * renamed. Where that fails nothing is left behind, and the error is thrown on.
 *
 * @param write fills the new file, and tells what is to be returned
 */
export async function replaceFile<T>(file: string, write: (handle: FileHandle) => Promise<T>): Promise<T> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    const result = await write(handle)
      .then(async (written) => handle.datasync().then(() => written))
      .finally(() => handle.close());
    await rename(temporary, file);
    return result;
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
}
