import { outcomeOf } from '../../record/record.js';
import { countRule } from '../rule.js';

export const emptyAnswer = countRule({
  id: 'empty_answer',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'none',
  meaning: 'A request completed and was billed, but brought no text.',
  brief: (share) => `${share} requests completed without text`,
  consequence: 'None: it counts as a failure of the provider.',
  remedy: 'Report it with the request ids.',
  holds: (record) => outcomeOf(record) === 'empty',
  says: ({ share }) => `${share} requests completed without any text.`,
});
