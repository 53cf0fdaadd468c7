/** What several message items of one reply are, taken together. */
export interface Assembled {
  /** The true text: without the items that a later one repeats and continues. */
  readonly text: string;
  /** How many snapshots of one text came; 1 where nothing came twice, null where no text came. */
  readonly snapshots: number | null;
}

/**
 * Tells snapshots from parts. Mantle has sent one reply as several message items,
 * each the whole text so far, deltas and all; usage bills the last one only
 * (`protocol.md`, "What really went wrong", 1). An item that the next one repeats
 * from its beginning, white space at its end aside, is a snapshot of it; items
 * that continue each other are parts of one text.
 *
 * @param items the texts of the message items, in the order of the output
 */
export function assemble(items: readonly string[]): Assembled {
  const texts = items.filter((item) => item.trim() !== '');
  const kept = texts.filter((text, index) => !isSnapshotOf(text, texts[index + 1]));
  if (texts.length === 0) return { text: items.join(''), snapshots: null };
  return kept.length === texts.length
    ? { text: items.join(''), snapshots: 1 }
    : { text: kept.join(''), snapshots: 1 + texts.length - kept.length };
}

function isSnapshotOf(text: string, next: string | undefined): boolean {
  return next?.startsWith(text.trimEnd()) ?? false;
}
