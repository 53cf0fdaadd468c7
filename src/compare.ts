import path from 'node:path';
import { type ComparedFiles, type CompareSurroundings, compareFiles } from './commands/compare.js';
import { gateFailure } from './core/gate/decision.js';
import { holdsRecords } from './effects/files/discovery.js';
import { holdNoFile } from './effects/files/presence.js';
import {
  type ArtifactName,
  comparisonArtifactName,
  earlierNames,
  givenArtifactName,
  uploadFailure,
} from './effects/github/artifacts.js';
import { earlierRuns } from './effects/github/earlier-runs.js';
import { refuseShortSha } from './effects/github/given-pull.js';
import { input, readInputs } from './effects/github/inputs.js';
import { type OutputValues, refuseUnsafeDirectory } from './effects/github/outputs.js';
import { provenanceOf } from './effects/github/provenance.js';
import type { Publisher } from './effects/github/publisher.js';
import { fetchArtifacts, namePattern } from './effects/github/run-artifacts.js';
import { complain, runStep, type Step } from './effects/github/step.js';
import type { Restriction } from './effects/github/workflow.js';
import { systemClock } from './effects/process/clock.js';
import { option, ParityError, phrase } from './errors.js';
import { parseOptions } from './options/parse.js';
import { COMPARE_ACTION_OPTIONS, type CompareActionOptions } from './options/tables/compare.js';
import { namedRun, wantedBaseline } from './prepare/watch/wanted.js';

/** The second action: the records of several jobs to one report. It asks no model, so it runs for forks, too. */
export async function main(): Promise<void> {
  await runStep(COMPARE_ACTION_OPTIONS, compare);
}

async function compare(step: Step): Promise<number> {
  const { workflow, env, publisher, log } = step;
  const options = parseOptions(COMPARE_ACTION_OPTIONS, readInputs(COMPARE_ACTION_OPTIONS));
  const { artifactName, outputDir } = options;
  refuseUnsafeDirectory(outputDir);
  refuseShortSha(options);
  const paths = options.paths.length > 0 ? options.paths : await fetched(options, step);
  if (workflow.origin !== null && (await holdNoFile(paths))) return await skip(workflow.origin, publisher);
  await publisher.prepare();
  const artifact =
    artifactName === null
      ? comparisonArtifactName(workflow.runAttempt)
      : givenArtifactName(artifactName, workflow.runAttempt);
  const compared = await compareFiles(
    paths,
    { ...options, baseline: [] },
    { log, provenance: provenanceOf(workflow, env), ...watchedBy(options, step, artifact) },
  );
  const { artifact: uploaded } = await publisher.publish({
    context: compared.context,
    reportModel: compared.reportModel,
    outputs: { ...pathOutputs(compared, outputDir), simulated: String(compared.simulated) },
    files: compared.files.map((file) => path.resolve(file)),
    root: path.resolve(outputDir),
    artifact,
  });
  const failure = gateFailure(compared.comparison.gates) ?? uploadFailure(uploaded, options);
  await publisher.conclude(compared.comparison, failure?.messageFor(input) ?? null);
  return failure === null ? 0 : complain(log, failure);
}

/** A baseline stands beside the comparison of the arms. */
function watchedBy(
  { baseline, githubToken: token, artifactPattern: pattern }: CompareActionOptions,
  { workflow, log, signal: stop }: Step,
  artifact: ArtifactName,
): Pick<CompareSurroundings, 'watched'> {
  const wanted = wantedBaseline(baseline);
  if (wanted === null) return {};
  const artifacts = { records: namePattern(pattern), own: earlierNames(artifact, workflow.runAttempt) };
  const runs =
    token === null
      ? null
      : earlierRuns({ workflow, token, clock: systemClock, stop, log }, { runId: namedRun(baseline), artifacts });
  return { watched: { wanted, runs } };
}

/** Where no paths are named, the artifacts of a run hold the records. Empty where there are none of a run that measured nothing. */
async function fetched(options: CompareActionOptions, { workflow, log, signal }: Step): Promise<string[]> {
  const { githubToken: token, artifactPattern: pattern } = options;
  if (token === null) {
    throw new ParityError(
      'INVALID_OPTION',
      phrase`${option('paths')} and ${option('github-token')} are empty; name records files, or give a token that may read artifacts.`,
    );
  }
  const runId = options.runId ?? workflow.followedRunId ?? workflow.runId;
  const access = { workflow, token, clock: systemClock, stop: signal, log };
  const folders = await fetchArtifacts(access, { runId, pattern });
  const withRecords = [];
  for (const folder of folders) if (await holdsRecords(folder)) withRecords.push(folder);
  if (withRecords.length > 0 || workflow.origin !== null) return withRecords;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option('artifact-pattern')}: run ${runId} has no artifact with records that fits ${pattern}; name another, another ${option('run-id')}, or ${option('paths')}.`,
  );
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
