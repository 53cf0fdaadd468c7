import * as v from 'valibot';
import type { ExcludedPairs } from '../attempt/pairing.js';
import type { EffortStep } from '../audit/dose-response.js';
import type { Finding } from '../audit/finding.js';
import { FAULTS, OUTCOMES } from '../record/record.js';
import { COUNT, FLAG, known, listOf, NUMBER, objectOf, oneOf, parse, TEXT, WHOLE } from '../record/schema.js';
import type { Distribution } from '../statistics/distribution.js';
import type { Interval } from '../statistics/interval.js';

/** What is shown of one dimension. All read "a against b". */
const DIMENSION_VERDICTS = ['better', 'worse', 'equivalent', 'inconclusive', 'not comparable'] as const;
export type DimensionVerdict = (typeof DIMENSION_VERDICTS)[number];

/** What is shown of a pair as a whole. */
const VERDICTS = [...DIMENSION_VERDICTS, 'trade-off'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a pair of arms is judged by; cost is said beside the overall verdict and is no part of it. */
export const DIMENSIONS = ['answers', 'latency', 'reliability', 'cost'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One value for each dimension. */
export function byDimension<T>(valueOf: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return {
    answers: valueOf('answers'),
    latency: valueOf('latency'),
    reliability: valueOf('reliability'),
    cost: valueOf('cost'),
  };
}

/** A bound is null where it is unknown or not estimable. */
const INTERVAL = v.custom<Interval, string>(
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every((bound) => bound === null || Number.isFinite(bound)),
  'a list of two numbers, each of which may be null',
);

const FIGURE = v.custom<number | string, string>(
  (value) => typeof value === 'string' || Number.isFinite(value),
  'a finite number or a text',
);

const RATIO = { estimate: known(NUMBER), ci95: known(INTERVAL) };
const RATIO_ESTIMATE = objectOf(RATIO);

const DISTRIBUTION: v.GenericSchema<unknown, Distribution> = objectOf({
  count: COUNT,
  ...{ p25: known(NUMBER), p50: known(NUMBER), p75: known(NUMBER), p90: known(NUMBER), p95: known(NUMBER) },
  ...{ p99: known(NUMBER), mean: known(NUMBER), min: known(NUMBER), max: known(NUMBER), stddev: known(NUMBER) },
});

const EXCLUDED_PAIRS: v.GenericSchema<unknown, ExcludedPairs> = objectOf({
  ...{ network: COUNT, aborted: COUNT, auth: COUNT, quota: COUNT, config: COUNT },
  half_pairs: COUNT,
});

const EFFORT = objectOf({ effort: TEXT, arm: TEXT });

const EFFORT_STEP: v.GenericSchema<unknown, EffortStep> = objectOf({
  provider: TEXT,
  model: TEXT,
  lower: EFFORT,
  higher: EFFORT,
  n: COUNT,
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  p: known(NUMBER),
  echoed: known(TEXT),
  rise: oneOf(['shown', 'absent', 'open']),
});

const FINDING: v.GenericSchema<unknown, Finding> = objectOf({
  rule: TEXT,
  severity: oneOf(['info', 'warning', 'critical']),
  arm: known(TEXT),
  pair: v.nullish(v.tuple([TEXT, TEXT], 'a list of two arms'), null),
  count: COUNT,
  of: COUNT,
  examples: listOf(TEXT),
  message: TEXT,
  effect: oneOf(['none', 'qualifies', 'not_comparable']),
});

const QUANTILE_INTERVALS = objectOf({
  ...{ p50: known(INTERVAL), p90: known(INTERVAL), p95: known(INTERVAL), p99: known(INTERVAL) },
});

const ACCURACY_SUMMARY = objectOf({
  correct: COUNT,
  total: COUNT,
  rate: known(NUMBER),
  ci95: known(INTERVAL),
});
export type AccuracySummary = v.InferOutput<typeof ACCURACY_SUMMARY>;

const ARM_SUMMARY = objectOf({
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
  outcomes: v.record(oneOf(OUTCOMES), COUNT),
  faults: v.record(oneOf(FAULTS), COUNT),
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
    reasoning_tokens: COUNT,
  }),
  /** Keys: ttfb_ms, ttft_ms, total_ms, output_tokens_per_second, input_tokens, output_tokens, reasoning_tokens, estimated_cost_usd, … */
  metrics: v.record(v.string(), DISTRIBUTION),
  /** Answers of which it is known whether their text is the text that was billed, and how many are not so; null where that is known of none. */
  reconciliation: v.nullish(objectOf({ checked: COUNT, unreconciled: COUNT }), null),
  /** Σ output tokens / Σ seconds. */
  overall_output_tokens_per_second: known(NUMBER),
  started_at: known(TEXT),
  ended_at: known(TEXT),
  /** Distribution-free intervals of this arm's own quantiles; null = not estimable at this n. */
  quantile_ci95: v.record(v.string(), QUANTILE_INTERVALS),
});
export type ArmSummary = v.InferOutput<typeof ARM_SUMMARY>;

