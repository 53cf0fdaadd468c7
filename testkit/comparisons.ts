import type { Finding } from '../src/core/audit/finding.js';
import type {
  ArmSummary,
  Comparison,
  LatencyComparison,
  PairComparison,
  PairedProportion,
  ProportionFigures,
} from '../src/core/compare/comparison.js';
import { headlineOf } from '../src/core/compare/headline.js';
import type { ReportContext, RunContext } from '../src/core/report/model/context.js';
import type { Distribution } from '../src/core/statistics/distribution.js';
import { answer, settings } from './audit-records.js';

/** Small literal comparisons: every figure in an expected text can be found here. */

function distribution(p50: number): Distribution {
  return {
    count: 100,
    p25: p50 * 0.8,
    p50,
    p75: p50 * 1.2,
    p90: p50 * 1.5,
    p95: p50 * 1.8,
    p99: p50 * 2.4,
    mean: p50 * 1.1,
    min: p50 / 2,
    max: p50 * 3,
    stddev: p50 / 3,
  };
}

export function armSummary(arm: string, fields: Partial<ArmSummary> = {}): ArmSummary {
  return {
    arm,
    baseline: false,
    provider: arm.split(' ')[0] ?? '',
    model: 'gpt-5.5',
    effort: 'medium',
    records: 100,
    ok: 100,
    sound: 99,
    failed: 0,
    outcomes: { completed: 100 },
    faults: {},
    network_losses: 0,
    accuracy: { correct: 97, total: 100, rate: 0.97, ci95: [0.9155, 0.9897] },
    cost: {
      total_usd: 0.4891,
      mean_usd: 0.004891,
      openai_list_total_usd: 0.44,
      input_tokens: 11946,
      output_tokens: 12831,
      reasoning_tokens: 6000,
    },
    metrics: { total_ms: distribution(2000), ttft_ms: distribution(1500), ttfb_ms: distribution(200) },
    overall_output_tokens_per_second: 43.21,
    started_at: '2026-11-01T10:00:00.000Z',
    ended_at: '2026-11-01T10:50:00.000Z',
    reconciliation: { checked: 20, unreconciled: 1 },
    quantile_ci95: { total_ms: { p50: [1900, 2100], p90: [2800, 3300], p95: [3100, null], p99: null } },
    ...fields,
  };
}

export function latency(estimate: number | null, fields: Partial<LatencyComparison> = {}): LatencyComparison {
  const ratio =
    estimate === null
      ? { estimate: null, ci95: null }
      : { estimate, ci95: [estimate - 0.02, estimate + 0.02] as const };
  return {
    n: 97,
    typical_ratio: { ...ratio, long_run_ci95: ratio.ci95, long_run_ci90: ratio.ci95 },
    p: 0.0004,
    widening: 1,
    always_valid: null,
    a_faster: 60,
    holm_p: null,
    quantile_n: 100,
    p50_ratio: ratio,
    p90_ratio: ratio,
    p95_ratio: { estimate, ci95: null },
    complete_pairs: { p50_ratio: ratio, p90_ratio: ratio, p95_ratio: ratio },
    margin: 0.1,
    autocorrelation: -0.103,
    block_length: 1,
    verdict: 'better',
    ...fields,
  };
}

export function proportion(fields: Partial<PairedProportion> = {}): PairedProportion {
  return { ...proportionFigures(), always_valid: null, holm_p: null, verdict: 'inconclusive', ...fields };
}

function proportionFigures(fields: Partial<ProportionFigures> = {}): ProportionFigures {
  return {
    both: 95,
    a_only: 2,
    b_only: 1,
    neither: 2,
    mcnemar_p: 1,
    mcnemar_mid_p: 0.625,
    difference: 0.01,
    ci95: [-0.0372, 0.0611],
    non_inferior: { margin: 0.01, a_to_b: false, b_to_a: false },
    ...fields,
  };
}

const COMPLETED = {
  both: 97,
  a_only: 3,
  b_only: 0,
  neither: 0,
  difference: 0.03,
  ci95: [-0.0091, 0.0845] as const,
};

