import { describe, expect, it } from '@jest/globals';
import type { GateResult } from '../../../src/core/compare/comparison.js';
import { commitStateOf } from '../../../src/core/gate/commit-state.js';
import { armSummary, comparison, pairComparison } from '../../../testkit/comparisons.js';

const arms = [armSummary('x'), armSummary('y')];
const judged = comparison({ arms, pairs: [pairComparison('x', 'y', { verdict: 'inconclusive' })] });
const withGate = (result: GateResult['result']) => ({
  ...judged,
  gates: [
    { condition: 'cost > $1', of: null, unit: 'usd' as const, result, value: 2, interval: null, message: 'It is $2.' },
  ],
});

describe('the state of a commit', () => {
  it('is success where something was judged and no gate stood against it, with the verdict', () => {
    expect(commitStateOf(judged, null)).toEqual({
      state: 'success',
      description: 'inconclusive (100 pairs): x against y',
    });
    expect(commitStateOf(withGate('pass'), null).state).toBe('success');
  });

  it.each(['fail', 'undecided'] as const)('is failure where a gate is: %s', (result) => {
    const { state, description } = commitStateOf(withGate(result), 'gate …');
    expect(state).toBe('failure');
    expect(description).toContain('cost > $1');
  });

  it.each([
    ['the run was refused', null, 'OPENAI_API_KEY is missing'],
    ['the run failed after it measured something', judged, 'the quota is used up'],
    ['nothing was measured', null, null],
    ['no pair was measured', comparison({ arms, pairs: [pairComparison('x', 'y', { n: 0 })] }), null],
    ['no arm answered', comparison({ arms: [armSummary('x', { ok: 0 })], pairs: [] }), null],
    ['a gate stood against nothing', { ...withGate('undecided'), pairs: [], arms: [] }, 'gate …'],
  ])('is error where %s', (_, subject, failure) => {
    expect(commitStateOf(subject, failure).state).toBe('error');
  });

  it('counts the verdicts of several pairs', () => {
    const pairs = ['worse', 'equivalent', 'worse'] as const;
    const several = comparison({ arms, pairs: pairs.map((verdict) => pairComparison('x', 'y', { verdict })) });
    expect(commitStateOf(several, null).description).toBe('worse: 2, equivalent: 1');
  });

  it('has a description that GitHub takes, on one line', () => {
    const { description } = commitStateOf(null, `a\nreason ${'of many words '.repeat(50)}`);
    expect(description).toMatch(/^a reason [^\n]{1,131}…$/);
    expect(description.length).toBeLessThanOrEqual(140);
  });
});
