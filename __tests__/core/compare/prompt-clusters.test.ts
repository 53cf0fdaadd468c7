import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumsByCluster } from '../../../src/core/compare/prompt-clusters.js';

describe('sums by cluster', () => {
  it('stand in the order in which clusters appear first, without those that have no value', () => {
    expect(sumsByCluster([1, 2, 4, 8], [5, 0, 5, 3])).toEqual([5, 2, 8]);
    expect(sumsByCluster([0, -1, 0], [2, 1, 2])).toEqual([0, -1]);
    expect(sumsByCluster([], [])).toEqual([]);
  });

  it('are what a map from cluster to sum holds', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(30)));
    fc.assert(
      fc.property(pairs, (valued) => {
        const sums = new Map<number, number>();
        for (const [value, cluster] of valued) sums.set(cluster, (sums.get(cluster) ?? 0) + value);
        const [values, clusters] = [valued.map(([value]) => value), valued.map(([, cluster]) => cluster)];
        expect(sumsByCluster(values, clusters)).toEqual([...sums.values()]);
      }),
    );
  });
});
