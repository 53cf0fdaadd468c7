import { randomUUID } from 'node:crypto';
import { authorizerFor } from '../auth/authorizer.js';
import type { GetIdToken } from '../auth/oidc.js';
import { createRedactor, type Redactor } from '../core/text/redaction.js';
import { type Dataset, loadDataset } from '../effects/dataset/dataset.js';
import { openJournal } from '../effects/files/journal.js';
import { readJournal } from '../effects/files/resume.js';
import { createTransport } from '../effects/http/transport.js';
import { systemClock } from '../effects/process/clock.js';
import { type EndpointProcess, startEndpoint } from '../effects/process/endpoint.js';
import { garbageCollector } from '../effects/process/garbage.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import { ParityError } from '../errors.js';
import { RUN_OPTIONS, type RunOptions } from '../options/tables.js';
import type { Authorizer, Environment, Log } from '../ports.js';
import { interruptible } from '../run/interruptible.js';
import { type RunReport, run } from '../run/run.js';
import { type ArmParts, armsOf } from './arms.js';
import { type BegunRun, beginRun } from './begin.js';
import { planText } from './plan-text.js';
import { type Published, publish } from './publish.js';
import { settingsOf } from './settings.js';

/** What surrounds a run: the same for the command line and for the action. */
export interface Surroundings {
  readonly env: Environment;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** How the face writes an option's name in a message. */
  readonly spell: (name: string) => string;
  /** The command line's own file, for the embedded endpoint's process. */
  readonly cliPath: string;
  /** The page of the workflow's run; null on a laptop. */
  readonly url: string | null;
  /** Told each secret as soon as it is known. */
  readonly learnSecret: (secret: string) => void;
  /** An IAM role to assume; null outside a workflow. */
  readonly role: { readonly arn: string; readonly sessionSeconds: number; readonly getIdToken: GetIdToken } | null;
}

/** What came of it: the plan of a dry run, or a report and where everything lies. */
export type Executed =
  | { readonly kind: 'dry'; readonly plan: string }
  | { readonly kind: 'run'; readonly report: RunReport; readonly published: Published };

/**
 * Carries out `run` for either face: options and surroundings in, files and a
 * report out. Whatever can be refused is refused before the first request.
 *
 * @throws ParityError for bad input; what ends a run after its first request is in the report
 */
export async function execute(options: RunOptions, surroundings: Surroundings): Promise<Executed> {
  refuseHalfSimulation(options, surroundings.spell);
  const dataset = await interruptible(loadDataset(options, surroundings), surroundings.signal);
  const endpoint = options.simulate && !options.dryRun ? await simulated(options, surroundings.cliPath) : null;
  try {
    // A simulated run sees the endpoint's credentials only: no real one may reach it.
    const env = endpoint?.env ?? surroundings.env;
    return await executeAt(options, dataset, {
      ...surroundings,
      env,
      role: endpoint === null ? surroundings.role : null,
    });
  } finally {
    await endpoint?.close();
  }
}

async function executeAt(options: RunOptions, dataset: Dataset, surroundings: Surroundings): Promise<Executed> {
  const { log, env } = surroundings;
  const arms = armsOf(options, env, surroundings.spell);
  const plan = planText(options, dataset, arms);
  if (options.dryRun) return { kind: 'dry', plan };
  for (const line of plan.split('\n')) log.info(line);
  const redactor = createRedactor();
  const authorizers = await authorizersOf(arms, surroundings, redactor);
  const armSettings = arms.map(({ settings }) => ({
    ...settings,
    auth_mode: (authorizers.get(settings.arm) as Authorizer).mode,
  }));
  const begun = await beginRun(
    options.outputDir,
    options.resume,
    settingsOf(options, armSettings, dataset, randomUUID(), systemClock.now()),
    log,
  );
  try {
    const report = await measured(options, dataset, begun, arms, authorizers, redactor, surroundings);
    return {
      kind: 'run',
      report,
      published: await publish(report, begun.paths, begun.lock.assertHeld, surroundings.url),
    };
  } finally {
    await begun.lock.release();
  }
}

