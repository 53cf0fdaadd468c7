import type { AttemptRecord } from '../record/record.js';
import { isAnswered } from '../record/record.js';
import { blockLength, lag1Autocorrelation, varianceInflation } from '../statistics/autocorrelation.js';
import { quantileRatios } from '../statistics/bootstrap.js';
import { HodgesLehmann } from '../statistics/hodges-lehmann.js';
import type { Interval, RatioEstimate } from '../statistics/interval.js';
import type { Random } from '../statistics/random.js';
import { rankDifferences, wilcoxon } from '../statistics/wilcoxon.js';
import type { LatencyComparison } from './comparison.js';
import type { RecordPair } from './pairing.js';

export type LatencyMetric = 'total_ms' | 'ttft_ms' | 'ttfb_ms';

/** A latency comparison before verdicts are passed. */
export type LatencyEvidence = Omit<LatencyComparison, 'verdict' | 'holm_p'>;

export interface LatencyPlan {
  /** .10 for equivalence inside [0.90, 1/0.90]. */
  readonly margin: number;
  readonly draws: number;
  readonly random: Random;
}

const PROBABILITIES = [0.5, 0.9, 0.95] as const;

/** Two arms' latencies in ms, one a pair in time order; Infinity for a failure. */
export interface PairedLatencies {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** Collects one metric; a pair in which an answered request lacks it is left out. */
export function latenciesOf(pairs: readonly RecordPair[], metric: LatencyMetric): PairedLatencies {
  const a: number[] = [];
  const b: number[] = [];
  for (const pair of pairs) {
    const [ofA, ofB] = [latencyOf(pair.a, metric), latencyOf(pair.b, metric)];
    if (ofA === null || ofB === null) continue;
    a.push(ofA);
    b.push(ofB);
  }
  return { a: Float64Array.from(a), b: Float64Array.from(b) };
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
 * pairs beside them. Where the log ratios depend on one another in time,
 * resampling goes by blocks and the rank intervals widen accordingly.
 */
export function compareLatency({ a, b }: PairedLatencies, plan: LatencyPlan): LatencyEvidence {
  const complete = completeOf({ a, b });
  const logRatios = complete.a.map((value, pair) => Math.log(value / complete.b[pair]!));
  const length = blockLength(logRatios);
  const ofAll = quantiles({ a, b }, length, plan);
  return {
    n: logRatios.length,
    ...typical(logRatios, length),
    quantile_n: a.length,
    ...ofAll,
    complete_pairs: complete.a.length === a.length ? ofAll : quantiles(complete, length, plan),
    margin: plan.margin,
    autocorrelation: lag1Autocorrelation(logRatios),
    block_length: length,
  };
}

function completeOf({ a, b }: PairedLatencies): PairedLatencies {
  const isComplete = (_: number, pair: number) => a[pair]! < Infinity && b[pair]! < Infinity;
  return { a: a.filter(isComplete), b: b.filter(isComplete) };
}

/** The typical ratio with its intervals and its test. */
function typical(
  logRatios: Float64Array,
  length: number,
): Pick<LatencyEvidence, 'typical_ratio' | 'typical_ratio_ci90' | 'wilcoxon_p'> {
  const centre = new HodgesLehmann(logRatios);
  const estimate = centre.estimate();
  if (estimate === null)
    return { typical_ratio: { estimate: null, ci95: null }, typical_ratio_ci90: null, wilcoxon_p: null };
  const inflation = inflationOf(logRatios, estimate, length);
  return {
    typical_ratio: { estimate: Math.exp(estimate), ci95: exponentiated(centre.interval(0.95, inflation)) },
    typical_ratio_ci90: exponentiated(centre.interval(0.9, inflation)),
    wilcoxon_p: wilcoxon(logRatios, inflation),
  };
}

/** What dependence in time adds to the variance of the signed-rank statistic about the centre. */
function inflationOf(logRatios: Float64Array, centre: number, length: number): number {
  if (length === 1) return 1;
  return varianceInflation(rankDifferences(logRatios.map((value) => value - centre)).signedRanks, length);
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
): LatencyEvidence['complete_pairs'] {
  const plan = { probabilities: PROBABILITIES, blockLength: length, draws, random };
  const [p50, p90, p95] = quantileRatios(a, b, plan) as [RatioEstimate, RatioEstimate, RatioEstimate];
  return { p50_ratio: p50, p90_ratio: p90, p95_ratio: p95 };
}
