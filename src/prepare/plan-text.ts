import { add, worstCase } from '../core/plan/budget.js';
import { planPower, powerLines } from '../core/plan/power.js';
import { counted, grouped, usd } from '../core/text/numbers.js';
import type { Dataset } from '../effects/dataset/dataset.js';
import type { RunOptions } from '../options/tables/run.js';
import type { ArmParts } from './arms.js';
import { costCapOf, unpricedArms } from './caps.js';

/** What a run is about to do, what it can cost at the very most, and what it will be able to show. */
export function planText(options: RunOptions, dataset: Dataset, arms: readonly ArmParts[]): string {
  const requests = (dataset.prompts.length + options.warmups) * arms.length;
  return [
    `plan: ${grouped(dataset.prompts.length)} prompts of ${dataset.label} × ${counted(arms.length, 'arm')} + warm-ups = ${grouped(requests)} requests, ${options.order}, seed ${options.seed}`,
    ...arms.map(({ settings, endpoint }) => `  arm ${settings.arm} at ${endpoint.baseUrl}`),
    worstLine(options, dataset, arms),
    ...priceLines(arms),
    ...(arms.length > 1 ? [PRIMARY] : []),
    ...(arms.length > 1
      ? powerLines(
          planPower({
            n: dataset.prompts.length,
            marginPp: options.accuracyMarginPp,
            latencyMargin: options.latencyMargin,
          }),
        ).map((line) => `  ${line}`)
      : []),
  ].join('\n');
}

/** Named before there is anything to choose from. */
const PRIMARY =
  '  primary: the typical paired ratio of total latency, and the difference in right answers; TTFT, TTFB and completion are adjusted together (Holm), quantile ratios are descriptive';

/** The cap bounds the bill, the worst case says whether it will ever be felt. */
function worstLine(options: RunOptions, dataset: Dataset, arms: readonly ArmParts[]): string {
  const worst = arms
    .flatMap(({ price }) =>
      dataset.prompts.map((prompt) => worstCase(prompt.text, options.instructions, options.maxOutputTokens, price)),
    )
    .reduce(add, { tokens: 0, usd: 0 });
  const settings = arms.map((arm) => arm.settings);
  const costCap = costCapOf(options.maxCostUsd, settings);
  const cap = `caps: ${grouped(options.maxBillableTokens)} tokens, ${costCap === null ? 'no cost' : `USD ${usd(costCap)}`}`;
  const cost = unpricedArms(settings).length === arms.length ? 'cost unknown' : `USD ${usd(worst.usd)}`;
  return `  worst case, every answer at its token limit: ${grouped(worst.tokens)} tokens, ${cost}; ${cap}`;
}

/** The day of the list prices, and whose cost will be unknown. */
function priceLines(arms: readonly ArmParts[]): string[] {
  const days = [...new Set(arms.flatMap(({ price }) => (price?.asOf == null ? [] : [price.asOf])))].sort();
  const unpriced = unpricedArms(arms.map(({ settings }) => settings));
  return [
    ...(days.length === 0 ? [] : [`  list prices as of ${days.join(', ')}`]),
    ...(unpriced.length === 0
      ? []
      : [`  cost unknown, in no cost cap, only in the token cap: ${unpriced.join(', ')} (no price is known)`]),
  ];
}
