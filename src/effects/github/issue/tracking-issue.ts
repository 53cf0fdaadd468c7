import type { ReportContext } from '../../../core/report/model/context.js';
import { foundBy } from '../../../core/trend/history.js';
import { pairPoint } from '../../../core/trend/point.js';
import type { Clock } from '../../../ports.js';
import type { ActionsLog } from '../actions-log.js';
import { connectGitHub } from '../github.js';
import { type IssueContent, type IssueParts, type IssueResult, reportToIssue } from './report.js';

export interface TrackingParts extends Omit<IssueParts, 'github' | 'issue' | 'clock'> {
  /** Number of the tracking issue; null where there is none. */
  readonly issue: number | null;
  readonly token: string | null;
  readonly clock: Clock;
  readonly log: ActionsLog;
}

export interface TrackingContent extends Omit<IssueContent, 'pairs' | 'drifts'> {
  readonly context: ReportContext;
}

/**
 * Writes a result to the tracking issue, for every event: a schedule has no pull
 * request to comment on. The log says what came of it.
 *
 * @returns null where there is no issue, or no token that may write to it
 */
export async function updateTrackingIssue(
  { issue, token, log, ...parts }: TrackingParts,
  { context, ...content }: TrackingContent,
): Promise<IssueResult | null> {
  if (issue === null) return null;
  const { workflow, stop, clock } = parts;
  if (token === null || workflow.restriction !== null) {
    log.info('The tracking issue was not written to: this job has no token that may write.');
    return null;
  }
  const github = await connectGitHub(token, workflow.apiUrl, stop, clock);
  const result = await reportToIssue({ ...parts, github, issue }, { ...content, ...seriesIn(context) });
  if (result.status === 'failed') log.warn(result.message);
  else log.info(result.status === 'kept' ? `${result.message} ${result.url}` : `tracking issue: ${result.url}`);
  return result;
}

/** The verdicts that may have changed since the last result, and the lasting changes that this one found. */
function seriesIn({ comparison, watch }: ReportContext): Pick<IssueContent, 'pairs' | 'drifts'> {
  const history = watch?.history ?? null;
  return {
    pairs: comparison.pairs.map(pairPoint),
    drifts: history === null ? [] : foundBy(history, watch?.key ?? ''),
  };
}