export function pairComparison(a: string, b: string, fields: Partial<PairComparison> = {}): PairComparison {
  const pair: PairComparison = {
    a,
    b,
    n: 100,
    prompts: 100,
    epochs: 1,
    excluded: { network: 1, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 },
    accuracy: proportion(),
    latency: {
      total_ms: latency(0.887),
      ttft_ms: latency(0.99, { holm_p: 0.5, p: 0.5, verdict: 'inconclusive' }),
      ttfb_ms: latency(0.454, { holm_p: 0.0012 }),
      verdict: 'better',
    },
    reliability: {
      sound: proportion({ ...COMPLETED, holm_p: 0.5 }),
      completed: proportionFigures(COMPLETED),
      as_billed: proportionFigures({
        both: 97,
        a_only: 0,
        b_only: 0,
        neither: 0,
        difference: 0,
        ci95: [-0.038, 0.038],
      }),
      verdict: 'inconclusive',
    },
    cost: {
      n: 100,
      a_usd_per_request: 0.004891,
      b_usd_per_request: 0.004347,
      ratio: { estimate: 1.125, ci95: [1.111, 1.141], long_run_ci95: [1.109, 1.144], long_run_ci90: [1.111, 1.141] },
      price_ratio: 1.1,
      token_ratio: { estimate: 1.0229, ci95: [1.0091, 1.0369] },
      always_valid: null,
      p: 1e-9,
      holm_p: 4e-9,
      margin: 0.02,
      verdict: 'worse',
    },
    tokens: {
      input: { n: 97, ratio: 1, ci95: [1, 1], p: 1 },
      output: { n: 97, ratio: 1.02655, ci95: [1.0105, 1.0426], p: 2.2e-5 },
      reasoning: { n: 97, ratio: 1.04166, ci95: [1.0091, 1.0742], p: 5.9e-4 },
    },
    period: { ratio: 1.02, ci95: [0.98, 1.06], a_first: 50, b_first: 50 },
    hours_apart: 0.0004,
    labels: [],
    sensitivity: [
      { scorer: 'last-number', a_correct: 97, b_correct: 96, n: 100, a_rate: 0.97, b_rate: 0.96, a_only: 2, b_only: 1 },
    ],
    same_arm: false,
    headline: '',
    primary: 'total_ms.typical_ratio',
    verdict: 'better',
    qualifications: ['Total latency, p95: not estimable from 100 pairs.'],
    ...fields,
  };
  return { ...pair, headline: fields.headline ?? headlineOf(pair) };
}

export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'replayed_text',
    severity: 'critical',
    arm: 'bedrock gpt-5.5 medium',
    pair: null,
    count: 24,
    of: 100,
    examples: ['gsm8k-test-18', 'gsm8k-test-19'],
    message: 'bedrock gpt-5.5 medium: in 24 of 100 answers text already delivered was sent again.',
    effect: 'qualifies',
    ...fields,
  };
}

export function comparison(fields: Partial<Comparison> = {}): Comparison {
  return {
    schema_version: 2,
    seed: 42,
    design: { kind: 'fixed', alpha: 0.05, boundary: null },
    reference: null,
    family: { comparisons: 4, adjusted: 'holm', error_rate: 0.05 },
    draws: 9999,
    scorer: 'gsm8k',
    arms: [],
    efforts: [],
    pairs: [],
    audit: [],
    gates: [],
    ...fields,
  };
}

export function context(fields: Partial<ReportContext> = {}): ReportContext {
  return { comparison: comparison(), records: [], run: null, sources: [], url: null, ...fields };
}

export function runContext(fields: Partial<RunContext> = {}): RunContext {
  const arms = [
    {
      arm: 'bedrock gpt-5.5 medium',
      provider: 'bedrock',
      base_url: 'https://bedrock-mantle.us-east-2.api.aws/openai/v1',
      auth_mode: 'sigv4',
      region: 'us-east-2',
    },
    {
      arm: 'openai gpt-5.5 medium',
      provider: 'openai',
      base_url: 'https://api.openai.com/v1',
      auth_mode: 'bearer',
      region: null,
    },
  ];
  return {
    settings: {
      ...settings({ prompts: 100, limit: 100, latency_margin: 0.1, max_cost_usd: 5 }),
      arms: arms as RunContext['settings']['arms'],
    },
    stop: null,
    error: null,
    resumed: false,
    plannedAttempts: 200,
    roundTripMs: { 'bedrock gpt-5.5 medium': 11.4, 'openai gpt-5.5 medium': 3.26 },
    ...fields,
  };
}

const A = 'bedrock gpt-5.5 medium';
const B = 'openai gpt-5.5 medium';

