import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  inputExcess,
  inputLayoutTokens,
  majority,
  mode,
  outputLayoutTokens,
  tokenResidual
} from "./chunk-O646L7KA.js";
import {
  Random
} from "./chunk-GPG2XM7P.js";
import {
  placeInPlan,
  promptsOfShard,
  shardOf
} from "./chunk-E2XRVFRB.js";
import {
  EFFORTS,
  SERVER_DEFAULT
} from "./chunk-ZBJJSWRE.js";
import {
  COSINES,
  RatioOfMeans,
  apparentSnapshots,
  billedSnapshots,
  current,
  dimensionVerdict,
  isSameArm,
  overallVerdict,
  pairRecords,
  pairedArms,
  startOf,
  timespan,
  twoSidedT
} from "./chunk-7UEFJCG7.js";
import {
  quantile,
  twoSidedP,
  twoSidedZ
} from "./chunk-OLIBIFZ5.js";
import {
  canonicalModel
} from "./chunk-BDC7PM6M.js";
import {
  settingsOfRole
} from "./chunk-OYFC3G7L.js";
import {
  faultOf,
  isAnswered,
  isWalkthroughRecord,
  outcomeOf,
  promptKey
} from "./chunk-477SQBMC.js";
import {
  UNKNOWN,
  counted,
  grouped,
  interval,
  percent,
  points,
  probability,
  ratio,
  usd
} from "./chunk-LU6X25WC.js";
import {
  finalAnswer,
  normalizeAnswer
} from "./chunk-NQYBRQ3G.js";
import {
  AMOUNT,
  COUNT,
  FLAG,
  INSTANT,
  NAME,
  TEXT,
  custom,
  exactOptional,
  known,
  listOf,
  nullish,
  objectOf,
  oneOf,
  parse2 as parse,
  pipe,
  record,
  regex,
  string,
  unknown
} from "./chunk-CTC26OTG.js";
import {
  foldLines
} from "./chunk-KL4PBLXA.js";

// src/core/record/stop.ts
var STOP_CODES = [
  "certain",
  "max-billable-tokens",
  "max-cost-usd",
  "max-duration-minutes",
  "max-consecutive-failures",
  "max-consecutive-missing-usage",
  "interrupted",
  "auth-refused",
  "quota-exhausted",
  "request-refused",
  "network-down",
  "client-exhausted",
  "disk-failed",
  "service-failed",
  "bad-input",
  "internal-error"
];

// src/core/manifest/manifest.ts
var MANIFEST = "manifest.json";
var SHA256 = custom(
  (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value),
  "a SHA-256 in hex"
);
var FILE_NAME = pipe(
  string("a file name"),
  regex(/^(?!\.{1,2}$)[^/\\\p{Cc}]{1,255}$/u, "a file name without a folder")
);
var DIGEST = objectOf({ sha256: SHA256, bytes: COUNT });
var SPENDING = objectOf({ tokens: AMOUNT, usd: AMOUNT });
var RUN_FACTS = objectOf({
  records: known(NAME),
  warmups: known(NAME),
  settings: NAME,
  summary: NAME,
  markdown: NAME,
  /** The path of the records as the run called it. */
  records_path: TEXT,
  draws: COUNT,
  planned_attempts: COUNT,
  left_to_ask: COUNT,
  stop: nullish(objectOf({ code: oneOf(STOP_CODES), message: TEXT }), null),
  error: known(TEXT),
  resumed: FLAG,
  charged: objectOf({ billed: SPENDING, unreported: SPENDING }),
  round_trip_ms: record(string(), known(AMOUNT))
});
var WORKFLOW = objectOf({
  repository: TEXT,
  commit: TEXT,
  ref: TEXT,
  workflow: TEXT,
  job: TEXT,
  run_id: COUNT,
  run_attempt: COUNT
});
var MANIFEST_SCHEMA = objectOf({
  schema_version: COUNT,
  kind: oneOf(["run", "comparison"]),
  created_at: INSTANT,
  client_version: TEXT,
  node_version: TEXT,
  /** Null on a laptop. */
  workflow: nullish(WORKFLOW, null),
  /** The page of the workflow's run, which the report links. */
  url: known(TEXT),
  /** What does it again; null where that is not known. */
  command: known(TEXT),
  fail_on: listOf(TEXT),
  /** Null for a comparison. */
  run: nullish(RUN_FACTS, null),
  /** What was asked of the records of a comparison, by option; null for a run, whose settings say it. */
  question: nullish(record(string(), unknown()), null),
  /** The records that were compared, which lie elsewhere. */
  inputs: listOf(objectOf({ label: NAME, path: TEXT, sha256: SHA256, bytes: COUNT, baseline: exactOptional(FLAG) })),
  /** Every other file of the result. */
  files: record(FILE_NAME, DIGEST)
});
var MANIFEST_VERSION = 1;
function parseManifest(value, where) {
  return parse(MANIFEST_SCHEMA, value, where, "Take the file as the run wrote it.");
}

// src/core/gate/limit.ts
var NOTATIONS = {
  share: { suffixes: { "%": 0.01 }, example: "95%", most: 1, show: (value) => percent(value) },
  points: { suffixes: { pp: 0.01 }, example: "-1pp", most: 1, show: (value) => points(value) },
  ms: {
    suffixes: { ms: 1, s: 1e3 },
    example: "8s or 8000ms",
    most: Infinity,
    show: (value) => `${grouped(value)} ms`
  },
  ratio: { suffixes: { "": 1 }, example: "1.10", most: Infinity, show: ratio },
  usd: { suffixes: { $: 1, USD: 1 }, example: "$12 or 12 USD", most: Infinity, show: (value) => `USD ${usd(value)}` },
  count: { suffixes: { "": 1 }, example: "0", most: Infinity, show: (value) => grouped(value) },
  verdict: { suffixes: {}, example: "worse", most: 0, show: String }
};
function exampleOf(unit) {
  return NOTATIONS[unit].example;
}
function parseLimit(text, unit) {
  const match = /^(\$?)\s*([+−-]?(?:\d+(?:\.\d*)?|\.\d+))\s*(%|pp|ms|s|USD)?$/.exec(text);
  if (match === null) return null;
  const [, sign = "", digits = "", suffix = ""] = match;
  const { suffixes, most } = NOTATIONS[unit];
  const written = sign + suffix;
  if (!Object.hasOwn(suffixes, written)) return null;
  const factor = suffixes[written];
  const number = Number(digits.replace("\u2212", "-"));
  const value = factor < 1 ? number / Math.round(1 / factor) : number * factor;
  return Math.abs(value) <= most && (value >= 0 || unit === "points") ? value : null;
}
function shownIn(unit, value) {
  if (value === null) return UNKNOWN;
  return typeof value === "string" ? value : NOTATIONS[unit].show(value);
}

// src/core/gate/message.ts
function figureMessage({ limit, bare, text }, { of, unit, value, interval: interval2, missing }, result) {
  const whose = of === null ? "" : `${of}: `;
  if (missing !== null) return `${whose}there is no figure for ${JSON.stringify(text)}: ${missing}.`;
  if (value === null) return `${whose}the figure of ${JSON.stringify(text)} is not known.`;
  const isExact = interval2 !== null && interval2[0] === interval2[1];
  const uncertain = isExact ? "" : bare ? ", the estimate" : `, 95 % interval ${intervalIn(unit, interval2)}`;
  return `${whose}${shownIn(unit, value)}${uncertain}, ${relation(limit, shownIn(unit, limit.value), result)}.`;
}
function relation({ side, inclusive }, limit, result) {
  if (result === "undecided") return `which does not tell on which side of ${limit} it lies`;
  const isBeyond = result === "fail";
  const at = inclusive === isBeyond ? "at or " : "";
  const below = side === "below" === isBeyond;
  return `${at}${below ? "below" : "above"} ${limit}`;
}
function intervalIn(unit, bounds) {
  return interval(bounds, (bound) => shownIn(unit, bound));
}

// src/core/audit/output-constant.ts
var ENOUGH_ANSWERS = 10;
var ALMOST_ALL = 0.9;
var MORE_THAN_CHANCE = 0.25;
var FEW = 0.1;
var SAMPLE = 20;
function outputConstants(arms) {
  const own = arms.map(({ residuals }) => majority(residuals));
  return arms.map((arm, index) => {
    const shown3 = shownByOthers(arms, own, index);
    const expected = outputLayoutTokens(arm.model) ?? (share(shown3) >= share(own[index]) ? shown3?.value ?? null : null);
    const isShown = expected !== null && shown3?.value === expected;
    return { expected, value: constantOf(arm, own[index] ?? null, expected, isShown) };
  });
}
function shownByOthers(arms, own, index) {
  const model = canonicalModel(arms[index]?.model ?? "");
  return own.reduce((best, constant, other) => {
    const isPeer = other !== index && canonicalModel(arms[other]?.model ?? "") === model;
    return isPeer && share(constant) > share(best) ? constant : best;
  }, null);
}
function share(constant) {
  return constant == null ? 0 : constant.count / constant.of;
}
function constantOf(arm, own, expected, isShown) {
  if (expected === null) return own?.value ?? null;
  if (own !== null && isOwnLayout(arm, own, expected)) return own.value;
  return countsTexts(arm, expected, isShown) ? expected : null;
}
function isOwnLayout(arm, own, expected) {
  if (own.value === expected || own.of < ENOUGH_ANSWERS || share(own) < ALMOST_ALL) return false;
  return own.value > expected || !mostRepeated(
    arm,
    placesWhere(arm, (residual) => residual === own.value),
    expected
  );
}
function countsTexts(arm, expected, isShown) {
  const known4 = placesWhere(arm, () => true).length;
  const excessive = placesWhere(arm, (residual) => residual < expected);
  const fitting2 = placesWhere(arm, (residual) => residual === expected).length;
  if (known4 < ENOUGH_ANSWERS || fitting2 >= MORE_THAN_CHANCE * known4) return true;
  return excessive.length < FEW * known4 ? isShown : mostRepeated(arm, excessive, expected);
}
function placesWhere({ residuals }, holds) {
  return residuals.flatMap((residual, place2) => residual !== null && holds(residual) ? [place2] : []);
}
function mostRepeated({ residuals, isRepeated: isRepeated2 }, places, expected) {
  const step = Math.max(1, Math.floor(places.length / SAMPLE));
  const sample = places.filter((_, index) => index % step === 0).slice(0, SAMPLE);
  const repeated2 = sample.filter((place2) => isRepeated2(place2, expected - residuals[place2]));
  return 2 * repeated2.length >= sample.length;
}

// src/core/audit/replay.ts
var MAX_COMPARISONS = 2e7;
var MAX_COUNTS = 200;
var MAX_REPETITIONS = 48;
var MAX_REPLAYS = 12;
var SHORTEST_ADJACENT = 2;
var SHORTEST_APART = 24;
function findReplay(text, excess, count) {
  const search = { count, countsLeft: MAX_COUNTS, comparisonsLeft: MAX_COMPARISONS };
  const tokens = counted2(text, search);
  if (tokens === null) return null;
  const whole = { text, tokens, excess };
  const cuts = explain(whole, search, MAX_REPLAYS, adjacentRepetitions) ?? explain(whole, search, 1, repetitionsApart);
  return cuts === null ? null : inDeliveredText(text, cuts);
}
function replayedChars(replays) {
  return replays.reduce((sum, { length }) => sum + length, 0);
}
function explain({ text, tokens, excess }, search, depth, repetitions) {
  const parts = [];
  for (const cut of repetitions(text, search)) {
    const without = text.slice(0, cut.at) + text.slice(cut.at + cut.length);
    const tokensLeft = counted2(without, search);
    if (tokensLeft === null) break;
    const rest = excess - (tokens - tokensLeft);
    if (rest === 0) return [cut];
    if (rest > 0 && rest < excess) parts.push({ cut, left: { text: without, tokens: tokensLeft, excess: rest } });
  }
  if (depth === 1) return null;
  for (const { cut, left } of parts) {
    const more = explain(left, search, depth - 1, repetitions);
    if (more !== null) return [cut, ...more];
  }
  return null;
}
function counted2(text, search) {
  if (search.countsLeft === 0) return null;
  search.countsLeft -= 1;
  return search.count(text);
}
function adjacentRepetitions(text, search) {
  return longest(adjacentMatches(text, search), (match) => ({
    at: alignment(text, match) + match.distance,
    length: match.distance
  }));
}
function repetitionsApart(text, search) {
  return longest(
    matches(text, text.length - SHORTEST_APART, search),
    ({ start, run, distance }) => run >= distance || run < SHORTEST_APART ? null : { at: start + distance, length: run }
  );
}
function* adjacentMatches(text, search) {
  for (let distance = SHORTEST_ADJACENT; distance <= text.length / 2; distance++) {
    const last = text.length - distance;
    let from = 0;
    for (let place2 = 0; place2 < last; place2 += distance) {
      search.comparisonsLeft -= 1;
      if (search.comparisonsLeft < 0) return;
      if (place2 < from || !isRepeated(text, place2, distance)) continue;
      let start = place2;
      while (start > from && isRepeated(text, start - 1, distance)) start -= 1;
      let end = place2 + 1;
      while (end < last && isRepeated(text, end, distance)) end += 1;
      search.comparisonsLeft -= end - start;
      from = end;
      if (end - start >= distance) yield { start, run: end - start, distance };
    }
  }
}
function isRepeated(text, at, distance) {
  return text.charCodeAt(at) === text.charCodeAt(at + distance);
}
function* matches(text, farthest, search) {
  for (let distance = 1; distance <= farthest; distance++) {
    const end = text.length - distance;
    search.comparisonsLeft -= end;
    if (search.comparisonsLeft < 0) return;
    let run = 0;
    for (let i = 0; i < end; i++) {
      if (text.charCodeAt(i) === text.charCodeAt(i + distance)) run += 1;
      else {
        if (run > 1) yield { start: i - run, run, distance };
        run = 0;
      }
    }
    if (run > 1) yield { start: end - run, run, distance };
  }
}
function longest(found3, toCut) {
  const cuts = [];
  for (const match of found3) {
    const cut = toCut(match);
    if (cut === null) continue;
    cuts.push(cut);
    if (cuts.length > 4 * MAX_REPETITIONS) keepLongest(cuts);
  }
  return keepLongest(cuts);
}
function keepLongest(cuts) {
  cuts.sort((a, b) => b.length - a.length || a.at - b.at);
  cuts.length = Math.min(cuts.length, MAX_REPETITIONS);
  return cuts;
}
function alignment(text, { start, run, distance }) {
  const beginning = text.slice(0, Math.min(distance, 16));
  let line = null;
  for (let at = start; at <= start + run - distance; at++) {
    if (text.startsWith(beginning, at)) return at;
    if (text[at - 1] === "\n") line ??= at;
  }
  return line ?? start;
}
function inDeliveredText(text, cuts) {
  let left = text;
  return cuts.map((cut, index) => {
    const stretch = left.slice(cut.at, cut.at + cut.length);
    left = left.slice(0, cut.at) + left.slice(cut.at + cut.length);
    return { at: cuts.slice(0, index).reduceRight(shifted, cut.at), length: cut.length, stretch };
  });
}
function shifted(at, earlier) {
  return at < earlier.at ? at : at + earlier.length;
}

