import { countRule } from '../rule.js';

/** One read that brings this share of an answer's pieces brings the answer. */
const BURST_SHARE = 0.9;
/** Fewer pieces may well come together. */
const ENOUGH_DELTAS = 8;
/** An answer that takes no longer has no time to be streamed in. */
const LONG_ENOUGH_MS = 100;

export const deliveredInBursts = countRule({
  id: 'delivered_in_bursts',
  family: 'measurement',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Most of an arm’s answers arrived in one burst: a single read of the socket brought nearly all their pieces.',
  brief: (share) => `${share} answers arrived in bursts`,
  consequence:
    'Qualifies the verdict on latency: time to first token and decode rate show how the text was sent, not how fast the model wrote it.',
  remedy: 'Look for a proxy or gateway that buffers between client and provider; compare the arms by total time.',
  among: ({ answered }) =>
    answered.filter(({ burst_share, text_deltas }) => burst_share !== null && (text_deltas ?? 0) >= ENOUGH_DELTAS),
  holds: ({ burst_share, streamed, total_ms }) =>
    (total_ms ?? 0) >= LONG_ENOUGH_MS && (streamed === false || (burst_share ?? 0) >= BURST_SHARE),
  suffices: (found, of) => 2 * found > of,
  says: ({ share }) =>
    `${share} answers arrived in one burst; total time compares, time to first token and decode rate do not.`,
});
