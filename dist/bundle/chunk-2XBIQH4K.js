import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  Random
} from "./chunk-5V3ZEP3T.js";
import {
  FAULTS,
  OUTCOMES
} from "./chunk-TZ4YHGB7.js";
import {
  COUNT,
  FLAG,
  NUMBER,
  TEXT,
  WHOLE,
  known,
  listOf,
  objectOf,
  oneOf,
  parse
} from "./chunk-X5GNT3W2.js";
import {
  custom,
  nullish,
  record,
  string,
  tuple
} from "./chunk-3TQE47KB.js";
import {
  ALPHA,
  COSINES,
  binomialCdf,
  binomialPmf,
  binomialQuantile,
  counted,
  dimensionVerdict,
  grouped,
  isEstimable,
  isNonInferior,
  mcnemar,
  normalOf,
  overallVerdict,
  percent,
  rejects,
  studentTail,
  twoSidedP,
  twoSidedT,
  twoSidedZ
} from "./chunk-P5ZF7QHL.js";

// src/core/compare/comparison.ts
var DIMENSION_VERDICTS = ["better", "worse", "equivalent", "inconclusive", "not comparable"];
var VERDICTS = [...DIMENSION_VERDICTS, "trade-off"];
var DIMENSIONS = ["answers", "latency", "reliability", "cost"];
function byDimension(valueOf) {
  return {
    answers: valueOf("answers"),
    latency: valueOf("latency"),
    reliability: valueOf("reliability"),
    cost: valueOf("cost")
  };
}
var INTERVAL = custom(
  (value) => Array.isArray(value) && value.length === 2 && value.every((bound) => bound === null || Number.isFinite(bound)),
  "a list of two numbers, each of which may be null"
);
var FIGURE = custom(
  (value) => typeof value === "string" || Number.isFinite(value),
  "a finite number or a text"
);
var RATIO = { estimate: known(NUMBER), ci95: known(INTERVAL) };
var RATIO_ESTIMATE = objectOf(RATIO);
var DISTRIBUTION = objectOf({
  count: COUNT,
  ...{ p25: known(NUMBER), p50: known(NUMBER), p75: known(NUMBER), p90: known(NUMBER), p95: known(NUMBER) },
  ...{ p99: known(NUMBER), mean: known(NUMBER), min: known(NUMBER), max: known(NUMBER), stddev: known(NUMBER) }
});
var EXCLUDED_PAIRS = objectOf({
  ...{ network: COUNT, aborted: COUNT, auth: COUNT, quota: COUNT, config: COUNT },
  half_pairs: COUNT
});
var EFFORT = objectOf({ effort: TEXT, arm: TEXT });
var EFFORT_STEP = objectOf({
  provider: TEXT,
  model: TEXT,
  lower: EFFORT,
  higher: EFFORT,
  n: COUNT,
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  p: known(NUMBER),
  echoed: known(TEXT),
  rise: oneOf(["shown", "absent", "open"])
});
var FINDING = objectOf({
  rule: TEXT,
  severity: oneOf(["info", "warning", "critical"]),
  arm: known(TEXT),
  pair: nullish(tuple([TEXT, TEXT], "a list of two arms"), null),
  count: COUNT,
  of: COUNT,
  examples: listOf(TEXT),
  message: TEXT,
  effect: oneOf(["none", "qualifies", "not_comparable"])
});
var QUANTILE_INTERVALS = objectOf({
  ...{ p50: known(INTERVAL), p90: known(INTERVAL), p95: known(INTERVAL), p99: known(INTERVAL) }
});
var ACCURACY_SUMMARY = objectOf({
  correct: COUNT,
  total: COUNT,
  rate: known(NUMBER),
  ci95: known(INTERVAL)
});
var ARM_SUMMARY = objectOf({
  /** Unique in the comparison, e.g. `bedrock openai.gpt-5.5 medium`. */
  arm: TEXT,
  /** True where it was measured in the earlier run that the others are compared with. */
  baseline: FLAG,
  provider: TEXT,
  model: TEXT,
  effort: known(TEXT),
  records: COUNT,
  ok: COUNT,
  /** Completed, with text, and the text is the text that was billed. */
  sound: COUNT,
  failed: COUNT,
  outcomes: record(oneOf(OUTCOMES), COUNT),
  faults: record(oneOf(FAULTS), COUNT),
  /** Attempts lost on what is taken for the client's own network, those that were asked again among them. */
  network_losses: COUNT,
  accuracy: ACCURACY_SUMMARY,
  cost: objectOf({
    /** At the provider's own price, failures included where billed. */
    total_usd: known(NUMBER),
    mean_usd: known(NUMBER),
    /** At OpenAI's list price, as the walkthrough priced both. */
    openai_list_total_usd: known(NUMBER),
    input_tokens: COUNT,
    output_tokens: COUNT,
    reasoning_tokens: COUNT
  }),
  /** Keys: ttfb_ms, ttft_ms, total_ms, output_tokens_per_second, input_tokens, output_tokens, reasoning_tokens, estimated_cost_usd, … */
  metrics: record(string(), DISTRIBUTION),
  /** Answers of which it is known whether their text is the text that was billed, and how many are not so; null where that is known of none. */
  reconciliation: nullish(objectOf({ checked: COUNT, unreconciled: COUNT }), null),
  /** Σ output tokens / Σ seconds. */
  overall_output_tokens_per_second: known(NUMBER),
  started_at: known(TEXT),
  ended_at: known(TEXT),
  /** Distribution-free intervals of this arm's own quantiles; null = not estimable at this n. */
  quantile_ci95: record(string(), QUANTILE_INTERVALS)
});
var ROBUST_RATIO = objectOf({
  ...RATIO,
  /** Half-widths widened by the long-run variance and by clusters: this one decides. */
  long_run_ci95: known(INTERVAL),
  /** The 90 % interval, widened likewise: it decides equivalence (TOST). */
  long_run_ci90: known(INTERVAL)
});
var ALWAYS_VALID_RATIO = objectOf({
  ...RATIO,
  /** It decides "equivalent" and "no worse". */
  ci90: known(INTERVAL),
  p: NUMBER
});
var ALWAYS_VALID_DIFFERENCE = objectOf({
  /** The evidence that the two differ: 1/α at any time with probability α at most where they do not. */
  evidence: NUMBER,
  /** 1 / evidence, at most 1. */
  p: NUMBER,
  /** The evidence for "a no worse than b by the margin", and for the mirror image; 40 shows it. */
  no_worse_evidence: objectOf({ a_to_b: NUMBER, b_to_a: NUMBER })
});
var LATENCY_COMPARISON = objectOf({
  /** Complete pairs that entered the typical ratio. */
  n: COUNT,
  /** Hodges–Lehmann on ln(a/b), exponentiated. */
  typical_ratio: ROBUST_RATIO,
  /** Wilcoxon's signed-rank p, its statistic narrowed as the interval is widened. */
  p: known(NUMBER),
  /** By how much dependence widens the half-widths on the log scale; 1 for none. */
  widening: NUMBER,
  /** Of a sequential run, in which it decides: the ratio of the geometric means. Null for a fixed design. */
  always_valid: nullish(ALWAYS_VALID_RATIO, null),
  /** Adjusted (Holm): of total latency in the run's family, of TTFT and TTFB between the two. */
  holm_p: known(NUMBER),
  /** In how many of the complete pairs a was the faster one. */
  a_faster: COUNT,
  /** Pairs whose quantiles are compared: failures stay in, slower than everything. */
  quantile_n: COUNT,
  p50_ratio: RATIO_ESTIMATE,
  p90_ratio: RATIO_ESTIMATE,
  p95_ratio: RATIO_ESTIMATE,
  /** The same over complete pairs only, to stand beside it. */
  complete_pairs: objectOf({ p50_ratio: RATIO_ESTIMATE, p90_ratio: RATIO_ESTIMATE, p95_ratio: RATIO_ESTIMATE }),
  /** Equivalent means the 90 % interval lies inside [1 − margin, 1/(1 − margin)]. */
  margin: NUMBER,
  /** Lag-1 autocorrelation of the paired log ratios, in time order. */
  autocorrelation: known(NUMBER),
  /** Circular block length of the resampling of quantiles; 1 = single pairs. */
  block_length: COUNT,
  verdict: oneOf(DIMENSION_VERDICTS)
});
var PROPORTION = {
  both: COUNT,
  a_only: COUNT,
  b_only: COUNT,
  neither: COUNT,
  /** The exact conditional test. */
  mcnemar_p: known(NUMBER),
  /** The mid-p test, which decides; where prompts repeat, the sign test of clusters. */
  mcnemar_mid_p: known(NUMBER),
  /** a − b, as a proportion. */
  difference: known(NUMBER),
  /** Tango's score interval; where prompts repeat, that of the clustered mean. */
  ci95: known(INTERVAL),
  /** a no worse than b, and b no worse than a, at the margin. */
  non_inferior: objectOf({ margin: NUMBER, a_to_b: known(FLAG), b_to_a: known(FLAG) })
};
var PROPORTION_FIGURES = objectOf(PROPORTION);
var PAIRED_PROPORTION = objectOf({
  ...PROPORTION,
  /** Of a sequential run, in which it decides. Null for a fixed design. */
  always_valid: nullish(ALWAYS_VALID_DIFFERENCE, null),
  /** Adjusted in the run's family (Holm). */
  holm_p: known(NUMBER),
  verdict: oneOf(DIMENSION_VERDICTS)
});
var RELIABILITY_COMPARISON = objectOf({
  /** Completed, with text, and the text is the text that was billed: this decides. */
  sound: PAIRED_PROPORTION,
  completed: PROPORTION_FIGURES,
  /** Of the pairs answered through both arms of which it is known: is the text the text that was billed? */
  as_billed: PROPORTION_FIGURES,
  verdict: oneOf(DIMENSION_VERDICTS)
});
var COST_COMPARISON = objectOf({
  /** Pairs of which both costs are known. */
  n: COUNT,
  a_usd_per_request: known(NUMBER),
  b_usd_per_request: known(NUMBER),
  /** Of the mean costs: `ci95` is the ABC interval, which describes; those that survive drift decide, by t. */
  ratio: ROBUST_RATIO,
  /** What the same tokens cost at a's price over b's; null where a price is unknown. */
  price_ratio: known(NUMBER),
  /** Both arms' tokens at b's price. */
  token_ratio: RATIO_ESTIMATE,
  /** Of a sequential run, in which it decides. Null for a fixed design. */
  always_valid: nullish(ALWAYS_VALID_RATIO, null),
  p: known(NUMBER),
  holm_p: known(NUMBER),
  /** .02 calls costs within [0.98, 1/0.98] equivalent. */
  margin: NUMBER,
  verdict: oneOf(DIMENSION_VERDICTS)
});
var TOKEN_COMPARISON = objectOf({
  n: COUNT,
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  /** Wilcoxon's signed-rank p of the paired differences. */
  p: known(NUMBER)
});
var PERIOD_EFFECT = objectOf({
  /** Ratio of the request that went second to the one that went first, Hodges–Lehmann. */
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  a_first: COUNT,
  b_first: COUNT
});
var LABEL_SET = objectOf({
  name: oneOf(["original", "platinum"]),
  n: COUNT,
  a_correct: COUNT,
  b_correct: COUNT
});
var SCORER_SENSITIVITY = objectOf({
  scorer: TEXT,
  a_correct: COUNT,
  b_correct: COUNT,
  n: COUNT,
  a_rate: known(NUMBER),
  b_rate: known(NUMBER),
  a_only: COUNT,
  b_only: COUNT
});
var PAIR_COMPARISON = objectOf({
  a: TEXT,
  b: TEXT,
  /** Pairs planned and kept: those with a fault of the client's side and half pairs are left out and counted in `excluded`. */
  n: COUNT,
  excluded: EXCLUDED_PAIRS,
  /** Distinct prompts among the pairs: where a prompt stands in several pairs, these are one cluster. */
  prompts: COUNT,
  /** The most pairs of one prompt. */
  epochs: COUNT,
  accuracy: PAIRED_PROPORTION,
  latency: objectOf({
    total_ms: LATENCY_COMPARISON,
    ttft_ms: LATENCY_COMPARISON,
    ttfb_ms: LATENCY_COMPARISON,
    verdict: oneOf(DIMENSION_VERDICTS)
  }),
  reliability: RELIABILITY_COMPARISON,
  cost: COST_COMPARISON,
  tokens: objectOf({ input: TOKEN_COMPARISON, output: TOKEN_COMPARISON, reasoning: TOKEN_COMPARISON }),
  period: PERIOD_EFFECT,
  /** Median gap in hours between the two requests of a pair; more than the run's own rhythm is confounding. */
  hours_apart: known(NUMBER),
  labels: listOf(LABEL_SET),
  sensitivity: listOf(SCORER_SENSITIVITY),
  /** True where a and b are the same provider, model and effort: what differs is the time ("since then"). */
  same_arm: FLAG,
  /** The estimand that was primary beforehand. */
  primary: oneOf(["total_ms.typical_ratio"]),
  verdict: oneOf(VERDICTS),
  /** The pair in one line, a and b by what tells them apart. */
  headline: TEXT,
  /** What a reader must know before quoting the verdict. */
  qualifications: listOf(TEXT)
});
var COMPARISON_VERSION = 2;
var DESIGN = objectOf({
  kind: oneOf(["fixed", "sequential"]),
  alpha: NUMBER,
  /** What the sequential run stops at; null for a fixed one. */
  boundary: known(TEXT)
});
var FAMILY = objectOf({
  comparisons: COUNT,
  adjusted: oneOf(["holm"]),
  /** At most this probability that any "better" or "worse" of the run is false. */
  error_rate: NUMBER
});
var GATE_UNITS = ["share", "points", "ms", "ratio", "usd", "count", "verdict"];
var GATE_RESULT = objectOf({
  /** As it was given: what fails the gate. */
  condition: TEXT,
  /** The arm, or `a / b`; null where it is about the run. */
  of: known(TEXT),
  unit: oneOf(GATE_UNITS),
  /** An undecided gate is never a pass. */
  result: oneOf(["pass", "fail", "undecided"]),
  /** The figure, or the verdict; null where it is not known. */
  value: known(FIGURE),
  /** 95 %; null where the figure is counted, or has none. */
  interval: known(INTERVAL),
  /** The decision in a sentence. */
  message: TEXT
});
var COMPARISON = objectOf({
  schema_version: custom(
    (value) => value === COMPARISON_VERSION,
    `${COMPARISON_VERSION}, the version that this program writes and reads`
  ),
  seed: WHOLE,
  design: DESIGN,
  /** The arm that the others are compared with; null for one arm alone, and where each is compared with itself in a baseline. */
  reference: known(TEXT),
  family: FAMILY,
  /** Resamples behind each interval of a quantile ratio. */
  draws: COUNT,
  /** The scorer behind `accuracy`; the others stand in `sensitivity`. */
  scorer: TEXT,
  arms: listOf(ARM_SUMMARY),
  /** Whether efforts took effect, within each provider; empty where arms ran at one effort only. */
  efforts: listOf(EFFORT_STEP),
  pairs: listOf(PAIR_COMPARISON),
  audit: listOf(FINDING),
  /** What `fail-on` asked for; empty where nothing was. */
  gates: listOf(GATE_RESULT)
});
function parseComparison(value, where) {
  return parse(COMPARISON, value, where, "Take the file as it was written, or compare the records again.");
}

