import { createHash } from 'node:crypto';
import { trimEnd, trimStart } from '../../core/text/trimming.js';
import type { Clock } from '../../ports.js';
import type { GitHub } from './github.js';
import { explainRefusal, isPassing, statusOf } from './github.js';
import type { PullRequest } from './pull-request.js';
import { headOf } from './pull-request.js';
import type { Workflow } from './workflow.js';

export type CommentMode = 'update' | 'new';

export type CommentResult =
  | { readonly status: 'created' | 'updated'; readonly url: string }
  /** The comment shows a newer commit's result and was left alone. */
  | { readonly status: 'kept'; readonly url: string; readonly message: string }
  /** Not posted; the results stand. The message names the remedy. */
  | { readonly status: 'failed'; readonly message: string };

export interface CommentRequest {
  readonly mode: CommentMode;
  readonly pull: PullRequest;
  /** The input that tells several comments of one job apart; null where it was not given. */
  readonly key: string | null;
  /** Markdown, within GitHub's limit, everything foreign in it escaped. */
  readonly body: string;
  /** Aborted when GitHub is no longer waited for. */
  readonly deadline: AbortSignal;
}

const PERMISSION = 'pull-requests: write';
/** How often the comment is read and written until what stands there is right. */
const ROUNDS = 4;

/**
 * Posts the result on a pull request. Never throws: the results stand without it.
 *
 * `update` keeps one comment: among those with our marker *and* our author the
 * lowest id wins, also between two jobs that both found none and posted; a
 * result for an older commit never replaces one for the head.
 */
export async function postComment(
  github: GitHub,
  workflow: Workflow,
  request: CommentRequest,
  clock: Pick<Clock, 'sleep'>,
): Promise<CommentResult> {
  const post = request.mode === 'new' ? postNew : postSticky;
  for (let round = 1; ; round += 1) {
    try {
      return await post(github, workflow, request);
    } catch (error) {
      // A new comment may have arrived although its answer did not: asking again could double it.
      if (request.mode === 'new' || round === ROUNDS || !isPassing(error)) {
        return { status: 'failed', message: `The comment was not posted: ${explainRefusal(error, PERMISSION)}` };
      }
      await clock.sleep(500 * round, request.deadline);
    }
  }
}

async function postNew(github: GitHub, workflow: Workflow, { pull, body }: CommentRequest): Promise<CommentResult> {
  return { status: 'created', url: (await create(github, workflow, pull, body)).url };
}

/** Reads, writes, and reads again until the surviving comment carries this commit's result or a newer one's. */
async function postSticky(github: GitHub, workflow: Workflow, request: CommentRequest): Promise<CommentResult> {
  const { pull } = request;
  const ours = markerOf(workflow, request);
  const body = `${renderMarker(ours)}\n${request.body}`;
  const login = await ownLogin(github);
  let written: Posted | null = null;
  for (let round = 1; ; round += 1) {
    const [first, ...doubles] = await ownComments(github, workflow, pull, ours.key, login);
    // GitHub's list may lag behind a comment just made: then the answer to our own request counts.
    const here: Posted | null = first ?? written;
    if (written !== null && here !== null && (here.marker.sha === ours.sha || round > ROUNDS)) {
      for (const double of doubles) await remove(github, workflow, double.id);
      return { status: here.id === written.id && written.made ? 'created' : 'updated', url: here.url };
    }
    if (here === null) {
      written = { ...(await create(github, workflow, pull, body)), marker: ours, made: true };
      continue;
    }
    if (!supersedes(ours, here.marker, await headOf(github, workflow, pull.number))) {
      for (const double of doubles.filter(({ id }) => id === written?.id)) await remove(github, workflow, double.id);
      return { status: 'kept', url: here.url, message: keptMessage(here.marker, ours) };
    }
    await update(github, workflow, here.id, body);
    written = { ...here, marker: ours, made: false };
  }
}

/**
 * Whether our result may take the place of the one that is there: for the same
 * commit, for the pull request's head, or, where neither is the head any more,
 * for the later run (GitHub numbers runs upwards).
 */
