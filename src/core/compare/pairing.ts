import { faultOf } from '../attempt/fault.js';
import type { Arm } from '../record/arms.js';
import { type AttemptRecord, promptKey } from '../record/record.js';

/** The same prompt through two arms. */
export interface RecordPair {
  readonly a: AttemptRecord;
  readonly b: AttemptRecord;
  /** When the earlier of the two started, in ms since 1970; NaN where neither stamp can be read. */
  readonly startedAt: number;
}

export interface Pairing {
  /** In time order. */
  readonly pairs: readonly RecordPair[];
  /** What leaves both arms: the client's own network, our own stop, and prompts that one arm lacks. */
  readonly excluded: { network: number; half_pairs: number; aborted: number };
}

/**
 * Joins the records of two arms by prompt. A prompt that occurs several times in
 * an arm is joined in order: the first with the first.
 *
 * A pair that the client's own network spoilt says nothing about a provider, and
 * half a pair (a cap, a stop, a prompt that only one arm was given) would count
 * for one arm alone: both leave both arms, and are counted.
 */
export function pairRecords(a: Arm, b: Arm): Pairing {
  const excluded = { network: 0, half_pairs: 0, aborted: 0 };
  const pairs: RecordPair[] = [];
  const waiting = byPrompt(b.records);
  for (const record of a.records) {
    const other = waiting.get(promptKey(record))?.shift();
    if (other === undefined) excluded.half_pairs++;
    else if (isOf('network', record, other)) excluded.network++;
    else if (isOf('aborted', record, other)) excluded.aborted++;
    else pairs.push({ a: record, b: other, startedAt: earlier(record, other) });
  }
  for (const left of waiting.values()) excluded.half_pairs += left.length;
  return { pairs: pairs.sort((one, other) => one.startedAt - other.startedAt || 0), excluded };
}

function byPrompt(records: readonly AttemptRecord[]): Map<string, AttemptRecord[]> {
  const groups = new Map<string, AttemptRecord[]>();
  for (const record of records) {
    const group = groups.get(promptKey(record));
    if (group === undefined) groups.set(promptKey(record), [record]);
    else group.push(record);
  }
  return groups;
}

function isOf(fault: 'network' | 'aborted', a: AttemptRecord, b: AttemptRecord): boolean {
  return faultOf(a) === fault || faultOf(b) === fault;
}

function earlier(a: AttemptRecord, b: AttemptRecord): number {
  const stamps = [startOf(a), startOf(b)].filter((stamp) => !Number.isNaN(stamp));
  return stamps.length === 0 ? NaN : Math.min(...stamps);
}

/** Milliseconds since 1970; NaN where the stamp can't be read. */
export function startOf(record: AttemptRecord): number {
  return Date.parse(record.started_at);
}
