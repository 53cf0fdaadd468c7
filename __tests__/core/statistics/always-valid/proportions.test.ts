import { describe, expect, it } from '@jest/globals';
import { differenceEvidence } from '../../../../src/core/statistics/always-valid/difference.js';
import { EVIDENCE_OF_NO_WORSE, noWorseEvidence } from '../../../../src/core/statistics/always-valid/margin.js';
import { Random } from '../../../../src/core/statistics/random.js';

describe('the evidence that two paired proportions differ', () => {
  it.each([
    [0, 7, 16],
    [0, 8, 28.4444],
    [1, 10, 15.5152],
    [2, 12, 12.0029],
    [4, 2, 0.609524],
  ])('of %d against %d is %d', (b, c, e) => {
    expect(differenceEvidence(b, c)).toBeCloseTo(e, 4);
    expect(differenceEvidence(c, b)).toBe(differenceEvidence(b, c));
  });

  it('is 1 before the first difference, and finite for very many', () => {
    expect(differenceEvidence(0, 0)).toBeCloseTo(1, 12);
    expect(differenceEvidence(5000, 5000)).toBeLessThan(0.05);
  });
});

describe('the evidence that one is no worse by a margin', () => {
  it('of 500 ties at 1 point is 13.3487', () => {
    expect(noWorseEvidence({ b: 0, c: 0, n: 500 }, 0.01)).toBeCloseTo(13.3487, 4);
  });

  it('grows with ties and wins, falls with losses, and is 1 before the first pair', () => {
    expect(noWorseEvidence({ b: 0, c: 0, n: 0 }, 0.01)).toBe(1);
    const ties = noWorseEvidence({ b: 0, c: 0, n: 700 }, 0.01);
    expect(ties).toBeGreaterThan(EVIDENCE_OF_NO_WORSE);
    expect(noWorseEvidence({ b: 5, c: 0, n: 700 }, 0.01)).toBeGreaterThan(ties);
    expect(noWorseEvidence({ b: 0, c: 5, n: 700 }, 0.01)).toBeLessThan(ties);
  });

  it('of an arm that is worse by just the margin reaches 40 in fewer than 2.5 % of runs, at any look', () => {
    let shown = 0;
    const runs = 400;
    for (let seed = 0; seed < runs; seed++) {
      const random = new Random(seed, 'margin');
      let [b, c, reached] = [0, 0, false];
      for (let n = 1; n <= 1000; n++) {
        const draw = random.uniform();
        if (draw < 0.01) b++;
        else if (draw < 0.04) c++;
        reached ||= noWorseEvidence({ b, c, n }, 0.02) >= EVIDENCE_OF_NO_WORSE;
      }
      shown += Number(reached);
    }
    expect(shown / runs).toBeLessThan(0.025 + 3 * Math.sqrt((0.025 * 0.975) / runs));
  });
});
