import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ArmNames,
  answersAlone,
  answersOf,
  markOf,
  marked,
  nameOf
} from "./chunk-7HHSDO7S.js";
import {
  findingsSection,
  list,
  table,
  text
} from "./chunk-LPNM7XBE.js";
import {
  CONTESTED,
  MANIFEST,
  RELABELLED,
  REMOVED,
  RULES,
  concerns,
  intervalIn,
  isConfoundedByTime,
  isSinceThen,
  parseManifest,
  powerLines,
  shownIn
} from "./chunk-VZOP42A2.js";
import {
  duration,
  timespan
} from "./chunk-7UEFJCG7.js";
import {
  isMeasured,
  writeJson
} from "./chunk-5RMSXEZV.js";
import {
  MOST_JSON_BYTES,
  errnoOf,
  openRegular,
  readRegular
} from "./chunk-XOSPGNAM.js";
import {
  FAULTS,
  faultOf,
  isAnswered,
  outcomeOf
} from "./chunk-477SQBMC.js";
import {
  NOT_ESTIMABLE,
  UNKNOWN,
  counted,
  distribution,
  exactSum,
  grouped,
  interval,
  milliseconds,
  percent,
  points,
  probability,
  ratio,
  round,
  usd
} from "./chunk-LU6X25WC.js";
import {
  excerpt
} from "./chunk-CTC26OTG.js";
import {
  ParityError,
  trimEnd
} from "./chunk-KL4PBLXA.js";

// src/effects/files/manifest.ts
import { createHash } from "node:crypto";
import path from "node:path";
async function digestOf(file) {
  const handle = await openRegular(file);
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of handle.createReadStream()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}
async function writeManifest(directory, files, facts) {
  const digests = {};
  for (const file of files) digests[path.basename(file)] = await digestOf(file);
  const manifest = { ...facts, files: digests };
  const target = path.join(directory, MANIFEST);
  await writeJson(target, manifest);
  return target;
}
async function readManifest(directory) {
  const file = path.join(directory, MANIFEST);
  try {
    return parseManifest(JSON.parse((await readRegular(file, MOST_JSON_BYTES)).toString("utf8")), file);
  } catch (cause) {
    if (cause instanceof ParityError) throw cause;
    const reason = cause instanceof SyntaxError ? "it is not JSON" : errnoOf(cause);
    throw new ParityError(
      "INVALID_RECORDS",
      `nothing to verify: ${file} can't be read (${reason}); name the directory that run or compare wrote, or an artifact of it.`,
      cause
    );
  }
}

// src/core/report/model/context.ts
function comparedPairs({ pairs, arms }) {
  const byName = new Map(arms.map((arm) => [arm.arm, arm]));
  return pairs.flatMap((pair) => {
    const [a, b] = [byName.get(pair.a), byName.get(pair.b)];
    return a === void 0 || b === void 0 ? [] : [{ pair, a, b }];
  });
}
function loneArms({ pairs, arms }) {
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return arms.filter(({ arm }) => !paired.has(arm));
}
function isSimulated({ run, comparison }) {
  return run?.settings.simulated === true || comparison.audit.some(({ rule }) => rule === "simulated");
}

// src/core/report/model/efforts.ts
function effortTable({ efforts, pairs }, names) {
  if (efforts.length === 0) return null;
  const within = efforts.map(({ provider, lower, higher, n, ratio: of, ci95, p, rise }) => [
    `${provider}: ${higher.effort} / ${lower.effort}`,
    `${ratio(of)} ${interval(ci95, ratio)}`,
    probability(p),
    grouped(n),
    RISES[rise]
  ]);
  const between = pairs.map(({ a, b, tokens: { reasoning } }) => [
    `${names.of(a)} / ${names.of(b)}`,
    `${ratio(reasoning.ratio)} ${interval(reasoning.ci95, ratio)}`,
    probability(reasoning.p),
    grouped(reasoning.n),
    ""
  ]);
  const head = ["reasoning tokens", "ratio of means, 95 % interval", "p", "prompts or pairs", "rise with the effort"];
  return table(head, [...within, ...between], [0, 4]);
}
var RISES = { shown: "shown", absent: "less than a tenth", open: "left open" };

// src/core/report/model/failures.ts
function failuresByCause(arms, names) {
  const failing = arms.filter(({ failed, network_losses }) => failed + network_losses > 0);
  if (failing.length === 0) return null;
  const faults = FAULTS.filter((fault) => failing.some((arm) => (arm.faults[fault] ?? 0) > 0));
  const losses = failing.some(({ network_losses }) => network_losses > 0);
  const rows = failing.map((arm) => [
    names.of(arm.arm),
    grouped(arm.failed),
    ...faults.map((fault) => grouped(arm.faults[fault] ?? 0)),
    ...losses ? [grouped(arm.network_losses)] : [],
    kinds(arm)
  ]);
  const causes = faults.map((fault) => CAUSES[fault]);
  const head = ["", "failed", ...causes, ...losses ? ["attempts lost on the network"] : [], "how they ended"];
  return table(head, rows, [0, head.length - 1]);
}
var CAUSES = {
  network: "client\u2019s network",
  provider: "provider",
  quota: "quota",
  auth: "credentials",
  config: "configuration",
  cap: "output cap",
  timeout: "our deadline",
  aborted: "our stop"
};
function kinds({ outcomes }) {
  const ended = Object.entries(outcomes).filter(([outcome, count]) => outcome !== "completed" && count > 0);
  return ended.map(([outcome, count]) => `${grouped(count)} ${outcome.replace("_", " ")}`).join(", ");
}
var LONGEST_ERROR = 300;
var LONGEST_ID = 60;
function failureTable(records, names) {
  const failed = records.filter((record) => !isAnswered(record));
  if (failed.length === 0) return null;
  const rows = failed.map((record) => failureRow(record, names));
  return table(["arm", "prompt", "started", "outcome", "fault", "total, ms", "error"], rows, [0, 1, 2, 3, 4, 6]);
}
function failureRow(record, names) {
  const repeated = record.superseded === true ? ", repeated later" : record.retry === true ? ", a retry" : "";
  return [
    names.of(record.arm ?? `${record.provider} ${record.model}`),
    excerpt(record.prompt_id, LONGEST_ID),
    excerpt(record.started_at, LONGEST_ID),
    `${outcomeOf(record).replace("_", " ")}${repeated}`,
    faultOf(record) ?? "",
    milliseconds(record.total_ms),
    excerpt(record.error ?? "", LONGEST_ERROR)
  ];
}

