import type { ReportContext } from '../src/core/report/model/context.js';
import {
  armSummary,
  comparison,
  context,
  finding,
  latency,
  NOTHING,
  ONE_ARM_STOPPED,
  pairComparison,
  proportion,
  runContext,
  SEVERAL,
  WHOLE,
} from './comparisons.js';
import { WATCH } from './watch.js';

const A = 'bedrock gpt-5.5 medium';
const B = 'openai gpt-5.5 medium';
const UNSCORED = proportion({ both: 0, a_only: 0, b_only: 0, neither: 0, difference: null, ci95: null });
const STOP = {
  code: 'max-cost-usd',
  message: 'max-cost-usd: the next request could cost up to USD 0.1300, and USD 0.0412 is left of USD 5.0000',
} as const;

function pairOf(fields: Parameters<typeof pairComparison>[2], rest: Partial<ReportContext> = {}): ReportContext {
  return { ...WHOLE, comparison: { ...WHOLE.comparison, pairs: [pairComparison(A, B, fields)] }, ...rest };
}

/** Every state that a report can be in; each must look as if it was meant. */
export const REPORT_CONTEXTS: Readonly<Record<string, ReportContext>> = {
  'whole run': WHOLE,
  'one arm, capped, simulated, resumed': ONE_ARM_STOPPED,
  'three arms': SEVERAL,
  'with a baseline and a lasting change': { ...WHOLE, watch: WATCH },
  'without the baseline that was asked for': {
    ...WHOLE,
    watch: {
      since: null,
      note: 'Nothing to compare with: run 90: its artifacts have expired.',
      history: null,
      key: '100',
    },
  },
  'nothing answered': NOTHING,
  'nothing recorded': context(),
  'two arms, nothing answered': {
    ...NOTHING,
    comparison: comparison({
      arms: [A, B].map((arm) => ({ ...(NOTHING.comparison.arms[0] as ReturnType<typeof armSummary>), arm })),
      pairs: [pairComparison(A, B, { n: 0, verdict: 'not comparable' })],
    }),
  },
  'one arm with itself': context({
    comparison: comparison({
      arms: [armSummary(`${A} (before)`), armSummary(`${A} (after)`)],
      pairs: [
        pairComparison(`${A} (before)`, `${A} (after)`, {
          same_arm: true,
          hours_apart: 26.8,
          verdict: 'equivalent',
          accuracy: proportion({ verdict: 'equivalent', difference: 0, ci95: [-0.004, 0.004] }),
        }),
      ],
    }),
    sources: ['before', 'after'],
  }),
  capped: { ...WHOLE, run: runContext({ stop: STOP }) },
  interrupted: { ...WHOLE, run: runContext({ stop: { code: 'interrupted', message: 'interrupted' } }) },
  failed: {
    ...WHOLE,
    run: runContext({
      stop: { code: 'quota-exhausted', message: 'openai says that the quota of this key is exhausted (HTTP 429)' },
      error: {
        message:
          'openai says that the quota of this key is exhausted (HTTP 429); add credit at https://platform.openai.com/settings/organization/billing, then resume the run with the same options in the same directory to ask what is left.',
      },
    }),
  },
  unscored: pairOf({ accuracy: UNSCORED, qualifications: ['The answers were not scored.'] }),
  'not comparable': pairOf(
    {
      verdict: 'not comparable',
      accuracy: proportion({ verdict: 'not comparable' }),
      latency: {
        total_ms: latency(0.9, { verdict: 'not comparable' }),
        ttft_ms: latency(0.9, { verdict: 'not comparable' }),
        ttfb_ms: latency(0.9, { verdict: 'not comparable' }),
        verdict: 'not comparable',
      },
      reliability: { ...pairComparison(A, B).reliability, verdict: 'not comparable' },
      cost: { ...pairComparison(A, B).cost, verdict: 'not comparable' },
    },
    {},
  ),
  'gates failed': {
    ...WHOLE,
    comparison: {
      ...WHOLE.comparison,
      gates: [
        {
          condition: 'bedrock/openai.total_typical > 1.10',
          of: `${A} / ${B}`,
          unit: 'ratio',
          result: 'pass',
          value: 0.887,
          interval: [0.867, 0.907],
          message: 'The typical ratio is 0.887 [0.867, 0.907].',
        },
        {
          condition: 'audit.critical > 0',
          of: null,
          unit: 'count',
          result: 'fail',
          value: 1,
          interval: null,
          message: '1 critical finding.',
        },
      ],
    },
  },
  'many findings': {
    ...WHOLE,
    comparison: {
      ...WHOLE.comparison,
      audit: [
        ...WHOLE.comparison.audit,
        ...['unreconciled_output', 'delta_mismatch', 'zero_usage', 'capped', 'late_client'].map((rule) =>
          finding({ rule, message: `${A}: ${'a long message that says it all in very many words '.repeat(8)}` }),
        ),
      ],
    },
  },
  'many arms': context({
    comparison: comparison({
      arms: Array.from({ length: 12 }, (_, index) => armSummary(`provider-${index} gpt-5.5 medium`)),
      pairs: Array.from({ length: 11 }, (_, index) =>
        pairComparison(`provider-${index} gpt-5.5 medium`, 'provider-11 gpt-5.5 medium'),
      ),
    }),
  }),
  'efforts side by side': context({
    comparison: comparison({ arms: [armSummary(`${B} (x)`), armSummary(`${B} (y)`)] }),
  }),
};
