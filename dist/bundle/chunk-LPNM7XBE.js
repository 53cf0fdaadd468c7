import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  grouped
} from "./chunk-LU6X25WC.js";
import {
  excerpt
} from "./chunk-CTC26OTG.js";

// src/core/report/model/parts.ts
function text(content) {
  return { kind: "text", text: content };
}
function list(items) {
  return { kind: "list", items };
}
function table(head, rows, wordColumns = [0]) {
  return { kind: "table", table: { head, rows, wordColumns } };
}

// src/core/report/model/findings.ts
var LONGEST_MESSAGE = 700;
var LONGEST_EXAMPLE = 60;
function findingsSection(findings, names) {
  const shown = findings.map((finding) => ({
    ...finding,
    message: names.within(excerpt(finding.message, LONGEST_MESSAGE)),
    examples: finding.examples.map((id) => excerpt(id, LONGEST_EXAMPLE))
  }));
  return {
    id: "findings",
    title: `Audit: ${findingCounts(findings)}`,
    parts: shown.length === 0 ? [text("Nothing was found that would touch these figures.")] : [{ kind: "findings", findings: shown }],
    importance: 90
  };
}
function findingCounts(findings) {
  const named = [
    ["critical", "critical", "critical"],
    ["warning", "warning", "warnings"],
    ["info", "for information", "for information"]
  ];
  const parts = named.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${grouped(count)} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}
var EFFECT_WORDS = {
  not_comparable: ", no verdict",
  qualifies: ", qualifies the verdict",
  none: ""
};

export {
  text,
  list,
  table,
  findingsSection,
  EFFECT_WORDS
};
