import { faultOf } from '../attempt/fault.js';
import type { Arm } from '../record/arms.js';
import type { AttemptRecord } from '../record/record.js';

/** Attempts of an arm that were lost on what is taken for the client's own network, repeated ones among them. */
export function networkLosses({ all }: Arm): readonly AttemptRecord[] {
  return all.filter((record) => record.warmup !== true && faultOf(record) === 'network');
}

/** What one of two arms lost while both were asked. */
export interface LossCount {
  /** The first attempt of each episode: losses in a row, whichever arm they hit, are one. */
  readonly episodes: readonly AttemptRecord[];
  /** All attempts in that time. */
  readonly attempts: number;
}

/**
 * Losses of two arms in the time in which both were asked. While only one was, its
 * losses say nothing of the other; an outage is one loss however often it was
 * tried to get through it.
 */
export function lossesOfBoth(a: Arm, b: Arm): readonly [LossCount, LossCount] {
  const shared = inSharedTime(a, b);
  const episodes: [AttemptRecord[], AttemptRecord[]] = [[], []];
  const attempts: [number, number] = [0, 0];
  let hit = new Set<number>();
  for (const { record, arm } of shared) {
    attempts[arm] += 1;
    if (faultOf(record) !== 'network') hit = new Set();
    else if (!hit.has(arm)) {
      hit.add(arm);
      episodes[arm].push(record);
    }
  }
  return [
    { episodes: episodes[0], attempts: attempts[0] },
    { episodes: episodes[1], attempts: attempts[1] },
  ];
}

interface Placed {
  readonly record: AttemptRecord;
  readonly arm: 0 | 1;
  readonly at: number;
}

/** The attempts of both arms in the order of their time, from the later first to the earlier last one. */
function inSharedTime(a: Arm, b: Arm): Placed[] {
  const placed = [place(a, 0), place(b, 1)];
  const from = Math.max(...placed.map((own) => own[0]?.at ?? Infinity));
  const to = Math.min(...placed.map((own) => own.at(-1)?.at ?? -Infinity));
  return placed
    .flat()
    .filter(({ at }) => at >= from && at <= to)
    .sort((one, other) => one.at - other.at);
}

function place({ all }: Arm, arm: 0 | 1): Placed[] {
  return all
    .filter(({ warmup }) => warmup !== true)
    .map((record) => ({ record, arm, at: Date.parse(record.started_at) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((one, other) => one.at - other.at);
}
