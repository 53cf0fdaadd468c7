import path from 'node:path';
import { getIDToken } from '@actions/core';
import { azureIdentityOf, openAiIdentityOf } from './auth/identities.js';
import { gateFailure } from './core/gate/decision.js';
import type { RunSettings } from './core/record/settings.js';
import { fencedBlock } from './core/text/escaping.js';
import type { RunPaths } from './effects/files/paths.js';
import {
  type ArtifactName,
  defaultArtifactName,
  earlierNames,
  givenArtifactName,
  uploadFailure,
} from './effects/github/artifacts.js';
import { fetchEarlierAttempts } from './effects/github/earlier-attempts.js';
import { earlierRuns } from './effects/github/earlier-runs.js';
import { refuseShortSha } from './effects/github/given-pull.js';
import { input, readInputs } from './effects/github/inputs.js';
import { type OutputValues, refuseUnsafeDirectory } from './effects/github/outputs.js';
import { provenanceOf, workflowJobOf } from './effects/github/provenance.js';
import { complain, runStep, type Step } from './effects/github/step.js';
import { forgetRun, rememberRun } from './effects/github/unpublished-run.js';
import type { Restriction, Workflow } from './effects/github/workflow.js';
import { systemClock } from './effects/process/clock.js';
import { asParityError, type ParityError } from './errors.js';
import { parseOptions } from './options/parse.js';
import { ACTION_OPTIONS, type ActionOptions } from './options/tables/run.js';
import type { EarlierRuns } from './ports.js';
import { type Executed, execute, type Surroundings } from './prepare/execute.js';
import { namedRun } from './prepare/watch/wanted.js';

/** The action: inputs to typed options, one call, outputs and what GitHub shows. */
export async function main(): Promise<void> {
  await runStep(ACTION_OPTIONS, measure);
}

async function measure(step: Step): Promise<number> {
  const options = parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS));
  refuseUnsafeDirectory(options.outputDir);
  refuseShortSha(options);
  if (!options.dryRun) await step.publisher.prepare();
  const watch = options.dryRun ? undefined : step.publisher.follow(beside('progress.js'));
  const around = { ...surroundings(options, step), ...(watch === undefined ? {} : { watch }) };
  const executed = await execute(options, around).catch((cause: unknown) => withheldFrom(step, cause));
  if (executed.kind === 'withheld') return await skip(executed, step);
  return executed.kind === 'dry' ? await showPlan(executed, step) : await report(executed, options, step);
}

function surroundings(options: ActionOptions, step: Step): Surroundings {
  const { workflow, env, secrets, log, signal } = step;
  const { awsRoleArn: arn, awsSessionDuration: sessionSeconds, githubToken: token } = options;
  const workload = {
    getIdToken: getIDToken,
    role: arn === null ? null : { arn, sessionSeconds },
    openAi: openAiIdentityOf(options),
    azure: azureIdentityOf(options),
  };
  return {
    env,
    signal,
    log,
    secrets,
    cliPath: beside('cli.js'),
    provenance: provenanceOf(workflow, env),
    workload,
    workflowJob: workflowJobOf(options, workflow),
    begun: ({ settings, paths }) => rememberRun(paths, nameOf(settings, options, workflow)),
    ...earlierAttempts(options, step),
    ...(token === null ? {} : { earlierRuns: (settings: RunSettings) => runsBefore(settings, options, step, token) }),
    withheld:
      workflow.restriction === null
        ? null
        : `GitHub gives no secrets to a run triggered by ${WHOSE[workflow.restriction]}`,
  };
}

/** Another launcher of the bundle. */
function beside(launcher: string): string {
  return path.join(path.dirname(process.argv[1] ?? ''), launcher);
}

/** Only a job that is run again has earlier attempts; without a token they can't be read. */
function earlierAttempts(options: ActionOptions, { workflow, log, signal }: Step): Pick<Surroundings, 'fetchAttempts'> {
  const { onRerun, githubToken: token } = options;
  if (workflow.runAttempt === 1 || onRerun === 'restart' || token === null) return {};
  const access = { workflow, token, clock: systemClock, stop: signal, log };
  return { fetchAttempts: (settings) => fetchEarlierAttempts(access, nameOf(settings, options, workflow)) };
}

