import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/audit/finding.js';
import { reconcileCompared } from '../../../src/core/audit/reconciliation.js';
import { analyse, type CompareInput, compare } from '../../../src/core/compare/analyse.js';
import type { PairComparison } from '../../../src/core/compare/comparison.js';
import { type Arm, groupArms } from '../../../src/core/record/arms.js';
import { FAULTS, OUTCOMES } from '../../../src/core/record/record.js';
import { quantileRatios } from '../../../src/core/statistics/bootstrap.js';
import { Random } from '../../../src/core/statistics/random.js';
import { wilson } from '../../../src/core/statistics/wilson.js';
import { arm } from '../../../testkit/arms.js';
import { attempt, recordsIn } from '../../../testkit/records.js';
import { describeWithShared, sharedData } from '../../../testkit/shared-data.js';
import { type SimulatedArm, simulateArms } from '../../../testkit/simulated-arms.js';

const steady: SimulatedArm = { provider: 'openai', accuracy: 0.975, slowdown: () => 1, failing: 0 };
const settings = { findings: [], seed: 1, marginPp: 1, latencyMargin: 0.1, scorer: 'gsm8k', draws: 499 } as const;

function pairOf(
  n: number,
  a: Partial<SimulatedArm>,
  b: Partial<SimulatedArm> = {},
  more: Partial<CompareInput> = {},
): PairComparison {
  const arms = simulateArms(n, 3, { ...steady, ...a }, { ...steady, ...b });
  return compare({ ...settings, arms, ...more }).pairs[0] as PairComparison;
}

function finding(fields: Partial<Finding>): Finding {
  return {
    rule: 'x',
    severity: 'critical',
    arm: null,
    pair: null,
    count: 1,
    of: 1,
    examples: [],
    message: 'Something is off.',
    effect: 'none',
    ...fields,
  };
}

