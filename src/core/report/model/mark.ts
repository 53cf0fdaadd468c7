import type { Verdict } from '../../compare/comparison.js';

/** A verdict at a glance: a symbol of its own shape and a word, so that neither colour nor the symbol alone has to tell it. */
export interface Mark {
  readonly symbol: string;
  readonly word: string;
}

/** What may stand in a row of answers: a verdict, or that there is none to give. */
export type Standing = Verdict | 'not measured' | 'measured';

const MARKS: Readonly<Record<Standing, Mark>> = {
  better: { symbol: '▲', word: 'better' },
  worse: { symbol: '▼', word: 'worse' },
  equivalent: { symbol: '=', word: 'same' },
  'trade-off': { symbol: '◆', word: 'trade-off' },
  inconclusive: { symbol: '?', word: 'open' },
  'not comparable': { symbol: '×', word: 'not comparable' },
  'not measured': { symbol: '–', word: 'not measured' },
  measured: { symbol: '•', word: 'measured' },
};

export function markOf(standing: Standing): Mark {
  return MARKS[standing];
}

/** `▲ better` */
export function marked(standing: Standing): string {
  const { symbol, word } = MARKS[standing];
  return `${symbol} ${word}`;
}
