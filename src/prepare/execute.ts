import { randomUUID } from 'node:crypto';
import type { Condition } from '../core/gate/condition.js';
import type { Prompt } from '../core/record/planned.js';
import type { ArmSettings, RunSettings, WorkflowJob } from '../core/record/settings.js';
import { maskLookalikes, maskLookalikesWithin } from '../core/text/lookalikes.js';
import { type Dataset, loadDataset } from '../effects/dataset/dataset.js';
import type { GivenOptions } from '../effects/files/given-options.js';
import { openJournal } from '../effects/files/journal.js';
import { openReservations } from '../effects/files/reservations.js';
import { readJournal } from '../effects/files/resume.js';
import { createTransport } from '../effects/http/transport.js';
import { systemClock } from '../effects/process/clock.js';
import { garbageCollector } from '../effects/process/garbage.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import type { ParityError } from '../errors.js';
import { commandLine } from '../options/command.js';
import { RUN_OPTIONS, type RunOptions } from '../options/tables/run.js';
import type { Authorizer, EarlierRuns, Watch } from '../ports.js';
import { refuseProxy } from '../providers/proxy.js';
import { interruptible } from '../run/interruptible.js';
import { type RunPorts, type RunReport, run } from '../run/run.js';
import { type ArmParts, armsOf } from './arms.js';
import { type Beginning, type BegunRun, beginRun } from './begin.js';
import { refuseSmallCaps } from './caps.js';
import { Cleanup } from './cleanup.js';
import type { Provenance } from './documents/provenance.js';
import { gatesOf } from './gates.js';
import { planText } from './plan-text.js';
import type { Published } from './publish.js';
import { refuseUnknownReference } from './reference.js';
import { type SessionFacts, settingsOf } from './settings.js';
import { authorizersOf } from './sign-in.js';
import { type Caller, callerOf, refuseHalfSimulation } from './simulation.js';
import { refuseUncertain } from './stopping.js';
import type { FetchAttempts } from './takeover.js';
import { targetsOf } from './targets.js';
import { type RunWatch, watchOfRun } from './watch/run-watch.js';
import { baselineFiles } from './watch/wanted.js';

/** What surrounds a run: the same for the command line and for the action. */
export interface Surroundings extends Caller {
  readonly provenance: Provenance;
  /** Why this call is given no secrets, so that a dry run asks for none; null where it may have them. */
  readonly withheld: string | null;
  /** The options as they were given, to be kept for a call that resumes the run; absent where a workflow gives them again. */
  readonly given?: GivenOptions;
  /** Which of a workflow's jobs this is; absent on a laptop. */
  readonly workflowJob?: WorkflowJob;
  /** Follows the run while it goes on; must return at once. Absent where nobody does. */
  readonly watch?: Watch;
  /** Told when the files of a run are there, before its first request. */
  readonly begun?: (run: Pick<BegunRun, 'settings' | 'paths'>) => void;
  /** What earlier attempts of this job saved; absent where none is to be continued. */
  readonly fetchAttempts?: FetchAttempts;
  /** Where earlier runs of a workflow are asked for; absent where there are none to ask for. */
  readonly earlierRuns?: (settings: RunSettings) => EarlierRuns;
}

function runsFor(settings: RunSettings, { earlierRuns }: Surroundings): EarlierRuns | null {
  return earlierRuns === undefined ? null : earlierRuns(settings);
}

/** The result: the plan of a dry run and what is missing for the run, or a report and where everything lies. */
export type Executed =
  | { readonly kind: 'dry'; readonly plan: string; readonly error: ParityError | null }
  | { readonly kind: 'run'; readonly report: RunReport; readonly published: Published };

/**
 * Carries out `run` for either face: options and surroundings in, files and a
 * report out. Whatever can be refused is refused before the first request.
 *
 * @throws ParityError for bad input; what ends a run after its first request is in the report
 */
