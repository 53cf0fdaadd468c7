import { type PairedArms, pairedArms, type RecordPair } from '../attempt/pairing.js';
import { audit } from '../audit/audit.js';
import { doseResponse } from '../audit/dose-response.js';
import { concerns, type Finding } from '../audit/finding.js';
import { platinumLabel } from '../dataset/platinum.js';
import type { Count } from '../price/tokens.js';
import type { Arm } from '../record/arms.js';
import { current, hasBaseline } from '../record/baseline.js';
import { isSameArm } from '../record/same-arm.js';
import { type ScorerName, SENSITIVITY_SCORERS } from '../record/scorer-name.js';
import { BOOTSTRAP_DRAWS } from '../statistics/bootstrap.js';
import { Random } from '../statistics/random.js';
import { compareAccuracy, labelSets, sensitivityRow } from './accuracy.js';
import { summarizeArm } from './arm-summary.js';
import { COMPARISON_VERSION, type Comparison, type PairComparison } from './comparison.js';
import { type Correctness, correctness, passingCorrectness } from './correctness.js';
import { compareCost } from './cost.js';
import { hoursApart } from './hours-apart.js';
import { judgeAll, type PairFigures } from './judgement.js';
import { compareLatency, type LatencyMetric, latenciesOf } from './latency.js';
import { periodEffect } from './period.js';
import { promptClusters } from './prompt-clusters.js';
import { compareReliability } from './reliability.js';
import { withRetries } from './retries.js';
import { deciding, designOf } from './sequential.js';
import { compareTokens } from './tokens.js';
import { withTrueText } from './true-text.js';
import { ALPHA } from './verdict.js';

/** The question that the records are analysed for. */
export interface Question {
  readonly seed: number;
  /** Percentage points of accuracy, and of sound answers, that count as no loss. */
  readonly marginPp: number;
  /** .10 calls latencies within [0.90, 1/0.90] equivalent. */
  readonly latencyMargin: number;
  /** .02 calls costs within [0.98, 1/0.98] equivalent. */
  readonly costMargin?: number;
  readonly scorer: ScorerName;
  /** The arm, or the provider, that the others are compared with; the last named where left out. */
  readonly reference?: string | null;
  /** Resamples behind each quantile ratio's interval. */
  readonly draws?: number;
}

/** 2 %: below what any list price differs by. */
export const COST_MARGIN = 0.02;

/** A comparison, and the pairs that it is about. */
export interface Analysis {
  readonly comparison: Comparison;
  /** In the order of the comparison's pairs. */
  readonly paired: readonly PairedArms[];
}

/**
 * The one analysis, of a run and of saved files alike: pair once, audit the very
 * pairs that the verdicts are about, compare.
 *
 * @param arms reconciled with what was billed
 */
export function analyse(arms: readonly Arm[], count: Count, question: Question): Analysis {
  const paired = pairedArms(arms, question.reference);
  return {
    comparison: compare({ ...question, arms, paired, findings: audit(arms, { count, pairs: paired }) }),
    paired,
  };
}

export interface CompareInput extends Question {
  /** In the order in which they were named. */
  readonly arms: readonly Arm[];
  /** Left out: as `pairedArms` pairs them. */
  readonly paired?: readonly PairedArms[];
  /** What the audit found. */
  readonly findings: readonly Finding[];
}

/**
 * Compares arms by pairs of the same prompt: every figure of `comparison.json`,
 * the same for the same records and seed.
 */
