import { add, Budget, type Spending, worstCase } from '../core/plan/budget.js';
import { leastUnit, plan } from '../core/plan/plan.js';
import type { Price } from '../core/price/prices.js';
import type { Prompt } from '../core/record/planned.js';
import type { ArmSettings, RunSettings } from '../core/record/settings.js';
import { grouped } from '../core/text/numbers.js';
import { option, ParityError, phrase } from '../errors.js';

/** Holds where none is given, USD. */
const DEFAULT_MAX_COST_USD = 15;

/** An arm as far as its cost is concerned. */
type PricedArm = Pick<ArmSettings, 'arm' | 'input_usd_per_mtok'>;

/**
 * The cap on cost that a run has: the one that is given, which needs a price for
 * every arm, else the default over the arms whose price is known.
 *
 * @returns USD; null where no arm has a price
 * @throws ParityError `INVALID_OPTION` where a given cap could not be kept
 */
export function costCapOf(given: number | null, arms: readonly PricedArm[]): number | null {
  const unpriced = unpricedArms(arms);
  if (given === null) return unpriced.length < arms.length ? DEFAULT_MAX_COST_USD : null;
  if (unpriced.length === 0) return given;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`no price is known for ${unpriced.join(', ')}, so ${option('max-cost-usd')} could not be kept; give ${option('input-price-per-mtok')} and ${option('output-price-per-mtok')} (0 where it is free), or leave the cap out.`,
  );
}

/** The names of the arms whose cost will be unknown. */
export function unpricedArms(arms: readonly PricedArm[]): string[] {
  return arms.filter(({ input_usd_per_mtok }) => input_usd_per_mtok === null).map(({ arm }) => arm);
}

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
