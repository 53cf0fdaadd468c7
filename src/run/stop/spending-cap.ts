import type { Budget, CapRefusal } from '../../core/plan/budget.js';
import { limitReached } from './ending.js';
import type { Ending, StopRule } from './rule.js';

/**
 * Ends the run where its caps are passed already, or can be by what is in flight:
 * after a provider billed more than the worst case that was reserved.
 */
export class SpendingCap implements StopRule {
  constructor(private readonly budget: Budget) {}

  beforeRequest(): Ending | null {
    const refusal = this.budget.refusalOf({ tokens: 0, usd: 0 });
    return refusal === null ? null : capReached(refusal);
  }
}

/** The ending of a run whose cap leaves no room for the next unit. */
export function capReached({ cap, message }: CapRefusal): Ending {
  return limitReached(cap, message);
}
