import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  refuseUserInfo
} from "./chunk-VZFBX3S5.js";
import {
  didYouMean,
  inWords,
  quote
} from "./chunk-WJA2LQ2X.js";
import {
  ParityError,
  option,
  phrase
} from "./chunk-QJ2U53FE.js";

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
    remedy: phrase`while ${option("comment")} is off; turn it on, or leave this out.`
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
  unmetNeed,
  parseOptions,
  camelCase
};
