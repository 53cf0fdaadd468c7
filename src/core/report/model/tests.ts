import type {
  DimensionVerdict,
  LatencyComparison,
  PairComparison,
  PairedProportion,
  ProportionFigures,
} from '../../compare/comparison.js';
import type { RatioEstimate } from '../../statistics/interval.js';
import { timespan } from '../../text/durations.js';
import { grouped, interval, percent, points, probability, ratio, UNKNOWN } from '../../text/numbers.js';
import { accuracyDifference, estimate } from './figures.js';
import type { ArmNames } from './names.js';
import { list, type Part, table, text } from './parts.js';

/** Every test of the pair: the figures behind the verdict. */
export function testsOf(pair: PairComparison, names: ArmNames): Part[] {
  const { latency, accuracy, reliability, cost } = pair;
  const rows = [
    latencyRow('Total, typical ratio', latency.total_ms),
    ...quantileRows('Total', latency.total_ms),
    latencyRow('TTFT, typical ratio', latency.ttft_ms),
    ...quantileRows('TTFT', latency.ttft_ms),
    latencyRow('TTFB, typical ratio', latency.ttfb_ms),
    ...quantileRows('TTFB', latency.ttfb_ms),
    proportionRow('Right answers, difference', accuracy),
    proportionRow('Sound answers, difference', reliability.sound),
    proportionRow('Completed, difference', { ...reliability.completed, holm_p: null, verdict: null }),
    proportionRow('Text as billed, difference', { ...reliability.as_billed, holm_p: null, verdict: null }),
    [
      `Cost, ratio, ${grouped(cost.n)} pairs`,
      estimate(cost.ratio.estimate, cost.ratio.ci95),
      probability(cost.p),
      probability(cost.holm_p),
      cost.verdict,
    ],
    ['Tokens at one price, ratio', estimate(cost.token_ratio.estimate, cost.token_ratio.ci95), '', '', ''],
  ];
  return [
    text(`a is ${names.of(pair.a)}, b is ${names.of(pair.b)}.`),
    table(['', 'estimate, 95 % interval', 'p', 'p after Holm', 'verdict'], rows, [0, 4]),
    list(notes(pair)),
  ];
}

function latencyRow(label: string, { typical_ratio, p, holm_p, verdict, n }: LatencyComparison): string[] {
  return [
    `${label}, ${grouped(n)} complete pairs`,
    estimate(typical_ratio.estimate, typical_ratio.ci95),
    probability(p),
    probability(holm_p),
    verdict,
  ];
}

function quantileRows(
  metric: string,
  { p50_ratio, p90_ratio, p95_ratio, complete_pairs, quantile_n, n }: LatencyComparison,
): string[][] {
  const rows = (kind: string, ratios: readonly RatioEstimate[]): string[][] =>
    ratios.map(({ estimate: value, ci95 }, index) => [
      `${metric} ${['p50', 'p90', 'p95'][index]}${kind}`,
      estimate(value, ci95),
      '',
      '',
      '',
    ]);
  const all = rows('', [p50_ratio, p90_ratio, p95_ratio]);
  if (quantile_n === n) return all;
  const { p50_ratio: p50, p90_ratio: p90, p95_ratio: p95 } = complete_pairs;
  return [...all, ...rows(', complete pairs only', [p50, p90, p95])];
}

/** A row of a proportion; one that only describes has no verdict. */
function proportionRow(
  label: string,
  proportion: ProportionFigures & { holm_p: number | null; verdict: DimensionVerdict | null },
): string[] {
  const { both, a_only, b_only, neither, mcnemar_mid_p, holm_p, verdict } = proportion;
  const counts = `both ${grouped(both)}, a only ${grouped(a_only)}, b only ${grouped(b_only)}, neither ${grouped(neither)}`;
  return [
    `${label} (${counts})`,
    accuracyDifference(proportion),
    probability(mcnemar_mid_p),
    probability(holm_p),
    verdict ?? '',
  ];
}

function notes(pair: PairComparison): string[] {
  const { accuracy, reliability, latency, period, hours_apart, excluded } = pair;
  const { total_ms } = latency;
  return [
    `Right answers: ${noWorse(accuracy)}. McNemar mid-p decides; the exact p is ${probability(accuracy.mcnemar_p)}.`,
    `Sound answers: ${noWorse(reliability.sound)}.`,
    `Latency is decided by the interval that survives drift and repeated prompts: ${interval(total_ms.typical_ratio.long_run_ci95, ratio)} of the typical ratio, ${ratio(total_ms.widening)} times as wide as for independent pairs. a was the faster in ${grouped(total_ms.a_faster)} of ${grouped(total_ms.n)} complete pairs.`,
    `Equivalent latency means a 90 % interval within ${percent(latency.total_ms.margin, 0)} of 1; here it is ${interval(total_ms.typical_ratio.long_run_ci90, ratio)}.`,
    `Order: a first in ${grouped(period.a_first)} pairs, b first in ${grouped(period.b_first)}${afterFirst(period)}.`,
    `Between the two requests of a pair, median: ${hours_apart === null ? UNKNOWN : timespan(hours_apart * MS_PER_HOUR)}.`,
    `Neighbouring pairs: lag-1 autocorrelation ${decimals(latency.total_ms.autocorrelation)}, resampled in blocks of ${latency.total_ms.block_length}.`,
    `Pairs left out of both arms: ${grouped(excluded.network)} client’s network, ${grouped(excluded.aborted)} our own stop, ${grouped(excluded.auth)} credentials, ${grouped(excluded.quota)} rate limit or quota, ${grouped(excluded.config)} configuration, ${grouped(excluded.half_pairs)} half pairs.`,
  ];
}

const MS_PER_HOUR = 3_600_000;

function afterFirst({ ratio: second, ci95 }: PairComparison['period']): string {
  return second === null
    ? ''
    : `; the second request of a pair takes ${estimate(second, ci95)} times as long as the first`;
}

function decimals(value: number | null): string {
  return value === null ? UNKNOWN : grouped(value, 3);
}

function noWorse({ non_inferior: { margin, a_to_b, b_to_a } }: PairedProportion): string {
  const said = (shown: boolean | null): string => (shown === null ? 'can’t be told' : shown ? 'shown' : 'not shown');
  return `a no worse than b at ${points(margin, 1).replace('+', '')}: ${said(a_to_b)}; b no worse than a: ${said(b_to_a)}`;
}