/** A ratio: as independent pairs give it, and as it survives drift in time and several pairs of one prompt. */
const ROBUST_RATIO = objectOf({
  ...RATIO,
  /** Half-widths widened by the long-run variance and by clusters: this one decides. */
  long_run_ci95: known(INTERVAL),
  /** The 90 % interval, widened likewise: it decides equivalence (TOST). */
  long_run_ci90: known(INTERVAL),
});
export type RobustRatio = v.InferOutput<typeof ROBUST_RATIO>;

/** A ratio of which interval and p hold at every look, however often a run is looked at before it stops. */
const ALWAYS_VALID_RATIO = objectOf({
  ...RATIO,
  /** It decides "equivalent" and "no worse". */
  ci90: known(INTERVAL),
  p: NUMBER,
});
export type AlwaysValidRatio = v.InferOutput<typeof ALWAYS_VALID_RATIO>;

/** What counts of pairs show at every look, however often a run is looked at before it stops. */
const ALWAYS_VALID_DIFFERENCE = objectOf({
  /** The evidence that the two differ: 1/α at any time with probability α at most where they do not. */
  evidence: NUMBER,
  /** 1 / evidence, at most 1. */
  p: NUMBER,
  /** The evidence for "a no worse than b by the margin", and for the mirror image; 40 shows it. */
  no_worse_evidence: objectOf({ a_to_b: NUMBER, b_to_a: NUMBER }),
});
export type AlwaysValidDifference = v.InferOutput<typeof ALWAYS_VALID_DIFFERENCE>;

const LATENCY_COMPARISON = objectOf({
  /** Complete pairs that entered the typical ratio. */
  n: COUNT,
  /** Hodges–Lehmann on ln(a/b), exponentiated. */
  typical_ratio: ROBUST_RATIO,
  /** Wilcoxon's signed-rank p, its statistic narrowed as the interval is widened. */
  p: known(NUMBER),
  /** By how much dependence widens the half-widths on the log scale; 1 for none. */
  widening: NUMBER,
  /** Of a sequential run, in which it decides: the ratio of the geometric means. Null for a fixed design. */
  always_valid: v.nullish(ALWAYS_VALID_RATIO, null),
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
  verdict: oneOf(DIMENSION_VERDICTS),
});
export type LatencyComparison = v.InferOutput<typeof LATENCY_COMPARISON>;

/** Counts of pairs in which both, one or neither succeeded, and what they show. */
const PROPORTION = {
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
  non_inferior: objectOf({ margin: NUMBER, a_to_b: known(FLAG), b_to_a: known(FLAG) }),
};
const PROPORTION_FIGURES = objectOf(PROPORTION);
export type ProportionFigures = v.InferOutput<typeof PROPORTION_FIGURES>;

const PAIRED_PROPORTION = objectOf({
  ...PROPORTION,
  /** Of a sequential run, in which it decides. Null for a fixed design. */
  always_valid: v.nullish(ALWAYS_VALID_DIFFERENCE, null),
  /** Adjusted in the run's family (Holm). */
  holm_p: known(NUMBER),
  verdict: oneOf(DIMENSION_VERDICTS),
});
export type PairedProportion = v.InferOutput<typeof PAIRED_PROPORTION>;

/** What decides about a dimension that counts pairs, before its verdict is made. */
export type DecidingProportion = Omit<PairedProportion, 'holm_p' | 'verdict'>;

const RELIABILITY_COMPARISON = objectOf({
  /** Completed, with text, and the text is the text that was billed: this decides. */
  sound: PAIRED_PROPORTION,
  completed: PROPORTION_FIGURES,
  /** Of the pairs answered through both arms of which it is known: is the text the text that was billed? */
  as_billed: PROPORTION_FIGURES,
  verdict: oneOf(DIMENSION_VERDICTS),
});

