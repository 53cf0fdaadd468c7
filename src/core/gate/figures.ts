import type {
  ArmSummary,
  Dimension,
  DimensionVerdict,
  GateUnit,
  LatencyComparison,
  PairComparison,
  RobustRatio,
} from '../compare/comparison.js';
import { withoutClientFaults } from '../compare/counted.js';
import { hasTypical, type LatencyMetric } from '../compare/latency.js';
import type { Interval, RatioEstimate } from '../statistics/interval.js';
import { wilson } from '../statistics/wilson.js';

/** A figure as a gate sees it. */
export interface Measured {
  /** Null where it is not known. */
  readonly value: number | null;
  /** 95 %; null where there is none to give. A figure that is exact has its value as both bounds. */
  readonly interval: Interval | null;
}

/** A figure, whose it is, and why there is none where there is none. */
export interface GateFigure extends Measured {
  readonly of: string | null;
  readonly unit: GateUnit;
  readonly missing: string | null;
}

/** What can be asked of one arm. */
export interface ArmFigure {
  readonly unit: GateUnit;
  readonly read: (arm: ArmSummary) => Measured;
}

/** What can be asked of two arms: a / b, or a − b. */
export interface PairFigure {
  readonly unit: 'ratio' | 'points';
  /** Where the arms can't be compared in this dimension there is no figure. */
  readonly dimension: Dimension;
  readonly read: (pair: PairComparison) => Measured;
}

const METRICS: Readonly<Record<string, LatencyMetric>> = { total: 'total_ms', ttft: 'ttft_ms', ttfb: 'ttfb_ms' };

/** Figures of one arm, by the name that follows the dot: `bedrock.accuracy`. */
export const ARM_FIGURES: Readonly<Record<string, ArmFigure>> = {
  accuracy: { unit: 'share', read: ({ accuracy: { rate, ci95 } }) => ({ value: rate, interval: ci95 }) },
  error_rate: { unit: 'share', read: errorRate },
  sound_rate: { unit: 'share', read: soundRate },
  cost: { unit: 'usd', read: ({ cost }) => exact(cost.total_usd) },
  ...Object.fromEntries(Object.entries(METRICS).flatMap(([name, metric]) => quantilesOf(name, metric))),
};

/** Figures of two arms: `bedrock/openai.total_typical`. */
export const PAIR_FIGURES: Readonly<Record<string, PairFigure>> = {
  accuracy: {
    unit: 'points',
    dimension: 'answers',
    read: ({ accuracy }) => ({ value: accuracy.difference, interval: accuracy.ci95 }),
  },
  sound: {
    unit: 'points',
    dimension: 'reliability',
    read: ({ reliability: { sound } }) => ({ value: sound.difference, interval: sound.ci95 }),
  },
  cost: { unit: 'ratio', dimension: 'cost', read: ({ cost }) => robust(cost.ratio) },
  output_tokens: { unit: 'ratio', dimension: 'answers', read: ({ tokens }) => tokenRatio(tokens.output) },
  reasoning_tokens: { unit: 'ratio', dimension: 'answers', read: ({ tokens }) => tokenRatio(tokens.reasoning) },
  ...Object.fromEntries(Object.entries(METRICS).flatMap(([name, metric]) => ratiosOf(name, metric))),
};

/** A figure that is counted and not estimated. */
export function exact(value: number | null): Measured {
  return { value, interval: value === null ? null : [value, value] };
}

function quantilesOf(name: string, metric: LatencyMetric): [string, ArmFigure][] {
  return (['p50', 'p90', 'p95', 'p99'] as const).map((quantile) => [
    `${name}_${quantile}`,
    {
      unit: 'ms',
      read: ({ metrics, quantile_ci95 }) => ({
        value: metrics[metric]?.[quantile] ?? null,
        interval: quantile_ci95[metric]?.[quantile] ?? null,
      }),
    },
  ]);
}

function ratiosOf(name: string, metric: LatencyMetric): [string, PairFigure][] {
  const reading = (read: (latency: LatencyComparison) => Measured): PairFigure => ({
    unit: 'ratio',
    dimension: 'latency',
    read: ({ latency }) => read(latency[metric]),
  });
  const quantiles = (['p50', 'p90', 'p95'] as const).map((quantile): [string, PairFigure] => [
    `${name}_${quantile}`,
    reading((latency) => plain(latency[`${quantile}_ratio`])),
  ]);
  return [[`${name}_typical`, reading(typical)], ...quantiles];
}

/** Where most pairs lack an answer, none is typical. */
function typical(latency: LatencyComparison): Measured {
  return hasTypical(latency) ? robust(latency.typical_ratio) : { value: null, interval: null };
}

/** By the interval that decides about the verdict. */
function robust({ estimate, long_run_ci95 }: RobustRatio): Measured {
  return { value: estimate, interval: long_run_ci95 };
}

function plain({ estimate, ci95 }: RatioEstimate): Measured {
  return { value: estimate, interval: ci95 };
}

function tokenRatio({ ratio, ci95 }: { readonly ratio: number | null; readonly ci95: Interval | null }): Measured {
  return { value: ratio, interval: ci95 };
}

/** Share of failed requests among those that were not lost on the client's side, with Wilson's interval. */
function errorRate(arm: ArmSummary): Measured {
  const { failed, counted } = withoutClientFaults(arm);
  return proportion(failed, counted);
}

/** Share of requests that completed with text that is the text that was billed, among the same. */
function soundRate(arm: ArmSummary): Measured {
  return proportion(arm.sound, withoutClientFaults(arm).counted);
}

function proportion(count: number, total: number): Measured {
  return { value: total === 0 ? null : count / total, interval: wilson(count, total) };
}

/** The verdict of one dimension. */
export function dimensionVerdictOf(pair: PairComparison, dimension: Dimension): DimensionVerdict {
  switch (dimension) {
    case 'answers':
      return pair.accuracy.verdict;
    default:
      return pair[dimension].verdict;
  }
}