export function compare(input: CompareInput): Comparison {
  const design = designOf(input.arms);
  const paired = input.paired ?? pairedArms(input.arms, input.reference);
  const scorers = new Scorers(input.scorer, paired.length);
  const correct = scorers.of(input.scorer);
  const judged = judgeAll(
    paired.map((pair) => ({
      figures: figuresOf(pair, input, scorers, design.kind === 'sequential'),
      pairs: pair.pairs,
      findings: input.findings.filter((finding) => concerns(finding, pair.a.arm, pair.b.arm)),
    })),
  );
  return {
    schema_version: COMPARISON_VERSION,
    seed: input.seed,
    design,
    reference: hasBaseline(input.arms) ? null : (paired.at(-1)?.b.arm ?? null),
    family: { comparisons: judged.comparisons, adjusted: 'holm', error_rate: ALPHA },
    draws: input.draws ?? BOOTSTRAP_DRAWS,
    scorer: input.scorer,
    arms: input.arms.map((arm) => summarizeArm(arm, correct)),
    efforts: doseResponse(current(input.arms)),
    pairs: judged.pairs,
    audit: [...input.findings],
    gates: [],
  };
}

function figuresOf(paired: PairedArms, input: CompareInput, scorers: Scorers, sequential: boolean): PairFigures {
  const { a, b, pairs, excluded } = paired;
  const margin = input.marginPp / 100;
  const clusters = promptClusters(pairs);
  const latency = (metric: LatencyMetric) =>
    compareLatency(latenciesOf(pairs, metric, clusters), {
      margin: input.latencyMargin,
      draws: input.draws ?? BOOTSTRAP_DRAWS,
      sequential,
      random: new Random(input.seed, `bootstrap ${metric}, ${[a.arm, b.arm].sort().join(' / ')}`),
    });
  return {
    a: a.arm,
    b: b.arm,
    n: pairs.length,
    prompts: clusters.prompts,
    epochs: clusters.epochs,
    excluded,
    accuracy: deciding(compareAccuracy(pairs, scorers.of(input.scorer), margin, clusters), sequential),
    latency: { total_ms: latency('total_ms'), ttft_ms: latency('ttft_ms'), ttfb_ms: latency('ttfb_ms') },
    reliability: compareReliability(pairs, clusters, margin, sequential),
    cost: compareCost(pairs, b, clusters, input.costMargin ?? COST_MARGIN, sequential),
    tokens: compareTokens(pairs, clusters),
    period: periodEffect(pairs),
    hours_apart: hoursApart(pairs),
    ...readings(pairs, withRetries(pairs, a, b), input.scorer, scorers),
    same_arm: isSameArm(a, b),
    primary: 'total_ms.typical_ratio' as const,
  };
}

/**
 * What else the answers could have been held against: other scorers and
 * corrected labels for those of GSM8K, retries and the text that was billed
 * where there were any.
 */
function readings(
  pairs: readonly RecordPair[],
  retried: readonly RecordPair[] | null,
  scorer: ScorerName,
  scorers: Scorers,
): Pick<PairComparison, 'labels' | 'sensitivity'> {
  const correct = scorers.of(scorer);
  const billed = scorer === 'none' ? null : withTrueText(pairs);
  const again = [
    ...(retried === null ? [] : [sensitivityRow(`${scorer}, failures asked again`, retried, correct)]),
    ...(billed === null ? [] : [sensitivityRow(`${scorer}, text as billed`, billed, correct)]),
  ];
  if (!SENSITIVITY_SCORERS.some((name) => name === scorer)) return { labels: [], sensitivity: again };
  const others = SENSITIVITY_SCORERS.map((name) => sensitivityRow(name, pairs, scorers.of(name)));
  return { labels: labelSets(pairs, correct, platinumLabel), sensitivity: [...others, ...again] };
}

/** Each scorer's verdicts once, for all pairs of arms. */
class Scorers {
  private readonly byName = new Map<ScorerName, Correctness>();

  constructor(
    private readonly deciding: ScorerName,
    private readonly comparisons: number,
  ) {}

  /** What decides is asked of arms and pairs, the others of pairs alone: of two arms once a record. */
  of(name: ScorerName): Correctness {
    const isAskedAgain = name === this.deciding || this.comparisons > 1;
    const known = this.byName.get(name) ?? (isAskedAgain ? correctness(name) : passingCorrectness(name));
    this.byName.set(name, known);
    return known;
  }
}
