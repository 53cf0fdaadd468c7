import { describe, expect, it } from '@jest/globals';
import { drawRuns, type PlannedComparison } from '../../../src/core/compare/drawn-runs.js';
import { DRAWS, detectableLossPp, detectableRatio, verdictPower } from '../../../src/core/compare/verdict-power.js';
import {
  DISCORDANCE,
  fewestPairs,
  nonInferiorityPower,
  notEstimable,
  pairsForNoWorse,
} from '../../../src/core/plan/power.js';
import { Random } from '../../../src/core/statistics/random.js';
import { tango } from '../../../src/core/statistics/tango.js';

const planned = (n: number, fields: Partial<PlannedComparison> = {}): PlannedComparison => ({
  n,
  comparedArms: 1,
  scored: true,
  marginPp: 1,
  latencyMargin: 0.1,
  ...fields,
});
const drawn = (n: number) => drawRuns(planned(n), DRAWS);
const equal = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[1] };

describe('"no worse" between equal arms', () => {
  it.each([
    [1319, 1, 0.89, 0.99],
    [500, 1, 0.43, 0.62],
    [300, 2, 0.68, 0.9],
  ])('at n = %d and %d pp is shown with power %d to %d', (n, marginPp, low, high) => {
    const power = DISCORDANCE.map((share) => nonInferiorityPower(n, marginPp / 100, share)).sort((x, y) => x - y);
    expect(Math.abs((power[0] ?? 0) - low)).toBeLessThan(0.02);
    expect(Math.abs((power[1] ?? 0) - high)).toBeLessThan(0.02);
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

  it('takes so many pairs, and never fewer than would do without a single difference', () => {
    expect([1, 2, 3].map((pp) => pairsForNoWorse(pp / 100))).toEqual([1100, 370, 190]);
    expect(fewestPairs(0.01)).toBe(381);
    expect(pairsForNoWorse(0.0001)).toBeNull();
    for (const pp of [0.5, 1, 2, 5]) {
      const needed = pairsForNoWorse(pp / 100) as number;
      expect(nonInferiorityPower(needed, pp / 100, DISCORDANCE[1])).toBeGreaterThan(0.79);
      expect(needed).toBeGreaterThanOrEqual(fewestPairs(pp / 100));
    }
  });
});

describe('the quantiles', () => {
  it.each([
    [71, ['p95', 'p99']],
    [72, ['p99']],
    [368, []],
  ])('of %d pairs without an interval are %p', (n, missing) => {
    expect(notEstimable(n)).toEqual(missing);
  });
});

describe('the power of the verdicts themselves', () => {
  it('is certain for a large difference in a long run, and none in a short one', () => {
    expect(verdictPower(planned(1319), { ...equal, ratio: 1.3 }).byDimension.latency.worse).toBeGreaterThan(0.99);
    expect(verdictPower(planned(5), { ...equal, ratio: 1.3 }).byDimension.latency.worse).toBe(0);
    expect(verdictPower(planned(50), equal).overall.equivalent).toBe(0);
  });

  it('is the same from both sides', () => {
    const slower = verdictPower(planned(300), { ...equal, ratio: 1.15 }).byDimension.latency.worse;
    const faster = verdictPower(planned(300), { ...equal, ratio: 1 / 1.15 }).byDimension.latency.better;
    expect(Math.abs(slower - faster)).toBeLessThan(0.03);
  });

  it('calls equal arms better or worse in no more than 5 % of runs', () => {
    for (const n of [20, 200, 1319]) {
      const { latency, answers } = verdictPower(planned(n), equal).byDimension;
      expect(latency.better + latency.worse).toBeLessThan(0.03);
      expect(answers.better + answers.worse).toBeLessThan(0.03);
    }
  });

  it('falls as more arms share the family', () => {
    const power = [1, 5].map((comparedArms) => {
      return verdictPower(planned(200, { comparedArms }), { ...equal, ratio: 1.15 }).byDimension.latency.worse;
    });
    expect(power[1]).toBeLessThan((power[0] ?? 0) - 0.05);
  });

  it('promises nothing of answers that will not be scored', () => {
    const { byDimension, overall } = verdictPower(planned(400, { scored: false, marginPp: 2 }), equal);
    expect(byDimension.answers.inconclusive).toBeCloseTo(1, 9);
    expect(overall.equivalent).toBeGreaterThan(0.9);
  });

  it('is as many times as many runs would have it', () => {
    for (const n of [100, 200, 600]) {
      const [few, many] = [undefined, 20_000].map((draws) => verdictPower(planned(n, { marginPp: 2 }), equal, draws));
      for (const dimension of ['answers', 'latency', 'reliability'] as const) {
        const [share, expected] = [few, many].map((shares) => shares?.byDimension[dimension].equivalent ?? NaN) as [
          number,
          number,
        ];
        expect(Math.abs(share - expected)).toBeLessThan(0.025);
      }
    }
  });

  it('finds with 80 % power what it calls detectable', () => {
    const ratio = detectableRatio(drawn(200)) as number;
    expect(verdictPower(planned(200), { ...equal, ratio }).byDimension.latency.worse).toBeCloseTo(0.8, 1);
    const lossPp = detectableLossPp(drawn(400)) as number;
    expect(verdictPower(planned(400), { ...equal, lossPp }).byDimension.answers.worse).toBeCloseTo(0.8, 1);
  });
});
