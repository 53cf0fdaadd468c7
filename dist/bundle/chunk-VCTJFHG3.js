import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  grouped
} from "./chunk-FE25KBML.js";
import {
  workflowSafe
} from "./chunk-VENOOAFR.js";

// src/core/report/terminal/wrap.ts
function wrapped(text, width) {
  const lines = [];
  let current = "";
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, width))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (columnsOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return current === "" ? lines : [...lines, current];
}
function bullet(text, width) {
  return wrapped(text, width - 4).map((part, index) => `${index === 0 ? "  - " : "    "}${part}`);
}
function columnsOf(text) {
  return [...text].length;
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}
function pieces(word, width) {
  const characters = [...word];
  return Array.from(
    { length: Math.ceil(characters.length / width) },
    (_, index) => characters.slice(index * width, (index + 1) * width).join("")
  );
}

// src/core/report/terminal/table.ts
var GAP = "  ";
function tableLines({ head, rows, wordColumns }, width) {
  const all = [head, ...rows];
  const widths = fittingWidths(all, width - GAP.length * (head.length - 1));
  if (widths === null) return rows.flatMap((cells) => stacked(head, cells, width));
  const isHeadless = head.every((cell) => cell === "");
  return (isHeadless ? rows : all).flatMap((cells) => rowLines(cells, widths, wordColumns));
}
function fittingWidths(rows, width) {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? ""));
  const widths = columns.map((cells) => Math.max(...cells.map(columnsOf)));
  const least = columns.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(" ").map(columnsOf))));
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - width; excess > 0; excess -= 1) {
    const widest = widths.reduce(
      (best, each, column) => each > least[column] && each > (widths[best] ?? 0) ? column : best,
      -1
    );
    if (widest === -1) return null;
    widths[widest] = widths[widest] - 1;
  }
  return widths;
}
function rowLines(cells, widths, wordColumns) {
  const broken = cells.map((cell, column) => wrapped(cell, widths[column]));
  const height = Math.max(1, ...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = broken.map((lines, column) => {
      const text = lines[line] ?? "";
      const room = widths[column];
      return wordColumns.includes(column) ? padded(text, room) : " ".repeat(room - columnsOf(text)) + text;
    });
    return parts.join(GAP).trimEnd();
  });
}
function stacked(head, [name = "", ...cells], width) {
  const said = cells.flatMap((cell, index) => {
    const column = head[index + 1] ?? "";
    return cell === "" ? [] : [column === "" ? cell : `${column}: ${cell}`];
  });
  return [name, ...said.flatMap((text) => wrapped(text, width - GAP.length).map((part) => GAP + part))];
}

// src/core/report/terminal/terminal.ts
var LEAST_WIDTH = 40;
var MOST_WIDTH = 120;
var SHOWN = /* @__PURE__ */ new Set([
  "gates",
  "since",
  "comparison",
  "arms",
  "open",
  "failures_by_cause",
  "findings"
]);
var MOST_PAIRS = 20;
var USUAL_WIDTH = 100;
function renderTerminal(report, columns = USUAL_WIDTH) {
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
  const shown = report.sections.filter(({ id }) => SHOWN.has(id));
  const ofPairs = shown.filter(({ id }) => id === "comparison" || id === "open");
  const left = report.pairs.length - MOST_PAIRS;
  const parts = [
    openingLines(report.opening, width),
    ...(left > 0 ? ofPairs.slice(0, MOST_PAIRS) : ofPairs).map((section) => sectionLines(section, width)),
    ...left > 0 ? [[`and ${grouped(left)} more comparisons in the report`]] : [],
    ...shown.filter((section) => !ofPairs.includes(section)).map((section) => sectionLines(section, width))
  ];
  return parts.map((lines) => safe(lines).join("\n")).join("\n\n");
}
function safe(lines) {
  return lines.map((line) => workflowSafe(line).trimEnd());
}
function openingLines(opening, width) {
  const { title, notices, verdict, gates, answers, qualifiers, more } = opening;
  return apart([
    wrapped(title, width),
    notices.flatMap(({ text }) => wrapped(text, width)),
    [verdict, gates].flatMap((line) => line === null ? [] : wrapped(line, width)),
    answers === null ? [] : tableLines(answers, width),
    [
      ...qualifiers.flatMap(({ severity, text }) => bullet(severity === null ? text : `${severity}: ${text}`, width)),
      ...more === 0 ? [] : [`  - and ${grouped(more)} more below`]
    ]
  ]);
}
function sectionLines({ title, parts }, width) {
  return [...wrapped(title, width), ...apart(parts.map((part) => partLines(part, width)))];
}
function apart(blocks) {
  return blocks.filter(({ length }) => length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function partLines(part, width) {
  if (part.kind === "text") return wrapped(part.text, width);
  if (part.kind === "list") return part.items.flatMap((item) => bullet(item, width));
  if (part.kind === "findings") return part.findings.flatMap((finding) => bullet(findingText(finding), width));
  return tableLines(part.table, width);
}
function findingText({ severity, rule, message }) {
  return `${severity}, ${rule}: ${message}`;
}

export {
  renderTerminal
};
