import { readdir, stat } from 'node:fs/promises';

/** True where no path is or holds a file, however deep: absent ones, and directories of directories only. */
export async function holdNoFile(paths: readonly string[]): Promise<boolean> {
  for (const item of paths) {
    const found = await stat(item).catch(() => null);
    if (found === null) continue;
    if (!found.isDirectory()) return false;
    const entries = await readdir(item, { recursive: true, withFileTypes: true });
    if (entries.some((entry) => !entry.isDirectory())) return false;
  }
  return true;
}