async function measured(
  options: RunOptions,
  dataset: Dataset,
  begun: BegunRun,
  arms: readonly ArmParts[],
  authorizers: ReadonlyMap<string, Authorizer>,
  redact: Redactor,
  { log, signal }: Surroundings,
): Promise<RunReport> {
  const transport = createTransport();
  try {
    return await run(
      {
        ...begun,
        prompts: dataset.prompts,
        networkWaitMinutes: options.networkWaitMinutes,
        retryFailed: options.retryFailed,
      },
      {
        clock: systemClock,
        transport,
        authorizers,
        prices: new Map(arms.map(({ settings, price }) => [settings.arm, price])),
        redact,
        newId: randomUUID,
        journal: await openJournal(begun.paths.journal, begun.lock.assertHeld),
        log,
        signal,
        collectGarbage: garbageCollector(),
        tokenizer: loadTokenizer,
        readJournal: async () => (await readJournal(begun.paths.journal)).records,
      },
    );
  } finally {
    await transport.close();
  }
}

/** One authorizer a provider, its credentials fetched now: a missing or refused one costs nothing yet. */
async function authorizersOf(
  arms: readonly ArmParts[],
  surroundings: Surroundings,
  redactor: Redactor,
): Promise<ReadonlyMap<string, Authorizer>> {
  const byProvider = new Map<string, Authorizer>();
  const byArm = new Map<string, Authorizer>();
  for (const { endpoint, settings } of arms) {
    const authorizer = byProvider.get(endpoint.provider.name) ?? (await authorizerOf(endpoint, surroundings, redactor));
    byProvider.set(endpoint.provider.name, authorizer);
    byArm.set(settings.arm, authorizer);
  }
  for (const authorizer of byProvider.values()) await interruptible(authorizer.prepare(), surroundings.signal);
  return byArm;
}

function authorizerOf(
  { provider, region }: ArmParts['endpoint'],
  { env, log, role, learnSecret }: Surroundings,
  redactor: Redactor,
): Promise<Authorizer> {
  return authorizerFor(provider, env, {
    region,
    roleArn: role?.arn ?? null,
    sessionSeconds: role?.sessionSeconds ?? 3600,
    sessionName: 'parity-bench',
    getIdToken: role?.getIdToken ?? null,
    clock: systemClock,
    warn: log.warn,
    learnSecret: (secret) => {
      redactor.learn(secret);
      learnSecret(secret);
    },
  });
}

/** Who asks for the endpoint's faults and forgets `simulate`, or names a real endpoint beside it, would start a run that costs money. */
function refuseHalfSimulation(options: RunOptions, spell: (name: string) => string): void {
  if (options.simulate && options.baseUrl.length > 0) {
    throw new ParityError(
      'INVALID_OPTION',
      `${spell('base-url')} names a real endpoint; leave it out, or leave ${spell('simulate')} out.`,
    );
  }
  if (options.simulate) return;
  const given = {
    'simulate-fault': options.simulateFault.length > 0,
    'simulate-slowdown': options.simulateSlowdown.length > 0,
    'simulate-accuracy': options.simulateAccuracy.length > 0,
    'simulate-time-scale': options.simulateTimeScale !== RUN_OPTIONS['simulate-time-scale'].default,
  };
  const [name] = Object.entries(given).flatMap(([option, isGiven]) => (isGiven ? [option] : []));
  if (name === undefined) return;
  throw new ParityError(
    'INVALID_OPTION',
    `${spell(name)} shapes the embedded endpoint only; give ${spell('simulate')} with it, or leave it out.`,
  );
}

/** Starts the embedded endpoint with what it needs to answer this run's prompts. */
function simulated(options: RunOptions, cliPath: string): Promise<EndpointProcess> {
  const given: [string, string | number | null][] = [
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
  return startEndpoint(
    cliPath,
    given.flatMap(([name, value]) => (value === null ? [] : [`--${name}=${value}`])),
  );
}
