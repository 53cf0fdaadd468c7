import { audit } from '../core/audit/audit.js';
import { reconcileCompared } from '../core/audit/reconciliation.js';
import { compare } from '../core/compare/analyse.js';
import type { Comparison } from '../core/compare/comparison.js';
import { groupArms, type RecordFile } from '../core/record/arms.js';
import type { ScorerName } from '../core/record/scorer-name.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';

export interface EvidenceOptions {
  readonly seed: number;
  readonly accuracyMarginPp: number;
  readonly latencyMargin: number;
  /** Null takes what the runs used, and GSM8K's rule for files that do not say. */
  readonly scorer: ScorerName | null;
}

/** Audits and compares what saved files hold. */
export async function evidenceOf(files: readonly RecordFile[], options: EvidenceOptions): Promise<Comparison> {
  const { count } = await loadTokenizer();
  const arms = reconcileCompared(groupArms(files), count);
  return compare({
    arms,
    findings: audit(arms, { count }),
    seed: options.seed,
    marginPp: options.accuracyMarginPp,
    latencyMargin: options.latencyMargin,
    scorer: options.scorer ?? recordedScorer(files) ?? 'gsm8k',
  });
}

function recordedScorer(files: readonly RecordFile[]): ScorerName | null {
  return files.find(({ settings }) => settings !== null)?.settings?.scorer ?? null;
}
