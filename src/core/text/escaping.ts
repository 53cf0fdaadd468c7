/**
 * Foreign text made harmless. Model output, dataset text, error bodies and model
 * names are hostile: their author may want to forge our sticky marker,
 * mention a user, break a table or speak to the runner. Everything that did not
 * come from our own templates passes through one of these.
 *
 * Where a character must stay readable but may not work, an invisible zero-width
 * space (U+200B) is put beside it: GitHub resolves mentions, issue numbers, links
 * and emoji *after* Markdown has decoded entities, so an entity alone would not
 * stop them.
 */

const BREAK = '\u200B';

/**
 * Inline text for a paragraph, a list item, a heading, a table cell or a
 * `<summary>`: nothing in it is Markdown, HTML, a mention, a reference, a link,
 * an emoji or a formula. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return broken(foldLines(text))
    .replace(SPECIAL, (special) => ESCAPES[special] ?? special)
    .replace(/^(?:[=:]|[-+](?!\w))/, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/^(\d{1,9})([.)])(?!\S)/, (_, digits: string, mark: string) => `${digits}&#${mark.charCodeAt(0)};`)
    .replaceAll(BREAK, '&#8203;');
}

/**
 * Characters that mean something, and intervals such as `[0.865, 0.908]`, which
 * stay readable in the source: brackets around figures are a link only where a
 * definition makes them one, and escaped text can define nothing.
 */
const SPECIAL = /\[(?=[^\]]{0,39}\d)[-−+\d., %–]{1,40}\](?![([:])|[&<>`*[\]|~\\#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** Entities work in paragraphs, table cells and inside HTML tags alike; backslashes would not. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '[': '&#91;',
  ']': '&#93;',
  '|': '&#124;',
  '~': '&#126;',
  '\\': '&#92;',
  '#': '&#35;',
  // GitHub finds formulas after entities are decoded; its own advice is a span around the sign.
  $: '<span>$</span>',
};

/** What GitHub would resolve in plain text, each with a break inside. */
function broken(text: string): string {
  return (
    text
      .replace(/@/g, `@${BREAK}`)
      .replace(/#(?=\w)/g, `#${BREAK}`)
      .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
      .replace(/www(?=\.)/gi, `$&${BREAK}`)
      // Two digits between colons are a time of day; no emoji has such a name.
      .replace(/:(?=\/\/|:|(?!\d\d:)[\w+-]+:)/g, `:${BREAK}`)
  );
}

/** A cell of a Markdown table. A cell has no block structure, so inline text is all it can hold. */
export function tableCell(text: string): string {
  return escapeMarkdown(text);
}

/** A code span inside a table or an HTML tag, where backticks would not shield a `|`. */
export function codeCell(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/**
 * A code span on one line, its fence longer than any run of backticks inside.
 * Not for tables: GFM splits cells before it looks for code (see `codeCell`).
 */
export function inlineCode(text: string): string {
  const inner = withoutComments(foldLines(text));
  const fence = '`'.repeat(longestRun(inner) + 1);
  // CommonMark strips one space from both ends, so padding never shows.
  const padded = inner === '' || /^[` ]|[` ]$/.test(inner) ? ` ${inner} ` : inner;
  return `${fence}${padded}${fence}`;
}

/** A fenced block, closed by itself whatever the text holds; ends without a newline. */
export function fencedBlock(text: string): string {
  const inner = withoutComments(cleanLines(text));
  const fence = '`'.repeat(Math.max(3, longestRun(inner) + 1));
  return `${fence}text\n${inner}\n${fence}`;
}

/**
 * One line of a log that the runner can't read as a command: neither
 * `::name::`, which counts at a line's start, nor `##[name]`, which counts
 * anywhere in it.
 */
export function workflowSafe(line: string): string {
  return oneLine(line)
    .replace(/^(\s*):(?=:)/, `$1:${BREAK}`)
    .replace(/##(?=\[)/g, `##${BREAK}`);
}

/** Text on one line, runs of space folded, without control, direction or invisible characters. */
export function foldLines(text: string): string {
  return oneLine(text).replace(/ {2,}/g, ' ').trim();
}

function oneLine(text: string): string {
  return withoutInvisible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '));
}

/** Text of several lines, without control, direction or invisible characters; tabs are four spaces. */
export function cleanLines(text: string): string {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
  return lines.map((line) => withoutInvisible(line.replaceAll('\t', '    '))).join('\n');
}

/**
 * Drops what can't be seen but works: control characters (escape sequences),
 * format characters (direction, zero width, tags) except the joiners that
 * scripts and emoji need; a lone surrogate becomes U+FFFD.
 */
function withoutInvisible(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu, '');
}

/** Code can't be decoded, so an entity would show: a comment is broken by the invisible break. */
function withoutComments(text: string): string {
  return text.replace(/<!(?=-)/g, `<!${BREAK}`).replace(/--(?=>)/g, `--${BREAK}`);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
