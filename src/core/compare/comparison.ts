import type { ExcludedPairs } from '../attempt/pairing.js';
import type { EffortStep } from '../audit/dose-response.js';
import type { Finding } from '../audit/finding.js';
import type { Fault, Outcome } from '../record/record.js';
import type { Distribution } from '../statistics/distribution.js';
import type { Interval, RatioEstimate } from '../statistics/interval.js';

/** What is shown of one dimension. All read "a against b". */
export type DimensionVerdict = 'better' | 'worse' | 'equivalent' | 'inconclusive' | 'not comparable';

/** What is shown of a pair as a whole. */
export type Verdict = DimensionVerdict | 'trade-off';

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

export interface AccuracySummary {
  correct: number;
  total: number;
  rate: number | null;
  ci95: Interval | null;
}

export interface ArmSummary {
  /** Unique in the comparison, e.g. `bedrock openai.gpt-5.5 medium`. */
  arm: string;
  /** True where it was measured in the earlier run that the others are compared with. */
  baseline: boolean;
  provider: string;
  model: string;
  effort: string | null;
  records: number;
  ok: number;
  /** Completed, with text, and the text is the text that was billed. */
  sound: number;
  failed: number;
  outcomes: Partial<Record<Outcome, number>>;
  faults: Partial<Record<Fault, number>>;
  /** Attempts lost on what is taken for the client's own network, those that were asked again among them. */
  network_losses: number;
  accuracy: AccuracySummary;
  cost: {
    /** At the provider's own price, failures included where billed. */
    total_usd: number | null;
    mean_usd: number | null;
    /** At OpenAI's list price, as the walkthrough priced both. */
    openai_list_total_usd: number | null;
    input_tokens: number;
    output_tokens: number;
    reasoning_tokens: number;
  };
  /** Keys: ttfb_ms, ttft_ms, total_ms, output_tokens_per_second, input_tokens, output_tokens, reasoning_tokens, estimated_cost_usd, … */
  metrics: Record<string, Distribution>;
  /** Answers of which it is known whether their text is the text that was billed, and how many are not so; null where that is known of none. */
  reconciliation: { checked: number; unreconciled: number } | null;
  /** Σ output tokens / Σ seconds. */
  overall_output_tokens_per_second: number | null;
  started_at: string | null;
  ended_at: string | null;
  /** Distribution-free intervals of this arm's own quantiles; null = not estimable at this n. */
  quantile_ci95: Record<
    string,
    { p50: Interval | null; p90: Interval | null; p95: Interval | null; p99: Interval | null }
  >;
}

/** A ratio: as independent pairs give it, and as it survives drift in time and several pairs of one prompt. */
export interface RobustRatio extends RatioEstimate {
  /** Half-widths widened by the long-run variance and by clusters: this one decides. */
  long_run_ci95: Interval | null;
  /** The 90 % interval, widened likewise: it decides equivalence (TOST). */
  long_run_ci90: Interval | null;
}

/** A ratio of which interval and p hold at every look, however often a run is looked at before it stops. */
export interface AlwaysValidRatio extends RatioEstimate {
  /** It decides "equivalent" and "no worse". */
  ci90: Interval | null;
  p: number;
}

/** What counts of pairs show at every look, however often a run is looked at before it stops. */
export interface AlwaysValidDifference {
  /** The evidence that the two differ: 1/α at any time with probability α at most where they do not. */
  evidence: number;
  /** 1 / evidence, at most 1. */
  p: number;
  /** The evidence for "a no worse than b by the margin", and for the mirror image; 40 shows it. */
  no_worse_evidence: { a_to_b: number; b_to_a: number };
}

