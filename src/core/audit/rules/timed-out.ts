import { failureRule } from '../failures.js';

export const timedOut = failureRule(['timeout'], 'ran into our own deadline', {
  id: 'timed_out',
  family: 'truth of "ok"',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'Our own deadline ended requests that were still under way.',
  brief: (share) => `${share} requests timed out`,
  consequence:
    'Qualifies the verdict: how long these would have taken is unknown; they count as failed and as slower than everything.',
  remedy: 'Raise `timeout-seconds`, alike in both arms.',
});
