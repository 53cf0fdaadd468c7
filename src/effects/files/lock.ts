import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ParityError } from '../../errors.js';
import { errnoOf } from './errno.js';

/**
 * Holds a run's files for this process, so that no second session mends or
 * continues a journal that is still being written.
 *
 * The lock is a local socket: it goes with the process, however that ends, and
 * leaves nothing behind that a crash could make stale. It is seen on this
 * machine only.
 *
 * @returns lets go
 * @throws ParityError `INVALID_OPTION` where another process holds it
 */
export async function lockRun(journal: string): Promise<() => Promise<void>> {
  const address = addressOf(path.resolve(journal));
  const server = (await listening(address)) ?? (await listeningInsteadOfDead(address));
  if (server === null) {
    throw new ParityError(
      'INVALID_OPTION',
      `resume: the run of ${journal} is still going on in another process; wait for its end, or stop it.`,
    );
  }
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Linux has names without files, Windows pipes; elsewhere it is a socket file. */
function addressOf(journal: string): string {
  const name = `parity-bench-${createHash('sha256').update(journal).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
}

/** Null where somebody has the address. */
function listening(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (cause) => (errnoOf(cause) === 'EADDRINUSE' ? resolve(null) : reject(cause)));
    server.listen(address, () => resolve(server));
  });
}

/** A socket file outlives its process: where nobody answers, it is nobody's. */
async function listeningInsteadOfDead(address: string): Promise<Server | null> {
  if (address.startsWith('\0') || (await answers(address))) return null;
  await rm(address, { force: true });
  return listening(address);
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
