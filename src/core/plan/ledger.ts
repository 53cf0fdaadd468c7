import { isClientSide } from '../attempt/blame.js';
import type { PlannedAttempt } from '../record/planned.js';
import type { AttemptRecord } from '../record/record.js';

/** What is known of one prompt in one arm, in one small integer, since a long run has very many: attempts × 4 + finished × 2 + failed. */
type State = number;

/**
 * What has been asked so far, by arm and pair: counts only, so that a long run
 * holds no answer in memory that its journal already has.
 */
export class Ledger {
  private readonly arms = new Map<string, Map<string, State>>();

  /** @param earlier what earlier sessions recorded */
  constructor(earlier: readonly AttemptRecord[]) {
    for (const record of earlier) this.add(record);
  }

  add(record: AttemptRecord): void {
    if (record.pair_id === null) return;
    const arm = this.arms.get(record.arm ?? '') ?? new Map<string, State>();
    this.arms.set(record.arm ?? '', arm);
    const before = arm.get(record.pair_id) ?? 0;
    const attempts = Math.max(attemptsOf(before), record.attempt ?? attemptsOf(before) + 1);
    const finished = finishedOf(before) || (record.retry !== true && !isClientSide(record.fault));
    const failed = !record.ok && attempts === record.attempt;
    arm.set(record.pair_id, attempts * 4 + (finished ? 2 : 0) + (failed ? 1 : 0));
  }

  /** How often this has been asked. */
  attempts(planned: PlannedAttempt): number {
    return attemptsOf(this.of(planned));
  }

  /** True where an attempt measured the provider: it answered, failed, or passed a deadline. */
  isFinished(planned: PlannedAttempt): boolean {
    return finishedOf(this.of(planned));
  }

  /** True where the last attempt brought no answer. */
  isFailed(planned: PlannedAttempt): boolean {
    return this.of(planned) % 2 === 1;
  }

  private of(planned: PlannedAttempt): State {
    return this.arms.get(planned.arm.arm)?.get(planned.pairId ?? '') ?? 0;
  }
}

function attemptsOf(state: State): number {
  return Math.floor(state / 4);
}

function finishedOf(state: State): boolean {
  return state % 4 >= 2;
}
