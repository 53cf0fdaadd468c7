import { countRule } from '../rule.js';

export const reasoningBeyondOutput = countRule({
  id: 'reasoning_beyond_output',
  family: 'integrity',
  severity: 'critical',
  effect: 'qualifies',
  meaning: 'Usage counts more reasoning tokens than output tokens, of which they are a part.',
  brief: (share) => `${share} requests report more reasoning tokens than output`,
  consequence: 'Qualifies the verdict on cost and tokens: one of the two counts is wrong.',
  remedy: 'Report it to the provider with the request ids; take the cost from its own bill.',
  among: ({ records }) =>
    records.filter(({ output_tokens, reasoning_tokens }) => output_tokens !== null && reasoning_tokens !== null),
  holds: ({ output_tokens, reasoning_tokens }) => (reasoning_tokens ?? 0) > (output_tokens ?? 0),
  says: ({ share }) => `${share} requests report more reasoning tokens than output tokens in all.`,
});
