import { countRule } from '../rule.js';

export const zeroUsage = countRule({
  id: 'zero_usage',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'An answer came without usage, or with none of its tokens counted.',
  brief: (share) => `${share} answers came without token usage`,
  consequence: 'Qualifies the verdict on cost and throughput: both are understated in this arm.',
  remedy: 'Take the cost from the provider’s own bill; set `max-consecutive-missing-usage` to stop early.',
  among: ({ answered }) => answered,
  holds: ({ input_tokens, output_tokens }) => !input_tokens || !output_tokens,
  says: ({ share }) => `${share} answers came without token usage; their cost is unknown.`,
});
