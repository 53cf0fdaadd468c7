import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ArmNames,
  driftNotices,
  findingsSection,
  list,
  markOf,
  marked,
  nameOf,
  sinceNotice,
  sinceSection,
  table,
  text,
  trendSection
} from "./chunk-T2E7VT6K.js";
import {
  MANIFEST_VERSION,
  digestOf,
  isOfPlan,
  planOf,
  sinceThen
} from "./chunk-6UMBMXSJ.js";
import {
  commonName,
  continued,
  decidingRatio,
  pointOf,
  shortNames
} from "./chunk-6MOFNCKO.js";
import {
  extentOf
} from "./chunk-3Y4QATF5.js";
import {
  groupArms,
  isMeasured
} from "./chunk-A6I5QJC7.js";
import {
  readRecords,
  writeAtomically,
  writeJson
} from "./chunk-FRYBP67J.js";
import {
  ARM_FIGURES,
  BOOTSTRAP_DRAWS,
  HodgesLehmann,
  PAIR_FIGURES,
  RatioOfMeans,
  compareCost,
  compareLatency,
  compareProportion,
  costMeasure,
  countOutcomes,
  distribution,
  exactSum,
  exampleOf,
  hasTypical,
  intervalIn,
  knownPairs,
  latenciesOf,
  latencyMeasure,
  ownCostUsd,
  pairsOf,
  parseLimit,
  promptClusters,
  proportionMeasure,
  shownIn,
  sumsByCluster,
  wilcoxon,
  wilson
} from "./chunk-35UDL6I3.js";
import {
  settingsOfRole
} from "./chunk-L5V3LYPZ.js";
import {
  compilePattern
} from "./chunk-VBN2VZ26.js";
import {
  faultOf,
  pairRecords,
  pairedArms,
  startOf
} from "./chunk-CDFVLPJW.js";
import {
  COMPARISON_VERSION,
  adjustedMeasures,
  adjustedTogether,
  byDimension,
  faceValue,
  judgedDimensions,
  powerLines
} from "./chunk-2XBIQH4K.js";
import {
  Random
} from "./chunk-5V3ZEP3T.js";
import {
  FAULTS,
  isAnswered,
  isWalkthroughRecord,
  outcomeOf,
  promptKey
} from "./chunk-TZ4YHGB7.js";
import {
  excerpt
} from "./chunk-3TQE47KB.js";
import {
  ALPHA,
  Dependence,
  EFFORTS,
  HISTORY,
  NOT_ESTIMABLE,
  PAGE,
  ParityError,
  SENSITIVITY_SCORERS,
  SERVER_DEFAULT,
  UNKNOWN,
  VERSION,
  allInWords,
  asParityError,
  asciiDigits,
  binomialCdf,
  canonicalModel,
  compose,
  counted,
  current,
  deciding,
  designOf,
  didYouMean,
  duration,
  excludes,
  finalAnswer,
  firstStrictAnswer,
  fold,
  foldLines,
  grouped,
  hasBaseline,
  inputExcess,
  inputLayoutTokens,
  interval,
  isClientSide,
  isEstimable,
  isSameArm,
  isWhole,
  loadTokenizer,
  majority,
  markedReference,
  maskLookalikesWithin,
  milliseconds,
  mode,
  normalizeAnswer,
  option,
  outputLayoutTokens,
  overallVerdict,
  percent,
  phrase,
  placeInPlan,
  points,
  probability,
  promptsOfShard,
  quantile,
  quantileInterval,
  quantitiesIn,
  quantityValue,
  ratio,
  readShard,
  refuseOtherBaseline,
  refuseUnknownReference,
  rejects,
  round,
  shardOf,
  sortedJson,
  strip,
  timespan,
  tokenResidual,
  trimEnd,
  trimmed,
  twoSidedZ,
  usd
} from "./chunk-P5ZF7QHL.js";

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
  const known2 = placesWhere(arm, () => true).length;
  const excessive = placesWhere(arm, (residual) => residual < expected);
  const fitting2 = placesWhere(arm, (residual) => residual === expected).length;
  if (known2 < ENOUGH_ANSWERS || fitting2 >= MORE_THAN_CHANCE * known2) return true;
  return excessive.length < FEW * known2 ? isShown : mostRepeated(arm, excessive, expected);
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
function findReplay(text2, excess, count) {
  const search = { count, countsLeft: MAX_COUNTS, comparisonsLeft: MAX_COMPARISONS };
  const tokens = counted2(text2, search);
  if (tokens === null) return null;
  const whole2 = { text: text2, tokens, excess };
  const cuts = explain(whole2, search, MAX_REPLAYS, adjacentRepetitions) ?? explain(whole2, search, 1, repetitionsApart);
  return cuts === null ? null : inDeliveredText(text2, cuts);
}
function replayedChars(replays) {
  return replays.reduce((sum, { length }) => sum + length, 0);
}
function explain({ text: text2, tokens, excess }, search, depth, repetitions) {
  const parts2 = [];
  for (const cut of repetitions(text2, search)) {
    const without = text2.slice(0, cut.at) + text2.slice(cut.at + cut.length);
    const tokensLeft = counted2(without, search);
    if (tokensLeft === null) break;
    const rest = excess - (tokens - tokensLeft);
    if (rest === 0) return [cut];
    if (rest > 0 && rest < excess) parts2.push({ cut, left: { text: without, tokens: tokensLeft, excess: rest } });
  }
  if (depth === 1) return null;
  for (const { cut, left } of parts2) {
    const more = explain(left, search, depth - 1, repetitions);
    if (more !== null) return [cut, ...more];
  }
  return null;
}
function counted2(text2, search) {
  if (search.countsLeft === 0) return null;
  search.countsLeft -= 1;
  return search.count(text2);
}
function adjacentRepetitions(text2, search) {
  return longest(adjacentMatches(text2, search), (match) => ({
    at: alignment(text2, match) + match.distance,
    length: match.distance
  }));
}
function repetitionsApart(text2, search) {
  return longest(
    matches(text2, text2.length - SHORTEST_APART, search),
    ({ start, run, distance }) => run >= distance || run < SHORTEST_APART ? null : { at: start + distance, length: run }
  );
}
function* adjacentMatches(text2, search) {
  for (let distance = SHORTEST_ADJACENT; distance <= text2.length / 2; distance++) {
    const last = text2.length - distance;
    let from = 0;
    for (let place2 = 0; place2 < last; place2 += distance) {
      search.comparisonsLeft -= 1;
      if (search.comparisonsLeft < 0) return;
      if (place2 < from || !isRepeated(text2, place2, distance)) continue;
      let start = place2;
      while (start > from && isRepeated(text2, start - 1, distance)) start -= 1;
      let end = place2 + 1;
      while (end < last && isRepeated(text2, end, distance)) end += 1;
      search.comparisonsLeft -= end - start;
      from = end;
      if (end - start >= distance) yield { start, run: end - start, distance };
    }
  }
}
function isRepeated(text2, at, distance) {
  return text2.charCodeAt(at) === text2.charCodeAt(at + distance);
}
function* matches(text2, farthest, search) {
  for (let distance = 1; distance <= farthest; distance++) {
    const end = text2.length - distance;
    search.comparisonsLeft -= end;
    if (search.comparisonsLeft < 0) return;
    let run = 0;
    for (let i = 0; i < end; i++) {
      if (text2.charCodeAt(i) === text2.charCodeAt(i + distance)) run += 1;
      else {
        if (run > 1) yield { start: i - run, run, distance };
        run = 0;
      }
    }
    if (run > 1) yield { start: end - run, run, distance };
  }
}
function longest(found4, toCut) {
  const cuts = [];
  for (const match of found4) {
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
function alignment(text2, { start, run, distance }) {
  const beginning = text2.slice(0, Math.min(distance, 16));
  let line = null;
  for (let at = start; at <= start + run - distance; at++) {
    if (text2.startsWith(beginning, at)) return at;
    if (text2[at - 1] === "\n") line ??= at;
  }
  return line ?? start;
}
function inDeliveredText(text2, cuts) {
  let left = text2;
  return cuts.map((cut, index) => {
    const stretch = left.slice(cut.at, cut.at + cut.length);
    left = left.slice(0, cut.at) + left.slice(cut.at + cut.length);
    return { at: cuts.slice(0, index).reduceRight(shifted, cut.at), length: cut.length, stretch };
  });
}
function shifted(at, earlier) {
  return at < earlier.at ? at : at + earlier.length;
}

// src/core/audit/snapshots.ts
var SHORTEST = 5;
var SHORTEST_SEPARATED = 24;
var MOST_STARTS = 64;
var MOST_FIRST = 4;
function apparentSnapshots(text2) {
  if (!text2.includes(text2.slice(0, SHORTEST), SHORTEST)) return null;
  for (const found4 of readings(text2, (length) => length >= shortestFirst(text2, length))) return found4;
  return null;
}
function billedSnapshots(text2, fits) {
  for (const found4 of readings(text2, () => true)) if (fits(found4.answer)) return found4;
  return null;
}
var INSIDE_SENTENCE = /^[\p{L}\p{N})\]}%]\S$/u;
function shortestFirst(text2, length) {
  return INSIDE_SENTENCE.test(text2.slice(length - 1, length + 1)) ? SHORTEST : SHORTEST_SEPARATED;
}
function* readings(text2, isEvidence) {
  const agreeing = agreementWithBeginning(text2);
  for (const length of firstLengths(agreeing, isEvidence)) {
    const starts = [0];
    for (let at = length; at < text2.length && starts.length <= MOST_STARTS; at++)
      if (agreeing[at] >= length) starts.push(at);
    if (starts.length > MOST_STARTS) continue;
    for (let last = starts.length - 1; last > 0; last--) {
      const chain = chainTo(text2, starts.slice(0, last + 1));
      if (chain !== null) yield { starts: chain, answer: text2.slice(chain.at(-1)) };
    }
    return;
  }
}
function firstLengths(agreeing, isEvidence) {
  const found4 = [];
  const periods = [];
  for (let length = 1; 2 * length <= agreeing.length && found4.length < MOST_FIRST; length++) {
    if (agreeing[length] < length) continue;
    const isRepetition = periods.some(
      (period2) => length % period2 === 0 && agreeing[period2] >= length - period2
    );
    if (isRepetition) continue;
    periods.push(length);
    if (isEvidence(length)) found4.push(length);
  }
  return found4;
}
function chainTo(text2, starts) {
  const last = starts.at(-1);
  const agreeing = agreementWithBeginning(text2.slice(last) + text2.slice(0, last));
  const offset = text2.length - last;
  const fits = (from, to) => to - from <= Math.min(offset, agreeing[offset + from]);
  const longest2 = starts.map(() => 0);
  longest2[starts.length - 1] = Infinity;
  for (let from = starts.length - 2; from >= 0; from--) {
    for (let to = from + 1; to < starts.length; to++) {
      const [begin, end] = [starts[from], starts[to]];
      if (fits(begin, end) && longest2[to] >= end - begin) longest2[from] = end - begin;
    }
  }
  return longest2[0] === 0 ? null : shortestSteps(starts, fits, longest2);
}
function shortestSteps(starts, fits, longest2) {
  const chain = [0];
  let [at, before] = [0, 0];
  while (at < starts.length - 1) {
    const begin = starts[at];
    const next = starts.findIndex((end, to) => {
      const length = end - begin;
      return to > at && length >= before && fits(begin, end) && longest2[to] >= length;
    });
    before = starts[next] - begin;
    chain.push(starts[next]);
    at = next;
  }
  return chain;
}
function agreementWithBeginning(text2) {
  const agreeing = new Int32Array(text2.length);
  let [from, to] = [0, 0];
  for (let at = 1; at < text2.length; at++) {
    let length = at < to ? Math.min(to - at, agreeing[at - from]) : 0;
    while (at + length < text2.length && text2.charCodeAt(length) === text2.charCodeAt(at + length)) length += 1;
    agreeing[at] = length;
    if (at + length > to) [from, to] = [at, at + length];
  }
  return agreeing;
}

// src/core/audit/reconciliation.ts
var MAX_SEARCHES = 5e3;
function reconcileArms(arms, count) {
  const readings3 = arms.map(({ records }) => records.map((record) => readAnswer(record, count)));
  const constants = outputConstants(arms.map((arm, index) => armResiduals(arm, readings3[index] ?? [], count)));
  return readings3.map((answers, index) => reconciliation(answers, constants[index], count));
}
function readAnswer(record, count) {
  const residual = tokenResidual(record, count);
  const snapshots2 = snapshotsOf(record);
  const answer2 = snapshots2?.answer ?? null;
  const answerResidual = answer2 === null ? residual : tokenResidual(withText(record, answer2), count);
  return { record, residual, snapshots: snapshots2, answerResidual };
}
function snapshotsOf(record) {
  if ((record.snapshots ?? 1) > 1) return { count: record.snapshots ?? 1, answer: record.answer_text, seen: true };
  const found4 = apparentSnapshots(record.output_text ?? "");
  return found4 === null ? null : { count: found4.starts.length, answer: found4.answer, seen: false };
}
function withText(record, text2) {
  return { ...record, output_text: text2, token_residual: null };
}
function armResiduals(arm, answers, count) {
  return {
    model: arm.model,
    residuals: answers.map(({ answerResidual }) => answerResidual),
    isRepeated: (place2, excess) => {
      const record = answers[place2]?.record;
      return explained(record, excess, count) !== null;
    }
  };
}
function explained(record, excess, count) {
  const text2 = record.output_text ?? "";
  const tokens = count(text2);
  if (tokens === null) return null;
  const snapshots2 = billedSnapshots(text2, (answer2) => count(answer2) === tokens - excess);
  if (snapshots2 !== null) return { count: snapshots2.starts.length, answer: snapshots2.answer, fits: true };
  const replays = findReplay(text2, excess, count);
  return replays === null ? null : { chars: replayedChars(replays), locate: () => replays };
}
function reconciliation(answers, { value: constant, expected }, count) {
  const residuals = /* @__PURE__ */ new Map();
  const [excessive, deficient] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const snapshots2 = /* @__PURE__ */ new Map();
  const replays = /* @__PURE__ */ new Map();
  let searches = 0;
  for (const answer2 of answers) {
    const { record, residual } = answer2;
    if (residual !== null) residuals.set(record, residual);
    const excess = residual === null || constant === null ? null : constant - residual;
    if (excess !== null && excess > 0) excessive.add(record);
    if (excess !== null && excess < 0) deficient.add(record);
    if (answer2.snapshots !== null && (answer2.snapshots.seen || excess !== 0)) {
      snapshots2.set(record, snapshotAnswer(answer2, constant));
    } else if (excess !== null && excess > 0) {
      const cause = knownRepetition(record, excess, count) ?? (searches++ < MAX_SEARCHES ? explained(record, excess, count) : null);
      if (cause !== null && "fits" in cause) snapshots2.set(record, cause);
      else if (cause !== null && cause.chars > 0) replays.set(record, cause);
    }
  }
  return { constant, expected, residuals, excessive, deficient, snapshots: snapshots2, replays };
}
function snapshotAnswer({ snapshots: snapshots2, answerResidual }, constant) {
  const { count, answer: answer2 } = snapshots2;
  const isKnown = answer2 !== null && answerResidual !== null && constant !== null;
  return { count, answer: answer2, fits: isKnown ? answerResidual === constant : null };
}
function knownRepetition(record, excess, count) {
  if (record.as_billed !== false) return null;
  return {
    chars: record.replayed_chars ?? 0,
    locate: () => findReplay(record.output_text ?? "", excess, count) ?? []
  };
}
function reconcile(records, count) {
  const filled = filledRecords(byArm(records), count);
  return records.map((record) => filled.get(record) ?? record);
}
function reconcileCompared(arms, count) {
  const filled = filledRecords(
    arms.map(({ all }) => all),
    count
  );
  const fill = (record) => filled.get(record) ?? record;
  return arms.map((arm) => ({ ...arm, records: arm.records.map(fill), all: arm.all.map(fill) }));
}
function filledRecords(groups, count) {
  const arms = groups.map((group) => ({ model: group[0]?.model ?? "", records: group.filter(isAnswered) }));
  const filled = /* @__PURE__ */ new Map();
  reconcileArms(arms, count).forEach((arm, index) => {
    for (const record of arms[index]?.records ?? []) filled.set(record, { ...record, ...learntFields(record, arm) });
  });
  return filled;
}
function learntFields(record, arm) {
  const token_residual = arm.residuals.get(record) ?? null;
  const snapshots2 = arm.snapshots.get(record);
  if (snapshots2 !== void 0) return { token_residual, ...snapshotFields(record, snapshots2) };
  if (token_residual === null || arm.constant === null)
    return { token_residual, replayed_chars: null, as_billed: null };
  if (token_residual === arm.constant) return { token_residual, replayed_chars: 0, as_billed: true };
  return { token_residual, replayed_chars: arm.replays.get(record)?.chars ?? null, as_billed: false };
}
function snapshotFields(record, { count, answer: answer2 }) {
  const replayed = answer2 === null ? null : (record.output_text ?? "").length - answer2.length;
  return { snapshots: count, answer_text: answer2, replayed_chars: replayed, as_billed: false };
}
function byArm(records) {
  const groups = /* @__PURE__ */ new Map();
  for (const record of records) {
    const group = groups.get(armKey(record)) ?? [];
    groups.set(armKey(record), group);
    group.push(record);
  }
  return [...groups.values()];
}
function armKey(record) {
  return record.arm ?? `${record.provider}
${record.model}
${record.effort ?? ""}`;
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
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    const before = known2.get(text2);
    if (before !== void 0) return before;
    const tokens = count(text2);
    known2.set(text2, tokens);
    return tokens;
  };
}

