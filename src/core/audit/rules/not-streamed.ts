import { countRule, isRare } from '../rule.js';

export const notStreamed = countRule({
  id: 'not_streamed',
  family: 'measurement',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'An answer’s text came in no usable pieces: only at the stream’s end, in one piece that holds most of it, or all of it at once.',
  brief: (share) => `${share} answers were not streamed`,
  consequence:
    'Qualifies the verdict on latency where more than 1 % of an arm’s answers are touched: these have a total time and no time to first token.',
  remedy: 'Look for a proxy or gateway that buffers between client and provider; compare the arms by total time.',
  among: ({ answered }) => answered.filter(({ streamed }) => streamed !== null),
  holds: ({ streamed }) => streamed === false,
  says: ({ share }) => `${share} answers were not streamed: they have a total time and no time to first token.`,
  grade: ({ found, of }) => (isRare(found.length, of) ? { severity: 'info', effect: 'none' } : {}),
});
