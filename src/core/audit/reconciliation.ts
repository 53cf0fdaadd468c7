import { type Count, mode, tokenResidual } from '../price/tokens.js';
import { type AttemptRecord, isAnswered } from '../record/record.js';
import { findReplay, type Replay, replayedChars } from './replay.js';

/**
 * The answers of one arm held against the tokens billed for them:
 * output − reasoning − o200k(text) is a constant of a sound run (6 on the
 * published ones), and what deviates from an arm's own constant is a fault.
 */
export interface Reconciliation {
  /** Null where the arm shows none: the text can't be reconciled with the bill. */
  readonly constant: number | null;
  /** Answers whose residual is known. */
  readonly checked: number;
  /** Answers that hold more tokens than were billed. */
  readonly excessive: readonly AttemptRecord[];
  /** Answers that hold fewer tokens than were billed. */
  readonly deficient: readonly AttemptRecord[];
  readonly replays: ReadonlyMap<AttemptRecord, readonly Replay[]>;
  /** One an answer, in their order; null where usage or text is unknown. */
  readonly residuals: readonly (number | null)[];
}

/** Arms with fewer answers than this take the constant of all arms together, where that is clear. */
const ENOUGH_ANSWERS = 10;

/** @param arms the answered records of each arm */
export function reconcileArms(arms: readonly (readonly AttemptRecord[])[], count: Count): Reconciliation[] {
  const residuals = arms.map((records) => records.map((record) => tokenResidual(record, count)));
  const pooled = clearConstant(residuals.flat());
  return arms.map((records, index) => {
    const own = residuals[index] ?? [];
    const known = own.filter((residual) => residual !== null).length;
    const constant = known < ENOUGH_ANSWERS ? (pooled ?? clearConstant(own)) : clearConstant(own);
    return reconciliation(records, own, constant, count);
  });
}

function reconciliation(
  records: readonly AttemptRecord[],
  residuals: readonly (number | null)[],
  constant: number | null,
  count: Count,
): Reconciliation {
  const excessive: AttemptRecord[] = [];
  const deficient: AttemptRecord[] = [];
  const replays = new Map<AttemptRecord, readonly Replay[]>();
  records.forEach((record, index) => {
    const residual = residuals[index] ?? null;
    if (residual === null || constant === null || residual === constant) return;
    if (residual > constant) deficient.push(record);
    else {
      excessive.push(record);
      const found = replaysIn(record.output_text ?? '', constant - residual, count);
      if (found !== null) replays.set(record, found);
    }
  });
  const checked = residuals.filter((residual) => residual !== null).length;
  return { constant, checked, excessive, deficient, replays, residuals };
}

/** What was found by one tokenizer, by text: a comparison looks twice, to fill the records and to audit them. */
const FOUND = new WeakMap<Count, Map<string, { excess: number; replays: readonly Replay[] | null }>>();

function replaysIn(text: string, excess: number, count: Count): readonly Replay[] | null {
  const found = FOUND.get(count) ?? new Map<string, { excess: number; replays: readonly Replay[] | null }>();
  FOUND.set(count, found);
  const known = found.get(text);
  if (known?.excess === excess) return known.replays;
  const replays = findReplay(text, excess, count);
  found.set(text, { excess, replays });
  return replays;
}

/**
 * The value that most answers share, or that a good part shares while no other
 * comes near: replays scatter the rest widely.
 */
function clearConstant(residuals: readonly (number | null)[]): number | null {
  const most = mode(residuals);
  if (most === null) return null;
  if (2 * most.count > most.of) return most.value;
  const second = mode(residuals.filter((residual) => residual !== most.value));
  return most.count >= 3 && most.count >= 3 * (second?.count ?? 0) ? most.value : null;
}

/**
 * The same records with `token_residual` and `replayed_chars` filled in:
 * `replayed_chars` is 0 where the tokens fit, the characters that were sent again
 * where that explains the excess, null where nothing can be said.
 *
 * @param records of one run, all arms
 */
export function reconcile(records: readonly AttemptRecord[], count: Count): AttemptRecord[] {
  const groups = byArm(records.filter(isAnswered));
  const filled = new Map<AttemptRecord, AttemptRecord>();
  reconcileArms(groups, count).forEach((arm, index) => {
    const unsound = new Set([...arm.excessive, ...arm.deficient]);
    for (const [place, record] of (groups[index] ?? []).entries()) {
      const residual = arm.residuals[place] ?? null;
      const sound = residual !== null && arm.constant !== null && !unsound.has(record);
      const replays = arm.replays.get(record);
      const replayed = sound ? 0 : replays === undefined ? null : replayedChars(replays);
      filled.set(record, { ...record, token_residual: residual, replayed_chars: replayed });
    }
  });
  return records.map((record) => filled.get(record) ?? record);
}

function byArm(records: readonly AttemptRecord[]): AttemptRecord[][] {
  const groups = new Map<string, AttemptRecord[]>();
  for (const record of records) {
    const group = groups.get(armKey(record)) ?? [];
    groups.set(armKey(record), group);
    group.push(record);
  }
  return [...groups.values()];
}

function armKey(record: AttemptRecord): string {
  return record.arm ?? `${record.provider}\n${record.model}\n${record.effort ?? ''}`;
}
