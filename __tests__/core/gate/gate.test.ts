import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type {
  ArmSummary,
  Comparison,
  DimensionVerdict,
  PairComparison,
  Verdict,
} from '../../../src/core/compare/comparison.js';
import { parseConditions } from '../../../src/core/gate/condition.js';
import { decisionOf, gateFailure } from '../../../src/core/gate/decision.js';
import { judgeGates } from '../../../src/core/gate/gate.js';
import { refuseUnknownSubjects } from '../../../src/core/gate/subjects.js';
import { armSummary, comparison, finding, latency, pairComparison, proportion } from '../../../testkit/comparisons.js';

const A = 'bedrock gpt-5.5 medium';
const B = 'openai gpt-5.5 medium';

/** The comparison of A with B, with what a test says of A and of the pair. */
function compared(arm: Partial<ArmSummary> = {}, pair: Partial<PairComparison> = {}): Comparison {
  return comparison({ arms: [armSummary(A, arm), armSummary(B)], pairs: [pairComparison(A, B, pair)] });
}

const judged = (text: string, subject: Comparison) => judgeGates(parseConditions([text]), subject);
const resultOf = (text: string, subject: Comparison) => judged(text, subject).map(({ result }) => result);

function accuracy(rate: number, low: number | null, high: number | null): Partial<ArmSummary> {
  return { accuracy: { correct: 0, total: 100, rate, ci95: [low, high] } };
}

describe('a gate on a figure of an arm', () => {
  it.each([
    ['below the limit', [0.91, 0.949], 'fail'],
    ['around the limit', [0.94, 0.96], 'undecided'],
    ['from the limit on', [0.95, 0.97], 'pass'],
  ] as const)('is decided by its whole interval: %s', (_, [low, high], result) => {
    expect(resultOf('bedrock.accuracy < 95%', compared(accuracy(0.94, low, high)))).toEqual([result]);
  });

  it('at the limit itself fails only where the limit is part of it', () => {
    const at = compared(accuracy(0.95, 0.95, 0.95));
    expect([resultOf('bedrock.accuracy < 95%', at), resultOf('bedrock.accuracy <= 95%', at)]).toEqual([
      ['pass'],
      ['fail'],
    ]);
  });

  it.each([
    [[8001, 9000], 'fail'],
    [[7000, 9000], 'undecided'],
    [[6000, 8000], 'pass'],
    // One bound that is not estimable can still be the one that does not matter.
    [[8001, null], 'fail'],
    [[7000, null], 'undecided'],
    [null, 'undecided'],
  ] as const)('of the p95 with the interval %j is %s', (ci95, result) => {
    const quantile_ci95 = { ttft_ms: { p50: null, p90: null, p95: ci95, p99: null } };
    expect(resultOf('bedrock.ttft_p95 > 8s', compared({ quantile_ci95 }))).toEqual([result]);
  });

  it('takes the bare figure where that was asked for', () => {
    const subject = compared(accuracy(0.94, 0.9, 0.97));
    expect(resultOf('bedrock.accuracy < 95%', subject)).toEqual(['undecided']);
    expect(resultOf('estimate bedrock.accuracy < 95%', subject)).toEqual(['fail']);
    expect(resultOf('estimate bedrock.accuracy < 94%', subject)).toEqual(['pass']);
  });

  it('counts no failure of the client’s side as an error of the provider', () => {
    const lost = compared({ records: 1000, ok: 900, failed: 100, faults: { network: 60, auth: 40 } });
    expect(judged('bedrock.error_rate > 1%', lost)).toMatchObject([{ result: 'pass', value: 0 }]);
    const failing = compared({ records: 1000, ok: 900, failed: 100, faults: { provider: 50, network: 50 } });
    expect(judged('bedrock.error_rate > 1%', failing)).toMatchObject([{ result: 'fail', value: 50 / 950 }]);
    const few = compared({ records: 100, ok: 99, failed: 1, faults: { provider: 1 } });
    expect(judged('bedrock.error_rate > 1%', few)).toMatchObject([{ result: 'undecided', value: 0.01 }]);
  });

  it('that is not known is undecided, also as an estimate', () => {
    const unknown = compared({ accuracy: { correct: 0, total: 0, rate: null, ci95: null } });
    expect(resultOf('bedrock.accuracy < 95%', unknown)).toEqual(['undecided']);
    expect(resultOf('estimate bedrock.accuracy < 95%', unknown)).toEqual(['undecided']);
  });

  it('is judged for each arm that the words name', () => {
    const both = compared(accuracy(0.9, 0.88, 0.92));
    expect(judged('medium.accuracy < 95%', both)).toMatchObject([
      { of: A, result: 'fail' },
      { of: B, result: 'undecided' },
    ]);
    expect(judged('openai gpt-5.5.accuracy < 50%', both)).toMatchObject([{ of: B, result: 'pass' }]);
  });

  it('is never decided where the interval holds the limit, and mirrors its opposite', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, fc.integer({ min: 1, max: 99 }), (one, other, percent) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const subject = compared(accuracy((low + high) / 2, low, high));
        const [below] = resultOf(`bedrock.accuracy < ${percent}%`, subject);
        const [atLeast] = resultOf(`bedrock.accuracy >= ${percent}%`, subject);
        const holds = low < percent / 100 && high >= percent / 100;
        expect([below, atLeast].includes('undecided')).toBe(holds);
        if (!holds) expect(new Set([below, atLeast])).toEqual(new Set(['pass', 'fail']));
      }),
    );
  });
});

