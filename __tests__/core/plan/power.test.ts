import { describe, expect, it } from '@jest/globals';
import { nonInferiorityPower, planPower, powerLines } from '../../../src/core/plan/power.js';
import { Random } from '../../../src/core/statistics/random.js';
import { tango } from '../../../src/core/statistics/tango.js';

const plan = (n: number, marginPp = 1) => planPower({ n, marginPp, latencyMargin: 0.1 });

describe('what a run will be able to show', () => {
  it.each([
    [1319, 1, 0.89, 0.99],
    [500, 1, 0.43, 0.62],
    [300, 2, 0.68, 0.9],
  ])('at n = %d and %d pp is "no worse" with power %d to %d', (n, marginPp, low, high) => {
    const power = plan(n, marginPp).accuracy.nonInferiority;
    expect(Math.abs(power[0] - low)).toBeLessThan(0.02);
    expect(Math.abs(power[1] - high)).toBeLessThan(0.02);
  });

  it('at n = 100 and 2 pp is about .03, whatever happens', () => {
    const [first, second] = plan(100, 2).accuracy.nonInferiority;
    expect((first + second) / 2).toBeCloseTo(0.03, 2);
    expect(Math.max(first, second)).toBeLessThan(0.06);
  });

  it.each([
    [50, 1.22],
    [100, 1.15],
    [300, 1.084],
    [1319, 1.039],
  ])('at n = %d detects a latency ratio of %d', (n, ratio) => {
    expect(Math.abs(plan(n).latency.detectableRatio - ratio)).toBeLessThan(0.0011);
  });

  it('says which quantiles will have an interval', () => {
    expect(plan(71).estimable).toEqual(['p50', 'p90']);
    expect(plan(72).estimable).toEqual(['p50', 'p90', 'p95']);
    expect(plan(368).estimable).toEqual(['p50', 'p90', 'p95', 'p99']);
  });

  it('is the power that simulated runs have', () => {
    const random = new Random(5, 'simulated runs');
    let shown = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run++) {
      let b = 0;
      let c = 0;
      for (let pair = 0; pair < 500; pair++) {
        const draw = random.uniform();
        if (draw < 0.004) b++;
        else if (draw < 0.008) c++;
      }
      if ((tango(b, c, 500)?.[0] ?? -1) > -0.01) shown++;
    }
    expect(Math.abs(shown / runs - nonInferiorityPower(500, 0.01, 0.008))).toBeLessThan(0.03);
  });

  it('is worked out for 100,000 pairs too', () => {
    expect(plan(100_000, 0.2).accuracy.nonInferiority[0]).toBeGreaterThan(0.9);
  });
});

describe('the lines printed before a run', () => {
  it('call a run inconclusive by design where nothing could show the claim, and say how many pairs it takes', () => {
    const text = powerLines(plan(100)).join('\n');
    expect(text).toContain('inconclusive by design');
    expect(text).toContain('It takes 381 pairs even if not one answer differs');
    expect(text).toContain('Not estimable from so few pairs: an interval of the p99');
  });

  it('promise plainly what a full run can show', () => {
    const text = powerLines(plan(1319)).join('\n');
    expect(text).not.toContain('by design');
    expect(text).toContain('3.9 % slower');
  });
});
