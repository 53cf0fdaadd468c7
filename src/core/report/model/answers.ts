import type {
  ArmSummary,
  Dimension,
  DimensionVerdict,
  PairComparison,
  PairedProportion,
  RobustRatio,
} from '../../compare/comparison.js';
import { decidingRatio } from '../../compare/deciding-ratio.js';
import type { Interval } from '../../statistics/interval.js';
import { grouped, interval, percent, points, UNKNOWN, usd } from '../../text/numbers.js';
import { type Standing } from './mark.js';

/** What a report answers about one dimension: a row of its first table, and an interval to draw against its margin. */
export interface Answer {
  readonly dimension: Dimension;
  readonly label: string;
  readonly standing: Standing;
  /** `−11.3 %`, with the interval that decides in brackets. */
  readonly figure: string;
  /** The same without its interval; '' where it is not known. */
  readonly estimate: string;
  /** What counts as the same: `±1 pp`. '' for an arm alone. */
  readonly margin: string;
  /** Null where there is nothing to draw. */
  readonly plot: AnswerPlot | null;
}

/** An interval against its margin, both as changes of b: −0.113 is 11.3 % less, or 11.3 percentage points less. */
export interface AnswerPlot {
  readonly unit: '%' | 'pp';
  readonly estimate: number;
  readonly interval: Interval | null;
  /** Of the interval, in per cent. */
  readonly level: 95 | 90;
  readonly margin: readonly [low: number, high: number];
  /** Which side of 0 is the better one. */
  readonly better: 'less' | 'more';
}

export const DIMENSION_LABELS: Readonly<Record<Dimension, string>> = {
  answers: 'Answers',
  latency: 'Latency',
  reliability: 'Reliability',
  cost: 'Cost',
};

/** The four answers of a pair, in the order of the dimensions. */
export function answersOf(pair: PairComparison): Answer[] {
  const { accuracy, latency, reliability, cost } = pair;
  const { margin, verdict } = latency.total_ms;
  return [
    ofProportion('answers', accuracy, accuracy.verdict),
    ofRatio(
      'latency',
      decidingRatio(latency.total_ms.typical_ratio, latency.total_ms.always_valid),
      margin,
      latency.verdict === 'not comparable' ? latency.verdict : verdict,
    ),
    ofProportion('reliability', reliability.sound, reliability.verdict),
    ofRatio('cost', decidingRatio(cost.ratio, cost.always_valid), cost.margin, cost.verdict),
  ];
}

/** A difference of two shares, a − b, in percentage points. */
function ofProportion(
  dimension: 'answers' | 'reliability',
  { difference, ci95, non_inferior: { margin } }: PairedProportion,
  verdict: DimensionVerdict,
): Answer {
  const plot: AnswerPlot | null =
    difference === null
      ? null
      : { unit: 'pp', estimate: difference, interval: ci95, level: 95, margin: [-margin, margin], better: 'more' };
  return answer(dimension, verdict, plot, `±${unsigned(margin)} pp`);
}

/** A ratio a / b, as the change from b in per cent. */
function ofRatio(
  dimension: 'latency' | 'cost',
  { estimate, long_run_ci95, long_run_ci90 }: RobustRatio,
  margin: number,
  verdict: DimensionVerdict,
): Answer {
  // The margin is as wide for a / b as for b / a, hence not as wide in per cent on both sides.
  const [low, high] = [-margin, 1 / (1 - margin) - 1] as const;
  const widest = changes(long_run_ci95);
  // The 90 % interval decides that two are the same (TOST), and is shown where the wider one would contradict it.
  const level = verdict === 'equivalent' && !lies(widest, low, high) ? 90 : 95;
  const shown = level === 95 ? widest : changes(long_run_ci90);
  const plot: AnswerPlot | null =
    estimate === null
      ? null
      : { unit: '%', estimate: estimate - 1, interval: shown, level, margin: [low, high], better: 'less' };
  return answer(dimension, verdict, plot, `−${unsigned(-low)} to +${unsigned(high)} %`);
}

function answer(dimension: Dimension, verdict: DimensionVerdict, plot: AnswerPlot | null, margin: string): Answer {
  const label = DIMENSION_LABELS[dimension];
  const none = { dimension, label, figure: '', estimate: '', margin, plot: null };
  if (verdict === 'not comparable') return { ...none, standing: verdict };
  if (plot === null) return { ...none, standing: 'not measured' };
  const write = (value: number | null): string => signed(value, plot.unit).replace(/ (?:pp|%)$/, '');
  const estimate = signed(plot.estimate, plot.unit);
  const level = plot.level === 95 ? '' : ` (${plot.level} %)`;
  return { ...none, standing: verdict, figure: `${estimate} ${bounds(plot.interval, write)}${level}`, estimate, plot };
}

/** An interval of a ratio as one of the change from 1. */
function changes(ratios: Interval | null): Interval | null {
  const change = (ratio: number | null): number | null => (ratio === null ? null : ratio - 1);
  return ratios === null ? null : [change(ratios[0]), change(ratios[1])];
}

function lies(interval: Interval | null, low: number, high: number): boolean {
  const [from, to] = interval ?? [null, null];
  return from !== null && to !== null && from >= low && to <= high;
}

/** `−11.3 %`, `+0.15 pp` */
function signed(value: number | null, unit: AnswerPlot['unit']): string {
  if (value === null) return UNKNOWN;
  if (unit === 'pp') return points(value);
  return points(value, 1).replace(/pp$/, '%');
}

/** `1`, `11.1`: a share of one in hundredths, without zeros that say nothing. */
function unsigned(share: number): string {
  return grouped(share * 100, 1).replace(/\.0$/, '');
}

/** What is known of one arm that has no counterpart. */
export function answersAlone(arm: ArmSummary): Answer[] {
  const { accuracy, metrics, quantile_ci95, ok, sound, records, cost } = arm;
  const median = metrics['total_ms']?.p50 ?? null;
  const right = accuracy.rate === null ? '' : `${percent(accuracy.rate)} right ${bounds(accuracy.ci95, hundredths)}`;
  const total =
    median === null ? '' : `median ${grouped(median)} ms ${bounds(quantile_ci95['total_ms']?.p50 ?? null, whole)}`;
  const served =
    arm.reconciliation === null
      ? `${grouped(ok)} of ${grouped(records)} answered`
      : `${grouped(sound)} of ${grouped(records)} sound`;
  return [
    alone('answers', right),
    alone('latency', total),
    alone('reliability', records === 0 ? '' : served),
    alone('cost', cost.total_usd === null ? '' : `USD ${usd(cost.total_usd)}${perThousand(cost.mean_usd)}`),
  ];
}

function alone(dimension: Dimension, figure: string): Answer {
  const standing = figure === '' ? 'not measured' : 'measured';
  return { dimension, label: DIMENSION_LABELS[dimension], standing, figure, estimate: figure, margin: '', plot: null };
}

function bounds(ci95: Interval | null, write: (value: number | null) => string): string {
  return ci95 === null ? '(no interval)' : interval(ci95, write);
}

function perThousand(meanUsd: number | null): string {
  return meanUsd === null ? '' : `, ${usd(meanUsd * 1000)} per 1,000`;
}

function hundredths(share: number | null): string {
  return share === null ? UNKNOWN : grouped(share * 100, 2);
}

function whole(ms: number | null): string {
  return ms === null ? UNKNOWN : grouped(ms);
}
