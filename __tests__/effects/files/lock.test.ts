import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LockParts, lockRun } from '../../../src/effects/files/lock.js';
import { ownerOf, thisOwner } from '../../../src/effects/files/owner.js';
import { systemClock } from '../../../src/effects/process/clock.js';
import { programWords } from '../../../testkit/program.js';

let directory = '';
let told: string[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'lock-'));
  told = [];
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const JOURNAL = 'x_partial.jsonl';
const at = (name = 'x.lock'): string => path.join(directory, name);
const parts = (): LockParts => ({
  clock: systemClock,
  log: { info: (line) => told.push(line) },
  beatMs: 50,
  silenceMs: 400,
});
const lock = (file = at()) => lockRun(file, JOURNAL, parts());

/** A program that takes the lock, says so, and holds it until it is killed. */
const HOLDER = programWords(`
  import { lockRun } from './src/effects/files/lock.js';
  import { systemClock } from './src/effects/process/clock.js';
  try {
    await lockRun(process.argv[1], 'x_partial.jsonl', { clock: systemClock, log: { info() {} }, beatMs: 50, silenceMs: 400 });
    console.log('held');
    setInterval(() => {}, 1000);
  } catch ({ code, message }) {
    console.log(code + ': ' + message);
    process.exit(2);
  }`);

interface Place {
  /** Comes before the command, e.g. one that makes a namespace. */
  readonly wrapper?: readonly string[];
  /** Where programs are looked for: without \`flock\`, there is no system's lock. */
  readonly searchPath?: string;
}

/** Starts a session in a process of its own; tells its first line. */
async function session(file: string, { wrapper = [], searchPath }: Place = {}): Promise<[ChildProcess, string]> {
  const [command = '', ...words] = [...wrapper, process.execPath, ...HOLDER, file];
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', PATH: searchPath ?? process.env['PATH'] },
  });
  children.push(child);
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes('\n')) break;
  }
  return [child, output.trim()];
}

async function killed(child: ChildProcess, pid = child.pid as number): Promise<void> {
  const ended = once(child, 'exit');
  // A session that was refused may just have ended by itself: `child.kill` then does nothing, where `process.kill` throws.
  if (pid === child.pid) child.kill('SIGKILL');
  else process.kill(pid, 'SIGKILL');
  await ended;
}

/** The system's lock, the processes' numbers and these signals are Linux's; elsewhere a session is dead once it is silent. */
const onLinux = process.platform === 'linux' ? it : it.skip;
if (process.platform !== 'linux') console.warn('SKIPPED: how dead sessions are known at once is tried on Linux only.');

describe('the lock of a run', () => {
  it('is refused while somebody has it, in one line that names the run and the session, and had again after its release', async () => {
    const first = await lock();
    await expect(lock()).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(
        new RegExp(
          `${JOURNAL} is still running in another process \\(process ${process.pid} on .+, since \\d{4}-[^ ]+Z\\)`,
        ),
      ),
    });
    await first.release();
    await (await lock()).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('of one run is none of another', async () => {
    const both = await Promise.all([lock(), lock(at('y.lock'))]);
    await Promise.all(both.map((each) => each.release()));
  });

  onLinux('is one lock through a symbolic link to the directory', async () => {
    symlinkSync(directory, `${directory}-alias`);
    const first = await lock();
    await expect(lock(path.join(`${directory}-alias`, 'x.lock'))).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    await first.release();
    rmSync(`${directory}-alias`);
  });

  it('is had by exactly one of many that ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => lock()));
    const winners = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(winners).toHaveLength(1);
    await winners[0]?.release();
  });

  onLinux.each([
    ['a symbolic link', () => symlinkSync('elsewhere', at())],
    ['a FIFO', () => spawnSync('mkfifo', [at()])],
  ])('is refused where %s has its name', async (_, plant) => {
    plant();
    await expect(lock()).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('remove it'),
    });
    expect(readdirSync(directory)).toEqual(['x.lock']);
  });

  it('that was removed, or that another session has, may not be written under any more', async () => {
    const mine = await lock();
    mine.assertHeld();
    renameSync(at(), at('away'));
    expect(() => mine.assertHeld()).toThrow(/was removed or taken over/);
    const other = await lock();
    expect(() => mine.assertHeld()).toThrow(/was removed or taken over/);
    await mine.release();
    other.assertHeld();
    await other.release();
  });
});

