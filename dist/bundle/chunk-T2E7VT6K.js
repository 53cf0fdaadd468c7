import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  foundBy,
  shortNames
} from "./chunk-6MOFNCKO.js";
import {
  excerpt
} from "./chunk-3TQE47KB.js";
import {
  UNKNOWN,
  allInWords,
  counted,
  escapeMarkdown,
  grouped,
  inlineCode,
  interval,
  percent,
  points,
  ratio,
  tableCell,
  timespan,
  usd
} from "./chunk-P5ZF7QHL.js";

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
var NOTHING_FOUND = "Nothing was found that affects these figures.";
var NOTHING_TO_CHECK = "No request brought an answer, so there is nothing that could be checked.";
function findingsSection({ arms, audit: findings }, names) {
  const isAnswered = arms.some(({ ok }) => ok > 0);
  const shown = findings.map((finding) => ({
    ...finding,
    message: names.within(excerpt(finding.message, LONGEST_MESSAGE)),
    examples: finding.examples.map((id) => excerpt(id, LONGEST_EXAMPLE))
  }));
  return {
    id: "findings",
    title: findings.length > 0 || isAnswered ? `Audit: ${findingCounts(findings)}` : "Audit: no answer to check",
    parts: shown.length === 0 ? [text(isAnswered ? NOTHING_FOUND : NOTHING_TO_CHECK)] : [{ kind: "findings", findings: shown }],
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

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table3, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table3.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table3[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table3[rowIndex].length;
    }
    while (++columnIndex2 < table3[rowIndex].length) {
      const cell = serialize(table3[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    columnIndex = -1;
    const line = [];
    while (++columnIndex < mostCellsPerRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          if (size % 2) {
            before = " ".repeat(size / 2 + 0.5);
            after = " ".repeat(size / 2 - 0.5);
          } else {
            before = " ".repeat(size / 2);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== mostCellsPerRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/core/text/markdown-table.ts
function markdownTable2(head, rows, { figureColumns = [], padded = false } = {}) {
  const align = head.map((_, column) => figureColumns.includes(column) ? "right" : null);
  return markdownTable([head, ...rows], { align, alignDelimiters: padded });
}

// src/core/report/markdown/table.ts
function table2(head, rows, textColumns = [0]) {
  const escaped = rows.map((cells) => cells.map(tableCell));
  const figureColumns = head.map((_, column) => column).filter((column) => !textColumns.includes(column));
  return markdownTable2(head.map(tableCell), escaped, { figureColumns });
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
  const notes = notices.map(({ kind, text: text2 }) => `> ${kind === "simulated" ? strongLead(text2) : escapeMarkdown(text2)}`);
  const lines = qualifiers.map(
    ({ severity, text: text2 }) => severity === null ? escapeMarkdown(text2) : `**${severity}** ${escapeMarkdown(text2)}`
  );
  const rest = more === 0 ? [] : [`and ${grouped(more)} more below`];
  const parts = [
    `## ${escapeMarkdown(title)}`,
    ...notes,
    verdict === null ? "" : `**${escapeMarkdown(verdict)}**`,
    gates === null ? "" : `**${escapeMarkdown(gates)}**`,
    answers === null ? "" : table2(answers.head, answers.rows, answers.wordColumns),
    bullets(lines.length === 0 ? [] : [...lines, ...rest]),
    url === null ? "" : `[All of it](${url})`
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function strongLead(text2) {
  const [lead = "", ...rest] = text2.split(":");
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
  return table2(head, rows.slice(0, mostRows), wordColumns) + rest;
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
function bytesOf(text2) {
  return encoder.encode(text2).length;
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

// src/core/report/model/names.ts
var LONGEST_NAME = 80;
var LONGEST_SHORT_NAME = 40;
function nameOf(arm) {
  return excerpt(arm, LONGEST_NAME);
}
var ArmNames = class {
  #short;
  /** Longer names first: one may be the beginning of another. */
  #ordered;
  constructor(arms) {
    const full = arms.map(({ arm }) => arm);
    const short = shortNames(full).map((name) => excerpt(name, LONGEST_SHORT_NAME));
    const entries = full.map((name, index) => [name, short[index]]);
    this.#short = new Map(entries);
    this.#ordered = entries.filter(([name, shown]) => name !== shown).sort(([a], [b]) => b.length - a.length);
  }
  /** What tells this arm from the others. */
  of(arm) {
    return this.#short.get(arm) ?? excerpt(arm, LONGEST_SHORT_NAME);
  }
  /** A sentence with each arm under its short name. */
  within(sentence) {
    return this.#ordered.reduce((text2, [full, short]) => text2.replaceAll(full, short), sentence);
  }
  /** Which arm a short name stands for, `bedrock: bedrock openai.gpt-5.5 medium`; empty where no name was shortened. */
  legend() {
    const shortened = [...this.#short].filter(([full, short]) => full !== short);
    return shortened.map(([full, short]) => `${short}: ${nameOf(full)}`);
  }
};

// src/core/report/model/mark.ts
var MARKS = {
  better: { symbol: "\u25B2", word: "better" },
  worse: { symbol: "\u25BC", word: "worse" },
  equivalent: { symbol: "=", word: "same" },
  "trade-off": { symbol: "\u25C6", word: "trade-off" },
  inconclusive: { symbol: "?", word: "open" },
  "not comparable": { symbol: "\xD7", word: "not comparable" },
  "not measured": { symbol: "\u2013", word: "not measured" },
  measured: { symbol: "\u2022", word: "measured" }
};
function markOf(standing2) {
  return MARKS[standing2];
}
function marked(standing2) {
  const { symbol, word } = MARKS[standing2];
  return `${symbol} ${word}`;
}

// src/core/report/model/directions.ts
var DIRECTIONS = {
  answers: { worse: "fewer right", better: "more right" },
  latency: { worse: "slower", better: "faster" },
  reliability: { worse: "fewer sound", better: "more sound" },
  cost: { worse: "dearer", better: "cheaper" }
};

// src/core/report/model/since.ts
var MS_PER_HOUR = 36e5;
function sinceNotice(watch, names) {
  if (watch === null || watch === void 0) return [];
  const { since, note: note2 } = watch;
  if (since === null) return note2 === null ? [] : [{ kind: "baseline", text: note2 }];
  return [{ kind: "baseline", text: `Since the baseline (${whereFrom(since)}): ${verdictsIn(since, names)}.` }];
}
function sinceSection(watch, names) {
  if (watch === null || watch === void 0) return [];
  const { since, note: note2 } = watch;
  if (since === null)
    return note2 === null ? [] : [{ id: "since", title: "No baseline", parts: [text(note2)], importance: 85 }];
  const rows = since.arms.map((arm) => [
    names.of(arm.arm),
    marked(arm.verdict),
    standing(arm.answers, "points"),
    standing(arm.latency, "percent"),
    standing(arm.reliability, "points"),
    standing(arm.cost, "percent"),
    grouped(arm.pairs)
  ]);
  const head = ["now against then", "overall", "answers", "latency", "reliability", "cost", "pairs"];
  return [
    {
      id: "since",
      title: `Since the baseline: ${verdictsIn(since, names)}`,
      parts: [text(explanation(since, names)), table(head, rows, [0, 1, 2, 3, 4, 5])],
      importance: 85
    }
  ];
}
function whereFrom({ origin: { commit, run_id }, arms }) {
  const hours = arms.flatMap(({ hours_apart }) => hours_apart ?? []);
  const parts = [
    ...hours.length === 0 ? [] : [`${timespan(Math.max(...hours) * MS_PER_HOUR)} before`],
    ...commit === null ? [] : [`commit ${commit.slice(0, 7)}`],
    ...run_id === null ? [] : [`run ${run_id}`]
  ];
  return parts.length === 0 ? "its time is not known" : parts.join(", ");
}
function verdictsIn({ arms, not_in_baseline: added }, names) {
  const shown = arms.map((arm) => `${names.of(arm.arm)} ${verdictOf(arm)}`);
  return [...shown, ...added.length === 0 ? [] : [`${counted(added.length, "arm")} not in it`]].join(", ");
}
function verdictOf(arm) {
  const overall = markOf(arm.verdict).word;
  const changes = allInWords(DIMENSIONS.flatMap((dimension) => changeIn(dimension, arm[dimension].verdict)));
  if (changes === "") return overall;
  return arm.verdict === "inconclusive" ? changes : `${overall} (${changes})`;
}
var DIMENSIONS = ["latency", "answers", "reliability", "cost"];
function changeIn(dimension, verdict) {
  return verdict === "worse" || verdict === "better" ? [DIRECTIONS[dimension][verdict]] : [];
}
function explanation(since, names) {
  const { origin, not_in_baseline: added } = since;
  const when = origin.measured_at === null ? "" : ` It was measured on ${origin.measured_at.slice(0, 16)} UTC.`.replace("T", " ");
  const gone = added.length === 0 ? "" : ` Not in the baseline: ${added.map((arm) => names.of(arm)).join(", ")}.`;
  return `Each arm is compared with itself in the baseline (${whereFrom(since)}), pair by pair over the same prompts.${when}${gone} The figures are now against then, with their 95 % intervals.`;
}
function standing({ verdict, estimate, ci95 }, unit) {
  if (verdict === "not comparable" || estimate === null)
    return verdict === "not comparable" ? marked(verdict) : UNKNOWN;
  const write = (value) => (unit === "points" ? points(value) : changed(value)).replace(/ (?:pp|%)$/, "");
  const figure = unit === "points" ? points(estimate) : changed(estimate);
  return `${marked(verdict)}: ${figure} ${interval(ci95, write)}`;
}
function changed(ratio2) {
  if (ratio2 === null) return UNKNOWN;
  const text2 = percent(ratio2 - 1, 1);
  return ratio2 > 1 && !/^[0. %]*$/.test(text2) ? `+${text2}` : text2;
}

// src/core/report/model/trend.ts
function driftNotices(watch, names) {
  if (watch === null || watch === void 0 || watch.history === null) return [];
  return foundBy(watch.history, watch.key).map((drift) => ({
    kind: "drift",
    text: `New lasting change: ${changeText(drift, names)}.`
  }));
}
function trendSection(watch, names) {
  const history = watch?.history ?? null;
  if (history === null) return [];
  const { points: runs, drifts } = history;
  const found = drifts.length === 0 ? "no lasting change" : counted(drifts.length, "lasting change");
  const parts = [
    ...drifts.length === 0 ? [] : [list(drifts.map((drift) => driftText(drift, names)))],
    trendTable(runs, names),
    text(METHOD)
  ];
  return [{ id: "trend", title: `Trend over ${counted(runs.length, "run")}: ${found}`, parts, importance: 55 }];
}
var METHOD = "After every run all figures are tested for a lasting change, with a test that may be repeated after every run: the chance that it ever names a change where there is none is at most 5 % for all figures and the first 60 runs together. Runs that were cut short are shown and not tested.";
function changeText(drift, names, range = "") {
  const { of, dimension, direction, since } = drift;
  const word = DIRECTIONS[dimension][direction];
  return `${names.within(of)}, ${dimension} ${direction} (${word}) since ${dayOf(since)}${range}: ${levels(drift)}`;
}
function driftText(drift, names) {
  const { found_at, runs_before, runs_since } = drift;
  const found = found_at === null ? "" : `; found on ${dayOf(found_at)}`;
  const over = `${counted(runs_before, "run")} before, ${grouped(runs_since)} since`;
  return `${changeText(drift, names, between(drift))}${found}, ${over}.`;
}
function between({ since_earliest: from, since_latest: to }) {
  return from === to ? "" : ` (between ${dayOf(from)} and ${dayOf(to)})`;
}
function levels({ of, dimension, before, after, change, ci95 }) {
  const isShare = dimension === "answers" || dimension === "reliability";
  const write = (value) => (isShare ? points(value) : changed(value)).replace(/ (?:pp|%)$/, "");
  const figure = isShare ? points(change) : changed(change);
  const unit = of.includes(" / ") ? "ratio" : dimension;
  return `${figure} ${interval(ci95, write)}, from ${amount(before, unit)} to ${amount(after, unit)}${UNITS[unit]}`;
}
var UNITS = {
  latency: " ms",
  cost: " USD a request",
  answers: "",
  reliability: "",
  ratio: " (typical ratio)"
};
function amount(value, unit) {
  if (unit === "latency") return grouped(value);
  if (unit === "cost") return usd(value);
  return unit === "ratio" ? ratio(value) : percent(value, 1);
}
function dayOf(stamp) {
  return stamp === null ? UNKNOWN : stamp.slice(0, 10);
}
var MOST_ROWS = 14;
var MOST_ARMS = 4;
function trendTable(runs, names) {
  const arms = [...new Set(runs.flatMap((run) => run.arms.map(({ arm }) => arm)))].slice(0, MOST_ARMS);
  const figures = ["ms", "right", "sound", "USD per 1,000"];
  const head = ["run", "commit", ...arms.flatMap((arm) => figures.map((figure) => `${names.of(arm)}, ${figure}`))];
  const rows = runs.slice(-MOST_ROWS).map((run) => [
    `${dayOf(run.origin.measured_at)}${run.complete ? "" : ", cut short"}`,
    run.origin.commit?.slice(0, 7) ?? UNKNOWN,
    ...arms.flatMap((arm) => armCells(run.arms.find((each) => each.arm === arm)))
  ]);
  return table(head, rows, [0, 1]);
}
function armCells(point) {
  if (point === void 0) return [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
  const { log_total_ms, answers, sound, usd: cost } = point;
  return [
    log_total_ms === null ? UNKNOWN : grouped(Math.exp(log_total_ms.mean)),
    answers.n === 0 ? UNKNOWN : percent(answers.k / answers.n, 1),
    sound.n === 0 ? UNKNOWN : percent(sound.k / sound.n, 1),
    cost === null ? UNKNOWN : usd(cost * 1e3)
  ];
}

export {
  text,
  list,
  table,
  findingsSection,
  EFFECT_WORDS,
  markdownTable2 as markdownTable,
  bullets,
  blocksOf,
  fit,
  renderComment,
  renderSummary,
  renderSkipped,
  renderEnded,
  nameOf,
  ArmNames,
  markOf,
  marked,
  sinceNotice,
  sinceSection,
  driftNotices,
  trendSection,
  driftText
};
