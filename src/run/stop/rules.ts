import type { Budget } from '../../core/plan/budget.js';
import type { RunSettings } from '../../core/record/settings.js';
import type { Clock } from '../../ports.js';
import { ConsecutiveFailures } from './consecutive-failures.js';
import { DurationLimit } from './duration-limit.js';
import { MissingUsage } from './missing-usage.js';
import { Refusal } from './refusal.js';
import type { StopRule } from './rule.js';
import { SpendingCap } from './spending-cap.js';

export interface StopRuleInput {
  readonly settings: RunSettings;
  readonly budget: Budget;
  readonly earlierMs: number;
}

/** Every rule that may end a run, in the order in which they are asked. */
export function stopRules({ settings, budget, earlierMs }: StopRuleInput, clock: Clock): StopRule[] {
  return [
    new DurationLimit(settings.max_duration_minutes, earlierMs, clock),
    new SpendingCap(budget),
    new Refusal(),
    new ConsecutiveFailures(settings.max_consecutive_failures),
    new MissingUsage(settings.max_consecutive_missing_usage),
  ];
}
