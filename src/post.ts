import { uploadArtifact } from './effects/github/artifacts.js';
import { readInputs } from './effects/github/inputs.js';
import { runStep, type Step } from './effects/github/step.js';
import { filesOf, type UnpublishedRun, unpublishedRun } from './effects/github/unpublished-run.js';
import { systemClock } from './effects/process/clock.js';
import { parseOptions } from './options/parse.js';
import { ACTION_OPTIONS } from './options/tables/run.js';

/**
 * The `post` part of the action, which the runner calls when the job ends, also
 * after it killed the step: uploads what an unpublished run is resumed from, since a
 * re-run begins on another machine. It does nothing after a step that published its result.
 */
export async function main(): Promise<void> {
  const run = unpublishedRun();
  if (run !== null) await runStep(ACTION_OPTIONS, (step) => keep(run, step));
}

/** True of a step that was killed and of one that an error ended. */
const ENDED = 'The step ended before it could publish its result.';

/** @returns the exit code: the step has failed already */
async function keep(run: UnpublishedRun, { workflow, publisher, log, signal: stop }: Step): Promise<number> {
  const { artifact, directory: root } = run;
  const files = await filesOf(run);
  const uploaded = await uploadArtifact(workflow, {
    ...{ artifact, files, root, clock: systemClock, stop },
    retentionDays: parseOptions(ACTION_OPTIONS, readInputs(ACTION_OPTIONS)).retentionDays,
  });
  const kept =
    uploaded.status === 'uploaded'
      ? `What it had measured is in the artifact "${uploaded.name}"; “Re-run failed jobs” goes on from there.`
      : `${uploaded.message} A re-run on another machine measures everything again.`;
  log.annotate(uploaded.status === 'uploaded' ? 'notice' : 'warning', `${ENDED} ${kept}`, 'parity-bench');
  await publisher.end(`${ENDED} ${kept}`);
  return 0;
}
