import { type Html, html } from '../../text/html.js';
import { at, capOf } from './frame.js';
import { strokeOf } from './style.js';

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Dots closer together than this are drawn once, since they look like one. */
const GRAIN = 0.5;
const MANY = 2_000;

/**
 * Many dots as one path of strokes without length, whose ends are what is seen:
 * ten bytes a dot, and one element however many there are.
 */
export function dots(points: readonly Dot[], place: number): Html {
  const seen = new Set<string>();
  const places: string[] = [];
  for (const { x, y } of points) {
    const spot = `${grained(x)} ${grained(y)}`;
    if (seen.has(spot)) continue;
    seen.add(spot);
    places.push(`M${spot}h0`);
  }
  const size = points.length > MANY ? 2 : points.length > 200 ? 3 : 5;
  return html`<path ${strokeOf(place)} fill="none" stroke-width="${size}" stroke-linecap="${capOf(place)}" stroke-opacity="${points.length > 200 ? 0.45 : 0.75}" d="${places.join('')}"/>`;
}

function grained(coordinate: number): number {
  return at(Math.round(coordinate / GRAIN) * GRAIN);
}
