import type { Caps, Spending } from '../../plan/budget.js';
import { duration } from '../../text/durations.js';
import { counted, grouped } from '../../text/numbers.js';

/** How far a run is. */
export interface Reached {
  /** Prompts that every arm was asked; each epoch of a prompt counts. */
  readonly prompts: number;
  readonly plannedPrompts: number;
  /** Since the session began. */
  readonly elapsedMs: number;
  /** By the rate of this session; null before its first request. */
  readonly leftMs: number | null;
  readonly failed: number;
  readonly spent: Spending;
  readonly caps: Caps;
  /** False where no price is known: tokens are shown in place of money. */
  readonly priced: boolean;
}

/**
 * What a comment says of a run that goes on: no figure that a verdict could be
 * read from.
 *
 * @param now when it is said
 */
export function renderProgress(reached: Reached, now: Date): string {
  const { prompts, plannedPrompts } = reached;
  return [
    `## parity-bench: ${grouped(prompts)} of ${counted(plannedPrompts, 'prompt')} measured`,
    '',
    `The run is going on, ${details(reached, now)}. There is no verdict before it ends.`,
    '',
    `As of ${timeOf(now)}.`,
    '',
  ].join('\n');
}

/** The same in one line, for beside an earlier result. */
export function progressReason(reached: Reached, now: Date): string {
  const { prompts, plannedPrompts } = reached;
  return `${grouped(prompts)} of ${counted(plannedPrompts, 'prompt')} measured by ${timeOf(now)}, ${details(reached, now)}`;
}

function details({ leftMs, elapsedMs, failed, ...money }: Reached, now: Date): string {
  const end = leftMs === null ? '' : ` and until about ${timeOf(new Date(now.getTime() + leftMs))}`;
  return [
    `for ${duration(elapsedMs)} so far${end}`,
    spending(money),
    failed === 0 ? 'no failure' : counted(failed, 'failure'),
  ].join(', ');
}

/** `$0.42 of at most $5.00`. */
function spending({ spent, caps, priced }: Pick<Reached, 'spent' | 'caps' | 'priced'>): string {
  if (!priced) {
    const cap = caps.maxBillableTokens === null ? '' : ` of at most ${grouped(caps.maxBillableTokens)}`;
    return `${grouped(spent.tokens)}${cap} tokens`;
  }
  return `$${spent.usd.toFixed(2)}${caps.maxCostUsd === null ? '' : ` of at most $${caps.maxCostUsd.toFixed(2)}`}`;
}

/** `2026-11-27 14:05 UTC`. */
function timeOf(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
