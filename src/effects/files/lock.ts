import { constants, type Stats, statSync } from 'node:fs';
import { type FileHandle, link, lstat, rename, rm } from 'node:fs/promises';
import { option, ParityError, phrase } from '../../errors.js';
import type { Clock, Log } from '../../ports.js';
import { openTemporary } from './atomic.js';
import { errnoOf } from './errno.js';
import { lockInKernel } from './kernel-lock.js';
import { isOfThisBoot, isRunning, type Owner, ownerOf, thisOwner } from './owner.js';
import { NO_FOLLOW, openRegular, readWhole } from './regular.js';

/** A run that this session holds. */
export interface RunLock {
  /** Call before each write to the run's files. @throws ParityError `DISK_FAILED` where the lock was taken away or removed */
  assertHeld(): void;
  release(): Promise<void>;
}

export interface LockParts {
  readonly clock: Clock;
  readonly log: Pick<Log, 'info'>;
  /** How often a session updates its lock file to show that it is alive. */
  readonly beatMs?: number;
  /** How long a session that can't be asked otherwise has to be silent before it counts as dead. */
  readonly silenceMs?: number;
}

const BEAT_MS = 5_000;
const SILENCE_MS = 30_000;
/** Where two sessions could both believe that they took a lock, the loser sees it after this. */
const SETTLE_MS = 250;
/** If the lock changes its owner more often than this while we ask for it, another session has it. */
const MOST_TRIES = 10;
const MOST_OWNER_BYTES = 4_096;

/**
 * Holds a run's files for this session, so that no second one repairs or
 * continues a journal that is still being written. It is a file beside the
 * run's others: whatever name leads to their directory, from whatever container
 * or host, leads to it too.
 *
 * A lock that a killed session left behind is taken over where that session is
 * surely dead: the system's lock on the file is free again, or its process is
 * gone, or, where neither can be seen from here (another host), the file's time
 * has not changed for `silenceMs`. A session that was only suspended finds its
 * lock taken before its next write, and stops.
 *
 * @param file the lock
 * @param journal names the run in messages
 * @throws ParityError `INVALID_OPTION` naming the session that holds it, `UNWRITABLE_OUTPUT`
 */
export async function lockRun(file: string, journal: string, parts: LockParts): Promise<RunLock> {
  const { name, handle } = await openTemporary(file).catch((cause: unknown) => {
    throw unwritable(file, cause);
  });
  try {
    const owner = thisOwner(lockInKernel(handle) === 'taken', parts.clock.now());
    await handle.writeFile(`${JSON.stringify(owner)}\n`);
    await acquire(name, file, journal, parts);
    const lock = held(handle, file, await handle.stat(), parts.beatMs ?? BEAT_MS);
    if (!owner.kernelLock) await settled(lock, journal, parts.clock);
    return lock;
  } catch (cause) {
    await handle.close();
    throw cause instanceof ParityError ? cause : unwritable(file, cause);
  } finally {
    await rm(name, { force: true }).catch(() => undefined);
  }
}

async function acquire(name: string, file: string, journal: string, parts: LockParts): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await published(name, file)) return;
    if (await takenOver(name, file, journal, parts)) return;
  }
  throw refusal(journal, null);
}

/** Gives a prepared lock its name, unless something has that name. */
async function published(name: string, file: string): Promise<boolean> {
  try {
    await link(name, file);
    return true;
  } catch (cause) {
    if (errnoOf(cause) === 'EEXIST') return false;
    // A file system without hard links (exFAT, some shares of virtual machines).
    if ((await identityOf(file)) !== null) return false;
    await rename(name, file);
    return true;
  }
}

/** Replaces the lock of a dead session. False where it has changed meanwhile: then ask again. */
async function takenOver(name: string, file: string, journal: string, parts: LockParts): Promise<boolean> {
  const theirs = await existing(file, journal);
  if (theirs === null) return false;
  try {
    const text = await readWhole(theirs, MOST_OWNER_BYTES).catch(() => null);
    const owner = text === null ? null : ownerOf(text.toString('utf8'));
    // As long as this process has the system's lock on their file, no other takes it over at the same time.
    const kernel = lockInKernel(theirs);
    if (kernel === 'held') throw refusal(journal, owner);
    const isDead = (kernel === 'taken' && isFreedByDeath(owner)) || (await isGone(owner, file, parts));
    if (!isDead) throw refusal(journal, owner);
    if ((await identityOf(file)) !== identity(await theirs.stat())) return false;
    await rename(name, file);
    return true;
  } finally {
    await theirs.close();
  }
}