/** Three failed requests of B: two 503s, the client's network once, repeated. */
const FAILURES = [
  answer(3, {
    arm: B,
    ok: false,
    outcome: 'http_error',
    fault: 'provider',
    http_status: 503,
    error: 'HTTP 503: upstream connect error',
  }),
  answer(4, {
    arm: B,
    ok: false,
    outcome: 'truncated',
    fault: 'provider',
    error: 'the stream ended after 12 events, without a terminal event',
  }),
  answer(5, {
    arm: B,
    ok: false,
    outcome: 'network_error',
    fault: 'network',
    error: 'ENOTFOUND',
    total_ms: null,
    superseded: true,
  }),
];

/** A run that was carried out whole; B failed three times, A replays text. */
export const WHOLE = context({
  comparison: comparison({
    arms: [
      armSummary(A),
      armSummary(B, {
        ok: 97,
        failed: 3,
        outcomes: { completed: 97, http_error: 1, truncated: 1, incomplete: 1 },
        faults: { provider: 2, cap: 1 },
        metrics: { total_ms: distribution(2255), ttft_ms: distribution(1515), ttfb_ms: distribution(440) },
      }),
    ],
    pairs: [pairComparison(A, B)],
    audit: [
      finding(),
      finding({
        rule: 'confounded_by_time',
        severity: 'warning',
        arm: null,
        pair: [A, B],
        examples: [],
        message: 'The two requests of a pair were made 26.8 h apart (median): provider and time can’t be told apart.',
      }),
      finding({
        rule: 'provider_faults',
        severity: 'info',
        effect: 'none',
        arm: B,
        count: 2,
        examples: ['p-3', 'p-4'],
        message: `${B}: 2 of 100 requests failed because of the provider (1 × HTTP 503, 1 × truncated).`,
      }),
    ],
  }),
  records: FAILURES,
  run: runContext(),
  url: 'https://github.com/org/repo/actions/runs/1',
});

/** One arm on the embedded endpoint, stopped by a cap, resumed. */
export const ONE_ARM_STOPPED = context({
  comparison: comparison({
    arms: [armSummary(B, { records: 20, ok: 20, outcomes: { completed: 20 } })],
    scorer: 'exact',
  }),
  records: [answer(0), answer(1)],
  run: runContext({
    stop: { code: 'max-cost-usd', message: 'max-cost-usd: the next request could cost more than is left of USD 5' },
    resumed: true,
    settings: { ...runContext().settings, simulated: true },
  }),
});

/** Saved files of three arms, of which two pairs are compared, one of them not comparable. */
export const SEVERAL = context({
  comparison: comparison({
    arms: [armSummary(A), armSummary(B), armSummary('other gpt-5.5 medium')],
    pairs: [
      pairComparison(A, B, {
        verdict: 'inconclusive',
        latency: { ...pairComparison(A, B).latency, total_ms: latency(1.01, { verdict: 'inconclusive' }) },
      }),
      pairComparison(A, 'other gpt-5.5 medium', {
        verdict: 'not comparable',
        qualifications: [
          'Without these findings the figures alone would read: accuracy inconclusive, total latency better, completion inconclusive.',
        ],
      }),
    ],
    audit: [
      finding({
        rule: 'settings_differ',
        effect: 'not_comparable',
        arm: null,
        pair: [A, 'other gpt-5.5 medium'],
        examples: [],
        message: `${A} and other gpt-5.5 medium ran with different settings: max_output_tokens (4096 against 2048).`,
      }),
    ],
  }),
  sources: ['bedrock-medium', 'openai-medium', 'other'],
});

const REFUSED_KEY = 'openai refused the key (HTTP 401); set OPENAI_API_KEY to a valid one.';

/** Every request was refused. */
export const NOTHING = context({
  comparison: comparison({
    arms: [
      armSummary(B, {
        records: 1,
        ok: 0,
        failed: 1,
        outcomes: { http_error: 1 },
        faults: { auth: 1 },
        accuracy: { correct: 0, total: 0, rate: null, ci95: null },
        cost: {
          total_usd: null,
          mean_usd: null,
          openai_list_total_usd: null,
          input_tokens: 0,
          output_tokens: 0,
          reasoning_tokens: 0,
        },
        metrics: {},
        overall_output_tokens_per_second: null,
      }),
    ],
  }),
  records: [
    answer(0, {
      arm: B,
      ok: false,
      outcome: 'http_error',
      fault: 'auth',
      http_status: 401,
      error: 'HTTP 401: Incorrect API key provided',
    }),
  ],
  run: runContext({ stop: { code: 'auth-refused', message: REFUSED_KEY }, error: { message: REFUSED_KEY } }),
});
