import { type AttemptRecord, isAnswered, isSeedRecord, outcomeOf } from '../record/record.js';
import { grouped } from '../text/numbers.js';
import { inArm, type Rule } from './rule.js';

export const okWithoutAnswer: Rule = {
  id: 'ok_without_answer',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'none',
  meaning: 'A record is marked ok and brought no answer.',
  consequence: 'None: such a record counts as a failure here, whatever its file says.',
  remedy: 'Don’t count successes by `ok` in this file.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records }) => {
      const found = records.filter((record) => record.ok && !isAnswered(record));
      if (found.length === 0) return [];
      const silent = found.filter(({ output_tokens }) => output_tokens === null).length;
      const how = silent === 0 ? '' : `, ${grouped(silent)} of them without usage, too`;
      const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} records brought no text although marked ok${how}; here they count as failures.`;
      return [inArm(name, found, records.length, message)];
    }),
};

export const truncated: Rule = {
  id: 'truncated',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'none',
  meaning: 'A stream ended without its terminal event: no usage, and the text (if any) is cut.',
  consequence: 'None: it counts as a failure of the provider.',
  remedy: 'Report it with the request ids; a client should treat a missing terminal event as an error.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records }) => {
      const found = records.filter((record) => outcomeOf(record) === 'truncated');
      if (found.length === 0) return [];
      const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} streams ended without a terminal event, so without usage; what came is no whole answer.`;
      return [inArm(name, found, records.length, message)];
    }),
};

export const emptyAnswer: Rule = {
  id: 'empty_answer',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'none',
  meaning: 'A request completed and was billed, but brought no text.',
  consequence: 'None: it counts as a failure of the provider.',
  remedy: 'Report it with the request ids.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records }) => {
      const found = records.filter((record) => outcomeOf(record) === 'empty' && !isCapped(record));
      if (found.length === 0) return [];
      const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} requests completed without a word of text.`;
      return [inArm(name, found, records.length, message)];
    }),
};

export const capped: Rule = {
  id: 'capped',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'An answer was cut by `max_output_tokens`, often because reasoning used all of it up; in a seed file told by a round number of output tokens without text.',
  consequence: 'Qualifies the verdict: the cap decided these answers, not the provider.',
  remedy: 'Raise `max-output-tokens`, alike in both arms.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records }) => {
      const found = records.filter(isCapped);
      if (found.length === 0) return [];
      const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} answers hit the output cap: the cap cut them, not the provider.`;
      return [inArm(name, found, records.length, message)];
    }),
};

/** Caps are set in round numbers; that a count of tokens is one by chance is rarer than 1 in 250. */
const ROUND = 256;

function isCapped(record: AttemptRecord): boolean {
  if (outcomeOf(record) === 'incomplete')
    return record.incomplete_reason === 'max_output_tokens' || record.fault === 'cap';
  const tokens = record.output_tokens ?? 0;
  return isSeedRecord(record) && outcomeOf(record) === 'empty' && tokens > 0 && tokens % ROUND === 0;
}
