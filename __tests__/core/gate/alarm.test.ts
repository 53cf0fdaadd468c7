import { describe, expect, it } from '@jest/globals';
import type { Comparison, GateResult } from '../../../src/core/compare/comparison.js';
import { alarmOf } from '../../../src/core/gate/alarm.js';
import { comparison, finding, pairComparison, proportion } from '../../../testkit/comparisons.js';

const gate = (result: GateResult['result']): GateResult => ({
  ...{ condition: 'cost > $1', of: null, unit: 'usd', result, value: 2, interval: null },
  message: '',
});
const pairWith = (verdict: Comparison['pairs'][number]['verdict']): Partial<Comparison> => ({
  pairs: [pairComparison('x', 'y', { verdict })],
});

describe('somebody should look at a comparison', () => {
  it.each<[string, Partial<Comparison>, string]>([
    ['a gate failed', { gates: [gate('pass'), gate('fail')] }, 'a gate failed'],
    ['a gate is undecided', { gates: [gate('undecided')] }, 'a gate could not be decided'],
    ['a pair is worse', pairWith('worse'), 'x against y is worse'],
    ['a pair is not comparable', pairWith('not comparable'), 'x against y is not comparable'],
    [
      'a pair is worse in one dimension',
      { pairs: [pairComparison('x', 'y', { verdict: 'trade-off', accuracy: proportion({ verdict: 'worse' }) })] },
      'x against y is worse',
    ],
    [
      'the audit has a critical finding',
      { audit: [finding({ severity: 'critical', rule: 'shards_missing' })] },
      'the audit has a critical finding (shards_missing)',
    ],
  ])('where %s', (_, fields, why) => {
    expect(alarmOf(comparison(fields))).toBe(why);
  });

  it.each<[string, Partial<Comparison>]>([
    ['equivalent', pairWith('equivalent')],
    ['better', pairWith('better')],
    ['inconclusive', pairWith('inconclusive')],
  ])('and need not where a pair is %s and gates passed', (_, fields) => {
    const audit = [finding({ severity: 'warning', rule: 'gaps_in_run' })];
    expect(alarmOf(comparison({ ...fields, audit, gates: [gate('pass')] }))).toBeNull();
  });
});
