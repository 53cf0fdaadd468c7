import type { CostComparison } from '../../compare/comparison.js';
import { interval, ratio } from '../../text/numbers.js';
import { type IntervalRow, intervalMarks } from './intervals.js';
import type { Plot, PlotArm } from './plot.js';

/** What the cost is made of: the ratio of prices and the ratio of tokens, and what came of both. Null where the cost is not known. */
export function costFactorsPlot(a: PlotArm, b: PlotArm, cost: CostComparison): Plot | null {
  if (cost.ratio.estimate === null) return null;
  const factors = [
    { label: 'price of the same tokens', estimate: cost.price_ratio, bounds: null },
    { label: 'tokens at one price', estimate: cost.token_ratio.estimate, bounds: cost.token_ratio.ci95 },
    { label: 'cost of a request', estimate: cost.ratio.estimate, bounds: cost.ratio.long_run_ci95 },
  ];
  const rows = factors.flatMap(({ label, estimate, bounds }): IntervalRow[] =>
    estimate === null ? [] : [{ label, estimate, interval: bounds, place: a.place }],
  );
  return {
    id: `cost-${a.place}-${b.place}`,
    title: `Price × tokens: ${a.name} over ${b.name}`,
    description: `Above 1, ${a.name} costs more. ${factors.map(({ label, estimate }) => `Ratio of the ${label}: ${ratio(estimate)}.`).join(' ')}`,
    ...intervalMarks(rows, {
      margin: [1 - cost.margin, 1 / (1 - cost.margin)],
      reference: 1,
      write: (value) => value.toFixed(2),
    }),
    twin: {
      head: ['a / b', 'ratio', '95 % interval'],
      rows: factors.map(({ label, estimate, bounds }) => [
        label,
        ratio(estimate),
        bounds === null ? '' : interval(bounds, ratio),
      ]),
    },
  };
}
