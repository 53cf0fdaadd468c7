import type { Rule } from '../rule.js';

export const simulated: Rule = {
  id: 'simulated',
  family: 'measurement',
  severity: 'info',
  effect: 'qualifies',
  meaning: 'The answers came from the embedded endpoint, not from a provider.',
  brief: () => 'the embedded endpoint answered',
  consequence: 'Qualifies the verdict: the figures say nothing of any provider.',
  remedy: 'Run without `simulate` to measure.',
  check: ({ arms }) => {
    const embedded = arms.filter(({ arm }) => arm.settings.some((settings) => settings.simulated));
    if (embedded.length === 0) return [];
    const whose =
      embedded.length === arms.length
        ? 'All figures are'
        : `The figures of ${embedded.map(({ name }) => name).join(', ')} are`;
    const message = `${whose} those of the embedded endpoint: they say nothing of any provider.`;
    return [{ arm: null, pair: null, count: embedded.length, of: arms.length, examples: [], message }];
  },
};
