import path from 'node:path';
import type { Comparison } from '../../core/compare/comparison.js';
import { alarmOf } from '../../core/gate/alarm.js';
import { commitStateOf } from '../../core/gate/commit-state.js';
import { PAGE } from '../../core/manifest/file-names.js';
import { renderComment, renderEnded, renderSkipped, renderSummary } from '../../core/report/markdown/comment.js';
import type { ReportContext } from '../../core/report/model/context.js';
import type { Report } from '../../core/report/model/report.js';
import type { Clock, Watch } from '../../ports.js';
import type { ActionsLog } from './actions-log.js';
import { type ArtifactName, type ArtifactResult, uploadArtifact } from './artifacts.js';
import type { CommentResult } from './comment/post.js';
import { PullComment, type PullCommentParts } from './comment/pull-comment.js';
import { postStatus, statusContext } from './commit-status.js';
import { after } from './deadline.js';
import { connectGitHub } from './github.js';
import type { IssueResult } from './issue/report.js';
import { updateTrackingIssue } from './issue/tracking-issue.js';
import { JobSummary } from './job-summary.js';
import { attemptUrl } from './links.js';
import { measuredIn, nothingMeasured } from './measured.js';
import {
  annotateVerdicts,
  comparisonOutputs,
  type OutputValues,
  type PublishingResult,
  publishedOutputs,
  setOutputs,
  watchOutputs,
} from './outputs.js';
import { uploadPage } from './report-page.js';
import { ELSEWHERE, elsewhereOf, originOf } from './result-links.js';
import { type Uploaded, Uploads } from './uploads.js';
import type { Workflow } from './workflow.js';

/** The inputs about publishing, as both actions take them. */
export type PublishOptions = PullCommentParts['options'] & {
  readonly retentionDays: number | null;
  /** Number of the tracking issue; null where there is none. */
  readonly reportIssue: number | null;
};

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
  readonly #summary = new JobSummary();
  /** Aborted soon after a cancellation, when nobody may wait for GitHub any longer. */
  readonly #ending: AbortSignal;
  readonly #comment: PullComment;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    this.#ending = after(parts.stop, GRACE_MS, parts.clock);
    this.#comment = new PullComment({ ...parts, stop: this.#ending });
  }

  /** Finds the pull request, if there is one to comment on. Ask before measuring: later its head may have moved on. */
  async prepare(): Promise<void> {
    await this.#comment.prepare();
  }

  /** The comment says how far a run is while it goes on. @see PullComment.follow */
  follow(launcher: string): Watch | undefined {
    return this.#comment.follow(launcher);
  }

  /**
   * Outputs and summary first, since they need no service. The comment waits a
   * little for the artifact's link; where the upload takes longer, the comment is
   * posted without it and the link is added later.
   */
  async publish(publication: Publication): Promise<PublishingResult> {
    const { context, reportModel } = publication;
    await this.#comment.endNotes();
    const { comparison, watch = null } = context;
    setOutputs({ skipped: 'false', ...comparisonOutputs(comparison), ...watchOutputs(watch), ...publication.outputs });
    await this.#show(renderSummary(reportModel, ELSEWHERE.uploading));
    const uploads = this.#upload(publication);
    const isOver = await this.#waitedFor(uploads.done());
    const first = await this.#postResult(publication, uploads.soFar);
    setOutputs({ 'comment-url': first !== null && 'url' in first ? first.url : null });
    const uploaded = await uploads.done();
    this.#sayUploaded(uploaded);
    await this.#show(`${renderSummary(reportModel, elsewhereOf(uploaded))}\n${this.#origin(uploaded)}\n`);
    const second = !isOver && first !== null ? await this.#postResult(publication, uploaded) : first;
    // What was posted stays posted, also where the link could not be added.
    const comment = second?.status === 'failed' ? first : second;
    if (comment !== null) this.#comment.say(comment);
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
    const sha = this.#comment.pull?.headSha ?? workflow.subjectCommit;
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
    const hasNote = await this.#comment.endNotes();
    const report = hasNote ? `${renderEnded(reason)}\n${this.#origin(null)}` : null;
    const comment = await this.#comment.post(nothingMeasured(reason), { report, alarm: null });
    if (comment !== null) this.#comment.say(comment);
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

  async #postResult({ context, reportModel }: Publication, uploaded: Uploaded): Promise<CommentResult | null> {
    const report = `${renderComment(reportModel, elsewhereOf(uploaded))}\n${this.#origin(uploaded)}`;
    return await this.#comment.post(measuredIn(context), { report, alarm: alarmOf(context.comparison) });
  }

  async #updateIssue({ context, reportModel: model }: Publication, uploaded: Uploaded): Promise<IssueResult | null> {
    const { workflow, options, inputsHash: inputs, clock, log } = this.#parts;
    const { reportIssue: issue, githubToken: token, commentKey: key } = options;
    const parts = { workflow, issue, token, key, inputs, clock, stop: this.#ending, log };
    const report = renderComment(model, elsewhereOf(uploaded));
    return await updateTrackingIssue(parts, { context, model, report, origin: this.#origin(uploaded) });
  }

  #origin(uploaded: Uploaded | null): string {
    return originOf(this.#parts.workflow, this.#comment.pull, uploaded);
  }
}
