import { isAnswered } from '../../record/record.js';
import { grouped } from '../../text/numbers.js';
import { countRule } from '../rule.js';

export const okWithoutAnswer = countRule({
  id: 'ok_without_answer',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'none',
  meaning: 'A record is marked ok and brought no answer.',
  brief: (share) => `${share} requests called ok have no answer`,
  consequence: 'None: such a record counts as a failure here, whatever its file says.',
  remedy: 'Don’t count successes by `ok` in this file.',
  holds: (record) => record.ok && !isAnswered(record),
  says: ({ found, share }) => {
    const silent = found.filter(({ output_tokens }) => output_tokens === null).length;
    const how = silent === 0 ? '' : `, ${grouped(silent)} of them without usage, too`;
    return `${share} records brought no text although marked ok${how}; here they count as failures.`;
  },
});
