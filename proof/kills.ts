import { existsSync } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../src/core/statistics/random.js';
import { newestUnfinished } from '../src/effects/files/claims.js';
import type { Simulator } from '../src/simulator/server/simulator.js';
import { monotonicMs } from '../src/simulator/server/write-log.js';
import { type Ended, environmentOf, inDirectory, runCli, startCli } from '../testkit/child.js';
import { startSampleEndpoint } from './endpoint.js';
import type { JournalLine, KilledRun, Session } from './killed-run.js';
import { checkFinal } from './kills-final.js';
import { counted, type Proof } from './line.js';

/** Prompts of a run: enough that most kills fall between two of its requests. */
const PROMPTS = 30;
const ARMS = 2;
/** Requests of a session before its measurement, one an arm. */
const WARMUPS = 2;
/** As published, times this: some 20 ms a request. */
const TIME_SCALE = 0.003;
/** One kill in so many is followed by what a failing power supply does to the line that was written last. */
const TEARS = 4;
/** Requests under way at once; a worker each. */
const CONCURRENCIES = [1, 4] as const;
const WORDS = [
  'run',
  '--dataset',
  'sample',
  '--limit',
  String(PROMPTS),
  '--warmups',
  '1',
  '--output-dir',
  'out',
  '--max-billable-tokens',
  '100000000',
  '--max-cost-usd',
  '100000',
];

function wordsOf(concurrency: number): string[] {
  return [...WORDS, '--concurrency', String(concurrency)];
}

/** SIGKILL at random instants of the real program, resumed until the run is complete, then the next run. */
export const proveKills: Proof = async ({ size, seed, built }) => {
  const wanted = size === 'full' ? 1000 : 3;
  const failures: string[] = [];
  const shared = { left: wanted, runs: 0, kills: 0, torn: 0, attempts: 0 };
  const killers: Killer[] = [];
  for (const concurrency of CONCURRENCIES) {
    killers.push({
      concurrency,
      spanMs: await calibrated(built.cli, concurrency),
      random: new Random(seed, `kills ${concurrency}`),
    });
  }
  const work = async (killer: Killer): Promise<void> => {
    while (shared.left > 0) await inDirectory((directory) => oneRun(directory, built.cli, killer, shared, failures));
  };
  await Promise.all(killers.map(work));
  return {
    claim: 'SIGKILL at any instant loses no finished attempt, asks none twice, and the run goes on to its end',
    tried: `${counted(shared.kills, 'kill')} in ${counted(shared.runs, 'run')} of one request at a time and of ${CONCURRENCIES[1]}, ${counted(shared.attempts, 'attempt')} journalled, ${counted(shared.torn, 'torn line')} recognised`,
    failures,
  };
};

interface Shared {
  left: number;
  runs: number;
  kills: number;
  torn: number;
  attempts: number;
}

/** One who kills runs of one kind, one after the other. */
interface Killer {
  readonly concurrency: number;
  /** How long such a run takes undisturbed, ms. */
  readonly spanMs: number;
  readonly random: Random;
}

/** How long an undisturbed run takes, start and report included, ms. */
async function calibrated(cli: string, concurrency: number): Promise<number> {
  const simulator = await startSampleEndpoint({ timeScale: TIME_SCALE });
  try {
    const { exitCode, stderr, ms } = await inDirectory((cwd) =>
      runCli(cli, wordsOf(concurrency), { cwd, env: environmentOf(simulator) }),
    );
    if (exitCode !== 0) throw new Error(`the run to be killed fails by itself: ${stderr.slice(-400)}`);
    return ms;
  } finally {
    await simulator.close();
  }
}

async function oneRun(
  directory: string,
  cli: string,
  killer: Killer,
  shared: Shared,
  failures: string[],
): Promise<void> {
  const simulator = await startSampleEndpoint({ timeScale: TIME_SCALE });
  const out = path.join(directory, 'out');
  const sessions: Session[] = [];
  const fail = (what: string): void =>
    void failures.push(`${what} (run ${shared.runs + 1}, session ${sessions.length + 1})`);
  try {
    for (let complete = false; !complete; ) {
      const { session, ended } = await oneSession(directory, cli, simulator, killer, shared, fail);
      sessions.push(session);
      shared.torn += session.tornBefore ? 1 : 0;
      const killed = ended.signal === 'SIGKILL';
      shared.kills += killed ? 1 : 0;
      shared.left -= killed ? 1 : 0;
      if (!killed && ended.exitCode !== 0)
        return fail(`it could not go on: exit code ${ended.exitCode}, "${ended.stderr.slice(-300)}"`);
      // The summary is written last: killed after it, in its last milliseconds, a run has ended and is none to resume.
      complete = !killed || (session.after.size > 0 && (await newestUnfinished(out)) === null);
    }
    await sleep(100);
    const journal = (await journalOf(out)).lines;
    shared.runs += 1;
    shared.attempts += journal.length;
    const run = { directory: out, concurrency: killer.concurrency, sessions, journal, truths: simulator.truths };
    checkTruth(run, fail);
    await checkFinal(run, { prompts: PROMPTS, arms: ARMS }, fail);
  } finally {
    await simulator.close();
  }
}

type Fail = (what: string) => void;

