import { countRule } from '../rule.js';

export const sequenceGap = countRule({
  id: 'sequence_gap',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'The stream’s events are numbered, and numbers are missing or out of order.',
  brief: (share) => `${share} streams lost or repeated events`,
  consequence: 'Qualifies the verdict: events were lost or repeated on the way.',
  remedy: 'Look for a proxy between client and provider; report it with the request ids.',
  holds: ({ sequence_gaps }) => (sequence_gaps ?? 0) > 0,
  says: ({ share }) => `${share} streams had gaps in their event numbers: events were lost or repeated.`,
});
