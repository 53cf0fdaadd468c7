import { grouped } from '../../text/numbers.js';
import type { Rule } from '../rule.js';

/** With fewer answers a constant can't be expected to show. */
const FEW_ANSWERS = 5;

export const notReconcilable: Rule = {
  id: 'not_reconcilable',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'The tokens billed show no constant relation to the o200k tokens of the text: the model has another tokenizer, usage is not exact, or most texts are not the ones that were billed.',
  brief: () => 'the tokens billed have no constant relation to the text',
  consequence:
    'Qualifies the verdict: repeated or missing text can’t be found by the bill. Critical where the model, or another arm of it, is known to have such a relation.',
  remedy: 'Check whether the endpoint’s usage is exact; streamed pieces and snapshots are checked without it.',
  check: ({ arms }) =>
    arms.flatMap(({ name, output: { constant, expected, residuals } }) => {
      if (constant !== null || residuals.size < FEW_ANSWERS) return [];
      const known =
        expected === null ? '' : `, where sound answers of the model have ${expected} tokens beyond their text`;
      const message = `${name}: the tokens billed for ${grouped(residuals.size)} answers have no constant relation to their text${known}; repeated or missing text can’t be found by them.`;
      const grade = expected === null ? {} : ({ severity: 'critical' } as const);
      return [{ arm: name, pair: null, count: residuals.size, of: residuals.size, examples: [], message, ...grade }];
    }),
};
