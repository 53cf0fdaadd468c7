import type { Asked } from '../attempt.js';
import { limitReached } from './ending.js';
import type { Ending, StopRule } from './rule.js';

/** Ends the run once an arm has failed so often in a row; the answers of one arm don't hide the failures of another. */
export class ConsecutiveFailures implements StopRule {
  private readonly byArm = new Map<string, number>();

  /** @param most null for no limit */
  constructor(private readonly most: number | null) {}

  afterAttempt({ record: { arm, ok, outcome, fault, error } }: Asked): Ending | null {
    // A request that our own stop cut off does not count as a failure.
    if (fault === 'aborted') return null;
    // A model that declines has answered the request: nothing failed.
    const failures = ok || outcome === 'refused' ? 0 : (this.byArm.get(arm ?? '') ?? 0) + 1;
    this.byArm.set(arm ?? '', failures);
    if (this.most === null || failures < this.most) return null;
    const last = `the last with "${error ?? 'no message'}"`;
    return limitReached('max-consecutive-failures', `${failures} attempts of ${arm} in a row failed, ${last}`);
  }
}
