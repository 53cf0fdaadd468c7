import { byDimension, DIMENSIONS, type Dimension, type DimensionVerdict } from './comparison.js';
import { adjustedTogether } from './family.js';
import { dimensionVerdict, type JudgedDimensions, type Measure } from './verdict.js';

/** What decides about each dimension; null where it is not judged (answers that were not scored, costs that are unknown). */
export type Measures = Readonly<Record<Dimension, Measure | null>>;

/** The p of each dimension, adjusted in the run's family. */
export type Adjusted = Readonly<Record<Dimension, number | null>>;

/** The dimensions of the overall verdict; cost is said beside it. */
export const OVERALL_DIMENSIONS = ['answers', 'latency', 'reliability'] as const;
export type OverallDimension = (typeof OVERALL_DIMENSIONS)[number];

/**
 * Adjusts the tests of all pairs of arms and all dimensions together.
 *
 * @param isTested false leaves a dimension of a pair out of the family
 */
export function adjustedMeasures(
  all: readonly Measures[],
  isTested: (pair: number, dimension: Dimension) => boolean = () => true,
): { adjusted: Adjusted[]; comparisons: number } {
  const tests = all.flatMap((measures, pair) =>
    DIMENSIONS.map((dimension) => (isTested(pair, dimension) ? (measures[dimension]?.p ?? null) : null)),
  );
  const { adjusted, comparisons } = adjustedTogether(tests);
  const byPair = all.map((_, pair) => {
    const of = adjusted.slice(pair * DIMENSIONS.length);
    return byDimension((dimension) => of[DIMENSIONS.indexOf(dimension)] ?? null);
  });
  return { adjusted: byPair, comparisons };
}

/** What a dimension's figures show, whether the arms are comparable or not. */
export function faceValue(measure: Measure | null, holmP: number | null): DimensionVerdict {
  return measure === null ? 'inconclusive' : dimensionVerdict(measure, holmP);
}

/**
 * The dimensions that were judged, for the overall rule.
 *
 * @param among those that the verdict is about
 */
export function judgedDimensions(
  measures: Measures,
  verdicts: Readonly<Record<Dimension, DimensionVerdict>>,
  among: readonly OverallDimension[] = OVERALL_DIMENSIONS,
): JudgedDimensions {
  const judged: JudgedDimensions = {};
  for (const dimension of among) {
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
