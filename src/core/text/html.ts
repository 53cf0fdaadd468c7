import { cleanLines } from './escaping.js';

/**
 * Markup that this program wrote. There is no other way to make one than the
 * template below, which escapes every text that is put into it, so no foreign
 * text can become markup. Attributes are always written in double quotes.
 */
class Markup {
  constructor(readonly markup: string) {}
}

export type { Markup as Html };

/** What a template takes: markup as it is, text and numbers escaped, nothing for null, lists joined. */
export type HtmlValue = Markup | string | number | null | readonly HtmlValue[];

/** `` html`<p class="${name}">${text}</p>` `` */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  const parts = template.map((part, index) => (index === 0 ? part : written(values[index - 1] ?? null) + part));
  return new Markup(parts.join(''));
}

function written(value: HtmlValue): string {
  if (value instanceof Markup) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value === null ? '' : value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute: no markup, and no character that can't be seen but works. */
export function escapeHtml(text: string): string {
  return cleanLines(text).replace(/[&<>"']/g, (special) => ENTITIES[special] ?? special);
}

/**
 * A `<style>` of the program's own rules. Its content is no HTML, so entities would not be read in it.
 *
 * @throws RangeError where the rules could end the element
 */
export function styleElement(rules: string): Markup {
  if (rules.includes('<')) throw new RangeError('A style sheet must hold no "<".');
  return new Markup(`<style>${rules}</style>`);
}
