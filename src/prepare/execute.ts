import { randomUUID } from 'node:crypto';
import type { Condition } from '../core/gate/condition.js';
import { withGates } from '../core/gate/gate.js';
import type { Prompt } from '../core/record/planned.js';
import type { ArmSettings } from '../core/record/settings.js';
import { maskLookalikes, maskLookalikesWithin } from '../core/text/lookalikes.js';
import { type Dataset, loadDataset } from '../effects/dataset/dataset.js';
import type { GivenOptions } from '../effects/files/given-options.js';
import { openJournal } from '../effects/files/journal.js';
import { openReservations } from '../effects/files/reservations.js';
import { readJournal } from '../effects/files/resume.js';
import { createTransport } from '../effects/http/transport.js';
import { systemClock } from '../effects/process/clock.js';
import { startEndpoint } from '../effects/process/endpoint.js';
import { garbageCollector } from '../effects/process/garbage.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import { option, ParityError, phrase } from '../errors.js';
import { commandLine } from '../options/command.js';
import { unmetNeed } from '../options/needs.js';
import type { OptionTable } from '../options/option.js';
import { perProvider } from '../options/per-provider.js';
import { RUN_OPTIONS, type RunOptions } from '../options/tables/run.js';
import { SIMULATE_OPTIONS } from '../options/tables/simulation.js';
import type { Authorizer, Environment } from '../ports.js';
import { providerOf } from '../providers/lookup.js';
import { refuseProxy } from '../providers/proxy.js';
import { interruptible } from '../run/interruptible.js';
import { type RunPorts, type RunReport, run } from '../run/run.js';
import { type ArmParts, armsOf } from './arms.js';
import { type BegunRun, beginRun } from './begin.js';
import { refuseSmallCaps } from './caps.js';
import type { Provenance } from './documents/provenance.js';
import { gatesOf } from './gates.js';
import { planText } from './plan-text.js';
import { preflight } from './preflight.js';
import { type Published, publish } from './publish.js';
import { refuseUnknownReference } from './reference.js';
import { settingsOf } from './settings.js';
import { authorizersOf, type SignInContext } from './sign-in.js';
import { refuseUncertain } from './stopping.js';
import { targetsOf } from './targets.js';

/** What surrounds a run: the same for the command line and for the action. */
export interface Surroundings extends SignInContext {
  /** The command line's own file, for the embedded endpoint's process. */
  readonly cliPath: string;
  readonly provenance: Provenance;
  /** Why this call is given no secrets, so that a dry run asks for none; null where it may have them. */
  readonly withheld: string | null;
  /** The options as they were given, to be kept for a call that resumes the run; absent where a workflow gives them anew. */
  readonly given?: GivenOptions;
}

/** What came of it: the plan of a dry run and what the run would lack, or a report and where everything lies. */
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
    const gates = gatesOf(options, arms);
    refuseUnfit(options, dataset.prompts, arms, caller.env);
    const plan = planText(options, dataset, arms);
    if (options.dryRun) return await dryRun(plan, options, dataset, arms, surroundings);
    for (const line of plan.split('\n')) log.info(line);
    const authorizers = await authorizersOf(arms, caller);
    const session = { runId: randomUUID(), now: systemClock.now(), workflowRun: provenance.url };
    const settings = settingsOf(options, armSettings(arms, authorizers), dataset, session);
    // What is left of the caps of a run that is resumed shows once its files are read.
    if (!options.resume) refuseSmallCaps(settings, dataset.prompts, pricesOf(arms));
    const begun = await beginRun(options.outputDir, options.resume, settings, log, surroundings.given);
    cleanup.later(() => begun.lock.release());
    const transport = createTransport();
    cleanup.later(() => transport.close());
    const { networkWaitMinutes, retryFailed, verbose } = options;
    const measured = await run(
      { ...begun, prompts: dataset.prompts, networkWaitMinutes, retryFailed, verbose },
      {
        clock: systemClock,
        transport,
        authorizers,
        targets: targetsOf(arms, surroundings.secrets),
        prices: pricesOf(arms),
        secrets: surroundings.secrets,
        newId: randomUUID,
        log,
        signal,
        collectGarbage: garbageCollector(),
        tokenizer: loadTokenizer,
        ...(await runFiles(begun)),
      },
    );
    return await reported(withoutLookalikes(gated(measured, gates)), begun, options, provenance);
  } finally {
    await cleanup.done();
  }
}

async function reported(
  report: RunReport,
  { paths, lock }: BegunRun,
  options: RunOptions,
  provenance: Provenance,
): Promise<Executed> {
  const command = commandLine('run', RUN_OPTIONS, options);
  const { failOn } = options;
  const published = await publish(report, { paths, assertHeld: lock.assertHeld, provenance, command, failOn });
  return { kind: 'run', report, published };
}

