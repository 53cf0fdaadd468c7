import type { RecordPair } from '../attempt/pairing.js';
import { type AttemptRecord, isAnswered } from '../record/record.js';
import { blockLength, lag1Autocorrelation } from '../statistics/autocorrelation.js';
import { quantileRatios } from '../statistics/bootstrap.js';
import { HodgesLehmann } from '../statistics/hodges-lehmann.js';
import type { Interval, RatioEstimate } from '../statistics/interval.js';
import { logRatio } from '../statistics/log-ratio.js';
import type { Random } from '../statistics/random.js';
import { isEquivalent } from '../statistics/tost.js';
import { wilcoxon } from '../statistics/wilcoxon.js';
import type { LatencyComparison } from './comparison.js';
import { Dependence } from './dependence.js';
import { knownPairs } from './known-pairs.js';
import type { PromptClusters } from './prompt-clusters.js';
import { alwaysValidTypical, ratioMeasure } from './sequential.js';
import type { Measure } from './verdict.js';

export type LatencyMetric = 'total_ms' | 'ttft_ms' | 'ttfb_ms';

/** A latency comparison before verdicts are made. */
export type LatencyFigures = Omit<LatencyComparison, 'verdict' | 'holm_p'>;

export interface LatencyPlan {
  /** .10 for equivalence inside [0.90, 1/0.90]. */
  readonly margin: number;
  readonly draws: number;
  readonly random: Random;
  /** The run could stop upon its figures: what holds at every look is worked out too. */
  readonly sequential?: boolean;
}

const PROBABILITIES = [0.5, 0.9, 0.95] as const;

/** Two arms' latencies in ms, one a pair in time order; Infinity for a failure. */
export interface PairedLatencies {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** The prompt of each pair. */
  readonly clusters: Int32Array;
}

/** Collects one metric; a pair in which an answered request lacks it is left out. */
export function latenciesOf(
  pairs: readonly RecordPair[],
  metric: LatencyMetric,
  prompts: Pick<PromptClusters, 'of'>,
): PairedLatencies {
  const { a, b, clusters } = knownPairs(pairs, prompts, (record) => latencyOf(record, metric));
  return { a: Float64Array.from(a), b: Float64Array.from(b), clusters };
}

/** A failure is slower than everything; a latency that wasn't or can't be measured is missing. */
function latencyOf(record: AttemptRecord, metric: LatencyMetric): number | null {
  if (!isAnswered(record)) return Infinity;
  const value = record[metric];
  return value !== null && value > 0 ? value : null;
}

/**
 * Compares two arms' latencies: the typical paired ratio over complete pairs,
 * and the ratios of quantiles with failures slower than everything, complete
 * pairs beside them. The interval of the typical ratio that decides is widened
 * by what drift in time and several pairs of one prompt do to it.
 */
export function compareLatency(latencies: PairedLatencies, plan: LatencyPlan): LatencyFigures {
  const complete = completeOf(latencies);
  const { logRatios } = logRatiosOf(complete);
  const length = blockLength(logRatios);
  const ofAll = quantiles(latencies, length, plan);
  return {
    n: logRatios.length,
    ...typical(logRatios, new Dependence(logRatios, complete.clusters)),
    always_valid: plan.sequential === true ? alwaysValidTypical(logRatios, complete.clusters) : null,
    a_faster: logRatios.filter((value) => value < 0).length,
    quantile_n: latencies.a.length,
    ...ofAll,
    complete_pairs: complete.a.length === latencies.a.length ? ofAll : quantiles(complete, length, plan),
    margin: plan.margin,
    autocorrelation: lag1Autocorrelation(logRatios),
    block_length: length,
  };
}

/** ln(a/b) of the pairs that were answered through both arms. */
export function logRatiosOf(latencies: PairedLatencies): { logRatios: Float64Array; clusters: Int32Array } {
  const { a, b, clusters } = completeOf(latencies);
  return { logRatios: a.map((value, pair) => logRatio(value, b[pair]!)), clusters };
}

function completeOf(latencies: PairedLatencies): PairedLatencies {
  const { a, b, clusters } = latencies;
  const isComplete = (_: number, pair: number) => a[pair]! < Infinity && b[pair]! < Infinity;
  if (a.every(isComplete)) return latencies;
  return { a: a.filter(isComplete), b: b.filter(isComplete), clusters: clusters.filter(isComplete) };
}

/** The typical ratio with its intervals and its test. */
function typical(
  logRatios: Float64Array,
  dependence: Dependence,
): Pick<LatencyFigures, 'typical_ratio' | 'p' | 'widening'> {
  const { widening } = dependence;
  const p = wilcoxon(logRatios);
  const centre = new HodgesLehmann(logRatios);
  const estimate = centre.estimate();
  const [ci95, ci90] = [centre.interval(0.95), centre.interval(0.9)];
  return {
    typical_ratio: {
      estimate: estimate === null ? null : Math.exp(estimate),
      ci95: exponentiated(ci95),
      long_run_ci95: widened(estimate, ci95, widening),
      long_run_ci90: widened(estimate, ci90, widening),
    },
    p: p === null ? null : dependence.p(p),
    widening,
  };
}

/** The half-widths on the log scale times the widening; null where that has no end. */
function widened(estimate: number | null, interval: Interval | null, widening: number): Interval | null {
  const [low, high] = interval ?? [null, null];
  if (estimate === null || low === null || high === null || !Number.isFinite(widening)) return null;
  return [Math.exp(estimate - widening * (estimate - low)), Math.exp(estimate + widening * (high - estimate))];
}

function exponentiated(interval: Interval | null): Interval | null {
  return interval === null ? null : [exp(interval[0]), exp(interval[1])];
}

function exp(value: number | null): number | null {
  return value === null ? null : Math.exp(value);
}

function quantiles(
  { a, b }: PairedLatencies,
  length: number,
  { draws, random }: LatencyPlan,
): LatencyFigures['complete_pairs'] {
  const plan = { probabilities: PROBABILITIES, blockLength: length, draws, random };
  const [p50, p90, p95] = quantileRatios(a, b, plan) as [RatioEstimate, RatioEstimate, RatioEstimate];
  return { p50_ratio: p50, p90_ratio: p90, p95_ratio: p95 };
}

/** What decides about a typical latency ratio: less is better. Null where no request is typical. */
export function latencyMeasure(figures: LatencyFigures): Measure | null {
  const { typical_ratio, margin, p, always_valid } = figures;
  if (!hasTypical(figures)) return null;
  if (always_valid !== null) return ratioMeasure(always_valid, margin);
  const [low, high] = typical_ratio.long_run_ci90 ?? [null, null];
  return {
    equivalent: low === null || high === null ? null : isEquivalent([low, high], margin),
    noWorse: high !== null && high < 1 / (1 - margin),
    noBetter: low !== null && low > 1 - margin,
    p,
    direction: Math.log(typical_ratio.estimate ?? 1),
  };
}

/** Where most of the pairs that were timed lack an answer, none is typical. */
export function hasTypical({ n, quantile_n }: Pick<LatencyComparison, 'n' | 'quantile_n'>): boolean {
  return n > 0 && 2 * n >= quantile_n;
}
