import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Comparison } from '../../core/compare/comparison.js';
import { alarmOf } from '../../core/gate/alarm.js';
import { commitStateOf } from '../../core/gate/commit-state.js';
import { PAGE } from '../../core/manifest/file-names.js';
import { renderComment, renderEnded, renderSkipped, renderSummary } from '../../core/report/markdown/comment.js';
import { progressReason, type Reached, renderProgress } from '../../core/report/markdown/progress.js';
import type { ReportContext } from '../../core/report/model/context.js';
import type { Report } from '../../core/report/model/report.js';
import type { Clock, Watch } from '../../ports.js';
import type { ActionsLog } from './actions-log.js';
import { type ArtifactName, type ArtifactResult, uploadArtifact } from './artifacts.js';
import type { CommentContent, CommentOn } from './comment/content.js';
import type { Result } from './comment/marker.js';
import { CommentPoster, type CommentResult } from './comment/post.js';
import { postStatus, statusContext } from './commit-status.js';
import { after } from './deadline.js';
import { connectGitHub } from './github.js';
import type { IssueResult } from './issue/report.js';
import { updateTrackingIssue } from './issue/tracking-issue.js';
import { JobSummary } from './job-summary.js';
import { attemptUrl } from './links.js';
import { type Measured, measuredIn, nothingMeasured } from './measured.js';
import {
  annotateVerdicts,
  comparisonOutputs,
  type OutputValues,
  type PublishingResult,
  publishedOutputs,
  setOutputs,
  watchOutputs,
} from './outputs.js';
import { ProgressNotes } from './progress/notes.js';
import { startNoteThread } from './progress/worker.js';
import { findPull, type PullRequest } from './pull-request.js';
import { explainRefusal } from './refusal.js';
import { uploadPage } from './report-page.js';
import { ELSEWHERE, elsewhereOf, originOf } from './result-links.js';
import { type Uploaded, Uploads } from './uploads.js';
import type { Workflow } from './workflow.js';

/** The inputs about publishing, as both actions take them. */
export interface PublishOptions {
  readonly githubToken: string | null;
  readonly comment: 'update' | 'new' | 'off';
  readonly commentKey: string | null;
  /** When a new comment is made; one that is there is kept up to date in any case. */
  readonly commentOn: CommentOn;
  readonly commitStatus: boolean;
  readonly retentionDays: number | null;
  /** Number of the tracking issue; null where there is none. */
  readonly reportIssue: number | null;
}

export interface PublisherParts {
  readonly workflow: Workflow;
  readonly options: PublishOptions;
  /** Hash of the step's inputs, hex. */
  readonly inputsHash: string;
  readonly log: ActionsLog;
  readonly clock: Clock;
  /** Aborted when the job is cancelled. */
  readonly stop: AbortSignal;
}

/** A result as a workflow shows it. */
export interface Publication {
  readonly context: ReportContext;
  /** What is said of it. */
  readonly reportModel: Report;
  /** Absolute paths below `root`, for the artifact. */
  readonly files: readonly string[];
  readonly root: string;
  readonly artifact: ArtifactName;
  /** Outputs beside those of the comparison: paths, and how the run ended. */
  readonly outputs: OutputValues;
}

/** After a cancelled job's SIGINT the runner waits 7.5 s; this much of it is for finishing, the rest for exiting. */
export const GRACE_MS = 6_000;
/** How long the comment waits for the artifact's link before it is posted without. */
export const PATIENCE_MS = 10_000;
/** The same in a job that was cancelled. */
export const HURRIED_PATIENCE_MS = 1_000;

/**
 * Shows results in a workflow, for both actions: outputs, job summary, artifact,
 * comment. What fails is a warning; the results stand without it.
 */
