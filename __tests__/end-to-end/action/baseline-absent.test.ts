import { expect, it } from '@jest/globals';
import { parseHistory } from '../../../src/core/trend/history.js';
import { describeBuilt, SIMULATED, sharedJob } from '../../../testkit/runner/job.js';

const COMMIT = 'e'.repeat(40);

const job = sharedJob();

/** A run of the default branch. */
async function act(runId: number, eventName: string) {
  return await job.act({
    inputs: { ...SIMULATED, baseline: 'latest' },
    eventName,
    event: { repository: { default_branch: 'main' } },
    runId,
    sha: COMMIT,
  });
}

/** The artifact of the first run, which stays there: later tests tell how that run ended. */
let artifact: string | undefined;

async function firstRun(conclusion: string): Promise<void> {
  artifact ??= (await act(90, 'schedule')).outputs['artifact-name'] ?? '';
  job.github.runs.push({ id: 90, headSha: COMMIT, event: 'schedule', conclusion, artifacts: [artifact] });
}

async function runsIn(outputs: Readonly<Record<string, string>>): Promise<string[]> {
  const files = await job.download(Number(outputs['artifact-id']));
  return parseHistory(JSON.parse(files['history.json'] ?? ''), 'history.json').points.map(({ key }) => key);
}

describeBuilt('a run without a baseline', () => {
  it('is green where it is the first, and says so', async () => {
    const first = await act(90, 'schedule');
    expect(first.exitCode).toBe(0);
    expect(first.summary).toContain(
      'Nothing to compare with yet: this workflow has no earlier run on the default branch',
    );
    expect(await runsIn(first.outputs)).toEqual(['90']);
    artifact = first.outputs['artifact-name'];
  }, 60_000);

  it('takes up the history of a run that failed, and not its records', async () => {
    await firstRun('failure');
    const second = await act(91, 'schedule');
    expect(second.summary).toContain('Nothing to compare with: run 90: it failed. The run after the next success');
    expect(await runsIn(second.outputs)).toEqual(['90', '91']);
  }, 60_000);

  it('is compared with one of the same commit on a schedule, where time is what differs, and not after a push', async () => {
    await firstRun('success');
    const night = await act(91, 'schedule');
    expect(night.summary).toContain('commit eeeeeee, run 90');
    const pushed = await act(92, 'push');
    expect(pushed.summary).toContain('run 90: it ran at the same commit. A run at another commit has a baseline.');
  }, 60_000);
});