// src/core/audit/reconciliation.ts
var MAX_SEARCHES = 5e3;
function reconcileArms(arms, count) {
  const readings = arms.map(({ records }) => records.map((record2) => readAnswer(record2, count)));
  const constants = outputConstants(arms.map((arm, index) => armResiduals(arm, readings[index] ?? [], count)));
  return readings.map((answers, index) => reconciliation(answers, constants[index], count));
}
function readAnswer(record2, count) {
  const residual = tokenResidual(record2, count);
  const snapshots2 = snapshotsOf(record2);
  const answer = snapshots2?.answer ?? null;
  const answerResidual = answer === null ? residual : tokenResidual(withText(record2, answer), count);
  return { record: record2, residual, snapshots: snapshots2, answerResidual };
}
function snapshotsOf(record2) {
  if ((record2.snapshots ?? 1) > 1) return { count: record2.snapshots ?? 1, answer: record2.answer_text, seen: true };
  const found3 = apparentSnapshots(record2.output_text ?? "");
  return found3 === null ? null : { count: found3.starts.length, answer: found3.answer, seen: false };
}
function withText(record2, text) {
  return { ...record2, output_text: text, token_residual: null };
}
function armResiduals(arm, answers, count) {
  return {
    model: arm.model,
    residuals: answers.map(({ answerResidual }) => answerResidual),
    isRepeated: (place2, excess) => {
      const record2 = answers[place2]?.record;
      return explained(record2, excess, count) !== null;
    }
  };
}
function explained(record2, excess, count) {
  const text = record2.output_text ?? "";
  const tokens = count(text);
  if (tokens === null) return null;
  const snapshots2 = billedSnapshots(text, (answer) => count(answer) === tokens - excess);
  if (snapshots2 !== null) return { count: snapshots2.starts.length, answer: snapshots2.answer, fits: true };
  const replays = findReplay(text, excess, count);
  return replays === null ? null : { chars: replayedChars(replays), locate: () => replays };
}
function reconciliation(answers, { value: constant, expected }, count) {
  const residuals = /* @__PURE__ */ new Map();
  const [excessive, deficient] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const snapshots2 = /* @__PURE__ */ new Map();
  const replays = /* @__PURE__ */ new Map();
  let searches = 0;
  for (const answer of answers) {
    const { record: record2, residual } = answer;
    if (residual !== null) residuals.set(record2, residual);
    const excess = residual === null || constant === null ? null : constant - residual;
    if (excess !== null && excess > 0) excessive.add(record2);
    if (excess !== null && excess < 0) deficient.add(record2);
    if (answer.snapshots !== null && (answer.snapshots.seen || excess !== 0)) {
      snapshots2.set(record2, snapshotAnswer(answer, constant));
    } else if (excess !== null && excess > 0) {
      const cause = knownRepetition(record2, excess, count) ?? (searches++ < MAX_SEARCHES ? explained(record2, excess, count) : null);
      if (cause !== null && "fits" in cause) snapshots2.set(record2, cause);
      else if (cause !== null && cause.chars > 0) replays.set(record2, cause);
    }
  }
  return { constant, expected, residuals, excessive, deficient, snapshots: snapshots2, replays };
}
function snapshotAnswer({ snapshots: snapshots2, answerResidual }, constant) {
  const { count, answer } = snapshots2;
  const isKnown = answer !== null && answerResidual !== null && constant !== null;
  return { count, answer, fits: isKnown ? answerResidual === constant : null };
}
function knownRepetition(record2, excess, count) {
  if (record2.as_billed !== false) return null;
  return {
    chars: record2.replayed_chars ?? 0,
    locate: () => findReplay(record2.output_text ?? "", excess, count) ?? []
  };
}
function reconcile(records, count) {
  const filled = filledRecords(byArm(records), count);
  return records.map((record2) => filled.get(record2) ?? record2);
}
function reconcileCompared(arms, count) {
  const filled = filledRecords(
    arms.map(({ all }) => all),
    count
  );
  const fill = (record2) => filled.get(record2) ?? record2;
  return arms.map((arm) => ({ ...arm, records: arm.records.map(fill), all: arm.all.map(fill) }));
}
function filledRecords(groups, count) {
  const arms = groups.map((group) => ({ model: group[0]?.model ?? "", records: group.filter(isAnswered) }));
  const filled = /* @__PURE__ */ new Map();
  reconcileArms(arms, count).forEach((arm, index) => {
    for (const record2 of arms[index]?.records ?? []) filled.set(record2, { ...record2, ...learntFields(record2, arm) });
  });
  return filled;
}
function learntFields(record2, arm) {
  const token_residual = arm.residuals.get(record2) ?? null;
  const snapshots2 = arm.snapshots.get(record2);
  if (snapshots2 !== void 0) return { token_residual, ...snapshotFields(record2, snapshots2) };
  if (token_residual === null || arm.constant === null)
    return { token_residual, replayed_chars: null, as_billed: null };
  if (token_residual === arm.constant) return { token_residual, replayed_chars: 0, as_billed: true };
  return { token_residual, replayed_chars: arm.replays.get(record2)?.chars ?? null, as_billed: false };
}
function snapshotFields(record2, { count, answer }) {
  const replayed = answer === null ? null : (record2.output_text ?? "").length - answer.length;
  return { snapshots: count, answer_text: answer, replayed_chars: replayed, as_billed: false };
}
function byArm(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    const group = groups.get(armKey(record2)) ?? [];
    groups.set(armKey(record2), group);
    group.push(record2);
  }
  return [...groups.values()];
}
function armKey(record2) {
  return record2.arm ?? `${record2.provider}
${record2.model}
${record2.effort ?? ""}`;
}

// src/core/audit/evidence.ts
function gather(arms, pairs, count) {
  const answered = arms.map(({ records }) => records.filter(isAnswered));
  const reconciliations = reconcileArms(
    arms.map(({ model }, index) => ({ model, records: answered[index] ?? [] })),
    count
  );
  return {
    arms: arms.map((arm, index) => ({
      arm,
      name: arm.arm,
      records: arm.records,
      answered: answered[index] ?? [],
      output: reconciliations[index]
    })),
    pairs: pairs.map(evidenceOf),
    count: remembering(count)
  };
}
function evidenceOf({ a, b, pairs, left }) {
  return { names: [a.arm, b.arm], a, b, joined: pairs, onlyA: left.a, onlyB: left.b };
}
function textsDiffer(a, b) {
  return a.prompt_text !== null && b.prompt_text !== null && a.prompt_text !== b.prompt_text;
}
function remembering(count) {
  const known4 = /* @__PURE__ */ new Map();
  return (text) => {
    const before = known4.get(text);
    if (before !== void 0) return before;
    const tokens = count(text);
    known4.set(text, tokens);
    return tokens;
  };
}

// src/core/audit/rule.ts
function countRule({ among, holds, suffices, says, grade, ...declaration }) {
  const count = (arm) => {
    const looked = among?.(arm) ?? arm.records;
    const found3 = looked.filter((record2) => holds(record2, arm));
    if (found3.length === 0 || suffices?.(found3.length, looked.length) === false) return [];
    const counted3 = { arm, found: found3, of: looked.length, share: shareOf(found3.length, looked.length) };
    return [inArm(arm.name, found3, looked.length, `${arm.name}: ${says(counted3)}`, grade?.(counted3))];
  };
  return { ...declaration, check: ({ arms }) => arms.flatMap(count) };
}
function shareOf(count, of) {
  return `${grouped(count)} of ${grouped(of)}`;
}
var RARE = 0.01;
function isRare(count, of) {
  return count <= of * RARE;
}
var MAX_EXAMPLES = 5;
function examplesOf(records) {
  const ids = /* @__PURE__ */ new Set();
  for (const record2 of records) {
    ids.add(record2.prompt_id);
    if (ids.size === MAX_EXAMPLES) break;
  }
  return [...ids];
}
function inArm(arm, found3, of, message, grade = {}) {
  return { arm, pair: null, count: found3.length, of, examples: examplesOf(found3), message, ...grade };
}
function spoilsComparison(count, of) {
  return isRare(count, of) ? "qualifies" : "not_comparable";
}

// src/core/audit/rules/billed-undelivered.ts
var billedUndelivered = countRule({
  id: "billed_undelivered",
  family: "integrity",
  severity: "warning",
  effect: "qualifies",
  meaning: "An answer was billed for more visible tokens than its text holds, or a request that brought no answer was billed for output.",
  brief: (share3) => `${share3} requests paid for text that did not arrive`,
  consequence: "Qualifies the verdict on cost: something was paid for and not delivered.",
  remedy: "Claim it from the provider with the request ids.",
  holds: (record2, { output }) => output.deficient.has(record2) || // A refusal's words were delivered, only not as an answer.
  record2.outcome !== "refused" && !record2.output_text && (record2.output_tokens ?? 0) > (record2.reasoning_tokens ?? 0),
  says: ({ share: share3 }) => `${share3} requests paid for visible output that did not arrive.`
});

// src/core/audit/rules/cached-beyond-input.ts
var cachedBeyondInput = countRule({
  id: "cached_beyond_input",
  family: "integrity",
  severity: "critical",
  effect: "qualifies",
  meaning: "Usage counts more cached input tokens than input tokens, of which they are a part.",
  brief: (share3) => `${share3} requests report more cached tokens than input`,
  consequence: "Qualifies the verdict on cost and tokens: one of the two counts is wrong.",
  remedy: "Report it to the provider with the request ids; take the cost from its own bill.",
  among: ({ records }) => records.filter(({ input_tokens, cached_input_tokens }) => input_tokens !== null && cached_input_tokens !== null),
  holds: ({ input_tokens, cached_input_tokens }) => (cached_input_tokens ?? 0) > (input_tokens ?? 0),
  says: ({ share: share3 }) => `${share3} requests report more cached input tokens than input tokens in all.`
});

// src/core/audit/rules/cached-input.ts
var cachedInput = countRule({
  id: "cached_input",
  family: "integrity",
  severity: "warning",
  effect: "qualifies",
  meaning: "Input tokens were served from a prompt cache, which begins at 1,024 tokens: shorter prompts should never meet one.",
  brief: (share3) => `${share3} requests read input from a cache`,
  consequence: "Qualifies the verdict on latency and cost: a cached prompt answers sooner and costs less.",
  remedy: "Compare only where both arms cached alike, or vary the beginning of the prompts.",
  holds: ({ cached_input_tokens }) => (cached_input_tokens ?? 0) > 0,
  says: ({ found: found3, share: share3 }) => {
    const tokens = found3.reduce((sum, { cached_input_tokens }) => sum + (cached_input_tokens ?? 0), 0);
    return `${share3} requests took ${grouped(tokens)} input tokens from a prompt cache: their latency and cost are not those of a first request.`;
  }
});

// src/core/audit/rules/capped.ts
var capped = countRule({
  id: "capped",
  family: 'truth of "ok"',
  severity: "warning",
  effect: "qualifies",
  meaning: "An answer was cut by `max_output_tokens`, often because reasoning used all of it up; in a file of the walkthrough told by a round number of output tokens without text.",
  brief: (share3) => `${share3} answers were cut by the output cap`,
  consequence: "Qualifies the verdict: the cap decided these answers, not the provider.",
  remedy: "Raise `max-output-tokens`, alike in both arms.",
  holds: (record2) => faultOf(record2) === "cap",
  says: ({ share: share3 }) => `${share3} answers hit the output cap: the cap cut them, not the provider.`
});

// src/core/audit/failures.ts
function failureRule(faults, words, declaration) {
  const causes = new Set(faults);
  return countRule({
    ...declaration,
    holds: (record2) => causes.has(faultOf(record2)),
    says: ({ found: found3, share: share3 }) => `${share3} requests ${words} (${kinds(found3)}).`
  });
}
function kinds(records) {
  const counts = /* @__PURE__ */ new Map();
  for (const record2 of records) counts.set(kindOf(record2), (counts.get(kindOf(record2)) ?? 0) + 1);
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  return ordered.map(([kind, count]) => `${grouped(count)} \xD7 ${kind}`).join(", ");
}
function kindOf(record2) {
  const status = record2.http_status ?? /^HTTP (\d{3})\b/.exec(record2.error ?? "")?.[1] ?? null;
  const outcome = outcomeOf(record2);
  if (outcome === "http_error" && status !== null) return `HTTP ${status}`;
  return outcome === "network_error" ? "client network" : outcome;
}

// src/core/audit/rules/client-faults.ts
var clientFaults = failureRule(
  ["network", "auth", "quota", "config"],
  "failed on the client\u2019s side, by no doing of the provider",
  {
    id: "client_faults",
    family: 'truth of "ok"',
    severity: "warning",
    effect: "qualifies",
    meaning: "Requests failed on the client\u2019s side: its network, its credentials, its quota, its configuration.",
    brief: (share3) => `${share3} requests failed on the client\u2019s side`,
    consequence: "Qualifies the verdict: these say nothing of the provider, and their pairs are left out of both arms.",
    remedy: "Remove the cause named, and resume the run: these prompts are asked again."
  }
);

