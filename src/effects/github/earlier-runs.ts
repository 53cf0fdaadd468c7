import * as v from 'valibot';
import type { EarlierRun, EarlierRuns } from '../../ports.js';
import { holdsRecords } from '../files/discovery.js';
import { connectGitHub, type GitHub } from './github.js';
import { type ArtifactAccess, downloadArtifact, listArtifacts, temporaryFolder, unreachable } from './run-artifacts.js';
import type { Workflow } from './workflow.js';

/** A finished run as GitHub lists it. */
const Run = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  html_url: v.string(),
  head_sha: v.string(),
  event: v.string(),
  conclusion: v.nullish(v.string(), null),
  head_repository: v.nullish(v.object({ full_name: v.string() }), null),
});
type Run = v.InferOutput<typeof Run>;

const Runs = v.object({ workflow_runs: v.array(Run) });
const Repository = v.object({ default_branch: v.string() });

/**
 * Events whose runs measure the default branch. A pull request's run can have a
 * branch of the same name, and the branch of a fork is somebody else's.
 */
const OF_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Events that ask again at any commit: what differs is the time. */
const OF_TIME = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);

/** More runs than these are not looked into. */
const MOST_RUNS = 5;
/** A larger archive is not fetched. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Which artifacts of an earlier run are wanted. */
export interface WantedArtifacts {
  /** Those that hold the records. */
  readonly records: RegExp;
  /** Those that the same step uploaded. */
  readonly own: RegExp;
}

/** Which earlier runs are asked for. */
export interface AskedRuns {
  /** Null for the newest ones of this workflow on the default branch. */
  readonly runId: number | null;
  readonly artifacts: WantedArtifacts;
}

/** Earlier runs of the workflow of this step, or the one that was named. Nothing is asked before they are looked for. */
export function earlierRuns(access: ArtifactAccess, asked: AskedRuns): EarlierRuns {
  return { find: () => found(access, asked) };
}

async function* found(access: ArtifactAccess, asked: AskedRuns): AsyncGenerator<EarlierRun> {
  const root = await temporaryFolder();
  for (const run of await runsOf(access, asked.runId)) {
    access.log.info(`baseline: looking at run ${run.id} of commit ${run.head_sha.slice(0, 7)}`);
    yield await withArtifacts(access, run, asked, root);
  }
}

/** The newest first. @throws ParityError `SERVICE_FAILED`, with the permission to add where that is the reason */
async function runsOf(access: ArtifactAccess, runId: number | null): Promise<Run[]> {
  const { workflow, token, clock, stop } = access;
  const place = { owner: workflow.owner, repo: workflow.repository };
  try {
    const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
    if (runId !== null)
      return [v.parse(Run, (await github.rest.actions.getWorkflowRun({ ...place, run_id: runId })).data)];
    const { data } = await github.rest.actions.listWorkflowRuns({
      ...place,
      workflow_id: workflow.file,
      branch: await defaultBranch(github, workflow),
      status: 'completed',
      per_page: 100,
    });
    return v
      .parse(Runs, data)
      .workflow_runs.filter((run) => isOfBranch(run, workflow))
      .sort((a, b) => b.id - a.id)
      .slice(0, MOST_RUNS);
  } catch (cause) {
    const what = runId === null ? 'the earlier runs of this workflow were not listed' : `run ${runId} was not found`;
    throw unreachable(what, cause);
  }
}

async function defaultBranch(
  github: GitHub,
  { defaultBranch: told, owner, repository: repo }: Workflow,
): Promise<string> {
  return told ?? v.parse(Repository, (await github.rest.repos.get({ owner, repo })).data).default_branch;
}

/** Finished, earlier than this one, of this repository's own branch. A run that failed can still hand on its history. */
function isOfBranch(
  { id, event, conclusion, head_repository: head }: Run,
  { runId, owner, repository }: Workflow,
): boolean {
  const isOwn = head === null || head.full_name === `${owner}/${repository}`;
  return id < runId && isOwn && OF_BRANCH.has(event) && (conclusion === 'success' || conclusion === 'failure');
}

async function withArtifacts(
  access: ArtifactAccess,
  run: Run,
  { runId, artifacts: { records, own } }: AskedRuns,
  root: string,
): Promise<EarlierRun> {
  const fitting = (await listArtifacts(access, run.id)).filter(({ name }) => records.test(name) || own.test(name));
  const there = fitting.filter(({ expired, size_in_bytes: bytes }) => !expired && bytes <= MOST_BYTES);
  const folders: { name: string; folder: string }[] = [];
  for (const artifact of there.sort((a, b) => b.id - a.id)) {
    folders.push({ name: artifact.name, folder: await downloadArtifact(access, artifact, root) });
  }
  const named = (names: RegExp): string[] => folders.filter(({ name }) => names.test(name)).map(({ folder }) => folder);
  const withRecords: string[] = [];
  for (const folder of named(records)) if (await holdsRecords(folder)) withRecords.push(folder);
  return {
    id: run.id,
    url: run.html_url,
    commit: run.head_sha,
    unfit: runId === null ? unfitness(run, access.workflow) : null,
    records: withRecords,
    own: named(own),
    expired: there.length === 0 && fitting.some(({ expired }) => expired),
  };
}

/** A push or a pull request brings a commit, which is not compared with itself. */
function unfitness({ conclusion, head_sha: sha }: Run, { eventName, commit }: Workflow): EarlierRun['unfit'] {
  if (conclusion !== 'success') return 'it failed';
  return sha === commit && !OF_TIME.has(eventName) ? 'it ran at the same commit' : null;
}
