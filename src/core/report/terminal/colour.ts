const GREEN = '\u001b[32m';
const RED = '\u001b[31m';
const YELLOW = '\u001b[33m';
const PLAIN = '\u001b[39m';

const COLOURS: Readonly<Record<string, string>> = {
  '▲': GREEN,
  '✔': GREEN,
  '▼': RED,
  '✘': RED,
  '◆': YELLOW,
  '?': YELLOW,
  '×': YELLOW,
};

/** A mark with its word, at the beginning of a line or of a column. */
const MARK =
  /(?<=^| {2})([▲▼◆?×✔✘]) (?:better|worse|trade-off|open|not comparable|passed|failed|undecided)(?=:|$| {2})/gu;

/** A line of a report with its marks in colour; the symbol and the word say the same without. Give it a line that is safe to print. */
export function coloured(line: string): string {
  return line.replace(MARK, (mark, symbol: string) => `${COLOURS[symbol] ?? ''}${mark}${PLAIN}`);
}

/** True where colours help and are wanted: a terminal, not a dumb one, `NO_COLOR` not set (https://no-color.org). */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && env['TERM'] !== 'dumb' && (env['NO_COLOR'] ?? '') === '';
}