describe('the lock of a session in another process', () => {
  onLinux('holds while it lives, and is taken over once it was killed', async () => {
    const [child, said] = await session(at());
    expect(said).toBe('held');
    await expect(lock()).rejects.toMatchObject({ message: expect.stringContaining(`process ${child.pid} on`) });
    await killed(child);
    await (await lock()).release();
    expect(told).toEqual([]);
  });

  onLinux('holds while it is stopped, since the system still knows it', async () => {
    const [child] = await session(at());
    child.kill('SIGSTOP');
    await expect(lock()).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });

  onLinux('is known by number and start of its process where there is no lock of the system', async () => {
    const [child, said] = await session(at(), { searchPath: '/nonexistent' });
    expect([said, ownerOf(readFileSync(at(), 'utf8'))?.kernelLock]).toEqual(['held', false]);
    await expect(lock()).rejects.toMatchObject({ message: expect.stringContaining(`process ${child.pid} on`) });
    await killed(child);
    await (await lock()).release();
    expect(told).toEqual([]);
  });

  onLinux('is taken over by exactly one of many after a kill', async () => {
    for (const searchPath of [process.env['PATH'] ?? '', '/nonexistent']) {
      const [first] = await session(at(), { searchPath });
      await killed(first);
      const asked = await Promise.all(Array.from({ length: 6 }, () => session(at(), { searchPath })));
      expect(asked.filter(([, said]) => said === 'held')).toHaveLength(1);
      for (const [child] of asked) if (child.exitCode === null) await killed(child);
    }
  });
});

/** A namespace of this kind may be made here. */
function mayHave(...flags: string[]): boolean {
  return spawnSync('unshare', ['--map-root-user', ...flags, 'true']).status === 0;
}

const NAMESPACES: readonly (readonly [string, readonly string[]])[] = [
  ['network', ['--net']],
  ['process ids', ['--pid', '--fork', '--kill-child', '--mount-proc']],
  ['host names', ['--uts']],
  ['mounts', ['--mount']],
];

describe('the lock of a session in another container', () => {
  for (const [name, flags] of NAMESPACES) {
    const possible = mayHave(...flags);
    if (!possible) console.warn(`SKIPPED: a namespace of ${name} can't be made here.`);
    const test = possible ? it : it.skip;
    for (const searchPath of [process.env['PATH'] ?? '', '/nonexistent']) {
      const how = searchPath === '/nonexistent' ? 'without the lock of the system' : 'by the lock of the system';
      test(`of its own ${name} holds and is taken over after its death, ${how}`, async () => {
        const wrapper = [programOf('unshare'), '--map-root-user', ...flags, '--'];
        const [child, said] = await session(at(), { wrapper, searchPath });
        expect(said).toBe('held');
        await expect(lock()).rejects.toMatchObject({ code: 'INVALID_OPTION' });
        await killed(child);
        await (await lock()).release();
      });
    }
  }
});

/** Found here, since where it runs there may be no search path. */
function programOf(name: string): string {
  return spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
}

describe('the lock of a session on another host', () => {
  const elsewhere = { ...thisOwner(true, new Date()), host: 'elsewhere', boot: 'another', pid: 7 };

  it('holds while its time changes', async () => {
    writeFileSync(at(), JSON.stringify(elsewhere));
    const beat = setInterval(() => spawnSync('touch', [at()]), 100);
    await expect(lock()).rejects.toMatchObject({ message: expect.stringContaining('process 7 on elsewhere') });
    clearInterval(beat);
    expect(told).toEqual(['process 7 on elsewhere holds this run; waiting 0.4 s to see whether it is still alive.']);
  });

  it.each([
    ['a session', JSON.stringify(elsewhere)],
    ['nobody, since a crash tore it', ''],
    ['nobody, since it is no lock', '[1]'],
    ['nobody, since it is too long for one', 'x'.repeat(100_000)],
  ])('is taken over where it names %s and does not change', async (_, text) => {
    writeFileSync(at(), text);
    await (await lock()).release();
    expect(readdirSync(directory)).toEqual([]);
  });
});
