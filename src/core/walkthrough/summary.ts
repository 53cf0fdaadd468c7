import { isMeasured } from '../record/arms.js';
import type { AttemptRecord } from '../record/record.js';
import { type Distribution, distribution, exactSum } from '../statistics/distribution.js';
import { round } from '../text/rounding.js';

/** The walkthrough’s names for what a record measures. */
const METRICS = {
  time_to_first_byte_ms: 'ttfb_ms',
  time_to_first_token_ms: 'ttft_ms',
  end_to_end_latency_ms: 'total_ms',
  request_output_throughput_token_per_s: 'output_tokens_per_second',
  number_input_tokens: 'input_tokens',
  number_output_tokens: 'output_tokens',
  number_reasoning_tokens: 'reasoning_tokens',
  estimated_openai_cost_usd: 'estimated_openai_cost_usd',
} as const satisfies Record<string, keyof AttemptRecord>;

type MetricName = keyof typeof METRICS;
type Field = (typeof METRICS)[MetricName];

/** What a row of `summary[]` shows of each field but the cost. */
const SUMMARY_FIELDS: readonly Field[] = [
  'ttfb_ms',
  'ttft_ms',
  'total_ms',
  'output_tokens_per_second',
  'input_tokens',
  'output_tokens',
  'reasoning_tokens',
];

/** One row of the walkthrough's `summary[]`: counts, cost, and `<field>_avg`, `_p50`, `_p90`, `_p95`. */
export type SummaryRow = Record<string, number | string | null>;

/** One entry of the walkthrough's `aggregates[]`. */
export interface Aggregate {
  provider: string;
  model: string;
  /** Only where records name their arm: one provider and model may then run in several. */
  arm?: string;
  number_completed_requests: number;
  number_errored_requests: number;
  /** Over the time between the first and the last *start*, as the walkthrough counts. */
  completed_requests_per_minute: number | null;
  overall_output_throughput_token_per_s: number | null;
  estimated_openai_cost_usd_mean: number | null;
  estimated_openai_cost_usd_total: number | null;
  metrics: Record<MetricName, Distribution>;
}

export interface WalkthroughSummary {
  summary: SummaryRow[];
  aggregates: Aggregate[];
}

/**
 * The summary that the walkthrough writes of its records, to the digit: successes only,
 * two decimals even for money, rows sorted by provider and model.
 */
export function walkthroughSummary(records: Iterable<AttemptRecord>): WalkthroughSummary {
  const tally = new SummaryTally();
  for (const record of records) tally.add(record);
  return tally.finish();
}

/** Takes records one at a time and keeps their numbers only, so that a file of any length is summed up in one pass. */
export class SummaryTally {
  private readonly groups = new Map<string, Group>();
  private last: Group | null = null;

  add(record: AttemptRecord): void {
    if (!isMeasured(record)) return;
    // Nearly every record is of the group of the one before it.
    if (this.last?.holds(record) !== true) this.last = this.groupOf(record);
    this.last.add(record);
  }

  private groupOf(record: AttemptRecord): Group {
    const key = JSON.stringify([record.provider, record.model, record.arm ?? '']);
    const group = this.groups.get(key) ?? new Group(record);
    this.groups.set(key, group);
    return group;
  }

  finish(): WalkthroughSummary {
    const groups = [...this.groups.values()].sort((a, b) => order(a.sortKey, b.sortKey));
    const aggregates = groups.map((group) => group.aggregate());
    return { summary: aggregates.map((aggregate, index) => summaryRow(aggregate, groups[index] as Group)), aggregates };
  }
}

/** The successes of one provider and model (and arm). */
class Group {
  readonly sortKey: readonly string[];
  private readonly values = new Map<Field, number[]>(Object.values(METRICS).map((field) => [field, []]));
  private successes = 0;
  private failures = 0;
  private firstStart = Infinity;
  private lastStart = -Infinity;

  constructor(private readonly first: AttemptRecord) {
    this.sortKey = [first.provider, first.model, first.arm ?? ''];
  }

  holds({ provider, model, arm }: AttemptRecord): boolean {
    const { first } = this;
    return provider === first.provider && model === first.model && (arm ?? '') === (first.arm ?? '');
  }

  add(record: AttemptRecord): void {
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

  get failed(): number {
    return this.failures;
  }

  private valuesOf(field: Field): number[] {
    return this.values.get(field) ?? [];
  }

  aggregate(): Aggregate {
    const { provider, model, arm } = this.first;
    const [costs, tokens] = [this.valuesOf('estimated_openai_cost_usd'), this.valuesOf('output_tokens')];
    const cost = costs.length === 0 ? null : exactSum(costs);
    const metrics = Object.entries(METRICS).map(([name, field]) => [name, distribution(this.valuesOf(field))] as const);
    return {
      provider,
      model,
      ...(arm === null ? {} : { arm }),
      number_completed_requests: this.successes,
      number_errored_requests: this.failures,
      completed_requests_per_minute: ratio(this.successes, (this.lastStart - this.firstStart) / 60_000),
      // The time of a success that reported no tokens counts too: so the walkthrough has it.
      overall_output_throughput_token_per_s:
        tokens.length === 0 ? null : ratio(exactSum(tokens), exactSum(this.valuesOf('total_ms')) / 1000),
      estimated_openai_cost_usd_mean: cost === null ? null : round(cost / costs.length, 6),
      estimated_openai_cost_usd_total: cost === null ? null : round(cost, 6),
      metrics: Object.fromEntries(metrics) as Record<MetricName, Distribution>,
    };
  }
}

function summaryRow(aggregate: Aggregate, group: Group): SummaryRow {
  const { provider, model, arm } = aggregate;
  const row: SummaryRow = {
    provider,
    model,
    ...(arm === undefined ? {} : { arm }),
    successful_runs: aggregate.number_completed_requests,
    failed_runs: group.failed,
    estimated_openai_cost_usd_total: aggregate.estimated_openai_cost_usd_total,
  };
  for (const [name, field] of Object.entries(METRICS) as [MetricName, Field][]) {
    if (!SUMMARY_FIELDS.includes(field)) continue;
    const { mean, p50, p90, p95 } = aggregate.metrics[name];
    Object.assign(row, { [`${field}_avg`]: mean, [`${field}_p50`]: p50, [`${field}_p90`]: p90, [`${field}_p95`]: p95 });
  }
  return row;
}

/** Rounded to two decimals; null where there is nothing to divide by. */
function ratio(amount: number, per: number): number | null {
  return Number.isFinite(per) && per > 0 ? round(amount / per, 2) : null;
}

function order(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  return (a[at] as string) < (b[at] as string) ? -1 : 1;
}