function supersedes(ours: Marker, theirs: Marker, headSha: string): boolean {
  if (ours.sha === theirs.sha || ours.sha === headSha) return true;
  return theirs.sha !== headSha && ours.runId >= theirs.runId;
}

function keptMessage(theirs: Marker, ours: Marker): string {
  return `The comment was left as it is: it shows the result for ${theirs.sha.slice(0, 7)}, which is newer than this run's ${ours.sha.slice(0, 7)}.`;
}

// --- the marker

/** What the first line of our comment says, invisibly: whose comment it is and what it shows. */
interface Marker {
  readonly key: string;
  readonly sha: string;
  readonly runId: number;
  readonly runAttempt: number;
}

interface Posted {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
  /** True where this run made it. */
  readonly made: boolean;
}

function markerOf(workflow: Workflow, { key, pull }: CommentRequest): Marker {
  return { key: commentKey(workflow, key), sha: pull.headSha, runId: workflow.runId, runAttempt: workflow.runAttempt };
}

/**
 * One comment per workflow, job and `comment-key`. Hashed, so that no name can
 * break out of the marker; a readable part stays in front.
 */
export function commentKey(workflow: Pick<Workflow, 'workflow' | 'job'>, key: string | null): string {
  const parts = [workflow.workflow, workflow.job, key ?? ''];
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  const readable = (key ?? workflow.job).replace(/[^A-Za-z0-9]+/g, '-');
  return [trimEnd(trimStart(readable, '-'), '-').slice(0, 40), hash].filter((part) => part !== '').join('.');
}

function renderMarker({ key, sha, runId, runAttempt }: Marker): string {
  return `<!-- parity-bench:${key} sha=${sha} run=${runId} attempt=${runAttempt} -->`;
}

/** Only the very first line counts: no text further down can pass for a marker. */
function parseMarker(body: string): Marker | null {
  const match = /^<!-- parity-bench:([A-Za-z0-9.-]+) sha=([0-9a-f]+) run=(\d{1,15}) attempt=(\d{1,6}) -->/.exec(body);
  if (match === null) return null;
  const [, key = '', sha = '', runId, runAttempt] = match;
  return { key, sha, runId: Number(runId), runAttempt: Number(runAttempt) };
}

// --- GitHub

/**
 * The login under which this token writes. GraphQL's `viewer` answers every kind
 * of token (`github-actions[bot]` for the job's own), where `GET /user` answers
 * personal ones only.
 */
async function ownLogin(github: GitHub): Promise<string> {
  try {
    const answer = await github.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return answer.viewer.login;
  } catch {
    return await personalLogin(github);
  }
}

async function personalLogin(github: GitHub): Promise<string> {
  try {
    return (await github.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (statusOf(error) === 403) return 'github-actions[bot]';
    throw error;
  }
}

/** Our comments for this key, lowest id first; every page is read. */
async function ownComments(
  github: GitHub,
  workflow: Workflow,
  pull: PullRequest,
  key: string,
  login: string,
): Promise<Posted[]> {
  const comments = await github.paginate(github.rest.issues.listComments, {
    owner: workflow.owner,
    repo: workflow.repository,
    issue_number: pull.number,
    per_page: 100,
  });
  const ours = comments.flatMap(({ id, html_url: url, body, user }) => {
    const marker = user?.login === login ? parseMarker(body ?? '') : null;
    return marker?.key === key ? [{ id, url, marker, made: false }] : [];
  });
  return ours.sort((a, b) => a.id - b.id);
}

async function create(
  github: GitHub,
  workflow: Workflow,
  pull: PullRequest,
  body: string,
): Promise<{ id: number; url: string }> {
  const { data } = await github.rest.issues.createComment({
    owner: workflow.owner,
    repo: workflow.repository,
    issue_number: pull.number,
    body,
  });
  return { id: data.id, url: data.html_url };
}

async function update(github: GitHub, workflow: Workflow, id: number, body: string): Promise<void> {
  await github.rest.issues.updateComment({ owner: workflow.owner, repo: workflow.repository, comment_id: id, body });
}

/** Another job may have removed it first. */
async function remove(github: GitHub, workflow: Workflow, id: number): Promise<void> {
  try {
    await github.rest.issues.deleteComment({ owner: workflow.owner, repo: workflow.repository, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