describe('a comparison', () => {
  it('is the same to the last digit for the same records and seed', () => {
    const arms = simulateArms(150, 2, steady, steady);
    const text = (seed: number) => JSON.stringify(compare({ ...settings, arms, seed }));
    expect(text(1)).toBe(text(1));
    expect(text(1)).not.toBe(text(2));
  });

  it('is mirrored where the arms are named the other way round', () => {
    const arms = simulateArms(400, 2, { ...steady, accuracy: 0.8 }, { ...steady, slowdown: () => 1.3 });
    const [one] = compare({ ...settings, arms }).pairs as [PairComparison];
    const [other] = compare({ ...settings, arms: [...arms].reverse() }).pairs as [PairComparison];
    expect(other.accuracy.a_only).toBe(one.accuracy.b_only);
    expect(other.accuracy.difference).toBeCloseTo(-one.accuracy.difference!, 12);
    expect(other.latency.total_ms.typical_ratio.estimate).toBeCloseTo(
      1 / one.latency.total_ms.typical_ratio.estimate!,
      10,
    );
    expect([one.accuracy.verdict, other.accuracy.verdict]).toEqual(['worse', 'better']);
    expect([one.latency.total_ms.verdict, other.latency.total_ms.verdict]).toEqual(['better', 'worse']);
  });

  it('of one arm run twice calls nothing better or worse, at a size that can show equivalence', () => {
    const pair = pairOf(1500, {});
    expect(pair.verdict).toBe('equivalent');
    expect(pair.accuracy.verdict).toBe('equivalent');
    expect(pair.latency.total_ms.verdict).toBe('equivalent');
  });

  it('finds a slowdown and a loss of answers, and says which', () => {
    expect(pairOf(300, { slowdown: () => 1.25 })).toMatchObject({
      verdict: 'inconclusive',
      latency: { verdict: 'worse', total_ms: { verdict: 'worse' } },
    });
    expect(pairOf(1000, { slowdown: () => 1.25 })).toMatchObject({ verdict: 'worse', latency: { verdict: 'worse' } });
    expect(pairOf(1000, { accuracy: 0.9 })).toMatchObject({ verdict: 'worse', accuracy: { verdict: 'worse' } });
  });

  it('is inconclusive where the pairs are too few to rule out a loss', () => {
    const pair = pairOf(30, {});
    expect(pair.verdict).toBe('inconclusive');
    expect(pair.qualifications.join('\n')).toContain('p90 and p95: not estimable from 30 pairs');
  });

  it('pairs every two arms of one model at one effort, and no others', () => {
    const [a, b] = simulateArms(20, 1, steady, steady);
    const named = (arm: string, about: object) => ({ ...a!, arm, ...about });
    const arms = [
      a!,
      b!,
      named('c', { effort: 'high' }),
      named('d', { effort: 'high', model: 'openai.gpt-5.5-2026-04-23' }),
      named('e', { model: 'gpt-5.4' }),
    ];
    const pairs = compare({ ...settings, arms }).pairs.map((pair) => [pair.a, pair.b]);
    expect(pairs).toEqual([
      [a!.arm, b!.arm],
      ['c', 'd'],
    ]);
  });

  it('adjusts the tests of all dimensions together after Holm', () => {
    const comparison = compare({
      ...settings,
      arms: simulateArms(200, 1, { ...steady, slowdown: () => 1.05 }, steady),
    });
    const { latency, reliability, accuracy, cost } = comparison.pairs[0] as PairComparison;
    const raw = [accuracy.mcnemar_mid_p, latency.total_ms.p, reliability.sound.mcnemar_mid_p, cost.p];
    const adjusted = [accuracy.holm_p, latency.total_ms.holm_p, reliability.sound.holm_p, cost.holm_p];
    const known = raw.filter((p) => p !== null);
    expect(comparison.family).toEqual({ comparisons: known.length, adjusted: 'holm', error_rate: 0.05 });
    const least = Math.min(...adjusted.filter((p) => p !== null));
    expect(least).toBeCloseTo(Math.min(1, known.length * Math.min(...known)), 12);
  });

  it('of three arms compares each with the reference, in one family', () => {
    const [a, b] = simulateArms(40, 1, steady, steady);
    const third = { ...a!, arm: 'third' };
    const comparison = compare({ ...settings, arms: [a!, third, b!] });
    expect(comparison.pairs.map((pair) => [pair.a, pair.b])).toEqual([
      [a!.arm, b!.arm],
      ['third', b!.arm],
    ]);
    expect(comparison.reference).toBe(b!.arm);
    const other = compare({ ...settings, arms: [a!, third, b!], reference: 'third' });
    expect(other.pairs.map((pair) => [pair.a, pair.b])).toEqual([
      [a!.arm, 'third'],
      [b!.arm, 'third'],
    ]);
  });

  it('counts repeated prompts as clusters: 3 prompts asked 20 times say less than 60', () => {
    const arms = simulateArms(60, 5, { ...steady, slowdown: (pair) => [0.9, 1.1, 1.3][pair % 3]! }, steady);
    const repeated = arms.map((arm) => ({
      ...arm,
      records: arm.records.map((record, index) => ({ ...record, prompt_id: `p${index % 3}`, pair_id: null })),
    }));
    const [once] = compare({ ...settings, arms }).pairs as [PairComparison];
    const [pair] = compare({ ...settings, arms: repeated }).pairs as [PairComparison];
    expect([pair.n, pair.prompts, pair.epochs]).toEqual([60, 3, 20]);
    expect(pair.latency.total_ms.widening).toBeGreaterThan(2 * once.latency.total_ms.widening);
    expect(pair.qualifications.join('\n')).toContain('60 pairs of 3 prompts');
  });

  it('scores nothing where the scorer is "none", says so, and judges by latency', () => {
    const pair = pairOf(700, { slowdown: () => 0.7 }, {}, { scorer: 'none' });
    expect(pair).toMatchObject({
      verdict: 'better',
      labels: [],
      sensitivity: [],
      accuracy: { verdict: 'inconclusive', ci95: null },
    });
    expect(pair.qualifications).toContain(
      'The answers were not scored: the verdict rests on latency and reliability alone.',
    );
  });

  it('takes other margins', () => {
    const wide = pairOf(200, { slowdown: () => 1.15 }, {}, { latencyMargin: 0.4, marginPp: 10 });
    expect(wide.latency.total_ms).toMatchObject({ verdict: 'equivalent', margin: 0.4 });
    expect(wide.accuracy.non_inferior).toEqual({ margin: 0.1, a_to_b: true, b_to_a: true });
    expect(wide.qualifications.join('\n')).toContain('Total latency does differ');
  });
});

