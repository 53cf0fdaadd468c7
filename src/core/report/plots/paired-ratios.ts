import type { RecordPair } from '../../attempt/pairing.js';
import type { LatencyComparison } from '../../compare/comparison.js';
import { quantile } from '../../statistics/quantile.js';
import { type Html, html } from '../../text/html.js';
import { counted, grouped, interval, percent, ratio } from '../../text/numbers.js';
import { dots } from './dots.js';
import { at, axes, BOTTOM, FRAME, LEFT, level, RIGHT, TOP } from './frame.js';
import { latencyOf } from './latency.js';
import type { Plot, PlotArm } from './plot.js';
import { linearTicks, logScale, logTicks, type Scale, scaleFromZero } from './scale.js';

/** Ratios beyond this are drawn at the edge; otherwise one request that hung would compress the scale for all others. */
const FURTHEST = 10;

/**
 * One dot a pair: how much longer the same prompt took through a than through b,
 * from the least to the greatest, against the margin. Null without a complete pair.
 */
export function pairedRatiosPlot(
  a: PlotArm,
  b: PlotArm,
  pairs: readonly RecordPair[],
  { typical_ratio, margin, a_faster, n }: LatencyComparison,
): Plot | null {
  const ratios = Float64Array.from(ratiosOf(pairs)).sort();
  if (ratios.length === 0) return null;
  const shown = ratios.map((value) => Math.min(FURTHEST, Math.max(1 / FURTHEST, value)));
  const y = logScale([...shown, 1 - margin, 1 / (1 - margin)], BOTTOM, TOP);
  const x = scaleFromZero(100 / 1.05, LEFT, RIGHT);
  const points = Array.from(shown, (value, index) => ({ x: x(((index + 0.5) / shown.length) * 100), y: y(value) }));
  const typical = typical_ratio.estimate;
  return {
    id: `ratios-${a.place}-${b.place}`,
    title: `Total latency of the same prompt, ${a.name} over ${b.name}`,
    description: `One dot a pair. ${a.name} was the faster in ${grouped(a_faster)} of ${counted(n, 'complete pair')}. Typical ratio ${ratio(typical)} ${interval(typical_ratio.long_run_ci95, ratio)}; within the shaded margin of ${percent(margin, 0)} the two count as the same.${beyond(ratios)}`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${band(y, margin)}${axes(
      { label: 'pairs, by ratio, %', ticks: linearTicks(x) },
      { label: `below 1: ${a.name} is faster`, ticks: logTicks(y) },
    )}${dots(points, a.place)}${level(y(1), 'equal', 'reference')}${typical === null ? null : level(y(clipped(typical)), `typical ${ratio(typical)}`, 'cap')}`,
    twin: twinOf(ratios),
  };
}

function ratiosOf(pairs: readonly RecordPair[]): number[] {
  return pairs.flatMap((pair) => {
    const [a, b] = [latencyOf(pair.a, 'total_ms'), latencyOf(pair.b, 'total_ms')];
    return a === null || b === null ? [] : [a / b];
  });
}

function clipped(value: number): number {
  return Math.min(FURTHEST, Math.max(1 / FURTHEST, value));
}

function beyond(ratios: Float64Array): string {
  const count = ratios.filter((value) => clipped(value) !== value).length;
  return count === 0 ? '' : ` ${counted(count, 'ratio')} beyond a factor of ${FURTHEST} drawn at the edge.`;
}

function band(y: Scale, margin: number): Html {
  const [low, high] = [y(1 - margin), y(1 / (1 - margin))];
  return html`<rect class="margin" fill="#eee" x="${LEFT}" y="${at(high)}" width="${RIGHT - LEFT}" height="${at(low - high)}"/>`;
}

const SHARES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;

function twinOf(ratios: Float64Array): Plot['twin'] {
  return {
    head: ['', 'least', 'p5', 'p25', 'p50', 'p75', 'p95', 'greatest'],
    rows: [['ratio of a pair', ...SHARES.map((share) => ratio(quantile(ratios, share)))]],
  };
}
