import type { AttemptRecord } from '../../core/record/record.js';
import type { RunSettings } from '../../core/record/settings.js';

/** How many attempts of an arm in a row failed, and how many of its answers came without usage. */
interface Streak {
  readonly failed: number;
  readonly silent: number;
}

const NONE: Streak = { failed: 0, silent: 0 };

/** Counts in a row, by arm, so that the answers of one arm don't hide the failures of another. */
export class Streaks {
  private readonly arms = new Map<string, Streak>();

  constructor(private readonly caps: Pick<RunSettings, 'max_consecutive_failures' | 'max_consecutive_missing_usage'>) {}

  failures(arm: string | null): number {
    return this.of(arm).failed;
  }

  /**
   * Counts an attempt; what our own stop cut off is nobody's failure.
   *
   * @returns the sentence that says which cap was reached, null where none was
   */
  count(record: AttemptRecord): string | null {
    if (record.fault === 'aborted') return null;
    const { arm, ok, error } = record;
    const before = this.of(arm);
    const now = {
      failed: ok ? 0 : before.failed + 1,
      silent: ok && record.output_tokens === null ? before.silent + 1 : 0,
    };
    this.arms.set(arm ?? '', now);
    const { max_consecutive_failures: failures, max_consecutive_missing_usage: missing } = this.caps;
    if (failures !== null && now.failed >= failures) {
      return `max-consecutive-failures: ${now.failed} attempts of ${arm} in a row failed, the last with "${error ?? 'no message'}"`;
    }
    if (missing !== null && now.silent >= missing) {
      return `max-consecutive-missing-usage: ${now.silent} answers of ${arm} in a row came without token usage`;
    }
    return null;
  }

  private of(arm: string | null): Streak {
    return this.arms.get(arm ?? '') ?? NONE;
  }
}
