import type { GateUnit } from '../compare/comparison.js';
import { grouped, percent, points, ratio, UNKNOWN, usd } from '../text/numbers.js';

/** How a limit of each unit is written in a condition, and how a figure of it is shown. */
interface Notation {
  /** What follows or precedes the number, each with what it multiplies the number by. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** A limit as a message quotes it to explain how one is written. */
  readonly example: string;
  /** The largest limit that makes sense, in the figure's own unit. */
  readonly most: number;
  readonly show: (value: number) => string;
}

const NOTATIONS: Readonly<Record<GateUnit, Notation>> = {
  share: { suffixes: { '%': 0.01 }, example: '95%', most: 1, show: (value) => percent(value) },
  points: { suffixes: { pp: 0.01 }, example: '-1pp', most: 1, show: (value) => points(value) },
  ms: {
    suffixes: { ms: 1, s: 1000 },
    example: '8s or 8000ms',
    most: Infinity,
    show: (value) => `${grouped(value)} ms`,
  },
  ratio: { suffixes: { '': 1 }, example: '1.10', most: Infinity, show: ratio },
  usd: { suffixes: { $: 1, USD: 1 }, example: '$12 or 12 USD', most: Infinity, show: (value) => `USD ${usd(value)}` },
  count: { suffixes: { '': 1 }, example: '0', most: Infinity, show: (value) => grouped(value) },
  verdict: { suffixes: {}, example: 'worse', most: 0, show: String },
};

/** How a limit of this unit is written, for a message. */
export function exampleOf(unit: GateUnit): string {
  return NOTATIONS[unit].example;
}

/**
 * A limit in its figure's own unit: shares and differences of shares as
 * proportions, times in ms. The unit must be written out, since `95` could mean
 * 95 % or 9500 %, and a shell makes `2` of `$12` in double quotes.
 *
 * @returns null for a text that is no limit of this unit
 */
export function parseLimit(text: string, unit: GateUnit): number | null {
  const match = /^(\$?)\s*([+−-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(%|pp|ms|s|USD)?$/.exec(text);
  if (match === null) return null;
  const [, sign = '', digits = '', suffix = ''] = match;
  const { suffixes, most } = NOTATIONS[unit];
  const written = sign + suffix;
  if (!Object.hasOwn(suffixes, written)) return null;
  // Divided, since 95 × 0.01 is not the double nearest to 0.95.
  const factor = suffixes[written] as number;
  const number = Number(digits.replace('−', '-'));
  const value = factor < 1 ? number / Math.round(1 / factor) : number * factor;
  return Math.abs(value) <= most && (value >= 0 || unit === 'points') ? value : null;
}

/** A figure as a report shows it, with its unit: `97.57 %`, `2,881 ms`. */
export function shownIn(unit: GateUnit, value: number | string | null): string {
  if (value === null) return UNKNOWN;
  return typeof value === 'string' ? value : NOTATIONS[unit].show(value);
}
