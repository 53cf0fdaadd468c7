import { createHash } from 'node:crypto';
import type { WorkflowOrigin } from '../../core/manifest/manifest.js';
import type { WorkflowJob } from '../../core/record/settings.js';
import type { Environment } from '../../ports.js';
import type { Workflow } from './workflow.js';

/** Where a result of this workflow run comes from, as its manifest says it. */
export function provenanceOf(workflow: Workflow, env: Environment): { url: string; workflow: WorkflowOrigin } {
  const { owner, repository, runId, runAttempt, runUrl, job } = workflow;
  return {
    url: runUrl,
    workflow: {
      repository: `${owner}/${repository}`,
      commit: env['GITHUB_SHA'] ?? '',
      ref: env['GITHUB_REF'] ?? '',
      workflow: env['GITHUB_WORKFLOW_REF'] ?? workflow.workflow,
      job,
      run_id: runId,
      run_attempt: runAttempt,
    },
  };
}

/** Longer values of a matrix are kept as their hash, which tells jobs apart as well. */
const LONGEST_MATRIX = 500;

/** Which job of the workflow this is, as a run's settings say it. */
export function workflowJobOf(
  { matrix, matrixJobs }: { readonly matrix: string | null; readonly matrixJobs: number | null },
  { job, runAttempt }: Workflow,
): WorkflowJob {
  const values = (matrix ?? 'null').replace(/\s+/g, ' ').trim();
  const told = values.length <= LONGEST_MATRIX ? values : createHash('sha256').update(values).digest('hex');
  return { name: job, matrix: told, jobs: matrixJobs ?? 1, attempt: runAttempt };
}
