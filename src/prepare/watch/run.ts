import { COST_MARGIN } from '../../core/compare/analyse.js';
import type { RunSettings } from '../../core/record/settings.js';
import type { RunReport } from '../../run/run.js';
import type { Provenance } from '../documents/provenance.js';
import type { EvidenceOptions } from '../evidence.js';
import { originOf } from './origin.js';
import type { RunWatch } from './run-watch.js';
import { type Watched, watched } from './watch.js';

/** A run beside the earlier ones, once it is measured. */
export async function watchedRun(
  { earlier, plan }: RunWatch,
  report: Omit<RunReport, 'watch'>,
  provenance: Provenance,
): Promise<Watched> {
  const { settings, records, comparison, arms, stop } = report;
  const run = {
    files: [{ label: settings.run_id, records, settings }],
    comparison,
    arms,
    facts: {
      key: String(provenance.workflow?.run_id ?? settings.run_id),
      origin: originOf(comparison, provenance),
      complete: stop === null || stop.code === 'certain',
    },
  };
  // A run that was told to stop has seconds to finish.
  const known = stop?.code === 'interrupted' ? { ...earlier, baseline: null, note: INTERRUPTED } : earlier;
  return await watched(known, plan, run, evidenceOptionsOf(settings));
}

const INTERRUPTED = 'This run was interrupted and is not compared with the baseline; a resumed or a new run is.';

/** What is asked of a baseline is what was asked of the run. */
export function evidenceOptionsOf(settings: RunSettings): EvidenceOptions {
  return {
    seed: settings.seed,
    accuracyMarginPp: settings.margin_pp,
    latencyMargin: settings.latency_margin,
    costMargin: settings.cost_margin ?? COST_MARGIN,
    reference: null,
    scorer: settings.scorer,
  };
}
