import { escapeMarkdown } from '../../text/escaping.js';
import { excerpt } from '../../text/excerpts.js';
import type { Report } from '../model/report.js';
import { blocksOf } from './blocks.js';
import { fit } from './fit.js';

/** GitHub refuses a comment above 65,536 characters; the poster's marker takes a line of it. */
export const COMMENT_BUDGET_BYTES = 60_000;
/** GitHub drops a job summary above 1 MiB whole. */
export const SUMMARY_BUDGET_BYTES = 1_000_000;

const FAILURES_IN_COMMENT = 10;
const FAILURES_IN_SUMMARY = 500;
const ELSEWHERE = 'The artifact of this run holds everything.';

/**
 * The comment on a pull request: who against whom and the answer in a line, the
 * four answers, what qualifies them; everything else folded. The marker that
 * makes it sticky is the poster's.
 *
 * @param elsewhere where everything is, said where something was left out
 */
export function renderComment(report: Report, elsewhere = ELSEWHERE): string {
  return fit(blocksOf(report, { failures: FAILURES_IN_COMMENT }), COMMENT_BUDGET_BYTES, elsewhere);
}

/** The same for the summary of a job, which has more room. */
export function renderSummary(report: Report, elsewhere = ELSEWHERE): string {
  return fit(blocksOf(report, { failures: FAILURES_IN_SUMMARY }), SUMMARY_BUDGET_BYTES, elsewhere);
}

/** Where nothing was run: why, and that nothing was spent. */
export function renderSkipped(reason: string): string {
  return `## parity-bench: skipped\n\n${escapeMarkdown(excerpt(reason, 1000))}\n\nNothing was asked and nothing was spent.\n`;
}

/** Where a run ended before it measured anything: why. */
export function renderEnded(reason: string): string {
  return `## parity-bench: ended before anything was measured\n\n${escapeMarkdown(excerpt(reason, 1000))}\n`;
}
