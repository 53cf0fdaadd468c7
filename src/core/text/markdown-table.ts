import { markdownTable as written } from 'markdown-table';

/** How a table is laid out. */
export interface TableLayout {
  /** Columns of figures, which are aligned to the right; 0-based. */
  readonly figureColumns?: readonly number[];
  /** Pads the cells, so that the source reads as a table too: for terminals. */
  readonly padded?: boolean;
}

/** A GitHub Markdown table without a line break at its end. The cells are Markdown already: nothing is escaped here. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { figureColumns = [], padded = false }: TableLayout = {},
): string {
  const align = head.map((_, column) => (figureColumns.includes(column) ? 'right' : null));
  return written([head, ...rows], { align, alignDelimiters: padded });
}
