import type { Count } from '../price/tokens.js';
import type { Arm } from '../record/arms.js';
import { canonicalModel } from '../record/model.js';
import { type AttemptRecord, isAnswered, promptKey } from '../record/record.js';
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

export function gather(arms: readonly Arm[], pairs: readonly (readonly [Arm, Arm])[], count: Count): Evidence {
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
    pairs: pairs.map(([a, b]) => join(a, b)),
    count: remembering(count),
  };
}

/** Two arms are compared as they are; of several, those of one model at one effort. */
export function comparedArms(arms: readonly Arm[]): (readonly [Arm, Arm])[] {
  const pairs = arms.flatMap((a, index) => arms.slice(index + 1).map((b) => [a, b] as const));
  if (arms.length <= 2) return pairs;
  return pairs.filter(([a, b]) => canonicalModel(a.model) === canonicalModel(b.model) && a.effort === b.effort);
}

function join(a: Arm, b: Arm): PairEvidence {
  const inB = byPrompt(b.records);
  const inA = byPrompt(a.records);
  const joined: { a: AttemptRecord; b: AttemptRecord }[] = [];
  const onlyA: AttemptRecord[] = [];
  for (const [prompt, record] of inA) {
    const other = inB.get(prompt);
    if (other === undefined) onlyA.push(record);
    else joined.push({ a: record, b: other });
  }
  const onlyB = [...inB].flatMap(([prompt, record]) => (inA.has(prompt) ? [] : [record]));
  return { names: [a.arm, b.arm], a, b, joined, onlyA, onlyB };
}

/** The first record of each prompt. */
function byPrompt(records: readonly AttemptRecord[]): Map<string, AttemptRecord> {
  const found = new Map<string, AttemptRecord>();
  for (const record of records) {
    const prompt = promptKey(record);
    if (!found.has(prompt)) found.set(prompt, record);
  }
  return found;
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
