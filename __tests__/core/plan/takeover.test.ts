import { describe, expect, it } from '@jest/globals';
import type { Extent } from '../../../src/core/plan/extent.js';
import { chooseTakeover, type SavedRun } from '../../../src/core/plan/takeover.js';
import type { RunSettings, WorkflowJob } from '../../../src/core/record/settings.js';
import { settings } from '../../../testkit/audit-records.js';

const RUN = 'https://github.com/acme/app/actions/runs/100';

function settingsOf(attempt: number, job: Partial<WorkflowJob> = {}, fields: Partial<RunSettings> = {}): RunSettings {
  const workflowJob = { name: 'bench', matrix: '{"effort":"low"}', jobs: 3, attempt, ...job };
  return settings({ run_id: `run of ${attempt}`, workflow_run: RUN, workflow_job: workflowJob, ...fields });
}

function saved(attempt: number, requests: number, job: Partial<WorkflowJob> = {}, fields: Partial<RunSettings> = {}) {
  const extent: Extent = { requests, plannedRequests: 40, prompts: requests / 2, plannedPrompts: 20 };
  return { settings: settingsOf(attempt, job, fields), extent } satisfies SavedRun;
}

const reasonOf = (runs: readonly SavedRun[], now: RunSettings): string => {
  const choice = chooseTakeover(runs, now);
  return choice.kind === 'none' ? choice.reason : `attempt ${choice.attempt} was taken`;
};

describe('a job that is run again', () => {
  it('takes over the run that measured most, and of two the later', () => {
    expect(chooseTakeover([saved(1, 10), saved(2, 30), saved(3, 4)], settingsOf(4))).toMatchObject({ attempt: 2 });
    expect(chooseTakeover([saved(1, 30), saved(2, 30)], settingsOf(3))).toMatchObject({ attempt: 2 });
  });

  it.each([
    ['another run of the workflow', saved(1, 30, {}, { workflow_run: `${RUN}1` })],
    ['another job', saved(1, 30, { name: 'other' })],
    ['another job of the matrix', saved(1, 30, { matrix: '{"effort":"high"}' })],
    ['its own attempt', saved(2, 30)],
    ['a later attempt', saved(3, 30)],
    ['a laptop', { ...saved(1, 30), settings: settings({ workflow_run: null }) }],
  ])('leaves a run of %s alone', (_, run) => {
    expect(reasonOf([run], settingsOf(2))).toBe('no earlier attempt of this job left a run');
  });

  it('names the settings in which the earlier run differs', () => {
    const reason = reasonOf([saved(1, 30, {}, { max_output_tokens: 16 })], settingsOf(2));
    expect(reason).toMatch(/^attempt 1 ran with other settings \(max_output_tokens: 16 → \d+\)$/);
  });

  it('takes neither of two runs of one attempt, and names the input', () => {
    const two = [saved(1, 30), saved(1, 40, {}, { run_id: 'another step' })];
    expect(reasonOf(two, settingsOf(2))).toContain('give each step its own "artifact-name"');
  });

  it('takes either of two states of one run', () => {
    const two = [saved(1, 30), saved(2, 40, {}, { run_id: 'run of 1' })];
    expect(chooseTakeover(two, settingsOf(3))).toMatchObject({ attempt: 2 });
  });
});
