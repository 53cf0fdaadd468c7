import { describe, expect, it } from '@jest/globals';
import { openQuestions } from '../../../../src/core/report/model/open-questions.js';
import { latency, pairComparison, proportion } from '../../../../testkit/comparisons.js';

const OPEN = 'inconclusive';
const DECIDED = proportion({ verdict: 'equivalent' });
const pair = pairComparison('a', 'b');
const reliability = { ...pair.reliability, sound: DECIDED };
const decided = { ...pair, accuracy: DECIDED, reliability, cost: { ...pair.cost, verdict: 'equivalent' as const } };

function openLatency(long_run_ci95: [number, number], holm_p: number | null) {
  const { total_ms } = { total_ms: latency(1.05, { verdict: OPEN, holm_p }) };
  const typical_ratio = { ...total_ms.typical_ratio, long_run_ci95 };
  return openQuestions({ ...decided, latency: { ...pair.latency, total_ms: { ...total_ms, typical_ratio } } });
}

describe('what a pair leaves open', () => {
  it('is told of each dimension, cost included, and of none that is decided', () => {
    const sound = proportion({ verdict: OPEN });
    const questions = openQuestions({
      ...pair,
      latency: { ...pair.latency, total_ms: latency(1.01, { verdict: OPEN }) },
      accuracy: proportion({ verdict: OPEN }),
      reliability: { ...reliability, sound },
      cost: { ...pair.cost, verdict: OPEN },
    });
    expect(questions.map((one) => one.split(':')[0])).toEqual(['Latency', 'Accuracy', 'Reliability', 'Cost']);
    const latencyDecided = { ...pair.latency, total_ms: latency(1.01, { verdict: 'equivalent' }) };
    expect(openQuestions({ ...decided, latency: latencyDecided })).toEqual([]);
    expect(openQuestions({ ...pair, n: 0 })).toEqual([]);
  });

  it('is an interval that decides nothing', () => {
    expect(openLatency([0.9, 1.2], 0.3)).toEqual([
      'Latency: the typical ratio lies in [0.900, 1.200]; that is neither clear of 1 nor within 10 % of it.',
    ]);
  });

  it('never says of an interval that it holds 1 where it does not: then the correction for all comparisons decides', () => {
    expect(openLatency([1.01, 1.4], 0.133)).toEqual([
      'Latency: the typical ratio lies in [1.010, 1.400]; that is clear of 1 by itself, but not among all comparisons of the run: p after Holm is 0.133.',
    ]);
    const accuracy = proportion({ verdict: OPEN, difference: 0.066, ci95: [0.002, 0.159], holm_p: 0.25 });
    const latencyDecided = { ...pair.latency, total_ms: latency(1.01, { verdict: 'equivalent' }) };
    expect(openQuestions({ ...decided, latency: latencyDecided, accuracy })).toEqual([
      expect.stringMatching(/^Accuracy: the difference .* is clear of 0 by itself, .* p after Holm is 0\.250\.$/),
    ]);
  });
});
