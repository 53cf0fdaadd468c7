import { grouped } from '../../text/numbers.js';
import { inArm, type Rule } from '../rule.js';

export const outputOverheadDiffers: Rule = {
  id: 'output_overhead_differs',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Nearly all answers of an arm are billed for one constant number of tokens more or fewer than sound answers of the model elsewhere, and no repeated text explains it.',
  brief: (share) => `${share} answers are billed for an unusual overhead`,
  consequence: 'Qualifies the verdict on cost: the same text is billed differently. The text itself is sound.',
  remedy: 'Ask the provider what it adds to an answer’s tokens.',
  check: ({ arms }) =>
    arms.flatMap(({ name, answered, output: { constant, expected, residuals } }) => {
      if (constant === null || expected === null || constant === expected) return [];
      const found = answered.filter((record) => residuals.get(record) === constant);
      const difference = `${grouped(Math.abs(constant - expected))} ${constant > expected ? 'more' : 'fewer'}`;
      const message = `${name}: ${grouped(found.length)} of ${grouped(residuals.size)} answers are billed for ${difference} output tokens than sound answers of the model elsewhere (${constant} beyond their text, not ${expected}).`;
      return [inArm(name, found, residuals.size, message)];
    }),
};
