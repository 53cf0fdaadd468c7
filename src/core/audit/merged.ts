import type { Arm } from '../record/arms.js';
import { type AttemptRecord, promptKey } from '../record/record.js';
import { counted, grouped, timespan } from '../text/numbers.js';
import type { ArmEvidence } from './evidence.js';
import { type Detection, inArm, type Rule } from './rule.js';

export const retriedRecords: Rule = {
  id: 'retried_records',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Records of the measurement are repetitions or stand out of the order of their time: asked again, or merged from another run.',
  consequence:
    'Qualifies the verdict: the first attempt’s failure or latency is hidden behind a later one. Nothing where the file itself holds every earlier attempt.',
  remedy: 'Compare the journal, which holds every attempt, and look whether the prompt was the same.',
  check: ({ arms }) => arms.flatMap(retried),
};

function retried({ arm, name, records }: ArmEvidence): Detection[] {
  const again = records.filter((record) => (record.attempt ?? 1) > 1);
  const twice = repeated(records, promptKey);
  // Requests that are under way together need not start in the order of their numbers.
  const concurrent = arm.settings.some(({ concurrency }) => concurrency > 1);
  const misplaced = concurrent
    ? []
    : byRun(records.filter((record) => (record.attempt ?? 1) === 1)).flatMap(outOfOrder);
  const foreign = fromAnotherRun(records);
  const found = [...new Set([...again, ...twice, ...misplaced, ...foreign])];
  if (found.length === 0) return [];
  const parts = [
    [again.length, 'asked again'],
    [twice.length, 'a second record of its prompt'],
    [misplaced.length, 'out of the order of time'],
    [foreign.length, 'from another run'],
  ] as const;
  const how = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${grouped(count)} ${words}`])).join(', ');
  const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} records did not come of a plain first attempt (${how}); `;
  if (found.length === again.length && hasEarlierAttempts(arm, again)) {
    return [
      inArm(name, found, records.length, `${message}the earlier attempts are in the file.`, {
        severity: 'info',
        effect: 'none',
      }),
    ];
  }
  return [inArm(name, found, records.length, `${message}what they stand in for is no part of this comparison.`)];
}

/** True where each repetition's earlier attempts are recorded as superseded. */
function hasEarlierAttempts({ all }: Arm, again: readonly AttemptRecord[]): boolean {
  const superseded = new Set(all.filter((record) => record.superseded === true).map(promptKey));
  return again.every((record) => superseded.has(promptKey(record)));
}

export const gapsInRun: Rule = {
  id: 'gaps_in_run',
  family: 'comparability',
  severity: 'info',
  effect: 'qualifies',
  meaning: 'Numbers are missing in an arm’s sequence of requests, or the run stood still for long between two of them.',
  consequence:
    'Qualifies the verdict: requests may have been left out, and what follows a pause met another hour of the endpoint.',
  remedy: 'Look into the journal for the missing numbers; a resumed run has its pause by design.',
  check: ({ arms }) => arms.flatMap(gaps),
};

function gaps({ arm, name, records }: ArmEvidence): Detection[] {
  const missing = byRun(arm.all).reduce((sum, run) => sum + missingNumbers(run), 0);
  const pauses = byRun(records).flatMap(longPauses);
  const longest = pauses.reduce((most, pause) => Math.max(most, pause.ms), 0);
  const message: string[] = [];
  if (missing > 0) message.push(`${counted(missing, 'number is', 'numbers are')} missing in the sequence of requests`);
  if (pauses.length > 0) message.push(`it stood still ${counted(pauses.length, 'time')}, up to ${timespan(longest)}`);
  if (message.length === 0) return [];
  const examples = pauses.map(({ before }) => before);
  return [
    { ...inArm(name, examples, records.length, `${name}: ${message.join(', and ')}.`), count: missing + pauses.length },
  ];
}

function byRun(records: readonly AttemptRecord[]): AttemptRecord[][] {
  const runs = new Map<string, AttemptRecord[]>();
  for (const record of records) {
    const run = runs.get(record.run_id ?? '') ?? [];
    runs.set(record.run_id ?? '', run);
    run.push(record);
  }
  return [...runs.values()];
}

/**
 * Records of other runs where an arm's main run lacks numbers: put in the place of
 * what failed there. Shards and continuations lack none, each within itself.
 */
function fromAnotherRun(records: readonly AttemptRecord[]): AttemptRecord[] {
  const [main = [], ...others] = byRun(records).sort((a, b) => b.length - a.length);
  return missingNumbers(main) > 0 ? others.flat() : [];
}

/** Every record but the first of those that share a key. */
function repeated(records: readonly AttemptRecord[], key: (record: AttemptRecord) => string): AttemptRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => seen.has(key(record)) || !seen.add(key(record)));
}

/**
 * The fewest records whose removal leaves a run in the order of its time: those
 * outside a longest rising subsequence of start times (patience sorting).
 */
function outOfOrder(run: readonly AttemptRecord[]): AttemptRecord[] {
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
  return inSequence.filter((_, index) => !rising.has(index));
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

function missingNumbers(run: readonly AttemptRecord[]): number {
  const numbers = new Set(run.map(({ run_index }) => run_index));
  const [low, high] = [...numbers].reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
  return numbers.size === 0 ? 0 : high - low + 1 - numbers.size;
}

/** A pause is no pause of the run where it is shorter than this, or than twenty usual intervals. */
const LONG_PAUSE_MS = 5 * 60_000;
const USUAL_INTERVALS = 20;

function longPauses(run: readonly AttemptRecord[]): { before: AttemptRecord; ms: number }[] {
  const timed = run.map((record) => ({ record, at: Date.parse(record.started_at) })).sort((a, b) => a.at - b.at);
  const steps = timed.slice(1).map(({ record, at }, index) => {
    const last = timed[index] as (typeof timed)[number];
    return { before: record, interval: at - last.at, ms: at - last.at - (last.record.total_ms ?? 0) };
  });
  const intervals = steps.map(({ interval }) => interval).sort((a, b) => a - b);
  const usual = intervals[Math.floor(intervals.length / 2)] ?? 0;
  return steps.filter(({ ms }) => ms > Math.max(LONG_PAUSE_MS, USUAL_INTERVALS * usual));
}
