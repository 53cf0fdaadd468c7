import { summary } from '@actions/core';
import { SUMMARY_BUDGET_BYTES } from '../../core/report/markdown/comment.js';

/**
 * Appends Markdown to the summary of the step. Text above the budget is replaced
 * by a note, because GitHub would show nothing at all; fitting a report into the
 * budget is the report's own business.
 *
 * @returns null, or why there is no summary
 */
export async function appendJobSummary(markdown: string): Promise<string | null> {
  const bytes = Buffer.byteLength(markdown);
  const fits = bytes <= SUMMARY_BUDGET_BYTES;
  const text = fits
    ? markdown
    : `The report has ${bytes} bytes, more than GitHub shows here. It is complete in the artifact of this run.\n`;
  try {
    await summary.emptyBuffer().addRaw(text, true).write();
    return null;
  } catch {
    return 'The job summary could not be written: GITHUB_STEP_SUMMARY names no writable file.';
  }
}
