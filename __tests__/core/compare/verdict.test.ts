import { describe, expect, it } from '@jest/globals';
import type { DimensionVerdict, Verdict } from '../../../src/core/compare/comparison.js';
import { type LatencyFigures, latencyMeasure } from '../../../src/core/compare/latency.js';
import { proportionMeasure } from '../../../src/core/compare/proportion.js';
import {
  dimensionVerdict,
  excludes,
  type JudgedDimension,
  type JudgedDimensions,
  overallVerdict,
  rejects,
} from '../../../src/core/compare/verdict.js';

const proportion = (a_to_b: boolean | null, b_to_a: boolean | null, difference: number | null) =>
  proportionMeasure({
    ...{ both: 0, a_only: 0, b_only: 0, neither: 0, mcnemar_p: null, mcnemar_mid_p: null, ci95: null },
    always_valid: null,
    difference,
    non_inferior: { margin: 0.01, a_to_b, b_to_a },
  });
const latency = (estimate: number, ci90: readonly [number, number] | null) =>
  latencyMeasure({
    ...({ n: 10, quantile_n: 10, margin: 0.1, p: null, always_valid: null } as LatencyFigures),
    typical_ratio: { estimate, ci95: null, long_run_ci95: null, long_run_ci90: ci90 },
  })!;

describe('the verdict on one dimension', () => {
  it.each([
    ['more right answers for certain', proportion(true, false, 0.03), 0.001, 'better'],
    ['fewer right answers for certain', proportion(false, true, -0.03), 0.001, 'worse'],
    ['no worse either way', proportion(true, true, 0.001), 0.9, 'equivalent'],
    ['a certain difference inside the margin', proportion(true, true, -0.005), 0.001, 'equivalent'],
    ['no worse one way, and no test that rejects', proportion(true, false, 0.01), 0.2, 'inconclusive'],
    ['nothing to tell by', proportion(null, null, null), null, 'inconclusive'],
    ['a ratio below 1 for certain', latency(0.8, [0.75, 0.85]), 0.001, 'better'],
    ['a ratio above 1 for certain', latency(1.3, [1.2, 1.4]), 0.001, 'worse'],
    ['a 90 % interval inside the margin', latency(0.97, [0.95, 0.99]), 0.001, 'equivalent'],
    ['an interval about 1 that is wider than the margin', latency(1.02, [0.85, 1.2]), 0.7, 'inconclusive'],
    ['no finite interval', latency(1, null), 1, 'inconclusive'],
  ] as const)('of %s', (_, measure, holmP, verdict) => {
    expect(dimensionVerdict(measure, holmP)).toBe(verdict);
  });

  it('rejects below 5 % only, and never where there is no p', () => {
    expect([rejects(0.0499), rejects(0.05), rejects(null)]).toEqual([true, false, false]);
  });

  it('excludes a value only where the whole interval lies on one side', () => {
    expect([excludes([0.8, 0.9], 1), excludes([1.1, 1.2], 1), excludes([0.9, 1.1], 1)]).toEqual([true, true, false]);
    expect([excludes([1.1, null], 1), excludes([null, 1.1], 1), excludes(null, 1)]).toEqual([true, false, false]);
  });
});

const better: JudgedDimension = { verdict: 'better', noWorse: true, noBetter: false };
const worse: JudgedDimension = { verdict: 'worse', noWorse: false, noBetter: true };
const equivalent: JudgedDimension = { verdict: 'equivalent', noWorse: true, noBetter: true };
const open: JudgedDimension = { verdict: 'inconclusive', noWorse: false, noBetter: false };
const noWorse: JudgedDimension = { ...open, noWorse: true };
const apart: JudgedDimension = { verdict: 'not comparable', noWorse: true, noBetter: true };

describe('the verdict on a pair of arms', () => {
  it.each([
    ['all equivalent', equivalent, equivalent, equivalent, 'equivalent'],
    ['faster, and the rest shown no worse', noWorse, better, equivalent, 'better'],
    ['faster, but a loss of answers is not ruled out', open, better, equivalent, 'inconclusive'],
    ['faster, but a loss of reliability is not ruled out', equivalent, better, open, 'inconclusive'],
    ['faster, but less right', worse, better, equivalent, 'trade-off'],
    ['more right, but slower, whatever is left open', better, worse, open, 'trade-off'],
    ['equal, but it fails more often', equivalent, equivalent, worse, 'worse'],
    ['equal, and it fails less often', equivalent, equivalent, better, 'better'],
    ['equal, and reliability left open', equivalent, equivalent, open, 'inconclusive'],
    ['no worse in all, better in none', noWorse, noWorse, equivalent, 'inconclusive'],
    ['less reliable, latency not comparable', equivalent, apart, worse, 'not comparable'],
    ['equal, latency not comparable', equivalent, apart, equivalent, 'not comparable'],
    ['better in one and worse in another, the third not comparable', better, apart, worse, 'trade-off'],
    ['faster, answers not scored', null, better, equivalent, 'better'],
    ['as fast, answers not scored', null, equivalent, equivalent, 'equivalent'],
    ['more right against one that hardly answers', better, null, better, 'better'],
    ['both hardly answer', equivalent, null, equivalent, 'inconclusive'],
    ['nothing was judged', null, null, null, 'not comparable'],
  ] as const)('%s', (_, answers, latencyOf, reliability, verdict) => {
    const dimensions = named({ answers, latency: latencyOf, reliability });
    expect(overallVerdict(dimensions)).toBe(verdict);
    expect(overallVerdict(mirrored(dimensions))).toBe(mirrorOf(verdict));
  });
});

/** Those that were judged. */
function named(dimensions: Record<keyof JudgedDimensions, JudgedDimension | null>): JudgedDimensions {
  return Object.fromEntries(Object.entries(dimensions).filter(([, dimension]) => dimension !== null));
}

function mirrored(dimensions: JudgedDimensions): JudgedDimensions {
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, dimension]) => [
      name,
      {
        verdict: mirrorOf(dimension.verdict) as DimensionVerdict,
        noWorse: dimension.noBetter,
        noBetter: dimension.noWorse,
      },
    ]),
  );
}

function mirrorOf(verdict: Verdict): Verdict {
  return verdict === 'better' ? 'worse' : verdict === 'worse' ? 'better' : verdict;
}
