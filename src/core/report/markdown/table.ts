import { tableCell } from '../../text/escaping.js';
import { markdownTable } from '../../text/markdown-table.js';

/**
 * A Markdown table of foreign and own text alike: every cell is escaped here, and nowhere else.
 *
 * @param textColumns those that are aligned to the left, as words are and figures are not
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: readonly number[] = [0],
): string {
  const escaped = rows.map((cells) => cells.map(tableCell));
  const figureColumns = head.map((_, column) => column).filter((column) => !textColumns.includes(column));
  return markdownTable(head.map(tableCell), escaped, { figureColumns });
}

/** A folded part; the blank lines let Markdown inside it work. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
