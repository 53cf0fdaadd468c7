import { isClientSide } from '../attempt/blame.js';
import { faultOf } from '../attempt/fault.js';
import { type AttemptRecord, isAnswered } from '../record/record.js';
import type { ScorerName } from '../record/scorer-name.js';
import { Scorer } from '../score/scorer.js';

/**
 * Whether an attempt answered rightly: a failure is wrong. Null where there is
 * nothing to judge: no reference that the scorer reads, or an attempt that the
 * client's own side ended ({@link isJudged}).
 */
export type Correctness = (record: AttemptRecord) => boolean | null;

/**
 * True where accuracy counts the attempt: it has a reference, and the client's
 * own side did not end it. This is the one denominator of every accuracy.
 */
export function isJudged(record: AttemptRecord, reference: string | null): boolean {
  return reference !== null && !isClientSide(faultOf(record));
}

/** A scorer's verdicts, each record scored once however often it is asked for. */
export function correctness(name: ScorerName): Correctness {
  const judge = passingCorrectness(name);
  const known = new Map<AttemptRecord, boolean | null>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const correct = judge(record);
    known.set(record, correct);
    return correct;
  };
}

/** The same, for records of which each is asked for once: none is remembered. */
export function passingCorrectness(name: ScorerName): Correctness {
  const scorer = new Scorer(name);
  return (record) => {
    const scored = scorer.score(record);
    const judged = isJudged(record, scored.normalized_reference_answer);
    return judged ? isAnswered(record) && scored.is_correct : null;
  };
}
