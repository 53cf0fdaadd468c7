import { describe, expect, it } from '@jest/globals';
import { ArmNames } from '../../../../src/core/report/model/names.js';
import { quotable, shortVerdict, verdictClause } from '../../../../src/core/report/model/verdict-text.js';
import { finding, latency, pairComparison, proportion } from '../../../../testkit/comparisons.js';

const names = new ArmNames([{ arm: 'a' }, { arm: 'b' }]);
const pair = (fields: Parameters<typeof pairComparison>[2] = {}) => pairComparison('a', 'b', fields);
const total = (estimate: number | null, fields = {}) => ({ ...pair().latency, total_ms: latency(estimate, fields) });

describe('the verdict in words', () => {
  it.each([
    ['better', 'a is better than b'],
    ['worse', 'a is worse than b'],
    ['equivalent', 'a and b are equivalent'],
    [
      'not comparable',
      'a and b can’t be compared as a whole: latency better, answers left open, reliability left open',
    ],
    ['trade-off', 'a against b is a trade-off: latency better, answers left open, reliability left open; cost worse'],
  ] as const)('%s', (verdict, clause) => {
    expect(verdictClause(pair({ verdict }), names)).toBe(clause);
  });

  it('names the cost beside a trade-off, where it is known', () => {
    const { cost } = pair();
    const dearer = { ...cost, ratio: { ...cost.ratio, estimate: 1.125 }, verdict: 'worse' } as const;
    const unknown = { ...cost, ratio: { ...cost.ratio, estimate: null }, verdict: 'inconclusive' } as const;
    const ends = '; cost worse';
    expect(verdictClause(pair({ verdict: 'trade-off', cost: dearer }), names).endsWith(ends)).toBe(true);
    expect(verdictClause(pair({ verdict: 'trade-off', cost: unknown }), names)).not.toContain('cost');
  });

  it('names what is left open where there is no verdict, and what is not', () => {
    const open = {
      ...pair(),
      verdict: 'inconclusive',
      accuracy: { ...pair().accuracy, verdict: 'inconclusive' },
    } as const;
    expect(verdictClause(open, names)).toMatch(
      /^No overall verdict on a against b: latency (better|equivalent), answers left open, reliability left open$/,
    );
  });

  it('says in which direction, by how much and how surely', () => {
    expect(quotable(pair({ latency: total(1.054) }), names)).toMatch(
      /^A typical request takes 5\.4 % more time through a than through b \(ratio 1\.054, 95 % interval \[1\.034, 1\.074\]\);/,
    );
    expect(quotable(pair({ latency: total(1) }), names)).toMatch(
      /^A typical request takes the same time through a as through b/,
    );
  });

  it('leaves out what was not measured', () => {
    const unscored = proportion({ both: 0, a_only: 0, b_only: 0, neither: 0, difference: null, ci95: null });
    expect(quotable(pair({ accuracy: unscored }), names)).not.toContain('is right');
    expect(quotable(pair({ accuracy: unscored, latency: total(null) }), names)).toBe(
      'Neither latency nor accuracy can be judged, over 100 pairs of the same prompt.',
    );
    expect(quotable(pair({ n: 0 }), names)).toBe(
      'Every prompt was either asked in one arm only or failed on the client’s side, so there is nothing to compare.',
    );
  });

  it('gives no figure of a difference between arms that can’t be compared', () => {
    const apart = pair({ verdict: 'not comparable', accuracy: proportion({ verdict: 'not comparable' }) });
    expect(quotable(apart, names)).not.toMatch(/\d/);
    expect(verdictClause(apart, names)).toBe('a and b can’t be compared');
  });

  it('is qualified by the critical findings that bear on this pair, and by no others', () => {
    const ours = finding({ arm: 'a' });
    const others = [
      finding({ arm: 'c' }),
      finding({ arm: null, pair: ['a', 'c'] }),
      finding({ arm: 'a', severity: 'warning' }),
    ];
    expect(shortVerdict(pair(), [ours, ...others])).toBe('better, qualified by 1 critical finding');
    expect(shortVerdict(pair(), others)).toBe('better');
    expect(shortVerdict(pair({ verdict: 'not comparable' }), [ours])).toBe('not comparable');
  });
});
