import type { Comparison } from '../../core/compare/comparison.js';
import { current } from '../../core/record/baseline.js';
import type { Origin } from '../../core/trend/origin.js';
import type { Provenance } from '../documents/provenance.js';

/** Where and when a comparison was measured. */
export function originOf(comparison: Comparison, { url, workflow }: Provenance): Origin {
  const starts = current(comparison.arms).flatMap(({ started_at }) => started_at ?? []);
  return {
    measured_at: starts.sort()[0] ?? null,
    commit: workflow?.commit ?? null,
    run_id: workflow?.run_id ?? null,
    url,
  };
}
