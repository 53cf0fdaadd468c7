import { describe, expect, it } from '@jest/globals';
import { Dependence } from '../../../src/core/compare/dependence.js';
import { normalQuantile, twoSidedP } from '../../../src/core/statistics/normal.js';
import { Random } from '../../../src/core/statistics/random.js';

function series(n: number, rho: number, seed: number): Float64Array {
  const random = new Random(seed, 'series');
  let value = random.normal() / Math.sqrt(1 - rho * rho);
  return Float64Array.from({ length: n }, () => (value = rho * value + random.normal()));
}

const ownPrompts = (n: number) => Int32Array.from({ length: n }, (_, index) => index);

describe('what values share', () => {
  it('never narrows an interval and never makes a p smaller', () => {
    const swinging = new Dependence(
      Float64Array.from({ length: 64 }, (_, at) => (-1) ** at),
      ownPrompts(64),
    );
    expect(swinging.widening).toBe(1);
    expect(swinging.p(0.01)).toBeCloseTo(0.01, 12);
  });

  it('widens for a drift that is slower than any lag, and for prompts that repeat', () => {
    expect(new Dependence(series(1319, 0.98, 3), ownPrompts(1319)).widening).toBeGreaterThan(4);
    const random = new Random(4, 'prompts');
    const prompts = Float64Array.from({ length: 10 }, () => random.normal());
    const repeated = Float64Array.from({ length: 200 }, (_, at) => prompts[at % 10]! + 0.1 * random.normal());
    expect(
      new Dependence(
        repeated,
        Int32Array.from(repeated, (_, at) => at % 10),
      ).widening,
    ).toBeGreaterThan(4);
    expect(new Dependence(repeated, new Int32Array(200))).toMatchObject({ widening: Infinity });
    expect(new Dependence(repeated, new Int32Array(200)).p(0)).toBe(1);
  });

  it('rejects at 5 % exactly where the widened interval does, and is more cautious further out', () => {
    const drifting = new Dependence(series(400, 0.9, 5), ownPrompts(400));
    const { widening } = drifting;
    const edge = twoSidedP(normalQuantile(0.025) * widening);
    expect(drifting.p(edge)).toBeCloseTo(0.05, 6);
    const far = twoSidedP(1.5 * normalQuantile(0.025) * widening);
    expect(drifting.p(far)).toBeGreaterThan(2 * twoSidedP(1.5 * normalQuantile(0.025)));
  });
});
