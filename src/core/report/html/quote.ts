import { type Html, html } from '../../text/html.js';
import { counted } from '../../text/numbers.js';

/** A text that somebody else wrote, as it stands, its line breaks kept; what is beyond `longest` characters is counted. */
export function quote(text: string | null, longest: number): Html {
  if (text === null || text === '') return html`<p class="none">no text</p>`;
  return html`<pre dir="auto">${text.slice(0, longest)}${remainder(text, longest)}</pre>`;
}

/**
 * The same with a sign in front of each place where a part begins.
 *
 * @param starts rising places in the text, in UTF-16 units
 */
export function quoteInParts(text: string, starts: readonly number[], longest: number): Html {
  const shown = starts.filter((start) => start < longest);
  const parts = shown.map((start, index) => {
    const end = Math.min(shown[index + 1] ?? text.length, longest);
    return html`<mark>${index + 1}▸</mark>${text.slice(start, end)}`;
  });
  return html`<pre dir="auto">${parts}${remainder(text, longest)}</pre>`;
}

function remainder(text: string, longest: number): Html | null {
  return text.length <= longest ? null : html`<i> … and ${counted(text.length - longest, 'more character')}</i>`;
}