describe('a gate on a figure of two arms', () => {
  const typical = (low: number, high: number): Partial<PairComparison> => {
    const ratio = { estimate: 1.1, ci95: null, long_run_ci95: [low, high] as const, long_run_ci90: null };
    return {
      latency: {
        ...pairComparison(A, B).latency,
        total_ms: latency(1.1, { typical_ratio: ratio }),
        verdict: 'inconclusive',
      },
    };
  };

  it.each([
    [1.11, 1.2, 'fail'],
    [1.05, 1.2, 'undecided'],
    [0.9, 1.1, 'pass'],
  ])('is decided by the interval that decides about the verdict: [%d, %d] is %s', (low, high, result) => {
    expect(resultOf('bedrock/openai.total_typical > 1.10', compared({}, typical(low, high)))).toEqual([result]);
  });

  it('named in the other order is the mirror image', () => {
    const [gate] = judged('openai/bedrock.total_typical < 0.95', compared({}, typical(1.25, 2)));
    expect(gate).toMatchObject({ of: `${B} / ${A}`, result: 'fail', interval: [0.5, 0.8] });
    const [difference] = judged('openai/bedrock.accuracy < 5pp', compared());
    expect(difference).toMatchObject({ value: -0.01, interval: [-0.0611, 0.0372] });
  });

  it('is undecided where the two can’t be compared in it, and says so', () => {
    const apart = compared({}, { latency: { ...pairComparison(A, B).latency, verdict: 'not comparable' } });
    for (const text of ['bedrock/openai.total_typical > 1.10', 'estimate bedrock/openai.total_p50 > 1.10'])
      expect(judged(text, apart)).toMatchObject([
        { result: 'undecided', value: null, message: expect.stringContaining('can’t be compared') },
      ]);
  });
});

describe('a gate on a verdict', () => {
  const verdict = (overall: Verdict): Comparison => compared({}, { verdict: overall });
  it.each([
    ['verdict = worse', 'worse', 'fail'],
    ['verdict = worse', 'better', 'pass'],
    ['verdict = worse', 'equivalent', 'pass'],
    ['verdict = worse', 'trade-off', 'pass'],
    ['verdict = worse', 'not comparable', 'undecided'],
    ['verdict = worse', 'inconclusive', 'undecided'],
    ['verdict = inconclusive', 'inconclusive', 'fail'],
    ['verdict = inconclusive', 'worse', 'pass'],
    ['verdict != equivalent', 'equivalent', 'pass'],
    ['verdict != equivalent', 'better', 'fail'],
    ['verdict != equivalent', 'inconclusive', 'undecided'],
    ['openai/bedrock.verdict = better', 'worse', 'fail'],
    ['openai/bedrock.verdict = worse', 'worse', 'pass'],
  ] as const)('%s, of a pair that is %s: %s', (text, overall, result) => {
    expect(resultOf(text, verdict(overall))).toEqual([result]);
  });

  const answers = (shown: DimensionVerdict, a_to_b: boolean): Comparison =>
    compared({}, { accuracy: proportion({ verdict: shown, non_inferior: { margin: 0.01, a_to_b, b_to_a: false } }) });
  it.each([
    ['worse', false, 'fail'],
    ['inconclusive', false, 'undecided'],
    // Between equivalent and better: what is left open is not whether it is worse.
    ['inconclusive', true, 'pass'],
    ['better', true, 'pass'],
    ['not comparable', true, 'undecided'],
  ] as const)('on answers that are %s, shown no worse: %s, is a %s', (shown, noWorse, result) => {
    expect(resultOf('answers = worse', answers(shown, noWorse))).toEqual([result]);
  });

  it('on the whole passes where each dimension that was judged is shown no worse', () => {
    const none = { a_to_b: true, b_to_a: false, margin: 0.01 };
    const open = (noWorse: boolean): Comparison =>
      compared(
        {},
        {
          verdict: 'inconclusive',
          accuracy: proportion({ verdict: 'inconclusive', non_inferior: none }),
          latency: pairComparison(A, B).latency,
          reliability: {
            ...pairComparison(A, B).reliability,
            sound: proportion({ verdict: 'inconclusive', non_inferior: { ...none, a_to_b: noWorse } }),
            verdict: 'inconclusive',
          },
        },
      );
    expect(resultOf('verdict = worse', open(true))).toEqual(['pass']);
    expect(resultOf('verdict = worse', open(false))).toEqual(['undecided']);
    expect(resultOf('verdict = better', open(true))).toEqual(['undecided']);
  });

  it('looks at every compared pair', () => {
    const other = 'other gpt-5.5 medium';
    const three = comparison({
      arms: [armSummary(A), armSummary(other), armSummary(B)],
      pairs: [pairComparison(A, B, { verdict: 'better' }), pairComparison(other, B, { verdict: 'worse' })],
    });
    expect(judged('verdict = worse', three)).toMatchObject([
      { of: `${A} / ${B}`, result: 'pass', value: 'better' },
      { of: `${other} / ${B}`, result: 'fail', value: 'worse' },
    ]);
  });
});

