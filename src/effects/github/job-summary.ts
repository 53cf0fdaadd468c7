import { readFile } from 'node:fs/promises';
import { summary } from '@actions/core';
import { outgoingText } from '../process/outgoing.js';

/** GitHub drops a summary above 1 MiB whole. */
export const SUMMARY_LIMIT_BYTES = 1_048_576;

/** The summary of the step: what this process shows in it, replaced as a whole each time. */
export class JobSummary {
  /** What the step wrote before us; null until we write. */
  #before: string | null = null;

  /**
   * Shows Markdown after what the step has written before. Text above the budget
   * is replaced by a note, because GitHub would show nothing at all; fitting a
   * report into the budget is the report's own business.
   *
   * @returns null, or why there is no summary
   */
  async show(markdown: string): Promise<string | null> {
    try {
      this.#before ??= await readFile(process.env['GITHUB_STEP_SUMMARY'] ?? '', 'utf8');
      const ours = outgoingText(markdown);
      const bytes = Buffer.byteLength(`${this.#before}${ours}\n`);
      const text = bytes <= SUMMARY_LIMIT_BYTES ? ours : tooLong(bytes);
      await summary.emptyBuffer().addRaw(`${this.#before}${text}`, true).write({ overwrite: true });
      return null;
    } catch {
      return 'The job summary could not be written: GITHUB_STEP_SUMMARY names no writable file.';
    }
  }
}

function tooLong(bytes: number): string {
  return `The report has ${bytes} bytes, more than GitHub shows here. The files of the run hold everything.\n`;
}
