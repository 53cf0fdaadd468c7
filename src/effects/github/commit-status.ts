import * as v from 'valibot';
import type { CommitState } from '../../core/gate/commit-state.js';
import { outgoingLine } from '../process/outgoing.js';
import type { GitHub } from './github.js';
import { explainRefusal } from './refusal.js';
import type { Workflow } from './workflow.js';

/** What a commit is told. */
export interface StatusRequest extends CommitState {
  readonly sha: string;
  /** Of several statuses of a commit under one name the newest counts. */
  readonly context: string;
  /** Where a person reads on. */
  readonly url: string;
}

/** GitHub refuses a longer name. */
const LONGEST_CONTEXT = 255;

/** One name per workflow job and `comment-key`, as the comment has one key. */
export function statusContext({ workflow, job }: Pick<Workflow, 'workflow' | 'job'>, key: string | null): string {
  const parts = ['parity-bench', workflow, job, ...(key === null ? [] : [key])];
  return parts
    .filter((part) => part !== '')
    .join(' / ')
    .slice(0, LONGEST_CONTEXT);
}

const Statuses = v.array(
  v.object({
    state: v.string(),
    context: v.string(),
    description: v.nullish(v.string(), ''),
    target_url: v.nullish(v.string(), ''),
  }),
);

/**
 * Puts a status on a commit. A commit status and not a check run: any token that
 * may write it can, a personal one too, and it belongs to no suite of checks that
 * GitHub would choose by itself.
 *
 * Jobs of a matrix may share a name, and the newest status counts. So that a job
 * that succeeded does not hide one that did not, it looks afterwards, and repeats
 * what the other said.
 *
 * @returns null, or what the reader of the log should know
 */
export async function postStatus(github: GitHub, workflow: Workflow, request: StatusRequest): Promise<string | null> {
  try {
    await create(github, workflow, request);
    const hidden = request.state === 'success' ? await hiddenBy(github, workflow, request) : null;
    if (hidden === null) return null;
    await create(github, workflow, { ...request, ...hidden });
    return `Another job or step of this run set the commit status "${request.context}" to ${hidden.state}, so it stays so. Give each a name with the input "comment-key".`;
  } catch (error) {
    return `The commit status was not set: ${explainRefusal(error, 'statuses: write')}`;
  }
}

async function create(
  github: GitHub,
  { owner, repository: repo }: Workflow,
  { sha, context, state, description, url }: StatusRequest,
): Promise<void> {
  await github.rest.repos.createCommitStatus({
    ...{ owner, repo, sha, state },
    context: outgoingLine(context),
    description: outgoingLine(description),
    target_url: url,
  });
}

/** A status of the same name, run and attempt that is no success; null where there is none. */
async function hiddenBy(
  github: GitHub,
  { owner, repository: repo }: Workflow,
  { sha, context, url }: StatusRequest,
): Promise<CommitState | null> {
  const { data } = await github.rest.repos.listCommitStatusesForRef({ owner, repo, ref: sha, per_page: 100 });
  const found = v
    .parse(Statuses, data)
    .find((status) => status.context === context && status.target_url === url && status.state !== 'success');
  if (found === undefined) return null;
  return { state: found.state === 'failure' ? 'failure' : 'error', description: found.description ?? '' };
}
