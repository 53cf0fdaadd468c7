/** How a terminal is spoken to. */
export interface TerminalStyle {
  /** Columns; at least 40 are used. */
  readonly width: number;
  /** True where colours help and are wanted: a terminal, not a dumb one, `NO_COLOR` not set. */
  readonly colour: boolean;
}

export const PLAIN: TerminalStyle = { width: 100, colour: false };

const CODES = { bold: [1, 22], green: [32, 39], red: [31, 39], yellow: [33, 39], dim: [2, 22] } as const;

export type Colour = keyof typeof CODES;

/** The text in a colour; as it is where there is none. */
export function coloured(text: string, colour: Colour, style: Pick<TerminalStyle, 'colour'>): string {
  const [on, off] = CODES[colour];
  return style.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

const SYMBOLS: Readonly<Record<string, Colour>> = {
  '▲': 'green',
  '▼': 'red',
  '?': 'yellow',
  '×': 'yellow',
  '◆': 'yellow',
};

/** A row of answers with its mark in colour: the symbol and the word say the same without. */
export function markColoured(line: string, style: TerminalStyle): string {
  return line.replace(/(?<=^.{0,24} {2})([▲▼◆?×]) [a-z]+(?: comparable|-off)?/u, (mark, symbol: string) =>
    coloured(mark, SYMBOLS[symbol] ?? 'bold', style),
  );
}
