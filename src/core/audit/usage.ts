import { grouped } from '../text/numbers.js';
import { inArm, type Rule } from './rule.js';

export const zeroUsage: Rule = {
  id: 'zero_usage',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning: 'An answer came without usage, or with none of its tokens counted.',
  consequence: 'Qualifies the verdict on cost and throughput: both are understated in this arm.',
  remedy: 'Take the cost from the provider’s own bill; set `max-consecutive-missing-usage` to stop early.',
  check: ({ arms }) =>
    arms.flatMap(({ name, answered }) => {
      const found = answered.filter(({ input_tokens, output_tokens }) => !input_tokens || !output_tokens);
      if (found.length === 0) return [];
      const message = `${name}: ${grouped(found.length)} of ${grouped(answered.length)} answers came without token usage; their cost is unknown.`;
      return [inArm(name, found, answered.length, message)];
    }),
};

export const cachedInput: Rule = {
  id: 'cached_input',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Input tokens were served from a prompt cache, which begins at 1,024 tokens: shorter prompts should never meet one.',
  consequence: 'Qualifies the verdict on latency and cost: a cached prompt answers sooner and costs less.',
  remedy: 'Compare only where both arms cached alike, or vary the beginning of the prompts.',
  check: ({ arms }) =>
    arms.flatMap(({ name, records }) => {
      const found = records.filter(({ cached_input_tokens }) => (cached_input_tokens ?? 0) > 0);
      if (found.length === 0) return [];
      const tokens = found.reduce((sum, { cached_input_tokens }) => sum + (cached_input_tokens ?? 0), 0);
      const message = `${name}: ${grouped(found.length)} of ${grouped(records.length)} requests took ${grouped(tokens)} input tokens from a prompt cache: their latency and cost are not those of a first request.`;
      return [inArm(name, found, records.length, message)];
    }),
};
