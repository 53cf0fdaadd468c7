import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  EFFECT_WORDS
} from "./chunk-LPNM7XBE.js";
import {
  markdownTable
} from "./chunk-OEFQGSZR.js";
import {
  grouped
} from "./chunk-LU6X25WC.js";
import {
  excerpt
} from "./chunk-CTC26OTG.js";
import {
  escapeMarkdown,
  inlineCode,
  tableCell
} from "./chunk-KL4PBLXA.js";

// src/core/report/markdown/table.ts
function table(head, rows, textColumns = [0]) {
  const escaped = rows.map((cells) => cells.map(tableCell));
  const figureColumns = head.map((_, column) => column).filter((column) => !textColumns.includes(column));
  return markdownTable(head.map(tableCell), escaped, { figureColumns });
}
function folded(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function bullets(lines) {
  return lines.map((line) => `- ${line}`).join("\n");
}

// src/core/report/markdown/blocks.ts
var MOST_FINDINGS = 40;
function blocksOf(report, lengths) {
  return [
    { name: "the answers", markdown: openingMarkdown(report.opening, report.url) },
    ...report.sections.map((section) => block(section, lengths))
  ];
}
function openingMarkdown({ title, notices, verdict, gates, answers, qualifiers, more }, url) {
  const notes = notices.map(({ kind, text }) => `> ${kind === "simulated" ? strongLead(text) : escapeMarkdown(text)}`);
  const lines = qualifiers.map(
    ({ severity, text }) => severity === null ? escapeMarkdown(text) : `**${severity}** ${escapeMarkdown(text)}`
  );
  const rest = more === 0 ? [] : [`and ${grouped(more)} more below`];
  const parts = [
    `## ${escapeMarkdown(title)}`,
    ...notes,
    verdict === null ? "" : `**${escapeMarkdown(verdict)}**`,
    gates === null ? "" : `**${escapeMarkdown(gates)}**`,
    answers === null ? "" : table(answers.head, answers.rows, answers.wordColumns),
    bullets(lines.length === 0 ? [] : [...lines, ...rest]),
    url === null ? "" : `[All of it](${url})`
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function strongLead(text) {
  const [lead = "", ...rest] = text.split(":");
  return `**${escapeMarkdown(lead)}:**${escapeMarkdown(rest.join(":")).replace(/^\s*/, " ")}`;
}
function block({ id, title, parts, importance }, { failures }) {
  const written = (most) => folded(escapeMarkdown(title), parts.map((part) => partMarkdown(part, most)).join("\n\n"));
  const shorter = id === "failures" ? written(Math.ceil(failures / 10)) : id === "findings" ? `**${escapeMarkdown(title)}**` : void 0;
  const block2 = {
    name: escapeMarkdown(title),
    markdown: written(id === "failures" ? failures : Infinity),
    rank: importance
  };
  return shorter === void 0 ? block2 : { ...block2, shorter };
}
function partMarkdown(part, mostRows) {
  if (part.kind === "text") return escapeMarkdown(part.text);
  if (part.kind === "list") return bullets(part.items.map(escapeMarkdown));
  if (part.kind === "findings") return findingsMarkdown(part.findings);
  const { head, rows, wordColumns } = part.table;
  const rest = rows.length > mostRows ? `

${grouped(rows.length - mostRows)} more are in the records.` : "";
  return table(head, rows.slice(0, mostRows), wordColumns) + rest;
}
function findingsMarkdown(findings) {
  const lines = findings.slice(0, MOST_FINDINGS).map(findingLine);
  const rest = findings.length - lines.length;
  return bullets(rest === 0 ? lines : [...lines, `and ${grouped(rest)} more`]);
}
function findingLine({ rule, severity, effect, message, examples }) {
  const where = examples.length === 0 ? "" : ` *${examples.map(escapeMarkdown).join(", ")}*`;
  return `**${severity}**${EFFECT_WORDS[effect]}, ${inlineCode(rule)}: ${escapeMarkdown(message)}${where}`;
}

// src/core/report/markdown/fit.ts
function fit(blocks, budgetBytes, elsewhere) {
  const present = [...blocks];
  const sizes = blocks.map(({ markdown }) => bytesOf(markdown) + SEPARATOR);
  let total = sizes.reduce((sum, size) => sum + size, 0);
  const missing = [];
  for (const { index, to } of steps(blocks)) {
    if (total + (missing.length === 0 ? 0 : bytesOf(note(missing, elsewhere)) + SEPARATOR) <= budgetBytes) break;
    const block2 = blocks[index];
    const size = to === null ? 0 : bytesOf(to) + SEPARATOR;
    total += size - sizes[index];
    sizes[index] = size;
    present[index] = to === null ? null : { ...block2, markdown: to };
    if (!missing.includes(block2.name)) missing.push(block2.name);
  }
  const kept = present.flatMap((block2) => block2 === null ? [] : [block2.markdown]);
  return `${[...kept, ...missing.length === 0 ? [] : [note(missing, elsewhere)]].join("\n\n")}
`;
}
var SEPARATOR = 2;
var NAMED = 3;
function steps(blocks) {
  const droppable = blocks.map((block2, index) => ({ block: block2, index })).filter(({ block: block2 }) => block2.rank !== void 0).sort((a, b) => (a.block.rank ?? 0) - (b.block.rank ?? 0) || b.index - a.index);
  return droppable.flatMap(({ block: block2, index }) => [
    ...block2.shorter === void 0 ? [] : [{ index, to: block2.shorter }],
    { index, to: null }
  ]);
}
function note(missing, elsewhere) {
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : "";
  return `*Left out or shortened, to stay within what GitHub shows: ${missing.slice(0, NAMED).join(", ")}${more}. ${elsewhere}*`;
}
var encoder = new TextEncoder();
function bytesOf(text) {
  return encoder.encode(text).length;
}

// src/core/report/markdown/comment.ts
var COMMENT_BUDGET_BYTES = 6e4;
var SUMMARY_BUDGET_BYTES = 1e6;
var FAILURES_IN_COMMENT = 10;
var FAILURES_IN_SUMMARY = 500;
var ELSEWHERE = "The artifact of this run holds everything.";
function renderComment(report, elsewhere = ELSEWHERE) {
  return fit(blocksOf(report, { failures: FAILURES_IN_COMMENT }), COMMENT_BUDGET_BYTES, elsewhere);
}
function renderSummary(report, elsewhere = ELSEWHERE) {
  return fit(blocksOf(report, { failures: FAILURES_IN_SUMMARY }), SUMMARY_BUDGET_BYTES, elsewhere);
}
function renderSkipped(reason) {
  return `## parity-bench: skipped

${escapeMarkdown(excerpt(reason, 1e3))}

Nothing was asked and nothing was spent.
`;
}
function renderEnded(reason) {
  return `## parity-bench: ended before anything was measured

${escapeMarkdown(excerpt(reason, 1e3))}
`;
}

export {
  blocksOf,
  fit,
  renderComment,
  renderSummary,
  renderSkipped,
  renderEnded
};
