import path from 'node:path';
import type { ComparedFiles } from './commands/compare.js';
import { compareFiles } from './commands/compare.js';
import { renderComment, renderSummary } from './core/report/markdown/comment.js';
import { createAnnouncer } from './effects/github/announcement.js';
import { safeArtifactName } from './effects/github/artifacts.js';
import { readInputs } from './effects/github/inputs.js';
import {
  annotateVerdicts,
  announcedOutputs,
  comparisonOutputs,
  refuseUnsafeDirectory,
  setOutputs,
} from './effects/github/outputs.js';
import type { Step } from './effects/github/step.js';
import { runStep } from './effects/github/step.js';
import { readWorkflow } from './effects/github/workflow.js';
import { systemClock } from './effects/process/clock.js';
import { option, ParityError, phrase } from './errors.js';
import { COMPARE_ACTION_OPTIONS, parseOptions } from './options/tables.js';

/** The second action: the records of several jobs to one report. It asks no model, so it runs for forks, too. */
export async function main(): Promise<void> {
  await runStep(COMPARE_ACTION_OPTIONS, compare);
}

async function compare({ env, secrets, log, signal }: Step): Promise<number> {
  const options = parseOptions(COMPARE_ACTION_OPTIONS, readInputs(COMPARE_ACTION_OPTIONS));
  if (options.paths.length === 0) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('paths')} is empty; name records files, or directories that hold them.`,
    );
  }
  refuseUnsafeDirectory(options.outputDir);
  const workflow = await readWorkflow(env);
  const announcer = await createAnnouncer({ workflow, options, log, clock: systemClock, stop: signal });
  const compared = await compareFiles(options.paths, options, { log, secrets, url: workflow.runUrl });
  setOutputs({
    skipped: 'false',
    simulated: String(compared.simulated),
    ...comparisonOutputs(compared.comparison),
    ...pathOutputs(compared, options.outputDir),
  });
  const announced = await announcer.announce({
    summary: renderSummary(compared.context),
    comment: renderComment(compared.context),
    files: compared.files.map((file) => path.resolve(file)),
    root: path.resolve(options.outputDir),
    artifactName: safeArtifactName(options.artifactName ?? `parity-bench-comparison-attempt-${workflow.runAttempt}`),
  });
  setOutputs(announcedOutputs(announced));
  annotateVerdicts(compared.comparison, log);
  return 0;
}

function pathOutputs(
  { comparisonPath, commentPath }: ComparedFiles,
  outputDir: string,
): Parameters<typeof setOutputs>[0] {
  return {
    'summary-path': path.resolve(comparisonPath),
    'comment-path': path.resolve(commentPath),
    'output-dir': path.resolve(outputDir),
  };
}
