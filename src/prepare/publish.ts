import { existsSync } from 'node:fs';
import type { PageInput } from '../core/report/html/material.js';
import { renderComment } from '../core/report/markdown/comment.js';
import { renderRun } from '../core/report/markdown/run.js';
import type { ReportContext } from '../core/report/model/context.js';
import { type Report, reportOf } from '../core/report/model/report.js';
import { runSummary } from '../core/walkthrough/run-summary.js';
import { type RunPaths } from '../effects/files/paths.js';
import { writeAtomically, writeJson, writeRecords } from '../effects/files/writing.js';
import { asParityError, type ParityError } from '../errors.js';
import type { RunReport } from '../run/run.js';
import { writePage } from './page.js';

/** What was written, and what the report is made of for whoever shows it. */
export interface Published {
  readonly paths: RunPaths;
  /** Every file of the run that is there. */
  readonly files: readonly string[];
  readonly context: ReportContext;
  /** What is said of the run; every renderer shows this. */
  readonly reportModel: Report;
  /** What kept some of the files from being written; whoever shows the run still shows what there is. */
  readonly error: ParityError | null;
}

/** Where a run was made. */
export interface Provenance {
  /** The page of the workflow's run; null on a laptop. */
  readonly url: string | null;
  /** The command that does it again; null where it is not known. */
  readonly command: string | null;
}

/**
 * Writes the files of a run: records, warm-ups apart, the readable summary, the
 * comment, the summary, which is what makes a run a finished one, and the page,
 * which can be made again from the others where there is no time left for it.
 *
 * Where the disk is full the journal has everything, and the report is shown all the same.
 *
 * @param assertHeld throws where another session has the run: its files are then left alone
 */
export async function publish(
  report: RunReport,
  paths: RunPaths,
  assertHeld: () => void,
  { url, command }: Provenance,
): Promise<Published> {
  const context: ReportContext = {
    comparison: report.comparison,
    records: report.records,
    run: report,
    sources: [],
    url,
  };
  const reportModel = reportOf(context);
  const page = { report: reportModel, context, arms: report.arms, command };
  const error = await write(report, paths, assertHeld, page).then(() => null, asParityError);
  return { paths, files: filesOf(paths), context, reportModel, error };
}

/** @throws ParityError `DISK_FAILED` */
async function write(report: RunReport, paths: RunPaths, assertHeld: () => void, page: PageInput): Promise<void> {
  assertHeld();
  if (report.records.length > 0) await writeRecords(paths.records, report.records);
  if (report.warmups.length > 0) await writeRecords(paths.warmups, report.warmups);
  await writeAtomically(paths.markdown, renderRun(page.report));
  await writeAtomically(paths.comment, renderComment(page.report));
  await writeJson(paths.summary, runSummary(report, paths.records));
  await writePage(paths.page, page);
}

function filesOf({
  records,
  warmups,
  summary,
  markdown,
  comment,
  page,
  journal,
  reservations,
  settings,
}: RunPaths): string[] {
  return [records, warmups, summary, markdown, comment, page, journal, reservations, settings].filter((file) =>
    existsSync(file),
  );
}
