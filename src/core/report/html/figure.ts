import { type Html, html } from '../../text/html.js';
import type { Plot } from '../plots/plot.js';
import { tableElement } from './table.js';

/** A plot with its name, what is to be seen in it, and the same as a table. */
export function figure(plot: Plot): Html {
  const { id, title, description, twin } = plot;
  return html`<figure>
${picture(plot)}
<figcaption><strong>${title}.</strong> ${description}</figcaption>
<details><summary>The same as a table<span class="unseen">: ${title}</span></summary>
${tableElement({ ...twin, wordColumns: [0], name: `${title}, as a table (${id})` })}
</details>
</figure>
`;
}

/** The picture alone; it is named and described for readers who can't see it. */
export function picture({
  id,
  title,
  description,
  width,
  height,
  marks,
}: Pick<Plot, 'id' | 'title' | 'description' | 'width' | 'height' | 'marks'>): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="plot" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, sans-serif" font-size="11" fill="currentColor">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${marks}
</svg>`;
}
