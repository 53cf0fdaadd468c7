import type { ArmSummary, LatencyComparison, PairComparison, PairedProportion } from '../../compare/comparison.js';
import type { Interval } from '../../statistics/interval.js';
import {
  grouped,
  interval,
  milliseconds,
  NOT_ESTIMABLE,
  percent,
  points,
  ratio,
  UNKNOWN,
  usd,
} from '../../text/numbers.js';

/** One line of the table that shows arms side by side; Markdown and terminal draw the same. Not escaped. */
export interface FigureRow {
  readonly label: string;
  /** One an arm. */
  readonly cells: readonly string[];
  /** a − b or a / b with its 95 % interval; '' where there is none to give. */
  readonly difference: string;
}

const LATENCIES = [
  ['total_ms', 'Total'],
  ['ttft_ms', 'TTFT'],
  ['ttfb_ms', 'TTFB'],
] as const;
const QUANTILES = ['p50', 'p90', 'p95'] as const;

/** @param pair the comparison of exactly these two arms; null for one arm alone */
export function figureRows(arms: readonly ArmSummary[], pair: PairComparison | null): FigureRow[] {
  return [
    row(
      'Right answers',
      arms,
      ({ accuracy }) => rightAnswers(accuracy.rate, accuracy.ci95),
      pair && accuracyDifference(pair.accuracy),
    ),
    row('OK / failed / incomplete', arms, endings, null),
    row('Text not as billed', arms, unreconciled, null),
    ...(pair === null ? [] : [typical(arms, pair.latency.total_ms)]),
    ...LATENCIES.flatMap(([metric, label]) => latencyRows(arms, pair, metric, label)),
    row(
      'Output tokens per second',
      arms,
      (arm) => maybe(arm.overall_output_tokens_per_second, 1),
      quotient(arms, pair, (arm) => arm.overall_output_tokens_per_second),
    ),
    tokenRow('Input tokens', arms, pair, 'input_tokens'),
    tokenRow('Output tokens', arms, pair, 'output_tokens'),
    tokenRow('of these reasoning', arms, pair, 'reasoning_tokens'),
    row('Cost, USD', arms, ({ cost }) => usd(cost.total_usd), null),
    row(
      'USD per 1,000 requests',
      arms,
      ({ cost }) => usd(thousandfold(cost.mean_usd)),
      pair && estimate(pair.cost.ratio.estimate, pair.cost.ratio.ci95),
    ),
  ];
}

function row(
  label: string,
  arms: readonly ArmSummary[],
  cell: (arm: ArmSummary) => string,
  difference: string | null,
): FigureRow {
  return { label, cells: arms.map(cell), difference: difference ?? '' };
}

function typical(arms: readonly ArmSummary[], latency: LatencyComparison): FigureRow {
  return {
    label: 'Total, typical pair',
    cells: arms.map(() => ''),
    difference: estimate(latency.typical_ratio.estimate, latency.typical_ratio.ci95),
  };
}

function latencyRows(
  arms: readonly ArmSummary[],
  pair: PairComparison | null,
  metric: (typeof LATENCIES)[number][0],
  label: string,
): FigureRow[] {
  return QUANTILES.map((quantile) => {
    const compared = pair?.latency[metric][`${quantile}_ratio`];
    const difference = compared === undefined ? null : estimate(compared.estimate, compared.ci95);
    return row(
      `${label} ${quantile}, ms`,
      arms,
      ({ metrics }) => milliseconds(metrics[metric]?.[quantile] ?? null),
      difference,
    );
  });
}

/** Every request has input: an arm without any reported no usage at all. */
function tokenRow(
  label: string,
  arms: readonly ArmSummary[],
  pair: PairComparison | null,
  kind: 'input_tokens' | 'output_tokens' | 'reasoning_tokens',
): FigureRow {
  const tokens = ({ cost }: ArmSummary): number | null => (cost.input_tokens === 0 ? null : cost[kind]);
  return row(label, arms, (arm) => maybe(tokens(arm), 0), quotient(arms, pair, tokens));
}

/** `97.57 % [96.60, 98.28]` */
function rightAnswers(rate: number | null, ci95: Interval | null): string {
  if (rate === null) return UNKNOWN;
  return `${percent(rate)} ${bracketed(ci95, (bound) => (bound === null ? UNKNOWN : grouped(bound * 100, 2)))}`;
}

/** `313 of 1,319`: answers whose text is not what was billed. */
function unreconciled({ reconciliation }: ArmSummary): string {
  return reconciliation === null
    ? UNKNOWN
    : `${grouped(reconciliation.unreconciled)} of ${grouped(reconciliation.checked)}`;
}

function endings({ ok, failed, outcomes }: ArmSummary): string {
  const incomplete = outcomes.incomplete ?? 0;
  return [ok, failed - incomplete, incomplete].map((count) => grouped(count)).join(' / ');
}

/** `+0.15 pp [−0.39, +0.70]` */
export function accuracyDifference({ difference, ci95 }: Pick<PairedProportion, 'difference' | 'ci95'>): string {
  if (difference === null) return UNKNOWN;
  return `${points(difference)} ${bracketed(ci95, (bound) => points(bound).replace(/ pp$/, ''))}`;
}

/** `0.887 [0.865, 0.908]` */
export function estimate(value: number | null, ci95: Interval | null): string {
  return value === null ? UNKNOWN : `${ratio(value)} ${bracketed(ci95, ratio)}`;
}

/** An interval beside its estimate, in brackets also where there is none. */
function bracketed(ci95: Interval | null, write: (value: number | null) => string): string {
  const text = interval(ci95, write);
  return text === NOT_ESTIMABLE ? `[${text}]` : text;
}

function quotient(
  arms: readonly ArmSummary[],
  pair: PairComparison | null,
  value: (arm: ArmSummary) => number | null,
): string | null {
  const [a, b] = arms.map(value);
  if (pair === null || a === undefined || b === undefined || a === null || b === null || b === 0) return null;
  return ratio(a / b);
}

function maybe(value: number | null, decimals: number): string {
  return value === null ? UNKNOWN : grouped(value, decimals);
}

function thousandfold(value: number | null): number | null {
  return value === null ? null : value * 1000;
}
