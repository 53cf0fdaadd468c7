import type { Clock } from '../../../ports.js';
import type { GitHub } from '../github.js';
import type { PullRequest } from '../pull-request.js';
import type { Workflow } from '../workflow.js';
import type { Result } from './marker.js';

/** What a comment says of one result. */
export interface CommentContent {
  readonly result: Result;
  /** Markdown, within its budget, everything foreign in it escaped; null where there is no report: nothing is made then. */
  readonly report: string | null;
  /** Why somebody should look at the result, as the end of a sentence; null where there is no reason. */
  readonly alarm: string | null;
}

/** When a new comment is made. */
export type CommentOn = 'always' | 'change' | 'alert';

export interface CommentParts {
  readonly github: GitHub;
  readonly workflow: Workflow;
  readonly pull: PullRequest;
  /** `update` keeps one comment up to date; `new` posts one for each process. */
  readonly mode: 'update' | 'new';
  /** The input that tells several comments of one job apart; null where it was not given. */
  readonly key: string | null;
  readonly on: CommentOn;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Aborted when GitHub is no longer waited for. */
  readonly stop: AbortSignal;
}
