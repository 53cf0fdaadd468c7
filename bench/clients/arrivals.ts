/** Bytes and the instant at which they came. */
export interface Arrival {
  readonly at: number;
  readonly bytes: Buffer;
}

const FIRST_TEXT = Buffer.from('"type":"response.output_text.delta"');
const BLANK_LINE = Buffer.from('\n\n');

/**
 * When the first text event was there to its blank line, found in the bytes alone:
 * a second way to say what the reading says, for a server that writes `\n` and no
 * blanks in its JSON.
 *
 * @returns null where there is none
 */
export function firstTextAt(arrivals: readonly Arrival[]): number | null {
  let seen: Buffer = Buffer.alloc(0);
  for (const { at, bytes } of arrivals) {
    seen = Buffer.concat([seen, bytes]);
    const begins = seen.indexOf(FIRST_TEXT);
    if (begins >= 0 && seen.indexOf(BLANK_LINE, begins) >= 0) return at;
  }
  return null;
}
