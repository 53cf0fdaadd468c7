import { countRule } from '../rule.js';

export const deltaMismatch = countRule({
  id: 'delta_mismatch',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning:
    'The pieces of text that were streamed, joined, are not the final text that the same stream sent at its end.',
  brief: (share) => `${share} streams do not add up to their final text`,
  consequence:
    'Qualifies the verdict: a client that shows the stream shows something else than one that waits for the end.',
  remedy: 'Report it to the provider with the request ids; until then use the final text.',
  among: ({ answered }) => answered.filter(({ final_text_matches }) => final_text_matches !== null),
  holds: ({ final_text_matches }) => final_text_matches === false,
  says: ({ share }) => `in ${share} answers the streamed pieces do not add up to the final text of the same stream.`,
});
