import path from 'node:path';
import { parseConditions } from '../core/gate/condition.js';
import { withGates } from '../core/gate/gate.js';
import { COMMENT } from '../core/manifest/file-names.js';
import type { Manifest, RunFactsOnFile } from '../core/manifest/manifest.js';
import type { AttemptRecord } from '../core/record/record.js';
import type { Report } from '../core/report/model/report.js';
import { maskLookalikesWithin } from '../core/text/lookalikes.js';
import { readRecordFile } from '../effects/files/records.js';
import { readSettings } from '../effects/files/settings.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import { runDocuments } from '../prepare/documents/run.js';
import { evidenceOptionsOf } from '../prepare/watch/run.js';
import { analysed } from '../run/analysis.js';
import type { MadeAgain } from './made-again.js';
import { watchAgain } from './watch.js';

/** The documents of a run, made of its records, its settings and what its manifest says beside. */
export async function runAgain(
  directory: string,
  manifest: Manifest,
  facts: RunFactsOnFile,
  elsewhere: readonly string[] = [],
): Promise<MadeAgain & { readonly reportModel: Report }> {
  const settings = await readSettings(path.join(directory, facts.settings));
  const records = await recordsIn(directory, facts.records);
  const warmups = await recordsIn(directory, facts.warmups);
  const { count } = await loadTokenizer();
  const analysis = analysed(records, settings, count, facts.draws);
  const comparison = maskLookalikesWithin(withGates(analysis.comparison, parseConditions(manifest.fail_on)));
  const again = await watchAgain({
    ...{ directory, manifest, elsewhere, arms: analysis.arms, comparison },
    files: [{ label: settings.run_id, records, settings }],
    options: evidenceOptionsOf(settings),
  });
  const run = {
    watch: again.watch,
    settings,
    records,
    warmups,
    ...analysis,
    comparison,
    stop: facts.stop,
    error: facts.error === null ? null : { message: facts.error },
    resumed: facts.resumed,
    plannedAttempts: facts.planned_attempts,
    leftToAsk: facts.left_to_ask,
    charged: facts.charged,
    roundTripMs: facts.round_trip_ms,
  };
  const paths = { markdown: facts.markdown, comment: COMMENT, summary: facts.summary, records: facts.records_path };
  const { documents, reportModel } = runDocuments(run, paths, manifest);
  return { documents, reportModel, problems: again.problems, notes: again.notes };
}

/** None where the run wrote no such file. */
async function recordsIn(directory: string, name: string | null): Promise<readonly AttemptRecord[]> {
  return name === null ? [] : (await readRecordFile(path.join(directory, name), name)).records;
}
