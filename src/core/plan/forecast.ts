import type { Spending } from './budget.js';
import type { ExpectedRequest } from './expected.js';

/** What a whole run will probably take, and which of its limits will end it. */
export interface Forecast extends Spending {
  readonly minutes: number;
  /** The limit that is reached first; null where none is before the plan is done. */
  readonly limit: LimitReached | null;
}

export interface LimitReached {
  readonly name: 'max-cost-usd' | 'max-billable-tokens' | 'max-duration-minutes';
  /** Rounds that will be done by then: each prompt through all arms. */
  readonly rounds: number;
  /** The least limit with which the plan will probably be done. */
  readonly needed: number;
}

export interface ForecastInput {
  readonly arms: readonly ExpectedRequest[];
  /** Rounds of the plan. */
  readonly rounds: number;
  readonly warmups: number;
  readonly concurrency: number;
  /** Reserved before a round is begun. */
  readonly worstRound: Spending;
  readonly maxCostUsd: number;
  readonly maxBillableTokens: number;
  readonly maxDurationMinutes: number;
}

/** From what one request will probably take to the whole run. */
export function forecast(input: ForecastInput): Forecast {
  const { arms, rounds, warmups, concurrency, worstRound } = input;
  const sum = (read: (arm: ExpectedRequest) => number): number => arms.reduce((total, arm) => total + read(arm), 0);
  const [usd, tokens, seconds] = [sum(({ usd }) => usd), sum(({ tokens }) => tokens), sum((arm) => arm.seconds)];
  const warmUpMinutes = (seconds * warmups) / 60;
  const roundMinutes = seconds / concurrency / 60;
  const whole = (each: number): number => each * (rounds + warmups);
  const reached = [
    limitOf('max-cost-usd', input.maxCostUsd, { each: usd, before: warmups * usd, reserved: worstRound.usd }, rounds),
    limitOf(
      'max-billable-tokens',
      input.maxBillableTokens,
      { each: tokens, before: warmups * tokens, reserved: worstRound.tokens },
      rounds,
    ),
    limitOf(
      'max-duration-minutes',
      input.maxDurationMinutes,
      { each: roundMinutes, before: warmUpMinutes, reserved: roundMinutes },
      rounds,
    ),
  ].filter(({ rounds: done }) => done < rounds);

  const first = reached.sort((one, other) => one.rounds - other.rounds)[0] ?? null;
  return { usd: whole(usd), tokens: whole(tokens), minutes: warmUpMinutes + roundMinutes * rounds, limit: first };
}

/** What is charged for a round and before the first, and what is reserved before a round is begun. */
interface Charges {
  readonly each: number;
  readonly before: number;
  readonly reserved: number;
}

/** A round is begun where its worst case fits beside what was charged before. */
function limitOf(
  name: LimitReached['name'],
  limit: number,
  { each, before, reserved }: Charges,
  rounds: number,
): LimitReached {
  const done = each > 0 ? Math.max(0, Math.floor((limit - before - reserved) / each) + 1) : Infinity;
  return { name, rounds: done, needed: before + each * (rounds - 1) + reserved };
}
