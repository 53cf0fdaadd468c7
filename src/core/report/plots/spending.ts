import { curveStepAfter, line } from 'd3-shape';
import { inTime } from '../../attempt/in-time.js';
import { ownCostUsd } from '../../compare/cost.js';
import { html } from '../../text/html.js';
import { counted, percent, UNKNOWN, usd } from '../../text/numbers.js';
import { axes, BOTTOM, FRAME, LEFT, legend, level, RIGHT, TOP } from './frame.js';
import type { Plot, PlotArm } from './plot.js';
import { linearTicks, type Scale, scaleFromZero } from './scale.js';
import { dashOf, strokeOf } from './style.js';

interface Spending {
  readonly arm: PlotArm;
  /** Running sum, USD, after each request of which the cost is known. */
  readonly sums: readonly number[];
}

const MOST_STEPS = 400;

/**
 * What each arm had cost after each of its requests, at its provider's own
 * price, against the cap. Null where no cost is known.
 *
 * @param capUsd of all arms together; null where none was set
 */
export function spendingPlot(arms: readonly PlotArm[], capUsd: number | null): Plot | null {
  const spent = arms.map(spendingOf).filter(({ sums }) => sums.length > 0);
  if (spent.length === 0) return null;
  const total = spent.reduce((sum, { sums }) => sum + (sums.at(-1) as number), 0);
  const most = Math.max(...spent.map(({ sums }) => sums.at(-1) as number));
  // A cap far above would press the curves flat; then words tell of it.
  const isCapShown = capUsd !== null && capUsd <= 5 * most;
  const x = scaleFromZero(Math.max(...spent.map(({ sums }) => sums.length)) / 1.05, LEFT, RIGHT);
  const y = scaleFromZero(isCapShown ? Math.max(capUsd, most) : most, BOTTOM, TOP);
  return {
    id: 'spending',
    title: capUsd === null ? 'Cost as the run went on' : 'Cost as the run went on, against its cap',
    description: `${spent.map(({ arm, sums }) => `${arm.name}: USD ${usd(sums.at(-1) as number)} for ${counted(sums.length, 'request')}.`).join(' ')} All arms: USD ${usd(total)}${capUsd === null ? '; no cap on the cost.' : `, ${percent(capUsd === 0 ? null : total / capUsd, 1)} of the cap of USD ${usd(capUsd)}, which is on all arms together.`}`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes({ label: 'requests of the arm', ticks: linearTicks(x) }, { label: 'USD', ticks: linearTicks(y) })}${legend(
      spent.map(({ arm }) => arm),
      'line',
    )}${spent.map((one) => curve(one, x, y))}${isCapShown ? level(y(capUsd), 'cap', 'cap') : null}`,
    twin: {
      head: ['USD', 'requests', 'cost', 'of the cap'],
      rows: spent.map(({ arm, sums }) => [
        arm.name,
        String(sums.length),
        usd(sums.at(-1) as number),
        capUsd === null || capUsd === 0 ? UNKNOWN : percent((sums.at(-1) as number) / capUsd, 1),
      ]),
    },
  };
}

function spendingOf(arm: PlotArm): Spending {
  let sum = 0;
  const sums: number[] = [];
  for (const record of inTime(arm.records)) {
    const cost = ownCostUsd(record);
    if (cost !== null) sums.push((sum += cost));
  }
  return { arm, sums };
}

function curve({ arm, sums }: Spending, x: Scale, y: Scale) {
  const stride = Math.ceil(sums.length / MOST_STEPS);
  const points: (readonly [number, number])[] = [];
  for (let request = stride; request < sums.length; request += stride) points.push([request, sums[request - 1]!]);
  points.push([sums.length, sums.at(-1)!]);
  const path = line<readonly [number, number]>()
    .x(([request]) => x(request))
    .y(([, sum]) => y(sum))
    .curve(curveStepAfter)
    .digits(1)([[0, 0], ...points]);
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="1.8" stroke-dasharray="${dashOf(arm.place)}" d="${path ?? ''}"/>`;
}
