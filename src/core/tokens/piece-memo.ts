/** A power of two; with what they hold, half a megabyte. */
const SLOTS = 2 ** 14;
/** UTF-16 units of the longest piece that is remembered; nearly all are shorter. */
const LONGEST = 12;

/**
 * Remembers how many tokens short pieces of text have: nearly all words of a text
 * stand in others too. A piece is looked up where it stands, since to cut it out
 * costs more than to find it. Of two pieces for one slot the later one stays.
 */
export class PieceMemo {
  private readonly units = new Uint16Array(SLOTS * LONGEST);
  /** By slot; 0 where nothing is remembered. */
  private readonly lengths = new Uint8Array(SLOTS);
  /** By slot; no piece has more tokens than it has bytes of UTF-8, three to a unit. */
  private readonly tokens = new Uint8Array(SLOTS);

  /** @param count the tokens of a piece */
  constructor(private readonly count: (piece: string) => number) {}

  /** How many tokens the piece of the text has, `end` excluded. */
  tokensOf(text: string, start: number, end: number): number {
    if (end - start > LONGEST) return this.count(text.slice(start, end));
    const slot = slotOf(text, start, end);
    if (!this.holds(slot, text, start, end)) this.remember(slot, text.slice(start, end));
    return this.tokens[slot]!;
  }

  private holds(slot: number, text: string, start: number, end: number): boolean {
    if (this.lengths[slot] !== end - start) return false;
    const first = slot * LONGEST;
    for (let at = start; at < end; at++) {
      if (this.units[first + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  private remember(slot: number, piece: string): void {
    this.tokens[slot] = this.count(piece);
    this.lengths[slot] = piece.length;
    for (let at = 0; at < piece.length; at++) this.units[slot * LONGEST + at] = piece.charCodeAt(at);
  }
}

/** FNV-1a, and a last mix, since the slots take the low bits. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
