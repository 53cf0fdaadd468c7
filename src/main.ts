import path from 'node:path';
import { getIDToken } from '@actions/core';
import { renderComment, renderSkipped, renderSummary } from './core/report/markdown/comment.js';
import { fencedBlock } from './core/text/escaping.js';
import type { RunPaths } from './effects/files/paths.js';
import type { Announcer } from './effects/github/announcement.js';
import { createAnnouncer } from './effects/github/announcement.js';
import { artifactName, safeArtifactName } from './effects/github/artifacts.js';
import { readInputs } from './effects/github/inputs.js';
import { appendJobSummary } from './effects/github/job-summary.js';
import type { OutputValues } from './effects/github/outputs.js';
import {
  annotateVerdicts,
  announcedOutputs,
  comparisonOutputs,
  refuseUnsafeDirectory,
  setOutputs,
} from './effects/github/outputs.js';
import type { Step } from './effects/github/step.js';
import { complain, runStep } from './effects/github/step.js';
import type { Restriction, Workflow } from './effects/github/workflow.js';
import { readWorkflow } from './effects/github/workflow.js';
import { systemClock } from './effects/process/clock.js';
import type { ActionOptions } from './options/tables.js';
import { ACTION_OPTIONS, parseOptions } from './options/tables.js';
import type { Executed, Surroundings } from './prepare/execute.js';
import { execute } from './prepare/execute.js';

/** The action: inputs to typed options, one call, outputs and what GitHub shows. */
export async function main(): Promise<void> {
  await runStep(ACTION_OPTIONS, measure);
}

async function measure(step: Step): Promise<number> {
  const options = parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS));
  refuseUnsafeDirectory(options.outputDir);
  const workflow = await readWorkflow(step.env);
  const { restriction } = workflow;
  if (restriction !== null && !options.simulate && !options.dryRun) return await skip(restriction, step);
  setOutputs({ skipped: 'false' });
  const announcer = await createAnnouncer({
    workflow,
    options,
    log: step.log,
    clock: systemClock,
    stop: step.signal,
  });
  const executed = await execute(options, surroundings(options, workflow, step));
  return executed.kind === 'dry'
    ? await showPlan(executed.plan, step)
    : await report(executed, options, workflow, announcer, step);
}

function surroundings(options: ActionOptions, workflow: Workflow, { env, secrets, log, signal }: Step): Surroundings {
  const { awsRoleArn: arn, awsSessionDuration: sessionSeconds } = options;
  return {
    env,
    signal,
    log,
    secrets,
    cliPath: path.join(path.dirname(process.argv[1] ?? ''), 'cli.js'),
    url: workflow.runUrl,
    role: arn === null ? null : { arn, sessionSeconds, getIdToken: getIDToken },
  };
}

const WHOSE: Readonly<Record<Restriction, string>> = { fork: 'a fork', dependabot: 'Dependabot' };

/** Where there are no secrets nothing can be measured, and that is nobody's failure. */
async function skip(restriction: Restriction, { log }: Step): Promise<number> {
  const reason = `This run was set off by ${WHOSE[restriction]}, and GitHub gives such a run no secrets. With the input "simulate" it would run here, too.`;
  setOutputs({ skipped: 'true' });
  log.annotate('notice', reason, 'parity-bench skipped');
  await appendJobSummary(renderSkipped(reason));
  return 0;
}

async function showPlan(plan: string, { log }: Step): Promise<number> {
  for (const line of plan.split('\n')) log.info(line);
  await appendJobSummary(`### parity-bench: plan\n\n${fencedBlock(plan)}\n`);
  return 0;
}

/** Outputs first, then what is published, the exit code last: a failing end takes no result along. */
async function report(
  { report, published }: Measured,
  options: ActionOptions,
  workflow: Workflow,
  announcer: Announcer,
  { log }: Step,
): Promise<number> {
  const { paths, context } = published;
  setOutputs({
    ...comparisonOutputs(report.comparison),
    ...pathOutputs(paths),
    'stopped-reason': report.stop?.code ?? null,
    simulated: String(report.settings.simulated),
  });
  const announced = await announcer.announce({
    summary: renderSummary(context),
    comment: renderComment(context),
    files: published.files
      .filter(
        (file) =>
          (file !== paths.journal && file !== paths.reservations) ||
          report.stop !== null ||
          report.leftToAsk > 0 ||
          published.error !== null,
      )
      .map((file) => path.resolve(file)),
    root: path.resolve(paths.directory),
    artifactName: nameOf(report, options, workflow),
  });
  setOutputs(announcedOutputs(announced));
  annotateVerdicts(report.comparison, log);
  const error = report.error ?? published.error;
  return error === null ? 0 : complain(log, error);
}

type Measured = Extract<Executed, { kind: 'run' }>;

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
  { settings: { arms, shard } }: Measured['report'],
  { artifactName: wished, model }: ActionOptions,
  { runAttempt }: Workflow,
): string {
  if (wished !== null) return safeArtifactName(wished);
  // Models as they were asked for: each provider has its own name for the same one.
  return artifactName({
    providers: arms.map(({ provider }) => provider),
    models: model,
    efforts: arms.map(({ effort }) => effort),
    shard,
    runAttempt,
  });
}
