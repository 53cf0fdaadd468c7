import { comparedArms } from '../audit/evidence.js';
import { concerns, type Finding } from '../audit/finding.js';
import { platinumLabel } from '../dataset/platinum.js';
import type { Arm } from '../record/arms.js';
import { isAnswered, SCHEMA_VERSION } from '../record/record.js';
import { type ScorerName, SENSITIVITY_SCORERS } from '../record/scorer-name.js';
import { BOOTSTRAP_DRAWS } from '../statistics/bootstrap.js';
import { Random } from '../statistics/random.js';
import { compareAccuracy, labelSets, sensitivityRow } from './accuracy.js';
import { summarizeArm } from './arm-summary.js';
import { type Comparison, type PairComparison } from './comparison.js';
import { type Correctness, correctness } from './correctness.js';
import { compareCost } from './cost.js';
import { hoursApart } from './hours-apart.js';
import { judge } from './judgement.js';
import { compareLatency, type LatencyMetric, latenciesOf } from './latency.js';
import { pairRecords, type RecordPair } from './pairing.js';
import { periodEffect } from './period.js';
import { compareProportion } from './proportion.js';
import { withRetries } from './retries.js';
import { withTrueText } from './true-text.js';

export interface CompareInput {
  /** In the order in which they were named: a ratio is that of an earlier to a later one. */
  readonly arms: readonly Arm[];
  /** What the audit found. */
  readonly findings: readonly Finding[];
  readonly seed: number;
  /** Percentage points of accuracy, and of completion, that count as no loss. */
  readonly marginPp: number;
  /** .10 calls latencies within [0.90, 1/0.90] equivalent. */
  readonly latencyMargin: number;
  readonly scorer: ScorerName;
  /** Resamples behind each quantile ratio's interval. */
  readonly draws?: number;
}

/**
 * Compares arms by pairs of the same prompt: every figure of `comparison.json`,
 * the same for the same records and seed.
 */
export function compare(input: CompareInput): Comparison {
  const scorers = new Scorers();
  const correct = scorers.of(input.scorer);
  return {
    schema_version: SCHEMA_VERSION,
    seed: input.seed,
    draws: input.draws ?? BOOTSTRAP_DRAWS,
    scorer: input.scorer,
    arms: input.arms.map((arm) => summarizeArm(arm, correct)),
    pairs: comparedArms(input.arms).map(([a, b]) => comparePair(a, b, input, scorers)),
    audit: [...input.findings],
  };
}

function comparePair(a: Arm, b: Arm, input: CompareInput, scorers: Scorers): PairComparison {
  const { pairs, excluded } = pairRecords(a, b);
  const margin = input.marginPp / 100;
  const correct = scorers.of(input.scorer);
  const latency = (metric: LatencyMetric) =>
    compareLatency(latenciesOf(pairs, metric), {
      margin: input.latencyMargin,
      draws: input.draws ?? BOOTSTRAP_DRAWS,
      random: new Random(input.seed, `bootstrap ${metric}, ${a.arm} / ${b.arm}`),
    });
  const evidence = {
    a: a.arm,
    b: b.arm,
    n: pairs.length,
    excluded,
    accuracy: compareAccuracy(pairs, correct, margin),
    latency: { total_ms: latency('total_ms'), ttft_ms: latency('ttft_ms'), ttfb_ms: latency('ttfb_ms') },
    completion: compareProportion(
      pairs.map((pair) => [isAnswered(pair.a), isAnswered(pair.b)] as const),
      margin,
    ),
    cost: compareCost(pairs),
    period: periodEffect(pairs),
    hours_apart: hoursApart(pairs),
    ...readings(pairs, withRetries(pairs, a, b), input.scorer, scorers),
    primary: 'total_ms.typical_ratio' as const,
  };
  const findings = input.findings.filter((finding) => concerns(finding, a.arm, b.arm));
  return judge(evidence, findings, pairs);
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

  of(name: ScorerName): Correctness {
    const known = this.byName.get(name) ?? correctness(name);
    this.byName.set(name, known);
    return known;
  }
}
