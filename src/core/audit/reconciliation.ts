import { type Count, tokenResidual } from '../price/tokens.js';
import type { Arm } from '../record/arms.js';
import { type AttemptRecord, isAnswered } from '../record/record.js';
import { type ArmResiduals, type OutputConstant, outputConstants } from './output-constant.js';
import { findReplay, type Replay, replayedChars } from './replay.js';
import { apparentSnapshots, billedSnapshots } from './snapshots.js';

/**
 * The answers of one arm held against the tokens billed for them:
 * output − reasoning − o200k(text) is a constant of sound answers, and what
 * deviates from it is a fault.
 */
export interface Reconciliation {
  /** Null where the arm shows none: the text can't be reconciled with the bill. */
  readonly constant: number | null;
  /** The constant that the model or another arm of it shows; null where neither does. */
  readonly expected: number | null;
  /** output − reasoning − o200k(text) of each answer of which it is known. */
  readonly residuals: ReadonlyMap<AttemptRecord, number>;
  /** Answers that hold more tokens than were billed. */
  readonly excessive: ReadonlySet<AttemptRecord>;
  /** Answers that hold fewer tokens than were billed. */
  readonly deficient: ReadonlySet<AttemptRecord>;
  /** Answers that arrived as cumulative snapshots, with or without a bill to show it. */
  readonly snapshots: ReadonlyMap<AttemptRecord, SnapshotAnswer>;
  /** Other answers whose excess repeated stretches of text explain. */
  readonly replays: ReadonlyMap<AttemptRecord, RepeatedText>;
}

export interface RepeatedText {
  /** Characters that came twice. */
  readonly chars: number;
  /** Where they stand; searched again where the record only tells how many they are. */
  readonly locate: () => readonly Replay[];
}

/** What arrived as several snapshots of one answer. */
export interface SnapshotAnswer {
  readonly count: number;
  /** The last snapshot; null where the record does not hold it. */
  readonly answer: string | null;
  /** Whether the last snapshot has exactly the tokens billed; null where that is unknown. */
  readonly fits: boolean | null;
}

/** An arm as far as reconciling needs it. */
export interface AnsweredArm {
  readonly model: string;
  /** Answered ones. */
  readonly records: readonly AttemptRecord[];
}

/** Searches for repeated text in one arm: a few milliseconds each. */
const MAX_SEARCHES = 5_000;

/** Holds the answers of each arm against the bill; arms of one model are learnt from together. */
export function reconcileArms(arms: readonly AnsweredArm[], count: Count): Reconciliation[] {
  const readings = arms.map(({ records }) => records.map((record) => readAnswer(record, count)));
  const constants = outputConstants(arms.map((arm, index) => armResiduals(arm, readings[index] ?? [], count)));
  return readings.map((answers, index) => reconciliation(answers, constants[index] as OutputConstant, count));
}

/** One answer as its record and its text show it, before it is known what a sound one is. */
interface AnswerReading {
  readonly record: AttemptRecord;
  /** output − reasoning − o200k(the text as it arrived). */
  readonly residual: number | null;
  /** What the wire saw, or else what the text shows; null where neither shows more than one snapshot. */
  readonly snapshots: { readonly count: number; readonly answer: string | null; readonly seen: boolean } | null;
  /** output − reasoning − o200k(the last snapshot, where there are several). */
  readonly answerResidual: number | null;
}

function readAnswer(record: AttemptRecord, count: Count): AnswerReading {
  const residual = tokenResidual(record, count);
  const snapshots = snapshotsOf(record);
  const answer = snapshots?.answer ?? null;
  const answerResidual = answer === null ? residual : tokenResidual(withText(record, answer), count);
  return { record, residual, snapshots, answerResidual };
}

function snapshotsOf(record: AttemptRecord): AnswerReading['snapshots'] {
  if ((record.snapshots ?? 1) > 1) return { count: record.snapshots ?? 1, answer: record.answer_text, seen: true };
  const found = apparentSnapshots(record.output_text ?? '');
  return found === null ? null : { count: found.starts.length, answer: found.answer, seen: false };
}

function withText(record: AttemptRecord, text: string): AttemptRecord {
  return { ...record, output_text: text, token_residual: null };
}

function armResiduals(arm: AnsweredArm, answers: readonly AnswerReading[], count: Count): ArmResiduals {
  return {
    model: arm.model,
    residuals: answers.map(({ answerResidual }) => answerResidual),
    isRepeated: (place, excess) => {
      const record = answers[place]?.record as AttemptRecord;
      return explained(record, excess, count) !== null;
    },
  };
}

/** What of a text came twice, where that explains an excess of tokens exactly. */
function explained(record: AttemptRecord, excess: number, count: Count): SnapshotAnswer | RepeatedText | null {
  const text = record.output_text ?? '';
  const tokens = count(text);
  if (tokens === null) return null;
  const snapshots = billedSnapshots(text, (answer) => count(answer) === tokens - excess);
  if (snapshots !== null) return { count: snapshots.starts.length, answer: snapshots.answer, fits: true };
  const replays = findReplay(text, excess, count);
  return replays === null ? null : { chars: replayedChars(replays), locate: () => replays };
}

