import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { type Html, html } from '../../text/html.js';
import { grouped, UNKNOWN } from '../../text/numbers.js';
import type { Drift } from '../../trend/drift.js';
import type { History } from '../../trend/history.js';
import { pairName } from '../../trend/series.js';
import { at, axes, BOTTOM, FRAME, LEFT, legend, RIGHT, TOP } from './frame.js';
import type { Plot, PlotArm } from './plot.js';
import { logScale, logTicks, type Scale } from './scale.js';
import { dashOf, strokeOf } from './style.js';

/** An arm as it is drawn, and what its name in the history is. */
export interface TrendArm {
  readonly arm: PlotArm;
  readonly name: string;
}

/** Fewer runs than this are no trend. */
const FEWEST_RUNS = 2;
/** Days that are written under the axis. */
const MOST_TICKS = 5;

interface Drawn extends TrendArm {
  readonly values: readonly { readonly run: number; readonly ms: number }[];
}

/** Each arm's latency from run to run, with the lasting changes that were found. Null for fewer than two runs. */
export function trendPlot({ points: runs, drifts }: History, arms: readonly TrendArm[]): Plot | null {
  if (runs.length < FEWEST_RUNS) return null;
  const drawn = arms.map(({ arm, name }) => ({
    arm,
    name,
    values: runs.flatMap(({ arms: measured }, run) => {
      const log = measured.find((each) => each.arm === name)?.log_total_ms ?? null;
      return log === null ? [] : [{ run, ms: Math.exp(log.mean) }];
    }),
  }));
  const all = drawn.flatMap(({ values }) => values.map(({ ms }) => ms));
  if (all.length === 0) return null;
  const days = runs.map(({ origin }) => origin.measured_at?.slice(0, 10) ?? UNKNOWN);
  const place = scalePoint<number>()
    .domain(runs.map((_, run) => run))
    .range([LEFT + 8, RIGHT - 8]);
  const x = (run: number): number => place(run) ?? LEFT;
  const y = logScale(all, BOTTOM, TOP);
  const changes = latencyChanges(drifts, runs, drawn);
  return {
    id: 'trend',
    title: 'Total latency from run to run',
    description: `The geometric mean of each run. ${runs.length} runs, from ${days[0]} to ${days.at(-1)}. A dotted line marks the first run after a lasting change: ${changes.length === 0 ? 'there is none' : changes.map(({ of, run }) => `${of}, ${days[run]}`).join('; ')}.`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes({ label: 'day of the run, UTC', ticks: dayTicks(days, x) }, { label: 'total, ms, logarithmic', ticks: logTicks(y) })}${legend(
      drawn.map(({ arm }) => arm),
      'line',
    )}${changes.map(({ arm, run }) => html`<path ${strokeOf(arm.place)} stroke-dasharray="2 3" d="M${at(x(run))} ${TOP}V${BOTTOM}"/>`)}${drawn.map((each) => curve(each, x, y))}`,
    twin: {
      head: ['run', ...drawn.map(({ arm }) => `${arm.name}, ms`)],
      rows: runs.map((_, run) => [days[run] ?? UNKNOWN, ...drawn.map((each) => cell(each, run))]),
    },
  };
}

function cell({ values }: Drawn, run: number): string {
  const value = values.find((one) => one.run === run);
  return value === undefined ? UNKNOWN : grouped(value.ms);
}

function curve({ arm, values }: Drawn, x: (run: number) => number, y: Scale): Html {
  const path = line<{ run: number; ms: number }>()
    .x(({ run }) => x(run))
    .y(({ ms }) => y(ms))
    .digits(1)(values);
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="2" stroke-dasharray="${dashOf(arm.place)}" d="${path ?? ''}"/>`;
}

function dayTicks(days: readonly string[], x: (run: number) => number): { at: number; text: string }[] {
  const step = Math.max(1, Math.ceil((days.length - 1) / (MOST_TICKS - 1)));
  return days.flatMap((day, run) => (run % step === 0 ? [{ at: x(run), text: day.slice(5) }] : []));
}

interface Change {
  readonly arm: PlotArm;
  /** `bedrock`; `bedrock against openai` where the ratio of the two changed. */
  readonly of: string;
  readonly run: number;
}

/** Changes of an arm's own latency, and of that against another: drawn in the first arm's stroke. */
function latencyChanges(drifts: readonly Drift[], runs: History['points'], drawn: readonly Drawn[]): Change[] {
  const own = drawn.map(({ arm, name }) => ({ arm, of: arm.name, series: name }));
  const against = drawn.flatMap((a) =>
    drawn.map((b) => ({
      arm: a.arm,
      of: `${a.arm.name} against ${b.arm.name}`,
      series: pairName({ a: a.name, b: b.name }),
    })),
  );
  return drifts.flatMap((drift) => {
    const changed = [...own, ...against].find(({ series }) => drift.dimension === 'latency' && series === drift.of);
    const run = runs.findIndex(({ origin }) => origin.measured_at === drift.since);
    return changed === undefined || run < 0 ? [] : [{ arm: changed.arm, of: changed.of, run }];
  });
}
