import { FAILING_ALONE, SD_LOG_RATIO } from '../plan/power.js';
import { differenceEvidence } from '../statistics/always-valid/difference.js';
import { noWorseEvidence } from '../statistics/always-valid/margin.js';
import { alwaysValidHalfWidth, alwaysValidP, FEWEST_VALUES } from '../statistics/always-valid/mean.js';
import type { Verdict } from './comparison.js';
import { adjustedMeasures, faceValue, judgedDimensions, type Measures, type OverallDimension } from './dimensions.js';
import type { PlannedComparison } from './drawn-runs.js';
import { differenceMeasure, ratioMeasure } from './sequential.js';
import { type Measure, overallVerdict } from './verdict.js';
import type { Truth } from './verdict-power.js';

/** Where a run that stops when it is certain will probably stop. */
export interface ProbableStop {
  readonly n: number;
  readonly verdict: Verdict;
}

/**
 * The first number of pairs at which the verdict is certain where every figure is
 * just what is expected of it; about the median of such runs. Null where that is
 * beyond the plan.
 *
 * @param about the dimensions whose common verdict must be certain
 */
export function probableStop(
  planned: PlannedComparison,
  truth: Truth,
  about: readonly OverallDimension[],
): ProbableStop | null {
  const undecided: Measures = { answers: NO_CLAIM, latency: NO_CLAIM, reliability: NO_CLAIM, cost: NO_CLAIM };
  const others = Array.from({ length: planned.comparedArms - 1 }, () => undecided);
  for (let n = 1; n <= planned.n; n++) {
    const measures = expectedMeasures(n, planned, truth);
    const { adjusted } = adjustedMeasures([measures, ...others]);
    const verdictOf = (dimension: OverallDimension | 'cost') =>
      faceValue(measures[dimension], adjusted[0]?.[dimension] ?? null);
    const verdicts = {
      answers: verdictOf('answers'),
      latency: verdictOf('latency'),
      reliability: verdictOf('reliability'),
      cost: verdictOf('cost'),
    };
    const verdict = overallVerdict(judgedDimensions(measures, verdicts, about), true);
    if (verdict !== 'inconclusive' && verdict !== 'not comparable') return { n, verdict };
  }
  return null;
}

const NO_CLAIM: Measure = { equivalent: false, noWorse: false, noBetter: false, p: 1, direction: 0 };

function expectedMeasures(n: number, { scored, marginPp, latencyMargin }: PlannedComparison, truth: Truth): Measures {
  const margin = marginPp / 100;
  const loss = truth.lossPp / 100;
  const answers = expectedProportion(n, truth.discordance / 2, truth.discordance / 2 + loss, margin);
  return {
    answers: scored ? answers : null,
    latency: expectedLatency(n, Math.log(truth.ratio), latencyMargin),
    reliability: expectedProportion(n, FAILING_ALONE / 2, FAILING_ALONE / 2, margin),
    cost: NO_CLAIM,
  };
}

function expectedLatency(n: number, mean: number, margin: number): Measure {
  if (n < FEWEST_VALUES) return NO_CLAIM;
  const half = alwaysValidHalfWidth(n, SD_LOG_RATIO, 0.1);
  const ci90 = [Math.exp(mean - half), Math.exp(mean + half)] as const;
  const p = alwaysValidP(n, mean / (SD_LOG_RATIO / Math.sqrt(n)));
  return ratioMeasure({ estimate: Math.exp(mean), ci95: null, ci90, p }, margin);
}

/** Counts that are expected need not be whole. */
function expectedProportion(n: number, aAlone: number, bAlone: number, margin: number): Measure {
  const [b, c] = [n * aAlone, n * bAlone];
  const evidence = differenceEvidence(b, c);
  const no_worse_evidence = {
    a_to_b: noWorseEvidence({ b, c, n }, margin),
    b_to_a: noWorseEvidence({ b: c, c: b, n }, margin),
  };
  return differenceMeasure({ evidence, p: Math.min(1, 1 / evidence), no_worse_evidence }, aAlone - bAlone);
}
