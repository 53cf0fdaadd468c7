import { scaleSymlog } from 'd3-scale';
import { isAnswered } from '../../record/record.js';
import { html } from '../../text/html.js';
import { counted, grouped } from '../../text/numbers.js';
import { dots } from './dots.js';
import { at, FRAME, LEFT, RIGHT } from './frame.js';
import type { Plot, PlotArm } from './plot.js';
import { extentOf, type Scale } from './scale.js';
import { fillOf } from './style.js';

interface Residuals {
  readonly arm: PlotArm;
  readonly values: readonly number[];
  /** The value that most answers have: what a sound run has everywhere. */
  readonly usual: number;
}

const ROW = 66;
const TOP_OF_ROWS = 8;
/** Multiples of the golden ratio spread evenly, and the same way every time. */
const GOLDEN = 0.618_033_988_75;

/**
 * Billed tokens less those of the text that arrived, one dot an answer and one
 * row an arm. Sound answers of one model all have the same value; text that was
 * delivered twice lies to the left of it, text that is missing to the right.
 * Null where no answer has a residual.
 */
export function residualsPlot(arms: readonly PlotArm[]): Plot | null {
  const rows = arms.map(residualsOf).filter(({ values }) => values.length > 0);
  if (rows.length === 0) return null;
  const [least, greatest] = extentOf(rows.flatMap(({ values }) => [...values, 0])) ?? [0, 1];
  const x = scaleSymlog()
    .constant(10)
    .domain([Math.min(least, -10), Math.max(greatest, 20)])
    .range([LEFT - 36, RIGHT]);
  const height = TOP_OF_ROWS + ROW * rows.length + 40;
  return {
    id: 'residuals',
    title: 'Billed output tokens less those of the text that arrived',
    description: `One dot an answer, reasoning tokens left out. ${rows.map(described).join(' ')}`,
    width: FRAME.width,
    height,
    marks: html`${axis(x, height)}${rows.map((row, index) => rowMarks(row, x, TOP_OF_ROWS + index * ROW))}`,
    twin: {
      head: ['answers', 'reconciled', 'usual residual', 'below it (too much text)', 'above it (too little text)'],
      rows: rows.map(({ arm, values, usual }) => [
        arm.name,
        grouped(values.length),
        grouped(usual),
        grouped(values.filter((value) => value < usual).length),
        grouped(values.filter((value) => value > usual).length),
      ]),
    },
  };
}

function residualsOf(arm: PlotArm): Residuals {
  const values = arm.records.flatMap((record) => (isAnswered(record) ? (record.token_residual ?? []) : []));
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [0];
  return { arm, values, usual };
}

function described({ arm, values, usual }: Residuals): string {
  const [below, above] = [values.filter((value) => value < usual), values.filter((value) => value > usual)];
  const same = values.length - below.length - above.length;
  return `${arm.name}: ${grouped(same)} of ${counted(values.length, 'answer')} at ${grouped(usual)}, ${grouped(below.length)} with more text than billed, ${grouped(above.length)} with less.`;
}

function rowMarks({ arm, values }: Residuals, x: Scale, top: number) {
  const points = values.map((value, index) => ({ x: x(value), y: top + 22 + ((index * GOLDEN) % 1) * 36 }));
  return html`<text ${fillOf(arm.place)} x="8" y="${top + 12}">${arm.name}</text>${dots(points, arm.place)}`;
}

const CANDIDATES = [-10_000, -1_000, -300, -100, -30, -10, 0, 10, 30, 100, 300, 1_000, 10_000] as const;

function axis(x: Scale, height: number) {
  const [low = 0, high = 0] = x.domain();
  const ticks: number[] = [];
  for (const value of CANDIDATES)
    if (value >= low && value <= high && (ticks.length === 0 || x(value) - x(ticks.at(-1) as number) >= 30))
      ticks.push(value);
  return html`${ticks.map(
    (value) =>
      html`<path class="${value === 0 ? 'reference' : 'grid'}" stroke="#ddd" d="M${at(x(value))} ${TOP_OF_ROWS + 16}V${height - 34}"/><text class="tick" x="${at(x(value))}" y="${height - 20}" text-anchor="middle">${grouped(value)}</text>`,
  )}<text class="label" x="${FRAME.width / 2}" y="${height - 4}" text-anchor="middle">tokens billed − tokens of the text</text>`;
}
