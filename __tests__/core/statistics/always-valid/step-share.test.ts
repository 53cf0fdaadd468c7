import { describe, expect, it } from '@jest/globals';
import {
  type ShareCount,
  shareStep,
  shareStepRegion,
} from '../../../../src/core/statistics/always-valid/step-share.js';
import { Random } from '../../../../src/core/statistics/random.js';

function counts(random: Random, shares: readonly number[], n: number): ShareCount[] {
  return shares.map((share) => ({
    k: Array.from({ length: n }, () => Number(random.uniform() < share)).reduce((sum, one) => sum + one, 0),
    n,
  }));
}

/** The mean evidence over everything that can come of some runs of `n` requests at one share. */
function expectedEvidence(runs: number, n: number, share: number, so: readonly ShareCount[] = []): number {
  if (so.length === runs) return Math.exp(shareStep(so).logEvidence);
  let mean = 0;
  let ways = 1;
  for (let k = 0; k <= n; k++) {
    const probability = ways * share ** k * (1 - share) ** (n - k);
    mean += probability * expectedEvidence(runs, n, share, [...so, { k, n }]);
    ways = (ways * (n - k)) / (k + 1);
  }
  return mean;
}

describe('the test of a step of a share', () => {
  it.each([0.02, 0.3, 0.5, 0.9, 0.99])('has a mean evidence of 1 at most where the share is always %d', (share) => {
    for (const [runs, n] of [
      [2, 6],
      [3, 4],
      [4, 2],
    ] as const)
      expect(expectedEvidence(runs, n, share)).toBeLessThanOrEqual(1);
  });

  it('looked at after every one of 60 runs, names a step in 5 % of steady series at most', () => {
    const series = 100;
    let named = 0;
    for (let seed = 0; seed < series; seed++) {
      const seen = counts(
        new Random(seed, 'steady'),
        Array.from({ length: 60 }, () => 0.97),
        50,
      );
      named += Number(seen.some((_, index) => shareStep(seen.slice(0, index + 1)).logEvidence >= Math.log(20)));
    }
    expect(named / series).toBeLessThanOrEqual(0.05);
  });

  it('finds none in shares that never change, and one where failures begin', () => {
    const steady = Array.from({ length: 8 }, () => ({ k: 100, n: 100 }));
    expect(shareStep(steady).logEvidence).toBeLessThan(0);
    expect(shareStep([]).first).toBeNull();
    const failing = [...steady, { k: 92, n: 100 }, { k: 95, n: 100 }, { k: 94, n: 100 }];
    const { logEvidence, first } = shareStep(failing);
    expect(first).toBe(8);
    expect(logEvidence).toBeGreaterThan(Math.log(160));
    const { places, change } = shareStepRegion(failing, 8, 0.05);
    expect(places[0]).toBeLessThanOrEqual(8);
    expect(places[1]).toBeGreaterThanOrEqual(8);
    expect(change[0]).toBeLessThan(-0.063);
    expect(change[1]).toBeGreaterThan(-0.063);
    expect(change[1]).toBeLessThan(0);
  });

  it('has a region that holds the true step', () => {
    const series = 40;
    let covered = 0;
    for (let seed = 0; seed < series; seed++) {
      const shares = Array.from({ length: 18 }, (_, run) => (run < 9 ? 0.97 : 0.85));
      const seen = counts(new Random(seed, 'step'), shares, 100);
      const { places, change } = shareStepRegion(seen, shareStep(seen).first as number, 0.05);
      covered += Number(
        (change[0] as number) <= -0.12 && (change[1] as number) >= -0.12 && places[0] <= 9 && places[1] >= 9,
      );
    }
    expect(covered / series).toBeGreaterThanOrEqual(0.95);
  });
});
