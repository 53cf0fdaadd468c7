import { type Html, html } from '../../text/html.js';

/** The arms' colours on a light and on a dark page; each has a contrast of at least 4.5 with its ground. */
export const ARM_COLOURS = [
  { light: '#0b5cad', dark: '#6cb2ff' },
  { light: '#b3470a', dark: '#ff9d5c' },
  { light: '#1a7343', dark: '#5fd39a' },
  { light: '#7d3fb0', dark: '#cfa4ff' },
  { light: '#7a5f00', dark: '#e3c34d' },
  { light: '#a3225c', dark: '#ff8fb8' },
] as const;

const DASHES = ['none', '6 3', '2 3', '9 3 2 3', '4 2', '12 4'] as const;

function colourOf(place: number): number {
  return place % ARM_COLOURS.length;
}

/** The colour stands in an attribute, too: for a page without styles, and for a picture outside a page. */
export function strokeOf(place: number): Html {
  const colour = colourOf(place);
  return html`class="s${colour}" stroke="${ARM_COLOURS[colour]?.light ?? ''}"`;
}

export function fillOf(place: number): Html {
  const colour = colourOf(place);
  return html`class="f${colour}" fill="${ARM_COLOURS[colour]?.light ?? ''}"`;
}

/** Lines of two arms differ by more than their colour. */
export function dashOf(place: number): string {
  return DASHES[place % DASHES.length] ?? 'none';
}

/** The phases of a request, in their order; neighbours differ in lightness. */
export const PHASE_COLOURS = [
  { light: '#8c959f', dark: '#8b949e' },
  { light: '#c9d3dd', dark: '#4b5563' },
  { light: '#6f8fb8', dark: '#6f9bd8' },
  { light: '#b9d2f0', dark: '#2f4d75' },
  { light: '#4f9d74', dark: '#57b88a' },
  { light: '#cfe8da', dark: '#2b5a43' },
] as const;
