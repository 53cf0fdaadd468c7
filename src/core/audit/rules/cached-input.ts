import { grouped } from '../../text/numbers.js';
import { countRule } from '../rule.js';

export const cachedInput = countRule({
  id: 'cached_input',
  family: 'integrity',
  severity: 'warning',
  effect: 'qualifies',
  meaning:
    'Input tokens were served from a prompt cache, which begins at 1,024 tokens: shorter prompts should never meet one.',
  brief: (share) => `${share} requests read input from a cache`,
  consequence: 'Qualifies the verdict on latency and cost: a cached prompt answers sooner and costs less.',
  remedy: 'Compare only where both arms cached alike, or vary the beginning of the prompts.',
  holds: ({ cached_input_tokens }) => (cached_input_tokens ?? 0) > 0,
  says: ({ found, share }) => {
    const tokens = found.reduce((sum, { cached_input_tokens }) => sum + (cached_input_tokens ?? 0), 0);
    return `${share} requests took ${grouped(tokens)} input tokens from a prompt cache: their latency and cost are not those of a first request.`;
  },
});
