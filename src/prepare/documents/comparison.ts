import { parseComparison } from '../../core/compare/comparison.js';
import type { Condition } from '../../core/gate/condition.js';
import { withGates } from '../../core/gate/gate.js';
import { refuseUnknownSubjects } from '../../core/gate/subjects.js';
import { COMMENT, COMPARISON } from '../../core/manifest/file-names.js';
import type { RecordFile } from '../../core/record/arms.js';
import { current } from '../../core/record/baseline.js';
import type { AttemptRecord } from '../../core/record/record.js';
import { renderComment } from '../../core/report/markdown/comment.js';
import type { ReportContext } from '../../core/report/model/context.js';
import { type Report, reportOf } from '../../core/report/model/report.js';
import { maskLookalikes, maskLookalikesWithin } from '../../core/text/lookalikes.js';
import type { Watch } from '../../core/trend/watch.js';
import { walkthroughSummary } from '../../core/walkthrough/summary.js';
import { type Evidence, type EvidenceOptions, evidenceOf } from '../evidence.js';
import type { Document } from './document.js';
import { historyDocuments } from './history.js';
import { pageDocument } from './page.js';

export interface ComparisonDocuments {
  readonly context: ReportContext;
  readonly reportModel: Report;
  /** In the order in which they are written. */
  readonly documents: readonly Document[];
}

/**
 * Audits and compares saved files, and makes every document of the result.
 *
 * @param watchOf what the evidence shows beside earlier runs
 * @param made the page of the workflow's run (null on a laptop), and the command that does it again
 * @throws ParityError `INVALID_RECORDS` where nothing can be judged, `INVALID_OPTION` for a gate about an arm that is not there
 */
export async function comparisonDocuments(
  files: readonly RecordFile[],
  options: EvidenceOptions,
  conditions: readonly Condition[],
  { url, command }: { readonly url: string | null; readonly command: string | null },
  watchOf: (evidence: Evidence) => Promise<Watch | null> = async () => null,
): Promise<ComparisonDocuments> {
  const evidence = await evidenceOf(files, options);
  const { comparison: compared, paired, arms, files: merged } = evidence;
  refuseUnknownSubjects(conditions, compared);
  const comparison = maskLookalikesWithin(withGates(compared, conditions));
  const watch = await watchOf(evidence);
  const context: ReportContext = {
    comparison,
    watch,
    // What failed in the baseline was told when that was run.
    records: current(merged).flatMap(({ records }) => records.map(withoutLookalikes)),
    run: null,
    sources: files.map(({ label }) => maskLookalikes(label)),
    url,
  };
  const reportModel = reportOf(context);
  return {
    context,
    reportModel,
    documents: [
      ...files.map((file) => ({ name: `${file.label}_summary.json`, json: summaryOf(file) })),
      { name: COMMENT, text: () => renderComment(reportModel) },
      {
        name: COMPARISON,
        json: watch === null ? comparison : { ...comparison, since: watch.since },
        parse: parseComparison,
      },
      ...historyDocuments(watch),
      pageDocument({ report: reportModel, context, arms, paired, command }),
    ],
  };
}

/** Of a record, a report quotes the error only. */
function withoutLookalikes(record: AttemptRecord): AttemptRecord {
  return record.error === null ? record : { ...record, error: maskLookalikes(record.error) };
}

function summaryOf({ label, records, settings }: RecordFile): object {
  return {
    ...walkthroughSummary(records),
    dataset: settings?.dataset ?? datasetOf(records) ?? label,
    ...(settings === null ? {} : { settings }),
  };
}

/** `gsm8k/test` of a file whose prompts are `gsm8k-test-0`, …; null where the ids do not tell. */
function datasetOf(records: readonly AttemptRecord[]): string | null {
  const [first] = records.map(({ prompt_id: id }) => /^gsm8k-(test|train)-\d+$/.exec(id)?.[1]);
  return first === undefined ? null : `gsm8k/${first}`;
}
