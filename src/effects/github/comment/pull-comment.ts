import { randomBytes } from 'node:crypto';
import { progressReason, type Reached, renderProgress } from '../../../core/report/markdown/progress.js';
import type { Clock, Watch } from '../../../ports.js';
import type { ActionsLog } from '../actions-log.js';
import { connectGitHub } from '../github.js';
import type { Measured } from '../measured.js';
import { ProgressNotes } from '../progress/notes.js';
import { startNoteThread } from '../progress/worker.js';
import { findPull, type PullRequest } from '../pull-request.js';
import { explainRefusal } from '../refusal.js';
import { originOf } from '../result-links.js';
import type { Workflow } from '../workflow.js';
import type { CommentContent, CommentOn } from './content.js';
import type { Result } from './marker.js';
import { CommentPoster, type CommentResult } from './post.js';

export interface PullCommentParts {
  readonly workflow: Workflow;
  readonly options: {
    readonly githubToken: string | null;
    readonly comment: 'update' | 'new' | 'off';
    readonly commentKey: string | null;
    /** When a new comment is made; one that is there is kept up to date in any case. */
    readonly commentOn: CommentOn;
    /** A status is put on the pull request's commit, too, so that it is looked up even without a comment. */
    readonly commitStatus: boolean;
  };
  /** Hash of the step's inputs, hex. */
  readonly inputsHash: string;
  readonly log: ActionsLog;
  readonly clock: Clock;
  /** Aborted when GitHub is no longer waited for. */
  readonly stop: AbortSignal;
}

/** The comment on a workflow's pull request: notes while a run goes on, then its result. What fails is a warning. */
export class PullComment {
  readonly #parts: PullCommentParts;
  /** Tells this process from the others of one run. */
  readonly #writer = randomBytes(8).toString('hex');
  /** Undefined until it was looked up; null where there is none to write to. */
  #pull: PullRequest | null | undefined = undefined;
  #poster: CommentPoster | null = null;
  #notes: ProgressNotes | null = null;

  constructor(parts: PullCommentParts) {
    this.#parts = parts;
  }

  /** Null where there is none to write to, or before `prepare`. */
  get pull(): PullRequest | null {
    return this.#pull ?? null;
  }

  /** Finds the pull request. Ask before measuring: later its head may have moved on. */
  async prepare(): Promise<void> {
    if (this.#pull === undefined) this.#pull = await this.#pullToWriteTo();
  }

  /**
   * Has the comment say how far a run is while it goes on; only where one comment is
   * kept up to date, since a new note would notify everybody.
   *
   * @param launcher of the thread that posts
   * @returns what is to be told after each request; undefined where there is no comment
   */
  follow(launcher: string): Watch | undefined {
    const { workflow, options, clock, log, stop } = this.#parts;
    const { githubToken: token, comment, commentKey: key, commentOn: on } = options;
    const { pull } = this;
    if (pull === null || token === null || comment !== 'update') return undefined;
    const poster = startNoteThread(launcher, { token, workflow, pull, key, on });
    const notes = new ProgressNotes({ poster, clock, stop, complain: (message) => log.info(message) });
    this.#notes = notes;
    return (reached) => notes.offer(() => this.#note(reached, pull));
  }

  /** Ends the notes. @returns whether one of them was posted */
  async endNotes(): Promise<boolean> {
    return (await this.#notes?.close()) === true;
  }

  /**
   * Posts a result, or posts it again with more. Says nothing to the log.
   *
   * @returns null where no comment is to be posted
   */
  async post(measured: Measured, content: Omit<CommentContent, 'result'>): Promise<CommentResult | null> {
    const { workflow, options, clock, stop } = this.#parts;
    const { githubToken: token, comment: mode, commentKey: key, commentOn: on } = options;
    const { pull } = this;
    if (pull === null || mode === 'off' || token === null) return null;
    if (this.#poster === null) {
      const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
      this.#poster = new CommentPoster({ github, workflow, pull, mode, key, on, clock, stop });
    }
    return await this.#poster.post({ result: this.#resultOf(pull, measured), ...content });
  }

  /** Says in the log what came of a post. */
  say(comment: CommentResult): void {
    const { log } = this.#parts;
    if (comment.status === 'none') return comment.message === null ? undefined : log.info(comment.message);
    if (comment.status === 'failed') return log.warn(comment.message);
    if (comment.status === 'kept') return log.info(`${comment.message} ${comment.url}`);
    log.info(`comment: ${comment.url}`);
    if (comment.message !== null) log.warn(comment.message);
  }

  /** A note makes a comment only where each result would; else it is a line in the one that is there. */
  #note(reached: Reached, pull: PullRequest): CommentContent {
    const { workflow, options, clock } = this.#parts;
    const now = clock.now();
    const reason = progressReason(reached, now).slice(0, 200);
    const measured = { measured: 0, planned: null, complete: false, reason };
    const result: Result = { ...this.#resultOf(pull, measured), running: true };
    const report = options.commentOn === 'always' ? renderProgress(reached, now) : null;
    return { result, report: report === null ? null : `${report}\n${originOf(workflow, pull, null)}`, alarm: null };
  }

  #resultOf({ headSha: sha }: PullRequest, measured: Measured): Result {
    const { workflow, inputsHash: inputs } = this.#parts;
    const { runId: run, runAttempt: attempt } = workflow;
    return { sha, run, attempt, writer: this.#writer, inputs, ...measured };
  }

  /** Null without a pull request, where nothing is to be written to it, or without a token that may. */
  async #pullToWriteTo(): Promise<PullRequest | null> {
    const { workflow, options, log, clock, stop } = this.#parts;
    const isWanted = options.comment !== 'off' || options.commitStatus;
    if (!isWanted || workflow.pull.kind === 'none') return null;
    if (workflow.restriction !== null) {
      log.info('No comment: the token of this job may only read. The report is in the job summary.');
      return null;
    }
    const token = options.githubToken;
    if (token === null) {
      log.warn('No comment: the input "github-token" is empty.');
      return null;
    }
    try {
      return await findPull(workflow, () => connectGitHub(token, workflow.apiUrl, stop, clock));
    } catch (error) {
      log.warn(`No comment, the pull request was not found: ${explainRefusal(error, 'pull-requests: write')}`);
      return null;
    }
  }
}
