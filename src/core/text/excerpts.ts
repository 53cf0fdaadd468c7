import { foldLines } from './escaping.js';

/** At most `longest` characters of a foreign text on one line, an ellipsis for the rest. Not escaped. */
export function excerpt(text: string, longest: number): string {
  // Folding shortens; four times as much is enough to fold, however long the text is.
  const line = foldLines(text.slice(0, 4 * longest));
  const chars = [...line];
  const isWhole = chars.length <= longest && text.length <= 4 * longest;
  return isWhole ? line : `${chars.slice(0, longest - 1).join('')}…`;
}
