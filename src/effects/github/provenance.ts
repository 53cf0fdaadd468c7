import type { WorkflowOrigin } from '../../core/manifest/manifest.js';
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
