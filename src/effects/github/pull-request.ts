import type { GitHub } from './github.js';
import type { Workflow } from './workflow.js';

/** A pull request and the commit of it that this run is about. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
}

/**
 * The pull request that a workflow runs for, asked of the API where the event
 * leaves it open; null where there is none. Ask before measuring: later the head
 * may have moved on.
 *
 * @param connect called only where the API must be asked
 * @throws what the client throws for a refused or failed request
 */
export async function findPull(workflow: Workflow, connect: () => Promise<GitHub>): Promise<PullRequest | null> {
  const { pull } = workflow;
  switch (pull.kind) {
    case 'none':
      return null;
    case 'known':
      return { number: pull.number, headSha: pull.headSha };
    case 'number':
      return { number: pull.number, headSha: await headOf(await connect(), workflow, pull.number) };
    case 'branch': {
      const number = await numberOfBranch(await connect(), workflow, pull.owner, pull.branch, pull.headSha);
      return number === null ? null : { number, headSha: pull.headSha };
    }
  }
}

/** The commit at the head of a pull request now. */
export async function headOf(github: GitHub, workflow: Workflow, number: number): Promise<string> {
  const { data } = await github.rest.pulls.get({
    owner: workflow.owner,
    repo: workflow.repository,
    pull_number: number,
  });
  return data.head.sha;
}

/**
 * The open pull request from `owner:branch`; of several (to several bases) the
 * one at this commit, else the oldest. GitHub ignores a `head` it can't
 * read and lists everything, so each hit is checked.
 */
async function numberOfBranch(
  github: GitHub,
  workflow: Workflow,
  owner: string,
  branch: string,
  headSha: string,
): Promise<number | null> {
  const { data } = await github.rest.pulls.list({
    owner: workflow.owner,
    repo: workflow.repository,
    head: `${owner}:${branch}`,
    state: 'open',
    per_page: 100,
  });
  const hits = data
    .filter((pull) => pull.head.ref === branch && pull.head.repo?.owner.login === owner)
    .sort((a, b) => a.number - b.number);
  return (hits.find((pull) => pull.head.sha === headSha) ?? hits[0])?.number ?? null;
}
