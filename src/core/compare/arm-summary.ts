import { faultOf } from '../attempt/fault.js';
import { inTime } from '../attempt/in-time.js';
import { startOf } from '../attempt/pairing.js';
import { networkLosses } from '../audit/network-losses.js';
import { isSound } from '../audit/soundness.js';
import type { Arm } from '../record/arms.js';
import { type AttemptRecord, isAnswered, outcomeOf } from '../record/record.js';
import { type Distribution, distribution, exactSum } from '../statistics/distribution.js';
import type { Interval } from '../statistics/interval.js';
import { quantileInterval } from '../statistics/order-statistic.js';
import { quantile } from '../statistics/quantile.js';
import { wilson } from '../statistics/wilson.js';
import { round } from '../text/rounding.js';
import type { AccuracySummary, ArmSummary } from './comparison.js';
import type { Correctness } from './correctness.js';
import { ownCostUsd } from './cost.js';
import { Dependence } from './dependence.js';

/** What is described of every arm, over its answered requests; money has six decimals. */
const METRICS = {
  total_ms: (record) => record.total_ms,
  ttft_ms: (record) => record.ttft_ms,
  ttfb_ms: (record) => record.ttfb_ms,
  headers_ms: (record) => record.headers_ms,
  output_tokens_per_second: (record) => record.output_tokens_per_second,
  decode_tokens_per_second: (record) => record.decode_tokens_per_second,
  input_tokens: (record) => record.input_tokens,
  output_tokens: (record) => record.output_tokens,
  reasoning_tokens: (record) => record.reasoning_tokens,
  estimated_cost_usd: ownCostUsd,
  estimated_openai_cost_usd: (record) => record.estimated_openai_cost_usd,
} as const satisfies Record<string, (record: AttemptRecord) => number | null>;
const MONEY_DECIMALS = 6;

const LATENCIES = ['total_ms', 'ttft_ms', 'ttfb_ms'] as const;

/** One arm on its own: the outcomes of its requests, their accuracy, latency and cost. */
export function summarizeArm(arm: Arm, correct: Correctness): ArmSummary {
  const answered = arm.records.filter(isAnswered);
  return {
    arm: arm.arm,
    baseline: arm.baseline === true,
    provider: arm.provider,
    model: arm.model,
    effort: arm.effort,
    records: arm.records.length,
    ok: answered.length,
    sound: arm.records.filter(isSound).length,
    failed: arm.records.length - answered.length,
    outcomes: tally(arm.records.map(outcomeOf)),
    faults: tally(arm.records.map(faultOf)),
    network_losses: networkLosses(arm).length,
    accuracy: accuracyOf(arm.records, correct),
    cost: costOf(arm.records),
    metrics: metricsOf(answered),
    reconciliation: reconciliationOf(answered),
    overall_output_tokens_per_second: overallRate(answered),
    ...spanOf(arm.records),
    quantile_ci95: quantileIntervals(inTime(answered)),
  };
}

function tally<T extends string>(values: readonly (T | null)[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Failures are wrong; what can't be judged is left out. */
function accuracyOf(records: readonly AttemptRecord[], correct: Correctness): AccuracySummary {
  let [right, total] = [0, 0];
  for (const record of records) {
    const verdict = correct(record);
    if (verdict === null) continue;
    total++;
    if (verdict) right++;
  }
  return { correct: right, total, rate: total === 0 ? null : right / total, ci95: wilson(right, total) };
}

/** Failures included: a stream that breaks after billing costs. */
function costOf(records: readonly AttemptRecord[]): ArmSummary['cost'] {
  const own = known(records, ownCostUsd);
  const openai = known(records, (record) => record.estimated_openai_cost_usd);
  const sum = (field: 'input_tokens' | 'output_tokens' | 'reasoning_tokens') =>
    exactSum(known(records, (record) => record[field]));
  return {
    total_usd: own.length === 0 ? null : round(exactSum(own), MONEY_DECIMALS),
    mean_usd: own.length === 0 ? null : round(exactSum(own) / own.length, MONEY_DECIMALS),
    openai_list_total_usd: openai.length === 0 ? null : round(exactSum(openai), MONEY_DECIMALS),
    input_tokens: sum('input_tokens'),
    output_tokens: sum('output_tokens'),
    reasoning_tokens: sum('reasoning_tokens'),
  };
}

function metricsOf(answered: readonly AttemptRecord[]): Record<string, Distribution> {
  const entries = Object.entries(METRICS).map(([name, read]) => {
    return [name, distribution(known(answered, read), name.endsWith('_usd') ? MONEY_DECIMALS : 2)] as const;
  });
  return Object.fromEntries(entries);
}

/** By what reconciling filled in; null where it could tell of no answer. */
function reconciliationOf(answered: readonly AttemptRecord[]): ArmSummary['reconciliation'] {
  const told = answered.filter(({ as_billed }) => as_billed !== null);
  const unreconciled = told.filter(({ as_billed }) => as_billed === false).length;
  return told.length === 0 ? null : { checked: told.length, unreconciled };
}

/** Σ output tokens / Σ seconds over the requests that tell both. */
function overallRate(answered: readonly AttemptRecord[]): number | null {
  const both = answered.filter((record) => record.output_tokens !== null && record.total_ms !== null);
  const tokens = exactSum(both.map((record) => record.output_tokens as number));
  const seconds = exactSum(both.map((record) => record.total_ms as number)) / 1000;
  return seconds > 0 ? round(tokens / seconds, 2) : null;
}

/** Of ECMAScript's dates, ms; a file may hold any number. */
const LAST_INSTANT = 8.64e15;

/** From the first start to the last end, ISO 8601. */
function spanOf(records: readonly AttemptRecord[]): Pick<ArmSummary, 'started_at' | 'ended_at'> {
  let [first, last] = [Infinity, -Infinity];
  for (const record of records) {
    const start = startOf(record);
    if (Number.isNaN(start)) continue;
    first = Math.min(first, start);
    last = Math.max(last, start + (record.total_ms ?? 0));
  }
  if (first === Infinity || last > LAST_INSTANT) return { started_at: null, ended_at: null };
  return { started_at: new Date(first).toISOString(), ended_at: new Date(last).toISOString() };
}

/** A number for the prompt of each record, in order of first appearance. */
function promptNumbers(records: readonly AttemptRecord[]): Int32Array {
  const numbers = new Map<string, number>();
  return new Int32Array(records.length).map((_, index) => {
    const { prompt_id: id } = records[index]!;
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}

/** Of each latency, widened by what drift and several requests of one prompt do to the share that lies below the quantile. */
function quantileIntervals(answered: readonly AttemptRecord[]): ArmSummary['quantile_ci95'] {
  const prompts = promptNumbers(answered);
  const entries = LATENCIES.map((metric) => {
    const read = METRICS[metric];
    const timed = [...answered.keys()].filter((index) => read(answered[index]!) !== null);
    const values = Float64Array.from(timed.map((index) => read(answered[index]!) as number));
    const clusters = Int32Array.from(timed.map((index) => prompts[index]!));
    const sorted = values.slice().sort();
    const at = (probability: number): Interval | null => {
      if (sorted.length === 0) return null;
      const middle = quantile(sorted, probability);
      const below = values.map((value) => (value <= middle ? 1 : 0));
      return quantileInterval(sorted, probability, 0.95, new Dependence(below, clusters).widening);
    };
    return [metric, { p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99) }] as const;
  });
  return Object.fromEntries(entries);
}

function known(records: readonly AttemptRecord[], read: (record: AttemptRecord) => number | null): number[] {
  return records.map(read).filter((value) => value !== null);
}
