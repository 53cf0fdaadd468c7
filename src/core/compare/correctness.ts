import type { AttemptRecord } from '../record/record.js';
import { isAnswered } from '../record/record.js';
import type { ScorerName } from '../record/scorer-name.js';
import { Scorer } from '../score/scorer.js';

/** Whether an attempt answered rightly: a failure is wrong, null where there is nothing to be right about. */
export type Correctness = (record: AttemptRecord) => boolean | null;

/** A scorer's verdicts, each record scored once however often it is asked for. */
export function correctness(name: ScorerName): Correctness {
  const scorer = new Scorer(name);
  const known = new Map<AttemptRecord, boolean | null>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const scored = scorer.score(record);
    const correct = scored.reference_answer === null ? null : isAnswered(record) && scored.is_correct;
    known.set(record, correct);
    return correct;
  };
}
