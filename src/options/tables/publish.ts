import type { RunOptionTable } from '../option.js';

/** Inputs about how a workflow hears of the result; both actions take them. */
export const PUBLISH_OPTIONS = {
  'github-token': {
    kind: 'text',
    shapes: null,
    secret: 'GITHUB_TOKEN',
    actionOnly: true,
    expression: '${{ github.token }}',
    help: 'Token for the comment. Default: the token of the job.',
  },
  'artifact-name': {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'Name of the artifact. Default: made of arms, shard and run attempt.',
  },
  'retention-days': {
    kind: 'integer',
    shapes: null,
    min: 1,
    max: 400,
    actionOnly: true,
    help: "Days to keep the artifact. Default: the repository's setting.",
  },
  comment: {
    kind: 'choice',
    shapes: null,
    values: ['update', 'new', 'off'],
    default: 'update',
    actionOnly: true,
    help: 'Keep one comment on the pull request up to date, post a new one each time, or none.',
  },
  'comment-key': {
    needs: ['comment'],
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'Tells several comments of one job apart.',
  },
  'comment-on': {
    needs: ['comment'],
    kind: 'choice',
    shapes: null,
    values: ['always', 'change', 'alert'],
    default: 'always',
    actionOnly: true,
    help: 'When a new comment is made: always; where a verdict differs from that of the last comment, or there is none; or only where a verdict is worse or not comparable, a gate did not pass or the audit has a critical finding. A comment that is there is kept up to date in any case.',
  },
  'pr-number': {
    kind: 'integer',
    shapes: null,
    min: 1,
    actionOnly: true,
    help: 'Pull request to comment on. Default: that of the event, where it has one.',
  },
  sha: {
    kind: 'text',
    shapes: null,
    actionOnly: true,
    help: 'Commit of the pull request that the result is about, all 40 digits. Default: that of the event, else the head.',
  },
  'commit-status': {
    kind: 'flag',
    shapes: null,
    actionOnly: true,
    help: 'Put a status on the commit: failure where a gate did not pass, error where nothing was measured or the run failed, else success. Needs `permissions: statuses: write`.',
  },
  'fail-on-upload-error': {
    kind: 'flag',
    shapes: null,
    actionOnly: true,
    help: 'End with exit code 3 where the artifact was not uploaded; everything else is still published.',
  },
  'report-issue': {
    kind: 'integer',
    shapes: null,
    min: 1,
    actionOnly: true,
    help: 'Number of an issue that keeps one comment with the newest result, and gets a new comment when a verdict changed for the worse or a lasting change was found. Needs `permissions: issues: write`.',
  },
} as const satisfies RunOptionTable;
