import type { PlannedAttempt } from './plan.js';
import type { AttemptRecord } from './record.js';

interface Entry {
  attempts: number;
  finished: boolean;
  failed: boolean;
}

/**
 * What has been asked so far, by arm and pair: counts only, so that a long run
 * holds no answer in memory that its journal already has.
 */
export class Ledger {
  private readonly entries = new Map<string, Entry>();

  constructor(carried: readonly AttemptRecord[]) {
    for (const record of carried) this.add(record);
  }

  add(record: AttemptRecord): void {
    if (record.pair_id === null) return;
    const key = `${record.arm ?? ''}\n${record.pair_id}`;
    const entry = this.entries.get(key) ?? { attempts: 0, finished: false, failed: false };
    entry.attempts = Math.max(entry.attempts, record.attempt ?? entry.attempts + 1);
    entry.finished ||= isFinished(record);
    entry.failed = !record.ok && entry.attempts === record.attempt;
    this.entries.set(key, entry);
  }

  /** How often this has been asked. */
  attempts(planned: PlannedAttempt): number {
    return this.of(planned)?.attempts ?? 0;
  }

  /** True where an attempt ended by the provider's doing or by a deadline, well or badly. */
  isFinished(planned: PlannedAttempt): boolean {
    return this.of(planned)?.finished ?? false;
  }

  /** True where the last attempt brought no answer. */
  isFailed(planned: PlannedAttempt): boolean {
    return this.of(planned)?.failed ?? false;
  }

  private of(planned: PlannedAttempt): Entry | undefined {
    return this.entries.get(`${planned.arm.arm}\n${planned.pairId ?? ''}`);
  }
}

/** Our own stop and our own network leave a request still to be made. */
function isFinished(record: AttemptRecord): boolean {
  return record.fault !== 'aborted' && record.fault !== 'network';
}
