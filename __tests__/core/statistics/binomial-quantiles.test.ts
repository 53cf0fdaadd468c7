import { describe, expect, it } from '@jest/globals';
import { binomialQuantile } from '../../../src/core/statistics/binomial.js';
import { BinomialQuantiles } from '../../../src/core/statistics/binomial-quantiles.js';
import { Random } from '../../../src/core/statistics/random.js';

describe('quantiles of one binomial distribution', () => {
  it.each([
    [1, 0.5],
    [12, 0.03],
    [40, 0.97],
    [400, 0.05],
    [1319, 0.4],
    [20_000, 0.0004],
    [20_000, 0.5],
  ])('at n = %d, p = %d are those that are looked for one by one', (n, p) => {
    const table = new BinomialQuantiles(n, p);
    const random = new Random(3, `quantiles ${n} ${p}`);
    for (const probability of [1e-9, 0.5, 1 - 1e-9, ...Array.from({ length: 200 }, () => random.uniform())]) {
      expect([probability, table.at(probability)]).toEqual([probability, binomialQuantile(probability, n, p)]);
    }
  });

  it.each([
    [0, 0.3, 0],
    [9, 0, 0],
    [9, 1, 9],
  ])('at n = %d, p = %d are all %d', (n, p, only) => {
    const table = new BinomialQuantiles(n, p);
    expect([0, 0.4, 1 - 2 ** -53].map((probability) => table.at(probability))).toEqual([only, only, only]);
  });
});
