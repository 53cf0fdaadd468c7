import { comparedArms, type PairedArms, pairRecords } from '../attempt/pairing.js';
import type { Arm } from '../record/arms.js';
import { compareAccuracy } from './accuracy.js';
import { COST_MARGIN, type Question } from './analyse.js';
import { byDimension, type Verdict } from './comparison.js';
import { type Correctness, correctness } from './correctness.js';
import { compareCost, costMeasure } from './cost.js';
import { adjustedMeasures, faceValue, judgedDimensions, type Measures, type OverallDimension } from './dimensions.js';
import { hasTypical, latenciesOf, logRatiosOf } from './latency.js';
import { promptClusters } from './prompt-clusters.js';
import { pairsOf, proportionMeasure } from './proportion.js';
import { compareReliability } from './reliability.js';
import { alwaysValidTypical, deciding, ratioMeasure } from './sequential.js';
import { type Measure, overallVerdict } from './verdict.js';

/** The verdict of two arms over the dimensions that were asked about. */
export interface CertainVerdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/**
 * One look at a sequential run: the verdict of every pair of arms by the same
 * figures and in the same family as the analysis at the end.
 *
 * @param arms reconciled with what was billed
 * @param about the dimensions whose common verdict must be certain
 * @returns null while the verdict of any pair is open
 */
export function certainVerdicts(
  arms: readonly Arm[],
  question: Question,
  about: readonly OverallDimension[],
): CertainVerdict[] | null {
  const paired = comparedArms(arms, question.reference).map(([a, b]) => pairRecords(a, b));
  const correct = correctness(question.scorer);
  const measures = paired.map((pair) => measuresAt(pair, question, correct));
  const { adjusted } = adjustedMeasures(measures);
  const verdicts = paired.map(({ a, b }, pair) => {
    const of = measures[pair] as Measures;
    const verdicts = byDimension((dimension) => faceValue(of[dimension], adjusted[pair]?.[dimension] ?? null));
    return {
      a: a.arm,
      b: b.arm,
      verdict: overallVerdict(judgedDimensions(of, verdicts, about), of.latency !== null),
    };
  });
  const isOpen = ({ verdict }: CertainVerdict): boolean => verdict === 'inconclusive' || verdict === 'not comparable';
  return verdicts.length === 0 || verdicts.some(isOpen) ? null : verdicts;
}

function measuresAt({ b, pairs }: PairedArms, question: Question, correct: Correctness): Measures {
  const margin = question.marginPp / 100;
  const clusters = promptClusters(pairs);
  const answers = deciding(compareAccuracy(pairs, correct, margin, clusters), true);
  const { sound } = compareReliability(pairs, clusters, margin, true);
  return {
    answers: pairsOf(answers) === 0 ? null : proportionMeasure(answers),
    latency: latencyAt(pairs, clusters, question.latencyMargin),
    reliability: pairsOf(sound) === 0 ? null : proportionMeasure(sound),
    cost: costMeasure(compareCost(pairs, b, clusters, question.costMargin ?? COST_MARGIN, true)),
  };
}

function latencyAt(
  pairs: PairedArms['pairs'],
  clusters: ReturnType<typeof promptClusters>,
  margin: number,
): Measure | null {
  const latencies = latenciesOf(pairs, 'total_ms', clusters);
  const complete = logRatiosOf(latencies);
  if (!hasTypical({ n: complete.logRatios.length, quantile_n: latencies.a.length })) return null;
  return ratioMeasure(alwaysValidTypical(complete.logRatios, complete.clusters), margin);
}