/** Null where there is none any more. */
async function existing(file: string, journal: string): Promise<FileHandle | null> {
  try {
    return await openRegular(file, constants.O_RDWR | NO_FOLLOW);
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return null;
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('resume')}: ${file}, the lock of ${journal}, can't be read (${errnoOf(cause)}); remove it if no session is writing this run.`,
      cause,
    );
  }
}

/** The system takes its lock from a process of its own that ends, and from no other. */
function isFreedByDeath(owner: Owner | null): boolean {
  return owner?.kernelLock === true && isOfThisBoot(owner);
}

async function isGone(owner: Owner | null, file: string, parts: LockParts): Promise<boolean> {
  const running = owner === null ? null : isRunning(owner);
  return running === null ? isSilent(owner, file, parts) : !running;
}

/** Watches whether the file's time changes: that needs no agreement of two clocks. */
async function isSilent(owner: Owner | null, file: string, parts: LockParts): Promise<boolean> {
  const { clock, beatMs = BEAT_MS, silenceMs = SILENCE_MS } = parts;
  const who = owner === null ? 'an unknown session' : `process ${owner.pid} on ${owner.host}`;
  parts.log.info(`${who} holds this run; waiting ${silenceMs / 1000} s to see whether it is still alive.`);
  const before = await timeOf(file);
  for (const started = clock.monotonic(); clock.monotonic() - started < silenceMs; ) {
    await clock.sleep(beatMs);
    if ((await timeOf(file)) !== before) return false;
  }
  return true;
}

/** Opened again each time: a network file system asks its server then, and not for a bare `stat`. Null where it is gone. */
async function timeOf(file: string): Promise<string | null> {
  const handle = await openRegular(file, constants.O_RDONLY | NO_FOLLOW).catch(() => null);
  if (handle === null) return null;
  const stats = await handle.stat().finally(() => handle.close());
  return `${identity(stats)}:${stats.mtimeMs}`;
}

function held(handle: FileHandle, file: string, mine: Stats, beatMs: number): RunLock {
  const isMine = (): boolean => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats !== undefined && identity(stats) === identity(mine);
  };
  const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => undefined), beatMs);
  beat.unref();
  return {
    assertHeld() {
      if (!isMine()) throw lost(file);
    },
    async release() {
      clearInterval(beat);
      if (isMine()) await rm(file, { force: true }).catch(() => undefined);
      await handle.close();
    },
  };
}

/** Where no kernel lock orders those that take over, the last one has it, and each of the others sees so here. */
async function settled(lock: RunLock, journal: string, clock: Clock): Promise<void> {
  await clock.sleep(SETTLE_MS);
  try {
    lock.assertHeld();
  } catch {
    throw refusal(journal, null);
  }
}

function identity({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

async function identityOf(file: string): Promise<string | null> {
  return lstat(file).then(identity, () => null);
}

function refusal(journal: string, owner: Owner | null): ParityError {
  const who = owner === null ? '' : ` (process ${owner.pid} on ${owner.host}, since ${owner.since})`;
  return new ParityError(
    'INVALID_OPTION',
    phrase`${option('resume')}: the run of ${journal} is still running in another process${who}; wait until it ends, or stop it.`,
  );
}

function lost(file: string): ParityError {
  return new ParityError(
    'DISK_FAILED',
    `${file}, the lock of this session, was removed or taken over by another session; the attempts until then are in the journal. Continue with resume when no other session is running.`,
  );
}

function unwritable(file: string, cause: unknown): ParityError {
  return new ParityError(
    'UNWRITABLE_OUTPUT',
    phrase`${option('output-dir')}: ${file} can't be written (${errnoOf(cause)}); choose a directory that can be.`,
    cause,
  );
}
