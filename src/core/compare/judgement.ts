import type { RecordPair } from '../attempt/pairing.js';
import type { Finding } from '../audit/finding.js';
import {
  type CostComparison,
  DIMENSIONS,
  type Dimension,
  type DimensionVerdict,
  type LatencyComparison,
  type PairComparison,
  type PairedProportion,
  type ProportionFigures,
} from './comparison.js';
import { type CostFigures, costMeasure } from './cost.js';
import { adjustedTogether } from './family.js';
import { headlineOf } from './headline.js';
import { isConfoundedByTime } from './hours-apart.js';
import { type LatencyFigures, type LatencyMetric, latencyMeasure } from './latency.js';
import { pairsOf, proportionMeasure } from './proportion.js';
import { qualifications } from './qualifications.js';
import type { ReliabilityFigures } from './reliability.js';
import { dimensionVerdict, type JudgedDimensions, type Measure, overallVerdict } from './verdict.js';

type Judged = 'accuracy' | 'latency' | 'reliability' | 'cost' | 'verdict' | 'headline' | 'qualifications';

/** All figures of a pair of arms before verdicts are made. */
export type PairFigures = Omit<PairComparison, Judged> & {
  readonly accuracy: ProportionFigures;
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

/** What decides about each dimension; null where it is not judged (answers that were not scored, costs that are unknown). */
type Measures = Readonly<Record<Dimension, Measure | null>>;

/** The p of each dimension, adjusted in the run's family. */
type Adjusted = Readonly<Record<Dimension, number | null>>;

/** Makes the verdicts of all pairs together, since their tests are one family. */
export function judgeAll(cases: readonly PairCase[]): { pairs: PairComparison[]; comparisons: number } {
  const measures = cases.map(({ figures }) => measuresOf(figures));
  const tests = measures.flatMap((each, index) =>
    DIMENSIONS.map((dimension) =>
      isComparable(cases[index] as PairCase, dimension) ? (each[dimension]?.p ?? null) : null,
    ),
  );
  const { adjusted, comparisons } = adjustedTogether(tests);
  const pairs = cases.map((each, index) => {
    const of = adjusted.slice(index * DIMENSIONS.length);
    const holm = Object.fromEntries(DIMENSIONS.map((dimension, place) => [dimension, of[place] ?? null]));
    return judge(each, measures[index] as Measures, holm as Adjusted);
  });
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
  const verdicts = Object.fromEntries(DIMENSIONS.map((each) => [each, verdictOf(each)])) as Readonly<
    Record<Dimension, DimensionVerdict>
  >;
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
    verdict: overallVerdict(dimensionsOf(measures, verdicts)),
  };
  const face = Object.fromEntries(
    DIMENSIONS.map((each) => [each, faceValue(measures[each], measures[each]?.p ?? null)]),
  );
  const told = { ...judged, headline: headlineOf(judged) };
  return {
    ...told,
    qualifications: qualifications({
      judged: told,
      face: face as Readonly<Record<Dimension, DimensionVerdict>>,
      findings,
      pairs,
    }),
  };
}

/** What a dimension's figures show, whether the arms are comparable or not. */
function faceValue(measure: Measure | null, holmP: number | null): DimensionVerdict {
  return measure === null ? 'inconclusive' : dimensionVerdict(measure, holmP);
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

/** The dimensions that were judged, for the overall rule. */
function dimensionsOf(measures: Measures, verdicts: Readonly<Record<Dimension, DimensionVerdict>>): JudgedDimensions {
  const judged: JudgedDimensions = {};
  for (const dimension of ['answers', 'latency', 'reliability'] as const) {
    const measure = measures[dimension];
    if (measure === null && verdicts[dimension] !== 'not comparable') continue;
    judged[dimension] = {
      verdict: verdicts[dimension],
      noWorse: measure?.noWorse ?? false,
      noBetter: measure?.noBetter ?? false,
    };
  }
  return judged;
}
