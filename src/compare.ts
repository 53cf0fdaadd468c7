import path from 'node:path';
import { type ComparedFiles, compareFiles } from './commands/compare.js';
import { gateFailure } from './core/gate/gate.js';
import { holdNoFile } from './effects/files/presence.js';
import { comparisonArtifactName, safeArtifactName, uploadFailure } from './effects/github/artifacts.js';
import { refuseShortSha } from './effects/github/given-pull.js';
import { readInputs } from './effects/github/inputs.js';
import { type OutputValues, refuseUnsafeDirectory } from './effects/github/outputs.js';
import { provenanceOf } from './effects/github/provenance.js';
import type { Publisher } from './effects/github/publisher.js';
import { complain, runStep, type Step } from './effects/github/step.js';
import type { Restriction } from './effects/github/workflow.js';
import { option, ParityError, phrase } from './errors.js';
import { parseOptions } from './options/parse.js';
import { COMPARE_ACTION_OPTIONS } from './options/tables/compare.js';

/** The second action: the records of several jobs to one report. It asks no model, so it runs for forks, too. */
export async function main(): Promise<void> {
  await runStep(COMPARE_ACTION_OPTIONS, compare);
}

async function compare({ workflow, env, publisher, log }: Step): Promise<number> {
  const options = parseOptions(COMPARE_ACTION_OPTIONS, readInputs(COMPARE_ACTION_OPTIONS));
  const { paths, artifactName, outputDir } = options;
  if (paths.length === 0) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('paths')} is empty; name records files, or directories that hold them.`,
    );
  }
  refuseUnsafeDirectory(outputDir);
  refuseShortSha(options);
  if (workflow.origin !== null && (await holdNoFile(paths))) return await skip(workflow.origin, publisher);
  await publisher.prepare();
  const compared = await compareFiles(paths, options, { log, provenance: provenanceOf(workflow, env) });
  const { artifact } = await publisher.publish({
    context: compared.context,
    reportModel: compared.reportModel,
    outputs: { ...pathOutputs(compared, outputDir), simulated: String(compared.simulated) },
    files: compared.files.map((file) => path.resolve(file)),
    root: path.resolve(outputDir),
    artifact:
      artifactName === null
        ? comparisonArtifactName(workflow.runAttempt)
        : { name: safeArtifactName(artifactName), spareName: null },
  });
  const failure = gateFailure(compared.comparison.gates) ?? uploadFailure(artifact, options);
  return failure === null ? 0 : complain(log, failure);
}

/** Where the jobs before this one had no secrets they measured nothing, and that is nobody's failure. */
async function skip(origin: Restriction, publisher: Publisher): Promise<number> {
  await publisher.skip(
    `There are no records to compare: this run is about ${OF[origin]}, whose runs get no secrets and measure nothing.`,
  );
  return 0;
}

const OF: Readonly<Record<Restriction, string>> = { fork: 'a pull request from a fork', dependabot: 'Dependabot' };

function pathOutputs({ comparisonPath, commentPath }: ComparedFiles, outputDir: string): OutputValues {
  return {
    'summary-path': path.resolve(comparisonPath),
    'comment-path': path.resolve(commentPath),
    'output-dir': path.resolve(outputDir),
  };
}
