import { faultOf } from '../../attempt/fault.js';
import { countRule } from '../rule.js';

export const capped = countRule({
  id: 'capped',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'An answer was cut by `max_output_tokens`, often because reasoning used all of it up; in a file of the walkthrough told by a round number of output tokens without text.',
  brief: (share) => `${share} answers were cut by the output cap`,
  consequence: 'Qualifies the verdict: the cap decided these answers, not the provider.',
  remedy: 'Raise `max-output-tokens`, alike in both arms.',
  holds: (record) => faultOf(record) === 'cap',
  says: ({ share }) => `${share} answers hit the output cap: the cap cut them, not the provider.`,
});
