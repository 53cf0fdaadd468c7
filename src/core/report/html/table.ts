import { type Html, html } from '../../text/html.js';

/** Columns of words are aligned to the left, as figures are not. */
export interface HtmlTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** 0-based; the first column always names its row. */
  readonly wordColumns: readonly number[];
  /** The table's name for readers who can't see it. */
  readonly name: string;
}

/** A table that scrolls by itself where the page is narrower, so that the page never does. */
export function tableElement({ head, rows, wordColumns, name }: HtmlTable): Html {
  const kind = (column: number): string => (wordColumns.includes(column) ? 'words' : 'figures');
  const heads = head.map((text, column) =>
    text === '' ? html`<td class="${kind(column)}"></td>` : html`<th scope="col" class="${kind(column)}">${text}</th>`,
  );
  const body = rows.map(
    (cells) =>
      html`<tr>${cells.map((text, column) =>
        column === 0
          ? html`<th scope="row" class="words"><bdi>${text}</bdi></th>`
          : html`<td class="${kind(column)}"><bdi>${text}</bdi></td>`,
      )}</tr>\n`,
  );
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}
