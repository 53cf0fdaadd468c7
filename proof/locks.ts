import { spawnSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AttemptRecord } from '../src/core/record/record.js';
import { Random } from '../src/core/statistics/random.js';
import { type Ended, inDirectory, runCli, startCli } from '../testkit/child.js';
import { counted, type Proof, type Size } from './line.js';
import { linesOf, recordsIn, resultFiles } from './result.js';
import { sideBySide } from './side-by-side.js';

/** Prompts of a run, and sessions that ask for a killed one at once. */
const EXTENT = { full: { prompts: 20, heirs: 4 }, reduced: { prompts: 8, heirs: 3 } } as const;
type Extent = (typeof EXTENT)[Size];

const words = ({ prompts }: Extent): string[] => [
  'run',
  '--simulate',
  '--simulate-time-scale=0.08',
  '--dataset=sample',
  `--limit=${prompts}`,
  '--warmups=0',
  // A line a request, by which the second session knows that the first has begun.
  '--verbose',
];
/** From where a session sees the directory of a run. */
interface Place {
  readonly name: string;
  readonly wrapper: readonly string[];
  readonly directory: 'out' | 'alias';
}

const UNSHARE = ['unshare', '--map-root-user'];
const LOOPBACK_UP = ['sh', '-c', 'ip link set lo up; exec "$@"', 'up'];

const PLACES: readonly Place[] = [
  { name: 'the same name', wrapper: [], directory: 'out' },
  { name: 'a symbolic link', wrapper: [], directory: 'alias' },
  { name: 'a network of its own', wrapper: [...UNSHARE, '--net', ...LOOPBACK_UP], directory: 'out' },
  {
    name: 'process ids of its own',
    wrapper: [...UNSHARE, '--pid', '--fork', '--kill-child', '--mount-proc'],
    directory: 'out',
  },
  { name: 'a host name of its own', wrapper: [...UNSHARE, '--uts'], directory: 'alias' },
  { name: 'mounts of its own', wrapper: [...UNSHARE, '--mount'], directory: 'alias' },
  // As in a container without util-linux: the owner's process is looked for in its place.
  { name: 'a system without the program for its lock', wrapper: ['env', 'PATH=/nonexistent'], directory: 'out' },
];

/** No namespace may be made everywhere, and `ip` is not there everywhere. */
const isPossible = ({ wrapper: [command = '', ...words] }: Place): boolean =>
  command === '' || spawnSync(command, [...words, process.execPath, '--version']).status === 0;

/** No two sessions write one journal, whatever name or container they come from, and a killed one's run is taken over by one. */
export const proveLocks: Proof = async ({ size, seed, built }) => {
  const places = PLACES.filter(isPossible);
  const random = new Random(seed, 'locks');
  const extent = EXTENT[size];
  const all = places.flatMap((holder) => places.map((asker) => [holder, asker] as const));
  // One step more than a row is long: each fourth place holds, and another one asks.
  const pairs = size === 'full' ? all : all.filter((_, index) => index % (6 * places.length + 1) === 1);
  const failures = await sideBySide(pairs, async ([holder, asker]) => {
    const found = await inDirectory((cwd) =>
      contended(built.cli, cwd, { extent, holder, asker, luck: random.uniform() }),
    );
    return found.map((what) => `held from ${holder.name}, asked for from ${asker.name}: ${what}`);
  });
  const missing = PLACES.length - places.length;
  return {
    claim:
      'no two sessions write one journal, under whatever name or from whatever container; the run of a killed one is taken over by one',
    tried:
      `${counted(pairs.length, 'pair')} of ${counted(places.length, 'place')}: ${counted(pairs.length, 'kill')}, ${counted(pairs.length * extent.heirs, 'session')} that asked for what was left` +
      (missing === 0 ? '' : `; ${counted(missing, 'place')} can't be made here`),
    failures,
  };
};

interface Contest {
  readonly extent: Extent;
  readonly holder: Place;
  readonly asker: Place;
  /** When the first session is killed, of 0 to 1. */
  readonly luck: number;
}

async function contended(cli: string, cwd: string, { extent, holder, asker, luck }: Contest): Promise<string[]> {
  await mkdir(path.join(cwd, 'out'));
  await symlink('out', path.join(cwd, 'alias'));
  const start = (place: Place, ...more: string[]) =>
    startCli(cli, [...words(extent), `--output-dir=${place.directory}`, ...more], { cwd, wrapper: place.wrapper });
  const first = start(holder);
  await first.printed(/ run 2\/\d+: ok/);
  const refused = await start(asker, '--resume').ended;
  await sleep(luck * 500);
  first.process.kill('SIGKILL');
  const { exitCode } = await first.ended;
  if (exitCode !== null) return [`the first session had ended with ${exitCode} before it was killed`];
  const heirs = await Promise.all(Array.from({ length: extent.heirs }, () => start(asker, '--resume').ended));
  const last = await runCli(cli, [...words(extent), '--output-dir=out', '--resume'], { cwd });
  return [
    ...refusal(refused),
    ...heirs.filter((heir) => heir.exitCode !== 0).flatMap(refusal),
    ...(heirs.some((heir) => heir.exitCode === 0) ? [] : ['none of the sessions took the run over']),
    ...(last.exitCode === 2 ? [] : [`the run was not finished: ${last.stderr.slice(-200)}`]),
    ...doubles(await linesOf((await resultFiles(path.join(cwd, 'out'))).journal), 'journal'),
    ...doubles(await recordsIn(path.join(cwd, 'out')), 'records'),
    ...complete(await recordsIn(path.join(cwd, 'out')), extent),
  ];
}

/** One line with its exit code; a session that comes late may find the run finished. */
function refusal({ exitCode, stderr }: Ended): string[] {
  const said = stderr.split('\n').filter((line) => line.startsWith('error: '));
  const isRight =
    exitCode === 2 && said.length === 1 && /still running in another process|no unfinished run/.test(said[0] ?? '');
  return isRight ? [] : [`a second session ended with ${exitCode} and said ${JSON.stringify(said)}`];
}

function doubles(records: readonly AttemptRecord[], where: string): string[] {
  const seen = new Map<string, number>();
  for (const { request_id: id } of records) seen.set(String(id), (seen.get(String(id)) ?? 0) + 1);
  return [...seen].filter(([, count]) => count > 1).map(([id, count]) => `${id} stands ${count} times in the ${where}`);
}

function complete(records: readonly AttemptRecord[], { prompts }: Extent): string[] {
  const asked = records.filter(({ superseded }) => superseded !== true).length;
  return asked === 2 * prompts ? [] : [`${asked} records in place of ${2 * prompts}`];
}