/** The files that a run writes while it measures. */
async function runFiles({
  paths,
  reserved,
  lock: { assertHeld },
}: BegunRun): Promise<Pick<RunPorts, 'journal' | 'reservations' | 'readJournal'>> {
  return {
    journal: await openJournal(paths.journal, assertHeld),
    reservations: await openReservations(paths.reservations, reserved, systemClock, assertHeld),
    readJournal: async () => (await readJournal(paths.journal)).records,
  };
}

async function dryRun(
  plan: string,
  options: RunOptions,
  dataset: Dataset,
  arms: readonly ArmParts[],
  surroundings: Surroundings,
): Promise<Executed> {
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

/** What is to be closed at the end, the latest first. */
class Cleanup {
  readonly #steps: (() => Promise<void>)[] = [];

  later(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  async done(): Promise<void> {
    for (const step of this.#steps.reverse()) await step();
  }
}

/** Who makes the requests: a simulated run has the embedded endpoint's credentials only, and no real one reaches it. */
async function callerOf(options: RunOptions, surroundings: Surroundings, cleanup: Cleanup): Promise<Surroundings> {
  if (!options.simulate) return surroundings;
  if (options.dryRun) return { ...surroundings, env: addressesInDryRun(options.provider) };
  const endpoint = await startEndpoint(surroundings.cliPath, endpointWords(options));
  cleanup.later(endpoint.close);
  return { ...surroundings, env: endpoint.env, workload: null };
}

/** A dry run starts no endpoint, so providers without an address of their own get one that is never asked. */
function addressesInDryRun(names: readonly string[]): Environment {
  const without = names.map(providerOf).filter((provider) => provider.defaultBaseUrl('', '') === null);
  return Object.fromEntries(without.map(({ baseUrlVariable }) => [baseUrlVariable, 'http://127.0.0.1:1/v1']));
}

function armSettings(arms: readonly ArmParts[], authorizers: ReadonlyMap<string, Authorizer>): ArmSettings[] {
  return arms.map(({ settings }) => ({
    ...settings,
    auth_mode: (authorizers.get(settings.arm) as Authorizer).mode,
  }));
}

/** Records lost what looks like a secret as they were made; here the rest does, whoever said it. */
function withoutLookalikes(report: RunReport): RunReport {
  return {
    ...report,
    comparison: maskLookalikesWithin(report.comparison),
    stop: maskLookalikesWithin(report.stop),
    error: report.error?.restated(maskLookalikes) ?? null,
  };
}

function gated(report: RunReport, gates: readonly Condition[]): RunReport {
  return { ...report, comparison: withGates(report.comparison, gates) };
}

function pricesOf(arms: readonly ArmParts[]): ReadonlyMap<string, ArmParts['price']> {
  return new Map(arms.map(({ settings, price }) => [settings.arm, price]));
}

/** Who names a real endpoint beside `simulate` expects it to be asked, and it would not be. */
function refuseHalfSimulation(options: RunOptions): void {
  if (options.simulate && options.baseUrl.length > 0) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('base-url')} names a real endpoint; leave it out, or leave ${option('simulate')} out.`,
    );
  }
  if (options.simulate) refuseUnsimulated(options);
}

/** The endpoint refuses these too, but a dry run does not start it. */
function refuseUnsimulated({ simulateSlowdown, simulateAccuracy, provider: simulated }: RunOptions): void {
  perProvider(simulateSlowdown, 'simulate-slowdown', simulated);
  perProvider(simulateAccuracy, 'simulate-accuracy', simulated);
}

/** What the embedded endpoint needs to answer this run's prompts. */
function endpointWords(options: RunOptions): string[] {
  const given: [string, string | number | null][] = [
    ['provider', [...new Set(options.provider)].join(',')],
    ['port', 0],
    ['seed', options.seed],
    ['dataset', options.dataset],
    ['split', options.split],
    ['dataset-path', options.datasetPath],
    ['question-key', options.questionKey],
    ['answer-key', options.answerKey],
    ['prompt-template', options.promptTemplate],
    ['simulate-time-scale', options.simulateTimeScale],
    ['simulate-fault', options.simulateFault.join(',')],
    ['simulate-slowdown', options.simulateSlowdown.join(',')],
    ['simulate-accuracy', options.simulateAccuracy.join(',')],
  ];
  const table: OptionTable = SIMULATE_OPTIONS;
  return given.flatMap(([name, value]) => {
    const isWithout = value === null || value === '' || unmetNeed(table[name]?.needs, { ...options }) !== null;
    return isWithout ? [] : [`--${name}=${value}`];
  });
}
