import { markdownTable } from '../src/core/text/markdown-table.js';
import type { Spread } from './spread.js';

/** One line of the bench's table. */
export interface Line {
  /** e.g. `60 deltas: TTFB p50`. */
  readonly figure: string;
  /** What was measured, in words and units. */
  readonly measured: string;
  /** The ratio or amount that the target is about; null where it could not be measured, `measured` says why. */
  readonly value: number | null;
  readonly target: string;
  /** Null where there is no target, or no value. */
  readonly met: boolean | null;
  /** Beyond twice its target: no noise explains that. */
  readonly beyondNoise: boolean;
}

/** A ratio or amount that should be at most `most`. */
export function atMost(figure: string, measured: string, value: number, most: number, unit = ''): Line {
  return { figure, measured, value, target: `≤ ${most}${unit}`, met: value <= most, beyondNoise: value > 2 * most };
}

export function unmeasured(figure: string, reason: string, target: string): Line {
  return { figure, measured: `not measured: ${reason}`, value: null, target, met: null, beyondNoise: false };
}

/** For figures that are published and have no target. */
export function published(figure: string, measured: string, value: number): Line {
  return { figure, measured, value, target: '', met: null, beyondNoise: false };
}

/** `1.03 (0.98–1.10)`: the median of the rounds and how far they lie apart. */
export function spreadText({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

export function markOf({ met }: Line): string {
  return met === null ? '–' : met ? 'yes' : 'NO';
}

/** The table as Markdown, which a terminal can show as well. */
export function figuresTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => [line.figure, line.measured, line.target, markOf(line)]);
  return markdownTable(['figure', 'measured', 'target', 'met'], rows, { padded: true });
}