// src/core/audit/setting.ts
function settingsDifference({ names, a, b, joined }, settings, grade = {}) {
  const differing = settings.flatMap(({ name, values }) => {
    const [inA, inB] = [values(a), values(b)];
    const differ = inA.length > 0 && inB.length > 0 && inA.join("\n") !== inB.join("\n");
    return differ ? [`${name} (${inA.join(", ")} against ${inB.join(", ")})`] : [];
  });
  if (differing.length === 0) return [];
  const message = `${names[0]} and ${names[1]} ran with different settings: ${differing.join("; ")}.`;
  return [{ arm: null, pair: names, count: joined.length, of: joined.length, examples: [], message, ...grade }];
}
function recorded(field) {
  return { name: field, values: (arm) => each(arm.settings.map((settings) => inWords(settings[field]))) };
}
var MAX_WORDS = 60;
function inWords(value) {
  if (value === null || value === void 0) return "none";
  const text = String(value);
  return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}\u2026 (${text.length} characters)` : text;
}
function served(echoed, asked) {
  const times = /* @__PURE__ */ new Map();
  for (const value of echoed) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most === void 0 ? each(asked) : [most[0]];
}
function each(values) {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

// src/core/audit/rules/client-versions-differ.ts
var clientVersionsDiffer = {
  id: "client_versions_differ",
  family: "comparability",
  severity: "warning",
  effect: "qualifies",
  meaning: "The arms were measured by different versions of parity-bench or of Node.js.",
  brief: () => "different client versions measured the arms",
  consequence: "Qualifies the verdict on latency: a difference may be the client\u2019s.",
  remedy: "Measure both arms with one version, best in one run.",
  check: ({ pairs }) => pairs.flatMap((pair) => settingsDifference(pair, [recorded("client_version"), recorded("node_version")]))
};

// src/core/audit/rules/confounded-by-time.ts
var APART_MS = 5 * 6e4;
var FAR_APART_MS = 60 * 6e4;
var confoundedByTime = {
  id: "confounded_by_time",
  family: "comparability",
  severity: "critical",
  effect: "qualifies",
  meaning: "The two requests of a pair were made far apart in time, or one arm had ended before the other began.",
  brief: () => "the arms were measured at different times",
  consequence: "Beyond an hour (median) latency is not comparable between two arms, and reliability holds on those days; from 5 minutes on the verdict is qualified. For information where one arm directly followed the other, or where one arm is compared with itself at two times: the time is then the question.",
  remedy: "Run both arms interleaved, in one run.",
  check: ({ pairs }) => pairs.flatMap(apart)
};
function apart({ names, a, b, joined }) {
  const times = joined.map(({ a: a2, b: b2 }) => ({ a: Date.parse(a2.started_at), b: Date.parse(b2.started_at) })).filter(({ a: a2, b: b2 }) => Number.isFinite(a2) && Number.isFinite(b2));
  const gaps2 = times.map(({ a: a2, b: b2 }) => Math.abs(a2 - b2)).sort((x, y) => x - y);
  const median = gaps2[Math.floor(gaps2.length / 2)];
  if (median === void 0) return [];
  const far = gaps2.filter((gap) => gap >= APART_MS).length;
  const common = { arm: null, pair: names, of: gaps2.length, examples: [] };
  if (median >= APART_MS && isSameArm(a, b)) {
    const message2 = `${names[0]} and ${names[1]} are the same arm at two times, ${timespan(median)} apart (median): the verdict says what changed since then.`;
    return [{ ...common, count: far, message: message2, severity: "info", effect: "none" }];
  }
  if (median >= APART_MS) {
    const message2 = `The two requests of a pair were made ${timespan(median)} apart (median): provider and time can\u2019t be told apart.`;
    return [{ ...common, count: far, message: message2, severity: median > FAR_APART_MS ? "critical" : "warning" }];
  }
  if (gaps2.length < 2 || overlap(times)) return [];
  const message = `${names[0]} and ${names[1]} ran one after the other, ${timespan(median)} between the requests of a pair (median): what changed meanwhile counts as the provider\u2019s.`;
  return [{ ...common, count: gaps2.length, message, severity: "info" }];
}
function overlap(times) {
  const span2 = (side) => times.reduce(([low, high], time) => [Math.min(low, time[side]), Math.max(high, time[side])], [
    Infinity,
    -Infinity
  ]);
  const [a, b] = [span2("a"), span2("b")];
  return a[0] <= b[1] && b[0] <= a[1];
}

// src/core/audit/rules/cumulative-snapshots.ts
var cumulativeSnapshots = countRule({
  id: "cumulative_snapshots",
  family: "integrity",
  severity: "critical",
  effect: "qualifies",
  meaning: "An answer arrived as several snapshots run together, each the whole text so far: the stream sent it as several message items, or its text is a chain of pieces of which each is a prefix of the next. The last one is the answer.",
  brief: (share3) => `${share3} answers arrived as several snapshots of one text`,
  consequence: "Qualifies the verdict: a client that joins what arrives shows the text more than once. Scores are given for the text that arrived and for the last snapshot.",
  remedy: "Report it to the provider with the request ids; take the last message item of such a stream.",
  among: ({ answered }) => answered,
  holds: (record2, { output }) => output.snapshots.has(record2),
  says: ({ arm: { output }, found: found3, share: share3 }) => {
    const snapshots2 = found3.map((record2) => output.snapshots.get(record2));
    const [first, example] = [found3[0], snapshots2[0]];
    const shows = example.answer === null ? "" : `. In ${first.prompt_id}: ${shown(first, example.answer)}`;
    return `${share3} answers arrived as ${range(snapshots2)} snapshots of one text run together, of which the last is the answer${fitting(snapshots2)}${shows}.`;
  }
});
function range(snapshots2) {
  const [least2, most] = snapshots2.reduce(
    ([low, high], { count }) => [Math.min(low, count), Math.max(high, count)],
    [Infinity, -Infinity]
  );
  return least2 === most ? grouped(least2) : `${grouped(least2)} to ${grouped(most)}`;
}
function fitting(snapshots2) {
  const known4 = snapshots2.filter(({ fits: fits2 }) => fits2 !== null);
  const fits = known4.filter((snapshot) => snapshot.fits === true).length;
  return known4.length === 0 ? "" : `; the last one alone fits the tokens billed in ${grouped(fits)}`;
}
var BEFORE = 28;
var BEGINNING = 60;
function shown({ output_text }, answer) {
  const text = output_text ?? "";
  const at = text.endsWith(answer) ? text.length - answer.length : 0;
  const beginning = answer.length > BEGINNING ? `${answer.slice(0, BEGINNING)}\u2026` : answer;
  return foldLines(`\u201C\u2026${text.slice(Math.max(0, at - BEFORE), at)}\u27E6from the beginning: ${beginning}\u27E7\u201D`);
}

// src/core/audit/rules/delivered-in-bursts.ts
var BURST_SHARE = 0.9;
var ENOUGH_DELTAS = 8;
var LONG_ENOUGH_MS = 100;
var deliveredInBursts = countRule({
  id: "delivered_in_bursts",
  family: "measurement",
  severity: "warning",
  effect: "qualifies",
  meaning: "Most of an arm\u2019s answers arrived in one burst: a single read of the socket brought nearly all their pieces.",
  brief: (share3) => `${share3} answers arrived in bursts`,
  consequence: "Qualifies the verdict on latency: time to first token and decode rate show how the text was sent, not how fast the model wrote it.",
  remedy: "Look for a proxy or gateway that buffers between client and provider; compare the arms by total time.",
  among: ({ answered }) => answered.filter(({ burst_share, text_deltas }) => burst_share !== null && (text_deltas ?? 0) >= ENOUGH_DELTAS),
  holds: ({ burst_share, streamed, total_ms }) => (total_ms ?? 0) >= LONG_ENOUGH_MS && (streamed === false || (burst_share ?? 0) >= BURST_SHARE),
  suffices: (found3, of) => 2 * found3 > of,
  says: ({ share: share3 }) => `${share3} answers arrived in one burst; total time compares, time to first token and decode rate do not.`
});

// src/core/audit/rules/delta-mismatch.ts
var deltaMismatch = countRule({
  id: "delta_mismatch",
  family: "integrity",
  severity: "critical",
  effect: "qualifies",
  meaning: "The pieces of text that were streamed, joined, are not the final text that the same stream sent at its end.",
  brief: (share3) => `${share3} streams do not add up to their final text`,
  consequence: "Qualifies the verdict: a client that shows the stream shows something else than one that waits for the end.",
  remedy: "Report it to the provider with the request ids; until then use the final text.",
  among: ({ answered }) => answered.filter(({ final_text_matches }) => final_text_matches !== null),
  holds: ({ final_text_matches }) => final_text_matches === false,
  says: ({ share: share3 }) => `in ${share3} answers the streamed pieces do not add up to the final text of the same stream.`
});

// src/core/audit/rules/echo-differs.ts
var ECHOES = [
  // A deployment may be asked for by a name of its own; whether both arms were served one model, `settings_differ` says.
  { name: "model", differs: modelDiffers, effect: "qualifies" },
  {
    name: "effort",
    differs: ({ effort, echoed_effort }, { arm }) => unlessEqual(sent(effort ?? arm.effort), echoed_effort),
    effect: "not_comparable"
  },
  {
    name: "max_output_tokens",
    effect: "not_comparable",
    differs: (record2, { arm }) => {
      const settings = arm.settings.find(({ run_id }) => run_id === record2.run_id);
      return unlessEqual(settings?.max_output_tokens ?? null, record2.echoed_max_output_tokens);
    }
  }
];
var USUAL_TIERS = /* @__PURE__ */ new Set(["default", "auto"]);
var echoDiffers = {
  id: "echo_differs",
  family: "comparability",
  severity: "critical",
  effect: "not_comparable",
  meaning: "The server\u2019s answer names another model, effort or output cap than was asked for, the arms name different dated snapshots, or requests were served on a special tier.",
  brief: (share3) => `${share3} answers named another setting than was asked for`,
  consequence: "Not comparable where it touches more than 1 % of an arm; fewer, another service tier, or another name for the model in one arm qualify the verdict (two models are `settings_differ`).",
  remedy: "Ask for a dated snapshot that both providers serve, and look what the endpoint does with the parameter.",
  check: ({ arms, pairs }) => [
    ...arms.flatMap(againstRequest),
    ...arms.flatMap(specialTier),
    ...pairs.flatMap(snapshots)
  ]
};
function againstRequest(evidence) {
  const { name, records } = evidence;
  return ECHOES.flatMap((echo) => {
    const differing = records.filter((record2) => echo.differs(record2, evidence) !== null);
    const first = differing[0];
    if (first === void 0) return [];
    const [asked, echoed] = echo.differs(first, evidence);
    const message = `${name}: ${grouped(differing.length)} of ${grouped(records.length)} answers named ${echo.name} ${echoed} where ${asked} was asked for.`;
    const effect = echo.effect === "qualifies" ? "qualifies" : spoilsComparison(differing.length, records.length);
    return [inArm(name, differing, records.length, message, { effect })];
  });
}
function specialTier({ name, records }) {
  const special = records.filter(({ service_tier }) => service_tier !== null && !USUAL_TIERS.has(service_tier));
  if (special.length === 0) return [];
  const message = `${name}: ${grouped(special.length)} of ${grouped(records.length)} requests got service tier ${special[0]?.service_tier}, whose latency and price are its own.`;
  return [inArm(name, special, records.length, message, { severity: "warning", effect: "qualifies" })];
}
function snapshots({ names, a, b, joined }) {
  const [inA, inB] = [dated(a.records), dated(b.records)];
  if (inA === "" || inB === "" || inA === inB) return [];
  const message = `${names[0]} was served by ${inA} and ${names[1]} by ${inB}: these are different models.`;
  return [{ arm: null, pair: names, count: joined.length, of: joined.length, examples: [], message }];
}
function dated(records) {
  const names = records.map(({ echoed_model }) => withoutVendor(echoed_model ?? "")).filter((name) => DATED.test(name));
  return [...new Set(names)].sort().join(", ");
}
var DATED = /-\d{4}-\d{2}-\d{2}$/;
function modelDiffers({ model, echoed_model }) {
  if (echoed_model === null) return null;
  const same = DATED.test(model) && DATED.test(echoed_model) ? withoutVendor(model) === withoutVendor(echoed_model) : canonicalModel(model) === canonicalModel(echoed_model);
  return same ? null : [model, echoed_model];
}
function withoutVendor(model) {
  return model.trim().toLowerCase().replace(/^openai[./]/, "");
}
function sent(effort) {
  return effort === SERVER_DEFAULT ? null : effort;
}
function unlessEqual(asked, echoed) {
  return asked === null || echoed === null || asked === echoed ? null : [String(asked), String(echoed)];
}

// src/core/statistics/signed-rank.ts
function signedRankCdf(n) {
  const most = n * (n + 1) / 2;
  const mass = new Float64Array(most + 1);
  mass[0] = 1;
  let reached = 0;
  for (let rank = 1; rank <= n; rank++) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) {
      mass[sum] = (mass[sum] + (sum >= rank ? mass[sum - rank] : 0)) / 2;
    }
  }
  for (let sum = 1; sum <= most; sum++) mass[sum] = mass[sum] + mass[sum - 1];
  return mass;
}
function signedRankCdfOf(ranks) {
  const doubled = ranks.filter((rank) => rank > 0).map((rank) => Math.round(2 * rank));
  const most = doubled.reduce((sum, rank) => sum + rank, 0);
  const mass = new Float64Array(most + 1);
  mass[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) mass[sum] = (mass[sum] + (sum >= rank ? mass[sum - rank] : 0)) / 2;
  }
  for (let sum = 1; sum <= most; sum++) mass[sum] = mass[sum] + mass[sum - 1];
  return mass;
}
var EXACT_UP_TO = 50;

// src/core/statistics/wilcoxon.ts
function wilcoxon(differences) {
  const n = differences.length;
  if (n === 0) return null;
  const { signedRanks, zeros, tieSum } = rankDifferences(differences);
  if (zeros === n) return 1;
  let positive = 0;
  for (const rank of signedRanks) if (rank > 0) positive += rank;
  if (n <= EXACT_UP_TO) return exactP(positive, signedRanks);
  const mean = (n * (n + 1) - zeros * (zeros + 1)) / 4;
  const cubes = n * (n + 1) * (2 * n + 1) - zeros * (zeros + 1) * (2 * zeros + 1);
  const variance = (cubes - tieSum / 2) / 24;
  return twoSidedP((positive - mean) / Math.sqrt(variance));
}
function exactP(positive, signedRanks) {
  const cdf = signedRankCdfOf(signedRanks.map(Math.abs));
  const most = cdf.length - 1;
  const twice = Math.round(2 * positive);
  return Math.min(1, 2 * cdf[Math.min(twice, most - twice)]);
}
function rankDifferences(differences) {
  const n = differences.length;
  const order = Uint32Array.from({ length: n }, (_, index) => index);
  const sizes = differences.map(Math.abs);
  order.sort((i, j) => sizes[i] - sizes[j]);
  const signedRanks = new Float64Array(n);
  let tieSum = 0;
  let zeros = 0;
  for (let start = 0, end = 0; start < n; start = end) {
    const size = sizes[order[start]];
    while (end < n && sizes[order[end]] === size) end++;
    const tied = end - start;
    if (size === 0) {
      zeros = tied;
      continue;
    }
    tieSum += tied * (tied * tied - 1);
    const rank = (start + 1 + end) / 2;
    for (let place2 = start; place2 < end; place2++) {
      const index = order[place2];
      signedRanks[index] = differences[index] > 0 ? rank : -rank;
    }
  }
  return { signedRanks, zeros, tieSum };
}

// src/core/audit/dose-response.ts
var LEAST_RISE = 1.1;
var ALPHA = 0.05;
function doseResponse(arms) {
  const groups = /* @__PURE__ */ new Map();
  for (const arm of arms.filter(({ effort }) => rankOf(effort) >= 0)) {
    const key = `${arm.provider}
