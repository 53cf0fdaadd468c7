import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AttemptRecord } from '../src/core/record/record.js';
import { elapsed } from '../src/core/walkthrough/elapsed.js';
import { type Ended, environmentOf, inDirectory, runCli, startCli } from '../testkit/child.js';
import { simulatedRun } from '../testkit/runs/simulated.js';
import { startSampleEndpoint } from './endpoint.js';
import { counted, type Proof } from './line.js';
import { linesOf, recordsIn, resultFiles } from './result.js';

/** A line a request, by which a case knows how far the run is. */
const WORDS = ['run', '--dataset=sample', '--limit=20', '--output-dir=out', '--verbose'];

type Case = (cli: string, cwd: string, env: Readonly<Record<string, string>>) => Promise<string[]>;

/** A view of the file systems of one's own, in which one may mount: not granted everywhere. */
const OWN_MOUNTS = ['unshare', '--map-root-user', '--mount'];
const MAY_MOUNT = spawnSync(OWN_MOUNTS[0] as string, [...OWN_MOUNTS.slice(1), 'true']).status === 0;

/** What disks, directories, clocks and other programs do to a run. */
export const proveDisk: Proof = async ({ size, built }) => {
  const failures: string[] = [];
  const possible = { ...CASES, ...(MAY_MOUNT ? MOUNTED : {}) };
  const cases = Object.entries(possible).filter((_, index) => size === 'full' || index % 8 === 0);
  for (const [name, prove] of cases) {
    const endpoint = await startSampleEndpoint({ timeScale: 0.01 });
    const found = await inDirectory((cwd) => prove(built.cli, cwd, environmentOf(endpoint))).finally(() =>
      endpoint.close(),
    );
    failures.push(...found.map((what) => `${name}: ${what}`));
  }
  failures.push(...(await clockBackwards()).map((what) => `a clock that steps backwards: ${what}`));
  return {
    claim:
      'a full disk, a vanished directory, a second run, a foreign file or a jumping clock is one clear line, and what was measured before stays',
    tried:
      counted(cases.length + 1, 'case') +
      (MAY_MOUNT ? '' : ', but mounting is not allowed here: no file system was filled'),
    failures,
  };
};

