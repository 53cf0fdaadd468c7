import { inputExcess, mode } from '../price/tokens.js';
import type { AttemptRecord } from '../record/record.js';
import { grouped } from '../text/numbers.js';
import type { ArmEvidence, Evidence, PairEvidence } from './evidence.js';
import { textsDiffer } from './prompts.js';
import { type Detection, examplesOf, inArm, type Rule, spoilsComparison } from './rule.js';

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
  consequence:
    'Not comparable where it touches more than 1 % of the pairs; fewer, or one constant surplus in all of an arm, qualify the verdict.',
  remedy: 'Ask the prompts again in both arms; look for a developer message or template that only one arm had.',
  check: (evidence) => [
    ...evidence.pairs.flatMap(betweenArms),
    ...evidence.arms.flatMap((arm) => withinArm(arm, evidence)),
  ],
};

function betweenArms({ names, joined }: PairEvidence): Detection[] {
  const comparable = joined.filter(
    ({ a, b }) => a.input_tokens !== null && b.input_tokens !== null && !textsDiffer(a, b),
  );
  const usual = mode(comparable.map(difference));
  if (usual === null || 2 * usual.count <= usual.of) return [];
  const differing = comparable.filter((pair) => difference(pair) !== usual.value);
  return [...surplus(names, usual), ...odd(names, differing, comparable.length)];
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
    `${grouped(differing.length)} of ${grouped(of)} prompts cost other input tokens in ${names[0]} than in ${names[1]} ` +
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
function withinArm({ arm, name, records }: ArmEvidence, { pairs, count }: Evidence): Detection[] {
  const joined = new Set(
    pairs
      .filter((pair) => pair.a === arm || pair.b === arm)
      .flatMap((pair) => pair.joined.flatMap(({ a, b }) => [a, b])),
  );
  const alone = records.filter((record) => !joined.has(record));
  if (alone.length === 0) return [];
  const sample = evenly(records, SAMPLE).map((record) => inputExcess(record, count));
  const usual = mode(sample);
  if (usual === null || 2 * usual.count <= usual.of) return [];
  const checked = alone
    .map((record) => ({ record, excess: inputExcess(record, count) }))
    .filter(({ excess }) => excess !== null);
  const differing = checked.filter(({ excess }) => excess !== usual.value).map(({ record }) => record);
  if (differing.length === 0) return [];
  const message = `${name}: ${grouped(differing.length)} of ${grouped(checked.length)} prompts cost other input tokens than their text and the arm’s overhead of ${usual.value} come to.`;
  return [
    inArm(name, differing, checked.length, message, { effect: spoilsComparison(differing.length, records.length) }),
  ];
}

/** Enough to know a constant by. */
const SAMPLE = 500;

function evenly(records: readonly AttemptRecord[], size: number): readonly AttemptRecord[] {
  const step = Math.ceil(records.length / size);
  return step <= 1 ? records : records.filter((_, index) => index % step === 0);
}
