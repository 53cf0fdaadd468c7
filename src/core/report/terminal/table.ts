import type { Table } from '../model/parts.js';
import { columnsOf, padded, wrapped } from './wrap.js';

const GAP = '  ';

/** A table in plain text: cells break at their spaces where it would be too wide, and become a list where even that is. */
export function tableLines({ head, rows, wordColumns }: Table, width: number): string[] {
  const all = [head, ...rows];
  const widths = fittingWidths(all, width - GAP.length * (head.length - 1));
  if (widths === null) return rows.flatMap((cells) => stacked(head, cells, width));
  const isHeadless = head.every((cell) => cell === '');
  return (isHeadless ? rows : all).flatMap((cells) => rowLines(cells, widths, wordColumns));
}

/** The width of each column: its widest cell, or less down to its longest word, the widest column first; null where that is not enough. */
function fittingWidths(rows: readonly (readonly string[])[], width: number): number[] | null {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? ''));
  const widths = columns.map((cells) => Math.max(...cells.map(columnsOf)));
  const least = columns.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(' ').map(columnsOf))));
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - width; excess > 0; excess -= 1) {
    const widest = widths.reduce(
      (best, each, column) => (each > (least[column] as number) && each > (widths[best] ?? 0) ? column : best),
      -1,
    );
    if (widest === -1) return null;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function rowLines(cells: readonly string[], widths: readonly number[], wordColumns: readonly number[]): string[] {
  const broken = cells.map((cell, column) => wrapped(cell, widths[column] as number));
  const height = Math.max(1, ...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = broken.map((lines, column) => {
      const text = lines[line] ?? '';
      const room = widths[column] as number;
      return wordColumns.includes(column) ? padded(text, room) : ' '.repeat(room - columnsOf(text)) + text;
    });
    return parts.join(GAP).trimEnd();
  });
}

/** The first cell names the row; each other one stands below it behind its column's name. */
function stacked(head: readonly string[], [name = '', ...cells]: readonly string[], width: number): string[] {
  const said = cells.flatMap((cell, index) => {
    const column = head[index + 1] ?? '';
    return cell === '' ? [] : [column === '' ? cell : `${column}: ${cell}`];
  });
  return [name, ...said.flatMap((text) => wrapped(text, width - GAP.length).map((part) => GAP + part))];
}
