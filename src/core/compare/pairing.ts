import { isClientSide } from '../attempt/blame.js';
import { faultOf } from '../attempt/fault.js';
import type { Arm } from '../record/arms.js';
import { type AttemptRecord, type Fault, promptKey } from '../record/record.js';

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
  readonly excluded: ExcludedPairs;
}

/** Faults of the client's side, by which a pair is counted where it has several. */
const CLIENT_FAULTS = ['network', 'aborted', 'auth', 'quota', 'config'] as const satisfies readonly Fault[];

/** Pairs that leave both arms: by the client's fault that one of their attempts had, and prompts that one arm lacks. */
export type ExcludedPairs = Record<(typeof CLIENT_FAULTS)[number] | 'half_pairs', number>;

/**
 * Joins the records of two arms by prompt. A prompt that occurs several times in
 * an arm is joined in order: the first with the first.
 *
 * A pair with a fault of the client's side (network, credentials, quota,
 * configuration, our own stop) says nothing about a provider, and half a pair (a
 * cap, a stop, a prompt that only one arm was given) would count for one arm
 * alone: both leave both arms, and are counted.
 */
export function pairRecords(a: Arm, b: Arm): Pairing {
  const excluded = { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 };
  const pairs: RecordPair[] = [];
  const waiting = byPrompt(b.records);
  for (const record of a.records) {
    const other = waiting.get(promptKey(record))?.shift();
    const fault = other === undefined ? null : clientFault(record, other);
    if (other === undefined) excluded.half_pairs++;
    else if (fault !== null) excluded[fault]++;
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

function clientFault(a: AttemptRecord, b: AttemptRecord): (typeof CLIENT_FAULTS)[number] | null {
  const faults = [faultOf(a), faultOf(b)];
  return faults.some(isClientSide) ? (CLIENT_FAULTS.find((fault) => faults.includes(fault)) ?? null) : null;
}

function earlier(a: AttemptRecord, b: AttemptRecord): number {
  const stamps = [startOf(a), startOf(b)].filter((stamp) => !Number.isNaN(stamp));
  return stamps.length === 0 ? NaN : Math.min(...stamps);
}

/** Milliseconds since 1970; NaN where the stamp can't be read. */
export function startOf(record: AttemptRecord): number {
  return Date.parse(record.started_at);
}
