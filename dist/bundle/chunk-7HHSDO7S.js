import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  shortNames
} from "./chunk-7UEFJCG7.js";
import {
  UNKNOWN,
  grouped,
  interval,
  percent,
  points,
  usd
} from "./chunk-LU6X25WC.js";
import {
  excerpt
} from "./chunk-CTC26OTG.js";

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
function markOf(standing) {
  return MARKS[standing];
}
function marked(standing) {
  const { symbol, word } = MARKS[standing];
  return `${symbol} ${word}`;
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
function ofProportion(dimension, { difference, ci95, non_inferior: { margin } }, verdict) {
  const plot = difference === null ? null : { unit: "pp", estimate: difference, interval: ci95, level: 95, margin: [-margin, margin], better: "more" };
  return answer(dimension, verdict, plot, `\xB1${unsigned(margin)} pp`);
}
function decidingRatio(fixed, alwaysValid) {
  if (alwaysValid === null) return fixed;
  const { ci95, ci90 } = alwaysValid;
  return { ...alwaysValid, long_run_ci95: ci95, long_run_ci90: ci90 };
}
function ofRatio(dimension, { estimate, long_run_ci95, long_run_ci90 }, margin, verdict) {
  const [low, high] = [-margin, 1 / (1 - margin) - 1];
  const widest = changes(long_run_ci95);
  const level = verdict === "equivalent" && !lies(widest, low, high) ? 90 : 95;
  const shown = level === 95 ? widest : changes(long_run_ci90);
  const plot = estimate === null ? null : { unit: "%", estimate: estimate - 1, interval: shown, level, margin: [low, high], better: "less" };
  return answer(dimension, verdict, plot, `\u2212${unsigned(-low)} to +${unsigned(high)} %`);
}
function answer(dimension, verdict, plot, margin) {
  const label = DIMENSION_LABELS[dimension];
  const none = { dimension, label, figure: "", estimate: "", margin, plot: null };
  if (verdict === "not comparable") return { ...none, standing: verdict };
  if (plot === null) return { ...none, standing: "not measured" };
  const write = (value) => signed(value, plot.unit).replace(/ (?:pp|%)$/, "");
  const estimate = signed(plot.estimate, plot.unit);
  const level = plot.level === 95 ? "" : ` (${plot.level} %)`;
  return { ...none, standing: verdict, figure: `${estimate} ${bounds(plot.interval, write)}${level}`, estimate, plot };
}
function changes(ratios) {
  const change = (ratio) => ratio === null ? null : ratio - 1;
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
function unsigned(share) {
  return grouped(share * 100, 1).replace(/\.0$/, "");
}
function answersAlone(arm) {
  const { accuracy, metrics, quantile_ci95, ok, sound, records, cost } = arm;
  const median = metrics["total_ms"]?.p50 ?? null;
  const right = accuracy.rate === null ? "" : `${percent(accuracy.rate)} right ${bounds(accuracy.ci95, hundredths)}`;
  const total = median === null ? "" : `median ${grouped(median)} ms ${bounds(quantile_ci95["total_ms"]?.p50 ?? null, whole)}`;
  const served = arm.reconciliation === null ? `${grouped(ok)} of ${grouped(records)} answered` : `${grouped(sound)} of ${grouped(records)} sound`;
  return [
    alone("answers", right),
    alone("latency", total),
    alone("reliability", records === 0 ? "" : served),
    alone("cost", cost.total_usd === null ? "" : `USD ${usd(cost.total_usd)}${perThousand(cost.mean_usd)}`)
  ];
}
function alone(dimension, figure) {
  const standing = figure === "" ? "not measured" : "measured";
  return { dimension, label: DIMENSION_LABELS[dimension], standing, figure, estimate: figure, margin: "", plot: null };
}
function bounds(ci95, write) {
  return ci95 === null ? "(no interval)" : interval(ci95, write);
}
function perThousand(meanUsd) {
  return meanUsd === null ? "" : `, ${usd(meanUsd * 1e3)} per 1,000`;
}
function hundredths(share) {
  return share === null ? UNKNOWN : grouped(share * 100, 2);
}
function whole(ms) {
  return ms === null ? UNKNOWN : grouped(ms);
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
    return this.#ordered.reduce((text, [full, short]) => text.replaceAll(full, short), sentence);
  }
  /** Which arm a short name stands for, `bedrock: bedrock openai.gpt-5.5 medium`; empty where no name was shortened. */
  legend() {
    const shortened = [...this.#short].filter(([full, short]) => full !== short);
    return shortened.map(([full, short]) => `${short}: ${nameOf(full)}`);
  }
};

export {
  markOf,
  marked,
  answersOf,
  answersAlone,
  nameOf,
  ArmNames
};