export interface LatencyComparison {
  /** Complete pairs that entered the typical ratio. */
  n: number;
  /** Hodges–Lehmann on ln(a/b), exponentiated. */
  typical_ratio: RobustRatio;
  /** Wilcoxon's signed-rank p, its statistic narrowed as the interval is widened. */
  p: number | null;
  /** By how much dependence widens the half-widths on the log scale; 1 for none. */
  widening: number;
  /** Of a sequential run, in which it decides: the ratio of the geometric means. Null for a fixed design. */
  always_valid: AlwaysValidRatio | null;
  /** Adjusted (Holm): of total latency in the run's family, of TTFT and TTFB between the two. */
  holm_p: number | null;
  /** In how many of the complete pairs a was the faster one. */
  a_faster: number;
  /** Pairs whose quantiles are compared: failures stay in, slower than everything. */
  quantile_n: number;
  p50_ratio: RatioEstimate;
  p90_ratio: RatioEstimate;
  p95_ratio: RatioEstimate;
  /** The same over complete pairs only, to stand beside it. */
  complete_pairs: { p50_ratio: RatioEstimate; p90_ratio: RatioEstimate; p95_ratio: RatioEstimate };
  /** Equivalent means the 90 % interval lies inside [1 − margin, 1/(1 − margin)]. */
  margin: number;
  /** Lag-1 autocorrelation of the paired log ratios, in time order. */
  autocorrelation: number | null;
  /** Circular block length of the resampling of quantiles; 1 = single pairs. */
  block_length: number;
  verdict: DimensionVerdict;
}

/** Counts of pairs in which both, one or neither succeeded, and what they show. */
export interface ProportionFigures {
  both: number;
  a_only: number;
  b_only: number;
  neither: number;
  /** The exact conditional test. */
  mcnemar_p: number | null;
  /** The mid-p test, which decides; where prompts repeat, the sign test of clusters. */
  mcnemar_mid_p: number | null;
  /** a − b, as a proportion. */
  difference: number | null;
  /** Tango's score interval; where prompts repeat, that of the clustered mean. */
  ci95: Interval | null;
  /** a no worse than b, and b no worse than a, at the margin. */
  non_inferior: { margin: number; a_to_b: boolean | null; b_to_a: boolean | null };
}

export interface PairedProportion extends ProportionFigures {
  /** Of a sequential run, in which it decides. Null for a fixed design. */
  always_valid: AlwaysValidDifference | null;
  /** Adjusted in the run's family (Holm). */
  holm_p: number | null;
  verdict: DimensionVerdict;
}

/** What decides about a dimension that counts pairs, before its verdict is made. */
export type DecidingProportion = Omit<PairedProportion, 'holm_p' | 'verdict'>;

export interface ReliabilityComparison {
  /** Completed, with text, and the text is the text that was billed: this decides. */
  sound: PairedProportion;
  completed: ProportionFigures;
  /** Of the pairs answered through both arms of which it is known: is the text the text that was billed? */
  as_billed: ProportionFigures;
  verdict: DimensionVerdict;
}

export interface CostComparison {
  /** Pairs of which both costs are known. */
  n: number;
  a_usd_per_request: number | null;
  b_usd_per_request: number | null;
  /** Of the mean costs, with ABC intervals; the one that survives drift decides. */
  ratio: RobustRatio;
  /** What the same tokens cost at a's price over b's; null where a price is unknown. */
  price_ratio: number | null;
  /** Both arms' tokens at b's price. */
  token_ratio: RatioEstimate;
  /** Of a sequential run, in which it decides. Null for a fixed design. */
  always_valid: AlwaysValidRatio | null;
  p: number | null;
  holm_p: number | null;
  /** .02 calls costs within [0.98, 1/0.98] equivalent. */
  margin: number;
  verdict: DimensionVerdict;
}

/** Mean tokens of a over those of b, over pairs answered through both arms. */
export interface TokenComparison {
  n: number;
  ratio: number | null;
  ci95: Interval | null;
  /** Wilcoxon's signed-rank p of the paired differences. */
  p: number | null;
}

