import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from './errno.js';

/**
 * Makes a directory and those above it. Not by `recursive`: in a place where
 * nothing can be made (`/proc/x`) that asks the system again and again, for ever.
 */
export async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (cause) {
    const reason = errnoOf(cause);
    const above = path.dirname(directory);
    if (reason === 'EEXIST' && (await stat(directory)).isDirectory()) return;
    if (reason !== 'ENOENT' || above === directory) throw cause;
    await makeDirectory(above);
    await mkdir(directory);
  }
}