// src/core/statistics/holm.ts
function holm(pValues) {
  const order = ascending(pValues);
  const adjusted = new Array(pValues.length);
  let largest = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const index = order[rank];
    largest = Math.max(largest, Math.min(1, (order.length - rank) * pValues[index]));
    adjusted[index] = largest;
  }
  return adjusted;
}
function ascending(values) {
  const order = [];
  for (let index = 0; index < values.length; index++) {
    let place = order.length;
    while (place > 0 && values[order[place - 1]] > values[index]) {
      order[place] = order[place - 1];
      place -= 1;
    }
    order[place] = index;
  }
  return order;
}

// src/core/compare/family.ts
function adjustedTogether(p) {
  const known3 = holm(p.filter((value) => value !== null));
  let next = 0;
  return { adjusted: p.map((value) => value === null ? null : known3[next++]), comparisons: known3.length };
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
    return byDimension((dimension) => of[DIMENSIONS.indexOf(dimension)] ?? null);
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

// src/core/plan/power.ts
var DISCORDANCE = [5 / 1319, 13 / 1319];
var SD_LOG_RATIO = 0.48;
var SD_TYPICAL = 0.48;
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
  return QUANTILES.filter(([, probability]) => !isEstimable(n, probability)).map(([name]) => name);
}

// src/core/statistics/binomial-quantiles.ts
var NEGLIGIBLE = 2 ** -60;
var BinomialQuantiles = class {
  /** The count of the table's first place. */
  first;
  cumulative;
  constructor(n, p) {
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const atMode = binomialPmf(mode, n, p);
    const odds = p / (1 - p);
    const below = tail(atMode, mode, (step) => (mode - step) / ((n - mode + step + 1) * odds));
    const above = tail(atMode, n - mode, (step) => (n - mode - step) / (mode + step + 1) * odds);
    this.first = mode - below.length;
    let sum = 0;
    this.cumulative = Float64Array.from([...below.reverse(), atMode, ...above], (mass) => sum += mass);
  }
  /** The smallest k with P(X ≤ k) ≥ `probability`. */
  at(probability) {
    let below = -1;
    let reached = this.cumulative.length - 1;
    while (reached - below > 1) {
      const middle = below + reached >> 1;
      if (this.cumulative[middle] >= probability) reached = middle;
      else below = middle;
    }
    return this.first + reached;
  }
};
function tail(atMode, steps, ratio) {
  const masses = [];
  let mass = atMode;
  for (let step = 0; step < steps; step++) {
    mass *= ratio(step);
    if (mass < NEGLIGIBLE) break;
    masses.push(mass);
  }
  return masses;
}

