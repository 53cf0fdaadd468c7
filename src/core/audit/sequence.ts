import type { AttemptRecord } from '../record/record.js';

/** The records of each run, in the order in which they stand. */
export function byRun(records: readonly AttemptRecord[]): AttemptRecord[][] {
  const runs = new Map<string, AttemptRecord[]>();
  for (const record of records) {
    const run = runs.get(record.run_id ?? '') ?? [];
    runs.set(record.run_id ?? '', run);
    run.push(record);
  }
  return [...runs.values()];
}

/** How many numbers a run's sequence of requests lacks between its first and its last; it may start anywhere. */
export function missingNumbers(run: readonly AttemptRecord[]): number {
  const numbers = new Set(run.map(({ run_index }) => run_index));
  const [low, high] = [...numbers].reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
  return numbers.size === 0 ? 0 : high - low + 1 - numbers.size;
}

/**
 * Records that were put into a run's sequence from before its beginning or from
 * after its end: outside the time of the longest rising subsequence of its start
 * times (patience sorting), which is the run itself. Several at the beginning or
 * end of the sequence are no such records: a wall clock that was set back puts all
 * of one side out of order.
 */
export function outOfOrder(run: readonly AttemptRecord[]): AttemptRecord[] {
  const inSequence = run
    .map((record) => ({ record, at: Date.parse(record.started_at) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.record.run_index - b.record.run_index || a.at - b.at);
  const times = inSequence.map(({ at }) => at);
  const rising = longestRising(times);
  const [first, last] = [times[rising[0] ?? 0] ?? 0, times[rising.at(-1) ?? 0] ?? 0];
  const inOrder = new Set(rising);
  const inRun = times.map((at, index) => inOrder.has(index) || (at >= first && at <= last));
  const from = severalOutside(inRun);
  const to = inRun.length - severalOutside([...inRun].reverse());
  return inSequence.flatMap(({ record }, index) => (index >= from && index < to && !inRun[index] ? [record] : []));
}

/** How many records stand outside the run's time at the beginning, where it is more than one. */
function severalOutside(inRun: readonly boolean[]): number {
  const length = inRun.indexOf(true);
  return length > 1 ? length : 0;
}

/** The places of a longest subsequence that never falls. */
function longestRising(times: readonly number[]): number[] {
  const tails: number[] = [];
  const previous = times.map((time, index) => {
    const place = firstAbove(tails, times, time);
    tails[place] = index;
    return place === 0 ? -1 : (tails[place - 1] as number);
  });
  const places: number[] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] as number) places.push(index);
  return places.reverse();
}

/** The first of the piles whose top is later than `time`. */
function firstAbove(tails: readonly number[], times: readonly number[], time: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((times[tails[middle] as number] as number) > time) high = middle;
    else low = middle + 1;
  }
  return low;
}
