import { describe, expect, it } from '@jest/globals';
import { probableStop } from '../../../src/core/compare/probable-stop.js';
import { DISCORDANCE } from '../../../src/core/plan/power.js';

const planned = (n: number) => ({ n, comparedArms: 1, scored: true, marginPp: 1, latencyMargin: 0.1 });
const truth = (ratio: number) => ({ ratio, lossPp: 0, discordance: DISCORDANCE[0] });

describe('where a run that stops when it is certain will probably stop', () => {
  it('is early for a large difference of latency alone, later for a small one', () => {
    const [fifth, tenth] = [0.8, 0.887].map((ratio) => probableStop(planned(1319), truth(ratio), ['latency']));
    expect(fifth).toMatchObject({ verdict: 'better', n: expect.closeTo(65, -1) });
    expect(tenth).toMatchObject({ verdict: 'better' });
    expect(tenth?.n).toBeGreaterThan(130);
    expect(tenth?.n).toBeLessThan(230);
  });

  it('waits for answers and reliability where the verdict is about all three', () => {
    const stop = probableStop(planned(1319), truth(0.8), ['answers', 'latency', 'reliability']);
    expect(stop?.verdict).toBe('better');
    expect(stop?.n).toBeGreaterThan(640);
  });

  it('is nowhere within a plan that is too short', () => {
    expect(probableStop(planned(300), truth(0.8), ['answers', 'latency', 'reliability'])).toBeNull();
  });
});
