import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../src/core/statistics/random.js';
import { newestUnfinished } from '../src/effects/files/claims.js';
import { type Ended, inDirectory, startCli } from '../testkit/child.js';
import { type BillingEndpoint, startBillingEndpoint } from './billing-endpoint.js';
import { counted, type Proof } from './line.js';

const IN_FLIGHT = 8;
const PROMPTS = 60;
const OUTPUT_CAP = 512;
/** Around what a whole run is billed: some caps end their run, some do not. */
const CAPS = { least: 12_000, span: 40_000 };
const LONGEST_ANSWER_MS = 60;
/** A session is killed once it has sent so many requests, and up to so many milliseconds later. */
const KILL = { requests: 24, ms: 40 };

interface Tally {
  left: number;
  kills: number;
  runs: number;
  requests: number;
  capped: number;
}

/** SIGKILL with eight requests in flight, resumed until the run ends, against a provider that bills whatever it received. */
export const proveReservations: Proof = async ({ size, seed, built }) => {
  const tally: Tally = { left: size === 'full' ? 1000 : 5, kills: 0, runs: 0, requests: 0, capped: 0 };
  const failures: string[] = [];
  const worker = async (number: number): Promise<void> => {
    const random = new Random(seed, `reservations ${number}`);
    while (tally.left > 0) failures.push(...(await inDirectory((cwd) => oneRun(built.cli, cwd, random, tally))));
  };
  await Promise.all([worker(1), worker(2)]);
  return {
    claim: 'a token cap holds over any kills: every request was reserved on the disk before the provider received it',
    tried: `${counted(tally.kills, 'kill')} with ${IN_FLIGHT} requests in flight in ${counted(tally.runs, 'run')}, ${counted(tally.capped, 'run')} ended by the cap, ${counted(tally.requests, 'request')} billed`,
    failures,
  };
};

async function oneRun(cli: string, cwd: string, random: Random, tally: Tally): Promise<string[]> {
  const out = path.join(cwd, 'out');
  const cap = CAPS.least + random.below(CAPS.span);
  const failures: string[] = [];
  const endpoint = await startBillingEndpoint({
    random,
    longestAnswerMs: LONGEST_ANSWER_MS,
    received: (id) => {
      if (!reservedIn(out).includes(id)) failures.push(`request ${id} was received before its reservation was written`);
    },
  });
  try {
    for (let isDone = false; !isDone; ) {
      const resume = (await newestUnfinished(out)) === null ? [] : ['--resume'];
      const ended = await session(cli, cwd, [...wordsOf(cap), ...resume], { endpoint, random, tally });
      isDone = ended.signal === null;
      if (isDone && ended.exitCode !== 0 && ended.exitCode !== 3)
        failures.push(`exit code ${ended.exitCode}: ${ended.stderr.slice(-300)}`);
    }
    tally.runs += 1;
    tally.requests += endpoint.requests();
    return [...failures, ...accounts(out, endpoint.billedTokens(), cap, tally)];
  } finally {
    await endpoint.close();
  }
}

/** What the run says it was charged covers what the provider billed, and neither passes the cap. */
function accounts(out: string, billed: number, cap: number, tally: Tally): string[] {
  const summary = fileOf(out, '_summary.json');
  if (summary === null) return ['the run ended without a summary'];
  const { run } = JSON.parse(readFileSync(summary, 'utf8')) as {
    run: {
      stopped_code: string | null;
      charged: { billed: { tokens: number }; unreported: { tokens: number } };
    };
  };
  const charged = run.charged.billed.tokens + run.charged.unreported.tokens;
  if (run.stopped_code === 'max-billable-tokens') tally.capped += 1;
  return [
    ...(billed > cap ? [`${billed} tokens were billed under a cap of ${cap}`] : []),
    ...(charged > cap ? [`${charged} tokens were charged under a cap of ${cap}`] : []),
    ...(charged < billed ? [`${charged} tokens were charged where ${billed} were billed`] : []),
  ];
}

interface SessionParts {
  readonly endpoint: BillingEndpoint;
  readonly random: Random;
  readonly tally: Tally;
}

/** One process, killed once it has sent a random number of requests; left to its end where enough have been killed. */
async function session(
  cli: string,
  cwd: string,
  words: readonly string[],
  { endpoint, random, tally }: SessionParts,
): Promise<Ended> {
  const env = { AAA_API_KEY: 'key-of-a-0123456789', BBB_API_KEY: 'key-of-b-0123456789' };
  const urls = ['aaa', 'bbb'].flatMap((name) => ['--base-url', `${name}=${endpoint.baseUrl}`]);
  const before = endpoint.requests();
  const child = startCli(cli, [...words, ...urls], { cwd, env });
  const wanted = 1 + random.below(KILL.requests);
  let isOver = false;
  void child.ended.then(() => (isOver = true));
  while (!isOver && (tally.left <= 0 || endpoint.requests() - before < wanted)) await sleep(2);
  if (!isOver) await sleep(random.uniform() * KILL.ms);
  if (!isOver) child.process.kill('SIGKILL');
  const ended = await child.ended;
  if (ended.signal !== 'SIGKILL') return ended;
  tally.left -= 1;
  tally.kills += 1;
  // What was on its way when the process died is received, and billed, all the same.
  await sleep(20);
  return ended;
}

function wordsOf(cap: number): string[] {
  const options = {
    provider: 'aaa,bbb',
    model: 'm',
    dataset: 'sample',
    limit: PROMPTS,
    warmups: 1,
    concurrency: IN_FLIGHT,
    'max-output-tokens': OUTPUT_CAP,
    'max-billable-tokens': cap,
    'max-cost-usd': 1000,
    'input-price-per-mtok': 5,
    'output-price-per-mtok': 30,
    'output-dir': 'out',
  };
  return ['run', ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)];
}

function reservedIn(out: string): string {
  const file = fileOf(out, '_reservations.ndjson');
  return file === null ? '' : readFileSync(file, 'utf8');
}

function fileOf(out: string, ending: string): string | null {
  const name = existsSync(out) ? readdirSync(out).find((each) => each.endsWith(ending)) : undefined;
  return name === undefined ? null : path.join(out, name);
}
