import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  elapsed,
  pageDocument,
  reportOf,
  walkthroughSummary
} from "./chunk-T2C4ZKQW.js";
import {
  blocksOf,
  fit,
  renderComment
} from "./chunk-EDVTECYB.js";
import {
  scoreRun
} from "./chunk-AGMXY6XC.js";
import {
  round
} from "./chunk-LU6X25WC.js";

// src/prepare/documents/run.ts
import path from "node:path";

// src/core/report/markdown/run.ts
var RUN_BUDGET_BYTES = 5e6;
var MOST_FAILURES = 5e3;
function renderRun(report) {
  return fit(blocksOf(report, { failures: MOST_FAILURES }), RUN_BUDGET_BYTES, "The records hold everything.");
}

// src/core/walkthrough/run-summary.ts
function runSummary({ settings, records, warmups, comparison, ...run }, recordsFile) {
  const { audit, ...compared } = comparison;
  const took = elapsed(records, settings.resumed_at);
  return {
    ...walkthroughSummary(records),
    dataset: settings.dataset,
    settings,
    run: {
      planned_attempts: run.plannedAttempts,
      attempts: records.length,
      warmups: warmups.length,
      superseded: records.filter(({ superseded }) => superseded).length,
      retried: records.filter(({ retry }) => retry).length,
      left_to_ask: run.leftToAsk,
      stopped_code: run.stop?.code ?? null,
      stopped_reason: run.stop?.message ?? null,
      charged: run.charged,
      resumed: run.resumed,
      elapsed_seconds: took?.seconds ?? null,
      interrupted_seconds: took?.interruptedSeconds ?? 0,
      round_trip_ms: rounded(run.roundTripMs)
    },
    accuracy: scoreRun({ label: settings.run_id, benchmarkJsonl: recordsFile, scorer: settings.scorer }, records).arms,
    comparison: compared,
    audit
  };
}
function rounded(byArm) {
  return Object.fromEntries(Object.entries(byArm).map(([arm, ms]) => [arm, ms === null ? null : round(ms, 2)]));
}

// src/prepare/documents/run.ts
function runDocuments(run, paths, { url, command }) {
  const { comparison, records } = run;
  const context = { comparison, records, run, sources: [], url };
  const reportModel = reportOf(context);
  return {
    context,
    reportModel,
    documents: [
      { name: path.basename(paths.markdown), text: () => renderRun(reportModel) },
      { name: path.basename(paths.comment), text: () => renderComment(reportModel) },
      { name: path.basename(paths.summary), json: runSummary(run, paths.records) },
      pageDocument({ report: reportModel, context, arms: run.arms, command })
    ]
  };
}

export {
  runDocuments
};
