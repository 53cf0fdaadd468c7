import { reconcileCompared } from '../core/audit/reconciliation.js';
import { type Analysis, analyse } from '../core/compare/analyse.js';
import type { Comparison } from '../core/compare/comparison.js';
import { mergeParts } from '../core/compare/plan-parts.js';
import { type Arm, groupArms, type RecordFile } from '../core/record/arms.js';
import { current } from '../core/record/baseline.js';
import type { ScorerName } from '../core/record/scorer-name.js';
import { loadTokenizer } from '../effects/tokens/tokenizer.js';
import { ParityError } from '../errors.js';
import { refuseOtherBaseline } from './baseline.js';
import { refuseUnknownReference } from './reference.js';

export interface EvidenceOptions {
  readonly seed: number;
  readonly accuracyMarginPp: number;
  readonly latencyMargin: number;
  readonly costMargin: number;
  /** An arm or a provider of the files; null takes what the runs recorded, else the last named arm. */
  readonly reference: string | null;
  /** Null takes what the runs used, and GSM8K's rule for files that do not say. */
  readonly scorer: ScorerName | null;
}

/** What saved files show, and the arms that it is about. */
export interface Evidence extends Analysis {
  /** Reconciled with what was billed, in the order of the comparison. */
  readonly arms: readonly Arm[];
  /** What was compared: the parts of one plan merged into one file. */
  readonly files: readonly RecordFile[];
}

/**
 * Audits and compares what saved files hold.
 *
 * @throws ParityError `INVALID_RECORDS` where the files hold nothing that can be judged
 */
export async function evidenceOf(given: readonly RecordFile[], options: EvidenceOptions): Promise<Evidence> {
  const files = mergedApart(given);
  const { count } = await loadTokenizer();
  const arms = reconcileCompared(groupArms(files), count);
  refuseNothingMeasured(arms, files);
  refuseOtherBaseline(arms);
  refuseUnknownReference(arms, options.reference);
  const { comparison, paired } = analyse(arms, count, {
    seed: options.seed,
    marginPp: options.accuracyMarginPp,
    latencyMargin: options.latencyMargin,
    costMargin: options.costMargin,
    reference: options.reference ?? recordedReference(files),
    scorer: options.scorer ?? recordedScorer(files) ?? 'gsm8k',
  });
  refuseNothingShared(comparison);
  return { comparison, paired, arms, files };
}

/** A baseline of the same plan is another run, and no other attempt at this one. */
function mergedApart(given: readonly RecordFile[]): RecordFile[] {
  const earlier = mergeParts(given.filter(({ baseline }) => baseline === true));
  return [...mergeParts(current(given)), ...earlier.map((file) => ({ ...file, baseline: true }))];
}

/** Files without a measurement would pass an audit that found nothing because it saw nothing. */
function refuseNothingMeasured(arms: readonly Arm[], files: readonly RecordFile[]): void {
  if (arms.some(({ records }) => records.length > 0)) return;
  const names = files.map(({ label }) => label).join(', ');
  const what = arms.length === 0 ? 'no record' : 'no measurement, only warm-ups, superseded attempts or retries';
  throw new ParityError(
    'INVALID_RECORDS',
    `nothing to judge: ${names} ${files.length === 1 ? 'holds' : 'hold'} ${what}; name the records of a run that has measured something.`,
  );
}

function refuseNothingShared({ pairs }: Comparison): void {
  const shared = pairs.filter(
    ({ n, excluded: { half_pairs: _, ...both } }) => n > 0 || Object.values(both).some(Boolean),
  );
  if (pairs.length === 0 || shared.length > 0) return;
  const arms = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].join(', ');
  throw new ParityError(
    'INVALID_RECORDS',
    `nothing to compare: no prompt went through two of the arms ${arms}; name runs over the same prompts.`,
  );
}

function recordedReference(files: readonly RecordFile[]): string | null {
  return files.flatMap(({ settings }) => settings?.reference ?? [])[0] ?? null;
}

function recordedScorer(files: readonly RecordFile[]): ScorerName | null {
  return files.find(({ settings }) => settings !== null)?.settings?.scorer ?? null;
}
