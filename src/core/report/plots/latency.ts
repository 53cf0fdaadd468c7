import { type AttemptRecord, isAnswered } from '../../record/record.js';

export type PlottedLatency = 'ttfb_ms' | 'ttft_ms' | 'total_ms';

export const LATENCY_NAMES: Readonly<Record<PlottedLatency, string>> = {
  ttfb_ms: 'Time to first byte',
  ttft_ms: 'Time to first token',
  total_ms: 'Total latency',
};

/** An answered request's latency, ms; null where it was not measured, and 0 is no measurement. */
export function latencyOf(record: AttemptRecord, metric: PlottedLatency): number | null {
  const value = record[metric];
  return isAnswered(record) && value !== null && value > 0 ? value : null;
}
