import { describe, expect, it } from '@jest/globals';
import { headlineOf } from '../../../src/core/compare/headline.js';
import { pairComparison, proportion } from '../../../testkit/comparisons.js';

const worse = {
  ...pairComparison('a', 'b').reliability,
  sound: proportion({ both: 70, a_only: 0, b_only: 30, neither: 0 }),
  verdict: 'worse' as const,
};

describe('the headline of a pair', () => {
  it('says "since then" of one arm at two times, and nothing of one that is compared with itself in one run', () => {
    expect(headlineOf(pairComparison('a', 'b', { same_arm: true, hours_apart: 20 }))).toContain(
      ' since then, 20.0 h: ',
    );
    expect(headlineOf(pairComparison('a', 'b', { same_arm: true, hours_apart: 0.001 }))).not.toContain('since then');
  });

  it('says "on those days" of the reliability of two arms that were measured hours apart', () => {
    expect(headlineOf(pairComparison('a', 'b', { hours_apart: 26.8, reliability: worse }))).toMatch(
      / on those days(?:;|$)/,
    );
    expect(headlineOf(pairComparison('a', 'b', { hours_apart: 0.001, reliability: worse }))).not.toContain('days');
  });

  it('names what is decided before what is open', () => {
    expect(headlineOf(pairComparison('a', 'b', {}))).toBe(
      'a vs b: 11.3 % faster, 12.5 % dearer; answers and reliability open',
    );
  });

  it('says that nothing is decided where that is so', () => {
    const { latency, cost } = pairComparison('a', 'b');
    const open = {
      latency: { ...latency, verdict: 'inconclusive' as const },
      cost: { ...cost, verdict: 'inconclusive' as const },
    };
    expect(headlineOf(pairComparison('a', 'b', open))).toBe('a vs b: nothing decided');
  });

  it('calls an arm and its repetition by the provider and a number', () => {
    const [a, b] = ['bedrock gpt-5.5 medium', 'bedrock gpt-5.5 medium #2'];
    expect(headlineOf(pairComparison(a, b))).toMatch(/^bedrock vs bedrock #2: /);
  });
});