function reconciliation(
  answers: readonly AnswerReading[],
  { value: constant, expected }: OutputConstant,
  count: Count,
): Reconciliation {
  const residuals = new Map<AttemptRecord, number>();
  const [excessive, deficient] = [new Set<AttemptRecord>(), new Set<AttemptRecord>()];
  const snapshots = new Map<AttemptRecord, SnapshotAnswer>();
  const replays = new Map<AttemptRecord, RepeatedText>();
  let searches = 0;
  for (const answer of answers) {
    const { record, residual } = answer;
    if (residual !== null) residuals.set(record, residual);
    // Without a constant nothing is known to be too much or too little.
    const excess = residual === null || constant === null ? null : constant - residual;
    if (excess !== null && excess > 0) excessive.add(record);
    if (excess !== null && excess < 0) deficient.add(record);
    if (answer.snapshots !== null && (answer.snapshots.seen || excess !== 0)) {
      snapshots.set(record, snapshotAnswer(answer, constant));
    } else if (excess !== null && excess > 0) {
      const cause =
        knownRepetition(record, excess, count) ?? (searches++ < MAX_SEARCHES ? explained(record, excess, count) : null);
      if (cause !== null && 'fits' in cause) snapshots.set(record, cause);
      else if (cause !== null && cause.chars > 0) replays.set(record, cause);
    }
  }
  return { constant, expected, residuals, excessive, deficient, snapshots, replays };
}

function snapshotAnswer({ snapshots, answerResidual }: AnswerReading, constant: number | null): SnapshotAnswer {
  const { count, answer } = snapshots as NonNullable<AnswerReading['snapshots']>;
  const isKnown = answer !== null && answerResidual !== null && constant !== null;
  return { count, answer, fits: isKnown ? answerResidual === constant : null };
}

/** What an earlier search found: 0 characters where it found nothing; null where none was made. */
function knownRepetition(record: AttemptRecord, excess: number, count: Count): RepeatedText | null {
  if (record.as_billed !== false) return null;
  return {
    chars: record.replayed_chars ?? 0,
    locate: () => findReplay(record.output_text ?? '', excess, count) ?? [],
  };
}

/**
 * The same records with what reconciling tells filled in: `token_residual`,
 * `as_billed`, `snapshots` and `answer_text` where the text shows several, and
 * `replayed_chars`: 0 where the tokens fit, the characters that came twice where
 * that explains the excess, null where nothing can be said.
 *
 * @param records of one run, all arms
 */
export function reconcile(records: readonly AttemptRecord[], count: Count): AttemptRecord[] {
  const filled = filledRecords(byArm(records), count);
  return records.map((record) => filled.get(record) ?? record);
}

/** The same for arms that are compared, whichever files they come from. */
export function reconcileCompared(arms: readonly Arm[], count: Count): Arm[] {
  const filled = filledRecords(
    arms.map(({ all }) => all),
    count,
  );
  const fill = (record: AttemptRecord): AttemptRecord => filled.get(record) ?? record;
  return arms.map((arm) => ({ ...arm, records: arm.records.map(fill), all: arm.all.map(fill) }));
}

function filledRecords(
  groups: readonly (readonly AttemptRecord[])[],
  count: Count,
): ReadonlyMap<AttemptRecord, AttemptRecord> {
  const arms = groups.map((group) => ({ model: group[0]?.model ?? '', records: group.filter(isAnswered) }));
  const filled = new Map<AttemptRecord, AttemptRecord>();
  reconcileArms(arms, count).forEach((arm, index) => {
    for (const record of arms[index]?.records ?? []) filled.set(record, { ...record, ...learntFields(record, arm) });
  });
  return filled;
}

function learntFields(record: AttemptRecord, arm: Reconciliation): Partial<AttemptRecord> {
  const token_residual = arm.residuals.get(record) ?? null;
  const snapshots = arm.snapshots.get(record);
  if (snapshots !== undefined) return { token_residual, ...snapshotFields(record, snapshots) };
  if (token_residual === null || arm.constant === null)
    return { token_residual, replayed_chars: null, as_billed: null };
  if (token_residual === arm.constant) return { token_residual, replayed_chars: 0, as_billed: true };
  return { token_residual, replayed_chars: arm.replays.get(record)?.chars ?? null, as_billed: false };
}

function snapshotFields(record: AttemptRecord, { count, answer }: SnapshotAnswer): Partial<AttemptRecord> {
  const replayed = answer === null ? null : (record.output_text ?? '').length - answer.length;
  return { snapshots: count, answer_text: answer, replayed_chars: replayed, as_billed: false };
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
