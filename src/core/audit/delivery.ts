import { grouped } from '../text/numbers.js';
import { inArm, type Rule } from './rule.js';

export const deltaMismatch: Rule = {
  id: 'delta_mismatch',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning:
    'The pieces of text that were streamed, joined, are not the final text that the same stream sent at its end.',
  consequence:
    'Qualifies the verdict: a client that shows the stream shows something else than one that waits for the end.',
  remedy: 'Report it to the provider with the request ids; until then use the final text.',
  check: ({ arms }) =>
    arms.flatMap(({ name, answered }) => {
      const checked = answered.filter(({ final_text_matches }) => final_text_matches !== null);
      const differing = checked.filter(({ final_text_matches }) => final_text_matches === false);
      if (differing.length === 0) return [];
      const message = `${name}: in ${grouped(differing.length)} of ${grouped(checked.length)} answers the streamed pieces do not add up to the final text of the same stream.`;
      return [inArm(name, differing, checked.length, message)];
    }),
};

export const sequenceGap: Rule = {
  id: 'sequence_gap',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'The stream’s events are numbered, and numbers are missing or out of order.',
  consequence: 'Qualifies the verdict: events were lost or repeated on the way.',
  remedy: 'Look for a proxy between client and provider; report it with the request ids.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records }) => {
      const broken = records.filter(({ sequence_gaps }) => (sequence_gaps ?? 0) > 0);
      if (broken.length === 0) return [];
      const message = `${name}: ${grouped(broken.length)} of ${grouped(records.length)} streams had gaps in their event numbers: events were lost or repeated.`;
      return [inArm(name, broken, records.length, message)];
    }),
};