const COST_COMPARISON = objectOf({
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
  always_valid: v.nullish(ALWAYS_VALID_RATIO, null),
  p: known(NUMBER),
  holm_p: known(NUMBER),
  /** .02 calls costs within [0.98, 1/0.98] equivalent. */
  margin: NUMBER,
  verdict: oneOf(DIMENSION_VERDICTS),
});
export type CostComparison = v.InferOutput<typeof COST_COMPARISON>;

/** Mean tokens of a over those of b, over pairs answered through both arms. */
const TOKEN_COMPARISON = objectOf({
  n: COUNT,
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  /** Wilcoxon's signed-rank p of the paired differences. */
  p: known(NUMBER),
});
export type TokenComparison = v.InferOutput<typeof TOKEN_COMPARISON>;

const PERIOD_EFFECT = objectOf({
  /** Ratio of the request that went second to the one that went first, Hodges–Lehmann. */
  ratio: known(NUMBER),
  ci95: known(INTERVAL),
  a_first: COUNT,
  b_first: COUNT,
});
export type PeriodEffect = v.InferOutput<typeof PERIOD_EFFECT>;

const LABEL_SET = objectOf({
  name: oneOf(['original', 'platinum']),
  n: COUNT,
  a_correct: COUNT,
  b_correct: COUNT,
});
export type LabelSet = v.InferOutput<typeof LABEL_SET>;

const SCORER_SENSITIVITY = objectOf({
  scorer: TEXT,
  a_correct: COUNT,
  b_correct: COUNT,
  n: COUNT,
  a_rate: known(NUMBER),
  b_rate: known(NUMBER),
  a_only: COUNT,
  b_only: COUNT,
});
export type ScorerSensitivity = v.InferOutput<typeof SCORER_SENSITIVITY>;

const PAIR_COMPARISON = objectOf({
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
    verdict: oneOf(DIMENSION_VERDICTS),
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
  primary: oneOf(['total_ms.typical_ratio']),
  verdict: oneOf(VERDICTS),
  /** The pair in one line, a and b by what tells them apart. */
  headline: TEXT,
  /** What a reader must know before quoting the verdict. */
  qualifications: listOf(TEXT),
});
export type PairComparison = v.InferOutput<typeof PAIR_COMPARISON>;

/** The version of the shape of `comparison.json`. */
export const COMPARISON_VERSION = 2;

/** When the run was to stop: fixed beforehand, or as soon as the verdict was certain. */
const DESIGN = objectOf({
  kind: oneOf(['fixed', 'sequential']),
  alpha: NUMBER,
  /** What the sequential run stops at; null for a fixed one. */
  boundary: known(TEXT),
});
export type Design = v.InferOutput<typeof DESIGN>;

/** Everything that was tested together: one reference arm, every other arm, every dimension. */
const FAMILY = objectOf({
  comparisons: COUNT,
  adjusted: oneOf(['holm']),
  /** At most this probability that any "better" or "worse" of the run is false. */
  error_rate: NUMBER,
});

/** What a figure that a gate looks at is measured in: shares and differences of shares are proportions. */
const GATE_UNITS = ['share', 'points', 'ms', 'ratio', 'usd', 'count', 'verdict'] as const;
export type GateUnit = (typeof GATE_UNITS)[number];

/** What one gate says. */
const GATE_RESULT = objectOf({
  /** As it was given: what fails the gate. */
  condition: TEXT,
  /** The arm, or `a / b`; null where it is about the run. */
  of: known(TEXT),
  unit: oneOf(GATE_UNITS),
  /** An undecided gate is never a pass. */
  result: oneOf(['pass', 'fail', 'undecided']),
  /** The figure, or the verdict; null where it is not known. */
  value: known(FIGURE),
  /** 95 %; null where the figure is counted, or has none. */
  interval: known(INTERVAL),
  /** The decision in a sentence. */
  message: TEXT,
});
export type GateResult = v.InferOutput<typeof GATE_RESULT>;

const COMPARISON = objectOf({
  schema_version: v.custom<number, string>(
    (value) => value === COMPARISON_VERSION,
    `${COMPARISON_VERSION}, the version that this program writes and reads`,
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
  gates: listOf(GATE_RESULT),
});
export type Comparison = v.InferOutput<typeof COMPARISON>;

/**
 * A saved comparison.
 *
 * @param where names the file for the message
 * @throws ParityError `INVALID_RECORDS` naming the file, the field and the remedy
 */
export function parseComparison(value: unknown, where: string): Comparison {
  return parse(COMPARISON, value, where, 'Take the file as it was written, or compare the records again.');
}
