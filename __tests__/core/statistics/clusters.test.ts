import { describe, expect, it } from '@jest/globals';
import { clusteredMean, clusteredSignTest, clusterInflation } from '../../../src/core/statistics/clusters.js';
import { twoSidedP } from '../../../src/core/statistics/normal.js';
import { twoSidedT } from '../../../src/core/statistics/student.js';

const VALUES = Float64Array.from(
  [
    [0.1, 0.2, 0.15],
    [-0.3, -0.25, -0.2],
    [0.05, 0, 0.1],
    [0.4, 0.35, 0.45],
    [-0.05, -0.1, -0.15],
    [0.2, 0.25, 0.15],
  ].flat(),
);
const CLUSTERS = Int32Array.from(VALUES, (_, index) => Math.floor(index / 3));

describe('values in clusters', () => {
  it('have the standard error of their clusters, not of their number', () => {
    const { mean, standardError, naiveError, clusters } = clusteredMean(VALUES, CLUSTERS)!;
    expect(mean).toBeCloseTo(0.075, 12);
    expect(naiveError).toBeCloseTo(0.0518056, 7);
    expect(standardError).toBeCloseTo(0.0937639, 7);
    const half = twoSidedT(0.95, clusters - 1) * standardError;
    expect([mean - half, mean + half]).toEqual([expect.closeTo(-0.166028, 6), expect.closeTo(0.316028, 6)]);
  });

  it('inflate the standard error without end where there is one cluster, and not at all where each value is its own', () => {
    expect(clusterInflation(VALUES, new Int32Array(VALUES.length)).inflation).toBe(Infinity);
    const own = Int32Array.from(VALUES, (_, index) => index);
    expect(clusterInflation(VALUES, own)).toEqual({ inflation: expect.closeTo(1, 9), degrees: 17 });
    expect(clusterInflation(VALUES, CLUSTERS)).toEqual({
      inflation: expect.closeTo(0.0937639 / 0.0518056, 5),
      degrees: 5,
    });
  });
});

describe('the sign test of clusters', () => {
  const b = [2, 0, 3, 1, 0, 2];
  const c = [0, 1, 0, 0, 3, 0];
  const differences = b.map((value, cluster) => value - c[cluster]!);

  it('flips the sign of each of a few clusters', () => {
    const { z, p } = clusteredSignTest(differences);
    expect(z).toBeCloseTo(0.755929, 6);
    expect(p).toBeCloseTo(0.59375, 12);
    // What the normal approximation would give for six clusters, and flips correct.
    expect(twoSidedP(z)).toBeCloseTo(0.449692, 6);
  });

  it('is normal for many, and the same from both sides', () => {
    const many = Array.from({ length: 4 }, () => differences).flat();
    const { z, p } = clusteredSignTest(many);
    expect(z).toBeCloseTo(2 * 0.755929, 5);
    expect(clusteredSignTest(many.map((value) => -value))).toEqual({ z: -z, p });
  });

  it('finds nothing where no cluster differs', () => {
    expect(clusteredSignTest([0, 0, 0])).toEqual({ z: 0, p: 1 });
  });
});
