import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  ARM_FIGURES,
  PAIR_FIGURES,
  armsNamed,
  costMeasure,
  dimensionVerdictOf,
  exact,
  exactSum,
  figureMessage,
  latencyMeasure,
  pairsNamed,
  pairsOf,
  proportionMeasure
} from "./chunk-35UDL6I3.js";
import {
  current
} from "./chunk-P5ZF7QHL.js";

// src/core/gate/verdicts.ts
var OPEN = ["inconclusive", "not comparable"];
var MIRROR = { better: "worse", worse: "better" };
function judgeVerdict(condition, { pair, reversed }) {
  const [a, b] = reversed ? [pair.b, pair.a] : [pair.a, pair.b];
  const wanted = reversed ? MIRROR[condition.wanted] ?? condition.wanted : condition.wanted;
  const actual = verdictOf(pair, condition.dimension);
  const excluded = isExcluded(pair, condition.dimension, actual, wanted);
  const value = reversed ? MIRROR[actual] ?? actual : actual;
  const result = decided(condition, actual, wanted, excluded);
  return {
    condition: condition.text,
    of: `${a} / ${b}`,
    unit: "verdict",
    result,
    value,
    interval: null,
    message: messageOf(condition, `${a} against ${b}`, value, result, excluded)
  };
}
function verdictOf(pair, dimension) {
  return dimension === null ? pair.verdict : dimensionVerdictOf(pair, dimension);
}
function decided({ is }, actual, wanted, excluded) {
  if (actual === wanted) return is ? "fail" : "pass";
  const isOpen = OPEN.includes(actual) && !OPEN.includes(wanted) && !excluded;
  if (isOpen) return "undecided";
  return is ? "pass" : "fail";
}
function isExcluded(pair, dimension, actual, wanted) {
  if (actual !== "inconclusive" || wanted !== "worse" && wanted !== "better") return false;
  const shown = wanted === "worse" ? "noWorse" : "noBetter";
  if (dimension !== null) return measureOf(pair, dimension)?.[shown] === true;
  const judged = ["answers", "latency", "reliability"].filter((each) => measureOf(pair, each) !== null);
  return judged.length > 0 && judged.every((each) => isShownNot(pair, each, wanted, shown));
}
function isShownNot(pair, dimension, wanted, shown) {
  const verdict = dimensionVerdictOf(pair, dimension);
  if (verdict === "not comparable" || verdict === wanted) return false;
  return verdict !== "inconclusive" || measureOf(pair, dimension)?.[shown] === true;
}
function measureOf({ accuracy, latency, reliability, cost }, dimension) {
  switch (dimension) {
    case "answers":
      return pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy);
    case "latency":
      return latencyMeasure(latency.total_ms);
    case "reliability":
      return pairsOf(reliability.sound) === 0 ? null : proportionMeasure(reliability.sound);
    case "cost":
      return costMeasure(cost);
  }
}
function messageOf({ dimension, is, wanted }, who, value, result, excluded) {
  const what = dimension === null ? "the verdict" : `the verdict on ${dimension}`;
  const said = `${who}: ${what} is ${value}`;
  if (result === "undecided") return `${said}, so it is not known whether it is ${wanted}.`;
  if (excluded) return `${said}, and the figures show that it is not ${wanted} by more than the margin.`;
  return result === "fail" ? `${said}${is ? "" : `, not ${wanted}`}.` : `${said}.`;
}

// src/core/gate/gate.ts
function judgeGates(conditions, comparison) {
  return conditions.flatMap((condition) => {
    if (condition.kind === "figure")
      return measuredBy(condition, comparison).map((figure) => judgeFigure(condition, figure));
    return pairsNamed(condition.pair, comparison).map((found) => judgeVerdict(condition, found));
  });
}
function withGates(comparison, conditions) {
  return { ...comparison, gates: judgeGates(conditions, comparison) };
}
function measuredBy({ subject, unit }, comparison) {
  switch (subject.kind) {
    case "arm":
      return armsNamed(subject.named, current(comparison.arms)).map((arm) => {
        const figure = ARM_FIGURES[subject.figure]?.read(arm) ?? { value: null, interval: null };
        return { ...figure, of: arm.arm, unit, missing: null };
      });
    case "pair":
      return pairsNamed(subject, comparison).map((found) => ofPair(found, subject.figure));
    case "audit":
      return [{ ...exact(countOf(comparison, subject.of)), of: null, unit, missing: null }];
    case "cost":
      return [{ ...totalCost(comparison), of: null, unit, missing: null }];
  }
}
function ofPair({ pair, reversed }, name) {
  const figure = PAIR_FIGURES[name];
  const [a, b] = reversed ? [pair.b, pair.a] : [pair.a, pair.b];
  const of = `${a} / ${b}`;
  if (pair.n === 0 || dimensionVerdictOf(pair, figure.dimension) === "not comparable")
    return { value: null, interval: null, of, unit: figure.unit, missing: "the two can\u2019t be compared in it" };
  const measured = figure.read(pair);
  return { ...reversed ? mirrored(measured, figure.unit) : measured, of, unit: figure.unit, missing: null };
}
function mirrored({ value, interval }, unit) {
  const turned = (bound) => {
    if (bound === null) return null;
    return unit === "points" ? 0 - bound : bound === 0 ? null : 1 / bound;
  };
  return {
    value: turned(value),
    interval: interval === null ? null : [turned(interval[1]), turned(interval[0])]
  };
}
function countOf({ audit }, of) {
  const rule = audit.filter((finding) => finding.rule === of);
  if (rule.length > 0) return rule.reduce((sum, { count }) => sum + count, 0);
  return audit.filter(({ severity }) => severity === of).length;
}
function totalCost(comparison) {
  const arms = current(comparison.arms);
  const known = arms.flatMap(({ cost }) => cost.total_usd === null ? [] : [cost.total_usd]);
  const total = exactSum(known);
  if (known.length === arms.length) return exact(total);
  return { value: known.length === 0 ? null : total, interval: [total, null] };
}
function judgeFigure(condition, figure) {
  const { text, limit, bare } = condition;
  const { value, interval } = figure;
  const bounds = bare ? exact(value).interval : interval;
  const result = decided2(bounds, limit);
  return {
    condition: text,
    of: figure.of,
    unit: figure.unit,
    result,
    value,
    // A count has no interval to show.
    interval: interval !== null && interval[0] === interval[1] ? null : interval,
    message: figureMessage(condition, figure, result)
  };
}
function decided2(bounds, limit) {
  const [low, high] = bounds ?? [null, null];
  const [nearest, farthest] = limit.side === "above" ? [low, high] : [high, low];
  if (nearest !== null && isBeyond(nearest, limit)) return "fail";
  return farthest !== null && !isBeyond(farthest, limit) ? "pass" : "undecided";
}
function isBeyond(value, { side, inclusive, value: limit }) {
  if (value === limit) return inclusive;
  return side === "above" ? value > limit : value < limit;
}

export {
  judgeGates,
  withGates
};