// src/core/audit/rule.ts
function countRule({ among, holds, suffices, says, grade, ...declaration }) {
  const count = (arm) => {
    const looked = among?.(arm) ?? arm.records;
    const found4 = looked.filter((record) => holds(record, arm));
    if (found4.length === 0 || suffices?.(found4.length, looked.length) === false) return [];
    const counted3 = { arm, found: found4, of: looked.length, share: shareOf(found4.length, looked.length) };
    return [inArm(arm.name, found4, looked.length, `${arm.name}: ${says(counted3)}`, grade?.(counted3))];
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
  for (const record of records) {
    ids.add(record.prompt_id);
    if (ids.size === MAX_EXAMPLES) break;
  }
  return [...ids];
}
function inArm(arm, found4, of, message, grade = {}) {
  return { arm, pair: null, count: found4.length, of, examples: examplesOf(found4), message, ...grade };
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
  holds: (record, { output }) => output.deficient.has(record) || // A refusal's words were delivered, only not as an answer.
  record.outcome !== "refused" && !record.output_text && (record.output_tokens ?? 0) > (record.reasoning_tokens ?? 0),
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
  says: ({ found: found4, share: share3 }) => {
    const tokens = found4.reduce((sum, { cached_input_tokens }) => sum + (cached_input_tokens ?? 0), 0);
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
  holds: (record) => faultOf(record) === "cap",
  says: ({ share: share3 }) => `${share3} answers hit the output cap: the cap cut them, not the provider.`
});

// src/core/audit/failures.ts
function failureRule(faults, words2, declaration) {
  const causes = new Set(faults);
  return countRule({
    ...declaration,
    holds: (record) => causes.has(faultOf(record)),
    says: ({ found: found4, share: share3 }) => `${share3} requests ${words2} (${kinds(found4)}).`
  });
}
function kinds(records) {
  const counts = /* @__PURE__ */ new Map();
  for (const record of records) counts.set(kindOf(record), (counts.get(kindOf(record)) ?? 0) + 1);
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  return ordered.map(([kind, count]) => `${grouped(count)} \xD7 ${kind}`).join(", ");
}
function kindOf(record) {
  const status = record.http_status ?? /^HTTP (\d{3})\b/.exec(record.error ?? "")?.[1] ?? null;
  const outcome = outcomeOf(record);
  if (outcome === "http_error" && status !== null) return `HTTP ${status}`;
  return outcome === "network_error" ? "client network" : outcome;
}

// src/core/audit/rules/client-faults.ts
var clientFaults = failureRule(
  ["network", "auth", "quota", "config"],
  "failed on the client\u2019s side, not because of the provider",
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
function recordedSince(field) {
  const { name, values } = recorded(field);
  const isKnown = (run) => (run[field] ?? null) !== null;
  return { name, values: (arm) => values({ ...arm, settings: arm.settings.filter(isKnown) }) };
}
var MAX_WORDS = 60;
function inWords(value) {
  if (value === null || value === void 0) return "none";
  const text2 = String(value);
  return text2.length > MAX_WORDS ? `${text2.slice(0, MAX_WORDS)}\u2026 (${text2.length} characters)` : text2;
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
  const span = (side) => times.reduce(([low, high], time) => [Math.min(low, time[side]), Math.max(high, time[side])], [
    Infinity,
    -Infinity
  ]);
  const [a, b] = [span("a"), span("b")];
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
  holds: (record, { output }) => output.snapshots.has(record),
  says: ({ arm: { output }, found: found4, share: share3 }) => {
    const snapshots2 = found4.map((record) => output.snapshots.get(record));
    const [first, example] = [found4[0], snapshots2[0]];
    const shows = example.answer === null ? "" : `. In ${first.prompt_id}: ${shown(first, example.answer)}`;
    return `${share3} answers arrived as ${range(snapshots2)} snapshots of one text run together, of which the last is the answer${fitting(snapshots2)}${shows}.`;
  }
});
function range(snapshots2) {
  const [least, most] = snapshots2.reduce(
    ([low, high], { count }) => [Math.min(low, count), Math.max(high, count)],
    [Infinity, -Infinity]
  );
  return least === most ? grouped(least) : `${grouped(least)} to ${grouped(most)}`;
}
function fitting(snapshots2) {
  const known2 = snapshots2.filter(({ fits: fits2 }) => fits2 !== null);
  const fits = known2.filter((snapshot) => snapshot.fits === true).length;
  return known2.length === 0 ? "" : `; the last one alone fits the tokens billed in ${grouped(fits)}`;
}
var BEFORE = 28;
var BEGINNING = 60;
function shown({ output_text }, answer2) {
  const text2 = output_text ?? "";
  const at = text2.endsWith(answer2) ? text2.length - answer2.length : 0;
  const beginning = answer2.length > BEGINNING ? `${answer2.slice(0, BEGINNING)}\u2026` : answer2;
  return foldLines(`\u201C\u2026${text2.slice(Math.max(0, at - BEFORE), at)}\u27E6from the beginning: ${beginning}\u27E7\u201D`);
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
  suffices: (found4, of) => 2 * found4 > of,
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
    differs: (record, { arm }) => {
      const settings = arm.settings.find(({ run_id }) => run_id === record.run_id);
      return unlessEqual(settings?.max_output_tokens ?? null, record.echoed_max_output_tokens);
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
  remedy: "Ask for a dated snapshot that both providers serve, and check what the endpoint does with the parameter.",
  check: ({ arms, pairs }) => [
    ...arms.flatMap(againstRequest),
    ...arms.flatMap(specialTier),
    ...pairs.flatMap(snapshots)
  ]
};
function againstRequest(evidence) {
  const { name, records } = evidence;
  return ECHOES.flatMap((echo) => {
    const differing = records.filter((record) => echo.differs(record, evidence) !== null);
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

// src/core/audit/dose-response.ts
var LEAST_RISE = 1.1;
var ALPHA2 = 0.05;
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
  const ratio3 = new RatioOfMeans(more, less);
  const ci95 = ratio3.linearInterval(0.95);
  const p = wilcoxon(Float64Array.from(more, (tokens, prompt) => tokens - less[prompt]));
  const known2 = { n: more.length, ratio: ratio3.estimate, ci95, p };
  return {
    provider: higher.provider,
    model: higher.model,
    lower: { effort: lower.effort, arm: lower.arm },
    higher: { effort: higher.effort, arm: higher.arm },
    ...known2,
    echoed: echoedByBoth(lower, higher),
    rise: riseOf(known2, more)
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
function riseOf({ ratio: ratio3, ci95, p, n }, more) {
  if (n === 0 || p === null) return "open";
  if (ratio3 === null) return more.some((tokens) => tokens > 0) ? p < ALPHA2 ? "shown" : "open" : "absent";
  const most = ci95?.[1] ?? null;
  if (n > 1 && most !== null && most < LEAST_RISE) return "absent";
  return ratio3 > 1 && p < ALPHA2 ? "shown" : "open";
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
  holds: (record) => outcomeOf(record) === "empty",
  says: ({ share: share3 }) => `${share3} requests completed without any text.`
});

// src/core/audit/sequence.ts
function byRun(records) {
  const runs = /* @__PURE__ */ new Map();
  for (const record of records) {
    const run = runs.get(record.run_id ?? "") ?? [];
    runs.set(record.run_id ?? "", run);
    run.push(record);
  }
  return [...runs.values()];
}
function missingNumbers(run) {
  const numbers = new Set(run.map(({ run_index }) => run_index));
  const [low, high] = [...numbers].reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity]
  );
  return numbers.size === 0 ? 0 : high - low + 1 - numbers.size;
}
function outOfOrder(run) {
  const inSequence = run.map((record) => ({ record, at: Date.parse(record.started_at) })).filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.record.run_index - b.record.run_index || a.at - b.at);
  const times = inSequence.map(({ at }) => at);
  const rising = longestRising(times);
  const [first, last] = [times[rising[0] ?? 0] ?? 0, times[rising.at(-1) ?? 0] ?? 0];
  const inOrder = new Set(rising);
  const inRun = times.map((at, index) => inOrder.has(index) || at >= first && at <= last);
  const from = severalOutside(inRun);
  const to = inRun.length - severalOutside([...inRun].reverse());
  return inSequence.flatMap(({ record }, index) => index >= from && index < to && !inRun[index] ? [record] : []);
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
  meaning: "Numbers are missing in an arm\u2019s sequence of requests, or the run paused for a long time between two of them.",
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
  if (pauses.length > 0) message.push(`it paused ${counted(pauses.length, "time")}, up to ${timespan(longest2)}`);
  if (message.length === 0) return [];
  const examples = pauses.map(({ before }) => before);
  return [
    { ...inArm(name, examples, records.length, `${name}: ${message.join(", and ")}.`), count: missing + pauses.length }
  ];
}
var LONG_PAUSE_MS = 5 * 6e4;
var USUAL_INTERVALS = 20;
function longPauses(run) {
  const timed = run.map((record) => ({ record, at: Date.parse(record.started_at) })).sort((a, b) => a.at - b.at);
  const steps = timed.slice(1).map(({ record, at }, index) => {
    const last = timed[index];
    const goesOn = record.run_index > last.record.run_index || (record.attempt ?? 1) > 1;
    const ms = goesOn ? at - last.at - (last.record.total_ms ?? 0) : 0;
    return { before: record, interval: at - last.at, ms };
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
  const joined = /* @__PURE__ */ new Set();
  for (const pair of pairs) {
    const own = pair.a === arm ? "a" : pair.b === arm ? "b" : null;
    if (own !== null) for (const both of pair.joined) joined.add(both[own]);
  }
  const alone3 = records.filter((record) => !joined.has(record));
  if (alone3.length === 0) return [];
  const overhead = ownOverhead(records, count) ?? expectedOverhead(arm, arms, count);
  if (overhead === null) return [];
  const checked = alone3.map((record) => ({ record, excess: inputExcess(record, count) })).filter(({ excess }) => excess !== null);
  const differing = checked.filter(({ excess }) => excess !== overhead).map(({ record }) => record);
  if (differing.length === 0) return [];
  const message = `${name}: ${shareOf(differing.length, checked.length)} prompts cost other input tokens than their text and the arm\u2019s overhead of ${overhead} come to.`;
  return [
    inArm(name, differing, checked.length, message, { effect: spoilsComparison(differing.length, records.length) })
  ];
}
function ownOverhead(records, count) {
  return mostOf(evenly(records, SAMPLE2).map((record) => inputExcess(record, count)))?.value ?? null;
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

// src/core/audit/rules/jobs-missing.ts
var jobsMissing = {
  id: "jobs_missing",
  family: "comparability",
  severity: "warning",
  effect: "qualifies",
  meaning: "The records come from jobs of a matrix, and some jobs of that matrix left none.",
  brief: (share3) => `jobs of the matrix left no records (${share3})`,
  consequence: "Qualifies the verdict: an effort, a provider or a part of the prompts that was to be measured is not in it.",
  remedy: "Run the jobs that failed again, and compare once more.",
  check: ({ arms }) => {
    const settings = arms.flatMap(({ arm }) => arm.baseline === true ? [] : arm.parts?.settings ?? []);
    return [...matricesIn(settings).values()].flatMap(detected);
  }
};
function matricesIn(settings) {
  const matrices = /* @__PURE__ */ new Map();
  for (const { workflow_run: run, workflow_job: job } of settings) {
    if (job === void 0) continue;
    const key = JSON.stringify([run, job.name]);
    matrices.set(key, (matrices.get(key) ?? /* @__PURE__ */ new Map()).set(job.matrix, job));
  }
  return matrices;
}
function detected(jobs) {
  const [job] = jobs.values();
  if (job === void 0) return [];
  const missing = job.jobs - jobs.size;
  if (missing <= 0) return [];
  const names = namesOfMissing([...jobs.keys()], job.jobs).map((name) => `(${name})`);
  const named = names.length === 0 ? "" : `: ${names.slice(0, MOST_NAMED).join(", ")}`;
  const more = names.length > MOST_NAMED ? ` and ${grouped(names.length - MOST_NAMED)} more` : "";
  return [
    {
      arm: null,
      pair: null,
      count: missing,
      of: job.jobs,
      examples: [],
      message: `${grouped(missing)} of the ${counted(job.jobs, "job")} of "${excerpt(job.name, LONGEST)}" left no records${named}${more}.`
    }
  ];
}
var MOST_NAMED = 5;
var LONGEST = 40;
var MOST_JOBS = 256;
function namesOfMissing(there, jobs) {
  const known2 = there.map(valuesOf);
  const found4 = known2.filter((values) => values !== null);
  if (jobs > MOST_JOBS || found4.length < known2.length) return [];
  let all = [{}];
  for (const name of Object.keys(found4[0] ?? {})) {
    const values = [...new Set(found4.map((each2) => each2[name] ?? ""))];
    if (all.length * values.length > jobs) return [];
    all = all.flatMap((each2) => values.map((value) => ({ ...each2, [name]: value })));
  }
  const present2 = new Set(found4.map(nameOf2));
  return all.length === jobs ? all.map(nameOf2).filter((name) => !present2.has(name)) : [];
}
function valuesOf(json) {
  try {
    const value = JSON.parse(json);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([name, each2]) => [name, String(each2)]));
  } catch {
    return null;
  }
}
function nameOf2(values) {
  return Object.entries(values).map(([name, value]) => `${excerpt(name, LONGEST)} ${excerpt(value, LONGEST)}`).join(", ");
}

// src/core/audit/rules/late-client.ts
var LATE_MS = 20;
var lateClient = countRule({
  id: "late_client",
  family: "measurement",
  severity: "warning",
  effect: "qualifies",
  meaning: `The client\u2019s own event loop was blocked for more than ${LATE_MS} ms during an attempt.`,
  brief: (share3) => `${share3} answers were read late by the client`,
  consequence: "Qualifies the verdict on latency where more than 1 % of an arm\u2019s attempts are touched: part of their latency is the client\u2019s.",
  remedy: "Run on a quieter machine, with concurrency 1.",
  holds: ({ loop_delay_ms }) => (loop_delay_ms ?? 0) > LATE_MS,
  says: ({ found: found4, share: share3 }) => {
    const worst = found4.reduce((most, { loop_delay_ms }) => Math.max(most, loop_delay_ms ?? 0), 0);
    return `during ${share3} attempts the client itself was late by more than ${LATE_MS} ms (up to ${grouped(worst)} ms).`;
  },
  grade: ({ found: found4, of }) => isRare(found4.length, of) ? { severity: "info", effect: "none" } : {}
});

// src/core/audit/network-losses.ts
function networkLosses({ all }) {
  return all.filter((record) => record.warmup !== true && faultOf(record) === "network");
}
function lossesOfBoth(a, b) {
  const shared = inSharedTime(a, b);
  const episodes = [[], []];
  const attempts = [0, 0];
  let hit = /* @__PURE__ */ new Set();
  for (const { record, arm } of shared) {
    attempts[arm] += 1;
    if (faultOf(record) !== "network") hit = /* @__PURE__ */ new Set();
    else if (!hit.has(arm)) {
      hit.add(arm);
      episodes[arm].push(record);
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
  return all.filter(({ warmup }) => warmup !== true).map((record) => ({ record, arm, at: Date.parse(record.started_at) })).filter(({ at }) => Number.isFinite(at)).sort((one, other) => one.at - other.at);
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
  const lost2 = [...a.episodes, ...b.episodes];
  const common = { arm: null, pair: names, count: lost2.length, of: a.attempts + b.attempts };
  return [{ ...common, examples: examplesOf(lost2), message }];
}
function splitProbability(a, b) {
  const lost2 = a.episodes.length + b.episodes.length;
  if (lost2 === 0 || a.attempts === 0 || b.attempts === 0) return null;
  const share3 = a.attempts / (a.attempts + b.attempts);
  const atMost = binomialCdf(a.episodes.length, lost2, share3);
  const atLeast = 1 - binomialCdf(a.episodes.length - 1, lost2, share3);
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
  remedy: "Check whether the endpoint\u2019s usage is exact; streamed pieces and snapshots are checked without it.",
  check: ({ arms }) => arms.flatMap(({ name, output: { constant, expected, residuals } }) => {
    if (constant !== null || residuals.size < FEW_ANSWERS) return [];
    const known2 = expected === null ? "" : `, where sound answers of the model have ${expected} tokens beyond their text`;
    const message = `${name}: the tokens billed for ${grouped(residuals.size)} answers have no constant relation to their text${known2}; repeated or missing text can\u2019t be found by them.`;
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
  grade: ({ found: found4, of }) => isRare(found4.length, of) ? { severity: "info", effect: "none" } : {}
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
  holds: (record) => record.ok && !isAnswered(record),
  says: ({ found: found4, share: share3 }) => {
    const silent = found4.filter(({ output_tokens }) => output_tokens === null).length;
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
  among: (arm) => arm.records.filter((record) => record.output_tokens !== null && limitOf(record, arm) !== null),
  holds: (record, arm) => (record.output_tokens ?? 0) > (limitOf(record, arm) ?? Infinity),
  says: ({ arm, found: found4, share: share3 }) => {
    const worst = found4.reduce(
      (most, other) => (other.output_tokens ?? 0) > (most.output_tokens ?? 0) ? other : most
    );
    return `${share3} requests were billed for more output tokens than were allowed (up to ${grouped(worst.output_tokens ?? 0)} where the limit was ${grouped(limitOf(worst, arm) ?? 0)}).`;
  }
});
function limitOf(record, { arm }) {
  const settings = arm.settings.find(({ run_id }) => run_id === record.run_id);
  return settings?.max_output_tokens ?? record.echoed_max_output_tokens;
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
    const found4 = answered.filter((record) => residuals.get(record) === constant);
    const difference2 = `${grouped(Math.abs(constant - expected))} ${constant > expected ? "more" : "fewer"}`;
    const message = `${name}: ${grouped(found4.length)} of ${grouped(residuals.size)} answers are billed for ${difference2} output tokens than sound answers of the model elsewhere (${constant} beyond their text, not ${expected}).`;
    return [inArm(name, found4, residuals.size, message)];
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
  const alone3 = [...onlyA, ...onlyB];
  if (alone3.length === 0) return [];
  const of = joined.length + alone3.length;
  const parts2 = [onlyA, onlyB].flatMap(
    (only, index) => only.length === 0 ? [] : [`${grouped(only.length)} only in ${names[index]}`]
  );
  const shared = joined.length === 0 ? "none is shared" : `the comparison rests on the ${grouped(joined.length)} shared ones`;
  const message = `Of ${grouped(of)} prompts ${parts2.join(" and ")} were asked; ${shared}.`;
  const grade = joined.length === 0 ? { severity: "critical", effect: "not_comparable" } : {};
  return [{ arm: null, pair: names, count: alone3.length, of, examples: examplesOf(alone3), message, ...grade }];
}

// src/core/audit/rules/provider-faults.ts
var providerFaults = failureRule(["provider"], "failed because of the provider", {
  id: "provider_faults",
  family: 'truth of "ok"',
  severity: "info",
  effect: "none",
  meaning: "Requests failed because of the provider: 5xx, an error in the stream, a cut stream, an empty completion.",
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
  among: ({ answered, output }) => answered.filter((record) => output.residuals.has(record)),
  holds: (record, { output }) => output.replays.has(record),
  says: ({ arm: { output }, found: found4, share: share3 }) => {
    const first = found4[0];
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
  const text2 = output_text ?? "";
  const end = replay.at + replay.length;
  const again = replay.length > HEAD + TAIL ? `${replay.stretch.slice(0, HEAD)} \u2026 ${replay.stretch.slice(-TAIL)}` : replay.stretch;
  return foldLines(
    `\u201C\u2026${text2.slice(Math.max(0, replay.at - BEFORE2), replay.at)}\u27E6again: ${again}\u27E7${text2.slice(end, end + AFTER)}\u2026\u201D`
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
  remedy: "Compare with the journal, which holds every attempt, and check whether the prompt was the same.",
  check: ({ arms }) => arms.flatMap(retried)
};
function retried({ arm, name, records }) {
  const again = records.filter((record) => (record.attempt ?? 1) > 1);
  const twice = repeated(records, promptKey);
  const misplaced = byRun(records.filter(isWalkthroughRecord)).flatMap(outOfOrder);
  const foreign = fromAnotherRun(records);
  const found4 = [.../* @__PURE__ */ new Set([...again, ...twice, ...misplaced, ...foreign])];
  if (found4.length === 0) return [];
  const parts2 = [
    [again.length, "asked again"],
    [twice.length, "a second record of its prompt"],
    [misplaced.length, "out of the order of time"],
    [foreign.length, "from another run"]
  ];
  const how = parts2.flatMap(([count, words2]) => count === 0 ? [] : [`${grouped(count)} ${words2}`]).join(", ");
  const message = `${name}: ${shareOf(found4.length, records.length)} records did not come of a plain first attempt (${how})`;
  if (found4.length === again.length && hasEarlierAttempts(arm, again)) {
    const grade = { severity: "info", effect: "none" };
    return [inArm(name, found4, records.length, `${message}; the earlier attempts are in the file.`, grade)];
  }
  return [inArm(name, found4, records.length, `${message}; what they stand in for is no part of this comparison.`)];
}
function hasEarlierAttempts({ all }, again) {
  const superseded = new Set(all.filter((record) => record.superseded === true).map(promptKey));
  return again.every((record) => superseded.has(promptKey(record)));
}
function fromAnotherRun(records) {
  const [main = [], ...others] = byRun(records).sort((a, b) => b.length - a.length);
  return missingNumbers(main) > 0 ? others.flat() : [];
}
function repeated(records, key) {
  const seen = /* @__PURE__ */ new Set();
  return records.filter((record) => seen.has(key(record)) || !seen.add(key(record)));
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
      records.map((record) => record.effort ?? effort)
    )
  },
  ...settingsOfRole("request").map(recorded)
];
var CONDITIONS = [
  ...settingsOfRole("conditions").map(recorded),
  ...["epochs", "machine"].map(recordedSince)
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
      const known2 = byWords.get(missing.words) ?? { missing, arms: [] };
      byWords.set(missing.words, { missing, arms: [...known2.arms, arm] });
    }
    return [...byWords.values()].flatMap((group) => found(group.missing, group.arms, arms.length));
  }
};
function found({ words: words2, prompts, planned }, lacking, arms) {
  const say = (arm) => ({
    arm,
    pair: null,
    count: prompts,
    of: planned,
    examples: [],
    message: `${arm === null ? "The plan" : arm} lacks ${words2}: ${grouped(planned - prompts)} of ${counted(planned, "prompt")} are there.`
  });
  return lacking.length === arms ? [say(null)] : lacking.map(({ name }) => say(name));
}
function missingOf(parts2) {
  const [first] = parts2;
  if (first === void 0 || first.plan_prompts === null || first.plan_prompts > MOST_PROMPTS) return null;
  const { offset, plan_prompts: planned } = first;
  if (parts2.some((part) => part.plan_id !== first.plan_id || part.plan_prompts !== planned)) return null;
  const shards = parts2.map(shardOf);
  const of = shards[0]?.of ?? 1;
  return shards.every((shard) => shard.of === of) ? missingShards(shards, of, offset, planned) : missingPlaces(parts2, planned);
}
var MOST_PROMPTS = 1e6;
var MOST_NAMED2 = 8;
function missingShards(shards, of, offset, planned) {
  const there = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: of }, (_, index) => ({ index, of, prompts: 0 })).filter(({ index }) => !there.has(index)).map((shard) => ({ ...shard, prompts: promptsOfShard(shard, offset, planned) })).filter(({ prompts }) => prompts > 0);
  if (missing.length === 0) return null;
  const names = missing.slice(0, MOST_NAMED2).map(({ index }) => `${index + 1}/${of}`);
  const more = missing.length > MOST_NAMED2 ? ` and ${missing.length - MOST_NAMED2} more` : "";
  return {
    words: `${missing.length === 1 ? "shard" : "shards"} ${names.join(", ")}${more}`,
    prompts: missing.reduce((sum, { prompts }) => sum + prompts, 0),
    planned
  };
}
function missingPlaces(parts2, planned) {
  const there = /* @__PURE__ */ new Set();
  for (const part of parts2) {
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
  const least = ofA.asked / ofA.planned <= ofB.asked / ofB.planned ? ofA : ofB;
  if (least.asked === 0 || least.asked >= least.planned) return [];
  const message = `${names[0]} and ${names[1]}: ${grouped(least.asked)} of ${grouped(least.planned)} planned pairs were asked, under a fixed design. If the run was stopped after a look at its figures, a false verdict is more probable than 5 %.`;
  return [{ arm: null, pair: names, count: least.asked, of: least.planned, examples: [], message }];
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
  holds: (record) => outcomeOf(record) === "truncated",
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
  among: ({ answered, output }) => answered.filter((record) => output.residuals.has(record)),
  holds: (record, { output }) => output.excessive.has(record) || output.deficient.has(record),
  says: ({ arm: { output }, share: share3 }) => {
    const parts2 = [
      [output.excessive.size, "more text than was billed"],
      [output.deficient.size, "less text than was billed"]
    ];
    const how = parts2.flatMap(([count, words2]) => count === 0 ? [] : [`${grouped(count)} with ${words2}`]).join(", ");
    return `${share3} answers did not reconcile with the tokens billed (${how}; output \u2212 reasoning \u2212 tokens of the text is ${output.constant} elsewhere).`;
  },
  grade: ({ found: found4, of }) => isRare(found4.length, of) ? { severity: "warning" } : {}
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
  jobsMissing,
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

// src/core/gate/condition.ts
var VERDICTS = {
  verdict: null,
  answers: "answers",
  latency: "latency",
  reliability: "reliability",
  "cost-verdict": "cost"
};
var OF_A_DIMENSION = ["better", "worse", "equivalent", "inconclusive", "not comparable"];
var OVERALL = [...OF_A_DIMENSION, "trade-off"];
var FINDINGS = ["critical", "warning", "info"];
function parseConditions(texts) {
  return texts.map(parseCondition);
}
function parseCondition(given) {
  const text2 = given.trim().replace(/\s+/g, " ");
  const match = /^(estimate )?([^<>=!≤≥]+?) ?(<=|>=|!=|==?|<|>|≤|≥) ?(.+)$/.exec(text2);
  if (match === null)
    throw refusal(text2, 'is no condition; write e.g. "verdict = worse" or "bedrock.accuracy < 95%", one a line');
  const [, estimate2, subject = "", operator = "", limit = ""] = match;
  const bare = estimate2 !== void 0;
  const verdict = verdictNamed(subject);
  return verdict === null ? figureCondition(text2, subject, operator, limit, bare) : verdictCondition(text2, verdict, operator, limit, bare);
}
function verdictNamed(subject) {
  if (Object.hasOwn(VERDICTS, subject)) return { dimension: VERDICTS[subject] ?? null, pair: null };
  const { named, figure } = atLastDot(subject);
  const pair = pairNamed(named);
  return pair !== null && Object.hasOwn(VERDICTS, figure) ? { dimension: VERDICTS[figure] ?? null, pair } : null;
}
function verdictCondition(text2, { dimension, pair }, operator, limit, bare) {
  if (bare) throw refusal(text2, 'asks for a verdict, which has no interval; leave "estimate" out');
  if (!/^(?:!=|==?)$/.test(operator)) throw refusal(text2, 'asks for a verdict; use "=" or "!="');
  const verdicts = dimension === null ? OVERALL : OF_A_DIMENSION;
  const wanted = verdicts.find((verdict) => verdict === limit);
  if (wanted === void 0)
    throw refusal(text2, `names no verdict; use one of ${verdicts.join(", ")}`, didYouMean(limit, verdicts));
  return { kind: "verdict", text: text2, dimension, pair, is: operator !== "!=", wanted };
}
function figureCondition(text2, written, operator, limit, bare) {
  const { subject, unit } = subjectOf(text2, written);
  if (/=$/.test(operator) && !/^[<>]=$/.test(operator))
    throw refusal(text2, 'compares a figure with "="; use <, <=, > or >=');
  const value = parseLimit(limit, unit);
  if (value === null) throw refusal(text2, `has a limit that is no figure of this kind; write it as ${exampleOf(unit)}`);
  const side = /^[<≤]/.test(operator) ? "below" : "above";
  return {
    kind: "figure",
    text: text2,
    subject,
    unit,
    limit: { side, inclusive: /[=≤≥]/.test(operator), value },
    bare
  };
}
function subjectOf(text2, written) {
  if (written === "cost") return { subject: { kind: "cost" }, unit: "usd" };
  const { named, figure } = atLastDot(written);
  if (named === "") throw refusal(text2, `names nothing that is measured; ${WHAT_THERE_IS}`, suggestion(written));
  if (named === "audit") return { subject: { kind: "audit", of: countable(text2, figure) }, unit: "count" };
  const pair = pairNamed(named);
  const known2 = pair === null ? ARM_FIGURES : PAIR_FIGURES;
  const unit = Object.hasOwn(known2, figure) ? known2[figure]?.unit : void 0;
  if (unit === void 0) {
    const whose = pair === null ? "one arm" : "two arms";
    const names = Object.keys(known2);
    throw refusal(text2, `names no figure of ${whose}; use one of ${names.join(", ")}`, didYouMean(figure, names));
  }
  return { subject: pair === null ? { kind: "arm", named, figure } : { kind: "pair", ...pair, figure }, unit };
}
var WHAT_THERE_IS = "use a verdict (verdict, answers, latency, reliability, cost-verdict), a figure of an arm (bedrock.accuracy) or of two (bedrock/openai.total_typical), audit.critical, or cost";
function suggestion(written) {
  return didYouMean(written, [...Object.keys(VERDICTS), "cost"]);
}
function countable(text2, of) {
  const names = [...FINDINGS, ...RULES.map(({ id }) => id)];
  if (names.includes(of)) return of;
  throw refusal(
    text2,
    "names no finding of the audit; use critical, warning, info or the name of a rule (docs/audit.md)",
    didYouMean(of, names)
  );
}
function atLastDot(written) {
  const dot = written.lastIndexOf(".");
  return { named: written.slice(0, Math.max(0, dot)).trim(), figure: written.slice(dot + 1).trim() };
}
function pairNamed(named) {
  const [a = "", b = "", ...more] = named.split("/").map((part) => part.trim());
  return a === "" || b === "" || more.length > 0 ? null : { a, b };
}
function refusal(text2, problem, hint = "") {
  return new ParityError("INVALID_OPTION", phrase`${option("fail-on")}: ${JSON.stringify(text2)} ${problem}.${hint}`);
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
  const row2 = Number(/^gsm8k-test-(0|[1-9]\d{0,3})$/.exec(promptId)?.[1] ?? NaN);
  if (REMOVED.has(row2)) return { status: "removed" };
  const corrected = RELABELLED.get(row2);
  if (corrected === void 0 || finalOf(expected) !== corrected.original) return { status: "kept" };
  return { status: "relabelled", answer: corrected.answer, contested: CONTESTED.has(row2) };
}
function finalOf(expected) {
  const answer2 = expected === null ? null : finalAnswer(expected);
  return answer2 === null ? null : normalizeAnswer(answer2);
}

// src/core/compare/accuracy.ts
function* rightOf(pairs, correct, clusters2) {
  for (const [index, pair] of pairs.entries()) {
    const a = correct(pair.a);
    const b = correct(pair.b);
    if (a !== null && b !== null) yield { a, b, cluster: clusters2?.of[index] ?? index };
  }
}
function compareAccuracy(pairs, correct, margin, clusters2 = null) {
  return compareProportion(rightOf(pairs, correct, clusters2), margin);
}
function sensitivityRow(scorer, pairs, correct) {
  const counts = countOutcomes(rightOf(pairs, correct, null));
  const n = pairsOf(counts);
  const [a_correct, b_correct] = [counts.both + counts.a_only, counts.both + counts.b_only];
  const rates = { a_rate: n === 0 ? null : a_correct / n, b_rate: n === 0 ? null : b_correct / n };
  return { scorer, n, a_correct, b_correct, ...rates, a_only: counts.a_only, b_only: counts.b_only };
}
function labelSets(pairs, correct, relabel) {
  const original = labelSet("original", pairs, correct);
  const kept = [];
  let relabelled = 0;
  for (const pair of pairs) {
    const label = relabel(pair.a.prompt_id, pair.a.expected_answer);
    if (label.status === "removed") continue;
    if (label.status === "relabelled") relabelled++;
    kept.push(label.status === "relabelled" ? expecting(pair, label.answer) : pair);
  }
  if (kept.length === pairs.length && relabelled === 0) return [original];
  return [original, labelSet("platinum", kept, correct)];
}
function labelSet(name, pairs, correct) {
  const { n, a_correct, b_correct } = sensitivityRow(name, pairs, correct);
  return { name, n, a_correct, b_correct };
}
function expecting(pair, answer2) {
  const withLabel = (record) => ({ ...record, expected_answer: `#### ${answer2}` });
  return { ...pair, a: withLabel(pair.a), b: withLabel(pair.b) };
}

// src/core/attempt/in-time.ts
function inTime(records) {
  const starts = records.map(startOf);
  const order2 = [...records.keys()];
  return order2.sort((one, other) => starts[one] - starts[other] || 0).map((index) => records[index]);
}

// src/core/audit/soundness.ts
function isSound(record) {
  return isAnswered(record) && record.as_billed !== false && record.final_text_matches !== false;
}

// src/core/compare/arm-summary.ts
var METRICS = {
  total_ms: (record) => record.total_ms,
  ttft_ms: (record) => record.ttft_ms,
  ttfb_ms: (record) => record.ttfb_ms,
  headers_ms: (record) => record.headers_ms,
  output_tokens_per_second: (record) => record.output_tokens_per_second,
  decode_tokens_per_second: (record) => record.decode_tokens_per_second,
  input_tokens: (record) => record.input_tokens,
  output_tokens: (record) => record.output_tokens,
  reasoning_tokens: (record) => record.reasoning_tokens,
  estimated_cost_usd: ownCostUsd,
  estimated_openai_cost_usd: (record) => record.estimated_openai_cost_usd
};
var MONEY_DECIMALS = 6;
var LATENCIES = ["total_ms", "ttft_ms", "ttfb_ms"];
function summarizeArm(arm, correct) {
  const answered = arm.records.filter(isAnswered);
  return {
    arm: arm.arm,
    baseline: arm.baseline === true,
    provider: arm.provider,
    model: arm.model,
    effort: arm.effort,
    records: arm.records.length,
    ok: answered.length,
    sound: arm.records.filter(isSound).length,
    failed: arm.records.length - answered.length,
    outcomes: tally(arm.records.map(outcomeOf)),
    faults: tally(arm.records.map(faultOf)),
    network_losses: networkLosses(arm).length,
    accuracy: accuracyOf(arm.records, correct),
    cost: costOf(arm.records),
    metrics: metricsOf(answered),
    reconciliation: reconciliationOf(answered),
    overall_output_tokens_per_second: overallRate(answered),
    ...spanOf(arm.records),
    quantile_ci95: quantileIntervals(inTime(answered))
  };
}
function tally(values) {
  const counts = {};
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
function accuracyOf(records, correct) {
  let [right, total] = [0, 0];
  for (const record of records) {
    const verdict = correct(record);
    if (verdict === null) continue;
    total++;
    if (verdict) right++;
  }
  return { correct: right, total, rate: total === 0 ? null : right / total, ci95: wilson(right, total) };
}
function costOf(records) {
  const own = known(records, ownCostUsd);
  const openai = known(records, (record) => record.estimated_openai_cost_usd);
  const sum = (field) => exactSum(known(records, (record) => record[field]));
  return {
    total_usd: own.length === 0 ? null : round(exactSum(own), MONEY_DECIMALS),
    mean_usd: own.length === 0 ? null : round(exactSum(own) / own.length, MONEY_DECIMALS),
    openai_list_total_usd: openai.length === 0 ? null : round(exactSum(openai), MONEY_DECIMALS),
    input_tokens: sum("input_tokens"),
    output_tokens: sum("output_tokens"),
    reasoning_tokens: sum("reasoning_tokens")
  };
}
function metricsOf(answered) {
  const entries = Object.entries(METRICS).map(([name, read]) => {
    return [name, distribution(known(answered, read), name.endsWith("_usd") ? MONEY_DECIMALS : 2)];
  });
  return Object.fromEntries(entries);
}
function reconciliationOf(answered) {
  const told = answered.filter(({ as_billed }) => as_billed !== null);
  const unreconciled2 = told.filter(({ as_billed }) => as_billed === false).length;
  return told.length === 0 ? null : { checked: told.length, unreconciled: unreconciled2 };
}
function overallRate(answered) {
  const both = answered.filter((record) => record.output_tokens !== null && record.total_ms !== null);
  const tokens = exactSum(both.map((record) => record.output_tokens));
  const seconds = exactSum(both.map((record) => record.total_ms)) / 1e3;
  return seconds > 0 ? round(tokens / seconds, 2) : null;
}
var LAST_INSTANT = 864e13;
function spanOf(records) {
  let [first, last] = [Infinity, -Infinity];
  for (const record of records) {
    const start = startOf(record);
    if (Number.isNaN(start)) continue;
    first = Math.min(first, start);
    last = Math.max(last, start + (record.total_ms ?? 0));
  }
  if (first === Infinity || last > LAST_INSTANT) return { started_at: null, ended_at: null };
  return { started_at: new Date(first).toISOString(), ended_at: new Date(last).toISOString() };
}
function promptNumbers(records) {
  const numbers = /* @__PURE__ */ new Map();
  return new Int32Array(records.length).map((_, index) => {
    const { prompt_id: id } = records[index];
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}
function quantileIntervals(answered) {
  const prompts = promptNumbers(answered);
  const entries = LATENCIES.map((metric) => {
    const read = METRICS[metric];
    const timed = [...answered.keys()].filter((index) => read(answered[index]) !== null);
    const values = Float64Array.from(timed.map((index) => read(answered[index])));
    const clusters2 = Int32Array.from(timed.map((index) => prompts[index]));
    const sorted = values.slice().sort();
    const at = (probability2) => {
      if (sorted.length === 0) return null;
      const middle = quantile(sorted, probability2);
      const below = values.map((value) => value <= middle ? 1 : 0);
      return quantileInterval(sorted, probability2, 0.95, new Dependence(below, clusters2).widening);
    };
    return [metric, { p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99) }];
  });
  return Object.fromEntries(entries);
}
function known(records, read) {
  return records.map(read).filter((value) => value !== null);
}

// src/core/score/undress.ts
function undress(answer2) {
  if (UNREADABLE.test(answer2) || CAPITAL_SCALE.test(answer2)) return null;
  const plain = straighten(withoutLatex(withoutMarkup(answer2.replaceAll(SEAM, "\uFFFD"))));
  const seamed = withoutCurrency(plain).replace(/\*\*|__|`/g, SEAM);
  if (JOINED.test(seamed)) return null;
  return trimmed(trimEnd(trimmed(seamed.replaceAll(SEAM, ""), isEdge), "."), isEdge);
}
var SEAM = "\0";
var JOINED = /\d\0+(?:[.,]\0*)?\d|[.,]\0+\d/;
var UNREADABLE = new RegExp("[\\u2061-\\u2064]|<\\/?su[bp]\\b|\\p{Sc} ?[\\p{Nd}.,]+ ?m(?!\\p{L})", "iu");
var CAPITAL_SCALE = new RegExp("\\p{Nd} ?[MGT](?!\\p{L})", "u");
function isEdge(character) {
  return character === "*" || character === "_";
}
var TAG = /<\/?(?:b|i|u|s|em|strong|span|p|div|code|mark|big|small|font|tt|kbd|center)(?: [^<>]*)?>/gi;
var ENTITIES = {
  ...{ nbsp: "\xA0", thinsp: "\u2009", minus: "-", dollar: "$", euro: "\u20AC", pound: "\xA3", yen: "\xA5" },
  ...{ frac12: "\xBD", frac14: "\xBC", frac34: "\xBE", lt: "<", gt: ">", ndash: "\u2013", comma: ",", period: "." }
};
function withoutMarkup(text2) {
  return text2.replace(TAG, SEAM).replace(/<br ?\/?>/gi, " ").replace(/&([a-z]{2,6}\d{0,2});/g, (entity, name) => ENTITIES[name] ?? entity);
}
var LATEX_FRACTION = /\\[dt]?frac *\{([^{}]*)\} *\{([^{}]*)\}/g;
var LATEX_WRAPPER = /\\(?:boxed|text|textbf|mathrm|mathbf) *\{([^{}]*)\}/g;
function withoutLatex(answer2) {
  let text2 = answer2.replace(/\\[,;:! ]|\{,\}/g, (space) => space === "{,}" ? "," : "\u2009");
  text2 = text2.replace(/(\d) *(?=\\[dt]?frac)/g, "$1 ");
  for (let depth = 0; depth < 4 && text2.includes("\\"); depth += 1) {
    text2 = text2.replace(LATEX_FRACTION, "$1/$2").replace(LATEX_WRAPPER, `${SEAM}$1${SEAM}`);
  }
  return text2.replace(/\\[()[\]]/g, "").replace(/\\([$%])/g, "$1");
}
var CURRENCY_CODE = "(?:USD|EUR|GBP|INR|JPY|CNY|AUD|CAD|CHF|NZD|HKD|SGD|MXN|BRL|Rs\\.?)";
var CODE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${CURRENCY_CODE} ?(?=[-+]?\\p{Sc}?[\\d.])`, "gu");
var COUNTRY = /(?<![\p{L}\p{N}])(?:US|AU|CA|CAN|NZ|HK|SG|MX|NT|A|C|S|R)(?= ?\$)/gu;
function withoutCurrency(text2) {
  return text2.replace(CODE_BEFORE, SEAM).replace(COUNTRY, SEAM).replace(new RegExp("\\p{Sc}", "gu"), SEAM);
}
var GROUPED = /(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)/gu;
var VULGAR_AFTER_DIGIT = /(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e\u2189])/gu;
var UNIT_POWER = new RegExp("(?<=\\p{L})[\\u00b2\\u00b3]", "gu");
var POWER = /[\u00b2\u00b3\u00b9\u2070-\u209c]/u;
var MINUS = /[\u02d7\u2010-\u2013\u2212\u2796]/g;
function straighten(text2) {
  if (/^[\0-\x7f]*$/.test(text2)) return text2;
  const spaced = asciiDigits(text2.replace(new RegExp("\\p{Cf}", "gu"), "")).replace(GROUPED, (digits) => digits.replace(/[^\d]/g, "")).replace(VULGAR_AFTER_DIGIT, " ").replace(UNIT_POWER, "");
  const composed = POWER.test(spaced) ? spaced : compose(spaced);
  return composed.replace(MINUS, "-").replaceAll("\u2044", "/").replaceAll("\u066B", ".").replaceAll("\u066C", ",");
}

// src/core/score/extended.ts
var LONGEST_ANSWER = 1e3;
function readExtended(answer2) {
  if (isWhole(answer2)) return { kind: "number", value: answer2 };
  const rejected = (why2) => ({ kind: "rejected", value: fold(answer2), why: why2 });
  if (answer2.length > LONGEST_ANSWER) return rejected("unclear");
  const text2 = undress(answer2);
  if (text2 === null) return rejected("unclear");
  const signed2 = withSignWord(fold(text2));
  const why = rejection(signed2);
  if (why !== null) return rejected(why);
  const [only, ...more] = quantitiesIn(signed2);
  if (more.length > 0) return rejected("several_numbers");
  if (only === void 0) return new RegExp("\\p{N}", "u").test(signed2) ? rejected("unclear") : { kind: "text", value: signed2 };
  const value = quantityValue(only);
  return value === null || !standsAlone(signed2, only) ? rejected("unclear") : { kind: "number", value };
}
function lastNumber(text2) {
  for (let end = text2.length; end >= 0; ) {
    const start = end === 0 ? 0 : text2.lastIndexOf("\n", end - 1) + 1;
    const last = lastQuantity(text2.slice(start, end));
    if (last !== null) return quantityValue(last);
    end = start - 1;
  }
  return null;
}
function lastQuantity(line) {
  let last = null;
  for (const quantity of quantitiesIn(straighten(line).replaceAll("$", ""))) last = quantity;
  return last;
}
function withSignWord(folded) {
  return folded.replace(/(^|= ?)(?:minus|negative) (?=[\d.])/g, "$1-");
}
var words = (list2) => `(?<![\\p{L}\\p{N}])(?:${list2})(?![\\p{L}\\p{N}])`;
var BOUND_WORDS = "at least|at most|more than|less than|fewer than|greater than|no more|no less|up to|or more|or less|or fewer|or greater|minimum|maximum|exceeds|exceeding";
var DOUBT_WORDS = "about|approx|approximately|around|roughly|nearly|almost|circa|ca|maybe|perhaps|probably|possibly|estimated|or so|give or take";
var REJECTIONS = [
  ["inequality", /[<>≤≥≦≧≠≮≯≰≱⩽⩾]|\d ?\+(?![\p{L}\p{N}/])/u],
  ["inequality", new RegExp(`${words(BOUND_WORDS)}|${words("over|under|above|below|beyond|past")} \\d`, "u")],
  ["approximate", new RegExp(`[~\u2248\u2243\u2245\u2252\u2250\u223C\xB1?]|\\+/-|\\d-?ish(?!\\p{L})|${words(DOUBT_WORDS)}`, "u")],
  ["range", new RegExp(`\\d ?(?:[-\u2014\u2015]|to|through) ?\\.?\\d|${words("between")}`, "u")],
  // 1e3, 10², 5^2, 9:30, 1'234, 1.200.000, 18!: numbers, but of no kind that this reads.
  [
    "unclear",
    /\d(?:e[-+]?\d|\^|[\u00b2\u00b3\u00b9\u2070-\u209c]|:\d|['’]\d|\.\d+\.\d|!)|[\\√∛∜‰‱∞]|&#?[a-z0-9]{1,9};/u
  ],
  // An initial for a power of ten, a Chinese or Korean one, or the letter O for a zero.
  [
    "unclear",
    new RegExp("\\d ?(?:bn|mn|mln|mil|mio|mrd|tn|trn|b|lakhs?|lacs?|crores?)(?![\\p{L}\\p{N}])|\\d ?[\u5341\u767E\u5343\u4E07\u842C\u4EBF\u5104\u5146\uB9CC\uC5B5]|\\do(?!\\p{L})", "u")
  ],
  // Two signs, a dash that may be a sign or punctuation, a sign behind the number, a hyphen after a word.
  ["unclear", new RegExp("[-+] ?[-+] ?\\.?\\d|[-+\u2014\u2015] \\.?\\d|[\u2014\u2015]\\.?\\d|\\d-(?![\\p{L}\\p{N}])|\\p{L}-\\.?\\d", "u")],
  // ($3) is minus three to an accountant and three to everybody else.
  ["unclear", /\((?![-+])[^()]{0,200}\d/u]
];
function rejection(folded) {
  return REJECTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
var NUMBER_WORDS = new RegExp(
  words(
    [
      "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
      "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|gross",
      "half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?|millionths?",
      "twice|thrice|double|triple|squared|cubed|factorial|minus|plus|negative|not|isn't|root|below zero|in debt"
    ].join("|")
  ),
  "u"
);
var UNIT_POWER2 = new RegExp("(?<=\\p{L})\\^?[23](?![\\p{N}.,])", "gu");
function standsAlone(text2, quantity) {
  const before = text2.slice(0, quantity.index);
  const after = text2.slice(quantity.index + quantity[0].length);
  if (/[-+]$|[/×÷*·⋅^√] ?$/u.test(before) || /^ ?[×÷*·⋅^]/u.test(after)) return false;
  const rest = `${before} ${after}`.replace(UNIT_POWER2, "");
  return !new RegExp("\\p{N}", "u").test(rest) && !NUMBER_WORDS.test(rest);
}

// src/core/score/scorer.ts
var sameText = (reference, model) => reference.normalized === model.normalized;
var RULES2 = {
  gsm8k: { reference: marked2(readFinal), model: readFinal, agrees: sameText },
  "gsm8k-first": { reference: marked2(readFirstStrict), model: readFirstStrict, agrees: sameText },
  "gsm8k-extended": { reference: marked2(readExtendedFinal), model: readExtendedFinal, agrees: sameText },
  "last-number": { reference: marked2(readExtendedFinal), model: readLastNumber, agrees: sameText },
  exact: { reference: readWhole, model: readWhole, agrees: sameText },
  contains: {
    reference: readWhole,
    model: readWhole,
    agrees: (reference, model) => model.normalized.includes(reference.normalized)
  },
  regex: { reference: readPattern, model: readWhole, agrees: matchesPattern },
  none: { reference: () => null, model: () => null, agrees: () => false }
};
function marked2(read) {
  return (reference) => read(markedReference(reference));
}
var LONGEST_OUTPUT = 1e6;
var Scorer = class {
  rule;
  /** The reference read last: the arms of a pair share theirs, and it is as long to read as an answer. */
  last = {
    expected: null,
    reference: null
  };
  constructor(name) {
    this.rule = RULES2[name];
  }
  score(record) {
    const reference = this.reference(record.expected_answer);
    const model = present(record.output_text?.slice(-LONGEST_OUTPUT) ?? null, this.rule.model);
    const reason = mismatch(record.ok, reference, model, this.rule);
    return {
      is_correct: reason === null,
      mismatch_reason: reason,
      reference_answer: reference?.answer ?? null,
      model_answer: model?.answer ?? null,
      normalized_reference_answer: reference?.normalized ?? null,
      normalized_model_answer: model?.normalized ?? null,
      rejection: model?.rejection ?? null
    };
  }
  reference(expected) {
    if (expected !== this.last.expected) this.last = { expected, reference: present(expected, this.rule.reference) };
    return this.last.reference;
  }
};
function mismatch(ok, reference, model, rule) {
  if (!ok) return "request_failed";
  if (reference === null) return "missing_reference_answer";
  if (model === null) return "missing_model_answer";
  return rule.agrees(reference, model) ? null : "answer_mismatch";
}
function present(text2, read) {
  return text2 === null || text2 === "" ? null : read(text2);
}
function readFinal(text2) {
  const answer2 = finalAnswer(text2);
  return answer2 === null ? null : { answer: answer2, normalized: normalizeAnswer(answer2) };
}
function readFirstStrict(text2) {
  const answer2 = firstStrictAnswer(text2);
  return answer2 === null ? null : { answer: answer2, normalized: answer2 };
}
function readExtendedFinal(text2) {
  const answer2 = finalAnswer(text2);
  if (answer2 === null) return null;
  const read = readExtended(answer2);
  return { answer: answer2, normalized: read.value, ...read.kind === "rejected" ? { rejection: read.why } : {} };
}
function readLastNumber(text2) {
  const answer2 = lastNumber(text2);
  return answer2 === null ? null : { answer: answer2, normalized: answer2 };
}
function readWhole(text2) {
  const answer2 = strip(text2);
  return answer2 === "" ? null : { answer: answer2, normalized: answer2 };
}
function readPattern(text2) {
  const pattern = compilePattern(text2);
  return pattern === null ? null : { answer: text2, normalized: text2, pattern };
}
function matchesPattern(reference, model) {
  return reference.pattern?.test(model.normalized) ?? false;
}

// src/core/compare/correctness.ts
function isJudged(record, reference) {
  return reference !== null && !isClientSide(faultOf(record));
}
function correctness(name) {
  const judge2 = passingCorrectness(name);
  const known2 = /* @__PURE__ */ new Map();
  return (record) => {
    const before = known2.get(record);
    if (before !== void 0) return before;
    const correct = judge2(record);
    known2.set(record, correct);
    return correct;
  };
}
function passingCorrectness(name) {
  const scorer = new Scorer(name);
  return (record) => {
    const scored = scorer.score(record);
    const judged = isJudged(record, scored.normalized_reference_answer);
    return judged ? isAnswered(record) && scored.is_correct : null;
  };
}

// src/core/compare/hours-apart.ts
var MS_PER_HOUR = 36e5;
function hoursApart(pairs) {
  const gaps2 = Float64Array.from(pairs.map(({ afterMs }) => Math.abs(afterMs) / MS_PER_HOUR)).filter((gap) => !Number.isNaN(gap)).sort();
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

// src/core/compare/headline.ts
function headlineOf(pair) {
  return `${whoOf(pair)}: ${pair.n === 0 ? "no pair to compare" : found3(pair)}`;
}
function found3(pair) {
  const decided = parts(pair);
  const open = openDimensions(pair);
  if (decided.length === 0) return "nothing decided";
  return `${decided.join(", ")}${open.length === 0 ? "" : `; ${allInWords(open)} open`}`;
}
function openDimensions({ latency, accuracy, cost, reliability }) {
  const judged = [
    ["latency", latency.total_ms.typical_ratio.estimate === null ? null : latency.verdict],
    ["answers", pairsOf(accuracy) === 0 ? null : accuracy.verdict],
    ["cost", cost.ratio.estimate === null ? null : cost.verdict],
    ["reliability", reliability.verdict]
  ];
  return judged.filter(([, verdict]) => verdict === "inconclusive").map(([dimension]) => dimension);
}
function whoOf(pair) {
  const since = isSinceThen(pair) ? ` since then, ${timespan((pair.hours_apart ?? 0) * MS_PER_HOUR2)}` : "";
  const common = since === "" ? null : commonName(pair.a, pair.b);
  return common === null ? `${shortNames([pair.a, pair.b]).join(" vs ")}${since}` : `${common}${since}`;
}
var MS_PER_HOUR2 = 36e5;
function parts(pair) {
  return [latencyPart(pair), answersPart(pair), costPart(pair), reliabilityPart(pair)].filter((part) => part !== null);
}
function latencyPart({ latency: { total_ms, verdict } }) {
  const { estimate: estimate2 } = total_ms.typical_ratio;
  if (verdict === "not comparable") return "latency not comparable";
  if (estimate2 === null) return "latency unknown";
  if (verdict === "equivalent") return "same latency";
  return verdict === "inconclusive" ? null : `${share2(estimate2)} ${estimate2 < 1 ? "faster" : "slower"}`;
}
function answersPart({ accuracy }) {
  if (pairsOf(accuracy) === 0) return "answers not scored";
  const difference2 = points(Math.abs(accuracy.difference ?? 0), 1).replace("+", "");
  const named = {
    better: `${difference2} more right answers`,
    worse: `${difference2} fewer right answers`,
    equivalent: "same answers",
    inconclusive: null,
    "not comparable": "answers not comparable"
  };
  return named[accuracy.verdict];
}
function costPart({ cost: { ratio: of, verdict } }) {
  if (of.estimate === null) return null;
  if (verdict === "equivalent") return "same cost";
  if (verdict === "inconclusive") return null;
  if (verdict === "not comparable") return "cost not comparable";
  return `${share2(of.estimate)} ${verdict === "better" ? "cheaper" : "dearer"}`;
}
function reliabilityPart(pair) {
  const part = reliabilityOf(pair);
  return part !== null && isConfoundedByTime(pair) ? `${part} on those days` : part;
}
function reliabilityOf({ reliability: { sound, completed, as_billed, verdict } }) {
  if (verdict === "equivalent" || verdict === "inconclusive") return null;
  if (verdict === "not comparable") return "reliability not comparable";
  const [a, b] = [lost(as_billed), lost(completed)];
  const arm = verdict === "worse" ? "a" : "b";
  const whose = verdict === "worse" ? "" : "the other: ";
  const n = pairsOf(sound);
  if (a[arm] > b[arm]) return `${whose}${percent(a[arm] / n, 0)} of answers not as billed`;
  return `${whose}${counted(b[arm], "failure")} of ${n}`;
}
function lost(counts) {
  return { a: counts.b_only + counts.neither, b: counts.a_only + counts.neither };
}
function share2(estimate2) {
  if (estimate2 >= 2 || estimate2 <= 0.5) return `${ratio(Math.max(estimate2, 1 / estimate2))} \xD7`;
  return percent(Math.abs(estimate2 - 1), 1);
}

// src/core/compare/qualifications.ts
function qualifications(subject) {
  if (subject.judged.n === 0) return [...fromAudit(subject), NO_PAIR, ...excluded(subject.judged)];
  return [
    ...fromAudit(subject),
    ...byTime(subject.judged),
    ...faceValue2(subject),
    ...unscored(subject),
    ...withoutTypical(subject.judged),
    ...oneOrder(subject),
    ...medianAgainstTypical(subject.judged.latency.total_ms),
    ...certainButSmall(subject),
    ...failures(subject),
    ...excluded(subject.judged),
    ...notEstimable(subject.judged.latency.total_ms),
    ...dependence(subject.judged.latency.total_ms),
    ...clusters(subject.judged),
    ...period(subject.judged),
    ...labels(subject.judged)
  ];
}
function fromAudit({ findings }) {
  const withEffect = (effect) => findings.filter((finding) => finding.effect === effect);
  return [...withEffect("not_comparable"), ...withEffect("qualifies")].map(({ message }) => message);
}
function faceValue2({ judged, face }) {
  if (judged.verdict !== "not comparable") return [];
  const reading = `answers ${face.answers}, latency ${face.latency}, reliability ${face.reliability}, cost ${face.cost}`;
  return [`Without the reasons above, the figures alone would read: ${reading}.`];
}
function byTime({ hours_apart, same_arm }) {
  if (hours_apart === null || hours_apart * 60 < MINUTES_APART) return [];
  const apart2 = timespan(hours_apart * 36e5);
  if (isSinceThen({ hours_apart, same_arm }))
    return [`The same arm at two times, ${apart2} apart (median): every verdict reads "since then".`];
  if (isConfoundedByTime({ hours_apart, same_arm }))
    return [
      `The requests of a pair are ${apart2} apart (median): provider and time of day can't be told apart, so latency is not comparable, and reliability holds on those days.`
    ];
  return [`The requests of a pair are ${apart2} apart (median): what changed meanwhile counts as the provider's.`];
}
var NO_PAIR = "No pair is left to compare.";
function unscored({ judged: { accuracy } }) {
  return accuracy.ci95 === null ? ["The answers were not scored: the verdict rests on latency and reliability alone."] : [];
}
function oneOrder({ judged, findings }) {
  const { a_first, b_first } = judged.period;
  if (findings.some(({ rule }) => rule === "confounded_by_time") || a_first === 0 === (b_first === 0)) return [];
  const first = a_first > 0 ? judged.a : judged.b;
  return [`${first} went first in every pair: going first and the provider can't be told apart.`];
}
function medianAgainstTypical({ typical_ratio, p50_ratio }) {
  const [typical2, median] = [typical_ratio.estimate, p50_ratio.estimate];
  if (typical2 === null || median === null || (typical2 - 1) * (median - 1) >= 0) return [];
  if (!excludes(typical_ratio.ci95, 1) && !excludes(p50_ratio.ci95, 1)) return [];
  return [
    `Total latency: the typical paired ratio (${ratio(typical2)}) and the ratio of the medians (${ratio(median)}) point in opposite directions; both are correct, they answer different questions.`
  ];
}
function certainButSmall({ judged: { accuracy, latency }, face }) {
  const notes2 = [];
  const { typical_ratio } = latency.total_ms;
  if (face.latency === "equivalent" && excludes(typical_ratio.long_run_ci95, 1)) {
    notes2.push(`Total latency does differ (typical ratio ${estimated(typical_ratio)}), but by less than the margin.`);
  }
  if (face.answers === "equivalent" && rejects(accuracy.mcnemar_mid_p)) {
    const difference2 = `${points(accuracy.difference)}, p = ${probability(accuracy.mcnemar_mid_p)}`;
    notes2.push(`Accuracy does differ (${difference2}), but by less than the margin.`);
  }
  return notes2;
}
function estimated({ estimate: estimate2, ci95 }) {
  return `${ratio(estimate2)} ${interval(ci95, ratio)}`;
}
function failures({ judged, pairs }) {
  return [
    ...failuresOf(
      judged.a,
      pairs.map(({ a }) => a)
    ),
    ...failuresOf(
      judged.b,
      pairs.map(({ b }) => b)
    )
  ];
}
function failuresOf(arm, records) {
  const failed = records.filter((record) => !isAnswered(record)).length;
  return failed === 0 ? [] : [`${arm}: ${failed} of ${counted(records.length, "request")} failed, counted wrong and slower than everything.`];
}
function excluded({ excluded: counts }) {
  const parts2 = Object.entries(EXCLUDED_WORDS).flatMap(([reason, words2]) => {
    const count = counts[reason];
    return count > 0 ? [`${count} ${words2}`] : [];
  });
  return parts2.length === 0 ? [] : [`Pairs left out of both arms: ${parts2.join(", ")}.`];
}
var EXCLUDED_WORDS = {
  network: "lost by the client's own network",
  aborted: "cut off by our own stop",
  auth: "refused for their credentials",
  quota: "refused for rate limit or quota",
  config: "refused for their configuration",
  half_pairs: "without a counterpart"
};
function withoutTypical({ latency: { total_ms } }) {
  if (hasTypical(total_ms)) return [];
  return [
    `Only ${total_ms.n} of ${counted(total_ms.quantile_n, "pair")} were answered through both arms: no request is typical, and latency has no part in the verdict.`
  ];
}
function notEstimable(total) {
  const quantiles = [
    ["p50", 0.5, total.p50_ratio],
    ["p90", 0.9, total.p90_ratio],
    ["p95", 0.95, total.p95_ratio]
  ];
  const tooFew = quantiles.filter(([, p]) => !isEstimable(total.quantile_n, p)).map(([name]) => name);
  const failed = quantiles.filter(([, p, { ci95 }]) => isEstimable(total.quantile_n, p) && isOpen(ci95)).map(([name]) => name);
  const notes2 = [];
  if (tooFew.length > 0)
    notes2.push(`Total latency, ${tooFew.join(" and ")}: not estimable from ${counted(total.quantile_n, "pair")}.`);
  if (failed.length > 0)
    notes2.push(`Total latency, ${failed.join(" and ")}: no finite interval, since failures reach that far down.`);
  return notes2;
}
function isOpen(ci95) {
  return ci95 === null || ci95[0] === null || ci95[1] === null;
}
function dependence({ widening, n }) {
  if (widening < NOTABLE_WIDENING) return [];
  const notes2 = [
    `Pairs depend on one another in time or by prompt: the interval that decides is ${ratio(widening)} times as wide as for independent pairs.`
  ];
  if (widening > DRIFTING && n < ENOUGH_FOR_DRIFT) {
    notes2.push(`The drift may be slower than these ${counted(n, "pair")} can show: repeat the run at another time.`);
  }
  return notes2;
}
var NOTABLE_WIDENING = 1.5;
var DRIFTING = 3;
var ENOUGH_FOR_DRIFT = 500;
function clusters({ n, prompts, epochs }) {
  if (epochs <= 1) return [];
  return [`${counted(n, "pair")} of ${counted(prompts, "prompt")}: the pairs of one prompt count as one cluster.`];
}
function period({ period: { ratio: effect, ci95, a_first, b_first } }) {
  if (effect === null || !excludes(ci95, 1)) return [];
  const isBalanced = Math.abs(a_first - b_first) <= MOST_IMBALANCE * (a_first + b_first);
  const balance = isBalanced ? "the order was balanced" : `${a_first} pairs had a first and ${b_first} had b, so that this enters the comparison`;
  return [
    `Order matters: the request that goes second takes ${ratio(effect)} times as long ${interval(ci95, ratio)}; ${balance}.`
  ];
}
var MOST_IMBALANCE = 0.1;
function labels({ labels: sets }) {
  const platinum = sets.find(({ name }) => name === "platinum");
  const original = sets.find(({ name }) => name === "original");
  if (platinum === void 0 || original === void 0 || platinum.n === 0) return [];
  const [before, after] = [original, platinum].map((set) => set.a_correct - set.b_correct);
  if (Math.sign(before) === Math.sign(after)) return [];
  return [
    `The corrected labels (GSM8K-Platinum) reverse the difference in accuracy: ${percent(platinum.a_correct / platinum.n)} against ${percent(platinum.b_correct / platinum.n)} of ${platinum.n}.`
  ];
}

// src/core/compare/judgement.ts
function judgeAll(cases) {
  const measures = cases.map(({ figures }) => measuresOf(figures));
  const { adjusted, comparisons } = adjustedMeasures(
    measures,
    (pair, dimension) => isComparable(cases[pair], dimension)
  );
  const pairs = cases.map((each2, pair) => judge(each2, measures[pair], adjusted[pair]));
  return { pairs, comparisons };
}
function measuresOf({ accuracy, latency, reliability, cost }) {
  return {
    answers: pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy),
    latency: latencyMeasure(latency.total_ms),
    reliability: pairsOf(reliability.sound) === 0 ? null : proportionMeasure(reliability.sound),
    cost: costMeasure(cost)
  };
}
function isComparable({ figures, findings }, dimension) {
  if (figures.n === 0 || findings.some(({ effect }) => effect === "not_comparable")) return false;
  return dimension !== "latency" || !isConfoundedByTime(figures);
}
function judge(subject, measures, holm) {
  const { figures, findings, pairs } = subject;
  const { accuracy, latency, reliability, cost } = figures;
  const verdictOf2 = (dimension) => {
    if (!isComparable(subject, dimension)) return "not comparable";
    return faceValue(measures[dimension], holm[dimension]);
  };
  const verdicts = byDimension(verdictOf2);
  const judged = {
    ...figures,
    accuracy: { ...accuracy, holm_p: holm.answers, verdict: verdicts.answers },
    latency: { ...latencies(latency, verdicts.latency, holm.latency), verdict: verdicts.latency },
    reliability: {
      sound: { ...reliability.sound, holm_p: holm.reliability, verdict: verdicts.reliability },
      completed: reliability.completed,
      as_billed: reliability.as_billed,
      verdict: verdicts.reliability
    },
    cost: { ...cost, holm_p: holm.cost, verdict: verdicts.cost },
    verdict: overallVerdict(judgedDimensions(measures, verdicts))
  };
  const face = byDimension((each2) => faceValue(measures[each2], measures[each2]?.p ?? null));
  const told = { ...judged, headline: headlineOf(judged) };
  return {
    ...told,
    qualifications: qualifications({
      judged: told,
      face,
      findings,
      pairs
    })
  };
}
function latencies(latency, verdict, holmP) {
  const further = ["ttft_ms", "ttfb_ms"].map((metric) => latencyMeasure(latency[metric]));
  const { adjusted } = adjustedTogether(further.map((measure) => measure?.p ?? null));
  const described = (place2) => verdict === "not comparable" ? verdict : faceValue(further[place2] ?? null, adjusted[place2] ?? null);
  return {
    total_ms: { ...latency.total_ms, holm_p: holmP, verdict },
    ttft_ms: { ...latency.ttft_ms, holm_p: adjusted[0] ?? null, verdict: described(0) },
    ttfb_ms: { ...latency.ttfb_ms, holm_p: adjusted[1] ?? null, verdict: described(1) }
  };
}

// src/core/compare/period.ts
var FEWEST = 6;
function periodEffect(pairs) {
  const aFirst = [];
  const bFirst = [];
  let counts = { a_first: 0, b_first: 0 };
  for (const pair of pairs) {
    const first = isAFirst(pair);
    if (first === null) continue;
    counts = { a_first: counts.a_first + (first ? 1 : 0), b_first: counts.b_first + (first ? 0 : 1) };
    const logRatio = logRatioOf(pair);
    if (logRatio !== null) (first ? aFirst : bFirst).push(logRatio);
  }
  if (Math.min(aFirst.length, bFirst.length) < FEWEST) return { ratio: null, ci95: null, ...counts };
  const [ofAFirst, ofBFirst] = [centreOf(aFirst), centreOf(bFirst)];
  const effect = (ofBFirst.at - ofAFirst.at) / 2;
  const error = twoSidedZ(0.95) * Math.hypot(ofAFirst.standardError, ofBFirst.standardError) / 2;
  return { ratio: Math.exp(effect), ci95: [Math.exp(effect - error), Math.exp(effect + error)], ...counts };
}
function centreOf(logRatios) {
  const centre = new HodgesLehmann(Float64Array.from(logRatios));
  const [low, high] = centre.interval(0.95);
  return { at: centre.estimate(), standardError: (high - low) / (2 * twoSidedZ(0.95)) };
}
function logRatioOf({ a, b }) {
  if (!isAnswered(a) || !isAnswered(b) || !a.total_ms || !b.total_ms) return null;
  return Math.log(a.total_ms / b.total_ms);
}
function isAFirst({ a, b, afterMs }) {
  if (a.order_in_pair !== null && b.order_in_pair !== null) return a.order_in_pair < b.order_in_pair;
  return afterMs === 0 || Number.isNaN(afterMs) ? null : afterMs < 0;
}

// src/core/compare/reliability.ts
function compareReliability(pairs, clusters2, margin, sequential = false) {
  const outcomes = (holds, among) => pairs.flatMap(
    (pair, index) => among?.(pair) === false ? [] : [{ a: holds(pair.a), b: holds(pair.b), cluster: clusters2.of[index] }]
  );
  return {
    sound: deciding(compareProportion(outcomes(isSound), margin), sequential),
    completed: compareProportion(outcomes(isAnswered), margin),
    as_billed: compareProportion(outcomes(isSound, bothTold), margin)
  };
}
function bothTold({ a, b }) {
  return [a, b].every((record) => isAnswered(record) && (record.as_billed ?? null) !== null);
}

// src/core/compare/retries.ts
function withRetries(pairs, a, b) {
  const [ofA, ofB] = [answeredRetries(a), answeredRetries(b)];
  if (ofA.size + ofB.size === 0) return null;
  const instead = (record, retries) => isAnswered(record) ? record : retries.get(promptKey(record)) ?? record;
  return pairs.map((pair) => ({ ...pair, a: instead(pair.a, ofA), b: instead(pair.b, ofB) }));
}
function answeredRetries({ all }) {
  return new Map(
    all.filter((record) => record.retry === true && isAnswered(record)).map((record) => [promptKey(record), record])
  );
}

// src/core/compare/tokens.ts
function compareTokens(pairs, clusters2) {
  return {
    input: tokenRatio(pairs, clusters2, "input_tokens"),
    output: tokenRatio(pairs, clusters2, "output_tokens"),
    reasoning: tokenRatio(pairs, clusters2, "reasoning_tokens")
  };
}
function tokenRatio(pairs, prompts, field) {
  const { a, b, clusters: clusters2 } = knownPairs(pairs, prompts, (record) => isAnswered(record) ? record[field] : null);
  const ratio3 = new RatioOfMeans(sumsByCluster(a, clusters2), sumsByCluster(b, clusters2));
  return {
    n: a.length,
    ratio: ratio3.estimate,
    ci95: ratio3.linearInterval(0.95),
    p: wilcoxon(Float64Array.from(a.map((tokens, pair) => tokens - b[pair])))
  };
}

// src/core/compare/true-text.ts
function withTrueText(pairs) {
  if (!pairs.some(({ a, b }) => hasTrueText(a) || hasTrueText(b))) return null;
  return pairs.map((pair) => ({ ...pair, a: asBilled(pair.a), b: asBilled(pair.b) }));
}
function hasTrueText(record) {
  return record.answer_text !== null && record.answer_text !== record.output_text;
}
function asBilled(record) {
  return hasTrueText(record) ? { ...record, output_text: record.answer_text } : record;
}

// src/core/compare/analyse.ts
var COST_MARGIN = 0.02;
function analyse(arms, count, question2) {
  const paired = pairedArms(arms, question2.reference);
  return {
    comparison: compare({ ...question2, arms, paired, findings: audit(arms, { count, pairs: paired }) }),
    paired
  };
}
function compare(input) {
  const design = designOf(input.arms);
  const paired = input.paired ?? pairedArms(input.arms, input.reference);
  const scorers = new Scorers(input.scorer, paired.length);
  const correct = scorers.of(input.scorer);
  const judged = judgeAll(
    paired.map((pair) => ({
      figures: figuresOf(pair, input, scorers, design.kind === "sequential"),
      pairs: pair.pairs,
      findings: input.findings.filter((finding) => concerns(finding, pair.a.arm, pair.b.arm))
    }))
  );
  return {
    schema_version: COMPARISON_VERSION,
    seed: input.seed,
    design,
    reference: hasBaseline(input.arms) ? null : paired.at(-1)?.b.arm ?? null,
    family: { comparisons: judged.comparisons, adjusted: "holm", error_rate: ALPHA },
    draws: input.draws ?? BOOTSTRAP_DRAWS,
    scorer: input.scorer,
    arms: input.arms.map((arm) => summarizeArm(arm, correct)),
    efforts: doseResponse(current(input.arms)),
    pairs: judged.pairs,
    audit: [...input.findings],
    gates: []
  };
}
function figuresOf(paired, input, scorers, sequential) {
  const { a, b, pairs, excluded: excluded2 } = paired;
  const margin = input.marginPp / 100;
  const clusters2 = promptClusters(pairs);
  const latency = (metric) => compareLatency(latenciesOf(pairs, metric, clusters2), {
    margin: input.latencyMargin,
    draws: input.draws ?? BOOTSTRAP_DRAWS,
    sequential,
    random: new Random(input.seed, `bootstrap ${metric}, ${[a.arm, b.arm].sort().join(" / ")}`)
  });
  return {
    a: a.arm,
    b: b.arm,
    n: pairs.length,
    prompts: clusters2.prompts,
    epochs: clusters2.epochs,
    excluded: excluded2,
    accuracy: deciding(compareAccuracy(pairs, scorers.of(input.scorer), margin, clusters2), sequential),
    latency: { total_ms: latency("total_ms"), ttft_ms: latency("ttft_ms"), ttfb_ms: latency("ttfb_ms") },
    reliability: compareReliability(pairs, clusters2, margin, sequential),
    cost: compareCost(pairs, b, clusters2, input.costMargin ?? COST_MARGIN, sequential),
    tokens: compareTokens(pairs, clusters2),
    period: periodEffect(pairs),
    hours_apart: hoursApart(pairs),
    ...readings2(pairs, withRetries(pairs, a, b), input.scorer, scorers),
    same_arm: isSameArm(a, b),
    primary: "total_ms.typical_ratio"
  };
}
function readings2(pairs, retried2, scorer, scorers) {
  const correct = scorers.of(scorer);
  const billed = scorer === "none" ? null : withTrueText(pairs);
  const again = [
    ...retried2 === null ? [] : [sensitivityRow(`${scorer}, failures asked again`, retried2, correct)],
    ...billed === null ? [] : [sensitivityRow(`${scorer}, text as billed`, billed, correct)]
  ];
  if (!SENSITIVITY_SCORERS.some((name) => name === scorer)) return { labels: [], sensitivity: again };
  const others = SENSITIVITY_SCORERS.map((name) => sensitivityRow(name, pairs, scorers.of(name)));
  return { labels: labelSets(pairs, correct, platinumLabel), sensitivity: [...others, ...again] };
}
var Scorers = class {
  constructor(deciding2, comparisons) {
    this.deciding = deciding2;
    this.comparisons = comparisons;
  }
  deciding;
  comparisons;
  byName = /* @__PURE__ */ new Map();
  /** What decides is asked of arms and pairs, the others of pairs alone: of two arms once a record. */
  of(name) {
    const isAskedAgain = name === this.deciding || this.comparisons > 1;
    const known2 = this.byName.get(name) ?? (isAskedAgain ? correctness(name) : passingCorrectness(name));
    this.byName.set(name, known2);
    return known2;
  }
};

// src/prepare/documents/document.ts
import path from "node:path";
async function writeDocuments(directory, documents) {
  const files = [];
  for (const document of documents) {
    const file = path.join(directory, document.name);
    if ("json" in document) await writeJson(file, document.json);
    else await writeAtomically(file, await document.text());
    files.push(file);
  }
  return files;
}

// src/prepare/documents/history.ts
function historyDocuments(watch) {
  return watch === null || watch.history === null ? [] : [{ name: HISTORY, json: watch.history }];
}

// src/prepare/documents/manifest-head.ts
function madeHere({ url, workflow }, command, failOn) {
  return {
    schema_version: MANIFEST_VERSION,
    created_at: (/* @__PURE__ */ new Date()).toISOString(),
    client_version: VERSION,
    node_version: process.version,
    workflow,
    url,
    command,
    fail_on: [...failOn]
  };
}

// src/prepare/watch/manifest.ts
import path2 from "node:path";
function watchOnFile(watch) {
  return watch === null ? {} : { watch: { since: watch.since, note: watch.note, key: watch.key } };
}
async function inputsOnFile(files, directory) {
  return Promise.all(
    files.map(async (file) => ({
      label: file.label,
      path: path2.relative(directory, file.path),
      ...file.baseline === true ? { baseline: true } : {},
      ...await digestOf(file.path)
    }))
  );
}

// src/core/report/model/answers.ts
var DIMENSION_LABELS = {
  answers: "Answers",
  latency: "Latency",
  reliability: "Reliability",
  cost: "Cost"
};
function answersOf(pair) {
  const { accuracy, latency, reliability, cost } = pair;
  const { margin, verdict } = latency.total_ms;
  return [
    ofProportion("answers", accuracy, accuracy.verdict),
    ofRatio(
      "latency",
      decidingRatio(latency.total_ms.typical_ratio, latency.total_ms.always_valid),
      margin,
      latency.verdict === "not comparable" ? latency.verdict : verdict
    ),
    ofProportion("reliability", reliability.sound, reliability.verdict),
    ofRatio("cost", decidingRatio(cost.ratio, cost.always_valid), cost.margin, cost.verdict)
  ];
}
function ofProportion(dimension, { difference: difference2, ci95, non_inferior: { margin } }, verdict) {
  const plot = difference2 === null ? null : { unit: "pp", estimate: difference2, interval: ci95, level: 95, margin: [-margin, margin], better: "more" };
  return answer(dimension, verdict, plot, `\xB1${unsigned(margin)} pp`);
}
function ofRatio(dimension, { estimate: estimate2, long_run_ci95, long_run_ci90 }, margin, verdict) {
  const [low, high] = [-margin, 1 / (1 - margin) - 1];
  const widest = changes(long_run_ci95);
  const level = verdict === "equivalent" && !lies(widest, low, high) ? 90 : 95;
  const shown3 = level === 95 ? widest : changes(long_run_ci90);
  const plot = estimate2 === null ? null : { unit: "%", estimate: estimate2 - 1, interval: shown3, level, margin: [low, high], better: "less" };
  return answer(dimension, verdict, plot, `\u2212${unsigned(-low)} to +${unsigned(high)} %`);
}
function answer(dimension, verdict, plot, margin) {
  const label = DIMENSION_LABELS[dimension];
  const none = { dimension, label, figure: "", estimate: "", margin, plot: null };
  if (verdict === "not comparable") return { ...none, standing: verdict };
  if (plot === null) return { ...none, standing: "not measured" };
  const write = (value) => signed(value, plot.unit).replace(/ (?:pp|%)$/, "");
  const estimate2 = signed(plot.estimate, plot.unit);
  const level = plot.level === 95 ? "" : ` (${plot.level} %)`;
  return { ...none, standing: verdict, figure: `${estimate2} ${bounds(plot.interval, write)}${level}`, estimate: estimate2, plot };
}
function changes(ratios) {
  const change = (ratio3) => ratio3 === null ? null : ratio3 - 1;
  return ratios === null ? null : [change(ratios[0]), change(ratios[1])];
}
function lies(interval2, low, high) {
  const [from, to] = interval2 ?? [null, null];
  return from !== null && to !== null && from >= low && to <= high;
}
function signed(value, unit) {
  if (value === null) return UNKNOWN;
  if (unit === "pp") return points(value);
  return points(value, 1).replace(/pp$/, "%");
}
function unsigned(share3) {
  return grouped(share3 * 100, 1).replace(/\.0$/, "");
}
function answersAlone(arm) {
  const { accuracy, metrics, quantile_ci95, ok, sound, records, cost } = arm;
  const median = metrics["total_ms"]?.p50 ?? null;
  const right = accuracy.rate === null ? "" : `${percent(accuracy.rate)} right ${bounds(accuracy.ci95, hundredths)}`;
  const total = median === null ? "" : `median ${grouped(median)} ms ${bounds(quantile_ci95["total_ms"]?.p50 ?? null, whole)}`;
  const served2 = arm.reconciliation === null ? `${grouped(ok)} of ${grouped(records)} answered` : `${grouped(sound)} of ${grouped(records)} sound`;
  return [
    alone("answers", right),
    alone("latency", total),
    alone("reliability", records === 0 ? "" : served2),
    alone("cost", cost.total_usd === null ? "" : `USD ${usd(cost.total_usd)}${perThousand(cost.mean_usd)}`)
  ];
}
function alone(dimension, figure) {
  const standing2 = figure === "" ? "not measured" : "measured";
  return { dimension, label: DIMENSION_LABELS[dimension], standing: standing2, figure, estimate: figure, margin: "", plot: null };
}
function bounds(ci95, write) {
  return ci95 === null ? "(no interval)" : interval(ci95, write);
}
function perThousand(meanUsd) {
  return meanUsd === null ? "" : `, ${usd(meanUsd * 1e3)} per 1,000`;
}
function hundredths(share3) {
  return share3 === null ? UNKNOWN : grouped(share3 * 100, 2);
}
function whole(ms) {
  return ms === null ? UNKNOWN : grouped(ms);
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
    kinds2(arm)
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
function kinds2({ outcomes }) {
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
  const repeated2 = record.superseded === true ? ", repeated later" : record.retry === true ? ", a retry" : "";
  return [
    names.of(record.arm ?? `${record.provider} ${record.model}`),
    excerpt(record.prompt_id, LONGEST_ID),
    excerpt(record.started_at, LONGEST_ID),
    `${outcomeOf(record).replace("_", " ")}${repeated2}`,
    faultOf(record) ?? "",
    milliseconds(record.total_ms),
    excerpt(record.error ?? "", LONGEST_ERROR)
  ];
}

// src/core/report/model/figures.ts
var LATENCIES2 = [
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
    ...LATENCIES2.flatMap(([metric, label]) => latencyRows(arms, pair, metric, label)),
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
function row(label, arms, cell, difference2) {
  return { label, cells: arms.map(cell), difference: difference2 ?? "" };
}
function typical(arms, latency) {
  return {
    label: "Total, typical pair",
    cells: arms.map(() => ""),
    difference: estimate(latency.typical_ratio.estimate, latency.typical_ratio.ci95)
  };
}
function latencyRows(arms, pair, metric, label) {
  return QUANTILES.map((quantile2) => {
    const compared = pair?.latency[metric][`${quantile2}_ratio`];
    const difference2 = compared === void 0 ? null : estimate(compared.estimate, compared.ci95);
    return row(
      `${label} ${quantile2}, ms`,
      arms,
      ({ metrics }) => milliseconds(metrics[metric]?.[quantile2] ?? null),
      difference2
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
function unreconciled({ reconciliation: reconciliation2 }) {
  return reconciliation2 === null ? UNKNOWN : `${grouped(reconciliation2.unreconciled)} of ${grouped(reconciliation2.checked)}`;
}
function endings({ ok, failed, outcomes }) {
  const incomplete = outcomes.incomplete ?? 0;
  return [ok, failed - incomplete, incomplete].map((count) => grouped(count)).join(" / ");
}
function accuracyDifference({ difference: difference2, ci95 }) {
  if (difference2 === null) return UNKNOWN;
  return `${points(difference2)} ${bracketed(ci95, (bound) => points(bound).replace(/ pp$/, ""))}`;
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
  const shown3 = gateRows(gates).slice(0, MOST_LISTED);
  const rows = shown3.map(({ condition, of, figure, interval: interval2, decision }) => [
    `${SYMBOLS[decision]} ${WORDS[decision]}`,
    condition,
    of,
    figure,
    interval2
  ]);
  const reasons = shown3.filter(({ decision }) => decision !== "pass").map(({ why }) => why);
  const parts2 = [
    table(["decision", "fails on", "of", "figure", "95 % interval"], rows, [0, 1, 2]),
    ...gates.length > shown3.length ? [text(`and ${grouped(gates.length - shown3.length)} more gates`)] : [],
    ...reasons.length === 0 ? [] : [list(reasons)]
  ];
  return [{ id: "gates", title: `Gates: ${gatesInWords(gates)}`, parts: parts2, importance: 97 }];
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
  let words2 = 0;
  for (const part of text2.split(/\s+/)) {
    words2 += countWords(part);
    if (words2 > most) return `${trimEnd(kept.join(" "), ",;:.")} \u2026`;
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
  const ages = comparedPairs(comparison).map(({ a, b }) => startOf2(a) - startOf2(b)).filter(Number.isFinite);
  if (ages.length === 0) return "";
  const oldest = ages.reduce((one, other) => Math.abs(other) > Math.abs(one) ? other : one);
  return `, measured ${timespan(Math.abs(oldest))} ${oldest < 0 ? "after" : "before"} it`;
}
function startOf2({ started_at }) {
  return Date.parse(started_at ?? "");
}

// src/core/report/model/ending.ts
var LONGEST_REASON2 = 400;
function noticesOf(context, names) {
  const notices = [
    ...failedNotice(context),
    ...simulatedNotice(context),
    ...driftNotices(context.watch, names),
    ...baselineNotice(context.comparison),
    ...sinceNotice(context.watch, names),
    ...stoppedNotice(context)
  ];
  return [...notices, ...resumedNotice(context)];
}
function resumedNotice({ run, records }) {
  if (run?.resumed !== true) return [];
  const { taken_from_attempt: attempt, resumed_at: resumedAt = [] } = run.settings;
  const pause = "the pause is no part of its time.";
  if (attempt === void 0) return [{ kind: "resumed", text: `This run was resumed: ${pause}` }];
  const began = Date.parse(resumedAt.at(-1) ?? "");
  const before = records.filter((record) => Date.parse(record.started_at) < began);
  const { requests, plannedRequests, prompts, plannedPrompts } = extentOf(run.settings, before);
  const text2 = requests >= plannedRequests ? `Taken from attempt ${attempt} of this workflow run: all ${counted(plannedPrompts, "prompt")} were there, and nothing was asked again.` : `Continued from attempt ${attempt} of this workflow run: ${grouped(prompts)} of ${counted(plannedPrompts, "prompt")} were there; ${pause}`;
  return [{ kind: "resumed", text: text2 }];
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
  const share3 = `${grouped(made.length)} of ${counted(run.plannedAttempts, "planned request")} made, ${answered} answered`;
  const isTold = stop.message === run.error?.message;
  const why = isTold ? "" : `: ${trimEnd(excerpt(stop.message, LONGEST_REASON2), ". ")}`;
  return [{ kind: "stopped", text: `Stopped early, ${share3}${why}.` }];
}

// src/core/report/model/qualifiers.ts
var WORDS_A_LINE = 14;
var LONGEST_LINE = 160;
function qualifiersOf(findings, pairs, names) {
  const told = new Set(findings.map(({ message }) => message));
  const remarks = pairs.flatMap(({ qualifications: qualifications2 }) => qualifications2).filter((sentence) => !told.has(sentence));
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
var MOST_NAMED3 = 3;
var TITLE_WORDS = 28;
var SEVERAL_WORDS = 20;
function titleOf({ arms, pairs }, names) {
  const only = pairs[0];
  if (arms.length === 0) return "There is no record to report";
  if (arms.every(({ ok }) => ok === 0)) return `${whoAgainstWhom(arms, pairs, names)}: no request brought an answer`;
  if (only === void 0) return arms.length === 1 ? alone2(arms, names) : `${counted(arms.length, "arm")} side by side`;
  const each2 = headlinesOf(pairs, names);
  if (pairs.length === 1 || countWords(each2) <= SEVERAL_WORDS) return each2;
  const decided = headlinesOf(pairs.map(withoutOpen), names);
  const areComparable = pairs.every(({ verdict }) => verdict !== "not comparable");
  if (areComparable && countWords(decided) <= SEVERAL_WORDS) return decided;
  return `${whoAgainstWhom(arms, pairs, names)}: ${verdictCounts(pairs)}`;
}
function headlinesOf(pairs, names) {
  return pairs.map((pair) => names.within(withShortName(pair, names))).join(". ");
}
function withShortName({ a, b, headline }, names) {
  const common = commonName(a, b);
  const short = commonName(names.of(a), names.of(b));
  return common !== null && short !== null && headline.startsWith(common) ? `${short}${headline.slice(common.length)}` : headline;
}
function withoutOpen({ a, b, headline }) {
  return { a, b, headline: headline.replace(/; [^;]* open$/, "") };
}
function alone2(arms, names) {
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
    const who = others.length <= MOST_NAMED3 ? allInWords(others) : counted(others.length, "arm");
    return `${who} vs ${names.of(reference)}`;
  }
  if (pairs.length > 0) return `${grouped(pairs.length)} comparisons`;
  return arms.length <= MOST_NAMED3 ? allInWords(arms.map(({ arm }) => names.of(arm))) : counted(arms.length, "arm");
}
function verdictCounts(pairs) {
  const counts = VERDICTS2.map((verdict) => [verdict, pairs.filter((pair) => pair.verdict === verdict).length]);
  return counts.filter(([, count]) => count > 0).map(([verdict, count]) => `${grouped(count)} ${markOf(verdict).word}`).join(", ");
}
var VERDICTS2 = ["worse", "trade-off", "better", "equivalent", "inconclusive", "not comparable"];

// src/core/report/model/verdict-text.ts
function verdictClause(pair, names) {
  const { a, b, verdict } = pair;
  const [first, second] = [names.of(a), names.of(b)];
  const clauses = {
    better: `${first} is better than ${second}`,
    worse: `${first} is worse than ${second}`,
    "trade-off": `${first} against ${second} is a trade-off: ${byDimension2(pair)}${costBeside(pair)}`,
    equivalent: `${first} and ${second} are equivalent`,
    inconclusive: `No overall verdict on ${first} against ${second}: ${byDimension2(pair)}`,
    "not comparable": isWhollyApart(pair) ? `${first} and ${second} can\u2019t be compared` : `${first} and ${second} can\u2019t be compared as a whole: ${byDimension2(pair)}`
  };
  return isSinceThen(pair) ? `${clauses[verdict]}, since then` : clauses[verdict];
}
function isWhollyApart({ n, accuracy }) {
  return n === 0 || accuracy.verdict === "not comparable";
}
function byDimension2(pair) {
  const { latency, accuracy, reliability } = pair;
  const dimensions = [
    ["latency", latency],
    ["answers", accuracy],
    ["reliability", reliability]
  ];
  return dimensions.map(([name, { verdict }]) => `${name} ${verdict === "inconclusive" ? "left open" : verdict}`).join(", ").concat(isConfoundedByTime(pair) ? " on those days" : "");
}
function costBeside({ cost: { ratio: of, verdict } }) {
  if (of.estimate === null) return "";
  return `; cost ${verdict === "inconclusive" ? "left open" : verdict}`;
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
    return "Every prompt was either asked in one arm only or failed on the client\u2019s side, so there is nothing to compare.";
  if (isWhollyApart(pair))
    return "Each arm\u2019s figures are valid on their own; a difference between them means nothing until both arms are asked in the same way.";
  const parts2 = [latencySentence(pair, names), accuracySentence(pair, names)].filter((part) => part !== null);
  const over = `over ${counted(pair.n, "pair")} of the same prompt`;
  return parts2.length === 0 ? `Neither latency nor accuracy can be judged, ${over}.` : `${parts2.join("; ")}, ${over}.`;
}
function latencySentence({ a, b, latency: { total_ms, verdict } }, names) {
  const { estimate: estimate2, ci95 } = total_ms.typical_ratio;
  if (estimate2 === null) return null;
  const bounds2 = `ratio ${ratio(estimate2)}, 95 % interval ${interval(ci95, ratio)}`;
  if (verdict === "not comparable")
    return `The typical paired total latency compares two times, not two arms (${bounds2})`;
  const [time, than] = moreOrLess(estimate2);
  return `A typical request takes ${time} through ${names.of(a)} ${than} through ${names.of(b)} (${bounds2})`;
}
function moreOrLess(estimate2) {
  const share3 = Math.abs(estimate2 - 1);
  if (share3 < 5e-4) return ["the same time", "as"];
  return [`${percent(share3, 1)} ${estimate2 < 1 ? "less" : "more"} time`, "than"];
}
function accuracySentence({ a, b, accuracy }, names) {
  const n = accuracy.both + accuracy.a_only + accuracy.b_only + accuracy.neither;
  if (accuracy.difference === null || n === 0) return null;
  const [rateA, rateB] = [accuracy.both + accuracy.a_only, accuracy.both + accuracy.b_only].map(
    (right) => percent(right / n)
  );
  return `${names.of(a)} is right on ${rateA} of the prompts and ${names.of(b)} on ${rateB} (difference ${accuracyDifference(accuracy)})`;
}

// src/core/report/model/opening.ts
var OPENING_WORDS = 108;
var NOTICE_WORDS = 28;
var GATE_WORDS = 16;
var MOST_COLUMNS = 3;
var MOST_WITH_INTERVALS = 2;
var MOST_PAIRS = 8;
var MOST_QUALIFIERS = 5;
var MORE_WORDS = 4;
function openingOf(context, names) {
  const { comparison } = context;
  const { pairs, audit: audit2 } = comparison;
  const gates = gatesLine(comparison.gates);
  const isAnswered2 = comparison.arms.some(({ ok }) => ok > 0);
  const before = {
    title: withinWords(titleOf(comparison, names), TITLE_WORDS),
    notices: noticesOf(context, names).map((notice) => ({ ...notice, text: withinWords(notice.text, NOTICE_WORDS) })),
    verdict: isAnswered2 ? verdictOf(comparison) : null,
    gates: gates === null ? null : withinWords(gates, GATE_WORDS),
    answers: isAnswered2 ? answerTable(pairs, loneArms(comparison), names) : null
  };
  const all = qualifiersOf(audit2, pairs, names);
  const qualifiers = thoseThatFit(all, OPENING_WORDS - wordsOf(before) - MORE_WORDS);
  return { ...before, qualifiers, more: all.length - qualifiers.length };
}
function verdictOf({ pairs, arms, audit: audit2 }) {
  const [only] = pairs;
  if (only !== void 0) return pairs.length === 1 ? verdictLine(only, audit2) : null;
  return arms.length === 1 ? "There is no second arm to compare with." : null;
}
function verdictLine(pair, audit2) {
  const since = isSinceThen(pair) ? " since then" : "";
  return `Verdict${since}: ${shortVerdict(pair, audit2)}. ${counted(pair.n, "pair")}.`;
}
function wordsOf({ title, notices, verdict, gates, answers }) {
  const cells = answers === null ? [] : [...answers.head, ...answers.rows.flat()];
  return countWords([title, ...notices.map(({ text: text2 }) => text2), verdict ?? "", gates ?? "", ...cells].join(" "));
}
function thoseThatFit(qualifiers, words2) {
  const kept = [];
  let left = words2;
  for (const qualifier of qualifiers.slice(0, MOST_QUALIFIERS)) {
    left -= countWords(`${qualifier.severity ?? ""} ${qualifier.text}`);
    if (left < 0) break;
    kept.push(qualifier);
  }
  return kept;
}
function answerTable(pairs, alone3, names) {
  const [only] = pairs;
  if (pairs.length === 1 && only !== void 0) return ofPair(only, names);
  if (pairs.length > MOST_COLUMNS) return ofManyPairs(pairs, names);
  if (pairs.length > 1) return ofFewPairs(pairs, names);
  return ofArms(alone3, names);
}
function ofPair(pair, names) {
  return {
    head: ["", `${names.of(pair.a)} vs ${names.of(pair.b)}, 95 % interval`, "same within"],
    rows: answersOf(pair).map((answer2) => [answer2.label, standing(answer2, answer2.figure), answer2.margin]),
    wordColumns: [0, 1, 2]
  };
}
function standing({ standing: verdict }, figure) {
  return figure === "" ? marked(verdict) : `${marked(verdict)}: ${figure}`;
}
function ofFewPairs(pairs, names) {
  const columns = pairs.map((pair) => answersOf(pair));
  const wide = pairs.length <= MOST_WITH_INTERVALS;
  const head = pairs.map(({ a, b }) => `${names.of(a)} vs ${names.of(b)}`);
  const rows = (columns[0] ?? []).map(({ label }, row2) => [
    label,
    ...columns.map((answers) => {
      const answer2 = answers[row2];
      return standing(answer2, wide ? answer2.figure : answer2.estimate);
    })
  ]);
  return {
    head: [wide ? "95 % interval" : "", ...head],
    rows,
    wordColumns: head.map((_, index) => index).concat(head.length)
  };
}
function ofManyPairs(pairs, names) {
  const rows = pairs.slice(0, MOST_PAIRS).map(({ a, b, verdict }) => [`${names.of(a)} vs ${names.of(b)}`, marked(verdict)]);
  const rest = pairs.length - rows.length;
  const last = rest === 0 ? [] : [[`and ${grouped(rest)} more below`, ""]];
  return { head: ["", "verdict"], rows: [...rows, ...last], wordColumns: [0, 1] };
}
function ofArms(arms, names) {
  const shown3 = arms.slice(0, MOST_COLUMNS);
  const columns = shown3.map((arm) => answersAlone(arm));
  const [first] = columns;
  if (first === void 0) return null;
  const head = shown3.map(({ arm }) => arms.length === 1 ? "95 % interval" : names.of(arm));
  const rows = first.map(({ label }, row2) => [label, ...columns.map((answers) => ofArm(answers[row2]))]);
  return { head: ["", ...head], rows, wordColumns: head.map((_, index) => index).concat(head.length) };
}
function ofArm({ standing: verdict, figure }) {
  return figure === "" ? marked(verdict) : figure;
}

// src/core/report/model/open-questions.ts
function openQuestions({ n, accuracy, reliability: { sound }, latency, cost }) {
  if (n === 0) return [];
  const { total_ms } = latency;
  return [
    ...question(
      "Latency",
      total_ms,
      () => ratioLeftOpen("typical", decidingRatio(total_ms.typical_ratio, total_ms.always_valid), total_ms)
    ),
    ...question("Accuracy", accuracy, () => differenceLeftOpen(accuracy)),
    ...question("Reliability", sound, () => differenceLeftOpen(sound)),
    ...question("Cost", cost, () => ratioLeftOpen("cost", decidingRatio(cost.ratio, cost.always_valid), cost))
  ];
}
function question(name, { verdict }, why) {
  const reason = verdict === "inconclusive" ? why() : null;
  return reason === null ? [] : [`${name}: ${reason}`];
}
function ratioLeftOpen(name, { estimate: estimate2, long_run_ci95: bounds2 }, { n, margin, holm_p: p }) {
  if (estimate2 === null) return name === "typical" ? "no pair was answered in both arms." : null;
  if (bounds2 === null) return `there is no interval of the ${name} ratio from ${counted(n, "pair")}.`;
  const lies2 = `the ${name} ratio lies in ${interval(bounds2, ratio)}`;
  if (isClearOf(1, bounds2)) return `${lies2}; that is clear of 1 by itself, ${notTogether(p)}`;
  return `${lies2}; that is neither clear of 1 nor within ${percent(margin, 0)} of it.`;
}
function differenceLeftOpen({ difference: difference2, ci95, non_inferior, holm_p: p }) {
  if (difference2 === null) return null;
  const is = `the difference ${accuracyDifference({ difference: difference2, ci95 })} is`;
  if (ci95 !== null && isClearOf(0, ci95)) return `${is} clear of 0 by itself, ${notTogether(p)}`;
  return `${is} neither clear of 0 nor within ${points(non_inferior.margin, 1).replace("+", "")} of it.`;
}
function isClearOf(value, [low, high]) {
  return low !== null && low > value || high !== null && high < value;
}
function notTogether(p) {
  return `but not among all comparisons of the run${p === null ? "" : `: p after Holm is ${probability(p)}`}.`;
}

// src/core/report/model/readings.ts
function readingsOf({ a, b, labels: labels2, sensitivity }, names) {
  const rows = [
    ...sensitivity.map(
      ({ scorer, a_correct, b_correct, n, a_only, b_only }) => readingRow(`scorer ${scorer}`, a_correct, b_correct, n, `${a_only} / ${b_only}`)
    ),
    ...labels2.map(({ name, a_correct, b_correct, n }) => readingRow(`${name} labels`, a_correct, b_correct, n, ""))
  ];
  if (rows.length === 0) return null;
  const [first, second] = [names.of(a), names.of(b)];
  const shown3 = table(["", `${first} right`, `${second} right`, "of", `${first} only / ${second} only`], rows);
  return labels2.some(({ name }) => name === "platinum") ? [shown3, text(PLATINUM)] : [shown3];
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
  const { accuracy, reliability, latency, period: period2, hours_apart, excluded: excluded2 } = pair;
  const { total_ms } = latency;
  return [
    `Right answers: ${noWorse(accuracy)}. McNemar mid-p decides; the exact p is ${probability(accuracy.mcnemar_p)}.`,
    `Sound answers: ${noWorse(reliability.sound)}.`,
    `Latency is decided by the interval that survives drift and repeated prompts: ${interval(total_ms.typical_ratio.long_run_ci95, ratio)} of the typical ratio, ${ratio(total_ms.widening)} times as wide as for independent pairs. a was the faster in ${grouped(total_ms.a_faster)} of ${grouped(total_ms.n)} complete pairs.`,
    `Equivalent latency means a 90 % interval within ${percent(latency.total_ms.margin, 0)} of 1; here it is ${interval(total_ms.typical_ratio.long_run_ci90, ratio)}.`,
    `Order: a first in ${grouped(period2.a_first)} pairs, b first in ${grouped(period2.b_first)}${afterFirst(period2)}.`,
    `Between the two requests of a pair, median: ${hours_apart === null ? UNKNOWN : timespan(hours_apart * MS_PER_HOUR3)}.`,
    `Neighbouring pairs: lag-1 autocorrelation ${decimals(latency.total_ms.autocorrelation)}, resampled in blocks of ${latency.total_ms.block_length}.`,
    `Pairs left out of both arms: ${grouped(excluded2.network)} client\u2019s network, ${grouped(excluded2.aborted)} our own stop, ${grouped(excluded2.auth)} credentials, ${grouped(excluded2.quota)} rate limit or quota, ${grouped(excluded2.config)} configuration, ${grouped(excluded2.half_pairs)} half pairs.`
  ];
}
var MS_PER_HOUR3 = 36e5;
function afterFirst({ ratio: second, ci95 }) {
  return second === null ? "" : `; the second request of a pair takes ${estimate(second, ci95)} times as long as the first`;
}
function decimals(value) {
  return value === null ? UNKNOWN : grouped(value, 3);
}
function noWorse({ non_inferior: { margin, a_to_b, b_to_a } }) {
  const said = (shown3) => shown3 === null ? "can\u2019t be told" : shown3 ? "shown" : "not shown";
  return `a no worse than b at ${points(margin, 1).replace("+", "")}: ${said(a_to_b)}; b no worse than a: ${said(b_to_a)}`;
}

// src/core/report/model/pair-sections.ts
var READING = "An arm\u2019s own latencies are of its answered requests; in the ratios a request that failed is slower than all others, and both are of the same prompts.";
function pairSections(compared, { index, of }, audit2, names) {
  const { pair } = compared;
  const title = (subject) => of === 1 ? capitalised(subject) : `${names.of(pair.a)} vs ${names.of(pair.b)}: ${subject}`;
  const optional = (section2, parts2) => parts2 === null ? [] : [{ ...section2, parts: parts2 }];
  const sections = [
    {
      id: "comparison",
      title: title(of === 1 ? "All figures" : pair.verdict),
      parts: comparisonParts(compared, of > 1, audit2, names),
      importance: 85
    },
    ...optional({ id: "open", title: title("what is left open"), importance: 50 }, openParts(pair)),
    { id: "tests", title: title("every test"), parts: testsOf(pair, names), importance: 40 },
    ...optional({ id: "readings", title: title("other scorers and labels"), importance: 30 }, readingsOf(pair, names))
  ];
  return sections.map((section2) => ({ ...section2, importance: section2.importance - index / 1e3 }));
}
function comparisonParts({ pair, a, b }, isOneOfSeveral, audit2, names) {
  const told = new Set(audit2.map(({ message }) => message));
  const remarks = pair.qualifications.filter((sentence) => !told.has(sentence)).slice(0, MOST_REMARKS);
  const shown3 = pair.verdict === "not comparable" ? null : pair;
  const rows = figureRows([a, b], shown3).map(({ label, cells, difference: difference2 }) => [
    label,
    ...cells,
    ...shown3 === null ? [] : [difference2]
  ]);
  const head = ["", `a: ${names.of(pair.a)}`, `b: ${names.of(pair.b)}`, ...shown3 === null ? [] : [DIFFERENCE]];
  const answers = [text(verdictLine(pair, audit2)), { kind: "table", table: ofPair(pair, names) }];
  return [
    ...isOneOfSeveral ? answers : [],
    text(`${verdictClause(pair, names)}. ${quotable(pair, names)}`),
    ...remarks.length === 0 ? [] : [list(remarks.map((sentence) => names.within(sentence)))],
    table(head, rows),
    ...shown3 === null ? [] : [text(READING)]
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
        (quantile2) => `${milliseconds(metrics[metric]?.[quantile2] ?? null)} ${interval(intervals[quantile2], milliseconds)}`
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
    ["Files compared", sources.length === 0 ? null : excerpt(sources.join(", "), LONGEST2)],
    ["Scorer", excerpt(comparison.scorer, LONGEST2)],
    ["Design", designOf2(comparison.design)],
    ["Intervals", `95 %, from ${grouped(comparison.draws)} resamples where resampled, seed ${comparison.seed}`]
  ];
  return facts.flatMap(([name, value]) => value === null ? [] : [[name, value]]);
}
var LONGEST2 = 400;
function designOf2({ kind, boundary }) {
  return kind === "fixed" ? null : `sequential, stops when certain: ${excerpt(boundary ?? "", LONGEST2)}`;
}
function runFacts({ settings, resumed, roundTripMs }, records) {
  const { shard, limit, offset } = settings;
  const part = [
    shard === null ? "" : `shard ${shard}`,
    offset === 0 ? "" : `offset ${offset}`,
    limit === null ? "" : `limit ${limit}`
  ];
  return [
    ["Run", excerpt(settings.run_id, LONGEST2)],
    [
      "Prompts",
      `${grouped(settings.prompts)} of ${excerpt([settings.dataset, ...part.filter((text2) => text2 !== "")].join(", "), LONGEST2)}`
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
    ["Reference", settings.reference === null ? null : excerpt(settings.reference, LONGEST2)],
    ["Margins", marginsOf(settings)],
    ["Stops", stopOf(settings)],
    ["Caps", capsOf(settings)],
    ["Prices", pricesOf(settings.arms)],
    ["Endpoints", excerpt([...new Set(settings.arms.map(endpointOf))].join("; "), LONGEST2)],
    ["Round trip", roundTripsOf(roundTripMs)],
    ["Time", timeOf(records, settings.resumed_at, resumed)],
    [
      "Client",
      `parity-bench ${excerpt(settings.client_version, LONGEST2)}, Node ${excerpt(settings.node_version, LONGEST2)}${settings.machine === null ? "" : `, machine ${excerpt(settings.machine, LONGEST2)}`}`
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
  const set = caps.flatMap(([value, words2]) => value === null ? [] : [words2(value)]);
  return set.length === 0 ? "none" : set.join(", ");
}
function pricesOf(arms) {
  if (arms.every(({ price_as_of }) => price_as_of === void 0)) return null;
  const words2 = arms.map(({ arm, input_usd_per_mtok: input, price_as_of: day }) => {
    if (input === null) return `${excerpt(arm, LONGEST2)}: no price known, cost unknown`;
    return day == null ? `${excerpt(arm, LONGEST2)}: as given` : `list of ${excerpt(day, LONGEST2)}`;
  });
  return excerpt([...new Set(words2)].join("; "), LONGEST2);
}
function endpointOf(arm) {
  const { provider, base_url, auth_mode, region, header_names = [], query_names = [], proxy } = arm;
  const [address = ""] = base_url.split(/[?#]/, 1);
  const place2 = address.replace(/\/\/[^/]*@/, "//");
  const details = [
    auth_mode,
    ...isPlainHttp(base_url) ? ["plain http: readable on its network"] : [],
    ...proxy === void 0 ? [] : [`through the proxy ${proxy}`],
    ...header_names.length === 0 ? [] : [`headers ${header_names.join(" ")}`],
    ...query_names.length === 0 ? [] : [`query ${query_names.join(" ")}`]
  ];
  return `${provider} at ${place2}${region === null ? "" : `, ${region}`} (${details.join(", ")})`;
}
function isPlainHttp(address) {
  return /^http:\/\/(?!(?:localhost|[^/:]*\.localhost|127\.[\d.]+|\[::1\])(?:[:/]|$))/.test(address);
}
function roundTripsOf(byArm2) {
  const known2 = Object.entries(byArm2).flatMap(
    ([arm, ms]) => ms === null ? [] : [`${excerpt(arm, LONGEST2)} ${ms.toFixed(ms < 10 ? 1 : 0)} ms`]
  );
  return known2.length === 0 ? null : `${excerpt(known2.join(", "), LONGEST2)} (least of a few TCP connects before the run)`;
}
function timeOf(records, resumedAt, resumed) {
  const time = elapsed(records, resumedAt);
  if (time === null) return null;
  const first = records.reduce(
    (earliest, { started_at }) => started_at < earliest ? started_at : earliest,
    records[0]?.started_at ?? ""
  );
  const gaps2 = time.interruptions === 0 ? "" : `, ${counted(time.interruptions, "interruption")} of ${duration(time.interruptedSeconds * 1e3)} left out`;
  return `${duration(time.seconds * 1e3)} from ${excerpt(first, 40)}${gaps2}${resumed ? ", resumed" : ""}`;
}

// src/core/report/model/report.ts
var MOST_ARMS_IN_TABLE = 12;
function reportOf(context) {
  const { comparison } = context;
  const names = new ArmNames(comparison.arms);
  const compared = comparedPairs(comparison);
  const alone3 = loneArms(comparison);
  return {
    opening: openingOf(context, names),
    pairs: compared.map(({ pair }) => ({ a: names.of(pair.a), b: names.of(pair.b), pair, answers: answersOf(pair) })),
    alone: alone3.map((arm) => ({ name: names.of(arm.arm), arm, answers: answersAlone(arm) })),
    sections: sectionsOf(context, compared, alone3, names),
    url: context.url !== null && isPlainUrl(context.url) ? context.url : null
  };
}
function sectionsOf(context, compared, alone3, names) {
  const { comparison, records } = context;
  const { arms, audit: audit2 } = comparison;
  const settings = table(["", ""], settingsOf(context, names), [0, 1]);
  const quantiles = arms.some(({ ok }) => ok > 0) ? quantileTable(arms.slice(0, MOST_ARMS_IN_TABLE), names) : null;
  return [
    ...gatesSection(comparison.gates),
    ...sinceSection(context.watch, names),
    ...trendSection(context.watch, names),
    ...compared.flatMap((each2, index) => pairSections(each2, { index, of: compared.length }, audit2, names)),
    ...section("efforts", "Did the efforts take effect?", 65, effortTable(comparison, names)),
    ...section(
      "arms",
      alone3.length === arms.length ? "All figures" : "Arms without a counterpart",
      80,
      armTable(alone3, names)
    ),
    findingsSection(comparison, names),
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
  const shown3 = arms.slice(0, MOST_ARMS_IN_TABLE);
  const rows = figureRows(shown3, null).map(({ label, cells }) => [label, ...cells]);
  return table(["", ...shown3.map(({ arm }) => names.of(arm))], rows);
}
function isPlainUrl(url) {
  return /^https?:\/\/[\w.:/?=&%+#-]+$/.test(url);
}

// src/core/walkthrough/summary.ts
var METRICS2 = {
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
  const tally2 = new SummaryTally();
  for (const record of records) tally2.add(record);
  return tally2.finish();
}
var SummaryTally = class {
  groups = /* @__PURE__ */ new Map();
  last = null;
  add(record) {
    if (!isMeasured(record)) return;
    if (this.last?.holds(record) !== true) this.last = this.groupOf(record);
    this.last.add(record);
  }
  groupOf(record) {
    const key = JSON.stringify([record.provider, record.model, record.arm ?? ""]);
    const group = this.groups.get(key) ?? new Group(record);
    this.groups.set(key, group);
    return group;
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
  values = new Map(Object.values(METRICS2).map((field) => [field, []]));
  successes = 0;
  failures = 0;
  firstStart = Infinity;
  lastStart = -Infinity;
  holds({ provider, model, arm }) {
    const { first } = this;
    return provider === first.provider && model === first.model && (arm ?? "") === (first.arm ?? "");
  }
  add(record) {
    if (!record.ok) {
      this.failures += 1;
      return;
    }
    this.successes += 1;
    for (const [field, values] of this.values) {
      const value = record[field];
      if (value !== null) values.push(value);
    }
    const start = Date.parse(record.started_at);
    this.firstStart = Math.min(this.firstStart, start);
    this.lastStart = Math.max(this.lastStart, start);
  }
  get failed() {
    return this.failures;
  }
  valuesOf(field) {
    return this.values.get(field) ?? [];
  }
  aggregate() {
    const { provider, model, arm } = this.first;
    const [costs, tokens] = [this.valuesOf("estimated_openai_cost_usd"), this.valuesOf("output_tokens")];
    const cost = costs.length === 0 ? null : exactSum(costs);
    const metrics = Object.entries(METRICS2).map(([name, field]) => [name, distribution(this.valuesOf(field))]);
    return {
      provider,
      model,
      ...arm === null ? {} : { arm },
      number_completed_requests: this.successes,
      number_errored_requests: this.failures,
      completed_requests_per_minute: ratio2(this.successes, (this.lastStart - this.firstStart) / 6e4),
      // The time of a success that reported no tokens counts too: so the walkthrough has it.
      overall_output_throughput_token_per_s: tokens.length === 0 ? null : ratio2(exactSum(tokens), exactSum(this.valuesOf("total_ms")) / 1e3),
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
  for (const [name, field] of Object.entries(METRICS2)) {
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

// src/prepare/documents/page.ts
function pageDocument(input) {
  const text2 = async () => (await import("./report-E4WY3YKH.js")).renderPage(input);
  return { name: PAGE, text: text2 };
}

// src/prepare/watch/origin.ts
function originOf(comparison, { url, workflow }) {
  const starts = current(comparison.arms).flatMap(({ started_at }) => started_at ?? []);
  return {
    measured_at: starts.sort()[0] ?? null,
    commit: workflow?.commit ?? null,
    run_id: workflow?.run_id ?? null,
    url
  };
}

// src/core/compare/plan-parts.ts
function mergeParts(files) {
  const series = /* @__PURE__ */ new Map();
  for (const file of files) {
    const key = seriesKey(file) ?? file;
    series.set(key, [...series.get(key) ?? [], file]);
  }
  return [...series].map(([key, members]) => typeof key === "string" ? merged(members) : key);
}
function seriesKey({ settings }) {
  if (settings === null || settings.plan_id === null) return null;
  const { plan_id, workflow_run, shard, simulated: simulated2 } = settings;
  if (shard === null && workflow_run === null) return null;
  const arms = settings.arms.map(({ arm, provider, model, effort, region, base_url }) => ({
    ...{ arm, provider, model, effort, region },
    // The embedded endpoint has a new port each time.
    base_url: simulated2 ? null : base_url
  }));
  return sortedJson({ plan_id, workflow_run, arms });
}
function merged(files) {
  const parts2 = files.flatMap((file) => file.settings === null ? [] : [partOf(file, file.settings)]);
  const { counted: counted3, setAside: attempts } = newestComplete(parts2);
  const { records, setAside: overlaps } = withoutOverlap(counted3);
  const settings = counted3.map((part) => part.settings);
  return {
    label: labelOf(counted3),
    records: inOrderOfPlan(records, settings[0]?.arms.map(({ arm }) => arm) ?? []),
    settings: settings[0] ?? null,
    parts: { settings, setAside: [...attempts, ...overlaps] }
  };
}
function partOf(file, settings) {
  const { requests: measured, plannedRequests: planned } = extentOf(settings, file.records);
  const startedMs = Date.parse([settings.created_at, ...settings.resumed_at ?? []].at(-1));
  return { file, settings, measured, complete: measured >= planned, startedMs };
}
function newestComplete(parts2) {
  const byShard = /* @__PURE__ */ new Map();
  for (const part of parts2) {
    const key = shardKey(part.settings);
    byShard.set(key, [...byShard.get(key) ?? [], part]);
  }
  const ranked = [...byShard.values()].map((attempts) => [...attempts].sort(better));
  return {
    counted: ranked.flatMap(([best]) => best ?? []).sort(byShardNumber),
    setAside: ranked.flatMap(
      ([best, ...others]) => others.filter(({ settings }) => settings.run_id !== best?.settings.run_id).map((part) => setAside(part, "attempt", part.settings.prompts))
    )
  };
}
function shardKey({ shard }) {
  const read = shard === null ? null : readShard(shard);
  return read === null ? shard ?? "" : `${read.index}/${read.of}`;
}
function better(a, b) {
  return Number(b.complete) - Number(a.complete) || (a.complete ? 0 : b.measured - a.measured) || b.startedMs - a.startedMs || (a.file.label < b.file.label ? -1 : 1);
}
function byShardNumber(a, b) {
  const [x, y] = [readShard(a.settings.shard ?? "1/1"), readShard(b.settings.shard ?? "1/1")];
  return (x?.of ?? 1) - (y?.of ?? 1) || (x?.index ?? 0) - (y?.index ?? 0);
}
function setAside({ file, settings, complete }, reason, prompts) {
  return { label: file.label, shard: settings.shard, reason, complete, prompts };
}
function withoutOverlap(parts2) {
  const owners = /* @__PURE__ */ new Map();
  const placed = [...parts2].sort(better).map((part) => {
    const records = part.file.records.map((record) => ({
      ...record,
      prompt_index: placeInPlan(part.settings, record.prompt_index)
    }));
    for (const { prompt_index: place2 } of records) if (!owners.has(place2)) owners.set(place2, part);
    return { part, records };
  });
  const isCounted = (part) => (record) => owners.get(record.prompt_index) === part;
  return {
    records: withDistinctPairs(placed.flatMap(({ part, records }) => records.filter(isCounted(part)))),
    setAside: placed.flatMap(({ part, records }) => {
      const left = records.filter((record) => isMeasured(record) && !isCounted(part)(record));
      const prompts = new Set(left.map(({ prompt_id }) => prompt_id)).size;
      return prompts === 0 ? [] : [setAside(part, "overlap", prompts)];
    })
  };
}
function withDistinctPairs(records) {
  const places = /* @__PURE__ */ new Map();
  const placesOfPair = /* @__PURE__ */ new Map();
  let isShared = false;
  for (const { pair_id: pair, prompt_id, prompt_index: place2 } of records) {
    if (pair === null) continue;
    places.set(place2, prompt_id);
    isShared ||= (placesOfPair.get(pair) ?? place2) !== place2;
    placesOfPair.set(pair, place2);
  }
  if (!isShared) return records;
  const repetitions = /* @__PURE__ */ new Map();
  const pairIds = /* @__PURE__ */ new Map();
  for (const [place2, id] of [...places].sort(([a], [b]) => a - b)) {
    const repetition = repetitions.get(id) ?? 0;
    repetitions.set(id, repetition + 1);
    pairIds.set(place2, repetition === 0 ? id : `${id}#${repetition}`);
  }
  return records.map(
    (record) => record.pair_id === null ? record : { ...record, pair_id: pairIds.get(record.prompt_index) ?? record.pair_id }
  );
}
function inOrderOfPlan(records, arms) {
  const rank = new Map(arms.map((arm, index) => [arm, index]));
  const armOf = ({ arm }) => rank.get(arm ?? "") ?? arms.length;
  return [...records].sort(
    (a, b) => armOf(a) - armOf(b) || Number(b.warmup) - Number(a.warmup) || a.prompt_index - b.prompt_index || (a.attempt ?? 0) - (b.attempt ?? 0) || Number(a.retry) - Number(b.retry)
  );
}
function labelOf(parts2) {
  const regions = new Set(parts2.flatMap(({ settings }) => settings.arms.flatMap(({ region }) => region ?? [])));
  const [first] = parts2;
  return regions.size > 0 ? [...regions].join(" ") : first?.file.label ?? "";
}

// src/prepare/evidence.ts
async function evidenceOf2(given, options) {
  const files = mergedApart(given);
  const { count } = await loadTokenizer();
  const arms = reconcileCompared(groupArms(files), count);
  refuseNothingMeasured(arms, files);
  refuseOtherBaseline(arms);
  refuseUnknownReference(arms, options.reference);
  const { comparison, paired } = analyse(arms, count, {
    seed: options.seed,
    marginPp: options.accuracyMarginPp,
    latencyMargin: options.latencyMargin,
    costMargin: options.costMargin,
    reference: options.reference ?? recordedReference(files),
    scorer: options.scorer ?? recordedScorer(files) ?? "gsm8k"
  });
  refuseNothingShared(comparison);
  return { comparison, paired, arms, files };
}
function mergedApart(given) {
  const earlier = mergeParts(given.filter(({ baseline }) => baseline === true));
  return [...mergeParts(current(given)), ...earlier.map((file) => ({ ...file, baseline: true }))];
}
function refuseNothingMeasured(arms, files) {
  if (arms.some(({ records }) => records.length > 0)) return;
  const names = files.map(({ label }) => label).join(", ");
  const what = arms.length === 0 ? "no record" : "no measurement, only warm-ups, superseded attempts or retries";
  throw new ParityError(
    "INVALID_RECORDS",
    `nothing to judge: ${names} ${files.length === 1 ? "holds" : "hold"} ${what}; name the records of a run that has measured something.`
  );
}
function refuseNothingShared({ pairs }) {
  const shared = pairs.filter(
    ({ n, excluded: { half_pairs: _, ...both } }) => n > 0 || Object.values(both).some(Boolean)
  );
  if (pairs.length === 0 || shared.length > 0) return;
  const arms = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].join(", ");
  throw new ParityError(
    "INVALID_RECORDS",
    `nothing to compare: no prompt went through two of the arms ${arms}; name runs over the same prompts.`
  );
}
function recordedReference(files) {
  return files.flatMap(({ settings }) => settings?.reference ?? [])[0] ?? null;
}
function recordedScorer(files) {
  return files.find(({ settings }) => settings !== null)?.settings?.scorer ?? null;
}

// src/prepare/watch/watch.ts
async function watched({ baseline, note, history }, plan, run, options) {
  const isMeasured2 = run.comparison.arms.some(({ ok }) => ok > 0);
  const then = baseline === null || !isMeasured2 ? null : await comparedWith(baseline, plan, run, options);
  const compared = then === null || typeof then === "string" ? null : then;
  return {
    baseline: compared?.files ?? [],
    watch: maskLookalikesWithin({
      since: compared?.since ?? null,
      note: typeof then === "string" ? then : note ?? (isMeasured2 ? null : "Nothing was measured to compare."),
      history: isMeasured2 ? continued(history, planOf(plan.ids), pointOf(run.comparison, run.arms, run.facts)) : history,
      key: run.facts.key
    })
  };
}
async function comparedWith({ paths, origin, isOfPlan: ofPlan }, plan, { files }, options) {
  try {
    const read = (await readRecords(paths)).filter((file) => !ofPlan || isOfPlan(file, plan));
    const earlier = read.map((file) => ({ ...file, baseline: true }));
    return { since: await sinceBaseline(files, earlier, origin, options), files: earlier };
  } catch (cause) {
    return `Not compared with the baseline: ${asParityError(cause).message}`;
  }
}
async function sinceBaseline(files, baseline, origin, options) {
  const { comparison } = await evidenceOf2([...files, ...baseline], { ...options, reference: null });
  const stamps = comparison.arms.flatMap((arm) => arm.baseline && arm.started_at !== null ? [arm.started_at] : []);
  return sinceThen(
    comparison,
    { ...origin, measured_at: stamps.sort()[0] ?? null },
    baseline.map(({ label }) => label)
  );
}

export {
  billedSnapshots,
  reconcile,
  compareAccuracy,
  inTime,
  Scorer,
  isJudged,
  correctness,
  compareReliability,
  COST_MARGIN,
  analyse,
  parseConditions,
  writeDocuments,
  historyDocuments,
  madeHere,
  elapsed,
  reportOf,
  walkthroughSummary,
  pageDocument,
  watchOnFile,
  inputsOnFile,
  originOf,
  evidenceOf2 as evidenceOf,
  watched,
  sinceBaseline
};