// src/core/report/model/figures.ts
var LATENCIES = [
  ["total_ms", "Total"],
  ["ttft_ms", "TTFT"],
  ["ttfb_ms", "TTFB"]
];
var QUANTILES = ["p50", "p90", "p95"];
function figureRows(arms, pair) {
  return [
    row(
      "Right answers",
      arms,
      ({ accuracy }) => rightAnswers(accuracy.rate, accuracy.ci95),
      pair && accuracyDifference(pair.accuracy)
    ),
    row("OK / failed / incomplete", arms, endings, null),
    row("Text not as billed", arms, unreconciled, null),
    ...pair === null ? [] : [typical(arms, pair.latency.total_ms)],
    ...LATENCIES.flatMap(([metric, label]) => latencyRows(arms, pair, metric, label)),
    row(
      "Output tokens per second",
      arms,
      (arm) => maybe(arm.overall_output_tokens_per_second, 1),
      quotient(arms, pair, (arm) => arm.overall_output_tokens_per_second)
    ),
    tokenRow("Input tokens", arms, pair, "input_tokens"),
    tokenRow("Output tokens", arms, pair, "output_tokens"),
    tokenRow("of these reasoning", arms, pair, "reasoning_tokens"),
    row("Cost, USD", arms, ({ cost }) => usd(cost.total_usd), null),
    row(
      "USD per 1,000 requests",
      arms,
      ({ cost }) => usd(thousandfold(cost.mean_usd)),
      pair && estimate(pair.cost.ratio.estimate, pair.cost.ratio.ci95)
    )
  ];
}
function row(label, arms, cell, difference) {
  return { label, cells: arms.map(cell), difference: difference ?? "" };
}
function typical(arms, latency) {
  return {
    label: "Total, typical pair",
    cells: arms.map(() => ""),
    difference: estimate(latency.typical_ratio.estimate, latency.typical_ratio.ci95)
  };
}
function latencyRows(arms, pair, metric, label) {
  return QUANTILES.map((quantile) => {
    const compared = pair?.latency[metric][`${quantile}_ratio`];
    const difference = compared === void 0 ? null : estimate(compared.estimate, compared.ci95);
    return row(
      `${label} ${quantile}, ms`,
      arms,
      ({ metrics }) => milliseconds(metrics[metric]?.[quantile] ?? null),
      difference
    );
  });
}
function tokenRow(label, arms, pair, kind) {
  const tokens = ({ cost }) => cost.input_tokens === 0 ? null : cost[kind];
  return row(label, arms, (arm) => maybe(tokens(arm), 0), quotient(arms, pair, tokens));
}
function rightAnswers(rate, ci95) {
  if (rate === null) return UNKNOWN;
  return `${percent(rate)} ${bracketed(ci95, (bound) => bound === null ? UNKNOWN : grouped(bound * 100, 2))}`;
}
function unreconciled({ reconciliation }) {
  return reconciliation === null ? UNKNOWN : `${grouped(reconciliation.unreconciled)} of ${grouped(reconciliation.checked)}`;
}
function endings({ ok, failed, outcomes }) {
  const incomplete = outcomes.incomplete ?? 0;
  return [ok, failed - incomplete, incomplete].map((count) => grouped(count)).join(" / ");
}
function accuracyDifference({ difference, ci95 }) {
  if (difference === null) return UNKNOWN;
  return `${points(difference)} ${bracketed(ci95, (bound) => points(bound).replace(/ pp$/, ""))}`;
}
function estimate(value, ci95) {
  return value === null ? UNKNOWN : `${ratio(value)} ${bracketed(ci95, ratio)}`;
}
function bracketed(ci95, write) {
  const text2 = interval(ci95, write);
  return text2 === NOT_ESTIMABLE ? `[${text2}]` : text2;
}
function quotient(arms, pair, value) {
  const [a, b] = arms.map(value);
  if (pair === null || a === void 0 || b === void 0 || a === null || b === null || b === 0) return null;
  return ratio(a / b);
}
function maybe(value, decimals2) {
  return value === null ? UNKNOWN : grouped(value, decimals2);
}
function thousandfold(value) {
  return value === null ? null : value * 1e3;
}

