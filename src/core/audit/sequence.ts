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
 * The fewest records whose removal leaves a run in the order of its time: those
 * outside a longest rising subsequence of start times (patience sorting). Several
 * at the run's beginning or end are no such records: a wall clock that was set
 * back puts all of one side out of order.
 */
export function outOfOrder(run: readonly AttemptRecord[]): AttemptRecord[] {
  const inSequence = run
    .filter(({ started_at }) => Number.isFinite(Date.parse(started_at)))
    .sort((a, b) => a.run_index - b.run_index || Date.parse(a.started_at) - Date.parse(b.started_at));
  const times = inSequence.map((record) => Date.parse(record.started_at));
  const tails: number[] = [];
  const previous = times.map((time, index) => {
    const place = firstAbove(tails, times, time);
    tails[place] = index;
    return place === 0 ? -1 : (tails[place - 1] as number);
  });
  const rising = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] as number) rising.add(index);
  const first = endOfClockStep(inSequence.map((_, index) => rising.has(index)));
  const last = inSequence.length - endOfClockStep(inSequence.map((_, index) => rising.has(index)).reverse());
  return inSequence.filter((_, index) => index >= first && index < last && !rising.has(index));
}

/** How many records stand out of order at a run's beginning, where it is more than one. */
function endOfClockStep(inOrder: readonly boolean[]): number {
  const length = inOrder.indexOf(true);
  return length > 1 ? length : 0;
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
