import type { Arm } from '../../record/arms.js';
import { type AttemptRecord, isWalkthroughRecord, promptKey } from '../../record/record.js';
import { grouped } from '../../text/numbers.js';
import type { ArmEvidence } from '../evidence.js';
import { type Detection, inArm, type Rule, shareOf } from '../rule.js';
import { byRun, missingNumbers, outOfOrder } from '../sequence.js';

export const retriedRecords: Rule = {
  id: 'retried_records',
  family: 'comparability',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Records of the measurement are repetitions or stand out of the order of their time: asked again, or merged from another run.',
  brief: (share) => `${share} records are not plain first attempts`,
  consequence:
    'Qualifies the verdict: the first attempt’s failure or latency is hidden behind a later one. Nothing where the file itself holds every earlier attempt.',
  remedy: 'Compare with the journal, which holds every attempt, and check whether the prompt was the same.',
  check: ({ arms }) => arms.flatMap(retried),
};

function retried({ arm, name, records }: ArmEvidence): Detection[] {
  const again = records.filter((record) => (record.attempt ?? 1) > 1);
  const twice = repeated(records, promptKey);
  // Records of our own say which attempt they are; in the walkthrough's only the time tells.
  const misplaced = byRun(records.filter(isWalkthroughRecord)).flatMap(outOfOrder);
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
  const message = `${name}: ${shareOf(found.length, records.length)} records did not come of a plain first attempt (${how})`;
  if (found.length === again.length && hasEarlierAttempts(arm, again)) {
    const grade = { severity: 'info', effect: 'none' } as const;
    return [inArm(name, found, records.length, `${message}; the earlier attempts are in the file.`, grade)];
  }
  return [inArm(name, found, records.length, `${message}; what they stand in for is no part of this comparison.`)];
}

/** True where each repetition's earlier attempts are recorded as superseded. */
function hasEarlierAttempts({ all }: Arm, again: readonly AttemptRecord[]): boolean {
  const superseded = new Set(all.filter((record) => record.superseded === true).map(promptKey));
  return again.every((record) => superseded.has(promptKey(record)));
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
