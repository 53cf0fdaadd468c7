import type { Arm } from '../record/arms.js';
import { differenceEvidence } from '../statistics/always-valid/difference.js';
import { EVIDENCE_OF_NO_WORSE, noWorseEvidence } from '../statistics/always-valid/margin.js';
import { alwaysValidHalfWidth, alwaysValidP, alwaysValidZ, FEWEST_VALUES } from '../statistics/always-valid/mean.js';
import type { RatioOfMeans } from '../statistics/ratio-of-means.js';
import type {
  AlwaysValidDifference,
  AlwaysValidRatio,
  DecidingProportion,
  Design,
  ProportionFigures,
} from './comparison.js';
import { inflationOf } from './dependence.js';
import { ALPHA, type Measure } from './verdict.js';

/** What a sequential run stops at, in words. */
const BOUNDARY =
  'every pair is looked at; latency and cost by normal-mixture confidence sequences, proportions by e-values';

/** Sequential where any of the arms could stop its run upon its figures. */
export function designOf(arms: readonly Arm[]): Design {
  const isSequential = arms.some(({ settings }) => settings.some(({ stop_when }) => stop_when === 'certain'));
  return isSequential
    ? { kind: 'sequential', alpha: ALPHA, boundary: BOUNDARY }
    : { kind: 'fixed', alpha: ALPHA, boundary: null };
}

/**
 * The ratio of the geometric means, exp of the mean of ln(a/b), with intervals
 * and a p that hold at every look.
 *
 * @param logRatios in time order
 * @param clusters the prompt of each
 */
export function alwaysValidTypical(logRatios: Float64Array, clusters: Int32Array): AlwaysValidRatio {
  const n = logRatios.length;
  if (n === 0) return { estimate: null, ci95: null, ci90: null, p: 1 };
  const mean = logRatios.reduce((sum, value) => sum + value, 0) / n;
  const squares = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (n - 1)) * inflationOf(logRatios, clusters);
  const interval = (alpha: number) => {
    if (n < FEWEST_VALUES || !Number.isFinite(spread)) return null;
    const half = alwaysValidHalfWidth(n, spread, alpha);
    return [Math.exp(mean - half), Math.exp(mean + half)] as const;
  };
  const z = mean === 0 ? 0 : mean / (spread / Math.sqrt(n));
  return { estimate: Math.exp(mean), ci95: interval(0.05), ci90: interval(0.1), p: alwaysValidP(n, z) };
}

/** A ratio of means with the logarithmic interval as wide as it has to be to hold at every look. */
export function alwaysValidMeans(ratio: RatioOfMeans, inflation: number): AlwaysValidRatio {
  const { n, estimate } = ratio;
  const interval = (alpha: number) =>
    n < FEWEST_VALUES ? null : ratio.logInterval(inflation * alwaysValidZ(n, alpha));
  const z = ratio.tOfOne();
  return {
    estimate,
    ci95: interval(0.05),
    ci90: interval(0.1),
    p: z === null ? 1 : alwaysValidP(n, z / inflation),
  };
}

/** Counts of pairs as they decide: in a sequential run with what holds at every look. */
export function deciding(counts: ProportionFigures, sequential: boolean): DecidingProportion {
  return { ...counts, always_valid: sequential ? alwaysValidDifference(counts) : null };
}

/** What the counts of a paired proportion show at every look. */
export function alwaysValidDifference(counts: ProportionFigures): AlwaysValidDifference {
  const { both, a_only, b_only, neither, non_inferior } = counts;
  const n = both + a_only + b_only + neither;
  const evidence = differenceEvidence(a_only, b_only);
  return {
    evidence,
    p: Math.min(1, 1 / evidence),
    no_worse_evidence: {
      a_to_b: noWorseEvidence({ b: a_only, c: b_only, n }, non_inferior.margin),
      b_to_a: noWorseEvidence({ b: b_only, c: a_only, n }, non_inferior.margin),
    },
  };
}

/** What decides about a ratio in a sequential run. */
export function ratioMeasure({ estimate, ci90, p }: AlwaysValidRatio, margin: number): Measure {
  const [low, high] = ci90 ?? [null, null];
  const noWorse = high !== null && high < 1 / (1 - margin);
  const noBetter = low !== null && low > 1 - margin;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p, direction: Math.log(estimate ?? 1) };
}

/** What decides about a paired proportion in a sequential run. */
export function differenceMeasure({ p, no_worse_evidence }: AlwaysValidDifference, difference: number | null): Measure {
  const noWorse = no_worse_evidence.a_to_b >= EVIDENCE_OF_NO_WORSE;
  const noBetter = no_worse_evidence.b_to_a >= EVIDENCE_OF_NO_WORSE;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p, direction: -(difference ?? 0) };
}
