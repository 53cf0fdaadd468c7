/** A part of a report that is kept or left out as a whole, so that no table, code fence or folded part is cut in the middle. */
export interface Block {
  /** What is said to be missing where it had to go. */
  readonly name: string;
  readonly markdown: string;
  /** The lowest goes first; a block without one never goes. */
  readonly rank?: number;
  /** What takes its place first. */
  readonly shorter?: string;
}

/**
 * Joins blocks within a budget of UTF-8 bytes: the least important become
 * shorter, then go, and what is missing is said.
 */
export function fit(blocks: readonly Block[], budgetBytes: number, elsewhere: string): string {
  const present: (Block | null)[] = [...blocks];
  const sizes = blocks.map(({ markdown }) => bytesOf(markdown) + SEPARATOR);
  let total = sizes.reduce((sum, size) => sum + size, 0);
  const missing: string[] = [];
  for (const { index, to } of steps(blocks)) {
    if (total + (missing.length === 0 ? 0 : bytesOf(note(missing, elsewhere)) + SEPARATOR) <= budgetBytes) break;
    const block = blocks[index] as Block;
    const size = to === null ? 0 : bytesOf(to) + SEPARATOR;
    total += size - (sizes[index] as number);
    sizes[index] = size;
    present[index] = to === null ? null : { ...block, markdown: to };
    if (!missing.includes(block.name)) missing.push(block.name);
  }
  const kept = present.flatMap((block) => (block === null ? [] : [block.markdown]));
  return `${[...kept, ...(missing.length === 0 ? [] : [note(missing, elsewhere)])].join('\n\n')}\n`;
}

/** Two line breaks between blocks. */
const SEPARATOR = 2;
const NAMED = 3;

/** Every step that makes a report shorter, the one that loses least first. */
function steps(blocks: readonly Block[]): { index: number; to: string | null }[] {
  const droppable = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.rank !== undefined)
    .sort((a, b) => (a.block.rank ?? 0) - (b.block.rank ?? 0) || b.index - a.index);
  return droppable.flatMap(({ block, index }) => [
    ...(block.shorter === undefined ? [] : [{ index, to: block.shorter }]),
    { index, to: null },
  ]);
}

function note(missing: readonly string[], elsewhere: string): string {
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return `*Left out or shortened, to stay within what GitHub shows: ${missing.slice(0, NAMED).join(', ')}${more}. ${elsewhere}*`;
}

const encoder = new TextEncoder();

export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
