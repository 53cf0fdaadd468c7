import { scaleLinear } from 'd3-scale';
import type { Interval } from '../../statistics/interval.js';
import { type Html, html } from '../../text/html.js';
import { at, FRAME } from './frame.js';
import { extentOf, type Scale, ticksAt } from './scale.js';
import { fillOf, strokeOf } from './style.js';

/** One estimate with its interval. */
export interface IntervalRow {
  readonly label: string;
  readonly estimate: number;
  /** A bound that can't be had is null: the line then runs to the edge. */
  readonly interval: Interval | null;
  /** What it is drawn in: an arm's place. */
  readonly place: number;
}

export interface IntervalAxis {
  /** What counts as the same, shaded; null for none. */
  readonly margin: readonly [low: number, high: number] | null;
  /** Where nothing differs; null for none. */
  readonly reference: number | null;
  readonly write: (value: number) => string;
  /** What can't be exceeded, such as 0 and 1 of a share. */
  readonly bounds?: readonly [low: number, high: number];
}

/** Rows of intervals over one axis. */
export interface IntervalMarks {
  readonly width: number;
  readonly height: number;
  readonly marks: Html;
}

const LEFT = 10;
const RIGHT = FRAME.width - 10;
const ROW = 40;
const AXIS = 24;

/** Each interval as a line with its estimate as a dot, below its label, against the margin. */
export function intervalMarks(rows: readonly IntervalRow[], axis: IntervalAxis): IntervalMarks {
  const x = scaleOf(rows, axis);
  const bottom = ROW * rows.length;
  return {
    width: FRAME.width,
    height: bottom + AXIS,
    marks: html`${background(x, axis, 0, bottom)}${rows.map((row, index) => rowMarks(row, x, index * ROW))}${ticks(x, axis, bottom)}`,
  };
}

const THIN = { width: 260, height: 44, line: 14, axis: 40 } as const;

/** One interval alone, small enough to stand in a line of text. */
export function thinInterval(row: IntervalRow, axis: IntervalAxis): IntervalMarks {
  const x = scaleOf([row], axis).range([8, THIN.width - 8]);
  return {
    width: THIN.width,
    height: THIN.height,
    marks: html`${background(x, axis, 2, 26)}${bar(row, x, THIN.line)}${ticks(x, axis, THIN.axis - 12)}`,
  };
}

function scaleOf(rows: readonly IntervalRow[], { margin, reference, bounds }: IntervalAxis): Scale {
  const values = rows.flatMap(({ estimate, interval }) => [estimate, ...(interval ?? [])]);
  const shown = [...values, ...(margin ?? []), reference].filter((value) => value !== null);
  const [least, greatest] = extentOf(shown) ?? [0, 1];
  const room = Math.max((greatest - least) * 0.12, 1e-6);
  const [low, high] = bounds ?? [-Infinity, Infinity];
  return scaleLinear()
    .domain([Math.max(low, least - room), Math.min(high, greatest + room)])
    .range([LEFT, RIGHT]);
}

function background(x: Scale, { margin, reference }: IntervalAxis, top: number, bottom: number): Html {
  const band =
    margin === null
      ? null
      : html`<rect class="margin" fill="#eee" x="${at(x(margin[0]))}" y="${top}" width="${at(x(margin[1]) - x(margin[0]))}" height="${bottom - top}"/>`;
  const line =
    reference === null
      ? null
      : html`<path class="reference" stroke="#555" fill="none" d="M${at(x(reference))} ${top}V${bottom}"/>`;
  return html`${band}${line}`;
}

function rowMarks(row: IntervalRow, x: Scale, top: number): Html {
  return html`<text ${fillOf(row.place)} x="${LEFT}" y="${top + 14}">${row.label}</text>${bar(row, x, top + 26)}`;
}

function bar({ estimate, interval, place }: IntervalRow, x: Scale, y: number): Html {
  const [low, high] = interval ?? [estimate, estimate];
  const [least = estimate, greatest = estimate] = x.domain();
  const [from, to] = [x(low ?? least), x(high ?? greatest)];
  const ends = `${low === null ? '' : `M${at(from)} ${y - 5}v10`}${high === null ? '' : `M${at(to)} ${y - 5}v10`}`;
  const line = interval === null ? '' : `M${at(from)} ${y}H${at(to)}${ends}`;
  return html`<path ${strokeOf(place)} fill="none" stroke-width="2" d="${line}"/><circle ${fillOf(place)} cx="${at(x(estimate))}" cy="${y}" r="4.5"/>`;
}

/** The reference, the margin's ends and a few round numbers; those that would touch one before them are left out. */
function ticks(x: Scale, { margin, reference, write }: IntervalAxis, y: number): Html[] {
  const wanted = [...(reference === null ? [] : [reference]), ...(margin ?? []), ...x.ticks(4)];
  const [left, right] = x.range() as [number, number];
  const placed: { from: number; to: number }[] = [];
  return ticksAt(x, wanted, write).map(({ at: place, text }) => {
    const half = 3.4 * text.length;
    const middle = Math.min(Math.max(place, left + half), right - half);
    if (placed.some(({ from, to }) => middle - half < to + 6 && middle + half > from - 6)) return html``;
    placed.push({ from: middle - half, to: middle + half });
    return html`<text class="tick" x="${at(middle)}" y="${y + 14}" text-anchor="middle">${text}</text>`;
  });
}
