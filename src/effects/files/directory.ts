import { access, constants, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { option, ParityError, phrase } from '../../errors.js';
import { openTemporary } from './atomic.js';
import { errnoOf } from './errno.js';

/**
 * Makes a directory and those above it. Not by `recursive`: in a place where
 * nothing can be made (`/proc/x`) Node repeats the call without end.
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

/**
 * Makes the directory and proves that it can be written, before anything is spent.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
export async function prepareDirectory(directory: string): Promise<void> {
  try {
    await makeDirectory(directory);
    await writeProbe(directory);
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}

/**
 * Proves that a directory can be written, or made where it is not there yet, and
 * leaves nothing behind.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`
 */
export async function requireWritable(directory: string): Promise<void> {
  try {
    await writeProbe(await nearestDirectory(path.resolve(directory)));
  } catch (cause) {
    throw unwritable(directory, cause);
  }
}

async function writeProbe(directory: string): Promise<void> {
  await access(directory, constants.W_OK);
  const probe = await openTemporary(path.join(directory, 'probe'));
  await probe.handle.close();
  await rm(probe.name);
}

/** The directory itself, or the first above it that is there. */
async function nearestDirectory(directory: string): Promise<string> {
  const found = await stat(directory).catch((cause: unknown) => {
    if (errnoOf(cause) !== 'ENOENT') throw cause;
    return null;
  });
  if (found?.isDirectory() === true) return directory;
  if (found !== null) throw Object.assign(new Error(`${directory} is no directory`), { code: 'ENOTDIR' });
  return nearestDirectory(path.dirname(directory));
}

function unwritable(directory: string, cause: unknown): ParityError {
  return new ParityError(
    'UNWRITABLE_OUTPUT',
    phrase`${option('output-dir')}: ${directory} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
    cause,
  );
}
