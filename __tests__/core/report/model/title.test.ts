import { describe, expect, it } from '@jest/globals';
import { ArmNames } from '../../../../src/core/report/model/names.js';
import { titleOf } from '../../../../src/core/report/model/title.js';
import { armSummary, comparison, pairComparison } from '../../../../testkit/comparisons.js';

/** Two comparisons whose headlines are too long to stand together. */
function titled(headlines: readonly [string, string], verdicts: readonly ['worse' | 'not comparable', 'inconclusive']) {
  const arms = ['a m medium (now)', 'b m medium (now)', 'a m medium (baseline)', 'b m medium (baseline)'];
  const pairs = headlines.map((headline, index) =>
    pairComparison(arms[index] as string, arms[index + 2] as string, {
      headline,
      verdict: verdicts[index] ?? 'inconclusive',
    }),
  );
  return titleOf(
    comparison({ arms: arms.map((arm) => armSummary(arm)), pairs }),
    new ArmNames(arms.map((arm) => ({ arm }))),
  );
}

describe('the title of several comparisons', () => {
  const LONG = 'b m medium since then, 24.0 h: 2.0 % dearer; latency, answers and reliability open';

  it('leaves out what is open where all of it does not fit, and names an arm by its short name', () => {
    const headline = 'a m medium since then, 24.0 h: 30.0 % slower; answers, cost and reliability open';
    expect(titled([headline, LONG], ['worse', 'inconclusive'])).toBe(
      'a since then, 24.0 h: 30.0 % slower. b since then, 24.0 h: 2.0 % dearer',
    );
  });

  it('counts the verdicts where one pair is not comparable, since a headline does not say so of the whole', () => {
    const headline = 'a m medium since then, 24.0 h: 30.0 % slower; answers, cost and reliability open';
    expect(titled([headline, LONG], ['not comparable', 'inconclusive'])).toMatch(/: 1 open, 1 not comparable$/);
  });
});
