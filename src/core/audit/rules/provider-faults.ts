import { failureRule } from '../failures.js';

export const providerFaults = failureRule(['provider'], 'failed because of the provider', {
  id: 'provider_faults',
  family: 'truth of "ok"',
  severity: 'info',
  effect: 'none',
  meaning: 'Requests failed because of the provider: 5xx, an error in the stream, a cut stream, an empty completion.',
  brief: (share) => `${share} requests failed at the provider`,
  consequence:
    'None: that is what the completion test compares; for accuracy they are wrong, for latency slower than everything.',
  remedy: 'Look at the kinds; a retry policy hides them from users, not from the bill.',
});
