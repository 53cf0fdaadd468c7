import * as v from 'valibot';
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

const Pull = v.object({
  number: v.pipe(v.number(), v.safeInteger()),
  head: v.object({
    sha: v.string(),
    ref: v.string(),
    repo: v.nullish(v.object({ owner: v.object({ login: v.string() }) })),
  }),
  base: v.optional(v.object({ repo: v.optional(v.object({ full_name: v.string() })) })),
});
const Pulls = v.array(Pull);
const Head = v.object({ head: v.object({ sha: v.string() }) });

/** The commit at the head of a pull request now. */
export async function headOf(github: GitHub, workflow: Workflow, number: number): Promise<string> {
  const { data } = await github.rest.pulls.get({
    owner: workflow.owner,
    repo: workflow.repository,
    pull_number: number,
  });
  return v.parse(Head, data).head.sha;
}

/**
 * The open pull request from `owner:branch` into this repository; of several (to
 * several bases) the one at this commit, else the oldest. GitHub ignores a `head`
 * it can't read and lists everything, so each hit is checked.
 */
async function numberOfBranch(
  github: GitHub,
  { owner: base, repository: repo }: Workflow,
  owner: string,
  branch: string,
  headSha: string,
): Promise<number | null> {
  const { data } = await github.rest.pulls.list({
    owner: base,
    repo,
    head: `${owner}:${branch}`,
    state: 'open',
    per_page: 100,
  });
  const hits = v
    .parse(Pulls, data)
    .filter((pull) => pull.head.ref === branch && pull.head.repo?.owner.login === owner)
    .filter((pull) => (pull.base?.repo?.full_name ?? `${base}/${repo}`) === `${base}/${repo}`)
    .sort((a, b) => a.number - b.number);
  return (hits.find((pull) => pull.head.sha === headSha) ?? hits[0])?.number ?? null;
}
