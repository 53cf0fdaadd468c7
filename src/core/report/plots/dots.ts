import { type Html, html } from '../../text/html.js';
import { at, capOf } from './frame.js';
import { strokeOf } from './style.js';

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Dots closer together than this are drawn once, since they look like one. */
const GRAIN = 0.5;
/** More rows of grains than any plot has: a grain's column and row then make one number. */
const GRAINS = 1_000_000;
const MANY = 2_000;

/**
 * Many dots as one path of strokes without length, whose ends are what is seen:
 * ten bytes a dot, and one element however many there are.
 */
export function dots(points: readonly Dot[], place: number): Html {
  const seen = new Set<number>();
  const places: string[] = [];
  for (const { x, y } of points) {
    const [column, row] = [Math.round(x / GRAIN), Math.round(y / GRAIN)];
    const grain = column * GRAINS + row;
    if (seen.has(grain)) continue;
    seen.add(grain);
    places.push(`M${at(column * GRAIN)} ${at(row * GRAIN)}h0`);
  }
  const size = points.length > MANY ? 2 : points.length > 200 ? 3 : 5;
  return html`<path ${strokeOf(place)} fill="none" stroke-width="${size}" stroke-linecap="${capOf(place)}" stroke-opacity="${points.length > 200 ? 0.45 : 0.75}" d="${places.join('')}"/>`;
}
