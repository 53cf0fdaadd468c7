import path from 'node:path';
import type { PairedArms } from '../../core/attempt/pairing.js';
import type { Arm } from '../../core/record/arms.js';
import { renderComment } from '../../core/report/markdown/comment.js';
import { renderRun } from '../../core/report/markdown/run.js';
import type { ReportContext } from '../../core/report/model/context.js';
import { type Report, reportOf } from '../../core/report/model/report.js';
import type { Watch } from '../../core/trend/watch.js';
import { type RunFacts, runSummary } from '../../core/walkthrough/run-summary.js';
import type { RunPaths } from '../../effects/files/paths.js';
import type { Document } from './document.js';
import { historyDocuments } from './history.js';
import { pageDocument } from './page.js';

/** A run as its documents are made of it; `RunReport` is one. */
export interface ReportedRun extends RunFacts {
  readonly arms: readonly Arm[];
  readonly paired: readonly PairedArms[];
  readonly error: { readonly message: string } | null;
  /** Beside earlier runs; null where no baseline was asked for. */
  readonly watch: Watch | null;
}

export interface RunDocuments {
  readonly context: ReportContext;
  readonly reportModel: Report;
  /** In the order in which they are written. */
  readonly documents: readonly Document[];
}

/**
 * @param paths those of the run when it was measured: its summary names its records
 * @param made the page of the workflow's run (null on a laptop), and the command that does it again
 */
export function runDocuments(
  run: ReportedRun,
  paths: Pick<RunPaths, 'markdown' | 'comment' | 'summary' | 'records'>,
  { url, command }: { readonly url: string | null; readonly command: string | null },
): RunDocuments {
  const { comparison, records, watch } = run;
  const context: ReportContext = { comparison, records, run, watch, sources: [], url };
  const reportModel = reportOf(context);
  return {
    context,
    reportModel,
    documents: [
      { name: path.basename(paths.markdown), text: () => renderRun(reportModel) },
      { name: path.basename(paths.comment), text: () => renderComment(reportModel) },
      { name: path.basename(paths.summary), json: summaryOf(run, paths.records) },
      ...historyDocuments(watch),
      pageDocument({ report: reportModel, context, arms: run.arms, paired: run.paired, command }),
    ],
  };
}

function summaryOf(run: ReportedRun, recordsPath: string): object {
  const summary = runSummary(run, recordsPath);
  return run.watch === null ? summary : { ...summary, since: run.watch.since };
}