/** Earlier runs of this job, as far as the name of its artifact tells. */
function runsBefore(settings: RunSettings, options: ActionOptions, step: Step, token: string): EarlierRuns {
  const { workflow, log, signal: stop } = step;
  const names = earlierNames(nameOf(settings, options, workflow), workflow.runAttempt);
  return earlierRuns(
    { workflow, token, clock: systemClock, stop, log },
    { runId: namedRun(options.baseline), artifacts: { records: names, own: names } },
  );
}

const WHOSE: Readonly<Record<Restriction, string>> = { fork: 'a fork', dependabot: 'Dependabot' };

/** A run that GitHub gave no secrets, and what it would have needed. */
interface Withheld {
  readonly kind: 'withheld';
  readonly restriction: Restriction;
  readonly missing: ParityError;
}

/**
 * Restricted runs are measured wherever they can be: Dependabot has secrets of its
 * own, a private repository may send its own to forks, an endpoint may need none.
 *
 * @throws the error of any run but one that lacks a credential because it is restricted
 */
function withheldFrom({ workflow: { restriction } }: Step, cause: unknown): Withheld {
  const missing = asParityError(cause);
  if (restriction === null || missing.code !== 'MISSING_CREDENTIALS') throw cause;
  return { kind: 'withheld', restriction, missing };
}

/** Where a credential is withheld nothing can be measured, and that is nobody's failure. */
async function skip({ restriction, missing }: Withheld, { publisher }: Step): Promise<number> {
  const reason = missing.messageFor(input);
  await publisher.skip(
    `This run was triggered by ${WHOSE[restriction]} and lacks a credential: ${reason} ${REMEDY[restriction]} With the input "simulate" it would run here, too.`,
  );
  return 0;
}

const REMEDY: Readonly<Record<Restriction, string>> = {
  fork: 'GitHub gives no secrets to the pull request of a fork.',
  dependabot: 'GitHub gives Dependabot only the secrets that are set for Dependabot.',
};

async function showPlan({ plan, error }: DryRun, { log, publisher }: Step): Promise<number> {
  for (const line of plan.split('\n')) log.info(line);
  await publisher.showPlan(`### parity-bench: plan\n\n${fencedBlock(plan)}\n`);
  return error === null ? 0 : complain(log, error);
}

/** Published first, the exit code last: an error at the end costs no result. */
async function report(measured: Measured, options: ActionOptions, { workflow, publisher, log }: Step): Promise<number> {
  const { report, published } = measured;
  const { paths, context, reportModel } = published;
  const { artifact } = await publisher.publish({
    context,
    reportModel,
    outputs: {
      ...pathOutputs(paths),
      'stopped-reason': report.stop?.code ?? null,
      simulated: String(report.settings.simulated),
    },
    files: filesToKeep(measured).map((file) => path.resolve(file)),
    root: path.resolve(paths.directory),
    artifact: nameOf(report.settings, options, workflow),
  });
  forgetRun();
  const error =
    report.error ?? published.error ?? gateFailure(report.comparison.gates) ?? uploadFailure(artifact, options);
  await publisher.conclude(context.comparison, error?.messageFor(input) ?? null);
  return error === null ? 0 : complain(log, error);
}

/** All files of a run that may be resumed; of one that is done, not the journal, whose records are in other files. */
function filesToKeep({ report, published: { files, paths, error } }: Measured): readonly string[] {
  const isDone = report.stop === null && report.leftToAsk === 0 && error === null;
  return isDone ? files.filter((file) => file !== paths.journal) : files;
}

type Measured = Extract<Executed, { kind: 'run' }>;
type DryRun = Extract<Executed, { kind: 'dry' }>;

function pathOutputs(paths: RunPaths): OutputValues {
  return {
    'records-path': path.resolve(paths.records),
    'summary-path': path.resolve(paths.summary),
    'markdown-path': path.resolve(paths.markdown),
    'comment-path': path.resolve(paths.comment),
    'output-dir': path.resolve(paths.directory),
  };
}

function nameOf(
  { arms, dataset, shard }: RunSettings,
  { artifactName: wished, model }: ActionOptions,
  { runAttempt }: Workflow,
): ArtifactName {
  if (wished !== null) return givenArtifactName(wished, runAttempt);
  return defaultArtifactName({
    providers: arms.map(({ provider }) => provider),
    // As they were asked for: each provider has its own name for the same model.
    models: model,
    efforts: arms.map(({ effort }) => effort),
    regions: arms.map(({ region }) => region),
    dataset,
    shard,
    runAttempt,
  });
}
