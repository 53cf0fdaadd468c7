import { grouped } from '../text/numbers.js';
import { inArm, type Rule } from './rule.js';

/** A delay of the client's event loop beyond this shows in a latency of about a second at the second digit. */
const LATE_MS = 20;
/** Fewer late attempts than this share can't move a median or a 95th percentile. */
const RARE = 0.01;

export const lateClient: Rule = {
  id: 'late_client',
  family: 'measurement',
  severity: 'warning',
  effect: 'qualifies',
  meaning: `The client’s own event loop was held up for more than ${LATE_MS} ms during an attempt.`,
  consequence:
    'Qualifies the verdict on latency where more than 1 % of an arm’s attempts are touched: part of their latency is the client’s.',
  remedy: 'Run on a quieter machine, with concurrency 1.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records }) => {
      const late = records.filter(({ loop_delay_ms }) => (loop_delay_ms ?? 0) > LATE_MS);
      if (late.length === 0) return [];
      const worst = late.reduce((most, { loop_delay_ms }) => Math.max(most, loop_delay_ms ?? 0), 0);
      const message = `${name}: during ${grouped(late.length)} of ${grouped(records.length)} attempts the client itself was late by more than ${LATE_MS} ms (up to ${grouped(worst)} ms).`;
      const grade = late.length > records.length * RARE ? {} : ({ severity: 'info', effect: 'none' } as const);
      return [inArm(name, late, records.length, message, grade)];
    }),
};

export const simulated: Rule = {
  id: 'simulated',
  family: 'measurement',
  severity: 'info',
  effect: 'qualifies',
  meaning: 'The answers came from the embedded endpoint, not from a provider.',
  consequence: 'Qualifies the verdict: the figures say nothing of any provider.',
  remedy: 'Run without `simulate` to measure.',
  check: ({ arms }) => {
    const embedded = arms.filter(({ arm }) => arm.settings.some((settings) => settings.simulated));
    if (embedded.length === 0) return [];
    const message = `${embedded.length === arms.length ? 'All figures are' : `The figures of ${embedded.map(({ name }) => name).join(', ')} are`} those of the embedded endpoint: they say nothing of any provider.`;
    return [{ arm: null, pair: null, count: embedded.length, of: arms.length, examples: [], message }];
  },
};