// src/core/statistics/even-points.ts
var EvenPoints = class {
  steps;
  constructor(dimensions) {
    let root = 2;
    for (let step = 0; step < 60; step++) root = (1 + root) ** (1 / (dimensions + 1));
    this.steps = Array.from({ length: dimensions }, (_, dimension) => root ** -(dimension + 1));
  }
  /** A coordinate in [0, 1) of the point with this number, 0 or more. */
  at(point, dimension) {
    return (0.5 + (point + 1) * this.steps[dimension]) % 1;
  }
};

// src/core/compare/drawn-runs.ts
var DECIDING = 5;
var FEWEST_PAIRS = 6;
function drawRuns(planned, count) {
  const { n, scored, comparedArms } = planned;
  const random = new Random(1, "power of the verdicts");
  const plainError = SD_TYPICAL / Math.sqrt(n);
  const degrees = Math.max(1, Math.min(COSINES, n - 1));
  const cosines = new Float64Array(degrees);
  const othersTests = (comparedArms - 1) * (scored ? 4 : 3);
  const [deviations, inflations, costP] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const [answersAt, reliabilityAt] = [drawnPairs(count), drawnPairs(count)];
  const othersP = new Float64Array(count * othersTests);
  const even = new EvenPoints(DECIDING);
  for (let run = 0; run < count; run++) {
    deviations[run] = plainError * normalOf(even.at(run, 0), even.at(run, 1));
    answersAt.aAlone[run] = even.at(run, 2);
    answersAt.differing[run] = even.at(run, 3);
    reliabilityAt.differing[run] = even.at(run, 4);
    reliabilityAt.aAlone[run] = random.uniform();
    random.normals(cosines);
    inflations[run] = n < FEWEST_PAIRS ? Infinity : inflationOf(cosines);
    costP[run] = random.uniform();
    for (let test = run * othersTests; test < (run + 1) * othersTests; test++) othersP[test] = random.uniform();
  }
  const [errors, surely] = [
    reaches(0.95, inflations, degrees).map((reach) => plainError * reach / twoSidedZ(0.95)),
    reaches(1 - ALPHA / (DIMENSIONS.length + othersTests), inflations, degrees).map((reach) => plainError * reach)
  ];
  const proportions = new Proportions(planned);
  const reliability = proportions.measures(reliabilityAt, FAILING_ALONE / 2, FAILING_ALONE / 2);
  return {
    ...{ planned, count, deviations, errors, plainError, inflations, pOfT: studentTail(degrees), surely },
    ...{ answersAt, reliability, costP, othersP, othersTests, proportions }
  };
}
function seenOf(runs, { discordance, lossPp }) {
  const half = discordance / 2;
  const { planned, proportions, answersAt } = runs;
  return { ...runs, answers: planned.scored ? proportions.measures(answersAt, half, half + lossPp / 100) : null };
}
function drawnPairs(count) {
  return { differing: new Float64Array(count), aAlone: new Float64Array(count) };
}
function reaches(level, inflations, degrees) {
  const [z, t] = [twoSidedZ(level), twoSidedT(level, degrees)];
  return inflations.map((inflation) => Math.max(z, t * inflation));
}
function inflationOf(cosines) {
  let squares = 0;
  for (const cosine of cosines) squares += cosine ** 2;
  return Math.sqrt(squares / cosines.length);
}
var Proportions = class {
  known = /* @__PURE__ */ new Map();
  margin;
  n;
  constructor({ n, marginPp }) {
    this.n = n;
    this.margin = marginPp / 100;
  }
  /** By the shares of pairs in which only a succeeds and only b does. */
  measures({ differing, aAlone }, a, b) {
    const pairs = new BinomialQuantiles(this.n, Math.min(1, a + b));
    const byPairs = /* @__PURE__ */ new Map();
    return Array.from(differing, (at, run) => {
      const differ = pairs.at(at);
      const sides = byPairs.get(differ) ?? new BinomialQuantiles(differ, a + b > 0 ? a / (a + b) : 0);
      byPairs.set(differ, sides);
      const alone = sides.at(aAlone[run]);
      return this.measure(alone, differ - alone);
    });
  }
  measure(b, c) {
    const key = b * (this.n + 1) + c;
    const measure = this.known.get(key) ?? proportionMeasure(b, c, this.n, this.margin);
    this.known.set(key, measure);
    return measure;
  }
};
function proportionMeasure(b, c, n, margin2) {
  const [noWorse, noBetter] = [isNonInferior(b, c, n, margin2), isNonInferior(c, b, n, margin2)];
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: mcnemar(b, c).midP, direction: c - b };
}

