import type { Clock } from '../../ports.js';
import { refusalOf } from './refusal.js';

/** How one request is repeated. */
export interface Repetition {
  readonly clock: Pick<Clock, 'sleep' | 'now'>;
  /** Aborted when nobody may wait any longer. */
  readonly stop: AbortSignal;
  /** False for a request that may have worked although no answer came, and that would then be done twice. */
  readonly isRepeatable: boolean;
}

const MOST_TRIES = 4;
/** The longest that one request waits in all, in milliseconds: GitHub's secondary limits ask for a minute. */
const MOST_WAITING_MS = 150_000;
/** Waits where GitHub names none, in milliseconds. */
const AFTER_OUTAGE_MS = [1_000, 3_000, 9_000] as const;
const AFTER_LIMIT_MS = [15_000, 45_000, 60_000] as const;

/**
 * Makes a request, again where its failure may pass: GitHub limits the rate, is
 * unavailable or does not answer. A rate limit is a definite refusal, so any
 * request may follow it; the others are repeated only where that can't do a thing twice.
 *
 * @throws the last failure
 */
export async function repeated<T>({ clock, stop, isRepeatable }: Repetition, request: () => Promise<T>): Promise<T> {
  let waitedMs = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await request();
    } catch (error) {
      const waitMs = waitBefore(error, tries, isRepeatable, clock.now());
      if (waitMs === null || tries === MOST_TRIES || waitedMs + waitMs > MOST_WAITING_MS || stop.aborted) throw error;
      waitedMs += waitMs;
      await clock.sleep(waitMs, stop);
      if (stop.aborted) throw error;
    }
  }
}

/** Milliseconds until the next try; null where there is none. */
function waitBefore(error: unknown, tries: number, isRepeatable: boolean, now: Date): number | null {
  const { kind, retryAfterMs } = refusalOf(error, now);
  if (kind === 'rate limited') return retryAfterMs ?? AFTER_LIMIT_MS[tries - 1] ?? null;
  const passes = kind === 'unavailable' || kind === 'unanswered';
  return passes && isRepeatable ? (retryAfterMs ?? AFTER_OUTAGE_MS[tries - 1] ?? null) : null;
}
