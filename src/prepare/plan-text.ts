import type { PlannedComparison } from '../core/compare/drawn-runs.js';
import { add, type Spending, worstCase } from '../core/plan/budget.js';
import { type ExpectedRequest, expectedRequest } from '../core/plan/expected.js';
import { type Forecast, forecast } from '../core/plan/forecast.js';
import { canonicalModel } from '../core/record/model.js';
import { timespan } from '../core/text/durations.js';
import { counted, grouped, usd } from '../core/text/numbers.js';
import { BUILT_IN_LABEL, type Dataset } from '../effects/dataset/dataset.js';
import { option, ParityError, phrase } from '../errors.js';
import { perProvider } from '../options/per-provider.js';
import type { RunOptions } from '../options/tables/run.js';
import type { ArmParts } from './arms.js';
import { costCapOf, unpricedArms } from './caps.js';

/** What a run is about to do, what it will probably cost and at the very most, and what it will be able to show. */
export async function planText(options: RunOptions, dataset: Dataset, arms: readonly ArmParts[]): Promise<string> {
  const rounds = dataset.prompts.length * options.epochs;
  const requests = (rounds + options.warmups) * arms.length;
  const epochs = options.epochs > 1 ? ` × ${options.epochs} epochs` : '';
  const planned = plannedComparison(options, dataset, arms);
  return [
    `plan: ${promptsOf(dataset)}${epochs} × ${counted(arms.length, 'arm')} + warm-ups = ${grouped(requests)} requests, ${options.order}, seed ${options.seed}`,
    ...arms.map(
      ({ settings, endpoint }) =>
        `  arm ${settings.arm} at ${options.simulate ? 'the embedded endpoint' : endpoint.baseUrl}`,
    ),
    ...costLines(options, dataset, arms).map((line) => `  ${line}`),
    ...priceLines(arms),
    ...(planned === null ? [] : [PRIMARY, ...(await prospectLines(options, planned))]),
  ].join('\n');
}

/** Only a run that compares arms needs the statistics behind it. */
async function prospectLines(options: RunOptions, planned: PlannedComparison): Promise<string[]> {
  const { comparisonLines } = await import('./comparison-lines.js');
  return comparisonLines(options, planned).map((line) => `  ${line}`);
}

function promptsOf({ prompts, label }: Dataset): string {
  const of = label === BUILT_IN_LABEL ? 'the built-in list' : label;
  return `${counted(prompts.length, 'prompt')} of ${of}`;
}

/** Named before there is anything to choose from. */
const PRIMARY =
  '  primary: the typical paired ratio of total latency; answers, latency, reliability and cost of all arms are one family (Holm, 5 % run-wide); quantile ratios are descriptive';

/** Null where no two arms are of one model at one effort. */
export function plannedComparison(
  options: RunOptions,
  { prompts, scorer }: Dataset,
  arms: readonly ArmParts[],
): PlannedComparison | null {
  const groups = new Set(arms.map(({ settings }) => `${canonicalModel(settings.model)} ${settings.effort ?? ''}`));
  const comparedArms = arms.length - groups.size;
  if (comparedArms < 1) return null;
  return {
    n: new Set(prompts.map(({ id }) => id)).size,
    comparedArms,
    scored: scorer !== 'none',
    marginPp: options.accuracyMarginPp,
    latencyMargin: options.latencyMargin,
  };
}

function costLines(options: RunOptions, dataset: Dataset, arms: readonly ArmParts[]): string[] {
  const rounds = dataset.prompts.length * options.epochs;
  const round = worstRound(options, dataset, arms);
  const worst = { tokens: round.tokens * rounds, usd: round.usd * rounds };
  const settings = arms.map((arm) => arm.settings);
  const costCap = costCapOf(options.maxCostUsd, settings);
  const expected = expectedRun(options, dataset, arms);
  const isPriced = unpricedArms(settings).length < arms.length;
  const [likely, most] = isPriced
    ? [`USD ${expected.usd.toFixed(2)}`, `USD ${usd(worst.usd)}`]
    : ['cost unknown', 'cost unknown'];
  return [
    `expected: ${likely} and ${timespan(expected.minutes * 60_000)}, by the usage of the published runs where no other is given; worst case, every answer at its token limit: ${grouped(Math.ceil(worst.tokens))} tokens, ${most}`,
    `caps: ${costCap === null ? 'no cost' : `USD ${usd(costCap)}`}, ${grouped(options.maxBillableTokens)} tokens, ${options.maxDurationMinutes} min: ${limitWords(expected, rounds)}`,
  ];
}

/** What a whole run will probably take, and which of its limits will end it. */
export function expectedRun(options: RunOptions, dataset: Dataset, arms: readonly ArmParts[]): Forecast {
  const settings = arms.map((arm) => arm.settings);
  return forecast({
    arms: expectedRequests(options, dataset, arms),
    rounds: dataset.prompts.length * options.epochs,
    warmups: options.warmups,
    concurrency: options.concurrency,
    worstRound: worstRound(options, dataset, arms),
    maxCostUsd: costCapOf(options.maxCostUsd, settings) ?? Infinity,
    maxBillableTokens: options.maxBillableTokens,
    maxDurationMinutes: options.maxDurationMinutes,
  });
}

function limitWords({ limit }: Forecast, rounds: number): string {
  if (limit === null) return 'none will probably end the run early';
  const needed = limit.name === 'max-cost-usd' ? limit.needed.toFixed(2) : grouped(Math.ceil(limit.needed));
  return `${limit.name} will probably end the run after ${grouped(limit.rounds)} of ${counted(rounds, 'round')}; with ${needed.replaceAll(',', '')} it would reach its end`;
}

/** The mean over the prompts of what is reserved for one prompt through all arms. */
function worstRound(options: RunOptions, { prompts }: Dataset, arms: readonly ArmParts[]): Spending {
  const whole = arms
    .flatMap(({ price }) =>
      prompts.map(({ text }) => worstCase(text, options.instructions, options.maxOutputTokens, price)),
    )
    .reduce(add, { tokens: 0, usd: 0 });
  return { tokens: whole.tokens / prompts.length, usd: whole.usd / prompts.length };
}

function expectedRequests(options: RunOptions, { prompts }: Dataset, arms: readonly ArmParts[]): ExpectedRequest[] {
  const encoder = new TextEncoder();
  const bytes = prompts.reduce((sum, { text }) => sum + encoder.encode(text).length, 0) / prompts.length;
  const instructions = encoder.encode(options.instructions ?? '').length;
  const tokensOf = perProvider(options.expectedOutputTokens, 'expected-output-tokens', options.provider);
  const secondsOf = perProvider(options.expectedSeconds, 'expected-seconds', options.provider);
  return arms.map(({ settings: { provider, effort }, price }) => {
    const outputTokens = amount(tokensOf(provider), 'expected-output-tokens');
    const seconds = amount(secondsOf(provider), 'expected-seconds');
    return expectedRequest({ provider, effort, price, outputTokens, seconds }, bytes + instructions);
  });
}

function amount(text: string | null, name: string): number | null {
  if (text === null) return null;
  const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new ParityError(
    'INVALID_OPTION',
    phrase`${option(name)} can't be ${JSON.stringify(text.slice(0, 60))}; use a number, 0 or more.`,
  );
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
