/**
 * A question that names the known word nearest to a misspelt one, with a space
 * before it; empty where none is near: at most one slip in three letters, by the
 * optimal string alignment distance (Damerau 1964).
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const ranked = known
    .map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0] === undefined ? '' : ` Did you mean ${ranked[0].candidate}?`;
}

/** Longer words are no slip of a known one, and would only cost time. */
const LONGEST = 64;

/** Letters to insert, drop, replace or swap with their neighbour, to turn one word into the other. */
function slipsBetween(a: string, b: string): number {
  if (a.length > LONGEST) return Infinity;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(before, column - 2) + 1 : Infinity;
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped));
    }
    [before, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
