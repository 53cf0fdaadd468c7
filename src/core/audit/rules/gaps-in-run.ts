import type { AttemptRecord } from '../../record/record.js';
import { timespan } from '../../text/durations.js';
import { counted } from '../../text/numbers.js';
import type { ArmEvidence } from '../evidence.js';
import { type Detection, inArm, type Rule } from '../rule.js';
import { byRun, missingNumbers } from '../sequence.js';

export const gapsInRun: Rule = {
  id: 'gaps_in_run',
  family: 'comparability',
  severity: 'info',
  effect: 'qualifies',
  meaning:
    'Numbers are missing in an arm’s sequence of requests, or the run paused for a long time between two of them.',
  brief: () => 'the run has gaps',
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
  if (pauses.length > 0) message.push(`it paused ${counted(pauses.length, 'time')}, up to ${timespan(longest)}`);
  if (message.length === 0) return [];
  const examples = pauses.map(({ before }) => before);
  return [
    { ...inArm(name, examples, records.length, `${name}: ${message.join(', and ')}.`), count: missing + pauses.length },
  ];
}

/** A pause is no pause of the run where it is shorter than this, or than twenty usual intervals. */
const LONG_PAUSE_MS = 5 * 60_000;
const USUAL_INTERVALS = 20;

function longPauses(run: readonly AttemptRecord[]): { before: AttemptRecord; ms: number }[] {
  const timed = run.map((record) => ({ record, at: Date.parse(record.started_at) })).sort((a, b) => a.at - b.at);
  const steps = timed.slice(1).map(({ record, at }, index) => {
    const last = timed[index] as (typeof timed)[number];
    // Where the time goes on with an earlier request, the clock was set back or the record put in later.
    const goesOn = record.run_index > last.record.run_index || (record.attempt ?? 1) > 1;
    const ms = goesOn ? at - last.at - (last.record.total_ms ?? 0) : 0;
    return { before: record, interval: at - last.at, ms };
  });
  const intervals = steps.map(({ interval }) => interval).sort((a, b) => a - b);
  const usual = intervals[Math.floor(intervals.length / 2)] ?? 0;
  return steps.filter(({ ms }) => ms > Math.max(LONG_PAUSE_MS, USUAL_INTERVALS * usual));
}