describe('a gate on the whole', () => {
  it.each([
    ['audit.critical > 0', 1, 'fail'],
    ['audit.critical > 1', 1, 'pass'],
    ['audit.warning > 0', 0, 'pass'],
    ['audit.replayed_text > 23', 24, 'fail'],
    ['audit.replayed_text > 24', 24, 'pass'],
    ['audit.truncated > 0', 0, 'pass'],
  ])('%s counts %d', (text, value, result) => {
    const found = { ...compared(), audit: [finding()] };
    expect(judged(text, found)).toMatchObject([{ of: null, value, interval: null, result }]);
  });

  const costing = (usd: number | null): Comparison => compared({ cost: { ...armSummary(A).cost, total_usd: usd } });
  it.each([
    [12, 'fail'],
    [11.5109, 'pass'],
    // What is not known could be any amount above what is.
    [null, 'undecided'],
  ])('cost > $12, where one arm of two cost %p and the other 0.4891, is a %s', (usd, result) => {
    expect(resultOf('cost > $12', costing(usd))).toEqual([result]);
  });

  it('on cost fails where what is known is already too much', () => {
    expect(resultOf('cost > $0.40', costing(null))).toEqual(['fail']);
  });
});

describe('several gates', () => {
  it.each([
    [['pass', 'pass'], 'pass'],
    [['pass', 'undecided'], 'undecided'],
    [['undecided', 'fail', 'pass'], 'fail'],
    [[], null],
  ] as const)('%j together are a %s', (results, together) => {
    expect(decisionOf(results.map((result) => ({ result })))).toBe(together);
  });

  it('end a job with exit code 1 and name what did not pass, with figure and interval', () => {
    const conditions = parseConditions(['bedrock.accuracy < 99%', 'bedrock.accuracy < 95%', 'cost > $12']);
    const failure = gateFailure(judgeGates(conditions, compared()));
    expect(failure).toMatchObject({ code: 'GATE_FAILED', exitCode: 1 });
    expect(failure?.message).toBe(
      `gate failed: bedrock.accuracy < 99% (${A}: 97.00 %, 95 % interval [91.55 %, 98.97 %], below 99.00 %); ` +
        `undecided: bedrock.accuracy < 95% (${A}: 97.00 %, 95 % interval [91.55 %, 98.97 %], which does not tell on which side of 95.00 % it lies).`,
    );
    expect(gateFailure(judgeGates(parseConditions(['cost > $12']), compared()))).toBeNull();
  });
});

describe('what conditions are about', () => {
  const refused = (text: string, subject: Comparison): string => {
    try {
      refuseUnknownSubjects(parseConditions([text]), subject);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it.each([
    ['azure.accuracy < 95%', `no arm has this name; the arms are ${A}, ${B}`],
    ['bedrock/azure.total_typical > 1', 'names "azure"'],
    ['bedrock high.accuracy < 95%', 'names "bedrock high"'],
    ['bedrock/bedrock.verdict = worse', `not compared; compared are ${A} / ${B}`],
  ])('must be there: %s', (text, words) => expect(refused(text, compared())).toContain(words));

  it('must be two for a verdict', () => {
    expect(refused('verdict = worse', comparison({ arms: [armSummary(A)] }))).toContain('there is only one');
  });

  it.each([
    'verdict = worse',
    'openai/bedrock.verdict = worse',
    'medium.accuracy < 95%',
    'audit.critical > 0',
    'cost > $1',
  ])('may be named by provider, model or effort: %s', (text) => expect(refused(text, compared())).toBe(''));
});