export interface PeriodEffect {
  /** Ratio of the request that went second to the one that went first, Hodges–Lehmann. */
  ratio: number | null;
  ci95: Interval | null;
  a_first: number;
  b_first: number;
}

export interface LabelSet {
  name: 'original' | 'platinum';
  n: number;
  a_correct: number;
  b_correct: number;
}

export interface ScorerSensitivity {
  scorer: string;
  a_correct: number;
  b_correct: number;
  n: number;
  a_rate: number | null;
  b_rate: number | null;
  a_only: number;
  b_only: number;
}

export interface PairComparison {
  a: string;
  b: string;
  /** Pairs planned and kept: those with a fault of the client's side and half pairs are left out and counted in `excluded`. */
  n: number;
  excluded: ExcludedPairs;
  /** Distinct prompts among the pairs: where a prompt stands in several pairs, these are one cluster. */
  prompts: number;
  /** The most pairs of one prompt. */
  epochs: number;
  accuracy: PairedProportion;
  latency: {
    total_ms: LatencyComparison;
    ttft_ms: LatencyComparison;
    ttfb_ms: LatencyComparison;
    verdict: DimensionVerdict;
  };
  reliability: ReliabilityComparison;
  cost: CostComparison;
  tokens: { input: TokenComparison; output: TokenComparison; reasoning: TokenComparison };
  period: PeriodEffect;
  /** Median gap in hours between the two requests of a pair; more than the run's own rhythm is confounding. */
  hours_apart: number | null;
  labels: LabelSet[];
  sensitivity: ScorerSensitivity[];
  /** True where a and b are the same provider, model and effort: what differs is the time ("since then"). */
  same_arm: boolean;
  /** The estimand that was primary beforehand. */
  primary: 'total_ms.typical_ratio';
  verdict: Verdict;
  /** The pair in one line, a and b by what tells them apart. */
  headline: string;
  /** What a reader must know before quoting the verdict. */
  qualifications: string[];
}

/** The version of the shape of `comparison.json`. */
export const COMPARISON_VERSION = 2;

/** When the run was to stop: fixed beforehand, or as soon as the verdict was certain. */
export interface Design {
  kind: 'fixed' | 'sequential';
  alpha: number;
  /** What the sequential run stops at; null for a fixed one. */
  boundary: string | null;
}

/** Everything that was tested together: one reference arm, every other arm, every dimension. */
export interface Family {
  comparisons: number;
  adjusted: 'holm';
  /** At most this probability that any "better" or "worse" of the run is false. */
  error_rate: number;
}

/** What a figure that a gate looks at is measured in: shares and differences of shares are proportions. */
export type GateUnit = 'share' | 'points' | 'ms' | 'ratio' | 'usd' | 'count' | 'verdict';

/** What one gate says. */
export interface GateResult {
  /** As it was given: what fails the gate. */
  condition: string;
  /** The arm, or `a / b`; null where it is about the run. */
  of: string | null;
  unit: GateUnit;
  /** An undecided gate is never a pass. */
  result: 'pass' | 'fail' | 'undecided';
  /** The figure, or the verdict; null where it is not known. */
  value: number | string | null;
  /** 95 %; null where the figure is counted, or has none. */
  interval: Interval | null;
  /** The decision in a sentence. */
  message: string;
}

export interface Comparison {
  schema_version: number;
  seed: number;
  design: Design;
  /** The arm that the others are compared with; null for one arm alone, and where each is compared with itself in a baseline. */
  reference: string | null;
  family: Family;
  /** Resamples behind each interval of a quantile ratio. */
  draws: number;
  /** The scorer behind `accuracy`; the others stand in `sensitivity`. */
  scorer: string;
  arms: ArmSummary[];
  /** Whether efforts took effect, within each provider; empty where arms ran at one effort only. */
  efforts: EffortStep[];
  pairs: PairComparison[];
  audit: Finding[];
  /** What `fail-on` asked for; empty where nothing was. */
  gates: GateResult[];
}
