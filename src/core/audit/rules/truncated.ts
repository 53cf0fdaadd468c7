import { outcomeOf } from '../../record/record.js';
import { countRule } from '../rule.js';

export const truncated = countRule({
  id: 'truncated',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'none',
  meaning: 'A stream ended without its terminal event: no usage, and the text (if any) is cut.',
  brief: (share) => `${share} answers were cut off`,
  consequence: 'None: it counts as a failure of the provider.',
  remedy: 'Report it with the request ids; a client should treat a missing terminal event as an error.',
  holds: (record) => outcomeOf(record) === 'truncated',
  says: ({ share }) =>
    `${share} streams ended without a terminal event, so without usage; what came is no whole answer.`,
});
