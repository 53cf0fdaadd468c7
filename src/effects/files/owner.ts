import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { asCount, asText, parseObject } from '../../protocol/json.js';

/** Which session holds a run, as its lock file says. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** When the session began, ISO 8601. */
  readonly since: string;
  /** Which start of which system; null where the system does not tell. Containers of one machine share it. */
  readonly boot: string | null;
  /** Within which `pid` means this process; null where the system does not tell. */
  readonly pidNamespace: string | null;
  /** When the process started, in ticks since the system did: a process id can be reused; process id and start time together are not. */
  readonly startTicks: string | null;
  /** Whether the session also has the system's lock on the file. */
  readonly kernelLock: boolean;
  /** Tells two sessions of one process apart. */
  readonly token: string;
}

/** This process as an owner. */
export function thisOwner(kernelLock: boolean, at: Date): Owner {
  return {
    host: hostname(),
    pid: process.pid,
    since: at.toISOString(),
    boot: bootId(),
    pidNamespace: pidNamespace(),
    startTicks: startTicks(process.pid),
    kernelLock,
    token: randomUUID(),
  };
}

/** The owner that a lock file names; null for any other text. */
export function ownerOf(text: string): Owner | null {
  const given = parseObject(text);
  const [host, since, token] = [asText(given?.['host']), asText(given?.['since']), asText(given?.['token'])];
  const pid = asCount(given?.['pid']);
  if (given === null || host === null || since === null || token === null || pid === null) return null;
  return {
    host: host.slice(0, 100),
    pid,
    since: since.slice(0, 30),
    boot: asText(given['boot']),
    pidNamespace: asText(given['pidNamespace']),
    startTicks: asText(given['startTicks']),
    kernelLock: given['kernelLock'] === true,
    token,
  };
}

/** True where the owner's session was on this system since it last started. */
export function isOfThisBoot({ boot }: Owner): boolean {
  return boot !== null && boot === bootId();
}

/** Whether an owner's process is there, by its number and its start; null where this can't be seen from here. */
export function isRunning(owner: Owner): boolean | null {
  if (!isOfThisBoot(owner) || owner.pidNamespace === null || owner.pidNamespace !== pidNamespace()) return null;
  return owner.startTicks !== null && startTicks(owner.pid) === owner.startTicks;
}

function bootId(): string | null {
  return textOf('/proc/sys/kernel/random/boot_id');
}

function pidNamespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

/**
 * Field 22 of `proc_pid_stat(5)`; the second field, the program's name, may hold
 * spaces and brackets. Null also for a process that has ended and that its parent
 * has not asked for yet (state Z).
 */
function startTicks(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`);
  const [state, ...later] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return state === 'Z' || state === 'X' ? null : (later[18] ?? null);
}

/** Null where the system has no such file. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
