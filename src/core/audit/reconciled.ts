import { grouped } from '../text/numbers.js';
import type { ArmEvidence } from './evidence.js';
import { type Detection, inArm, type Rule } from './rule.js';

/** Below this share of an arm's answers it is an incident, above it a property of the endpoint. */
const RARE = 0.01;

export const unreconciledOutput: Rule = {
  id: 'unreconciled_output',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning:
    'The text that arrived is not the text that was billed: output − reasoning − o200k(text) departs from the arm’s own constant.',
  consequence:
    'Qualifies the verdict: latency and cost stand, the text is not to be trusted. A warning where it touches 1 % of the answers or fewer.',
  remedy: 'Look at the examples; where a replay was located (`replayed_text`), the stretch is shown.',
  check: ({ arms }) => arms.flatMap(unreconciled),
};

function unreconciled({ name, output }: ArmEvidence): Detection[] {
  const found = [...output.excessive, ...output.deficient];
  if (found.length === 0) return [];
  const kinds = [
    [output.excessive.length, 'more text than was billed'],
    [output.deficient.length, 'less text than was billed'],
  ] as const;
  const how = kinds.flatMap(([count, words]) => (count === 0 ? [] : [`${grouped(count)} with ${words}`])).join(', ');
  const message = `${name}: ${grouped(found.length)} of ${grouped(output.checked)} answers did not reconcile with the tokens billed (${how}; output − reasoning − tokens of the text is ${output.constant} elsewhere).`;
  const grade = found.length > output.checked * RARE ? {} : ({ severity: 'warning' } as const);
  return [inArm(name, found, output.checked, message, grade)];
}

export const billedUndelivered: Rule = {
  id: 'billed_undelivered',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'An answer was billed for more visible tokens than its text holds, or a request that brought no answer was billed for output.',
  consequence: 'Qualifies the verdict on cost: something was paid for and not delivered.',
  remedy: 'Claim it from the provider with the request ids.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records, output }) => {
      const unanswered = records.filter(
        (record) => (record.output_tokens ?? 0) > (record.reasoning_tokens ?? 0) && !record.output_text,
      );
      const found = [...output.deficient, ...unanswered];
      if (found.length === 0) return [];
      const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} requests paid for visible output that did not arrive.`;
      return [inArm(name, found, records.length, message)];
    }),
};

/** With fewer answers a constant can't be expected to show. */
const FEW_ANSWERS = 5;

export const notReconcilable: Rule = {
  id: 'not_reconcilable',
  family: 'integrity',
  severity: 'info',
  effect: 'none',
  meaning:
    'The tokens billed show no constant relation to the o200k tokens of the text: the model has another tokenizer, or usage is not exact.',
  consequence: 'None; but replayed or missing text can’t be found in this arm.',
  remedy: 'None needed; the streamed pieces are still held against the final text.',
  check: ({ arms }) =>
    arms.flatMap(({ name, output }) => {
      if (output.constant !== null || output.checked < FEW_ANSWERS) return [];
      const message = `${name}: the tokens billed for ${grouped(output.checked)} answers have no constant relation to their text, so that replayed or missing text can’t be found.`;
      return [{ arm: name, pair: null, count: output.checked, of: output.checked, examples: [], message }];
    }),
};
