import type { Clock, Log } from '../../ports.js';
import type { ArtifactResult } from './artifacts.js';
import { uploadArtifact } from './artifacts.js';
import type { CommentResult } from './comment.js';
import { postComment } from './comment.js';
import { connectGitHub, explainRefusal } from './github.js';
import { appendJobSummary } from './job-summary.js';
import type { PullRequest } from './pull-request.js';
import { findPull } from './pull-request.js';
import type { Workflow } from './workflow.js';

/** A result as a workflow hears of it. */
export interface Announcement {
  /** Markdown for the job summary, within its budget. */
  readonly summary: string;
  /** Markdown for the pull request, within its budget. */
  readonly comment: string;
  /** Absolute paths below `root`, for the artifact. */
  readonly files: readonly string[];
  readonly root: string;
  readonly artifactName: string;
}

/** The inputs about publishing, as both actions take them. */
export interface AnnouncementOptions {
  readonly githubToken: string | null;
  readonly comment: 'update' | 'new' | 'off';
  readonly commentKey: string | null;
  readonly retentionDays: number | null;
}

export interface AnnouncementParts {
  readonly workflow: Workflow;
  readonly options: AnnouncementOptions;
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted when the job is cancelled. */
  readonly stop: AbortSignal;
}

export interface Announced {
  readonly artifact: ArtifactResult;
  /** Null where none was to be posted. */
  readonly comment: CommentResult | null;
}

/** After a cancelled job's SIGINT the runner waits 7.5 s; this much of it is for finishing, the rest for exiting. */
const GRACE_MS = 6_000;
/** Nothing that is published takes this long unless it hangs. */
const PATIENCE_MS = 600_000;

/** Publishes results in a workflow. Made before measuring, since the pull request's head may move on meanwhile. */
export interface Announcer {
  announce(announcement: Announcement): Promise<Announced>;
}

/** Finds the pull request, if there is one to comment on. What goes wrong is a warning: results stand without a comment. */
export async function createAnnouncer(parts: AnnouncementParts): Promise<Announcer> {
  const ending = afterGrace(parts.stop);
  const deadline = ending.signal;
  const pull = await pullToCommentOn(parts, deadline);
  return {
    async announce(announcement) {
      abortIn(ending, PATIENCE_MS);
      const failure = await appendJobSummary(announcement.summary);
      if (failure !== null) parts.log.warn(failure);
      const [artifact, comment] = await Promise.all([
        upload(announcement, parts, deadline),
        post(announcement, parts, pull, deadline),
      ]);
      return { artifact, comment };
    },
  };
}

async function upload(
  { artifactName: name, files, root }: Announcement,
  parts: AnnouncementParts,
  deadline: AbortSignal,
): Promise<ArtifactResult> {
  const { workflow, options, log } = parts;
  const result = await uploadArtifact(workflow, { name, files, root, retentionDays: options.retentionDays, deadline });
  if (result.status === 'failed') log.warn(result.message);
  else log.info(`artifact: ${result.url}`);
  return result;
}

async function post(
  { comment: body }: Announcement,
  parts: AnnouncementParts,
  pull: PullRequest | null,
  deadline: AbortSignal,
): Promise<CommentResult | null> {
  const { workflow, options, log, clock } = parts;
  if (pull === null || options.comment === 'off' || options.githubToken === null) return null;
  const github = await connectGitHub(options.githubToken, workflow.apiUrl, deadline);
  const result = await postComment(
    github,
    workflow,
    { mode: options.comment, pull, key: options.commentKey, body, deadline },
    clock,
  );
  if (result.status === 'failed') log.warn(result.message);
  else log.info(result.status === 'kept' ? result.message : `comment: ${result.url}`);
  return result;
}

/** Null without a pull request, without a wish for a comment, or without a token that may write one. */
async function pullToCommentOn(
  { workflow, options, log }: AnnouncementParts,
  deadline: AbortSignal,
): Promise<PullRequest | null> {
  if (options.comment === 'off' || workflow.pull.kind === 'none') return null;
  if (workflow.restriction !== null) {
    log.info('No comment: the token of this job may only read. The report is in the job summary.');
    return null;
  }
  if (options.githubToken === null) {
    log.warn('No comment: the input "github-token" is empty.');
    return null;
  }
  try {
    const token = options.githubToken;
    return await findPull(workflow, () => connectGitHub(token, workflow.apiUrl, deadline));
  } catch (error) {
    log.warn(`No comment, the pull request was not found: ${explainRefusal(error, 'pull-requests: write')}`);
    return null;
  }
}

/** Aborted soon after a cancellation, when nobody may wait for GitHub any longer. */
function afterGrace(stop: AbortSignal): AbortController {
  const deadline = new AbortController();
  const begin = (): void => abortIn(deadline, GRACE_MS);
  if (stop.aborted) begin();
  else stop.addEventListener('abort', begin, { once: true });
  return deadline;
}

function abortIn(controller: AbortController, milliseconds: number): void {
  setTimeout(() => controller.abort(), milliseconds).unref();
}
