import type { Finding } from '../audit/finding.js';
import type { Fault, Outcome } from '../record/record.js';
import type { Distribution } from '../statistics/distribution.js';
import type { Interval, RatioEstimate } from '../statistics/interval.js';
import type { ExcludedPairs } from './pairing.js';

export type Verdict = 'better' | 'worse' | 'equivalent' | 'inconclusive' | 'not comparable';

export interface AccuracySummary {
  correct: number;
  total: number;
  rate: number | null;
  ci95: Interval | null;
}

export interface ArmSummary {
  /** Unique in the comparison, e.g. `bedrock openai.gpt-5.5 medium`. */
  arm: string;
  provider: string;
  model: string;
  effort: string | null;
  records: number;
  ok: number;
  failed: number;
  outcomes: Partial<Record<Outcome, number>>;
  faults: Partial<Record<Fault, number>>;
  accuracy: AccuracySummary;
  cost: {
    /** At the provider's own price, failures included where billed. */
    total_usd: number | null;
    mean_usd: number | null;
    /** At OpenAI's list price, as the seed priced both. */
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

export interface LatencyComparison {
  /** Complete pairs that entered the typical ratio. */
  n: number;
  /** Hodges–Lehmann on ln(a/b), exponentiated. */
  typical_ratio: RatioEstimate;
  /** The 90 % interval that decides equivalence (TOST). */
  typical_ratio_ci90: Interval | null;
  wilcoxon_p: number | null;
  /** Holm-adjusted p among the secondary tests; null for the primary. */
  holm_p: number | null;
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
  /** Circular block length of the resampling; 1 = single pairs. */
  block_length: number;
  verdict: Verdict;
}

export interface PairedProportion {
  both: number;
  a_only: number;
  b_only: number;
  neither: number;
  mcnemar_p: number | null;
  mcnemar_mid_p: number | null;
  /** a − b, as a proportion. */
  difference: number | null;
  ci95: Interval | null;
  /** Holm-adjusted among the secondary tests; null for a primary. */
  holm_p: number | null;
  /** a no worse than b, and b no worse than a, at the margin. */
  non_inferior: { margin: number; a_to_b: boolean | null; b_to_a: boolean | null };
  verdict: Verdict;
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
  accuracy: PairedProportion;
  latency: { total_ms: LatencyComparison; ttft_ms: LatencyComparison; ttfb_ms: LatencyComparison };
  completion: PairedProportion;
  cost: { a_usd_per_request: number | null; b_usd_per_request: number | null; ratio: number | null };
  period: PeriodEffect;
  /** Median gap in hours between the two requests of a pair; more than the run's own rhythm is confounding. */
  hours_apart: number | null;
  labels: LabelSet[];
  sensitivity: ScorerSensitivity[];
  /** The estimand that was primary beforehand. */
  primary: 'total_ms.typical_ratio';
  verdict: Verdict;
  /** What a reader must know before quoting the verdict. */
  qualifications: string[];
}

export interface Comparison {
  schema_version: number;
  seed: number;
  /** Resamples behind each interval of a quantile ratio. */
  draws: number;
  /** The scorer behind `accuracy`; the others stand in `sensitivity`. */
  scorer: string;
  arms: ArmSummary[];
  pairs: PairComparison[];
  audit: Finding[];
}
