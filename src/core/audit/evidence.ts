import type { PairedArms } from '../attempt/pairing.js';
import type { Count } from '../price/tokens.js';
import type { Arm } from '../record/arms.js';
import { type AttemptRecord, isAnswered } from '../record/record.js';
import { type Reconciliation, reconcileArms } from './reconciliation.js';

/** One arm as the rules look at it. */
export interface ArmEvidence {
  readonly arm: Arm;
  readonly name: string;
  readonly records: readonly AttemptRecord[];
  readonly answered: readonly AttemptRecord[];
  readonly output: Reconciliation;
}

/** Two arms that are compared, joined by prompt. */
export interface PairEvidence {
  readonly names: readonly [a: string, b: string];
  readonly a: Arm;
  readonly b: Arm;
  readonly joined: readonly { readonly a: AttemptRecord; readonly b: AttemptRecord }[];
  readonly onlyA: readonly AttemptRecord[];
  readonly onlyB: readonly AttemptRecord[];
}

/** Everything the rules share, gathered once. */
export interface Evidence {
  readonly arms: readonly ArmEvidence[];
  readonly pairs: readonly PairEvidence[];
  /** Counts each text once. */
  readonly count: Count;
}

export function gather(arms: readonly Arm[], pairs: readonly PairedArms[], count: Count): Evidence {
  const answered = arms.map(({ records }) => records.filter(isAnswered));
  const reconciliations = reconcileArms(
    arms.map(({ model }, index) => ({ model, records: answered[index] ?? [] })),
    count,
  );
  return {
    arms: arms.map((arm, index) => ({
      arm,
      name: arm.arm,
      records: arm.records,
      answered: answered[index] ?? [],
      output: reconciliations[index] as Reconciliation,
    })),
    pairs: pairs.map(evidenceOf),
    count: remembering(count),
  };
}

function evidenceOf({ a, b, pairs, left }: PairedArms): PairEvidence {
  return { names: [a.arm, b.arm], a, b, joined: pairs, onlyA: left.a, onlyB: left.b };
}

/** True where both texts of a prompt are known and differ. */
export function textsDiffer(a: AttemptRecord, b: AttemptRecord): boolean {
  return a.prompt_text !== null && b.prompt_text !== null && a.prompt_text !== b.prompt_text;
}

function remembering(count: Count): Count {
  const known = new Map<string, number | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const tokens = count(text);
    known.set(text, tokens);
    return tokens;
  };
}
