import { grouped } from '../../text/numbers.js';
import { countRule, isRare } from '../rule.js';

/** A delay of the client's event loop beyond this shows in a latency of about a second at the second digit. */
const LATE_MS = 20;

export const lateClient = countRule({
  id: 'late_client',
  family: 'measurement',
  severity: 'warning',
  effect: 'qualifies',
  meaning: `The client’s own event loop was blocked for more than ${LATE_MS} ms during an attempt.`,
  brief: (share) => `${share} answers were read late by the client`,
  consequence:
    'Qualifies the verdict on latency where more than 1 % of an arm’s attempts are touched: part of their latency is the client’s.',
  remedy: 'Run on a quieter machine, with concurrency 1.',
  holds: ({ loop_delay_ms }) => (loop_delay_ms ?? 0) > LATE_MS,
  says: ({ found, share }) => {
    const worst = found.reduce((most, { loop_delay_ms }) => Math.max(most, loop_delay_ms ?? 0), 0);
    return `during ${share} attempts the client itself was late by more than ${LATE_MS} ms (up to ${grouped(worst)} ms).`;
  },
  grade: ({ found, of }) => (isRare(found.length, of) ? { severity: 'info', effect: 'none' } : {}),
});