// src/core/compare/verdict-power.ts
var DRAWS = 1e3;
function powerByRatio(runs, truth, ratios) {
  const seen = seenOf(runs, truth);
  return ratios.map((ratio) => sharesOf(alikeRuns(seen, Math.log(ratio)), 1 / seen.count));
}
function alikeRuns(runs, logRatio) {
  const alike = /* @__PURE__ */ new Map();
  for (let run = 0; run < runs.count; run++) {
    const latency = latencyClaims(runs, run, logRatio);
    const answers = runs.answers?.[run] ?? null;
    const reliability = runs.reliability[run];
    const rejected = rejections(runs, run, latency.direction);
    const claims = (claimBits(answers) * 32 + claimBits(latency)) * 32 + claimBits(reliability);
    const shown = claims * 16 + rejected;
    const known3 = alike.get(shown);
    if (known3 !== void 0) known3.count += 1;
    else alike.set(shown, { measures: { answers, latency, reliability, cost: EQUAL_COST }, rejected, count: 1 });
  }
  return alike.values();
}
function sharesOf(all, share2) {
  const shares = { byDimension: byDimension(none), overall: { ...none(), "trade-off": 0 } };
  for (const { measures, rejected, count } of all) {
    const verdicts = byDimension((each) => faceValue(measures[each], (rejected & BITS[each]) === 0 ? 1 : 0));
    for (const dimension of DIMENSIONS) {
      const own = shares.byDimension[dimension];
      own[verdicts[dimension]] += count * share2;
    }
    const overall = overallVerdict(judgedDimensions(measures, verdicts));
    shares.overall[overall] += count * share2;
  }
  return shares;
}
function none() {
  return { better: 0, worse: 0, equivalent: 0, inconclusive: 0, "not comparable": 0 };
}
var BITS = { answers: 1, latency: 2, reliability: 4, cost: 8 };
var EQUAL_COST = { equivalent: null, noWorse: false, noBetter: false, p: null, direction: 1 };
function claimBits(measure) {
  if (measure === null) return 31;
  const { equivalent, noWorse, noBetter, direction } = measure;
  return (equivalent === true ? 1 : 0) + (noWorse ? 2 : 0) + (noBetter ? 4 : 0) + 8 * (1 + Math.sign(direction));
}
function latencyClaims(runs, run, logRatio) {
  const estimate = logRatio + runs.deviations[run];
  const half = Z90 * runs.errors[run];
  const edge = -Math.log(1 - runs.planned.latencyMargin);
  const noWorse = estimate + half < edge;
  const noBetter = estimate - half > -edge;
  return { equivalent: noWorse && noBetter, noWorse, noBetter, p: null, direction: estimate };
}
var [Z90, Z95] = [twoSidedZ(0.9), twoSidedZ(0.95)];
function rejections(runs, run, estimate) {
  let rejected = 0;
  for (const dimension of DIMENSIONS) {
    const isRejected = isPlainlyRejected(runs, run, dimension, estimate);
    if (isRejected === null) return rejectionsTogether(runs, run, estimate);
    if (isRejected) rejected |= BITS[dimension];
  }
  return rejected;
}
function isPlainlyRejected(runs, run, dimension, estimate) {
  if (dimension === "latency") {
    const distance = Math.abs(estimate);
    if (distance > runs.surely[run]) return true;
    return distance > Z95 * runs.errors[run] ? null : false;
  }
  const p = pOf(runs, run, dimension);
  if (p === null || !rejects(p)) return false;
  return rejects(p * (DIMENSIONS.length + runs.othersTests)) ? true : null;
}
function rejectionsTogether(runs, run, estimate) {
  const { othersP, othersTests } = runs;
  const tests = DIMENSIONS.map(
    (dimension) => dimension === "latency" ? latencyP(runs, run, estimate) : pOf(runs, run, dimension)
  );
  for (let test = run * othersTests; test < (run + 1) * othersTests; test++) tests.push(othersP[test]);
  const { adjusted } = adjustedTogether(tests);
  return DIMENSIONS.reduce((bits, dimension, place) => rejects(adjusted[place]) ? bits | BITS[dimension] : bits, 0);
}
function pOf({ answers, reliability, costP }, run, dimension) {
  if (dimension === "cost") return costP[run];
  return dimension === "answers" ? answers?.[run]?.p ?? null : reliability[run].p;
}
function latencyP({ errors, plainError, inflations, pOfT }, run, estimate) {
  const widened = twoSidedP(estimate / errors[run]);
  if (!rejects(widened)) return widened;
  const z = estimate / plainError;
  return Math.max(twoSidedP(z), pOfT(z / inflations[run]));
}
var EQUAL = { lossPp: 0, discordance: DISCORDANCE[0] };
var POWER2 = 0.8;
function detectableRatio(runs) {
  const seen = seenOf(runs, EQUAL);
  return least(1, 3, (ratio) => {
    const logRatio = Math.log(ratio);
    return inMost(seen, (run) => {
      const measure = latencyClaims(seen, run, logRatio);
      return isWorse(seen, run, "latency", measure, measure.direction);
    });
  });
}
function detectableLossPp(runs) {
  return least(0, 50, (lossPp) => {
    const seen = seenOf(runs, { discordance: DISCORDANCE[1], lossPp });
    return inMost(seen, (run) => {
      const measure = seen.answers?.[run];
      return measure !== void 0 && isWorse(seen, run, "answers", measure, seen.deviations[run]);
    });
  });
}
function inMost({ count }, isSo) {
  const enough = POWER2 * count;
  let so = 0;
  for (let run = 0; run < count; run++) {
    if (isSo(run)) so += 1;
    if (so >= enough) return true;
    if (so + (count - run - 1) < enough) return false;
  }
  return false;
}
function isWorse(runs, run, dimension, measure, estimate) {
  if (dimensionVerdict(measure, 0) !== "worse") return false;
  return isPlainlyRejected(runs, run, dimension, estimate) ?? (rejectionsTogether(runs, run, estimate) & BITS[dimension]) !== 0;
}
function least(from, to, isEnough) {
  if (!isEnough(to)) return null;
  let [low, high] = [from, to];
  for (let halving = 0; halving < 9; halving++) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

// src/core/report/model/power-text.ts
var NOTABLE_RATIO = 1.15;
var known2 = /* @__PURE__ */ new Map();
function prospectOf(planned) {
  const key = JSON.stringify(planned);
  const prospect = known2.get(key) ?? workedOut(planned);
  known2.set(key, prospect);
  return prospect;
}
function workedOut(planned) {
  const runs = drawRuns(planned, DRAWS);
  const shares = DISCORDANCE.map((discordance) => {
    return powerByRatio(runs, { lossPp: 0, discordance }, [1, 1 / NOTABLE_RATIO]);
  });
  const [equal, faster] = [shares.map(([each]) => each), shares.map(([, each]) => each)];
  const range = (shares2, read) => {
    const values = shares2.map(read);
    return [Math.min(...values), Math.max(...values)];
  };
  const first = equal[0];
  return {
    planned,
    detectableRatio: detectableRatio(runs),
    detectableLossPp: planned.scored ? detectableLossPp(runs) : null,
    slower: { ratio: NOTABLE_RATIO, called: faster[0].byDimension.latency.better },
    equivalentLatency: first.byDimension.latency.equivalent,
    equivalentReliability: first.byDimension.reliability.equivalent,
    equivalentAnswers: planned.scored ? range(equal, ({ byDimension: byDimension2 }) => byDimension2.answers.equivalent) : null,
    equivalentOverall: range(equal, ({ overall }) => overall.equivalent),
    betterOverall: range(faster, ({ overall }) => overall.better)
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
    `Reliability: equal arms that fail as rarely as the published ones are shown to be equivalent, within ${margin(planned)}, in ${share(prospect.equivalentReliability)} of such runs.`,
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
  const found = `Latency: an arm whose typical request takes 15 % more time is called worse in ${share(slower.called)} of such runs`;
  const smallest = least2 === null ? "" : `; the smallest difference found in 80 % of them is ${percent(least2 - 1, 0)}`;
  return [
    `${found}${smallest}.`,
    `Latency: equal arms are called equivalent (${bounds}) in ${share(equivalentLatency)} of such runs${outOfReach(equivalentLatency)}.`
  ];
}
function answerLines({ planned, equivalentAnswers, detectableLossPp: least2 }) {
  if (equivalentAnswers === null) return ["Answers: they will not be scored, so nothing is shown of them."];
  const [, most] = equivalentAnswers;
  const shown = `Answers: equal arms are shown to be no worse than each other, within ${margin(planned)}, in ${span(equivalentAnswers)} of such runs${outOfReach(most)}.`;
  const loss = least2 === null ? [] : [`Answers: a loss of ${least2.toFixed(1)} pp is called worse in 80 % of such runs.`];
  return [`${shown}${pairsNeeded(planned)}`, ...loss];
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
function share(value) {
  return percent(value, 0);
}
function span([low, high]) {
  return share(low) === share(high) ? share(low) : `${share(low)} to ${share(high)}`;
}
function outOfReach(power) {
  return power < HOPELESS ? ", out of reach by design" : "";
}

export {
  byDimension,
  COMPARISON_VERSION,
  parseComparison,
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
