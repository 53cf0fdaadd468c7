import { STOP_CODES } from '../core/record/stop.js';

/**
 * What an output may hold. Outputs are put into shell commands by their users,
 * often without quotes, so no kind can hold a character that a shell reads.
 * What a server, a model or a file says is in the files only.
 */
export type OutputKind =
  /** A number, or empty. */
  | 'number'
  /** One of a closed set of words, or empty. */
  | 'word'
  /** JSON; in its strings all but letters, digits, space and `._:/@+#=,-` is escaped. */
  | 'json'
  /** An absolute path below the output directory. */
  | 'path'
  /** An https address of GitHub. */
  | 'url'
  /** The name of an artifact: letters, digits and `._-`. */
  | 'name';

export interface Output {
  readonly kind: OutputKind;
  readonly help: string;
}

type OutputTable = Readonly<Record<string, Output>>;

/**
 * Every output of the actions, once: both `action.yml` files and docs/reference.md are
 * derived from these tables. Values per arm are JSON objects keyed by the arm's
 * name.
 */
const OF_BOTH = {
  verdict: {
    kind: 'word',
    help: 'better, worse, equivalent, trade-off, inconclusive or not comparable: the first compared arm against the reference arm; empty where there is nothing to compare.',
  },
  answers: { kind: 'word', help: 'The verdict of the same two arms on answers alone.' },
  latency: { kind: 'word', help: 'The verdict of the same two arms on latency alone.' },
  reliability: { kind: 'word', help: 'The verdict of the same two arms on reliability alone.' },
  'cost-verdict': {
    kind: 'word',
    help: 'The verdict of the same two arms on cost, which is no part of the overall verdict.',
  },
  verdicts: { kind: 'json', help: 'All pairs of arms with their verdicts, overall and of each dimension, as JSON.' },
  'since-verdicts': {
    kind: 'json',
    help: 'The verdicts of each arm against itself in the baseline, overall and of each dimension, as JSON; an empty list without a baseline.',
  },
  'lasting-changes': {
    kind: 'number',
    help: 'How many lasting changes this run found in its history; empty without one.',
  },
  gates: {
    kind: 'json',
    help: 'Each gate of `fail-on` with its condition, decision (pass, fail or undecided), figure and 95 % interval, as JSON.',
  },
  'gates-decision': {
    kind: 'word',
    help: 'pass where every gate passed, fail where one failed, else undecided; empty without gates.',
  },
  accuracy: { kind: 'json', help: 'Share of right answers by arm, as JSON.' },
  'total-ms-p50': { kind: 'json', help: 'Median total latency in ms by arm, as JSON.' },
  'ttft-ms-p50': { kind: 'json', help: 'Median time to first token in ms by arm, as JSON.' },
  'ttfb-ms-p50': { kind: 'json', help: 'Median time to first byte in ms by arm, as JSON.' },
  'typical-ratio': {
    kind: 'number',
    help: 'Typical paired ratio of total latency, the first compared arm over the reference arm.',
  },
  'cost-usd': {
    kind: 'number',
    help: "Cost of the run in USD at the providers' own prices, as far as it was billed.",
  },
  findings: { kind: 'number', help: 'Number of audit findings that touch the verdict.' },
  'summary-path': { kind: 'path', help: 'The summary, JSON.' },
  'comment-path': { kind: 'path', help: 'What was posted, Markdown.' },
  'output-dir': { kind: 'path', help: 'The directory that holds all files.' },
  'artifact-id': { kind: 'number', help: 'Id of the uploaded artifact.' },
  'artifact-name': { kind: 'name', help: 'Name of the uploaded artifact; empty where none was uploaded.' },
  'artifact-url': { kind: 'url', help: 'Address of the uploaded artifact.' },
  'report-url': {
    kind: 'url',
    help: 'Address of the report, which opens in the browser; empty where it was not uploaded as a file of its own.',
  },
  'comment-url': { kind: 'url', help: 'Address of the comment.' },
  'issue-comment-url': {
    kind: 'url',
    help: 'Address of the comment that is kept up to date on the tracking issue.',
  },
  simulated: {
    kind: 'word',
    help: 'true where the embedded endpoint answered at least one run, so that its figures mean nothing, else false.',
  },
  skipped: {
    kind: 'word',
    help: 'true where nothing was run because a credential is withheld from this event (a pull request from a fork, Dependabot), else false.',
  },
} as const satisfies OutputTable;

/** Of the run. */
export const OUTPUTS = {
  ...OF_BOTH,
  'records-path': { kind: 'path', help: 'The records, JSONL.' },
  'markdown-path': { kind: 'path', help: 'The summary, Markdown.' },
  'stopped-reason': {
    kind: 'word',
    help: `Why the run ended before its plan was done, one of ${STOP_CODES.join(', ')}; empty where it was done. The summary has the whole reason.`,
  },
} as const satisfies OutputTable;

/** Of the comparison of saved runs. */
export const COMPARE_OUTPUTS = {
  ...OF_BOTH,
  'summary-path': { kind: 'path', help: 'The comparison, JSON.' },
} as const satisfies OutputTable;

export type OutputName = keyof typeof OUTPUTS;
