import { type Html, html } from '../../text/html.js';
import type { PlotArm } from './plot.js';
import { dashOf, fillOf, strokeOf } from './style.js';

/** Size of a plot and of the room around its axes, in units of its own; at 1:1 a phone shows it whole. */
export const FRAME = { width: 400, height: 260, left: 52, right: 14, top: 40, bottom: 40 } as const;

export const LEFT = FRAME.left;
export const RIGHT = FRAME.width - FRAME.right;
export const TOP = FRAME.top;
export const BOTTOM = FRAME.height - FRAME.bottom;

/** A coordinate as it is written: a tenth of a unit is finer than any screen shows. */
export function at(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}

export interface Axis {
  readonly label: string;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  /** In the plot's units. */
  readonly at: number;
  readonly text: string;
}

/** Both axes with their grid; the ticks rise. `y` has its label above it, so that it reads horizontally. */
export function axes(x: Axis, y: Axis): Html {
  return html`${[gridX(x.ticks), gridY(y.ticks)]}
<text class="label" x="${(LEFT + RIGHT) / 2}" y="${FRAME.height - 6}" text-anchor="middle">${x.label}</text>
<text class="label" x="4" y="${TOP - 12}">${y.label}</text>`;
}

function gridX(ticks: readonly Tick[]): Html[] {
  return ticks.map(
    ({ at: x, text }) => html`<path class="grid" stroke="#ddd" d="M${at(x)} ${TOP}V${BOTTOM}"/>
<text class="tick" x="${at(x)}" y="${BOTTOM + 14}" text-anchor="middle">${text}</text>`,
  );
}

/** Texts of neighbours keep this far apart, even where their lines are closer. */
const LINE = 11;

function gridY(ticks: readonly Tick[]): Html[] {
  let above = Infinity;
  return ticks.map(({ at: y, text }) => {
    const base = Math.min(at(y) + 3.5, above - LINE);
    above = base;
    return html`<path class="grid" stroke="#ddd" d="M${LEFT} ${at(y)}H${RIGHT}"/>
<text class="tick" x="${LEFT - 5}" y="${at(base)}" text-anchor="end">${text}</text>`;
  });
}

const LEGEND_LINE = 10;

/** What each arm is drawn in, above the plot: in one line, or in two where the names do not fit one. */
export function legend(arms: readonly PlotArm[], kind: 'line' | 'dot'): Html {
  const fitOneLine = arms.every(({ name }) => [...name].length <= lettersBeside(arms.length));
  const columns = fitOneLine ? arms.length : Math.ceil(arms.length / 2);
  const room = (FRAME.width - 8) / Math.max(1, columns);
  const first = fitOneLine ? 14 : 8;
  const entries = arms.map(({ name, place }, index) => {
    const x = 4 + (index % columns) * room;
    const base = first + Math.floor(index / columns) * LEGEND_LINE;
    const sample =
      kind === 'line'
        ? html`<path ${strokeOf(place)} fill="none" stroke-width="2" stroke-dasharray="${dashOf(place)}" d="M${at(x)} ${base - 4}h22"/>`
        : html`<path ${strokeOf(place)} fill="none" stroke-width="7" stroke-linecap="${capOf(place)}" d="M${at(x + 11)} ${base - 4}h0"/>`;
    return html`${sample}<text ${fillOf(place)} x="${at(x + 27)}" y="${base}">${shortened(name, lettersBeside(columns))}</text>`;
  });
  return html`${entries}`;
}

/** Letters of a name that fit where so many stand in a line. */
function lettersBeside(columns: number): number {
  const room = (FRAME.width - 8) / Math.max(1, columns);
  return Math.floor((room - 32) / 6.2);
}

/** Dots of two arms differ by shape as well: round, square, round, … */
export function capOf(place: number): string {
  return place % 2 === 0 ? 'round' : 'square';
}

function shortened(name: string, letters: number): string {
  const characters = [...name];
  return characters.length <= letters ? name : `${characters.slice(0, Math.max(1, letters - 1)).join('')}…`;
}

/** A horizontal line across the plot, with what it stands for: above it at its left end, or below it at its right. */
export function level(y: number, text: string, kind: 'reference' | 'cap'): Html {
  const [x, anchor, below] = kind === 'reference' ? [LEFT + 3, 'start', -4] : [RIGHT - 3, 'end', 12];
  return html`<path class="${kind}" stroke="#555" fill="none" stroke-dasharray="${kind === 'cap' ? '7 3' : 'none'}" d="M${LEFT} ${at(y)}H${RIGHT}"/>
<text class="tick" x="${x}" y="${at(y + below)}" text-anchor="${anchor}">${text}</text>`;
}
