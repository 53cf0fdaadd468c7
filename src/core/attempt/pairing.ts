import type { Arm } from '../record/arms.js';
import { baselinePairs, type DatedArm, hasBaseline } from '../record/baseline.js';
import { canonicalModel } from '../record/model.js';
import { type AttemptRecord, type Fault, promptKey } from '../record/record.js';
import { isClientSide } from './blame.js';
import { faultOf } from './fault.js';

/** The same prompt through two arms. */
export interface RecordPair {
  readonly a: AttemptRecord;
  readonly b: AttemptRecord;
  /** When the earlier of the two started, in ms since 1970; NaN where neither stamp can be read. */
  readonly startedAt: number;
  /** By how many ms a started after b; NaN where a stamp can't be read. */
  readonly afterMs: number;
}

/** Two arms joined by prompt: the audit and the verdict are about the same pairs. */
export interface PairedArms {
  readonly a: Arm;
  readonly b: Arm;
  /** In time order. */
  readonly pairs: readonly RecordPair[];
  readonly excluded: ExcludedPairs;
  /** Attempts without a counterpart. */
  readonly left: { readonly a: readonly AttemptRecord[]; readonly b: readonly AttemptRecord[] };
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
export function pairRecords(a: Arm, b: Arm): PairedArms {
  const excluded = { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 };
  const pairs: RecordPair[] = [];
  const leftOfA: AttemptRecord[] = [];
  const waiting = byPrompt(b.records);
  for (const record of a.records) {
    const other = waiting.get(promptKey(record))?.shift();
    const fault = other === undefined ? null : clientFault(record, other);
    if (other === undefined) leftOfA.push(record);
    else if (fault !== null) excluded[fault]++;
    else pairs.push(pairOf(record, other));
  }
  const leftOfB = [...waiting.values()].flat();
  excluded.half_pairs = leftOfA.length + leftOfB.length;
  return { a, b, pairs: pairs.sort(inTime), excluded, left: { a: leftOfA, b: leftOfB } };
}

/** What tells arms apart. */
export type NamedArm = DatedArm;

/**
 * Which arms are compared: every other one with the reference. Of several models
 * or efforts, those of one model at one effort are compared with one another. With
 * a baseline, each arm is compared with itself in it, and there is no reference.
 *
 * @param reference an arm's name or a provider's; null takes the last named
 */
export function comparedArms<A extends NamedArm>(
  arms: readonly A[],
  reference: string | null = null,
): (readonly [a: A, b: A])[] {
  if (hasBaseline(arms)) return baselinePairs(arms);
  const groups = new Map<string, A[]>();
  for (const arm of arms) {
    const key = arms.length <= 2 ? '' : `${canonicalModel(arm.model)} ${arm.effort ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), arm]);
  }
  return [...groups.values()].flatMap((group) => {
    const named = (arm: A): boolean => arm.arm === reference || arm.provider === reference;
    const b = group.find(named) ?? (group.at(-1) as A);
    return group.filter((arm) => arm !== b).map((a) => [a, b] as const);
  });
}

/** The compared arms, joined by prompt. */
export function pairedArms(arms: readonly Arm[], reference: string | null = null): PairedArms[] {
  return comparedArms(arms, reference).map(([a, b]) => pairRecords(a, b));
}

/** By time, then by prompt: from either side the same order. */
function inTime(one: RecordPair, other: RecordPair): number {
  const gap = one.startedAt - other.startedAt;
  if (gap !== 0 && !Number.isNaN(gap)) return gap;
  const [first, second] = [promptKey(one.a), promptKey(other.a)];
  return first < second ? -1 : first > second ? 1 : 0;
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

/** Each stamp is read once, here. */
function pairOf(a: AttemptRecord, b: AttemptRecord): RecordPair {
  const [ofA, ofB] = [startOf(a), startOf(b)];
  const earlier = Number.isNaN(ofA) ? ofB : Number.isNaN(ofB) ? ofA : Math.min(ofA, ofB);
  return { a, b, startedAt: earlier, afterMs: ofA - ofB };
}

/** Milliseconds since 1970; NaN where the stamp can't be read. */
export function startOf(record: AttemptRecord): number {
  return Date.parse(record.started_at);
}