// src/core/report/model/gates.ts
var LONGEST_CONDITION = 120;
var LONGEST_REASON = 400;
function gatesSection(gates) {
  if (gates.length === 0) return [];
  const shown = gateRows(gates).slice(0, MOST_LISTED);
  const rows = shown.map(({ condition, of, figure, interval: interval2, decision }) => [
    `${SYMBOLS[decision]} ${WORDS[decision]}`,
    condition,
    of,
    figure,
    interval2
  ]);
  const reasons = shown.filter(({ decision }) => decision !== "pass").map(({ why }) => why);
  const parts = [
    table(["decision", "fails on", "of", "figure", "95 % interval"], rows, [0, 1, 2]),
    ...gates.length > shown.length ? [text(`and ${grouped(gates.length - shown.length)} more gates`)] : [],
    ...reasons.length === 0 ? [] : [list(reasons)]
  ];
  return [{ id: "gates", title: `Gates: ${gatesInWords(gates)}`, parts, importance: 97 }];
}
var SYMBOLS = { pass: "\u2714", fail: "\u2718", undecided: "?" };
var WORDS = {
  pass: "passed",
  fail: "failed",
  undecided: "undecided"
};
var MOST_LISTED = 60;
function gatesLine(gates) {
  if (gates.length === 0) return null;
  const [worst] = [...gates].sort((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
  const named = worst === void 0 || worst.result === "pass" ? "" : ` ${SYMBOLS[worst.result]} ${WORDS[worst.result]}: ${excerpt(worst.condition, LONGEST_CONDITION)}`;
  return `Gates: ${gatesInWords(gates)}.${named}`;
}
var ORDER = ["fail", "undecided", "pass"];
function gateRows(gates) {
  return gates.map(({ condition, of, unit, value, interval: interval2, result, message }) => ({
    condition: excerpt(condition, LONGEST_CONDITION),
    of: of === null ? "" : nameOf(of),
    figure: shownIn(unit, value),
    interval: interval2 === null ? UNKNOWN : intervalIn(unit, interval2),
    decision: result,
    why: excerpt(message, LONGEST_REASON)
  }));
}
function gatesInWords(gates) {
  return ORDER.map((decision) => [WORDS[decision], gates.filter(({ result }) => result === decision).length]).filter(([, count]) => count > 0).map(([word, count]) => `${grouped(count)} ${word}`).join(", ");
}

// src/core/text/words.ts
function countWords(text2) {
  return text2.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
function withinWords(text2, most) {
  const kept = [];
  let words = 0;
  for (const part of text2.split(/\s+/)) {
    words += countWords(part);
    if (words > most) return `${trimEnd(kept.join(" "), ",;:.")} \u2026`;
    kept.push(part);
  }
  return text2;
}

// src/core/report/model/baseline.ts
function baselineNotice(comparison) {
  if (!comparison.arms.some(({ baseline }) => baseline)) return [];
  const lone = loneArms(comparison);
  const [added, gone] = [lone.filter(({ baseline }) => !baseline), lone.filter(({ baseline }) => baseline)];
  const sentences = [
    `Each arm is compared with itself in the baseline${ageOf(comparison)}.`,
    ...added.length === 0 ? [] : [`${counted(added.length, "arm")} not in the baseline.`],
    ...gone.length === 0 ? [] : [`${counted(gone.length, "arm")} in the baseline only.`]
  ];
  return [{ kind: "baseline", text: sentences.join(" ") }];
}
function ageOf(comparison) {
  const ages = comparedPairs(comparison).map(({ a, b }) => startOf(a) - startOf(b)).filter(Number.isFinite);
  if (ages.length === 0) return "";
  const oldest = ages.reduce((one, other) => Math.abs(other) > Math.abs(one) ? other : one);
  return `, measured ${timespan(Math.abs(oldest))} ${oldest < 0 ? "after" : "before"} it`;
}
function startOf({ started_at }) {
  return Date.parse(started_at ?? "");
}

// src/core/report/model/ending.ts
var LONGEST_REASON2 = 400;
function noticesOf(context) {
  const notices = [
    ...failedNotice(context),
    ...simulatedNotice(context),
    ...baselineNotice(context.comparison),
    ...stoppedNotice(context)
  ];
  if (context.run?.resumed !== true) return notices;
  return [...notices, { kind: "resumed", text: "This run was resumed: the pause is no part of its time." }];
}
function failedNotice({ run }) {
  const error = run?.error ?? null;
  return error === null ? [] : [{ kind: "failed", text: `Failed: ${excerpt(error.message, LONGEST_REASON2)}` }];
}
function simulatedNotice(context) {
  return isSimulated(context) ? [{ kind: "simulated", text: "Simulated: these figures say nothing of any provider." }] : [];
}
function stoppedNotice({ run, records }) {
  const stop = run?.stop ?? null;
  if (run === null || stop === null) return [];
  const made = records.filter((record) => record.superseded !== true && record.retry !== true);
  const answered = grouped(made.filter(isAnswered).length);
  const share = `${grouped(made.length)} of ${counted(run.plannedAttempts, "planned request")} made, ${answered} answered`;
  const isTold = stop.message === run.error?.message;
  const why = isTold ? "" : `: ${trimEnd(excerpt(stop.message, LONGEST_REASON2), ". ")}`;
  return [{ kind: "stopped", text: `Stopped early, ${share}${why}.` }];
}

// src/core/report/model/qualifiers.ts
var WORDS_A_LINE = 14;
var LONGEST_LINE = 160;
function qualifiersOf(findings, pairs, names) {
  const told = new Set(findings.map(({ message }) => message));
  const remarks = pairs.flatMap(({ qualifications }) => qualifications).filter((sentence) => !told.has(sentence));
  return [
    ...gravestFirst(findings.filter(touchesVerdict)).map((finding) => ({
      severity: finding.severity,
      text: brief(finding, names, pairs.length > 1)
    })),
    ...[...new Set(remarks)].map((sentence) => ({
      severity: null,
      text: inOneLine(names.within(sentence))
    }))
  ];
}
function touchesVerdict({ rule, effect, severity }) {
  return rule !== "simulated" && (effect !== "none" || severity === "critical");
}
function gravestFirst(findings) {
  const gravity = ({ rule, severity, effect }) => {
    const tier = severity === "critical" || effect === "not_comparable" ? 0 : severity === "warning" ? 10 : 20;
    return tier + (FAMILIES.get(rule) === "integrity" ? 0 : effect === "not_comparable" ? 1 : 2);
  };
  return [...findings].sort((a, b) => gravity(a) - gravity(b));
}
var FAMILIES = new Map(RULES.map(({ id, family }) => [id, family]));
var BRIEFS = new Map(RULES.map(({ id, brief: brief2 }) => [id, brief2]));
function brief(finding, names, severalPairs) {
  const message = names.within(finding.message);
  const shorter = BRIEFS.get(finding.rule)?.(`${grouped(finding.count)} of ${grouped(finding.of)}`);
  if (shorter === void 0 || countWords(message) <= WORDS_A_LINE) return inOneLine(message);
  const pair = severalPairs ? finding.pair ?? [] : [];
  const arms = finding.arm === null ? pair : [finding.arm];
  const whose = arms.length === 0 ? "" : `${arms.map((arm) => names.of(arm)).join(" and ")}: `;
  return inOneLine(whose === "" ? `${shorter.charAt(0).toUpperCase()}${shorter.slice(1)}.` : `${whose}${shorter}.`);
}
function inOneLine(sentence) {
  return excerpt(withinWords(sentence, WORDS_A_LINE), LONGEST_LINE);
}

// src/core/report/model/title.ts
var MOST_NAMED = 3;
function titleOf({ arms, pairs }, names) {
  const only = pairs[0];
  if (arms.length === 0) return "There is no record to report";
  if (arms.every(({ ok }) => ok === 0)) return `${whoAgainstWhom(arms, pairs, names)}: no request brought an answer`;
  if (only === void 0) return arms.length === 1 ? alone(arms, names) : `${counted(arms.length, "arm")} side by side`;
  if (pairs.length === 1) return names.within(only.headline);
  return `${whoAgainstWhom(arms, pairs, names)}: ${verdictCounts(pairs)}`;
}
function alone(arms, names) {
  return arms.map(({ arm, ok, records, accuracy, metrics }) => {
    const right = accuracy.rate === null ? "" : `, ${percent(accuracy.rate, 1)} right`;
    const median = metrics["total_ms"]?.p50 ?? null;
    return `${names.of(arm)}: ${grouped(ok)} of ${grouped(records)} answered${right}${median === null ? "" : `, median ${grouped(median)} ms`}`;
  }).join("; ");
}
function whoAgainstWhom(arms, pairs, names) {
  if (pairs.length > 0 && pairs.every(isSinceThen)) return `${counted(pairs.length, "arm")} since then`;
  const references = new Set(pairs.map(({ b }) => b));
  const [reference] = references;
  if (pairs.length > 0 && references.size === 1 && reference !== void 0) {
    const others = pairs.map(({ a }) => names.of(a));
    const who = others.length <= MOST_NAMED ? joined(others) : counted(others.length, "arm");
    return `${who} vs ${names.of(reference)}`;
  }
  if (pairs.length > 0) return `${grouped(pairs.length)} comparisons`;
  return arms.length <= MOST_NAMED ? joined(arms.map(({ arm }) => names.of(arm))) : counted(arms.length, "arm");
}
function verdictCounts(pairs) {
  const counts = VERDICTS.map((verdict) => [verdict, pairs.filter((pair) => pair.verdict === verdict).length]);
  return counts.filter(([, count]) => count > 0).map(([verdict, count]) => `${grouped(count)} ${markOf(verdict).word}`).join(", ");
}
var VERDICTS = ["worse", "trade-off", "better", "equivalent", "inconclusive", "not comparable"];
function joined(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

// src/core/report/model/verdict-text.ts
function verdictClause(pair, names) {
  const { a, b, verdict } = pair;
  const [first, second] = [names.of(a), names.of(b)];
  const clauses = {
    better: `${first} is better than ${second}`,
    worse: `${first} is worse than ${second}`,
    "trade-off": `${first} against ${second} is a trade-off: ${byDimension(pair)}`,
    equivalent: `${first} and ${second} are equivalent`,
    inconclusive: `No overall verdict on ${first} against ${second}: ${byDimension(pair)}`,
    "not comparable": isWhollyApart(pair) ? `${first} and ${second} can\u2019t be compared` : `${first} and ${second} can\u2019t be compared as a whole: ${byDimension(pair)}`
  };
  return isSinceThen(pair) ? `${clauses[verdict]}, since then` : clauses[verdict];
}
function isWhollyApart({ n, accuracy }) {
  return n === 0 || accuracy.verdict === "not comparable";
}
function byDimension(pair) {
  const { latency, accuracy, reliability } = pair;
  const dimensions = [
    ["latency", latency],
    ["answers", accuracy],
    ["reliability", reliability]
  ];
  return dimensions.map(([name, { verdict }]) => `${name} ${verdict === "inconclusive" ? "left open" : verdict}`).join(", ").concat(isConfoundedByTime(pair) ? " on those days" : "");
}
function shortVerdict({ a, b, verdict }, findings) {
  const critical = gravest(findings, a, b).length;
  if (critical === 0 || verdict === "not comparable") return verdict;
  return `${verdict}, qualified by ${counted(critical, "critical finding")}`;
}
function gravest(findings, a, b) {
  const critical = findings.filter((finding) => finding.severity === "critical" && concerns(finding, a, b));
  return [...critical.filter(forbids), ...critical.filter((finding) => !forbids(finding))];
}
function forbids({ effect }) {
  return effect === "not_comparable";
}
function quotable(pair, names) {
  if (pair.n === 0)
    return "No prompt is left that was asked in both arms and not lost on the client\u2019s side, so there is nothing to compare.";
  if (isWhollyApart(pair))
    return "Each arm\u2019s figures stand for themselves; what lies between them means nothing until both are asked alike.";
  const parts = [latencySentence(pair, names), accuracySentence(pair, names)].filter((part) => part !== null);
  const over = `over ${counted(pair.n, "pair")} of the same prompt`;
  return parts.length === 0 ? `Neither latency nor accuracy can be told, ${over}.` : `${parts.join("; ")}, ${over}.`;
}
function latencySentence({ a, b, latency: { total_ms, verdict } }, names) {
  const { estimate: estimate2, ci95 } = total_ms.typical_ratio;
  if (estimate2 === null) return null;
  const bounds = `ratio ${ratio(estimate2)}, 95 % interval ${interval(ci95, ratio)}`;
  if (verdict === "not comparable")
    return `The typical paired total latency compares two times, not two arms (${bounds})`;
  const [time, than] = moreOrLess(estimate2);
  return `A typical request takes ${time} through ${names.of(a)} ${than} through ${names.of(b)} (${bounds})`;
}
function moreOrLess(estimate2) {
  const share = Math.abs(estimate2 - 1);
  if (share < 5e-4) return ["the same time", "as"];
  return [`${percent(share, 1)} ${estimate2 < 1 ? "less" : "more"} time`, "than"];
}
function accuracySentence({ a, b, accuracy }, names) {
  const n = accuracy.both + accuracy.a_only + accuracy.b_only + accuracy.neither;
  if (accuracy.difference === null || n === 0) return null;
  const [rateA, rateB] = [accuracy.both + accuracy.a_only, accuracy.both + accuracy.b_only].map(
    (right) => percent(right / n)
  );
  return `${names.of(a)} is right on ${rateA} of the prompts and ${names.of(b)} on ${rateB} (difference ${accuracyDifference(accuracy)})`;
}
function openQuestions(pair) {
  if (pair.n === 0) return [];
  const { accuracy, reliability, latency } = pair;
  const { sound } = reliability;
  const questions = [];
  if (latency.total_ms.verdict === "inconclusive") questions.push(`Latency: ${latencyLeftOpen(latency.total_ms)}`);
  if (accuracy.verdict === "inconclusive" && accuracy.difference !== null)
    questions.push(`Accuracy: ${leftOpen(accuracy)}`);
  if (sound.verdict === "inconclusive" && sound.difference !== null) questions.push(`Reliability: ${leftOpen(sound)}`);
  return questions;
}
function latencyLeftOpen({ n, typical_ratio: { estimate: estimate2, ci95 }, margin }) {
  if (estimate2 === null) return "no pair was answered in both arms.";
  if (ci95 === null) return `there is no interval of the typical ratio from ${counted(n, "pair")}.`;
  return `the typical ratio lies in ${interval(ci95, ratio)}; that is neither clear of 1 nor within ${percent(margin, 0)} of it.`;
}
function leftOpen({ difference, ci95, non_inferior }) {
  return `the difference ${accuracyDifference({ difference, ci95 })} is neither clear of 0 nor within ${points(non_inferior.margin, 1).replace("+", "")} of it.`;
}

// src/core/report/model/opening.ts
var OPENING_WORDS = 108;
var NOTICE_WORDS = 28;
var TITLE_WORDS = 28;
var GATE_WORDS = 16;
var MOST_COLUMNS = 3;
var MOST_PAIRS = 8;
var MOST_QUALIFIERS = 5;
var MORE_WORDS = 4;
function openingOf(context, names) {
  const { comparison } = context;
  const { pairs, audit } = comparison;
  const gates = gatesLine(comparison.gates);
  const isAnswered2 = comparison.arms.some(({ ok }) => ok > 0);
  const before = {
    title: withinWords(titleOf(comparison, names), TITLE_WORDS),
    notices: noticesOf(context).map((notice) => ({ ...notice, text: withinWords(notice.text, NOTICE_WORDS) })),
    verdict: isAnswered2 ? verdictOf(comparison) : null,
    gates: gates === null ? null : withinWords(gates, GATE_WORDS),
    answers: isAnswered2 ? answerTable(pairs, loneArms(comparison), names) : null
  };
  const all = qualifiersOf(audit, pairs, names);
  const qualifiers = thoseThatFit(all, OPENING_WORDS - wordsOf(before) - MORE_WORDS);
  return { ...before, qualifiers, more: all.length - qualifiers.length };
}
function verdictOf({ pairs, arms, audit }) {
  const [only] = pairs;
  if (only !== void 0) return pairs.length === 1 ? verdictLine(only, audit) : null;
  return arms.length === 1 ? "There is no second arm to compare with." : null;
}
function verdictLine(pair, audit) {
  const since = isSinceThen(pair) ? " since then" : "";
  return `Verdict${since}: ${shortVerdict(pair, audit)}. ${counted(pair.n, "pair")}.`;
}
function wordsOf({ title, notices, verdict, gates, answers }) {
  const cells = answers === null ? [] : [...answers.head, ...answers.rows.flat()];
  return countWords([title, ...notices.map(({ text: text2 }) => text2), verdict ?? "", gates ?? "", ...cells].join(" "));
}
function thoseThatFit(qualifiers, words) {
  const kept = [];
  let left = words;
  for (const qualifier of qualifiers.slice(0, MOST_QUALIFIERS)) {
    left -= countWords(`${qualifier.severity ?? ""} ${qualifier.text}`);
    if (left < 0) break;
    kept.push(qualifier);
  }
  return kept;
}
function answerTable(pairs, alone2, names) {
  const [only] = pairs;
  if (pairs.length === 1 && only !== void 0) return ofPair(only, names);
  if (pairs.length > MOST_COLUMNS) return ofManyPairs(pairs, names);
  if (pairs.length > 1) return ofFewPairs(pairs, names);
  return ofArms(alone2, names);
}
function ofPair(pair, names) {
  return {
    head: ["", `${names.of(pair.a)} vs ${names.of(pair.b)}, 95 % interval`, "same within"],
    rows: answersOf(pair).map((answer) => [answer.label, standing(answer, answer.figure), answer.margin]),
    wordColumns: [0, 1, 2]
  };
}
function standing({ standing: verdict }, figure) {
  return figure === "" ? marked(verdict) : `${marked(verdict)}: ${figure}`;
}
function ofFewPairs(pairs, names) {
  const columns = pairs.map((pair) => answersOf(pair));
  const head = pairs.map(({ a, b }) => `${names.of(a)} vs ${names.of(b)}`);
  const rows = (columns[0] ?? []).map(({ label }, row2) => [
    label,
    ...columns.map((answers) => {
      const answer = answers[row2];
      return standing(answer, answer.estimate);
    })
  ]);
  return { head: ["", ...head], rows, wordColumns: head.map((_, index) => index).concat(head.length) };
}
function ofManyPairs(pairs, names) {
  const rows = pairs.slice(0, MOST_PAIRS).map(({ a, b, verdict }) => [`${names.of(a)} vs ${names.of(b)}`, marked(verdict)]);
  const rest = pairs.length - rows.length;
  const last = rest === 0 ? [] : [[`and ${grouped(rest)} more below`, ""]];
  return { head: ["", "verdict"], rows: [...rows, ...last], wordColumns: [0, 1] };
}
function ofArms(arms, names) {
  const shown = arms.slice(0, MOST_COLUMNS);
  const columns = shown.map((arm) => answersAlone(arm));
  const [first] = columns;
  if (first === void 0) return null;
  const head = shown.map(({ arm }) => arms.length === 1 ? "95 % interval" : names.of(arm));
  const rows = first.map(({ label }, row2) => [label, ...columns.map((answers) => ofArm(answers[row2]))]);
  return { head: ["", ...head], rows, wordColumns: head.map((_, index) => index).concat(head.length) };
}
function ofArm({ standing: verdict, figure }) {
  return figure === "" ? marked(verdict) : figure;
}

// src/core/report/model/readings.ts
function readingsOf({ a, b, labels, sensitivity }, names) {
  const rows = [
    ...sensitivity.map(
      ({ scorer, a_correct, b_correct, n, a_only, b_only }) => readingRow(`scorer ${scorer}`, a_correct, b_correct, n, `${a_only} / ${b_only}`)
    ),
    ...labels.map(({ name, a_correct, b_correct, n }) => readingRow(`${name} labels`, a_correct, b_correct, n, ""))
  ];
  if (rows.length === 0) return null;
  const [first, second] = [names.of(a), names.of(b)];
  const shown = table(["", `${first} right`, `${second} right`, "of", `${first} only / ${second} only`], rows);
  return labels.some(({ name }) => name === "platinum") ? [shown, text(PLATINUM)] : [shown];
}
var PLATINUM = `GSM8K-Platinum drops ${REMOVED.size} of the test split\u2019s questions and relabels ${RELABELLED.size}, of which ${CONTESTED.size} are themselves contested (rows ${[...CONTESTED].join(", ")}).`;
function readingRow(label, a, b, n, discordant) {
  const right = (count) => `${grouped(count)} (${percent(n === 0 ? null : count / n)})`;
  return [label, right(a), right(b), grouped(n), discordant];
}

// src/core/report/model/tests.ts
function testsOf(pair, names) {
  const { latency, accuracy, reliability, cost } = pair;
  const rows = [
    latencyRow("Total, typical ratio", latency.total_ms),
    ...quantileRows("Total", latency.total_ms),
    latencyRow("TTFT, typical ratio", latency.ttft_ms),
    ...quantileRows("TTFT", latency.ttft_ms),
    latencyRow("TTFB, typical ratio", latency.ttfb_ms),
    ...quantileRows("TTFB", latency.ttfb_ms),
    proportionRow("Right answers, difference", accuracy),
    proportionRow("Sound answers, difference", reliability.sound),
    proportionRow("Completed, difference", { ...reliability.completed, holm_p: null, verdict: null }),
    proportionRow("Text as billed, difference", { ...reliability.as_billed, holm_p: null, verdict: null }),
    [
      `Cost, ratio, ${grouped(cost.n)} pairs`,
      estimate(cost.ratio.estimate, cost.ratio.ci95),
      probability(cost.p),
      probability(cost.holm_p),
      cost.verdict
    ],
    ["Tokens at one price, ratio", estimate(cost.token_ratio.estimate, cost.token_ratio.ci95), "", "", ""]
  ];
  return [
    text(`a is ${names.of(pair.a)}, b is ${names.of(pair.b)}.`),
    table(["", "estimate, 95 % interval", "p", "p after Holm", "verdict"], rows, [0, 4]),
    list(notes(pair))
  ];
}
function latencyRow(label, { typical_ratio, p, holm_p, verdict, n }) {
  return [
    `${label}, ${grouped(n)} complete pairs`,
    estimate(typical_ratio.estimate, typical_ratio.ci95),
    probability(p),
    probability(holm_p),
    verdict
  ];
}
function quantileRows(metric, { p50_ratio, p90_ratio, p95_ratio, complete_pairs, quantile_n, n }) {
  const rows = (kind, ratios) => ratios.map(({ estimate: value, ci95 }, index) => [
    `${metric} ${["p50", "p90", "p95"][index]}${kind}`,
    estimate(value, ci95),
    "",
    "",
    ""
  ]);
  const all = rows("", [p50_ratio, p90_ratio, p95_ratio]);
  if (quantile_n === n) return all;
  const { p50_ratio: p50, p90_ratio: p90, p95_ratio: p95 } = complete_pairs;
  return [...all, ...rows(", complete pairs only", [p50, p90, p95])];
}
function proportionRow(label, proportion) {
  const { both, a_only, b_only, neither, mcnemar_mid_p, holm_p, verdict } = proportion;
  const counts = `both ${grouped(both)}, a only ${grouped(a_only)}, b only ${grouped(b_only)}, neither ${grouped(neither)}`;
  return [
    `${label} (${counts})`,
    accuracyDifference(proportion),
    probability(mcnemar_mid_p),
    probability(holm_p),
    verdict ?? ""
  ];
}
function notes(pair) {
  const { accuracy, reliability, latency, period, hours_apart, excluded } = pair;
  const { total_ms } = latency;
  return [
    `Right answers: ${noWorse(accuracy)}. McNemar mid-p decides; the exact p is ${probability(accuracy.mcnemar_p)}.`,
    `Sound answers: ${noWorse(reliability.sound)}.`,
    `Latency is decided by the interval that survives drift and repeated prompts: ${interval(total_ms.typical_ratio.long_run_ci95, ratio)} of the typical ratio, ${ratio(total_ms.widening)} times as wide as for independent pairs. a was the faster in ${grouped(total_ms.a_faster)} of ${grouped(total_ms.n)} complete pairs.`,
    `Equivalent latency means a 90 % interval within ${percent(latency.total_ms.margin, 0)} of 1; here it is ${interval(total_ms.typical_ratio.long_run_ci90, ratio)}.`,
    `Order: a first in ${grouped(period.a_first)} pairs, b first in ${grouped(period.b_first)}${afterFirst(period)}.`,
    `Between the two requests of a pair, median: ${hours_apart === null ? UNKNOWN : timespan(hours_apart * MS_PER_HOUR)}.`,
    `Neighbouring pairs: lag-1 autocorrelation ${decimals(latency.total_ms.autocorrelation)}, resampled in blocks of ${latency.total_ms.block_length}.`,
    `Pairs left out of both arms: ${grouped(excluded.network)} client\u2019s network, ${grouped(excluded.aborted)} our own stop, ${grouped(excluded.auth)} credentials, ${grouped(excluded.quota)} rate limit or quota, ${grouped(excluded.config)} configuration, ${grouped(excluded.half_pairs)} half pairs.`
  ];
}
var MS_PER_HOUR = 36e5;
function afterFirst({ ratio: second, ci95 }) {
  return second === null ? "" : `; the second request of a pair takes ${estimate(second, ci95)} times as long as the first`;
}
function decimals(value) {
  return value === null ? UNKNOWN : grouped(value, 3);
}
function noWorse({ non_inferior: { margin, a_to_b, b_to_a } }) {
  const said = (shown) => shown === null ? "can\u2019t be told" : shown ? "shown" : "not shown";
  return `a no worse than b at ${points(margin, 1).replace("+", "")}: ${said(a_to_b)}; b no worse than a: ${said(b_to_a)}`;
}

// src/core/report/model/pair-sections.ts
var READING = "An arm\u2019s own latencies are of its answered requests; in the ratios a request that failed is slower than all others, and both are of the same prompts.";
function pairSections(compared, { index, of }, audit, names) {
  const { pair } = compared;
  const title = (subject) => of === 1 ? capitalised(subject) : `${names.of(pair.a)} vs ${names.of(pair.b)}: ${subject}`;
  const optional = (section2, parts) => parts === null ? [] : [{ ...section2, parts }];
  const sections = [
    {
      id: "comparison",
      title: title(of === 1 ? "All figures" : pair.verdict),
      parts: comparisonParts(compared, of > 1, audit, names),
      importance: 85
    },
    ...optional({ id: "open", title: title("what is left open"), importance: 50 }, openParts(pair)),
    { id: "tests", title: title("every test"), parts: testsOf(pair, names), importance: 40 },
    ...optional({ id: "readings", title: title("other scorers and labels"), importance: 30 }, readingsOf(pair, names))
  ];
  return sections.map((section2) => ({ ...section2, importance: section2.importance - index / 1e3 }));
}
function comparisonParts({ pair, a, b }, isOneOfSeveral, audit, names) {
  const told = new Set(audit.map(({ message }) => message));
  const remarks = pair.qualifications.filter((sentence) => !told.has(sentence)).slice(0, MOST_REMARKS);
  const shown = pair.verdict === "not comparable" ? null : pair;
  const rows = figureRows([a, b], shown).map(({ label, cells, difference }) => [
    label,
    ...cells,
    ...shown === null ? [] : [difference]
  ]);
  const head = ["", `a: ${names.of(pair.a)}`, `b: ${names.of(pair.b)}`, ...shown === null ? [] : [DIFFERENCE]];
  const answers = [text(verdictLine(pair, audit)), { kind: "table", table: ofPair(pair, names) }];
  return [
    ...isOneOfSeveral ? answers : [],
    text(`${verdictClause(pair, names)}. ${quotable(pair, names)}`),
    ...remarks.length === 0 ? [] : [list(remarks.map((sentence) => names.within(sentence)))],
    table(head, rows),
    ...shown === null ? [] : [text(READING)]
  ];
}
var DIFFERENCE = "a / b or a \u2212 b, 95 %";
var MOST_REMARKS = 30;
function openParts(pair) {
  const open = openQuestions(pair);
  if (open.length === 0) return null;
  const planned = {
    n: pair.prompts,
    comparedArms: 1,
    scored: pair.accuracy.difference !== null,
    marginPp: pair.accuracy.non_inferior.margin * 100,
    latencyMargin: pair.latency.total_ms.margin
  };
  const [heading = "", ...power] = powerLines(planned);
  return [list(open), text(heading), list(power)];
}
function capitalised(title) {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

// src/core/report/model/quantiles.ts
function quantileTable(arms, names) {
  const rows = arms.flatMap(
    ({ arm, metrics, quantile_ci95 }) => Object.entries(quantile_ci95).map(([metric, intervals]) => [
      `${names.of(arm)}, ${METRIC_NAMES[metric] ?? metric}`,
      ...OWN_QUANTILES.map(
        (quantile) => `${milliseconds(metrics[metric]?.[quantile] ?? null)} ${interval(intervals[quantile], milliseconds)}`
      )
    ])
  );
  return table(["ms, 95 % interval", ...OWN_QUANTILES], rows);
}
var METRIC_NAMES = { total_ms: "total", ttft_ms: "TTFT", ttfb_ms: "TTFB" };
var OWN_QUANTILES = ["p50", "p90", "p95", "p99"];

// src/core/walkthrough/elapsed.ts
var LONGEST_PAUSE_MS = 6e4;
function elapsed(records, resumedAt = []) {
  const sessions = resumedAt.map((at) => Date.parse(at));
  const spans = records.map((record) => ({ start: Date.parse(record.started_at), milliseconds: record.total_ms ?? 0 })).sort((a, b) => a.start - b.start);
  const [first] = spans;
  if (first === void 0) return null;
  let busyUntil = first.start;
  let interruptions = 0;
  let interruptedMs = 0;
  for (const { start, milliseconds: milliseconds2 } of spans) {
    const resumed = sessions.some((session) => session >= busyUntil && session <= start);
    if (start > busyUntil && (resumed || start - busyUntil > LONGEST_PAUSE_MS)) {
      interruptions += 1;
      interruptedMs += start - busyUntil;
    }
    busyUntil = Math.max(busyUntil, start + milliseconds2);
  }
  return {
    seconds: (busyUntil - first.start - interruptedMs) / 1e3,
    interruptions,
    interruptedSeconds: interruptedMs / 1e3
  };
}

// src/core/report/model/settings.ts
function settingsOf(context, names) {
  const { run, comparison, records, sources } = context;
  const facts = [
    ["Arms", names.legend().join("; ") || null],
    ...run === null ? [] : runFacts(run, records),
    ["Files compared", sources.length === 0 ? null : excerpt(sources.join(", "), LONGEST)],
    ["Scorer", excerpt(comparison.scorer, LONGEST)],
    ["Design", designOf(comparison.design)],
    ["Intervals", `95 %, from ${grouped(comparison.draws)} resamples where resampled, seed ${comparison.seed}`]
  ];
  return facts.flatMap(([name, value]) => value === null ? [] : [[name, value]]);
}
var LONGEST = 400;
function designOf({ kind, boundary }) {
  return kind === "fixed" ? null : `sequential, stops when certain: ${excerpt(boundary ?? "", LONGEST)}`;
}
function runFacts({ settings, resumed, roundTripMs }, records) {
  const { shard, limit, offset } = settings;
  const part = [
    shard === null ? "" : `shard ${shard}`,
    offset === 0 ? "" : `offset ${offset}`,
    limit === null ? "" : `limit ${limit}`
  ];
  return [
    ["Run", excerpt(settings.run_id, LONGEST)],
    [
      "Prompts",
      `${grouped(settings.prompts)} of ${excerpt([settings.dataset, ...part.filter((text2) => text2 !== "")].join(", "), LONGEST)}`
    ],
    [
      "Order",
      `${settings.order}, seed ${settings.seed}, concurrency ${settings.concurrency}, ${counted(settings.warmups, "warm-up")}`
    ],
    ["Output cap", `${grouped(settings.max_output_tokens)} tokens`],
    ["Developer message", settings.instructions === null ? "none" : counted(settings.instructions.length, "character")],
    ["Deadlines", `${settings.timeout_seconds} s, ${settings.idle_timeout_seconds} s of silence`],
    ["Connections", settings.fresh_connection ? "a new one for each request" : "kept alive, one a provider"],
    ["Epochs", settings.epochs === null ? null : `each prompt ${counted(settings.epochs, "time")}`],
    ["Reference", settings.reference === null ? null : excerpt(settings.reference, LONGEST)],
    ["Margins", marginsOf(settings)],
    ["Stops", stopOf(settings)],
    ["Caps", capsOf(settings)],
    ["Prices", pricesOf(settings.arms)],
    ["Endpoints", excerpt([...new Set(settings.arms.map(endpointOf))].join("; "), LONGEST)],
    ["Round trip", roundTripsOf(roundTripMs)],
    ["Time", timeOf(records, settings.resumed_at, resumed)],
    [
      "Client",
      `parity-bench ${excerpt(settings.client_version, LONGEST)}, Node ${excerpt(settings.node_version, LONGEST)}${settings.machine === null ? "" : `, machine ${excerpt(settings.machine, LONGEST)}`}`
    ]
  ];
}
function marginsOf({ margin_pp, latency_margin, cost_margin }) {
  const cost = cost_margin === null ? "" : `, ${percent(cost_margin, 0)} of cost`;
  return `${margin_pp} pp of accuracy, ${percent(latency_margin, 0)} of latency${cost}`;
}
function stopOf({ stop_when, certain_about }) {
  if (stop_when === null && certain_about === null) return null;
  const when = stop_when === "certain" ? "as soon as the verdict is certain" : "when the plan is done";
  return `${when}${certain_about === null ? "" : `, about ${certain_about.join(", ")}`}`;
}
function capsOf(settings) {
  const caps = [
    [settings.max_billable_tokens, (value) => `${grouped(value)} billable tokens`],
    [settings.max_cost_usd, (value) => `USD ${usd(value)}`],
    [settings.max_duration_minutes, (value) => `${value} minutes`],
    [settings.max_consecutive_failures, (value) => `${value} failures in a row`],
    [settings.max_consecutive_missing_usage, (value) => `${value} answers in a row without usage`]
  ];
  const set = caps.flatMap(([value, words]) => value === null ? [] : [words(value)]);
  return set.length === 0 ? "none" : set.join(", ");
}
function pricesOf(arms) {
  if (arms.every(({ price_as_of }) => price_as_of === void 0)) return null;
  const words = arms.map(({ arm, input_usd_per_mtok: input, price_as_of: day }) => {
    if (input === null) return `${excerpt(arm, LONGEST)}: no price known, cost unknown`;
    return day == null ? `${excerpt(arm, LONGEST)}: as given` : `list of ${excerpt(day, LONGEST)}`;
  });
  return excerpt([...new Set(words)].join("; "), LONGEST);
}
function endpointOf(arm) {
  const { provider, base_url, auth_mode, region, header_names = [], query_names = [], proxy } = arm;
  const [address = ""] = base_url.split(/[?#]/, 1);
  const place = address.replace(/\/\/[^/]*@/, "//");
  const details = [
    auth_mode,
    ...isPlainHttp(base_url) ? ["plain http: readable on its network"] : [],
    ...proxy === void 0 ? [] : [`through the proxy ${proxy}`],
    ...header_names.length === 0 ? [] : [`headers ${header_names.join(" ")}`],
    ...query_names.length === 0 ? [] : [`query ${query_names.join(" ")}`]
  ];
  return `${provider} at ${place}${region === null ? "" : `, ${region}`} (${details.join(", ")})`;
}
function isPlainHttp(address) {
  return /^http:\/\/(?!(?:localhost|[^/:]*\.localhost|127\.[\d.]+|\[::1\])(?:[:/]|$))/.test(address);
}
function roundTripsOf(byArm) {
  const known = Object.entries(byArm).flatMap(
    ([arm, ms]) => ms === null ? [] : [`${excerpt(arm, LONGEST)} ${ms.toFixed(ms < 10 ? 1 : 0)} ms`]
  );
  return known.length === 0 ? null : `${excerpt(known.join(", "), LONGEST)} (least of a few TCP connects before the run)`;
}
function timeOf(records, resumedAt, resumed) {
  const time = elapsed(records, resumedAt);
  if (time === null) return null;
  const first = records.reduce(
    (earliest, { started_at }) => started_at < earliest ? started_at : earliest,
    records[0]?.started_at ?? ""
  );
  const gaps = time.interruptions === 0 ? "" : `, ${counted(time.interruptions, "interruption")} of ${duration(time.interruptedSeconds * 1e3)} left out`;
  return `${duration(time.seconds * 1e3)} from ${excerpt(first, 40)}${gaps}${resumed ? ", resumed" : ""}`;
}

// src/core/report/model/report.ts
var MOST_ARMS_IN_TABLE = 12;
function reportOf(context) {
  const { comparison } = context;
  const names = new ArmNames(comparison.arms);
  const compared = comparedPairs(comparison);
  const alone2 = loneArms(comparison);
  return {
    opening: openingOf(context, names),
    pairs: compared.map(({ pair }) => ({ a: names.of(pair.a), b: names.of(pair.b), pair, answers: answersOf(pair) })),
    alone: alone2.map((arm) => ({ name: names.of(arm.arm), arm, answers: answersAlone(arm) })),
    sections: sectionsOf(context, compared, alone2, names),
    url: context.url !== null && isPlainUrl(context.url) ? context.url : null
  };
}
function sectionsOf(context, compared, alone2, names) {
  const { comparison, records } = context;
  const { arms, audit } = comparison;
  const settings = table(["", ""], settingsOf(context, names), [0, 1]);
  const quantiles = arms.some(({ ok }) => ok > 0) ? quantileTable(arms.slice(0, MOST_ARMS_IN_TABLE), names) : null;
  return [
    ...gatesSection(comparison.gates),
    ...compared.flatMap((each, index) => pairSections(each, { index, of: compared.length }, audit, names)),
    ...section("efforts", "Did the efforts take effect?", 65, effortTable(comparison, names)),
    ...section(
      "arms",
      alone2.length === arms.length ? "All figures" : "Arms without a counterpart",
      80,
      armTable(alone2, names)
    ),
    findingsSection(audit, names),
    ...section("failures_by_cause", "Failures by cause", 70, failuresByCause(arms, names)),
    ...section("failures", "List of failures", 10, failureTable(records, names)),
    ...section("quantiles", "Quantiles of each arm", 35, quantiles),
    ...section("settings", "Settings", 60, settings)
  ];
}
function section(id, title, importance, part) {
  return part === null ? [] : [{ id, title, parts: [part], importance }];
}
function armTable(arms, names) {
  if (arms.length === 0) return null;
  const shown = arms.slice(0, MOST_ARMS_IN_TABLE);
  const rows = figureRows(shown, null).map(({ label, cells }) => [label, ...cells]);
  return table(["", ...shown.map(({ arm }) => names.of(arm))], rows);
}
function isPlainUrl(url) {
  return /^https?:\/\/[\w.:/?=&%+#-]+$/.test(url);
}

// src/core/walkthrough/summary.ts
var METRICS = {
  time_to_first_byte_ms: "ttfb_ms",
  time_to_first_token_ms: "ttft_ms",
  end_to_end_latency_ms: "total_ms",
  request_output_throughput_token_per_s: "output_tokens_per_second",
  number_input_tokens: "input_tokens",
  number_output_tokens: "output_tokens",
  number_reasoning_tokens: "reasoning_tokens",
  estimated_openai_cost_usd: "estimated_openai_cost_usd"
};
var SUMMARY_FIELDS = [
  "ttfb_ms",
  "ttft_ms",
  "total_ms",
  "output_tokens_per_second",
  "input_tokens",
  "output_tokens",
  "reasoning_tokens"
];
function walkthroughSummary(records) {
  const tally = new SummaryTally();
  for (const record of records) tally.add(record);
  return tally.finish();
}
var SummaryTally = class {
  groups = /* @__PURE__ */ new Map();
  add(record) {
    if (!isMeasured(record)) return;
    const key = JSON.stringify([record.provider, record.model, record.arm ?? ""]);
    const group = this.groups.get(key) ?? new Group(record);
    this.groups.set(key, group);
    group.add(record);
  }
  finish() {
    const groups = [...this.groups.values()].sort((a, b) => order(a.sortKey, b.sortKey));
    const aggregates = groups.map((group) => group.aggregate());
    return { summary: aggregates.map((aggregate, index) => summaryRow(aggregate, groups[index])), aggregates };
  }
};
var Group = class {
  constructor(first) {
    this.first = first;
    this.sortKey = [first.provider, first.model, first.arm ?? ""];
  }
  first;
  sortKey;
  values = Object.fromEntries(Object.values(METRICS).map((field) => [field, []]));
  successes = 0;
  failures = 0;
  firstStart = Infinity;
  lastStart = -Infinity;
  add(record) {
    if (!record.ok) {
      this.failures += 1;
      return;
    }
    this.successes += 1;
    for (const field of Object.values(METRICS)) {
      const value = record[field];
      if (value !== null) this.values[field].push(value);
    }
    const start = Date.parse(record.started_at);
    this.firstStart = Math.min(this.firstStart, start);
    this.lastStart = Math.max(this.lastStart, start);
  }
  get failed() {
    return this.failures;
  }
  aggregate() {
    const { provider, model, arm } = this.first;
    const { estimated_openai_cost_usd: costs, output_tokens: tokens, total_ms: milliseconds2 } = this.values;
    const cost = costs.length === 0 ? null : exactSum(costs);
    const metrics = Object.entries(METRICS).map(([name, field]) => [name, distribution(this.values[field])]);
    return {
      provider,
      model,
      ...arm === null ? {} : { arm },
      number_completed_requests: this.successes,
      number_errored_requests: this.failures,
      completed_requests_per_minute: ratio2(this.successes, (this.lastStart - this.firstStart) / 6e4),
      // The time of a success that reported no tokens counts too: so the walkthrough has it.
      overall_output_throughput_token_per_s: tokens.length === 0 ? null : ratio2(exactSum(tokens), exactSum(milliseconds2) / 1e3),
      estimated_openai_cost_usd_mean: cost === null ? null : round(cost / costs.length, 6),
      estimated_openai_cost_usd_total: cost === null ? null : round(cost, 6),
      metrics: Object.fromEntries(metrics)
    };
  }
};
function summaryRow(aggregate, group) {
  const { provider, model, arm } = aggregate;
  const row2 = {
    provider,
    model,
    ...arm === void 0 ? {} : { arm },
    successful_runs: aggregate.number_completed_requests,
    failed_runs: group.failed,
    estimated_openai_cost_usd_total: aggregate.estimated_openai_cost_usd_total
  };
  for (const [name, field] of Object.entries(METRICS)) {
    if (!SUMMARY_FIELDS.includes(field)) continue;
    const { mean, p50, p90, p95 } = aggregate.metrics[name];
    Object.assign(row2, { [`${field}_avg`]: mean, [`${field}_p50`]: p50, [`${field}_p90`]: p90, [`${field}_p95`]: p95 });
  }
  return row2;
}
function ratio2(amount, per) {
  return Number.isFinite(per) && per > 0 ? round(amount / per, 2) : null;
}
function order(a, b) {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  return a[at] < b[at] ? -1 : 1;
}

// src/prepare/page.ts
var PAGE = "report.html";
function pageDocument(input) {
  const text2 = async () => (await import("./page-LEASQ6TN.js")).renderPage(input);
  return { name: PAGE, text: text2 };
}

export {
  digestOf,
  writeManifest,
  readManifest,
  elapsed,
  reportOf,
  walkthroughSummary,
  pageDocument
};
