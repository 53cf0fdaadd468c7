import type { Finding } from '../../audit/finding.js';
import { excerpt } from '../../text/excerpts.js';
import { type Html, html } from '../../text/html.js';
import { EFFECT_WORDS } from '../model/findings.js';
import type { Part } from '../model/parts.js';
import { tableElement } from './table.js';

/** One part of a section as the model made it. @param name by which a table in it is told from all others of the page */
export function partElement(part: Part, name: string): Html {
  switch (part.kind) {
    case 'text':
      return html`<p><bdi>${part.text}</bdi></p>`;
    case 'list':
      return html`<ul>${part.items.map((item) => html`<li><bdi>${item}</bdi></li>\n`)}</ul>`;
    case 'table':
      return tableElement({ ...part.table, name });
    case 'findings':
      return html`<ul>${part.findings.map(findingElement)}</ul>`;
  }
}

const LONGEST_EXAMPLE = 60;

function findingElement({ rule, severity, effect, message, examples }: Finding): Html {
  const ids = examples.map((id) => html` <bdi>${excerpt(id, LONGEST_EXAMPLE)}</bdi>`);
  return html`<li><span class="severity ${severity}">${severity}</span>${EFFECT_WORDS[effect]}, <code>${rule}</code>: <bdi>${message}</bdi>${ids.length === 0 ? null : html` <i class="soft">${ids}</i>`}</li>
`;
}