async function oneSession(
  directory: string,
  cli: string,
  simulator: Simulator,
  { concurrency, spanMs, random }: Killer,
  shared: Shared,
  fail: Fail,
): Promise<{ session: Session; ended: Ended }> {
  const out = path.join(directory, 'out');
  const before = await journalOf(out);
  const resume = (await newestUnfinished(out)) === null ? [] : ['--resume'];
  const from = monotonicMs();
  const child = startCli(cli, [...wordsOf(concurrency), ...resume], { cwd: directory, env: environmentOf(simulator) });
  // Once enough have been killed, the last runs may end. Most kills fall into the measurement, the others anywhere.
  const delay = shared.left > 0 ? random.uniform() * spanMs * (random.uniform() < 0.7 ? 0.6 : 1.3) : 120_000;
  const timer = setTimeout(() => child.process.kill('SIGKILL'), delay);
  const ended = await child.ended;
  clearTimeout(timer);
  const killed = ended.signal === 'SIGKILL';
  await sleep(20);
  const to = monotonicMs();
  const after = await journalOf(out);
  if (!after.bytes.subarray(0, before.whole).equals(before.bytes.subarray(0, before.whole)))
    fail('whole lines of the journal changed');
  // A run that was killed after its summary has ended: nobody will read that journal again, and repair it.
  const goesOn = killed && after.lines.length > before.lines.length && (await newestUnfinished(out)) !== null;
  const torn = goesOn && random.uniform() < 1 / TEARS ? await tear(after, random) : null;
  const saysTorn = ended.stderr.includes('is incomplete, as after a crash');
  if (ended.stderr.includes('taken over') && saysTorn !== before.torn)
    fail(`a ${before.torn ? '' : 'never '}torn line was ${saysTorn ? '' : 'not '}reported`);
  return {
    ended,
    session: {
      from,
      to,
      before: idsOf(before.lines),
      after: idsOf(after.lines),
      finished: wholePairs(before.lines),
      tornBefore: before.torn,
      said: ended.stderr,
      torn,
    },
  };
}

interface JournalState {
  readonly file: string | null;
  readonly bytes: Buffer;
  /** Length of its whole lines. */
  readonly whole: number;
  readonly torn: boolean;
  readonly lines: readonly JournalLine[];
}

async function journalOf(directory: string): Promise<JournalState> {
  const name = (existsSync(directory) ? await readdir(directory) : []).find((each) => each.endsWith('_partial.jsonl'));
  if (name === undefined) return { file: null, bytes: Buffer.alloc(0), whole: 0, torn: false, lines: [] };
  const file = path.join(directory, name);
  const bytes = await readFile(file);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes
    .subarray(0, whole)
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JournalLine);
  return { file, bytes, whole, torn: whole < bytes.length, lines };
}

/** Leaves of the last line what a power failure in the middle of its write might: some first bytes. */
async function tear({ file, bytes, whole, lines }: JournalState, random: Random): Promise<string> {
  const last = bytes.lastIndexOf(0x0a, whole - 2) + 1;
  const handle = await open(file as string, 'r+');
  // The last byte is the line feed: without it alone the line would still be whole.
  await handle.truncate(last + 1 + random.below(whole - last - 3));
  await handle.close();
  return (lines.at(-1) as JournalLine).request_id;
}

function idsOf(lines: readonly JournalLine[]): Set<string> {
  return new Set(lines.map(({ request_id: id }) => id));
}

function wholePairs(lines: readonly JournalLine[]): Set<string> {
  const arms = new Map<string, Set<string>>();
  for (const { pair_id: pair, arm } of lines) {
    if (pair !== null) arms.set(pair, (arms.get(pair) ?? new Set()).add(arm));
  }
  return new Set([...arms].filter(([, seen]) => seen.size === ARMS).map(([pair]) => pair));
}

/**
 * What the endpoint saw against what the journal held: a client asks on only
 * when the request before is on disk, so that of all it asked no more may be
 * missing than it has under way at once, and of a sequential one only the last.
 */
function checkTruth({ concurrency, sessions, journal, truths }: KilledRun, fail: Fail): void {
  const prompts = new Map(journal.map(({ prompt_text: text, prompt_id: id }) => [text as string, id]));
  for (const session of sessions) {
    const asked = truths
      .filter(({ stamps }) => stamps.received >= session.from && stamps.received <= session.to)
      .sort((a, b) => a.stamps.received - b.stamps.received);
    const missing = asked.filter(({ clientRequestId: id }) => id !== session.torn && !session.after.has(id ?? ''));
    const last = asked.at(-1);
    for (const truth of missing)
      if (concurrency === 1 && truth !== last)
        fail(`request ${truth.clientRequestId} was finished, and is in no whole line`);
    if (missing.length > concurrency)
      fail(`${missing.length} requests are in no whole line, and only ${concurrency} could be under way`);
    for (const { prompt } of asked.slice(WARMUPS)) {
      if (session.finished.has(prompts.get(prompt ?? '') ?? ''))
        fail(`the finished pair of ${prompts.get(prompt ?? '')} was asked again`);
    }
    for (const id of session.before) if (!session.after.has(id)) fail(`the line of ${id} is gone`);
  }
}
