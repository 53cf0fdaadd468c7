import type { Clock } from '../../ports.js';
import { limitReached } from './ending.js';
import type { Ending, StopRule } from './rule.js';

/** Ends the run, and what it has in flight, when all its sessions together have taken so long. */
export class DurationLimit implements StopRule {
  /**
   * @param minutes of the whole run; null for no limit
   * @param earlierMs that earlier sessions took
   */
  constructor(
    private readonly minutes: number | null,
    private readonly earlierMs: number,
    private readonly clock: Pick<Clock, 'sleep'>,
  ) {}

  watch(stop: (ending: Ending) => void, signal: AbortSignal): void {
    const { minutes } = this;
    if (minutes === null) return;
    const leftMs = minutes * 60_000 - this.earlierMs;
    const ending = limitReached('max-duration-minutes', `the run's ${minutes} minutes are over`);
    if (leftMs <= 0) return stop(ending);
    void this.clock.sleep(leftMs, signal).then(() => {
      if (!signal.aborted) stop(ending);
    });
  }
}
