import type { RecordPair } from '../attempt/pairing.js';
import type { Finding } from '../audit/finding.js';
import {
  byDimension,
  type CostComparison,
  type DecidingProportion,
  type Dimension,
  type DimensionVerdict,
  type LatencyComparison,
  type PairComparison,
  type PairedProportion,
} from './comparison.js';
import { type CostFigures, costMeasure } from './cost.js';
import { type Adjusted, adjustedMeasures, faceValue, judgedDimensions, type Measures } from './dimensions.js';
import { adjustedTogether } from './family.js';
import { headlineOf } from './headline.js';
import { isConfoundedByTime } from './hours-apart.js';
import { type LatencyFigures, type LatencyMetric, latencyMeasure } from './latency.js';
import { pairsOf, proportionMeasure } from './proportion.js';
import { qualifications } from './qualifications.js';
import type { ReliabilityFigures } from './reliability.js';
import { overallVerdict } from './verdict.js';

type Judged = 'accuracy' | 'latency' | 'reliability' | 'cost' | 'verdict' | 'headline' | 'qualifications';

/** All figures of a pair of arms before verdicts are made. */
export type PairFigures = Omit<PairComparison, Judged> & {
  readonly accuracy: DecidingProportion;
  readonly latency: Readonly<Record<LatencyMetric, LatencyFigures>>;
  readonly reliability: ReliabilityFigures;
  readonly cost: CostFigures;
};

/** A pair of arms, its figures, and the findings that concern it. */
export interface PairCase {
  readonly figures: PairFigures;
  readonly pairs: readonly RecordPair[];
  readonly findings: readonly Finding[];
}

/** Makes the verdicts of all pairs together, since their tests are one family. */
export function judgeAll(cases: readonly PairCase[]): { pairs: PairComparison[]; comparisons: number } {
  const measures = cases.map(({ figures }) => measuresOf(figures));
  const { adjusted, comparisons } = adjustedMeasures(measures, (pair, dimension) =>
    isComparable(cases[pair] as PairCase, dimension),
  );
  const pairs = cases.map((each, pair) => judge(each, measures[pair] as Measures, adjusted[pair] as Adjusted));
  return { pairs, comparisons };
}

function measuresOf({ accuracy, latency, reliability, cost }: PairFigures): Measures {
  return {
    answers: pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy),
    latency: latencyMeasure(latency.total_ms),
    reliability: pairsOf(reliability.sound) === 0 ? null : proportionMeasure(reliability.sound),
    cost: costMeasure(cost),
  };
}

function isComparable({ figures, findings }: PairCase, dimension: Dimension): boolean {
  // Without a pair there is nothing to compare, whatever the reason.
  if (figures.n === 0 || findings.some(({ effect }) => effect === 'not_comparable')) return false;
  return dimension !== 'latency' || !isConfoundedByTime(figures);
}

function judge(subject: PairCase, measures: Measures, holm: Adjusted): PairComparison {
  const { figures, findings, pairs } = subject;
  const { accuracy, latency, reliability, cost } = figures;
  const verdictOf = (dimension: Dimension): DimensionVerdict => {
    if (!isComparable(subject, dimension)) return 'not comparable';
    return faceValue(measures[dimension], holm[dimension]);
  };
  const verdicts = byDimension(verdictOf);
  const judged = {
    ...figures,
    accuracy: { ...accuracy, holm_p: holm.answers, verdict: verdicts.answers } satisfies PairedProportion,
    latency: { ...latencies(latency, verdicts.latency, holm.latency), verdict: verdicts.latency },
    reliability: {
      sound: { ...reliability.sound, holm_p: holm.reliability, verdict: verdicts.reliability },
      completed: reliability.completed,
      as_billed: reliability.as_billed,
      verdict: verdicts.reliability,
    },
    cost: { ...cost, holm_p: holm.cost, verdict: verdicts.cost } satisfies CostComparison,
    verdict: overallVerdict(judgedDimensions(measures, verdicts)),
  };
  const face = byDimension((each) => faceValue(measures[each], measures[each]?.p ?? null));
  const told = { ...judged, headline: headlineOf(judged) };
  return {
    ...told,
    qualifications: qualifications({
      judged: told,
      face,
      findings,
      pairs,
    }),
  };
}

/** Total latency as the family has it; TTFT and TTFB describe it further and are adjusted between the two. */
function latencies(
  latency: PairFigures['latency'],
  verdict: DimensionVerdict,
  holmP: number | null,
): Record<LatencyMetric, LatencyComparison> {
  const further = (['ttft_ms', 'ttfb_ms'] as const).map((metric) => latencyMeasure(latency[metric]));
  const { adjusted } = adjustedTogether(further.map((measure) => measure?.p ?? null));
  const described = (place: 0 | 1): DimensionVerdict =>
    verdict === 'not comparable' ? verdict : faceValue(further[place] ?? null, adjusted[place] ?? null);
  return {
    total_ms: { ...latency.total_ms, holm_p: holmP, verdict },
    ttft_ms: { ...latency.ttft_ms, holm_p: adjusted[0] ?? null, verdict: described(0) },
    ttfb_ms: { ...latency.ttfb_ms, holm_p: adjusted[1] ?? null, verdict: described(1) },
  };
}
