import type { AttemptRecord } from '../record/record.js';

/** A silence of more than this, with no request in flight, is an interruption and not part of the run. */
const LONGEST_PAUSE_MS = 60_000;

export interface Elapsed {
  /** From the first start to the last end, interruptions left out. */
  readonly seconds: number;
  /** How often the run was interrupted, and for how long altogether. */
  readonly interruptions: number;
  readonly interruptedSeconds: number;
}

/**
 * How long a run took: a resumed run's gaps, in which nobody asked anything,
 * are not time that a provider needed.
 *
 * @param records all of the run: where arms take turns, one arm's silence is
 *   another's request
 * @param resumedAt when later sessions began (ISO 8601): the silence before the
 *   first request of each is an interruption, however short
 * @returns null of no record
 */
export function elapsed(records: readonly AttemptRecord[], resumedAt: readonly string[] = []): Elapsed | null {
  const sessions = resumedAt.map((at) => Date.parse(at));
  const spans = records
    .map((record) => ({ start: Date.parse(record.started_at), milliseconds: record.total_ms ?? 0 }))
    .sort((a, b) => a.start - b.start);
  const [first] = spans;
  if (first === undefined) return null;
  let busyUntil = first.start;
  let interruptions = 0;
  let interruptedMs = 0;
  for (const { start, milliseconds } of spans) {
    const resumed = sessions.some((session) => session >= busyUntil && session <= start);
    if (start > busyUntil && (resumed || start - busyUntil > LONGEST_PAUSE_MS)) {
      interruptions += 1;
      interruptedMs += start - busyUntil;
    }
    busyUntil = Math.max(busyUntil, start + milliseconds);
  }
  return {
    seconds: (busyUntil - first.start - interruptedMs) / 1000,
    interruptions,
    interruptedSeconds: interruptedMs / 1000,
  };
}
