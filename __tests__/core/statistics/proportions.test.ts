import { describe, expect, it } from '@jest/globals';
import { mcnemar } from '../../../src/core/statistics/mcnemar.js';
import { nonInferiority } from '../../../src/core/statistics/noninferiority.js';
import { isNonInferior, tango } from '../../../src/core/statistics/tango.js';
import { wilson } from '../../../src/core/statistics/wilson.js';

function expectInterval(actual: readonly (number | null)[] | null, low: number, high: number, digits = 4): void {
  expect(actual).not.toBeNull();
  expect(actual?.[0]).toBeCloseTo(low, digits);
  expect(actual?.[1]).toBeCloseTo(high, digits);
}

describe("Wilson's interval", () => {
  it('of 1,287 in 1,319 is [.9660, .9828]', () => {
    expectInterval(wilson(1287, 1319), 0.966, 0.9828);
  });

  it('ends at 0 for none and at 1 for all', () => {
    expect(wilson(0, 40)?.[0]).toBe(0);
    expect(wilson(40, 40)?.[1]).toBe(1);
  });

  it('is unknown where nothing was counted', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe("McNemar's test", () => {
  it('of 1 against 7 has p = .0703 and mid-p = .0391', () => {
    const { p, midP } = mcnemar(1, 7);
    expect(p).toBeCloseTo(0.0703, 4);
    expect(midP).toBeCloseTo(0.0391, 4);
  });

  it('of 4 against 2, the published runs, has p = .6875', () => {
    expect(mcnemar(4, 2).p).toBe(0.6875);
  });

  it('has p = 1 where both sides are equal, also where nothing differs', () => {
    expect(mcnemar(5, 5)).toEqual({ p: 1, midP: 1 });
    expect(mcnemar(0, 0)).toEqual({ p: 1, midP: 1 });
  });

  it('does not care which arm is named first', () => {
    expect(mcnemar(3, 11)).toEqual(mcnemar(11, 3));
  });

  it('passes smoothly from the few to the many', () => {
    // scipy.stats.binomtest: 480 of 1022 and 480 of 1023
    expect(mcnemar(480, 542).p).toBeCloseTo(0.05632, 5);
    expect(mcnemar(480, 543).p).toBeCloseTo(0.05252, 5);
  });

  it('stays exact where thousands of pairs differ', () => {
    // scipy.stats.binomtest(49500, 100000).pvalue
    expect(mcnemar(49_500, 50_500).p).toBeCloseTo(0.00158, 5);
    expect(mcnemar(10, 90_000).p).toBe(0);
  });
});

describe("Tango's interval", () => {
  it('of (b, c, n) = (1, 7, 21) is [−.5172, −.0260]', () => {
    expectInterval(tango(1, 7, 21), -0.5172, -0.026);
  });

  it('of (40, 20, 160) is [.0309, .2181]', () => {
    expectInterval(tango(40, 20, 160), 0.0309, 0.2181);
  });

  it('is ±z²/(n + z²) where no pair differs', () => {
    expectInterval(tango(0, 0, 100), -3.841459 / 103.841459, 3.841459 / 103.841459, 8);
  });

  it('is mirrored where the arms are swapped', () => {
    const [low, high] = tango(4, 2, 1319) as [number, number];
    expectInterval(tango(2, 4, 1319), -high, -low, 12);
  });

  it('stays inside [−1, 1] where every pair differs', () => {
    expect(tango(10, 0, 10)?.[1]).toBe(1);
    expect(tango(0, 10, 10)?.[0]).toBe(-1);
    expect(tango(10, 0, 10)?.[0]).toBeGreaterThan(0);
  });

  it('has its lower bound above −margin exactly where one look at the score says so', () => {
    for (const [b, c, n] of [
      [0, 0, 300],
      [4, 2, 1319],
      [2, 4, 1319],
      [1, 7, 21],
      [0, 9, 500],
      [10, 0, 10],
    ] as const) {
      const [low] = tango(b, c, n) as [number, number];
      for (const margin of [0.004, 0.01, 0.02, 0.1, -low - 1e-6, -low + 1e-6].filter((value) => value > 0)) {
        expect(isNonInferior(b, c, n, margin)).toBe(low > -margin);
      }
    }
  });

  it('is unknown without pairs', () => {
    expect(tango(0, 0, 0)).toBeNull();
  });

  it('holds every δ that the score test keeps, and no other', () => {
    const [low, high] = tango(12, 30, 400) as [number, number];
    expect(Math.abs(scoreByGrid(12, 30, 400, low))).toBeCloseTo(1.959964, 3);
    expect(Math.abs(scoreByGrid(12, 30, 400, high))).toBeCloseTo(1.959964, 3);
  });
});

/** The score with q̃ found by maximising the restricted likelihood on a grid: another way to the same number. */
function scoreByGrid(b: number, c: number, n: number, delta: number): number {
  let best = -Infinity;
  let q = 0;
  for (let step = 1; step < 2_000_000; step++) {
    const q21 = step / 2_000_000;
    const q12 = q21 + delta;
    const rest = 1 - q12 - q21;
    if (q12 <= 0 || rest <= 0) continue;
    const likelihood = b * Math.log(q12) + c * Math.log(q21) + (n - b - c) * Math.log(rest);
    if (likelihood > best) [best, q] = [likelihood, q21];
  }
  return (b - c - n * delta) / Math.sqrt(n * (2 * q + delta * (1 - delta)));
}

describe('non-inferiority', () => {
  it('holds both ways at 1 pp for the published 4 against 2 of 1,319', () => {
    expect(nonInferiority(tango(4, 2, 1319) ?? [null, null], 0.01)).toEqual({ aToB: true, bToA: true });
  });

  it('can hold one way only', () => {
    expect(nonInferiority([-0.005, 0.03], 0.01)).toEqual({ aToB: true, bToA: false });
  });

  it('fails where the bound touches the margin', () => {
    expect(nonInferiority([-0.01, 0.01], 0.01)).toEqual({ aToB: false, bToA: false });
  });
});
