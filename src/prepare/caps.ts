import { add, Budget, type Spending, worstCase } from '../core/plan/budget.js';
import { leastUnit, plan } from '../core/plan/plan.js';
import type { Price } from '../core/price/prices.js';
import type { Prompt } from '../core/record/planned.js';
import type { RunSettings } from '../core/record/settings.js';
import { grouped } from '../core/text/numbers.js';
import { option, ParityError, phrase } from '../errors.js';

/**
 * Refuses caps under which not one pair could be measured, before anything is
 * spent: the warm-ups and the first pair, every answer at its token limit.
 *
 * @param prices by arm; null where none is known
 * @throws ParityError `INVALID_OPTION` that names the least cap that works
 */
export function refuseSmallCaps(
  settings: RunSettings,
  prompts: readonly Prompt[],
  prices: ReadonlyMap<string, Price | null>,
): void {
  const { instructions, max_output_tokens, max_billable_tokens, max_cost_usd } = settings;
  const least = leastUnit(plan({ ...settings, prompts }))
    .map(({ prompt, arm }) => worstCase(prompt.text, instructions, max_output_tokens, prices.get(arm.arm) ?? null))
    .reduce<Spending>(add, { tokens: 0, usd: 0 });
  const refusal = new Budget({ maxBillableTokens: max_billable_tokens, maxCostUsd: max_cost_usd }).refusalOf(least);
  if (refusal === null) return;
  const { cap } = refusal;
  const [given, needed] =
    cap === 'max-cost-usd'
      ? [String(max_cost_usd), roundedUp(least.usd)]
      : [grouped(max_billable_tokens ?? 0), grouped(least.tokens)];
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option(cap)} ${given} is too small for one pair: warm-ups and one pair, every answer at its limit of ${grouped(max_output_tokens)} tokens, can take up to ${needed}. Give at least ${needed.replaceAll(',', '')}, or lower ${option('max-output-tokens')} or ${option('warmups')}.`,
  );
}

/** USD, four decimals, never below the amount. */
function roundedUp(usd: number): string {
  return (Math.ceil(usd * 10_000 - 1e-6) / 10_000).toFixed(4);
}