const CASES: Readonly<Record<string, Case>> = {
  'a disk that fills up in the middle of a line, then is made room on': async (cli, cwd, env) => {
    // A limit on file size is the only full disk that needs no privilege: the write that passes it is cut short.
    const full = await runCli(cli, WORDS, { cwd, env, wrapper: ['bash', '-c', 'ulimit -f 40; exec "$@"', 'limited'] });
    const before = await linesOf((await resultFiles(`${cwd}/out`)).journal);
    const resumed = await runCli(cli, [...WORDS, '--resume'], { cwd, env });
    const after = await recordsIn(`${cwd}/out`);
    return [...oneLine(full, 3, /can't be written/), ...keptAndFinished(before, resumed, after)];
  },
  'an output directory that vanishes in mid-run': async (cli, cwd, env) => {
    const child = startCli(cli, WORDS, { cwd, env });
    await child.printed(/ run 4\/\d+: ok/);
    await rm(path.join(cwd, 'out'), { recursive: true });
    const ended = await child.ended;
    const asked = ended.stderr.split('\n').filter((line) => / run \d+\/\d+: /.test(line)).length;
    return [
      ...oneLine(ended, 3, /can't be written|is gone/),
      ...(asked < 20 ? [] : [`${asked} requests were made all the same`]),
    ];
  },
  "a directory that can't be made": async (cli, cwd, env) => {
    await writeFile(path.join(cwd, 'out'), 'a file');
    return oneLine(await runCli(cli, WORDS, { cwd, env }), 2, /output-dir: out can't be written/);
  },
  'two runs in one directory at once': async (cli, cwd, env) => {
    const both = await Promise.all([runCli(cli, WORDS, { cwd, env }), runCli(cli, WORDS, { cwd, env })]);
    const names = (await readdir(path.join(cwd, 'out'))).filter((name) => /Z\.jsonl$/.test(name));
    const counts = await Promise.all(names.map(async (name) => (await linesOf(path.join(cwd, 'out', name))).length));
    return [
      ...both.filter(({ exitCode }) => exitCode !== 0).map(({ stderr }) => `a run failed: ${stderr.slice(-200)}`),
      ...(counts.join() === '40,40' ? [] : [`records of ${counts.join(' and ')}`]),
    ];
  },
  'resuming a run that is still going on': async (cli, cwd, env) => {
    const first = startCli(cli, [...WORDS, '--limit=100'], { cwd, env });
    await first.printed(/ run 3\/\d+: ok/);
    const second = await runCli(cli, [...WORDS, '--limit=100', '--resume'], { cwd, env });
    const { exitCode } = await first.ended;
    const records = await recordsIn(`${cwd}/out`);
    return [
      ...oneLine(second, 2, /still running in another process/),
      ...(exitCode === 0 && records.length === 200
        ? []
        : [`the first run ended with ${exitCode} and ${records.length} records`]),
    ];
  },
  'few descriptors': async (cli, cwd, env) => {
    const found: string[] = [];
    // From barely enough for Node to load the program to nearly enough for the run, which ends somewhere between its
    // first request and its last file. With fewer, Node itself ends before any line of the program runs.
    for (let most = 42; most <= 58; most += 4) {
      const here = path.join(cwd, String(most));
      await mkdir(here);
      const wrapper = ['bash', '-c', `ulimit -n ${most}; exec "$@"`, 'limited'];
      const limited = await runCli(cli, [...WORDS, '--concurrency=32'], { cwd: here, env, wrapper });
      found.push(...(await afterFewDescriptors(cli, here, env, limited)).map((what) => `with ${most}: ${what}`));
    }
    return found;
  },
  'a journal in UTF-16': (cli, cwd, env) => foreign(cli, cwd, env, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  'a journal in Latin-1': (cli, cwd, env) =>
    foreign(cli, cwd, env, (text) => Buffer.from(text.replace('"ok"', '"é"'), 'latin1')),
  'a journal with a line that is none': (cli, cwd, env) =>
    foreign(cli, cwd, env, (text) => Buffer.from(text.replace('\n', '\nnot a record\n'))),
  'a journal with a byte order mark and CRLF': async (cli, cwd, env) => {
    const journal = await killedJournal(cli, cwd, env);
    await writeFile(journal, `\ufeff${(await readFile(journal, 'utf8')).replaceAll('\n', '\r\n')}`);
    const { exitCode, stderr } = await runCli(cli, [...WORDS, '--resume'], { cwd, env });
    return exitCode === 0 ? [] : [`it could not be resumed: ${stderr.slice(-200)}`];
  },
  'other settings': async (cli, cwd, env) => {
    await killedJournal(cli, cwd, env);
    return oneLine(
      await runCli(cli, [...WORDS, '--resume', '--max-output-tokens=2048'], { cwd, env }),
      2,
      /started with other settings \(max_output_tokens: 4096 → 2048\)/,
    );
  },
};

/** What takes a file system of one's own. */
const MOUNTED: Readonly<Record<string, Case>> = {
  'a file system that is full in mid-run': (cli, cwd, env) =>
    fullFileSystem(cli, cwd, env, '64k', /can't be written any more \(ENOSPC\)/),
  'a file system that is full at the end, with the journal on it': (cli, cwd, env) =>
    fullFileSystem(cli, cwd, env, '128k', /can't be written \(ENOSPC\); the journal beside it holds every attempt/),
};

/** A run into a small file system of its own, then continued where there is room. */
async function fullFileSystem(
  cli: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  size: string,
  message: RegExp,
): Promise<string[]> {
  await mkdir(path.join(cwd, 'out'));
  const mounted = `mount -t tmpfs -o size=${size} none out && "$@"; code=$?; cp -r out kept; exit $code`;
  const full = await runCli(cli, WORDS, { cwd, env, wrapper: [...OWN_MOUNTS, 'bash', '-c', mounted, 'mounted'] });
  const before = await linesOf((await resultFiles(`${cwd}/kept`)).journal);
  const resumed = await runCli(cli, [...WORDS, '--output-dir=kept', '--resume'], { cwd, env });
  const after = await recordsIn(`${cwd}/kept`);
  return [...oneLine(full, 3, message), ...keptAndFinished(before, resumed, after)];
}

/** What was journalled before the disk was full is in the records of the run that went on to its end. */
function keptAndFinished(before: readonly AttemptRecord[], resumed: Ended, after: readonly AttemptRecord[]): string[] {
  const kept = new Set(after.map(({ request_id: id }) => id));
  return [
    ...(before.length > 2 ? [] : [`only ${before.length} lines were kept`]),
    ...(resumed.exitCode === 0 ? [] : [`it could not be resumed: ${resumed.stderr.slice(-300)}`]),
    ...(before.filter(({ warmup }) => warmup !== true).every(({ request_id: id }) => kept.has(id))
      ? []
      : ['a kept line is not in the records']),
    ...(after.filter(({ superseded }) => superseded !== true).length === 40 ? [] : [`${after.length} records`]),
  ];
}

/** What was paid is in the journal, and the run can be continued; where nothing was begun there is nothing to lose. */
async function afterFewDescriptors(
  cli: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  limited: Ended,
): Promise<string[]> {
  const { journal } = await resultFiles(`${cwd}/out`);
  const finished = limited.stderr.split('\n').filter((line) => / run \d+\/\d+: /.test(line)).length;
  const journalled = await linesOf(journal);
  const before = journalled.filter(({ warmup }) => warmup !== true);
  const lost =
    finished > journalled.length ? [`${finished} requests were answered and ${journalled.length} journalled`] : [];
  if (limited.exitCode === 0) return lost;
  if (journal === null) return [...lost, ...oneLine(limited, 3, /EMFILE/)];
  const resumed = await runCli(cli, [...WORDS, '--concurrency=32', '--resume'], { cwd, env });
  const after = await recordsIn(`${cwd}/out`);
  const kept = new Set(after.map(({ request_id: id }) => id));
  return [
    ...lost,
    ...(resumed.exitCode === 0 ? [] : [`it could not be resumed: ${resumed.stderr.slice(-300)}`]),
    ...before.filter(({ request_id: id }) => !kept.has(id)).map(({ request_id: id }) => `${id} was lost`),
  ];
}

/** A journal that somebody re-saved must be refused by name, and left as it is. */
async function foreign(
  cli: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  change: (text: string) => Buffer,
): Promise<string[]> {
  const journal = await killedJournal(cli, cwd, env);
  const bytes = change(await readFile(journal, 'utf8'));
  await writeFile(journal, bytes);
  const ended = await runCli(cli, [...WORDS, '--resume'], { cwd, env });
  const untouched = (await readFile(journal)).equals(bytes);
  return [...oneLine(ended, 2, /_partial\.jsonl line \d+/), ...(untouched ? [] : ['the journal was changed'])];
}

async function killedJournal(cli: string, cwd: string, env: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(cwd, { recursive: true });
  const child = startCli(cli, WORDS, { cwd, env });
  await child.printed(/ run 5\/\d+: ok/);
  child.process.kill('SIGKILL');
  await child.ended;
  await sleep(20);
  return (await resultFiles(`${cwd}/out`)).journal as string;
}

/** The last line says what is wrong; the plan and the progress may stand before it. */
function oneLine({ exitCode, stderr }: Ended, code: number, message: RegExp): string[] {
  const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
  return [
    ...(exitCode === code ? [] : [`exit code ${exitCode} in place of ${code}: ${stderr.slice(-200)}`]),
    ...(errors.length === 1 && message.test(errors[0] ?? '') ? [] : [`it said ${JSON.stringify(errors)}`]),
    ...(/\bat .*:\d+:\d+|unexpected:/.test(stderr) ? [`no message for people: ${stderr.slice(-200)}`] : []),
  ];
}

/** The wall clock is set back by an hour in the middle of a run: durations, order and outcomes must not care. */
async function clockBackwards(): Promise<string[]> {
  const now = Date.now;
  let calls = 0;
  const began = performance.now();
  Date.now = () => now() - ((calls += 1) > 12 ? 3_600_000 : 0);
  try {
    const { report } = await simulatedRun({ options: { limit: '10', provider: 'openai,openai' } });
    const tookSeconds = (performance.now() - began) / 1000;
    const seconds = elapsed(report.records)?.seconds ?? NaN;
    const stepped = Math.min(...report.records.map(({ started_at }) => Date.parse(started_at))) < now() - 3_000_000;
    return [
      ...(stepped ? [] : ['the clock did not step']),
      ...(report.records.length === 20 && report.records.every(({ ok }) => ok)
        ? []
        : [`${report.records.length} records`]),
      ...(report.records.every(({ total_ms: ms }) => ms !== null && ms > 0 && ms < 60_000)
        ? []
        : ['a duration is impossible']),
      ...(seconds > 0 && seconds <= tookSeconds ? [] : [`elapsed is ${seconds} s of ${tookSeconds} s`]),
      ...(report.comparison.pairs[0]?.n === 10 ? [] : [`${report.comparison.pairs[0]?.n} pairs`]),
    ];
  } finally {
    Date.now = now;
  }
}
