import { describe, expect, it } from '@jest/globals';
import { type Standing, standingAfter, worsenings } from '../../../src/core/trend/change.js';
import type { PairPoint } from '../../../src/core/trend/point.js';

function pair(latency: PairPoint['latency'], verdict: PairPoint['verdict'] = 'inconclusive'): PairPoint {
  const open = 'inconclusive' as const;
  return {
    a: 'bedrock',
    b: 'openai',
    n: 100,
    verdict,
    ...{ answers: open, latency, reliability: open, cost: open },
    typical_ratio: 1,
    cost_ratio: 1,
  };
}

/** What is told night by night, beginning with a first result. */
function told(nights: readonly PairPoint['latency'][]): string[] {
  let standings: Standing[] | null = null;
  return nights.map((latency) => {
    const changes = worsenings(standings, [pair(latency)]);
    standings = standingAfter(standings ?? [], [pair(latency)]);
    return changes.map(({ judged, from, to }) => `${judged}: ${from} > ${to}`).join(', ');
  });
}

describe('a verdict that changes', () => {
  it('is told where it is for the worse, and never of a first result', () => {
    expect(told(['worse', 'worse', 'better', 'worse'])).toEqual(['', '', '', 'latency: better > worse']);
    expect(told(['equivalent', 'better', 'equivalent'])).toEqual(['', '', '']);
    expect(told(['inconclusive', 'worse'])).toEqual(['', 'latency: open > worse']);
  });

  it('is told once where it is open in between', () => {
    expect(told(['equivalent', 'worse', 'inconclusive', 'worse', 'not comparable', 'worse'])).toEqual([
      '',
      'latency: equivalent > worse',
      '',
      '',
      '',
      '',
    ]);
  });

  it('is told of a trade-off after a better one, and not the other way round', () => {
    const before = standingAfter([], [pair('inconclusive', 'better')]);
    expect(worsenings(before, [pair('inconclusive', 'trade-off')])).toEqual([
      { pair: 'bedrock / openai', judged: 'overall', from: 'better', to: 'trade-off' },
    ]);
    const traded = standingAfter(before, [pair('inconclusive', 'trade-off')]);
    expect(worsenings(traded, [pair('inconclusive', 'better')])).toEqual([]);
  });
});