describe('a comparison of whatever a file may hold', () => {
  const latencyMs = fc.oneof(
    fc.constant(null),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom(100, 200, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE),
  );
  const anAttempt = fc.record({
    prompt_id: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => `p${index}`)),
    ok: fc.boolean(),
    outcome: fc.constantFrom(null, ...OUTCOMES),
    fault: fc.constantFrom(null, ...FAULTS),
    total_ms: latencyMs,
    ttft_ms: latencyMs,
    ttfb_ms: latencyMs,
    output_text: fc.constantFrom(null, '', '#### 18', '#### 17'),
    expected_answer: fc.constantFrom(null, '#### 18'),
    order_in_pair: fc.constantFrom(null, 0, 1),
    started_at: fc.constantFrom(
      '2026-06-10T07:00:00Z',
      '2026-06-11T07:00:00Z',
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59+23:59',
    ),
    input_tokens: fc.constantFrom(null, 100),
    output_tokens: fc.constantFrom(null, 0, 20),
  });
  const someRecords = fc.array(anAttempt, { minLength: 0, maxLength: 40 });

  it('never throws, never writes NaN or Infinity, and counts every pair once', () => {
    fc.assert(
      fc.property(someRecords, someRecords, (first, second) => {
        const arms = [
          arm(
            'a',
            first.map((fields) => attempt(fields)),
          ),
          arm(
            'b',
            second.map((fields) => attempt(fields)),
          ),
        ];
        const comparison = compare({ ...settings, arms, draws: 99 });
        expect(numbersIn(comparison).filter((value) => !Number.isFinite(value))).toEqual([]);
        const { n, reliability, excluded } = comparison.pairs[0] as PairComparison;
        const { both, a_only, b_only, neither } = reliability.completed;
        expect(both + a_only + b_only + neither).toBe(n);
        const { half_pairs, ...spoilt } = excluded;
        const whole = Object.values(spoilt).reduce((sum, count) => sum + count, n);
        expect(2 * whole + half_pairs).toBe(first.length + second.length);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('says so where no prompt went through both arms', () => {
    const arms = [arm('a', [attempt({ prompt_id: 'p1' })]), arm('b', [attempt({ prompt_id: 'p2' })])];
    const [pair] = compare({ ...settings, arms }).pairs as [PairComparison];
    expect(pair).toMatchObject({ n: 0, verdict: 'not comparable', excluded: { half_pairs: 2 } });
    expect(pair.qualifications[0]).toBe('No pair is left to compare.');
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the findings of the audit', () => {
  it('make a pair not comparable, in every measure, and say what the figures alone would read', () => {
    const pair = pairOf(300, { slowdown: () => 1.3 }, {}, { findings: [finding({ effect: 'not_comparable' })] });
    expect(pair.verdict).toBe('not comparable');
    expect(pair.latency.total_ms.verdict).toBe('not comparable');
    expect(pair.accuracy.verdict).toBe('not comparable');
    expect(pair.qualifications[0]).toBe('Something is off.');
    expect(pair.qualifications[1]).toContain('latency worse');
    expect(pair.latency.total_ms.typical_ratio.estimate).toBeGreaterThan(1.2);
  });

  it('qualify a verdict in so many words and leave it standing', () => {
    const pair = pairOf(1000, { slowdown: () => 1.3 }, {}, { findings: [finding({ effect: 'qualifies' })] });
    expect(pair.verdict).toBe('worse');
    expect(pair.qualifications).toContain('Something is off.');
  });

  it('about another arm or another pair, or without effect, change nothing', () => {
    const findings = [
      finding({ effect: 'not_comparable', arm: 'another' }),
      finding({ effect: 'not_comparable', pair: ['another', 'third'] }),
      finding({ effect: 'none' }),
    ];
    const pair = pairOf(1000, { slowdown: () => 1.3 }, {}, { findings });
    expect(pair.verdict).toBe('worse');
    expect(pair.qualifications).not.toContain('Something is off.');
  });
});

describe('what a reader must know before quoting a verdict', () => {
  const failing = (n: number, every: number) => {
    const arms = simulateArms(n, 3, steady, steady);
    const broken = arms[0]!.records.map((record, index) =>
      index % every === 0
        ? { ...record, ok: false, outcome: 'http_error' as const, fault: 'provider' as const, output_text: null }
        : record,
    );
    return [{ ...arms[0]!, records: broken, all: broken }, arms[1]!];
  };

  it('is how many requests failed, and that they count as wrong and slower than everything', () => {
    const {
      pairs: [pair],
      arms,
    } = compare({ ...settings, arms: failing(400, 10) });
    expect(pair!.qualifications.join('\n')).toContain(
      '40 of 400 requests failed, counted wrong and slower than everything',
    );
    expect(pair!.qualifications.join('\n')).toContain('p95: no finite interval, since failures reach that far down');
    expect(pair!.reliability).toMatchObject({ verdict: 'worse', completed: { b_only: 40, a_only: 0 } });
    expect(pair!.verdict).toBe('worse');
    expect(arms[0]).toMatchObject({
      ok: 360,
      failed: 40,
      outcomes: { completed: 360, http_error: 40 },
      faults: { provider: 40 },
    });
    expect(arms[0]!.accuracy.total).toBe(400);
  });

  it('is what failures would have answered when asked again, where they were; first attempts remain the measurement', () => {
    const [broken, sound] = failing(400, 10) as [Arm, Arm];
    const retries = broken.records
      .filter(({ ok }) => !ok)
      .map((record) => ({
        ...record,
        ok: true,
        outcome: 'completed' as const,
        fault: null,
        retry: true,
        output_text: '#### 18',
      }));
    const arms = [{ ...broken, all: [...broken.all, ...retries] }, sound];
    const [pair] = compare({ ...settings, arms }).pairs as [PairComparison];
    const again = pair.sensitivity.find(({ scorer }) => scorer === 'gsm8k, failures asked again');
    expect(pair.accuracy.b_only - pair.accuracy.a_only).toBeGreaterThan(30);
    expect(Math.abs(again!.b_only - again!.a_only)).toBeLessThan(6);
    expect(pair.latency.total_ms.n).toBe(360);
  });

  it('is what the text that was billed would have scored, where a reply came as snapshots of itself; what arrived remains the measurement', () => {
    const [a, b] = simulateArms(40, 3, steady, steady) as [Arm, Arm];
    const snapshots = a.records.map((record, index) =>
      index < 10 ? { ...record, output_text: '#### 1#### 18', answer_text: record.output_text } : record,
    );
    const arms = [{ ...a, records: snapshots, all: snapshots }, b];
    const row = (pair: PairComparison | undefined) =>
      pair?.sensitivity.find(({ scorer }) => scorer === 'gsm8k, text as billed');
    const [plain] = compare({ ...settings, arms: [a, b] }).pairs;
    const [pair] = compare({ ...settings, arms }).pairs;
    expect(row(plain)).toBeUndefined();
    expect(row(pair)).toMatchObject({ n: 40, a_correct: plain!.accuracy.both + plain!.accuracy.a_only });
    expect(pair!.accuracy.both + pair!.accuracy.a_only).toBeLessThan(row(pair)!.a_correct);
  });

  it('is how many pairs were left out', () => {
    const [a, b] = simulateArms(40, 3, steady, steady);
    const {
      pairs: [pair],
    } = compare({ ...settings, arms: [a!, { ...b!, records: b!.records.slice(0, 37) }] });
    expect(pair!.n).toBe(37);
    expect(pair!.qualifications).toContain('Pairs left out of both arms: 3 without a counterpart.');
  });

  it('is a trade: worse in one thing, better in another', () => {
    const pair = pairOf(1000, { accuracy: 0.9, slowdown: () => 0.7 });
    expect(pair.verdict).toBe('trade-off');
    expect([pair.latency.verdict, pair.accuracy.verdict]).toEqual(['better', 'worse']);
  });

  it('is that pairs depend on their neighbours, where they do', () => {
    let drift = 0;
    const random = new Random(1, 'drift');
    const pair = pairOf(300, { slowdown: () => Math.exp((drift = 0.95 * drift + 0.2 * random.normal())) });
    expect(pair.latency.total_ms.block_length).toBeGreaterThan(6);
    expect(pair.qualifications.join('\n')).toContain('Pairs depend on one another in time or by prompt');
  });

  it('is that one arm always went first, where it did', () => {
    const arms = simulateArms(50, 3, steady, steady);
    const ordered = arms.map((arm, index) => ({
      ...arm,
      records: arm.records.map((record) => ({ ...record, order_in_pair: index })),
    }));
    const {
      pairs: [pair],
    } = compare({ ...settings, arms: ordered });
    expect(pair!.qualifications.join('\n')).toContain('went first in every pair');
  });
});

describe('a comparison from the other side', () => {
  const REQUEST = fc.record({
    ok: fc.boolean(),
    total_ms: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
    ttft_ms: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
    output_tokens: fc.integer({ min: 1, max: 300 }),
    as_billed: fc.option(fc.boolean(), { nil: null }),
    answer: fc.constantFrom('#### 1', '#### 2'),
    fault: fc.constantFrom(null, 'provider', 'network'),
    cost: fc.constantFrom('known', 'known', 'known', null),
  });
  /** Latencies of four values only: many pairs tie, and many ratios do. */
  const COARSE = REQUEST.chain((request) =>
    fc.constantFrom(100, 200, 300, 400).map((total_ms) => ({ ...request, ok: true, total_ms })),
  );
  type Request = typeof REQUEST extends fc.Arbitrary<infer R> ? R : never;
  const PAIRS = fc.array(fc.tuple(REQUEST, REQUEST, fc.integer({ min: 0, max: 12 })), { maxLength: 60 });

  const armOf = (name: string, requests: readonly (readonly [Request, number])[]) =>
    arm(
      name,
      requests.map(([request, prompt], index) =>
        attempt({
          prompt_id: `p${prompt}`,
          ok: request.ok,
          outcome: request.ok ? 'completed' : 'failed',
          fault: request.ok ? null : (request.fault as never),
          output_text: request.ok ? request.answer : null,
          expected_answer: '#### 1',
          total_ms: request.total_ms,
          ttft_ms: request.ttft_ms,
          input_tokens: 100,
          output_tokens: request.output_tokens,
          estimated_cost_usd: request.cost === null ? null : request.output_tokens / 1000,
          as_billed: request.as_billed,
          started_at: new Date(1_780_000_000_000 + index * 1000).toISOString(),
        }),
      ),
    );

  it('is the mirror image: verdicts, p and family', () => {
    fc.assert(
      fc.property(PAIRS, (pairs) => {
        expectMirrored(pairs);
      }),
      { numRuns: 150 },
    );
  });

  /** How much slower, dearer (2 is as dear) and more often wrong or failing the first arm is than the second. */
  const TILT = fc.record({
    slower: fc.constantFrom(0.5, 1, 1, 2),
    dearer: fc.constantFrom(1, 2, 4),
    wrong: fc.constantFrom(0, 0, 0.6),
    failing: fc.constantFrom(0, 0, 0.5),
  });
  const TILTED = fc.array(
    fc.tuple(COARSE, COARSE, fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true })),
    {
      minLength: 20,
      maxLength: 80,
    },
  );

  it('is the mirror image where arms do differ, latencies tie and prompts repeat, whatever the verdict', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(TILTED, TILT, (pairs, tilt) => {
        const tilted = pairs.map(([a, b, prompt, luck]): readonly [Request, Request, number] => [
          {
            ...a,
            total_ms: a.total_ms * tilt.slower,
            output_tokens: a.output_tokens * tilt.dearer,
            answer: luck < tilt.wrong ? '#### 2' : '#### 1',
            ok: luck >= tilt.failing,
            as_billed: true,
          },
          { ...b, output_tokens: 2 * b.output_tokens, answer: '#### 1', as_billed: true },
          prompt,
        ]);
        for (const verdict of expectMirrored(tilted)) seen.add(verdict);
      }),
      { numRuns: 100, seed: 12 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['better', 'worse', 'trade-off', 'inconclusive']));
  });

  function expectMirrored(pairs: readonly (readonly [Request, Request, number])[]): string[] {
    const a = armOf(
      'a',
      pairs.map(([of, , prompt]) => [of, prompt] as const),
    );
    const b = armOf(
      'b',
      pairs.map(([, of, prompt]) => [of, prompt] as const),
    );
    const [there] = compare({ ...settings, arms: [a, b], findings: [], draws: 9 }).pairs as [PairComparison];
    const [back] = compare({ ...settings, arms: [b, a], findings: [], draws: 9 }).pairs as [PairComparison];
    expect(verdictsOf(back).map(mirrorOf)).toEqual(verdictsOf(there));
    expect(back.latency.total_ms.p).toBe(there.latency.total_ms.p);
    expect(back.accuracy.mcnemar_mid_p).toBe(there.accuracy.mcnemar_mid_p);
    expect(back.reliability.sound.holm_p ?? 1).toBeCloseTo(there.reliability.sound.holm_p ?? 1, 6);
    expect(back.cost.p ?? 1).toBeCloseTo(there.cost.p ?? 1, 9);
    return verdictsOf(there);
  }

  function verdictsOf({ verdict, accuracy, latency, reliability, cost }: PairComparison): string[] {
    return [verdict, accuracy.verdict, latency.verdict, latency.ttft_ms.verdict, reliability.verdict, cost.verdict];
  }

  function mirrorOf(verdict: string): string {
    return verdict === 'better' ? 'worse' : verdict === 'worse' ? 'better' : verdict;
  }
});

describeWithShared('published-runs/bedrock-medium.jsonl', 'the published medium runs', (file) => {
  const other = sharedData('published-runs/openai-medium.jsonl') as string;
  const files = [
    { label: 'bedrock-medium', settings: null, records: recordsIn(file) },
    { label: 'openai-medium', settings: null, records: recordsIn(other) },
  ];
  const { comparison } = analyse(
    reconcileCompared(groupArms(files), () => null),
    () => null,
    { ...settings, draws: 9_999 },
  );
  const pair = comparison.pairs[0] as PairComparison;
  const { total_ms, ttft_ms, ttfb_ms } = pair.latency;

  function expectRatio(
    estimate: { estimate: number | null; ci95: readonly (number | null)[] | null },
    value: number,
    low: number,
    high: number,
  ): void {
    expect(Math.abs(estimate.estimate! - value)).toBeLessThan(0.005);
    expect(Math.abs(estimate.ci95![0]! - low)).toBeLessThan(0.005);
    expect(Math.abs(estimate.ci95![1]! - high)).toBeLessThan(0.005);
  }

  it('have 1,319 pairs, none left out', () => {
    expect([pair.n, pair.excluded]).toEqual([
      1319,
      { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 },
    ]);
  });

  it('answer 1,287 and 1,285 rightly: McNemar 4 against 2, p = .6875, non-inferior at 1 pp both ways', () => {
    expect(comparison.arms.map(({ accuracy }) => accuracy.correct)).toEqual([1287, 1285]);
    expect(pair.accuracy).toMatchObject({
      a_only: 4,
      b_only: 2,
      mcnemar_p: 0.6875,
      non_inferior: { a_to_b: true, b_to_a: true },
    });
    expect(comparison.arms[0]!.accuracy.ci95![0]).toBeCloseTo(0.966, 4);
    expect(comparison.arms[0]!.accuracy.ci95![1]).toBeCloseTo(0.9828, 4);
  });

  it('have a typical ratio of total latency of .887 [.865, .908] and of the medians of 1.008 [.955, 1.066]', () => {
    expect(total_ms.n).toBe(1316);
    expectRatio(total_ms.typical_ratio, 0.887, 0.865, 0.908);
    expectRatio(total_ms.p50_ratio, 1.008, 0.955, 1.066);
    expectRatio(total_ms.complete_pairs.p50_ratio, 1.008, 0.955, 1.066);
  });

  it('have a typical ratio of TTFT of .990 [.961, 1.019] and of TTFB medians of .454 [.443, .467]', () => {
    expectRatio(ttft_ms.typical_ratio, 0.99, 0.961, 1.019);
    expectRatio(ttfb_ms.p50_ratio, 0.454, 0.443, 0.467);
  });

  it('are answered alike, can not be compared in latency, are less reliable and 12.5 % dearer', () => {
    expect(pair).toMatchObject({
      verdict: 'not comparable',
      accuracy: { verdict: 'equivalent' },
      latency: { verdict: 'not comparable' },
      reliability: { verdict: 'worse' },
      cost: { verdict: 'worse' },
    });
    // From the text alone: most of the 313 answers that are several snapshots of one text, and the requests that failed.
    expect(comparison.arms.map(({ sound }) => sound)).toEqual([1007, 1316]);
  });

  it('are answered faster by Bedrock in 56.4 % [53.7, 59.0] of complete pairs', () => {
    const { a_faster, n } = total_ms;
    expect([a_faster / n, ...wilson(a_faster, n)!].map((share) => (100 * share!).toFixed(1))).toEqual([
      ...['56.4', '53.7', '59.0'],
    ]);
  });

  it('have a cost ratio of 1.125 [1.111, 1.141], price 1.10 × tokens 1.023', () => {
    const { ratio, price_ratio, token_ratio } = pair.cost;
    expect([ratio.estimate, ...ratio.ci95!].map((value) => value!.toFixed(3))).toEqual(['1.125', '1.111', '1.141']);
    expect(price_ratio).toBeCloseTo(1.1, 3);
    expect(token_ratio.estimate).toBeCloseTo(1.023, 3);
  });

  it('have output and reasoning token ratios of 1.02655 [1.0105, 1.0426] and 1.04166 [1.0091, 1.0742]', () => {
    const shown = ({ ratio, ci95 }: (typeof pair.tokens)['output']) =>
      [ratio!.toFixed(5), ...ci95!.map((bound) => bound!.toFixed(4))] as const;
    expect(shown(pair.tokens.output)).toEqual(['1.02655', '1.0105', '1.0426']);
    expect(shown(pair.tokens.reasoning)).toEqual(['1.04166', '1.0091', '1.0742']);
    expect(pair.tokens.output.p!).toBeCloseTo(2.2e-5, 6);
    expect(pair.tokens.reasoning.p!).toBeCloseTo(5.9e-4, 5);
    expect(pair.tokens.input.ratio).toBe(1);
  });

  it('have a p95 ratio of total latency of .831 [.778, .903] over the 1,317 pairs that the walkthrough called ok', () => {
    // Two 503s are left out here, and the stream that ended without text is in, at the 6.3 s it was recorded with.
    // Counted as failures, which are slower than everything, the three give .819 [.766, .896].
    const byPrompt = new Map(files[1]!.records.map((record) => [record.prompt_id, record]));
    const ok = files[0]!.records.filter((record) => record.ok && byPrompt.get(record.prompt_id)?.ok === true);
    expect(ok).toHaveLength(1317);
    const a = Float64Array.from(ok, (record) => record.total_ms as number);
    const b = Float64Array.from(ok, (record) => byPrompt.get(record.prompt_id)!.total_ms as number);
    const [p95] = quantileRatios(a, b, { probabilities: [0.95], blockLength: 1, random: new Random(1, 'check value') });
    expectRatio(p95!, 0.831, 0.778, 0.903);
    expectRatio(total_ms.p95_ratio, 0.819, 0.766, 0.896);
  });

  it('are independent in time, and more than a day apart', () => {
    expect(total_ms.block_length).toBe(1);
    expect(pair.hours_apart).toBeGreaterThan(24);
    expect(pair.qualifications.join('\n')).toContain('26.8 h apart');
  });

  it('would read as right and faster, with the median pointing the other way, were they not days apart', () => {
    expect(pair.accuracy.verdict).toBe('equivalent');
    expect(total_ms.typical_ratio.long_run_ci95![1]!).toBeLessThan(1);
    expect(pair.qualifications.join('\n')).toContain(
      'answers equivalent, latency better, reliability worse, cost worse',
    );
    expect(pair.qualifications.join('\n')).toContain('point in opposite directions');
    expect(pair.qualifications.join('\n')).toContain('3 of 1,319 requests failed');
  });

  it('stand under both label sets, and under other scorers', () => {
    expect(pair.labels).toEqual([
      { name: 'original', n: 1319, a_correct: 1287, b_correct: 1285 },
      { name: 'platinum', n: 1209, a_correct: 1205, b_correct: 1203 },
    ]);
    expect(pair.sensitivity.map(({ scorer }) => scorer)).toEqual([
      'gsm8k',
      'gsm8k-first',
      'last-number',
      'gsm8k-extended',
      'gsm8k, text as billed',
    ]);
  });
});
