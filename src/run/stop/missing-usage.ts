import type { Asked } from '../attempt.js';
import { limitReached } from './ending.js';
import type { Ending, StopRule } from './rule.js';

/** Ends the run once so many answers of an arm in a row came without token usage: caps can't be kept by them. */
export class MissingUsage implements StopRule {
  private readonly byArm = new Map<string, number>();

  /** @param most null for no limit */
  constructor(private readonly most: number | null) {}

  afterAttempt({ record: { arm, ok, fault, output_tokens: tokens } }: Asked): Ending | null {
    if (fault === 'aborted') return null;
    const answers = ok && tokens === null ? (this.byArm.get(arm ?? '') ?? 0) + 1 : 0;
    this.byArm.set(arm ?? '', answers);
    if (this.most === null || answers < this.most) return null;
    return limitReached(
      'max-consecutive-missing-usage',
      `${answers} answers of ${arm} in a row came without token usage`,
    );
  }
}