export async function execute(options: RunOptions, surroundings: Surroundings): Promise<Executed> {
  refuseHalfSimulation(options);
  const { log, signal, provenance } = surroundings;
  const cleanup = new Cleanup();
  try {
    const dataset = await interruptible(loadDataset(options, surroundings), signal);
    const caller = await callerOf(options, surroundings, cleanup);
    const arms = armsOf(options, caller.env);
    const gates = await gatesOf(options, arms);
    refuseUnfit(options, dataset.prompts, arms, caller.env);
    const plan = await planText(options, dataset, arms);
    if (options.dryRun) return await dryRun(plan, options, dataset, arms, surroundings);
    for (const line of plan.split('\n')) log.info(line);
    const authorizers = await authorizersOf(arms, caller);
    const settings = settingsOf(options, armSettings(arms, authorizers), dataset, sessionOf(surroundings));
    const beginning = await beginningOf(options, settings, surroundings);
    const watch = await interruptible(watchOfRun(options.baseline, settings, runsFor(settings, surroundings)), signal);
    // What is left of the caps of a run that is resumed shows once its files are read.
    if (beginning === 'new') refuseSmallCaps(settings, dataset.prompts, pricesOf(arms));
    const begun = await beginRun(options.outputDir, beginning, settings, log, surroundings.given);
    cleanup.later(() => begun.lock.release());
    surroundings.begun?.(begun);
    const transport = createTransport();
    cleanup.later(() => transport.close());
    const { networkWaitMinutes, retryFailed, verbose } = options;
    const measured = await run(
      { ...begun, prompts: dataset.prompts, networkWaitMinutes, retryFailed, verbose },
      {
        transport,
        authorizers,
        targets: targetsOf(arms, surroundings.secrets),
        prices: pricesOf(arms),
        secrets: surroundings.secrets,
        log,
        signal,
        clock: systemClock,
        newId: randomUUID,
        collectGarbage: garbageCollector(),
        tokenizer: loadTokenizer,
        ...(surroundings.watch === undefined ? {} : { watch: surroundings.watch }),
        ...(await runFiles(begun)),
      },
    );
    return await reported(measured, gates, begun, { options, provenance, watch });
  } finally {
    await cleanup.done();
  }
}

function sessionOf({ provenance, workflowJob }: Surroundings): SessionFacts {
  return {
    runId: randomUUID(),
    now: systemClock.now(),
    workflowRun: provenance.url,
    workflowJob: workflowJob ?? null,
  };
}

async function beginningOf(
  { resume, outputDir }: RunOptions,
  settings: RunSettings,
  { fetchAttempts, log, signal }: Surroundings,
): Promise<Beginning> {
  if (resume) return 'newest';
  if (fetchAttempts === undefined) return 'new';
  const folders = await interruptible(fetchAttempts(settings), signal);
  const { takeOver } = await import('./takeover.js');
  return (await takeOver(folders, settings, outputDir, log)) ?? 'new';
}

async function reported(
  measured: RunReport,
  gates: readonly Condition[],
  { paths, lock }: BegunRun,
  { options, provenance, watch }: { options: RunOptions; provenance: Provenance; watch: RunWatch | null },
): Promise<Executed> {
  const { failOn, baseline } = options;
  // On a laptop there are no earlier runs of a workflow.
  const command = commandLine('run', RUN_OPTIONS, { ...options, baseline: baselineFiles(baseline) });
  // The first request does not wait for code that is needed after the last one.
  const { publish } = await import('./publish.js');
  const { withGates } = await import('../core/gate/gate.js');
  const report = withoutLookalikes({ ...measured, comparison: withGates(measured.comparison, gates) });
  const { assertHeld } = lock;
  const published = await publish(report, { paths, assertHeld, provenance, command, failOn, watch });
  return { kind: 'run', report, published };
}

/** The files that a run writes while it measures. */
async function runFiles({
  paths,
  journalBytes,
  reserved,
  lock: { assertHeld },
}: BegunRun): Promise<Pick<RunPorts, 'journal' | 'reservations' | 'readJournal'>> {
  return {
    journal: await openJournal(paths.journal, assertHeld),
    reservations: await openReservations(paths.reservations, reserved, systemClock, assertHeld),
    readJournal: async () => (await readJournal(paths.journal, journalBytes)).records,
  };
}

async function dryRun(
  plan: string,
  options: RunOptions,
  dataset: Dataset,
  arms: readonly ArmParts[],
  surroundings: Surroundings,
): Promise<Executed> {
  const { preflight } = await import('./preflight.js');
  const { lines, error } = await preflight(options, dataset, arms, surroundings);
  return { kind: 'dry', plan: [plan, ...lines].join('\n'), error };
}

/** Refuses arms and options that do not go together. @throws ParityError */
function refuseUnfit(
  options: RunOptions,
  prompts: readonly Prompt[],
  arms: readonly ArmParts[],
  env: Surroundings['env'],
): void {
  const settings = arms.map((arm) => arm.settings);
  refuseUnknownReference(settings, options.reference);
  if (!options.simulate) for (const { endpoint } of arms) refuseProxy(endpoint.baseUrl, env);
  refuseUncertain(options, prompts, arms);
}

function armSettings(arms: readonly ArmParts[], authorizers: ReadonlyMap<string, Authorizer>): ArmSettings[] {
  return arms.map(({ settings }) => ({
    ...settings,
    auth_mode: (authorizers.get(settings.arm) as Authorizer).mode,
  }));
}

/** What looks like a secret was removed from records when they were made; here it is removed from the rest. */
function withoutLookalikes(report: RunReport): RunReport {
  return {
    ...report,
    comparison: maskLookalikesWithin(report.comparison),
    stop: maskLookalikesWithin(report.stop),
    error: report.error?.restated(maskLookalikes) ?? null,
  };
}

function pricesOf(arms: readonly ArmParts[]): ReadonlyMap<string, ArmParts['price']> {
  return new Map(arms.map(({ settings, price }) => [settings.arm, price]));
}
