import type { Report } from '../model/report.js';
import { blocksOf } from './blocks.js';
import { fit } from './fit.js';

/** A file to be opened in an editor: long, but not without end. */
const RUN_BUDGET_BYTES = 5_000_000;
const MOST_FAILURES = 5_000;

/** `<run>.md`: the readable summary of a run, every failure listed. */
export function renderRun(report: Report): string {
  return fit(blocksOf(report, { failures: MOST_FAILURES }), RUN_BUDGET_BYTES, 'The records hold everything.');
}
