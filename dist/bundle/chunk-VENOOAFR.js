import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);

// src/core/text/escaping.ts
var BREAK = "\u200B";
function escapeMarkdown(text) {
  return broken(foldLines(text)).replace(SPECIAL, (special) => ESCAPES[special] ?? special).replace(/^(?:[=:]|[-+](?!\w))/, (char) => `&#${char.charCodeAt(0)};`).replace(/^(\d{1,9})([.)])(?!\S)/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`).replaceAll(BREAK, "&#8203;");
}
var SPECIAL = /\[(?=[^\]]{0,39}\d)[-−+\d., %–]{1,40}\](?![([:])|[&<>`*[\]|~\\#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
var ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "[": "&#91;",
  "]": "&#93;",
  "|": "&#124;",
  "~": "&#126;",
  "\\": "&#92;",
  "#": "&#35;",
  // GitHub finds formulas after entities are decoded; its own advice is a span around the sign.
  $: "<span>$</span>"
};
function broken(text) {
  return text.replace(/@/g, `@${BREAK}`).replace(/#(?=\w)/g, `#${BREAK}`).replace(/GH-(?=\d)/gi, `$&${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/:(?=\/\/|:|(?!\d\d:)[\w+-]+:)/g, `:${BREAK}`);
}
function tableCell(text) {
  return escapeMarkdown(text);
}
function codeCell(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function inlineCode(text) {
  const inner = withoutComments(foldLines(text));
  const fence = "`".repeat(longestRun(inner) + 1);
  const padded = inner === "" || /^[` ]|[` ]$/.test(inner) ? ` ${inner} ` : inner;
  return `${fence}${padded}${fence}`;
}
function fencedBlock(text) {
  const inner = withoutComments(cleanLines(text));
  const fence = "`".repeat(Math.max(3, longestRun(inner) + 1));
  return `${fence}text
${inner}
${fence}`;
}
function workflowSafe(line) {
  return oneLine(line).replace(/^(\s*):(?=:)/, `$1:${BREAK}`).replace(/##(?=\[)/g, `##${BREAK}`);
}
function foldLines(text) {
  return oneLine(text).replace(/ {2,}/g, " ").trim();
}
function oneLine(text) {
  return withoutInvisible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " "));
}
function cleanLines(text) {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
  return lines.map((line) => withoutInvisible(line.replaceAll("	", "    "))).join("\n");
}
function withoutInvisible(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu, "");
}
function withoutComments(text) {
  return text.replace(/<!(?=-)/g, `<!${BREAK}`).replace(/--(?=>)/g, `--${BREAK}`);
}
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

export {
  escapeMarkdown,
  tableCell,
  codeCell,
  inlineCode,
  fencedBlock,
  workflowSafe,
  foldLines,
  cleanLines
};
