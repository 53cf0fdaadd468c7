import { countRule } from '../rule.js';

export const cachedBeyondInput = countRule({
  id: 'cached_beyond_input',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning: 'Usage counts more cached input tokens than input tokens, of which they are a part.',
  brief: (share) => `${share} requests report more cached tokens than input`,
  consequence: 'Qualifies the verdict on cost and tokens: one of the two counts is wrong.',
  remedy: 'Report it to the provider with the request ids; take the cost from its own bill.',
  among: ({ records }) =>
    records.filter(({ input_tokens, cached_input_tokens }) => input_tokens !== null && cached_input_tokens !== null),
  holds: ({ input_tokens, cached_input_tokens }) => (cached_input_tokens ?? 0) > (input_tokens ?? 0),
  says: ({ share }) => `${share} requests report more cached input tokens than input tokens in all.`,
});
