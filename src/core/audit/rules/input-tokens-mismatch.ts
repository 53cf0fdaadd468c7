import { type Count, inputExcess, inputLayoutTokens, mode } from '../../price/tokens.js';
import type { Arm } from '../../record/arms.js';
import { canonicalModel } from '../../record/model.js';
import type { AttemptRecord } from '../../record/record.js';
import { grouped } from '../../text/numbers.js';
import { type ArmEvidence, type Evidence, type PairEvidence, textsDiffer } from '../evidence.js';
import { type Detection, examplesOf, inArm, type Rule, shareOf, spoilsComparison } from '../rule.js';

/**
 * input_tokens − o200k(prompt) is a constant of a run (to the token in all but
 * one of the 7,910 published records). Between two arms with the same prompts
 * the difference of their input tokens is one as well, whatever the tokenizer.
 */
export const inputTokensMismatch: Rule = {
  id: 'input_tokens_mismatch',
  family: 'comparability',
  severity: 'critical',
  effect: 'not_comparable',
  meaning:
    'A prompt was billed for other input tokens than the arm’s constant overhead allows: what was sent is not what the record says, or not what the other arm was sent.',
  brief: () => 'the same prompts cost different numbers of input tokens',
  consequence:
    'Not comparable where it touches more than 1 % of the pairs; fewer, or one constant surplus in all of an arm, qualify the verdict.',
  remedy: 'Ask the prompts again in both arms; look for a developer message or template that only one arm had.',
  check: (evidence) => [
    ...evidence.pairs.flatMap((pair) => betweenArms(pair, evidence)),
    ...evidence.arms.flatMap((arm) => withinArm(arm, evidence)),
  ],
};

function betweenArms(pair: PairEvidence, evidence: Evidence): Detection[] {
  const { names, joined } = pair;
  const comparable = joined.filter(
    ({ a, b }) => a.input_tokens !== null && b.input_tokens !== null && !textsDiffer(a, b),
  );
  const usual = mostOf(comparable.map(difference));
  // Where no difference is usual, none is the one to be expected of a model that counts the same text.
  if (usual === null && !countsAlike(pair, evidence)) return [];
  const differing = comparable.filter((records) => difference(records) !== (usual?.value ?? 0));
  return [...(usual === null ? [] : surplus(names, usual)), ...odd(names, differing, comparable.length)];
}

/** True where two arms serve one model and neither shows that its tokens are no count of its texts. */
function countsAlike({ a, b }: PairEvidence, { arms }: Evidence): boolean {
  return canonicalModel(a.model) === canonicalModel(b.model) && [a, b].every((arm) => !countsOtherwise(arm, arms));
}

function countsOtherwise(arm: Arm, arms: readonly ArmEvidence[]): boolean {
  const output = arms.find((other) => other.arm === arm)?.output;
  return output !== undefined && output.constant === null && output.residuals.size > 0;
}

/** The value that more than half share. */
function mostOf(values: readonly (number | null)[]): ReturnType<typeof mode> {
  const most = mode(values);
  return most !== null && 2 * most.count > most.of ? most : null;
}

interface Joined {
  readonly a: AttemptRecord;
  readonly b: AttemptRecord;
}

function difference({ a, b }: Joined): number {
  return (a.input_tokens ?? 0) - (b.input_tokens ?? 0);
}

function surplus([a, b]: readonly [string, string], usual: { value: number; count: number; of: number }): Detection[] {
  if (usual.value === 0) return [];
  const [more, less] = usual.value > 0 ? [a, b] : [b, a];
  const message = `The same prompt costs ${grouped(Math.abs(usual.value))} input tokens more in ${more} than in ${less}: their developer messages or templates differ.`;
  return [
    {
      arm: null,
      pair: [a, b],
      count: usual.count,
      of: usual.of,
      examples: [],
      message,
      severity: 'warning',
      effect: 'qualifies',
    },
  ];
}

function odd(names: readonly [string, string], differing: readonly Joined[], of: number): Detection[] {
  const first = differing[0];
  if (first === undefined) return [];
  const message =
    `${shareOf(differing.length, of)} prompts cost other input tokens in ${names[0]} than in ${names[1]} ` +
    `(first: ${grouped(first.a.input_tokens ?? 0)} against ${grouped(first.b.input_tokens ?? 0)}): what was sent can’t have been the same.`;
  const examples = examplesOf(differing.map(({ a }) => a));
  return [
    {
      arm: null,
      pair: names,
      count: differing.length,
      of,
      examples,
      message,
      effect: spoilsComparison(differing.length, of),
    },
  ];
}

/** Records without a counterpart are held against the arm's own constant. */
function withinArm(evidence: ArmEvidence, { arms, pairs, count }: Evidence): Detection[] {
  const { arm, name, records } = evidence;
  const joined = new Set<AttemptRecord>();
  for (const pair of pairs) {
    const own = pair.a === arm ? 'a' : pair.b === arm ? 'b' : null;
    if (own !== null) for (const both of pair.joined) joined.add(both[own]);
  }
  const alone = records.filter((record) => !joined.has(record));
  if (alone.length === 0) return [];
  const overhead = ownOverhead(records, count) ?? expectedOverhead(arm, arms, count);
  if (overhead === null) return [];
  const checked = alone
    .map((record) => ({ record, excess: inputExcess(record, count) }))
    .filter(({ excess }) => excess !== null);
  const differing = checked.filter(({ excess }) => excess !== overhead).map(({ record }) => record);
  if (differing.length === 0) return [];
  const message = `${name}: ${shareOf(differing.length, checked.length)} prompts cost other input tokens than their text and the arm’s overhead of ${overhead} come to.`;
  return [
    inArm(name, differing, checked.length, message, { effect: spoilsComparison(differing.length, records.length) }),
  ];
}

/** input − o200k(prompt) on most of an arm's records. */
function ownOverhead(records: readonly AttemptRecord[], count: Count): number | null {
  return mostOf(evenly(records, SAMPLE).map((record) => inputExcess(record, count)))?.value ?? null;
}

/** What another arm of the model shows, or what is published of the model with this developer message. */
function expectedOverhead(arm: Arm, arms: readonly ArmEvidence[], count: Count): number | null {
  if (countsOtherwise(arm, arms)) return null;
  for (const other of arms) {
    if (other.arm === arm || canonicalModel(other.arm.model) !== canonicalModel(arm.model)) continue;
    const shown = ownOverhead(other.records, count);
    if (shown !== null) return shown;
  }
  const [settings] = arm.settings;
  if (settings === undefined) return null;
  const layout = inputLayoutTokens(arm.model, settings.instructions === null ? 1 : 2);
  const developer = settings.instructions === null ? 0 : count(settings.instructions);
  return layout === null || developer === null ? null : layout + developer;
}

/** Enough to know a constant by. */
const SAMPLE = 500;

function evenly(records: readonly AttemptRecord[], size: number): readonly AttemptRecord[] {
  const step = Math.ceil(records.length / size);
  return step <= 1 ? records : records.filter((_, index) => index % step === 0);
}
