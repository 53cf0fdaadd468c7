import { curveStepAfter, line } from 'd3-shape';
import { quantile } from '../../statistics/quantile.js';
import { type Html, html } from '../../text/html.js';
import { counted, grouped } from '../../text/numbers.js';
import { at, axes, BOTTOM, FRAME, LEFT, legend, RIGHT, TOP } from './frame.js';
import { LATENCY_NAMES, latencyOf, type PlottedLatency } from './latency.js';
import type { Plot, PlotArm } from './plot.js';
import { logScale, logTicks, type Scale, scaleFromZero, ticksAt } from './scale.js';
import { dashOf, fillOf, strokeOf } from './style.js';

const QUANTILES = [0.5, 0.9, 0.95] as const;

interface Curve {
  readonly arm: PlotArm;
  /** Ascending, ms. */
  readonly sorted: Float64Array;
}

/**
 * The share of answered requests that took at most so long, one curve an arm,
 * with p50, p90 and p95 marked. Null where no arm has a latency of this kind.
 */
export function ecdfPlot(arms: readonly PlotArm[], metric: PlottedLatency): Plot | null {
  const curves = arms.map((arm) => curveOf(arm, metric)).filter(({ sorted }) => sorted.length > 0);
  if (curves.length === 0) return null;
  const x = logScale(
    curves.flatMap(({ sorted }) => [sorted[0] as number, sorted.at(-1) as number]),
    LEFT,
    RIGHT,
  );
  const y = scaleFromZero(1 / 1.05, BOTTOM, TOP);
  return {
    id: `ecdf-${metric.replace('_ms', '')}`,
    title: `${LATENCY_NAMES[metric]}: share of answers that took at most so long`,
    description: curves.map(described).join(' '),
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes(
      { label: 'ms, logarithmic', ticks: logTicks(x) },
      { label: 'share of answers', ticks: ticksAt(y, [0, 0.25, ...QUANTILES], percentile) },
    )}${legend(
      curves.map(({ arm }) => arm),
      'line',
    )}${curves.map((curve) => drawn(curve, x, y))}`,
    twin: {
      head: ['ms', 'answers', 'fastest', 'p50', 'p90', 'p95', 'slowest'],
      rows: curves.map(({ arm, sorted }) => [
        arm.name,
        grouped(sorted.length),
        ...[0, ...QUANTILES, 1].map((share) => grouped(quantile(sorted, share))),
      ]),
    },
  };
}

function percentile(share: number): string {
  return share === 0 || share === 0.25 ? `${share * 100} %` : `p${share * 100}`;
}

function curveOf(arm: PlotArm, metric: PlottedLatency): Curve {
  const values = arm.records.map((record) => latencyOf(record, metric)).filter((value) => value !== null);
  return { arm, sorted: Float64Array.from(values).sort() };
}

function described({ arm, sorted }: Curve): string {
  const [p50, p90, p95] = QUANTILES.map((share) => grouped(quantile(sorted, share)));
  return `${arm.name}: of ${counted(sorted.length, 'answer')} half came within ${p50} ms, 90 % within ${p90} ms, 95 % within ${p95} ms.`;
}

function drawn({ arm, sorted }: Curve, x: Scale, y: Scale): Html {
  const path = line<readonly [number, number]>()
    .x(([value]) => x(value))
    .y(([, share]) => y(share))
    .curve(curveStepAfter)
    .digits(1)(steps(sorted, x, y));
  const marks = QUANTILES.map((share) => {
    const value = quantile(sorted, share);
    return html`<circle ${fillOf(arm.place)} cx="${at(x(value))}" cy="${at(y(share))}" r="3"/>`;
  });
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="1.6" stroke-dasharray="${dashOf(arm.place)}" d="${path ?? ''}"/>${marks}`;
}

/** Where the curve rises; steps that no screen can show are left out. */
function steps(sorted: Float64Array, x: Scale, y: Scale): (readonly [value: number, share: number])[] {
  const n = sorted.length;
  const kept: (readonly [number, number])[] = [[sorted[0] as number, 0]];
  let [lastX, lastY] = [-Infinity, Infinity];
  sorted.forEach((value, index) => {
    const share = (index + 1) / n;
    const isSeen = Math.abs(x(value) - lastX) >= 0.5 || Math.abs(y(share) - lastY) >= 0.5;
    if (!isSeen && index < n - 1) return;
    [lastX, lastY] = [x(value), y(share)];
    kept.push([value, share]);
  });
  return kept;
}