${canonicalModel(arm.model)}`;
    groups.set(key, [...groups.get(key) ?? [], arm]);
  }
  return [...groups.values()].flatMap((group) => {
    const rising = group.sort((one, other) => rankOf(one.effort) - rankOf(other.effort));
    return rising.slice(1).flatMap((higher, index) => {
      const lower = rising[index];
      return lower.effort === higher.effort ? [] : [stepOf(lower, higher)];
    });
  });
}
function rankOf(effort) {
  return effort === SERVER_DEFAULT ? -1 : EFFORTS.indexOf(effort);
}
function stepOf(lower, higher) {
  const { more, less } = reasoningByPrompt(lower, higher);
  const ratio2 = new RatioOfMeans(more, less);
  const ci95 = ratio2.linearInterval(0.95);
  const p = wilcoxon(Float64Array.from(more, (tokens, prompt) => tokens - less[prompt]));
  const known4 = { n: more.length, ratio: ratio2.estimate, ci95, p };
  return {
    provider: higher.provider,
    model: higher.model,
    lower: { effort: lower.effort, arm: lower.arm },
    higher: { effort: higher.effort, arm: higher.arm },
    ...known4,
    echoed: echoedByBoth(lower, higher),
    rise: riseOf(known4, more)
  };
}
function reasoningByPrompt(lower, higher) {
  const sums = /* @__PURE__ */ new Map();
  for (const { a, b } of pairRecords(higher, lower).pairs) {
    if (!isAnswered(a) || !isAnswered(b) || a.reasoning_tokens === null || b.reasoning_tokens === null) continue;
    const sum = sums.get(a.prompt_id) ?? { more: 0, less: 0 };
    sums.set(a.prompt_id, { more: sum.more + a.reasoning_tokens, less: sum.less + b.reasoning_tokens });
  }
  const values = [...sums.values()];
  return { more: values.map(({ more }) => more), less: values.map(({ less }) => less) };
}
function riseOf({ ratio: ratio2, ci95, p, n }, more) {
  if (n === 0 || p === null) return "open";
  if (ratio2 === null) return more.some((tokens) => tokens > 0) ? p < ALPHA ? "shown" : "open" : "absent";
  const most = ci95?.[1] ?? null;
  if (n > 1 && most !== null && most < LEAST_RISE) return "absent";
  return ratio2 > 1 && p < ALPHA ? "shown" : "open";
}
function echoedByBoth(lower, higher) {
  const of = ({ records }) => served(
    records.map(({ echoed_effort }) => echoed_effort),
    []
  )[0] ?? null;
  const [one, other] = [of(lower), of(higher)];
  return one === other ? one : null;
}

// src/core/audit/rules/effort-not-honoured.ts
var effortNotHonoured = {
  id: "effort_not_honoured",
  family: "comparability",
  severity: "warning",
  effect: "qualifies",
  meaning: "One provider was asked the same prompts at two efforts, and its reasoning tokens at the higher one are shown to be less than a tenth more than at the lower, or its answers name one effort for both.",
  brief: () => "the efforts did not take effect",
  consequence: "Qualifies the verdicts at these efforts: what is called two efforts is one.",
  remedy: "Ask the provider which efforts the model has there, and compare arms at an effort that takes effect.",
  check: ({ arms }) => doseResponse(current(arms.map(({ arm }) => arm))).flatMap(withoutEffect)
};
function withoutEffect(step) {
  const { provider, lower, higher, n, echoed, rise } = step;
  const asked = `${provider} was asked at ${lower.effort} and at ${higher.effort}`;
  const says = (message) => [
    { arm: higher.arm, pair: null, count: n, of: n, examples: [], message: `${asked}: ${message}` }
  ];
  if (echoed !== null) return says(`its answers name effort ${echoed} for both.`);
  if (rise !== "absent") return [];
  if (step.ratio === null) return says(`it reported no reasoning tokens at either, over ${counted(n, "prompt")}.`);
  return says(
    `it took ${ratio(step.ratio)} times the reasoning tokens ${interval(step.ci95, ratio)}, over ${counted(n, "prompt")}.`
  );
}

// src/core/audit/rules/empty-answer.ts
var emptyAnswer = countRule({
  id: "empty_answer",
  family: 'truth of "ok"',
  severity: "warning",
  effect: "none",
  meaning: "A request completed and was billed, but brought no text.",
  brief: (share3) => `${share3} requests completed without text`,
  consequence: "None: it counts as a failure of the provider.",
  remedy: "Report it with the request ids.",
  holds: (record2) => outcomeOf(record2) === "empty",
  says: ({ share: share3 }) => `${share3} requests completed without a word of text.`
});

// src/core/audit/sequence.ts
function byRun(records) {
  const runs = /* @__PURE__ */ new Map();
  for (const record2 of records) {
    const run = runs.get(record2.run_id ?? "") ?? [];
    runs.set(record2.run_id ?? "", run);
    run.push(record2);
  }
  return [...runs.values()];
}
function missingNumbers(run) {
  const numbers = new Set(run.map(({ run_index }) => run_index));
  const [low, high] = [...numbers].reduce(
    ([least2, most], number) => [Math.min(least2, number), Math.max(most, number)],
    [Infinity, -Infinity]
  );
  return numbers.size === 0 ? 0 : high - low + 1 - numbers.size;
}
function outOfOrder(run) {
  const inSequence = run.map((record2) => ({ record: record2, at: Date.parse(record2.started_at) })).filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.record.run_index - b.record.run_index || a.at - b.at);
  const times = inSequence.map(({ at }) => at);
  const rising = longestRising(times);
  const [first, last] = [times[rising[0] ?? 0] ?? 0, times[rising.at(-1) ?? 0] ?? 0];
  const inOrder = new Set(rising);
  const inRun = times.map((at, index) => inOrder.has(index) || at >= first && at <= last);
  const from = severalOutside(inRun);
  const to = inRun.length - severalOutside([...inRun].reverse());
  return inSequence.flatMap(({ record: record2 }, index) => index >= from && index < to && !inRun[index] ? [record2] : []);
}
function severalOutside(inRun) {
  const length = inRun.indexOf(true);
  return length > 1 ? length : 0;
}
function longestRising(times) {
  const tails = [];
  const previous = times.map((time, index) => {
    const place2 = firstAbove(tails, times, time);
    tails[place2] = index;
    return place2 === 0 ? -1 : tails[place2 - 1];
  });
  const places = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index]) places.push(index);
  return places.reverse();
}
function firstAbove(tails, times, time) {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (times[tails[middle]] > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/core/audit/rules/gaps-in-run.ts
var gapsInRun = {
  id: "gaps_in_run",
  family: "comparability",
  severity: "info",
  effect: "qualifies",
  meaning: "Numbers are missing in an arm\u2019s sequence of requests, or the run stood still for long between two of them.",
  brief: () => "the run has gaps",
  consequence: "Qualifies the verdict: requests may have been left out, and what follows a pause met another hour of the endpoint.",
  remedy: "Look into the journal for the missing numbers; a resumed run has its pause by design.",
  check: ({ arms }) => arms.flatMap(gaps)
};
function gaps({ arm, name, records }) {
  const missing = byRun(arm.all).reduce((sum, run) => sum + missingNumbers(run), 0);
  const pauses = byRun(records).flatMap(longPauses);
  const longest2 = pauses.reduce((most, pause) => Math.max(most, pause.ms), 0);
  const message = [];
  if (missing > 0) message.push(`${counted(missing, "number is", "numbers are")} missing in the sequence of requests`);
  if (pauses.length > 0) message.push(`it stood still ${counted(pauses.length, "time")}, up to ${timespan(longest2)}`);
  if (message.length === 0) return [];
  const examples = pauses.map(({ before }) => before);
  return [
    { ...inArm(name, examples, records.length, `${name}: ${message.join(", and ")}.`), count: missing + pauses.length }
  ];
}
var LONG_PAUSE_MS = 5 * 6e4;
var USUAL_INTERVALS = 20;
function longPauses(run) {
  const timed = run.map((record2) => ({ record: record2, at: Date.parse(record2.started_at) })).sort((a, b) => a.at - b.at);
  const steps = timed.slice(1).map(({ record: record2, at }, index) => {
    const last = timed[index];
    const goesOn = record2.run_index > last.record.run_index || (record2.attempt ?? 1) > 1;
    const ms = goesOn ? at - last.at - (last.record.total_ms ?? 0) : 0;
    return { before: record2, interval: at - last.at, ms };
  });
  const intervals = steps.map(({ interval: interval2 }) => interval2).sort((a, b) => a - b);
  const usual = intervals[Math.floor(intervals.length / 2)] ?? 0;
  return steps.filter(({ ms }) => ms > Math.max(LONG_PAUSE_MS, USUAL_INTERVALS * usual));
}

// src/core/audit/rules/input-tokens-mismatch.ts
var inputTokensMismatch = {
  id: "input_tokens_mismatch",
  family: "comparability",
  severity: "critical",
  effect: "not_comparable",
  meaning: "A prompt was billed for other input tokens than the arm\u2019s constant overhead allows: what was sent is not what the record says, or not what the other arm was sent.",
  brief: () => "the same prompts cost different numbers of input tokens",
  consequence: "Not comparable where it touches more than 1 % of the pairs; fewer, or one constant surplus in all of an arm, qualify the verdict.",
  remedy: "Ask the prompts again in both arms; look for a developer message or template that only one arm had.",
  check: (evidence) => [
    ...evidence.pairs.flatMap((pair) => betweenArms(pair, evidence)),
    ...evidence.arms.flatMap((arm) => withinArm(arm, evidence))
  ]
};
function betweenArms(pair, evidence) {
  const { names, joined } = pair;
  const comparable = joined.filter(
    ({ a, b }) => a.input_tokens !== null && b.input_tokens !== null && !textsDiffer(a, b)
  );
  const usual = mostOf(comparable.map(difference));
  if (usual === null && !countsAlike(pair, evidence)) return [];
  const differing = comparable.filter((records) => difference(records) !== (usual?.value ?? 0));
  return [...usual === null ? [] : surplus(names, usual), ...odd(names, differing, comparable.length)];
}
function countsAlike({ a, b }, { arms }) {
  return canonicalModel(a.model) === canonicalModel(b.model) && [a, b].every((arm) => !countsOtherwise(arm, arms));
}
function countsOtherwise(arm, arms) {
  const output = arms.find((other) => other.arm === arm)?.output;
  return output !== void 0 && output.constant === null && output.residuals.size > 0;
}
function mostOf(values) {
  const most = mode(values);
  return most !== null && 2 * most.count > most.of ? most : null;
}
function difference({ a, b }) {
  return (a.input_tokens ?? 0) - (b.input_tokens ?? 0);
}
function surplus([a, b], usual) {
  if (usual.value === 0) return [];
  const [more, less] = usual.value > 0 ? [a, b] : [b, a];
  const message = `The same prompt costs ${grouped(Math.abs(usual.value))} input tokens more in ${more} than in ${less}: their developer messages or templates differ.`;
  return [
    {
      arm: null,
      pair: [a, b],
      count: usual.count,
      of: usual.of,
      examples: [],
      message,
      severity: "warning",
      effect: "qualifies"
    }
  ];
}
function odd(names, differing, of) {
  const first = differing[0];
  if (first === void 0) return [];
  const message = `${shareOf(differing.length, of)} prompts cost other input tokens in ${names[0]} than in ${names[1]} (first: ${grouped(first.a.input_tokens ?? 0)} against ${grouped(first.b.input_tokens ?? 0)}): what was sent can\u2019t have been the same.`;
  const examples = examplesOf(differing.map(({ a }) => a));
  return [
    {
      arm: null,
      pair: names,
      count: differing.length,
      of,
      examples,
      message,
      effect: spoilsComparison(differing.length, of)
    }
  ];
}
function withinArm(evidence, { arms, pairs, count }) {
  const { arm, name, records } = evidence;
  const joined = new Set(
    pairs.filter((pair) => pair.a === arm || pair.b === arm).flatMap((pair) => pair.joined.flatMap(({ a, b }) => [a, b]))
  );
  const alone = records.filter((record2) => !joined.has(record2));
  if (alone.length === 0) return [];
  const overhead = ownOverhead(records, count) ?? expectedOverhead(arm, arms, count);
  if (overhead === null) return [];
  const checked = alone.map((record2) => ({ record: record2, excess: inputExcess(record2, count) })).filter(({ excess }) => excess !== null);
  const differing = checked.filter(({ excess }) => excess !== overhead).map(({ record: record2 }) => record2);
  if (differing.length === 0) return [];
  const message = `${name}: ${shareOf(differing.length, checked.length)} prompts cost other input tokens than their text and the arm\u2019s overhead of ${overhead} come to.`;
  return [
    inArm(name, differing, checked.length, message, { effect: spoilsComparison(differing.length, records.length) })
  ];
}
function ownOverhead(records, count) {
  return mostOf(evenly(records, SAMPLE2).map((record2) => inputExcess(record2, count)))?.value ?? null;
}
function expectedOverhead(arm, arms, count) {
  if (countsOtherwise(arm, arms)) return null;
  for (const other of arms) {
    if (other.arm === arm || canonicalModel(other.arm.model) !== canonicalModel(arm.model)) continue;
    const shown3 = ownOverhead(other.records, count);
    if (shown3 !== null) return shown3;
  }
  const [settings] = arm.settings;
  if (settings === void 0) return null;
  const layout = inputLayoutTokens(arm.model, settings.instructions === null ? 1 : 2);
  const developer = settings.instructions === null ? 0 : count(settings.instructions);
  return layout === null || developer === null ? null : layout + developer;
}
var SAMPLE2 = 500;
function evenly(records, size) {
  const step = Math.ceil(records.length / size);
  return step <= 1 ? records : records.filter((_, index) => index % step === 0);
}

// src/core/audit/rules/late-client.ts
var LATE_MS = 20;
var lateClient = countRule({
  id: "late_client",
  family: "measurement",
  severity: "warning",
  effect: "qualifies",
  meaning: `The client\u2019s own event loop was held up for more than ${LATE_MS} ms during an attempt.`,
  brief: (share3) => `${share3} answers were read late by the client`,
  consequence: "Qualifies the verdict on latency where more than 1 % of an arm\u2019s attempts are touched: part of their latency is the client\u2019s.",
  remedy: "Run on a quieter machine, with concurrency 1.",
  holds: ({ loop_delay_ms }) => (loop_delay_ms ?? 0) > LATE_MS,
  says: ({ found: found3, share: share3 }) => {
    const worst = found3.reduce((most, { loop_delay_ms }) => Math.max(most, loop_delay_ms ?? 0), 0);
    return `during ${share3} attempts the client itself was late by more than ${LATE_MS} ms (up to ${grouped(worst)} ms).`;
  },
  grade: ({ found: found3, of }) => isRare(found3.length, of) ? { severity: "info", effect: "none" } : {}
});

// src/core/statistics/binomial.ts
var NEGLIGIBLE = 1e-18;
function binomialPmf(k, n, p) {
  if (k < 0 || k > n) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function binomialCdf(k, n, p) {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (k > n * p) return 1 - binomialCdf(n - k - 1, n, 1 - p);
  const odds = (1 - p) / p;
  let term = binomialPmf(k, n, p);
  let sum = term;
  for (let count = k; count > 0 && term > NEGLIGIBLE * sum; count--) {
    term *= count / (n - count + 1) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}
function binomialQuantile(probability2, n, p) {
  let below = -1;
  let reached = n;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (binomialCdf(middle, n, p) >= probability2) reached = middle;
    else below = middle;
  }
  return reached;
}
function stirlingError(n) {
  if (n < SMALL_ERRORS.length) return SMALL_ERRORS[n];
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}
var SMALL_ERRORS = smallErrors(32);
function smallErrors(count) {
  const errors = [0];
  let logFactorial = 0;
  for (let n = 1; n < count; n++) {
    logFactorial += Math.log(n);
    errors.push(logFactorial - 0.5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n);
  }
  return errors;
}
function deviance(x, m) {
  const difference2 = x - m;
  if (Math.abs(difference2) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference2;
  const v = difference2 / (x + m);
  let sum = difference2 * v;
  let power = 2 * x * v;
  for (let odd2 = 3; ; odd2 += 2) {
    power *= v * v;
    const next = sum + power / odd2;
    if (next === sum) return next;
    sum = next;
  }
}

// src/core/audit/network-losses.ts
function networkLosses({ all }) {
  return all.filter((record2) => record2.warmup !== true && faultOf(record2) === "network");
}
function lossesOfBoth(a, b) {
  const shared = inSharedTime(a, b);
  const episodes = [[], []];
  const attempts = [0, 0];
  let hit = /* @__PURE__ */ new Set();
  for (const { record: record2, arm } of shared) {
    attempts[arm] += 1;
    if (faultOf(record2) !== "network") hit = /* @__PURE__ */ new Set();
    else if (!hit.has(arm)) {
      hit.add(arm);
      episodes[arm].push(record2);
    }
  }
  return [
    { episodes: episodes[0], attempts: attempts[0] },
    { episodes: episodes[1], attempts: attempts[1] }
  ];
}
function inSharedTime(a, b) {
  const placed = [place(a, 0), place(b, 1)];
  const from = Math.max(...placed.map((own) => own[0]?.at ?? Infinity));
  const to = Math.min(...placed.map((own) => own.at(-1)?.at ?? -Infinity));
  return placed.flat().filter(({ at }) => at >= from && at <= to).sort((one, other) => one.at - other.at);
}
function place({ all }, arm) {
  return all.filter(({ warmup }) => warmup !== true).map((record2) => ({ record: record2, arm, at: Date.parse(record2.started_at) })).filter(({ at }) => Number.isFinite(at)).sort((one, other) => one.at - other.at);
}

// src/core/audit/rules/network-losses-differ.ts
var LEVEL = 0.05;
var networkLossesDiffer = {
  id: "network_losses_differ",
  family: 'truth of "ok"',
  severity: "warning",
  effect: "qualifies",
  meaning: "Attempts that were lost on what is taken for the client\u2019s own network, and asked again, concern one arm far more than the other, although both were asked at the same time.",
  brief: () => "one arm lost more attempts on the network",
  consequence: "Qualifies the verdict on reliability: these losses leave both arms, but a provider that resets connections under load causes them as well.",
  remedy: "Look at the lost attempts in the records; measure from another network, and ask the provider about resets.",
  check: ({ pairs }) => pairs.flatMap(({ names, a, b }) => unevenLosses(names, ...lossesOfBoth(a, b)))
};
function unevenLosses(names, a, b) {
  const p = splitProbability(a, b);
  if (p === null || p >= LEVEL) return [];
  const told = [a, b].map(({ episodes, attempts }) => shareOf(episodes.length, attempts));
  const message = `${names[0]} lost ${told[0]} attempts on the network, ${names[1]} ${told[1]} in the same time (p = ${probability(p)}; losses in a row count once): a network that both use loses alike.`;
  const lost = [...a.episodes, ...b.episodes];
  const common = { arm: null, pair: names, count: lost.length, of: a.attempts + b.attempts };
  return [{ ...common, examples: examplesOf(lost), message }];
}
function splitProbability(a, b) {
  const lost = a.episodes.length + b.episodes.length;
  if (lost === 0 || a.attempts === 0 || b.attempts === 0) return null;
  const share3 = a.attempts / (a.attempts + b.attempts);
  const atMost = binomialCdf(a.episodes.length, lost, share3);
  const atLeast = 1 - binomialCdf(a.episodes.length - 1, lost, share3);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

// src/core/audit/rules/not-reconcilable.ts
var FEW_ANSWERS = 5;
var notReconcilable = {
  id: "not_reconcilable",
  family: "integrity",
  severity: "warning",
  effect: "qualifies",
  meaning: "The tokens billed show no constant relation to the o200k tokens of the text: the model has another tokenizer, usage is not exact, or most texts are not the ones that were billed.",
  brief: () => "the tokens billed have no constant relation to the text",
  consequence: "Qualifies the verdict: repeated or missing text can\u2019t be found by the bill. Critical where the model, or another arm of it, is known to have such a relation.",
  remedy: "Look whether the endpoint\u2019s usage is exact; streamed pieces and snapshots are still looked at without it.",
  check: ({ arms }) => arms.flatMap(({ name, output: { constant, expected, residuals } }) => {
    if (constant !== null || residuals.size < FEW_ANSWERS) return [];
    const known4 = expected === null ? "" : `, where sound answers of the model have ${expected} tokens beyond their text`;
    const message = `${name}: the tokens billed for ${grouped(residuals.size)} answers have no constant relation to their text${known4}; repeated or missing text can\u2019t be found by them.`;
    const grade = expected === null ? {} : { severity: "critical" };
    return [{ arm: name, pair: null, count: residuals.size, of: residuals.size, examples: [], message, ...grade }];
  })
};

// src/core/audit/rules/not-streamed.ts
var notStreamed = countRule({
  id: "not_streamed",
  family: "measurement",
  severity: "warning",
  effect: "qualifies",
  meaning: "An answer\u2019s text came in no usable pieces: only at the stream\u2019s end, in one piece that holds most of it, or all of it at once.",
  brief: (share3) => `${share3} answers were not streamed`,
  consequence: "Qualifies the verdict on latency where more than 1 % of an arm\u2019s answers are touched: these have a total time and no time to first token.",
  remedy: "Look for a proxy or gateway that buffers between client and provider; compare the arms by total time.",
  among: ({ answered }) => answered.filter(({ streamed }) => streamed !== null),
  holds: ({ streamed }) => streamed === false,
  says: ({ share: share3 }) => `${share3} answers were not streamed: they have a total time and no time to first token.`,
  grade: ({ found: found3, of }) => isRare(found3.length, of) ? { severity: "info", effect: "none" } : {}
});

// src/core/audit/rules/ok-without-answer.ts
var okWithoutAnswer = countRule({
  id: "ok_without_answer",
  family: 'truth of "ok"',
  severity: "warning",
  effect: "none",
  meaning: "A record is marked ok and brought no answer.",
  brief: (share3) => `${share3} requests called ok have no answer`,
  consequence: "None: such a record counts as a failure here, whatever its file says.",
  remedy: "Don\u2019t count successes by `ok` in this file.",
  holds: (record2) => record2.ok && !isAnswered(record2),
  says: ({ found: found3, share: share3 }) => {
    const silent = found3.filter(({ output_tokens }) => output_tokens === null).length;
    const how = silent === 0 ? "" : `, ${grouped(silent)} of them without usage, too`;
    return `${share3} records brought no text although marked ok${how}; here they count as failures.`;
  }
});

// src/core/audit/rules/output-beyond-limit.ts
var outputBeyondLimit = countRule({
  id: "output_beyond_limit",
  family: "integrity",
  severity: "critical",
  effect: "qualifies",
  meaning: "A request was billed for more output tokens than its `max_output_tokens` allows.",
  brief: (share3) => `${share3} requests report more output tokens than the cap allows`,
  consequence: "Qualifies the verdict on cost: the bill has no bound that the client sets, and caps on spending hold only between requests.",
  remedy: "Claim it from the provider with the request ids; lower `max-cost-usd` by what one such request can cost.",
  among: (arm) => arm.records.filter((record2) => record2.output_tokens !== null && limitOf(record2, arm) !== null),
  holds: (record2, arm) => (record2.output_tokens ?? 0) > (limitOf(record2, arm) ?? Infinity),
  says: ({ arm, found: found3, share: share3 }) => {
    const worst = found3.reduce(
      (most, other) => (other.output_tokens ?? 0) > (most.output_tokens ?? 0) ? other : most
    );
    return `${share3} requests were billed for more output tokens than were allowed (up to ${grouped(worst.output_tokens ?? 0)} where the limit was ${grouped(limitOf(worst, arm) ?? 0)}).`;
  }
});
function limitOf(record2, { arm }) {
  const settings = arm.settings.find(({ run_id }) => run_id === record2.run_id);
  return settings?.max_output_tokens ?? record2.echoed_max_output_tokens;
}

// src/core/audit/rules/output-overhead-differs.ts
var outputOverheadDiffers = {
  id: "output_overhead_differs",
  family: "integrity",
  severity: "warning",
  effect: "qualifies",
  meaning: "Nearly all answers of an arm are billed for one constant number of tokens more or fewer than sound answers of the model elsewhere, and no repeated text explains it.",
  brief: (share3) => `${share3} answers are billed for an unusual overhead`,
  consequence: "Qualifies the verdict on cost: the same text is billed differently. The text itself is sound.",
  remedy: "Ask the provider what it adds to an answer\u2019s tokens.",
  check: ({ arms }) => arms.flatMap(({ name, answered, output: { constant, expected, residuals } }) => {
    if (constant === null || expected === null || constant === expected) return [];
    const found3 = answered.filter((record2) => residuals.get(record2) === constant);
    const difference2 = `${grouped(Math.abs(constant - expected))} ${constant > expected ? "more" : "fewer"}`;
    const message = `${name}: ${grouped(found3.length)} of ${grouped(residuals.size)} answers are billed for ${difference2} output tokens than sound answers of the model elsewhere (${constant} beyond their text, not ${expected}).`;
    return [inArm(name, found3, residuals.size, message)];
  })
};

// src/core/audit/rules/prompt-mismatch.ts
var promptMismatch = {
  id: "prompt_mismatch",
  family: "comparability",
  severity: "critical",
  effect: "not_comparable",
  meaning: "For one prompt id the two arms were sent different texts.",
  brief: (share3) => `${share3} prompts had different texts`,
  consequence: "Not comparable where it touches more than 1 % of the pairs; fewer qualify the verdict.",
  remedy: "Run both arms on one dataset and template; where a retry was merged by hand, ask that prompt again in both arms.",
  check: ({ pairs }) => pairs.flatMap(({ names, joined }) => {
    const differing = joined.filter(({ a, b }) => textsDiffer(a, b)).map(({ a }) => a);
    if (differing.length === 0) return [];
    const message = `${shareOf(differing.length, joined.length)} prompts had other texts in ${names[0]} than in ${names[1]}.`;
    const effect = spoilsComparison(differing.length, joined.length);
    const common = { arm: null, pair: names, count: differing.length, of: joined.length };
    return [{ ...common, examples: examplesOf(differing), message, effect }];
  })
};

// src/core/audit/rules/prompt-sets-differ.ts
var promptSetsDiffer = {
  id: "prompt_sets_differ",
  family: "comparability",
  severity: "warning",
  effect: "qualifies",
  meaning: "Some prompts were asked in one arm only.",
  brief: (share3) => `${share3} prompts were asked in one arm only`,
  consequence: "Qualifies the verdict, which rests on the shared prompts; not comparable where there is none.",
  remedy: "Give both arms the same dataset, limit, offset and shard; resume a run that stopped.",
  check: ({ pairs }) => pairs.flatMap(setsDiffer)
};
function setsDiffer({ names, joined, onlyA, onlyB }) {
  const alone = [...onlyA, ...onlyB];
  if (alone.length === 0) return [];
  const of = joined.length + alone.length;
  const parts = [onlyA, onlyB].flatMap(
    (only, index) => only.length === 0 ? [] : [`${grouped(only.length)} only in ${names[index]}`]
  );
  const shared = joined.length === 0 ? "none is shared" : `the comparison rests on the ${grouped(joined.length)} shared ones`;
  const message = `Of ${grouped(of)} prompts ${parts.join(" and ")} were asked; ${shared}.`;
  const grade = joined.length === 0 ? { severity: "critical", effect: "not_comparable" } : {};
  return [{ arm: null, pair: names, count: alone.length, of, examples: examplesOf(alone), message, ...grade }];
}

// src/core/audit/rules/provider-faults.ts
var providerFaults = failureRule(["provider"], "failed by the provider\u2019s doing", {
  id: "provider_faults",
  family: 'truth of "ok"',
  severity: "info",
  effect: "none",
  meaning: "Requests failed by the provider\u2019s doing: 5xx, an error in the stream, a cut stream, an empty completion.",
  brief: (share3) => `${share3} requests failed at the provider`,
  consequence: "None: that is what the completion test compares; for accuracy they are wrong, for latency slower than everything.",
  remedy: "Look at the kinds; a retry policy hides them from users, not from the bill."
});

// src/core/audit/rules/reasoning-beyond-output.ts
var reasoningBeyondOutput = countRule({
  id: "reasoning_beyond_output",
  family: "integrity",
  severity: "critical",
  effect: "qualifies",
  meaning: "Usage counts more reasoning tokens than output tokens, of which they are a part.",
  brief: (share3) => `${share3} requests report more reasoning tokens than output`,
  consequence: "Qualifies the verdict on cost and tokens: one of the two counts is wrong.",
  remedy: "Report it to the provider with the request ids; take the cost from its own bill.",
  among: ({ records }) => records.filter(({ output_tokens, reasoning_tokens }) => output_tokens !== null && reasoning_tokens !== null),
  holds: ({ output_tokens, reasoning_tokens }) => (reasoning_tokens ?? 0) > (output_tokens ?? 0),
  says: ({ share: share3 }) => `${share3} requests report more reasoning tokens than output tokens in all.`
});

// src/core/audit/rules/replayed-text.ts
var replayedText = countRule({
  id: "replayed_text",
  family: "integrity",
  severity: "critical",
  effect: "qualifies",
  meaning: "A stretch of the answer that had been delivered was sent again, not from the beginning; with it cut out the tokens fit exactly.",
  brief: (share3) => `${share3} answers repeat text already sent`,
  consequence: "Qualifies the verdict: what a reader of the stream sees is garbled, whatever the score and the latency say.",
  remedy: "Report it to the provider with the request ids and the stretches shown; don\u2019t show such a stream to users.",
  among: ({ answered, output }) => answered.filter((record2) => output.residuals.has(record2)),
  holds: (record2, { output }) => output.replays.has(record2),
  says: ({ arm: { output }, found: found3, share: share3 }) => {
    const first = found3[0];
    const replays = output.replays.get(first)?.locate() ?? [];
    const example = replays.length === 0 ? "" : `; in ${first.prompt_id}: ${shown2(first, replays)}`;
    return `in ${share3} answers text already delivered was sent again (${grouped(output.excessive.size)} hold more text than was billed)${example}.`;
  }
});
var BEFORE2 = 28;
var HEAD = 40;
var TAIL = 28;
var AFTER = 16;
function shown2({ output_text }, replays) {
  const replay = replays.reduce((shortest, other) => other.length < shortest.length ? other : shortest);
  const text = output_text ?? "";
  const end = replay.at + replay.length;
  const again = replay.length > HEAD + TAIL ? `${replay.stretch.slice(0, HEAD)} \u2026 ${replay.stretch.slice(-TAIL)}` : replay.stretch;
  return foldLines(
    `\u201C\u2026${text.slice(Math.max(0, replay.at - BEFORE2), replay.at)}\u27E6again: ${again}\u27E7${text.slice(end, end + AFTER)}\u2026\u201D`
  );
}

// src/core/audit/rules/retried-records.ts
var retriedRecords = {
  id: "retried_records",
  family: "comparability",
  severity: "warning",
  effect: "qualifies",
  meaning: "Records of the measurement are repetitions or stand out of the order of their time: asked again, or merged from another run.",
  brief: (share3) => `${share3} records are not plain first attempts`,
  consequence: "Qualifies the verdict: the first attempt\u2019s failure or latency is hidden behind a later one. Nothing where the file itself holds every earlier attempt.",
  remedy: "Compare the journal, which holds every attempt, and look whether the prompt was the same.",
  check: ({ arms }) => arms.flatMap(retried)
};
function retried({ arm, name, records }) {
  const again = records.filter((record2) => (record2.attempt ?? 1) > 1);
  const twice = repeated(records, promptKey);
  const misplaced = byRun(records.filter(isWalkthroughRecord)).flatMap(outOfOrder);
  const foreign = fromAnotherRun(records);
  const found3 = [.../* @__PURE__ */ new Set([...again, ...twice, ...misplaced, ...foreign])];
  if (found3.length === 0) return [];
  const parts = [
    [again.length, "asked again"],
    [twice.length, "a second record of its prompt"],
    [misplaced.length, "out of the order of time"],
    [foreign.length, "from another run"]
  ];
  const how = parts.flatMap(([count, words]) => count === 0 ? [] : [`${grouped(count)} ${words}`]).join(", ");
  const message = `${name}: ${shareOf(found3.length, records.length)} records did not come of a plain first attempt (${how})`;
  if (found3.length === again.length && hasEarlierAttempts(arm, again)) {
    const grade = { severity: "info", effect: "none" };
    return [inArm(name, found3, records.length, `${message}; the earlier attempts are in the file.`, grade)];
  }
  return [inArm(name, found3, records.length, `${message}; what they stand in for is no part of this comparison.`)];
}
function hasEarlierAttempts({ all }, again) {
  const superseded = new Set(all.filter((record2) => record2.superseded === true).map(promptKey));
  return again.every((record2) => superseded.has(promptKey(record2)));
}
function fromAnotherRun(records) {
  const [main = [], ...others] = byRun(records).sort((a, b) => b.length - a.length);
  return missingNumbers(main) > 0 ? others.flat() : [];
}
function repeated(records, key) {
  const seen = /* @__PURE__ */ new Set();
  return records.filter((record2) => seen.has(key(record2)) || !seen.add(key(record2)));
}

// src/core/audit/rules/sequence-gap.ts
var sequenceGap = countRule({
  id: "sequence_gap",
  family: "integrity",
  severity: "warning",
  effect: "qualifies",
  meaning: "The stream\u2019s events are numbered, and numbers are missing or out of order.",
  brief: (share3) => `${share3} streams lost or repeated events`,
  consequence: "Qualifies the verdict: events were lost or repeated on the way.",
  remedy: "Look for a proxy between client and provider; report it with the request ids.",
  holds: ({ sequence_gaps }) => (sequence_gaps ?? 0) > 0,
  says: ({ share: share3 }) => `${share3} streams had gaps in their event numbers: events were lost or repeated.`
});

// src/core/audit/rules/settings-differ.ts
var settingsDiffer = {
  id: "settings_differ",
  family: "comparability",
  severity: "critical",
  effect: "not_comparable",
  meaning: "The arms ran with different settings: another model, effort, output cap or developer message, or one of them on the embedded endpoint.",
  brief: () => "the arms ran with different settings",
  consequence: "Not comparable. A difference in dataset name, order, concurrency, warm-ups, time-outs, connections, epochs or machine only qualifies it.",
  remedy: "Run both arms in one run, or repeat one with the settings of the other.",
  check: ({ pairs }) => pairs.flatMap((pair) => [
    ...settingsDifference(pair, REQUEST),
    ...settingsDifference(pair, CONDITIONS, { severity: "warning", effect: "qualifies" })
  ])
};
var REQUEST = [
  {
    name: "model",
    values: ({ records }) => served(
      records.map(({ echoed_model: model }) => model),
      records.map(({ model }) => model)
    ).map(canonicalModel)
  },
  {
    name: "effort",
    values: ({ records, effort }) => served(
      records.map(({ echoed_effort: echoed }) => echoed),
      records.map((record2) => record2.effort ?? effort)
    )
  },
  ...settingsOfRole("request").map(recorded)
];
function known2(field) {
  const values = ({ settings }) => settings.flatMap((each2) => each2[field] ?? []).map(String);
  return { name: field, values: (arm) => [...new Set(values(arm))].sort() };
}
var CONDITIONS = [
  ...settingsOfRole("conditions").map(recorded),
  known2("epochs"),
  known2("machine")
];

// src/core/audit/rules/settings-unrecorded.ts
var settingsUnrecorded = {
  id: "settings_unrecorded",
  family: "comparability",
  severity: "info",
  effect: "qualifies",
  meaning: "An arm\u2019s file says nothing of the settings it was made with (files of the walkthrough never do).",
  brief: () => "the settings of some records are unknown",
  consequence: "Qualifies the verdict: that both arms had the same output cap, effort and developer message can\u2019t be checked.",
  remedy: "Keep the summary beside the records; parity-bench writes the settings into it.",
  check: ({ pairs }) => pairs.flatMap(({ names, a, b }) => {
    const silent = [a, b].filter((arm) => arm.settings.length === 0);
    if (silent.length === 0) return [];
    const whose = silent.length === 2 ? "Neither arm\u2019s settings are recorded" : `The settings of ${silent[0]?.arm} are not recorded`;
    const message = `${whose}: that both had the same output cap, effort and developer message can\u2019t be checked.`;
    return [{ arm: null, pair: names, count: silent.length, of: 2, examples: [], message }];
  })
};

// src/core/audit/rules/shards-missing.ts
var shardsMissing = {
  id: "shards_missing",
  family: "comparability",
  severity: "critical",
  effect: "qualifies",
  meaning: "The records are parts of a plan that was divided into shards, and not all of its shards are there.",
  brief: (share3) => `shards of the plan are missing (${share3} prompts)`,
  consequence: "Qualifies the verdict: it is about a part of the prompts that were to be asked.",
  remedy: "Run the jobs of the missing shards again, and compare once more.",
  check: ({ arms }) => {
    const byWords = /* @__PURE__ */ new Map();
    for (const arm of arms) {
      const missing = missingOf(arm.arm.parts?.settings ?? []);
      if (missing === null) continue;
      const known4 = byWords.get(missing.words) ?? { missing, arms: [] };
      byWords.set(missing.words, { missing, arms: [...known4.arms, arm] });
    }
    return [...byWords.values()].flatMap((group) => found(group.missing, group.arms, arms.length));
  }
};
function found({ words, prompts, planned }, lacking, arms) {
  const say = (arm) => ({
    arm,
    pair: null,
    count: prompts,
    of: planned,
    examples: [],
    message: `${arm === null ? "The plan" : arm} lacks ${words}: ${grouped(planned - prompts)} of ${counted(planned, "prompt")} are there.`
  });
  return lacking.length === arms ? [say(null)] : lacking.map(({ name }) => say(name));
}
function missingOf(parts) {
  const [first] = parts;
  if (first === void 0 || first.plan_prompts === null || first.plan_prompts > MOST_PROMPTS) return null;
  const { offset, plan_prompts: planned } = first;
  if (parts.some((part) => part.plan_id !== first.plan_id || part.plan_prompts !== planned)) return null;
  const shards = parts.map(shardOf);
  const of = shards[0]?.of ?? 1;
  return shards.every((shard) => shard.of === of) ? missingShards(shards, of, offset, planned) : missingPlaces(parts, planned);
}
var MOST_PROMPTS = 1e6;
var MOST_NAMED = 8;
function missingShards(shards, of, offset, planned) {
  const there = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: of }, (_, index) => ({ index, of, prompts: 0 })).filter(({ index }) => !there.has(index)).map((shard) => ({ ...shard, prompts: promptsOfShard(shard, offset, planned) })).filter(({ prompts }) => prompts > 0);
  if (missing.length === 0) return null;
  const names = missing.slice(0, MOST_NAMED).map(({ index }) => `${index + 1}/${of}`);
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : "";
  return {
    words: `${missing.length === 1 ? "shard" : "shards"} ${names.join(", ")}${more}`,
    prompts: missing.reduce((sum, { prompts }) => sum + prompts, 0),
    planned
  };
}
function missingPlaces(parts, planned) {
  const there = /* @__PURE__ */ new Set();
  for (const part of parts) {
    for (let index = 0; index < Math.min(part.prompts, planned); index += 1) there.add(placeInPlan(part, index));
  }
  const prompts = planned - there.size;
  return prompts <= 0 ? null : { words: counted(prompts, "prompt"), prompts, planned };
}

// src/core/audit/rules/shards-overlap.ts
var shardsOverlap = {
  id: "shards_overlap",
  family: "comparability",
  severity: "warning",
  effect: "qualifies",
  meaning: "Prompts of one plan were measured more than once: by shards that overlap, or by two jobs of one shard.",
  brief: () => "prompts of the plan were measured more than once",
  consequence: "Each prompt counts once, from the newest complete file. Qualifies the verdict where shards of different divisions overlap; for information where one shard was measured twice.",
  remedy: "Give each job of the matrix its own shard, all of one division such as 1/3, 2/3 and 3/3.",
  check: ({ arms }) => {
    const byLabel = new Map(arms.flatMap(({ arm }) => arm.parts?.setAside ?? []).map((each2) => [each2.label, each2]));
    const all = [...byLabel.values()];
    const repeated2 = all.filter(({ reason, complete }) => reason === "attempt" && complete);
    const overlapping = all.filter(({ reason }) => reason === "overlap");
    return [
      ...found2(overlapping, "overlaps with other shards", {}),
      ...found2(repeated2, "was measured more than once", { severity: "info", effect: "none" })
    ];
  }
};
function found2(files, what, grade) {
  return files.map(({ label, shard, prompts }) => ({
    arm: null,
    pair: null,
    count: prompts,
    of: prompts,
    examples: [],
    message: `${shard === null ? "The run" : `Shard ${shard}`} ${what}: ${counted(prompts, "prompt")} of ${label} do not count.`,
    ...grade
  }));
}

// src/core/audit/rules/simulated.ts
var simulated = {
  id: "simulated",
  family: "measurement",
  severity: "info",
  effect: "qualifies",
  meaning: "The answers came from the embedded endpoint, not from a provider.",
  brief: () => "the embedded endpoint answered",
  consequence: "Qualifies the verdict: the figures say nothing of any provider.",
  remedy: "Run without `simulate` to measure.",
  check: ({ arms }) => {
    const embedded = arms.filter(({ arm }) => arm.settings.some((settings) => settings.simulated));
    if (embedded.length === 0) return [];
    const whose = embedded.length === arms.length ? "All figures are" : `The figures of ${embedded.map(({ name }) => name).join(", ")} are`;
    const message = `${whose} those of the embedded endpoint: they say nothing of any provider.`;
    return [{ arm: null, pair: null, count: embedded.length, of: arms.length, examples: [], message }];
  }
};

// src/core/audit/rules/stopped-early.ts
var stoppedEarly = {
  id: "stopped_early",
  family: "comparability",
  severity: "info",
  effect: "qualifies",
  meaning: "A run with a fixed design has fewer pairs than its plan: it was stopped by a person, a cap or a failure.",
  brief: (share3) => `only ${share3} planned pairs were asked`,
  consequence: "Qualifies the verdict: the intervals of a fixed design hold for a number of pairs that was set beforehand. A stop by a cap does no harm; one made after a look at the figures raises the share of false verdicts above 5 %.",
  remedy: "Let the run end with `resume`, or use `stop-when: certain`, whose intervals allow a stop at any time.",
  check: ({ pairs }) => pairs.flatMap(unfinished)
};
function unfinished({ names, a, b }) {
  const [ofA, ofB] = [progressOf(a), progressOf(b)];
  if (ofA === null || ofB === null) return [];
  const least2 = ofA.asked / ofA.planned <= ofB.asked / ofB.planned ? ofA : ofB;
  if (least2.asked === 0 || least2.asked >= least2.planned) return [];
  const message = `${names[0]} and ${names[1]}: ${grouped(least2.asked)} of ${grouped(least2.planned)} planned pairs were asked, under a fixed design. If the run was stopped after a look at its figures, a false verdict is more probable than 5 %.`;
  return [{ arm: null, pair: names, count: least2.asked, of: least2.planned, examples: [], message }];
}
function progressOf({ records, settings }) {
  if (settings.length === 0 || settings.some(({ stop_when }) => stop_when === "certain")) return null;
  const planned = settings.reduce((sum, { prompts, epochs }) => sum + prompts * (epochs ?? 1), 0);
  return { asked: new Set(records.map(promptKey)).size, planned };
}

// src/core/audit/rules/timed-out.ts
var timedOut = failureRule(["timeout"], "ran into our own deadline", {
  id: "timed_out",
  family: 'truth of "ok"',
  severity: "warning",
  effect: "qualifies",
  meaning: "Our own deadline ended requests that were still under way.",
  brief: (share3) => `${share3} requests timed out`,
  consequence: "Qualifies the verdict: how long these would have taken is unknown; they count as failed and as slower than everything.",
  remedy: "Raise `timeout-seconds`, alike in both arms."
});

// src/core/audit/rules/truncated.ts
var truncated = countRule({
  id: "truncated",
  family: 'truth of "ok"',
  severity: "warning",
  effect: "none",
  meaning: "A stream ended without its terminal event: no usage, and the text (if any) is cut.",
  brief: (share3) => `${share3} answers were cut off`,
  consequence: "None: it counts as a failure of the provider.",
  remedy: "Report it with the request ids; a client should treat a missing terminal event as an error.",
  holds: (record2) => outcomeOf(record2) === "truncated",
  says: ({ share: share3 }) => `${share3} streams ended without a terminal event, so without usage; what came is no whole answer.`
});

// src/core/audit/rules/unreconciled-output.ts
var unreconciledOutput = countRule({
  id: "unreconciled_output",
  family: "integrity",
  severity: "critical",
  effect: "qualifies",
  meaning: "The text that arrived is not the text that was billed: output \u2212 reasoning \u2212 o200k(text) is not what sound answers of the model have.",
  brief: (share3) => `${share3} answers are not as billed`,
  consequence: "Qualifies the verdict: latency and cost stand, the text is not to be trusted. A warning where it touches 1 % of the answers or fewer.",
  remedy: "Look at the examples; `cumulative_snapshots` and `replayed_text` show what was sent twice.",
  among: ({ answered, output }) => answered.filter((record2) => output.residuals.has(record2)),
  holds: (record2, { output }) => output.excessive.has(record2) || output.deficient.has(record2),
  says: ({ arm: { output }, share: share3 }) => {
    const parts = [
      [output.excessive.size, "more text than was billed"],
      [output.deficient.size, "less text than was billed"]
    ];
    const how = parts.flatMap(([count, words]) => count === 0 ? [] : [`${grouped(count)} with ${words}`]).join(", ");
    return `${share3} answers did not reconcile with the tokens billed (${how}; output \u2212 reasoning \u2212 tokens of the text is ${output.constant} elsewhere).`;
  },
  grade: ({ found: found3, of }) => isRare(found3.length, of) ? { severity: "warning" } : {}
});

// src/core/audit/rules/zero-usage.ts
var zeroUsage = countRule({
  id: "zero_usage",
  family: "integrity",
  severity: "warning",
  effect: "qualifies",
  meaning: "An answer came without usage, or with none of its tokens counted.",
  brief: (share3) => `${share3} answers came without token usage`,
  consequence: "Qualifies the verdict on cost and throughput: both are understated in this arm.",
  remedy: "Take the cost from the provider\u2019s own bill; set `max-consecutive-missing-usage` to stop early.",
  among: ({ answered }) => answered,
  holds: ({ input_tokens, output_tokens }) => !input_tokens || !output_tokens,
  says: ({ share: share3 }) => `${share3} answers came without token usage; their cost is unknown.`
});

// src/core/audit/audit.ts
var RULES = [
  // Were the arms asked the same, in the same way, at the same time?
  settingsDiffer,
  echoDiffers,
  effortNotHonoured,
  promptMismatch,
  inputTokensMismatch,
  promptSetsDiffer,
  confoundedByTime,
  retriedRecords,
  gapsInRun,
  shardsMissing,
  shardsOverlap,
  stoppedEarly,
  clientVersionsDiffer,
  settingsUnrecorded,
  // Is the text that arrived the text that was billed?
  cumulativeSnapshots,
  replayedText,
  unreconciledOutput,
  outputOverheadDiffers,
  deltaMismatch,
  billedUndelivered,
  sequenceGap,
  outputBeyondLimit,
  reasoningBeyondOutput,
  cachedBeyondInput,
  zeroUsage,
  cachedInput,
  notReconcilable,
  // Was what is called ok an answer?
  okWithoutAnswer,
  truncated,
  emptyAnswer,
  capped,
  networkLossesDiffer,
  clientFaults,
  timedOut,
  providerFaults,
  // Was the measurement itself sound?
  lateClient,
  notStreamed,
  deliveredInBursts,
  simulated
];
function audit(arms, context) {
  const evidence = gather(arms, context.pairs ?? pairedArms(arms), context.count);
  const findings = RULES.flatMap((rule) => rule.check(evidence).map((detection) => toFinding(rule, detection)));
  return findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
var GRAVITY = { critical: 0, warning: 1, info: 2 };
function toFinding(rule, { severity, effect, ...detection }) {
  return { rule: rule.id, severity: severity ?? rule.severity, ...detection, effect: effect ?? rule.effect };
}

// src/core/compare/comparison.ts
var DIMENSIONS = ["answers", "latency", "reliability", "cost"];
var COMPARISON_VERSION = 2;

// src/core/statistics/holm.ts
function holm(pValues) {
  const order = pValues.map((_, index) => index).sort((i, j) => pValues[i] - pValues[j]);
  const adjusted = new Array(pValues.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
    adjusted[index] = largest;
  });
  return adjusted;
}

// src/core/compare/family.ts
function adjustedTogether(p) {
  const known4 = holm(p.filter((value) => value !== null));
  let next = 0;
  return { adjusted: p.map((value) => value === null ? null : known4[next++]), comparisons: known4.length };
}

// src/core/compare/dimensions.ts
var OVERALL_DIMENSIONS = ["answers", "latency", "reliability"];
function adjustedMeasures(all, isTested = () => true) {
  const tests = all.flatMap(
    (measures, pair) => DIMENSIONS.map((dimension) => isTested(pair, dimension) ? measures[dimension]?.p ?? null : null)
  );
  const { adjusted, comparisons } = adjustedTogether(tests);
  const byPair = all.map((_, pair) => {
    const of = adjusted.slice(pair * DIMENSIONS.length);
    return Object.fromEntries(DIMENSIONS.map((dimension, place2) => [dimension, of[place2] ?? null]));
  });
  return { adjusted: byPair, comparisons };
}
function faceValue(measure, holmP) {
  return measure === null ? "inconclusive" : dimensionVerdict(measure, holmP);
}
function judgedDimensions(measures, verdicts, among = OVERALL_DIMENSIONS) {
  const judged = {};
  for (const dimension of among) {
    const measure = measures[dimension];
    if (measure === null && verdicts[dimension] !== "not comparable") continue;
    judged[dimension] = {
      verdict: verdicts[dimension],
      noWorse: measure?.noWorse ?? false,
      noBetter: measure?.noBetter ?? false
    };
  }
  return judged;
}

// src/core/statistics/order-statistic.ts
function quantileRanks(n, probability2, level = 0.95) {
  const tail = (1 - level) / 2;
  const low = binomialQuantile(tail, n, probability2);
  const high = binomialQuantile(1 - tail, n, probability2) + 1;
  return [low < 1 ? null : low, high > n ? null : high];
}
function isEstimable(n, probability2, level = 0.95) {
  const [low, high] = quantileRanks(n, probability2, level);
  return low !== null && high !== null;
}
function quantileInterval(sorted, probability2, level = 0.95, widening = 1) {
  const widened = widening === 1 ? level : 1 - twoSidedP(twoSidedZ(level) * widening);
  const [low, high] = quantileRanks(sorted.length, probability2, widened);
  if (low === null || high === null) return null;
  return [finite(sorted[low - 1]), finite(sorted[high - 1])];
}
function finite(value) {
  return Number.isFinite(value) ? value : null;
}

// src/core/statistics/tango.ts
var HALVINGS = 60;
function tango(b, c, n, level = 0.95) {
  if (n === 0) return null;
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) {
    const bound = z * z / (n + z * z);
    return [-bound, bound];
  }
  const estimate = (b - c) / n;
  const low = b === 0 && c === n ? -1 : crossing(b, c, n, z, -1, estimate);
  const high = b === n && c === 0 ? 1 : crossing(b, c, n, -z, estimate, 1);
  return [low, high];
}
function isNonInferior(b, c, n, margin2, level = 0.95) {
  const z = twoSidedZ(level);
  if (b === 0 && c === 0) return z * z / (n + z * z) < margin2;
  return score(b, c, n, -margin2) > z;
}
function crossing(b, c, n, target, low, high) {
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (score(b, c, n, middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function score(b, c, n, delta) {
  const variance = n * (2 * restricted(b, c, n, delta) + delta * (1 - delta));
  const excess = b - c - n * delta;
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Infinity;
  return excess / Math.sqrt(variance);
}
function restricted(b, c, n, delta) {
  const A = 2 * n;
  const B = -b - c + (2 * n - b + c) * delta;
  const C = -c * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, B * B - 4 * A * C));
  return B > 0 ? -2 * C / (root + B) : (root - B) / (2 * A);
}

// src/core/plan/power.ts
var DISCORDANCE = [5 / 1319, 13 / 1319];
var SD_LOG_RATIO = 0.48;
var SD_TYPICAL = 0.46;
var FAILING_ALONE = 3 / 1319;
var LEFT_OUT = 1e-9;
function nonInferiorityPower(n, margin2, discordance) {
  const fewest = binomialQuantile(LEFT_OUT, n, discordance);
  const most = binomialQuantile(1 - LEFT_OUT, n, discordance);
  let power = 0;
  for (let differing = fewest; differing <= most; differing++) {
    const needed = fewestWins(n, margin2, differing);
    power += binomialPmf(differing, n, discordance) * (1 - binomialCdf(needed - 1, differing, 0.5));
  }
  return power;
}
function fewestWins(n, margin2, differing) {
  let failing = -1;
  let showing = differing + 1;
  while (showing - failing > 1) {
    const wins = Math.floor((failing + showing) / 2);
    if (isNonInferior(wins, differing - wins, n, margin2)) showing = wins;
    else failing = wins;
  }
  return showing;
}
function fewestPairs(margin2) {
  const z = twoSidedZ(0.95);
  return Math.floor(z * z * (1 - margin2) / margin2) + 1;
}
var POWER = 0.8;
var MOST_PAIRS = 2e4;
function pairsForNoWorse(margin2) {
  const isEnough = (n) => nonInferiorityPower(n, margin2, DISCORDANCE[1]) >= POWER;
  let enough = fewestPairs(margin2);
  while (!isEnough(enough)) {
    enough *= 2;
    if (enough > MOST_PAIRS) return null;
  }
  let few = enough / 2;
  while (enough - few > enough / 100) {
    const middle = Math.round((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(enough)) - 1);
  return Math.ceil(enough / digits) * digits;
}
var QUANTILES = [
  ["p50", 0.5],
  ["p90", 0.9],
  ["p95", 0.95],
  ["p99", 0.99]
];
function notEstimable(n) {
  return QUANTILES.filter(([, probability2]) => !isEstimable(n, probability2)).map(([name]) => name);
}

// src/core/statistics/binomial-draw.ts
var INVERSION_BELOW = 10;
function drawBinomial(random, n, p) {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < INVERSION_BELOW ? invert(random, n, p) : reject(random, n, p);
}
function invert(random, n, p) {
  const odds = p / (1 - p);
  let left = random.uniform();
  let mass = Math.exp(n * Math.log1p(-p));
  for (let k = 0; k < n; k++) {
    if (left < mass) return k;
    left -= mass;
    mass *= (n - k) / (k + 1) * odds;
  }
  return n;
}
function reject(random, n, p) {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * spread;
  const atMode = binomialPmf(Math.floor((n + 1) * p), n, p);
  for (; ; ) {
    const v = random.uniform();
    const u = random.uniform() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    if (v * alpha / (a / (us * us) + b) <= binomialPmf(k, n, p) / atMode) return k;
  }
}

// src/core/statistics/mcnemar.ts
function mcnemar(b, c) {
  if (b === c) return { p: 1, midP: 1 };
  const { atMost, exactly } = halfBinomial(Math.min(b, c), b + c);
  const p = Math.min(1, 2 * atMost);
  return { p, midP: p - exactly };
}
var MOST_TOSSES = 1022;
function halfBinomial(k, n) {
  if (n > MOST_TOSSES) return { atMost: binomialCdf(k, n, 0.5), exactly: binomialPmf(k, n, 0.5) };
  let exactly = 2 ** -n;
  let atMost = exactly;
  for (let count = 1; count <= k; count++) {
    exactly = exactly * (n - count + 1) / count;
    atMost += exactly;
  }
  return { atMost, exactly };
}

// src/core/compare/verdict-power.ts
var DRAWS = 2e3;
function verdictPower(planned, truth, draws = DRAWS) {
  const random = new Random(1, "power of the verdicts");
  const dimensions = { answers: tally(), latency: tally(), reliability: tally(), cost: tally() };
  const overall = { ...tally(), "trade-off": 0 };
  for (let draw = 0; draw < draws; draw++) {
    const measures = drawnMeasures(planned, truth, random);
    const others = Array.from({ length: planned.comparedArms - 1 }, () => undecided(planned, random));
    const { adjusted } = adjustedMeasures([measures, ...others]);
    const verdictOf = (dimension) => faceValue(measures[dimension], adjusted[0]?.[dimension] ?? null);
    const verdicts = {
      answers: verdictOf("answers"),
      latency: verdictOf("latency"),
      reliability: verdictOf("reliability"),
      cost: verdictOf("cost")
    };
    for (const [dimension, verdict] of Object.entries(verdicts))
      dimensions[dimension][verdict] += 1 / draws;
    overall[overallVerdict(judgedDimensions(measures, verdicts))] += 1 / draws;
  }
  return { byDimension: dimensions, overall };
}
function tally() {
  return { better: 0, worse: 0, equivalent: 0, inconclusive: 0, "not comparable": 0 };
}
function drawnMeasures({ n, scored, marginPp, latencyMargin }, truth, random) {
  const margin2 = marginPp / 100;
  const latency = drawnLatency(n, Math.log(truth.ratio), latencyMargin, random);
  const answers = drawnProportion(n, truth.discordance / 2, truth.discordance / 2 + truth.lossPp / 100, margin2, random);
  const reliability = drawnProportion(n, FAILING_ALONE / 2, FAILING_ALONE / 2, margin2, random);
  return { latency, answers: scored ? answers : null, reliability, cost: undecidedMeasure(random) };
}
var FEWEST_PAIRS = 6;
function drawnLatency(n, logRatio, latencyMargin, random) {
  const error = SD_TYPICAL / Math.sqrt(n);
  const estimate = logRatio + error * random.normal();
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  let squares = 0;
  for (let cosine = 0; cosine < degrees; cosine++) squares += random.normal() ** 2;
  const widening = Math.max(1, tOfDrift(degrees) * Math.sqrt(squares / degrees) / Z95);
  if (n < FEWEST_PAIRS) return { equivalent: null, noWorse: false, noBetter: false, p: 1, direction: estimate };
  const half = Z90 * error * widening;
  const edge = -Math.log(1 - latencyMargin);
  const [noWorse, noBetter] = [estimate + half < edge, estimate - half > -edge];
  return {
    equivalent: noWorse && noBetter,
    noWorse,
    noBetter,
    p: twoSidedP(estimate / error / widening),
    direction: estimate
  };
}
var Z95 = twoSidedZ(0.95);
var Z90 = twoSidedZ(0.9);
var knownT = /* @__PURE__ */ new Map();
function tOfDrift(degrees) {
  const known4 = knownT.get(degrees) ?? twoSidedT(0.95, degrees);
  knownT.set(degrees, known4);
  return known4;
}
function drawnProportion(n, aAlone, bAlone, margin2, random) {
  const differing = drawBinomial(random, n, Math.min(1, aAlone + bAlone));
  const b = drawBinomial(random, differing, aAlone + bAlone > 0 ? aAlone / (aAlone + bAlone) : 0);
  const c = differing - b;
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin2), isNonInferior(c, b, n, margin2)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}
function undecidedMeasure(random) {
  return { equivalent: null, noWorse: false, noBetter: false, p: random.uniform(), direction: 1 };
}
function undecided({ scored }, random) {
  const of = () => undecidedMeasure(random);
  return { answers: scored ? of() : null, latency: of(), reliability: of(), cost: of() };
}
var EQUAL = { ratio: 1, lossPp: 0, discordance: DISCORDANCE[0] };
var POWER2 = 0.8;
var SEARCH_DRAWS = 1e3;
function detectableRatio(planned) {
  return least(1, 3, (ratio2) => verdictPower(planned, { ...EQUAL, ratio: ratio2 }, SEARCH_DRAWS).byDimension.latency.worse);
}
function detectableLossPp(planned) {
  return least(0, 50, (lossPp) => {
    const truth = { ...EQUAL, discordance: DISCORDANCE[1], lossPp };
    return verdictPower(planned, truth, SEARCH_DRAWS).byDimension.answers.worse;
  });
}
function least(from, to, power) {
  if (power(to) < POWER2) return null;
  let [low, high] = [from, to];
  for (let halving = 0; halving < 9; halving++) {
    const middle = (low + high) / 2;
    if (power(middle) < POWER2) low = middle;
    else high = middle;
  }
  return high;
}

// src/core/report/model/power-text.ts
var NOTABLE_RATIO = 1.15;
var known3 = /* @__PURE__ */ new Map();
function prospectOf(planned) {
  const key = JSON.stringify(planned);
  const prospect = known3.get(key) ?? workedOut(planned);
  known3.set(key, prospect);
  return prospect;
}
function workedOut(planned) {
  const at = (truth) => DISCORDANCE.map((discordance) => verdictPower(planned, { ratio: 1, lossPp: 0, discordance, ...truth }));
  const [equal, faster] = [at({}), at({ ratio: 1 / NOTABLE_RATIO })];
  const range2 = (shares, read) => {
    const values = shares.map(read);
    return [Math.min(...values), Math.max(...values)];
  };
  const first = equal[0];
  return {
    planned,
    detectableRatio: detectableRatio(planned),
    detectableLossPp: planned.scored ? detectableLossPp(planned) : null,
    slower: { ratio: NOTABLE_RATIO, called: faster[0].byDimension.latency.better },
    equivalentLatency: first.byDimension.latency.equivalent,
    equivalentReliability: first.byDimension.reliability.equivalent,
    equivalentAnswers: planned.scored ? range2(equal, ({ byDimension }) => byDimension.answers.equivalent) : null,
    equivalentOverall: range2(equal, ({ overall }) => overall.equivalent),
    betterOverall: range2(faster, ({ overall }) => overall.better)
  };
}
var HOPELESS = 0.2;
var LIKELY = 0.7;
function powerLines(planned) {
  const prospect = prospectOf(planned);
  const missing = notEstimable(planned.n);
  return [
    `What ${counted(planned.n, "pair")} can show, if the task is like GSM8K and the noise like that of the published runs:`,
    ...latencyLines(prospect),
    ...answerLines(prospect),
    `Reliability: equal arms that fail as rarely as the published ones are shown to be equivalent, within ${margin(planned)}, in ${share2(prospect.equivalentReliability)} of such runs.`,
    `Overall: equal arms are called equivalent in ${span(prospect.equivalentOverall)} of such runs; an arm that takes 13 % less time and is otherwise equal is called better in ${span(prospect.betterOverall)}.`,
    ...missing.length > 0 ? [`An interval of the ${missing.join(", ")} can\u2019t be given from so few pairs.`] : [],
    inShort(prospect)
  ];
}
function latencyLines({
  planned: { latencyMargin },
  detectableRatio: least2,
  slower,
  equivalentLatency
}) {
  const bounds = `${(1 - latencyMargin).toFixed(2)} to ${(1 / (1 - latencyMargin)).toFixed(2)}`;
  const found3 = `Latency: an arm whose typical request takes 15 % more time is called worse in ${share2(slower.called)} of such runs`;
  const smallest = least2 === null ? "" : `; the smallest difference found in 80 % of them is ${percent(least2 - 1, 0)}`;
  return [
    `${found3}${smallest}.`,
    `Latency: equal arms are called equivalent (${bounds}) in ${share2(equivalentLatency)} of such runs${outOfReach(equivalentLatency)}.`
  ];
}
function answerLines({ planned, equivalentAnswers, detectableLossPp: least2 }) {
  if (equivalentAnswers === null) return ["Answers: they will not be scored, so nothing is shown of them."];
  const [, most] = equivalentAnswers;
  const shown3 = `Answers: equal arms are shown to be no worse than each other, within ${margin(planned)}, in ${span(equivalentAnswers)} of such runs${outOfReach(most)}.`;
  const loss = least2 === null ? [] : [`Answers: a loss of ${least2.toFixed(1)} pp is called worse in 80 % of such runs.`];
  return [`${shown3}${pairsNeeded(planned)}`, ...loss];
}
function pairsNeeded({ n, marginPp }) {
  const needed = pairsForNoWorse(marginPp / 100);
  if (needed !== null && n >= needed) return "";
  const takes = needed === null ? "more than 20,000 pairs" : `about ${counted(needed, "pair")}`;
  const least2 = n < fewestPairs(marginPp / 100) ? `, and at least ${grouped(fewestPairs(marginPp / 100))} even if not one answer differs` : "";
  return ` To show it of one direction in 80 % of such runs takes ${takes}${least2}; a wider accuracy margin takes fewer.`;
}
function inShort({ planned, detectableRatio: least2, equivalentAnswers, equivalentOverall }) {
  const can = least2 === null ? "no difference in latency" : `a difference in latency of ${percent(least2 - 1, 0)} or more`;
  const isOverall = equivalentOverall[0] >= LIKELY;
  if (isOverall) return `In short: this run can show ${can}, and that equal arms are equivalent.`;
  const what = equivalentAnswers !== null && equivalentAnswers[0] < LIKELY ? `that answers are no worse by ${margin(planned)}` : "that equal arms are equivalent";
  return `In short: this run can show ${can}; it can\u2019t be expected to show ${what}.`;
}
function margin({ marginPp }) {
  return `${Number(marginPp.toFixed(4))} pp`;
}
function share2(value) {
  return percent(value, 0);
}
function span([low, high]) {
  return share2(low) === share2(high) ? share2(low) : `${share2(low)} to ${share2(high)}`;
}
function outOfReach(power) {
  return power < HOPELESS ? ", out of reach by design" : "";
}

// src/core/audit/finding.ts
function concerns(finding, a, b) {
  if (finding.pair !== null) return finding.pair[0] === a && finding.pair[1] === b;
  return finding.arm === null || finding.arm === a || finding.arm === b;
}

// src/core/dataset/platinum.ts
var REMOVED = /* @__PURE__ */ new Set([
  4,
  12,
  16,
  40,
  62,
  78,
  85,
  93,
  100,
  114,
  119,
  146,
  152,
  161,
  174,
  184,
  186,
  187,
  195,
  227,
  231,
  234,
  241,
  245,
  252,
  255,
  258,
  267,
  272,
  280,
  293,
  304,
  306,
  337,
  340,
  353,
  368,
  371,
  380,
  398,
  406,
  409,
  410,
  423,
  425,
  466,
  510,
  515,
  517,
  526,
  527,
  539,
  542,
  552,
  611,
  638,
  652,
  671,
  675,
  689,
  696,
  709,
  711,
  717,
  768,
  780,
  782,
  796,
  814,
  835,
  852,
  854,
  873,
  877,
  880,
  894,
  902,
  912,
  926,
  951,
  956,
  962,
  973,
  984,
  989,
  997,
  1001,
  1028,
  1042,
  1046,
  1048,
  1059,
  1067,
  1074,
  1082,
  1104,
  1119,
  1161,
  1163,
  1176,
  1179,
  1183,
  1187,
  1192,
  1193,
  1198,
  1223,
  1227,
  1288,
  1298
]);
var RELABELLED = /* @__PURE__ */ new Map([
  [288, { original: "3", answer: "4" }],
  [403, { original: "81", answer: "135" }],
  [454, { original: "150", answer: "240" }],
  [649, { original: "162000", answer: "160000" }],
  [749, { original: "3", answer: "6" }],
  [823, { original: "14", answer: "18" }],
  [952, { original: "360", answer: "1800" }],
  [1035, { original: "35", answer: "40" }],
  [1071, { original: "251", answer: "257" }],
  [1309, { original: "2280", answer: "2180" }]
]);
var CONTESTED = /* @__PURE__ */ new Set([288, 1071]);
function platinumLabel(promptId, expected) {
  const row = Number(/^gsm8k-test-(0|[1-9]\d{0,3})$/.exec(promptId)?.[1] ?? NaN);
  if (REMOVED.has(row)) return { status: "removed" };
  const corrected = RELABELLED.get(row);
  if (corrected === void 0 || finalOf(expected) !== corrected.original) return { status: "kept" };
  return { status: "relabelled", answer: corrected.answer, contested: CONTESTED.has(row) };
}
function finalOf(expected) {
  const answer = expected === null ? null : finalAnswer(expected);
  return answer === null ? null : normalizeAnswer(answer);
}

// src/core/compare/hours-apart.ts
var MS_PER_HOUR = 36e5;
function hoursApart(pairs) {
  const gaps2 = Float64Array.from(pairs, ({ a, b }) => Math.abs(startOf(a) - startOf(b)) / MS_PER_HOUR).filter((gap) => !Number.isNaN(gap)).sort();
  return gaps2.length === 0 ? null : quantile(gaps2, 0.5);
}
var MOST_HOURS_APART = 1;
function isConfoundedByTime({
  hours_apart,
  same_arm
}) {
  return !same_arm && (hours_apart ?? 0) > MOST_HOURS_APART;
}
var MINUTES_APART = 5;
function isSinceThen({ hours_apart, same_arm }) {
  return same_arm && (hours_apart ?? 0) * 60 >= MINUTES_APART;
}

export {
  isEstimable,
  quantileInterval,
  drawBinomial,
  signedRankCdf,
  EXACT_UP_TO,
  wilcoxon,
  exampleOf,
  parseLimit,
  shownIn,
  figureMessage,
  intervalIn,
  mcnemar,
  tango,
  STOP_CODES,
  MANIFEST,
  MANIFEST_VERSION,
  parseManifest,
  reconcile,
  reconcileCompared,
  doseResponse,
  networkLosses,
  RULES,
  audit,
  concerns,
  REMOVED,
  RELABELLED,
  CONTESTED,
  platinumLabel,
  DIMENSIONS,
  COMPARISON_VERSION,
  hoursApart,
  isConfoundedByTime,
  MINUTES_APART,
  isSinceThen,
  adjustedTogether,
  OVERALL_DIMENSIONS,
  adjustedMeasures,
  faceValue,
  judgedDimensions,
  DISCORDANCE,
  SD_LOG_RATIO,
  FAILING_ALONE,
  powerLines
};
