import type {
  ArmSummary,
  DimensionVerdict,
  LatencyComparison,
  PairComparison,
  PairedProportion,
  ProportionFigures,
} from '../../compare/comparison.js';
import { CONTESTED, RELABELLED, REMOVED } from '../../dataset/platinum.js';
import { planPower, powerLines } from '../../plan/power.js';
import type { RatioEstimate } from '../../statistics/interval.js';
import { timespan } from '../../text/durations.js';
import { escapeMarkdown } from '../../text/escaping.js';
import { excerpt } from '../../text/excerpts.js';
import { grouped, interval, milliseconds, percent, points, probability, ratio, UNKNOWN } from '../../text/numbers.js';
import { type Compared, nameOf } from '../model/context.js';
import { accuracyDifference, estimate, figureRows } from '../model/figures.js';
import { openQuestions } from '../model/verdict-text.js';
import { bullets, table } from './table.js';

const DIFFERENCE = 'a / b, or a − b, 95 % interval';

/** The two arms side by side, with what lies between them where that means anything. */
export function sideBySide({ pair, a, b }: Compared): string {
  if (pair.verdict === 'not comparable') return armTable([a, b]);
  const rows = figureRows([a, b], pair).map(({ label, cells, difference }) => [label, ...cells, difference]);
  return [table(['', `a: ${nameOf(pair.a)}`, `b: ${nameOf(pair.b)}`, DIFFERENCE], rows), READING].join('\n\n');
}

/** Why a ratio is not always the quotient of the two cells beside it. */
const READING =
  '*An arm’s own latencies are of its answered requests; in the ratios a request that failed is slower than all others, and both are of the same prompts.*';

/** How sure each arm's own latencies are: distribution-free intervals, with "not estimable" where the arm is too small for one. */
export function quantilesOf(arms: readonly ArmSummary[]): string {
  const rows = arms.flatMap(({ arm, metrics, quantile_ci95 }) =>
    Object.entries(quantile_ci95).map(([metric, intervals]) => [
      `${nameOf(arm)}, ${METRIC_NAMES[metric] ?? metric}`,
      ...OWN_QUANTILES.map(
        (quantile) =>
          `${milliseconds(metrics[metric]?.[quantile] ?? null)} ${interval(intervals[quantile], milliseconds)}`,
      ),
    ]),
  );
  return table(['ms, 95 % interval', ...OWN_QUANTILES], rows);
}

const METRIC_NAMES: Readonly<Record<string, string>> = { total_ms: 'total', ttft_ms: 'TTFT', ttfb_ms: 'TTFB' };
const OWN_QUANTILES = ['p50', 'p90', 'p95', 'p99'] as const;

/** Arms each for itself. */
export function armTable(arms: readonly ArmSummary[]): string {
  const rows = figureRows(arms, null).map(({ label, cells }) => [label, ...cells]);
  return table(['', ...arms.map(({ arm }) => nameOf(arm))], rows);
}

const LONGEST_QUALIFICATION = 700;
const MOST_QUALIFICATIONS = 30;

/** What a reader must know, less what the audit's own list says. */
export function qualificationsOf(pair: PairComparison, said: ReadonlySet<string>): string | null {
  const own = pair.qualifications.filter((text) => !said.has(text)).slice(0, MOST_QUALIFICATIONS);
  if (own.length === 0) return null;
  return bullets(own.map((text) => escapeMarkdown(excerpt(text, LONGEST_QUALIFICATION))));
}

/** What this run leaves open, and what a run of its size could show at all; null where nothing is open. */
export function limitsOf(pair: PairComparison): string | null {
  const open = openQuestions(pair);
  if (open.length === 0) return null;
  const size = {
    n: pair.n,
    marginPp: pair.accuracy.non_inferior.margin * 100,
    latencyMargin: pair.latency.total_ms.margin,
  };
  const [heading = '', ...power] = powerLines(planPower(size)).map(escapeMarkdown);
  return [bullets(open.map(escapeMarkdown)), heading, bullets(power)].join('\n\n');
}

/** Every test of the pair: the figures behind the verdict. */
export function testsOf(pair: PairComparison): string {
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
    table(['', 'estimate, 95 % interval', 'p', 'p after Holm', 'verdict'], rows, [0, 4]),
    bullets(notes(pair)),
  ].join('\n\n');
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

/** The same answers under other labels and other readings; null where there are none. */
export function readingsOf({ labels, sensitivity }: PairComparison): string | null {
  const rows = [
    ...sensitivity.map(({ scorer, a_correct, b_correct, n, a_only, b_only }) =>
      readingRow(`scorer ${scorer}`, a_correct, b_correct, n, `${a_only} / ${b_only}`),
    ),
    ...labels.map(({ name, a_correct, b_correct, n }) => readingRow(`${name} labels`, a_correct, b_correct, n, '')),
  ];
  if (rows.length === 0) return null;
  const shown = table(['', 'a right', 'b right', 'of', 'a only / b only'], rows);
  return labels.some(({ name }) => name === 'platinum') ? `${shown}\n\n${escapeMarkdown(PLATINUM)}` : shown;
}

const PLATINUM = `GSM8K-Platinum drops ${REMOVED.size} of the test split’s questions and relabels ${RELABELLED.size}, of which ${CONTESTED.size} are themselves contested (rows ${[...CONTESTED].join(', ')}).`;

function readingRow(label: string, a: number, b: number, n: number, discordant: string): string[] {
  const right = (count: number): string => `${grouped(count)} (${percent(n === 0 ? null : count / n)})`;
  return [label, right(a), right(b), grouped(n), discordant];
}