export class Publisher {
  readonly #parts: PublisherParts;
  /** Tells this process from the others of one run. */
  readonly #writer = randomBytes(8).toString('hex');
  readonly #summary = new JobSummary();
  /** Aborted soon after a cancellation, when nobody may wait for GitHub any longer. */
  readonly #ending: AbortSignal;
  /** Undefined until it was looked up; null where there is none to comment on. */
  #pull: PullRequest | null | undefined = undefined;
  #poster: CommentPoster | null = null;
  #notes: ProgressNotes | null = null;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    this.#ending = after(parts.stop, GRACE_MS, parts.clock);
  }

  /** Finds the pull request, if there is one to comment on. Ask before measuring: later its head may have moved on. */
  async prepare(): Promise<void> {
    if (this.#pull === undefined) this.#pull = await this.#pullToWriteTo();
  }

  /**
   * Has the comment say how far a run is while it goes on; only where one comment is
   * kept up to date, since a note that is posted anew would notify everybody.
   *
   * @param launcher of the thread that posts
   * @returns what is to be told after each request; undefined where there is no comment
   */
  follow(launcher: string): Watch | undefined {
    const { workflow, options, clock, log } = this.#parts;
    const { githubToken: token, comment, commentKey: key, commentOn: on } = options;
    const pull = this.#pull ?? null;
    if (pull === null || token === null || comment !== 'update') return undefined;
    const notes = new ProgressNotes({
      poster: startNoteThread(launcher, { token, workflow, pull, key, on }),
      clock,
      stop: this.#ending,
      complain: (message) => log.info(message),
    });
    this.#notes = notes;
    return (reached) => notes.offer(() => this.#note(reached, pull));
  }

  /** A note makes a comment only where each result would; else it is a line in the one that is there. */
  #note(reached: Reached, pull: PullRequest): CommentContent {
    const now = this.#parts.clock.now();
    const measured = {
      measured: 0,
      planned: null,
      complete: false,
      reason: progressReason(reached, now).slice(0, 200),
    };
    const result: Result = { ...this.#resultOf(pull, measured), running: true };
    const report = this.#parts.options.commentOn === 'always' ? renderProgress(reached, now) : null;
    return { result, report: report === null ? null : `${report}\n${this.#origin(null)}`, alarm: null };
  }

  /**
   * Outputs and summary first, since they need no service. The comment waits a
   * little for the artifact's link; where the upload takes longer, the comment is
   * posted without it and the link is added later.
   */
  async publish(publication: Publication): Promise<PublishingResult> {
    const { context, reportModel } = publication;
    await this.#notes?.close();
    const { comparison, watch = null } = context;
    setOutputs({ skipped: 'false', ...comparisonOutputs(comparison), ...watchOutputs(watch), ...publication.outputs });
    await this.#show(renderSummary(reportModel, ELSEWHERE.uploading));
    const uploads = this.#upload(publication);
    const isOver = await this.#waitedFor(uploads.done());
    const first = await this.#comment(publication, uploads.soFar);
    setOutputs({ 'comment-url': first !== null && 'url' in first ? first.url : null });
    const uploaded = await uploads.done();
    this.#sayUploaded(uploaded);
    await this.#show(`${renderSummary(reportModel, elsewhereOf(uploaded))}\n${this.#origin(uploaded)}\n`);
    const second = !isOver && first !== null ? await this.#comment(publication, uploaded) : first;
    // What was posted stays posted, also where the link could not be added.
    const comment = second?.status === 'failed' ? first : second;
    if (comment !== null) this.#say(comment);
    const issue = await this.#updateIssue(publication, uploaded);
    const result = { artifact: uploaded.artifact, page: uploaded.page, comment, issue };
    setOutputs(publishedOutputs(result));
    annotateVerdicts(context.comparison, this.#parts.log);
    return result;
  }

  /**
   * Puts the state on the commit, where that is wished for. Last of all, since it
   * says how the step ends.
   *
   * @param comparison null where nothing was measured
   * @param failure what ends the step; null where nothing does
   */
  async conclude(comparison: Comparison | null, failure: string | null): Promise<void> {
    const { workflow, options, log, clock } = this.#parts;
    const { githubToken: token, commitStatus, commentKey } = options;
    const sha = this.#pull?.headSha ?? workflow.subjectCommit;
    if (!commitStatus || token === null || workflow.restriction !== null || sha === '') return;
    const github = await connectGitHub(token, workflow.apiUrl, this.#ending, clock);
    const complaint = await postStatus(github, workflow, {
      ...commitStateOf(comparison, failure),
      sha,
      context: statusContext(workflow, commentKey),
      url: attemptUrl(workflow, workflow.runId, workflow.runAttempt),
    });
    if (complaint !== null) log.warn(complaint);
  }

  /**
   * Says that the run ended before it measured anything, and why: in the summary,
   * and in the comment of an earlier result where there is one.
   */
  async end(reason: string): Promise<void> {
    await this.#show(`${renderEnded(reason)}\n${this.#origin(null)}\n`);
    await this.prepare();
    const hasNote = (await this.#notes?.close()) === true;
    const result = this.#result(nothingMeasured(reason));
    const report = hasNote ? `${renderEnded(reason)}\n${this.#origin(null)}` : null;
    const comment = await this.#post({ result, report, alarm: null });
    if (comment !== null) this.#say(comment);
    await this.conclude(null, reason);
  }

  /** Says that nothing was to be run here, which is nobody's failure. */
  async skip(reason: string): Promise<void> {
    setOutputs({ skipped: 'true' });
    this.#parts.log.annotate('notice', reason, 'parity-bench skipped');
    await this.#show(renderSkipped(reason));
  }

  /** Shows the plan of a run that is not carried out. */
  async showPlan(markdown: string): Promise<void> {
    setOutputs({ skipped: 'false' });
    await this.#show(markdown);
  }

  async #show(markdown: string): Promise<void> {
    const failure = await this.#summary.show(markdown);
    if (failure !== null) this.#parts.log.warn(failure);
  }

  #upload({ artifact, files, root }: Publication): Uploads {
    const { workflow, options, clock } = this.#parts;
    const page = files.find((file) => path.basename(file) === PAGE);
    const how = { retentionDays: options.retentionDays, clock, stop: this.#ending };
    return new Uploads(
      uploadArtifact(workflow, { artifact, files, root, ...how }),
      page === undefined ? null : uploadPage(workflow, page, artifact, how),
    );
  }

  #sayUploaded({ artifact, page }: Uploaded & { readonly artifact: ArtifactResult }): void {
    const { log } = this.#parts;
    if (artifact.status === 'failed') return log.warn(artifact.message);
    log.info(`artifact: ${artifact.url}`);
    if (page !== null) log.info(page.status === 'uploaded' ? `report: ${page.url}` : page.message);
  }

  /** False where the uploads are not over yet. */
  async #waitedFor(uploading: Promise<unknown>): Promise<boolean> {
    const { clock, stop } = this.#parts;
    const [ms, end] = stop.aborted ? [HURRIED_PATIENCE_MS, this.#ending] : [PATIENCE_MS, stop];
    const over = new AbortController();
    const giveUp = (): void => over.abort();
    end.addEventListener('abort', giveUp, { once: true });
    const isOver = await Promise.race([uploading.then(() => true), clock.sleep(ms, over.signal).then(() => false)]);
    over.abort();
    return isOver;
  }

  async #comment({ context, reportModel }: Publication, uploaded: Uploaded): Promise<CommentResult | null> {
    const report = renderComment(reportModel, elsewhereOf(uploaded));
    return await this.#post({
      result: this.#result(measuredIn(context)),
      report: `${report}\n${this.#origin(uploaded)}`,
      alarm: alarmOf(context.comparison),
    });
  }

  async #updateIssue({ context, reportModel: model }: Publication, uploaded: Uploaded): Promise<IssueResult | null> {
    const { workflow, options, inputsHash: inputs, clock, log } = this.#parts;
    const { reportIssue: issue, githubToken: token, commentKey: key } = options;
    const parts = { workflow, issue, token, key, inputs, clock, stop: this.#ending, log };
    const report = renderComment(model, elsewhereOf(uploaded));
    return await updateTrackingIssue(parts, { context, model, report, origin: this.#origin(uploaded) });
  }

  /** Null where none is to be posted. */
  async #post(content: {
    readonly result: Result | null;
    readonly report: string | null;
    readonly alarm: string | null;
  }): Promise<CommentResult | null> {
    const { workflow, options, clock } = this.#parts;
    const { result, report, alarm } = content;
    const pull = this.#pull ?? null;
    if (pull === null || result === null || options.comment === 'off' || options.githubToken === null) return null;
    this.#poster ??= new CommentPoster({
      github: await connectGitHub(options.githubToken, workflow.apiUrl, this.#ending, clock),
      workflow,
      pull,
      mode: options.comment,
      key: options.commentKey,
      on: options.commentOn,
      clock,
      stop: this.#ending,
    });
    return await this.#poster.post({ result, report, alarm });
  }

  /** Null without a pull request: a comment is about one of its commits. */
  #result(measured: Measured): Result | null {
    return this.#pull === undefined || this.#pull === null ? null : this.#resultOf(this.#pull, measured);
  }

  #resultOf({ headSha: sha }: PullRequest, measured: Measured): Result {
    const { workflow, inputsHash: inputs } = this.#parts;
    const { runId: run, runAttempt: attempt } = workflow;
    return { sha, run, attempt, writer: this.#writer, inputs, ...measured };
  }

  #origin(uploaded: Uploaded | null): string {
    return originOf(this.#parts.workflow, this.#pull ?? null, uploaded);
  }

  #say(comment: CommentResult): void {
    const { log } = this.#parts;
    if (comment.status === 'none') return comment.message === null ? undefined : log.info(comment.message);
    if (comment.status === 'failed') return log.warn(comment.message);
    if (comment.status === 'kept') return log.info(`${comment.message} ${comment.url}`);
    log.info(`comment: ${comment.url}`);
    if (comment.message !== null) log.warn(comment.message);
  }

  /** Null without a pull request, where nothing is to be written to it, or without a token that may. */
  async #pullToWriteTo(): Promise<PullRequest | null> {
    const { workflow, options, log, clock } = this.#parts;
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
      return await findPull(workflow, () => connectGitHub(token, workflow.apiUrl, this.#ending, clock));
    } catch (error) {
      log.warn(`No comment, the pull request was not found: ${explainRefusal(error, 'pull-requests: write')}`);
      return null;
    }
  }
}
