import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../src/core/statistics/random.js';
import type { SimulatorOptions } from '../src/simulator/server/options.js';
import { environmentOf, inDirectory, runCli, startCli } from '../testkit/child.js';
import { startArtifactService } from '../testkit/standins/artifact-service.js';
import { startGitHub } from '../testkit/standins/github.js';
import { startStep } from '../testkit/standins/runner.js';
import { startSampleEndpoint } from './endpoint.js';
import { type Built, counted, type Proof, type Size } from './line.js';
import { linesOf, resultFiles } from './result.js';
import { sideBySide } from './side-by-side.js';

const WITHIN_MS = 7_000;
/** A second signal leaves at once: what a busy machine needs to notice. */
const AT_ONCE_MS = 1_500;
const EXIT = { SIGINT: 130, SIGTERM: 143 } as const;
type Stop = keyof typeof EXIT;

/** Where a stop may find a run: in a stream, in a pause of its own, before anything. */
interface Moment {
  readonly name: string;
  readonly endpoint: Partial<SimulatorOptions>;
  /** Printed when the moment has come. */
  readonly sign: RegExp;
}

const MOMENTS: readonly Moment[] = [
  { name: 'in mid-stream', endpoint: { timeScale: 0.5 }, sign: / run [34]\/\d+: ok/ },
  { name: 'in a stream that hangs', endpoint: { faults: [{ fault: 'silence', nth: [3] }] }, sign: / run 2\/\d+: ok/ },
  {
    name: 'in a pause for a rate limit',
    endpoint: { faults: [{ fault: 'http_429', nth: [3] }], faultSettings: { retryAfterSeconds: 60 } },
    sign: /rate limit: /,
  },
  {
    name: 'in a pause for the network',
    endpoint: { faults: [{ fault: 'refused', nth: [3] }], faultSettings: { refuseMs: 60_000 } },
    sign: /network: .* trying again/,
  },
  { name: 'in a warm-up', endpoint: { timeScale: 2 }, sign: /^plan: /m },
];

/** A process space of one's own, whose first process the program is, as in a container: not granted everywhere. */
const AS_FIRST = ['unshare', '--map-root-user', '--pid', '--fork', '--kill-child'];
const MAY_BE_FIRST = spawnSync(AS_FIRST[0] as string, [...AS_FIRST.slice(1), 'true']).status === 0;

type Overdue = (ms: number, withinMs: number) => string[];

/** A busy machine takes its time: only the full proof, which has one to itself, holds the program to the limits. */
function overdue(size: Size): Overdue {
  return (ms, withinMs) => (size === 'full' && ms >= withinMs ? [`it took ${ms.toFixed(0)} ms`] : []);
}

/** One stop that is tried, and what was found of it. */
interface Attempted {
  readonly name: string;
  readonly stop: () => Promise<Stopped>;
}

interface Stopped {
  readonly found: readonly string[];
  /** From the signal to the end; null where no limit is on it. */
  readonly ms: number | null;
}

/** SIGINT and SIGTERM at every kind of moment, once and twice, and a cancelled job. */
export const proveStops: Proof = async ({ size, seed, built }) => {
  const stops = everyStop(built, size, new Random(seed, 'stops'));
  let slowestMs = 0;
  const failures = await sideBySide(
    stops,
    async ({ name, stop }) => {
      const { found, ms } = await stop();
      slowestMs = Math.max(slowestMs, ms ?? 0);
      return found.map((what) => `${name}: ${what}`);
    },
    // Only one that has the machine to itself can be held to a limit.
    size === 'full' ? 1 : stops.length,
  );
  return {
    claim:
      'SIGINT, SIGTERM and a cancelled job end within 7 s with records, summary and comment; a second signal ends at once, the journal whole',
    tried: `${counted(stops.length, 'stop')}, the slowest took ${(slowestMs / 1000).toFixed(1)} s${MAY_BE_FIRST ? '' : '; none as a container’s first process, which is not allowed here'}`,
    failures,
  };
};

function everyStop(built: Built, size: Size, random: Random): Attempted[] {
  const late = overdue(size);
  const times = size === 'full' ? 5 : 1;
  const moments = size === 'full' ? MOMENTS : MOMENTS.slice(0, 1);
  const once = moments.flatMap((moment) =>
    (['SIGINT', 'SIGTERM'] as const).flatMap((signal) =>
      Array.from({ length: times }, () => random.uniform() * 400).map((delayMs) => ({
        name: `${signal} ${moment.name}`,
        stop: () => stopOnce(built.cli, moment, signal, delayMs, late),
      })),
    ),
  );
  const twice = moments.map((moment) => ({
    name: `twice ${moment.name}`,
    stop: () => stopTwice(built.cli, moment, late),
  }));
  const asFirst = {
    name: 'twice, in a container',
    stop: () => stopTwice(built.cli, MOMENTS[1] as Moment, late, AS_FIRST),
  };
  const cancelled = { name: 'a cancelled job', stop: () => cancelStep(built.directory, late) };
  return [...once, ...twice, ...(MAY_BE_FIRST ? [asFirst] : []), cancelled];
}

