import type { ArmSummary } from '../../compare/comparison.js';
import { interval, milliseconds } from '../../text/numbers.js';
import type { ArmNames } from './names.js';
import { type Part, table } from './parts.js';

/** How sure each arm's own latencies are: distribution-free intervals, with "not estimable" where the arm is too small for one. */
export function quantileTable(arms: readonly ArmSummary[], names: ArmNames): Part {
  const rows = arms.flatMap(({ arm, metrics, quantile_ci95 }) =>
    Object.entries(quantile_ci95).map(([metric, intervals]) => [
      `${names.of(arm)}, ${METRIC_NAMES[metric] ?? metric}`,
      ...OWN_QUANTILES.map(
        (quantile) =>
          `${milliseconds(metrics[metric]?.[quantile] ?? null)} ${interval(intervals[quantile], milliseconds)}`,
      ),
    ]),
  );
  return table(['ms, 95 % interval', ...OWN_QUANTILES], rows);
}

const METRIC_NAMES: Readonly<Record<string, string>> = { total_ms: 'total', ttft_ms: 'TTFT', ttfb_ms: 'TTFB' };
const OWN_QUANTILES = ['p50', 'p90', 'p95', 'p99'] as const;
