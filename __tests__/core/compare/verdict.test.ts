import { describe, expect, it } from '@jest/globals';
import {
  excludes,
  type Measure,
  measureVerdict,
  overallVerdict,
  proportionMeasure,
  ratioMeasure,
  rejects,
} from '../../../src/core/compare/verdict.js';

const proportion = (a_to_b: boolean | null, b_to_a: boolean | null, difference: number | null, differs: boolean) =>
  proportionMeasure({ difference, non_inferior: { margin: 0.01, a_to_b, b_to_a } }, differs);
const latency = (estimate: number | null, ci90: readonly [number, number] | null, differs: boolean) =>
  ratioMeasure({ typical_ratio: { estimate, ci95: null }, typical_ratio_ci90: ci90, margin: 0.1 }, differs);

describe('the verdict on one measure', () => {
  it.each([
    ['more right answers for certain', proportion(true, false, 0.03, true), 'better'],
    ['fewer right answers for certain', proportion(false, true, -0.03, true), 'worse'],
    ['no worse either way', proportion(true, true, 0.001, false), 'equivalent'],
    ['a certain difference inside the margin', proportion(true, true, -0.005, true), 'equivalent'],
    ['no worse one way, and no test that rejects', proportion(true, false, 0.01, false), 'inconclusive'],
    ['nothing to tell by', proportion(null, null, null, false), 'inconclusive'],
    ['a ratio below 1 for certain', latency(0.8, [0.75, 0.85], true), 'better'],
    ['a ratio above 1 for certain', latency(1.3, [1.2, 1.4], true), 'worse'],
    ['a 90 % interval inside the margin', latency(0.97, [0.95, 0.99], true), 'equivalent'],
    ['an interval about 1 that is wider than the margin', latency(1.02, [0.85, 1.2], false), 'inconclusive'],
    ['no complete pair', latency(null, null, false), 'inconclusive'],
  ] as const)('of %s', (_, measure, verdict) => {
    expect(measureVerdict(measure)).toBe(verdict);
  });

  it('rejects below 5 % only, and never where there is no p', () => {
    expect([rejects(0.0499), rejects(0.05), rejects(null)]).toEqual([true, false, false]);
  });

  it('excludes a value only where the whole interval lies on one side', () => {
    expect([excludes([0.8, 0.9], 1), excludes([1.1, 1.2], 1), excludes([0.9, 1.1], 1)]).toEqual([true, true, false]);
    expect([excludes([1.1, null], 1), excludes([null, 1.1], 1), excludes(null, 1)]).toEqual([true, false, false]);
  });
});

describe('the verdict on a pair of arms', () => {
  const better: Measure = { equivalent: false, noWorse: true, differs: true, direction: -1 };
  const worse: Measure = { equivalent: false, noWorse: false, differs: true, direction: 1 };
  const equivalent: Measure = { equivalent: true, noWorse: true, differs: false, direction: 0 };
  const open: Measure = { equivalent: false, noWorse: false, differs: false, direction: 1 };
  const noWorse: Measure = { ...open, noWorse: true };

  it.each([
    ['both equivalent', equivalent, equivalent, equivalent, 'equivalent'],
    ['faster, and as right', equivalent, better, equivalent, 'better'],
    ['faster, and shown to be no less right', noWorse, better, open, 'better'],
    ['faster, but a loss of answers is not ruled out', open, better, equivalent, 'inconclusive'],
    ['more right, but slower is not ruled out', better, open, equivalent, 'inconclusive'],
    ['faster, but less right', worse, better, equivalent, 'worse'],
    ['more right, but slower', better, worse, equivalent, 'worse'],
    ['equal, but it fails more often', equivalent, equivalent, worse, 'worse'],
    ['equal, and it fails less often', equivalent, equivalent, better, 'equivalent'],
    ['equal, and completion left open', equivalent, equivalent, open, 'equivalent'],
    ['as fast, accuracy left open', open, equivalent, equivalent, 'inconclusive'],
    ['no worse in both, better in neither', noWorse, noWorse, equivalent, 'inconclusive'],
    ['faster, answers not scored', null, better, equivalent, 'better'],
    ['as fast, answers not scored', null, equivalent, equivalent, 'equivalent'],
    ['more right against one that hardly answers', better, null, better, 'better'],
    ['it hardly answers', worse, null, worse, 'worse'],
    ['the other hardly answers, answers not scored', null, null, better, 'better'],
    ['both hardly answer', equivalent, null, equivalent, 'inconclusive'],
  ] as const)('%s', (_, accuracy, latencyMeasure, completion, verdict) => {
    expect(overallVerdict({ accuracy, latency: latencyMeasure, completion }, true)).toBe(verdict);
  });

  it('is "not comparable" whatever the figures say where the audit says so', () => {
    expect(overallVerdict({ accuracy: better, latency: better, completion: better }, false)).toBe('not comparable');
  });
});
