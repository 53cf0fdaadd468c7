import type { RecordPair } from '../attempt/pairing.js';
import type { PlatinumLabel } from '../dataset/platinum.js';
import type { AttemptRecord } from '../record/record.js';
import type { LabelSet, ProportionFigures, ScorerSensitivity } from './comparison.js';
import type { Correctness } from './correctness.js';
import type { PromptClusters } from './prompt-clusters.js';
import { compareProportion, countOutcomes, type PairedOutcome, pairsOf } from './proportion.js';

/** Both verdicts on each pair; pairs without a reference answer are left out. */
function* rightOf(
  pairs: readonly RecordPair[],
  correct: Correctness,
  clusters: Pick<PromptClusters, 'of'> | null,
): Generator<PairedOutcome> {
  for (const [index, pair] of pairs.entries()) {
    const a = correct(pair.a);
    const b = correct(pair.b);
    if (a !== null && b !== null) yield { a, b, cluster: clusters?.of[index] ?? index };
  }
}

/** Paired accuracy over all planned pairs, failures wrong. */
export function compareAccuracy(
  pairs: readonly RecordPair[],
  correct: Correctness,
  margin: number,
  clusters: Pick<PromptClusters, 'of'> | null = null,
): ProportionFigures {
  return compareProportion(rightOf(pairs, correct, clusters), margin);
}

/** What another reading of the same answers would have made of the comparison. */
export function sensitivityRow(scorer: string, pairs: readonly RecordPair[], correct: Correctness): ScorerSensitivity {
  const counts = countOutcomes(rightOf(pairs, correct, null));
  const n = pairsOf(counts);
  const [a_correct, b_correct] = [counts.both + counts.a_only, counts.both + counts.b_only];
  const rates = { a_rate: n === 0 ? null : a_correct / n, b_rate: n === 0 ? null : b_correct / n };
  return { scorer, n, a_correct, b_correct, ...rates, a_only: counts.a_only, b_only: counts.b_only };
}

/** How a set of corrected labels judges a prompt. */
export type Relabel = (promptId: string, expected: string | null) => PlatinumLabel;

/**
 * The original labels and the corrected ones side by side; the original alone
 * where no prompt of these pairs was corrected.
 */
export function labelSets(pairs: readonly RecordPair[], correct: Correctness, relabel: Relabel): LabelSet[] {
  const original = labelSet('original', pairs, correct);
  const kept: RecordPair[] = [];
  let relabelled = 0;
  for (const pair of pairs) {
    const label = relabel(pair.a.prompt_id, pair.a.expected_answer);
    if (label.status === 'removed') continue;
    if (label.status === 'relabelled') relabelled++;
    kept.push(label.status === 'relabelled' ? expecting(pair, label.answer) : pair);
  }
  if (kept.length === pairs.length && relabelled === 0) return [original];
  return [original, labelSet('platinum', kept, correct)];
}

function labelSet(name: LabelSet['name'], pairs: readonly RecordPair[], correct: Correctness): LabelSet {
  const { n, a_correct, b_correct } = sensitivityRow(name, pairs, correct);
  return { name, n, a_correct, b_correct };
}

function expecting(pair: RecordPair, answer: string): RecordPair {
  const withLabel = (record: AttemptRecord): AttemptRecord => ({ ...record, expected_answer: `#### ${answer}` });
  return { ...pair, a: withLabel(pair.a), b: withLabel(pair.b) };
}