async function stopOnce(cli: string, moment: Moment, signal: Stop, delayMs: number, late: Overdue): Promise<Stopped> {
  const endpoint = await startSampleEndpoint(moment.endpoint);
  try {
    return await inDirectory(async (cwd) => {
      const child = startCli(cli, ['run', '--dataset=sample', '--output-dir=out', '--verbose'], {
        cwd,
        env: environmentOf(endpoint),
      });
      await child.printed(moment.sign);
      await sleep(delayMs);
      const asked = performance.now();
      const requestsBefore = endpoint.truths.length;
      child.process.kill(signal);
      const { exitCode } = await child.ended;
      const ms = performance.now() - asked;
      const requestsAfter = endpoint.truths.length - requestsBefore;
      const files = await resultFiles(`${cwd}/out`);
      const [records, journal] = [await linesOf(files.records), await linesOf(files.journal)];
      const measured = journal.filter(({ warmup }) => warmup !== true).length;
      const stopped =
        files.summary === null
          ? null
          : (JSON.parse(await readFile(files.summary, 'utf8')) as { run: { stopped_reason: string | null } }).run
              .stopped_reason;
      const found = [
        ...(exitCode === EXIT[signal] ? [] : [`exit code ${exitCode}`]),
        // The one that was open ends; another may have begun while the signal was on its way.
        ...(requestsAfter <= 2 ? [] : [`${requestsAfter} requests went on after the signal`]),
        ...late(ms, WITHIN_MS),
        ...Object.entries(files)
          // A run that has measured nothing yet writes no records file: there is nothing to compare.
          .filter(([name, file]) => file === null && (name !== 'records' || measured > 0))
          .map(([name]) => `no ${name}`),
        ...(records.length === measured ? [] : [`${records.length} records of ${measured} journalled`]),
        ...(stopped === 'interrupted' ? [] : [`stopped_reason is ${stopped}`]),
        ...(records.filter(({ fault }) => fault === 'aborted').length <= 1 ? [] : ['more than one aborted attempt']),
      ];
      return { found, ms };
    });
  } finally {
    await endpoint.close();
  }
}

/** The journal must be whole, and the run go on where it was left. */
async function stopTwice(
  cli: string,
  moment: Moment,
  late: Overdue,
  wrapper: readonly string[] = [],
): Promise<Stopped> {
  const endpoint = await startSampleEndpoint(moment.endpoint);
  try {
    return await inDirectory(async (cwd) => {
      const words = ['run', '--dataset=sample', '--limit=8', '--output-dir=out', '--verbose'];
      const child = startCli(cli, words, { cwd, env: environmentOf(endpoint), wrapper });
      await child.printed(moment.sign);
      const pid = wrapper.length === 0 ? (child.process.pid as number) : await onlyChildOf(child.process.pid as number);
      process.kill(pid, 'SIGINT');
      await sleep(20);
      const asked = performance.now();
      process.kill(pid, 'SIGINT');
      const { exitCode, signal } = await child.ended;
      const ms = performance.now() - asked;
      const { journal } = await resultFiles(`${cwd}/out`);
      const before = await linesOf(journal);
      const again = await startSampleEndpoint();
      const resumed = await runCli(cli, [...words, '--resume'], { cwd, env: environmentOf(again) }).finally(() =>
        again.close(),
      );
      // Another endpoint has another address, which is another measurement: that must be refused, by name.
      // A run that was stopped before it began is none to resume.
      const refused =
        resumed.exitCode === 2 &&
        (journal === null ? /no unfinished run|started with other/ : /started with other settings \(arms: /).test(
          resumed.stderr,
        );
      const after = await linesOf((await resultFiles(`${cwd}/out`)).journal);
      const found = [
        // A shell calls both 130.
        ...(exitCode === EXIT.SIGINT || signal === 'SIGINT' ? [] : [`exit code ${exitCode}, signal ${signal}`]),
        ...late(ms, AT_ONCE_MS),
        ...(after.length === before.length ? [] : ['the journal was torn']),
        ...(refused ? [] : [`a resume elsewhere was not refused: ${resumed.exitCode} ${resumed.stderr.slice(-200)}`]),
      ];
      return { found, ms: null };
    });
  } finally {
    await endpoint.close();
  }
}

/** The process that a wrapper wraps, by the number that it has outside. */
async function onlyChildOf(pid: number): Promise<number> {
  return Number((await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim());
}

/** SIGINT as the runner sends it to a step that is in the middle of its requests. */
async function cancelStep(actionDirectory: string, late: Overdue): Promise<Stopped> {
  const head = 'b'.repeat(40);
  const github = await startGitHub({
    repository: 'acme/app',
    token: 'ghs_0123456789abcdefghij',
    pulls: [{ number: 7, headSha: head, branch: 'topic', headRepository: 'acme/app' }],
  });
  const artifacts = await startArtifactService();
  try {
    const step = await startStep({
      actionDirectory,
      eventName: 'pull_request',
      token: 'ghs_0123456789abcdefghij',
      event: {
        pull_request: {
          number: 7,
          head: { sha: head, ref: 'topic', repo: { full_name: 'acme/app' } },
          base: { repo: { full_name: 'acme/app' } },
        },
      },
      inputs: { simulate: 'true', 'simulate-time-scale': '0.5', dataset: 'sample', verbose: 'true' },
      env: {
        GITHUB_API_URL: github.url,
        ACTIONS_RESULTS_URL: artifacts.url,
        ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken,
      },
    });
    await step.printed(/ run 3\/\d+: ok/);
    const asked = performance.now();
    step.cancel();
    const result = await step.result;
    const ms = performance.now() - asked;
    await result.clean();
    const found = [
      ...(result.exitCode === EXIT.SIGINT ? [] : [`exit code ${result.exitCode}, signal ${result.signal}`]),
      ...late(ms, WITHIN_MS),
      ...(github.comments.length === 1 ? [] : [`${github.comments.length} comments`]),
      ...(artifacts.artifacts.some(({ finalized }) => finalized) ? [] : ['no artifact']),
      ...(result.summary.includes('interrupted') ? [] : ['the summary does not say it']),
    ];
    return { found, ms };
  } finally {
    await github.close();
    await artifacts.close();
  }
}
