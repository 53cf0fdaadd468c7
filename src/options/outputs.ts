import { STOP_CODES } from '../core/record/stop.js';

/**
 * Every output of the actions, once: both `action.yml` files and the README are
 * derived from these tables. Values per arm are JSON objects keyed by the arm's
 * name.
 */
const OF_BOTH = {
  verdict:
    'better, worse, equivalent, inconclusive or not comparable: the first-named arm against the second; empty where there is nothing to compare.',
  verdicts: 'All pairs of arms with their verdicts, as JSON.',
  accuracy: 'Share of right answers by arm, as JSON.',
  'total-ms-p50': 'Median total latency in ms by arm, as JSON.',
  'ttft-ms-p50': 'Median time to first token in ms by arm, as JSON.',
  'ttfb-ms-p50': 'Median time to first byte in ms by arm, as JSON.',
  'typical-ratio': 'Typical paired ratio of total latency, first-named arm over the second.',
  'cost-usd': "Cost of the run in USD at the providers' own prices, as far as it was billed.",
  findings: 'Number of audit findings that touch the verdict.',
  'summary-path': 'The summary, JSON.',
  'comment-path': 'What was posted, Markdown.',
  'output-dir': 'The directory that holds all files.',
  'artifact-id': 'Id of the uploaded artifact.',
  'artifact-url': 'Address of the uploaded artifact.',
  'comment-url': 'Address of the comment.',
  skipped: 'true where nothing was run because this event has no secrets (a pull request from a fork), else false.',
} as const satisfies Record<string, string>;

/** Of the run. */
export const OUTPUTS = {
  ...OF_BOTH,
  'records-path': 'The records, JSONL.',
  'markdown-path': 'The summary, Markdown.',
  'stopped-reason': `Why the run ended before its plan was done, one of ${STOP_CODES.join(', ')}; empty where it was done.`,
} as const satisfies Record<string, string>;

/** Of the comparison of saved runs. */
export const COMPARE_OUTPUTS = { ...OF_BOTH, 'summary-path': 'The comparison, JSON.' } as const satisfies Partial<
  Record<OutputName, string>
>;

export type OutputName = keyof typeof OUTPUTS;
