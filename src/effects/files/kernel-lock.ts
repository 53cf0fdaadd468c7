import { spawnSync } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';

/** What the system said to a request for its lock on a file; `unavailable` where there is no such lock here. */
export type KernelLock = 'taken' | 'held' | 'unavailable';

/** The program answers at once; one that hangs is not waited for. */
const LONGEST_MS = 5_000;

/**
 * Asks for the system's exclusive lock on an open file, by the program `flock`
 * (util-linux, BusyBox), since Node has no call for it. The lock belongs to the
 * open file, which the program inherits: it stays after the program has ended,
 * until this process closes the file or dies. All processes of one system see
 * it, in whatever container they are.
 */
export function lockInKernel(file: FileHandle): KernelLock {
  const { status, stderr } = spawnSync('flock', ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', file.fd],
    timeout: LONGEST_MS,
  });
  if (status === 0) return 'taken';
  // Status 1 without a word is "somebody has it"; every other failure prints a message.
  return status === 1 && stderr.length === 0 ? 'held' : 'unavailable';
}
