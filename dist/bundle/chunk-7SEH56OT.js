import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  refuseUserInfo
} from "./chunk-QCDUYSCN.js";
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
} from "./chunk-H7KPBAKT.js";
import {
  didYouMean,
  inWords,
  quote
} from "./chunk-WJA2LQ2X.js";
import {
  current
} from "./chunk-4M7ZKZBM.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-HH4P5BKI.js";

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
function decisionOf(gates) {
  const results = gates.map(({ result }) => result);
  if (results.includes("fail")) return "fail";
  if (results.includes("undecided")) return "undecided";
  return results.length === 0 ? null : "pass";
}
function gateFailure(gates) {
  const decision = decisionOf(gates);
  if (decision === null || decision === "pass") return null;
  const stopping = gates.filter(({ result }) => result !== "pass");
  const shown = stopping.slice(0, MOST_NAMED).map(({ condition, result, message }) => {
    return `${result === "fail" ? "failed" : "undecided"}: ${condition} (${message.replace(/\.$/, "")})`;
  });
  const rest = stopping.length - shown.length;
  return new ParityError("GATE_FAILED", `gate ${[...shown, ...rest === 0 ? [] : [`${rest} more`]].join("; ")}.`);
}
var MOST_NAMED = 5;
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

// src/options/needs.ts
var without = (wanted) => phrase`without ${wanted}; give that too, or leave it out.`;
var NEEDS = {
  simulate: { holds: ({ simulate }) => simulate !== false, remedy: without(phrase`${option("simulate")}`) },
  gsm8k: { holds: ({ dataset }) => dataset === "gsm8k", remedy: without(phrase`${option("dataset")} gsm8k`) },
  rows: {
    holds: ({ dataset, datasetPath }) => dataset === "gsm8k" || datasetPath !== null,
    remedy: without(phrase`${option("dataset-path")} or ${option("dataset")} gsm8k`)
  },
  "built-in prompts": {
    holds: ({ dataset, datasetPath }) => dataset === null && datasetPath === null,
    remedy: phrase`where a data set is given; use ${option("limit")}, or leave it out.`
  },
  scorer: {
    holds: ({ scorer, dataset }) => scorer !== "none" && (scorer !== null || dataset !== null),
    remedy: phrase`where answers are not scored; give ${option("scorer")}, or leave it out.`
  },
  arms: {
    holds: (values) => ["provider", "model", "effort"].some((name) => lengthOf(values[name]) > 1),
    remedy: phrase`with one arm, since it is about a comparison; name two, or leave it out.`
  },
  "no baseline": {
    holds: ({ baseline }) => lengthOf(baseline ?? []) === 0,
    remedy: phrase`with ${option("baseline")}, where each arm is compared with itself; leave one of them out.`
  },
  "no resume": {
    holds: ({ resume }) => resume !== true,
    remedy: phrase`with ${option("resume")}, which takes the run from the output directory; leave one of them out.`
  },
  bedrock: {
    holds: ({ provider }) => Array.isArray(provider) && provider.some((name) => String(name).startsWith("bedrock")),
    remedy: without(phrase`bedrock among ${option("provider")}`)
  },
  role: { holds: ({ awsRoleArn }) => awsRoleArn !== null, remedy: without(phrase`${option("aws-role-arn")}`) },
  comment: {
    holds: ({ comment }) => comment !== "off",
    remedy: phrase`while ${option("comment")} is off; let it be made, or leave this out.`
  },
  "main runs": { holds: ({ mainRuns }) => mainRuns === true, remedy: without(phrase`${option("main-runs")}`) }
};
function unmetNeed(needs, values) {
  return needs?.map((name) => NEEDS[name]).find(({ holds }) => !holds(values)) ?? null;
}
function lengthOf(value) {
  return Array.isArray(value) ? value.length : 2;
}

// src/options/parse.ts
function parseOptions(table, raw) {
  const values = {};
  for (const [name, option2] of Object.entries(table)) {
    values[camelCase(name)] = valueOf(option2, given(raw, name, option2), name);
  }
  for (const [name, option2] of Object.entries(table)) {
    if (given(raw, name, option2).length > 0) refuseWithoutEffect(name, option2, values);
  }
  return values;
}
function refuseWithoutEffect(name, { needs }, values) {
  const unmet = unmetNeed(needs, values);
  if (unmet === null) return;
  throw new ParityError("INVALID_OPTION", phrase`${option(name)} has no effect ${unmet.remedy}`);
}
function given(raw, name, option2) {
  const texts = [...raw.get(name) ?? [], ...option2.alias === void 0 ? [] : raw.get(option2.alias) ?? []];
  for (const text of texts) refuseUserInfo(text, phrase`${option(name)}`);
  return texts.filter((text) => text.trim() !== "");
}
function valueOf(option2, texts, name) {
  if (option2.kind === "list") return listOf(option2, texts, name);
  const text = texts.at(-1);
  if (text === void 0) return option2.kind === "flag" ? false : option2.default ?? null;
  switch (option2.kind) {
    case "flag":
      return flagOf(text, name);
    case "choice":
      return choiceOf(option2.values, text.trim(), name);
    case "text":
      return text;
    default:
      return numberOf(option2, text.trim(), name);
  }
}
function listOf(option2, texts, name) {
  const items = texts.flatMap((text) => text.split(/[,\n]/)).map((item) => item.trim()).filter((item) => item !== "");
  if (items.length === 0) return option2.default ?? [];
  const values = option2.values;
  return values === void 0 ? items : items.map((item) => choiceOf(values, item, name));
}
function choiceOf(values, text, name) {
  if (values.includes(text)) return text;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${quote(text)}; use ${inWords(values)}.${didYouMean(text, values)}`
  );
}
function flagOf(text, name) {
  const lower = text.trim().toLowerCase();
  if (lower === "true") return true;
  if (lower === "false") return false;
  throw new ParityError("INVALID_OPTION", phrase`${option(name)} can't be ${quote(text)}; use true or false.`);
}
function numberOf(option2, text, name) {
  const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  const whole = option2.kind === "integer";
  const fits = Number.isFinite(value) && (!whole || Number.isSafeInteger(value));
  if (fits && value >= option2.min && value <= (option2.max ?? Infinity)) return value;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option(name)} can't be ${quote(text)}; use ${rangeInWords(option2)}.`
  );
}
function rangeInWords(option2) {
  const noun = option2.kind === "integer" ? "a whole number" : "a number";
  return option2.max === void 0 ? `${noun} of at least ${option2.min}` : `${noun} from ${option2.min} to ${option2.max}`;
}
function camelCase(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

export {
  withGates,
  decisionOf,
  gateFailure,
  unmetNeed,
  parseOptions,
  camelCase
};
