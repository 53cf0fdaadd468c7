import { systemClock } from '../../src/effects/process/clock.js';
import type { Clock } from '../../src/ports.js';

/** The machine's clock, its wall time set wrong by `offsetMs`. */
export function realClock(offsetMs = 0): Clock {
  return { ...systemClock, now: () => new Date(Date.now() + offsetMs) };
}

export interface ManualClock extends Clock {
  /** Moves time forward and wakes the sleepers that are due. */
  advance(ms: number): Promise<void>;
}

/** A clock that moves only when told. */
export function manualClock(start = Date.parse('2026-10-01T00:00:00Z')): ManualClock {
  let elapsed = 0;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: () => new Date(start + elapsed),
    monotonic: () => elapsed,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve();
        const sleeper = { at: elapsed + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          resolve();
        });
      }),
    advance: async (ms) => {
      elapsed += ms;
      for (const sleeper of sleepers) {
        if (sleeper.at > elapsed) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export interface QuickClock extends Clock {
  /** The pauses that were asked for, in ms; each is over at once. */
  readonly pauses: readonly number[];
  /** Lets every limit that is waited for pass now. */
  passLimits(): void;
}

/** A clock on which pauses take no time, and limits pass only when told: `isLimit` tells them apart by their length in ms. */
export function quickClock(isLimit: (ms: number) => boolean): QuickClock {
  const pauses: number[] = [];
  const limits = new Set<() => void>();
  return {
    ...systemClock,
    pauses,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (!isLimit(ms)) pauses.push(ms);
        if (!isLimit(ms) || signal?.aborted === true) return resolve();
        const wake = (): void => {
          limits.delete(wake);
          resolve();
        };
        limits.add(wake);
        signal?.addEventListener('abort', wake);
      }),
    passLimits() {
      for (const wake of limits) wake();
    },
  };
}
